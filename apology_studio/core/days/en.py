"""How English says days."""

from __future__ import annotations

from apology_studio.core.days import DayWords, Step, Unit

WORDS = DayWords(
    language="en",
    relative=(
        (r"the day after tomorrow", Step.PLUS, 2),
        (r"(?:by |until )?(?:the )?end of (?:the |this )?(?:day|today)", Step.PLUS, 0),
        (r"today|tonight|this (?:morning|afternoon|evening)", Step.PLUS, 0),
        (
            r"(?:from |as of )(?:now(?: on)?|today(?: on)?)|with immediate effect|effective immediately",
            Step.START_NOW,
            0,
        ),
        (r"tomorrow", Step.PLUS, 1),
        (r"yesterday|last night", Step.PLUS, -1),
        (r"(?:the )?end of (?:the |this )?week|this week", Step.WEEK_END, 0),
        (r"(?:the )?end of next week|next week", Step.WEEK_END, 1),
        (r"(?:the )?end of (?:the |this )?month", Step.MONTH_END, 0),
        (r"(?:the )?end of next month", Step.MONTH_END, 1),
        (r"next month", Step.IN_MONTH, 1),
        (r"(?:the )?end of (?:the |this )?year", Step.YEAR_END, 0),
        (r"(?:the )?end of next year", Step.YEAR_END, 1),
    ),
    counted=r"(?:(?:with)?in|over|during|after)(?: the)?(?: next| coming| following)?(?: at most| no more than)? {n} "
    r"{unit}",
    numbers=(
        (2, "a couple of|two"),
        (1, "the next|an|a|one"),
        (3, "three"),
        (4, "four"),
        (5, "five"),
        (6, "six"),
        (7, "seven"),
        (8, "eight"),
        (9, "nine"),
        (10, "ten"),
        (12, "twelve"),
        (14, "fourteen"),
        (30, "thirty"),
    ),
    units=(
        (r"(?:working|business|bank) days?", Unit.WORKING_DAY, 1),
        (r"fortnights?", Unit.WEEK, 2),
        (r"hours?", Unit.HOUR, 1),
        (r"days?", Unit.DAY, 1),
        (r"weeks?", Unit.WEEK, 1),
        (r"months?", Unit.MONTH, 1),
    ),
    this_week=r"this|this coming|the coming",
    next_week=r"next",
    before_weekday=r"(?:by|on|until|till|before|from|starting|this|no later than|later than|latest by)(?: the end of)?"
    r"|as (?:of|from)|from the",
    end_of=r"(?:the )?end of",
    before_month=r"in|by|before|until|during|from|early|mid|late|by (?:early|mid|late)",
    start=r"(?:from|starting|beginning|as of|as from|effective)(?: on| the)?",
    repeats=r"(?:every|each) (?:single )?(?:day|morning|evening|night|week|month|quarter|year|other day"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week day|weekday|working day)"
    r"|daily|weekly|monthly|once a (?:day|week|month|quarter|year)|twice a (?:day|week|month|year)",
    of=r"of",
    ordinal=r"st|nd|rd|th",
    month_first=True,
    capital_months=True,
)
