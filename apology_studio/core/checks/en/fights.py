"""Wordings that fight: pointing at others, and attacks on those who complain."""

from __future__ import annotations

from apology_studio.core.checks.en.blame import BENOIT
from apology_studio.core.checks.en.classes import said
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
    Rule(
        id="attacks-those-who-complain",
        category="attack_critic",
        severity=Severity.ERROR,
        phrases=said("""
            {(get|check|got|getting|have) (your|their|her|his|the|all the) facts [straight|right|_]}
            {(falsely|wrongly|unfairly|publicly) (accus*) ...}
            {(stop|quit|without|before) [@adv] (accus*|spreading|slander*|lying about|defam*|badmouth*|smear*
                |attacking|harass*|bullying|insulting|threatening) ...}
            {(slander|slanderous|slandering|libel|libellous|libelous|defamation|defamatory|defame|defaming)}
            {(my|our|her|his|the company's) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal team
                |legal counsel|legal representatives|barrister) !(told us|advised us to say sorry)}
            {(hearing|hear|letter) from (my|our|a) (lawyer|lawyers|attorney|solicitor|solicitors|legal)}
            {(legal action|legal proceedings|take you to court|see you in court|be sued|sue you|small claims
                |press charges|pursue this legally|legal remedies|legal options)}
            {[a] [small|very|loud|tiny] (vocal|loud|noisy|disgruntled|bitter|angry|toxic|hostile) [small] (few
                |minority|group|handful|individuals|customer|customers|ex-employee|ex-employees|former|people|person
                |mob|members|users|community)}
            {(handful|bunch|group|gang|small number|mob|pack) of [_] (warriors|trolls|haters|complainers|moaners
                |whiners|bullies|agitators|malcontents|keyboard|disgruntled|people with|individuals with|people who
                |individuals who|toxic|liars|critics)}
            {(keyboard warrior|keyboard warriors|armchair critic|armchair critics|armchair experts|internet trolls
                |trolls|haters|online mob|lynch mob|witch hunt|witch-hunt|smear campaign|hate campaign|pile-on
                |hit piece|hatchet job|cancel culture|outrage mob|social justice|snowflake|snowflakes|karens
                |crybabies)}
            {(liar|liars|pack of lies|lies about|full of lies|complete lies|spreading lies|spread lies|telling lies
                |outright lies|these lies|your lies|(is|are|was|were|you're|they're|she's|he's) lying|lying about
                |lied about me|lied about us|falsehood|falsehoods|untruths|misinformation|disinformation
                |false information|fake news|half-truths|nonsense|scaremongering|fearmongering|propaganda|gossip
                |hearsay|fabrication|fabrications|fabricated|(these|its|their|your|full of
                |blatant|many|several|numerous) inaccuracies|falsely|bogus)}
            {(malicious|vicious|hateful|spiteful|false|untrue|baseless|unfounded|unfair|abusive|nasty|venomous|vile
                |misleading|ridiculous|fake|unjustified|outrageous|wild|one-sided|vindictive|hysterical|threatening
                |fraudulent|dishonest|insulting|toxic) (rumour|rumours|rumor|rumors|claim|claims|accusation
                |accusations|allegation|allegations|comment|comments|review|reviews|post|posts|attack|attacks|campaign
                |message|messages|statement|statements|remarks|story|stories|article|article|reporting|people|person
                |individuals|behaviour|behavior|personal|abuse|emails|complaints|reports|things|criticism)}
            {(your|gave me|giving me|gave us|giving us|her|his|their|that|such|lots of|full of|with an
                |with that) [lots of|a lot of|so much|terrible|bad|poor|rude] (attitude|rudeness|aggression|hostility
                |entitlement|tantrum|outburst|drama|ignorance|vitriol|bile|venom|malice|arrogance|negativity)}
            {(verbal|verbally|personal|constant|online|racial|physical|homophobic|racist|sexist) [_] (abuse|abused
                |abusing|attack|attacks|attacked|harassment|threats|insults)}
            {(abuse|harassment|harassing|hate|hatred|vitriol|threats|aggression|bullying|intimidation|insults) [_] (of
                |towards|toward|at|against|to|directed|aimed|from|in|received) [at|towards|against|_] ...}
            {(us|me|staff|team|he|she|they|were|was|been|being|employees|volunteers) .. (harassed|threatened|abused
                |bullied|insulted|intimidated|yelled at|sworn at|shouted at|screamed at
                |attacked|blackmailed|doxxed|doxed|vilified|demonised|demonized) [_] [by|with|my|our|the|me|us|online
                |for|and|over|on]}
            {(death threats|hate mail|hateful|abusive messages|abusive behaviour|abusive behavior|blackmail
                |blackmailing|extort|extortion|holding us to ransom|hold us to ransom|bullying)}
            {(you|you're|they|she|he|review|reviewer|customer|comment|comments|people|woman|man|some|post|posts
                |critics|this person|email|message|being) [has|have|of you|of the comments|@adv] (are|is|was|were|been
                |be|being|so) [@adv|a|a bit] (rude|nasty|petty|childish|vindictive|spiteful|ungrateful|entitled
                |disrespectful|dishonest|malicious|abusive|ridiculous|pathetic|disgusting|immature|shameful|cowardly
                |hysterical|hypocritical|belligerent|unhinged|threatening|aggressive|insulting|obnoxious|out of order
                |uncalled for|out of line|laughable|unreasonable|unacceptable) [to|of|and|that|from|towards|@adv|on
                |for|in]}
            {(you|they|she|he|people) should be [@adv] (ashamed|embarrassed|grateful|shopping|eating|ordering|banned)}
            {shame on ...}
            {how dare ...}
            {(get a life|grow up|get over it|get over yourself|calm down|touch grass|do your research|do your homework
                |pick on|cry about|stop whining|stop crying|stop moaning|take a deep breath|look in the mirror
                |get off your|need to relax|chill out|give it a rest|man up|lighten up)}
            {(not|probably not|isn't|is not|aren't|clearly not|maybe not|may not be) [@adv|be|right] (for you
                |your thing|your cup of tea|the place for you|the right place|the customer|a good fit|our target
                |our kind|the right fit|the right customer)}
            {(you|they|he|she) (should|can|could|may want to|might want to|would be better off|are welcome to
                |are free to|are better off) [@adv|be] (shopping|eating|dining|staying|buying|going|looking
                |take your business|find another|find somewhere|shop elsewhere|go elsewhere|try elsewhere
                |eat elsewhere|look elsewhere|finding|taking your) ...}
            {(take your (business|custom|money) elsewhere|go elsewhere|shop elsewhere|don't come back
                |do not come back|(you|they|are) [@adv] not welcome|no longer welcome|banned from|good riddance
                |find somewhere (else|that
                |more)|finding somewhere that|somewhere that meets your|your very high standards|won't be missed)}
            {(are|am|was|were|is|i'm|we're|makes|make|makes me|makes us) [@adv] (curious|wonder|wondering|suspicious
                |puzzled|baffled|amused|question|doubt) [as to|@adv|if|me|us] (why|how|if you|whether you|what your
                |your motive*|your intention*|that you)}
            {(waited|wait|took you|took|taken|taking) [you|@adv|almost|over|nearly|until] (# (year|years|months|weeks)
                |so long|this long|months|years|weeks) [_] (to (complain|post|write|say|mention|leave|raise|tell
                |bring)|later|before (posting|complaining|writing|saying|leaving)|and then) ...}
            {(rather than|instead of) [@adv] (contact|contacting|speak|speaking|call|calling|come|coming|talk|talking
                |ask|asking|approach|approaching|email|emailing|reaching out|phoning|ringing|messaging) [to|with
                |out to|directly|_] [us|me|staff|management|directly|first] ...}
            {(your|their|his|her|such|some of the|some|abusive|nasty|these|his and) [_] (comments|things|behaviour
                |behavior|messages|abuse|tone|language|attacks|conduct|posts|review|emails|remarks|insults) .... (is
                |are|was|were|been|be) [@adv] (unacceptable|disgusting|disgraceful|appalling
                |shocking|unwarranted|uncalled-for|uncalled for|despicable|shameful|reprehensible|out of order
                |completely unacceptable|completely and utterly|utterly unacceptable) ...}
            {(you|they|she|he|some|people) [would|'d|youd|you'd|they'd] rather ...}
            {(going|went|gone|go|running|ran|running|straight|taking|took|resort|resorting|resorted|rush
                |rushing) [straight|directly|it|this|right] to (google|facebook|social media|yelp|the press|the media
                |twitter|tripadvisor|the internet|the papers|the local paper|reddit|online|the newspaper|trustpilot
                |instagram|the bbb|a public forum|trashing|slandering|leaving a) ...}
            {(post|posting|posted|write|writing|wrote|left|leave|leaving|put up|putting up) [up] [a|an|such|your|this
                |these|that|such a|such an] [@adv] (negative|bad|nasty|scathing|unfair|horrible|one-star|one star
                |1 star|1-star|false|fake|untrue|damaging|vindictive|harsh|misleading|defamatory|dishonest|mean
                |slanderous|hateful) [_] (review|reviews|post|posts|comment|comments|things|stuff|statement
                |statements) ...}
            {(axe to grind|vendetta|grudge|ulterior motive|ulterior motives|witch hunt|bone to pick
                |chip on (your|their|her|his)|something for nothing|freebie|freebies|free meal|free stuff|free ride
                |money grab|pound of flesh|publicity stunt|attention seek*|clickbait|click bait|sour grapes|(hidden
                |own|personal|political|an) agenda|fishing for)}
            {(trying|try|tried|want|wants|wanted|out|looking|determined|attempt|attempting|attempts|seek|seeking
                |intend*) [to|@adv] [@adv|to] (destroy|ruin|damage|hurt|harm|discredit|smear|tarnish|sabotage
                |bring down|take down|undermine|drag|attack|shut down|cause trouble|stir up|create drama|make trouble
                |cancel) ...}
            {(go|goes|going|went|out|always) [@adv] (looking|searching|fishing|hunting) for (outrage|trouble
                |something to|things to|offence|offense|attention|a fight|a reason|an excuse|faults|problems
                |compensation|a refund|a handout|drama)}
            {(blown|blow|blowing|blew) [_|this|it|things|everything] [all] out of [all|any] proportion}
            {(overreact*|over-react*|hysteria|melodramatic|mountain out of|drama queen|moral panic
                |feeding frenzy|media circus|storm in a teacup|hoo-ha|fuss|whipped up|whipping up|stirred up
                |stirring up|stirring this|stirring things|hyperbole|exaggerat*|sensationalis*|sensationaliz*)}
            {(tone|language|behaviour|behavior|conduct|manner|nature) (of|in|from|used|has been|was|is|on) [some|your
                |many|certain|the|these] [of] [the|your] [_] (comments|comment|messages|users|customers|people
                |criticism|emails|posts|responses|replies|discussion|you|unacceptable|critics|review|parents|members
                |complaints|is not acceptable|has been unacceptable) ...}
            {(will not|won't|cannot|refuse to|not going to) [@adv] (tolerate !(anything less|this from|it from)
                |be bullied|be threatened|be blackmailed
                |stand for|put up with|be intimidated|be spoken to|engage with|be engaging|give in to|be held|sit back
                |stand by while|accept abuse|accept being|be lectured|be dictated) ...}
            {(removed|banned|blocked|deleted|terminated|reported|ejected|evicted|prosecuted|terminating
                |termination) [_] [from|for|of|to|if|immediately|without|by|@adv] [the|your|this|our|any|anyone
                |the police|abus*|_] ...} .... (abus*|comments|members*|trouble*|threat*)
            {(immediate|instant|result in|face|permanent) (termination|ban|removal|legal|expulsion|eviction)}
            {(people|customers|someone|those|anyone|clients|guests) [just|@adv] (like you|like her|like him
                |like this) ...}
            {(you|she|he|they|reviewer|customer|woman|man|lady|gentleman|person|individual|guy) [@adv] (just|only
                |is just|are just|has been|obviously|clearly|wants|want|wanted) [@adv] (want (to (shout|complain|hurt
                |cause|destroy|get)|a refund|money|attention|something for)|wants (to (shout|complain|hurt|cause
                |destroy|get)|a|money|attention|something)|wanted (to (shout|complain|hurt|cause|destroy|get)|a|money
                |attention|something)|after (money|a refund|attention|something)|angling|fishing|out to|jealous
                |bitter|angling for|here to|being|seeking|interested) ...}
            {(jealous|bitter|disgruntled|embittered) [_] (competitor*|ex|former|customer|rival|rivals|employee|people
                |person|individual|neighbour|tenant)}
            {(competitor|competitors|rival|rivals) [_] (posing|pretending|posting|behind|wrote|leaving|trying|using
                |who|are|is) ...}
            {(unelected|unelected|bad actors|bad faith|bad-faith|troublemaker*|trouble-maker*|agitator*|moaner*
                |whiner*|timewaster*|time-waster*|scammer*|con artist|fraudster|opportunist|unpleasant elements
                |ringleader*|busybod*|do-gooder*|so-called (experts|expert|journalist|journalists|customers|customer
                |critics|fans|activists|victims))}
            {(service|quality|honesty|truth|facts|manners|respect|loyalty|money) (does|doesn't|do|don't|did|means
                |mean) [not] [seem to] (mean|matter|nothing|interest) [anything|much|a thing|_] to (you|them|her
                |him) ...}
            {(would have|would've|we'd have|i'd have|would) [@adv] (appreciated|preferred|expected|liked|hoped) [that
                |it if|for|if|to] [being|be|have been|you|the author|them|a|some] [had|have] [_] (contacted|asked
                |approached|consulted|call|contact|phone call|told|phoned|heard|conversation|chance to|opportunity to
                |spoken|come|courtesy) ...}
            {(posted|went|go|going|post|posting|complain|complained|complaining|air|aired|write|wrote|leave
                |left) .. (public|publicly|online) [_] (before|without|instead|rather) (contacting|speaking|talking
                |giving|asking|calling|than|of|ever|once|_ to) ...}
            {(small|honest|family|local|hard-working|hardworking|good) [family|local|_] (business|businesses|people
                |company|name|livelihood|livelihoods) [like ours|like mine|_] (destroy*|suffer*|ruin*|hurt|damage*
                |struggl*|attack*)}
            {sense of (entitlement|entitled) ...}
            {entitlement [_] (is|of|from|and|culture|mentality) ...}
            {(received|receive|subjected to|endured|suffered|had|faced|get|getting|given) [@adv|a lot of|some|so much
                |nothing but] [@adv|severely] [inappropriate|nasty|disgusting|aggressive|verbal|appalling|vile
                |shocking|horrible|foul|vicious|hurtful] [comments|remarks|,] [_] [_] (abuse|shouting|abusive|insults
                |threats|name-calling|swearing|comments from|language) ...}
            {(name-calling|name calling|calling names|foul language|foul-mouthed|shouting and|swearing at
                |screaming at|abuse from) ...}
            {(mischief makers|mischief-makers|mischief maker|troublemakers|rumour mill|rumor mill|rumour-mongers
                |rumormongers|detractors|naysayers|nay-sayers|doom-mongers|the haters|self-appointed
                |attention seekers|professional complainers|serial complainers|serial complainer)}
            {(small|certain|growing|tiny|vocal|particular) (cohort|breed|type|element|section|band|clique
                |class) of (@people|travellers|travelers|individuals|so-called|complainer*) (who|that|which) ...}
            {(@people|those|customers|some|individuals) who [@adv] (enjoy|love|live to|thrive on|make a habit
                |make a living|get a kick|get their kicks|have nothing better|like nothing more|feed on|delight in) ...}
            {nothing better to do ...}
            {too much time on (your|their|his|her) hands}
            {(scathing|snotty|nasty|rude|angry|abusive|arrogant|condescending|threatening|vile|hateful) (email|e-mail
                |emails|e-mails|letter|message|messages|phone call|calls|tweet|tweets|voicemail) [i|we|from|that
                |to] ...}
            {(i am|i'm|we are|we're) [@adv] (sad|sorry|disappointed|amazed|astonished|surprised|saddened|shocked
                |appalled) [to see] that you [@adv] (still|feel the need|would|chose|felt the need|decided|went|think
                |refuse) ...}
            {(feel|feels|felt) the need to (attack|post|write|complain|insult|vent|share|go public|air|publicly
                |be rude|slate|trash) ...}
            {(all of them|everyone|everybody|people|they were|all) [@adv] outraged ...}
            {(media|press|newspaper|newspapers|paper|journalist|journalists|reporter|reporters) .... (frenzy|circus
                |mindset|spin|lies|witch|crucify|destroy|sensational*|twisted|distorted|bias|biased|agenda) ...}
            {what a [@adv] (sad|bitter|nasty|horrible|rude|pathetic|miserable|spiteful|vile) ...}
            {(you sound|you seem|she seems|he seems|they seem|you come across|she came across|he came across) [@adv
                |to be|as|like] [a|an] [@adv] (rude|bitter|angry|entitled|unhappy|nasty|confused|person who|miserable
                |jealous|troll|unreasonable) ...}
            {(sneak|sneaked|snuck|sneaking|smuggled|smuggling|hid|hiding) [@adv|_] [_] (in|into|past|out|from) ...}
            {(motivated|driven) by (money|pecuniary|greed|spite|jealousy|malice|revenge|envy|hatred|envy) [_] [_]}
            {toxic [_] (people|person|user|users|behaviour|behavior|attitude|member|members|to)}
            {(destroying|crucify|crucified|flogged|lynch|lynched|crucifying) [_]}
        """),
        excuses=said("""
            (i|we) [@adv|have|had] [@adv] (lied|checked our facts|insulted|shouted|ignored|threatened|attacked|behaved
                |got our facts|abused|bullied|acted|spoke|was rude|were rude)
            (our|my) [own] (behaviour|behavior|conduct|response|reply|attitude|tone|actions|words|service|performance
                |handling|failure*|mistake*|silence|error|delay|communication|language|post|comments|remarks)
            (this|that|it|which|what we did|what i did|the delay|the wait|the quality|the state|the service
                |your experience) (is|was|were) [@adv] [and utterly] (unacceptable|shameful|rude|wrong|not acceptable
                |disgusting|appalling|inexcusable|disgraceful|insulting|disrespectful|immature|childish|petty
                |dishonest|low) $
            (will not|won't|do not|don't|never|no longer) [@adv|be] (tolerat*|accept*|condone) [any] (racism|sexism
                |harassment|discrimination|abuse) (here|in our|at our|by our|from our staff)
            (allegations|accusations|reports|claims) of ... (by our|against our|by one of our|at our)
            (zero|no) (tolerance|place)
            what (i|we) [@adv] (said|did|wrote)
            (staff|team|people) [who|that] (was|were) [@adv] rude
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This attacks those who complain")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "Everyone who reads it sides with the person you answer. Leave it out."),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "Next time, check your facts before you post.",
            "It is only a vocal minority that complains.",
            "Our lawyers have been told.",
            "Shame on you for going straight to Facebook.",
            "Perhaps our shop is not for you.",
        ),
        passes=(
            "We checked our facts too late.",
            "The police are looking for whoever broke into the shop.",
            "You should be getting the money today.",
            "What I said to you was rude.",
        ),
    ),
    Rule(
        id="others-do-it",
        category="comparison",
        severity=Severity.WARNING,
        negation=False,
        phrases=said("""
            {(all|many|most|plenty of|every|lots of|like|unlike|than|like any|than any|like many|like most|as most
                |numerous|unlike|as) [of the
                |@adv] other [_] (shop|shops|store|stores|company|companies|business|businesses|restaurant|restaurants
                |firm|firms|provider|providers|hotel|hotels|airline|airlines|bank|banks|trader|traders|bakery|bakeries
                |project|projects|places|place|gym|gyms|salon|salons|venue|venues|platform|platforms|software|apps
                |services|sites|breweries|landlords|agents|sellers|vendors|dealers|dealerships|garages|operators
                |publishers|studios|games|organisations|organizations|festivals|shops|towns|cities|countries|similar
                |industry|industries)}
            {(industry|industry-wide|common|standard|normal|usual|accepted|widespread) [wide|-wide] [industry
                |_] (standard|standards|practice|practices|norm|norms|wide)}
            {(across|throughout) the [whole|entire|_] (industry|sector|trade|board|country)}
            {(industry-wide|industrywide|sector-wide|nationwide|worldwide|global) (problem|problems|issue|issues
                |shortage|shortages|delays|crisis)}
            {(my|our|any of our|other|most|many|all our|all of our) (competitor|competitors|rivals)}
            {(first|only|single|second|one) [_] (complaint|complaints|negative review|bad review|time [that] (this
                |anything|something|it)|person to complain|customer to complain|incident of|such incident
                |such complaint|bad comment) [in|we|i|of|since|has|have|is|ever|_]}
            {(never|not|no) [@adv] [had|received|been] [a|any|one|single|a single] (complaint|complaints
                |problem before|problems before|issue before|bad word|negative review|bad review
                |single complaint) [_] (before|in|about|like|until|from|since|against|said)}
            {(happens|happen|can happen|could happen|happened|occur|occurs|part of|comes with) (to|in|on|everywhere
                |all the time|with) (the best|everyone|everybody|anyone|any|all|every|us all|even the|most
                |any business|the time|everywhere|life|business|running|doing|owning|being|the territory|the job
                |from time to time|occasionally|every now) ...}
            {(happens|happen) (all the time|everywhere|every day|to everyone|in life)}
            {(these|those|such|things like this|things like that) [kinds of|sort of|types of] [things|issues|problems
                |mistakes|errors|delays] [do|will|can|@adv] (happen|be expected|come up|crop up) !(again)}
            {(mistakes|accidents|delays|errors|bugs|outages|these things) [do|will|can|@adv] (happen|happens) !(again)}
            {delays are to be expected}
            {even [the] [very] (big|bigger|biggest|large|larger|largest|best|greatest|top|most|leading|google|amazon
                |apple|giants|professional|world's) (company|companies|firms|chains|shops|banks|tournaments|ones|names
                |brands|players|restaurants|of us|in|have|make|can|run|experienced|airlines|studios|_)}
            {(we're|we are|i'm|i am|are|is) not (alone|the only|the first|unique|unusual) [one|ones|in|to|_]}
            {(not|isn't|it's not|is not|wasn't|nothing) [@adv] (uncommon|unusual|out of the ordinary|unheard of|rare
                |abnormal|unreasonable|unique to|specific to us|new) [for|to|in|that|at|_]}
            {(is|are|it's|its|was|were) [@adv] (quite normal|perfectly normal|completely normal|totally normal
                |entirely normal|very common|quite common|normal for|common for|common in|normal in|typical of
                |typical for|par for|standard for|standard in|to be expected|the norm|inevitable in|inherent
                |perfectly natural) [to|in|for|with|when|at|the course|_]}
            {(nature) of [the|our|this|any|apartment|my|running|software|handmade|such] [_] (business|industry|trade
                |work|living|beast|job|software|product|products|material|food|baking|hair|live)}
            {(no|nobody|no one|none of us|not every|any) [_] (system|company|business|software|one|human|person
                |platform|process|restaurant|software|product|shop) (is|are|can be) [@adv|ever] (perfect|immune
                |infallible|foolproof|flawless|bug-free|error-free|without)}
            {(nobody|no one|no-one|nobody's|none of us|we are not|we're not|i'm not|not) (is|are|perfect
                |'s) [@adv] (perfect|infallible|flawless|$)}
            {(nobody's perfect|no one's perfect|nobody is perfect|no one is perfect|only human|all human
                |human after all|all make mistakes|everyone makes mistakes|everybody makes mistakes|we all make
                |best of us|to err is human)}
            {(nobody|no one|no-one|none of (our|the) [other] (customers|guests|clients|neighbours|users
                |diners)) [else] [@adv|has|had|have] [ever|@adv] (complained|had a problem|had any problem|had any
                |mentioned|reported|raised|had an issue|minded|said anything|noticed|objected|been unhappy|had issues
                |complains|seems to)}
            {(everyone|everybody|other people|other customers|other guests|the other tables|all our other|every other
                |others who|others) [else] [in|at|on|who|that] [_] [_] [@adv] (loved|enjoyed|happy|satisfied|managed
                |understood|fine|had no|was fine|was happy|were happy|was able|were able|enjoying|does it|charges
                |does the same|seemed)}
            {(more|better|cheaper|faster|fewer|higher|lower|longer|safer|less|further) [_] than (any|other|others|most
                |our competitors|the competition|the industry|average|the average|any other|everyone|many|those
                |almost any|the rest|what most)}
            {(most|many|other) (people|customers|places|businesses|companies|shops|restaurants|landlords|firms) (would
                |do|wouldn't|don't|charge|would have|have|also|will) ...}
            {(like|as with|as in|just like|same as) (any|every|all|most|many|other|others|everyone|the rest
                |everybody) [other|good|new|small|modern|of|else|complex] [_] (business|company|restaurant|software
                |shop|project|organisation|organization|system|platform|product|service|game|technology|in our|in the
                |store|hotel|startup|start-up|landlord|provider|site|gym|industry)}
            {(similar|same|identical|comparable) (problem|problems|issue|issues|thing|delays|situation|policy|policies
                |decision|change|changes|move|approach|measures|price|prices|limitation|rules|fee|fees) [@adv|has|have
                |are|is|were|was] [been|being|also|@adv] [seen|made|affected|happening|reported|adopted|applied|apply
                |occurring|felt] (by other|at other|in other|across|right across|throughout|elsewhere|everywhere
                |by many|at many|in many|by others|in most) ...}
            {(many|most|other|several|all) (other|similar) (projects|companies|firms|shops|organisations|organizations
                |studios|vendors|platforms|businesses|games|festivals|airlines) (have|has|do|did|are|make|made|charge
                |faced|face|also|in) ...}
            {any [_] [_] (software|system|product|business|tool|platform|company|device) of this (kind|type|sort|size
                |scale|nature) ...}
            {(ask|look at|talk to) (anyone|anybody|around|any of|any other|other|our other) ...}
            {(compared|comparison|relative) (to|with) (other|others|most|our competitors|the competition|the industry
                |industry)}
            {(every|any|each) [_] (store|shop|business|company|restaurant|landlord|hotel|video store|airline|bank
                |garage|gym) (that|who|which|in|has|have|does|will|would|charges|reserves|out there|worth)}
            {(half|most|all|many) (the|of the) (fences|shops|houses|businesses|companies|industry|town|city|country
                |restaurants|other _) ...}
            {(all|most|many|every|other) (airlines|airline|shops|companies|businesses|restaurants|firms|hotels
                |breweries|projects|studios|landlords|stores|banks|schools|clubs|venues|festivals|promoters
                |developers|publishers|providers|retailers|manufacturers|carriers|games|startups) (found themselves
                |were forced|were obliged|had to|have had to|suffered|were affected|face|faced|struggle|struggled
                |do this|do it|charge|are facing|are struggling|experience|experienced|go through|went through) ...}
            {no (airline|company|business|shop|provider|host|system|software|restaurant|one|festival|carrier|service
                |site|manufacturer|organisation|organization|developer) [@adv] (can|could
                |is able to) [@adv] (guarantee|promise|prevent|protect|avoid|please|predict|control|foresee) ...}
            {(like|as) (all|most|many|so many|every|other|any) [other|small|local|good|independent|new|honest
                |online] [small|local|independent|online] (businesses|companies|shops|restaurants|firms|projects
                |organisations|organizations|retailers|venues|stores|pubs|cafes|charities|studios|startups|hotels
                |schools|airlines) ...}
            {(unlike|compared to|compared with|better than) [_] [other|our|some|most|many] (others|competitors|places
                |shops|companies|restaurants|businesses|sites|projects) ...}
            {(everyone|everybody|every business|every shop|we all|people|anyone|all of us) [else] [@adv] (makes|make
                |made|has|does|gets it) [a] [@adv] (mistake|mistakes|bad day|bad days|off day|off days|off night
                |errors|wrong sometimes)}
            {(just|same) (like|as) (everyone|everybody|anyone|any other) else}
            {(first|early|busy|opening|last) [few|_] [day|days|week|weeks|months] .... (always|often|sometimes
                |usually|normally|typically|bound to be) [@adv] (fraught|difficult|bumpy|chaotic|hectic|busy
                |challenging|hard|messy) ...}
            {(as is|is|are) [@adv] normal (for|in|at|with|during) ...}
        """),
        excuses=said("""
            (not|isn't|never) an excuse
            no excuse
            (not|don't|won't|never) (hide|hiding) behind
            (our|my) own standards
            (doesn't|does not|don't|didn't|cannot) [@adv] matter
            (meanwhile|in the meantime|until then) .... (shop|stores|store|gym|pool|branch)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This points at what others do")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "People came to you, not to the others. Measure it by your own standard."),
        ),
        source=BENOIT,
        ordinary=False,
        flags=(
            "Most other shops charge for this too.",
            "It is common practice in our trade.",
            "This is our first complaint in years.",
            "These things happen.",
            "Nobody else has complained.",
        ),
        passes=(
            "You can buy it at Hill’s in the meantime.",
            "This was our worst day since 2019.",
            "Everyone who ate here that night got sick.",
        ),
    ),
)
