"""Sorry for what readers feel, or for their having misunderstood."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

_EXPERIENCE = Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for their experience, not for what you did"))
_EXPERIENCE_WHY = Message(
    "checks", QT_TRANSLATE_NOOP("checks", "It treats the harm as a feeling they had. Name what you did to them.")
)

RULES = (
    Rule(
        id="sorry-you-feel",
        category="feelings_not_act",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            (@sorry|regret*|sad|saddened) [@adv|that|if|about|for|to hear|to hear that|to learn|to learn that|to see
                |to read] {(you|you've|youve|some|some of you|many of you|any of you|any|people|anyone|those|others
                |everyone|members|customers|@people|your family|your party|your guests|your experience) [who] [have
                |had|may have|might have|@adv] [@adv] (feel|felt|feels|feeling|feelings|think|thought|believe|perceive
                |perceived|see it|saw it|took offence|took offense|take offence|were left|was left|came away|left
                |found) ...}
            (@sorry|regret*|saddened) [that|about|for|to hear|to hear that|to learn|to learn that|to see|to see that
                |to read|to read that] {(you|you're|youre|you've been|some|some of you|many of you|people|anyone|those
                |others|everyone|@people|your family|your party|your guests) [who] [have been|may have been
                |might have been|are|were|was|is|been|got|became|have become] [so|@adv|made to feel
                |left feeling] [@adv] (@upset)}
            (@sorry|regret*|saddened) [that|about|for|to hear|to hear that|to learn|to learn that|to see
                |to read] {(you|you're|youre|some|some of you|people|@people) [@adv] (aren't|arent|weren't|werent
                |are not|were not|is not|was not|isn't|wasn't|didn't|did not|don't|do not|couldn't|could not|haven't
                |have not) [@adv] (happy|satisfied|pleased|enjoy|enjoyed|like|liked|love|impressed|thrilled|content
                |delighted|fully satisfied|agree|appreciate|approve|feel|find|welcome|care)}
            @sorry if {(you're|youre|you are) [@adv] (@upset)}
            (@sorry|regret*) [deeply|@adv|once again|again] (for|about|of|to hear of|to hear about|to learn of
                |to learn about|to read of|to read about) {[the] [any] your [@adv] [@bad] (disappointment|frustration
                |displeasure|dissatisfaction|feelings|upset|unhappiness|distress|anger|annoyance|discomfort|concern
                |concerns|worry|worries|perception|impression|sadness)}
            (@sorry|regret*) [@adv] (for|about) {the way (you|they|people|@people) (feel|felt|think|see|saw|perceive
                |perceived) ...}
            {your (perception|perceptions) [_] (is|matters|that|of)}
            {(express|expressing|feel|our|with) [@adv] (remorse|regret|regrets|sympathy|sympathies) (for|to
                |with) (those|anyone|any|people|you|everyone|@people) [who|that] [@adv] (feel|felt|think|thought|were
                |was|are)}
            {(if|that) [i|we|this|it|anything|something|our _|my _] [@adv] (made|makes|left|has made|have made) (you
                |anyone|anybody|them|people|someone|@people) [@adv] (feel|feeling) ...}
            (@sorry|regret*) [also|too|again|@adv] that {(you|some|people|@people|some of you|anyone) [@adv|might
                |may] (feel|felt|think|thought|believe|perceive) ...}
            @sorry [that|if|for|to hear|to hear that] {(it's|its|this has|it has|that has|this|it|we've|i've|the _
                |my _|our _) [@adv|has|have] (upset|upsets|offended|disappointed|annoyed|angered|bothered|displeased
                |caused [_] (upset|offence|offense|concern|anger|distress)) (people|you|anyone|some|so many|many
                |@people|those) ...}
            (@sorry|regret*|saddens|saddened) ... {(made|makes|left|leaves) (you|some|people|anyone|@people|many
                |some people|so many) [@people|of you] [@adv] (feel|feeling|upset|angry|disappointed|unhappy|unwelcome)}
            (@sorry|regret*) .... {(were|was|been|have been|has been) [@adv] (taken|read|received|understood
                |perceived|interpreted|seen) (that|this|in) [the|a] [wrong|_] (way|spirit|light|manner)}
            (@sorry|regret*|shame|saddens|saddened|pity) [us|me|to] [learn|hear|see|read] [that] {(you|some|people
                |@people|many|the community|our @people|the @people) [of our|@people] [have|has|had|@adv|came away
                |went away] [@adv] (left|leaving|feel !(it necessary)|feels|felt|feeling|took|take|reacted|react
                |reacting|think
                |perceived|got the impression|got that impression|have the impression|lost faith|lose faith
                |are unhappy|is unhappy|were upset) ...}
            @sorry (that|for) {[the|all the] (feelings|emotions|reaction|reactions|hurt feelings) [that|which] [i|we
                |my|our|this|it|the|people|you] ...}
            (@sorry|regret*) [that|to hear] {your (expectations|opinion|opinions|hopes|trust|view|impression
                |perception) (of|were|was|has|have|is|are) ...}
            @sorry [that] {(this|it|that) (has|have) [@adv] (left a bad taste|left you|made you|put you off
                |caused you to|led you to|disappointed|soured) ...}
            {(you|some) are [@adv] (frustrated|upset|angry|disappointed|hurt|unhappy) and (we|i) (are|am|'re
                |'m) [@adv] sorry}
            (apologise|apologize|sorry) that {you (did not|didn't|do not|don't) [@adv] (have|get|receive|enjoy|feel
                |find|see) ...}
            (@sorry|regret*) {(to (hear|read|learn|see) [of|about] your (review|comments|experience|recent experience
                |complaint|feedback|visit|stay|difficulties|problems|remarks)|to (hear|read
                |learn) of the (difficulties|problems|experience|trouble|issues)) ...}
            @sorry if {(that's|that is|this is|it) (how|felt|feels|what|seems|seemed) ...}
            {(i|we) [@adv|can|do] (understand|appreciate|know|realise|realize|see) [@adv] [how|that|why] [this|it
                |waiting|that|the _] [@adv|may|might|can|must] [be|is|was] [@adv] (frustrating|disappointing
                |upsetting|annoying|frustrated|disappointed|upset) [waiting|it|this|this is|can be|for you
                |_] [_]} .... (regret|@sorry)
        """),
        excuses=said("""
            (i|we) (caused|put you|gave you|let you)
            sorry for your loss
        """),
        needs=said("""
            @sorry
            regret*
            sadden*
            remorse
            sympath*
            perception
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for their feelings, not for what you did")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP("checks", "It says that the trouble is how they feel. Say sorry for what you did."),
        ),
        source=TAXONOMY,
        flags=(
            "I am sorry you feel let down.",
            "We are sorry that some of you were disappointed.",
            "So sorry to hear that you did not enjoy the soup.",
            "We regret that you think so.",
            "I apologise for your disappointment.",
        ),
        passes=(
            "I am sorry that we let you down.",
            "I am sorry for the fright we gave you.",
            "We are sorry that you stood outside a locked door.",
        ),
    ),
    Rule(
        id="sorry-for-your-experience",
        category="feelings_not_act",
        severity=Severity.ERROR,
        negation=False,
        phrases=said("""
            (@sorry|regret*) [@adv|once again|again] (for|about|to hear about|to hear of|to learn of|to learn about
                |to read about|to read of|to see) {(your|the|this|such a|the kind of) [@adv] [@bad] [@bad] (experience
                |experiences|visit|stay|meal|impression|encounter|dining experience|shopping experience
                |customer experience|delivery experience) !(i|we)}
            {(@sorry|regret*) [@adv|that|to hear|to hear that|to learn|to learn that|to read that|to see that
                |about] (you|your family|your party|your daughter|your son|your wife|your husband|your guests|anyone
                |any|some|people|@people) [@adv] (had|have had|have|experienced|have experienced|are experiencing
                |are having|were having|were experiencing|have been having|received|encountered|suffered|went through
                |had to go through) [@adv|such|a|an|the|this|any|some|less|so] [a|an] [@adv] [@bad] [@bad] (experience
                |time|visit|stay|issue|issues|problem|problems|trouble|troubles|difficulty|difficulties|confusion
                |impression|evening|night|day|meal|than|service|inconvenience|frustration|flight|journey|trip
                |encounter|interaction)}
            {(@sorry|regret*) [that|to hear|to hear that|to learn|to learn that|to read that|to see that|if] [your|the
                |our|this] [@adv] [recent|last|overall|_] (experience|visit|stay|meal|service|order|delivery|evening
                |trip|food|event|product|treatment|time|journey|flight|response) [with us|here|at _|in _
                |on _] [@adv] (was|wasn't|were|weren't|did|didn't|has|hasn't|had|fell|left|failed) [not] [@adv] (bad
                |poor|negative|less|up to|what|as|meet|met|live|enjoyable|pleasant|satisfactory|good|great|perfect
                |positive|to your|short|disappointing|frustrating|the|you|been|acceptable|better|so)}
            (@sorry|regret*) .... {(fell|fall|falls|falling|fallen) short of (your|their|the) (expectations|standards
                |expectation|standard) [_]}
            (@sorry|regret*) .... {((did not|didn't|don't|do not|doesn't|haven't|not|failed to|fail to|have not) (meet
                |met|live up to|meeting|match)) (your|their|the) (expectations|standards|expectation|needs|hopes) [_]}
            {your experience (was affected|was not|wasn't|was less|did not|didn't)}
            {(@sorry) [that|to hear|to hear that|to learn that] (things|it|everything|this) (didn't|did not|hasn't
                |has not|haven't) [@adv] (work|worked|go|gone|turn|turned|meet) [out] [for you|as|to|well|the way] ...}
        """),
        message=_EXPERIENCE,
        why=_EXPERIENCE_WHY,
        source=TAXONOMY,
        flags=(
            "I am sorry about your bad experience.",
            "We are sorry to hear that you had trouble with the door.",
            "I am sorry that our soup did not meet your expectations.",
            "We regret that your recent visit was not up to our mark.",
        ),
        passes=(
            "I am sorry that we served you cold soup.",
            "Thank you for telling me about your visit. I am sorry that I was rude to you.",
            "We are sorry for the stay we spoilt.",
        ),
    ),
    Rule(
        id="sorry-how-it-came-across",
        category="feelings_not_act",
        severity=Severity.ERROR,
        phrases=said("""
            @sorry .... {(how|the way|if|that) [in which] (it|this|that|i|we|my|our|the|these|things|what) .. (came
                |come|comes|comes-off|came-off|may have come|might have come|has come) (across|off|over|through)}
            @sorry .... {(how|the way) [in which] (it|this|that|my|our|the|what) ... (was|were|has been|have been
                |been) [@adv] (perceived|received|interpreted|taken|understood|read|seen|viewed|felt)}
            @sorry .... {(if|that) (it|this|that|my|our|the|what|anything) ... (caused|gave|cause|has caused) [any
                |@adv] (offence|offense|upset|distress|hurt)}
            {(appeared|seemed|may have seemed|might have seemed|may have appeared|might have appeared|looked
                |may have looked) [to be|@adv] (rude|dismissive|careless|unhelpful|insensitive|uncaring|cold|abrupt
                |indifferent|unprofessional|unfriendly|arrogant)}
            {(some|many|certain|other|several) [of] [our|@adv] (people|@people|you|members) [of our community
                |of the community|of you] [have|may have|@adv] (found|find|felt|perceived|perceive|interpreted|were
                |was|took) [it|this|that|the _|our _|my _|offence|offense] [@adv] [to be|as|_] (offensive|offended
                |upset|hurtful|upsetting|insensitive|inappropriate|disrespectful|distasteful|disappointed|frustrated
                |uncomfortable|hurt)}
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "Sorry for how it looked")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "“How it came across” says that readers read it wrong. Say what you wrote or did."
            ),
        ),
        source=TAXONOMY,
        flags=(
            "I am sorry for how my note came across.",
            "We apologise for the way our poster was perceived.",
            "My answer may have seemed dismissive.",
        ),
        passes=(
            "I am sorry for what I wrote.",
            "I came across your letter too late, and I am sorry.",
            "The poster was insulting, and we are sorry.",
        ),
    ),
    Rule(
        id="misunderstanding",
        category="misunderstanding",
        severity=Severity.ERROR,
        phrases=said("""
            {[a|any|some|this|the|simple|clear|slight|unfortunate|complete|genuine|total] [@adv] (misunderstanding
                |misunderstandings|miscommunication|miscommunications|mis-communication|misinterpretation
                |misapprehension|misperception|misconception|misconceptions)}
            {(words|comments|remarks|post|message|intention|intentions|statement|email|it|this|we|i|meaning|post|tweet
                |what i|what we|policy|decision) [_] [have|has|may have|might have] (been|was|were
                |got) [@adv] (misinterpreted|misconstrued|misread|misheard|misrepresented|mischaracterised
                |mischaracterized|misperceived|misunderstood)}
            {(taken|took|taking|quoted) [@adv] out of context}
            {(taken|took|take|received) [@adv] [in] the wrong (way|spirit|light)}
            {(crossed wires|wires [got|were|have been|had been|became|been] crossed|lost in translation|crossed lines
                |lines were crossed|signals [got|were] crossed|mixed signals|mixed messages)}
            {[a|an|of|to|due to|our] [internal|_] (communication|communications) (breakdown|error|mix-up|mixup
                |failure|(issue|issues|problem|problems|gap) (between|with|among))}
            {(breakdown|break-down|break down|gap|mix-up) (in|of) [our|the] (communication|communications)}
            {(any|some|much|a lot of|a bit of|a little|a certain amount of|the|this
                |considerable) confusion [@adv] [arose|there was|there has been|you|that|which|this|we|caused|may
                |might|as to|about|around|over|regarding|concerning|surrounding|with|between|among|may have|in]}
            {(you|they|some|people|@people) [may|might|must|have|seem to|appear to|@adv] [have] [@adv] (misunderstood
                |misunderstand|misread|misheard|misinterpreted|misconstrued|misconstrue|mistaken)}
            {not (what|how) (i|we) (meant|intended|was trying|were trying) [to] [say|imply|suggest|convey|happen|it]}
            {(misrepresents|misrepresented|misrepresent|misquoted|misquotes|twists|twisted|distorts|distorted
                |misconstrued) [@adv] [what|my|our|the|me|us|by]}
            {at cross purposes}
            {(wrong end of the stick|got the wrong idea|wrong impression|got their wires)}
            {(not|never|n't) [@adv] (meant|intended) [@adv] (in the way|that way|like that|as it|the way|how it) ...}
            {(words|comments|remarks|statement|joke|post|message|quote) .... (been|were|was|being) [@adv] (twisted
                |misconstrued|distorted|misquoted|misrepresented)}
            {(quoted|shown|shared|reported|presented|cut) [@adv] (without|out of) (its|the|their|my|full|any
                |all) [_] context}
            {(message|email|note|information|something) (went|got|has gone|had gone) (astray|lost (along|somewhere|in))}
            {(widely|largely|much|clearly|completely|sadly) (misinterpreted|misunderstood|misread|misreported
                |misrepresented)}
            {(clear|clearing|set|setting) (things|this|the record|some things|the air) (up|straight)}
        """),
        excuses=said("""
            (my|our) [own] .. (wording|email|e-mail|message|sign|notice|page|instructions|letter|post|text) (was
                |were) [@adv] (unclear|confusing|misleading|wrong|ambiguous)
            (i|we) [@adv] [have] (misunderstood|misread|misheard|misinterpreted|were unclear|was unclear|wrote|should
                |failed|caused)
            (avoid|prevent|clear up|clear|clarify|without|resolve) [any|further|future|the|all|more] [further|future
                |possible] (misunderstanding*|confusion|miscommunication*)
        """),
        message=Message("checks", QT_TRANSLATE_NOOP("checks", "This says nobody was wrong")),
        why=Message(
            "checks",
            QT_TRANSLATE_NOOP(
                "checks", "A misunderstanding makes the reader part of the fault. Say which words of yours misled."
            ),
        ),
        source=TAXONOMY,
        flags=(
            "There was a misunderstanding about the price.",
            "My words were taken out of context.",
            "We apologise for any confusion.",
            "It was a breakdown in communication.",
        ),
        passes=(
            "This was not a misunderstanding.",
            "I misunderstood your order and baked the wrong cake.",
            "Our notice was unclear: we wrote Monday and meant Tuesday.",
            "To avoid confusion, the new price stands on the door.",
        ),
    ),
)
