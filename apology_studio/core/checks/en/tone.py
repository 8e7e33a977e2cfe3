"""Tone: praise of oneself, good news, self-pity, selling and jokes where people wait for an apology."""

from __future__ import annotations

from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="praises-itself",
        category="self_praise",
        severity=Severity.WARNING,
        words=(
            "pride",
            "proud",
            "known for",
            "reputation",
            "track record",
            "always striv",
            "always tr",
            "family",
            "excellent",
            "respectful",
            "honest",
        ),
        pattern=r"\b(?P<mark>(?:pride (?:myself|ourselves)|takes? (?:great |a lot of |much )?pride in|(?:am|are"
        r"|['’]re) (?:very |so |extremely )?proud (?:of|to|that))\b"
        r"|(?:is|are) (?:\w+ ){0,2}?known for|(?:my|our|a|an) (?:\w+ ){0,2}?(?:good|excellent|outstanding|strong"
        r"|impeccable|great|spotless|proud|stellar) (?:reputation|(?:track |safety )?record|name)"
        r"|(?:we|i|\w+) (?:have )?always (?:striv(?:e|es|ed|en) to|tr(?:y|ies|ied) to|put (?:you|our|customers?"
        r"|guests?|safety) )|(?:honest|small|hard-?working|reputable) (?:[\w-]+ )?family(?:[- ]run"
        r"|[- ]owned)? business"
        r"|(?:we|i) (?:are|am) (?:always |very )+(?:respectful|careful|honest|transparent))",
        unless=r"\b(?:was|were|did|have|had|am|are|is)(?:n['’]t| not)\b|\bfailed\b|\bproud (?:of|to say) (?:how"
        r"|that) (?:the|our) (?:people|staff|team)\b|\bnot proud\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This praises yourself")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Praise belongs to another day. Cut it: the letter gets stronger.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We pride ourselves on fresh bread. We are sorry.",
            "Our kitchen is known for its care.",
            "We enjoy an impeccable reputation.",
        ),
        passes=(
            "We say that we are careful. We were not.",
            "Thank you to the two who worked all night.",
            "I am not proud of this.",
        ),
    ),
    Rule(
        id="good-news",
        category="silver_lining",
        severity=Severity.WARNING,
        words=(
            "good news",
            "bright",
            "plus side",
            "positive side",
            "silver lining",
            "blessing",
            "stronger",
            "opportunity",
            "learning",
            "reminded us",
            "reinforced",
            "lesson",
        ),
        pattern=r"\b(?P<mark>the (?:good|great) news\b|on the (?:bright|plus|positive) side|silver lining"
        r"|blessing in disguise|(?:made|makes|make|come (?:out|back)|came out|emerge) (?:us "
        r"|of this )?(?:\w+ )?stronger"
        r"|(?:an|the|this|as an) (?:\w+ )?opportunity (?:to|for us to) (?:improve|learn|grow|do better|become"
        r"|get better)|(?:a|valuable|great) (?:\w+ )?learning (?:experience|opportunity|journey|curve)"
        r"|(?:has |have )?reinforced (?:my|our)|(?:a|an) (?:\w+ )?(?:valuable|important|good) lesson)",
        unless=r"\byour (?:\w+ )?(?:money|data|order|files|photos?|bookings?|tickets?|refund|account|work)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This looks for the good side")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "What was bad for them is good news only for you. Leave it out.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "The good news is that we have learned a lot.",
            "It was an opportunity to improve.",
            "This has made us stronger.",
        ),
        passes=("The good news: your money is back.", "The bridge needs stronger beams."),
    ),
    Rule(
        id="hard-for-us",
        category="self_pity",
        severity=Severity.WARNING,
        words=(
            "rough",
            "exhausting",
            "stressful",
            "upset",
            "tough",
            "hard",
            "difficult",
            "trying",
            "painful",
            "worst",
            "sleep",
            "as well",
            "too",
            "distraught",
            "long ",
        ),
        pattern=r"\b(?P<mark>(?:been|was|is|had) an? (?:\w+ )?(?:rough|tough|hard|trying|difficult|stressful"
        r"|exhausting|painful) (?:few )?(?:weeks?|days?|months?|times?|nights?|years?|moments?|hours?|period)\b"
        r"|(?:rough|tough|hard|difficult|trying|painful|stressful) (?:\w+ ){0,2}?(?:for|on) (?:us|me|our"
        r"|all of us|the (?:whole )?team)\b|sleepless nights?|lost (?:\w+ )?sleep|(?:i|we) (?:was|were|am"
        r"|are) (?:\w+ )?(?:upset|distraught|hurt|devastated)"
        r" (?:too|as well|myself|ourselves)\b)",
        unless=r"\bfor (?:all of |each of |many of |those of )?you\b|\byour\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This is about your own hardship")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Readers think of their own bad day first. Tell what it cost them.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=("It was an exhausting month.", "This is hard for us.", "We are upset too."),
        passes=("It was a hard day for all of you.", "There were two of us, which was too few."),
    ),
    Rule(
        id="sells-something",
        category="pivot_promo",
        severity=Severity.WARNING,
        words=(
            "exciting",
            "excited",
            "awesome",
            "in the works",
            "coming soon",
            "follow us",
            "subscribe",
            "drive ",
            "check out",
            "mention this",
            "miss our",
            "promo",
            "sign up",
            "new and improved",
        ),
        pattern=r"\b(?P<mark>exciting (?:\w+ )?(?:news|updates?|features?|announcements?|things|plans|changes"
        r"|products?)|(?:excited|thrilled) (?:to|about)|(?:awesome|exciting|great|cool|big|new) (?:things|stuff"
        r"|features|products)"
        r" (?:in the works|coming|on the way|in store|ahead)|follow us on(?![^.!?\n]{0,60}\b(?:updates?|status"
        r"|news|progress)\b)|subscribe to (?:my|our)|(?:membership|pledge|donation|fund|fundraising) drive"
        r"|(?:check out|do ?n['’]t miss|do not miss) (?:my|our)|mention this (?:post|ad|message|e-?mail|letter)"
        r"|(?:use|with) (?:the )?(?:promo|discount|coupon) code|sign up (?:now|today|for (?:my|our)))\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This sells something")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "News and offers wait for another day, except for those it hit.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We have exciting news about the new menu.",
            "Follow us on every channel.",
            "Check out our autumn boxes.",
        ),
        passes=("Follow us there for updates on the repair.", "Each of the 40 gets a free ticket."),
    ),
    Rule(
        id="jokes",
        category="humour",
        severity=Severity.WARNING,
        words=(
            "oops",
            "whoops",
            "d'oh",
            "d’oh",
            "gremlin",
            "face-palm",
            "humble pie",
            "grovel",
            "intern",
            ":)",
            ":-)",
            ";)",
            "haha",
            "lol",
            "tail between",
            "egg on",
            "😅",
            "😂",
            "🤣",
            "🙈",
            "🤦",
            "😬",
            "🙃",
            "😉",
        ),
        pattern=r"(?P<mark>\b(?:oops(?:ie|y)?|whoops|d['’]oh|gremlins?|(?:eat(?:ing)?"
        r"|slice of) humble pie|grovel\w*|(?:blame|fired?|it was) the intern|egg on (?:my|our) faces?|(?:my"
        r"|our) tails? between|haha|lol)\b|(?<!\w)[:;]-?\)|[😅😂🤣🙈🤦😬🙃😉])",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A joke, while someone is hurt")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "It sounds as if the harm were small. Say it plainly.")),
        source=TAXONOMY,
        ordinary=False,
        flags=("Oops, we did it again.", "Gremlins got into the till.", "We are sorry 🙈"),
        passes=("The international fair is on Sunday.", "We are sorry."),
    ),
)
