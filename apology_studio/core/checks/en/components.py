"""How sorry and a way to reach somebody are recognised in an English text that has no boxes.

Both are a matter of set words, so they are expressions; the other components are shapes and a model (`recogniser.py`).
"""

from __future__ import annotations

from apology_studio.core.components import Component, ComponentRule

_NOT_OURS = (
    r"(?:no|not|never|nor|neither|without|hardly|refus\w{1,3}|declin\w{1,3}|demand\w{0,3}|deserv\w{1,3}|expect\w{0,3}"
    r"|await\w{0,3}|request\w{0,3}|requir\w{1,3}|ask(?:ed|ing)? for|want(?:ed|s)? (?:an|your|his|her|their)"
    r"|needs? (?:an|no)"
    r"|about an|instead of|insist\w{0,3}|owed? (?:me|us)|he|she|they|his|her|their|who|\w{2,8}n['’]t|dont|wont|didnt)"
)
"""Words before an apology that is none of ours."""
_APOLOGY = r"ap{1,2}ol[aoi]{0,2}g(?:y|ies|i[sz]e|i[sz]es|i[sz]ed|i[sz]ing)"
"""With the slips that owners make in it."""
_VERY = (
    r"(?:so|very|truly|deeply|really|both|all|also|extremely|terribly|awfully|genuinely|sincerely|profoundly|incredibly"
    r"|honestly|just|doubly|again|once again|most|ever so|heartily|beyond|only|still|too|utterly|absolutely"
    r"|desperately)"
)
_NO_SORRY = (
    r"(?! to (?:hear|see|say|learn|read|inform|tell|report|announce|find)\b)(?! for (?:you|him|her|them|anyone"
    r"|nothing)\b)"
    r"(?!,? (?:that )?(?:some of )?you(?:['’]?re\b| (?:are|feel|felt|think|thought|believe|found|seem|don['’]?t|do not"
    r"|were (?:un|dis|not|so|left)\w{0,12}|did(?: not|n['’]?t) (?:like|enjoy|get|find|have|receive)|have (?:been"
    r"|had (?:a )?"
    r"(?:problem|trouble)\w{0,2})))\b)(?! if you(?:['’]?re| are| were| feel| felt) (?:upset|un\w{2,9}|angry"
    r"|disappointed"
    r"|offended|dis\w{3,12})\b[^.!?\n]{0,80}\bbut\b)"
    r"(?!,? but\b)(?! (?:sight|state|tale|excuse|story|lot|bunch)\b)"
    r"(?! (?:for|about) (?:the|this|my|a) (?:long|lengthy|late|rambling|short)\b)"
)
_REST = r"[^.!?\n]{0,200}"
_NUMBER = r"\+?\(?\d{2,5}\)?(?:[ .-]?\d{2,6}){1,4}"

COMPONENTS = (
    ComponentRule(
        component=Component.SORRY,
        words=("sorry",),
        pattern=rf"\b(?P<mark>(?:i|we)(?: ?['’]?m| ?['’]?re| am| are| remain| feel| was| were)?(?: {_VERY}){{0,4}},?"
        rf" sorry\b{_NO_SORRY}{_REST})",
        finds=(
            "I am sorry.",
            "We’re truly sorry that we locked you out.",
            "We are very sorry for the smell.",
            "Im sorry for your trouble.",
            "We are extremely sorry for the cancelled show.",
            "I’m sorry if anybody was hurt.",
        ),
        passes=(
            "We are sorry to hear that.",
            "We are sorry to see you go.",
            "I am sorry you feel that way.",
            "I’m sorry if you are upset, but you knew the price.",
            "We feel sorry for them.",
        ),
    ),
    ComponentRule(
        component=Component.SORRY,
        words=("sorry",),
        pattern=rf"(?P<mark>(?:(?<=^)|(?<=\n)|(?<=[.!?;:–—] )|(?<=[.!?:]\n)|(?<=, )|\b(?:and|so|but|oh|first|off|all"
        rf"|again|say"
        rf"|saying|please|yes|guys|folks),? )(?:{_VERY} ){{0,3}}sorry"
        r"(?: (?:for|about|that|we|i|if|again|to (?:all|every\w*|any\w*|those|you|our|the|mr|mrs|ms|my|each|have|keep"
        r"|bother"
        r"|let|cause|@?\w+ and)|you (?:had|have had|went|could|waited)|your?|folks|guys|everyone|everybody|all)\b"
        r"|, (?:everyone|everybody|all|folks|guys|friends|and|truly|we (?:messed|got|were|should)|that)\b|[.!]|$)"
        rf"(?<!sorry for you ){_REST})",
        finds=(
            "Sorry for the wait on Saturday.",
            "Sorry to everybody who stood in the rain.",
            "First off, sorry for the silence.",
            "For that we say sorry.",
            "So sorry!",
            "Sorry, folks.",
        ),
        passes=("Sorry to see you go.", "A sorry sight for anyone.", "Sorry, cash only.", "Sorry to hear it."),
    ),
    ComponentRule(
        component=Component.SORRY,
        words=("sorry",),
        pattern=rf"\b(?P<mark>(?:(?:to|must|should|can only|want to|wanna|wants to|wish to) say(?: {_VERY})?"
        rf"|how(?: {_VERY})?|we say"
        rf"|and|is|are|am) sorry\b{_NO_SORRY}{_REST})",
        finds=(
            "I cannot tell you how sorry we are.",
            "We just want to say sorry for all of it.",
            "The board is sorry for what was printed.",
        ),
        passes=("Is it a sorry sight?", "He is sorry to hear it."),
    ),
    ComponentRule(
        component=Component.SORRY,
        words=("apol", "appol"),
        pattern=rf"\b(?:can(?:no|['’])?t|cannot) {_APOLOGY} enough\b(?P<enough>)"
        rf"|\b{_NOT_OURS} (?:[\w’'-]+ ){{0,3}}?{_APOLOGY}\b"
        rf"|(?P<mark>(?:(?!{_NOT_OURS}\b)(?<![\w’'-])[\w’'-]{{1,20}},? ){{0,5}}?(?<![\w’'-]){_APOLOGY}\b{_REST})",
        finds=(
            "We apologise for the noise.",
            "I want to sincerely apologize to each of you.",
            "Our apologies for the late start.",
            "Please accept our sincere apologies.",
            "The board apologises to the members.",
            "We owe our readers an apology.",
            "I would like to appologize to all of you.",
            "We can only apologise.",
        ),
        passes=(
            "They never apologised.",
            "We will not apologise for it.",
            "She demanded an apology.",
            "No apology is needed.",
            "I don’t owe anybody an apology.",
        ),
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
        pattern=r"^[^\w+(]{0,4}(?P<mark>\+?\(?(?:\d[ ().-]{0,2}){8,14}\d)",
        finds=("0117 496 0233, from nine to five.",),
        passes=("2026 was a bad year.", "12 May to 14 June 2026"),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=(
            "call",
            "contact",
            "phone",
            "ring",
            "tel",
            "text",
            "sms",
            "reach",
            "whatsapp",
            "line",
            "number",
            "dial",
            "on ",
        ),
        pattern=r"\b(?P<mark>(?:call|contact|phone|ring|telephone|text|sms|tel\.?|reach|whatsapp|help ?line|hot ?line"
        r"|line|number|dial"
        rf"|(?:i['’]m|i am|we['’]re|we are)(?: always)? on)\b[^.!?\n]{{0,60}}?(?:{_NUMBER}(?<=\d\d\d)"
        rf"|\bto \d{{5,6}}\b))",
        finds=(
            "Call me on 01632 960118.",
            "My direct line is 020 7946 0555.",
            "I’m on 0131 496 0888 day and night.",
            "Text MILL to 60777.",
            "Ring (916) 555-0123.",
            "SMS Wanda on 0491 570 156.",
        ),
        passes=("We got 214 calls.", "Call it a day.", "In line 12 of the code."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=(
            "reply",
            "respond",
            "write",
            "answer",
            "comment",
            "issue",
            "ticket",
            "request",
            "#",
            "mail",
            "ping",
            "discord",
            "dm ",
            "message",
        ),
        pattern=r"\b(?P<mark>(?:reply|respond|write back|answer|reach (?:me|us)) (?:directly )?(?:by (?:replying"
        r"|e-?mail)"
        r"|(?:to|by) (?:this|the) (?:e-?mail|message|post|letter|thread|newsletter))"
        r"|(?:just|simply|please|hit|and|can|press)"
        r" reply\b(?! to (?:all|every))|comment (?:below|here|on (?:this|the) (?:issue|post|thread))|leave (?:a"
        r"|your) comment"
        r"|reply (?:here|below)|(?:open|file|submit|raise|create|use) (?:a|an|our|the) (?:new |support "
        r"|contact )?(?:ticket|issue|request"
        r"|form)\b|(?:dm|pm|direct message|private message) (?:me|us)\b|send (?:me|us) (?:a|an) (?:dm|pm|message"
        r"|direct message"
        r"|private message|e-?mail)\b|message (?:me|us) (?:here|on|in|through|with)\b"
        r"|(?:staff|team|support|us|me|help|helpers?|questions?)\b[^.!?\n]{0,40} on (?:our )?(?:discord|slack|matrix"
        r"|telegram|irc)\b|(?:staff|team|support|us|me|helpers?|crew|we|i)\b[^.!?\n]{0,50} (?:in|on|at) (?:the )?"
        r"`?#[\w-]{2,30}"
        r"|(?:free|welcome|please|just|always|then|can) to? ?(?:e-?mail|dm|pm|ping) (?:me|us)\b"
        r"|shoot (?:me|us) an? (?:e-?mail|message|dm|note)\b)",
        finds=(
            "Just reply to this e-mail.",
            "Hit reply, it comes to me.",
            "Please open a ticket.",
            "Comment on this issue if you lost a file.",
            "DM us your order number.",
            "Our helpers are on Discord.",
            "Our crew will be in #harbour all night to help.",
            "Please feel free to email me.",
            "Shoot us a message.",
        ),
        passes=("We will answer.", "Our reply was late.", "Please reply to all.", "I have to respond to this."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=(
            "contact",
            "mail",
            "write",
            "call",
            "reach",
            "speak",
            "talk",
            "touch",
            "let ",
            "ping ",
            "drop",
            "give",
            "message",
        ),
        pattern=r"\b(?P<mark>(?:contact|e-?mail|write to|call|reach(?: out to)?|speak to|talk to|get in touch with"
        r"|in touch with|let(?= (?:me|us) know)"
        r"|message|ping) (?:me|us|our|your|the|customer|support|him|her)\b(?! service\b)[^.!?\n]{0,60}\b(?:at|on|via"
        r"|through|by"
        r"|using|in"
        r"|know)\b (?!(?:any ?time|once|all|your convenience|least))[^.!?\n]{0,80}(?:://|www\.|\.com|\.org|e-?mail|"
        r"phone|form|chat|page|link|forum|desk|twitter|support|here|portal|tracker|channel)|(?:contact|reach out to"
        r"|reach|write to"
        r"|ask|(?<!text )(?<!instant )message) (?:our |the )?(?:customer |user )?(?:support|help ?desk|care|service)"
        r"(?: team| staff| desk)?\b"
        r"|drop (?:me|us) a (?:line|note|mail|message) (?:at|on|via|through)\b|give (?:me|us) a (?:call|ring) (?:at"
        r"|on)\b"
        r"|(?:please|can|may|to|or|and) (?:contact|call|speak to|talk to|ring) (?-i:(?:[a-z]{2,12} )?[A-Z][a-z]{1,20}"
        r"(?: or (?:[a-z]{2,12} )?[A-Z][a-z]{1,20})?) (?:directly|in person|in the office|any ?time|at home)\b"
        r"|support channels?|number (?:at|on|is at|is on) the (?:top|bottom|head|foot|back|front) of)",
        finds=(
            "Contact our support team through the chat.",
            "Reach out to our support team.",
            "Drop us a line at the number on the door.",
            "Drop me a line via the shop’s page.",
            "Please contact pastor Weir or deacon Amsel directly.",
        ),
        passes=("Feel free to contact us at any time.", "Please let us know.", "We talked to the courier."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=(
            "ask",
            "speak",
            "talk",
            "see ",
            "tell",
            "open",
            "staffed",
            "office",
            "find",
            "come",
            "at the",
            "in the",
            "exten",
            "app",
        ),
        pattern=r"\b(?P<mark>(?:ask|asking) for (?:me|us|the (?:manager|owner|chef)|(?-i:[A-Z][a-z]{1,20}))\b"
        r"|(?<!i will )(?<!i'll )(?<!we will )(?<!we'll )(?:speak|talk) (?:to|with) (?:either )?"
        r"(?:me|(?-i:[A-Z][a-z]{1,20}))\b(?! about\b)"
        r"|(?:come|pop|drop) (?:in |by |over |round )?(?:and|to) (?:see|tell|talk to|speak to|find|ask)"
        r" (?:me|us|(?-i:[A-Z][a-z]{1,20}))\b|(?:my|our) door(?:['’]s| is) (?:always )?open\b"
        r"|(?:desk|counter|help ?line|hot ?line|line|lines|box office) [^.!?\n]{0,40}?\b(?:is|are) (?:open|staffed"
        r"|manned) "
        r"|(?:i['’]m|i am|we['’]re|you['’]ll find (?:me|us)|is|are) (?:at|in|behind) (?:the|my|our|her|his) (?:till"
        r"|register|counter"
        r"|desk|office|shop|hall|bar) (?:every|on|from|in the|most|until|mornings?|weekdays|all)\b|extension \d{2,5}\b"
        r"|message us (?:through|in|via) the app\b|phone the (?:office|shop|practice|school|club)\b)[^.!?\n]{0,60}",
        finds=(
            "Come in and speak to me at the till.",
            "Ask for Paolo at the desk.",
            "My door is open from eight.",
            "Our desk by gate 22 is staffed until midnight.",
            "Come and see me in the shop.",
            "I’m at the till in the mornings.",
            "Dr Lind is on extension 220.",
        ),
        passes=("They speak to nobody.", "I will speak to Anna.", "We ask for help.", "The shop is open on Sundays."),
    ),
)
"""Made from the definitions of the six components (Lewicki, Polin and Lount 2016, read 2026-11-21) in own words."""
