"""How English wordings are put right."""

from __future__ import annotations

from apology_studio.core.mending import Mending
from apology_studio.core.phrases import Voiced

_VERBS = (
    *("regret", "feel", "believe", "apologise", "apologize", "take", "want", "think", "accept", "acknowledge", "ask"),
    *("hope", "wish", "offer", "consider", "understand", "recognise", "recognize"),
)
_FORMS = (
    *((f"{verb}s", Voiced(i=verb)) for verb in _VERBS),
    ("has", Voiced(i="have")),
    ("is", Voiced(i="am", we="are")),
    ("was", Voiced(i="was", we="were")),
)

MENDINGS = (
    Mending(
        rule_ids=("talks-about-apologising", "willing-to-admit"),
        pattern=r"(?:would like to|['’]d like to|can only|wish to|feel (?:we|i) should|must) (?P<verb>apologi[sz]e)",
        after=r"\b(?:i|we) ?",
        words=Voiced(i="{verb}"),
        proofs=(("We would like to apologise for the delay.", "We apologise for the delay."),),
    ),
    Mending(
        rule_ids=("the-firm-from-outside",),
        pattern=r"(?:the )?(?:company|management|firm|board|team|business|shop|organi[sz]ation) (?P<verb>\w+)",
        words=Voiced(i="I {verb}", we="we {verb}"),
        forms=_FORMS,
        proofs=(("The company regrets that it failed. We are sorry.", "We regret that it failed. We are sorry."),),
    ),
    Mending(
        rule_ids=("conditional-apology",),
        pattern=r"if (?P<rest>you (?:were|have|had|are|lost|waited|missed|got|received|did|could)\b[^,;]*)",
        words=Voiced(i="that {rest}"),
        proofs=(("We are sorry if you were charged twice.", "We are sorry that you were charged twice."),),
    ),
    Mending(
        rule_ids=("sorry-but", "that-said"),
        pattern=r",? ?(?:but|however|though|although)\b[^\n]*[^.!?\n]",
        words=Voiced(i=""),
        proofs=(("We are sorry, but we were busy.", "We are sorry."),),
    ),
    Mending(
        rule_ids=("sorry-you-feel", "sorry-how-it-came-across"),
        pattern=r"(?:that )?you\b[^\n]*[^.!?\n]",
        after=r"sorry ",
        words=Voiced(i="that I [what you did]", we="that we [what you did]"),
        model=True,
        proofs=(("We are sorry you feel let down.", "We are sorry that we [what you did]."),),
    ),
    Mending(
        rule_ids=("any-inconvenience",),
        pattern=r"(?:for|about) [^\n]*[^.!?\n]",
        words=Voiced(i="for [what it cost people]"),
        model=True,
        proofs=(("We are sorry for any inconvenience caused.", "We are sorry for [what it cost people]."),),
    ),
    Mending(
        rule_ids=("sorry-for-what-happened",),
        pattern=r"(?:what (?:has )?happened|this|the situation|the issue|the trouble|the mistake)",
        after=r"\bfor ",
        words=Voiced(i="[what you did]"),
        model=True,
        proofs=(("We are sorry for what happened.", "We are sorry for [what you did]."),),
    ),
    Mending(
        rule_ids=("do-better",),
        pattern=r"will [^\n]*[^.!?\n]",
        after=r"\b(?:i|we) ",
        words=Voiced(i="will [what changes] by [date]"),
        model=True,
        proofs=(("We are sorry. We will do better.", "We are sorry. We will [what changes] by [date]."),),
    ),
    Mending(
        rule_ids=("points-at-someone-else",),
        pattern=r"[^\n]*[^.\n]",
        words=Voiced(
            i="I chose [who else was involved], and checking [their work] was my job",
            we="we chose [who else was involved], and checking [their work] was our job",
        ),
        model=True,
        proofs=(
            (
                "Our courier lost the crates. We are sorry.",
                "We chose [who else was involved], and checking [their work] was our job. We are sorry.",
            ),
        ),
    ),
    Mending(
        rule_ids=("hands-over-the-work",),
        pattern=r"please [^\n]*[^.!?\n]",
        words=Voiced(
            i="I will [do what they would have to] for you", we="we will [do what they would have to] for you"
        ),
        model=True,
        proofs=(("We are sorry. Please re-order.", "We are sorry. We will [do what they would have to] for you."),),
    ),
    Mending(
        rule_ids=("thanks-for-understanding",),
        pattern=r"(?:thank you|thanks)[^\n]*[^.!?\n]",
        words=Voiced(i="I will say more by [date]", we="we will say more by [date]"),
        model=True,
        proofs=(("We are sorry. Thank you for your understanding.", "We are sorry. We will say more by [date]."),),
    ),
)
