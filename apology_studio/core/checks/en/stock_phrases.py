"""Stock phrases: what everybody writes, soft words, lawyers' words, and asking to move on."""

from __future__ import annotations

from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="top-priority",
        category="seriously_cliche",
        severity=Severity.WARNING,
        words=("priority", "importance", "committed to", "hear you", "value ", "important"),
        pattern=r"\b(?P<mark>(?:is|are|remains?|as|been|be) (?:always )?(?:my|our|a|the|an absolute"
        r"|of) (?:\w+ ){0,3}?(?:priority|importance)\b"
        r"|(?:remain|am|are|['’]re|is|stay) (?:\w+ )?committed to (?!the (?:main|master|repo))[\w-]+|(?:we"
        r"|i) (?:do )?hear(?:d)? you\b(?! (?:ask|ordered|the))|we value (?:all|your|every|each|the)\b"
        r"|(?:is|are) (?:incredibly|very|extremely|so|really) important to (?:us|me))",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A sentence from every notice")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Everyone says this. Put the act that proves it in its place.")
        ),
        source="About a third of 285 breach notices had such words (press count, read 2026-11-21)",
        ordinary=False,
        flags=(
            "The safety of our guests is our top priority.",
            "We remain committed to your privacy.",
            "We value all feedback.",
        ),
        passes=("Your order has priority: it leaves first.", "From today two of us check every label."),
    ),
    Rule(
        id="thanks-for-understanding",
        category="move_on",
        severity=Severity.WARNING,
        words=(
            "understand",
            "bear",
            "forgiv",
            "closed",
            "behind us",
            "turn the page",
            "move on",
            "record straight",
            "look ahead",
            "move past",
            "settle",
        ),
        pattern=r"\b(?P<mark>(?:thank(?:s| you)(?: all| so much| very much| again| in advance)* for|(?:appreciate"
        r"|thankful for|grateful for|ask for|ask|hope for|count on))"
        r" (?:your |all your )(?:\w+ (?:and )?){0,3}?(?:understanding|forgiveness)|(?:thanks"
        r"|thank you) for (?:understanding|bearing with)|(?:please )?bear with (?:us|me)\b|please understand\b"
        r"|(?:hope|trust|sure) (?:that )?(?:this|you|everyone|we)(?: \w+){0,3}? (?:settles?|sets? the record"
        r"|understand|forgive|move (?:on|past)|put this behind)"
        r"|consider (?:this|the) (?:\w+ )?(?:closed|settled|resolved)|put (?:this|it|that) behind us"
        r"|is (?:surely )?forgivable|turn the page|let(?:['’]s| us) (?:move on|look ahead))\b",
        unless=r"\b(?:hope|sure) (?:that )?you (?:never|do not|don['’]t) have to|\bdo(?: not|n['’]t) (?:have to"
        r"|ask|expect)\b",
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
        ),
        passes=(
            "You do not have to forgive us.",
            "Thank you for waiting until Friday.",
            "I understand that you are angry.",
        ),
    ),
    Rule(
        id="soft-word",
        category="euphemism",
        severity=Severity.WARNING,
        words=(
            "hiccup",
            "mishap",
            "snag",
            "snafu",
            "hitch",
            "teething",
            "growing pains",
            "bump",
            "rocky",
            "mark",
            "smoothly",
            "ideal",
            "accommodat",
            "regrettable",
            "unfortunate",
            "trouble",
            "challenges",
            "sunset",
            "optimal",
        ),
        pattern=r"\b(?P<mark>hiccups?|mishaps?|snafus?|(?:a|an|some|few|hit a|little|small) (?:\w+ )?(?:snags?"
        r"|hitch(?:es)?)|teething (?:problems|troubles|issues)|growing pains"
        r"|bumps? in the road|(?:bumpy|rocky) (?:start|launch|ride|week|road)|miss(?:ed|es)? the mark"
        r"|(?:did ?n['’]t|did not|have ?n['’]t|have not) (?:go|gone|run) (?:as |so |quite )*smoothly"
        r"|(?:was|were|been|is) (?:far from|less than|not) (?:ideal|optimal)|re-?accommodat\w+|(?:regrettable"
        r"|unfortunate) (?:incident|event|occurrence|situation|episode)s?"
        r"|(?:some|quite some|a few|certain) (?:\w+ )?(?:trouble|challenges) (?:with|in|at|around)|(?:sunset"
        r"|sunsetting) (?:the|our|this) )",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A soft word for what happened")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Use the word that a customer would use for it.")),
        source=TAXONOMY,
        flags=("We had a hiccup with the bookings.", "This unfortunate incident is behind us.", "We missed the mark."),
        passes=("We lost 40 bookings.", "You can mark the page.", "I am glad that the move ran smoothly."),
    ),
    Rule(
        id="lawyers-words",
        category="legalese",
        severity=Severity.WARNING,
        words=(
            "caution",
            "evidence",
            "indication",
            "knowledge",
            "may have been",
            "potential",
            "admi",
            "alleged",
            "liab",
            "attorney",
            "lawyer",
            "reason to believe",
        ),
        pattern=r"\b(?P<mark>(?:out of |in )?an abundance of caution|no (?:\w+ )?(?:evidence|indication"
        r"|reason to believe)\b(?: that| of| to| whatsoever)?|(?:to )?the best of (?:my|our) knowledge"
        r"|may have been (?:accessed|exposed|compromised|viewed|obtained|affected|acquired|impacted|disclosed)"
        r"|potentially (?:impacted|affected|exposed|accessed|compromised|malicious)"
        r"|(?:a|any|the|this) potential (?:data|security|privacy|unauthori[sz]ed|loss|exposure|breach|impact)"
        r"|without (?:any )?(?:admission|admitting|prejudice)|admission of (?:liability|guilt|fault)"
        r"|alleged(?:ly)?|(?:consult|consulting|contact) (?:an?|your) (?:own )?(?:attorney|lawyer)"
        r"|not (?:be )?(?:held )?liable)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This sounds like a lawyer")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Say what you know, what you do not know, and when you will know it.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We have no evidence that anyone read the files.",
            "Out of an abundance of caution we closed.",
            "Your name may have been accessed.",
        ),
        passes=("No passwords were taken.", "We do not know yet who read the files. We will tell you on Friday."),
    ),
    Rule(
        id="the-firm-from-outside",
        category="third_person",
        severity=Severity.HINT,
        words=(
            "management",
            "the company",
            "the team",
            "the restaurant",
            "the store",
            "the board",
            "the shop",
            "customers are",
            "guests are",
        ),
        pattern=r"\b(?P<mark>(?:the )?(?:management|company|team|restaurant|store|board|shop"
        r"|staff) (?:\w+ )?(?:regrets?|apologi[sz]es?|feels?|wishes|is sorry|takes|would like to|deeply|sincerely)\b"
        r"|(?:customers|guests|residents|users|passengers) are (?:kindly )?(?:asked|advised|requested|reminded) to)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "You speak of yourself from outside")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "People want to hear from a person. Say I or we.")),
        source=TAXONOMY,
        ordinary=False,
        flags=("The management regrets the delay. We apologise.", "We are sorry. Customers are advised to wait."),
        passes=("On behalf of everyone at the shop: I am sorry.", "The company was founded in 1987."),
    ),
)
