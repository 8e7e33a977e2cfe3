"""Good news for the writer where people wait for an apology."""

from __future__ import annotations

from apology_studio.core.checks.en.classes import said
from apology_studio.core.checks.en.takes_back import TAXONOMY
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.rules import Rule, Severity

RULES = (
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
            {(a|an|the|this|great|unique|valuable|golden|us|me|wonderful|real|another|as an|rare) [@adv
                |_] (opportunity|chance) (to|for) [@adv|us|us to] (improve|learn|grow|growth|learning|do better
                |reflect|improvement|get better|rethink|strengthen|make things better|evolve|look at ourselves
                |re-examine|refine|become better|build something) !(and you) ...}
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
            {(wake-up call|wakeup call|wake up call|blessing|fresh start|new chapter|exciting chapter
                |important conversation|healthy debate|push we needed|kick we needed) [for|to|in|_]}
            {(has|have|it|this|that) [@adv] (started|sparked|opened|begun|created|prompted|led to) (a|an|some
                |the) [@adv|_] (conversation|dialogue|debate|discussion|discussions|conversations) [about|on|around
                |in|with|that|_]}
            {(heartened|encouraged|humbled|inspired|touched|moved|buoyed|blown away|amazed|thrilled|grateful to see
                |heart-warming|heartwarming|uplifting|gratified|proud to see) [@adv] [by|to see|at|to have seen] [the
                |all|your|how|so|_] [_] [_] (support|passion|response|messages|love|many|outpouring|feedback|members
                |community|kindness|generosity|interest|reaction|patience|loyalty|engagement|comments|enthusiasm)}
            {(if anything|in a way|in some ways|in many ways|ironically|in hindsight|looking back) [,] (this|it|that
                |we|i|we're|i'm|the [_]) [_] [_] (good thing|better for|positive|glad|grateful|thankful|helped
                |blessing|best thing|stronger|worked out) ...}
            {(luckily|fortunately|thankfully|mercifully) [,] (no one|nobody|none of|we (caught|found|spotted|noticed
                |managed|had|were)|it was|the damage|only|our (insurance|backup|backups)) ...}
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
            {(in|out of|from) (every|any|each|this|all) [_] (crisis|cloud|setback|failure|mistake|adversity|disaster
                |mess) [,] [there|comes|we|is|lies|can] ...}
            {every (crisis|setback|failure|mistake|cloud|complaint|problem|challenge) (is|has|brings|can|makes|offers
                |teaches) ...}
            {(brought|brings|bring|bringing|drawn|bound) (us|the team|our team|our community|everyone|people
                |the community) [all|@adv|even] (closer|together) ...}
            {(one|only|another) (positive|good|bright|nice) (thing|side|outcome|note|spot|aspect) [that|to|about|is
                |came|from|in|has|out|of|_] ...}
            {(i|we) [have|'ve|@adv] (grown|grow) [a lot|so much|@adv] (as|from|through|because of|together) ...}
            {(taught|teaches|teach|teaching|shown|showed|reminded) (us|me) [all|@adv] (a lot|so much|a great deal
                |many|that even|a valuable|an important|something|much about|humility|just how|how much|the value
                |the importance) ...}
            {(see|saw|view|treat|regard|take|took|consider|embrace) (this|it|these|your feedback|such) [_] as (a
                |an) [@adv|_] (opportunity|chance|gift|learning|lesson|challenge) [to|for|_] ...}
            {(glad|grateful|thankful|relieved|lucky|pleased) (that|it|this) [it|this] (happened|has happened
                |came to light|came out) ...}
            {(something|some|a lot of) good (has|will|can|may|came|to) [@adv|come|have] (come|came|out|of) ...}
            {(upside|plus side|bonus|silver lining) (is|was|of|to|for|though|here) ...}
            {(but|although|at least) [at least] [,] (it|this) [has|@adv] (gives|gave|given|allows|allowed|let|lets
                |means|meant) (you|me|us|everyone) [@adv|a|an|more|some|the] [more|extra|chance|time|opportunity] ...}
            {(happy|glad|grateful|pleased) (it|this) [@adv|has] (allowed|let|gave|given|forced|pushed|made|taught
                |brought) (me|us) ...}
            {(brought|brings|bring|brought us) out the (best|very best) (in|of) ...}
            {(came|come|coming|emerged|walk|walked) (away|out) [from|of] [it|this|that] [as|with|feeling] [a|an|even
                |much] [@adv] (better|stronger|wiser|closer|humbled|grateful|more|new|renewed|richer) [_] ...}
            {(forced|pushed|prompted|inspired|motivated|taught|helped) (us|me) [to] [finally|@adv] (fix|rethink
                |re-think|modernise|modernize|grow|become better|see|look again|get better|rebuild|improve|realise
                |realize|appreciate|be better|up our game|raise) ...}
            {(something|some|much|a lot of|lots of|any) (good|positive|positives|beautiful|great) [things
                |thing] [_] (come|came|grow|grew|can|will|may|to take|emerge|emerged) [_] ...}
            {(wonderful|great|lovely|heartwarming|heart-warming|touching|amazing|humbling|incredible|inspiring|nice
                |encouraging|moving) to (see|read|hear|know|feel) (how|so many|that so many|the|your|all the
                |such) [_] [_] (much|many|support|people|passion|messages|love|of you|care|you|interest|kindness
                |loyalty|comments|community) [_] ...}
            {(i|we|i've|we've) [have|@adv] (learned|learnt) (so much|a great deal|a lot|more than|an awful lot) [from
                |about|through|over|in|as|during] [_] ...}
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
)
