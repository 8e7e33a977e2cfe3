"""How the components of an apology are recognised in an English text that has no boxes.

Simple patterns, each within one sentence: they err towards saying that a component is not there yet.
"""

from __future__ import annotations

from apology_studio.core.components import Component, ComponentRule

_WE = r"(?:i|we|our (?:team|staff|company|firm|shop|engineers?|developers?|people))"
_HAVE = r"(?: have|['’]ve| has|['’]d| had)?"
_HOW = r"(?: (?:also|now|already|since|just|accidentally|mistakenly|wrongly|simply|clearly|really|then)){0,2}"
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|noon|midnight"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|{_MONTH} \d{{1,2}}|\d{{1,2}}:\d\d"
    r"|the end of (?:the|this|next) (?:day|week|month|year))"
)

COMPONENTS = (
    ComponentRule(
        component=Component.SORRY,
        words=("sorry",),
        pattern=r"\b(?P<mark>(?:i|we)(?: ?['’]?m| ?['’]?re| am| are)?(?: (?:so|very|truly|deeply|really|both|all"
        r"|also))*"
        r" sorry\b(?! to (?:hear|see|say|learn|read|inform|tell|report|announce))"
        r"(?!,? (?:that )?(?:some of )?you(?:['’]re|['’]ve| (?:are|have|felt|feel|were (?:unhappy|upset"
        r"|disappointed)|did(?: not|n['’]?t) (?:like|enjoy)))\b)"
        r"[^.!?\n]{0,200})",
        finds=("I am sorry.", "We’re truly sorry that we locked you out.", "We are very sorry for the smell."),
        passes=("We are sorry to hear that.", "We are sorry to see you go.", "I am sorry you feel that way."),
    ),
    ComponentRule(
        component=Component.SORRY,
        words=("sorry",),
        pattern=r"(?P<mark>(?:(?<=^)|(?<=\n)|(?<=[.!?] ))(?:so |very |truly |deeply )?sorry (?:for|about|that|we|i)\b"
        r"[^.!?\n]{0,200})",
        finds=("Sorry for the wait on Saturday.",),
        passes=("Sorry to see you go.", "A sorry sight for anyone."),
    ),
    ComponentRule(
        component=Component.SORRY,
        words=("apolog",),
        pattern=r"\b(?P<mark>(?:(?:i|we|to|and|must|do|should|sincerely|deeply|unreservedly|fully|again|would like to"
        r"|want to) (?:(?:all|both|also|do|once again|very|so|sincerely|deeply|unreservedly|fully|wholeheartedly"
        r"|publicly|truly|profoundly|again|personally) ){0,3}apologi[sz]e\b|(?:my|our|with|sincere|sincerest|deepest|"
        r"heartfelt|please accept (?:my|our|this)) (?:(?:most|sincere|sincerest|deepest|humble|heartfelt) ){0,2}"
        r"apolog(?:y|ies)\b|apologies (?:for|to|about)\b)[^.!?\n]{0,200})",
        finds=(
            "We apologise for the noise.",
            "I want to sincerely apologize to each of you.",
            "Our apologies for the late start.",
            "Please accept our sincere apologies.",
        ),
        passes=("They never apologised.", "An apology is owed by the council."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=(
            "fault",
            "mistake",
            "error",
            "doing",
            "job",
            "responsib",
            "fail",
            "oversight",
            "bug",
            "mess",
            "my bad",
            "our bad",
            "careless",
            "negligen",
            "mishandl",
            "on us",
            "on me",
            "mea culpa",
        ),
        pattern=r"\b(?P<mark>(?:(?:was|is|are|were|entirely|all|solely|completely|been) |['’]s )"
        r"(?:(?:entirely|all|solely|completely|my|our|wholly|simply|also) ){0,3}"
        r"(?:(?<=my )|(?<=our ))(?:own )?(?:fault|mistake|error|doing|job|responsibility|failure|failing|oversight"
        r"|bug|mess)\b|(?:my|our) (?:own )?(?:fault|mistake|bad|error|failure|failings?|oversight|carelessness"
        r"|negligence|mishandling)\b|(?:is|was|['’]s) (?:all |entirely )?on (?:us|me)\b|mea culpa)",
        finds=(
            "This was our fault.",
            "It was entirely my mistake.",
            "Checking the labels is our job.",
            "That is on me.",
            "We put it right, and our error is there for all to see.",
        ),
        passes=("It was their fault.", "Our garden is open on Sunday.", "Our job fair is in May."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        pattern=rf"\b(?P<mark>{_WE}{_HAVE}{_HOW} (?:failed|neglected|forgot|messed up|screwed up|fell short|overlooked"
        r"|dropped the ball|got (?:it|this|that|things) (?:badly |very |so |completely |all )?wrong|blew it"
        r"|broke (?:it|your|our|the)|missed|let (?:you|people|everyone|our|them|all of you|so many|ourselves|down)"
        r"|made (?:a|an|the|this|that|some|several|two|many|big|bad)(?: [\w-]+){0,3} (?:mistakes?|errors?|blunders?"
        r"|misjudg[e]?ments?|decisions?|choices?)"
        r"|mishandled|mismanaged|misjudged|underestimated|miscalculated|disappointed"
        r"|take (?:(?:full|all|complete|total|sole|the|entire) )*(?:responsibility|blame)|accept (?:(?:full|all|the)"
        r" )*(?:responsibility|blame)|own (?:this|that|it|the)|(?:was|were|am|are) (?:\w+ )?(?:wrong|to blame|at fault"
        r"|responsible|negligent|careless|in the wrong)"
        r"|should(?:n['’]t| not)? (?:\w+ )?have|ought to have|could have done better|did(?:n['’]t| not) "
        r"(?:\w+ )?(?:check|test|notice|tell|warn|think|listen|follow|meet|do|realise|realize|communicate|catch|live"
        r"|give|handle|plan|prepare|consider|act|respond|see|make sure|ensure|anticipate|take|keep|read|ask))\b)",
        finds=(
            "We failed to test the ovens.",
            "I should have called you that evening.",
            "We did not check the second crate.",
            "We let you down on Saturday.",
            "I take full responsibility.",
            "We made a serious mistake with the dates.",
            "I was wrong.",
        ),
        passes=("They failed to deliver.", "We made a cake for the fair.", "We are open again."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=("accident", "mistaken", "inadvert", "wrongly", "unintention", "incorrect", "careless", "erroneous"),
        pattern=rf"\b(?P<mark>{_WE}{_HAVE} (?:accidentally|mistakenly|inadvertently|wrongly|unintentionally"
        rf"|incorrectly"
        r"|carelessly|erroneously) (?:\w+ ){0,2}\w+ed\b[^.!?\n]{0,80})",
        finds=("We accidentally deleted nine bookings.",),
        passes=("We gladly invited nine guests.",),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        pattern=rf"\b(?P<mark>{_WE}{_HAVE}{_HOW} (?:sent|charged|billed|deleted|lost|leaked|published|posted|sold"
        rf"|shipped"
        r"|exposed|broke|dropped|mislabell?ed|overbooked|cancell?ed|closed|locked|overcharged|double-charged|released"
        r"|deployed|pushed|introduced|misconfigured|ran out|forgot|failed to|did not|didn['’]t|exceeded|allowed|left"
        r"|gave|printed|changed|removed|switched|turned off|stored|served|delivered|let|used|moved|updated|upgraded"
        r"|underestimated|missed|lacked|altered|encountered|overwrote|neglected to|discovered that|found (?:that"
        r"|out)|realised that|realized that"
        r"|learned that|made (?:a|an) (?:change|error|mistake) (?:in|to|with|on))"
        r" [^.!?\n]{12,240})",
        finds=(
            "On Tuesday we charged 214 of you twice for the same order.",
            "We sold bread with walnuts in it without saying so.",
        ),
        passes=("We are sorry about the issue.", "They sent us a letter about the road works."),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        pattern=r"\b(?P<mark>(?:the|a|an|our|this|your|some|one|two|several|many|of|these|those) (?:[\w’'-]+ ){0,4}"
        r"(?:(?:was|were|had been|has been|have been|got) (?:\w+ )?(?:caused|delayed|lost|deleted|exposed|leaked"
        r"|broken"
        r"|damaged|down|offline|unavailable|inaccessible|cancelled|canceled|stored|sent|charged|billed|locked|stolen"
        r"|compromised|unable|overloaded|misconfigured|late|triggered|corrupted|shipped|accessed|mislabell?ed"
        r"|contaminated|closed|wrong|incorrect|missing|affected)"
        r"|(?:failed|crashed|broke|stopped|collapsed|overflowed|expired|went down|went offline|ran out|did not arrive"
        r"|didn['’]t work|contained|(?<!inconvenience )(?<!disruption )(?<!trouble )caused|filled up"
        r"|leaked))\b[^.!?\n]{8,200})",
        finds=(
            "The freezer in our shop failed on Friday night and nobody saw the alarm.",
            "Your photographs were deleted by a script that we had written.",
        ),
        passes=("The shop was lovely.", "The summer fair is on Sunday at the town hall."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        pattern=rf"\b(?P<mark>(?:from (?:today|now on|tomorrow|this day|{_DAY}|next)|going forward|in (?:the )?future"
        r"|starting (?:today|now|with|on|from|next)|effective immediately|as of (?:today|now))"
        r",?[^.!?\n]{0,60}\b(?:we|i|every|each|all|two|our|no|nobody)\b"
        r"(?! (?:hope|strive|aim|try|encourage|suggest|recommend|would|will (?:try|strive|do better"
        r"|do our best)))[^.!?\n]{4,200})",
        finds=("From today two of us check every label.", "From now on we count the crates at the door."),
        passes=("From today the shop sells plums.", "In future we will try harder."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        words=("happen", "occur", "again", "recur", "repeat", "aris", "come up", "never", "recurring"),
        pattern=r"\b(?P<mark>(?:(?:so that|to (?:make sure|ensure|prevent|avoid|stop|guarantee|keep)"
        r"|will (?:make sure|"
        r"ensure|prevent|not|never|stop)|won['’]t|make sure|ensure|ensures|ensuring|prevent|prevents|preventing"
        r"|can(?:not|['’]t)|should(?:n['’]t| not)?|must|does(?:n['’]t| not)|do not|don['’]t)"
        r" [^.!?\n]{0,90}\b(?:(?:happen|occur|happens|occurs|happening|occurring|arise|be repeated|come up"
        r"|repeat(?:s|ed)?) ?(?:again|in (?:the )?future|anymore|any more)|never again"
        r"|(?:this|that|it|such)(?: [\w’'-]+){0,4} (?:from )?(?:happening|occurring|recurring|arising)"
        r"|recurrences?|a repeat|repeat itself|never happens?)\b[^.!?\n]{0,80}"
        r"|never (?:again )?(?:happen|occur|be repeated|let this|do (?:this|that|it))\b[^.!?\n]{0,60}"
        r"|not happen again|(?:isn['’]t|is not) (?:going to|gonna) happen again))",
        finds=(
            "We have put a second lock on the door to make sure it cannot happen again.",
            "This will never happen again.",
            "We added a test to prevent this from happening.",
        ),
        passes=("We hope to see you again.", "What happened on Sunday will be talked about again."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        pattern=r"\b(?P<mark>(?:i|we)(?: have| are|['’]ve|['’]re| will|['’]ll| had)?"
        r"(?: (?:now|already|also|since|all|be|currently|going to|therefore|immediately|then)){0,3} (?:(?:add(?:ed"
        r"|ing)?"
        r"|introduc(?:e|ed|ing)|install(?:ed|ing)?|implement(?:ed|ing)?|put in place|putting in place|set(?:ting)? up"
        r"|hir(?:e|ed|ing)|train(?:ed|ing)?|retrain(?:ed|ing)?|chang(?:e|ed|ing)|review(?:ed|ing)?|rewrit(?:e|ten|ing)"
        r"|rewrote|audit(?:ed|ing)?|updat(?:e|ed|ing)|revamp(?:ed|ing)?|improv(?:e|ed|ing)|tighten(?:ed|ing)?"
        r"|strengthen(?:ed|ing)?|requir(?:e|ed|ing)|upgrad(?:e|ed|ing)|increas(?:e|ed|ing)|creat(?:e|ed|ing))"
        r" (?:[^.!?\n ]+ ){0,8}(?:checks?|tests?|testing|process(?:es)?|procedures?|polic(?:y|ies)|monitoring|alerts?"
        r"|alarms?|backups?|training|safeguards?|safety|controls?|steps|measures|reviews?|systems?|rules?|redundancy"
        r"|limits?|locks?|guidelines?|checklists?|practices|capacity|sign-?offs?|audits?|protections?|security))\b"
        r"[^.!?\n]{0,120})",
        finds=(
            "We have added a second check of every invoice.",
            "We will train everyone at the till in the new procedure.",
        ),
        passes=("We have added plums to the menu.", "We review films on Sundays."),
    ),
    ComponentRule(
        component=Component.REPAIR,
        pattern=r"\b(?P<mark>(?:(?:i|we|you)(?: have| will| are|['’]ve|['’]ll|['’]re| had| can|['’]d like to| would"
        r" like to"
        r"| want to)?(?: (?:now|already|also|since|all|be|been|gladly|happily|immediately|automatically"
        r"|personally|then"
        r"|be able to|going to|issuing|offering|giving|fully|both|each|receive|have|get|of course)){0,4} "
        r"(?:refund(?:ed|ing|s)?|replac(?:e|ed|ing)|reimburs(?:e|ed|ing)|compensat(?:e|ed|ing)|credit(?:ed|ing|s)?"
        r"|repay|repaid|repaying|restor(?:e|ed|ing)|fix(?:ed|ing)?|repair(?:ed|ing)?|cover(?:ed|ing)?|revers(?:e|ed"
        r"|ing)"
        r"|reinstat(?:e|ed|ing)|redo|redoing|resend|re-send|resent|re-?ship(?:ped|ping)?|resolved|corrected"
        r"|rolled back"
        r"|reverted|pay(?:ing)?|paid|extend(?:ed|ing)?|waiv(?:e|ed|ing)|made? (?:it|this|things|that) right"
        r"|make (?:it|this|things|that) (?:right|up)|making (?:it|this|things) right|donat(?:e|ed|ing)|put (?:it|this"
        r"|things) right|regenerated|recovered|rebuilt))\b[^.!?\n]{0,160})",
        finds=(
            "We have refunded all 214 of you.",
            "I will pay for the cleaning.",
            "We’ve restored every photograph.",
        ),
        passes=("They will refund you.", "We bake on Sundays."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=("@",),
        pattern=r"(?P<mark>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})",
        finds=("Write to mara@thornfield.example.",),
        passes=("We met @ the fair.",),
    ),
    ComponentRule(
        component=Component.CONTACT,
        pattern=r"\b(?P<mark>(?:call|contact|phone|ring|telephone|text|tel\.?|reach|whatsapp)\b[^.!?\n]{0,60}?"
        r"\+?\(?\d[\d ().-]{5,18}\d)",
        finds=("Call me on 01632 960118.",),
        passes=("We got 214 calls.", "Call it a day."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=(
            "reply",
            "respond",
            "write",
            "answer",
            "comment below",
            "contact",
            "mail",
            "call",
            "reach",
            "ask for",
            "speak",
            "talk",
            "touch",
            "let ",
            "message",
            "dm ",
            "ping ",
            "ticket",
            "issue",
            "request",
        ),
        pattern=r"\b(?P<mark>(?:reply|respond|write back|answer) (?:directly )?(?:to|by) (?:this|the|replying|e-?mail)"
        r"(?: (?:e-?mail|message|post|letter|thread|newsletter))?|(?:just|simply|please) (?:reply|comment below)"
        r"|(?:contact|e-?mail|write to|call|reach(?: out to)?|ask for|speak to|talk to|get in touch with|let|message"
        r"|dm|ping) (?:me|us|our|your|the|customer|support|him|her)\b[^.!?\n]{0,60}\b(?:at|on|via|through|by|using|in"
        r"|know)\b (?!(?:any ?time|once|all|your convenience|least))[^.!?\n]{0,80}(?:://|www\.|\.com|\.org|e-?mail|"
        r"phone|form|chat|page|link|forum|desk|twitter|support|here|portal|tracker)|(?:open|file|submit|raise|"
        r"create) (?:a|an) (?:support )?(?:ticket|issue|request))",
        finds=("Just reply to this e-mail.", "Contact our support team through the chat.", "Please open a ticket."),
        passes=("Feel free to contact us at any time.", "We will answer."),
    ),
    ComponentRule(
        component=Component.FOLLOWUP,
        pattern=r"\b(?P<mark>(?:i|we)(?: will|['’]ll| are going to| plan to| intend to|['’]re going to)"
        r"(?: (?:also|be|then|now|soon|shortly|continue to|keep|of course)){0,2} (?:post(?:ing)?|publish(?:ing)?"
        r"|report(?:ing)?"
        r"|updat(?:e|ing)|writ(?:e|ing) (?:again|to you|more)|shar(?:e|ing)|send(?:ing)?|say more|follow(?:ing)? up"
        r"|let (?:you|everyone) know|provid(?:e|ing) (?:an |more |further |regular )?(?:update|detail|information)"
        r"|keep(?:ing)? (?:you|everyone|our customers) (?:updated|informed|posted)|tell you)\b[^.!?\n]{0,60}?"
        rf"(?:\b(?:by|on|in|before|at|within|until|when|as|every|once|here|the (?:full|results?|report|findings))\b"
        rf"|{_DAY})"
        r"[^.!?\n]{0,120})",
        finds=("We will publish the results by Friday.", "I will post here every Monday until it is done."),
        passes=("We will send plums.", "They will report by Friday."),
    ),
    ComponentRule(
        component=Component.FOLLOWUP,
        words=("update", "word", "report", "detail", "information", "informed", "posted", "mortem", "follow"),
        pattern=r"\b(?P<mark>(?:next|further|another|more|regular|additional|future) (?:updates?|word|report|details?|"
        r"information) (?:will|to (?:come|follow)|by|on|is|are|in|as|follows?|shortly|here)\b[^.!?\n]{0,100}"
        r"|keep (?:you|everyone)(?: all)? (?:updated|informed|posted)|post(?:-| )?mortem (?:will|to follow)"
        r"[^.!?\n]{0,60}|(?:this is|as) (?:an? )?(?:update|follow-?up)\b[^.!?\n]{0,60})",
        finds=("The next update is on Friday.", "We will keep you informed."),
        passes=("No update is needed.",),
    ),
)
"""Made from the definitions of the six components (Lewicki, Polin and Lount 2016, read 2026-11-21) in own words."""
