"""Small print, terms and notices held against the reader."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

_WAIVED = """
    (give|giving|given) (it|you|them) [all] [back]
    (refunded|refunding|waive|waived|waiving|exception|anyway|regardless)
    (i|we) (broke|didn't follow|did not follow|ignored|failed|violated|breached)
    (no|not an) excuse
    (was|is|were) [@adv] (wrong|unfair|unclear|too strict|too harsh)
    (should never|changed|changing|change|update|updated|updating|rewriting|rewritten|scrapped|dropped) [our|the|this
        |that|these] [_] @paper
"""

RULES = (
    Rule(
        id="you-agreed",
        category="fine_print",
        severity=Severity.ERROR,
        phrases=said("""
            {(under|per|according to|in accordance with|pursuant to|in line with|in terms of|as stated in
                |as set out in|as outlined in|as described in|as specified in|as mentioned in|as noted in
                |as detailed in|as listed in|subject to|consistent with|based on|covered by|governed by|stated in
                |set out in|outlined in|laid out in|laid down in|written in|contained in|included in|breach of
                |violation of|compliance with|comply with|abide by|adhere to) [of|all|section # of|the|our|my|your
                |their|its|these|this] [@adv|_] [_] [_] @paper}
            {(you|they|customers|members|guests|residents|users|tenants|everyone|@people|every new customer
                |every customer|we both|we all|all of our @people) [@adv|all|both|have|had] (agreed|agree|agrees
                |signed|sign|accepted|accepts|accept|ticked|initialled|initialed|consented|acknowledged
                |clicked) [@adv] [to|for|on|off on] [the|our|these|this|a|that|when|by|it|your|all] ...}
            {@paper [that|which] [every|all|each] [@adv] (you|customers|members|guests|we both|we all|they|users
                |tenants|@people) [@adv|all|both] (agree|agreed|agrees|sign|signed|accept|accepted|ticked)}
            {(gives|give|gave|giving|within|reserve|reserves|reserved|retain|retains) (us|me|our|my|the) [full|legal
                |the] (right|rights) [to]}
            {(we|i|shop|restaurant|company|management|store|owner|owners) [@adv] (have|has|had) (the|every|a
                |full) [full|legal] (right|rights) [to]}
            {@paper [@adv|does|do] (state|states|stated|say|says|allow|allows|allowed|provide|provides|provided
                |require|requires|required|give|gives|gave|specify|specifies|prohibit|prohibits|cover|covers|covered
                |exclude|excludes|entitle|entitles|do not|does not|doesn't|don't|is clear|are clear|is very clear
                |are very clear|clearly|is that|was that|has always been|is not to|continues|applies|apply) ...}
            {(read|reading|re-read|check|review|reviewed|consult|refer to|familiarise|remember
                |see) [@adv] [through] (your|the|our|their|my) [_] [_] @paper}
            {(at|on|do so on|so at) (your|their|your own|their own|the customer's|owner's|owners) [own] risk}
            {(company|store|shop|restaurant|house|salon|our|deposit|cancellation|returns|return|refund|community
                |strict|clear|employment|studio|school|clinic|practice|hotel|parking|standard|published
                |stated) policy !(change|changes|update|was wrong|was unclear|has changed|that we)}
            {(rely on|bound by|abide by|honour|honor|stick to|held to|bind|enforce|adhere to) [the|our|this|that|by
                |your] [_] @paper}
            {(clause|section|article|paragraph) # [of|in|says|states|,|_] ...}
            {[we] have [_] @paper (in place) [that|to|which|for]}
        """),
        excuses=said(
            _WAIVED
            + """
            (privacy policy|cookie policy)
            (i|we) [@adv|have|had] (broke|broken|changed|are changing|waived)
            new [_] [_] (policy|terms)
            """
        ),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This says: you agreed to it")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "Small print wins the argument and loses the customer. Say what you give instead."
            ),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Under our booking terms the deposit is kept.",
            "We ask everyone to read the rental agreement.",
            "The lease clearly states that pets are not allowed.",
            "Every guest agrees to this on arrival.",
        ),
        passes=(
            "Our terms let us keep the money. We are giving it back.",
            "Under our own policy you were owed a call, and we did not follow it.",
            "Both firms met on Monday.",
        ),
    ),
    Rule(
        id="as-the-sign-says",
        category="fine_print",
        severity=Severity.WARNING,
        phrases=said("""
            {(as|it is|it was|it's|this is|this was|which is|which was|that is|clearly|plainly|is all) [@adv] (stated
                |posted|printed|written|shown|displayed|listed|marked|advertised|specified|published|indicated
                |mentioned|explained|outlined|detailed|noted|spelled out|signposted) [@adv] (in|on|at|when|by|above
                |below|throughout|during|within) [the|our|your|my|all|a] ...}
            {(it|this) [@adv|does] (says|say|said|states|stated) [it|so|right|quite|clearly|@adv] [clearly] [in|on
                |at] [the|our|your] (quote|contract|terms|website|policy|confirmation|agreement|ticket|menu
                |small print|invoice|sign|listing|description|brochure|booking|form) ...}
            {[as] (the sign|our sign|the signs|signs|the notice|the ticket|the website|our website|the menu|the label
                |the listing|the quote|our site|the documentation) [@adv] (says|states|say|state|stated|said
                |made clear|make clear|makes clear|warns|warn|advises|explains|tell|tells)}
            {[well|fully|entirely] (within|in) (my|our) [legal|contractual] (right|rights)}
            {technically [_] (non-refundable|nonrefundable|allowed|correct|not|within|a breach|permitted|legal|you|we)}
            {(inside|outside|past|within|beyond|in) (our|the|your|of our|of the) [_] [_] (cancellation|return|returns
                |refund|pickup|pick-up|notice|booking|grace|claim|complaint|warranty) [_] (window|period|policy|date
                |deadline|slot)}
            {(non-refundable|nonrefundable|not refundable|no refunds|no-refund|final sale|all sales are final
                |sales are final|sold as is|sold as-is|no refund|refunds are not|not offer refunds|do not refund
                |don't refund|not do refunds|don't do refunds|no returns)}
            {(not|isn't|aren't|wasn't|weren't|never|no longer|nor) [@adv] (guaranteed|covered|eligible|entitled|liable
                |obliged|obligated|required|insured|refundable|insurable|under warranty
                |included in) [by|under|to|for|in|from|any|_]}
            {(legally|contractually|technically) (entitled|obliged|obligated|required|allowed|permitted|speaking|ours
                |responsible|binding|correct|not|we)}
            {(as|by way of|purely as) [a] (gesture of goodwill|goodwill gesture|gesture of good will|good will gesture
                |courtesy without)}
            {(is|are|were|was) (estimates|estimate|indicative|approximate|subject to (change|availability|approval
                |final|our|the)|for guidance|a guide|a guideline) [only|_]}
            {(subject to) (final|change|availability|approval|our|these|terms|the terms|conditions|a|an) ...}
            {(small print|fine print|terms and conditions|terms & conditions|t&cs|t&c's|t and c's|terms of service
                |terms of use|conditions of carriage|contract of carriage|house rules|booking conditions
                |terms of business)}
            {(in black and white|clear as day|plain for all to see|plainly visible|clearly visible|clearly displayed
                |clearly marked|clearly signposted|clearly labelled|clearly labeled|clearly posted|clearly stated
                |clearly explained|clearly advertised|clearly outlined|clearly communicated)}
            {(you|they|customers|guests|@people) [@adv] [have|had|were] (waived|forfeit|forfeited|made aware of
                |advised of|informed of|bound) [the|our|all|any|this|that|by|your] ...}
            {(reserves|reserve|retain|retains) (the|our|my|all) right* ...}
            {(under|with) no obligation to ...}
            {(rules|terms|conditions|decision|decisions|results|guidelines|prices) [_ _ _] (are|is|were
                |was) [@adv] (final|binding|published|set out|stated|in advance|posted|known|clear) [in advance|and
                |to|on|at|_]}
            {(in accordance|in line|in keeping|in compliance|fully compliant|complied) with [our|the|all
                |@adv] [_] [_] (guidelines|policy|policies|terms|rules|regulations|law|laws|standards|procedure
                |procedures|code|requirements|contract|agreement)}
            {(plan|policy|ticket|guarantee|warranty|subscription|price|package|voucher|membership|fare|insurance
                |licence|license|contract|deposit|invoice) [@adv] (does|do|did|is|was|are|states|says|clearly|only
                |excludes|expires|expired|limited) [@adv|not] [@adv] (include|cover|states|say|says|limited to|valid
                |apply|excludes|extend|stipulate|transferable|that|valid for|guarantee|entitle) ...}
            {technically [@adv] (the offer|you|we|your|a|speaking) ...}
            {(it is|it's) [@adv] (the|our|a) [@adv] (policy|rule|practice) [of|that|to|here|in|_] ...}
            {legally [,] [there|we|you|speaking|the|nothing|this] ...}
            {(nothing|no more|little) [@adv] [more] [that] (we|i) (are|am) (required|obliged|obligated|bound
                |legally) ...}
        """),
        excuses=said(_WAIVED),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This leans on a notice")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Being right on paper does not mend what happened. Leave the rule out."),
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "As stated on the ticket, doors close at eight.",
            "It was inside the cancellation window.",
            "Deposits are non-refundable.",
            "We are not obliged to pay for it.",
        ),
        passes=(
            "We signed for the parcel and left it outside.",
            "It was past the return period. We have refunded you anyway.",
        ),
    ),
)
