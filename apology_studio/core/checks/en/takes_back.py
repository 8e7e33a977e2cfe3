"""Wordings that take an apology back: conditions, but, and talk about apologising."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

TAXONOMY = "Frameworks of Lazare and of SorryWatch, read 2026-11-21"

_ON_A_CONDITION = Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry on a condition"))
_ON_A_CONDITION_WHY = Message(
    "checks",
    QT_TRANSLATE_NOOP("checks", "“May have” and “if” leave open whether anybody was hurt. Say that they were."),
)
_BUT = Message("checks", QT_TRANSLATE_NOOP("checks", "But takes it back"))
_BUT_WHY = Message("checks", QT_TRANSLATE_NOOP("checks", "People hear only what comes after “but”."))

RULES = (
    Rule(
        id="conditional-apology",
        category="conditional",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            @sorry .... {if/should (any|anyone|anybody|someone|some|people|others|anything) ....}
            @sorry .... {if you ['ve|have|had|were|was|are|feel|felt|'re] [@adv] (@upset|affected|impacted|caught
                |hurt) ...}
            @sorry .... {if/should you [@adv] (feel|felt|think|thought|find|found|took|didn't|weren't|haven't
                |hasn't) ....}
            @sorry .... {if you (didn't|did not|do not|don't|weren't|were not|aren't|are not|couldn't) !(have to
                |need to) ....}
            @sorry .... {if you (were|have been) [@adv] (charged|locked|left|kept|told|sent|given|made|turned|refused
                |treated|billed|delayed|hurt|injured|misled|waiting) ...}
            @sorry .... {if you've/you'd/youve/youd/you're/youre/your ....}
            @sorry .... {if you (had|have had|experienced|have experienced|suffered|encountered|received|got) (a|any
                |an|some|less|trouble|problems|issues|difficulties) ...}
            @sorry .... {if (we|i|my|our|this|that|it|anything) ....}
            @sorry .... {(to|for|with) (anyone|anybody|any|those|people|everyone|all|whoever|@people) [of you|who
                |that|else] .. (may|might|could) ...}
            @sorry ..... {to (anyone|anybody|any @people|whoever) [@adv] (feels|felt|feeling|offended|upset|affected
                |hurt) ...}
            @sorry ..... {to (anyone|anybody|any @people|whoever) (who|that) [@adv|is|was|were|are|has been|got|feels
                |felt] (feels|felt|feeling|@upset|affected|impacted|took) ...}
            @sorry ..... {to the extent ...}
            @sorry ..... {(insofar|inasmuch) as ...}
            @sorry ..... {in case (any|anyone|anybody|you|i|we|this|it) ...}
            @sorry ..... {in any way (i|we) ...}
            @sorry [also|once again|again|then] {(if|should) (you|your|you'd|you've|you're|this|that|it|we|i|my|our
                |any|anyone|anybody|anything|someone|somebody|some|people|others|the|there) ....}
            {to the extent [that] ....} @sorry
            @sorry .... {in case (some|many|a few|@people) ...}
            @sorry .... {(some|certain|a few) [of our] (@people|of you) (may|might|could) ...}
            @sorry [@adv] (for|about) {(possible|potential|any possible|any potential) ...}
            @sorry ..... {to (whoever|whomever) ...}
        """),
        excuses=said("""
            if .... (please|kindly) !(accept|know|forgive|understand|believe|bear|don't|do not|note)
            if .... (contact|email|e-mail|write to|reply|ring|phone|text) (us|me|to|at|our|on|this)
            if .... (we'll|we will|i'll|i will|you'll|you will|you can|you should|you may|you do not need
                |you don't need) !(be sorry)
            if (there is|there's) anything
            if (i|we) could
            (but|and) if
            as if (i|we|you|it|nothing)
            even if
            ask* if
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This puts a condition on sorry")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "“If you were affected” sounds as if you doubt it. They were."),
        ),
        source=TAXONOMY,
        flags=(
            "We are sorry if anyone was upset by the delay.",
            "I apologise to anyone who might have been put out.",
            "Sorry if we came across as careless.",
            "I do apologise if you did not enjoy the cake.",
            "Apologies to any of you who may have felt left out.",
        ),
        passes=(
            "I am sorry. If you were charged twice, you will get the money back by Friday.",
            "I am sorry for the evening we ruined. Write to me if you have questions.",
            "We are sorry that we locked you out.",
            "We are sorry, and if any of it is still broken, please ring us.",
        ),
    ),
    Rule(
        id="if-then-sorry",
        category="conditional",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            {^ [and|so|but|also|again] if [any|anyone|anybody|you|i|we|this|that|people|someone|my|our|the
                |it] .... (@upset|affected|impacted|felt|feel|caused|gave|hurt|plagued|hit|caught|let|made you
                |came across|seemed|experienced|had|lost|failed|offended|missed) ....} @sorry
            {(for|to) (anyone|anybody|those|any @people|any of you) ....} (@sorry|please accept)
            {should (you|anyone|anybody|any @people) .... (been|felt|feel|found|have)} ..... @sorry
            regret if {(anyone|anybody|any|you|this|it|@people) ...}
            {if .... [then] (i|we)} [@adv] regret
            {(i|we|my _|our _) (may|might|could) [well] have [@adv] (offended|upset|hurt|caused (offence|offense
                |upset|hurt|distress)|given (offence|offense)|disappointed|insulted|let) ...}
            {(could|may|might) have [@adv] (led|caused|given) [the|our|some|you|any|our @people|the @people] [@people
                |recipients|readers|impression] [to|that] (assume|believe|think|feel|you|some|the impression|we) ...}
            {(may|might) not have been [@adv|up] (to the|up to|of the|as|to our) [_] (standard|standards|quality
                |highest|expected|level|scratch) ...}
            {^ [and|so|but|also|again|@adv|furthermore] if (you|your|you've|you're|you'd) ....} [our|we|we're|i|i'm
                |my] [@adv|am|are|do] [@adv] [sincerest|deepest|sincere|humble] @sorry
            {(you|your _|@people|a member of your family) (may|might) have been [@adv] (offended|upset|inconvenienced
                |disappointed|hurt|affected by (the|this|our) [_] [_] (delay|delays|disruption|cancellation
                |cancellations|consequences|mistake|error|closure|wait)) ...}
            {^ if [the|some|my|our|any|there|@adv] ....} [then] [i|we|i'm|we're|our|my] [@adv|am|are|do|will
                |of course] [@adv|of course] @sorry
            {(may|might|could) have been (caused|felt|experienced|suffered)} .... regret*
        """),
        excuses=said("""
            if (i|we) could
            @sorry .... (no|not) excuse
            @sorry .... please (contact|reply|write|ring|call|email|let us know)
        """),
        message=_ON_A_CONDITION,
        why=_ON_A_CONDITION_WHY,
        source=TAXONOMY,
        flags=(
            "If anyone felt left out, I am sorry.",
            "If we gave offence, we apologise.",
            "For anyone who felt ignored, please accept our apologies.",
        ),
        passes=(
            "If you paid twice, write to us and we refund you.",
            "I am sorry. If you are still waiting, ring me.",
            "When you rang, nobody answered. I am sorry.",
        ),
    ),
    Rule(
        id="any-that-may-have",
        category="conditional",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            {(any|the|all|whatever) [@adv] _ [_] [or _|and _] [that|which|we|i|it|this|these|you|my actions
                |our actions|they|this incident|the _] .. (may|might|could) have ...}
            {(any|whatever) [@adv] _ [_] [or _|and _] [that|which|we|i|it|this|these|you|this _|the _|our _
                |my _] (may|might|could) [@adv] (cause|result|create|bring|mean|give|experience|lead)}
            {(this|that|it|which|we|i|words|actions|post|message) (may|might|could) [well] have [@adv] (caused|upset
                |offended|hurt|inconvenienced|disappointed|confused|frustrated|affected|alarmed|impacted|led|created
                |given|come|put)}
            {(anyone|those|any of you|people|@people) [who|that|whom] .. (may|might|could) [@adv] (have been
                |have felt|feel|be) [@adv] (@upset|affected|impacted|inconvenienced|hurt)}
        """),
        needs=said("""
            @sorry
            regret
        """),
        reach=Reach.SENTENCE,
        message=_ON_A_CONDITION,
        why=_ON_A_CONDITION_WHY,
        source=TAXONOMY,
        flags=(
            "Sorry for any upset this may have caused.",
            "We apologise for any worry which might result.",
            "We regret any offence that our sign may have given.",
        ),
        passes=(
            "I am sorry for any pain I caused.",
            "Your parcel may have been delayed by a day.",
            "We may have to close early on Sunday, and we apologise to our neighbours.",
        ),
    ),
    Rule(
        id="sorry-but",
        category="sorry_but",
        severity=Severity.ERROR,
        comma=True,
        negation=False,
        phrases=said("""
            @sorry ..... {but/however/though/yet !(@sorry|not|no|nothing|words|that's|we'll|i'll|also|rather|we're
                |even|is|was|are|still|it's no|never|none|enough|more|sadly|sincere*) ...}
            (while|whilst|although|though) (i|we|i'm|we're|i am|we are) [@adv] {(@sorry|regret) ....} (i|we|it|you
                |this|the|there) ...
            (regret|regrets) ..... {but/however/though/yet (our|it|the|we|you|they|this|that|there|no|my|i) ...}
            (sorry|apolog*) [@adv|that it happened|for that] [;|.] {(that said|having said that|even so) ...}
            (i|we) [@adv|do] [@adv] feel (bad|terrible|awful|sorry) .... {but/however ...}
        """),
        excuses=said("""
            but/however (this|that|it|which) (is|was|does|doesn't|isn't|wasn't|can't|cannot) ... (excuse|enough
                |matter|change|acceptable|ok|right|fix|undo|fair|help|justify|good)
            but/however (this|that|it|these|they) [@adv] (is|was|were|are) [@adv] [all] (my|our|on|mine|ours|wrong
                |down|inexcusable|too late)
            but/however [@adv] (i|we|i've|we've|i have|we have) [@adv] (fixed|refunded|repaired|paid|put|restored
                |repaid|reversed|sent|mended|changed|corrected|replaced|added|removed|found|made|stopped|returned
                |solved|resolved|learned|learnt|credited)
            but/however [@adv] (i|we) [@adv] (failed|forgot|let|should|didn't|got|broke|made|know that|know we
                |know this|know it|know how|understand|owe|took|missed|chose|lost|can do|can and|must|need to do
                |ignored|own)
            but/however [@adv] (i/we (will|shall|promise|hope|want to (fix|make|put))|you will|you'll|your money
                |you can|you should|you may|you deserve*|you do not|you don't) !(have to understand|have to|clearly
                |want)
            (not only|not just|nothing) .... but
            sorry to see
            all but
            but for
            anything but
            but above all
            but please (accept|be|let|get|write|ring|tell|know)
            but/however [@adv] (at this time|i do hope|we do hope|i hope|we hope)
            but (the good news|now|today|finally|at last|from today) ...
            but (being sorry|sorry|words|i know words|the good part|none of) ....
        """),
        message=_BUT,
        why=_BUT_WHY,
        source=TAXONOMY,
        flags=(
            "I am sorry, but we were very busy that week.",
            "We apologise, however the forecast changed late.",
            "Although I regret the delay, you booked very late.",
            "Sorry about the mess but it was a long night.",
        ),
        passes=(
            "I am sorry. But that is no excuse.",
            "We are sorry, but that is no excuse for the wait.",
            "I am sorry, but it was our mistake and nobody else’s.",
            "We are sorry, but we have now fixed it for all of you.",
            "I can say sorry, but you will get your money, and it is on its way.",
        ),
    ),
    Rule(
        id="that-said",
        category="sorry_but",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            {^ (that said|that being said|having said that|having said all that|with that said|with that being said
                |this being said|all that said|saying that|even so|nevertheless|nonetheless) ....}
            {^ but/however (you (have to|must|need to|should|also|were|are|did|had|chose)|to be fair|in fairness
                |in our defence|in our defense|in my defence|in my defense|we feel|i feel|i must|we must|i have to
                |we have to|please understand|remember|it should be noted|it must be said) ....}
            {(but/however/and/though) [@adv] [in] (to be fair|in fairness|our defence|our defense|my defence
                |my defense) ...}
            (mistakes were made|we made mistakes|i made mistakes|things went wrong) [,] {but/however ...}
        """),
        needs=said("""
            @sorry
            regret
        """),
        reach=Reach.AROUND,
        message=_BUT,
        why=_BUT_WHY,
        source=TAXONOMY,
        flags=(
            "We are sorry. That said, the road was closed.",
            "I apologise for the noise. But you have to remember that it was a wedding.",
        ),
        passes=(
            "We sell bread. That said, we also sell cake.",
            "I am sorry. But I did lock the door on you.",
        ),
    ),
    Rule(
        id="talks-about-apologising",
        category="hedged_performative",
        severity=Severity.HINT,
        negation=False,
        phrases=said("""
            {(would|'d|i'd|we'd|should|wish|hope|id|may|might) [i|we|also|once again|@adv] [like|love
                |wish] to [once again|@adv|take this opportunity to|take a moment to|start by|begin by|first of all
                |personally] (@sorry|say (@adv|@sorry) ..|offer .... apolog*|extend .... apolog*|express .... apolog*
                |tender .. apolog*|give .. apolog*|make .. apolog*|issue .. apolog*|convey .. apolog*
                |send .. apolog*)}
            {(wish|wishes|wishing) to [once again|@adv] (@sorry|say sorry|offer .. apolog*|express .. apolog*
                |extend .. apolog*)}
            {can [@adv] [only|but] [@adv] (apologise|apologize|say sorry|offer .. apolog*)}
            {(allow|permit|let) me/us [to] [@adv|once again|start by|begin by] (apologi*|say sorry|offer .. apolog*
                |express .. apolog*|extend .. apolog*)}
            {(willing|prepared|ready|happy|glad) to [@adv] (apologi*|say sorry|say i'm sorry|offer .. apolog*)}
            {(i|we) [@adv] (must|should|ought to|have to|need to|feel .. to) [@adv] (apologise|apologize|say sorry
                |offer .. apolog*)}
            {(i|we) [@adv] (guess|suppose|feel|think|believe|understand|know|realise|realize) .... (owe
                |should) .... (apolog*|sorry)}
            {(an apology|apologies) (is|are) [@adv] (due|in order|owed|called for|warranted|needed)}
            {take .. (moment|opportunity|time|chance) to [@adv] (apologi*|say sorry|offer .. apolog*)}
            {(obviously|clearly|naturally|of course) [i|we|we're|i'm|we are|i am] [@adv] [can only] (apologise
                |apologize|sorry)}
            {may (i|we) [@adv|also] (apologise|apologize|offer|express|extend|say|tender) .. (apolog*|sorry)}
            {(my|our) apologies (should|must|ought to|have to) [@adv] (go|be) ...}
        """),
        excuses=said("""
            (i|we) [do|@adv] [@adv] (apologise|apologize|appologize|apoligize)
            (i'm|we're|i am|we are|im) [@adv] [@adv] sorry !(to hear|to learn|to read|you|that you|if)
            (my|our) [@adv] [sincere|sincerest|deepest|heartfelt|humble|humblest|unreserved|full] (apologies
                |apology) (to|for|that)
            please accept .. apolog*
            ^ [@adv] sorry (for|that|about|we|i)
            (i|we) (want|wanted) to [@adv] (apologise|apologize|say sorry)
        """),
        reach=Reach.TEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This talks about apologising")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Say it outright: “I apologise”, or “I am sorry”.")),
        source=TAXONOMY,
        flags=(
            "I would like to apologise for the noise.",
            "We can only apologise.",
            "Allow me to apologise to you all.",
            "I suppose that we owe the street an apology.",
        ),
        passes=(
            "I apologise for the noise.",
            "I would like to say how it came about. I apologise for it.",
            "I want to apologise to you.",
        ),
    ),
    Rule(
        id="willing-to-admit",
        category="hedged_performative",
        severity=Severity.HINT,
        negation=False,
        phrases=said("""
            {(willing|prepared|ready|happy|able|big enough|man enough) to [@adv] (admit|concede|acknowledge|accept
                |own) !(your|any refund|cash)}
            {(i'll|we'll|i will|we will|i'd|i would) [@adv|be the first to|happily] (admit|concede)}
            {(i|we) (must|have to|can|do|will) (admit|concede|confess)}
        """),
        needs=said("""
            wrong
            mistake*
            @sorry
            fault
            (could|should) have
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This talks about apologising")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "Say it outright: “I apologise”, or “I am sorry”.")),
        source=TAXONOMY,
        flags=("I am willing to admit that I was wrong.", "I’ll concede that it was a mistake."),
        passes=("I was wrong.", "We will admit you without a ticket."),
    ),
    Rule(
        id="sorry-for-what-happened",
        category="vague_offence",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            (@sorry) [to you|to all of you|to everyone|again|@adv] (for|about) {[all of] (the situation
                |this situation|what happened|what has happened|what's happened|what occurred|everything
                |recent events|what took place|what has gone on|what's been going on|what's gone on|the events
                |the current situation|the whole situation|any shortcoming*|our shortcoming*|the incident|this matter
                |the matter|the issue|the issues|the state of|any error|any errors|any mistake|any mistakes
                |any issues|any problems|any difficult*|the problems|the mistake)}
            (@sorry) [again|@adv] (for|about) {(how|the way) [in which] (this|that|it|things|the _
                |everything) [@adv] (was|were|is|has|have|went|came|handled|communicated|turned) ...}
            (@sorry|apolog*) .... (for|about) {(this|the) [@adv] [@adv] [regrettable|unfortunate|unpleasant|upsetting
                |awful|terrible|deeply|distressing|_] (incident|situation|matter|episode|events|occurrence) $}
            @sorry .... (affected|hit|impacted|upset|hurt) by {(the|this) [_] (situation|events|episode) ...}
            (@sorry|regret) [to you|to all of you|to everyone|again|@adv] (for|about) {(the|any|all the|recent
                |some) [recent|current|ongoing|_] (issues|issue|problems|problem|trouble|troubles|difficulties
                |hiccups|mistakes|errors|shortcomings|failings) [you|we|with|that|_] $}
            (@sorry) [again|@adv] (for|about) {(my|our|his|her|their) [@adv|recent|own|past] (behaviour|behavior
                |actions|conduct|mistake|mistakes|error|errors|failings|shortcomings) $}
            (@sorry|regret) [@adv|so] [that] {(this|that|it|something like this|such a thing) [has|had
                |ever] (happened|occurred|came to this|took place|came about) [_] $}
            (@sorry) [again|@adv] (for|about) {(all this|all of this|all that) $}
            (@sorry) [again|@adv|guys|all|folks|everyone] (for|about) {(yesterday|last night|tonight|today|earlier
                |this morning|the weekend|last week|saturday|sunday|friday|all that) $}
        """),
        excuses=said("""
            (i|we) [also|@adv] (failed|forgot|neglected|sold|sent|lost|broke|charged|published|deleted|told|ignored
                |mixed|mixed-up|shipped|delivered|booked|served|gave|put|took|let|left|set|used|dropped|misread
                |misjudged|overbooked|underestimated|cancelled|canceled|shut|shared|leaked|posted|wrote|said|changed
                |removed|pushed|released|deployed|rolled|missed|made|got|mishandled|should|locked|kept|closed|turned
                |burnt|burned|spoilt|spoiled|ruined|hurt|hit|stopped|overcharged|damaged|opened|refused|treated
                |called|moved|promised|broke|botched|messed)
            (i|we) (didn't|did not|hadn't|had not|weren't|wasn't|couldn't)
            (was|were|is) [@adv] wrong
            (my|our) [own] (fault|mistake)
            (i've|we've|i have|we have|i'd|we'd) [@adv] (failed|forgot|neglected|sold|sent|lost|broken|charged
                |published|deleted|told|ignored)
        """),
        reach=Reach.TEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for what?")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "“What happened” leaves you out of it. Say sorry for what you did.")
        ),
        source=TAXONOMY,
        flags=(
            "We are sorry for what happened.",
            "I apologise for the situation.",
            "We apologise for how things were handled.",
        ),
        passes=(
            "We locked you out. We are sorry for what happened.",
            "I apologise for what happened: I told you the wrong day.",
            "We are sorry for the hour we kept you waiting.",
        ),
    ),
)
