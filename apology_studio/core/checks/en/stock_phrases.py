"""Stock phrases: inconvenience, priorities, thanks for understanding."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

BREACHES = "About a third of 285 breach notices had such words (press count of Californian notices, read 2026-11-21)"
_EVERY_NOTICE = Message("checks", QT_TRANSLATE_NOOP("checks", "A sentence from every notice"))
_EVERY_NOTICE_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Everyone says this. Put the act that proves it in its place.")
)

RULES = (
    Rule(
        id="thanks-for-patience",
        category="move_on",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(thank|thanks|thankful|grateful|appreciate) [you|everyone|everybody|all|you all|our @people
                |@people] [@adv|all|again|in advance|very much|once again|so much] [for] (your|their|all your
                |everyone's|of your) [@adv|continued|kind|ongoing|great|utmost] patience}
        """),
        excuses=said("""
            patience and understanding
            refund*
            (restored|fixed|resolved|repaired|replaced|reversed|recovered|reinstated|repaid|credited|deployed|credit
                |back online|up and running)
            (is|are) back
            (implemented|added|rolled out|secured|reset|patched|completed|mitigated|resolving|migrated|rebuilt
                |restarted|rotated|revoked|upgraded|hardened)
        """),
        reach=Reach.TEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This asks for their understanding")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It takes for granted what people may not want to give. Give news instead."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=("Thank you for your patience.", "We appreciate your continued patience."),
        passes=("We have refunded all of you. Thank you for your patience.", "We ran out of patience."),
    ),
    Rule(
        id="any-inconvenience",
        category="boilerplate_inconvenience",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            (@sorry|regret*|excuse|forgive|pardon|acknowledge|understand|appreciate|realise|realize) .... {(for|about
                |of|regret*|the|any|that) [any|the|all|this|that|your|every|such|all of the|some|these|much|and all
                |great] [@adv|possible|potential|unnecessary|further|resulting|unexpected|temporary|undue|_] [_] [and
                |or] [_] (inconvenience|inconveniences|inconvience|inconvienence) [and _|or _] [this|that|which|it|we
                |i|has been|you|may|might|to|these|caused] [@adv|may|might|incident|issue|outage|delay|has|have|could
                |will] [@adv|have|has|be] [caused|cause|causes|experienced|created|brought|put|result|resulted] [to
                |for|you|by] [you|all|our @people]}
            {(inconvenience|inconveniences) [this|that|which|it|we|i|to _|for _] [@adv|may|might|has|have
                |will] [have] (caused|cause|causes|experienced|created|you experienced|resulted)}
            {(any|the|this|all|every|your|such) [@adv|_] (inconvenience|inconveniences)}
            {(any|whatever) [@adv|_] (disruption|interruption|trouble|hassle|annoyance|bother|aggravation|difficulty
                |difficulties) [or _|and _] [this|that|which|it|we|i|you|these|this _|the _] [@adv|may|might|has|have
                |could] [have|@adv] (caused|cause|causes|causing|experienced|created|brought|result|resulted|had)}
            (@sorry|regret*) [@adv] for {any [_] (concern|worry|confusion|upset|distress|frustration|disappointment
                |alarm|delay|delays) [or|and] [_] (inconvenience)}
            (@sorry|regret*) [@adv] for {the [@adv] (bother|hassle|nuisance|trouble|aggravation|disturbance
                |interruption of service|disruption and thank you) [of|to|this|caused|in|_] [_] [_]}
            (@sorry|regret*) [@adv] for {any [@adv] (bother|nuisance|disruption|hassle|interruption|disturbance
                |trouble|upset or inconvenience|frustration|confusion or _) [to|of|this|caused|that|in|$|or] [_] [_]}
            {(this is|it is|this was|that this is|know this|that is|such) [@adv] [an|a] [@adv|great|huge
                |major] inconvenience} .... @sorry
        """),
        excuses=said("""
            (won't|don't|not going to|instead of|rather than) (say|call|write|hide)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Everybody’s sentence")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "“Inconvenience” marks a form letter. Say what people really lost."),
        ),
        source="Labelled apologies of small firms: the word marks backfiring texts, read 2026-11-21",
        ordinary=False,
        flags=(
            "We apologise for any inconvenience caused.",
            "Sorry for the inconvenience.",
            "We regret any disruption this may have caused.",
        ),
        passes=(
            "I am sorry that you stood outside a locked door.",
            "Our opening hours are inconvenient, and we are changing them.",
        ),
    ),
    Rule(
        id="taken-seriously",
        category="seriously_cliche",
        severity=Severity.WARNING,
        phrases=said("""
            {(i|we|team|company|university|i've|we've|they|@self|_) [@adv|do|have|has|will] [@adv] (take|takes|took
                |taken|taking) .... [@adv|as] seriously}
            {taken [@adv] seriously}
            {(take|takes|took|treat|treats|taking|taken) .... (with) [the] (utmost|great|extreme|absolute|greatest
                |all the|highest) [_] (seriousness|importance|priority|gravity|urgency|care|respect)}
            {(take|takes|taken|took|taking) [_] [_] [_] [_] to heart}
            {(takes|take|took) [the|your|our|all|any|these|this|its] [_] [_] [_] [_] [_] [_] [@adv] seriously}
        """),
        excuses=said("""
            (not|never|n't|didn't|failed to|don't) [@adv] (take|taken|taking) ....
            (should have|ought to have) taken
            seriously (injured|hurt|ill|wrong)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Words everybody uses")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Nobody believes “we take it seriously”. Say what you do that shows it."),
        ),
        ordinary=False,
        source="About a third of 285 breach notices had it (press count of Californian notices, read 2026-11-21)",
        flags=(
            "We take the safety of our guests very seriously.",
            "I take this matter seriously.",
            "We took your words to heart.",
        ),
        passes=(
            "Two people were seriously hurt.",
            "From today two of us check every label.",
            "We did not take your warning seriously.",
        ),
    ),
    Rule(
        id="top-priority",
        category="seriously_cliche",
        severity=Severity.WARNING,
        phrases=said("""
            {(safety|security|privacy|satisfaction|trust|quality|customers|you|your _|data|health|wellbeing|comfort
                |service|guests|members|students|patients|transparency|communication|reliability|cleanliness) [and _
                |of our @people|of _ _|of _|for our @people|always] (is|are|remains|remain|has been|be|was
                |has always been|have always been) [@adv|our|my|a|the|and always will be|always been] [@adv|our|my|a
                |the|of] (top|number one|highest|first|main|key|utmost|foremost|paramount|no 1|overriding|absolute
                |biggest|#1|number-one) [_] (priority|priorities|concern|importance)}
            {(is|are|remains|be|was|being) [@adv] of [the|our] (paramount|utmost|paramount importance
                |utmost importance|critical importance|supreme importance|great importance) [importance|to|for
                |concern]}
            {(is|are|be|being|been|remain|remains|i'm|we're|am) [@adv|firmly|fully|strongly|deeply
                |100%] [and] [@adv] (committed|dedicated|devoted) to !(whatever|reviewing|addressing|strengthening
                |ensuring (this|that|it|we|no)|making sure (this|that|it|we)|learning|learn|improving|fixing|making this
                |making things|doing|working|finding|resolving|getting|restoring|rebuilding|releasing|publishing
                |fix) ...}
            {(our|my|the|strong|firm|deep|unwavering|continued|ongoing|renewed|total) [_] (commitment
                |dedication) to !(ensuring|reviewing|improving|making) [_] ...}
            {(i|we) [@adv|do|all] [@adv] (value|appreciate|welcome|cherish|treasure) [and _|@adv] [all|any|your|every
                |honest|both|candid|constructive|our|each|all of your|the candid] (feedback|comments|input|opinion
                |opinions|views|criticism|custom|loyalty|trust|relationship|customers|business|concerns|customer
                |member|guest|passion|patronage) [,|positive|_]}
            {your [_] [_] (feedback|trust|privacy|security|satisfaction|safety|opinion|opinions|business|comfort
                |concerns|data|experience|custom|happiness|loyalty|wellbeing|enjoyment|confidence|peace of mind) (is
                |are|means|mean|matters|matter|comes|come|remains|will always) [@adv|a] [@adv] [a|the|of
                |our] (important|valued|valuable|matter|matters|everything|world|lot|priority|paramount|utmost
                |appreciated|first|critical|crucial|essential|vital|key|so much|great deal|to us)}
            {(is|are|means|mean|matters|matter|was) [@adv|a] [@adv] (important|valuable|vital|everything|lot|world
                |great deal|so much|critical|precious|matters) to (us|me|our team|everyone here)}
            {(nothing|little) (is|matters) [@adv] more [important] [to (us|me)] [than|to]}
            {(at|is at|are at|front of|forefront) [the] (heart|core|centre|center|forefront|front|foundation
                |of our minds) of (everything|what|all|our|how|all that|who|my) ...}
            {(in our dna|in our blood|core value|core values|our values|cornerstone of|foundation of (what|everything
                |our)|front of our minds|the forefront of|close to our hearts)}
            {(i|we) [@adv] (care|cares) [@adv] (deeply|about|so much|passionately|a lot|greatly) [about] (you|your
                |our @people|every|each|all of you|all our) ...}
            {(i|we|we've|i've|we're) [@adv|do|have] [@adv] (hear|heard|hearing|listening
                |are listening) [@adv] [to] (you|your|everyone|our @people|the community|all of you|what you
                |the feedback|all the feedback|your concerns) [@adv|loud] ...}
            {[know|understand|realise|realize|appreciate|aware] how (important|much|vital|critical
                |frustrating) .... (rely|depend|is to you|trust|matters|means|to you|you count|are to|it is|this is
                |your)}
            {(never|don't|do not) [@adv] (take|takes|taking) [that|it|your|this|for|our|any] [_] [_] for granted}
            {(hold|holds|holding|held) [ourselves|myself|itself] [and _] to [the|a|an|such] [@adv] (highest|high
                |higher|very high|exacting|strictest) [_] standards}
            {[a] zero-tolerance [policy|approach]}
            {(strive|strives|striving|aim|aims) for (excellence|perfection|the best|the highest|100%|quality)}
            {(safety|security|privacy|quality|trust|reliability|stability|transparency|customer service
                |customer satisfaction|cleanliness|hygiene|wellbeing|welfare|comfort|integrity|honesty) [and _|of _ _
                |of our _] (is|are|has|have|comes|remains|means) [@adv|and] [@adv|been|will be] [our|my|a|the
                |of] [_] (first|everything|priority|paramount|utmost|foundation|dna|heart|core|mission|number one
                |focus|concern|key|foremost|vital|critical|essential|incredibly important|very important
                |extremely important|important to|non-negotiable|guiding)}
            {(your|the|our @people's|our|guest) [_] [_] (privacy|safety|security|wellbeing|satisfaction
                |comfort) ... (priority|paramount|utmost|seriously)}
            {(very|deeply|extremely|highly|always|genuinely) concerned (with|about|for) (the security|the safety
                |the privacy|your|our)}
            {(don't|do not|didn't|did not|never|not|isn't|aren't|nor) [@adv|something|_] [_] [_] [_] [_] (take|takes
                |taken|taking|took) [_] [_] lightly}
            {(our|my) (number one|top|highest|main|number-one|#1|biggest|absolute|utmost|foremost
                |no 1) (priority|priorities) !(is to|was to|now is|is getting|is restoring|that month|this week
                |right now)}
            {(i|we) [@adv] (constantly|always|continually|continuously) strive to (make|provide|give|ensure|keep
                |deliver|offer|protect) ...}
            {(is|are|as) [the|one of the|our] most important (thing|things|asset|assets|part|value|people) [to|for|in
                |we|i|of|that] ...}
            {(wellbeing|well-being|safety|security|privacy|satisfaction|comfort|health|customers|customer|players
                |guests|quality|people|community) [of our @people|of _ _|_] [@adv] (comes|come|came
                |coming) [@adv] first}
            {(take|takes|took|taking) [@adv] (great|every|the utmost|utmost|extreme|particular|enormous) care (to|of
                |in|with|that|over) ...}
            {(i|we) [@adv] believe [@adv] (strongly|deeply|passionately|firmly|in) [in] (equality|inclusion
                |transparency|honesty|diversity|openness|fairness|quality|respect|integrity|sustainability|freedom
                |accountability) ...}
            {(listening|listen) to (our|you|your) (customers|community|users|members|players|guests|feedback
                |fans) [is|and|has|_]}
            {(safety|security|privacy|comfort|wellbeing|health|satisfaction) of [our|all|every|the
                |your] [_] (supporters|fans|@people|community|data|information) [@adv] (is|are|remains|has been
                |comes) [@adv] (our|my|the|a|of) ...}
        """),
        excuses=said("""
            (not|wasn't|weren't|n't) .. (priority|priorities|committed)
            (failed|fell short|broke|betrayed)
            (committed|commitment) to .... (by #|by the end|by @day)
            prioriti* (fixing|restoring|getting|repair*)
            (we|i) (say|said|tell|told) [you|that|we]
            priority (support|queue|mail|boarding|seat*)
        """),
        message=_EVERY_NOTICE,
        why=_EVERY_NOTICE_WHY,
        source=BREACHES,
        ordinary=False,
        flags=(
            "Your safety is our top priority.",
            "We remain committed to quality.",
            "We value all feedback.",
            "Trust is important to us.",
        ),
        passes=(
            "Our first step was to ring everyone.",
            "We give you your money back.",
            "Safety was not our priority that night, and it should have been.",
        ),
    ),
    Rule(
        id="thanks-for-understanding",
        category="move_on",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(thank|thanks|thank you|thankful|grateful|appreciate|appreciated|appreciates|ask|asks|asking|beg|hope
                |hoping|request|count|counting|rely|trust) [you|everyone|everybody|all|to all|you all|our @people
                |@people] [@adv|all|again|in advance|very much|once again|so much] [for] [your|their|all your
                |everyone's|everybody's|all|of you|on your|the] [@adv|continued|kind|ongoing|great|utmost
                |valued] [_] [patience|support|cooperation|co-operation|trust|time] [,] [and] [your] [continued|kind
                |_] (understanding|forgiveness|patience|indulgence|cooperation|co-operation|tolerance) [and|as|while
                |during|in|with|_]}
            {(thank|thanks|grateful|appreciate) [you|everyone|everybody|all|you all|it if you] [@adv|all|again|so much
                |can|could] (for) [@adv] (understanding|bearing|being patient|being so patient|sticking with
                |hanging in|staying with|standing by|your bearing|putting up) [with|in there|by|so|us|me|_]}
            {[please] bear with (us|me)}
            {your [_] [_] (understanding|patience|patience and understanding|cooperation|co-operation
                |forgiveness) (is|are
                |will be|would be|during) [@adv] [greatly|much] (appreciated|valued|welcome|this|these)}
            {(please|kindly|ask|asked|hope|trust|request) [that|our @people|you|to|everyone|can|all|will|we] [to|@adv
                |will|can|could|please] [to|@adv|please] (understand|be patient|forgive us|forgive me|have patience
                |be understanding|be kind|show patience|show understanding|accept that|appreciate that|(keep in mind
                |bear in mind|remember) [that] (we|i|our|behind|there|it)|give us [some|a little|more] time
                |give us a chance|try to be patient|try to understand) !(how|why|what happened) ...}
            {(hope|hopes|hoping|trust|sure|confident) [that] (this|you|everyone|we|our @people|it|the above|these|all
                |people|they) [@adv|can|will|all|now|'ll|you'll|this will|would] [@adv|can|will|all|now
                |find it in] [help|helps|helped] [to] (settle|settles|set|sets|clear|clears|cleared|clarify|clarifies
                |clarified|understand|understands|forgive|move on|move past|move forward|put|puts|draw|draws|resolve
                |resolves|answer|answers|explain|explains|accept|continue to|give us|give me|see past|look past
                |allow us|allows us|appreciate|stay with|stick with|shed|sheds|agree|reconsider|reassure|reassures
                |remain|closes|close|ends|end|find it in|work together|all work) ...}
            {(consider|regard|deem|treat|considers|consider) (this|the|that) [_] [to be] [now|as|_] (closed|settled
                |resolved|dealt with|matter closed|matter settled|over)}
            {(matter|issue|case|topic|subject|chapter|discussion) [is] [now|@adv] (closed|settled|over and done)}
            {(put|putting|leave|leaving|get|getting) [all|of] (this|it|that|these|things|the|us) [all
                |_] [_] (behind us|behind me|behind you|to rest|to bed|in the past)}
            {(draw|draws|drawing|drew) a line under ...}
            {(turn the page|turning the page|clean slate|start afresh|start fresh|fresh start|water under the bridge
                |no hard feelings|bygones|forgive and forget|kiss and make up|bury the hatchet
                |close this chapter|wipe the slate)}
            {(let's|let us|lets|time to|want to|like to|ready to|able to|can all|we can|can now|now) [now|all|@adv
                |to] (move on|move past|move forward|look forward|look ahead|look to the future|focus on the future
                |put this|put it|get back to|leave this|forget about|forget this) ...}
            {(is|was|are|be|think is|surely) [@adv|surely|i think|something] (forgivable|excusable|understandable [for
                |given|under|that])}
            {(would be|be|it's|it would be) a (shame|pity) to (lose|let|see|throw) ...}
            {(cut us|cut me) some slack}
            {(request|ask|ask for|need|rely on|count on) your (support|cooperation|help and support|continued|trust
                |faith) ...}
            {(forgive|excuse|pardon) (us|me|our|my|this|the) !(but|if|for the interruption) [for|_]}
            {(can't wait|cannot wait|look forward|looking forward) to (see|seeing|welcome|welcoming|serve
                |serving) [you|your|everyone] [all|back|again|at the next|at our next|soon|on board|in the|_] [again
                |soon|_]}
            {(no further|not be making any further|making no further|not be commenting|no more) (comment|comments
                |correspondence|statements|discussion)}
            {(beg|ask for|asking for|request|seek|implore|appreciate) [for|you for] (your|everyone's|their) [@adv
                |continued] (patience|forgiveness|indulgence|understanding|support|tolerance|forbearance) ...}
            {(if|should) you (choose|decide|are willing|can find it|could find it|could see your way) [to
                |in your heart|in your hearts] [to] (let it go|forgive|overlook|move on|look past|give us) ...}
            {(hope|trust|pray) [that] (this|it|you|the|that|his) [_|experience|incident] [@adv] (has not|hasn't|won't
                |will not|does not|doesn't|have not|haven't|didn't|did not|is not|isn't|are not) [@adv] (put|deter
                |stop|prevent|affect|spoil|spoilt|spoiled|ruin|ruined|lose|lost|sour|soured|change|changed|put any of
                |cloud|tarnish) (you|any|off|your|our|us|faith|the|_) ...}
            {(hope|hopes|trust|sure|know) [that] (everybody|everyone|people|fans|folks|@people|you all
                |all of you) [@adv|will|can|'ll] (understand|understands|forgive|forgives|appreciate|accept|see) ...}
            {(thank|thanks) [you|so much|very much|everyone|all] for [your|being so|the] understanding ...}
            {(i|we) hope [that] [you|you'll|you'd|you will] [all|can|@adv] [all|will] understand [why|that|how|our|my
                |the|this|_]}
            {(that is|that's|this is) (all|the last|everything) [that] (i am|i'm|we are|we're|i have|we have|i will
                |we will) (going to|to|ever|be) (say|saying|said|comment) ...}
            {(ask|asking|urge|request|appeal) [that|to|for] [everybody|everyone|you|all|people] [all|@adv] [to] (let
                |lets|leave|drop|put|stop|end) (this|it|the matter) [go|lie|be|behind|to rest|now|_] [now]}
            {(loyal|real|true|genuine|regular) (fans|customers|supporters|readers|users|guests|members) [@adv] (will
                |know|understand|would|can) [@adv] (understand|know|forgive|stand|see|agree|that|us|stay) [_]}
            {(surely|one|a single) [_] [mistake|error|slip|time|incident] .... (can be|should be|may be|could be
                |deserves to be|is) (forgiven|excused|overlooked|forgivable)}
            {(not|never) (dwell|dwelling) on (the|this|it|what|past) [past|_]}
            {(put|puts|set|sets) (your|people's|everyone's|their) (mind|minds) at (rest|ease)}
            {(this|it|that|the above) (is|will be|was|shall be) (our|my|the) (final|last) (word|statement|comment
                |post|response|message) [on|about|in|_] ...}
            {(still|remain|be|stay) friends}
            {(enough|everything|all) [has|that] [been|can be|needs to be|there is to] (said|say|written
                |been said) [on|about|_] ...}
            {(count|counting|rely|depend|bank) on your (loyalty|support|patience|understanding|goodwill|trust|custom
                |forgiveness)}
        """),
        excuses=said("""
            (hope|sure) [that] you never have to
            (don't|do not|won't|not) (have to|ask|expect|need to|deserve|want) [you|to|your|forgiveness|anyone]
            (no|every) (right|reason) to (be angry|forgive)
            wouldn't blame you
            (i|we) understand
        """),
        reach=Reach.SENTENCE,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This asks for their understanding")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It takes for granted what people may not want to give. Give news instead."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Thank you for your understanding.",
            "Please bear with us.",
            "I hope this settles it.",
            "We appreciate your patience and understanding.",
            "It is time to move on.",
        ),
        passes=(
            "You do not have to forgive us.",
            "Thank you for telling us.",
            "I understand that you are angry.",
        ),
    ),
)
