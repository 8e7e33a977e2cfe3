"""Wordings that take an apology back or hide who did it."""

from __future__ import annotations

from apology_studio.core.draft import Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import Voiced
from apology_studio.core.rules import Rule, Severity

TAXONOMY = "Frameworks of Lazare and of SorryWatch, read 2026-11-21"

RULES = (
    Rule(
        id="conditional-apology",
        category="conditional",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e|apolog(?:y|ies))\b[^.!?\n]{0,30}?"
        r"(?P<mark>\b(?:if (?:any(?:one|body)?|you were|you have been|you felt|you feel|you ?['’]?re|we|this|it"
        r"|someone"
        r"|some|my|our|people)\b"
        r"(?![^.!?\n]{0,60}, (?:please|contact|write|reply|call|e-?mail|tell|let us|we will|you can"
        r"|you will)\b)[^.!?\n]*"
        r"|(?:to|for) (?:anyone|any of you|those) who (?:may|might|could)\b[^.!?\n]*"
        r"|for any [^.!?\n]{0,40}\b(?:may|might)\b[^.!?\n]*))",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This puts a condition on sorry")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "“If you were affected” sounds as if you doubt it. They were."),
        ),
        source=TAXONOMY,
        flags=(
            "We are sorry if anyone was upset by the delay.",
            "I apologise to anyone who might have been put out.",
            "Sorry for any upset this may have caused.",
        ),
        passes=(
            "I am sorry. If you were charged twice, you will get the money back by Friday.",
            "I am sorry for the evening we ruined. Write to me if you have questions.",
            "We are sorry that we locked you out.",
        ),
    ),
    Rule(
        id="sorry-but",
        category="sorry_but",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e)\b[^.!?\n]{0,60}?(?P<mark>,?\s{0,4}\b(?:but|however)\b"
        r"(?! (?:that|this|it) (?:is|was) (?:no|not an) excuse)(?! (?:it|this|that) (?:is|was) our)"
        r"(?! (?:we|I)(?: have|’ve|'ve)? (?:now |since |already )?(?:fixed|refunded|repaired|paid|put))[^.!?\n]*)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "But takes it back")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "People hear only what comes after “but”.")),
        source=TAXONOMY,
        flags=(
            "I am sorry, but we were very busy that week.",
            "We apologise, however the forecast changed late.",
        ),
        passes=(
            "I am sorry. But that is no excuse.",
            "We are sorry, but that is no excuse for the wait.",
            "I am sorry, but it was our mistake and nobody else’s.",
            "We are sorry, but we have now fixed it for all of you.",
        ),
    ),
    Rule(
        id="hides-who-did-it",
        category="agentless",
        severity=Severity.WARNING,
        words=("mistake", "error", "mix-up", "wrong"),
        pattern=r"\b(?P<mark>(?:mistakes|errors|a mistake|an error) (?:was|were|has been|have been) made"
        r"|(?:a mistake|an error|a mix-up) (?:occurred|happened)|things went wrong|something went wrong)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This hides who did it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "A sentence like this has nobody in it. Say I or we."),
        ),
        source=TAXONOMY,
        fix=Voiced(i="I made a mistake", we="we made a mistake"),
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
        id="points-at-someone-else",
        category="blame_third_party",
        severity=Severity.ERROR,
        words=("our ",),
        pattern=r"(?:^|(?<=\n)|(?<=[.!?] ))(?P<mark>Our (?:\w+ ){0,2}"
        r"(?:provider|supplier|courier|carrier|host|bank|wholesaler|contractor|printer|agency|vendor|partner)\b"
        r"(?! (?:is|was) (?:not|in no way))"
        r"(?![^.!?\n]*\b(?:our (?:job|choice|fault|duty)|up to us|we chose))[^.!?\n]*[.!?]?)",
        parts=frozenset({Part.SORRY, Part.RESPONSIBILITY, Part.REPAIR}),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at someone else")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks",
                "People bought from you. Naming another company sounds like an excuse, even when it is true.",
            ),
        ),
        source=TAXONOMY,
        flags=(
            "Our courier dropped the crates at the wrong door.",
            "This is on us. Our payment provider let the card through.",
            "This is on us.\n\nOur bank paid too late.",
        ),
        passes=(
            "We gave the crates to a courier without a delivery note.",
            "Our courier was late, and choosing the courier is our job.",
            "Our bank is not to blame.",
        ),
    ),
    Rule(
        id="any-inconvenience",
        category="boilerplate_inconvenience",
        severity=Severity.WARNING,
        words=("inconven", "disrupt", "interrupt"),
        pattern=r"(?P<mark>\b(?:(?:for|about) (?:any|the|all|this|your) (?:\w+ )?(?:inconveniences?)|(?:for"
        r"|regret) any (?:\w+ )?(?:inconvenience|disruption|interruption))"
        r"(?: (?:this|it|that|we|which)?[^.!?\n,]{0,40}?caused)?)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Everybody’s sentence")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "“Inconvenience” marks a form letter. Say what people really lost."),
        ),
        source="Labelled apologies of small firms: the word marks backfiring texts, read 2026-11-21",
        flags=(
            "We apologise for any inconvenience caused.",
            "Sorry for the inconvenience.",
            "We regret any disruption this may have caused.",
        ),
        passes=(
            "I am sorry that you stood outside a locked door.",
            "Our opening hours are inconvenient, and we are changing them.",
        ),
    ),
    Rule(
        id="taken-seriously",
        category="seriously_cliche",
        severity=Severity.WARNING,
        words=("seriously",),
        pattern=r"(?P<mark>\b(?:we|I) take [^.!?\n]{1,60}? (?:very |extremely |incredibly )?seriously\b)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Words everybody uses")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Nobody believes “we take it seriously”. Say what you do that shows it."),
        ),
        ordinary=False,
        source="About a third of 285 breach notices had it (press count of Californian notices, read 2026-11-21)",
        flags=(
            "We take the safety of our guests very seriously.",
            "I take this matter seriously.",
        ),
        passes=(
            "Two people were seriously hurt.",
            "From today two of us check every label.",
        ),
    ),
    Rule(
        id="sorry-you-feel",
        category="feelings_not_act",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e)\b (?:that |about |for )?(?P<mark>(?:you|some of you|people|anyone|your) "
        r"(?:feel|felt|feelings|were upset|were disappointed|are upset|are disappointed|disappointment)\b[^.!?\n]*)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for their feelings, not for what you did")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It says that the trouble is how they feel. Say sorry for what you did."),
        ),
        source=TAXONOMY,
        flags=("I am sorry you feel let down.", "We are sorry that some of you were disappointed."),
        passes=("I am sorry that we let you down.", "I am sorry for the fright we gave you."),
    ),
    Rule(
        id="things-did-not-go-as-planned",
        category="agentless",
        severity=Severity.WARNING,
        words=(
            "things",
            "ball",
            "crack",
            "plan",
            "accidental",
            "in error",
            "by mistake",
            "plain",
            "lines were",
            "overlooked",
        ),
        pattern=r"\b(?P<mark>(?:some|certain|a few|several) things (?:did|have|had|were|went)(?:n['’]t"
        r"| not)? (?:gone? |go |so )?(?:not |wrong|badly|smoothly|well|as )"
        r"|(?:the )?balls? (?:was|were) dropped|(?:slipped|fell|fallen|fall) through the (?:cracks|net)"
        r"|(?:did ?n['’]t|did not) go (?:as|to|according to) (?:plan|we)"
        r"|(?:e-?mail|message|letter|notice|invoice|text)s? (?:was|were|has been|have been) (?:\w+ )?(?:(?:sent"
        r"|triggered|issued) (?:out )?(?:in error|by mistake|accidentally)"
        r"|accidentally (?:sent|triggered|issued))|(?:stored|kept|logged|saved) in plain ?text|lines were crossed"
        r"|(?:this|that|it|which) was (?:\w+ )?overlooked)",
        unless=r"\bby (?:me|us|our|my)\b|\b(?:i|we) (?:stored|kept|sent|let|dropped|overlooked|logged|saved)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Nobody does anything here")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Say who did it: begin the sentence with I or we.")),
        source=TAXONOMY,
        flags=(
            "The ball was dropped on our side.",
            "Certain things went badly on Sunday.",
            "An invoice was accidentally sent to all of you.",
        ),
        passes=(
            "We dropped the ball.",
            "The message was sent by us in error.",
            "The repaired oven was switched on at nine.",
        ),
    ),
)
