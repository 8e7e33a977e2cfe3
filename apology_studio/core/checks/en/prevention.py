"""Rows by which an English sentence tells what keeps it from happening again."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

PREVENTS = Shapes(
    name="prevents",
    rows="""
<hope FUT|CAN|MOD|wo|ca NEG *3 happen|occur|recur|repeat|repeated|HAPPEN *1 again|once|$|AND|because|twice|AGAIN
NEG *2 happen|happens|occur|repeated|again|HAPPEN AGAIN
NEG AGAIN *1 FUT
FUT NEG AGAIN|*1 do|let|sell|send|share|allow|publish|use|be|ACT *3 again|YOU|that|this|without|$ !see
FUT *3 never|NEG *1 AGAIN *1 x|ACT|let|do
never|NEG *1 again *1 FUT
<hope to|FUT|and|so|steps|helps|measures *1 STOPV|make|keep|put|stop|STOPVd *1 ?sure *8 HAPPENg|happening|HAPPEN|
 recurring|again|recurrence|repeat|future|occurring|AGAIN
so|that *8 CAN|FUT|does|do|MOD NEG *4 again|AGAIN|recur|repeat|twice
STOPVg *6 again|future|AGAIN|recurrence
from|FROM now|here|today|this|tomorrow|next|DAYW|NUM ?on|week|month|year|DAYW *10 FUT|NEG|each|every|V|two|no|all|
 CHECKN|both|NOW|BE|WE|x
starting|effective|as *1 from|of|in|with|on|today|NOW|immediately|DAYW *9 WE|each|every|all|FUT|NEG|two|no|BE
in future|AGAIN *8 FUT|two|both|each|every
going|moving forward *8 WE|FUT|each|every|all|CHECKN|BE|HAVE
WE ?HAVE|FUT|BE|'d ?NOW ?been|be|going ?to ?start|begin|also ?by MEAS|MEASd|MEASg|put|putting|set|setting|hired|
 hiring|bought|buying|build|building|built|ordered|appointed|switched|switching|turned|created|creating|ACT|ACTd|
 ACTg *8 CHECKN|encryption|second|third|extra|two-factor|STOPV|staff|person|people|guidelines|standby|generator|
 region|access|permissions|strict|stricter|copy|camera|fence|railing|insurance
CHECKN|GOODS|TECH|every|each|all|no|PEOPLE|label|order|orders|release|releases *6 BE|FUT|HAVE|now|NOW ?be|been|get
 ?NOW MEASd|checked|tested|read|signed|ACTd|blocked|limited|encrypted|separated|weighed|tasted|
 approved|seen|reviewed|trained|counted|looked|xd *4 before|by|twice|every|each|NOW|$|daily|weekly|two|after|with
NOW *1 refuses|asks|checks|rings|fires|fails|requires|needs|runs|goes|stops|warns|MEAS|gets|caps|blocks|sends|takes|
 weigh|photograph|make|count|take|CHECKN
there 's|BE *1 NOW *1 DET *2 CHECKN|test|alarm|second|self-closing|sign|latch
NOW *2 DET *2 CHECKN|sign
WE HAVE *1 stopped|ceased|ended|cut|quit *4 ING|using|with|contract|ties|relationship|selling
WE NEG longer ACT|use|sell|keep|work|store|take|accept|ship|allow|x|MEAS
NEG longer be|been|ACTd|*1 used|run|possible|accepted
NEG *8 anymore
NEG *8 any more $
every|each|NEG|nobody|no|all|any|both|two|one *6 FUT *1 be *1 MEASd|checked|signed|read|tested|ACTd|NEG|go|have|get|
 sign|seen|do|need|xd|trained *6
NEG *4 until|before|without|unless *5 HAVE|BE|DET|x|signed|checked|seen|read
NEG *2 leaves|goes|ships|opens|starts|works|publish *2 before|without|until|alone|on|after|live
^ *1 MEASd|enforced|implemented|moved|removed|improved|rotated *6 CHECKN|TECH|so|to|across|all|from|into|STOPV
^ *1 new CHECKN
WE *1 NOW *1 MEAS|HEARV|ACT|x *5 before|twice|every|each|by
two|second|both|another *2 people|person|staff|approvals|pair|members *4 FUT|check|sign|now|NOW|read|before|HAVE
FUT require|need *5 approval|CHECKN|two|vote|consent|second
must|has|have to *3 sign|check|approve|send|pass|read *6 before|twice|from|within|two|FROM|every
STOPV *2 NEG|HARMd|steps|future *6
could|would|FUT HAVE caught|prevented|STOPVd|shown
FUT *1 catch|prevent|stop|detect|alert|page|warn|reduce|limit|cap *6
should *2 reduce|cut|bring|decrease|stop|prevent|lower *6
to *1 STOPV *6 AGAIN|next
WE *1 NOW *1 photograph|weigh|count|double-check|test|taste|MEAS
take|taken|took back *1 the *1 running|management
HAVE *2 trained|retrained|MEASd *4 staff|PEOPLE|ROLE|on|in
staff|ROLE|everyone|drivers|stewards *4 HAVE|FUT|BE *1 been|be|have|had|do|doing|attend *3 training|trained|
 retrained|course|CHECKN
closed|plugged|fixed|addressed|patched *2 hole|vulnerability|gap|loophole|leak|flaw|breach
hole|vulnerability|flaw|gap *4 closed|fixed|patched|addressed
WE FUT *3 be *1 MEASg|putting|having|holding|keeping|publishing *6
HAVE *1 plans|plan to *1 start|begin|keep|REM|MEAS
BE|HAVE *1 on-call *1
safeguards|guardrails|alerts|monitoring|alarm|checklist|redundancy *3 in place|on|BE|NOW
outside|independent|external *2 firm|auditor|reviewer|company|expert|person *3 FUT|to|begins|checks|audit|look|BE|
 HAVE|tests
audit *2 of
WE FUT NEG *1 ACT|open|start|let|sell|take *6 until|unless|before|without|again
""",
)

CHANGES = Shapes(
    name="changes",
    rows="""
GOODS|TECH|ROLE|x|PEOPLE|CHECKN|WE|NUM|two|UPDN|NEG|no *4 NOW|now ACT|x|CALLV|MEAS|CHECKN|REPV|HARM|FAILV|STOPV|has|
 have|says|requires|xd|must|only
<x only *3 CAN|may|signed|x *5 NOW|now|from|FROM
NEG longer
any *6 goes|FUT|needs
NEG *8 until|before|without
by *1 the end of *1 DAYW|the *8 FUT|every|all
next DAYW|time|year *4 FUT|there|WE|the
every|each *1 GOODS|TECH|x *3 BE|gets|needs|goes|FUT|has|CHECKN
since|as DAYW|of|last
HAVE *1 changed|moved|cut|dropped|written|put|set|bought|hired|asked
WE FUT NEG
BE ordered|planned|due
so *6 CAN NEG
""",
)

BARS = Shapes(
    name="bars",
    rows="""
going|moving forward *6 WE|each|every|all|CHECKN *2 FUT|HAVE|BE !do !be !try !strive !work !learn !hope !continue
going|moving forward *5 HAVE|BE been directed|instructed|told|asked
next time *14 WE|there|YOU FUT !see !try !hope
in *1 future *14 WE FUT *1 send|post|tell|announce|publish|write|check|test|ask|call|ring|warn|notify|inform|put|use|
 give|let|have|keep|run|hold|order|print|label|make
so that *6 CAN|FUT|NEG *2 happen|occur|recur|HAPPEN again|AGAIN
to *1 STOPV *1 it|this|that|IT|such|VAGUE|HARMg|BROKEN *3 from|HAPPENg|happening|again|AGAIN|future
WE *3 improve|improving|improved|changing|change *8 to STOPV !crime
BE *1 introducing|implementing|adopting *4 CHECKN|standard|standards|automation
HAVE|BEP|BE *1 been directed|instructed|told|required to *12 if|when|whenever|before|each|every
WE|ROLE ?HAVE ?NOW fired|dismissed|sacked|terminated *3 employee|employees|contractor|manager
WE HAVE|'ve *1 implemented|instituted|introduced|established|hired|installed|adopted *6 CHECKN|ROLE|new|second|
 extra|additional|person|people|stricter|better
""",
)
