"""Sorry for how people feel, for how it looked, or only talked about."""

from __future__ import annotations

from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

FEELINGS = Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for their experience, not for what you did"))
FEELINGS_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "It treats the harm as a feeling they had. Name what you did to them.")
)
CONDITION = Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry on a condition"))
CONDITION_WHY = Message(
    "checks",
    QT_TRANSLATE_NOOP("checks", "“May have” and “if” leave open whether anybody was hurt. Say that they were."),
)

RULES = (
    Rule(
        id="sorry-for-your-experience",
        category="feelings_not_act",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e|apologies)\b(?: (?:so|that|about|for|to|hear|learn|read|see|know|of)\b){0,4}"
        r" (?P<mark>(?:your (?:[\w-]+ ){0,3}?(?:experience|disappointment|displeasure|frustrations?|dissatisfaction"
        r"|discontent|unhappiness|impressions?|perceptions?|concerns?)\b|the way you feel"
        r"|how you feel)[^.!?\n]{0,40})",
        unless=r"\b(?:i|we)(?:['’]ve| have| had)? (?:caused|gave|put|spoi?led|ruined)\b|\b(?:loss|passing|bereave)",
        message=FEELINGS,
        why=FEELINGS_WHY,
        source=TAXONOMY,
        flags=(
            "We are sorry about your poor experience at the till.",
            "I apologise for your disappointment with the cake.",
            "We’re sorry to hear of your frustration.",
        ),
        passes=(
            "I am sorry for the frustration I caused.",
            "We are sorry for your loss.",
            "We are sorry for the frustration we caused with your experience of our app.",
        ),
    ),
    Rule(
        id="sorry-you-had",
        category="feelings_not_act",
        severity=Severity.ERROR,
        words=("sorry", "apolog", "regret"),
        pattern=r"\b(?:sorry|regret|apologi[sz]e)\b(?: (?:that|to hear|to learn|to read|to see|to know)){0,2}"
        r" (?P<mark>(?:(?<!sorry )(?<!sorry that )you (?:feel|felt)|you (?:all |both )?(?:(?:had|have had|are having)"
        r" (?!to\b)(?:a|an|such|any|this|that|so|trouble|problems|issues|difficult)|experienced|have experienced|think"
        r"|thought|perceived?"
        r"|(?:did ?n['’o]t|did not|do ?n['’]?t|do not) (?:like|enjoy|care for|appreciate|agree|understand)"
        r"|(?:were|are|was)(?:n['’]?t| not)? (?:\w+ )?(?:happy|satisfied|pleased|unhappy|dissatisfied|offended"
        r"|unsatisfied|frustrated|hurt by|confused|impressed)|took (?:offen[cs]e|it|this)))\b[^.!?\n]{0,80})",
        message=FEELINGS,
        why=FEELINGS_WHY,
        source=TAXONOMY,
        flags=(
            "I am sorry you had a bad evening with us.",
            "We are sorry that you did not enjoy the soup.",
            "We regret that you were not satisfied.",
            "Sorry to hear you felt ignored.",
        ),
        passes=(
            "I am sorry that you had to wait in the rain because I was late.",
            "I am sorry you never got your parcel.",
            "I am sorry that we spoiled your evening.",
        ),
    ),
    Rule(
        id="sorry-how-it-came-across",
        category="feelings_not_act",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e|apologies)\b[^.!?\n]{0,40}?(?P<mark>\b(?:the way|how|that|if) (?:this"
        r"|it|that"
        r"|(?:my|our|the) [\w-]+) (?:came across|sounded|(?:was|were|has been|have been) (?:perceived|received"
        r"|read|seen))\b)",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for how it looked")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "“How it came across” says that readers read it wrong. Say what you wrote or did."
            ),
        ),
        source=TAXONOMY,
        flags=("I apologise for how my message came across.", "We are sorry for the way this was perceived."),
        passes=("I am sorry for what I wrote.", "I am sorry that the parcel was taken from the porch."),
    ),
    Rule(
        id="misunderstanding",
        category="misunderstanding",
        severity=Severity.ERROR,
        words=("misunders", "communicat", "misinterpret", "misconstru", "context", "wrong way", "wires", "confusion"),
        pattern=r"(?P<mark>(?<!not )\b(?:a|an|any|this|some|the) (?:[\w-]+ ){0,2}?(?:misunderstandings?"
        r"|mis-?communications?)"
        r"\b|\b(?:misunderstandings?|mis-?communications?) (?:does|do|did|can|may|happens?|occurs?|occurred|between)\b"
        r"|\bcrossed wires\b|\bwires (?:got|were|must have been) crossed\b|\b(?:was|were|been|be"
        r"|being) (?:\w+ )?(?:misinterpreted"
        r"|misconstrued|misunderstood|taken (?:out of context|the wrong way))\b|\bconfusion (?:arose|occurred)\b"
        r"|\b(?:breakdown in communication|communication breakdown)\b)",
        unless=r"\b(?:avoid|prevent|no|not|clear up|rule out|never) (?:a |any |this |the )?(?:\w+ )?(?:misunderst"
        r"|mis-?comm)"
        r"|\b(?:my|our) (?:own )?(?:wording|words|e-?mail|message|notice|sign|letter|text|post)\b",
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This says nobody was wrong")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "A misunderstanding makes the reader part of the fault. Say which words of yours misled."
            ),
        ),
        source=TAXONOMY,
        flags=(
            "There was a misunderstanding about the deposit.",
            "My remark was taken out of context.",
            "We regret any confusion or miscommunication between our guests and the desk.",
        ),
        passes=(
            "This was not a misunderstanding.",
            "To avoid any misunderstanding, the price is 12 pounds.",
            "Our e-mail was unclear: we wrote Monday and meant Tuesday.",
        ),
    ),
    Rule(
        id="if-then-sorry",
        category="conditional",
        severity=Severity.ERROR,
        words=("sorry", "apolog"),
        pattern=r"\b(?P<mark>if (?:you|anyone|anybody|any of|someone|some of|this|that|it|we|i|my|our"
        r"|people)\b[^.!?,\n]{1,80}"
        r",? (?:then )?(?:we|i)(?:['’]?re|['’]?m| are| am| do)?(?: [a-z]+){0,2} (?:sorry|apologi[sz]e))\b",
        message=CONDITION,
        why=CONDITION_WHY,
        source=TAXONOMY,
        flags=("If you were locked out, we’re truly sorry.", "If my words hurt anyone, I apologise."),
        passes=(
            "If you were charged twice, reply and we refund you. We are sorry.",
            "If you ask me, nothing excuses this.",
        ),
    ),
    Rule(
        id="any-that-may-have",
        category="conditional",
        severity=Severity.ERROR,
        words=(" may have", " might have", " could have", "to the extent", " may cause", " might cause"),
        pattern=r"\b(?P<mark>any (?:[\w-]+ ){1,4}?(?:(?:which|that|this|it|i|we|they|our [\w-]+|my [\w-]+"
        r"|this [\w-]+) )?"
        r"(?:may|might|could) (?:have )?(?:be|been|cause|caused|happened|arisen|resulted|occurred|experienced"
        r"|felt|had)\b"
        r"|sorry to the extent that)",
        unless=r"\b(?:questions?|suspicious|contact|report|check)\b|\b(?:sorry|apologi[sz]e)\b[^.!?\n]{0,20}"
        r"\bfor any\b[^.!?\n]{0,40}\b(?:may|might)\b",
        message=CONDITION,
        why=CONDITION_WHY,
        source=TAXONOMY,
        flags=(
            "Accept our regrets over any offence which may have been caused.",
            "I want to put right any harm my review may have caused.",
        ),
        passes=(
            "I am sorry for any fright I gave you.",
            "Tell us of any charge that may have been made twice, and check your statement.",
        ),
    ),
    Rule(
        id="talks-about-apologising",
        category="hedged_performative",
        severity=Severity.HINT,
        words=("apolog",),
        pattern=r"\b(?P<mark>(?:(?:would|['’]d|should) like to|can only|could only|allow (?:me|us) to|let (?:me|us)"
        r"|(?:feel|think|believe) (?:that )?(?:i|we) (?:should|must|ought to)|must|willing to) (?:\w+ )?ap+ologi[sz]e"
        r"|apologies are (?:due|in order))\b",
        unless=r"\b(?:i|we)(?:['’]?m|['’]?re| am| are| do)?(?: (?:very|so|truly|deeply|sincerely|both|all|also"
        r"|really)){0,2}"
        r" (?:sorry|apologi[sz]e)\b",
        reach=Reach.TEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This talks about apologising")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Say it outright: “I apologise”, or “I am sorry”.")),
        source=TAXONOMY,
        flags=("I would like to apologise for the noise.", "We can only apologise."),
        passes=("I want to apologise to each of you.", "I would like to apologise. I am sorry for the noise."),
    ),
    Rule(
        id="sorry-for-what-happened",
        category="vague_offence",
        severity=Severity.WARNING,
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry|apologi[sz]e|apologies) (?:for|about) (?P<mark>what (?:has )?happened\b|(?:the|this)"
        r" (?:whole |entire |recent )?(?:situation|events|circumstances|matter)\b|recent events\b"
        r"|any shortcomings\b|the way (?:that )?things (?:went|turned out)\b)",
        unless=r"\b(?:i|we)(?:['’]ve| have)? (?:\w+ly )?(?:[a-z]{2,}ed|did|did ?n['’]t|sent|lost|left|gave|told|wrote"
        r"|said"
        r"|broke|should|made|forgot|let|put|sold|ran|kept|took|(?:was|were) wrong)\b",
        reach=Reach.TEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for what?")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "“What happened” leaves you out of it. Say sorry for what you did."),
        ),
        source=TAXONOMY,
        flags=("We are sorry for what happened.", "I apologise for the recent situation."),
        passes=("I am sorry for what happened: I locked the door too early.", "We are sorry that we lost your file."),
    ),
)
