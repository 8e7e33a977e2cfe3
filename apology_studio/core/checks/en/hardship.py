"""The writer's own hardship, put before that of the people who were hurt."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_HARDSHIP = Message("checks", QT_TRANSLATE_NOOP("checks", "This is about your own hardship"))
_HARDSHIP_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Readers think of their own bad day first. Tell what it cost them.")
)

_THEIRS = said("""
    (you|your|yours|people|customers|families|@people) .... (worst|hardest|sleepless|in tears|crying|cried|slept
        |sleep|hard|difficult)
    (hard|difficult|tough|worst|terrible|awful|rough|stressful|long) .... (for you|on you|to you|for those|for many
        |for our @people|for everyone who|for all of you|for anyone|for customers|for people)
    (nothing|not|never) compared (to|with) (what|yours)
    (no|not an|isn't an|never an) excuse
""")

RULES = (
    Rule(
        id="hard-for-us",
        category="self_pity",
        severity=Severity.WARNING,
        phrases=said("""
            {(been|was|is|it's|its|were|be|has|had|having|have|such) [@adv|a|an|one of the|our|the] [@adv|a
                |an] [_ and] (hard|tough|difficult|rough|stressful|trying|painful|exhausting|emotional|agonising
                |agonizing|gut-wrenching|heartbreaking|devastating|crazy|brutal|nightmare|horrible|terrible|awful
                |worst|rotten|turbulent|harrowing|gruelling|grueling|sad|draining|challenging|hellish
                |unfortunate) [and _] [_] (time|times|week|weeks|days|day|month|months|year|years|period|experience
                |process|few|couple|night|season|journey|ordeal|stretch|moment|decision|blow|loss) [of|for|to|in|and
                |on|as|at|here] [us|me|my|our|all|both|everyone|the team|mentally|here|personally|_] !(you|@people
                |those|make right|get your)}
            {(hard|tough|difficult|painful|devastating|stressful|heartbreaking|hurtful|upsetting|exhausting
                |distressing|traumatic|trying|demoralising|demoralizing|gutting|disheartening|frustrating
                |disappointing|costly|embarrassing|humiliating|concerning|worrying|expensive|shocking|sad|saddening
                |challenging|overwhelming|scary) (for|on|to) (us|me|the team|the staff|my _|our (team|staff|family
                |families|crew|people|employees|volunteers|business|company)|everyone here|all of us
                |everyone involved|the company|everyone on|everyone at|the whole team|the entire team|both of us
                |all concerned|all involved|everyone) !(who|affected|you)}
            {(customers|guests|you|passengers|fans|players) [_] [_] and (our company|the company|us|our staff
                |our team|me|ourselves) [alike|both|as well|too]}
            {(as|equally|also|just as|even more|more|every bit as) (hard|tough|difficult|painful|upsetting
                |frustrating|disappointing|concerning|unpleasant|distressing|annoying) (for|on|to) (us|me|my|our) [as
                |_] ...}
            {(this|that|it|outage|situation|experience|decision|year|week|month|closure|move|migration|period|episode
                |matter|time) (has|have) [@adv] been [an|a|@adv] [@adv|incredibly|extremely] (difficult|hard|tough
                |painful|heartbreaking|devastating|exhausting|stressful|gutting|agonising|agonizing|traumatic
                |soul-destroying|nightmare|draining|brutal|distressing|heart-breaking|rollercoaster
                |roller coaster) [for|on|to|and|$] [us|me|our|my|the _|_] !(you)}
            {(been|is|was|it's) [@adv] (difficult|hard|tough|impossible|painful|heartbreaking|horrible|awful) [for us
                |for me] to (restart|recover|run a|keep|survive|read|hear|write this|make this|cope|stay|manage|carry
                |operate|make ends|watch|see (my|our|years|all|what)|close|say) !(track) ...}
            {(it|this|that) [@adv] (hurts|hurt|pains|pained|kills|killed|devastates|crushes|stings) (me|us) [@adv
                |more than|so much|to|that|when|as|too|all] ...}
            {(with) [a|such] heavy (heart|hearts) ...}
            {(broke|breaks|breaking|broken|break) (my|our) (heart|hearts) [_]}
            {(i'm|i am|we're|we are|i was|we were|i've been|we've been|i have been|we have been|left us|left me|feel
                |felt) [all|both|@adv|so] [@adv] (gutted|heartbroken|heart-broken|broken-hearted|brokenhearted
                |crushed|shattered|drained|worn out|burnt out|burned out|burnt-out|burned-out|distraught|traumatised
                |traumatized|in tears|beside myself|beside ourselves|at breaking point|in pieces|inconsolable
                |sick about|sick to my stomach|losing sleep|hurting|struggling|suffering|swamped|snowed under
                |run ragged|stretched thin|stretched to the limit|exhausted|overworked|demoralised|demoralized
                |bullied|harassed|attacked|vilified|hounded|victimised|victimized|dragged|threatened|abused|trolled
                |under siege|bombarded|inundated) [and|by|at|too|as|that|to|with|on|in|about|over|$] ...}
            {(a bit|feel|feeling|felt|feeling a bit) [_] sorry for (ourselves|myself) [_]}
            {(nobody|no one|no-one|none) [_] [@adv] (is|are|was|feels|felt|could be|regrets|hates|wanted) [@adv|it
                |this|that] [more|as|any|worse] [@adv] [disappointed|upset|frustrated|sad|worse|sorry
                |_] [_] [_] than (i|we|me|us|myself|ourselves) ...}
            {(i'm|we're|i am|we are|we|i|are|am|was|were) [@adv|all|were|was] [just|every bit|equally|also] (as
                |equally|just as|every bit as) [@adv] (disappointed|frustrated|upset|gutted|sad|heartbroken
                |devastated|angry|hurt|concerned|shocked|saddened|unhappy|annoyed) (as|about|that|by|with|at
                |over) ...}
            {(i|we) (too|also|as well) (am|are|was|were|feel|felt|have been|suffer|suffered|lost|hate) [@adv] [a|as
                |the|very] (disappointed|frustrated|upset|gutted|hurt|victim|victims|sad|affected|suffered|out of
                |angry|devastated|shocked|suffered|suffer|lost|money|business) ...}
            {(i|we) [very much|@adv|all|too|also] (share|shared) (your|their|the|our @people's|our @people|@people's
                |that) [@adv] (disappointment|frustration|frustrations|pain|anger|sadness|concern|concerns|annoyance
                |shock|feelings|upset) [_] ...}
            {(i|we) [@adv] (feel|felt) (the same|your pain|exactly as you|the pain|it too|this too|like victims
                |like a victim|attacked|under attack|betrayed) [_] ...}
            {(i|we) (hate|hated|dread|dreaded) [@adv|to be|that i|that we] [having to|to have to|to do|doing
                |cancelling|canceling|letting|have to|had to|missing|to miss|to cancel|saying no|disappointing] (this
                |that|it|people|anyone|shows|a show|you|do|cancel|more than) ...}
            {(haunt|haunts|haunted|haunting) (me|us) ...}
            {(i|we) (have|will have|'ll have|has) to live with ...}
            {(imagine|understand|know|see) how (hard|tough|difficult|painful|upsetting|i feel|we feel|i felt|we felt
                |devastating|stressful|much (this|it) hurt*|distressing) [it|this|that|_] [is|was|has been
                |must be] (for|on|to) (us|me|my|our) ...}
            {(rough|hard|tough|difficult|dark|bad|trying) (time|times|period|patch|spell|weeks|months|year) (in
                |of) (my|our) [own|personal|_] (life|lives) ...}
            {(disappointment|disappointing|blow|loss|shock|setback|nightmare) (to|for) (us|me) [as well|too|all|also
                |both] [_] ...}
            {(i|we|i'm|we're) [are|am|were|was] [@adv|as much] (disappointed|upset|frustrated|gutted|sad|saddened
                |shocked|hurt|angry|affected|devastated) (as well|too|also|ourselves|myself) [_]}
            {(i|we|i'm|we're|staff|team) [are|am|were|was] [@adv] (devastated|heartbroken|gutted|distraught
                |shattered) [and _] (by|that|to|about|at|for|over) ...}
            {(agonised|agonized|agonising|agonizing|fretted|anguished) [@adv] (over|about|for) ...}
            {(can't|cannot|can not|couldn't) [@adv|even|begin to] (imagine|describe|express|tell you|begin to imagine
                |begin to describe|say) how (hard|tough|difficult|long|much|painful|awful|devastated|upset|it felt
                |this felt) (i|we|it|this) [_] ...}
            {(comments|words|reviews|review|things|messages|emails|accusations|posts|reaction|criticism|backlash
                |tweets|letters) [_] [_] [_] [have|has|@adv] [@adv] (hurt|stung|cut|wounded|crushed|devastated|broke
                |got to|gets to|get to|shaken|shook) (me|us|our|my) [_] ...}
            {(emails|messages|comments|reviews|letters|calls|posts) [that] (i|we|my _|our _) (got|received
                |have received|get|have had|had|read|have read) [_] (are|were|was|have been) [@adv] (cruel|hateful
                |hurtful|horrible|nasty|vile|vicious|awful|abusive|unkind|heartbreaking|brutal) [_]}
            {(not|isn't|wasn't|never) [an|so|very|exactly] (easy|pleasant|fun|nice|a nice|an easy) [thing] [for (me
                |us)] (reading|hearing|seeing|being|running|doing this|to hear|to be (called|accused|told|attacked)
                |to see|to do this|when people|to read (that|such|things|about|your|these|this)) ...}
            {(i|we|i've|we've) [have|had|also|@adv|just] (lost|lose|buried) (a|my|our|one of our) [@adv|dear|good
                |very|beloved|young] (father|mother|dad|mum|mom|friend|colleague|dog|cat|grandfather|grandmother
                |brother|sister|wife|husband|son|daughter|member of (my|our)|family member|team member|loved one|baby
                |founder|partner) [_] ...}
            {(what|how much|everything) (this|it|that) (has|did|have) [@adv] (done|cost|meant|put
                |taken from) [to] (me|us|our|my) [_] ...}
            {(as|just as|every bit as) much (as|of a) (you|anyone|anybody|everyone|a|shock|surprise|disappointment
                |blow) [shock|surprise|disappointment|blow|were|did|are|was] [to us|to me|for us|for me|did|were|are
                |$|_]}
            {(it|this|that) (is|was|has been|'s been|been) [@adv] [a|an|as much a|as much of a|one long] [real|total
                |complete|absolute|constant|@adv] (slog|struggle|strain|blow|battle|rollercoaster|nightmare|ordeal
                |headache|grind|uphill) [for (us|me|our|my|the team|all of us)|$|as it|and|at times]}
            {(knocked|kicked|took|taken|takes) [the|all] (stuffing|wind|us for six|joy|fun|life|heart) [out of] [us
                |me|our|my|it|running] [_]}
            {(beating|beat|kicking|kick|blaming|torturing) (myself|ourselves) [up] [_] ...}
            {(sick|tired|fed up|weary|exhausted) (of|with) (being|having to|the|all the|all this|people|defending
                |explaining|dealing) ...}
            {[and|but|believe me|trust me] (nobody|no one) [_] [_] (wanted|wants|is sorrier|hates|regrets
                |feels) [_] [_] [_] (more|worse) than (me|us|i|we|i do|we do) [_]}
            {(sick|feel sick|feeling sick|ill|physically ill) (about|over|to my stomach|with worry) [_] ...}
        """),
        excuses=_THEIRS,
        message=_HARDSHIP,
        why=_HARDSHIP_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "This has been a hard week for us.",
            "We share your disappointment.",
            "Nobody is more upset about it than I am.",
            "It breaks my heart to close the pool.",
            "We are just as frustrated as you are.",
            "The move has been extremely difficult.",
        ),
        passes=(
            "You had a hard week because of us.",
            "The hall is 20 metres long.",
            "This has been a terrible week for our guests.",
            "We know how upsetting it was for your children.",
            "The lock was hard to open.",
        ),
    ),
    Rule(
        id="our-toil",
        category="self_pity",
        severity=Severity.WARNING,
        phrases=said("""
            {(i|we|i've|we've|i'd|he|she|staff|team|everyone) [have|has|had|@adv|all] (haven't|have not|barely|hardly
                |not|didn't|lost|without|hadn't|little) [@adv|had|a lot of|much|any] [much|any] (slept|sleep) [for|in
                |over|since|all|at|because|_]}
            {(sleepless nights|sleepless night|sleepless weeks|sleepless weekend|hours of sleep|hours sleep
                |lost sleep|no sleep|sleep deprivation|sleep-deprived|all-nighter|all-nighters) [_]}
            {(slept|sleeping|sleep) (under|on|in) (my|our|the) (desk|desks|office|floor|shop|car|van|kitchen) ...}
            {(i|we|he|she|i've|we've|staff) [have|was|were|had|@adv|all|been|broke down|burst] [@adv] (in tears
                |crying|cried|sobbing|sobbed|wept|brought to tears|broke down|into tears) [_] ...}
            {(my|our|the @people's|staff's|team's) [_|own] (mental health|life savings|life's savings|livelihood
                |livelihoods|marriage|wellbeing|well-being|sanity|nerves|savings) [_] ...}
            {(toll on|taken a toll|took a toll|taking a toll|takes a toll|taken its toll|emotional toll) [us|me|my
                |our|the team|_] ...}
            {(put food on|food on) (our|my|the) table}
            {feed (my|our) (family|families|kids|children) ...}
            {(keep|keeping|kept) (the lights on|our doors open|afloat|our heads above|my head above|the doors open
                |us afloat|the business alive|the house from|things going|things running) ...}
            {(make|making) ends meet ...}
            {(pay|paying) (my|our|the) (bills|rent|wages|mortgage) ...}
            {(struggling|fighting|trying) (to survive|to stay|for survival|to cope|to keep up|to keep our|to keep my
                |to keep going|to stay afloat|to make ends) ...}
            {(i|we|staff|team|crew|i've|we've|they|everyone) [have|has|had|was|were|been|@adv|all] (work|working
                |worked|works|toiled|laboured|labored|slaved) [@adv|all|been|like crazy|on this] (around the clock
                |round the clock|day and night|night and day|# hours|# hour|long hours|overtime|through the night
                |all night|all weekend|through the weekend|seven days|# days|# nights|late into|into the night
                |non-stop|nonstop|without a break|without pay|for free|until # am|until # a.m|like dogs|our socks off
                |ourselves) !(to (refund)) [to|and|on|for|a|since|,|_]}
            {(up|awake) (all night|all weekend|for # hours|until # am|until # a.m|since # am|past midnight
                |half the night|most of the night|for thirty hours) [straight|_]}
            {(small team of|just a small team|only a small team|we are a tiny team|we're a tiny team|very small team
                |very small company|we are a tiny company|just # (of us|people|guys|person|man) (here|trying|doing
                |and|with|in|running)|(we're|we are|i'm|there are|there's) (only|just) # (people|person|man|of us
                |guys)|one-man band|one man band|one-man show|one man show) [of|team|band|and|doing|with|who|that
                |here|trying|_] ...}
            {(i'm|i am|im|we're|we are) (just|only) (one person|one man|one woman|# people|# guys|# of us
                |a small (team|company|business|family|group|club|shop)|a tiny (team|company|business)|a handful of
                |volunteers|a volunteer|human|a little (shop|company|business)) [_] ...}
            {(i|we) [only|just|do|did|@adv] (am|are|do|run|did|have|work|write|maintain) [@adv|this|it|all|all this
                |on this] (in (my|our) (spare|free|own) time|as a hobby|for free|unpaid|for love|on a shoestring
                |as volunteers|after work|alongside a full-time|next to a full-time) ...}
            {(out of|from) (my|our) own (pocket|pockets|money) ...}
            {(on top of|besides|alongside|in addition to) (my|our) [_] (day|full-time|regular|real|other|paid) (job
                |jobs) and [_] ...}
            {(nobody|no one|people|you|they|some of you) (thinks|think|realises|realizes|realise|realize|understands
                |understand|sees|see|don't|doesn't|forget|forgets|have no idea|has no idea|knows|know|appreciate
                |appreciates) [_] [_] [how|what|about] [hard|it|much|we|i|_] [_] (costs|cost|takes|work|works|put in
                |goes|go through|been through|we do|sacrifice|sacrifices|effort|sacrificed) ...}
            {(cost|costs|costing|cost us|lost|losing) (us|me) [a|an|@adv|over|more than|dearly|thousands|a lot|money
                |tens of|hundreds of|_] [_] (money|thousands|fortune|lot|business|customers|pounds|dollars|euros
                |dearly|sleep|everything|sales|million|income|revenue|friends)}
            {(i|we) [have|had|@adv] (lost|lose|losing) [@adv|a lot of|over|so much|a fortune|thousands|our|my|many
                |some|more than] [of|in|_] (money|income|revenue|earnings|business|customers|friends|sponsors
                |followers|sleep|savings|contracts|jobs|job|stock) [_] ...}
            {(worst|hardest|toughest|saddest|darkest|lowest|longest|most difficult|most stressful|most painful
                |most exhausting) (day|days|week|weeks|month|months|year|night|period|moment|time|point|hours
                |decision|decisions|thing) [of|in|for|that|i've|we've|since|ever|i have|we have] [my|our|we|i] (life
                |lives|history|career|ever|had|have|faced|made|experienced|years|team|company|us|done|been) ...}
            {(running|owning|managing|starting|maintaining|being) a [_] [_] (business|restaurant|shop|company|project
                |band|club|pub|cafe|site|forum|parent) [_] (is|isn't|is not|can be) [@adv|not|an|a] (hard|tough
                |difficult|easy|stressful|exhausting|challenging|lonely|thankless|expensive) ...}
            {(no easy task|thankless task|thankless job|labour of love|labor of love|blood, sweat|blood sweat
                |uphill battle|uphill struggle|juggling act) [_] ...}
            {(sacrifice|sacrifices|sacrificed|sacrificing) (my|our|so much|a lot|everything|evenings|weekends|we|i
                |time|family) ...}
            {after (everything|all) (that) [_] (i|we|i've|we've) (do|did|done|have|went|been|put|given) ...}
            {(haven't|have not|hadn't|never) (had|taken|seen) [@adv] [a|an|our|my|my family|our families] [single
                |proper] (holiday|vacation|day off|break|wage|salary|pay|family|profit) [in|for|since|_]}
            {(i've|we've|i have|we have|i|we|that i|that we) [@adv] (been|went|go|gone|going) through [a|an|so|the
                |@adv|some] [@adv] [of] (lot|hell|divorce|hard|tough|difficult|rough|much|very|personal|illness
                |bereavement|loss|wringer|mill|worst) ...}
            {(rough|crazy|tough|hell of a|stressful|hectic|chaotic|manic|exhausting) (week|few days|few weeks
                |few months|couple of|couple weeks|month|year|day|night|weekend) [_]}
            {(working|work|worked) [@adv|over|up to|about|more than|having to] _ (hours|hour) [a|per|each|every
                |in a] (week|weeks|day|days|night|shift|shifts) ...}
            {only so much (that) [_] (i|we|you|one|a person|one person) can do ...}
            {(i|we) can only do so much [_]}
            {(working|doing|run|running|runs|manage|do) [this|it|all of this|everything|a shop] [all] (solo
                |single-handed|single-handedly|by myself|by ourselves|on my own $|on our own $|all alone) [and|_]}
            {(my|our) (car|house|home|laptop|van|flat|basement|computer|phone|truck|boiler|bike) (got|was|has been
                |had been|broke|died|flooded|burned|burnt|caught) [@adv|been] [stolen|broken|flooded|down|_] ...}
            {(barely|hardly|not) [even|@adv] (break|breaking|broke) even ...}
            {(costs|expenses|bills) [@adv|far|now] (exceed|exceeds|outweigh|exceeded|more than) [our|my
                |the] [_] (income|revenue|takings|earnings|profit) ...}
            {(i've|we've|i have|we have|i|we|i'm|we're) [@adv|all] [been] (am|are|been|was|were|got) [@adv|all
                |just] [@adv] (stressed|swamped|depressed|anxious|overloaded|overstretched|frazzled|fried|slammed
                |(busy|overwhelmed) (with|at|lately|recently) [my|our|family|school|life|life|other|moving|work
                |a]) [with|by|from|and|at|these|lately|recently|over] [_] ...}
            {(life|real life|work|family) [has|@adv] (got|gets|getting|gotten|came|comes|getting) in the way [_] ...}
            {((lot|too much|so much|plenty|enough) on (my|our) (plate|plates|mind|shoulders)|(lot|too much
                |so much) going on (with us|with me|here|in (my|our)|at home|behind the scenes)) [_] ...}
            {(up to|over) (my|our) (neck|ears|eyeballs|necks|eyes|head|heads) [in|with|_]}
            {(running|run) on (fumes|empty|adrenaline|coffee|caffeine) [_]}
            {(i|we|i've|we've|team) [are|am|is|have|had|been|were|was|@adv] [been] (dealing|coping|struggling
                |battling|wrestling|grappling) with [a lot|@adv|some|our own|my own|the loss|serious|personal|illness
                |family|health|grief|depression|anxiety|burnout|cancer|bereavement|so much|the death|long covid] ...}
            {(i|we|team) [are|am|is|still|@adv] [still] (reeling|shaken|shell-shocked|numb|grieving|in shock
                |recovering) [from|by|over|and|at|after|$] [_] ...}
            {(don't|do not|never|didn't|doesn't) [even|@adv] (get|make|earn|take|draw|see) [paid|any|a] [_] (paid
                |money|profit|penny|cent|wage|salary|income) [from|for|out of|_] ...}
            {(haven't|have not|hadn't|not|no|without) [had|have|seen] (a|an|one|our) [@adv|single|proper|real
                |full] (weekend|evening|day|night|moment|minute|lunch|meal|morning|hour) (off|to ourselves|to myself
                |to breathe|since|in (weeks|months|#)|to spare|of rest) [_]}
            {(writing|typing|working|answering|sitting|sat|posting|replying) [this|here|on it|at my desk|up|to you
                |_] [_] (at # am|at #am|at # in the morning|at one in|at two in|at three in|at four in
                |in the middle of the night|past midnight|after midnight|from (my|a) hospital|from my bed
                |through tears|with tears) [_] ...}
            {(for|earn|earning|make|making|receive|receiving|get|getting) (no money|next to nothing|almost nothing
                |no pay|very little money|peanuts|a pittance|not a penny|no thanks) [_]}
            {(not|aren't|isn't) made of money}
            {(flooded|inundated|bombarded|swamped|overrun|deluged|drowning) (with|by|in|under) [@adv|angry|so many
                |hundreds of|thousands of|all the|your] [_] (messages|emails|calls|requests|orders|mail|complaints
                |tickets|enquiries|inquiries|questions|comments) [_]}
            {(i|we) (can|could) [@adv|just|simply] [not] (cannot|can't|barely|hardly|no longer|not) (afford|keep up
                |cope|manage|carry on|go on) [_] ...}
            {(stretched|spread) (thin|too thin|to the limit|to breaking|to our limits|very thin) [_]}
        """),
        excuses=_THEIRS,
        message=_HARDSHIP,
        why=_HARDSHIP_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "I have hardly slept.",
            "Nobody sees how hard we work.",
            "The team worked around the clock.",
            "Please remember that we are just two people.",
            "The fire cost us thousands.",
            "Running a small restaurant is hard.",
        ),
        passes=(
            "There are two of us in the kitchen.",
            "You lost a night’s sleep because of us.",
            "The machine works around the clock.",
            "Only two people had a key, and neither was there.",
        ),
    ),
    Rule(
        id="we-are-the-victims",
        category="self_pity",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(i|we|our|my|the) [_] [too] (are|am|were|was) [also|too|the|a|@adv] [real|true|biggest] (victim
                |victims) [here|in|of|too|as] ...}
            {(i|we|staff|team|family|i've|we've|my _|our _) [have|has|had|@adv|been|are|were|keep|also] [been|@adv
                |also] (received|receive|receiving|get|getting|got|had|subjected to|sent|facing|faced) [@adv|a lot of
                |lots of|many|so many|a barrage of|a flood of|some|hundreds of|a|the most|tons of] [very|_] (hateful
                |hate|abusive|nasty|threatening|vile|vicious|hurtful|horrible|death|insulting) (messages|message|mail
                |emails|e-mails|email|comments|threats|threat|calls|letters|abuse|attacks|posts|tweets|phone calls
                |reviews) ...}
            {(death threats|hate mail|online abuse|personal attacks|character assassination|witch hunt|witch-hunt
                |trial by|lynch mob|pile-on|smear campaign) [_] ...}
            {(called|calling) (me|us|my _|our _) (every|all sorts|all kinds|a liar|liars|a crook|crooks|thieves
                |everything under|some) [name|of names|of|_] ...}
            {called [every|all kinds of|all sorts of] (names|name in the book|every name) ...}
            {(dragged|dragging|drag) [my|our|us|me|_] [name|good name|reputation|_] through the (mud|dirt) ...}
            {(affecting|affected|affects|hurting|hurt|destroyed|destroying|ruining|ruined|impacting|impacted
                |attacking|attacked|threatened|targeted) (my|our) [own|@adv|small] (health|family|families|business
                |livelihood|life|lives|marriage|kids|children|staff|reputation|wellbeing|wife|husband|employees
                |volunteers) ...}
            {(my|our) [_] (health|family|staff|kids|children|wife|husband|parents) (has|have|is|are) [@adv|also|been
                |all] (suffered|suffering|been through|paid the price|paying the price|harassed|threatened|attacked
                |been) ...}
            {(i|we) [@adv] (never|didn't|did not) (ask|asked) for [any of] (this|it|any) ...}
            {(i'm|i am|we're|we are) (my|our) own (harshest|worst|toughest|biggest) (critic|critics|enemy) ...}
            {(nobody|no one) (feels|felt|could feel) [@adv] (worse|more) [about|than|_] ...}
            {as (a|an) (single|new|young|working) (mother|mum|mom|father|dad|parent) ...}
            {(my|our) (wife|husband|partner|mother|father|mum|mom|dad|son|daughter|brother|sister|baby|grandmother
                |grandfather|dog|family|parents|child|children|kids|colleague) [_] (is|was|has|had|were|have|has been
                |had been|went|being) [@adv|been|being|just|taken|away|out of town|recently] (ill|sick|unwell
                |hospital|hospitalised|hospitalized|in hospital|in the hospital|diagnosed|died|passed|away|surgery
                |away|dying|dead|very ill|seriously|rushed) ...}
            {(i|we) [@adv] (may|might|was|am|have been|wasn't|am not|was not|been|don't
                |didn't) [not] [been] [@adv] (feel|feeling) [@adv|very|so|too] (well|great|overwhelmed|low
                |run down) ...}
            {(it|life|lately) (is|has been|gets|was|can be) [@adv|just] (hard|tough
                |difficult) to (take care of everything|juggle|keep up|keep on top|manage|do it all|balance
                |keep everything|be everywhere|cope) ...}
            {(please|kindly) [do] (remember|bear in mind|keep in mind|understand|know) [that] (we|i|our|this
                |there) [are|am|is|staff|do] [@adv|all] (human|humans|people too|volunteers|a small|just|only
                |only human|one person|real people|unpaid|a free|mothers|parents|two of us) ...}
            {(we are|we're|i'm|i am) (people|humans|human beings|human|real people) [too] [with _|, too|$] ...}
            {(we're|we are|i'm|i am|i'm only|only|after all|just|all) [only|all|just|,] human [after all|and|too
                |beings|,|$]}
            {(how|just|equally|every bit|even more) [@adv|more] [and _] (disappointed|frustrated|upset|gutted|sad
                |heartbroken|devastated|angry|hurt|disheartened|shocked|saddened|distressed|annoyed) (we|i) [both
                |all] (are|am|feel|felt|was|were) [_] ...}
        """),
        excuses=(
            *_THEIRS,
            *said("""
                (our|the) (customers|guests|users|members|victims) (are|were) the
                on behalf of
            """),
        ),
        message=_HARDSHIP,
        why=_HARDSHIP_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We too are victims here.",
            "I cannot tell you how disappointed we are.",
            "I have received a lot of hateful messages.",
            "My husband was in hospital that week.",
            "We are only human.",
            "I never asked for any of this.",
        ),
        passes=(
            "We called every family on Monday.",
            "You received threatening letters from us, and they were wrong.",
            "A human will answer your call.",
        ),
    ),
)
