"""Words of lawyers, and of firms that speak of themselves from outside."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_OUTSIDE = Message("checks", QT_TRANSLATE_NOOP("checks", "You speak of yourself from outside"))
_OUTSIDE_WHY = Message("checks", QT_TRANSLATE_NOOP("checks", "People want to hear from a person. Say I or we."))
_NAME = (
    r"(?-i:(?!(?:We|I|It|This|That|He|She|They|You|There|The|Our|My|Your|Everyone|Nobody|Who|What|And|But|So|As"
    r"|Today|Yesterday|Then|Later|Nobody|People|Customers)\b)[A-Z][\w&.’'-]{1,30}"
    r"(?: (?:(?:of|and|&|the|for) )?[A-Z][\w&.’'-]{1,30}){0,4})"
)
_REGRETS = (
    r"(?:(?:also|very|deeply|sincerely|truly|unreservedly|fully) ){0,2}"
    r"(?:apologi[sz]es?\b|regrets?\b|(?:is|are) (?:deeply |truly |very |extremely |so )?sorry\b"
    r"|wish(?:es)? to (?:apolog|express|assure|thank|extend)|would like to (?:apolog|express|extend|assure)"
    r"|takes? (?:full |complete )?responsibility|takes? [^.\n]{1,40} seriously|acknowledges?\b"
    r"|strives? to"
    r"|does not condone|recogni[sz]es (?:that|the|how|our)|stands (?:by|behind)\b"
    r"|(?:immediately |promptly )?(?:began|launched|started|opened) an? (?:\w+ )?(?:investigation|inquiry|review)"
    r"|(?:recently )?(?:learned|discovered|became aware|was notified|was made aware) (?:that|of)\b)"
)

RULES = (
    Rule(
        id="lawyers-words",
        category="legalese",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(out of|in|from|through) [an] (abundance|excess|overabundance) of caution}
            {[have|has|had|is|are|was|find|found|seen|see] [not|@adv] [@adv] [seen|found] (no|any|zero) [_] [direct
                |positive|concrete|credible|_] (evidence|indication|indications|sign|signs|reason to believe
                |proof) [that|of|to|whatsoever|any]}
            {(not|aren't|isn't|are not|am not|unaware) [currently|@adv] [aware] of any [_] (misuse|breach|unauthori*
                |harm|actual|fraud|impact|evidence|attempt|attempted|access|incident|customer|instances|cases|damage)}
            {[to] the best of (my|our) [current|_] (knowledge|belief|understanding|recollection)}
            {(may|might|could) have [@adv|potentially] (been [@adv|potentially] (accessed|exposed|compromised|viewed
                |obtained|acquired|impacted|disclosed|taken|copied|involved|stolen|leaked|visible|affected by [this
                |the|a|an] (incident|breach|attack|issue|event|intrusion)|shared|included)|involved|included
                |contained|exposed|compromised|impacted|disclosed) ...}
            {potentially (impacted|affected|exposed|accessed|compromised|malicious|involved|sensitive|unauthori*
                |viewed|includ*|vulnerable)}
            {(a|any|the|this|of|for) potential [_] (data|security|privacy|unauthori*|loss|exposure|breach|impact
                |vulnerability|issue|misuse|risk|compromise|incident|liability)}
            {without [any] (admission|admitting|prejudice|accepting|acknowledging) [of|any|to|liability|fault]}
            {(not|no|without) .. (admission|acceptance|acknowledgement|acknowledgment) of (liability|guilt|fault
                |wrongdoing|responsibility)}
            {(the|this|these|an|any|your|such|of|what) [_] (alleged|allegedly|purported|purportedly) !(to) ...}
            {(consult|consulting|contact|contacting|seek|seeking|retain) (a|an|your|with an|independent
                |legal) [own] (attorney|lawyer|solicitor|advice|counsel)}
            {(not|no|without) .. (liable|liability|liabilities) [for|to|in|is|of|or]}
            {(construed|deemed|interpreted) as [an|a] (admission|acceptance|offer|waiver|acknowledgement|evidence)}
            {(unable|not able|not in a position|cannot|can't|not at liberty|not permitted) to [@adv] (comment|discuss
                |share|disclose|go into) ...}
            {(cannot|can't|can not|won't|will not) [be] [@adv] (comment|commenting|discuss|disclose|go into detail
                |go into details) [on|further|any|the|at] ...}
            {(subject to|subject of|pending) [an|a|the] [ongoing|active|pending|current] [_] (investigation
                |investigations|process|proceedings|litigation|review|legal|inquiry)}
            {(pursuant to|hereby|herein|notwithstanding|heretofore|in accordance with applicable|applicable law
                |applicable laws|as required by law|undersigned|hereinafter|ex gratia|ex-gratia)}
            {(on|under) (the advice of|advice of|advice from|instruction of) [our|legal|_] (counsel|lawyers
                |solicitors|attorneys|insurers)}
            {(for legal reasons|legal reasons|on legal advice|legal advice|insurance reasons)}
            {remain vigilant (by|for|against|over|and|about) ...}
            {(voluntarily|voluntary) (offering|offer|recall|recalling|notifying|providing|issuing|withdrawing|agreed)}
            {(certain|some|limited) [of your|_] [_] (personal|customer|account|user|sensitive|payment|contact
                |health) (information|data|details|records) (may|might|could|was|were|relating)}
            {(unauthorized|unauthorised) (third-party|third party|party|actor|individual|person|access|activity) (may
                |might|could|potentially) ...}
            {[have|has] [not|@adv] [@adv] (not|never|n't|haven't|hasn't|no) [@adv] (identified|found|seen|discovered
                |detected|uncovered|received) [any] [_] (evidence|indication|indications|sign|signs|proof
                |reports) ...}
            {there (is|was) (no|nothing) [currently|@adv] [to] (indication|indicate|suggest|evidence
                |suggestion) [that|to|of] ...}
            {(may|might|could|potentially) [@adv] have (gained|had|obtained|acquired) [unauthori*|_] (access
                |possession) ...}
            {(we|i) (is|are|am|were|have been|was) [@adv] advised [by|not|that] [our|not] [legal|lawyers|counsel
                |solicitors|attorneys|insurers|to] ...}
            {(following|on|under|after) [our|the|legal|outside] [legal|lawyer's|outside] (counsel|advice) ...}
            {(for|citing) (privacy|confidentiality|legal|data protection) (reasons|laws|considerations)}
            {(an|the) (unauthorized|unauthorised) [third] (person|party|actor|individual) [@adv] (may|might
                |could) ...}
            {(reserve|reserves|reserving) (all|the|our|any|my) [_] (right|rights) [to|in|_] ...}
            {for (information|informational|illustrative) purposes [only]}
            {(take|takes|accept|accepts|assume|assumes|bear|disclaim|disclaims) (no|any) (responsibility
                |liability) for [any|the|_] (third|loss|damage|damages|content|errors|injury|consequential|indirect
                |items|property|accidents|delays) ...}
            {as a (precaution|precautionary) [measure] [,] (we|i|and|you|the) ...}
            {(affected|impacted) (individual|individuals|person|persons|party|parties|data subjects) [were|are|will
                |may|have|_] ...}
            {(cannot|can't|could not|not) [@adv|be] [be] (rule|ruled|exclude|excluded) out [that|the|_] ...}
            {(at this time|at this point in time|as of this writing|at present) [,] (we|there is|there's|it) [do|does
                |is|are|have|has|can] [@adv] (not|no|neither|unaware) ...}
            {(do not|don't|have no|no reason to) [@adv|currently] (believe|reason to believe) [that] (your|any|the
                |this|anyone|any of your|our) [_] [_] [_] (was|were|has been|have been|is|are) [@adv] (accessed
                |exfiltrated|misused|taken|compromised|viewed|affected|exposed|at risk|used) ...}
            {(place|placing|placed|request|requesting) [a|an] [_] (fraud alert|security freeze|credit freeze) [on|to
                |from|for|_] ...}
            {(so that you may|that you may wish to|you may wish to|you may want to|you should consider) (take
                |consider|place|review|obtain|contact) [_] (steps|appropriate|placing|fraud|reviewing|precaution
                |precautions|protective|an attorney|legal) ...}
            {(no|not any|without) [_] (legal|contractual) (obligation|duty|liability|commitment|responsibility) [to
                |for|_]}
            {(should|shall) not be (construed|taken|read|understood|interpreted|seen) as [_] ...}
            {(as|because|since|while) [this|it|the matter|that] (is|remains) (an|a|the subject of an|part of an
                |under) [_] (ongoing|active|pending|open|legal|live) [_] (matter|investigation|case|process
                |proceeding|inquiry|litigation) [_] ...}
            {(cannot|can't|unable to|not able to|won't|will not|not going to|can not) [@adv|be able to] (say|share
                |provide|add|disclose|elaborate|go into|discuss|comment|speak) [anything|any] [_] (more|further
                |details|detail|specifics|individual|specific|personnel|on (this|the|individual|any)|about (the|this
                |individual)) [_]}
            {(risk|likelihood|chance|probability) [to|of|that] [_] [_] [_] [_] (is|was|remains) [@adv|considered
                |believed|deemed|assessed|to be] [as|to be] (low|minimal|remote|negligible|small|limited
                |very low) [_]}
        """),
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
            "We are unable to comment further.",
        ),
        passes=("No passwords were taken.", "We do not know yet who read the files. We will tell you on Friday."),
    ),
    Rule(
        id="the-firm-from-outside",
        category="third_person",
        severity=Severity.HINT,
        phrases=said("""
            {[the|our] [entire|whole] (@self) !(are|and i|and we) [@adv] (regret|regrets|apologise|apologises
                |apologize|apologizes|feel|feels|wish|wishes|is sorry|are sorry|is aware|acknowledge|acknowledges
                |recognise|recognises|recognizes|recognize|takes|would like to|deeply|sincerely|understands
                |is committed|remains committed|will be making|believes|has decided|has taken|is taking|strives
                |prides|has contacted|has received|is investigating|will not be)}
            {(management) [has|have|had|will|is|did|does|@adv] (feel|feels|ask|asked|decided|trying|taken|taking
                |apologise|apologises|apologize|apologizes|regrets|did|has|would|will|wishes|reserves|is|believes
                |considers) ...}
            {(@people) [who|affected|whose|with|in] [_] [_] [_] [_] (are|is) [@adv|kindly|now|therefore] (asked
                |advised|requested|reminded|encouraged|urged|invited|directed) to ...}
            {(it is|it's|it was|it has been) [always|not] [the] (policy|position|intention|view|practice) of (the
                |this) ...}
            {^ (hr|head office|customer services|customer care|customer service|customer relations
                |the complaints team) [@adv] (regrets|apologises|apologizes|wishes|has|is|will|would) ...}
            {(organisers|organizers|owners|management|directors|trustees|authors|developers|moderators|band|author
                |chef|promoter|hotel|airline|school|editors|editor|administration|leadership|leadership team
                |management team|board) (regret|regrets|apologise|apologises|apologize|apologizes|acknowledge
                |acknowledges|wish to|wishes to|deeply regret|deeply regrets|sincerely regret|sincerely regrets
                |sincerely apologise|sincerely apologises|sincerely apologize|sincerely apologizes|is sorry|are sorry
                |do their best|does its best|take this|takes this|was made aware|were made aware|has been made aware
                |learned|was alerted|was informed|was notified|became aware) !(i|we) ...}
            {(the|our) [_] team (was|were|has been) [@adv|first] (informed|alerted|notified|made aware|able to
                |unaware|not aware) ...}
            {(my|our) client [@adv] (regrets|apologises|apologizes|wishes|denies|would like|is sorry|has|had|did) ...}
            {(the) (owner|owners|organisers|organizers|band|author|committee|developers|editors|promoter|landlord
                |practice|parish|trust) (would like|wish|wishes|want|wants|have asked|has asked|regret|regrets|feel
                |feels|believe|believes|accept|accepts|understand|understands|acknowledge|acknowledges|take
                |takes) [to|that|the|this|full|_] ...}
            {(@self|management) (is|are) (taking|reviewing|investigating|committed|cooperating|looking|aware
                |confident|satisfied|proud|disappointed|saddened) [steps|its|the|with|that|to|on|into|of|by|_] ...}
        """),
        excuses=said("""
            (i|we|i'm|we're) [@adv] (am|are|apologise|apologize|sorry|take|feel|regret)
            on behalf of
        """),
        message=_OUTSIDE,
        why=_OUTSIDE_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=("The management regrets the delay.", "Customers are advised to wait."),
        passes=("On behalf of everyone at the shop: I am sorry.", "The company was founded in 1987."),
    ),
    Rule(
        id="the-firm-by-its-name",
        category="third_person",
        severity=Severity.HINT,
        pattern=rf"(?<![\w“\"])(?P<mark>{_NAME} {_REGRETS})",
        words=(
            *(
                "apologi",
                "regret",
                "sorry",
                "wish",
                "would like",
                "take",
                "acknowledge",
                "committed",
                "strive",
                "condone",
            ),
            *(
                "recogni",
                "stands",
                "investigation",
                "inquiry",
                "review",
                "learned",
                "discovered",
                "became aware",
                "was notified",
                "was made aware",
            ),
        ),
        unless=r"\bon behalf of\b|\b(?:i|we) (?:\w+ )?(?:apologi[sz]e|am|are|regret)\b",
        message=_OUTSIDE,
        why=_OUTSIDE_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Brightwell Foods apologises to its customers.",
            "Last Monday Northgate learned that a key was lost.",
            "Hill & Daughters regrets the broken step.",
        ),
        passes=(
            "We apologise to our customers.",
            "Today I learned that a key was lost.",
            "On behalf of Hill & Daughters, who regrets it too: I am sorry.",
        ),
    ),
)
