"""Promises that nobody can check, and work that is handed to the reader."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

HALPERIN = "Field experiment on 1.5 million riders (Halperin, Ho, List and Muir 2022), read 2026-11-21"
VAGUE = Message("checks", QT_TRANSLATE_NOOP("checks", "A promise that nobody can check"))
VAGUE_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Say who does what, and by when. A vague promise can do worse than none.")
)
_MEASURE = """
    @day
    (i've|we've|i have|we have) [now|already|also|since|@adv] (added|installed|hired|introduced|changed|removed
        |replaced|moved|bought|written|built|rewritten|reduced|doubled|put in place|set up)
    by (the end|the # of|#|early|late|mid|next)
    (next|this) (week|month|update|friday|monday)
"""

RULES = (
    Rule(
        id="do-better",
        category="vague_promise",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(will|'ll|i'll|we'll|to|must|shall|can|should|need to|have to|promise to|vow to|going to|wanting to
                |want to|committed to|commit to|pledge to) [all|always|try to|try and|strive to|aim to|work to
                |continue to|endeavour to|@adv] [@adv] (do|be|get|doing|being) [a lot|a whole lot|much|even
                |far] better !(than|off|if|to)}
            {(do|doing|be|being) better (next|in future|in the future|going forward|from now|moving forward|for you
                |by you)}
            {(will|'ll|i'll|we'll|continue to|i|we|shall) (strive|strives|striving|endeavour|endeavor|endeavouring
                |endeavoring) [hard|@adv] (to|for)}
            {working [@adv] [very|really|so|extremely|incredibly] (hard|tirelessly|diligently|around the clock
                |round the clock|night and day|day and night|feverishly|flat out|closely|nonstop|non-stop|overtime
                |continuously|constantly|in zeal) [with _|with our _|with the _|together|@adv|as a team] (to|on|with
                |towards|for|at)}
            {(will|'ll|i'll|we'll|can|must|want to|need to|hope to|committed to|going to|make sure we|ensure we
                |ensure that we|continue to|continued to|aim to) [also|all|certainly|@adv] (learn
                |be learning) [and _] [@adv|a lot|much|valuable|some|lessons|everything we can|all we can|and improve
                |and grow] [from]}
            {(lessons|lesson) (will|have been|has been|has|have|were|to be|we|are being|are|from|was|learned
                |learnt) [be] (learned|learnt|learning|will|taken|have|being) [_]}
            {(learn|learning|grow|growing|take lessons|taking lessons|take the lessons) [@adv|and grow|and improve
                |a lot|everything [that] we can|all we can] from (this|it|our|these|my|that|them|your) ...}
            {(to|will|i'll|we'll|hope to|want to|trying to) [@adv] (regain|rebuild|earn back|win back|re-earn
                |win) [back] [your|the|our @people's|our|their|that] [_] (trust|confidence|faith|loyalty) [back|of
                |in]}
            {(to|will|'ll|we'll|i'll|can) [@adv] (raise|raising) (our|the|my) (game|bar|standards)}
            {step up (our|my) game}
        """),
        excuses=said(
            _MEASURE
            + """
            (hasn't|haven't|didn't|failed) (learned|learnt)
            """
        ),
        reach=Reach.NEXT,
        message=VAGUE,
        why=VAGUE_WHY,
        source=HALPERIN,
        ordinary=False,
        flags=(
            "We will do better.",
            "We are working hard to regain your trust.",
            "I will learn from this.",
            "Lessons will be learned.",
        ),
        passes=(
            "We will do better: from today two of us check each crate.",
            "We will learn from this. By the end of May every oven has an alarm.",
        ),
    ),
    Rule(
        id="looking-into-it",
        category="vague_promise",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(am|are|i'm|we're|be|been|currently) [@adv|busy] (looking) [@adv|very carefully|carefully|closely] (into
                |at) (how|what|why|this|it|the|ways|that|these|our|your|options|possible|whether|improving|solutions
                |everything|all) [_] [_] [happened|improve|_]}
            {(look|looking) [@adv|carefully|closely] into (this|it|how|ways|what|the|that|your|why|everything|these
                |our|matters|things|improving|making)}
            {(steps|measures|action|actions|precautions|efforts|improvements|changes|procedures
                |safeguards) (are being|have been|will be|has been|is being) [@adv|now] (taken|put in place|made
                |implemented)}
            {(take|takes|taking|taken|implement|implementing) [@adv] [the|all|any|every|some|several|a number of
                |various] (necessary|appropriate|possible|reasonable|corrective|immediate|required|further|additional
                |important|needed|right|remedial|all) [and _] (steps|step|measures|measure|action|actions
                |precautions)}
            {(take|taking) [@adv|further|some|more|all] steps to [@adv] (prevent|avoid|improve|ensure|make sure
                |address) ...}
            {(will|'ll|are|i'll|we'll|am|is|we're|i'm|be|been|to) [@adv|all] (do|doing|trying) [@adv] (everything|all
                |whatever|what) [that|in] [is] (i|we|it|my|our|can|possible|in|necessary|takes|humanly|within) ...}
            {(do|does|doing|done|did) (everything|all|whatever|what) (i|we|it|in|possible|they) [@adv] (can|could
                |takes|our power|my power|power|to) ...}
            {(promise|promises|promised|pledge|vow) to [@adv] (continue|keep|listen|improve|try|communicate|be more
                |pay more|make sure|ensure|strive|learn|become|do more|take more) ...}
            {(will|'ll|we'll|i'll|shall) [@adv|both|all] (try|do|give) [@adv] (our|my|the|their) [very|utmost|level
                |absolute] (best|utmost|hardest) [to] !(make it right|make this right|make it up|make things right)}
            {(will|'ll|we'll|i'll|going to|shall|can|hope to|would like to|i will try) [@adv] (try|attempt) [@adv
                |our best|and|to|harder|very hard|hard|my best] (to|and|harder) !(reach you|ring|call|refund|contact
                |get back|get to the bottom|help (you|with|anyone)|answer|reply) ...}
            {(hopefully) [@adv|_] [_] [_] (not|never|no|avoid|won't|prevent|better|improve) ...}
            {will hopefully ...}
            {(hope|hopes|hoping|trust|confident) [that] (this|it|that|we|to|such|these|something like this) [@adv
                |kind of thing|will|to] [@adv|will|be able to|can] (not !(deter|put|stop)|never|won't|don't|doesn't
                |avoid|prevent|improve|publish|be resolved|be fixed|catch) ...}
            {(make|making) [@adv] (some|any|constant|continued|continuous|ongoing|necessary|the necessary|a number of
                |several|significant|important|the appropriate|meaningful|big|lots of) [_] (changes|adjustments
                |improvements|strides|tweaks|enhancements) [to|in|as|so|that|based|going|and|where|for|over]}
            {(will|'ll|we'll|i'll|shall|and|to) (continue|keep|carry on) [on] [to] [@adv] (improve|improving
                |work hard|work to|make|making|listen|listening|learn|learning|strive|striving|evaluate|invest|refine
                |do our|do all|do everything|engage) ...}
            {(will|i'll|we'll|must|should|going to|need to|and|or) [@adv] (improve|strengthen|enhance|tighten) [upon
                |on|@adv|all|and _] [our|my] [_] [_] (communication|communications|service|services|processes|process
                |quality|procedures|practices|policies|operations|standards|training)}
            {(continually|continuously|constantly|always|forever|ever) [looking|striving|seeking|working|trying
                |aiming] [to|for|at|on] [ways|improve|better] (improve|improving|improvement|improvements|better
                |strive|striving|working|looking|learning|evolving|seeking)}
            {(will|being|to) be [@adv] (addressed|looked at|looked into|dealt with|passed on|passed along
                |taken on board|fed back|remedied|rectified|improved) ...}
            {(been|was|were|is being|are being) [@adv] (passed on|passed along|taken on board|fed back|forwarded
                |escalated|shared) [@adv] (to|with) (the|our|my|all|relevant|management|both|concerned|senior|staff
                |everyone) ...}
            {(take|taking|taken|took) [all|your|this|that|the|these|it|_] [_] [_] (on board|onboard|into account
                |into consideration|under advisement)}
            {(i'll|we'll|i will|we will|i've|we've|i have|we have|will) [@adv] (pass|passed|share|shared|relay
                |relayed|forward|forwarded|raise|raised|discuss|discussed) [@adv] [your|this|these|it|the|all|that
                |up] [_] [_] [on|along|directly|issue] (to|with|at) (the|our|my|all|relevant|management|both
                |concerned|senior|staff|everyone) [_] [_] (team|staff|department|management|manager|managers|kitchen
                |chef|colleagues|crew|people|leadership|owner|supervisor|concerned|employee|employees|driver|server
                |parties|him|her|them)}
            {(better|more|improved|clearer|greater|stronger) (communication|transparency|communicating|transparent
                |open|processes|service|oversight|care) [with|in|and|going|from|_] (going forward|in future
                |in the future|from now|moving forward|with you|the future)}
            {(will|'ll|we'll|i'll|to) [@adv] (be) [@adv] (more|much more|a lot more|far more) (careful|transparent
                |open|vigilant|mindful|attentive|diligent|proactive|responsive|thoughtful|communicative|considerate
                |thorough|clear) ...}
            {(do|does|did) what (i|we) can ...}
            {(we are striving|we're striving|i'm striving|always striving|i strive|we strive|i aim|we aim
                |we endeavour) [@adv] to (improve|do|provide|be|deliver|ensure|offer|make|resolve|exceed|give|keep
                |meet) ...}
            {(we're|i'm|we are|i am|right) (on it|on the case|on top of (it|this|things)) $}
            {(better|good|best) (place|position|equipped|prepared) (to|for|in) (handle|deal|future|serve|next|avoid
                |prevent|respond|the) ...}
            {(make|making|made) every [_] (effort|attempt) [possible] [to] ...}
            {(will|we'll|i'll|to) [@adv] continue [to] (investigate|investigating|look|looking|explore|monitor
                |monitoring|search|seek|seeking|evaluate|review|reviewing|work|working) ...}
            {(look|looking|search|searching) for [_] (solutions|ways|improvements|a solution|answers) [to] ...}
            {(take|taking|spend|need) [the|some|more] time to [@adv] (educate|learn|listen|reflect|grow|understand
                |think) ...}
            {(educate|educating) (myself|ourselves|our team|our staff|my team) ...}
            {(expand|broaden|deepen|further) (my|our) (knowledge|understanding|awareness) ...}
            {(i'm|we're|are|am|will be|is) [@adv] working as (hard|fast|quickly) as (i|we|possible|humanly) [can
                |could|possibly|possible] [to] ...}
            {(as right as|whatever is right|make amends|put things right as|put this right as) (we|i) can}
            {(provide|give|offer|serve) you [with] [a] [much|even] (better|improved) [_] (service|experience|product
                |support) ...}
            {(confident|sure|certain|hopeful) [that] (your|the|our) next (trip|visit|order|experience|flight|stay
                |event|season|release|time|delivery) [with us] will [@adv] be ...}
            {(feedback|comments|letters|reviews|criticism) [like|such as|you have|you've] [_] [_] [will|to|that|does
                |@adv] (help|helps|allow|allows|enable|enables) us [to] (improve|grow|get better|do better|learn
                |identify|address|understand) ...}
            {(committed|commitment|dedicated) to (reviewing|improving|strengthening|addressing|learning|listening
                |doing better|being better|ensuring (that|no)|making sure|making (things|it|this)|working) ...}
                        {hopefully [@adv] (we|it|this|you|they|i|the _) [@adv] (will|won't|should|can|'ll) .... (soon
                |better
                |again|shortly|future|improve|easier|quickly)}
            {(learned|learnt) (a lot|some lessons|a thing or two|a valuable lesson|valuable lessons|hard lessons
                |our lesson|my lesson|a great deal
                |a hard lesson) [from|and|here|today|_]}
            {(make|making) [a|an] [@adv] (greater|bigger|better|more|extra|real|conscious|concerted) effort to ...}
            {(as seamless|as smooth|as smoothly|as painless|as safe|as good|as pleasant) as possible}
            {(remain|remains|am|are|is|'re) [@adv] committed to (doing better|meeting|being|improving|making) ...}
            {(get|getting|be|back|return|returning) [back] [to] [up|operational|online|normal|running
                |service] [and running|service] (asap|as soon as possible|as soon as we can|as quickly as possible) [_]}
            {(i|we|i'm|we're|are|am|have|will) [are|am|be|been|@adv|begun|started] (reviewing|review|evaluating
                |re-evaluating|revisiting|examining|re-examining|exploring|assessing|rethinking) [@adv] (our|the|my
                |all|options|ways|how|what|your|possible|different|every|this) [_] [_] [_]}
            {(i will|we will|i'll|we'll|need to|going to|must) [@adv] (reflect|think hard|think long|think about
                |do some thinking|do some soul|take stock|consider carefully|give it some thought
                |give this some thought) [on|about|over|and|_] ...}
            {(changes|improvements|better days|better things|big changes|fixes) (are|is|will be
                |'re) [@adv] (on the way|coming|on their way|afoot|planned|being considered|in the pipeline|under way
                |underway) [_]}
            {(make sure|see to it) [that] (this|it|that|such|something like this|nothing like this) (never|does not
                |doesn't|won't|will not|can't|is not|isn't) [@adv] (comes up|come up) [again]}
            {(addressed|dealt with|handled|resolved|discussed|raised|taken up|looked at) [this|it|the matter
                |the issue|that|_] [@adv] (internally|with the team|with our team|with staff|with those|with all
                |with everyone|with the staff|with the people)}
            {(matter|issue|complaint|problem|case|situation|it|this) (is|are) [@adv] being (dealt with|looked into
                |looked at|investigated|addressed|reviewed|handled|taken care of|worked on|resolved|considered
                |examined)}
            {(exploring|considering|weighing|looking at|evaluating|examining) [@adv|all|our|the|some|several|various
                |further|other] (options|ways|measures|possibilities|avenues|steps|solutions) [to|for|that|_] ...}
            {(be|become) a (better|more _|kinder|wiser) (person|man|woman|company|shop|friend|leader|neighbour
                |neighbor|listener|developer|host|place) [_]}
            {(putting|put|implementing|developing|introducing) [@adv|new|more|the|some|better|additional] [necessary
                |right|new|_] (processes|procedures|systems|mechanisms|controls|measures|things|safeguards
                |steps) [in place] to (reduce|improve|avoid|minimise|minimize|ensure|prevent|make sure|limit|help) ...}
            {(determined|resolved|committed|keen|eager|anxious) to (learn|improve|do better|make amends|make things
                |win|regain|rebuild|put|be better) ...}
            {use this [@adv] (as|to) [a|an] [@adv] (chance|opportunity|moment|occasion|lesson|grow|improve|learn
                |do) ...}
            {(think|thinking|thought) [@adv] (hard|long|carefully|deeply) about (how|what|why|the|our|this|where
                |whether) ...}
            {(will|we'll|i'll) share more [as|when|once|soon] [as soon as|soon as|_] [we|i] [are|can|have] ...}
            {(being looked into|being investigated|being reviewed|under review) by ...}
            {(lessons|learnings|takeaways) [around|from|about|on] [_] [_] (have been|were|will be
                |are being) (identified|learned|learnt|shared|drawn|noted|taken)}
        """),
        excuses=said(
            _MEASURE
            + """
            next update
            (how|why|what) [we|i] (look|looked) into
            (inform|update|report back|share|publish|post) (you|all|users|everyone|what|our|the|members|customers
                |back) ....
        """
        ),
        reach=Reach.SENTENCE,
        message=VAGUE,
        why=VAGUE_WHY,
        source=HALPERIN,
        ordinary=False,
        flags=(
            "We are looking into it.",
            "Steps are being taken.",
            "We will do everything we can.",
            "Hopefully it will not happen again.",
            "Your complaint has been passed on to the team.",
        ),
        passes=(
            "We are looking into it, and our next update is at 17:00 today.",
            "We are taking the necessary steps: on Monday the lock is changed.",
            "I asked why you left.",
        ),
    ),
    Rule(
        id="hands-over-the-work",
        category="burden_customer",
        severity=Severity.WARNING,
        phrases=said("""
            {(you|you'll|you will|@people) [will|may|would] [all|also|@adv|still|first|either] (need to|have to
                |be required to|must|are required to|going to have to|are going to have to) [@adv|manually] (re-*
                |reset|reinstall|reconnect|reauthorize|reauthorise|recreate|resubmit|resend|reapply|rebook|reorder
                |reupload|redo|re|manually|delete|update|raise|contact|call|submit|apply|claim|complete|fill|file|log
                |sign|change|download|collect|return|deliver|send|provide|pay|check|go|wait|do|make|register|ring|get
                |visit|bring|reach|open|request|install|rotate|revoke|upgrade|migrate|restart|enter|bleed|buy|find
                |clear|set|add|start|pull|clone|run|take|ask|use) ...}
            {(you're|you are|youre) [@adv] going to have to ...}
            {you must (re*|manually|now|first|also|apply|contact|submit|complete|return|send|provide|change|delete
                |update|register) ...}
            {(please|just|kindly|simply|must|should|need to|have to|then|you can|you could) [@adv|go ahead and|now
                |also|be sure to|make sure to] (re-order|reorder|re-submit|resubmit|re-send|resend|re-enter|reenter
                |re-install|reinstall|re-book|rebook|reset|re-register|re-connect|reconnect|re-apply|reapply
                |re-upload|reupload|re-authenticate|reauthenticate|re-authorise|reauthorize|re-create|recreate
                |re-subscribe|resubscribe|re-add|re-run|rerun|re-do|redo|re-download|redownload|re-clone|reclone
                |re-generate|regenerate|place [_] order again|report it again|try again|order again|apply again
                |register again|log in again|sign up again|ask again|call again|call back|submit [_] again) ...}
            {(please|just|kindly|pls|simply|need to|should|must|have to) [@adv] (fill in|fill out|complete|submit
                |file|lodge|raise|open|claim|attach|upload|dispute|contact your bank|call your bank|check your
                |delete your|clear your|monitor your|review your|dig out|print|bring proof|provide proof
                |keep your receipt|keep your ticket) ...}
            {(can|must|should|to|need to|please|will|have to|you|may|could) (raise|file|submit|lodge|make|open
                |fill in|fill out|complete|put in) [a|an|the|your|any|that] [@adv] [online|insurance|_] (claim
                |claim form|ticket|appeal|dispute|form|claims) [with|for|online|directly|through|form|via|within|at
                |to|by|on|_]}
            {(encourage|advise|urge|ask|recommend|suggest|invite|request|advised|recommended|encouraged|asking
                |urged) [that] [you|customers|users|everyone|all|@people|affected @people|all @people|those affected
                |anyone] [to|@adv|all|that] [to|@adv|please] (remain vigilant|monitor|review|check|use|reconnect
                |contact|order|consider|rotate|revoke|reinstall|upgrade|place|obtain|delete|switch|enroll|enrol
                |purchase|verify|resubmit|install|download|wait|report|call) ...}
            {if you (do not|don't|haven't|have not|didn't|did not) [@adv] (receive|get|hear|received|gotten|heard|see
                |had) ... (contact|call|let us|email|please|reach|write|notify|reply|check|open) ... to (confirm
                |check|verify|ensure|make sure|rebook|claim) ...}
            {(@people|owners|applicants|those) [who|affected|_] ... (must|should|will need to|need to|are required to
                |have to|are asked to|can apply|may apply|are advised to) [@adv] (apply|submit|complete|contact|keep
                |deliver|return|reset|change|re-*|claim|fill|send|provide|update|check|register|download|bring|report
                |install|call|make) ...}
            {(your|the @people's|owner's|their|customers') responsib* to ...}
            {(at|on) (your|their|the customer's|own) [own] (expense|cost|time)}
            {to (get|log|gain|regain|restore|continue|keep|access) [back|access|using|your|_] [in|to|access|account
                |_] [your|the|our|_] [account|service|_] [,] (just|simply|please) ...}
            {(let|tell) us [know|@adv] which [@adv] (member of staff|staff member|employee|server) ...}
            {(watch this space|check back|keep checking|(please|and|just) keep an eye on|check this page
                |check our website|visit our website|see our faq|refer to our faq|check the status page) [later
                |regularly|often|for|soon|in|on|our]}
            {(suggest|recommend|advise) [that] you [@adv] (use|try|upgrade|switch|contact|clear|reinstall|download
                |buy|consider|check|wait|take) ...}
            {(best|better) [off] (claiming|contacting|calling|checking|asking|going|waiting|trying|ordering
                |buying) ...}
            {if you (believe|think|feel|suspect) [that] you [were|have been|are|may have been|might be|was|your
                |r] [@adv|_] (affected|wrongly|incorrectly|due|entitled|overcharged|removed|charged|owed|eligible
                |banned|impacted|in error|by mistake) ... (contact|submit|appeal|apply|email|let us|you can|fill
                |write|call|reach) ...}
            {(you can|you may|can) (submit|lodge|file|make) an appeal}
            {(contact|call|ring|speak to|talk to|take it up with|get in touch with|chase|email) (your bank|the bank
                |your card|your credit card|the manufacturer|the courier|your insurer|your insurance|the carrier
                |the seller|your isp|your provider|the retailer|your local|the supplier|royal mail|the airline) ...}
            {(@people|affected|those affected) [_] (will|must|should) [@adv] (need to|have to|be required to
                |be asked to) [@adv] (create|re-*|reset|update|set|register|contact|change|provide|send|apply|call
                |claim|opt|log|download|install|move|migrate|collect) ...}
            {(ask|asking|asked|request|requesting|urge) (all|our|that all|affected|every|any) [@people|of our @people
                |_] [to] (to|kindly) [@adv|please] (update|re-*|reset|check|contact|provide|send|create|change
                |confirm|verify|bring|keep|wait|complete|fill|submit|clear) ...}
            {(if you (have not|haven't|do not|don't) [@adv] (heard|hear|received|receive|got|get|seen) .... (chase
                |remind|ring|write again|contact|call|email|resend|try again|let us know) (us|me|again|by
                |immediately) ...)}
            {(this|that|it|which|update|fix|change) [does|will|would|may|@adv|however] [however|@adv|also] ((require
                |requires|involve|involves) (you|manually|manual|a manual|your|users|customers|all @people|everyone)
                |(means|mean) (you|users|customers|everyone|that you|all @people) [will|may|all] (need|have) to) [to
                |_] ...}
            {(send|email|provide|attach|include|bring|submit|upload) [us|me|with _|in|along] (proof of|your receipt
                |your original|the original|your proof|a copy of|copies of|your order number and
                |documentation) ...}
            {to (get|claim|receive|obtain|have|request|qualify for|be considered for|be eligible for) [your|a|the
                |any] (money|refund|refunds|compensation|replacement|credit) [back] [,] (please|call|fill|contact|you
                |write|send|simply|email|applications|claims|return|go to|visit|bring|complete|submit) ...}
            {(it is|it's|is) (up to|for) you to (tell|let|contact|ask|decide whether|check|claim|request|find|show
                |prove|opt|call) ...}
            {(be sure to|make sure to|make sure you|make sure that you|don't forget to|you need to|you must
                |you have to) (cancel|opt out|unsubscribe|delete|claim|apply|reset|re-*|back up|notify|inform|return
                |register) ...}
            {(must|should|have to) (reach|arrive|be (received|submitted|sent|made|claimed)) [us|with us
                |by us] (within|by|before|no later) ...}
            {you (may|might|will) (want|wish|like) to (back up|re-*|reset|check|change|clear|contact|call|try|update
                |save|wait|consider) ...}
            {(must|have to|need to|will have to|are having to) ask [that] (you|parents|families|customers|all
                |everyone|guests|members) to (provide|bring|arrange|collect|make|take|find|pay|return|come|send|drive
                |move) ...}
            {(anyone|anybody|those|everyone|customers|users|guests|members|people|all) [who (was|were|has been)
                |that (was|were)|who] [_] (affected|impacted|concerned|hit|charged|missed out
                |involved) [_] [_] [_] (should|must|needs to|need to|has to|have to|may|can) [@adv|please|now] (email
                |contact|call|write|ring|send|reply|fill|complete|apply|claim|get in touch|request|visit|bring|submit
                |check|return) ...}
            {keep (refreshing|checking|trying|restarting|reloading|an eye|watching) [the|this|our|on|for|until|back
                |it|_] ...}
            {(ask|contact|call|chase|phone) your [_] (bank|insurer|insurance|provider|doctor|employer|carrier
                |card company|card issuer|isp|supplier|travel agent|agent) [to|for|about|and|if|_] ...}
            {(refunds|refund|replacements|credit|compensation|vouchers|replacement) (are|is|will be
                |can be) [@adv] (available|given|issued|made|obtained|arranged|claimed|requested|offered
                |provided) (on request|upon request|only to|to those who (ask|request|apply|contact|email)
                |if you (ask|request|contact|apply|email|fill|write|call)|by (filling|contacting|emailing|applying
                |calling|writing|request|sending)) [_] ...}
        """),
        excuses=said("""
            (sorry|apologi*|know) .... (extra|trouble|work|pain|hassle|effort|ask)
            (don't|do not|won't) [@adv] (need|have) to
            at (my|our) [own] (expense|cost)
            (we|i) pay
            (i'll|we'll|i will|we will) (help|do it|walk you)
            (thank you|thanks) for (doing|taking)
            stop using
            (have|had) (a|an) problem
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This hands them the work")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "They have lost enough. Do it for them, or thank them for the trouble."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "You will need to re-enter your card.",
            "Please re-order the cake.",
            "Please fill in the claim form within 28 days.",
            "You will have to contact the courier yourself.",
        ),
        passes=(
            "You need not do anything.",
            "If your cake was late, write to ana@example.org.",
            "You do not have to re-enter your card.",
        ),
    ),
)
