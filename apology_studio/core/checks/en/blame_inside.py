"""Wordings that put the cause on one of the staff, or on circumstances."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT, NOT_FACTS, OWNED
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Reach, Rule, Severity

RULES = (
    Rule(
        id="one-of-the-staff",
        category="blame_staff",
        severity=Severity.WARNING,
        phrases=said("""
            {(one|a couple|some|two|several) of (our|the|my) [_] [_] [_] @staff [has|have|had|@adv|who
                |that] [@adv] (made|accidentally|mistakenly|inadvertently|forgot|failed|didn't|did not|hadn't|had not
                |lost|misread|mistook|gave|told|acted|ignored|dropped|mishandled|misplaced|behaved|was rude|were rude
                |overcharged|sent|entered|deleted|left|took|put|pressed|clicked|used|said|posted|shared|broke|found
                |ran|typed|missed|chose|decided|was|were)}
            {(a|an|one|the) [_] (new|junior|inexperienced|temporary|agency|former|rogue|individual|single|lone
                |untrained|young|newly appointed|newly hired|part-time|seasonal|weekend|overworked|overzealous
                |disgruntled|well-meaning|relief) [_] @staff}
            {(the|our|my|that) [_] @staff [on duty|concerned|involved|in question|responsible|on shift|at the time
                |that night|that day|who served you|_ _] [@adv|has|had] [@adv] (made|forgot|failed|misread|mistook
                |misplaced|mishandled|seated|was new|were new|is new|was an|was a temp|wasn't|was not|didn't|did not
                |hadn't|had not|lost|acted|ignored|overcharged|gave you|told you|misheard|misjudged|miscounted|muddled
                |mixed|pressed|clicked|entered|left|no longer|neglected|was rude|were rude|who was up|was on
                |was responsible|is responsible|was supposed|were supposed|should have|took it upon|went against
                |decided to|performed the)}
            {(it was|that was|this was) (the|our|my|an|a|one of) [_] @staff [that|who] ...}
            {(was|were) [an|the] [isolated] (individual|personal) (error|errors|mistake|decision|act|failing|failure
                |lapse) [of judgement|of judgment]}
            {(an|the) individual (error|mistake|act|failing|failure|decision|employee|member)}
            {(has been|have been|was|were|has [now|since|@adv] been|have [now|since|@adv] been) [@adv] (disciplined
                |dismissed|fired|sacked|suspended|terminated|let-go|let go|reprimanded|retrained|re-trained|counselled
                |counseled|spoken to|reassigned|relieved of|dealt with accordingly|given a warning|placed on leave)}
            {(no longer) (with us|employed|works (for|here|with)|work (for|here|with us)|working (for|here|with us)
                |a member of (our|the) (team|staff)|on our (team|staff)|associated)}
            {(wasn't|was not|weren't|were not|not|never) [even|@adv] (a|an|the|our) [_] [or] [_] [_] (team|teamwide
                |team-wide|company|management|board|group|official|leadership|director|owner) [_] [_] (decision
                |consensus|policy|choice|position)}
            {(i|we) (wasn't|was not|weren't|were not) [even] (on site|on-site|there|in|present|on duty|on shift
                |in the shop|in the office|in town|working) [that|at the time|when|on the day|_]}
            {(without (my|our|the board's|management's|the owner's|the team's) (knowledge|approval|permission
                |authorisation|authorization|consent))}
            {(acted|acting|worked|working) (alone|on (his|her|their) own|outside|without|against|contrary to)}
            {(was|is|due to|result of|because of|down to|caused by|through) [simple|a|simply|@adv|case of] human error}
            {(the|our|this|that|an|one|said|former) [_] @staff's [_] (behaviour|behavior|actions|action|conduct
                |attitude|mistake|error|words|comments|decision|oversight|carelessness|negligence) ...}
            {(action|actions|behaviour|behavior|conduct|attitude|mistake|error|carelessness|words|comments|choice
                |failure|negligence) of [just] (one|an|this|that|a|some|a few|our|the|two) [of our] [_] [_] (@staff
                |individual|individuals|person|people)}
            {(i|we) expect (our|all our|all of our|every|my) [_] (employees|staff|team|drivers|colleagues|people
                |servers|crew|agents) to ...}
            {(my|our) (wishes|instructions|orders|directions|guidelines|rules) (were|was|had been
                |have been) [@adv] (not|n't|ignored|disregarded|misread) [carried out|followed|obeyed|passed on|_]}
            {(went|gone|going|acted|goes) against [all|our|my|the|everything] [_] [_] (policy|policies|training
                |values|instructions|orders|rules|wishes|advice|guidelines|we)}
            {(a|an|the|one) [_] @staff [in _ _|who _ _ _ _ _|of ours|of mine|on duty|in the _|_ _] [@adv] (sent
                |packed|pressed|forgot|ignored|failed|posted|made|entered|deleted|left the|left a|typed|sold|mixed
                |misread|misheard|told you|said|clicked|dropped|lost|broke|opened|took the|put the|gave the|wrote
                |deployed|ran) ...}
            {(was|were|is|down to|due to|result of|case of|because of) [an|a] [@adv|isolated] [isolated] (case of
                |act of|instance of)? human error ...}
            {(mistake|error|fault|oversight|act) (by|of|from|made by) [one of|a|an|the|some
                |someone|somebody] [our] [_] [_] (@staff|someone|somebody|branch|accounts|office|individual|person
                |department)}
            {(steps|action|measures|disciplinary) [have been|has been|will be|was|were] [@adv] (taken
                |action) [against] [the|that|this|those] (individual|employee|person|member|staff|people|waiter
                |driver|concerned|responsible|involved) ...}
            {(former|previous|old|departed|ex) (director|manager|owner|employee|staff|treasurer|chair|president
                |developer|maintainer|editor|colleague) [@adv] (did|had|was|made|took|left|posted|promised|agreed
                |acted|ran|sent) ...}
            {(behind (our|my) (backs|back)|without (running it|asking (us|me|anyone)|approval|our knowledge
                |authorisation
                |authorization|permission|telling (us|anyone|me)|clearing it) [by|from|of|us|anyone|me|with])}
            {(had|have|having) (words|a word|spoken|a chat|a conversation) (with|to) (the (lad|waiter|driver|person
                |employee|member|individual|staff|technician|chef)|that (person|employee)|him|her) [@staff|person
                |individual|concerned|who|about|_]}
            {(staff member|team member|employee|member of staff|person|individual|driver|waiter
                |technician) [concerned|involved|in question|responsible] [has|have|had] [now|since
                |@adv] [been] (given|left|received|undergone|no longer|resigned|apologised|moved|gone) ...}
            {who has [since|now|already|@adv] (left|resigned|moved on|been replaced|been let go|gone) [us|the|our|$
                |and|_]}
            {(treasurer|secretary|chair|director|manager|editor|officer|coach|captain|teacher|volunteer|contractor
                |member|person|employee) [concerned|responsible|involved|in question|at fault] [has|have|had] [now
                |since|@adv] (stood down|stepped down|resigned|been removed|left|been replaced|apologised|apologized
                |been asked) [_]}
        """),
        excuses=said(
            OWNED
            + """
            (don't|do not|please don't) blame
            (i|we) [@adv] (let|trained|hadn't trained|had not trained|gave him|gave her|gave them|didn't train
                |asked him|asked her|told him|told her|left him|left her|put him|put her|ask you not|ask you to)
            own it
            """
        ),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at someone on your staff")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "The shop answers for its people. Say what you did not check or teach."),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "One of our new employees made an error with the till.",
            "The waiter misread two orders.",
            "That person is no longer employed here.",
            "It was the apprentice who did it.",
        ),
        passes=(
            "One of our drivers made an error, and training our drivers is our job.",
            "Our staff worked through the night.",
            "I forgot to lock the door.",
        ),
    ),
    Rule(
        id="beyond-our-control",
        category="blame_circumstance",
        severity=Severity.WARNING,
        phrases=said("""
            {perfect storm}
            {(beyond|outside|out of|outwith) [of] (my|our|anyone's|anybody's|everyone's|all|human
                |the company's) [_] control}
            {unprecedented (demand|times|circumstances|volume|volumes|number|numbers|traffic|growth|interest|situation
                |events|weather|level|levels|challenges|response|period|amount)}
            {unprecedented}
            {(unforesee* [_] (circumstances|circumstance|events|event|problems|issues|difficulties|delays
                |complications|technical|situation|challenges))}
            {(unexpected|unexpectedly|unusually|exceptionally|extraordinarily|abnormally) [_] (busy|high|large|heavy
                |demand|volume|surge|traffic|number|cold|hot|strong|amount|circumstances|problem|problems|delay|delays
                |issue|technical|long|quiet)}
            {(just|simply|pure|plain|sheer|rotten|such|really|bit of|case of) [_] (bad luck|bad timing|unlucky
                |misfortune)}
            {(freak|severe|adverse|extreme|terrible|inclement|atrocious|awful|appalling|horrendous|unseasonable
                |unseasonal|exceptional|unprecedented) [_] [_] (weather|storm|storms|accident|conditions|winds|wind
                |flooding|floods|snow|rain|heat)}
            {(left|gave|given|had|have|has) [us|me] [with] [really] (no|little|not much) [other|real|much] (choice
                |option|alternative|options)}
            {(didn't|did not|don't|do not) [really] have (much|any|a) [of a|other] (choice|option|alternative)}
            {(made|makes|make|making) (this|it|that|_) [@adv|_] (unavoidable|inevitable|impossible|necessary)}
            {(unavoidable|unavoidably|inevitable|force majeure|act of god|acts of god|one of those (things|days|nights
                |weeks))}
            {(no|any) way of [@adv] (knowing|foreseeing|predicting|preventing|anticipating|telling|controlling)}
            {(no one|nobody|none of us|no-one) [@adv] (could|can|would) [@adv] have [@adv] (known|foreseen|foresaw
                |predicted|anticipated|prevented|expected|seen|guessed|imagined|done|planned) ...}
            {(i|we) [@adv] (couldn't|could not|can't|cannot) [@adv] have [@adv] (known|foreseen|predicted|anticipated
                |prevented|expected|guessed|imagined) ...}
            {(nobody|no one|no-one) (can|could) [@adv] (predict|control|foresee|help|do|stop|prevent) ...}
            {(nothing|little|not much) [that|more] (i|we|anyone|anybody|else) [@adv] [could|can] [have|@adv] (do|done
                |to be done)}
            {(impossible|difficult|hard) to (predict|foresee|anticipate|prevent|avoid|control)}
            {(due to|because of|owing to|caused by|result of|thanks to|given|in light of|down to) [a|an
                |the|our|some|several|various|ongoing|current|recent] [_] [_] [_] (weather|storm|storms|snow|snowfall
                |heatwave|traffic|staff-shortage|staff-shortages|shortage|shortages|short-staffing|staffing|staffed
                |covid|covid-19|covid19|coronavirus|pandemic|lockdown|lockdowns|supply-chain|strike
                |strikes|glitch|glitches|circumstances|operational-reasons|holidays|festive-season|busy-season
                |holiday-season|harvest|power-cut|power-outage|power-failure|technicality|traffic-jam|congestion
                |logistics|customs|economy|inflation|costs|prices|demand|popularity|workload|backlog|volume|volumes)}
            {(due to|because of|owing to|caused by|result of|thanks to|following|down to) [a|an|the|our|some|several
                |various|unknown|recent] [_] [_] (technical|computer|system|systems|software|database|hardware|server
                |network|it|power|equipment|printing|clerical|administrative|website|communication|payment
                |internal) [_] (error|errors|issue|issues|problem|problems|failure|failures|fault|faults|malfunction
                |difficulties|bug|outage|crash|reasons|glitch)}
            {(technical|computer|software|system|it|database|server|website) (glitch|glitches|gremlin|gremlins|hitch
                |hiccup)}
            {(i|we|they|we're|i'm|kitchen|team|staff|bar|shop|restaurant) [@adv] (were|was|are|is|had been|have been
                |got|been) [@adv] (short-staffed|short staffed|understaffed|under-staffed|overwhelmed by (demand
                |orders|calls|the number|the volume|requests|bookings)|inundated
                |swamped|slammed|snowed-under|rushed-off|rammed|shorthanded|short-handed|stretched|packed|run off
                |at capacity)}
            {(it|this|that|sunday|saturday|friday|monday|tuesday|wednesday|thursday|night) (was|is|were|being) [an|a
                |our|the|one of] [@adv|our|of the] (unusually|very|extremely|exceptionally|really|incredibly|insanely
                |crazy|particularly|busy|busiest|hectic|chaotic) [busy|hectic|_] (busy|hectic|night|nights|day|days
                |weekend|week|period|season|time|tuesday|wednesday|thursday|friday|saturday|sunday|monday|evening
                |service|month)}
            {(busy|hectic|hot|festive|holiday|difficult|challenging|peak) (season|times|period|weather|climate|market
                |conditions) [_] (meant|made|means|delays|has (meant|made|caused|led|slowed)|have (meant|made|caused
                |led|slowed))}
            {(series|combination|chain|set|number|string|confluence|sequence) of [@adv] (unfortunate|unforeseen
                |unforeseeable|unlucky|unexpected|unrelated|exceptional|extraordinary|difficult) [_] (circumstances
                |events|factors|coincidences|problems|issues)}
            {(had|got|with|have) (a|my) [flat] (flat tire|flat tyre|puncture|car trouble|family emergency|death in
                |cold|migraine|flu)}
            {(nature|laws) of (the beast|nature|physics|mother nature)}
            {(staff|staffing|labour|labor|driver) (shortages|shortage|absence|absences|sickness|illness)}
            {(through|by|for) no fault of (our|my|their|his|her|ours|mine) [own]}
            {(no fault of ours|not of our making|not our making|an act of god|act of god|mother nature|force majeure
                |the luck of the draw|luck was not|luck wasn't)}
            {blame (the|it on|this on|that on) [the] (weather|inflation|covid|brexit|economy|pandemic|virus|rain|snow
                |heat|traffic|season|holidays|supply|market|recession|algorithm) ...}
            {(the|a|this) [global|whole|recent|national|first|second|_] (pandemic|lockdown|lock-down|lock down|virus
                |covid|hurricane|strike|war|recession|economy|crisis|weather|heatwave|flu|cost of living
                |supply chain) [@adv|has|have|had|crisis] [@adv] (hit|meant|ensued|forced|struck|made|came|caused
                |happened|put|left|led|slowed|stopped|broke|destroyed|wiped|followed) ...}
            {(hit|struck|plagued|dogged|beset|blighted|delayed|hampered|held up|battered|derailed|thwarted) by [a|an
                |the|some|many|bad|several|various] [_] (illness|sickness|bad luck|weather|problems|series|string
                |storm|flu|shortages|supply|covid|forces|events|pandemic|strike|strikes|difficulties|issues|bugs
                |gremlins|technical) ...}
            {(series|string|run|combination|chain|number|host) of [unfortunate|unforeseen|unexpected|unlucky|bad
                |technical|external] ((unfortunate|unforeseen|unexpected|unlucky) _|misfortunes|circumstances
                |coincidences|luck|problems|unfortunate|factors
                |setbacks|mishaps|delays|challenges|difficulties) ...}
            {(came|come|was|were) [as] [a|@adv] [complete|total|completely|totally|entirely] (unexpected|surprise
                |out of the blue|unforeseen|unforeseeable|unpredictable) [and|to us|_]}
            {(caught|catch|took|taken|catches) (us|me) [@adv|all|completely] (off guard|off-guard|by surprise
                |unawares|unprepared|on the hop)}
            {(life|real life|reality|circumstances|events|nature) [@adv|has|have|had] (got in the way|gets in the way
                |got in my way|conspired|intervened|overtook|took over|were against)}
                        {(such is life|that's life|c'est la vie|it happens sometimes|accidents happen
                |accidents do happen
                |these things happen|these things do happen|shit happens|stuff happens
                |it happens to us all|it is what it is|just one of those|one of those (days|things|nights
                |weeks)) [from time to time|sometimes|_]}
            {(due to|because of|following|after) [a|the] (major|massive|catastrophic|complete|total|sudden
                |unexpected) [_] (failure|breakdown|malfunction|fault) (of|in|with) (one of|our|the|a|my) ...}
            {(logistical|operational|technical|administrative|financial|legal|bureaucratic|production) (difficulties
                |challenges|constraints|reasons|complications|hurdles|obstacles) (of|with|in|beyond|involved|meant
                |that|which|around|surrounding)}
            {(unplanned|unscheduled|unanticipated) (labor|labour|staff|absence|absences|closure|outage|events
                |expenses|illness|shortage|leave|departure) [_]}
            {(a|an|the|some) [computer|technical|system|systems|website|software|database|printing|server|booking
                |till|clerical|postal|unexpected] (glitch|gremlin|error|fault|malfunction|hiccup) [@adv|which|that
                |has|had] [@adv] (meant|caused|led|resulted|sent|affected|prevented|stopped|made|allowed|let|created
                |charged) ...}
            {(i|we) had [a] [tremendous|huge|unusual|massive|exceptional|record|heavy|severe|lot] [amount|lots
                |a lot] [of] [_] (rain|snow|storms|flooding|wind|lightning|thunder|ice|fog|heat) ...}
            {(bad|rotten|ill|worst) luck (struck|hit|has|had|would have it|meant|followed|was|and)}
            {(heat wave|heatwave|power cut|power outage|blackout|storm|flood|strike|traffic|snow|frost|flu|bug|virus
                |rain|wind|shortage|roadworks|accident|weather) [that _|in _|on _|_ _] [@adv] (put a strain|took out
                |knocked out|was terrible|were terrible|was against|was not on our side|were against|delayed
                |stopped us|slowed|kept us|made it|disrupted|wiped|held|got the better) ...}
            {(a|an|the) (computer|system|software|technical|database|machine) (error|fault|glitch
                |problem) [@adv] (doubled|deleted|lost|changed|sent|charged|switched|mixed|wiped|duplicated|removed
                |stopped|closed|blocked|cancelled) ...}
            {(system|systems|site|server|servers|website|kitchen|phones|lines|till|app) [@adv|simply|just] (could not
                |couldn't|cannot|was unable to|were unable to|did not|didn't) [@adv] (cope|handle|keep up|take
                |withstand|stand) [with|the|up|it|so|that|_]}
            {(mistakes|errors|delays|problems|slips|bugs|things) (are|were|will be) [@adv] (bound|likely|going
                |inevitable|sure) to (happen|occur|go|slip|creep|be)}
            {(current|economic|present|political|difficult) (climate|situation|times|conditions|market) (has|have|is
                |are|makes|made|means) [_] [_] (difficult|hard|tough|impossible|challenging|harder|forced
                |necessary) ...}
            {(old|historic|big|busy) (buildings|building|houses|pipes|boilers|machines|lifts|systems|kitchens
                |city) (have|has|do|will) (their|its|a|always|be|break|leak|creak) ...}
            {(victim|victims) of (our|its|their|my) own (success|popularity|growth)}
            {(global|national|nationwide|worldwide|general|acute|industry-wide|chronic) [_] (shortage|shortages|lack
                |crisis|demand|delays) [of|in|and|that|meant|has|on|_]}
            {(unfortunate|unlucky|unhappy|extraordinary|freak|bizarre) [_] (chain|series|sequence|set|combination
                |coincidence|timing|accident|run) [of|in|that|and|_]}
            {(operational|technical|staffing|logistical) (difficulties|problems|issues|reasons
                |constraints) [@adv] (led|caused|meant|forced|made|have|has|resulted|prevented|kept) ...}
            {with (christmas|easter|the holidays|summer|winter|black friday|the season|valentine's) [_] (coming
                |approaching|upon us|around|so|and|season|rush) ...}
            {(global|current|whole|general) [_] (situation|crisis|climate) [@adv] (has|have) [@adv] (hit|affected
                |hurt|slowed|delayed|disrupted) ...}
        """),
        excuses=said(
            OWNED
            + """
            (not|nothing) ... (beyond|outside|out of)
            (i|we) had too few
            (will|must|shall) (be|stay|remain|open|close) [closed|open]
            (we're|i'm|we are|will be|we'll be) (closed|closing|shut)
            """
        ),
        reach=Reach.NEXT,
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Circumstances take the blame")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It sounds as if nobody ran the shop. Say what you lacked or left undone."),
        ),
        source=BENOIT,
        parts=NOT_FACTS,
        ordinary=False,
        flags=(
            "This was beyond our control.",
            "A technical glitch sent the letters twice.",
            "The site was hit by unusually heavy traffic.",
            "It happened due to a database error.",
            "Nobody could have known.",
        ),
        passes=(
            "It was busy, and we had too few people.",
            "The storm was forecast. We should have called you.",
            "Nothing in this was out of our control.",
        ),
    ),
)
