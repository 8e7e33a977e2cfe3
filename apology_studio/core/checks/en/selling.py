"""Selling and jokes where people wait for an apology."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="sells-something",
        category="pivot_promo",
        severity=Severity.WARNING,
        phrases=said("""
            {(exciting|awesome|amazing|thrilling|fantastic|incredible|big) [new|_] (news|changes|announcement
                |announcements|features|updates|things|stuff|plans|improvements|developments|projects|offers|offer
                |products|times|games|content|opportunities|roadmap) [to|coming|ahead|for|in|on|soon|about|that|we
                |this|next|planned|_]}
            {(excited|thrilled|delighted) (to|that|for) [@adv|be|you] (announce|announcing|introduce|introducing
                |reveal|launch|launching|unveil|present|tell you about|show you|bring you) !(your|you what we) ...}
            {(new|more|awesome|great|cool|even more|lots of|fresh) [_] [_] (features|things|stuff|improvements
                |content|products|menu|range|collection|version|flavours|flavors|season|update|updates|drop|release
                |capabilities) [is|are|will|that|_] [@adv|be] (coming|on the horizon|in the works|soon|on the way
                |in store|planned|launching|rolling out|landing|dropping|arriving|lands|drops|launches|just around
                |in the pipeline|out now|available)}
            {(stay tuned) (because|for more|for some|for exciting|for our|as we|next) ...}
            {(coming soon|in other news|on another note|on a lighter note|on a happier note|on a different note) ...}
            {(shortly|soon|also|next week|next month|tomorrow) [be|@adv|we'll|we will|is] [be] (announcing|revealing
                |unveiling|introducing) ...}
            {(# % off|#% off|% off|percent off|per cent off|half price|half-price|(get|offer|offering|enjoy|receive
                |give|giving|have|with|for|claim|your|free|a|our) [_] (discount|discounts|discounted|coupon
                |coupons) !(expir*|system|code was)|promo code|discount code|code _ for|voucher code|special rate
                |special rates|special offer|special deal|buy one|two for one|2 for 1|bogof|free shipping|on sale
                |flash sale|sale now|limited time|limited-time|early-bird|early bird|save #) [on|for|off|your|and|at
                |to|through|all|_]}
            {(subscribe|subscribing) [to|now|today|for|here|via|,|$] ...}
            {(sign up (now|today|for our|here|to our)|follow us|join us (for|on|at|this|and)|like us on|find us on
                |join our|check out our|visit our (new|shop for|store for|website for|site for)|browse our
                |try our (new|_ menu|_ range)|explore our|download our|take a look at our|head over to|rate us
                |leave us a review|recommend us|tell your friends|(pre-order|preorder) (now|today|yours|here|your)
                |book now|shop now|order now|order yours|get yours|buy now|book early|book your|tickets go on sale
                |tickets are on sale|now hiring|grand opening|membership drive|season pass|season one|set your alarms
                |don't miss|dont miss|do not miss|mark your calendars|save the date|don't forget to) !(support
                |if you have|status|help page) [for|to|on|at|and|your|today|now|our|with|in|,|the|out|_]}
            {(mention|quote|bring|enter|use) (this (post|message|email|code|letter|voucher|ad|review|apology|coupon)
                |us|(the|our|your) [_] (code|voucher|coupon|word|offer)|code|voucher|coupon) [_] [_] [_] (for|and
                |to get|at checkout|at the) [we|we'll|you|you'll|a|an|well|get|#|your] ...}
            {(annual|next|upcoming|new|our) [_] (membership drive|membership|sale|festival|event|fundraiser|show
                |tournament|collection|season|promotion|campaign|open day|workshop|webinar|conference|launch) (begins
                |starts|is on|kicks off|is coming|opens|runs|goes|takes place|on|will be held|lands|drops)}
            {(love|would love|happy|glad|delighted|hope|like|invite) [to|for] [love|_] [have|you|welcome|see
                |offer] [you] [to] (join (us|our|the)|try our|experience our|sign up|upgrade|book|purchase|enrol
                |enroll|subscribe|discover|visit our|come and|attend|enjoy our|our winter|our summer|our new) ...}
            {(should|if) you (choose|wish|decide|want) to (return|visit|come back|upgrade|book|stay|renew) ... (offer
                |package|from just|discount|rate|glad|special|free)}
            {(is|are|be|now) [@adv|now] (rolling out|launching|going live) (to|in|across|next|on|this) ...}
            {why not ....}
            {(offering|offer|offers) [_] (benefits|features|perks|rewards) that exceed ...}
            {(faster|smoother|sleeker|richer|all-new|redesigned|upgraded) [,|and] (smoother|better|faster|sleeker
                |_) (experience|app|website|site|platform|version|look|design|menu|features|interface)}
            {(please|you can|to|could you|consider) [@adv] (donate|donating|sponsor us|buy us|back us
                |contribute) (to (our|us|the (fund|appeal|campaign|project))|via|at|on|today|here|our|now|by) ...}
            {(see|seeing) [some|more|lots of] [_] (good|great|exciting|cool|awesome|new|big) [_] (things|stuff
                |features|changes|improvements) ...}
            {(our|the) [_] (packages|menu|plans|prices|rates|membership|memberships|courses|services|rooms|range
                |classes) (start|starts|starting|begin|from just|from only|for just|from as little) ...}
            {from (just|only|as little as) ...}
            {(come|pop|stop) [and|by and|in and|down and|along and] [see|visit|try|enjoy|taste|experience|check out
                |have a look at] (our|the) (new|brand-new|newly|latest|spring|summer|autumn|winter|christmas) ...}
            {(while you're here|while you are here|don't forget|do not forget|remember that
                |reminder that) [that] [,] (have a look|check out|our [_] (sale|offer|event|show|festival|party|menu
                |collection)|we have|tickets for) ...}
            {upgrade to (pro|premium|plus|our|the [_] plan|version) ...}
            {(share|like|retweet|tag|comment on) [and share] this [post] [_] [to|and|for] (win|enter|a chance
                |your chance) ...}
            {(giving|offering|give|offer) (everyone|everybody|all of you|all our @people|all @people|you all) [a
                |an] (#|ten|twenty|fifteen|fifty|half|discount) [%|per cent|percent] [off|discount] ...}
            {(so|go|please|do|and) [go|please] check (him|her|them|us) out [at|on|here|_]}
            {(can't|cannot|can not) wait (to|for you to) [@adv] (show|share|see what|welcome|introduce|unveil|reveal
                |launch|try|have you back|serve) ...}
            {(is|are) (almost|nearly|finally|soon) (here|ready|live|out) [and|with|:|,] [_] ...}
        """),
        excuses=said("""
            (those|everyone|anyone|you|customers|people|all) [who|that|of you] [was|were|are|_] (affected|hit|missed
                |lost|booked|bought|waited|charged|impacted)
            (as|by way of) [an|a|our|my] [_] (apology|compensation|thank|sorry|gesture|token)
            (no|without|not|won't|don't) [@adv|any] (discount|discounts|offer|coupon|code|sell|selling|promotion)
            (inconvenience|my mistake*|our mistake*)
            (refund|refunds|credit|compensat*|free of charge|at no cost)
            (announc*|reveal) (the|our|these) (findings|results|steps|measures)
            (fix|patch|hotfix|bugfix|resolve*)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This sells something")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "News and offers wait for another day, except for those it hit.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Exciting news: our new menu is here!",
            "Use code SORRY20 for 20 % off.",
            "Stay tuned, because our new range lands on Friday.",
        ),
        passes=(
            "Everyone who was charged twice gets the money back.",
            "The next update comes on Monday.",
            "We open again on Monday.",
        ),
    ),
    Rule(
        id="jokes",
        category="humour",
        severity=Severity.WARNING,
        phrases=said("""
            {(oopsie|oopsies|whoopsie|d'oh|doh|lol|haha|hahaha|hehe|rofl|lmao|ha ha|wink wink|egg on (our
                |my) [collective] face|egg on our faces|red faces|hang our heads|hanging our heads|hangs head
                |tail between|tails between|grovel|grovelling|groveling|on bended knee|bended knees|mea culpa
                |sackcloth|fell on our sword|fall on our sword|just kidding|no pun intended|pun intended
                |pardon the pun|excuse the pun|murphy's law|sod's law|murphys law)}
            {(gremlin|gremlins|goblins|hamsters|the hamster|pixies|evil twin|mercury in retrograde
                |mercury was in retrograde|full moon|poltergeist|monkey|monkeys|robot overlords|skynet
                |trained monkeys|carrier pigeon|carrier pigeons) [in|got|that|running|were|was|have|had|into|_]}
            {(intern|dog|cat|boss|culprit|server|guilty party) [has|was|have been|is] [@adv|now|being] [been
                |being] (fed to|fired|shot|thrown|flogged|tarred|executed|taken out|beaten|sent to bed|sacked, joking
                |punished|on bread and water|shamed|banished|spanked|eaten) ...}
            {blame the (intern|dog|gremlins|weather gods|wine|hamster|hamsters|cat|moon)}
            {(fed to|thrown to) the (sharks|lions|wolves|dogs)}
            {(naughty|silly|cheeky|bad|pesky|sneaky) (gremlins|computer|server|us|robot|me|little|oven|bot|printer
                |elves|machine|servers)}
            {(crying|sobbing) in (the|a) [_] (club|corner|shower|walk-in|bathroom|fridge) ...}
            {(all's well that ends well|when life gives you lemons|life gives you lemons|first world problems
                |no animals were harmed|keep calm and carry|the dog ate|great power comes|not all heroes
                |houston [,] we (have|had)|to infinity|may the force|win some lose some|stuff happens|shit happens
                |sh\\*t happens|you can't make an omelette|omelette|rome wasn't built)}
            {(knows|know) [me|us] [knows|know] [i|we] (like|love) a [good] (joke|laugh)}
            {(it was|was|only|just|as|meant as|supposed to be|intended as) [only|just|meant to be|a bit of|@adv
                |as] [a|an|some] [@adv|harmless|light-hearted|lighthearted|silly|bad|little|good-natured|practical
                |running|_] (joke|jokes|banter|prank|laugh|bit of fun|tongue-in-cheek|tongue in cheek|fun)}
            {(look on|think of|see|consider) (it|this) as [a|an] [_] [_] (present|gift|bonus|surprise|adventure|diet
                |holiday|workout|excuse to|cardio|feature)}
            {(feature not a bug|not a bug, it's|it's not a bug)}
            {(pretty|utterly) please with ...}
            {(aw shucks|awww shucks|aww shucks|shucks|my bad|silly me|silly us|doofus|dog ate|mercy of the court
                |upon your mercy|on your mercy|crying into|under a rock|sit in the corner|stand in the corner
                |naughty step|slap on the wrist|slapped on the wrist|slapped wrist|slapped wrists|forty lashes
                |public flogging|wet noodle|dunce cap|walk of shame|hall of shame)}
            {(server|servers|website|computer|computers|system|oven|till|printer|software|app|site|robot|robots
                |database|machine|internet|technology|mailing list|plugin|code|kettle|boiler|van) [@adv] (decided
                |thought it would|chose|felt like|took it upon itself|had other ideas|had a mind|seems|seem
                |seemed) [it was time] to [@adv] [have|take|throw|go|become|call|give] [a|an|on|in|for|up|self] (nap
                |strike|day off|tantrum|walk|sick|holiday|self-destruct|explode|explodes|meltdown|ghost|lunch|break
                |up the ghost|self-aware|aware|sulk|vacation|joyride) ...}
            {(throw|threw|throwing|throws) [a|_] (tantrum|hissy fit|wobbly|sickie|strop) ...}
            {(eat|eating|ate|serving) (humble pie|our words|our hats|our hat|my hat|my words|crow) [_]}
            {(hiding|hide|cowering|crawling|crawl) (under|behind) (the|a|our|my) (desk|desks|table|sofa|bed|duvet
                |blanket|counter|rock|stairs) ...}
            {(too much|not enough|before (our|my) [_]|needs more|need more) (coffee|caffeine|wine|gin|beer|prosecco
                |tequila) [_] ...}
            {(cue the|insert [_] (joke|pun|excuse) here|sad trombone|spoiler alert|plot twist|true story|drumroll
                |drum roll|awkward silence) [_]}
            {[well] [,] this is [@adv|a bit|a little] awkward}
            {(don't|please don't|do not) shoot (me|us|the messenger|the) ...}
            {(pitchforks|tar and feather|tarred and feathered|torches and|firing squad|stocks and) [_] ...}
            {(throwing|throw|fling|flinging|prostrate|prostrating) (myself|ourselves) (upon|on|at|before|under
                |in) (your|the) [_] (mercy|feet|bus) ...}
            {(begging|beg|plead|pleading|appealing) for [your] (mercy|clemency|absolution) ...}
            {(all jokes aside|joking aside|jokes aside|kidding aside|on a serious note) [_]}
            {(self-aware|mind of its own|minds of their own|ghost in the machine|machine overlords
                |computer says no) [_]}
            {(famous last words|best laid plans|best-laid plans|whoever said|who knew that) [_] ...}
            {(stern|good|serious|long) talking-to [_]}
            {(had|having|have|having had) (a|some) (word|words|stern word|stern words|quiet word|chat) with (it
                |the (printer|oven|server|computer|till|machine|robot|hamster|intern|dog|cat|weather|elves|internet
                |system|website)) [_]}
            {(math|maths|arithmetic|counting|spelling|geography|reading|adding|addition|timekeeping|patience
                |telling the time) (is|was|isn't|wasn't|has) [@adv] [never|not] [been] (my|our) (strong (suit|point)
                |strongest suit|strength|forte) [_]}
            {(elves|gremlins|hamsters|hamster|pixies|goblins|monkeys|squirrels|minions|interns|robots|trolls) (has
                |have|had|were|was|who|that|responsible|in) [@adv|been] [been] [_] ...}
            {(blame|blaming|blamed) [it|this|that|everything|all] [on] the (wine|gin|weather gods|full moon|moon|dog
                |cat|intern|hamsters|caffeine|tequila|heat|fairies|stars) [_]}
            {(needed|needs|need|having|had) a [@adv|little|quick|good] (lie-down|nap|sit-down|stiff drink|holiday
                |cuddle|hug|reboot) [_] !(because you)}
            {(hanging|hang|bowing|hung) [_] [_] heads [in shame] [_]}
            {(asleep|sleeping) at the (wheel|switch|till)}
        """),
        pattern=r"[\U0001f600-\U0001f618\U0001f61b-\U0001f61d\U0001f642\U0001f643\U0001f648-\U0001f64a\U0001f910-\U0001f92f\U0001f970-\U0001f97a\U0001f389\U0001f381\u263a]",
        excuses=said("""
            (not|no|isn't|wasn't|never) .. (a joke|funny|laughing|matter)
            (was|is) not [a] (joke|funny)
            oops* code
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "A joke, while someone is hurt")),
        why=Message("checks", QT_TRANSLATE_NOOP("checks", "It sounds as if the harm were small. Say it plainly.")),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Oops! Gremlins got into the till.",
            "The intern has been fed to the sharks.",
            "It was only a bit of banter.",
        ),
        passes=("The till was wrong.", "We have told the dog walkers.", "This is not funny for you, and we know it."),
    ),
)
