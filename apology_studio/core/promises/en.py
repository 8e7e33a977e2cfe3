"""How English promises."""

from __future__ import annotations

from apology_studio.core.promises import PromiseWords

_I = r"(?:i|we|both of us|all of us|two of us|one of us|each of us)"
_SOMEBODY = (
    r"(?:someone|somebody|two (?:people|of us|members)|a second \w+|an? (?:outside|independent|external|new"
    r"|trained) \w+"
    r"|an? (?:[\w-]+ ){0,2}(?:engineer|adviser|advisor|plumber|electrician|inspector|auditor|vet|doctor|lawyer|lab"
    r"|laboratory"
    r"|expert|technician|specialist|accountant|dietitian|surveyor|company|firm)"
    r"|(?:my|our) (?:\w+ ){0,2}(?:team|staff|manager|technician|baker|cook|chef|driver|drivers|accountant|supervisor"
    r"|engineer|engineers|people|colleague|colleagues|crew|guides?|nurses?|teachers?|shop|studio|office))"
)
_WILL = r"(?:will|['’]ll|shall|(?:am|are|['’]m|['’]re|is) going to)"
_SOON = r"(?: (?:also|now|then|each|all|both|personally|only|still|first|immediately|gladly|never again|no longer))*"
_NOT_A_DEED = (
    r"(?!(?:not|never|do (?:a lot |much |even |far )?better|do (?:our|my) (?:very |level )?best|do (?:everything|all"
    r"|whatever|what)"
    r"|be (?:sorry|better|honest|grateful|happy|glad|pleased|there|here|open|closed|more|very|so|a|an|the|in|at|as"
    r"|on|back|able"
    r"|the first|ready to help|judged|known|forever|ashamed|sad|working hard|looking|striving|thinking|doing)"
    r"|learn|strive|try|tries|aim|seek|hope|remember|forget|regret|miss|love|value|understand|know|see|think|feel"
    r"|continue"
    r"|keep (?:trying|working|striving|learning|doing|going|the|you|everyone)|appreciate|remind|need|want|have to"
    r"|always|ever|carry|live|work (?:hard|tire|to|on|with you)"
    r"|look (?:in|at|back|forward)|improve|rebuild|win|earn|regain|welcome|take (?:this|it|your|responsib|the blame"
    r"|full|every|all|steps|care)"
    r"|listen|respect|admit|accept|apologi[sz]e|say (?:this|it|that)|own|hear|most likely|probably|perhaps|hopefully"
    r"|mean|make sure (?:this|it|that this)"
    r"|ensure (?:this|it|that this)|make every effort|prove|show you (?:that|we)|lose|get (?:better|there"
    r"|this right)|come (?:back|out) stronger|move (?:on|forward)"
    r"|stand by|stay (?:true|in business)|cherish|treasure|bear|suffer|survive|wish|of course understand)\b)"
)
_GOODS = (
    r"(?:refund|refunds|money|payment|replacement|replacements|new|voucher|credit|cheque|check|compensation|parcel"
    r"|order|"
    r"reimbursement|every penny|penny|price|fee|fees|deposit|ticket|tickets|box|copy|reply|answer|answers"
    r"|full amount|difference"
    r"|cost|costs|it back|them back|that back|certificate|report|list|result|results)"
)
_DONE = (
    r"(?:refunded|repaid|reimbursed|replaced|paid|returned|checked|tested|published|repaired|fixed|back|sent"
    r"|delivered|ready"
    r"|restored|credited|compensated|called|inspected|audited|reviewed|cleaned|trained|removed|deleted|collected"
    r"|rebooked"
    r"|reprinted|remade|posted|updated|cancelled|closed until|waived|extended|written to|told|informed|contacted"
    r"|reopened"
    r"|on your|in your|at your|with you|visited|signed|labelled|weighed|counted|locked)"
)
_CHECKED = (
    r"(?:check|checks|test|tests|compare|compares|count|counts|read|reads|review|reviews|audit|inspect|inspects"
    r"|weigh|weighs"
    r"|look (?:over|through)|go through|back up|clean|cleans|publish|post|report|write down|sign|measure|measures"
    r"|ring|call|taste|try every|walk)"
)
_NAMED = r"(?!(?:you|it|they|he|she|this|that|there|we|i|who|which|and|but|or|people|customers|guests)\b)\w+"
_TO_EACH = (
    rf"{_WILL} (?:personally )?(?:call|ring|phone|visit|write to|reply to|answer|check|inspect|repair|refund|repay|test"
    r"|collect|deliver) (?:each|every|all|everyone|everybody)"
)

WORDS = PromiseWords(
    language="en",
    says=(
        rf"\b{_I} {_WILL}{_SOON} {_NOT_A_DEED}\w+",
        rf"\b(?:i|we)['’](?:ll|(?:re|m) going to){_SOON} {_NOT_A_DEED}\w+",
        rf"\b{_SOMEBODY}\b[^.,;:!?]{{0,40}} {_WILL}{_SOON} {_NOT_A_DEED}\w+",
        rf"\b(?:i|we) (?:\w+ )?(?:promise|undertake|commit) (?:you )?(?:to|that (?:i|we) will) {_NOT_A_DEED}\w+",
        rf"\b(?:i|we) (?:{_WILL} not|won['’]t) \w+[^.!?]{{0,80}}\b(?:until|unless|without|before)\b",
        rf"\b(?:i|we) {_WILL} (?:no longer|never again) (?!let this|allow this|do this|happen)\w+",
        (
            r"\b(?:nothing|nobody|no one|no \w+)\b[^.!?]{0,60}\b(?:until|unless|without)\b[^.!?]{0,60}\b(?:we|us|two"
            r"|a second|has|have|been)\b"
        ),
        rf"\byou(?:['’]ll| will)(?: each| all| both)? (?:get|receive|have|find)\b(?: \w+){{0,4}}? {_GOODS}\b",
        rf"\byou(?:['’]ll| will)(?: each| all| both)? be {_DONE}",
        (
            rf"\b(?:all|every|each|any|your|the|these|those|this|that|both|it|they|refunds?|replacements?|copies"
            rf"|everyone|everybody|nobody)\b"
            rf"[^.,;:!?]{{0,50}}(?: will|['’]ll) (?:all |then |each )?be (?:fully |completely |automatically )?{_DONE}"
        ),
        (
            rf"\b(?:everyone|everybody|each of you|all|every one of you|those of you"
            rf"|whoever)\b[^.,;:!?]{{0,60}} will(?: \w+ly)?"
            rf" (?:get|receive|have)\b(?: \w+){{0,4}}? {_GOODS}\b"
        ),
        (
            r"\b(?:the |your |our )?(?:next|first|second) (?:update|report|word) (?:will be|is|comes|follows) (?:on|by"
            r"|here|at|here by)\b"
        ),
        r"\b(?:i|we) (?:personally )?(?:answer|reply to|ring back|call back) (?:every|each|all)\b",
        (
            r"\b(?:i|we) (?:am|are|['’]m|['’]re) (?:now )?(?:refunding|replacing|paying back|returning|recalling"
            r"|reprinting|collecting|sending) (?:every|each|all|you|the)\b"
        ),
    ),
    dated=(
        (
            r"\b(?:an?|the|one|two|full|all|every) (?:[\w-]+ ){0,4}(?:check|audit|report|refund|review|replacement"
            r"|inspection|test"
            r"|update|answer|list|result|training)s?\b(?![^.!?]*\b(?:was|were|had been)\b)[^.!?]*\b(?:by|on|before"
            r"|until|no later than)\b"
        ),
        (
            r"\b(?:bank|money|refunds?|payment|parcel|order|it|they|replacement)s? should (?:show|see|be|arrive|reach"
            r"|have|get|land)\b"
        ),
        r"\byou should (?:have|get|see|receive)\b",
        rf"\b{_NAMED} {_TO_EACH}\b",
        r"\brefunds? (?:go|goes|leave|leaves|arrive|arrives) (?:out )?(?:by|on|before|from|tomorrow|today)\b",
        (
            r"\b(?:i|we) (?:refund|replace|pay|publish|report|send|close|open|start|finish|fetch|deliver|install|repair"
            r"|bring|collect|reopen"
            r"|move|swap|print|call|write|hand|repay|return|rebuild|train|stop)\b(?!ed)[^.!?]{0,80}\b(?:by|on|within|in"
            r"|before|no later than|tomorrow)\b"
        ),
    ),
    started=r"\b(?:i|we|two|nobody|no one|nothing|no|every|each|all|our|the|a|an|one|someone|somebody|only)\b"
    r"(?![^.!?]*\b(?:was|were|had|until now|to \w+day|have been|has been|did|charged|sold|sent|could not)\b)",
    repeated=rf"\b(?:i|we|two of us|one of us|two people|somebody|someone|our \w+)(?: now| each| both)? {_CHECKED}\b"
    rf"|\b(?:is|are) (?:now )?(?:checked|tested|compared|counted|weighed|read|reviewed|inspected|cleaned|published)\b",
    never=(
        (
            r"\bnever (?:share|sell|ask|rent|pass on|store|give)\b[^.!?]{0,40}\b(?:data|details|passwords?|cards?"
            r"|e-?mails?|address(?:es)?|information|numbers?)\b"
        ),
        r"^(?!.*(?:\bwill\b|['’]ll\b)).*\b(?:would|might|may|could) (?:refund|have|be|like|love)\b",
        (
            r"\b(?:said|told you|told them|wrote|promised|thought|claimed|advertised|assured|believed|were told"
            r"|was told)\b[^.!?]{0,60}\b(?:will|would|['’]ll|going to)\b"
        ),
        (
            r"\byou(?:['’]ll| will) (?:receive|get|see|find) (?:this|an error|a message|our newsletter"
            r"|an e-?mail (?:like|with this)|a notice|many|no )"
        ),
        r"\bif (?:we|i) (?:will|['’]ll|had|were|could)\b",
        (
            r"\b(?:i|we) (?:will|['’]ll) (?:\w+ )?(?:let you know|be in touch|keep you (?:updated|informed"
            r"|posted)) (?:if|when|should|once) (?:anything|we hear|there is)"
        ),
        r"\b(?:hope|hoping|do our best|do my best|should be able)\b[^.!?]{0,40}\b(?:i|we)(?: will|['’]ll)\b",
        r"\bexciting\b",
        r"\b(?:asked?|asks|wonder|wondered)\b[^.!?]{0,30}\b(?:whether|if|when|how)\b",
        r"\bwhat(?:ever)? (?:will|would) (?:happen|come|be)\b",
        r"\b(?:i|we) (?:hope|wish|want|would like|aim|intend|plan) (?:that |to )(?![^.!?]*\bwill\b)",
    ),
    waits=r"\bif (?:you|your|it|the|any|anyone|this)\b|\bwhen(?:ever)? you\b|\bonce you\b|\b(?:send|tell|show"
    r"|write to|bring|give|e-?mail) (?:me|us)\b[^.!?]*\b(?:and|then)\b"
    r"|\bof (?:seeing|receiving|hearing|getting)\b|\bwithin\b[^.!?]{0,40}\b(?:of your|of the day|after you"
    r"|after your)\b"
    r"|\b(?:answer|reply|call)\b[^.!?]{0,30}\b(?:within|the same day)\b",
    again=r"\b(?:(?:it|this|that|such a thing|anything like (?:it|this)|nothing like (?:it|this)|a mistake like this"
    r"|these mistakes|they)"
    r" (?:will|can|must|shall|could|is going to|are going to|['’]ll)? ?(?:not|never|n['’]t)? ?(?:ever )?(?:be "
    r"|to )?(?:happen|occur|repeat|be repeated|recur|repeated)(?:s|ed)?(?: ever)?(?: again)?"
    r"|(?:it|this|that) won['’]t (?:ever )?(?:happen|occur|be repeated)(?: again)?|(?:i|we) (?:will|['’]ll|won['’]t"
    r"|promise) (?:not|never|to never|never to)? ?(?:ever )?(?:let|allow) (?:this|it|that) (?:to )?happen(?: again)?"
    r"|never again|(?:will|won['’]t) (?:not|never)? ?do (?:this|it|that) again|make sure (?:that )?(?:this"
    r"|it) (?:does not|doesn['’]t|never|cannot|can['’]t|won['’]t|will not|will never) happens?(?: again)?)\b",
    measure=r"\b(?:i|we)(?:['’]ve| have| had)? (?:now |already |also |since )?(?:added|installed|hired|introduced"
    r"|changed|removed|replaced"
    r"|moved|bought|fitted|built|trained|stopped|put|set up|written|rewritten|locked|taken|split|doubled|closed"
    r"|switched|turned)\b"
    r"|\b(?:two|both) (?:of us|people)\b|\bfrom (?:today|now|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b"
    r"|\bevery (?:morning|evening|day|week|month|box|crate|order|label|batch)\b|\bno longer\b|\b(?:is|are) now\b"
    r"|\bnow (?:has|have|checks?|tests?|needs?|reads?|counts?|stops?)\b",
    speaker=_I,
    who=rf"\b(?P<who>{_SOMEBODY}(?: (?:from|of|at|in) (?:outside )?(?:the |our )?\w+)?|{_NAMED}(?= {_TO_EACH}))\b"
    rf"[^.,;:!?]{{0,30}}? (?:will"
    rf"|['’]ll|is going to|are going to|check|checks|read|reads|count|counts|pull|test|tests|look|sign|weigh)",
)
