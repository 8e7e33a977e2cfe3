"""Promises that nobody can check, and work that is handed to the reader."""

from __future__ import annotations

from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

HALPERIN = "Field experiment on 1.5 million riders (Halperin, Ho, List and Muir 2022), read 2026-11-21"
VAGUE = Message("checks", QT_TRANSLATE_NOOP("checks", "A promise that nobody can check"))
VAGUE_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Say who does what, and by when. A vague promise can do worse than none.")
)
_MEASURE = (
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight)\b"
    r"|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b"
    r"|\b(?:i|we)(?:['’]ve| have) (?:now |already |also )?(?:added|installed|hired|introduced|changed|removed"
    r"|replaced|moved)\b"
    r"|\bby (?:the end of|\d)|\b\d{1,2}:\d\d\b"
)

RULES = (
    Rule(
        id="do-better",
        category="vague_promise",
        severity=Severity.WARNING,
        words=("better", "striv", "tirelessly", "around the clock", "hard to", "hard on", "learn", "lesson"),
        pattern=r"\b(?P<mark>(?:will|['’]ll|to|must|shall|promise to|vow to|going to) (?:all |always |try to "
        r"|try and )?(?:do|be|get) (?:a lot |much |even )?better\b(?! (?:than|off|if|to))"
        r"|(?:will|['’]ll|continue to|always|we|i) strive\b|striving to\b|(?:work(?:ing)?|worked) (?:very "
        r"|really |so |extremely |incredibly )?(?:hard|tirelessly|diligently|around the clock) (?:to|on)\b"
        r"|(?:will|['’]ll|have|['’]ve) (?:also )?learn(?:ed|t)? (?:\w+ )?(?:from (?:this|it|our|these|my)|(?:a"
        r"|our|my|the) lesson))",
        unless=_MEASURE,
        reach=Reach.NEXT,
        message=VAGUE,
        why=VAGUE_WHY,
        source=HALPERIN,
        ordinary=False,
        flags=("We will do better.", "We are working hard to regain your trust.", "I will learn from this."),
        passes=(
            "We will do better: from today two of us check each crate.",
            "We will learn from this. By the end of May every oven has an alarm.",
        ),
    ),
    Rule(
        id="looking-into-it",
        category="vague_promise",
        severity=Severity.WARNING,
        words=(
            "looking into",
            "steps",
            "promise",
            "measures",
            "everything",
            "whatever",
            "best",
            "hopefully",
            "hope ",
            "changes",
            "adjustments",
            "improvements",
            "continue to",
            "improve ",
            "addressed",
        ),
        pattern=r"\b(?P<mark>(?:am|are|['’]re|be|been) (?:actively |currently |still )?looking into (?:this|it"
        r"|how|ways|what|the)\b|(?:steps|measures|action) (?:are being|have been|will be) taken"
        r"|(?:take|taking|taken) (?:the )?(?:necessary|appropriate|all|every) (?:\w+ )?(?:steps?|measures?"
        r"|action)|(?:will|['’]ll|are) (?:do|doing) (?:everything|all|whatever) (?:i|we|in|it)"
        r"|promise to (?:continue|keep|listen|improve|try)\b|take steps to (?:prevent|improve|ensure|avoid)\b"
        r"|(?:will|['’]ll) do (?:my|our) (?:very "
        r"|utmost )?best to (?!make (?:it|this|things))\w+|(?:will )?hopefully (?:\w+ ){0,2}?(?:not|never|no)\b"
        r"|hope (?:that )?(?:this|it|that"
        r"|we) (?:\w+ ){0,2}?(?:not|never|wo ?n['’]t|does ?n['’]t)\b|(?:making|make|be making) (?:some|constant"
        r"|continued|continuous|ongoing|the necessary|a number of) (?:\w+ )?"
        r"(?:changes|adjustments|improvements)\b|(?:will|['’]ll) continue to (?:improve|work|make|monitor|listen"
        r"|learn|strive|evaluate|invest)\b|(?:to|will|['’]ll) improve (?:my|our) (?:communications?|service"
        r"|processes|quality)\b)",
        unless=_MEASURE + r"|\bnext update\b",
        reach=Reach.NEXT,
        message=VAGUE,
        why=VAGUE_WHY,
        source=HALPERIN,
        ordinary=False,
        flags=(
            "We are looking into it.",
            "Steps are being taken.",
            "We will do everything we can.",
            "Hopefully it will not happen again.",
        ),
        passes=(
            "We are looking into it. Our next update is at 17:00.",
            "We are taking the necessary steps: on Monday the lock is changed.",
        ),
    ),
    Rule(
        id="hands-over-the-work",
        category="burden_customer",
        severity=Severity.WARNING,
        words=(
            "you need to",
            "you will need",
            "you'll need",
            "you’ll need",
            "you have to",
            "you will have to",
            "you'll have to",
            "you’ll have to",
            "going to have to",
            "please re",
            "watch this space",
            "just re",
            "must re",
            "should re",
        ),
        pattern=r"\b(?P<mark>(?:you(?: will|['’]?ll)? (?:\w+ )?(?:need|have|are going to have) to|you must"
        r"|you are going to have to|you(?:['’]re| are) going to have to|please|just) (?:manually \w+|delete your|"
        r"re-?(?:connect|order|book|enter|submit|install|apply|register|authori[sz]e|activate|send|create|upload"
        r"|subscribe|do|set)\b)|watch this space)",
        unless=r"\b(?:sorry|thank|apologi|cost|trouble|we know|pay you|extra work|with you|for you|if you (?:like"
        r"|wish|want|prefer))",
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This hands them the work")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "They have lost enough. Do it for them, or thank them for the trouble."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=("You will need to re-book your seat.", "Please resubmit the form."),
        passes=(
            "You need to reset your password. We know that this is extra work, and we thank you.",
            "Please reply to this letter.",
        ),
    ),
)
