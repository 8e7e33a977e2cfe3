"""Wordings that fight: attacks on those who complain."""

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
            {(receive|received|receiving|of|with|from|suffered|subjected|endured|is|are|this|get|gets|tolerate|such
                |accept|into|by|through|no|me|us) .. (verbal|verbally|personal|constant|online|racial|physical
                |homophobic|racist|sexist) [_] (abuse|abused
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
                |own|personal|political|an) agenda !(item)|fishing for)}
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
            {(scathing|snotty|nasty|rude|abusive|arrogant|condescending|threatening|vile|hateful) (email|e-mail
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
            {(review|article|post|story|comment|letter|complaint|claim|this|it) [@adv] (is|was) [@adv] (a lie|lies
                |a fabrication|slander|libel|fiction|spite|malicious|vindictive|fake|a fake|bogus|an attack|nonsense
                |a disgrace|a pack of)}
            {(reviewer|customer|person|author|writer|poster|complainant|he|she) is [@adv] (a|an|our|from a|after
                |only after|just after|one of our) [_] (competitor|rival|troll|liar|fraud|freeloader|former employee
                |ex-employee|free|disgruntled|compensation|attention|money|scammer)}
            {(people|some|you|they|customers|those|folks|guests) [@adv] (love|like|enjoy|want|choose|look
                |need) [@adv] to (be offended|complain|moan|whinge|be outraged|hate|be angry|find fault|take offence
                |take offense|be a victim|be miserable|tear) ...}
            {if you [@adv] (don't|do not|didn't) like (it|us|that|our|this|the) [_] [_] [_] [,|then|you can
                |please] (go|leave|there's the door|there are|try|find|eat|shop|don't|do not|somewhere|unfollow
                |you are free|feel free|stay) ...}
            {(after|for|wants|want|expecting|hoping for) (free|a free) (food|meal|drinks|stuff|things|ride|lunch
                |dinner|upgrade|stay|repair|refund) [_]}
            {(running|run|waging|wage|launched|led|leading|mounted|conducting|orchestrated|organised|organized) [a|an
                |this|their] [_] (campaign|vendetta|crusade|witch-hunt|war|hate) [against|on|to|of|_] ...}
            {(few|handful of|couple of|small number of|some|several) [_] (loud|angry|noisy|bitter|shrill|negative
                |toxic|malicious) (voices|people|individuals|members|customers|accounts|commenters) ...}
            {(i|we) (pity|feel sorry for) (you|him|her|them|people like|those|anyone who) [_] ...}
            {(doing|done|saying|written|posted|wrote) (this|it|that) [@adv] (to get|for|out of|because (she|he|they
                |you)) (attention|money|spite|revenge|clicks|likes|a reaction|compensation|malice|jealousy) ...}
            {(only|just|simply|clearly|obviously) [doing this|trying] (to get|for|want|wants|after) (attention|clicks
                |likes|a reaction|money|sympathy|publicity) ...}
            {(maybe|perhaps|possibly) [@adv] (a|an|the|our) [_] [_] [_] (would|is|might|may) be [@adv] (more|better
                |not) [suited|your|for|to] ...}
            {(emails|messages|comments|posts|calls|letters|replies) [in this tone|like this|of this kind
                |of that kind] (will|won't|are) [@adv|not] be (answered|tolerated|deleted|ignored|reported|removed) ...}
            {(wish|wishing) (you|her|him|them) [all] [the best of|the best|every|good] luck [in|with] (finding
                |elsewhere|your search|whatever|wherever) ...}
            {this is the thanks (i|we) get}
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
)
