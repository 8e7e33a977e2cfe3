"""Rows by which an English sentence tells what went wrong."""

from __future__ import annotations

from apology_studio.core.shapes import Shapes

HAPPENED = Shapes(
    name="happened",
    rows="""
BRKd|BRK *4
GOODS|TECH|PEOPLE|YOU|OUR|x *3 BEP|been|BE *1 HARMd
GOODS|TECH|PEOPLE|YOU|x *3 BEP|been *2 ACTd|xd *3 twice|wrong|mistake|accident|instead|without|late|early|ACCID|too
ACCID
by mistake|accident
WE *2 HARMd
WE *2 ACTd|xd *8 wrong|twice|without|instead|mistake|error|too|before|late|more|untested
WE *1 ACTd|xd|left|forgot|let|took|sent|sold *3 DET|OUR|YOU|NUM|PEOPLE
CAUSE *1 DET|OUR|x *3 BROKEN|FAULTN|LATE|WRONG|x|TECH
due to *1 a|an|the|x *1 x|BROKEN|FAULTN|WRONG|TECH
meant that|YOU|PEOPLE|no|some
led to|YOU|PEOPLE
because DET|OUR|WE|TECH|GOODS|of|two|nobody
PEOPLE|YOU|users *3 could NEG *1 x|ACT|see|reach|log|use
could be read|seen
went down|out *2
ran out of
nobody|no-one|NEG *2 was|could|had
BEP *1 LATE|WRONG|closed|missing|flooded|down
there BEP|was|were *1 only|no|NEG|BROKEN|a|an *2 BROKEN|FAULTN|FAIL|x
the *2 cause|reason|trouble *1 BE|BEP
what happened BE|BEP
it turned|turns out|CAUSE
in *1 NUM WE *1
between NUM|DAYW and|NUM|DAYW
wrong *1 GOODS|TECH|x
access *2 to
HARMd *3 PEOPLE|TECH|GOODS
NEG *1 delivered|sent|passed|renewed|rotated|posted|fitted|ordered|told|asked
told *2 that|YOU|PEOPLE *6 BEP|NEG|would|will
""",
)

SLIPPED = Shapes(
    name="slipped",
    rows="""
BEP|been *1 HARMd|ACTd|REPVd|MEASd|xd|sent|put *2 ACCID
ACCID HARMd|ACTd|REPVd|xd|put|sent
HARMd|ACTd|REPVd|xd|sent *5 by mistake|accident
GOODS|TECH|PEOPLE|YOU|x *4 ran out of
GOODS|TECH went *1 down|offline|out
BEP|was *1 HARMd|ACTd|xd|sent|told|given the wrong
the wrong *2 BEP|was ACTd|HARMd|xd|sent|given|put|used|packed
""",
)
