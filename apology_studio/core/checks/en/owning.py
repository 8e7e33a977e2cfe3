"""Further words by which an English text owns a fault, or tells what went wrong."""

from __future__ import annotations

from apology_studio.core.components import Component, ComponentRule

_FAULTY = (
    r"(?:a failure|inadequate|insufficient|not good enough|not acceptable|unacceptable|unclear|wrong|careless|flawed"
    r"|too slow|too late|poor|misleading|insensitive|hurtful|thoughtless|a (?:\w+ )?mistake|a (?:bad|poor"
    r"|terrible) (?:idea"
    r"|decision|choice))"
)

COMPONENTS = (
    ComponentRule(
        component=Component.RESPONSIBILITY,
        pattern=r"\b(?P<mark>(?:i|we)(?: have|['’]ve|['’]d| had)? (?:also |clearly |simply |really "
        r"|truly )?(?:lacked|messed (?:up|this|that|it)"
        r"|botched|ignored|misled|misread|misspoke|ruined|spoil(?:ed|t)|leaked|overcharged|double[- ]charged"
        r"|betrayed|violated"
        r"|took too long|waited too long|should['’]?ve|dropped the ball|(?:was|were) (?:far |much )?too (?:slow"
        r"|late|quick|hasty)"
        r"|(?:was|were) not (?:\w+ )?(?:clear|careful|ready|prepared|transparent|honest|open)"
        r"|did ?(?:n['’]t| not) (?:properly|fully|adequately|sufficiently|clearly|carefully|even|do enough"
        r"|go far enough)"
        r"|could (?:and should )?have (?:done|been|handled|told|warned|communicated)))\b",
        finds=("We lacked a second lock.", "We were too slow to answer.", "We did not properly read the label."),
        passes=("They misled us.", "We were not there.", "We should bake on Sundays."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=("my", "our", "dropped the ball", "mine"),
        pattern=rf"\b(?P<mark>(?:my|our) (?:[\w-]+ ){{1,4}}(?:was|were|is|are) (?:simply |clearly |just "
        rf"|plainly )?{_FAULTY}"
        r"|(?:a|an) (?:\w+ ){0,2}(?:mistake|error|failure|lapse|oversight) (?:on (?:my|our) (?:part|side|end)"
        r"|of (?:mine|ours))"
        r"|because of (?:my|our) (?:own )?(?:mistakes?|errors?|carelessness)|(?:my|our) (?:own )?(?:mistakes"
        r"|errors|carelessness|poor (?:judgment|judgement))"
        r"|(?:have|has) dropped the ball|(?:my|our) responsibility(?: [\w ]{1,40})? (?:is|was) to|(?:my"
        r"|our) (?:\w+ ){1,3}should have been (?:told|notified|warned|informed|kept))\b",
        finds=("Our answer to you was careless.", "It was an oversight on our part.", "I see my mistakes."),
        passes=("Our garden was lovely.", "His answer was careless."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=("sorry", "apolog"),
        pattern=r"\b(?P<mark>(?:sorry|apologi[sz]e|apologies)(?: to [\w ]{1,30})? for (?:not (?:\w+ly )?\w+ing"
        r"|(?:my|our) (?:\w+ ){0,2}?(?:lack|failure|mistakes?"
        r"|errors?|silence|actions?|words|behaviou?r|carelessness|negligence|slowness))|(?:sorry"
        r"|apologi[sz]e) (?:that )?(?:i|we|(?:my|our) [\w ]{1,30}?)"
        r" (?:failed|did ?n['’]t|did not|forgot|missed|neglected))\b",
        finds=(
            "I apologise for not calling you.",
            "We are sorry for our silence.",
            "We are sorry that our sign failed to say so.",
        ),
        passes=("We are sorry for the wait.", "Sorry for nothing."),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        words=(
            "resulted in",
            "causing",
            "there was",
            "there were",
            "led to",
            "caused",
            "meant that",
            "inadvertently",
            "overwhelmed",
            "went down",
            "lost power",
            "ran out of",
        ),
        pattern=r"\b(?P<mark>there (?:was|were) (?:only|not enough|too few|a (?:bug|fault|leak|fire|mistake"
        r"|problem) (?:in|with|on)) [^.!?\n]{8,200}|[\w’'-]+ (?:resulted in|led to|caused (?!by\b)|meant that"
        r"|inadvertently|causing|overwhelmed"
        r"|went down|lost power|ran out of) [^.!?\n]{12,200})",
        finds=("A change to the till resulted in two charges for each of you.",),
        passes=("The rest of the week meant a lot.",),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        words=("because", "due to", "cause", "result of", "happened", "owing to", "turn", "down to"),
        pattern=r"\b(?P<mark>(?:because|due to|the (?:root )?cause (?:was|is)"
        r"|(?<!inconvenience )(?<!disruption )(?<!trouble )caused by|as a result of|this"
        r" happened when"
        r"|owing to|turns? out|what happened (?:is|was)|this was (?:the result of|down to)) [^.!?\n]{12,240})",
        finds=("It happened because nobody had read the second page of the order.",),
        passes=("Because of you.",),
    ),
)
