"""Wordings that put the cause on someone or something else."""

from __future__ import annotations

from apology_studio.core.checks.en.argues import BENOIT
from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

_NOT_FACTS = frozenset(Part) - {Part.EXPLANATION}
_OWNED = (
    r"\b(?:my|our) (?:own )?(?:job|fault|choice|responsibility|duty|mistake|failure)\b|\bon (?:us|me)\b|\bno excuse\b"
    r"|\b(?:i|we) (?:chose|failed|should(?:n['’]t)? have|own|are responsible|am responsible|take|accept)\b|\bours\b"
)
BLAMES_READER = Message("checks", QT_TRANSLATE_NOOP("checks", "This puts it on the reader"))
BLAMES_READER_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Nobody forgives while being corrected. Say only what you did or did not do.")
)

RULES = (
    Rule(
        id="caused-by-another-firm",
        category="blame_third_party",
        severity=Severity.WARNING,
        words=("due to", "because of", "caused by", "result of", "let us down", "fault of", "owing to"),
        pattern=r"\b(?P<mark>(?:due to|because of|caused by|(?:a|the) result of|owing to|fault of) (?:a|an|our"
        r"|the|their|one of our)"
        r"(?: [\w-]+){0,3}? (?:supplier|vendor|provider|host|hosting company|carrier|courier|manufacturer|factory"
        r"|contractor"
        r"|third[- ]part(?:y|ies)|wholesaler|distributor|processor|delivery company)s?\b"
        r"|(?:supplier|vendor|provider|host|carrier|courier|factory|contractor|printer|bank) (?:has "
        r"|have )?let us down)",
        unless=_OWNED,
        reach=Reach.NEXT,
        parts=_NOT_FACTS,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Another firm is named as the cause")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "People chose you. Say that choosing and watching that firm is your job."),
        ),
        source=BENOIT,
        flags=(
            "The delay was due to our new supplier in the north.",
            "This was caused by a third-party courier.",
            "Our printer let us down.",
        ),
        passes=(
            "It was caused by our courier, and choosing the courier is our job.",
            "The delay was due to our own planning.",
            "Because of a courier strike we should have warned you.",
        ),
    ),
    Rule(
        id="you-should-have",
        category="blame_customer",
        severity=Severity.ERROR,
        words=("you ", "your ", "curiosity", "not told", "not informed", "as we ", "as i "),
        pattern=r"\b(?P<mark>(?:had you|if you (?:had|would have|would['’]ve"
        r"|['’]d(?: have)?))(?: [\w'’]+){0,4}? (?:told|called|come|asked"
        r"|checked|read|looked|let us|contacted|spoken|followed|bothered|notified|arrived|listened|informed"
        r"|mentioned)\b"
        r"|you (?:should|could|ought to|might) (?:simply |just |also )?have (?:told|called|come|asked|checked"
        r"|read|looked|let us"
        r"|contacted|spoken|followed|notified|arrived|listened|informed|mentioned|noticed)\b"
        r"|you (?:failed|forgot|neglected|refused|insisted|chose not) to\b"
        r"|as (?:i|we) (?:have )?(?:already )?(?:explained|told you|said|informed you)\b"
        r"|(?:(?:just )?as much|partly|also|entirely) your (?:own )?fault|out of curiosity|(?:if|when|unless"
        r"|since) (?:i|we)(?:['’]?m| am| are|['’]?re|(?: was| were))? not (?:told|aware of your|informed)"
        r"|why (?:did ?n['’]?t you|did you not|you (?:did ?n['’]?t|did not|waited|never))\b"
        r"|(?:looks|sounds|seems) like you (?:are|should|did|have|were|just|want|need)|you (?:clearly|obviously"
        r"|apparently) (?:did|have|do|are|were))\b",
        unless=r"\b(?:i|we) (?:should|could) have\b",
        message=BLAMES_READER,
        why=BLAMES_READER_WHY,
        source=BENOIT,
        flags=(
            "If you had told us that evening, we would have helped.",
            "You should have read the label.",
            "As we already explained, the gate closes at nine.",
        ),
        passes=(
            "You should have received your order on Monday.",
            "Please change your password today.",
            "If you had asked us we should have known the answer, and we did not.",
        ),
    ),
    Rule(
        id="other-customers-managed",
        category="blame_customer",
        severity=Severity.WARNING,
        words=(
            "other",
            "those who",
            "users who",
            "customers who",
            "people who",
            "someone who",
            "nobody else",
            "no one else",
        ),
        pattern=r"\b(?P<mark>(?:(?:all|most|many) (?:of )?(?:our |the )?other|other|our other) (?:customers"
        r"|guests|users|people|clients|diners|residents)"
        r" (?:\w+ )?(?:manage|managed|love|loved|enjoy|enjoyed|had no|have no|have never|never|were happy"
        r"|are happy|did not|didn['’]t|don['’]t|understood?)"
        r"|(?:users|customers|people|those|guests) who (?:failed to|did not|did ?n['’]?t|forgot|neglected|ignored) \w+"
        r"|even for (?:someone|people|those|a \w+) who|(?:nobody|no one) else (?:has )?(?:complained|had))\b",
        message=BLAMES_READER,
        why=BLAMES_READER_WHY,
        source=BENOIT,
        flags=(
            "Our other guests enjoyed the evening.",
            "It only hit users who failed to update.",
            "Nobody else has complained.",
        ),
        passes=(
            "We called every other guest too.",
            "Those who paid twice have their money back.",
            "People who came early waited longest.",
        ),
    ),
    Rule(
        id="one-of-the-staff",
        category="blame_staff",
        severity=Severity.WARNING,
        words=(
            "employee",
            "staff",
            "colleague",
            "team",
            "driver",
            "waiter",
            "waitress",
            "server",
            "host",
            "cashier",
            "technician",
            "intern",
            "manager",
            "clerk",
            "trainee",
            "rogue",
            "no longer",
            "worker",
            "decision",
            "freelance",
        ),
        pattern=r"\b(?P<mark>(?:one of our|one of the|our|an?(?= (?:new|temporary|junior|former|rogue|single"
        r"|individual|young|part-time|seasonal|inexperienced))) (?:(?:new|temporary|junior|former|rogue|single"
        r"|individual|young|part-time|seasonal|inexperienced|freelance) ){0,2}(?:employees?|staff members?|staff"
        r"|colleagues?|team members?"
        r"|members? of (?:staff|the team|our team)|drivers?"
        r"|waiters?|waitress(?:es)?|cashiers?|technicians?|interns?|clerks?|trainees?"
        r"|workers?) (?:\w+ ){0,2}?(?:made an?|accidentally|mistakenly|inadvertently|forgot|failed|did not|didn['’]t"
        r"|lost|misread|mistook|gave (?:you|the wrong)|told (?:you|the wrong)|acted|ignored|dropped|mishandled"
        r"|misplaced|behaved|was rude|overcharged)"
        r"|the (?:waiter|waitress|host|hostess|cashier|driver|technician|clerk|intern|employee"
        r"|trainee) (?:\w+ )?(?:seated|forgot|failed|did not"
        r"|didn['’]t|made an?|lost|misread|mistook|was (?:new|rude|wrong)|ignored|mishandled|misplaced)"
        r"|rogue (?:employee|staff|colleague|worker)"
        r"|not a (?:team|company|management) decision|(?:has|have|was|were) been (?:disciplined|dismissed|fired)"
        r"|no longer (?:with us|employed|works? (?:here|for us)))\b",
        unless=_OWNED + r"|\bdo not blame\b|\bwe (?:let|trained|had not trained|gave (?:him|her|them))\b",
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at someone on your staff")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "The shop answers for its people. Say what you did not check or teach."),
        ),
        source=BENOIT,
        flags=(
            "One of our new employees made an error with the till.",
            "The waiter misread two orders.",
            "That person is no longer employed.",
        ),
        passes=(
            "One of our drivers made an error, and training our drivers is our job.",
            "Our staff worked through the night.",
            "I forgot to lock the door.",
        ),
    ),
    Rule(
        id="beyond-our-control",
        category="blame_circumstance",
        severity=Severity.WARNING,
        words=(
            "covid",
            "corona",
            "pandemic",
            "lockdown",
            "storm",
            "control",
            "unprecedented",
            "glitch",
            "unforesee",
            "luck",
            "freak",
            "unusually",
            "choice",
            "unavoidable",
            "force majeure",
            "act of god",
            "no alternative",
            "no option",
        ),
        pattern=r"\b(?P<mark>perfect storm|(?:due to|because of|following|owing to) (?:the )?(?:covid\W?(?:19)?"
        r"|coronavirus|pandemic|lockdowns?)|(?:beyond|outside|out of) (?:of )?(?:my|our|anyone['’]s) control"
        r"|unprecedented (?:demand|times|circumstances"
        r"|volumes?|numbers?|traffic|growth|interest)|(?:technical|computer|software|system|it) glitch(?:es)?"
        r"|unforesee(?:n|able) (?:\w+ )?(?:circumstances"
        r"|events|problems|issues)|(?:just|simply|pure|plain) bad luck|freak (?:weather|storm|accident)"
        r"|unusually (?:busy|high|large|heavy)"
        r"|(?:left|gave|had) (?:us )?(?:with )?no (?:other )?(?:choice|option|alternative)"
        r"|did ?n['’]t (?:really )?have (?:much|any|a) (?:of a )?choice"
        r"|made (?:this|it|that) (?:change )?unavoidable|force majeure|act of god)\b",
        unless=_OWNED + r"|\b(?:not|nothing) (?:\w+ ){0,3}?(?:beyond|outside|out of)\b|\bwe had too few\b"
        r"|\b(?:will|must) (?:be|stay|remain) closed\b",
        reach=Reach.NEXT,
        parts=_NOT_FACTS,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Circumstances take the blame")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It sounds as if nobody ran the shop. Say what you lacked or left undone."),
        ),
        source=BENOIT,
        flags=(
            "This was beyond our control.",
            "A technical glitch sent the letters twice.",
            "The site was hit by unusually heavy traffic.",
        ),
        passes=(
            "It was busy, and we had too few people.",
            "The storm was forecast. We should have called you.",
            "Nothing in this was out of our control.",
        ),
    ),
)
