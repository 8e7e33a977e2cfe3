"""How an English text shows that it answers for something, so that ordinary business writing is left in peace."""

from __future__ import annotations

import re

from apology_studio.core.context import Context

CONTEXT = Context(
    telling={
        "conditional": 2,
        "sorry_but": 2,
        "feelings_not_act": 2,
        "misunderstanding": 2,
        "blame_customer": 3,
        "blame_staff": 2,
        "blame_third_party": 1,
        "blame_circumstance": 1,
        "agentless": 2,
        "denial": 3,
        "attack_critic": 3,
        "intensifier": 1,
        "legalese": 2,
        "minimising": 1,
        "good_intent": 1,
        "euphemism": 1,
        "hedged_performative": 2,
        "vague_offence": 2,
        "fine_print": 2,
        "comparison": 1,
        "vague_promise": 1,
        "self_pity": 1,
    },
    trouble=frozenset(
        re.findall(
            r"\w+",
            "complaint complaints complained complaining outage outages breach incident incidents error errors mistake"
            " mistakes failed failure failures failing wrong wrongly delay delays delayed cancelled canceled refund"
            " refunds refunded affected apology apologies apologise apologize apologised apologized sorry upset"
            " allegations allegation alleged criticism unacceptable disappointed disappointing disappointment fault"
            " faulty lost overcharged downtime disruption inconvenience regret concerns concerned accident injured"
            " injury recall damaged missed broken broke poor unhappy angry frustrated frustrating frustration claims"
            " accused accusations leaked hacked stolen vulnerability attacker offended offence offense hurt harm"
            " disappointment unfortunately unable trouble stolen fire emergency shortage"
            " compensation dispute anger backlash misleading late crash crashed reviewer",
        )
    ),
    usual=frozenset(
        re.findall(
            r"\w+",
            "scheduled maintenance holiday holidays opening hours closed reopen reopens beta summer christmas menu"
            " announce announces announced introducing excited press offer offers discount newsletter advance"
            " convenience recipe recipes parking booking bookings questions returns",
        )
    ),
    sorry=2.5,
    enough=3.5,
)
