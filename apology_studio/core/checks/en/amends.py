"""Rows by which an English sentence gives something back to the people affected."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

MENDS = Shapes(
    name="mends",
    rows="""
reuploaded|reposted|republished
uploaded|posted again with
off the table
HAVE|have *3 added $
settled *3 with
NEG paying *1 for
HAVE been cut from
FUT be OUR treat
BE|FUT|be OUR treat
offer|place|seat|booking *1 stands
FUT *1 be swum|played|run|held|set|counted|printed|shown|taught again|instead|on|for
HAVE|BEP been *1 measured|run|counted|packed|printed|tested|delivered again|NOW
HAVE arranged for *6 FREE|monitoring|protection|free|credit|cost
BE|HAVE *1 sorted|mended
old build|version|plan|price|text|menu BE *1 what|back
HAVE pulled *4 from
<would BE coming *1 DAYW with
come|coming back *3 to *1 play|finish|redo|fix|clean
BE|are void|waived|cancelled $
take back what WE|OUR
<n't <not <cannot <could <would <should <as <when <while <until WE ?HAVE|FUT|BE|CAN ?NOW ?be|been|begun|started|
 start|had|able|going ?to
 REM|REMd|REMg|refund|credit !NEG !bug !bugs !supplier !from
WE FUT *1 be *1 REMg|giving|sending|offering|contacting|paying|bringing|crediting
happy|glad|pleased|delighted|willing|like|love|want to *2 REM|compensate|redo|refund|replace|repair
happy|glad|pleased|gladly to *2 give|offer|send|pay|take|look *6 MONEYN|FREE|new|another|back|again|right|charge|OUR
FUT *1 automatically|NOW *1 get|receive|have|see|find *4 MONEYN|MONEY|credit|refund|money|days|month|months|back|
 new|FREE
YOU|PEOPLE *4 FUT|HAVE|CAN|BE *1 get|getting|receive|receiving|have|had|given|got|claim|keep *4 MONEYN|
 MONEY|credit|back|FREE|new|replacement|wrong|month|months|coins|points|skin|extension
YOU|PEOPLE|OUR *1 money back
YOU money *4 on|back|returned
WE *1 HAVE|FUT|BE|BEP ?NOW ?be give|giving|gave|given|offer|offering|offered|send|sending|sent|put|add|added|adding|
 knock|issue|issued|issuing *7 MONEYN|MONEY|FREE|credit|refund|month|months|off|new|replacement|
 right|extension|monitoring|protection|discount|apology|weeks|week|days|pounds|dollars
MONEYN|GOODS|new|replacement|right *4 BE *1 on|in the|YOU|its|their way|post|mail
BE on *1 way *2 to YOU|PEOPLE
<that <this <one <all BE on us|me $
on the house
at OUR cost|expense
FREE of charge
NEG *1 charge|cost|extra *2 to|for YOU|$|PEOPLE
WE *2 pay|paid|cover|covered|covering *2 OUR|DET|YOU|THEY|all|IT *3 bill|bills|cost|costs|fees|cleaning|damage|fare|
 taxi|postage|return
want to make|put *1 it|IT|this|things right for|with YOU
HAVE *1 made|put *1 it|IT|this|things right
make *2 up to YOU|PEOPLE|THEY
make|making *2 amends
make up for
up|back *1 and running
works|work|works|working as IT *1 should
CAN *1 NOW *4 again
BE|HAVE *1 working|operational|restored *1 NOW
fix|patch|hotfix|correction|workaround *3 BE|HAVE|BEP|FUT *2 out|live|deployed|released|available|pushed|shipped|in|
 published|up|applied|place
NUM *2 restores|restored|fixes|reverts|undoes|puts|brings|REM
WE *2 taken|took|pulled|taking *4 down|offline
taken|took|taking|knocked|pulled *3 off *2 OUR|YOU|sale|shelves|shelf|page|menu|price|bill|rent|fee|invoice|air
HAVE|BE|BEP been|NOW taken|pulled down|offline|back
WE ?HAVE *1 deleted|removed|withdrew|withdrawn|retracted|pulled *3 post|video|tweet|ad|advert|advertisement|article|
 episode|review|entry|picture|photo|photograph|comment|comments|image|product|products|song|joke|book|poster|posters|
 listing|campaign|story|expiry|sentence|line|limit
post|ad|advert|advertisement|entry|campaign|tweet|comment|comments|video|article|image|commercial|poster|sentence *2
 HAVE|BE|BEP *2 removed|withdrawn|deleted|pulled|taken|retracted
WE ?HAVE|FUT|BE|CAN ?NOW extend|extended|extending *4 deadline|deadlines|trial|subscription|subscriptions|membership|
 memberships|pass|passes|warranty|offer|period|licence|license|loan|loans|sale|credit|account|accounts|YOU|PEOPLE|by
recovery|repairs|repair|refunds *2 BE *1 underway|complete|completed
YOU|PEOPLE|those|holders|whoever *4 CAN|should|may|FUT *2 seek|claim|request|ask|apply|obtain|return *4 refund|
 refunds|
 money|MONEYN
refund|refunds *3 BE|FUT *2 available|offered|provided|honoured|honored|given|made
point of purchase
want|wants|like|prefer|prefers *2 refund|refunds|MONEYN *8 PLEASE|CALLV|come|send|fill|go
FUT NEG *1 be *1 marked|counted|charged|penalised|penalized|billed|fined
absence|absences|fine|fines|fees|charges *2 excused|forgiven|dropped|cancelled|waived
IT|VAGUE HAVE|BE been *1 fixed|corrected|resolved|rectified|sorted|restored|repaired
FUT be used to *1 cover|repay|replace|refund|compensate|pay
cover|covers|covering *2 loss|losses|shortfall
able to get *6 activated|running|working|online|REMd|back|up
traffic *3 rerouted|re-routed|restored|flowing
WE *2 rolled|rolling *4 back
HAVE|BE|NOW *1 reverted
put *3 fix|patch *1 in place
deployed|released|pushed|shipped|published|implemented|applied *2 fix|patch|hotfix
released *5 version *4 that *1 ACT|adjusts|fixes|restores|removes|lowers|REM|undoes|allows|works
NOW *4 FUT|ACT|x *1 CORR
^ REMd
FUT *1 be working *5 to REM
agreed|decided|offered *1 WE would *1 REM
FUT *1 be reaching out *1 to *3 PEOPLE
happy|glad|willing to *8 compensate
MONEYN BEP|HAVE *1 issued|sent|posted|made|paid
in full *1 $
PEOPLE|YOU *6 FUT|HAVE|CAN *1 get|getting|have|had|claim *2 DET *1 full *1 refund
HAVE *1 given *1 *3 back
give|given|giving *2 back *2 OUR|YOU|DET
HAVE|BE|BEP *1 rolled back
BE|BEP|been|HAVE lifted
WE ?HAVE|BE *1 brought|bringing|put|putting *5 back
WE FUT *1 bring|put *5 back
NEG longer *2 ending|end|sunsetting|closing|charging|removing|shutting|killing|ACTg|going
PEOPLE|YOU|who|school|family *4 get|gets|got|getting *4 back !to
price|plan|prices|fee|rate|tier *2 stays|stay|remains|staying *1 as|the
FUT stay|stays|remain|keep *3 as|old|price
YOU|PEOPLE *4 keep *3 old price|plan
deadline *3 moved|moves|extended|is
WE HAVE decided *1 to keep|reverse|restore|withdraw|drop|bring|REM
<to keep *1 the *1 wrong|parcel|old|both|decaf|one
your next *4 BE *1 on|FREE
bring|come|stop|send|call|return *1 it|by|in|DET|YOU|back|GOODS|me|us|IT *6 and|AND WE FUT|CAN *2 REM|give|redo|
 swap|make|fix|change|send|gladly|take|refund
let|allow us|me|WE *1 make|put|fix|redo|repair|compensate|sort
FUT *1 be *1 refunded|credited|compensated|rebooked|replayed|exchanged|honoured|honored|reimbursed|reinstated|restored
offer|offered|offering|give *4 to meet|replacement|another
regenerated|rotated|recreated *3 YOU|DET|OUR|all|PEOPLE|TECH *6 for|of|on YOU|PEOPLE|DET|behalf|OUR
WE *3 contacting|contact|contacted|writing *1 ?out ?to each|every|everyone|all|those|affected|PEOPLE *3 $|affected|
 who|one|AND
apology|correction *3 printed|run|published
lend|loan YOU|PEOPLE
WE FUT *1 come *4 to|and *4 REM|fix|replace|collect|fit
refunded|reimbursed|refunding *4 YOU|PEOPLE|DET|all|every|each
refunds|refund *3 HAVE|FUT|BE|go *1 been|be|being|out|on|NOW *1 issued|sent|made|REMd|on|today|NOW|$
<not <n't WE ?FUT|HAVE|BE ?NOW *1 made|make|making *1 new
HAVE *1 cancelled|dropped|scrapped *1 DET *1 new|fee|fees|charge|change|plan|increase
GOODS|TECH|VAGUE|items|bans|photos|edits|points|MONEYN|it|IT BE ?NOW back|fixed|restored|corrected !in !so
the|wrong|right|correct *3 BE *1 there|up NOW
puts *1 it|IT|things right
WE HAVE *1 moved|migrated|changed *5 for YOU|PEOPLE
WE NOW ACT|return|show|send|write *1 the right|correct
NOW *2 correctly|ACT the|DET right|correct
HAVE a|DET *2 letter|mail|note|message that lists
finally|NOW HAVE one
gone|went up this
FUT be played|repeated|held|shown *3 on|instead|again|DAYW
reprint|republish|print *2 again
extra *2 HAVE been added
wait|waiting *1 in YOU *1 inbox|account
temporary *3 so YOU|PEOPLE
FUT *1 return *1 it|YOU|the|money
begun|started to *1 change|rotate|replace|REM *5 for|behalf|all
new *4 works|runs *3 again|better|NOW
should *1 be *3 back|faster|better|working|fixed|normal *1
""",
)

OFFERS = Shapes(
    name="offers",
    rows="""
MONEYN|GOODS|TECH|PEOPLE|charge|charges|amount|payment|payments|money|decision|ban|bans|service|it|photos|item|
 items|edits|progress|points|ranks|bookings *4 <would <could HAVE|BE|BEP|FUT *2 been|be|being|BE|NOW *1 REMd|
 credited|returned|issued|offered|given|withdrawn|lifted|extended|waived|back|redone|mended|reversed|corrected|
 restored
giving|sending *3 YOU|PEOPLE|THEY|DET *6 MONEYN|money|credit|refund|FREE|new|replacement|month|months|back
running|works|working|work|open|available|live|online *1 again|normally|normal
NUM BE *1 out|live|available
WE FUT honour|honor|exchange|repeat|replay|redo|republish|reprint
money back *2 $|AND|to|for|by|on|from|within|,
IT|file|filter|fee|plan|joke|line BE|HAVE gone
PEOPLE|YOU|who|NUM|those|whoever|each|PHONE *4 gets|get *5 month|months|week|weeks|credit|pair|bag|second|FREE|
 added|DAYW|MONEYN
HAVE|BEP been *1 reprocessed|redrawn|amended|recounted|remeasured|rerun|redone|repaired|rewritten|cleared|recovered
WE would|'d|BEP *1 be|like|love|want|glad|happy *3 to *2 REM|give|offer|pay|buy|invite|cook *1 YOU|PEOPLE|DET|
 OUR|MONEYN|it|this|things|IT|right|FREE
WE *1 offering|offer|offered|gave|giving|give|took|sent|sending|added|adding *5 MONEYN|MONEY|FREE|credit|refund|off|
 replacement|monitoring|protection|discount|extension
for FREE
WE *2 pay|paid|paying *1 for
FUT|me|us|can|must|ING *2 make|making|put|putting|set *1 it|IT|this|things|that|all|everything *1 right|good
BE|FUT|HAVE *1 ?NOW back *1 up|online|$
BE|BEP|HAVE back *1 $|AND
back to normal
WE ?HAVE|BE|FUT ?NOW *1 ACTd|ACTg|MEASd|put|pushed|released|deployed|shipping|rolled|published|REPVd|deploying|
 rolling|made|issued|applied *4 fix|fixes|patch|patches|hotfix|correction
HAVE|BE|BEP *1 taken down
WE FUT *1 keep *3 price|plan|old|it|open
WE BE *1 keeping|reversing|withdrawing|dropping|scrapping|reinstating|bringing|cancelling|REMg !from
invite|invited|inviting *2 YOU|THEY|back|PEOPLE|DET *3 back|again|as
donate|donated|donating
""",
)
"""What may mend, and may as well be ordinary business: the model weighs it."""
