"""Wordings that deny or insist."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="denies-it",
        category="denial",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            {(this|that|it|which|these|those|they|what you describe|what you wrote|thats|that's|its|it's|this _) [is
                |was|are|were] [@adv] (not|never|isn't|wasn't|aren't|weren't) [@adv] (how (we|i) (do|operate|run|work
                |treat|behave)|who (we|i) (are|am)|what (we|i) (do|stand|are|about|believe|said|represent)|true
                |accurate|correct|the way (we|i)|our (standard|usual|normal|policy|practice|way|style)|my (style|way)
                |the truth|what happened|a true|an accurate|a fair|fair|one of those|anything|something (we|i) (do
                |would)|a fault|acceptable to us) ...}
            {(not|isn't|wasn't) [@adv] (our|the|my) [standard|usual|normal|_] [operating] (operating procedure
                |procedure|standard procedure|practice|way of doing|way we|policy to)}
            {(accusation|accusations|allegation|allegations|claim|claims|rumour|rumours|rumor|rumors|story|stories
                |review|this|that|it|these|statement|statements|post|article|account|suggestion|assertion|report
                |reports|which) [_] [_] [_] [_] (is|are|was|were|that's) [@adv] [a] (false|untrue|baseless|unfounded
                |groundless|without merit|without foundation|nonsense|rubbish|fabricated|ridiculous|absurd|ludicrous
                |lie|lies|fiction|fake|bogus|libellous|slanderous|defamatory|simply not)}
            {(i|we) [@adv|do|will|must|completely|strongly|wholly|totally] [@adv] (stand by|stand behind|stood by
                |stand fully) (my|our|the|this|what|every|each|it|that|all) ...}
            {(did|done|do|doing|have done) nothing [@adv] (wrong|illegal|improper|unethical|unlawful|inappropriate)}
            {(nothing|not anything|n't anything|isn't anything|anything) (we|i|our|my) [_] (did|do|have done
                |has done) [was|is|were] [@adv] (wrong|incorrect)}
            {(didn't|did not|don't|do not|haven't|have not|hasn't|not) [@adv] (do|done|did) anything wrong}
            {there (is|was|has been|were|are) [@adv] no (truth|vulnerability|such|basis|wrongdoing
                |evidence of wrongdoing|fault|merit|malpractice|foundation|substance|mistake|error on|negligence
                |problem with|issue with|discrimination|racism|data breach|security breach|cover-up|conspiracy
                |hidden) ...}
            {no truth (in|to) ...}
            {(never|did not|didn't) [@adv] (happen|happened|occur|occurred|took place|take place) [like|as|here
                |in our|at our|the way|in my|that way|in the way|this way] $}
            {(never|did not|didn't) [@adv] (happen|happened|occur|occurred) (here|in our|at our|as|the way|like|in my
                |at all)}
            {no such (thing|incident|event|conversation|complaint|statement|conduct|remark|promise|agreement
                |behaviour|comment) ...}
            {nothing to (apologise for|apologize for|hide|be sorry for|be ashamed of)}
            {(make|makes|makes-no|offer|offers|owe|owes) no [one an|apology|apologies] (apology|apologies) [for|to]}
            {(won't|will not|wont|refuse to|not going to|am not going to|are not going to|not prepared to
                |see no reason to|cannot|can't) [@adv] (apologise|apologize|be apologising|be apologizing|be sorry
                |say sorry)}
            {(i|we) [@adv|must|have to|would|do|can] [@adv] (deny|denies|refute|reject|dispute|contest|disagree
                |disagreed|take issue) [with|that|this|the|any|your|these|all|strongly] ...}
            {(i|we|this|management|the company) [@adv|do|would] [@adv] (don't|do not|cannot|can't|can not|didn't
                |did not) [@adv] (recogni*|agree|accept (that|your version|your account|the claim|the accusation
                |any blame|any of)|condone|see how|see what|see why|understand how|understand why|consider|think we
                |think it was|think this was|think that we) !(excuses|responsibility for less|cash|card|cards|cheques
                |checks|returns|tips|payment|new|walk-ins|enough|behaviour|behavior) ...}
            {(i|we|my staff|our staff|our team|the team|he|she|they|our people|my team) (would|could|will|have|has
                |'ve|do|did|can) never [@adv] [ever] (do|give|treat|speak|say|pressure|knowingly|intentionally
                |deliberately|purposely|charge|lie|cheat|sell|serve|send|allow|put|use|refuse|dream|behave|act
                |intentionally|mislead|overcharge|ignore|disrespect|discriminate|ask|tell|turn|share|steal|harm
                |be rude|leave|compromise|make|be|want|let) ...}
            {(can't|cannot|cant|can not|couldn't|hard to|find it hard to|difficult to
                |find it difficult to) [@adv] (imagine|believe|picture|fathom|see) [that|any|him|her|them|how|our|my
                |anyone|_] [of my|of our|_] (being|would|behaving|doing|staff|speaking|acting|could|saying|team
                |member|treating|said|did) ...}
            {(you|customer|customers|she|he|they|nobody|no one|no customer|your _) (were|was|are
                |is) [@adv] not [@adv] (forgotten|ignored|overcharged|charged|refused|lied|turned away|told|promised
                |treated|rushed|misled|denied|neglected|mistreated|double-charged|left) ...}
            {(you|she|he|they|nobody|no one|customer|customers) (weren't|wasn't|werent) [@adv] (forgotten|ignored
                |overcharged|charged|refused|lied|turned away|told|promised|treated|rushed|misled|denied|neglected
                |mistreated) ...}
            {(i|we|he|she|they|my staff|our staff|our driver|our team|the team) [@adv] (didn't|did not|never
                |at no time|at no point) [@adv|once] (charge|charged|refuse|refused|ignore|ignored|damage|damaged|lie
                |lied|overcharge|overcharged|steal|stole|stolen|scam|cheat|threaten|threatened|insult|insulted
                |mislead|misled|hide|sell your|share your|break|broke|force|forced|pressure|discriminate|swear|swore
                |shout|shouted|yell|yelled|raise our voice|rush|rushed|ban|banned|censor|censored|abuse|steal|harass
                |breach|violate|violated|do that|do this|do any of|say that|say this|say anything|claim|promise
                |promised|agree to|agreed to|offer you|laugh|laughed|turn you away|rip|neglect|treat you|treat anyone
                |tell you that|told you that|say those|receive (any|your|a complaint)|target) ...}
            {(at no|at no single) (point|time|stage|moment) (did|was|were|have|has|had|do|does) ...}
            {(correct|proper|right|appropriate|standard|due|agreed|normal) (procedure|procedures|process|protocol
                |protocols|steps|checks) (was|were|is|are|had been|have been|has been) [@adv] (followed|observed
                |applied|adhered)}
            {(followed|adhered to|complied with|in line with|followed to) (all|the|every|our|correct|proper|standard
                |all of) [the|our|_] [_] (procedures|procedure|protocol|protocols|guidelines|regulations|rules|law
                |laws|process|standards|policies)}
            {(result|results|decision|ruling|decisions) (stands|stand|was correct|was right|was the right|is final
                |remains|will not change|was fair)}
            {(that|this|which|it) [is] [@adv|exactly|how] (is|'s|was) [@adv] how (we|i|it|they) [@adv] (make|do|serve
                |cook|work|works|operate|prepare|cut|is|are) ...}
            {(thats|that's|this is) [@adv] how (we|i|it|they) [@adv] (make|do|serve|cook|work|works|operate|prepare
                |cut|is) ...}
            {(doesn't|does not|do not|don't|didn't|did not|in no way) [@adv] (reflect|represent|represents
                |reflects) (who|our|the|my|what|how|us|on) ...}
            {(was|were|is|are|looked|worked|working) [@adv] (perfectly|absolutely|completely|entirely|totally
                |fully) (fine|straight|working|safe|legal|normal|clean|fresh|cooked|correct|accurate|functional|good
                |legitimate|operational|within|compliant|acceptable|reasonable|ok|okay|clear)}
            {(was|were) [@adv] (cooked|prepared|made|done|built|fitted|installed|delivered|carried out|served
                |completed) [@adv|exactly|just|precisely] (as|to|according to) (you ordered|ordered|requested|agreed
                |specified|you asked|the agreed|spec|per|the letter|you wanted|your|the highest)}
            {(in|was|were|is|are) [in] (perfect|excellent|full|good) (condition|working order|working condition
                |shape) [when|_]}
            {(was|were) (fine|working|perfect|intact|in perfect|in good|in working|undamaged|clean|hot|fresh|correct
                |complete) [_] [_] when (it|they|you|we|he|she|i|my|our|the) ...}
            {(when|before|after) (it|they) left (us|our|the|my) ...}
            {(maintain|maintains|insist|reiterate) [that|firmly that] (we|i|it|this|there|nobody|no) ...}
            {(we're|i'm|we are|i am|was|were|is|are|we were|i was) [@adv] not [@adv] (at fault|to blame|in the wrong
                |responsible|guilty|the ones|the problem|racist|sexist|obliged|obligated|a scam|liars|thieves|thief
                |required|the cause|dishonest|crooks)}
            {(not|never|wasn't|isn't|aren't|weren't) (our|my|anyone's|anybody's|the shop's|the restaurant's
                |the company's) (fault|doing|problem|mistake|error|decision|responsibility|issue)}
            {(bears|bear|bore|has|have) (no|little) [_] (resemblance|relation|relationship|connection) [to|with]}
            {(wasn't|was not|isn't|is not|weren't|not) [@adv] (an|a|any) [_] (attempt|attack|ploy|plot|scam
                |conspiracy|hostile|attempt to|cash grab|cover-up|lie|act of) ...}
            {(contrary to|despite) (what|popular|your|claims|the claims|reports|rumours|rumors|some|the
                |recent) [_] [_] (claim|claims|claimed|said|say|wrote|reports|review|been|belief|stated|posted
                |allegations|suggests|suggest|heard|comments|may|might|alleged) ...}
            {(simply|just|absolutely|completely|totally|categorically|quite|plainly|factually|demonstrably|patently
                |entirely) (false|untrue|wrong|not true|incorrect|inaccurate)}
            {(happy|glad|willing|prepared) to [@adv] (take|accept) the blame when ...}
            {(we|i) have [@adv] (always|never) (been|had|done|received|acted|treated|complied|operated|charged
                |followed) [a|any|@adv] [complaint|problem|honest|fair|fairly|transparent|within|open|issue|_] ...}
            {(there's|there is|there was) nothing (we|i|our) (did|have done|do|had done) ...}
            {[this] (would not|wouldn't|will not) (help|have helped|have made a difference|have changed|change) [him
                |her|it|them|in|anything|you|any|the outcome|the result] [in any|anyway|any|_] ...}
            {(none|nothing|not one|not a word|very little|little) (of|in) (this|it|that|these|those|what|the|her|his
                |their) .... (is|was|are|were) [@adv] (true|accurate|correct|real|factual|happened)}
            {(figment|fragment|product) of (the|his|her|their|someone's|somebody's|your) [_] imagination ...}
            {(that's|this is|it's|it is|that is|is|was|are|been) [@adv|way|wildly|completely|hugely|vastly|totally
                |utterly] (overblown|overstated|exaggerated|misreported|misrepresented|untrue|unfounded|far-fetched)}
            {(for|had) [a|some] [very|perfectly|@adv] good (reason|reasons) !(to (be|feel|complain|expect)) ...}
            {(did|have done|done|do) (everything|it all|all of it) [@adv|exactly] (right|correctly|by the book
                |properly|we should|i should|we were supposed|required|as required|that was required
                |according to) ...}
            {by the book}
            {there (is|was|were|are|has been|'s) [@adv|absolutely] (never|nothing|no|not) [@adv|a|any|ever] (shady
                |sinister|untoward|dishonest|illegal|malicious|underhand|underhanded|wrong with|threat|danger to
                |plan to|conspiracy|racism|bullying|mould|problem|harassment|bias|discrimination) ...}
            {there's (never|nothing|no|not) [@adv|a|any|ever] (shady|sinister|untoward|dishonest|illegal|malicious
                |underhand|underhanded|wrong with|threat|danger|conspiracy) ...}
            {(isn't|is not|was not|wasn't|not|n't) (my|our) (bug|job|place|responsibility|role|concern|business) (to
                |and|that) ...}
            {(was|were|is|are|am) [@adv] not [@adv] (the|a|any) reason [that|why|for|the|behind|of] ...}
            {you (are|were) not [@adv] [being|in the process of|getting] [_] (cheated|scammed|ripped off|overcharged
                |deceived|conned|robbed|lied to|misled) ...}
            {(you're|youre) not [@adv] [being|in the process of|getting] [_] (cheated|scammed|ripped off|overcharged
                |deceived|conned|robbed|lied to|misled) ...}
            {(not|nowhere|isn't|wasn't) [@adv] [anywhere] (close|near) to [being] (a|an|any) (breach|violation|crime
                |offence|offense|lie|scam|problem|discrimination|harassment) ...}
            {(do|does|did) [@adv] not [@adv] (fit|align|reflect|represent|square|sit|match|correspond) [with|to] [our
                |my|the|who|what] [_] (belief|beliefs|values|system|culture|facts|reality|standards|ethos|we|i|truth
                |records|policy|principles|views) ...}
            {(i|we) (have|had|can find|find) no (record|records|recollection|memory|trace|knowledge) (of|that) ...}
            {(never|not) [@adv] (been|a|an|our) [_] (customer|guest|client|member|patient) (of|here|at|with|in) ...}
            {(i|we|he|she|they) never [@adv] (said|did|wrote|posted|promised|agreed|told|touched|claimed|saw|received
                |got|happened|made|meant|charged|asked|refused) (that|this|it|such|so|any|anything|those|your|you|a
                |the) ...}
            {(our|the|my|all) [_] (records|logs|cameras|footage|cctv|files|data|tests|checks|books) [@adv
                |clearly] (show|shows|prove|proves|confirm|confirms|indicate|indicates|say|tell|reveal) [that] ...}
            {nothing of the (sort|kind) [_] ...}
            {(was|were|is|are) [@adv] (fresh|clean|safe|correct|fine|hot|cooked through|in order|perfect
                |perfectly fine|working|as described|up to standard) [,|and] as (it|they|always|usual) ...}
            {(i|we) (am|are|remain|'re|'m) [@adv] (confident|satisfied|certain|convinced|sure) [that|in|of|with] (our
                |the|my|no|nothing|we|everything|this|all|what|nobody) [_] [_] [_] (sound|correct|correctly|right
                |safe|properly|wrong|appropriate|fair|followed|fault|good|accurate|robust|as it should) ...}
            {(do not|don't|cannot|can't) [@adv] (believe|accept|think|feel|agree|consider) [that] (we|i|our|anyone
                |this|it|there) [_] [_] [_] (at fault|fault|wrong|to blame|responsible|mistake|unreasonable|unfair
                |unsafe|excessive|negligent) [_] ...}
            {found [@adv] (no|nothing|not) [any] (fault|wrong|basis|substance|problem with|evidence of (any
                |wrongdoing|misconduct|a|negligence|discrimination)) [of|that|with|in|_] ...}
            {(report|article|story|review|post|claim|claims|account|version|figures|letter|statement|rumour|rumor
                |complaint) [that _|_ _ _ _|about _] [@adv] (is|are|was) [@adv] (wrong|false|untrue|incorrect
                |inaccurate|invented|made up|nonsense|misleading|one-sided|a lie|a fabrication
                |without foundation) [from|and|in|on|_] ...}
            {(claim|claims|allegation|suggestion|idea|accusation) that .... (is|are|was) [@adv] (false|untrue|wrong
                |nonsense|absurd|ridiculous|incorrect|a lie|made up|baseless)}
            {(team|staff|we|i|he|she|they|crew|driver|officers|employee) [@adv] (acted|behaved|responded|handled it
                |handled this|followed|worked|dealt) [@adv] (correctly|properly|appropriately|professionally
                |by the book|impeccably|within|reasonably|lawfully|at all times|exactly) ...}
            {(not|haven't|n't) [@adv] [have|got] a [_] (racist|sexist|dishonest|mean|malicious|homophobic|bad
                |violent) bone ...}
            {there was [@adv] (never|no|not) [@adv|a|any] (risk|danger|threat) (to|of|for|that) (the
                |our|any|anyone|you|your|public|life|children|customers|users|worry|concern|alarm) ...}
            {(i|we) (did not|didn't) (change|raise|alter|touch|move|cancel|remove|delete|take|say|write|call|threaten
                |insult|refuse|promise) [_] [_] [_] (whatever|as you|contrary|despite|no matter|as claimed
                |as alleged) ...}
            {what (she|he|they|you) (says|say|said|claims|claim|writes|wrote|describe|describes) [about (me|us|my
                |our) [_]] (is|was|are) [@adv] (made up|untrue|false|wrong|not true|a lie|invented|nonsense|simply) ...}
            {(work|food|service|product|products|room|repair|job|meal|install|installation) [that] [i|we] [did
                |_] [@adv] (was|were|is) [@adv] (of (a|the) (high|highest|good|usual) (standard|quality)|to a (high
                |good) standard|cooked through|up to (standard|code)|exactly as|as it should|perfectly) ...}
            {(cooked|heated|tested|checked|cleaned|inspected|fitted|installed) (through|properly|correctly|thoroughly
                |according to|to the) [_] ...}
            {(have|has) (investigated|looked into|reviewed|checked|examined) .... (satisfied|confident|correct
                |correctly|no evidence|nothing|no fault|found no) ...}
            {(has|have) absolutely (not|never|no) ...}
        """),
        excuses=said("""
            (i|we) [also|@adv] (failed|should have|were wrong|was wrong|lied)
            what (i|we) (wrote|said|posted|did) (was|is)
            (not|n't|no) our fault
            so that [_] [_] (does not|doesn't|did not|didn't|never) happen*
            (again) $
            (will|shall|must|can) (never|not) happen
            (i|we) (do not|don't) (believe|think) [that] [we|i|it|this] (should|could|was right|was good|was enough
                |did enough|did a good)
            not acceptable
            (isn't|is not|wasn't|was not) (how|who|what|the way|the) ... (want|wanted|should|promised|expect|deserve*
                |standard|hoped|intended|aspire|aim)
            not good enough
            unacceptable
            (not|isn't|wasn't) .. (good|right|fair) [enough|to you|of us]
            (not|aren't|isn't) responsible for (valuables|items|belongings|lost|any|anything|property|coats|bags
                |the lack|this|cars)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This denies it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "An apology that argues is heard as none. Correct a fact plainly, or leave it out."
            ),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "That is simply not who we are.",
            "The claims in that article are simply untrue.",
            "I stand by every word.",
            "We did nothing wrong.",
            "At no point did we refuse you entry.",
            "My staff would never speak to anyone like that.",
        ),
        passes=(
            "No card numbers were taken.",
            "This was not an accident: we made the change ourselves.",
            "What I wrote was false.",
            "We test every oven so that it does not happen again.",
            "We did not tell you in time.",
        ),
    ),
    Rule(
        id="insists",
        category="intensifier",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(i|we) [can|do|@adv|must|want to] (assure|guarantee|promise) you [all] [that] .... (no|not|n't|never
                |nothing|nobody|would|would've|wasn't|isn't|didn't|don't|wouldn't|won't|always|every|none)}
            {(to be|let me be|want to be|let's be|let us be|be|being|need to be) [@adv] (perfectly|absolutely
                |completely|very|crystal|totally|abundantly|one hundred percent|clear) (clear|honest|frank|blunt)}
            {(crystal|abundantly|perfectly) clear}
            {absolutely (no|not|never|nothing|none|zero|nobody|everything|every|nowhere)}
            {(categorically|unequivocally|emphatically|vehemently|unreservedly) (state|deny|denies|reject|refute
                |false|not|no|say|untrue|confirm|assure|dispute|condemn)}
            {100 (% [_]|percent|per cent) (accura*|certain|sure|safe|confident|honest|true|truthful|satisf*|secure
                |behind|committed|correct|transparent|genuine|not)}
            {100% (accura*|certain|sure|safe|confident|honest|true|truthful|secure|behind|committed|correct
                |transparent|genuine|not|fresh|pure|organic) !(sure we can|sure that we can)}
            {(never ever|never in (my|our|# _|a million)|not ever|not a single|in no way|under no circumstances
                |no way shape|no shape or form|make no mistake|hand on heart|swear on|i swear|rest assured that (no|i
                |nothing|we never|this was))}
            {absolutely (is|was) (not|no)}
            {(is|was|are|were) absolutely (not|no|never|nothing|false|untrue|ridiculous)}
            {(please|pls) (believe|trust|know) [me|us|that|when] [that|when] .... (even|if|no|not|never|would|nothing
                |n't|always) ...}
            {(i|we|let me|let us) [can|do|@adv|must|want to|wish to] (assure|guarantee|promise) (you|our|all|everyone
                |everybody|anyone|each) [all|of _|_|@people] [that] (our|my|the|i|we|all|every|this|it
                |there) [_] [_] (is|are|was|were|has|have|did|do|does|always|never|had|take|care|follow
                |followed) !(working|doing|taking|investigating|making|been working|making every) ...}
            {(completely|totally|utterly|absolutely|entirely|simply|quite simply) [and utterly|and totally
                |and completely] (untrue|false|impossible|ridiculous|wrong that|incorrect|baseless|unfounded
                |absurd) [that|to|_]}
            {(could|couldn't|can't|cannot) [not] be further from the truth}
            {(one|a) hundred (percent|per cent|%) (certain|sure|safe|confident|honest|true|committed|behind
                |secure) [_]}
            {(i|we) can (honestly|truthfully|safely|confidently) say [that] ...}
            {(of course|obviously|naturally|clearly|needless to say) [,] (i|we|no one|nobody|our) [@adv] (would|did
                |do|have|had|are|am|never|don't|didn't|wouldn't) [@adv] (not|never|always|have never|nothing) ...}
            {rest assured [that] (your|all|our|no|nothing|every|none) [_] [_] (is|are|was|were|never|always|have|has
                |takes|take|do|did) !(working|doing|taking|being|looking|investigating) ...}
            {[this is|that's|that is|it is|is|was] [@adv] the last thing (in the world|on earth|i would|we would|i'd
                |we'd|that i would|that we would) [i|we|that] ...}
            {zero tolerance [for|of|policy|,|towards|_] ...}
        """),
        pattern=r"\b(?:we|i|our|my|us|it|this|that)\b[^.!?\n]{0,40}?(?P<mark>(?-i:\b(?:NEVER|ALWAYS|ABSOLUTELY)\b))",
        words=("never", "always", "absolutely"),
        excuses=said("""
            never again
            (not|under no circumstances) .... (again|acceptable)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This insists")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Absolutes sound like an argument. A plain verb is believed sooner.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We NEVER overcharge a guest.",
            "I can assure you that nobody saw your letters.",
            "To be perfectly clear, we paid.",
        ),
        passes=("It will never happen again: two of us now check.", "I am truly sorry.", "The water is clear again."),
    ),
)
