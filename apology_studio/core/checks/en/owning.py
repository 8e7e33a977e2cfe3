"""Rows by which an English sentence owns a fault: I or we, and a failing."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

OWNS = Shapes(
    name="owns",
    rows="""
that|this BEP NEG OUR|mine|ours to
WE had no right|business
WE NEG *1 asked|looked|checked|told
WE *1 wrote|put|read|typed|packed it|IT *1 down *1 wrong
NEG excuse|excuses for that|this|it|what
BEP *2 dumb|stupid|careless|foolish|silly|wrong|petty|thoughtless|rude of OUR|me|us|WE
WE did that|this to YOU|PEOPLE|THEY
totally|all|purely OUR FAULTN
BEP OUR|mine|ours ?AND OUR|mine|ours alone|ACCID
on OUR watch
of OUR own making
BE|BEP|followed *2 OUR doing
WE goofed|fumbled|flubbed
<if WE ?HAVE ?NOW FAILd|FAILVd !how !YOU
<if WE ?HAVE ?NOW forgot|forgotten|missed *1 OUR|DET|to|it|this|that|about|IT|YOU !all
WE did NEG *1 check|test|tell|warn|listen|ask|think|notice|plan|prepare|read|call|reply|answer|look|act|catch|
 communicate|follow|meet|live|ensure|make|keep|take|give|consider|anticipate|verify|inform|rehearse|compare|put|
 research|realise|realize|spot|handle|deliver|do|explain|announce|review|credit|respond|treat|train|lock|watch|care|
 stop|consult|disclose|react|supervise|pay|honour|honor|investigate|recognise|recognize|learn|foresee|allow|
 leave|write|send|publish|use|know|update|notify|bring|provide|run|mention|post|share|label|
 maintain|support|respect|protect|secure|return|contact|invite|include|order|mark|count|clean|repair|fix|replace|
 show|say|raise|report|patch|renew|refresh|apologise|apologize|correct !this !that !see
WE HAVE NEG *1 kept|told|lived|met|given|listened|communicated|checked|acted|done enough|OUR|YOU|DET|it|as|up|to|$
WE should|ought ?to ?NEG HAVE ED|known|been|done|seen|gone|come|spoken|thought|let|put|run|cut !able !happy !glad
 !delighted
WE could|CAN ?AND ?should HAVE *1 done|handled|acted|been|told|warned|communicated|prevented|avoided|checked|
 managed *3 better|sooner|earlier|faster|more|differently|much|far|it|this|that|YOU|$
YOU|PEOPLE should HAVE *1 been|heard|had|got|received *1 ED|told|from|better|DET|YOU !asked
IT|GOODS|TECH|VAGUE|x should ?NEG HAVE *1 left|gone|been *1 ED|caught|tested|checked|sent|published|printed|sold|
 released|shipped|on|in|out|OUR|DET
OUR *3 should HAVE ED|been|caught|seen
<think <thinks <thought <says <say <said <claim <claims <if WE BE|BEP ?NOW WRONG *1 !not
WE BE|BEP *1 to blame
WE BE|BEP *1 at fault
WE BE|BEP *1 in the wrong
<if WE BE|BEP ?NOW responsible|accountable !for
WE BE|BEP *1 slow|late !for
WE BE|BEP far|much *1 slow|late|quick|hasty|greedy|proud|eager
WE BE|BEP NEG *1 ready|prepared|clear|careful|honest|open|transparent|straight|fair|good|up|doing|paying|listening|
 thinking|vigilant|thorough
WE HAVE NEG been *1 ready|prepared|clear|careful|honest|open|transparent|straight|fair|good|doing|paying|listening|
 thorough
IT BE|BEP *1 wrong|WRONG of OUR|me|us|WE
that BEP *1 wrong|unacceptable|inexcusable
IT BE|BEP *3 unacceptable|inexcusable *2 OUR
that decision BE|BEP ?NEG *1 right|wrong
<from <that <not <n't OUR ?own *1 FAULTN !free !rate !message !messages !page !code !from
FAULTN *2 BE|BEP *2 OUR|mine|ours
WE never *1 told|gave|provided|answered|checked|tested|looked|wrote|called|replied|warned|explained|listened|fixed|
 followed|set|put|updated|offered|bothered|informed|notified|mentioned|apologised|apologized
WE spammed|misled|ghosted|lied|stalled|dithered|procrastinated
breaking|broke|broken *2 promise|promises|commitment|word *2 WE|OUR|YOU
WE *2 promised *3 ACCID|too
as|like WE should|ought
WE *2 made *1 it|this|things|matters|IT *1 worse
SORRY|APOL *5 for|and BADLY ING
SORRY|APOL *3 for *1 allowing|handling|ignoring|misleading|mishandling|neglecting|dismissing
DET *3 FAULTN of OUR|mine|ours
unacceptable|fault|failure|inexcusable on OUR part|side
DET *3 failure|lapse|oversight|error|mistake|choice|decision *3 on OUR part|side|end
IT BE all on us|me
this|that|one|fault|blame|failure BE|BEP ?all on us|me !to !that
lies|lay|rests|sits *1 with us|me
responsibility|blame|fault|failure|failing BE|BEP *1 mine|ours|OUR
buck stops *1 with|here
BE|BEP ?all OUR ?own *1 FAULTN|DUTY|doing|mess|bug
IT|x BE OUR DUTY
OUR|*1 DUTY *2 to|not
BE|BEP OUR *1 DUTY
WE *3 take|accept|bear|assume|took|accepted|shoulder *3 responsibility|blame|accountability|ownership
WE *3 taking|accepting *3 responsibility|blame
WE own *1 this|that|it|IT $|and|AND|, !shop
WE own *1 up
WE own *1 DET|IT *1 FAULTN
WE have to own
WE *2 dropped|dropping the ball
dropped the ball
WE *3 let YOU|THEY|OUR|PEOPLE|DET|all|so|down *4 down
letting YOU|OUR|PEOPLE|DET|THEY *3 down
WE *2 got|get *4 *1 wrong
<if <like WE *2 messed|screwed|stuffed|cocked|mucked|fouled|goofed|ballsed|botched *3 up|this|that|it|IT|$
WE *2 blew|botched|bungled it|IT|this
WE *2 fell|fallen|fall *2 short
<if OUR *3 fell|fallen|falls *2 short
cut corners
cutting corners
my|our bad
NEG excuse|excuses
ourselves to blame
guilty as
WE *2 broke|broken|breached|violated|betrayed|abused *1 YOU|OUR|DET|that *2 promise|trust|rules|rule|word|policy|
 standards|confidence|code|faith|law|builds|build
WE *2 made|make *1 a|an|the|this|that|some|several|two|many|big|DET *3 mistake|mistakes|error|errors|blunder|
 misjudgement|misjudgment|mess|assumption|assumptions|oversight|misstep
WE *2 made *1 a|the|this|that|DET *2 wrong|bad|poor|terrible|hasty|rash|WRONG *1 decision|decisions|call|choice|
 choices|judgement|judgment
WE lost OUR temper|patience|cool|way
WE *2 took|waited|left|leave *3 too long
WE *2 waited *2 too long
WE *1 let *4 slip|slide|happen|lapse|through
WE *1 allowed *3 to happen|slip
WE *2 did|done a *1 WRONG|poor|bad|terrible|awful|lousy *1 job
WE|ROLE ?HAVE ACCID ED|put|sent|let|left|gave|hurt|ran|cut
SORRY|APOL *4 for|about NEG ING
SORRY|APOL *4 for *1 OUR *3 lack|failure|FAULTN|silence|behaviour|behavior|actions|action|words|conduct|delay|
 slowness|carelessness|handling|part|slow|WRONG|poor|inaction|tone|ignorance
SORRY|APOL *4 for *1 letting|failing|forgetting|FAILg|FAILVg|ignoring|missing
SORRY|APOL *2 WE did NEG *1 ED|x|check|test|tell|warn|listen|ask|think|notice|plan|prepare|read|call|reply|answer|
 look|act|catch|communicate|follow|meet|live|ensure|make|keep|take|give|consider|anticipate|verify|inform|rehearse|
 compare|put|research|realise|realize|spot|handle|deliver|do|explain|announce|review|credit|respond|treat|train|
 lock|watch|care|stop|get|consult|disclose|react|supervise|pay|honour|honor|investigate|recognise|recognize|learn|
 foresee|allow|leave|write|send|publish|use|know|have
SORRY|APOL *2 WE|OUR *3 FAILd|FAILVd|forgot|missed
ONE|none *1 here|us|OUR|at|on *4 checked|tested|told|warned|listened|asked|noticed|planned|read|called|replied|
 answered|looked|acted|caught|spotted|compared|thought|reviewed|watched|bothered|stopped|realised|realized|
 proofread|tried|tasted|was|were|saw|counted
ONE *3 OUR *2 noticed|checked|thought|asked
WE had NEG *2 plan|CHECKN|backup|procedure|excuse
WE lacked|lack
WE did NEG have *2 CHECKN|plan|backup|enough|DET
<if WE ?HAVE ?NOW ignored|neglected|overlooked|skipped|rushed|misled|misjudged|underestimated|mishandled|mismanaged|
 overreacted|
 lied|cheated|leaked|overcharged|double-charged|overstepped|mistreated|failed|disappointed|betrayed
WE *1 hurt YOU|PEOPLE|THEY|DET
<if WE *2 acted|behaved|handled|communicated|managed|treated|did|done *4 BADLY
WE did YOU|PEOPLE|THEY wrong
OUR *4 BE|BEP *1 WRONG|slow|late
OUR *4 BE|BEP NEG *1 good|acceptable|adequate|clear|fast|quick|ready|right|up|enough|fair|as
OUR *3 failed to *1 say|tell|make|explain|warn|check|meet|mention
OUR *2 lack of *1 judgement|judgment|care|thought|leadership|attention|planning|communication|foresight|transparency
lack of *1 judgement|judgment|care|thought|leadership|attention|planning|communication|foresight *2 on OUR
lack of judgement|judgment|foresight|leadership
WE *2 crossed a|the line
WE *1 should 've
in bad|poor taste
bad|poor taste
BADLY thought out
BADLY handled|managed|communicated *2 by OUR|us|me
this|that|IT could|should HAVE been avoided|prevented
IT BE|BEP *1 preventable|avoidable
WE *2 admit *2 WE BE|BEP|did|FAILd
willing to admit *2 WE
HAVE|BE dropped the ball
because of OUR *2 FAULTN|carelessness
FAULTN *1 WE made|ACTd
WE *2 deserve *3 anger|criticism|blame
WE *1 put *3 before YOU|PEOPLE|OUR
WE *2 be|been|BE|BEP *1 careless|negligent|thoughtless
OUR ROLE *1 made|make|did *2 FAULTN|assumption|error|NEG|mistake
OUR ROLE *1 FAILd|FAILVd|dropped|did *1 NEG|DET|to|ball
WE lied|cheated|stole|copied
FAULTN|fault BE|BEP OUR
BE|BEP OUR FAULTN
what WE did|said|wrote|posted|printed *5 BE|BEP *2 WRONG|wrong|hurtful|unkind|unfair|cruel
WE|ROLE did NEG *1 follow|check|read|notice|test
it|IT BE|BEP *1 up to me|us to
fault|failure|failing|mistake belongs to us|me
as *2 owner|chair|head|founder|manager|director *1 WE BE responsible
WE put *1 off
WE *1 gave *2 YOU *1 the *1 wrong|runaround
choice|decision|error *4 BE|BEP ours|mine
carried away
WE|this|that|IT *2 fell|fall|falls|fallen *1 short of *4 standard|standards|WE|OUR|expect|what|YOU
DET *3 mistake|error|decision and WE made
knew|know *1 better
should HAVE known
WE BEP *1 WRONG
IT BE|BEP *2 large|big|hefty|serious|terrible|bad|stupid|huge|grave|WRONG *1 mistake|error|decision|misjudgement|
 lapse
""",
)
