"""Good intent, offered against what was done to people."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_MEANT_WELL = Message("checks", QT_TRANSLATE_NOOP("checks", "You meant well. They were hurt"))
_MEANT_WELL_WHY = Message(
    "checks",
    QT_TRANSLATE_NOOP("checks", "Good intent is offered against what it did to people. Say what it did."),
)

_TURNS_ON_ONESELF = said("""
    (no|not an|isn't an|never an) excuse
    (does not|doesn't|don't|do not|cannot|can't) (excuse|change|matter|undo|help|justify)
    (is not|isn't|wasn't|was not) enough
    (is|was) [@adv] (my|our) (fault|mistake|failure)
    (but|yet|still) ... (wrong|stupid|unacceptable)
    (that|it|and this|which) (was|is) [@adv] wrong $
    but (i|we) [@adv] (did|failed|made|got|should|fell|let|hurt|broke)
    (failed|fell short|wasn't good enough|weren't good enough)
""")

RULES = (
    Rule(
        id="never-our-intention",
        category="good_intent",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(never|not|isn't|wasn't|is not|was not|by no means|in no way|far from|neither) [@adv] [been] (my|our|the
                |his|her|their|anyone's|anybody's) [_] (intent|intention|intentions|aim|desire|wish|purpose|goal|idea
                |plan) [to] [@harm|_] ...}
            {(had|was|were|with|absolutely|is) [@adv] (no|zero) [@adv|_] (intention|intent|intentions|desire|wish
                |malice|ill-will|ill will|ill intent|bad intent|bad intentions|malicious intent|hidden agenda
                |ulterior motive|evil intent) [@adv|whatsoever|on _ part] [to|of|at|in|behind|towards] ...}
            {(there was no|there is no|there's no|with no|without|without any|out of no) (malice|ill will|ill-will
                |ill intent|bad intent|malicious intent|ulterior motive|agenda) ...}
            {no (harm|offence|offense|disrespect|malice|ill-will|insult|slight) [was|is|were|has been|@adv] [@adv
                |ever] (intended|meant|intent)}
            {[@we|i|we|he|she|they|nobody|no one|no-one|none of us|staff|team|it|this] [certainly|@adv] (never|didn't
                |did not|hadn't|had not|haven't|have not) [@adv] (mean|meant|intend|intended|set out|plan|planned
                |wish|wished) [for|any|you|this|it|that|anyone|anybody|people|them] [to] ...}
            {(nobody|no one|no-one|none of us|neither of us|none|none of (the|my|our|those|them)) [here|on my|on our
                |on the|in our|in the|at|at the|at our|involved|of us] [team|staff|_] [@adv|ever] (means|meant
                |intended|intends|wanted|wants|set out|was trying|were trying|wished|wishes|planned) [to|for|any|this
                |that|it|harm] [_]}
            {(i|we) [@adv] (meant|mean|intended|intend) no [_] (harm|offence|offense|disrespect|malice|insult|ill)}
            {(i|we|he|she|they) [@adv] (didn't|did not|never|don't|do not|would never|wouldn't|would not) [@adv
                |ever] (want|wanted|wish|wished|try|tried) [you|anyone|anybody|people|this|it|any of you|any
                |our @people|the @people] to [@adv] (@harm|happen|be hurt|be upset|make anyone|make any|make you
                |come across|end like|let you|let anyone|leave anyone|seem|sound|put anyone) ...}
            {(i|we|he|she|staff|team|company|_) (would|could|'d|i'd|we'd) never [@adv|ever] (knowingly|intentionally
                |deliberately|willingly|purposely|purposefully|consciously|intend|mean|want to|wish to|try to
                |set out to|dream of|think of|do anything|do something|say anything|wish|want anyone|want any
                |want you|jeopardise|jeopardize|compromise) ...}
            {(knowingly|intentionally|deliberately|willingly|purposely|purposefully) (@harm|mistreat|ignore|sell|send
                |serve|put|leave|allow|do|treat) [anyone|any|a|our|you|someone|people|@people] ...}
            {last thing (that) [@adv] (i|we|anyone|any of us|i'd|we'd) [ever|@adv] [would|will|ever] [ever] (want
                |wanted|intended|intend|wish|wished|meant|need|hoped) [to|is|was|for]}
            {last thing (i|we|anyone|any of us|i'd|we'd) [ever|@adv] [would|will|ever] [ever] (want|wanted|intended
                |intend|wish|wished|meant|hoped) [to|is|was|for]}
            {(it|this|that|which|and|they|these|mistake|error|comment|comments|remark|omission|action|actions|delay
                |words) (was|were|is) (not|never|in no way|by no means|n't) [@adv|done|in any way|meant to be
                |something|anything] [done|@adv|meant as|a] [at all] (intentional|intentionally|deliberate
                |deliberately|done on purpose|on purpose|malicious|maliciously|purposely|purposefully|wilful|willful
                |personal|premeditated|calculated|planned|meant|intended)}
            {(it|this|that|they|these|comment|comments|remark|remarks) (wasn't|isn't|weren't|aren't|wasnt|isnt
                |werent) [@adv|done|in any way|meant to be|something] [done|@adv|a] (intentional|intentionally
                |deliberate|deliberately|on purpose|malicious|maliciously|purposely|wilful|willful|personal
                |premeditated|calculated|meant|intended) [_]}
            {nothing [_] [_] [was|@adv] (intentional|deliberate|malicious|personal|done on purpose|done with malice)}
            {(may|might|some|you|people|could) .... (on purpose|deliberate|deliberately|intentional
                |intentionally) ..... (not [the|_] (case|true|so))}
            {(was|were|is|been) [@adv] (unintentional|unintended)}
            {(unintentional|unintended) (mistake|error|oversight|offence|offense|harm|hurt|slight|omission) [_]}
            {[certainly|@adv] (not|never|n't) [@adv|in any way|in the least] (intentional|deliberate|malicious
                |malevolent) [_]}
            {(goal|aim|intention|intent|hope) is [always|@adv] to [@adv] (minimise|minimize|reduce|limit
                |cause as little) [the|any|as _] [_] (inconvenience|disruption|impact|delay|delays|trouble|upset) ...}
            {(i|we|he|she|they|it|that) [@adv] (was|were) [@adv] not [@adv] (intending|meaning|trying|looking|seeking
                |attempting|aiming|setting out) [it|this|for] to ...}
            {(wasn't|weren't|wasnt|werent) [@adv] (intending|meaning|trying|looking|seeking|attempting|aiming
                |setting out) [it|this|for] to ...}
            {(wasn't|was not|weren't|were not|isn't|never) [@adv] (meant|intended) (the way|like that|that way|as (a
                |an|it|any)|in (that|any|a)|to be (taken|read|rude|hurtful|offensive|seen|understood|insulting|mean
                |disrespectful|harmful|malicious|an insult)|to (@harm)) ...}
            {would never [@adv|ever] [_] [_] [_] [_] [_] (on purpose|intentionally|deliberately|knowingly) [_]}
        """),
        excuses=_TURNS_ON_ONESELF,
        message=_MEANT_WELL,
        why=_MEANT_WELL_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "It was never our intention to hurt anyone.",
            "I did not mean to upset the neighbours.",
            "It was not done on purpose.",
            "There was no malice on the part of our drivers.",
            "She would never knowingly leave a guest in the rain.",
            "Being late to your wedding was the last thing we wanted.",
            "I never wanted to frighten the children.",
            "I meant no harm.",
        ),
        passes=(
            "We never meant to lock you out, but that is no excuse.",
            "We meant Tuesday and wrote Monday. That was wrong.",
            "We have no intention of raising the price.",
            "I do not want to keep you waiting any longer.",
            "We left the gate open on purpose, and it was the wrong thing to do.",
        ),
    ),
    Rule(
        id="meant-it-for-good",
        category="good_intent",
        severity=Severity.WARNING,
        phrases=said("""
            {(my|our|his|her|their) [@adv|only|sole|one|original|_] (intent|intention|intentions|aim|hope|goal
                |motivation|motive|objective|desire|thought|purpose|thinking|idea|plan|wish) [behind _|here|with this
                |in _ _|in _|at the time|@adv] (was|were|has been|has always been|had been|had always been
                |have always been) [@adv|only|ever] (to|good|that|pure|honest|honourable|honorable|simply|never
                |always|only|noble|one of|for) !(let you|tell you) ...}
            {(the|whole) [only|sole|original|_] (intent|intention|intentions|motivation|motive) [behind|here|of
                |with] [_] [_] [_] (is|was|were|had been) [@adv|only|ever] (to|good|pure|honest|honourable|simply
                |never|always|only|noble|that) ...}
            {(it|this|that|which|post|comment|comments|remark|remarks|campaign|advert|ad|change|changes|rule|rules
                |policy|update|display|sign|joke|poster|tweet|email|message|video|name|costume|event|article|song
                |decision|feature|words|picture|image) [made] (was|were|had been|has been) [@adv|only|always
                |never] (meant|intended|designed|supposed) [@adv|only|purely|more] (to (be (fun|funny|light|helpful
                |kind|harmless|humorous|clever|positive|sarcastic|playful|tongue|informative|taken|a joke|a bit
                |a tribute|a surprise|a treat|a thank|a gesture|in fun)|help|improve|protect|honour|honor|celebrate
                |make it|make things|make life|support|educate|simplify|ease|prevent)|as a (joke|tribute|surprise
                |compliment|gesture|treat|bit of|thank|parody|reminder|kindness|fun)|in jest|in fun|for the good
                |for your|for the benefit|kindly|well|for fun|in good) ...}
            {(intended|meant) (as|to be) [@adv] (a|an) [@adv|_] (joke|tribute|compliment|surprise|gesture|parody|help
                |kindness|homage|celebration|improvement|prank|statement|bit of fun|treat|reminder) ...}
            {(acted|acting|was|were|done|made|behaved|operated|worked|written|offered|posted|given|said|did|it|and
                |but|always|only) [@adv|throughout|everything|this|it|so|all] in [complete|all|good|utmost
                |the best of|the best|the utmost] [good] (faith|interest of _|interests of _)}
            {[with|had|have|from|despite|only|of] [only|all] [the|my|our|their] (best|good|noble) [of] intentions}
            {(best|good|noble) [of] (intentions|intentioned)}
            {(i|we|they|she|he|staff|team|everyone) [@adv] (meant|mean|means) [only|it|@adv] well}
            {(well-intentioned|well-meaning|well intended|well meant|well-meant)}
            {(heart|hearts) (was|were|is|are) in the right (place|places)}
            {(i|we) [@adv] (only|just|simply|merely|genuinely|honestly|truly|sincerely|really) [ever] (want|wanted
                |meant|tried|hoped|aimed|wished|intended) !(to (let|say|assure|tell|apologi*|thank|add|ask|follow
                |reach|share|express|make sure|make it clear|clarify|point|mention|know|remind|see|hear|check|give an
                |give you|give everyone|give a|take|post|write|update|inform|explain|be clear|note|talk|confirm|start
                |finish|get|congratulate|wish|respond)) (to|that|our|my|the|you|what|everyone) ...}
            {(was|were) [only|just|simply|merely|@adv] [ever] (trying|attempting|hoping|aiming|looking|seeking
                |wanting|endeavouring) to [@adv] (@kind|bring|avoid|clean|cut|speed|reduce|lighten|stop|sort|fix
                |organise|organize|solve|maintain|balance|fit|manage|understand|set) !(refund|you your) ...}
            {(was|were|am|are|i'm|we're) (only|just|simply|merely) [ever] (trying|attempting|hoping|doing) [to|my|our
                |what|their] ...}
            {(thought|believed|felt|assumed|figured|hoped) [that] [we|i|it|this|that|you|they|what] [were|was|would
                |had|might|could] [@adv|be|have been|to be] [doing|helping|making|acting|being] (the right thing
                |in your best|for the best|best for|helpful|help|helping|fun|funny|harmless|a good idea|good for
                |a nice|be a nice|an improvement|welcome|in the best|right at the time|doing right|doing good
                |be better|enjoy|the best) ...}
            {(did|done|do|doing) what [we|i|they|he|she] [@adv] (thought|felt|believed|think|believe|considered|saw
                |could) [was|is|to be|as] [best|right|necessary|fair|_] ...}
            {(out|because) of (a desire|concern|love|genuine|respect|kindness|an attempt|a sincere|care|compassion
                |consideration|passion|enthusiasm|loyalty|excitement|eagerness) ...}
            {in (my|our|his|her|their) [@adv|_] (eagerness|zeal|enthusiasm|excitement|desire|efforts
                |keenness) to [@adv] (@kind|finish|release|get|deliver|reply|meet|clear) ...}
            {(in|as|was) (an|a|my|our) [@adv] (honest|genuine|misguided|sincere|earnest|well-meant|ill-judged|clumsy
                |good-faith) [_] (attempt|effort|bid) to ...}
            {(had|have|has) [only|@adv] (your|the|everyone's|their|our @people|the customer's|our @people's
                |the @people's) [_] [best] (interest|interests|safety|comfort|welfare|wellbeing) (at heart
                |in mind) ...}
            {for (your|their|everyone's) own (good|safety|protection|benefit|comfort) [_]}
            {(i|we) (were|was) acting in (your|the|their|everyone's) [_] (interest|interests) ...}
            {(everything|all|whatever) (we|i) (do|did|have done|ever do) [@adv] (is|was|has been|comes) [@adv
                |done] (to|for|from|out of|with) ...}
            {(someone|somebody|people|a man|a woman|one) who [only|just|@adv] (means|wants|(only|just) (meant|wants
                |wanted|tries|tried)) [only|well|to] ...}
            {(poured|put) [all] (my|our) [_|whole] (heart|hearts|soul|souls) (into|and) ...}
            {(an|a|was|purely|just|simply|our|my|is) [_] (honest|genuine|innocent) (mistake|mistakes|error|errors
                |oversight) [_]}
            {(my|our|his|her) [@adv|_] (desire|wish|ambition|eagerness|determination) to [@adv] (@kind|explore
                |deliver|bring|meet|reach|please|move) ...}
            {(had|have|has|with) every intention [of|to] ...}
            {(i|we) [had] [@adv] (fully intended|fully meant|had planned|had meant|had intended
                |had wanted) [@adv] (to|for|this|it) ...}
            {(i|we) (was|were) (only|just|simply|merely) (doing (our|my) (job|jobs|duty)|following (orders|the rules
                |procedure)|looking out for|thinking of|being) ...}
            {[do|doing|done|did|doing you] (a|you a|them a|him a|her a|everyone a) (favour|favor|kindness|good turn
                |good deed) ...}
            {[for] the (sake|good|benefit|safety|comfort|wellbeing) of (our|the|all|every|my|other|those) (@people
                |children|community|band|team|wider|whole|business|future) ...}
            {(believed|thought|felt|convinced|certain|sure) [that] (it|this|that|we|i|what) [@adv|we|i] (was|were|had
                |is|did) [@adv|doing|made|making] [in] (the right|right thing|the best|best for|in your|for the best
                |in everyone's|a favour) ...}
            {(i|we) [@adv] (genuinely|honestly|truly|sincerely|really|firmly|naively) [@adv] (believed|believe
                |thought|felt|hoped|figured|assumed|expected|wanted) [that|it|this|we|everyone|you|the|to] ...}
            {(my|our) (only|first|sole|one|biggest|overriding) (thought|thoughts|concern|aim|worry|motive|wish|hope
                |goal|interest|intention) [_] (was|were|is|has been|has always been) [for|to|that|the|your|getting
                |keeping|making|how|with|always|_] ...}
            {[my|our|his|her] (heart|hearts) (was|were|is|are) in (it|this|the)}
            {(came|comes|coming|come) from [a] (a good place|a place of|place of|a position of|love|the heart
                |good intentions|the best of|concern|a desire|a wish) [_] ...}
            {with [only] (your|everyone's|their|our @people's|the children's|the @people's) [_] (safety|comfort
                |interests|interest|wellbeing|needs|enjoyment|health) (in mind|at heart|first) [_]}
            {(had|have|with) (only|nothing but) (good|the best|your|respect|love|admiration) [_] ...}
            {because (i|we) [@adv|do] (care|cared|love|loved|wanted to (@kind)|want to (@kind)|thought it would
                |thought you would|thought that it would|believe in|believed in) ...}
            {(had|we'd|i'd) [@adv] hoped [only] (to (@kind|surprise|avoid|delight)|this would|it would|that it would
                |that this would|you would) ...}
            {(all|everything) (that) [_] (i|we) [ever|@adv] (wanted|want|hoped|asked|were after|was after|set out
                |tried|meant) [to do|for] (was|is) [to|a|an|for|that] ...}
            {all (i|we) [ever|@adv] (wanted|want|hoped for|asked|were after|was after|set out to do|tried to do|meant
                |meant to do) (was|is) [to|a|an|for|that] ...}
            {(with|on|from) the [best] information (i|we|they|staff) (had|have) [_] ...}
            {(try|trying|tried) to do (the right thing|right by|good|a good thing|a good deed|our bit|our part
                |what is right|what was right|what's right|something nice|something good) ...}
        """),
        excuses=(
            *_TURNS_ON_ONESELF,
            *said("""
                (will|we'll|i'll|shall|promise|going) [@adv] (try|do|be trying|keep doing|keep trying) ...
                (understand|identify|find out|establish|investigate|restore|refund|determine|diagnose|reproduce)
            """),
        ),
        message=_MEANT_WELL,
        why=_MEANT_WELL_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "We were only trying to keep prices low.",
            "The board acted in good faith.",
            "Our aim was to give the regulars a quieter evening.",
            "The poster was meant as a tribute to the fishermen.",
            "I honestly thought that it was a good idea.",
            "I did what I thought was best for the choir.",
            "In our enthusiasm to open, we forgot the neighbours.",
            "Everything we did was done to protect the horses.",
        ),
        passes=(
            "Our goal is to write to each of you by Friday.",
            "I just wanted to let you know that the hall is open.",
            "The oven was meant for 20 loaves and we put in 40.",
            "We were trying to find out why the door was locked.",
            "I will do my best to call you all today.",
            "We thought that we were doing right, and that was wrong.",
        ),
    ),
    Rule(
        id="tried-our-best",
        category="good_intent",
        severity=Severity.WARNING,
        phrases=said("""
            {(give|gives|gave|giving|given) [@adv|you|it|every guest|everyone] (110 %|110%|110|110 percent|100 %|100%
                |100 percent|our all|my all|everything i have|everything we have|it our all|our very best
                |my very best) ...}
            {(tried|tries|try|did|done|does|do) [@adv] (our|my|their|his|her) [very|level|utmost|absolute|damnedest
                |damndest|human] (best|hardest|utmost) [to|for|in|with|and|under|at|, but] ...}
            {(staff|team|crew|everyone|people|they|he|she|drivers|i|we) (were|was|are|is|did|been|have been
                |has been) [all|only|just|@adv] [trying|doing] (their|his|her|our|my) [very|level|utmost
                |absolute] (best|hardest|utmost) !(they can) [in|under|with|to|and|for|on]}
            {(i|we|staff|team|they|i've|we've) [have|had|@adv] [do] [@adv] (try|tried|strive|strived|aim|endeavour
                |endeavor|attempt|fought) [@adv] (hard|very hard|so hard|our best|in every way|extremely hard
                |really hard|incredibly hard|every day|so very hard|very very hard|damn hard|desperately|everything
                |every which way) [to|for|at|and|we|that]}
            {(did|done|tried) [@adv] (everything|all|anything|whatever) [that] [humanly|@adv|in] (i|we|possible
                |our power|my power|humanly possible|within our power|within my power) [could|can|possibly|possible
                |had] [to|in] ...}
            {(made|make|making|makes) every [_|possible|reasonable] (effort|attempt) [to|in] ...}
            {every [_|possible|reasonable] (effort|attempt|care) (was|is|has been|had been) (made|taken) ...}
            {(i|we) (always|constantly|usually|normally|typically|mostly|generally|genuinely|continually|do always
                |have always) [@adv] (try|tried|aim|endeavour|endeavor|do our|do my) [@adv] [best|hard
                |very hard] !(to (tell|say|ask|avoid a)) [to] ...}
            {(i|we) do [@adv] (try|endeavour|endeavor|care|our best|my best) [@adv] [to] [keep|make|be|give|hard
                |about|our|for|and|provide|treat|ensure|help|offer] ...}
            {(i|we) [at the _|at _|at the _ _|at _ _|here at _] (try|endeavour|endeavor) [@adv] to [@adv] (keep|make
                |be|give|provide|treat|serve|ensure|accommodate|offer|please|help|act|operate|deliver|respond|satisfy
                |maintain|do what|do right|do the right|do our|look after|take care|answer|reply|do everything|listen
                |let (you|them|everyone|people|customers|guests)) ...}
            {^ (try|tried) [@adv] to (keep|make|be|provide|please) ...}
            {(i|we) [@adv] (genuinely|honestly|truly|sincerely|really) (care|do care|cared) about (you|our|my|every
                |each|all|the people|people) ...}
            {(moved|move|moving) heaven and earth [to]}
            {(pulled|pulling|pull) out all the stops [to]}
            {(left|leave|leaving) no stone unturned [to]}
            {(bent|bend|bending) over backwards [to|for]}
            {(went|gone|going) to [great|considerable|extraordinary|a lot of] (lengths|trouble|effort) [to|for] ...}
            {(spared|sparing) no (effort|expense) [to|in]}
            {(i|we|staff|team|they) [have|had|all] [@adv] (worked|fought|battled|tried) [@adv|very|so|really
                |incredibly|extremely] (hard|tirelessly|diligently|desperately|around the clock) to (find|make|get
                |give|keep|avoid|save|prevent|minimise|minimize|reach|secure|accommodate|stop) ...}
            {(put|puts|gave|spent) (a lot of|so much|a great deal of|much|considerable|weeks of|months of
                |years of) [_|time and] (thought|care|work|effort|time|love|energy) (into|on|to) [this|the|that|our
                |it|getting|making] [_] ...}
        """),
        excuses=(
            *_TURNS_ON_ONESELF,
            *said("""
                (will|we'll|i'll|shall|promise to|want to|can|could|should|going to|must) [@adv] (try|do|be trying
                    |keep doing|keep trying|continue|make every|always)
                (customers|users|you) .... (tried|try) our [best] (product|app|menu)
            """),
        ),
        message=_MEANT_WELL,
        why=_MEANT_WELL_WHY,
        source=BENOIT,
        ordinary=False,
        flags=(
            "We tried our best to seat everyone.",
            "I did everything that I could.",
            "We always try to be fair to both sides.",
            "Every effort was made to reach you.",
            "I genuinely care about every single dog.",
        ),
        passes=(
            "I will do my best to call you all today.",
            "We should have tried harder.",
            "We tried our best, and it was not enough.",
            "Please try to open the gate by hand.",
        ),
    ),
)
