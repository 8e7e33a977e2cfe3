"""Wordings that hide who did it, or what it was."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import Voiced
from apology_studio.core.rules import Rule, Severity

_OWN_ACT = """
    by (me|us|our|my|accident by me)
    (i|we) [@adv|have|had] [@adv] (stored|kept|sent|let|dropped|overlooked|logged|saved|made|deleted|removed|published
        |charged|billed|failed|forgot|missed|left|exposed|shared|cancelled|mishandled)
"""

RULES = (
    Rule(
        id="hides-who-did-it",
        category="agentless",
        severity=Severity.WARNING,
        phrases=said("""
            {(mistakes|errors|a mistake|an error|error|mistake) (was|were|has been|have been) [@adv] made}
            {(a mistake|an error|a mix-up|mistake|error|mix-up) [has|have] (occurred|happened)}
            {(things|something) (went|has gone|had gone) [@adv|badly|terribly|horribly|very] wrong}
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This hides who did it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "A sentence like this has nobody in it. Say I or we."),
        ),
        source=TAXONOMY,
        fix=Voiced(i="I made a mistake", we="we made a mistake"),
        ordinary=False,
        flags=(
            "In the hurry of the evening, mistakes were made.",
            "An error occurred on Friday night.",
            "Something went wrong with your booking.",
        ),
        passes=(
            "I made a mistake in the hurry of the evening.",
            "The lights went out, and we opened the doors too late.",
            "By noon every order was restored.",
        ),
    ),
    Rule(
        id="things-did-not-go-as-planned",
        category="agentless",
        severity=Severity.WARNING,
        phrases=said("""
            {(some|certain|a few|several|many|a number of|various) things (did|have|had|were|went|didn't
                |could) [not] [@adv] (go|gone|wrong|badly|been|right|go as|go so|smoothly|well) ...}
            {(balls|ball) (was|were|got|has been) [@adv] dropped}
            {(slipped|fell|fallen|fall|falls|slip|slips|falling|slipping) through the (cracks|net)}
            {(didn't|did not|hasn't|has not) (go|gone) (as planned|according to plan|to plan|as expected|as intended
                |as it should|as hoped|the way)}
            {(e-mail|email|emails|message|messages|letter|letters|notice|notices|invoice|invoices|text|texts
                |notification|notifications|survey|newsletter|offer|it|this|they|which|that) (was|were|has been
                |have been|got) [@adv] (sent|triggered|issued|published|released|posted|shared|mailed|e-mailed
                |emailed|displayed|shown|charged|billed|selected|removed|deleted|closed|put|left|disabled
                |banned) [@adv|out|to you|to _|live] (in error|by mistake|accidentally|by accident|on accident
                |inadvertently|unintentionally|prematurely|too early|without)}
            {(was|were|has been|have been|had been|been|being|got) [@adv|all] (accidentally|mistakenly|erroneously
                |incorrectly|inadvertently|wrongly|unintentionally|improperly|wrongfully|unknowingly
                |unexpectedly) (sent|triggered|issued|removed|deleted|published|released|posted|charged|billed|shared
                |exposed|cancelled|canceled|closed|disabled|marked|flagged|configured|applied|included|excluded
                |stored|logged|displayed|set|changed|overwritten|dropped|banned|suspended|blocked|labelled|labeled
                |calculated|entered|processed|revoked|listed|disclosed|used|made|left|placed|uploaded|priced|assigned
                |terminated)}
            {(were|was|being|been|are|is) [@adv|being] (stored|kept|logged|saved|written|transmitted
                |recorded) in (plain-text|plaintext|clear-text|cleartext|the clear|the logs|log files)}
            {(request|requests|email|emails|complaint|complaints|order|orders|booking|message|messages|ticket|case
                |step|check|detail|allergy|query|enquiry|inquiry|application|payment|reports) (was|were|has been
                |have been|had been|got) [@adv] (overlooked|missed|mishandled|misplaced|lost|forgotten|neglected
                |mislaid|misfiled|ignored|left out|not detected|not noticed|not picked up|not caught|not passed
                |not followed|not processed|not communicated|not answered)}
            {(this|it|the situation|things|the matter|which|the announcement|the communication|the change
                |the process) (was|were|has been|could have been|should have been|has not been|wasn't|was not) [@adv
                |not] (handled|managed|communicated|dealt with|explained|executed|rolled out
                |announced) [@adv] [poorly|badly|incorrectly|well|properly|better|differently|as|correctly|in the way
                |more]}
            {(an|a|the|this|some|any|another|one) [_] [_] (error|mistake|mix-up|oversight|lapse|breakdown|failure
                |fault|misconfiguration|discrepancy|irregularity|glitch|bug|anomaly|shortcoming) [_] [_] (occurred
                |arose|crept in|was identified|has been identified|was discovered|has occurred|was introduced
                |was made|took place|came to light|was found|has been found|has arisen|had occurred
                |has come to light)}
            {it (was|has been) [@adv] (discovered|brought to our attention|brought to my attention|decided|determined
                |felt|alleged|reported) (that|by)}
            {it (has come|came) to (our|my|light) ...}
            {it is alleged ...}
            {(klines|config|configuration|change|update|deployment|settings|query|command|script|setting|deploy
                |release|patch|migration|file) [set|_] (was|were|had been|been) [@adv] (deployed|pushed|applied
                |merged|released|selected|rolled|run|executed|approved|set|introduced|shipped|published
                |put) [_] (without|before|incorrectly|to the wrong|in error|with the wrong|to production|to the edge
                |that should|by mistake)}
            {(the|an|a) [_] (was|were) [@adv] (published|selected|approved|released|sent|posted|announced|called
                |cancelled|chosen|sold|placed|issued|used) [_] (before|without) ...}
            {(@people|streets|orders|households|parcels|channels|accounts|@things) (were|was
                |have been) [@adv] (cut off|missed|not informed|not told|billed at the wrong|charged the wrong
                |let down|incorrectly|wrongly|not notified|treated unfairly) ...}
            {lines were crossed}
            {(due to|because of|owing to|caused by|result of) (an|a) [administrative|clerical|internal|configuration
                |unfortunate|simple|processing] (error|mistake|oversight|mix-up|misconfiguration|omission|slip
                |lapse) !(on our part|of ours|on my part|by us|we made|i made|of mine|in my|in our|that i|that we
                |of judgment by)}
            {[sometimes|unfortunately|occasionally] things [sometimes|just|simply|@adv] (don't|do not|didn't
                |did not) [always|@adv] (go|work|turn|pan|run) [out] [as|to|how|the way|smoothly|right|well
                |according] ...}
            {things [@adv|have|had|started to|began to] (erred|went|gone|go|slipped|fell|fall|came|unravelled
                |unraveled|broke) [@adv] (wrong|badly|apart|sideways|south|pear-shaped|pear shaped|awry|astray|amiss
                |out of hand|off the rails|downhill|almost|immediately|undone)}
            {(something|it|everything) [@adv|has|had] (went|gone) [@adv] (awry|astray|amiss|sideways|pear-shaped
                |horribly|badly|terribly)}
            {there (was|were|has been|have been|had been) [@adv|some|several|a number of|a|an|certain] [_] (comments
                |words|remarks|errors|mistakes|error|mistake|failings|failure|failures|shortcomings|lapses|lapse
                |oversight|inaccuracies|omissions|slip|slips|conflict) (that were|made|said|in|with|on|of|which
                |during|when) ...}
            {[several|some|a number of|many|multiple|two|three|hundreds of|thousands of] [erroneous|incorrect
                |duplicate|wrong|automatic|automated|test] [erroneous|incorrect|duplicate|automatic
                |automated] (emails|e-mails|messages|letters|notices|invoices|charges|reminders|notifications|texts
                |alerts|orders|tickets) [@adv] (were|was|have been|got) [@adv] (sent|charged|issued|posted|mailed
                |generated|triggered|delivered) [out|@adv] [by (our|the|a) [_] (website|system|software|computer
                |mailer|provider|platform|server|tool|script)|to|in error|twice|_] ...}
            {(being|was|were|been|got|became) [@adv] (misconfigured|mislabelled|mislabeled|mispriced|misaddressed
                |misfiled|misprinted|miscalculated|misdirected|misallocated|double-booked|double booked|mixed up
                |left off|left unlocked|left open|left exposed|set up incorrectly|set up wrong|configured incorrectly
                |incorrectly configured|not set up) ...}
            {(words|feelings|offence|offense|promises|deadlines|standards|corners|expectations|trust|tempers|rules
                |guidelines|procedures|lines|steps) (was|were|had been|have been|has been) (not|n't
                |@adv) [@adv] (said|exchanged|hurt|taken|caused|broken|missed|slipped|cut|crossed|met|kept|followed
                |lost|frayed|skipped)}
            {(words|feelings|offence|offense|promises|deadlines|corners|tempers|lines|rules) (was|were|had been
                |have been|has been) (said|exchanged|hurt|taken|caused|broken|missed|cut|crossed|lost|frayed)}
            {(you|your _|@people) (was|were) [@adv|all] not [@adv] (provided|given|offered|told|informed|notified
                |treated|served|contacted|looked after|kept|warned|shown|made aware|paid|invited) ...}
            {it (appears|seems|looks like|would appear|would seem) [that|as if|as though] [@adv|some|several|the|your
                |a|an] [_] [_] [_] (was|were|has been|have been|got|had been) [@adv|not] (sent|lost|deleted|missed
                |charged|misplaced|overlooked|forgotten|damaged|mixed|mislabelled|entered|removed|recorded|processed
                |cancelled|delivered) ...}
            {(the|a|an|some) (wrong|incorrect|inaccurate|old|outdated|false|confidential|private) [_] (file|files
                |information|amount|amounts|version|data|price|prices|invoice|letter|message|email|list|address|link
                |dose|date|name|photo|item|items|label) [@adv] (was|were|has been|have been|had been
                |got) [@adv] (sent|published|taken|charged|posted|printed|shown|displayed|given|deployed|released
                |used|shared|uploaded|delivered|attached|applied|dispatched|listed|billed) ...}
            {(a|the|this|an) [_] decision (was|has been|had been) (taken|made) [that|to|which|without|which|_] ...}
            {(messages|emails|e-mails|letters|orders|parcels|files|records|photos|payments|money|tickets|calls
                |notes) [@adv] (ended up|went|landed|arrived|fell) [@adv] (in the wrong|to the wrong|missing|astray
                |at the wrong|through|with the wrong|into the wrong) ...}
            {(standards|quality|hygiene|safety|communication|service|care|things|attention|performance) [@adv|have
                |has|had] (slipped|lapsed|suffered|dropped|declined|faltered|broke down|been lacking) [below
                |here|on|at|in|over|_]}
            {(warnings|signs|signals|deadlines|alerts|complaints|emails|calls|opportunities|appointments|collections
                |deliveries|symptoms) (were|was|had been|have been|got|went) [@adv] (missed|ignored|overlooked
                |unanswered|unheeded|forgotten|lost|dropped|not heeded|not passed|not answered|skipped)}
            {(account|accounts|order|orders|booking|membership|ticket|file|post|comment|page|store|profile|card|cards
                |subscription|application) [@adv] (was|were|has been|have been) [@adv] (closed|deleted|cancelled
                |suspended|charged|removed|blocked|locked|terminated|disabled|banned|rejected|released|published
                |opened) [@adv] (in error|by mistake|by accident|in mistake|erroneously|without (cause|reason|notice
                |warning)|wrongly|too early|prematurely)}
            {(a|an|some|several) [_] (mistake|error|typo|misprint|slip|inaccuracy|bug|fault) [@adv|has|have
                |had] (crept|slipped|found its way|got|snuck|sneaked) (in|into|through|past) [_] ...}
            {(should|ought) (not|never) [to] have been [@adv] (sent|published|posted|said|made|printed|released|shown
                |sold|served|used|written|charged|allowed|approved|aired|shared) [_]}
            {(lessons|checks|procedures|steps|safeguards|controls|precautions|rules|protocols|tests|measures
                |warnings) [_] (were|was|had been|have been) [@adv] (not|n't|never) [@adv] (learned|learnt
                |carried out|followed|taken|in place|applied|done|made|heeded|performed|observed|completed
                |enforced) ...}
            {(weren't|wasn't) [@adv] (carried out|followed|in place|performed|observed|enforced|communicated
                |passed on|picked up|acted on) [_]}
            {(errors|mistakes|failings|failures|delays|oversights|problems) [@adv] (happened|occurred|arose|took place
                |crept) [in|with|during|on|at|when] ...}
            {there (was|were) [@adv] (an issue|issues|a problem|problems|a delay|an error|a failure|an oversight
                |a lapse|confusion|a mix-up|a breakdown) (with|in|over|around|about) how ...}
            {(some|several|a few|many|certain|a number of) [of the|of our|of your] [_] (orders|parcels|letters
                |invoices|emails|boxes|bottles|jars|tickets|badges|items|packages|copies|books|bags) (went
                |got) [@adv] (out|to|off|lost|sent|mixed|missed|missing) [with|to|in|without|up|on] [the|an|a
                |_] [_] [_]}
            {(became|got|were) [@adv] (corrupted|lost|damaged|mixed up|deleted|overwritten|separated|detached
                |misplaced|erased)}
            {(event|incident|breach|issue|problem|error|discrepancy|irregularity|shortfall) (was|were
                |has been) (identified|discovered|detected|noted|uncovered|flagged) [on|by|in|during|with|_]}
        """),
        excuses=said(_OWN_ACT),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Nobody does anything here")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Say who did it: begin the sentence with I or we.")),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "The ball was dropped on our side.",
            "Certain things went badly on Sunday.",
            "An invoice was accidentally sent to all of you.",
            "Passwords were stored in plain text.",
            "It has come to our attention that your order was lost.",
        ),
        passes=(
            "We dropped the ball.",
            "The message was sent by us in error.",
            "The repaired oven was switched on at nine.",
        ),
    ),
    Rule(
        id="soft-word",
        category="euphemism",
        severity=Severity.WARNING,
        phrases=said("""
            {[a|an|some|few|small|little|minor|any|this|the|slight] (hiccup|hiccups|mishap|mishaps|snafu|snafus|snag
                |snags|hitch|hitches|mix-up|mix-ups|mixup|slip-up|slip-ups|slipup|blip|blips|wobble|wobbles|kerfuffle
                |faux-pas|boo-boo|misstep|missteps|bobble|gaffe)}
            {(teething (problems|troubles|issues)|growing pains|bump in the road|bumps in the road
                |bumps along the way|bumps along the road)}
            {(bumpy|rocky|shaky|choppy) (start|launch|ride|week|road|patch|few|rollout|month|opening)}
            {rough (start|launch|patch|rollout|opening)}
            {(miss|missed|misses|missing) the mark}
            {(didn't|did not|haven't|have not|hasn't|has not|wasn't|hadn't|doesn't always|don't always) [@adv] (go
                |gone|run|going|be|been) [@adv|as|so|quite|exactly] [@adv|quite|so|as|entirely] (smoothly|smooth
                |to plan|as planned|according to plan|as well|intended|expected|how we|hoped|the way (we|it|you|i
                |things)|well|right|perfectly|planned) [_]}
            {(was|were|been) [@adv] (far from|less than|not|nowhere near|short of) [@adv|quite|exactly
                |entirely] (ideal|optimal|stellar|perfect|great|satisfactory|desirable|smooth|exemplary|up to (par
                |scratch|snuff|our usual|our normal|our own)|to our usual) [_]}
            {(less-than-ideal|less than ideal|less than optimal|less than perfect|less than satisfactory
                |less than stellar|suboptimal|sub-optimal|less-than-optimal|sub-par|subpar|substandard)}
            {(re-accommodat*|reaccommodat*|rightsiz*|right-sizing|right-size|degradation of service
                |degraded experience|degraded service|service degradation|performance degradation
                |service interruption|reduced functionality|availability event|availability incident|service event
                |service-impacting event|unplanned event|unscheduled interruption|involuntarily|denied boarding)}
            {(regrettable|unfortunate|unpleasant|undesirable|unwanted|untoward|inappropriate) (incident|incidents
                |event|events|occurrence|situation|situations|episode|circumstance|circumstances|outcome|scene|timing
                |turn of events|oversight|mistake)}
            {(i|we|you|there|which|that|launch|rollout|move|team|they|site|@people) [@adv] (had|have had|have
                |experienced|encountered|faced|ran into|hit|been|were|met|are having|have been having
                |are experiencing|were experiencing|are facing) [@adv|with] (some|quite some|a few|certain|several
                |a little|a bit of|various|a couple of|a number of|our share of) [@adv|_] (trouble|troubles
                |challenges|difficulties|turbulence|drama|issues|struggles|inconsistencies|irregularities
                |shortcomings|setbacks) [with|in|at|around|on|for|getting|during|along|when|logging|regarding
                |accessing|$|_]}
            {(sunset|sunsets|sunsetting|sunsetted|wind down|winding down|phase out|phasing out|transition away
                |transitioning away) [the|our|this|of|that|_] [_] (product|plan|service|feature|app|program|programme
                |support|team|tier|version|api|option|offering|site|account|plans|free|platform)}
            {(thermal|safety|security|water|weather) (event|events) !(management|on _day|at|in the)}
            {(not|wasn't|isn't|weren't) [@adv] (the|an|a|our) [_] (experience|level of service|quality|standard
                |outcome|service|launch|result|start|impression|evening|welcome|way) [@adv|that|of|in] (we|you|i
                |our) ...}
            {[i|we|this|it|that|service|experience|food|communication|communications|response|handling|behaviour
                |behavior|evening|performance|launch|conduct|event|what happened|@staff|_] (didn't|did not|don't
                |do not|doesn't|does not|failed to|haven't|have not) [@adv] (meet|met|live up to|measure up|match
                |reach) [to] (our|my) [@adv|own|very] [usual|high|normal|own] (standards|expectations|standard
                |expectation|level|promise|values) !(were|are) [of|for|and|here|$|_]}
            {(could|can) have (been|gone|handled|done) [@adv|it|this|things|that|this one|the _] [@adv|a lot|a bit
                |much] (better|differently|more smoothly|smoother) [_]}
            {(some|certain|many|a number of|a subset of|affected|several) (@people) [may|might|have|were
                |are] [have] [@adv] (experience|experienced|experiencing|noticed|seen|notice|encountered|encounter
                |encountering|observed|see) [@adv|some|an|a|intermittent|unexpected|increased|elevated|_] ...}
            {(lapse|lapses) (in|of) (judgement|judgment|concentration|communication)}
            {(potential|possible) (data loss|loss of data|data exposure|breach|exposure)}
            {(a|this|that|our|the|one|some) (little|small|wee|minor|bit of a|slight) [_] (accident|mistake|slip
                |problem|issue|incident|mess|oversight|boo-boo|error|setback|surprise|glitch|mix-up|bump) [_]}
            {(current|recent|the) (topics|topic|events|developments|discussion|discussions|conversation) (around
                |surrounding|regarding|about)}
            {(let go of|parting ways|part ways|parted ways|restructur*|streamlin*|reorgani*|realign*) (with|of|the
                |our|some) [_] (staff|team|positions|roles|people|employees|members|colleagues|workforce)}
            {(operational|technical|logistical|teething|staffing|transportation|transport|administrative|delivery
                |supply) [staffing|_] (difficulties|challenges|issue|issues|troubles|hiccups)}
            {(security|privacy|data|cyber|cybersecurity|safety) (issue|incident|event|matter|concern
                |situation) (involving|that may|which may|at one|regarding|relating|concerning|on our|with our
                |in our)}
            {(unable|not able|failed) to [@adv] (meet|satisfy|accommodate|serve|live up to|fulfil|fulfill) [all|@adv
                |every one] [of] [your|our @people's|their|everyone's] (needs|expectations|requests|requirements
                |wishes|standards)}
            {(i|we|this|it|that|service|response|you) [have|has|@adv|have all] (fell|fall|fallen|falling) [@adv|a bit
                |a little|somewhat] short [of] [the|our|your|my|_] [_] (mark|standard|standards|expectations
                |expectation|ideal|usual|what) [_]}
            {(i|we) [have|has|may have|might have|@adv] (dropped|drop) the ball (a little|a bit|slightly|somewhat
                |here)}
            {(things|it|matters|conversation|discussion|evening|party|event) [@adv] (got|went|gets|get|had got) [@adv
                |a bit|a little] (out of hand|out of control|sideways|off track|off the rails|pear-shaped|awry
                |a bit off|wrong somewhere) [_]}
            {(had|have|need|forced|going|decided) to let (some|a few|#|several|many|one|two) [of] [our|the|these
                |_] (staff|team|employees|people|colleagues|members|bookings|talented|roles) [_] go}
            {(an|the|this|some|a) [_] (anomaly|anomalies|irregularity|irregularities|abnormality|discrepancy
                |discrepancies) (was|were|in|has|have|with|came|occurred|that) ...}
            {(certain|some|several) (irregularities|anomalies|discrepancies|shortcomings) [_] ...}
            {(data|data security|safety|service|network|cyber) (incident|event) [occurred|on|in|at|that|which
                |affecting|involving|$]}
            {(a|the|graceful|our|this) sunset of (the|our|this|your) ...}
            {(judgement|judgment|communication|service|standards|concentration|attention) [@adv] (lapsed|slipped
                |fell short|lacking|was lacking|was off) [_]}
            {[a|this] lapse (in|of) [_] (judgement|judgment|concentration|communication|attention|taste) [_]}
            {(recent|these|those|the) (events|developments|happenings) [_] [_] [_] (were|was|are
                |have been) [@adv] (regrettable|unfortunate|disappointing|unpleasant|sad) [_]}
            {(unfortunate|regrettable|unforeseen) (chain|series|set|combination|sequence|turn) of (events
                |circumstances) [_]}
            {(wasn't|was not|weren't|isn't) [@adv] (my|our) (finest|best|proudest|brightest) (hour|moment|day|work
                |night)}
            {not (my|our) (finest|best|proudest) (hour|moment|day|work|night)}
            {(price adjustment|pricing adjustment|adjusting (our|the) pric*|adjusted (our|the) pric*
                |price harmonisation|headcount reduction|reduction in force|workforce reduction|rationalisation of
                |rationalization of) [_]}
            {(service|things|evening|food|night|day|start|timing|show|experience|opening|weekend|system
                |communication) (was|were|got|felt|has been|have been|is) (a little|a bit|a tad|somewhat|slightly
                |rather) (off|bumpy|wobbly|patchy|rocky|hectic|untidy|messy|chaotic|rough|shaky|ragged|uneven
                |hit and miss|hit-and-miss|clunky) [_]}
            {(didn't|did not|doesn't|failed to|never|don't) [@adv|quite] (hit|reach|clear|make|meet|strike) (our|the
                |my) [own|usual|high|right|_] (bar|mark|target|level|note|heights|spot|benchmark) [_]}
            {(fell|fall|falls|land|landed|lands) [a bit|@adv] (flat|wide of the mark|badly|poorly|awkwardly
                |the wrong way) [_]}
            {(didn't|did not|hasn't|doesn't) (land|resonate|connect|come together|pan out|work out) [@adv|quite] [as
                |the way|well|with|how] [_] ...}
            {(some|few|the|any|iron out|ironing out|couple of|of the) [_|minor|small|early|last] (wrinkle|wrinkles
                |kinks|rough edges|loose ends|creases) [in|with|to|around|_]}
            {(was|were|went|is|been|are) not [@adv|quite|nearly|exactly] as (smooth|smoothly|polished|straightforward
                |seamless|clear|good|easy) as ...}
            {(wasn't|weren't|isn't|aren't) [@adv|quite|nearly|exactly] as (smooth|smoothly|polished|straightforward
                |seamless|clear|good|easy) as ...}
            {(some|network|service|system|intermittent|performance|periodic|temporary|connection|server) (instability
                |irregularity|degradation|intermittency|inconsistency|turbulence|slowness|latency issues) [_]}
            {(difficult|tough|hard|painful|challenging) [but necessary] (staffing|personnel|business|commercial
                |financial|workforce|organisational|organizational) (decision|decisions|choices|choice) [_]}
            {(unpleasantness|hoo-ha|hullabaloo|brouhaha|commotion|goings-on|debacle) [_]}
            {(iffy|wonky|glitchy|hinky|wobbly) [_]}
        """),
        excuses=said("""
            (won't|will not|shouldn't|should not|to ensure|make sure|so that|ensure) .... (smoothly|smooth)
            at the end of life
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A soft word for what happened")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Use the word that a customer would use for it.")),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We had a hiccup with the bookings.",
            "This unfortunate incident is behind us.",
            "We missed the mark.",
            "It was not the launch that we wanted.",
        ),
        passes=("We lost 40 bookings.", "You can mark the page.", "I am glad that the move ran smoothly."),
    ),
)
