"""Tone: praise of oneself, good news and self-pity where people wait for an apology."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="praises-itself",
        category="self_praise",
        severity=Severity.WARNING,
        phrases=said("""
            {(pride|prides|prided|priding) (ourselves|myself|itself|themselves) [on|in]}
            {(take|takes|took|taking|taken) [@adv|great|a lot of|much|real|enormous|immense|such] [_] pride in ...}
            {(i'm|we're|i am|we are|am|are|im|is|been|being) [all|@adv|both] [@adv] proud (of|to|that|members
                |supporters|sponsors) ...}
            {(is|are|been|be|am|we're|has been) [@adv|well|best|widely] known for ...}
            {(my|our|a|an|the|such|its|his|her|their) [@adv|_] (good|excellent|outstanding|strong|impeccable|great
                |spotless|proud|stellar|solid|proven|long|perfect|unblemished|enviable|superb|fantastic|unrivalled
                |unrivaled|strongest|wonderful|five-star|5-star|world-class) [_] [and _] [_] (reputation|record|name
                |history|tradition|standing|heritage|ratings|track-record)}
            {(our|my|strong|proven|spotless|excellent|proud|hard-earned|good|great) reputation [for|as|in|speaks|of|_]}
            {(track-record|track record|safety record) [of|for|in|speaks|is|_]}
            {(i|we|staff|team|@self|we've|i've|he|she|_) [@adv|have|has] !(should) always (strive|strives|striven
                |strived|tried
                |tries|try|put|puts|been|do|done|had|prided|treated|provided|offered|maintained|delivered|worked|aimed
                |given|gone|kept|cared|sought|believed|stood|acted|make|run|served|looked) !(failed|late
                |a problem) ...}
            {(honest|small|hard-working|hardworking|reputable|family|local|independent|proud|respected) [and|@adv
                |_] [_] (family|owned|run|local|independent|honest) [-|_] [owned|run] (business|firm|company|shop
                |restaurant)}
            {(family-run|family-owned|family run|family owned|award-winning|award winning|multi-award|industry-leading
                |industry leading|market-leading|world-leading|world leading|world-class|best-in-class
                |state-of-the-art|cutting-edge|five star|five-star|5 star|5-star|top-rated|highly-rated
                |leading provider|first-class (service|staff|food|team)|top-notch|topnotch|second to none)}
            {(i|we) (are|am|i'm|we're) [always|@adv] (respectful|careful|honest|transparent|upfront|up-front|fair
                |professional|straightforward|straight forward|ethical|friendly|kind|generous|dedicated|passionate
                |hard-working|hardworking|reasonable|polite|courteous) [and|of|to|with|people|about|in] ...}
            {(we're|i'm) [always|@adv] (respectful|honest|transparent|fair|professional|straightforward
                |straight forward|ethical|friendly|dedicated|passionate|hard-working|hardworking|reasonable|polite
                |courteous) [and|of|to|with|people|about|in] ...}
            {(my|our|the|this|entire|whole) [_] [_] (staff|team|crew|people|mechanic|mechanics|chef|chefs|technicians
                |drivers|servers|employees|engineers|guys|waiters|kitchen|moderators|agents) (is|are|were|was|has
                |have) [@adv|all|been] [@adv|a] [@adv] (honest|respectful|friendly|professional|dedicated|hard-working
                |hardworking|experienced|highly|skilled|trained|qualified|fantastic|amazing|wonderful|great|excellent
                |brilliant|incredible|outstanding|the best|passionate|kind|caring|polite|courteous|helpful|good
                |certified|talented|second to none|knowledgeable|family|lovely|gentle|mild*) [and|trained|_] ...}
            {(he|she|they) (is|are|'s|was) [@adv|an|a|our|one of] [@adv|of|our|the|most|very] [_] (certified|top-notch
                |topnotch|qualified|experienced|excellent|honest|friendly|professional|skilled|talented|best|dedicated
                |kind|fantastic|great|gifted|trained|respected|wonderful|brilliant|amazing|nicest|reliable|hardest
                |mildmannered|mild-mannered) ...}
            {(who|which|that|and|he|she|they) [@adv] (do|does|did) [@adv|a] [@adv] (good|great|excellent|fantastic
                |amazing|quality|outstanding|competent|wonderful|beautiful|brilliant) (work|job|jobs)}
            {(i|we|our _|my _|staff|team) [@adv|do|can|will] [@adv] (provide|provides|offer|offers|deliver|delivers
                |give|gives|have|maintain|maintains|serve|serves|produce|make|built|build|use|run|operate) [@adv|you
                |our @people|with|the|a|some of the|you with|on|only|to] [@adv|the|a|of the] (best|good|great
                |excellent|exceptional|outstanding|quality|highest|superior|finest|friendly|fantastic|amazing
                |first-class|honest|high|top|world-class|wonderful|stellar|superb|reliable|affordable|unbeatable
                |freshest|top-quality) [_] [_] (service|services|quality|standards|care|work|food|products|experience
                |prices|value|staff|team|people|support|reputation|rates|ingredients|infrastructure|job|uptime)}
            {(build|built|building|base|based) [our|my|a|the|this] (business|company|shop|reputation|name
                |brand) [up] on ...}
            {(voted|named|ranked|rated|awarded|recognised|recognized|won|winner|winning|winners) [@adv|as|a|the
                |several|many|numerous|best|us|one of|#] [_] (best|awards|award|outstanding|number|top|#|five|most
                |prizes|winner|excellent|for|trophy|highest) [_]}
            {(award|awards|accolade|accolades|gold medal|michelin) [for|winning|from|in]}
            {(# years|decades|a decade|over # years|years and years|many years|# decades|more than # years
                |twenty-five years|# generations|a quarter of a century|half a century) [of|in|and|as|we've|at|without
                |serving|now|running|_] (business|experience|trade|the trade|service|operation|never|without|serving
                |in the business|in business|the industry|excellence|running|a bad|i've never|we've never|not|trading
                |happy|satisfied|helping|dedicated|doing) ...}
            {(happy|satisfied|loyal|delighted|thousands of|hundreds of|countless|millions of|dozens of) [happy
                |satisfied|loyal|repeat|regular|five star|great|positive] (customer|customers|clients|guests|members
                |reviews|regulars|families|patients|diners|users|fans|testimonials|brides) [who|that|and|over|can|will
                |would|have|from|in|on|love|from around|every|return|come back|speak]}
            {(five-star|five star|5-star|5 star|glowing|rave) [_] (review|reviews|ratings|feedback|testimonials
                |writeups)}
            {(#|99.9|99.99|99.9%|99.99%) [%|percent|per cent] [_] (uptime|satisfaction|positive|success rate
                |reliability|availability|of our customers|feedback)}
            {(the rest of|rest of|most of|remainder of|other aspects|everything else|all other) [the|our
                |your] [_] [_] (went|was|were|ran|is) [@adv|,] [_ all _|by all accounts|a huge|a great|a] [@adv] (well
                |great|smoothly|magical|success|wonderful|fantastic|perfect|perfectly|amazing|happy|brilliantly
                |delicious|excellent|good|beautifully|brilliant|resounding success|enjoyable)}
            {(most|majority|almost all|nearly all|all|thousands|hundreds) [of] [our|the|you] [_] [_] (went home happy
                |loved it|had a great|had a wonderful|had a good|enjoyed|are happy|were happy|very happy|love
                |are delighted|are satisfied|were satisfied|were delighted|praise|have been positive)}
            {(exceed|exceeds|exceeded|exceeding|surpass|surpasses|above and beyond|beyond what) [@adv|all|the|our|what
                |any|every|your] [_] [_] [_] (standards|expectations|requirements|industry|regulations|benchmarks
                |call of duty|required|is required)}
            {(go|goes|going|gone|went) [@adv] above and beyond ...}
            {(one of|amongst|among) the [@adv] (best|leading|finest|most|oldest|largest|top|safest|few|biggest|first
                |highest|friendliest|cleanest) [_] [_] (in (town|the|our|this|britain|europe|america|_)|shops
                |companies|restaurants|businesses|around)}
            {(strive|strives|striving|aim|aims) to [@adv] (do what is|do the right|be the best|exceed|offer the best
                |provide the best|deliver the best|provide excellent|be honest|treat|provide exceptional|uphold) ...}
                        {(perfected|mastered|pioneered|set the standard|raised the bar|gold standard|well-oiled
                |well oiled
                |step up from|cut above|ahead of our|leaders in|leader in|pioneers)}
            {(gone|went|goes|going|go|received|been received) over [@adv] well [with]}
            {(well|positively|warmly|overwhelmingly) received [by]}
            {(hold|holds|maintain|maintains|maintaining|keep|our|provide|uphold|set) [ourselves|itself|to|@adv
                |the] [to|the] (highest|exacting|exceptional|usual high|most rigorous) [quality|@adv
                |possible] (standards|standard) ...}
            {(i|we) (work|works|worked|work so|work very|work incredibly) hard to (ensure|make|provide|maintain|keep
                |be|give|build|bring|offer|create|deliver) ...}
            {(we|i) [still|@adv] (decided|chose|have chosen|felt it right|felt it was right
                |wanted) to [@adv] (come forward|be transparent|be open|be honest|disclose|share this|go public
                |tell you|own up|be upfront|do the right thing) ...}
            {(warm|famous|friendly|renowned|legendary|signature|trademark) [_] (welcome|hospitality|service)}
            {(built|based|founded|established|run) [@adv|carefully|up] (on|around|through) [_] [_] (trust|honesty
                |integrity|ethics|quality|hard work|fairness|respect|excellence|professionalism|transparency|service
                |teaching) ...}
            {(never|not) [@adv] (seen|had|met|known|worked with|come across) (a|an|such a) [@adv] (better|cleaner
                |nicer|finer|safer|more (professional|honest|dedicated|careful)|harder) [_] ...}
            {(dedicated|hard-working|hardworking|loyal|committed|passionate|wonderful|amazing|incredible|caring
                |experienced) [and _|,] [_] (staff|team|teams|employees|volunteers|workforce|colleagues|people|crew)}
            {(i am|i'm|we are|we're|being) [@adv|both] (a stickler|a perfectionist|perfectionists|sticklers|renowned
                |proud|second to none|an honest|honest|professionals|a reputable|a respected|a trusted) ...}
            {(beyond|exceeded|exceeds|far beyond|surpassed) [all|our|my] [wildest] (expectations|dreams) ...}
            {(a|an|to be a|was a|such a) [@adv] (huge|great|massive|big|resounding|roaring|enormous|phenomenal) success}
            {(a+|a-plus|a + ) [rating|rated] (with|by|from) the [_] ...}
            {each and every one of (them|us|our _) (is|are) ...}
            {(work|works|worked|working) [very|so|extremely|really] hard to (uphold|earn|build|protect|give|serve
                |look after|deliver) ...}
            {(our|my|the) [_] (staff|team|crew|people|employees|volunteers|engineers|drivers|teachers) [@adv|has
                |have] (worked|work|acted|responded|handled|reacted) [@adv] (diligently|tirelessly|heroically|quickly
                |brilliantly|admirably|wonderfully|hard|quick|around|through|together|swiftly|professionally
                |incredibly|so hard|extremely) ...}
            {(quick|swift|fast|heroic|tireless|prompt|decisive) (action|actions|work|thinking|response|efforts
                |effort) (of|by|from) (our|my|the) ...}
            {(this is|it's|it is|was) the first time [in] [_ _] (i|we|i've|we've|i have
                |we have) [ever] [ever] (had to|cancelled|canceled|missed|happened|been|let) ...}
            {(steady|constant|overwhelming|endless) (flow|stream|outpouring|number) of (thanks|compliments|praise
                |thank-yous|support|positive) ...}
            {(i'd|i had|we'd|we had|i have|we have|i've|we've|have been|had been) [@adv] (done|doing) [really|so|very
                |pretty|quite] well ...}
        """),
        excuses=said("""
            (was|were|did|have|had|am|are|is|do|wasn't|weren't|didn't|haven't|hadn't|isn't|aren't|don't|not
                |n't) [@adv] not [@adv] (live|proud|good|honest|fair|transparent|enough|what)
            (failed|fell short|broke|wasn't good enough|weren't|didn't live up|haven't lived)
            proud of (how|what) (the|our) (people|staff|team)
            (not|nothing|n't) .. proud
            (we|i) (say|said|claim|claimed) [that]
            (that's|that is) not the point
            (thank|thanks|grateful) ....
            sorry to (lose|see)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This praises yourself")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Praise belongs to another day. Cut it: the letter gets stronger.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We pride ourselves on fresh bread.",
            "Our kitchen is known for its care.",
            "We enjoy an impeccable reputation.",
            "The rest of the evening went well.",
        ),
        passes=(
            "We say that we are careful. We were not.",
            "Thank you to the two who worked all night.",
            "I am not proud of this.",
        ),
    ),
    Rule(
        id="good-news",
        category="silver_lining",
        severity=Severity.WARNING,
        phrases=said("""
            {(the|some|more|one piece of) good news [is|for|here|though|:|?|!|$] !(for you is that your money
                |for those who lost)}
            {(on|looking on) the (bright|plus|positive|brighter|upside|flip) [side]}
            {(silver lining|bright side|blessing in disguise|bright spot|upside|on a positive note|on a brighter note
                |positive note|as a positive|on the positive)}
            {(an|the|this|great|unique|valuable|golden|us|me|wonderful|real|another|as an|rare) [@adv|_] (opportunity
                |chance) (to|for) [@adv|us|us to] (improve|learn|grow|growth|learning|do better|reflect|improvement
                |get better|rethink|strengthen|build|start|review|make things better|evolve|look at|re-examine|refine)}
            {(opportunities|opportunity) (for|to) (growth|improvement|improve|learn|learning)}
            {(made|make|makes|making|leave|left|leaves|will make|has made) (us|me|our|the team|the community) [all
                |only|even|much|@adv] (stronger|better|wiser|more|closer|even more|excited|tougher|realise how
                |realize how|team stronger)}
            {(come|came|coming|emerge|emerged|emerging|bounce|bounced) [out|back|through|away] [of|from|of this|of it
                |this|on the other side|the other side|from this|it] [@adv|a|even|as|,|all the|much] [@adv|a
                |even] (stronger|better|wiser|closer|tougher|smarter|improved|fitter|improve|a stronger|a better)}
            {(stronger|closer|better) than (ever|before)}
            {(learning|growing|growth|humbling|teachable|valuable|eye-opening|character-building) [_] (experience
                |journey|opportunity|curve|moment|process|exercise|lesson|lessons|pains)}
            {(valuable|important|hard|painful|priceless|useful|tough|great|big) (lesson|lessons) [for|to|in|about|we
                |has|have|from|was|were|_]}
            {(reinforced|solidified|strengthened|renewed|redoubled|deepened|confirmed|reaffirmed|reinforces
                |strengthens|sharpened|cemented|galvanised|galvanized|reminded us [of]) [@adv|the|our|my|how
                |us] [_] [and _] [_] (commitment|resolve|determination|belief|bond|dedication|faith|passion|why|how
                |focus|of how|relationship|team|community|of the|of our|love|trust)}
            {(wake-up call|wakeup call|wake up call|turning point|stepping stone|catalyst|new beginning|fresh start
                |new chapter|exciting chapter|important conversation|healthy debate|blessing|push we needed)}
            {(started|sparked|opened|begun|created|prompted|led to|start|begin) [a|an|some|the] [@adv
                |_] [_] (conversation|dialogue|debate|discussion|discussions|conversations)}
            {(heartened|encouraged|humbled|inspired|touched|moved|buoyed|blown away|amazed|thrilled
                |grateful to see|heart-warming|heartwarming|uplifting|gratified|proud to see) [@adv] [by|to see|at
                |to have seen] [the|all|your|how|so|_] [_] [_] (support|passion|response|messages|love|many|outpouring
                |feedback|members|community|kindness|generosity|interest|reaction|patience|loyalty|engagement|comments
                |enthusiasm)}
            {(if anything|in a way|in some ways|in many ways|ironically|in hindsight|looking back) [,|this|it|the
                |that] [_] [_] [_] (good|better|positive|glad|grateful|thankful|helped|shows|showed|proved|proves
                |blessing|best|started|stronger|worked out)}
            {(at least|luckily|fortunately|thankfully|mercifully) [,|we|it|the|you|no|nobody|our|this|there|they
                |none] [_] [_] (got|had|have|was|were|caught|found|saved|learned|know|is|happened|now|discovered
                |didn't|able|hurt|injured)}
            {(passion|enthusiasm|excitement|energy|love|dedication) [that|of|you|our|the|_] [_] [@people] [have
                |has] (put forth|put forward|shown|showed|show|displayed|have for|feel for|expressed|demonstrated
                |bring|brought) ...}
            {(more|even more|only more|all the more) (excited|determined|committed|motivated|passionate|resolved
                |confident|convinced) [than|to|about|for|that|of]}
            {(nonetheless|nevertheless|still|however) been (impressed|inspired|encouraged|delighted|pleased) ...}
            {(excited|thrilled|pleased|happy|delighted) [about|to|for|by] [_] [_] (journey|future|what's next
                |what comes next|next chapter|road ahead|path forward|possibilities|what's to come)}
            {(saved|spared) (us|you) [_] [from] ...}
            {(bigger|brighter|better|improved) and (better|stronger|brighter|bigger|faster) [_]}
            {(extra|additional) [_] (income|revenue|time|money|space) (means|allows|will|lets|can|gives) ...}
        """),
        excuses=said("""
            your money
            (you'll|you will|you) (get|have) [your|it|them] back
            (never|not|no|isn't|wasn't) [an|a|the] (opportunity|bright side|silver lining|good news|upside)
            for those who lost
            (used|took) (the|this) (opportunity|occasion|chance) to
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This looks for the good side")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "What was bad for them is good news only for you. Leave it out.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "The good news is that we have a new oven.",
            "On the bright side, the team has grown closer.",
            "We see this as an opportunity to improve.",
        ),
        passes=(
            "Your money is back.",
            "We used the occasion to retrain all of us.",
            "The oven is mended.",
        ),
    ),
    Rule(
        id="hard-for-us",
        category="self_pity",
        severity=Severity.WARNING,
        phrases=said("""
            {(been|was|is|it's|its|were|be|has|had|having|have|this|such) [@adv|a|an|one of the|our|the] [@adv|a
                |an] (hard|tough|difficult|rough|stressful|trying|painful|exhausting|emotional|long|agonising
                |agonizing|gut-wrenching|heartbreaking|devastating|crazy|brutal|nightmare|horrible|terrible|awful
                |worst|rotten|turbulent|unfortunate|harrowing|gruelling|grueling|sad|draining
                |hellish) [and _] [_] (time|times|week|weeks|days|day|month|months|year|years|moment|period|decision
                |experience|process|few|couple|situation|thing|night|position|season|situation|journey|ordeal
                |lesson to) [of|for|to|in|and|on|as|,|at|personally|here|_] [us|me|my|our|all|both|everyone|the team
                |mentally|here|_] !(you|@people|those)}
            {(hard|tough|difficult|painful|devastating|stressful|heartbreaking|hurtful|upsetting|exhausting
                |distressing|traumatic|trying|demoralising|demoralizing|gutting|disheartening|frustrating) (for|on
                |to) (us|me|the team|my|our|everyone here|all of us|everyone involved|the company|everyone on)}
            {(difficult|hard|tough|impossible|painful) to (restart|recover|run|keep|survive|read|hear|see|write
                |make this|cope|stay|manage|carry|operate|make ends) ...}
            {(haven't|have not|barely|hardly|not|no|without|lost|had|didn't|little|any|losing) [@adv] (slept
                |sleep) [for|in|over|since|all|at|_]}
            {(sleepless|sleeping under|slept under|sleeping in the|slept in the|sleep-deprived|all-nighter
                |all-nighters|hours of sleep|lost sleep) [nights|_]}
            {(in tears|been crying|was crying|were crying|cried|sobbing|wept|brought to tears|broke down
                |broken-hearted|brokenhearted|heart-broken|beside myself|beside ourselves|sick to my stomach
                |sick about|losing sleep|(i'm|i am|i was|we are|we're|completely|totally|been) (burnt-out|burned-out
                |burnt out|burned out)|at my wits|end of my tether
                |very distraught|distraught|traumatised|traumatized|nervous wreck|worn out|exhausted)}
            {(crying|sobbing) [_] (all|for|about|over|myself|at)}
            {(mental health|life savings|life's savings|toll on|taken a toll|took a toll|taking a toll|takes a toll
                |emotional toll|my livelihood|our livelihood|our livelihoods|food on (our|my|the) table|feed my family
                |feed our families|keep the lights on|keeping the lights on|make ends meet|pay the bills
                |keep our doors open|blood, sweat|blood sweat|struggling to (survive|stay)|fighting to survive
                |fight for survival|keep afloat|stay afloat|staying afloat|keep going)}
            {(work|working|worked|works) [@adv|all|been|like crazy] (around the clock|round the clock|day and night
                |night and day|nights|weekends|# hours|long hours|overtime|through the night|all night|all weekend
                |hour days|flat out|seven days|# days) !(to (fix|restore|refund)) [to|and|on|for|a|since|,|_]}
            {(up|awake) (all night|all weekend|for # hours|until # am|since|till|through the night|past midnight
                |for thirty hours) [straight|_]}
            {(in our spare time|in my spare time|volunteers giving|on a shoestring|out of my own pocket
                |out of our own pocket|one-man band|small team of|just a small team|only a small team|tiny team
                |just # (of us|people)|only # of us|day job|day jobs|skeleton crew|i'm just one|i am just one
                |im just one|i'm only one|only one person) [of|team|band|and|doing|with|who|_]}
            {(nobody|no one|people|you|they|some of you) (thinks|think|realises|realizes|realise|realize|understands
                |understand|sees|see|don't|doesn't|forget|forgets|have no idea|has no idea|knows|know) [_] [_] [how
                |what|about] [hard|it|much|we|i|_] [_] (costs|cost|takes|work|works|put in|goes|go through
                |been through|we do|sacrifice|sacrifices|effort|sacrificed) ...}
            {(cost|costs|costing|cost us|lost|losing) (us|me) [a|an|@adv|over|more than|dearly|thousands|a lot|money
                |_] [_] (money|thousands|fortune|lot|business|customers|pounds|dollars|dearly|sleep|everything|sales)}
            {(broke|breaks|breaking|broken) (my|our) hearts}
            {(break|breaks|broke|breaking) (my|our) heart}
            {(worst|hardest|toughest|saddest|darkest|lowest|most difficult|most stressful) (day|days|week
                |weeks|month|months|year|night|period|moment|time|point|hours|decision|thing) [of|in|for|that|i've
                |we've|since|ever] [my|our|my life|our history|_]}
            {(i|we) [also|too|was|were|am|are|@adv] [also|@adv] (upset|distraught|devastated|heartbroken|hurt|gutted
                |embarrassed|mortified|shaken|saddened|shocked|exhausted|disappointed|crushed) (as well|too|as anyone
                |as you|just as|more than|by the reaction|by the comments|by some|by this review|by these|that people
                |that anyone|to read) ...}
            {(i'm|i am|we're|we are) [@adv] (devastated|heartbroken|hurt|crushed|shattered|exhausted|drained
                |broken) [and|by|at|too|that you|that people|beyond|about|to read|$]}
            {(affecting|affected|affects|hurting|hurt|destroyed|destroying|ruining|ruined|impacting|impacted) (my
                |our) [own|@adv] (mental|health|family|families|business|livelihood|life|lives|marriage|kids|staff
                |team|reputation|wellbeing|children)}
            {(went|going|been|go|goes|gone) through [a|an|so|@adv] (lot|hell|divorce|hard|tough|difficult|rough|much
                |some|very|personal|illness|bereavement|loss) ...}
            {(my|own|i (had|was|am|have)|of|to|with|some|from|serious) .. (personal|family|health) (problems|issues
                |crisis|tragedy|emergency|difficulties|circumstances|struggles|matters|reasons|bereavement)}
            {(haven't|have not|not|hadn't|never) [had|taken|@adv|seen] [a|an|our|my|my family|our families] [single
                |proper] (holiday|vacation|day off|break|wage|salary|pay|family) [in|for|since|_]}
            {after everything [that] ...}
            {everything that (we've been|i've been|we have been|i have been) [in|to|through|_] ...}
            {(rough|crazy|tough|long|bad|hell of a|stressful|hectic) (week|few days|couple of|month|year|day|night
                |weekend)}
            {(sacrifice|sacrifices|sacrificed|sacrificing) ...}
            {(growing|growing up) pains for us}
            {(i|we) (too|also|as well) (am|are|was|were) [@adv] (frustrated|disappointed|upset|gutted|devastated
                |heartbroken|saddened|hurt) [and _] [too|as well|by this|about this|as you]}
            {(we're|i'm|we are|i am|we were|i was) (as|just as|equally|every bit as|no less) (frustrated|disappointed
                |upset|gutted|devastated|sad|annoyed|angry|surprised|shocked) [as] [you|anyone|everyone|about|by|_] [_]}
            {(a|an|such a|real|complete|huge|big|great|bitter|massive) (disappointment|blow|shock|heartbreak
                |setback) (for|to) (us|me|our team|the team|all of us|everyone here)}
            {(we|i) (feel|felt|share) (the same|your pain|your disappointment|your frustration|your anger|it too
                |this too|our @people's [_] (disappointment|frustration)|the disappointment|the frustration) ...}
            {(experienced|going through|went through|been through|had|having|faced|facing|hit) [some|a|very|really
                |such|pretty] [very|really|pretty] (rough|hard|tough|difficult|dark|trying|bad) (time|times|patch
                |period|spell|stretch|week|weeks|months|year) ...}
            {(rough|hard|tough|dark|difficult) times in my [own] life}
            {(costs|expenses|outgoings|bills) [far|@adv] (exceed|exceeded|outweigh|outstrip|are higher) ...}
            {(at a loss|lose money|losing money|lost money|barely break even|barely breaking even|break even
                |no profit in|make no profit|don't make (a|any) profit|out of our own pockets|for free in
                |unpaid volunteers|unpaid and|without pay|work for free|for the love of it) [_]}
            {(working|work|worked|doing (this|it|everything)|running (this|it|everything|the _)) (solo|alone
                |all alone|single-handed|single-handedly|on my own|by myself|all by myself)}
            {(only|just) so much [that] (i|we|you|one|one person|a person|a small team) can (do|handle|take|manage) ...}
            {(i|we) (am|are|'m|'re) (only|just) (one|human|two|three|a small|a tiny|# people|# of us) [person|people
                |man|woman|guy|human|team|_]}
            {(outage|week|experience|situation|process|period|year|month|incident|time|this|it) [has|have|had] (been
                |was) [@adv] (difficult|hard|tough|painful|stressful|trying|humbling|gruelling|grueling|exhausting
                |heartbreaking|devastating|upsetting|emotional) (for (us|me|the team|all of us|everyone here|my|our)
                |$|and we|and i|on us|on me)}
            {(was|is|been|were) [@adv] (disappointing|upsetting|hurtful|disheartening|distressing|heartbreaking
                |painful|sad|saddening|devastating) [for|to] [me|us] [to] (see|read|hear|receive|be|have to read) ...}
            {(sorry for (ourselves|myself)|poor us|poor me)}
            {(called|call|calling) (me|us|my staff|our staff) [every|all|all sorts|some] [of|the|sorts of] (name
                |names|a|an) ...}
            {(i|we) (haven't|have not|barely|hardly) (been (home|paid)|seen (my|our)|eaten|had a (day|moment|minute)
                |stopped) ...}
            {(i'm|i am|we're|we are|i was|we were|having) [@adv|now] [having to] (work|working) [#|over|more than
                |at least] # [_] hours [a|per|every] [_]}
            {my (car|house|flat|laptop|father|mother|dad|mum|mom|wife|husband|daughter|son|dog|cat|partner
                |grandmother|grandfather|hard drive|back) [@adv] (got|was|is|has|had|died|broke|passed|went into) ...}
        """),
        excuses=said("""
            (you|your|yours|people|customers|families|@people) .... (worst|hardest|sleepless|in tears|crying|cried
                |slept|sleep|hard|difficult)
            (hard|difficult|tough|worst|terrible|awful|rough|stressful|long) .... (for you|on you|to you|for those
                |for many|for our @people|for everyone who|for all of you|for anyone|for customers|for people)
            (nothing|not|never) compared (to|with) (what|yours)
            due to (personal|family)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This is about your own hardship")),
        why=Message(
            "checks", QT_TRANSLATE_NOOP("checks", "Readers think of their own bad day first. Tell what it cost them.")
        ),
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "This has been a hard week for us.",
            "I have hardly slept.",
            "Nobody sees how hard we work.",
        ),
        passes=(
            "You had a hard week because of us.",
            "There are two of us in the kitchen.",
            "The hall is 20 metres long.",
        ),
    ),
)
