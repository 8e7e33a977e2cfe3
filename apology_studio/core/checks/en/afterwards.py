"""Rows by which an English sentence promises a further word, or is one."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

FOLLOWS = Shapes(
    name="follows",
    rows="""
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
