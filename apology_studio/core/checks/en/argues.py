"""Wordings that argue: they shrink the harm."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

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
            {(only|just|tiny|a mere) [a|@adv] (handful|tiny minority|minority|fraction) of [you|our|the|unlucky
                |_] [_] (@people|@things|you)}
            {(less|fewer) than # [_] [%|percent|per cent|minutes|hours] [of] [all] [our] [the] [_]}
            {(under|below) # (%|percent|per cent) of ...}
            {[the] (vast|overwhelming|great) majority of [our|the|all|your|my] [_] (@people|@things|you) .... (not|n't
                |no|never|normal*|unaffected|unharmed|fine|happy|correct|safe|untouched|successfully|smoothly|on time
                |work|worked|as|weren't|wasn't|didn't|without|were|are|was|will)}
            {(most|majority) of (you|our @people|the @people|@people|our @things) [@adv] (were|was|are !(lovely|great
                |kind|wonderful)|will|won't
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
            {for (most|the (vast|overwhelming|great) majority) of (you|users|@people|our @people) ...}
            {(it was|was|were) [@adv|just] only (one|a|an|#) [small|little|single|tiny|minor|short|_] (stain|mark
                |spot|scratch|hair|crumb|mistake|error|word|line|page|item|table|evening|night|hour|minute|day|email
                |box|glass|plate|dish) [_]}
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
            {for [only|just] (a little bit|a short while|a little while|a short time|a short period
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
                |typo|oversight|cosmetic|matter|case)}
            {(cards|services|systems|everything|all other|most|other|the rest) [_] [_] [_] (were|was|remained
                |continued|worked) [@adv] (working as normal|as normal|working normally|unaffected|fully operational
                |operational|normal|not affected|as usual|running normally|perfectly)}
            {(small|handful|minor|modest) price to pay}
            {(was|were|is|are) [@adv|a] (very|extremely|fairly|quite|relatively|rather) (minor|brief|slight|limited
                |mild|short|small (leak|error|change|number|amount|mistake|problem|issue|delay)) [_] ...}
            {(delay|outage|damage|impact|disruption|effect|effects|interruption|downtime|exposure|leak|loss|problem
                |error|harm|risk|number affected) [to|on|of|in _|_ _] (was|were|is|are) [@adv] (brief|minimal|minor
                |limited|negligible|slight|small|short|short-lived|insignificant|trivial|contained|low|cosmetic|nil)}
            {(a|an) [very|rather|@adv] (slight|minor|small|tiny|trivial) (overcharge|leak|delay|error|crack|mark
                |stain|mistake|difference|change|increase|cut|bruise|wait|spill|dent|inaccuracy|discrepancy|hold-up
                |fault)}
            {(merely|only) [your|the|some|a few|old|_] (e-mail addresses|email addresses|names|addresses|test data
                |old data|an old|the old|phone numbers) ...}
            {(luckily|fortunately|thankfully|mercifully) [,] (it was only|only|it was just|the number|very few|few
                |no one|nobody|nothing|the damage|it was) ...}
            {(was|is|were|just|only) [just|only] a (one-off|one off|blip|short wait|formality|technicality
                |little thing|detail|trifle|nuisance|misprint)}
            {(a bit|a little|bit) of (a|an) [_] (delay|wait|mess|problem|issue|mix-up|hold-up|queue|leak|error|glitch
                |hiccup)}
            {so-called (breach|leak|outage|problem|scandal|error|victims|issue|incident|failure|loss) ...}
            {(concerned|concerns|affected|affects|involved|involves) [only|just] (a few|only|just|one or two
                |a small) [_] [_]}
            {all that (was|is|has been|got) (lost|affected|exposed|damaged|missing|deleted) (is|was) ...}
            {number of [@people|those|orders|accounts|_] [affected|hit|hurt|who _ _] (is|was|were|are) [@adv] (low
                |small|tiny|limited|minimal)}
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
)
