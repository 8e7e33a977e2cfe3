"""Wordings that put the cause on another firm."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

BENOIT = "Image repair theory (Benoit 1995): evading responsibility and reducing offensiveness, read 2026-11-21"
NOT_FACTS = frozenset(Part) - {Part.EXPLANATION}
OWNED = """
    (my|our) [own] (job|fault|choice|responsibility|duty|mistake|failure|decision|error)
    (is|was|be|it's|that's) [all|@adv] on (us|me)
    (no|not an|not a|never an) excuse
    (i|we) [@adv] (chose|failed|should have|should've|own|take full|accept full|accept responsibility
        |take responsibility|ought to)
    (i'm|we're|i am|we are) [@adv] responsible
    (is|was|are|were) ours
    (i|we) had too few
    (to|not) blame .. (them|him|her|anyone)
"""

RULES = (
    Rule(
        id="points-at-someone-else",
        category="blame_third_party",
        severity=Severity.ERROR,
        phrases=said("""
            {^ [@adv|so|and|but|because|in this case|it turned out that|as it turns out] (our|the|my|their
                |one of our) [_] [_] @firm [has|have|had|@adv] [@adv] (let us|let you|failed|lost|delayed|shipped|sent
                |made|forgot|went down|went|messed|mishandled|delivered|was late|were late|is late|damaged|changed
                |dropped|suffered|experienced|had|gave|told|informed|notified|cancelled|canceled|refused|declined
                |ignored|missed|overcharged|broke|cut|pulled|removed|stopped|caused|supplied|promised|assured|took
                |added|did|didn't|did not|not been able|been unable|couldn't|could not|wasn't|was unable|were unable
                |was responsible|is responsible|were responsible|accidentally|mistakenly|is to blame|was to blame
                |mislabelled|mislabeled|misplaced|increased|raised|ran|advised|recommended) ...}
            {(my|our) (@firm|@named) [has|have|had|@adv] [@adv] (let us|let you|failed|lost|delayed|forgot|messed
                |mishandled|was late|were late|damaged|dropped|cancelled|canceled|refused|declined|ignored|missed
                |overcharged|broke|caused|supplied us|promised us|didn't|did not|was unable|were unable
                |was responsible|accidentally|mistakenly) ...}
            {(let us|let me) [all|both] [@adv] down}
            {(@named) [had|has|have|was|were|is|are|has been|have been] [@adv] [a|an|some|down|changed|lost|cancelled
                |blocked|suspended|experiencing|having|suffering|issues|delayed|failed] [@adv|extended|major|severe
                |_] (outage|outages|issue|issues|problem|problems|delays|down|failure|incident|difficulties)}
            {(@named) [@adv] (changed|failed|lost|cancelled|blocked|suspended|delayed|broke|removed|disabled|rejected
                |decided|refused|declined|introduced|updated|throttled|shut|banned|flagged) ...}
        """),
        excuses=said(OWNED),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at someone else")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks",
                "People bought from you. Naming another company sounds like an excuse, even when it is true.",
            ),
        ),
        source=TAXONOMY,
        parts=NOT_FACTS,
        ordinary=False,
        flags=(
            "Our courier dropped the crates at the wrong door.",
            "This is on them. Our payment provider let us down.",
            "The printers sent us the wrong covers.",
            "Cloudflare had a major outage.",
        ),
        passes=(
            "We gave the crates to a courier without a delivery note.",
            "Our courier was late, and choosing the courier is our job.",
            "Our bank is not to blame.",
            "I let you down.",
        ),
    ),
    Rule(
        id="caused-by-another-firm",
        category="blame_third_party",
        severity=Severity.WARNING,
        phrases=said("""
            {(due to|because of|caused by|result of|owing to|fault of|thanks to|blame|down to|courtesy of|outside of
                |stems from|stemmed from|resulted from|originated with|originated from|arising from) [a|an|our|the
                |their|one of our|some|late] [_] [_] [_] [of|with|at|from|by|on] [our|the|a|an] [_] (@firm|@named)}
            {(bug|error|mistake|outage|fault|failure|delay|delays|mix-up|problem|problems|issue|issues|glitch
                |oversight|breakdown|change|misconfiguration) (with|in|at|on|from|by|of|on the part of) (our|the|a|an
                |one of our|their|my) [_] [_] (@firm|@named)}
            {(in|into) the hands of [our|the|a|your] [_] (@firm|@named)}
            {not [something|anything|in|a thing] [that] [we|i] [can|have|had] [any] (control|influence|control over
                |influence over)}
            {(by|with|from|of) (someone|somebody|anyone|people|parties|a party|another party) other than (us|our|an|a
                |one|the|me|my)}
            {(wasn't|was not|isn't|is not|aren't|are not|weren't|not) [@adv] [in] (our|my) (hands|fault|mistake|doing
                |problem|responsibility|decision|system|servers|making|side|end)}
            {(i|we) (was|were|are|am|have been) [also|@adv] [a|the] (victim|victims|deceived|misled|let-down) [of
                |deceived|misled|let-down
                |promised|told|assured|given] [by|of] [a|an|the|our|bad|wrong] (@firm|@named|hacker|hackers|attack
                |crime|criminals|fraud|scam)}
            {(a|an|the|our) [_] (@firm) [that|who|which] [we|i] (use|used|hired|employ|employed|engaged|rely|trusted
                |rely on|contract|contracted|pay|paid) ...}
            {(responsibility|fault|decision|job) (of|lies with|rests with|is with) [the|our] [_] (@firm|@named)}
            {(one|some) of our [_] [_] @firm [@adv] (added|made|had|sent|lost|changed|failed|did|has|have|was|were
                |forgot|shipped|broke)}
            {(is|was) a (design|limitation|restriction|bug|problem|feature|flaw|quirk) (in|of) (@named|_) ...}
            {(some|a|an|another|their|outside|local|external) [_] (contractor|contractors|courier|couriers|builder
                |builders|supplier|driver|hacker|vandal|vandals|thief|thieves|carrier|landlord|plumber
                |electrician) [@adv|has|have|had] (damaged|cut|severed|broke|dug|hit|lost|dropped|failed|delayed
                |misplaced|disconnected|let) ...}
            {(suppliers|manufacturers|factories|printers|vendors|couriers|carriers|airlines|authorities|the post
                |publishers|promoters|distributors|customs) [in _|of _|there] [@adv] (not being able|being unable
                |were unable|was unable|could not|couldn't|have not been able|unable|failing|failed|refused
                |are struggling) [to] ...}
            {(it's|it is|this is|that is|that's) !(our|my|your|the|a|not|an|always|all|also|each|everyone's
                |everybody's|nobody's) _ [_] (responsibility|job|duty|fault) [to|for|not|and] ...}
            {(that|the|our|this) (promoter|supplier|courier|organiser|organizer|agency|venue|airline|manufacturer
                |contractor|vendor|host|landlord|bank|distributor) [@adv] (is|was|are|were) [@adv] (responsible
                |to blame|at fault|supposed to|meant to|late|unable|unwilling|slow|unresponsive) ...}
            {(postal service|post office|royal mail|the post|customs|the airline|airport authorities|authorities
                |the city|the council|the government|the manufacturer|the publisher|the bank|the venue|the landlord
                |@named) [@adv] (is|was|were|are|has been|have been) [@adv|a bit] (notoriously|slow|bad|unreliable
                |vague|unhelpful|useless|hopeless|terrible|late|unable|unwilling|overwhelmed|backed up|behind) ...}
            {(they|@named) have no (tools|way|idea|answer|plan|process) ...}
            {(let down|misled|messed around|badly served|lied to|strung along|failed|ripped off) by (our|the|a|an
                |their|one of our|@named) ...}
            {(delays|problems|surprises|issues|failures|mistakes) .... (theme|feature|history|pattern) (of|in
                |with) [our|the|my] [working] [relationship|dealings|experience|partnership] [with] ...}
            {(application|plugin|plug-in|platform|software|app|system|tool|service|theme|library|api|module|website
                |program|programme) [that|which] (i|we) (use|plug in|plugged in|rely on|run|bought|pay for|chose|hire
                |rent|depend on) .... (not|n't|no|never|cannot|unable|broke|failed|crashed|changed|went) ...}
            {(waiting|wait|waited|depend|depending|dependent|relying|relied|rely) (on|for|upon) (our|the|a|other
                |another|their) [_] (@firm|third parties|other companies|other people|their) ...}
            {(caused|due|down|owing|thanks|result|because) (by|to|of) [a|an|the|some] [_] [_] (batch|shipment
                |delivery|part|parts|component|product|ingredient|plugin|library|change|update|bug|error) (from|by|at
                |of|in) [one of|a|an|the|some] [our|the|its|their] [_] [_] ((@firm)|supplier*|vendor*|partner
                |partners|third party|platform|provider*)}
            {(@firm|@named|bank|airline|customs|printers|manufacturer|promoter|contractor|wholesaler|landlord|agency
                |accountant|photographer|caterer|band|artist|app store|ticketing company|post office
                |authorities) [of ours|we used|that we _ _|that ran _ _ _ _|we hired|_ _] [@adv|has|have
                |had] [@adv] (held up|got the|got our|sold (more|too|the)|rejected|kept the|kept our|labelled|labeled
                |mislabelled|misconfigured|pulled out|made (the|a|an) (mistake|error)|charged some|charged you
                |charged our|went bust|went under|went down|did not file|did not deliver|did not send|did not tell
                |did not turn|failed to|forgot|admitted|cancelled the|cancelled our|cancelled on|ran out|let us
                |messed|double-booked|shut down|closed without|raised (its|their)) ...}
            {(hackers|criminals|thieves|fraudsters|cybercriminals|vandals|scammers|burglars) [@adv|have|had] (broke
                |hacked|stole|targeted|attacked|gained|got|took|broken|stolen|managed) ...}
            {(result|victim|victims|target) of [a|an|the] [@adv|_] [_] (attack|crime|theft|hack|hackers|criminals
                |fraud|scam|sabotage|vandalism|burglary|phishing) [by|on|from|_] ...}
            {(bug|error|mistake|fault|problem|flaw|issue|failure|glitch) [@adv] (in|with|at|on) [a|an|the|some
                |one] (plugin|plug-in|library|package|module|component|app|tool|service|program
                |third-party) [that] [(we|i) (did not|didn't) (write|make|build)|_] ...}
            {(error|mistake|fault|problem|blame|delay|issue|responsibility) [@adv] (lies|lay|came|comes|is|was|rests
                |originated|sits) [@adv] (with|from|on the side of|at|on) [the|our|their|a|an] [_] [_] (@firm|@named
                |networks|network|platform|provider*|supplier*|operator|booking|manufacturer|side of)}
            {it was [the|our|a|an] [_] [_] (@firm|@named|app store|airline|bank|printer|platform|courier
                |supplier) (that|who|which) ...}
            {(previous|former|last|old) (accountant|owner|owners|landlord|manager|agency|supplier|provider|developer
                |contractor|tenant|management|team|host) [@adv] (did|had|left|never|failed|made|sold|lost|forgot
                |promised|ran|didn't) ...}
            {(was|were|is|are) (a|an|the) (freelancer|contractor|subcontractor|third party|outside agency
                |outside firm|volunteer) [_] [and] (not (one|part|an|us|our)|who|hired|we) ...}
            {(@named|the cloud|our host) [_] (servers|systems|service|network|platform|api|data center
                |data centre) (went|were|was|failed|crashed|had|broke|collapsed) ...}
            {(council|drains people|builders|planners|engineers|suppliers|manufacturer|printer|landlord|insurers
                |insurance|bank|carrier|surveyor|authorities|water company|electricity company) [of the _|of our _
                |_] [@adv] (can't|cannot|could not|couldn't|has not been able|have not been able|hasn't been able
                |won't|will not|refuses to|refused to|is unable|are unable|was unable|were unable) [to] ...}
            {(was|were|is|are|came) [@adv] from (a|the|an|one) [_] [_] (batch|supplier|lot|delivery|shipment) (of
                |from|by|at) (our|the|a|an) ...}
            {what (the|our|their) [_] (postman|courier|carrier|driver|host|provider|landlord|bank|supplier
                |delivery _) [@adv] (does|do|did|says|said|charges) ...}
        """),
        excuses=said(OWNED),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Another firm is named as the cause")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "People chose you. Say that choosing and watching that firm is your job."),
        ),
        source=BENOIT,
        parts=NOT_FACTS,
        ordinary=False,
        flags=(
            "The delay was due to our new supplier in the north.",
            "This was caused by a third-party courier.",
            "There was a fault at our payment provider.",
            "It is now in the hands of the courier.",
        ),
        passes=(
            "It was caused by our courier, and choosing the courier is our job.",
            "The delay was due to our own planning.",
            "Because of the strike we should have warned you.",
        ),
    ),
)
