"""Rows by which an English sentence promises a further word, or is one."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

FOLLOWS = Shapes(
    name="follows",
    rows="""
WE FUT *2 have|say more
more on|about it|this|that DAYW
FUT *1 be *1 on|in DET wiki|page|site|website|door|wall|noticeboard|board *1 by|on|DAYW
going|gonna to *1 post|REPV|update|share *8 every|each|DAYW|posted
gonna keep|post|update
WE|ROLE|chair|director|officer FUT *1 report *2 to|on|at|back
WE FUT *1 write *1 to YOU|PEOPLE|DET *5 when|once|after|again|DAYW
YOU|PEOPLE|family FUT *1 hear|get *4 from|letter|call|mail|email *4 by|before|when|this|with|DAYW
follow *3 for|on news|progress|updates
FUT *1 update|post *4 when|once
WE|ROLE FUT|BE *3 post|publish|report|update|share|write|announce|tell|send|let|keep|follow|posting|publishing|
 reporting|updating|sharing|come|get|contact|call|phone|ring|reach|have|put|say *6 update|updates|report|results|
 findings|here|soon|once|when|DAYW|again|more|informed|posted|updated|know|as|back|up|statement|account|what|by|
 page|post-mortem|retrospective|until|touch|progress|invoice|noticeboard|date|dates|longer|website|site|wall|window|
 how|after|week
WE FUT *2 keep YOU|PEOPLE|everyone|IT|this *3 informed|posted|updated|date|know|loop
keep|keeping YOU|PEOPLE *2 informed|posted|updated
WE FUT *2 let YOU|PEOPLE *1 know
WE FUT *2 be in touch
next|further|more|additional|regular|another|full|detailed|final|MORE *1 UPDN|details|news *3 FUT|on|by|BE|comes|
 come|in|at|soon|to|shortly|due|follows
UPDN|findings|results|report|review|statement|details|information|dates|date *5 FUT *1 be|follow|appear|come *2
 REPVd|ACTd|made|posted|shared|announced|sent|published|given|$|public|here|DAYW|on|in|by|soon
UPDN|progress|post-mortem BE *3 on|posted|published|at
follow|watch|see|check *3 status *1 page|site *1 for
follow *2 *3 LINK|progress|here|status
as promised
this BE *2 update|follow-up
here BE *1 the|our|DET update|follow-up|report|result
YOU FUT *2 hear *3 from|BY|before|DAYW
expect *3 email|update|letter|mail|word|news|report *3 from|by|DAYW|on|in
there FUT *2 be *2 update|updates|report|call|meeting *4 on|in|every|each|DAYW|next
post|page|thread FUT *1 be *1 updated|kept
WE|ROLE *2 aim|hope|plan|expect|intend to *2 publish|post|report|update|share|tell|answer|have *6 by|on|DAYW|within|
 answer|soon|end
get|come|report back to YOU|PEOPLE|here|DET *4 by|within|on|with|DAYW
when *6 done|finished|over|complete|ended *3 WE FUT
publish *2 retrospective|report|findings|results|post-mortem|account
FUT try to reach|call|phone YOU
FUT *2 update *1 YOU|PEOPLE *2 as|when|once
status page|LINK *1 BE|shows|has
DAYW|last|ago *2 WE told|wrote|posted *8 NOW|DAYW|here|since
report *2 sent|published|posted|shared
on *1 status *1
next *1 one BE due
an update *1 on|every|each
""",
)

TELLS = Shapes(
    name="tells",
    rows="""
update|inform|notify YOU|PEOPLE as|when|once
FUT try to *2 reach|call|phone|ring|get YOU
WE|ROLE|trustees FUT *2 post|publish|report|update|write|share|tell|announce *8 by|on|before|at|every|each|
 within|next|this|in ?the|a|NUM ?end ?of DAYW|NUM
WE|ROLE FUT *2 post|publish|report|share *6 here|results|findings|retrospective|post-mortem|report
next UPDN *2 by|at|on|in|comes|FUT|due
WE FUT *2 keep YOU|PEOPLE|IT *1 informed|posted|updated|up
WE FUT *1 let YOU|PEOPLE *1 know when|once|as|by|what|how|if
YOU FUT *1 hear *1 from *3 by|before|again|in|on|this|within
WE FUT *1 be in touch
WE FUT *1 inform|notify|update YOU|PEOPLE *4 when|once|about|of|as|on|by
once|when *8 WE FUT *1 tell|let|inform|share|publish|post|write
further|more|next|full|detailed UPDN *2 FUT|to|on follow|come|be|DAYW
new *1 date|dates|window|schedule *3 BE|FUT
FUT *2 be *1 agenda|discussed|raised|answered *6 next|DAYW|at
FUT *1 be *1 published|released|out|launched|rescheduled *4 on|in|by|next|for DAYW|
 NUM|the
volunteers|people *2 come forward
""",
)
