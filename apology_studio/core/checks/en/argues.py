"""Wordings that argue: they shrink the harm or plead good intent."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

SHRINKS = Message("checks", QT_TRANSLATE_NOOP("checks", "This makes the harm small"))
SHRINKS_WHY = Message(
    "checks",
    QT_TRANSLATE_NOOP("checks", "To those it hit, it was not small. Give the number and the time, and nothing else."),
)

RULES = (
    Rule(
        id="only-a-few",
        category="minimising",
        severity=Severity.WARNING,
        phrases=said("""
            {(only|just|merely) [@adv|affected|impacted|about|around|approximately|for|happened] (a few|a handful
                |a couple|a small|a tiny|a very small|a minor|a fraction|a minority|a limited|a single|one or two
                |some of you|a subset|slightly|briefly|minor|a little|a bit)}
            {(only|just|merely) [@adv|affected|impacted|about|around|approximately|for] # [_|%] (minute|minutes|hour
                |hours|day|days !(off|in between|notice)|seconds|week|weeks|people|person|order|orders|accounts
                |complaint|complaints|@people
                |pounds|dollars|times|pane|units|cases)}
            {[a|an|the] [@adv|relatively] (small|tiny|limited|minute|very small|extremely small|low|fractional
                |minuscule) (number|fraction|percentage|proportion|subset|portion|minority|group|amount|set|handful
                |share) of [_] [_] (@people|@things|you|our)}
            {(handful|tiny minority|fraction) of [you|our|the|unlucky|_] [_] (@people|@things|you)}
            {(less|fewer) than # [_] [%|percent|per cent|minutes|hours] [of] [all] [our] [the] [_]}
            {(under|below) # (%|percent|per cent) of ...}
            {[the] (vast|overwhelming|great) majority of [our|the|all|your|my] [_] (@people|@things|you) .... (not|n't
                |no|never|normal*|unaffected|unharmed|fine|happy|correct|safe|untouched|successfully|smoothly|on time
                |work|worked|as|weren't|wasn't|didn't|without|were|are|was|will)}
            {(most|majority) of (you|our @people|the @people|@people|our @things) [@adv] (were|was|are|will|won't
                |didn't|did|may|had|have|saw|should|went|experienced|received|got) [not|@adv] ...}
            {(most|nearly all|almost all) [of our|of the|_] (@people|@things) [@adv] (were|was|are|will|won't|didn't
                |did not|may|had|saw|should|went|received|got) [@adv|not|be] (unaffected|affected|fine|not|notice
                |noticed|no|never|safe|happy|on time|working|able|nothing)}
            {for most (people|of you|@people|of our)}
            {(only|just|merely) [about|around|some|approximately|roughly] # [%|percent|per cent] of ...}
            {(a few|a handful of|a couple of|some few) [_] [_] (accounts|orders|files|records|emails|posts) (was|were
                |will be|have been|may be|had been) [@adv] (lost|affected|deleted|missed|missing|delayed|damaged
                |broken)}
            {(would|will|does|did) [@adv] (require|need|take|requires) [@adv|a lot of] (specific|specialist
                |specialised|specialized|considerable|advanced|sophisticated|special|significant) [technical
                |_] (knowledge|skill|skills|software|equipment|effort|tools|expertise) ...}
            {(not as bad as|could have been [@adv] worse|could be worse|worse things|nothing compared to
                |in the grand scheme|in the great scheme|hardly the end of|first world) ...}
        """),
        excuses=said("""
            (will be|scheduled|planned|expect|hire|left in stock|remaining|only affected by|refunded)
            (not|wasn't|isn't|weren't|nor) (only|just|merely)
            (we|i) only (had|have) # (ovens|oven|staff|people|cooks|servers)
        """),
        message=SHRINKS,
        why=SHRINKS_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "Only a few of you lost a file.",
            "A very small number of customers paid twice.",
            "Less than 3 % of users saw it.",
            "The vast majority of our guests were not affected.",
            "It was only two days.",
        ),
        passes=("We charged 212 of you twice.", "The site failed for 38 minutes.", "Only you can see your files."),
    ),
    Rule(
        id="brief-or-minor",
        category="minimising",
        severity=Severity.WARNING,
        phrases=said("""
            {[a|an|the|these|this|some|very|relatively|our] (brief|minor|slight|momentary|minimal|short-lived|small
                |temporary|tiny|short|trivial|negligible|limited|mild|isolated|cosmetic|rare|one-off
                |little) [_] [_] (outage|outages|interruption|interruptions|disruption|disruptions|period|delay|delays
                |downtime|issue|issues|inconvenience|inconveniences|problem|problems|error|errors|mistake|mistakes
                |lapse|lapses|hiccup|hiccups|impact|damage|incident|incidents|bug|bugs|harm|oversight|oversights
                |glitch|glitches|discrepancy|setback|case|cases|instance|instances|occasion|event|mix-up|slip|lack
                |accident|blip|exposure|defect|fault|flaw|scratch|effect)}
            {(slightly|mildly|marginally|a tad|a little bit|a bit|a little|somewhat|a touch|a wee bit) [@adv] (late
                |altered|changed|wrong|delayed|blunt|rude|short|abrupt|slow|inaccurate
                |different|differently|misleading|disappointed|overcooked|undercooked|underdone|cold|messy|noisy
                |premature|harsh|unclear|confusing|inconsistent|overzealous|rushed|inconvenient|finicky|loose
                |short of|chaotic|disorgani*|unorgani*)}
            {no [@adv] (real|lasting|serious|significant|major|permanent|actual|great|long-term|harm|material
                |meaningful|severe|lasting|physical) (harm|damage|loss|injuries|injury|consequences|impact|risk|effect
                |effects|disruption|illness|danger|problem)}
            {(was|were|is|it's|that's) [@adv] (merely|nothing more than|no more than|nothing but|no big deal
                |not a big deal|not the end of the world|hardly|barely noticeable) ...}
            {(it's|its|it is|that's|thats|it was|that was) [@adv] (just|only) (a|an|one|some) [_] [_] (mistake|error
                |typo|bug|delay|glitch|slip|game|joke|matter|day|days|hour|hours|minute|minutes|week|weeks|pound
                |pounds|dollar|dollars|review|opinion|pane|scratch|test|hiccup|accident|oversight|complaint|tweet
                |post|toy|word)}
            {(it was|they were) [@adv] (just|only) # [_] (minutes|minute|hours|hour|days|day|people|customers|%
                |percent)}
            {for [only|just] (a little bit|a bit|a short while|a little while|a short time|a short period
                |a brief period|a very short|a moment|a brief time|a brief moment|a couple of minutes|a few minutes
                |a few moments|a few seconds|several seconds)}
            {(few|couple of) minutes of (downtime|_)}
            {(was|were|is|went) briefly (unavailable|down|offline|interrupted|visible|exposed|affected|inaccessible
                |accessible|_)}
            {(wasn't|was not|isn't|is not|weren't|were not|not) [even|@adv] (that|so|too|very|really|particularly
                |all that|nearly as|anywhere near as|as) (bad|big|serious|long|cold|severe|important|late|harmful
                |significant|major|dramatic|terrible)}
            {(highly|very|extremely|incredibly|exceedingly|quite|rather|fairly) (unlikely|impractical|improbable|rare
                |difficult to exploit|hard to exploit|isolated|limited)}
            {(purely|largely|mostly|entirely|only) (theoretical|cosmetic|hypothetical|aesthetic)}
            {(in|on) [a|very|some|extremely] [few|rare|isolated|limited|exceptional] (rare|isolated
                |exceptional) (cases|occasions|instances|circumstances|case|occasion|instance)}
            {(isolated|one-off|one off|once-off) (incident|case|event|occurrence|instance|mistake|error|issue|problem
                |situation)}
            {at [the] [very] (worst|most) (a|an|one|#|some|you) ...}
            {(nobody|no one|no-one|none of you|none) [was|were|@adv] [@adv|even] (noticed|lost anything
                |came to any harm|seriously hurt|seriously injured|actually (hurt|injured|lost|affected)) [a thing
                |anything|by|in|_]}
            {[has|have|had] never [even|once|actually|@adv] [once] (bit|bitten|hurt|harmed|injured|attacked
                |failed) (anyone|anybody|any|a|an|you|someone)}
            {(no|without) (lasting|real|any) (harm|damage|effects|consequences)}
            {(little|small) (harm|impact|effect|damage|inconvenience|consequence|difference)}
            {(tempor*) (unavailable|inaccessible|affected|disrupted|offline|lost|suspended|inconven*)}
            {(didn't|did not|doesn't|does not|don't|won't|wouldn't|hasn't) [@adv] (affect|impact|touch|harm|hurt
                |influence) (most|anyone|anybody|many|the vast|the majority|everyone|the quality) ...}
            {(just|only) (a|an|one|your) [_] [_] (review|complaint|mistake|error|pane|dollar|dollars|bug|bump|scratch
                |typo|oversight|cosmetic|matter|case|bit)}
            {(cards|services|systems|everything|all other|most|other|the rest) [_] [_] [_] (were|was|remained
                |continued|worked) [@adv] (working as normal|as normal|working normally|unaffected|fully operational
                |operational|normal|not affected|as usual|running normally|perfectly)}
            {(small|handful|minor|modest) price to pay}
        """),
        excuses=said("""
            (will|scheduled|planned|expect|release|version|maintenance)
            (fix|fixes|fixed|fixing) .... (bug|bugs|crash|crashes|typo|typos|layout)
            (fix|fixes|fixed) [a|some|several] minor
            (no|not) [a] small (thing|matter|feat)
            (not|no|isn't|wasn't) [a|an] (minor|small|isolated|slight|one-off)
        """),
        message=SHRINKS,
        why=SHRINKS_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "There was a brief interruption on Sunday.",
            "It was merely a slip of the pen.",
            "The bus left slightly late.",
            "The site went down for a little bit.",
            "This was an isolated incident.",
        ),
        passes=(
            "The shop was closed for two hours.",
            "There will be a brief interruption on Sunday at 02:00.",
            "He wrote briefly to all of you.",
        ),
    ),
    Rule(
        id="never-our-intention",
        category="good_intent",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(never|not|isn't|wasn't|is not|was not|no) [@adv] [been] (my|our|the|his|her|their) [_] (intent|intention
                |intentions|aim|desire|wish|purpose|goal) [to]}
            {(never|didn't|did not|not|don't|do not|would never|wouldn't|hadn't|no one|nobody|none of us
                |no-one) [@adv] (mean|meant|intend|intended|intends|set out|intending|wished) (to|for|any|you|this|it
                |that|anyone|harm) ...}
            {(none of|neither of|nobody|no one|none|no-one) [on|at|in] [us|my|our|the|them|this] [_] [@adv
                |ever] (intended|meant|wanted|set out|was trying|were trying) [to|for|any]}
            {no (harm|offence|offense|disrespect|malice|ill-will|ill will|malicious|hidden|ill) [was|is|were|has been
                |@adv] (intended|meant|intent|agenda|motive|will)}
            {no (intention|intent|intentions|desire|wish) [@adv|whatsoever] (of|to) ...}
            {(my|our|the|their|her|his|only) [@adv|only|sole|_] (intent|intention|intentions|aim|hope|motivation
                |motive|objective|desire|thought|purpose) [behind _|here|with this|in _ _|@adv] (was|were|had been
                |has always been) [@adv] (to|good|that|pure|honest|honourable|simply|never|always|only) !(let you
                |tell you)}
            {(acted|acting|was|were|done|made|behaved|operated|worked) [@adv|throughout] in [complete|good|utmost
                |the best of|_] [good] faith}
            {[with|had|have|the|from] [only|all] [the|my|our] best [of] intentions}
            {(best|good) [of] (intentions|intentioned)}
            {(i|we|they|she|he|staff|team|everyone) [@adv] (meant|mean) [only] well}
            {well-intentioned}
            {(heart|hearts) (was|were|is|are) in the right (place|places)}
            {(give|gives|gave|giving) [@adv] (110 %|110%|110|100 %|100%|our all|my all|everything i have
                |everything we have|it our all) ...}
            {(i|we) (only|just|simply) [ever] (wanted|ever want|meant|intended|tried|hoped|thought|aimed
                |wished) !(to (let|say
                |assure|tell|apologi*|thank|add|ask|follow|reach|share|express|make sure)) [to|that|our|my|the|you
                |what|it] ...}
            {(was|were|am|are|i'm|we're|is) (only|just|simply|merely) [ever] (trying|attempting|hoping|doing) [to|my
                |our|what|their] ...}
            {(tried|tries|try|trying|did|doing|done|do) [@adv] (our|my) [very|level|utmost|absolute] (best|hardest
                |utmost) [to|for|in] ...}
            {(trying|tried) (their|his|her) [very] (best|hardest) ...}
            {(i|we|staff|team|they) [@adv] [do] [@adv] (try|tried|have tried|attempt) [@adv] (hard|very hard|so hard
                |our best|in every way|extremely hard|really hard
                |incredibly hard|every day|so very hard) [to|for|at]}
            {(i|we) [do|always|do always|really|have always] [@adv] (try|tried) [@adv] to (keep|make|be|give|provide
                |treat|serve|ensure|accommodate|offer|please|help|act
                |operate|deliver|respond|satisfy|maintain|do what|do right|do the right|do our|look after
                |take care) ...}
            {^ (try|tried) [@adv] to (keep|make|be|provide|please) ...}
            {(not|never|n't|wasn't|isn't|nothing) [@adv] [done|been|a|something|anything|was] [done|@adv] (intentional
                |intentionally|deliberate|deliberately|on purpose|malicious|maliciously|purposely|purposefully|wilful
                |willful|personal|premeditated)}
            {(was|were|is|completely|entirely|wholly|purely|totally) [@adv] (unintentional|unintended)}
            {(i|we) [@adv] (genuinely|honestly|truly|sincerely|really|firmly|naively) (believed|thought|wanted|felt
                |hoped|tried|want|believe|care) [that|to|this|it|we|about] ...}
            {(thought|believed|felt|assumed) (we|i|it) (were|was|would|had|might) [@adv] (doing|helping|making|acting
                |the right|best|be helpful|help|be fun|right) ...}
            {(poured|put) (our|my|their) (heart|hearts|soul|souls|everything) ...}
            {(out|because) of (a desire|concern|love|genuine|respect|kindness|an attempt|a sincere) ...}
            {(had|have|has) (your|the|everyone's|their|our @people|the customer's) [_] [best] (interest|interests
                |safety|comfort) (at heart|in mind) ...}
            {(in|was|as) (an|our) (attempt|effort) to (be|help|make|keep|improve|protect|serve|give|provide|save
                |streamline|avoid) ...}
            {(nobody|no one|no-one) (wanted|meant|intended|set out|wants) [to|this|for|any] ...}
            {(someone|somebody|anyone) (who|that) (only|just) (wants|wanted|tries|tried) ...}
            {(intended|meant|supposed|designed) [only|just|@adv] (to be|as) [a|an] [@adv] [harmless|little
                |bit of] (joke|funny|fun|helpful|light-hearted|lighthearted|compliment|ironic|irony|playful
                |tongue-in-cheek|satire|satirical|banter|celebration|tribute|humour|humor|humorous)}
            {(done|acted|made|sent|written|posted|ship*|decision|offered|charged|_) [@adv] in good faith}
            {(was|were|is) on purpose ... (not the case|not true|n't the case)}
            {(they|staff|team|we|i|he|she|everyone) [all] (try|tries|do|does|did|tried) (their|our|my|his|her) [very
                |level|absolute] (best|utmost|hardest) [to] ...}
            {(all|everything) (i|we) [ever] (wanted|did|tried|meant) (was|to do was) [to] ...}
            {(an|a|was|purely|just|simply|our|my) [_] (honest|genuine|innocent|unintentional|accidental) (mistake
                |mistakes|error|errors|oversight|misunderstanding)}
            {(i|we) just want to be [@adv|as] (fair|honest|reasonable|helpful|good|kind|transparent) ...}
            {(our|my) [@adv|strong|sincere|genuine|only|sole|honest] [@adv|strong|sincere|genuine] (desire|wish
                |ambition) (to|was|is|for) ...}
        """),
        excuses=said("""
            (no|not an|isn't an|never an) excuse
            (does not|doesn't|don't|do not|cannot|can't) (excuse|change|matter|undo|help|justify)
            (is not|isn't|wasn't|was not) enough
            (is|was) [@adv] (my|our) (fault|mistake|failure)
            (was|were|is) [@adv] wrong
            (will|we'll|i'll|shall|promise|want|can|could|should|going) [@adv] [to] (try|do|be trying|keep doing
                |keep trying|continue) ...
            but (i|we) (did|failed|made|got|should)
            (failed|fell short|wasn't good enough)
            without (meaning|intending) to be told
            tried (our|my) best and
        """),
        reach=Reach.SENTENCE,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "You meant well. They were hurt")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Good intent is offered against what it did to people. Say what it did."),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "It was never our intention to hurt anyone.",
            "I did not mean to upset the neighbours.",
            "We were only trying to keep prices low.",
            "The board acted in good faith.",
            "It was not done on purpose.",
        ),
        passes=(
            "We never meant to lock you out, but that is no excuse.",
            "We meant Tuesday and wrote Monday. That was wrong.",
            "I will do my best to call you all today.",
        ),
    ),
)
