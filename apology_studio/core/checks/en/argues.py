"""Wordings that argue: they shrink the harm, plead good intent, deny or insist."""

from __future__ import annotations

from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

BENOIT = "Image repair theory (Benoit 1995): evading responsibility and reducing offensiveness, read 2026-11-21"
_PEOPLE = (
    r"(?:you|users?|customers?|guests?|people|accounts?|orders?|visitors?|members?|clients?|cases|sites"
    r"|patients"
    r"|tickets|e-?mails?|bookings|readers|players|residents|students|devices|projects|subscribers)"
)
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
        words=(
            "only",
            "just a",
            "small",
            "tiny",
            "handful",
            "vast majority",
            "overwhelming",
            "less than",
            "fewer than",
            "limited",
        ),
        pattern=rf"\b(?P<mark>(?:only|just) (?:a few|a handful|a couple|a small|a tiny|a very small|(?:a )?minor"
        rf"|slightly|briefly)\b"
        rf"|(?:an? )?(?:very |relatively |extremely )?(?:small|tiny|limited) (?:number|fraction|percentage"
        rf"|proportion|subset"
        rf"|portion|minority) of (?:\w+ ){{0,2}}?{_PEOPLE}\b|(?:tiny|small) handful of {_PEOPLE}"
        rf"|(?:less|fewer) than (?:\d[\d.,]*|one|two|five|a) ?(?:%|per ?cent)(?: of {_PEOPLE})?"
        rf"|(?:the )?(?:vast|overwhelming) majority of (?:\w+ ){{0,2}}?{_PEOPLE}\b[^.!?\n]{{0,40}}\b(?:not|un\w+"
        rf"|n['’]t|no"
        rf"|never|normal\w*))",
        unless=r"\b(?:will be|scheduled|planned|expect|hire|refund(?:ed|s)?|left in stock|remaining"
        r"|only affected by)\b",
        message=SHRINKS,
        why=SHRINKS_WHY,
        source=BENOIT,
        flags=(
            "Only a few of you lost a file.",
            "A very small number of customers paid twice.",
            "Less than 3 % of users saw it.",
            "The vast majority of our guests were not affected.",
        ),
        passes=("We charged 212 of you twice.", "The site failed for 38 minutes.", "Only you can see your files."),
    ),
    Rule(
        id="brief-or-minor",
        category="minimising",
        severity=Severity.WARNING,
        words=(
            "brief",
            "minor",
            "slight",
            "momentary",
            "mildly",
            " tad ",
            "no real",
            "minimal",
            "merely",
            "nothing more than",
            "short-lived",
            "for a ",
        ),
        pattern=r"\b(?P<mark>(?:brief|minor|slight|momentary|minimal|short-lived) (?:\w+ )?(?:outages?"
        r"|interruptions?|disruptions?"
        r"|periods?|delays?|downtime|issues?|inconveniences?|problems?|errors?|mistakes?|lapses?|lack|hiccups?"
        r"|impact|damage"
        r"|incidents?|bugs?|harm|oversights?|glitch(?:es)?)\b|(?:slightly|mildly|a tad|a (?:little )?bit) (?:late"
        r"|altered|changed"
        r"|wrong|off|over|delayed|blunt|rude|short|abrupt|slow|longer|inaccurate)\b|no real (?:harm|damage|loss)"
        r"|(?:was|were) (?:merely|nothing more than))\b",
        unless=r"\b(?:will|scheduled|planned|expect|release|version|fix(?:es|ed)? (?:a |some )?minor)\b",
        message=SHRINKS,
        why=SHRINKS_WHY,
        source=BENOIT,
        flags=(
            "There was a brief interruption on Sunday.",
            "It was merely a slip of the pen.",
            "The bus left slightly late.",
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
        words=("inten", "meant", "mean ", "faith", "best", "trying to", "try ", "set out", "wanted to", "aim "),
        pattern=r"\b(?P<mark>(?:never|not|n['’]t) (?:ever )?(?:my|our|the) (?:\w+ )?(?:intent|intention"
        r"|intentions|aim)\b"
        r"|(?:i|we|nobody|no one)(?:['’]ve| have)? (?:never|did ?n['’o]t|did not) (?:ever )?(?:mean|meant|intend"
        r"|intended|set out) (?:to|for|any)\b"
        r"|(?:none of|neither of) (?:us|my|our)[^.!?\n]{0,30} (?:intended|meant)\b|(?:i|we) (?:always "
        r"|really )?try (?:very hard |hard |so hard )?to (?:keep|make|be|give|provide|treat|do|serve)\b"
        r"|no (?:harm|offen[cs]e|disrespect|malice|ill[- ]will) (?:was |is |were )?(?:meant|intended)\b|nobody meant\b"
        r"|(?:my|our|the) intent(?:ions?)? (?:was|were|has always been) (?:always |only |simply |just "
        r"|never )?(?:to|good)\b"
        r"|(?:acted |was |were |done )(?:\w+ )?in good faith|best (?:of )?intentions|(?:i|we) meant well"
        r"|(?:i|we) (?:only|just|simply) (?:wanted|meant|tried) to(?! (?:let|say|assure|tell|apologi[sz]e|thank"
        r"|add|ask|follow|reach|point|share|express))|(?:was|were) (?:only|just|simply) trying to"
        r"|(?:tried|did|(?:have|['’]ve) (?:tried|done)|(?:try|do)) (?:our|my) (?:very |level |utmost )?best)\b",
        unless=r"\b(?:no excuse|not an excuse|does(?:n['’]t| not) (?:excuse|change|matter|undo|help)|is not enough"
        r"|(?:was|is) (?:my|our) (?:fault|mistake)|(?:was|were) wrong|will (?:try|do)|['’]ll (?:try|do)|but (?:i"
        r"|we) (?:did|failed))\b",
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "You meant well. They were hurt")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Good intent is offered against what it did to people. Say what it did."),
        ),
        source=BENOIT,
        flags=(
            "It was never our intention to hurt anyone.",
            "I did not mean to upset the neighbours.",
            "We were only trying to keep prices low.",
        ),
        passes=(
            "We never meant to lock you out, but that is no excuse.",
            "We meant Tuesday and wrote Monday. That was wrong.",
            "I will do my best to call you all today.",
        ),
    ),
    Rule(
        id="denies-it",
        category="denial",
        severity=Severity.ERROR,
        words=(
            "not ",
            "n't",
            "n’t",
            "false",
            "untrue",
            "stand by",
            "nothing",
            "baseless",
            "unfounded",
            "no such",
            "no truth",
        ),
        pattern=r"\b(?P<mark>(?:this|that|it|which)(?: is| was|['’]s) (?:absolutely |simply |just |completely "
        r"|certainly |definitely )?"
        r"(?:not|never) (?:(?:our|the) (?:standard|usual|normal)|how we|who we|what we (?:do|stand|are)|true\b"
        r"|the way we)"
        r"|(?:accusations?|allegations?|claims?|rumou?rs?|stor(?:y|ies)|review|this|that|it"
        r"|these)(?: [\w-]+){0,4}? (?:is|are)"
        r" (?:simply |completely |entirely |totally |just )?(?:false|untrue|baseless|unfounded|without merit)\b"
        r"|(?:i|we) (?:still |fully |firmly )?stand by (?:my|our|the|this|what|every)\b|(?:did|done|do"
        r"|doing) nothing wrong\b"
        r"|(?:did|do|have) ?n[o'’]t (?:do|done) anything wrong\b|(?:there (?:is|was) )?no truth (?:in|to)\b"
        r"|(?:never|did not|didn['’]t) happen(?:ed)?\b(?! again)(?= (?:here|in our|at our|as|the way))"
        r"|no such thing (?:happened|ever)"
        r"|nothing to (?:apologi[sz]e for|hide))",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This denies it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "An apology that argues is heard as none. Correct a fact plainly, or leave it out."
            ),
        ),
        source=BENOIT,
        flags=(
            "That is simply not who we are.",
            "The claims in that article are simply untrue.",
            "I stand by every word.",
            "We did nothing wrong.",
        ),
        passes=(
            "No card numbers were taken.",
            "This was not an attack: we made the change ourselves.",
            "What I wrote was false.",
            "We test every oven so that it did not happen again.",
        ),
    ),
    Rule(
        id="insists",
        category="intensifier",
        severity=Severity.WARNING,
        words=("never", "assure", "clear", "absolutely", "100", "categorically", "obviously"),
        pattern=r"\b(?P<mark>(?-i:NEVER)|\bi (?:can |do )?assure you(?: all)?(?: that)?"
        r"(?=[^.!?\n]{0,60}(?:\bno\b|\bnot\b|n['’]?t\b|never|nothing|nobody))"
        r"|to be (?:perfectly|absolutely|completely|very|crystal|totally) clear|want to be (?:perfectly"
        r"|absolutely|completely|very) clear"
        r"|absolutely (?:no|not|never|nothing|none)|categorically|100 ?(?:%|per ?cent) (?:accura|certain|sure"
        r"|safe|confident|honest)\w*)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This insists")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Absolutes sound like an argument. A plain verb is believed sooner.")
        ),
        source=TAXONOMY,
        flags=(
            "We NEVER overcharge a guest.",
            "I can assure you that nobody saw your letters.",
            "To be perfectly clear, we paid.",
        ),
        passes=("It will never happen again: two of us now check.", "I am truly sorry.", "The water is clear again."),
    ),
)
