"""Further words by which an English text makes good, guards against a repeat, and promises to be heard from."""

from __future__ import annotations

from apology_studio.core.components import Component, ComponentRule

COMPONENTS = (
    ComponentRule(
        component=Component.REPAIR,
        words=("fix", "patch", "correction", "version"),
        pattern=r"\b(?P<mark>(?:i|we)(?:['’]ve| have|['’]ll| will|['’]re| are)?(?: (?:now|already|also"
        r"|immediately|since|quickly|be))?"
        r" (?:put|deploy(?:ed|ing)?|releas(?:ed|e|ing)|ship(?:ped|ping)?|push(?:ed|ing)?|rolled out|rolling out"
        r"|publish(?:ed|ing)?|appl(?:ied|y)|merged)"
        r" (?:[^.!?\n ]+ ){0,4}(?:fix(?:es)?|patch(?:es)?|hotfix(?:es)?|correction|version)\b[^.!?\n]{0,80}"
        r"|(?:have|has) (?:now |since )?(?:deployed|released|shipped|pushed) an? (?:fix|patch)\b"
        r"|put (?:a|the) fix in place|(?:a|the) (?:fix|patch|hotfix) (?:is|was|has been|will be|went) (?:now "
        r"|already )?(?:deployed|released"
        r"|in place|live|available|out|pushed|shipped))",
        finds=("We have released a patch for every till.", "The fix is now live."),
        passes=("We released an album.", "They need a fix."),
    ),
    ComponentRule(
        component=Component.REPAIR,
        words=(
            "refund",
            "replac",
            "redo",
            "reimburs",
            "repair",
            "compensat",
            "credit",
            "repay",
            "offer",
            "giv",
            "gave",
            "send",
            "sent",
            "restor",
            "reinstat",
            "withdr",
            "retract",
            "revert",
            "roll",
            "undo",
            "bring",
            "reach",
        ),
        pattern=r"\b(?P<mark>(?:happy|glad|pleased|like|want|going|had|able) to (?:also |fully "
        r"|personally )?(?:refund|replace|redo|reimburse|repair|compensate|credit"
        r"|repay|offer (?:you|all|every\w*|each|them|those|anyone|a|an|free))\b[^.!?\n]{0,100}"
        r"|(?:give|giving|gave|offer|offering|offered|send|sending|sent) (?:you|all|every ?\w*|each|them|those"
        r"|anyone|affected)(?: [\w’'-]+){0,8}?"
        r" (?:refunds?|credits?|replacements?|discount|vouchers?|free|money|extension|compensation|rebate|gift card)\b"
        r"|(?:refunding|refunded|restoring|reinstating|reimbursing|compensating) (?:everyone|all|people|customers"
        r"|your|you|each|every|those|them|the)\b"
        r"|(?:work|working|trying) (?:[\w]+ ){0,4}to (?:fully )?restore\b|(?:withdrawn?|withdrew|retract(?:ed"
        r"|ing)?|revert(?:ed|ing)?|roll(?:ed|ing)? back|undone|undo)"
        r" (?:it|this|that|the|our|my|those|these)\b[^.!?\n]{0,60}|reach(?:ed|ing)? out to (?:(?:all|each|every"
        r"|the|those|our|affected|contracted|impacted) ){1,3}(?:customers?|users?|people|guests|members|of you)\b"
        r"|bring(?:ing)? [^.!?\n]{1,40} back (?:up|online"
        r"|to))",
        finds=(
            "I am happy to repair your boots.",
            "We are giving every guest of that night a free ticket.",
            "We have withdrawn the new fee.",
        ),
        passes=("We like to offer walks.", "I gave them a smile.", "We sent plums."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        pattern=r"\b(?P<mark>(?:i|we)(?: have| are| will|['’]ve|['’]re|['’]ll| had)?(?: (?:now|already|also|since"
        r"|be|currently|going to|therefore|immediately|then|planning to"
        r"|plan to|working on|have plans to|plans to|start|starting|begin|started)){0,3} (?:perform(?:ed|ing)?"
        r"|conduct(?:ed|ing)?|automat(?:e|ed|ing)|migrat(?:e|ed|ing)|replicat(?:e|ed|ing)"
        r"|mov(?:e|ed|ing)|switch(?:ed|ing)?|post(?:ed|ing)?|hir(?:e|ed|ing)|doubl(?:e|ed|ing)|expand(?:ed|ing)?"
        r"|limit(?:ed|ing)?|restrict(?:ed|ing)?|tun(?:e|ed|ing)|build(?:ing)?|built"
        r"|develop(?:ed|ing)?|initiat(?:e|ed|ing)|add(?:ed|ing)?|introduc(?:e|ed|ing)|install(?:ed|ing)?"
        r"|implement(?:ed|ing)?|improv(?:e|ed|ing)|set(?:ting)? up|put|bought|acquired|appointed|assigned)"
        r" (?:[^.!?\n ]+ ){0,8}?(?:audits?|metrics|indicators|alerting|alerts?|rotation|second (?:region|person"
        r"|server|pair)|third (?:server|person)|servers?|staff|on-call|signage|signs|code to|configurations?"
        r"|thresholds?|validation|scanner|scanning|filters?|permissions|safeguards?|logging|new manager|warehouse"
        r"|team to|regions?|warnings?|labels?|backups?)\b[^.!?\n]{0,100})",
        finds=("We have hired two more staff for the evening.", "We are planning to add a second server."),
        passes=("We have added plums to the menu.", "We moved to a new house."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        words=("prevent", "avoid", "stop", "catch", "detect", "ensure", "no longer"),
        pattern=r"\b(?P<mark>(?:to (?:prevent|avoid|stop|catch|detect)|will (?:prevent|avoid|stop|catch|detect)"
        r"|preventing|ensure (?:that )?(?:steps|no)) [^.!?\n]{0,90}"
        r"\b(?:in (?:the )?future|again|next time|happen(?:s|ing)?)\b"
        r"|(?:i|we)(?:['’]ll| will| have| are|['’]ve|['’]re)? (?:no longer (?:sell|use|accept|store|send|ship"
        r"|take|keep|let|allow|offer)|(?:stopped|stopping) (?:selling|using|accepting|storing|sending|shipping"
        r"|taking|keeping|charging|serving))\b[^.!?\n]{0,80})",
        finds=("The new shelf is there to stop crates from falling in future.", "We no longer store card numbers."),
        passes=("We want to avoid the rain.", "We no longer live there."),
    ),
    ComponentRule(
        component=Component.FOLLOWUP,
        words=("inform", "notify", "update", "details", "news"),
        pattern=r"\b(?P<mark>(?:i|we)(?: will|['’]ll) (?:also |then |of course )?(?:inform|notify|update) (?:you"
        r"|everyone|all|our|this (?:page|post|thread|statement))\b[^.!?\n]{0,100}"
        r"|update (?:everyone|you|you all) (?:as|when|once|with)\b[^.!?\n]{0,60}|more (?:information|details"
        r"|news) (?:soon|shortly|to follow|to come|as soon|will follow)\b)",
        finds=("We will inform you of what the test finds.", "More details to follow."),
        passes=("They will notify us.", "More news of the fair."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=("speak", "talk", "drop", "give", "ask"),
        pattern=r"\b(?P<mark>(?:speak|talk) (?:to|with) (?:either )?me\b|drop (?:me|us) a line (?:at|on|via)\b"
        r"|give (?:me|us) a (?:call|ring) (?:at|on)\b"
        r"|(?:ask|asking) for (?:me|the manager|the owner)\b)[^.!?\n]{0,60}",
        finds=("Come in and speak to me at the till.", "Drop me a line via the shop’s page."),
        passes=("Feel free to contact us.", "They speak to nobody."),
    ),
    ComponentRule(
        component=Component.REPAIR,
        words=(
            "refund",
            "replac",
            "credit",
            "reimburs",
            "compensat",
            "voucher",
            "gift card",
            "money back",
            "free of charge",
            "cost",
            "fixed",
            "restored",
            "resolved",
            "corrected",
            "repaired",
            "reinstated",
            "back online",
            "reversed",
            "recovered",
            "working again",
            "back to normal",
            "available again",
            "back up",
            "make it up",
        ),
        pattern=r"\b(?P<mark>(?:full|free|your|a|the|complete|partial|no|any|extra|prorated|automatic|of) "
        r"(?:refunds?|replacements?|credits?|reimbursements?|compensation|vouchers?|gift cards?|money back)\b"
        r"(?! (?:cards?\b|policy))[^.!?\n]{0,120}|money back|free of charge|at no (?:extra |additional )?cost"
        r"|(?:has|have|is|are|was|were) (?:now |since |been |all |fully |already )*(?:fixed|restored|refunded|resolved"
        r"|corrected|repaired|reinstated|replaced|back online|reversed|credited|recovered|working again|back to normal"
        r"|available again|back up)\b|make it up to you)",
        finds=("You will get a full refund by Friday.", "Every account has been restored.", "It is back online."),
        passes=("We sell gift cards.", "The tower is tall."),
    ),
)
