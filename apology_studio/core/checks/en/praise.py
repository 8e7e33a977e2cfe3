"""Praise of oneself, of one's people and of one's past, where people wait for an apology."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_PRAISE = Message("checks", QT_TRANSLATE_NOOP("checks", "This praises yourself"))
_PRAISE_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "Praise belongs to another day. Cut it: the letter gets stronger.")
)

_AGAINST_ONESELF = said("""
    (was|were|did|have|had|am|are|is|do) [@adv] not [@adv] (live|proud|good|honest|fair|transparent|enough|what|last
        |trained)
    (wasn't|weren't|didn't|haven't|hadn't|isn't|aren't|don't|not|n't) [@adv] (live|proud|good|honest|fair|transparent
        |enough|what|last|trained)
    (failed|fell short|broke|wasn't good enough|didn't live up|haven't lived|fallen short|let you down)
    proud of (how|what) (the|our) (people|staff|team)
    (not|nothing|n't) .. proud
    (we|i) (say|said|claim|claimed|thought) [that]
    (that's|that is) not the point
    (thank|grateful|thanks to|our thanks|my thanks|many thanks|special thanks|big thanks) ....
    sorry to (lose|see)
    (deserve|deserves|deserved|expect|expects|ought|should) .... (better|more)
""")

RULES = (
    Rule(
        id="praises-itself",
        category="self_praise",
        severity=Severity.WARNING,
        phrases=said("""
            {(pride|prides|prided|priding) (ourselves|myself|itself|themselves|himself|herself) [on|in]}
            {(take|takes|took|taking|taken) [@adv|great|a lot of|much|real|enormous|immense|such
                |a great deal of] [_] pride in ...}
            {(i'm|we're|i am|we are|been|being|im) [all|@adv|both] [@adv] proud (of|to|that|members|supporters
                |sponsors) ...}
            {(staff|team|everyone here) (is|are) [all|@adv] proud (of|to|that) ...}
            {(are|is|been|am|we're|have become) [@adv|well|best|widely|rightly] (known|renowned|famous|noted
                |recognised|recognized|respected) for [our|my|the|its|their|being|a|an] !(issue|issues|problem
                |bug) ...}
            {(my|our|an|such|its|his|her|their) [@adv] (good|excellent|outstanding|strong|impeccable|great|spotless
                |proud|stellar|solid|proven|long|perfect|unblemished|enviable|superb|fantastic|unrivalled|unrivaled
                |strongest|wonderful|five-star|5-star|world-class|flawless|clean) [_] [and _] [_] (reputation|record
                |name|history|tradition|standing|heritage|ratings|track-record)}
            {(have|has|had|hold|holds|enjoy|enjoys|boast|boasts|maintain|maintains|maintained|built|earned|with) (a
                |an|the|such an) [@adv] (excellent|outstanding|impeccable|spotless|proud|stellar|proven|unblemished
                |enviable|superb|unrivalled|unrivaled|five-star|5-star|world-class|flawless
                |fantastic) [_] (reputation|record|tradition|standing|heritage|ratings|track-record) !($) [of|for|in
                |as] ...}
            {(i|we|she|he|our) [have|has|had|@adv] [worked|work|works] [@adv|hard|to] [to] [build|built|earn|earned
                | enjoy|enjoys|maintain|maintained|establish|established|protect] [up] [a|our|my|the|such a
                |this] [_] reputation (for|as|in|of|on|speaks|that|with) ...}
            {(my|our|her|his|their) [good|_] (reputation|track-record|record|work|food|results|reviews|quality
                |product|products) [of _ _|for _|@adv] (speaks|speak|has been [@adv] built|is [@adv] built|was built
                |is second|is excellent|rests) ...}
            {(track-record|safety record) (of|for|in|speaks) ...}
            {(i|we|we've|i've|@self) [@adv|have|has] always (prided|strived|striven|strive|strives|been|treated
                |provided|provide|offered|maintained|delivered|deliver|acted|kept|cared|sought|believed|stood|stand
                |operated|run|welcomed|welcome|looked|put|puts|served|serve) !(failed|late|a problem|clear that
                |aware) ...}
            {(honest|hard-working|hardworking|reputable|proud|respected|reliable|decent|caring|ethical|trustworthy
                |welcoming|friendly) [and|@adv|_] [_] (business|firm|company|shop|restaurant|organisation
                |organization|operation|club|landlord|people|person|house|employer)}
            {(small|family|local|independent|honest) [and|@adv|_] [family|owned|run|local|independent] (owned
                |run) [_] (business|firm|company|shop|restaurant|farm|hotel)}
            {(family-run|family-owned|family run|family owned|award-winning|award winning|multi-award
                |industry-leading|industry leading|market-leading|world-leading|world leading|world-class
                |best-in-class|state-of-the-art|five-star|5-star|top-rated|highly-rated|leading provider|top-notch
                |topnotch|second to none) [_] (business|company|shop|restaurant|service|team|food|product|products
                |hotel|software|security|platform|staff|facility|facilities|kitchen|brewery|technology|quality|firm
                |care|reviews|review|hospitality|experience|level|in|farm)}
            {(i|we|i'm|we're|i am|we are) [always|@adv] (are|am|be|being|been|@adv|always) [always|@adv] (respectful
                |honest|transparent|fair|professional|straightforward|straight forward|ethical|courteous|reputable
                |scrupulous|meticulous|conscientious|dedicated|passionate|hard-working|hardworking|polite|good people
                |decent people|nice people|honest people|caring people) [and|to|with|people|about|in|$] ...}
            {(my|our|the|@people's) [_|own] (customers|guests|clients|members|regulars|patients|users|fans|players
                |families) (love|loves|adore|rave|trust|come back|keep coming|return|know|appreciate) [us|our|the|me
                |back|again|that|what] ...}
            {(our|my|the) [_] (food|prices|products|product|quality|service|beer|bread|coffee|meat|fish|software|code
                |platform|work|cakes|pizza|rooms|app|equipment|kitchen|ingredients|security|facilities|safety) [_ _
                |_] (is|are|has always been|have always been) [@adv|all] (the best|the finest|the freshest|excellent
                |outstanding|exceptional|superb|second to none|of the highest|top quality|top-notch|amazing|fantastic
                |world class|world-class|first class|first-class|unbeatable|unmatched|unrivalled|great|delicious
                |spotless|made from scratch|freshly|hand-made|handmade) ...}
            {(we|i) [@adv] (use|offer|serve|provide|deliver|make|sell|buy|have|employ|hire|source) [@adv] (only
                |nothing but|some of|the|a) [@adv] (the best|best|finest|freshest|highest quality|highest-quality
                |very best|excellent|superior|premium|exceptional|outstanding|first-class|highest level
                |highest standard|highest standards) ...}
            {(build|built|building|base|based|found|founded|run|rests|rest) [our|my|a|the|this|entirely|@adv
                |up] [business|company|shop|reputation|name|brand|career|philosophy|club] [entirely|@adv
                |up] on [@adv] [a foundation of|the foundation of|the principle of|the principles of|a reputation for
                |teaching|_] [@adv|_] (trust|honesty|integrity|quality|respect|care|service|fairness|transparency
                |family|values|word of mouth|ethics|hard work|excellence) ...}
            {(through|of|with|by) [_] (integrity|honesty|hard work|professionalism) [and|,] [_] (commitment|integrity
                |honesty|hard work|dedication|professionalism|care) [and|to|,] ...}
            {(i|we|@self|our _) [have|has|@adv] [been|were|was] (voted|named|ranked|rated|awarded|won|received) [@adv
                |as|a|the|several|many|numerous|one of|#] [_] [_] (best|awards|award|outstanding|number one|top|five
                |prizes|trophy|highest|excellence|a+) [_]}
            {(i|we|@self) [@adv] (have|has|had|hold|holds|are|is|am) [@adv|still|rated|an|a|the] [an|a] (a+|a-plus
                |# star|five star|# stars|five stars|100% positive|perfect rating|perfect score|top rating|gold medal
                |michelin) [rating|with|on|from|in|_] ...}
            {(happy|satisfied|loyal|delighted|thousands of|hundreds of|countless|millions of|dozens of) [happy
                |satisfied|loyal|repeat|regular|five star|great|positive] (customer|customers|clients|guests|members
                |reviews|regulars|families|patients|diners|fans|testimonials|brides) [who|that|and|over|can|will
                |would|have|from|in|on|love|from around|every|return|come back|speak] !(affected|lost|waited|were)}
            {(five-star|five star|5-star|5 star|glowing|rave|great|positive|excellent) [_] (reviews|ratings
                |testimonials|writeups|write-ups)}
            {(#|99.9|99.99|99.9%|99.99%) [%|percent|per cent] [_] (uptime|satisfaction|positive|success rate
                |reliability|availability|of our customers|feedback)}
            {(the rest of|rest of|most of|remainder of|other aspects|everything else|all other) [the|our
                |your] [_] [_] (went|was|were|ran|is) [@adv|,] [_ all _|by all accounts|a huge|a great
                |a] [@adv] (well|great|smoothly|magical|success|wonderful|fantastic|perfect|perfectly|amazing|happy
                |brilliantly|delicious|excellent|good|beautifully|brilliant|resounding success|enjoyable)}
            {(most|majority|almost all|nearly all|all|thousands|hundreds) [of] [our|the|you] [_] [_] (went home happy
                |loved it|had a great|had a wonderful|had a good|enjoyed|are happy|were happy|very happy|love
                |are delighted|are satisfied|were satisfied|were delighted|praise|have been positive)}
            {(we|i|our _|@self|it|this|that) [@adv] [@adv] (exceed|exceeds|exceeded|surpass|surpasses) [@adv|all|the
                |our|what|any|every|your] [_] [_] [_] (standards|expectations|requirements|regulations|benchmarks
                |what is required|required)}
            {(go|goes|going|gone|went|willing to go) [@adv|well] (above and beyond|the extra mile|out of (our|my
                |their|his|her) way) !(to @harm) [to|for|and] ...}
            {(we|i|our _|@self) [are|is|has been|have been] [@adv] (one of|amongst|among) the [@adv] (best|leading
                |finest|most|oldest|largest|top|safest|few|biggest|first|highest|friendliest|cleanest|busiest|nicest
                |fairest) [_] [_] ...}
            {[@adv] (do|does|did|doing) [what is|what's|the] [morally|@adv] (right|correct|right thing) (for|by) (our
                |the|all|every|you) ...}
            {(we|i) [@adv] [have|uphold|maintain|hold|keep|set|hold ourselves|demand|pride|insist on|work|stick
                |adhere|operate] [@adv] [to|with] [our|a|an|the|ourselves|very|myself] [to] [a|an|the|very
                |our] (highest|exacting|exceptional|usual high|rigorous|strict|strictest|very high|extremely high
                |high|tough) [quality|@adv|possible|ethical|safety|hygiene|professional|_] (standards|standard) ...}
            {(the gold standard|a well-oiled|a cut above|leaders in|leader in|the market leader|pioneers in
                |pioneer in) ...}
            {(positively|warmly|overwhelmingly|very well|so well|extremely well|really well) received [by]}
            {(i|we) [have] (work|works|worked) [@adv|so|very|incredibly|extremely] (hard|tirelessly
                |diligently) [every day|for years|@adv] to (ensure|make|provide|maintain|keep|be|give|build|bring
                |offer|create|deliver|earn|run|get|serve) !(right|it right|up for) ...}
            {(we|i) [still|@adv] (decided|chose|have chosen|felt it right|felt it was right|could have kept
                |wanted) to [@adv] (come forward|be transparent|be open|be honest|disclose|go public|own up
                |be upfront|do the right thing|quiet) ...}
            {(famous|renowned|legendary|signature|trademark|second-to-none) [_] (welcome|hospitality|service)}
            {(anyone|everyone|everybody|people|those|anybody) (who|that) [@adv] (know|knows|has met|have met
                |have dealt|has dealt|have worked|has worked) (me|us|our|with us|with me) [@adv] (know|knows|will
                |would|can|and) ...}
            {(anyone|everyone|everybody|those) [who|that] (knows|know) (me|us) ...}
            {(you|they|people|customers) (won't|will not|will never|cannot|can't|would not) find [a|any
                |an] [@adv] (better|cleaner|fairer|cheaper|nicer|safer|friendlier|more) ...}
            {never (seen|met|had|worked|known) [a|any|such|with] [a] [@adv] (better|cleaner|fairer|nicer|more|kinder
                |finer|harder|good) ...}
            {(nobody|no one|no-one|few) [@adv] (works|work|cares|care|does|do|tries|takes|take) [@adv|it] [_] (harder
                |more|better|more seriously) than (we|us|i|me|our) ...}
            {(swift|decisive|exemplary|textbook|impressive|flawless|outstanding|heroic|first-class) [and _] (response
                |reaction|action|handling|work|effort|efforts|job|speed)}
            {(was|were) [@adv] (swift|exemplary|decisive|flawless|heroic) [and|$] ...}
            {(we|i) are [a|an] [_] (company|business|team|club|family|shop|restaurant|people|organisation
                |organization|community) (that|who) [@adv] (care|cares|listen|listens|value|values|believe|believes
                |love|loves|put|puts|treat|treats|stand|stands|strive|strives|pride|welcome|welcomes) ...}
            {(built|designed|architected|engineered) [from the ground up|@adv] [with|for|to be] [_] (resilience
                |resilient|security in mind|the highest|high availability|safety in mind|privacy in mind|love
                |care) [_]}
            {[is|are] something (that|we|i) [we|i] [@adv] (are|am|take|pride) [@adv] (known|proud|pride|ourselves
                |myself) [of|for|in|on]}
            {[@adv] (strives|strived|strive) to (do what is|do the right|be the best|exceed|offer the best
                |provide the best|deliver the best|be honest|treat|provide exceptional|uphold) ...}
            {(all|every) [_|the|our] (protocol|protocols|procedure|procedures|regulations|precautions|safety measures
                |safety procedures|guidelines|checks) (was|were|have been|has been|are) [@adv] (followed|observed
                |carried out|in place|met|complied|adhered) ...}
            {(through|due to|because of|it was) [the|their|our] [@adv] (quick|fast|swift|prompt|rapid|immediate
                |speedy|heroic|diligent|hard) [and _] (action|actions|thinking|work|reaction|reactions|response
                |efforts|intervention) (of|by|from) ...}
            {(i|we) [have|had|@adv] (received|had|get|got|receive) [a|an|@adv|so many|many|lots of|a lot of|only
                |hundreds of|nothing but|a steady] [_] [_|of] (thanks|compliments|praise|thank-you|thank you|kudos
                |positive feedback|positive comments|positive reviews|good feedback|great feedback|glowing|rave) ...}
            {(i'm|i am|we're|we are) [@adv|a|such] [a|such] (stickler|stickler|perfectionist|perfectionists
                |sticklers) [for|about|,|and|_]}
            {(beyond|exceeded|surpassed|exceeding) [all] (my|our) [_] (wildest|highest|best) (expectations|dreams
                |hopes) ...}
            {(worked|performed|went|executed|ran) [@adv] (exactly|precisely|just|perfectly|flawlessly) [the way
                |as] [it|they|we|planned] [was|were|is|had] (rehearsed|practised|practiced|designed|intended|trained
                |supposed|planned) ...}
            {(i|we|i've|we've|@self) [have|has|@adv|are|been] [always|long|@adv] [been|the] [a|an|the] [@adv
                |_] (champion|champions|supporter|supporters|advocate|advocates|leader|leaders|pioneer|pioneers
                |pillar|trailblazer|ally|allies) (of|for|in) ...}
            {(my|our) (commitment|dedication|devotion|attention) to [@adv|_] [_] [and _] (quality|safety|service
                |excellence|detail|customers|honesty|fairness|inclusion|diversity|equality|transparency|privacy) (is
                |has been|remains|speaks|runs|goes) [@adv] (well known|unwavering|second to none|absolute|unmatched
                |well-known|legendary|beyond|clear|strong|steadfast|deep|for itself|total) [_]}
            {(i|we|i've|we've) [have|@adv] (helped|served|fed|trained|taught|flown|sold|delivered|raised|donated
                |hosted|entertained|looked after|shipped|welcomed) [@adv|over|more than|nearly|almost
                |literally] (thousands|hundreds|millions|tens of|countless|#) [of] [_] [_] (happy|satisfied|@people
                |children|dogs|families|meals|pounds|dollars|euros|orders|times) ...}
            {(it|this|that|show|event|weekend|evening|day|launch|festival|opening|night|season) (was|is
                |has been) [@adv|a|an] [absolutely|@adv] [a] (huge|great|massive|resounding|roaring|tremendous
                |phenomenal|enormous|big) (success|hit|triumph) [_]}
            {(i|we) (take|takes|took) [@adv] (great|good|extra|the utmost|every|the greatest|real|enormous) (care
                |pains) (of|to|in|with|over) ...}
            {(i|we) [@adv] (love|adore|live for|am passionate about|are passionate about) (what (we|i) do|our work
                |my work|our customers|my customers|our guests|this community|our job|my job) [and|_]}
            {(i|we|staff|team|@self) [@adv] (treat|treats|treated) (every|each|all|our|everyone|you|them
                |people) [_] [_] [_] (like|as) (family|friends|our own|a friend|royalty|part of|kings|one of us
                |a member of) [_]}
            {(people|folks|customers|guests|fans|families|visitors|diners) (drive|travel|come|fly|queue|drove
                |travelled|travel from|line up) [_] [_] (hours|miles|from all over|far and wide|around the block
                |across the|from across|from around|back year|back again) [_] ...}
            {ask (anyone|anybody|any of our|any of my|around) [who|in|that|at] [town|the|this|about|knows|has
                |customers|_] [_] ...}
            {(i|we|@self) [@adv] (have|has|hold|holds|had|got|scored|received|passed|pass|maintain) [@adv|always|a|an
                |every|the] [a|an|every] [@adv] (perfect|top|highest|full|flawless|five-star|excellent|clean|100%
                |unblemished) [_] [_] (inspection|inspections|hygiene|score|scores|marks|rating|ratings|grade
                |safety record|bill of health|reviews|audit|certificate) [_]}
            {(nobody|no one|no-one|few people|no other @shop) [_] [_] [_] [_] [_] as [_] as (we|i) (do|are|have) [_]}
            {(pulled off|worked|performed|achieved) [@adv|a|nothing short of|some|small] (a miracle|miracle|miracles
                |wonders|magic) [_]}
            {(i've|we've|i have|we have|he has|she has|my family has|our family has
                |our club has) been _ [_] [_] for [@adv|well] [over|more than|nearly|almost|about] (# years|# decades
                |decades|many years|a decade|half a century|generations|a quarter) [_] !(because)}
            {(we|i|our _|@self) (were|was|are|am) [@adv|proudly] (one of the first|among the first|the first
                |one of the few|among the few|one of the only|the only) (@shop|to|ones|people|bands|clubs|teams|in
                |of) [_] ...}
            {(thousands|millions|hundreds|tens of thousands|hundreds of thousands|countless) [of] [our|happy
                |_] [@people|people|families|businesses|companies] [who|that] [@adv|all over the _|every _] (rely
                |relies|depend|trust|choose|love|count on|enjoy|benefit) [on] [us|our|it|the] [_] ...}
            {(everything|all) [that] (i|we) (bake|make|cook|sell|serve|build|do|produce|grow) [here] (is|are
                |comes) [@adv|all] (made|by hand|hand-made|handmade|home-made|homemade|from scratch|freshly|with love
                |done with|organic|local|the best) [_] ...}
            {(i|we|staff|team|manager|crew) [_] [have|@adv] (responded|reacted|acted|handled|dealt with|behaved
                |managed|conducted) [it|this|the situation|the _|themselves|ourselves|that|things] [@adv] [and
                |@adv] (professionally|admirably|impeccably|brilliantly|heroically|perfectly|appropriately|correctly
                |calmly|quickly and professionally|with (great|professionalism|dignity|courage|care|speed|the utmost
                |integrity)) [_]}
            {(we|ours|this) (are|is) [@adv] [a|an] [@adv|_ and|_] (open|inclusive|welcoming|close-knit|tight-knit
                |peaceful|caring|respectful|family-friendly|tolerant|generous) [and _|,] (church|club|community
                |school|team|family|place|shop|restaurant|pub|band|project|group|business|company|town|space
                |parish) [_]}
            {(known|famous|loved|renowned|respected|recognised|recognized) (around here|in (town|the area
                |the industry|this town|the region|the community)|locally|all over|throughout|far and wide) (for
                |as) ...}
        """),
        excuses=_AGAINST_ONESELF,
        message=_PRAISE,
        why=_PRAISE_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We pride ourselves on fresh bread.",
            "Our kitchen is known for its care.",
            "We enjoy an impeccable reputation.",
            "The rest of the evening went well.",
            "Anyone who knows me knows that I would help.",
            "We built this shop on honesty.",
            "We still hold an A+ rating with the county.",
            "We go out of our way for every family.",
        ),
        passes=(
            "We say that we are careful. We were not.",
            "Thank you to the two who worked all night.",
            "I am not proud of this.",
            "The record of your call is with Ana.",
            "You deserve the highest standard, and you did not get it.",
            "We have always closed on Mondays.",
        ),
    ),
    Rule(
        id="praises-its-people",
        category="self_praise",
        severity=Severity.WARNING,
        phrases=said("""
            {(my|our|the|this|these|entire|whole) [_] [_] (staff|team|crew|people|mechanic|mechanics|chef|chefs
                |technicians|drivers|servers|employees|engineers|guys|waiters|kitchen|moderators|agents|volunteers
                |committee|board|council|pilots|nurses|teachers|bartenders|managers|developers) (is|are|were|was
                |have been|has been|remain) [@adv|all|made up of|a|an|some of] [@adv|the|a|of] [@adv] (honest
                |respectful|friendly|professional|dedicated|hard-working|hardworking|experienced|highly|skilled
                |trained|qualified|fantastic|amazing|wonderful|great|excellent|brilliant|incredible|outstanding|best
                |passionate|kind|caring|polite|courteous|helpful|good|certified|talented|second to none|knowledgeable
                |lovely|gentle|mild*|committed|finest|nicest|tireless|top) [and|people|trained|professionals|to|at|_]}
            {(my|our|the|these|this|of|with|both) [@adv|entire|whole|own] [small|_] [@adv|,] (dedicated|hard-working
                |hardworking|amazing|wonderful|fantastic|incredible|brilliant|talented|excellent|outstanding
                |highly-trained|highly trained|highly skilled|passionate|committed|experienced|tireless|great|lovely
                |friendly) [,|and] [_] (staff|team|crew|people|volunteers|employees|engineers|colleagues
                |professionals|servers|drivers|chefs|pilots|teachers|nurses|management|workers|technicians
                |developers)}
            {(my|our|the|these|their) [_] [_] (staff|team|crew|people|volunteers|employees|engineers|teachers|drivers
                |chefs|nurses|pilots|colleagues|developers|committee|guys) [@adv|all|also|who] [have|has|had
                |been] [@adv|all|been] (work|works|worked|working) [@adv|so|very|incredibly|extremely
                |really] [@adv] (hard|diligently|tirelessly|heroically|wonders|miracles|brilliantly|around the clock
                |round the clock|flat out|together) ...}
            {(staff|team|crew|volunteers|employees|engineers|teachers|drivers|colleagues) [@adv|all] [have|has] (did
                |done|do|does|doing|performed|responded|acted|rose) [@adv|an|a|such|their] [absolutely|@adv] (amazing
                |fantastic|wonderful|great|incredible|brilliant|excellent|outstanding|heroic|terrific|good|best
                |professionally|superb|magnificently|swiftly|to the challenge) [_]}
            {(each and every one|every one|all|every single one|each) of (them|us|our _|these people|my _) (is|are
                |has|have|was|were) [@adv|a|an] (committed|dedicated|passionate|professional|hard|honest|good|decent
                |kind|caring|trained|highly|wonderful|working) ...}
            {(he|she|they) (is|are|'s|was|has been|have been) [@adv|an|a|our|one of|two of] [@adv|of|our|the|my|most
                |very] [_] (certified|top-notch|topnotch|qualified|experienced|excellent|honest|friendly|professional
                |skilled|talented|best|dedicated|exemplary|hardest|hardest-working|nicest|kindest|gentlest|finest
                |fantastic|wonderful|amazing) [_] (employee|employees|people|person|mechanic|chef|driver|man|woman
                |men|women|worker|workers|and|technician|server|manager|staff|in|teacher|colleague|at|girl|guy
                |lady) ...}
            {proud (of|at) [@adv] [how|what|the way] [my|our|the|hard|all] [_] (staff|team|crew|people|volunteers
                |work) ...}
            {(i|we) (have|had|employ) [@adv] (an|a|the|some of the) [@adv] (amazing|fantastic|wonderful|great
                |incredible|brilliant|excellent|outstanding|dedicated|talented|best|loyal|strong|passionate
                |experienced|highly) [_] (staff|team|crew|people|volunteers|employees|chef|chefs|engineers) ...}
            {(i|we) [have|@adv] (gave|give|given|devoted|dedicated) [my|our|#|so much of] [_] (life|lives|years|time
                |everything|decades|career) (to|for) [this|the|our] ...}
            {(is|are|being) [a|an|our|@adv] [@adv] (topnotch|top-notch|certified|first-rate|highly qualified
                |excellent|outstanding|superb) (mechanic|mechanics|chef|driver|drivers|technician|technicians|nurse
                |teacher|instructor|instructors|professional|professionals|stylist|trainer|vet|dentist|doctor
                |electrician) ...}
        """),
        excuses=_AGAINST_ONESELF,
        message=_PRAISE,
        why=_PRAISE_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "Our drivers are highly trained professionals.",
            "The volunteers worked tirelessly to clear the hall.",
            "Each and every one of them is dedicated to the animals.",
            "He is one of the most experienced people in the yard.",
            "We have a wonderful team.",
        ),
        passes=(
            "Thank you to our dedicated volunteers, who stayed until four.",
            "Our staff were not trained for it.",
            "The team works in two shifts.",
        ),
    ),
    Rule(
        id="boasts-of-its-past",
        category="self_praise",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(for|in|with|over|after) [all|@adv|over|more than|nearly|almost|the past|the last|our|my|these|well over
                |about|around|some] [over|more than|nearly|almost|the past|the last] (# years|# decades|#+ years
                |decades|a decade|many years|so many years|years and years|two decades|# generations
                |a quarter of a century|a quarter century|half a century) [of|in|and|as|at|that] [this|the|our
                |@adv] [_] (business|trade|industry|service|trading|operation|operating|serving|community|experience
                |excellence|publishing|teaching|running|making|selling|helping|flying|touring|performing) ...}
            {(i|we|@self|i've|we've|our _) [have|has|had|@adv] [@adv] [been] (serving|served|serve|in business
                |in the business|in the trade|in this business|in this industry|doing this|around|going|trading|open
                |operating|running|making|selling) [this|the|our|your|_] [_] [_] [@adv|faithfully|proudly] (for
                |since) [over|more than|nearly|almost|@adv|about|around|well over] (#|decades|many|years|a decade
                |generations) ...}
            {(in|during|throughout) [all|the] [my|our|these|#|his|her|its] [_] (# years|years|decades|career|history
                |time) [_ _|of _|in _|as _|here] [,] (i|we|he|she|it|i've|we've|this|there) [have|has|had] never ...}
            {(i|we|i've|we've|he|she|@self) [have|has|had] never [@adv|ever|once|before|in _ _] [ever|once|had to
                |have] [to] (cancel|cancelled|canceled|postpone|missed|miss|been late|failed|let|closed|close|lost
                |had a|had an|had any|had to|run out|happened|received a|received any|turned away
                |disappointed) [_] ...}
            {(is|was|it's|its|it is|this is|only) the [very] (first|only) time [that] (i've|we've|i have|we have|i|we
                |the band|the club|the shop|in) [have|had|ever|@adv|_] [ever] [had to] (cancel|cancelled|canceled
                |postpone|missed|failed|had to|had|happened|been|let|closed|our|my|#|years) ...}
            {(only|it's|its|has|it) [only|ever|@adv] happened [only] (once|one time|twice) [before|in|ever|since] ...}
            {never (happened|occurred|been a problem|been an issue) [to us|here|with us|before] [before|in] [all|our
                |my|the|#] [_] [_] [years|history|time]}
            {(our|my) first [ever] [@adv] (cancellation|outage|failure|mistake|delay|bad night|recall|incident
                |breach) (in|since|ever|after) ...}
            {(never|not) [@adv|once] (had|received|been|got) [a|any|one|single|a single] (complaint|complaints
                |bad word|negative review|bad review|single complaint|bad comment) [_] [before|in|about|like|until
                |from|since|against|said] ...}
            {never [@adv] had [_] [_] (problem|problems|issue|issues|trouble) [_] before ...}
        """),
        excuses=_AGAINST_ONESELF,
        message=_PRAISE,
        why=_PRAISE_WHY,
        source=TAXONOMY,
        ordinary=False,
        flags=(
            "We have been in business for over 40 years.",
            "In all our years we have never cancelled a show.",
            "This is the first time that I have ever had to cancel a lesson.",
            "With more than 20 years in the trade, we know our ovens.",
        ),
        passes=(
            "This is the first time that you have heard of it.",
            "We had known about the leak for two years.",
            "It should never have happened.",
            "We never told you that the pool was closed.",
        ),
    ),
)
