"""Families of English words that mean the same to an apology: what fails, what is owed, what mends, who speaks.

The model of the components (`core/linear.py`) reads a word by its family, so it knows words that it never met in
training. Verbs stand in their plain form; `core/linear.py` derives the others.
"""

from __future__ import annotations

VERBS: dict[str, str] = {
    "FAIL": (
        "neglect overlook botch bungle mishandle mismanage misjudge misread misunderstand underestimate ignore "
        "rush skip disregard mislead disappoint betray violate abuse lie overreact cheat fumble blunder err "
        "misinform misrepresent mistreat overstep fail forget miss miscalculate misstate misbehave overcommit "
        "overpromise underdeliver undervalue trivialise trivialize stumble lapse falter hurt offend insult"
    ),
    "BRK": (
        "crash break leak burst collapse overflow freeze stall expire jam flood malfunction seize crack overheat "
        "hang bounce disappear vanish degrade deteriorate snap rupture misfire choke throttle saturate overload "
        "stop die sink stick trip reject refuse exceed lack"
    ),
    "HARM": (
        "delete lose expose overcharge deduct debit wipe erase corrupt mislabel mix swap confuse misprint "
        "misquote mistype misspell overwrite overbook oversell double-book double-charge undercharge misplace "
        "mislay damage scratch destroy steal compromise disclose breach infect contaminate poison ruin spoil omit "
        "misfile misdirect misconfigure mispronounce misattribute plagiarise plagiarize copy strand delay "
        "interrupt disrupt disconnect lock ban block suspend cancel evict dump discard drop leave disable accuse "
        "mock bully harass trigger duplicate cause overwhelm withhold truncate invert reset tow evacuate injure "
        "burn cut"
    ),
    "REM": (
        "refund reimburse repay compensate replace restore reinstate resend reship redo fix patch repair revert "
        "correct waive reverse recover  republish reprint reopen lift undo retract withdraw mend "
        "regenerate unlock unban re-enable resolve honour honor donate credit rectify remedy re-ship re-send "
        "re-open restock reissue re-issue rebook re-book reschedule rearrange re-run rerun discount unblock "
        "relist remake replant repaint recompense re-upload reupload"
    ),
    "MEAS": (
        "add install implement require automate train retrain hire recruit rewrite review audit monitor verify "
        "double-check limit cap restrict tighten strengthen improve upgrade separate encrypt enforce appoint "
        "rotate hash isolate segregate overhaul revamp refactor redesign rework reorganise reorganize standardise "
        "standardize introduce inspect sample taste weigh photograph test check scan validate sanitise sanitize "
        "rehearse simplify document formalise formalize double increase harden instrument"
    ),
    "STOPV": "prevent avoid stop catch detect guard guarantee ensure recur",
    "REPV": "post report share publish update announce inform notify keep follow provide reveal release",
    "ACT": (
        "rebuild send ship deliver print release deploy push merge sell charge bill publish email close open remove "
        "change move update switch use put run give make upload store serve let take raise end announce introduce "
        "launch migrate show place order write load issue process request return apply create turn start handle "
        "host pay pass fill book sign cook pack carry fit paint quote hand choose decide tell attach enable roll "
        "design"
    ),
    "CALLV": (
        "call ring phone telephone text email e-mail mail contact reach message dm ping reply respond answer "
        "write visit speak talk ask"
    ),
    "TRYV": "try strive aim hope intend endeavour endeavor seek wish plan attempt aspire want like look work",
    "THINKV": (
        "feel believe understand know think realise realize recognise recognize appreciate hear see acknowledge "
        "admit regret"
    ),
    "LEARNV": "learn grow reflect",
    "HAPPEN": "happen occur arise recur",
    "FAILV": "fail",
    "OWNV": "own accept",
    "NOTICEV": "notice realise realize spot discover find",
}

NOUNS: dict[str, str] = {
    "WE": "i we me us myself ourselves",
    "OUR": "my our ours mine",
    "YOU": "you your yours yourself yourselves y'all",
    "THEY": "they he she him them their his her theirs",
    "IT": "it its this that these those which",
    "ONE": "nobody none no-one someone somebody",
    "ROLE": (
        "team staff company firm shop engineer engineers developer developers crew employees board committee "
        "management organisation organization department office studio newsroom editors kitchen warehouse "
        "volunteers technicians technician mechanic driver drivers cook chef waiter moderators maintainers admins "
        "project club council"
    ),
    "PEOPLE": (
        "customers customer users user members member guests guest everyone everybody anyone anybody people "
        "readers residents tenants parents players supporters subscribers clients patients passengers families "
        "fans backers listeners students visitors owners buyers children community contributors donors accounts "
        "orders"
    ),
    "VAGUE": (
        "issue issues problem problems situation matter matters thing things something incident incidents "
        "difficulties difficulty inconvenience disruption trouble troubles confusion frustration experience "
        "challenges events misunderstanding miscommunication concern concerns circumstances interruption"
    ),
    "WRONG": (
        "wrong careless poor bad inadequate sloppy unacceptable misleading unclear rude clumsy thoughtless "
        "hurtful insensitive flawed negligent stupid foolish lazy greedy selfish insufficient unfair inexcusable "
        "reckless unprepared terrible hasty dishonest ashamed untested incorrect faulty defective outdated stale "
        "mistaken broken shameful unprofessional tasteless tone-deaf naive complacent arrogant inaccurate "
        "misguided ill-judged inappropriate"
    ),
    "FAULTN": (
        "fault mistake mistakes error errors blame failure failures failing failings oversight lapse lapses "
        "carelessness negligence misjudgement misjudgment blunder slip slip-up wrongdoing incompetence "
        "mishandling shortcomings shortcoming"
    ),
    "DUTY": "responsibility job duty accountability responsible accountable",
    "LATE": (
        "late slow slowly silent down offline unavailable unreachable unable inaccessible missing short sold-out "
        "ill unpaid unlocked unsecured unattended unusable unresponsive unplugged exposed off twice"
    ),
    "BROKEN": (
        "outage outages bug bugs defect breach leak leakage vulnerability regression crash downtime data-loss "
        "fire shortage mix-up typo misprint misconfiguration corruption contamination allergen allergens mould "
        "mold delay delays backlog flaw hole exploit attack attacker attackers thief hacker hackers overflow "
        "spike overload timeout timeouts"
    ),
    "TECH": (
        "server servers database disk system systems website site app api cache queue index firewall network "
        "router switch cluster node migration deploy deployment release version update patch script code commit "
        "branch certificate login password passwords token tokens key keys accounts data file files backup "
        "backups build builds package packages plugin plugins library request requests traffic provider host "
        "hosting payment payments card cards invoice invoices checkout email emails mail mails newsletter list "
        "form page pages link links software"
    ),
    "GOODS": (
        "order orders parcel parcels package label labels batch cake bread meal dinner table room booking "
        "bookings ticket tickets delivery deliveries product products item items stock shipment shipments bike "
        "car boiler freezer lift pump pipe water heating hotel flight coach match pitch article headline caption "
        "photograph photo picture video episode advert name names address addresses price prices bill bills rent "
        "fee fees treatment prescription repair dish sauce nuts milk dress coat shoes game games save saves"
    ),
    "CHECKN": (
        "check checks test tests testing alarm alarms alert alerts alerting monitoring backup backups process "
        "processes procedure procedures policy policies rule rules safeguard safeguards control controls limit "
        "limits lock locks training review reviews audit audits checklist checklists sign-off approval approvals "
        "latch sensor sensors staging redundancy logging validation rota rotation guideline guidelines protocol "
        "protocols measure measures capacity sign signs signage hinge protection protections permissions "
        "encryption authentication mfa 2fa breaker breakers failover replica region regions freezer two-step "
        "two-factor inspection inspections auditor scanner threshold thresholds metrics"
    ),
    "MONEYN": (
        "money refund refunds compensation discount voucher vouchers coupon reimbursement replacement "
        "replacements repayment rebate gift cash deposit postage"
    ),
    "FREE": "free gratis complimentary on-the-house",
    "UPDN": (
        "update updates report reports statement word news post-mortem postmortem retrospective findings results "
        "progress details follow-up follow-ups followup information announcement summary account write-up roadmap "
        "timeline answer answers"
    ),
    "DAYW": (
        "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight week month year weeks "
        "months days day hours hour minutes minute morning afternoon evening noon midnight night january february "
        "march april may june july august september october november december yesterday easter christmas spring "
        "summer autumn winter term weekend am pm utc gmt pst est o'clock"
    ),
    "MORE": "soon shortly further additional regular",
    "PLACE": (
        "phone number telephone address website chat discord forum helpline hotline desk form support slack "
        "telegram twitter mastodon facebook whatsapp dm inbox line counter helpdesk tracker extension tel"
    ),
    "NOW": "now already since immediately currently finally automatically",
    "CORR": "correctly properly",
    "ACCID": (
        "accidentally mistakenly inadvertently wrongly carelessly unintentionally erroneously incorrectly "
        "negligently needlessly recklessly stupidly foolishly"
    ),
    "BADLY": "badly poorly terribly unfairly disgracefully shamefully horribly dreadfully atrociously",
    "FUT": "will shall 'll wo",
    "GOING": "going planning about",
    "HAVE": "have has had 've having",
    "BE": "am is are 'm 're 's be being been",
    "BEP": "was were 'd got",
    "DO": "do does did",
    "MOD": "should ought could would must",
    "CAN": "can may might cannot",
    "NEG": "not n't never no without nor cannot nothing neither",
    "IF": "if unless whether should-you in-case",
    "BUT": "but however although though",
    "CAUSE": "because due owing caused cause causing resulted result led reason turned turns meant root",
    "AGAIN": "again anymore repeat repeated recurrence repetition once-more future",
    "FROM": "from starting as-of effective",
    "SORRY": "sorry",
    "APOL": (
        "apologise apologize apologises apologizes apologised apologized apologising apologizing apology "
        "apologies appologize appologise appology appologies apoligize apoligise apoligies apoligy apolgize "
        "apolgise apologys"
    ),
    "HEARV": "hear see learn read say inform announce tell report",
    "PLEASE": "please kindly feel hesitate",
    "DET": "a an the one two three some several many few every each all any both",
    "PREP": "of in on at by for with to into onto over under after before between during through until about",
    "AND": "and or so then when while as where who what how",
}

FILLERS = (
    "also really very so just simply then clearly truly deeply sincerely extremely most quite rather even still"
    " once again all both well indeed honestly frankly personally fully completely entirely wholly totally obviously"
    " certainly absolutely actually finally first unreservedly wholeheartedly ever yet therefore accordingly however"
    " unfortunately sadly and"
)
"""Words that stand between two others without changing what they mean together."""

IRREGULAR: dict[str, str] = {
    "arise": "arose arisen", "ban": "banned banning", "begin": "began begun", "break": "broke broken",
    "burn": "burnt burned", "burst": "burst", "cancel": "cancelled canceled cancelling canceling",
    "cap": "capped capping", "catch": "caught", "choose": "chose chosen", "commit": "committed",
    "cut": "cut cutting", "debit": "debited", "die": "died dying", "drop": "dropped dropping",
    "err": "erred erring", "feel": "felt", "find": "found", "fit": "fitted fit", "forget": "forgot forgotten",
    "freeze": "froze frozen", "give": "gave given", "go": "went gone", "grow": "grew grown", "hang": "hung",
    "hear": "heard", "hurt": "hurt", "jam": "jammed jamming", "keep": "kept", "know": "knew known",
    "label": "labelled labeled", "learn": "learnt learned", "leave": "left", "let": "let letting",
    "lie": "lied lying", "lose": "lost", "make": "made", "mislabel": "mislabelled mislabeled", "mislay": "mislaid",
    "mislead": "misled", "misread": "misread", "misspell": "misspelt misspelled", "mistype": "mistyped",
    "misunderstand": "misunderstood", "occur": "occurred occurring", "omit": "omitted omitting",
    "overbook": "overbooked", "oversell": "oversold", "overstep": "overstepped overstepping",
    "overwrite": "overwrote overwritten", "patch": "patched", "pay": "paid", "plan": "planned planning",
    "put": "put putting", "re-run": "re-ran", "re-send": "re-sent", "re-ship": "re-shipped", "rebook": "rebooked",
    "rebuild": "rebuilt", "recur": "recurred recurring", "redo": "redid redone", "refer": "referred",
    "remake": "remade", "repay": "repaid", "rerun": "reran", "resend": "resent", "reset": "reset",
    "reship": "reshipped", "restock": "restocked", "rewrite": "rewrote rewritten", "ring": "rang rung",
    "roll": "rolled rolling", "run": "ran running", "scan": "scanned scanning", "see": "saw seen", "seek": "sought",
    "sell": "sold", "send": "sent", "ship": "shipped shipping", "show": "showed shown", "sink": "sank sunk",
    "skip": "skipped skipping", "slip": "slipped", "snap": "snapped", "speak": "spoke spoken",
    "spoil": "spoilt spoiled", "steal": "stole stolen", "stick": "stuck", "stop": "stopped stopping",
    "swap": "swapped swapping", "take": "took taken", "tell": "told", "think": "thought", "trigger": "triggered",
    "trip": "tripped tripping", "unban": "unbanned", "understand": "understood", "undo": "undid undone",
    "withdraw": "withdrew withdrawn", "withhold": "withheld", "write": "wrote written",
}  # fmt: skip


_VOWELS = "aeiou"


def _forms(verb: str) -> dict[str, str]:
    """The forms of a verb, each with the mark of its tense: d for the past, g for the one in -ing."""
    stem = verb[:-1] if verb.endswith("e") else verb
    past = stem + "ed"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        past, third = verb[:-1] + "ied", verb[:-1] + "ies"
    else:
        third = verb + ("es" if verb.endswith(("s", "x", "ch", "sh", "o")) else "s")
    forms = {verb: "", third: "", past: "d", stem + "ing": "g"}
    return forms | {form: "g" if form.endswith("ing") else "d" for form in IRREGULAR.get(verb, "").split()}


def families() -> dict[str, str]:
    """Every word that has a family, with its family; the first that claims a word has it, names before deeds."""
    found = {word: name for name, words in NOUNS.items() for word in words.split()}
    for name, verbs in VERBS.items():
        for verb in verbs.split():
            for form, tense in _forms(verb).items():
                found.setdefault(form, name + tense)
    return found
