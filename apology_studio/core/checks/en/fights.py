"""Wordings that fight: small print, pointing at others, and attacks on those who complain."""

from __future__ import annotations

from apology_studio.core.checks.en.argues import BENOIT
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

_WAIVED = (
    r"\b(?:giv(?:e|ing) (?:it|you)|refund(?:ed|ing)?|waiv(?:e|ed|ing)|anyway|even so|(?:we|i) (?:broke"
    r"|did not follow|ignored|failed)"
    r"|no excuse|not an excuse|exception|(?:was|is|were) (?:wrong|unfair|unclear))\b"
)
_PAPER = (
    r"(?:terms(?: and conditions| of (?:service|use|sale))?|polic(?:y|ies)|agreements?|contracts?|leases?|conditions"
    r"|rules|small print|fine print)"
)

RULES = (
    Rule(
        id="you-agreed",
        category="fine_print",
        severity=Severity.ERROR,
        words=("terms", "polic", "agree", "contract", "lease", "conditions", "rules", "print", "own risk", "right"),
        pattern=rf"\b(?P<mark>(?:under|per|according to|in accordance with|pursuant to|as stated in) (?:my|our"
        rf"|your|the) (?:[\w-]+ ){{0,3}}?{_PAPER}\b"
        rf"|(?:you|customers?|members?|guests?|residents?) (?:all )?(?:agreed?s?|signed"
        rf"|accept(?:ed)?)(?: to)? (?:the|our|these|this|a|that)\b"
        rf"|{_PAPER} (?:that |which )?(?:every |all |each )?(?:\w+ )?(?:you|customers?|members?|guests?|we both"
        rf"|we all) (?:\w+ )?(?:agree[ds]?|sign(?:ed)?|accept(?:ed)?)"
        rf"|(?:gives?|gave) us the right|read (?:your|the|our|their) (?:[\w-]+ )?{_PAPER}\b|at (?:your"
        rf"|their) own risk)",
        unless=_WAIVED,
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This says: you agreed to it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "Small print wins the argument and loses the customer. Say what you give instead."
            ),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "I am sorry. Under our booking terms the deposit is kept.",
            "We apologise, and ask everyone to read the rental agreement.",
        ),
        passes=(
            "Our terms let us keep the money. We are giving it back.",
            "Under our own policy you were owed a call, and we did not follow it.",
            "Both firms signed on Monday.",
        ),
    ),
    Rule(
        id="as-the-sign-says",
        category="fine_print",
        severity=Severity.WARNING,
        words=(
            "stated",
            "posted",
            "sign",
            "printed",
            "within our",
            "technically",
            "window",
            "non-refundable",
            "nonrefundable",
        ),
        pattern=r"\b(?P<mark>(?:as|it is|it was|this is|this was|which is) (?:clearly |plainly )?(?:stated|posted"
        r"|printed|written|shown) (?:in|on|at|when)\b"
        r"|(?:as )?the sign (?:clearly )?(?:says|states)|(?:well )?within our rights?"
        r"|technically (?:\w+ )?(?:non-?refundable|allowed|correct)"
        r"|(?:inside|outside|past|within) (?:our|the) (?:[\w-]+ ){0,2}(?:cancellation|return|refund) (?:window"
        r"|period|policy))",
        unless=_WAIVED,
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This leans on a notice")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Being right on paper does not mend what happened. Leave the rule out."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=("As stated on the ticket, doors close at eight.", "It was inside the cancellation window."),
        passes=(
            "We signed for the parcel and left it outside.",
            "It was past the return period. We have refunded you anyway.",
        ),
    ),
    Rule(
        id="attacks-those-who-complain",
        category="attack_critic",
        severity=Severity.ERROR,
        words=(
            "facts",
            "accus",
            "slander",
            "libel",
            "defam",
            "lawyer",
            "attorney",
            "legal action",
            "vocal",
            "lies",
            "misinformation",
            "attitude",
            "abuse",
            "thing",
            "haters",
            "trolls",
            "rumo",
            "curious",
            "shopping",
            "shame on",
            "harass",
            "rude",
        ),
        pattern=r"\b(?P<mark>(?:get|check) your facts|(?:do ?n['’]?t|do not|stop) (?:accus|spread|slander|ly(?:e"
        r"|ing) about)\w*"
        r"|(?:this|that|which|it|review|post|comments?|statements?)(?: is| was| are|['’]s) (?:\w+ )?(?:slander"
        r"|libel|libellous|libelous|defamatory)"
        r"|(?:my|our) (?:lawyers?|attorneys?|legal team)\b|(?:take|taking|consider|considering) legal action"
        r"|(?:a )?(?:small )?vocal (?:few|minority)"
        r"|(?:spread(?:ing)?|full of|pack of|these|those|such|your) (?:\w+ )?(?:lies|misinformation|rumou?rs)\b"
        r"|(?:your|(?:gave|giving) (?:me|us)) (?:\w+ (?:of )?)?(?:attitude|rudeness)\b"
        r"|(?:verbal abuse|harassment|abuse) (?:of|towards?|at|against) (?:my|our) (?:staff|team|employees)"
        r"|(?:staff|team|employees)[^.!?\n]{0,30}(?:suffered|received|endured)"
        r" (?:\w+ )?(?:abuse|harassment)|\b(?:haters|trolls|keyboard warriors)\b|(?:is|are) (?:probably |just "
        r"|clearly |simply )?not (?:for you|your thing)"
        r"|(?:you|they) should (?:be|try|go) (?:shop|eat|order|book|stay|buy)ing\b|(?:am"
        r"|are) (?:\w+ )?curious (?:as to )?why|shame on)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This attacks those who complain")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Everyone who reads it sides with the person you answer. Leave it out."),
        ),
        source=BENOIT,
        flags=(
            "Next time, check your facts before you post.",
            "It is only a vocal minority that complains.",
            "Our lawyers have been told.",
        ),
        passes=(
            "We checked our facts too late.",
            "The police are looking for whoever attacked the site.",
            "You should be getting the money today.",
        ),
    ),
    Rule(
        id="others-do-it",
        category="comparison",
        severity=Severity.WARNING,
        words=(
            "other",
            "standard",
            "practice",
            "competit",
            "first complaint",
            "happens ",
            "nature of",
            "every ",
            "best of us",
            "not alone",
            "even the",
            "most ",
        ),
        pattern=r"\b(?P<mark>(?:all|many|most|plenty of|every) other (?:shops?|stores?|companies|company"
        r"|business(?:es)?|restaurants?|firms?"
        r"|providers?|hotels?|airlines?|banks?|traders|bakeries|projects)\b|(?:industry"
        r"|common)[- ](?:standard )?practice"
        r"|(?:our|the) competit(?:ors?|ion) (?:do|does|did|would|charges?|have|has|are|is|too)\b|(?:first"
        r"|only) complaint (?:in|we|i|of|since)"
        r"|(?:happens?|can happen) to (?:the best|everyone|everybody|any (?:business|company|shop))"
        r"|even (?:the )?(?:big|bigg?est|large|largest|best) (?:companies|firms|chains|shops|banks)"
        r"|we are not (?:alone|the only ones?)"
        r"|(?:every|any) (?:[\w-]+ )?(?:store|shop|business"
        r"|company|restaurant) that)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at what others do")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "People came to you, not to the others. Measure it by your own standard."),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "Most other shops charge for this too.",
            "It is common practice in our trade.",
            "This is our first complaint in years.",
        ),
        passes=("You can buy it at the other shop meanwhile.", "This was our worst day since 2019."),
    ),
)
