"""The words by which a whole letter in English is read."""

from __future__ import annotations

import re

from apology_studio.core.whole.words import WholeWords, Wording

_WHO = (
    r"(?:customers?|people|persons?|orders?|accounts?|users?|guests?|members?|clients?|subscribers?|families|patients?"
    r"|passengers?|students?|tickets?|bookings?|readers?|visitors?|households?|payments?|charges?|parcels?|boxes)"
)
_HIT = r"(?:affected|charged|hit|touched|concerned|hurt|harmed|lost|involved)"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = r"(?:(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:the )?)?"
_YEAR = r"(?:,? (?P<year>20\d\d))?"

WHOLE = WholeWords(
    sorry=Wording(
        words=("sorry", "apolog"),
        pattern=r"\b(?:sorry(?! to (?:hear|see|say))|apologi[sz]e|apologies|apology)\b",
        finds=("We are sorry for the wait.", "I apologise to all of you.", "Our apologies to the choir."),
        passes=("We are sorry to hear that.", "The apologist spoke first."),
    ),
    speaks=Wording(
        words=(),
        pattern=r"\b(?:i|we|me|us|my|our|ours|mine)\b",
        finds=("We sold it.", "It was my decision."),
        passes=("The shop sold it.", "Customers were charged."),
    ),
    stock=Wording(
        words=(
            *("inconvenience", "patience", "understanding", "valued", "hesitate", "satisfaction", "your business"),
            *("feedback", "committed to", "highest", "priority", "seriously", "at this time", "cooperation"),
        ),
        pattern=r"\b(?:(?:for|regret) (?:any|the) inconvenience|(?:your|you for your) (?:patience"
        r"|(?:kind )?understanding|cooperation)|dear valued|valued (?:customers?|guests?|clients?|members?)"
        r"|(?:do not|don['’]t) hesitate to"
        r"|your satisfaction|(?:value|appreciate) your (?:business|feedback|custom|loyalty)|committed to (?:providing"
        r"|delivering|ensuring)|highest (?:standards?|quality|level)|(?:top|highest|number one) priority"
        r"|(?:very |extremely )?seriously|at this time)\b",
        finds=(
            "We apologise for any inconvenience.",
            "Please do not hesitate to contact us.",
            "We value your business.",
            "We are committed to providing the best.",
        ),
        passes=("We charged 40 of you twice.", "Your feedback came in on Monday.", "Patience is not what you owe us."),
    ),
    certain=Wording(
        words=(
            *("no ", "none", "not a single", "nobody", "not any", "safe", "secure", "rest assured", "only "),
            *("no-one", "no one", "never at risk"),
        ),
        pattern=r"\b(?:(?:no|none of (?:your|the|our)|not a single)(?: [\w-]+){0,4}? (?:data|details|passwords?|cards?"
        r"|numbers?|information|accounts?|customers?|files?|messages?|money|photos?|names?|records?|children|guests?)"
        r"(?: [\w-]+){0,3}? (?:was|were|has been|have been|is|are) (?:\w+ )?(?:taken|stolen|accessed|leaked|lost"
        r"|exposed|affected|harmed|hurt|compromised|at risk|shared)|(?:nobody|no one|no-one"
        r"|none of you)(?: else)? (?:was|were"
        r"|has been|have been|is|are) (?:affected|hurt|harmed|at risk|charged|injured)|your (?:data|money|accounts?"
        r"|details|information|cards?|files|photos)(?: [\w-]+){0,2}? (?:is|are|was|were|remains?|stays?)"
        r" (?:\w+ )?(?:safe|secure)|rest assured|there (?:is|was) no (?:risk|danger|reason to worry)"
        rf"|only (?:\d[\d,.]*|a few|one|two|some)(?: of)? (?:{_WHO}|you) (?:was|were|are|is|have been) {_HIT})\b",
        finds=(
            "No card data was taken.",
            "No customer accounts have been accessed.",
            "Your money is safe.",
            "Only 12 customers were affected.",
            "Nobody was hurt.",
        ),
        passes=(
            "We do not know yet whether anyone was hurt.",
            "There was no reason to wait.",
            "Only you can see your files.",
        ),
    ),
    unknown=Wording(
        words=("know", "investigat", "looking into", "find out", "unclear", "establish", "determin"),
        pattern=r"\b(?:(?:do|does|did) ?(?:not|n['’]t)(?: yet| still)? know(?: yet)?|not yet (?:known|clear|know)"
        r"|still (?:being )?(?:investigat\w+|unclear|unknown|find(?:ing)? out|looking into|trying to (?:find"
        r"|establish|determine))|(?:are|am|is) (?:now |currently )?(?:investigating|under investigation|looking into)"
        r"|investigation (?:is|has) (?:ongoing|under ?way|not|still|continu\w+)|yet to (?:establish|determine))",
        finds=("We do not know yet how many.", "We are investigating.", "It is still unclear why."),
        passes=("You should know this.", "The investigation found two faults."),
    ),
    cause=Wording(
        words=("because of", "caused by", "due to", "cause", "as a result of", "owing to"),
        pattern=r"\b(?:because of|caused by|due to|(?:root )?cause (?:was|is|of)|as a result of|owing to)\b",
        finds=("It happened because of a faulty plug.", "The cause was a test.", "This was due to a storm."),
        passes=("We do not know the cause.", "You are due a refund."),
    ),
    discount=Wording(
        words=("discount", "voucher", "coupon", "promo", "% off", "cent off", "gift card", "points", "next order"),
        pattern=r"\b(?:discounts?|vouchers?|coupons?|promo(?:tion(?:al)?)? codes?|gift cards?|(?:loyalty"
        r"|bonus) points)\b"
        r"|(?:%|\bper ?cent) off\b|\bnext (?:order|purchase|visit|stay)\b",
        finds=("Here is a voucher.", "Enjoy 10 % off.", "Use it on your next order."),
        passes=("We refund all of it.", "Three points matter here."),
    ),
    repair=Wording(
        words=(
            *("refund", "replac", "reimburs", "repa", "restor", "compensat", "money back", "fix", "reversed", "redo"),
            *("put right", "made good", "return", "cancel", "credited", "pay "),
        ),
        pattern=r"\b(?:refund\w*|replac\w+|reimburs\w+|repay\w*|repaid|repair\w*|restor\w+|compensat\w+|money back"
        r"|fix(?:ed|ing)?|reversed|redo(?:ing)?|put (?:it |this |things )?right|made good|credited|(?:will|have) pay"
        r"|will pay|paid)\b",
        finds=("We have refunded you.", "Your money back is on its way.", "I will pay for the cleaning."),
        passes=("Enjoy a voucher.", "We are sorry."),
    ),
    grave=Wording(
        words=(
            *(
                "allerg",
                "anaphyla",
                "hospital",
                "injur",
                "hurt",
                "ill ",
                "died",
                "death",
                "poison",
                "password",
                "stolen",
            ),
            *("racis", "harass", "abus", "discriminat", "unsafe", "child", "choke", "fire", "burn"),
        ),
        pattern=r"\b(?:allerg\w*|anaphyla\w*|hospital\w*|injur\w*|hurt|ill|died|deaths?|poison\w*|passwords?"
        r"|stolen|racis\w*"
        r"|harass\w*|abus\w*|discriminat\w*|unsafe|child(?:ren)?|choked?|burn(?:ed|t)|(?:on|caught|the) fire)\b",
        finds=("A child could have choked.", "Two people were hurt.", "It had an allergen in it."),
        passes=("The parcels came late.", "It will be fine."),
    ),
    all_hit=Wording(
        words=("all ", "every"),
        pattern=rf"\b(?:all (?:of )?(?:our |the )?(?:{_WHO}|you)|every(?: single)? {_WHO}|everyone|everybody)"
        rf" (?:was|were|are|has been|have been) {_HIT}\b",
        finds=("All of our customers were affected.", "Everyone was charged."),
        passes=("All of you get it back.", "Every order is checked."),
    ),
    few_hit=Wording(
        words=("only ", "just ", "some ", "a few"),
        pattern=rf"\b(?:only|just) (?:some|a few|\d[\d,.]*|one|two|three)(?: of)?(?: our| the)? (?:{_WHO}|you)"
        rf" (?:was|were|are|has been|have been) {_HIT}\b",
        finds=("Only some of you were charged.", "Just 12 customers were affected."),
        passes=("Only you can see it.", "Some of you wrote to us."),
    ),
    none_hit=Wording(
        words=("nobody", "no one", "none of", "no customer"),
        pattern=rf"\b(?:nobody|no one|none of you|no customers?|none of our customers) (?:was|were|is|are|has been"
        rf"|have been) (?!else){_HIT}\b",
        finds=("Nobody was affected.", "None of you were charged."),
        passes=("Nobody else answers.", "No customer should wait."),
    ),
    never_again=Wording(
        words=("again",),
        pattern=r"\b(?:(?:will|can|shall) ?(?:never|not)|won['’]t|can['’]t)(?: ever)? (?:happen|occur)"
        r"(?: to \w+)? again\b",
        finds=("This will never happen again.", "It cannot happen again."),
        passes=("We hope to see you again.", "I cannot promise that it will not go wrong again."),
    ),
    no_promise=Wording(
        words=("promise", "guarantee"),
        pattern=r"\b(?:can(?:not|['’]t)|could not|am not able to|are not able to|unable to) (?:promise|guarantee)\b",
        finds=("We cannot promise that.", "I can’t guarantee it."),
        passes=("We promise you a refund.", "It has a guarantee."),
    ),
    future=Wording(
        words=("will", "’ll", "'ll", "going to", "due "),
        pattern=r"\b(?:will|going to|due (?:by|on))\b|['’]ll\b",
        finds=("We will publish it.", "We’ll call you."),
        passes=("We published it.", "We call you."),
    ),
    counted=rf" (?:of (?:you|them|our {_WHO})|(?:[a-z]+ )?{_WHO})\b",
    all_of=("all ", "every one of the "),
    dates=(
        rf"\b{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}\b{_YEAR}",
        rf"\b{_WEEKDAY}{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b{_YEAR}",
    ),
    months=("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    hard=14.0,
    jargon=frozenset(
        re.findall(
            r"[\w-]+",
            "node nodes quorum replica replicas replication orchestrator pod pods cache caches caching heap jvm"
            " collector balancer balancers vlan credentials firmware hash hashes multicast encoder nic muxer"
            " classifier ensemble ensembles pipeline inference embeddings ranker shard shards cluster clusters kernel"
            " thread threads mutex buffer buffers socket sockets packet packets latency throughput failover schema"
            " partition partitions queue queues worker workers cron daemon proxy proxies dns tls endpoint endpoints"
            " payload middleware microservice microservices container containers instance instances backend frontend"
            " parser compiler runtime cpu gpu raid subnet router routers bgp gateway gateways forensic segmented"
            " containment authentication encryption asynchronous synchronous protocol protocols bandwidth algorithm"
            " algorithms database databases server servers script scripts configuration deployment rollback timeout"
            " timeouts logs metadata plugin plugins iteration recalibrated telemetry variable modules",
        )
    ),
    trade=frozenset(
        re.findall(
            r"[\w-]+",
            "commit commits committed repo repository repositories api apis sdk npm github gitlab maintainer"
            " maintainers changelog semver upstream merged postmortem postmortems dependency dependencies runtime"
            " developers refactor ci builds linux python rails javascript rust docker kubernetes plugin plugins pull"
            " endpoint endpoints webhook webhooks cli staging deployed deploys rollback incident-response pipelines",
        )
    ),
    function_words=(
        *(
            "the",
            "and",
            "of",
            "to",
            "we",
            "is",
            "was",
            "that",
            "for",
            "with",
            "you",
            "our",
            "are",
            "this",
            "it",
            "have",
        ),
        *("not", "from", "were", "be"),
    ),
)
