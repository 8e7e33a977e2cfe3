"""Pointing at others: they do it too, they are worse, it is normal, nobody else minded."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_OTHERS = Message("checks", QT_TRANSLATE_NOOP("checks", "This points at what others do"))
_OTHERS_WHY = Message(
    "checks",
    QT_TRANSLATE_NOOP("checks", "People came to you, not to the others. Measure it by your own standard."),
)

_OWN_STANDARD = said("""
    (not|isn't|never|is not) [@adv] [an|a] (excuse|consolation|comfort)
    no (excuse|consolation|comfort)
    (not|don't|won't|never) (hide|hiding) behind
    (our|my) own standards
    (doesn't|does not|don't|didn't|cannot) [@adv] (matter|help you|excuse)
    (meanwhile|in the meantime|until then) .... (@shop|branch|pool|court)
    (thank|thanks|grateful) ....
""")

RULES = (
    Rule(
        id="others-do-it",
        category="comparison",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(all|most|many|plenty of|every|lots of|several|numerous|some) [of the
                |of our] [the] other [_] (@shop) [out there|here|in _ _|in _|@adv] (do|does|did|have|has|had|charge
                |charges|would|wouldn't|will|won't|are|is|can't|cannot|also|too|face|faced|ask|use|require|make
                |suffer|suffered|struggle|get|sell|offer|run|take) ...}
            {(like|unlike|than|as at|as in|as with|same as|compared with|compared to|in common with) (all|any|most
                |many|some|every|almost any|nearly all|so many|other|other _) [of] [the|other] [@adv|small|local|good
                |independent|new|honest|online|big|large|modern|_] [small|local|independent] (@shop) ...}
            {(like|as with|same as|just like) (everyone|everybody|anyone|anybody|all of us
                |the rest of the) [else] (in|at) (our|the|this) [_] [trade|business|industry|world|sector|town|_] ...}
            {(industry|common|standard|normal|usual|accepted|widespread|sector) [industry|trade|business
                |wide] (standard|practice|practices|norm|norms) [across|in|for|among|at|with|and|here|to
                |_] !(of care)}
            {(across|throughout) the [whole|entire|_] (industry|sector|trade|country|board) [_]}
            {(whole|entire) (industry|sector|trade|country|world) (is|was|has|are|does|struggles|suffers|faces|faced
                |had) ...}
            {(industry-wide|industrywide|sector-wide|nationwide|worldwide|global|national|universal) (problem
                |problems|issue|issues|shortage|shortages|delays|crisis|trend|phenomenon) [_]}
            {(my|our|any of our|other|most|many|all our|all of our|than the|unlike the) (competitor|competitors
                |competition|rivals) [_] ...}
            {even (the|our|some of the|a company|companies|someone) [very] [of the|as|like] (big|bigger|biggest|large
                |larger|largest|best|greatest|top|most|leading|google|amazon|apple|giants|professional|world's
                |likes) [_] [_] (have|has|had|make|makes|can|run|runs|experience|experienced|get|gets|fail|fails|go
                |goes|suffer|do|does|struggle|miss|lose|lost) ...}
            {even (google|amazon|apple|microsoft|facebook|nasa|big banks|big companies|the pros
                |the best) [_] [_] (have|has|had|make|makes|can|experience|experienced|get|gets|fail|fails|go|goes
                |suffer|do|does|struggle|miss) ...}
            {(more|better|cheaper|faster|fewer|higher|lower|longer|safer|less|further|worse|cleaner
                |fresher) [_] [_] than (any other|at any other|most [other] (@shop|people)|our competitors
                |the competition|the industry|the average|the national average|average|what most|many (others|@shop)
                |elsewhere|anywhere else|anyone else) ...}
            {(lowest|best|cheapest|fairest|safest|fastest|highest|lowest-priced) [_] [_] (in|around|on) (the|this
                |our) (area|city|town|region|country|county|market|industry|neighbourhood|neighborhood|state|street
                |island) [_]}
            {(you|they|people|@people|anyone) [would|could|will|can|may|might|won't|wouldn't|can't|cannot|'ll
                |not] [have|never|not|not be able to] [waited|wait|paid|pay|find|found|get|got|had] [even|@adv] [a
                |any] [_] (cheaper|better|longer|more|worse|faster|fairer|less|safer) [_] (elsewhere|anywhere
                |anywhere else|somewhere else|from anyone else|at any other|with any other|with another) ...}
            {(show|name|find|tell) me (a|one|any) [single|other] [_] (@shop|person|human|chef|driver) [in _ _
                |_] (that|who|which) (has|have|had|doesn't|does|is|hasn't|can|never) ...}
            {(most|many|other|plenty of|lots of|all|some|few|other such) (@shop|places|people|landlords|hosts|bands
                |clubs|developers|companies) [in _ _|our size|like us|like ours|in our position|of our size
                |_] [@adv] (would|wouldn't|will|won't|charge|charges|do the same|do this|do it|do not even|do that
                |don't even|did the same|have done|have the same|have had to|had to|were forced|were obliged
                |found themselves|face|faced|struggle|struggled|suffer|suffered|make|made|ask for|require|are facing
                |are struggling|go through|went through|have lost|lost|have a similar|have similar|never even) ...}
            {(@shop|others|people|places|companies|banks) [@adv|_] (bigger|larger|greater|older|richer
                |more) [_] than (us|ours|we are|our own|me|ourselves) (have|has|had|make|do|did|fail|lose|lost
                |suffer) ...}
            {(many|most|other|several|all) [other] (similar) (@shop) (have|has|do|did|are|make|made|charge|faced|face
                |also|in) ...}
            {(similar|same|identical|comparable) (problem|problems|issue|issues|thing|delays|situation|policy
                |policies|decision|change|changes|move|approach|measures|price|prices|limitation|rules|fee|fees
                |challenges|difficulties) [@adv|has|have|are|is|were|was|as|with|to] [been|being|also|@adv] [seen
                |made|affected|happening|reported|adopted|applied|apply|occurring|felt|with] (by other|at other
                |in other|as other|as many other|as most|as every other|across|right across|throughout the|elsewhere
                |everywhere|by many|at many|in many|by others|in most|with other) ...}
            {(no|not every|not a single) (@shop|one|body) [in _ _|in _|anywhere|however _] [@adv] (can|could
                |is able to|will ever be able to|would be able to) [@adv] (guarantee|promise|prevent|protect|avoid
                |please|predict|control|foresee|be perfect|be everywhere|satisfy|rule out|make) ...}
            {(all|every|any|most) [_|complex|big|large|new|good] (@shop|code|launch|technology|computer|machine|human
                |person|organisation|team|network|website) [that size|of this (size|kind|scale)|_] [@adv] (has|have
                |had|makes|make|contains|fails|fail|breaks|break|goes|go|gets) [a|some|its|their] [@adv] (bug|bugs
                |flaws|teething|mistakes|errors|bad days|off days|outages|down|wrong|ups and downs|problems|issues
                |glitches|shortcomings|hiccups|problems from) ...}
            {any [_] [_] (software|system|product|business|tool|platform|company|device|event|project) of this (kind
                |type|sort|size|scale|nature) ...}
            {(go|look|ask|talk) (ahead and|to|at|around|anyone|anybody) [_] (any other|any of the other|our other
                |other|anyone|anybody|around) [in|at|who|and|about|_] ...}
            {(compared|comparison|relative) (to|with) (other|others|most|our competitors|the competition|the industry
                |industry|what other|what others) ...}
            {every [_] (@shop) (that (wants|values|is worth|sells|charges|has|does)|in (the|this|our)|has|does
                |charges|reserves|out there|worth) ...}
            {(half|most|all|many) (the|of the) (fences|shops|houses|businesses|companies|industry|town|city|country
                |restaurants) [_] (is|are|has|have|do|does|had|was|were|also|in) ...}
            {(we're|we are|i'm|i am|we were) not (alone|the only|the first) [one|ones|in|to|people|_] ...}
            {(same|identical|similar) (clause|rule|rules|policy|problem|problems|thing|price|prices|story|issue
                |issues|terms|practice|charge|fee) [is|are|applies|apply|exists|exist|you find|can be found] (in|at
                |with|for|on|across) (every|any|all|most|everyone|other|many|almost) ...}
            {(it's|it is|that's|that is|this is|was|things are) [@adv|just|much|exactly] the same (at|in|with|for|on
                |across) (every|any|all|everyone|most|other|everywhere|other|the other|the whole) ...}
            {(same|that way|like that|this way) everywhere [else] [_]}
            {(big|large|bigger|larger|national|global|major|other|corporate) (chains|chain|companies|firms|banks
                |airlines|brands|corporations|stores|shops|supermarkets|retailers|players|platforms
                |tech companies) [@adv] (would|wouldn't|could|never|don't|do not|will|won't|often|just) [@adv] [have
                |not|never|just] [_] ...}
            {unlike (some|others|many|most|certain|other|so many|our competitors) [_] ...}
            {(rates|prices|fees|costs|charges|tickets|margins|wages) (are|is|were|remain|stay) [@adv|well|far|still
                |much|a lot|already] (below|lower|under|cheaper|less|better|among the lowest|the lowest
                |more affordable) [than] [what|others|most|average|the|other|any|in] [_] ...}
            {other (@shop|bands|people|clubs|artists|venues|teams|groups|members) [_] [_] [_] (all the time|every day
                |every week|daily|constantly|regularly|as well|too) [_]}
            {(hardly|not|isn't|aren't|wasn't|weren't|far from|by no means) [@adv] (alone|the only (one|ones|@shop
                |people|place|person)|the first|unique) (in|with|who|that|to|when|on|$) [_] ...}
            {no (@shop|human|computer|machine|process|organisation) (is|are|can be|will ever be) [@adv] (free (of
                |from)|immune|exempt|safe from|perfect|infallible|without) [_] ...}
        """),
        excuses=_OWN_STANDARD,
        message=_OTHERS,
        why=_OTHERS_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "Most other shops charge for this too.",
            "It is common practice in our trade.",
            "Like all small firms, we had a difficult year.",
            "No airline can promise that it will never snow.",
            "You will not find a cheaper garage anywhere.",
            "All software has bugs.",
        ),
        passes=(
            "You can buy it at Hill’s in the meantime.",
            "This was our worst day since 2019.",
            "You may have heard of it from other shops.",
            "Most people wait at the gate.",
            "The next version is faster than the last one.",
        ),
    ),
    Rule(
        id="it-is-normal",
        category="comparison",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {^ [and|but|well|unfortunately|@adv|sadly|look|hey|sometimes|i guess|i know|as we all know] (it|this|that
                |these things|such things|things like this|things like that|this sort of thing|that sort of thing
                |stuff like this|these kinds of things|this kind of thing|mistakes|accidents|errors|delays|bugs
                |outages|things|stuff|life) [just|do|does|can|will|@adv|sometimes] (happen|happens|occur|occurs
                |go wrong|goes wrong) !(again|when|if|on|at|next|because|automatically|for|only|after
                |in the background|that|every time) [to everyone|to all of us|all the time|from time to time
                |every now and then|everywhere|sometimes|in life|to anyone|$]}
            {(these things|such things|mistakes|accidents|things like this|things like that) [do|can|will
                |@adv] (happen|happens|occur) !(again|when|if|because|next)}
            {(happens|happen|can happen|could happen|could have happened|might happen|happened|occur
                |occurs) to (the best|everyone|everybody|anyone|any of us|all of us|every|us all|even the|most) ...}
            {(happens|happen|occur|occurs) [@adv] (all the time|everywhere|every day|from time to time|every now
                |now and then|now and again|in life|in any business|in this business|in every|in our line) [_]}
            {(part of|comes with|goes with|part and parcel of) [the] (territory|the job|the business|doing business
                |running a|owning a|life|the trade|live music|being a) ...}
            {(delays|mistakes|problems|issues|errors|hiccups|interruptions) [like|such as|_] [this|these|_] (are|is
                |were|was) (to be expected|inevitable|unavoidable|bound to|part of|normal|common|par for) ...}
            {(is|are|it's|its|was|were|as is|as are) [@adv|just|simply|quite|perfectly|completely
                |entirely] (normal for|common for|common in (our|the|this|any|every|all)|normal in (our|the|this|any
                |every|all)|typical of|typical for|par for|standard for|standard in|to be expected|expected in
                |inevitable in|inherent in|inherent to|perfectly natural|perfectly normal|quite normal
                |completely normal|totally normal|entirely normal|bound to happen|usual for|usual in) !(you|us to) [a
                |an|the|any|most|many|all|this|our|such|every|_] ...}
            {(not|isn't|it's not|is not|wasn't|nothing) [@adv] (uncommon|unusual|out of the ordinary|unheard of
                |abnormal|unreasonable|unique to|specific to us) [for|to|in|that|at|_]}
            {(nature) of [the|our|this|any|my|running|such] [_] (business|industry|trade|work|living|beast|job
                |software|handmade|product|products|material|food|baking|hair|live|goods|events) [_]}
            {(no|not every|no such thing as a) [_] (system|company|business|software|one|human|person|platform
                |process|restaurant|product|shop|plan|team) (is|are|can be|will ever be) [@adv|ever|100%
                |100 %] (perfect|immune|infallible|foolproof|flawless|bug-free|error-free|without|secure|completely)}
            {(nobody|no one|no-one|none of us) (is|are|always|@adv) [@adv] (perfect|infallible|flawless) !(but
                |and should) [_]}
            {(nobody's perfect|no one's perfect|all human $|human after all|we all make mistakes|all make mistakes
                |everyone makes mistakes|everybody makes mistakes|best of us|to err is human
                |anyone can make a mistake|accidents will happen|c'est la vie|that's life|it is what it is
                |such is life) [_]}
            {(everyone|everybody|every business|every shop|we all|people|anyone|all of us|any of us
                |every (@shop)) [else|_] [@adv|occasionally] (makes|make|made|has|have|does|gets it|get it|can have
                |can make) [a|an|their|its] [@adv|bad|off|the odd] (mistake|mistakes|bad day|bad days|off day
                |off days|off night|bad night|days|errors|wrong sometimes)}
            {(can|could|may|might) happen (anywhere|to anyone|to any|in any|at any (@shop)|in every|even) ...}
            {(normal|usual|common|typical|expected|natural|inevitable|unavoidable) (in|for|during|with|when
                |at) (the (first|early|opening|busy|trade|industry|business|circumstances)|a (new|young|project
                |launch|small|business)|this (kind|type|sort|trade|industry|business|line|time)|any (new|launch
                |business|large|project)|these circumstances|our (trade|industry|line)|such (a|events|cases)) ...}
            {every (@shop|band|team|family|one|body|parent|teacher|chef|driver|marriage) has (a|an|its|their) [@adv
                |odd|occasional] (bad day|bad days|bad night|off night|off day|off days|ups and downs|bad week
                |problems|mishaps|accidents) [_]}
            {(that|this|it) (is|'s) [@adv|just|simply] (how|the way) (it|things|this|the (industry|business|trade
                |system)|business|life) [@adv] (works|work|is|goes|are done|is done|are|go|operates) [everywhere|in
                |for|with|at|these days|$]}
            {(that's|it's|thats) [@adv|just|simply] (how|the way) (it|things|this|the (industry|business|trade
                |system)|business|life) [@adv] (works|work|is|goes|are done|is done|are|go|operates) [everywhere|in
                |for|with|at|these days|$]}
        """),
        excuses=_OWN_STANDARD,
        message=_OTHERS,
        why=_OTHERS_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "These things happen.",
            "Nobody is perfect.",
            "Delays like this are to be expected in winter.",
            "It happens to the best of us.",
            "That is just the nature of handmade goods.",
        ),
        passes=(
            "It must not happen again.",
            "What happens when you press the button twice?",
            "It happened on Sunday night.",
            "That is normal for you, and we changed it without asking.",
        ),
    ),
    Rule(
        id="nobody-else-minded",
        category="comparison",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {[my|our|the|this|that|your] (first|only|single|one|second) [_|ever] (complaint|complaints
                |negative review|bad review|person to complain|customer to complain|bad comment|critical comment) (in
                |we|i|since|has|have|ever|out of|among|i've|we've|that we|that i) !(out of your|reached) ...}
            {(this|it|yours|that) (is|was|'s) [@adv] [the|our|my] (first|only) [ever|@adv] (complaint|complaints
                |negative|bad review|time anyone|time that anyone|time anything like|time that anything like
                |time in _ _ that (any|this|some)|incident of|such incident|incident in) ...}
            {(without|no|zero|not a single|not one) [a|any|a single|one|other] (complaint|complaints|problem|incident
                |issue|negative comment|hitch) (in|for|over|from|about|until|since|from any) [_] (years|decades
                |months|#|people|customers|guests|others|other|before|now|anyone) ...}
            {(nobody|no one|no-one|none of (our|the) [other] (@people|neighbours|diners|bands|tables)
                |no other (@people|guest|table)) [else] [@adv|has|had|have|on the night|that night|that day
                |there] [ever|@adv] (complained|complains|complain|had a problem|had any problem|had any issue
                |mentioned [it|anything|this]|raised [it|this|any]|had an issue|minded|said anything|objected
                |been unhappy|had issues|seems to mind|seemed to mind|has a problem|had problems|seems to have) ...}
            {(everyone|everybody|other people|other customers|other guests|the other tables|the other (@people)
                |all our other|all the other|every other|all of our other|others who|most others|plenty of others
                |plenty of people|many others|most of our _|others) [else] [in|at|on|who|that|here] [_] [_] [@adv|all
                |was|were|is|are] [@adv|all|very] (loved|enjoyed|happy|satisfied|managed|understood|fine
                |had no (problem|trouble|complaints|issue|issues)|had a great|had a wonderful|enjoying|does it
                |charges|does the same|delighted|pleased|thrilled|raved|no problem|coped|seemed (to be|fine|happy
                |to enjoy)) ...}
            {(nobody|no one|no-one|none) else [_] [_] [_] [_] (complained|complains|had a problem|had any (problem
                |issue|trouble)|had an issue|objected|minded|was bothered|mentioned|said (a word|anything|a thing)
                |noticed|seemed to) [_] ...}
            {(only|sole|first|one) (person|customer|guest|member|user|parent|one|family|resident|reviewer) (who|to
                |that) [has|have|had|@adv|ever] [@adv|ever] (complain|complained|complaining|object|objected|mention
                |mentioned|have a problem|raise|raised|be unhappy|take issue|mind|minded) [_] ...}
        """),
        excuses=_OWN_STANDARD,
        message=_OTHERS,
        why=_OTHERS_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "This is our first complaint in years.",
            "Nobody else has complained.",
            "The other tables were all happy with the soup.",
        ),
        passes=(
            "Everyone who ate here that night got sick.",
            "Yours was the first letter of many.",
            "Nobody noticed the leak until Friday.",
        ),
    ),
)
