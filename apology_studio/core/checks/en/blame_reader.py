"""Wordings that put the cause on those who complain, or tell them what they should have done."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

BLAMES_READER = Message("checks", QT_TRANSLATE_NOOP("checks", "This puts it on the reader"))
BLAMES_READER_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Nobody forgives while being corrected. Say only what you did or did not do.")
)
_THEIR_LOSS = """
    you (should|could) have (been|had|received|got|gotten|heard|expected|trusted|seen)
    (i|we) (should|could|ought to) have
    you (should|could) (never|not) have [had|been]
    you shouldn't have [had|been]
    you have every right
    (refund|happy to|glad to)
    you were right
    (you're|you are) [@adv|quite] right
"""

RULES = (
    Rule(
        id="you-should-have",
        category="blame_customer",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            {you (should|should've|could|could've|might|ought to|might've) [@adv] (have|of|'ve) [@adv] (told|called
                |come|asked|checked|read|looked|let|contacted|spoken|spoke|followed|bothered|notified|arrived|listened
                |informed|mentioned|noticed|said|brought|rung|phoned|waited|booked|paid|known|done|given|taken|made
                |sent|raised|used|left|kept|allowed|understood|realised|realized|complained|requested|written|seen
                |gone|thought|updated|backed|ordered|cancelled|canceled)}
            {you (should've|could've) [@adv] (told|called|come|asked|checked|read|looked|let|contacted|spoken
                |followed|arrived|mentioned|noticed|said|known|waited)}
            {had (you|they|@people|he|she|the customer) [@adv|not] [_] (told|called|come|asked|checked|read|looked|let
                |contacted|spoken|followed|bothered|notified|arrived|listened|informed|mentioned|reported|given
                |brought|waited|booked|said|paid|taken|made|raised|kept|been|used|stayed|gone|left|allowed|requested)}
            {if (you|they|she|he|@people|the customer) [only|@adv] (had|would have|would've|would of|hadn't
                |had not) [@adv|not|have] (told|called|come|asked|checked|read|looked|let|contacted|spoken|followed
                |bothered|notified|arrived|listened|informed|mentioned|given|brought|waited|booked|said|paid|taken
                |made|raised|kept|used|stayed|gone|left|reported|complained|explained|kept) ...}
            {if (you'd|youd|they'd|she'd|he'd) [only|@adv|have] [have] (told|called|come|asked|checked|read|looked|let
                |contacted|spoken|followed|bothered|notified|arrived|listened|informed|mentioned|given|brought|waited
                |booked|said|paid|taken|made|raised|kept|been|used|stayed|gone|left)}
            {you [@adv] (failed|forgot|neglected|refused|insisted|omitted|declined) [to|on|_]}
            {you [@adv] (chose|decided|elected|opted|preferred) [not] (to|not to) ...}
            {(who|@people|they) (fail|failed|neglect|neglected|refuse|refused|insist|forget|choose) [not] (to|on|their
                |updating) ...}
            {as (i|we|i've|we've|i have|we have|i had|we had|our staff|the team|my staff|my colleague) [@adv] [have
                |had] [@adv] (explained|told|said|informed|stated|mentioned|advised|warned|pointed|discussed|stressed)}
            {(i|we) [@adv] (did|do) [@adv] (warn|tell|inform|advise|explain|remind|email|call) (you|them|him|her|to you
                |@people|that)}
            {(i|we) [@adv] did [@adv] (mention|say|try to|offer) ...}
            {(i|we|i've|we've|i had|we had|staff) [have|had] [@adv|repeatedly|clearly|explicitly|twice] (warned|advised
                |repeatedly told|explicitly told|clearly told|specifically told) (you|them|her|him|@people)}
            {you (were|had been|have been|was|are|will have been) [@adv] (told|informed|advised|warned|reminded|asked
                |requested|made aware|notified|made fully aware|given a choice|given the option|given the opportunity
                |offered) ...}
            {your own (fault|choice|decision|responsibility|risk|doing|making|mistake|carelessness|negligence)}
            {(as much|partly|also|entirely|partially|equally|really|actually|own|all|is|was|be
                |it's) [@adv] your (fault|mistake|doing)}
            {your (failure|refusal|lateness|late|misuse|negligence|carelessness|unwillingness|inability|lack of
                |body language|body-language|unrealistic|impatience|insistence|oversight) [_]}
            {(user|customer|operator|client) error}
            {(improper|incorrect|improperly|incorrectly|wrong|wrongly|heavy|rough) (use|usage|used|installed|handled
                |stored|installation|handling|cared|assembled|connected|treated|washed) [by|of|_]}
            {(misused|mistreated|abused|mishandled|tampered with|vandalised|vandalized) by (you|customers|users
                |students|tenants|guests|people|the customer)}
            {(out of|just out of|out of pure) curiosity}
            {why (didn't|did not|don't|do not|wouldn't|would|did|haven't|hadn't|won't) (you|they|she|he) ....}
            {why (you|they|she|he) (didn't|did not|never|waited|would|chose|took|felt the|have waited|are|were) ...}
            {what made you ....}
            {why it (took|has taken|takes) (you|# _|so long|this long|them|almost|over|nearly) ...}
            {(looks|sounds|seems|appears|appeared|seemed) [to me] [like|that|as if|as though] (you|you're|youre|they
                |the customer|the reviewer|she|he) [@adv] (are|should|did|have|were|just|want|need|didn't|did not|had
                |expected|may|might|misread|don't|do not|was|missed) ...}
            {you [@adv] (clearly|obviously|apparently|evidently|conveniently) [@adv] (did|have|do|are|were|didn't
                |don't|haven't|missed|want|forgot|wanted|had|expected|misread|never|think) ...}
            {(obviously|clearly|apparently|evidently|unfortunately|perhaps|maybe) [@adv] (you|they) [@adv] (didn't
                |did not|haven't|don't|weren't|were not|missed|forgot|misread|misunderstood|never|chose|had not
                |hadn't) ...}
            {(you|she|he|they) (arrived|came|turned up|showed up|called|booked|ordered|cancelled|canceled|rang|showed
                |checked in|turned-up) [@adv|in] [# _|_ _|_] (late|minutes|minute|after|too|hours|without|early|drunk
                |outside|past|unannounced)}
            {you (ignored|overlooked|skipped|disregarded|misread|misheard|misunderstood|misplaced|mislaid|broke
                |damaged|dropped|overslept|abused|demanded|refused) [your|our|the|a|my|that|this|to|all] ...}
            {you missed (your|our|the) [_] (appointment|slot|window|deadline|booking|pickup|pick-up|email|e-mail|call
                |sign|notice|part|check-in|reservation|class|cut-off)}
            {(you|your party|your group|your family|your children|your kids|your child|your friend|your husband
                |your wife|your guest|your guests|your dog) (was|were|got|became) [@adv] (rude|late|drunk|aggressive
                |abusive|disruptive|intoxicated|loud|impatient|unreasonable|belligerent|hostile|demanding
                |disrespectful|confrontational|inebriated|out of control|running|screaming|shouting) ...}
            {you [have] (never|at no point|at no time) [@adv] (once) [@adv] (told|asked|mentioned|called|said
                |complained|contacted|came|informed|responded|replied|raised|let|brought|told|gave|showed|took|tried
                |read)}
            {you never [even|once|@adv] (told|asked|mentioned|called|said|complained|contacted|came|informed|responded
                |replied|raised|let|brought|gave|showed|took|tried|read|bothered|returned|answered)}
            {you (didn't|did not|don't|do not|haven't|have not|hadn't|wouldn't|would not) [@adv|even] (tell|ask
                |mention|call|say|complain|contact|come|inform|respond|reply|raise|let us|bring|give us|show|read
                |follow|listen|bother|return|answer|check|look|provide|notify|speak|wait|notice|understand|realise
                |realize|book|update|back up|keep|allow|leave|turn up|show up|attend|pay|cancel|specify|request
                |take the|make an|have a reservation|have a booking|have an appointment) ...}
            {you (kept|keep) [@adv] (changing|asking|calling|demanding|complaining|insisting|saying|arguing
                |interrupting|coming|moving) ...}
            {you (knew|know) [@adv] (full well|perfectly well|very well|exactly (what|how|why)|that you (had|were
                |would|did)|from the start) ...}
            {you [@adv] (are|were|you're) [@adv] (mistaken|misinformed|confused|ill-informed|unreasonable
                |unrealistic) ...}
            {(you're|youre) [@adv] (mistaken|misinformed|confused|unreasonable) [about|that|because|at|_]}
            {(you|they|the customer|@people) [@adv] (may|might|must|seem to) have [@adv] (misread|misunderstood|missed
                |overlooked|forgotten|misheard|misinterpreted|confused|mistaken|ignored|failed|not realised
                |not realized|been mistaken|been confused|mistreated|damaged)}
            {your [_] [_] (might|may|could|must) have been (misinterpreted|misunderstood|misread|tampered with)}
            {if you [had] (look|looked|check|checked|read|re-read|reread|refer|were to read) [again|back|@adv|closely
                |carefully] [at|to|through] [the|our] (your|receipt|invoice|sign|notice|menu|website|contract|terms
                |email|emails|listing|photo|photos|confirmation|instructions|label|policy|calendar|agreement
                |description|tariff) ...}
            {even for (someone|those|people|somebody) (who|that) ...}
            {(it) (would have been|would be|might have been|would've been|is) [@adv] (advisable|wise|better|helpful
                |nice|best|courteous|polite|fairer|appreciated|sensible) (if|to|had) (you|have|let|wait|check|speak
                |tell|contact|call) ...}
            {(would have|would've|would) [@adv] (appreciated|preferred|liked|loved|been nice) (it) if (you|they) ...}
            {(when|if|unless|since|because|as) (i|we|i'm|we're|im|you|they) [am|are|was|were|@adv] [not|never|isn't
                |aren't|don't|do not|won't|didn't|did not] [@adv] (told|aware of your|aware of the|informed|given
                |made aware|notified|tell us|tell me|let us know|let me know|speak up|say anything|communicate
                |complain) .... (can't|cannot|can not|couldn't|can|could|wasn't able|weren't able|unable|how)}
            {without (a|your|any|the|more|further|knowing|an) ... [or _ _ _ _] [it|we|i|there] [is|it's|we're|i'm|are
                |am|can't|cannot] [@adv] (hard|difficult|impossible|unable|can't|cannot|not able|tough|not possible
                |little) ...}
            {except (you|for you|yours|your)}
            {(this|the|that|our|these|said) [_] (guest|guests|customer|customers|tenant|tenants|client|clients
                |passenger|gentleman|lady|woman|man|reviewer|couple|family|party|user|patient|student|individual
                |person|buyer|caller) [@adv] (did not (declare|tell|sign|pay|read|follow|mention|ask|call|inform|show
                |return|turn|give|respond|reply|complain|book|check|want|bring)|didn't (declare|tell|sign|pay|read
                |follow|mention|ask|call|inform|show|return|turn|give|respond|reply|complain|book|check|want|bring)
                |never|failed to|refused|insisted|ignored|demanded|became (abusive|aggressive|rude|angry|verbally)
                |snuck|sneaked|lied|had been told|was informed|was asked|was advised
                |was offered|was given every|had agreed|had signed|chose|kept|wanted|showed up|turned up|arrived late
                |cancelled|canceled|misread|claims|claimed|says (she|he|they)) ...}
            {(please|kindly|could|ask|asked|asking|request|we'd ask|would) [that|all|our @people|@people|you
                |everyone] [to|please|@people|that] [please|@adv|you] (refrain|desist|remain calm|stay calm|keep calm
                |be respectful|behave|be civil|be nice|be polite|treat our|treat my|show respect|show some respect
                |think before|stop (calling|emailing|asking|posting|spreading|harassing|complaining|demanding)) ...}
            {(please|kindly) [please|@adv] (do not|don't|dont|stop) [@adv] (shout|shouting|demand|demanding|expect
                |be rude|abuse|abusing|take it out|blame|be abusive|assume|complain|moan|ask us|email us|email me
                |call us|message|contact us|bombard|hassle|harass|jump to|spread|speculate) ...}
            {(direct|directing|vent|venting|take|taking|taken|aim|aiming) [out|all] (their|your|his
                |her) [_] (frustration|frustrations|anger|aggression|rage|bad mood) [out] (towards|toward|at|on
                |against|to) ...}
            {(how many of you|do you|did you|have you|has anyone|had you|have you even|did you even
                |if you) [@adv] [bother to|bothered to|take the time to|have] (read|check|checked|tried|asked|looked
                |considered|thought|stopped to) [_] [the|our|my|about] ...}
            {you (continue|keep|still|simply|clearly|just|seem to|really) (to|failing to|fail to|refuse to|do not
                |don't|did not|didn't) [@adv] (misunderstand|misunderstood|ignore|get|understand|see|realise|realize
                |listen|read|grasp|appreciate|accept|know) ...}
            {(so|then|therefore|maybe|perhaps|instead) [@adv] you should [@adv] (contribute|learn|expect|understand
                |read|think|consider|try|stop|be|know|ask|do) ...}
            {(customers|people|those|users|players|guests|fans|some) [,] (who|that) [@adv] (can't|cannot|can not
                |don't|do not|won't|will not|didn't|did not|refuse to|failed to) [@adv] (understand|read|wait
                |appreciate|follow|accept|realise|realize|comprehend|listen|bother|plan) ...}
            {(common courtesy|common sense|good old days|basic manners|back in the day|in my day) [_] [_] ...}
            {(expect|expects|expecting|demand|demands|want|wants) .. (instantly|instant|yesterday|overnight delivery
                |next-day|amazon|the world|perfection|miracles|everything for) ...}
            {(same plateau|same level|same footing|on a par) [as|with] ...}
            {(to|and|please) (avoid|stop|prevent|end|refrain from|put an end to) [any|all|the|@adv] [further
                |unnecessary|future|more] (speculation|rumours|rumors|rumour|gossip|speculating|spreading
                |misinformation|drama) ...}
            {(you|your) [_] [had|have|were|are] [@adv] (every|ample|plenty of|more than enough) (opportunity|chance
                |time|warning|notice) [to] ...}
            {you (had|have) (every|ample) (opportunity|chance) to ...}
            {(it is|it's) always (tenants|customers|users|people|guests|clients|the customer|the tenant
                |the user) [who|that|calling|complaining|causing|_ing] ...}
            {if you had [@adv] (called|rung|phoned|told|asked|said|come|checked|read|written|waited|brought|booked
                |arrived|contacted|spoken|let|looked|used|followed|paid|kept) ...}
            {(the|our|this|that) (customer|guest|reviewer|tenant|client|passenger|couple|party|family|lady|gentleman
                |man|woman|person|user) [@adv] (arrived|turned up|came|showed up|was|had been|had|left|became|walked
                |brought|ordered|chose|knew) [@adv] (late|half an hour|an hour|# minutes|demanding|drunk|rude
                |told (that|to|twice|in)|warned|informed|aggressive|abusive|very demanding|already had|without
                |unhappy from|loud|impossible|difficult) ...}
            {(@people|people|those|anyone) who [@adv|had|have] (reused|re-used|shared|ignored|skipped|clicked
                |fell for|did not update|didn't update|chose|used weak|left|waited|forgot|opened|gave|failed
                |misread) [_] [_] [_] [_] [_] (are|were|is|was|have|had|will|should|only) ...}
            {you (were|are) given (every|ample|plenty|the|a) [_] (chance|chances|opportunity|opportunities|option
                |warning|choice|time|notice) ...}
            {you [@adv] (chose|picked|selected|ordered|bought|booked|insisted on|opted for) (the cheapest|the cheaper
                |the smallest|not to|to ignore|this|it|that|our cheapest|a cheaper
                |the wrong|standard|the slow) ...}
            {(did not|didn't|never|haven't|have not) [@adv] hear[d] [a word|anything|a thing|from you|back] ...}
            {(did not|didn't|never) hear (a word|anything|a thing|from you|back) [from|until|till|before|you|again
                |_] ...}
            {you [@adv] (left|unplugged|unlocked|opened|dropped|spilt|spilled|forgot|lost|removed|cut|switched off
                |turned off|pressed|deleted|entered|typed|put in|gave) (the|your|a|an|it|us the wrong|in the wrong
                |the wrong) [_] (door|lead|gate|window|lid|key|keys|wrong|address|number|code|plug|receipt|ticket
                |ring|phone|date|e-mail|email|box|off|open|unlocked|behind|at home) ...}
            {your (dog|child|children|kids|son|daughter|friend|friends|guests|party|husband|wife|boyfriend|girlfriend
                |car|group|phone|computer|browser|firewall|bank|settings) [@adv] (was (off|rude|drunk|late|running
                |loud|blocking|not|in the)|were (late|rude|drunk|running|loud|unruly|asked|told)|kept|broke
                |ran|threw|knocked|blocked|spilled|spilt|damaged|screamed|shouted) ...}
            {you [@adv] (agreed|said yes|signed off|approved|confirmed) [to|on|it|the|that
                |this] [_] [_] [_] and [then|@adv] (changed|cancelled|wanted|complained|decided|refused|left|asked) ...}
            {(other|all other|all our other|all the other|every other|most|our other) (guests|customers|diners|users
                |people|clients|visitors|passengers|students|members|tables|orders) [@adv] (had no|found|managed
                |were fine|enjoyed|paid|arrived|had not|did not have|understood|could) ...}
            {you waited [@adv|over|more than|almost|nearly|until] [#|a|an|two|three|_] (weeks|week|days|day|months
                |month|year|years) (before|to|until) (you|telling|contacting|saying|complaining|tell|contact|complain
                |say|write|writing|posting|report|reporting) ...}
            {(looks|seems|appears|sounds) [to us|to me] as (though|if) you ...}
            {(we|i) can only (work|help|act|go|respond|deal) [with|on|if|by] (what|the|if|you) ...}
            {(check|look in|read|see) your [_] (spam|junk|inbox|e-mail|email|receipt|contract|confirmation
                |settings) [folder|first|again|carefully|_] before (you|accusing|complaining|posting|writing) ...}
            {(people|@people|everyone|you|they|parents|users) [@adv] (need|needs|have|ought|must|should) [to] (take
                |bear|accept|show) [some|more|their|a bit of|_] (responsibility|care|common sense|respect) ...}
            {if (guests|customers|people|users|members|you|everyone|students|they|tenants|parents) [@adv] (behaved
                |acted|read|followed|listened|paid|cared|respected|checked|did|were|would|could) .... (we would|we'd
                |would not|wouldn't|this would|there would|we could|none of)}
            {(nobody|no one|we did not|we didn't) (forced|forces|made|makes|asked|told) you to ...}
            {(you|she|he|they) [@adv] knew [@adv] (the price|the rules|the terms|the risk|the risks|what|that
                |full well|about) ...}
            {(parents|guests|customers|members|visitors|residents|students|users|passengers|you) (were|was
                |had been) [@adv] (told|asked|warned|reminded|advised|instructed|informed) [@adv] (to|that|about|not
                |in|by|at|twice|before) ...}
            {(she|he|they|the customer|the guest) had [@adv] (already had|had|been drinking|drunk|had quite|had too
                |too much) [_] ...}
            {(rude|aggressive|abusive|hostile|difficult|unpleasant|demanding|argumentative) [to (my|our|the) [_]
                |with us|_ _] from the (moment|start|beginning|outset|minute|second) ...}
            {(party|group|family|couple|customer|guest|person|people|table) [in question] (turned up|arrived|came
                |showed up|walked in) [@adv|#|_ _] (late|minutes late|minutes|hours|without|drunk|unannounced
                |after) ...}
            {had you [@adv] (mentioned|told|asked|said|called|rung|let|informed|raised|checked|read|booked|brought
                |come|spoken|contacted|waited|given|reported|kept|used|paid|arrived|ordered) ...}
            {(please|do|kindly) [@adv|do] (check|read|consult|look at) (the|our|your) [_] (chart|size|guide|menu
                |terms|description|instructions|calendar|map|hours|label|details|small print|faq|website
                |listing) before [you] (ordering|order|booking|book|buying|buy|coming|come|complaining|visiting|you)}
            {(those|anyone|people|customers|users) who (read|follow|pay|paid|followed|know|listen|listened|attended
                |looked) .... (will have|would have|already|knew|know that|should have) ...}
            {(@people|fans|guests|parents|members|visitors) (are|is) (reminded|advised|asked|urged
                |requested) to [@adv] (arrive|follow|read|check|respect|behave|keep|bring|allow|take care|be) ...}
        """),
        excuses=said(_THEIR_LOSS),
        message=BLAMES_READER,
        why=BLAMES_READER_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "If you had told us that evening, we would have helped.",
            "You should have read the notice.",
            "As we explained on the phone, the shop shuts at six.",
            "You turned up forty minutes late.",
            "You never told us about the nuts.",
            "Why didn’t you ring us?",
        ),
        passes=(
            "You should have had an answer within a day.",
            "I should have called you.",
            "You waited for an hour, and nobody came.",
            "You were right to complain.",
        ),
    ),
    Rule(
        id="other-customers-managed",
        category="blame_customer",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(@people|you|they|students|drivers) [@adv] (always|often|sometimes|keep|regularly|frequently|repeatedly
                |constantly|tend to|end up|always end up) [@adv|end up] (fail|ignore|break|breaking|forget|don't
                |misuse|abuse|ignoring|forgetting|complain|complaining|lose|losing|damage|damaging|leave|leaving|steal
                |stealing|breaks|abusing|misusing|skip|turning|overlook|expect|arguing) ...}
            {(when|if|because|since|as|after|unless) [some|certain|other|many|several|these|those|most|a few] (@people
                |students|projects|kids|children) [@adv] (stare|break|ignore|fail|don't|do not|didn't|did not|keep
                |kept|refuse|refused|abuse|abused|misuse|misused|forget|forgot|park|parked|push|cancel|cancelled
                |complain|complained|insist|insisted|touch|damage|damaged|overload|overloaded|violate|violated
                |disrupted|disrupt|were disrupting|come late|show up) ...}
            {(some|many|most|a few|certain|several|a number) of (you|our @people|the @people|@people) [@adv|who] [did
                |do|have|had|were|are] [@adv] (turned up|arrived|ignored|didn't read|did not read|failed|forgot
                |refused|misread|misunderstood|chose|abused|broke|complained|late|left it|jumped|pushed) ...}
            {(everyone|everybody) else ... (except|but) (you|yours|your|for you)}
            {(everyone|everybody) else ... (managed|picked|paid|was on time|arrived|understood|followed|had no|did
                |came) ...}
            {(requires|require|required|involves|depends on|relies on|needed|assumes) (users|people|someone|customers
                |the user|you|visitors|the customer|a user|@people) (to|ignoring|having|who) ...}
            {[in] [the|most|many|nearly all|almost all|majority of|some] cases .. [the] (battery|customer|user|product
                |device|unit|customers|users|owner|owners|_) (had|have|has|was|were) [@adv] (been charged|been used
                |been dropped|used|misused|modified|tampered|mishandled|not followed|ignored|failed|opened|overloaded
                |exposed|damaged|incorrectly)}
            {(due to|because of|caused by|result of|thanks to|down to|owing to) (customers|users|people|members
                |tenants|guests|a customer|a user|some users|certain users|some people|some customers|students|abuse
                |misuse|vandalism|tenants'|visitors|you|your|bad actors|individuals) ...}
            {(group contacts|members|customers|users|people|tenants|residents|parents|owners|guests|nobody|no one
                |not one of you|none of you) [from the _|@adv|of the _] (did not|didn't|never|failed to|had not|hadn't
                |have not|haven't|refused to) [@adv] (contact|report|reported|tell|told|inform|informed|notify|read
                |complain|complained|come|ask|asked|speak|say|said|call|respond|reply|raise|follow|update|check
                |mention|let) [us|me|staff|anyone|_] ...}
            {(we|i) (recommend|suggest|encourage|advise|urge|ask|remind) [that] (you|all|@people|everyone|our @people
                |all of our @people|all our @people|_ of our @people) [@adv] [to] (read|check|arrive|call ahead|book
                |familiarise|familiarize|be more|plan|make sure|ensure|respect|follow|review|wait|order|pay attention
                |allow) ...}
            {(next time|in future|in the future) [please] (make sure|be sure|remember|try) (you|to) (read|check|arrive
                |call|book|tell|let|ask|order|follow|come) ...}
            {next time !(you should get|perhaps get|get your) [please|@adv|you] (make|be sure|remember|try|read|check
                |call|tell|ask|arrive|just|perhaps|maybe|come|let|you|speak) ...}
            {(don't|do not|dont) (make|order|book|park|leave|come|expect|use|buy|bring|wait|go|order|complain) ... (;
                |just|instead|if you|then|unless|without|and then|until) ...}
        """),
        excuses=said(_THEIR_LOSS),
        message=BLAMES_READER,
        why=BLAMES_READER_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "Customers always end up breaking the handles.",
            "Some of you turned up well before your time.",
            "This is due to users who ignored the notice.",
        ),
        passes=(
            "Some of you waited in the rain.",
            "Many of our customers lost a day.",
            "You lost files because of our update.",
        ),
    ),
)
