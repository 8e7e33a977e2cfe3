"""How German says days."""

from __future__ import annotations

from apology_studio.core.days import DayWords, Step, Unit

WORDS = DayWords(
    language="de",
    relative=(
        (r"übermorgen", Step.PLUS, 2),
        (r"(?:ab|von) (?:sofort|heute|jetzt)(?: an)?", Step.START_NOW, 0),
        (r"heute(?: Abend| Nachmittag)?", Step.PLUS, 0),
        (r"(?<!am )(?<!heute )morgen", Step.PLUS, 1),
        (r"gestern", Step.PLUS, -1),
        (r"Ende (?:dieser|der) Woche|diese Woche", Step.WEEK_END, 0),
        (r"(?:Ende )?nächster Woche|nächste Woche", Step.WEEK_END, 1),
        (r"Ende (?:dieses|des) Monats|(?:zum )?Monatsende", Step.MONTH_END, 0),
        (r"Ende des Jahres|Jahresende", Step.YEAR_END, 0),
    ),
    counted=r"(?:innerhalb von|binnen|in|nach)(?: spätestens)? {n} {unit}",
    numbers=(
        (1, "einem|einer"),
        (2, "zwei"),
        (3, "drei"),
        (4, "vier"),
        (5, "fünf"),
        (6, "sechs"),
        (7, "sieben"),
        (8, "acht"),
        (10, "zehn"),
        (14, "vierzehn"),
    ),
    units=(
        (r"(?:Werk|Arbeits|Bank)tage?n?", Unit.WORKING_DAY, 1),
        (r"Stunden?", Unit.HOUR, 1),
        (r"Tage?n?", Unit.DAY, 1),
        (r"Wochen?", Unit.WEEK, 1),
        (r"Monate?n?", Unit.MONTH, 1),
    ),
    this_week=r"diesen|diesem|kommenden",
    next_week=r"nächsten|nächster",
    before_weekday=r"am|bis|bis zum|ab|vor|spätestens am|bis spätestens|zum",
    end_of=r"Ende",
    before_month=r"im|bis|vor|ab|bis zum|Anfang|Mitte",
    start=r"ab|vom|von",
    repeats=r"jede[nrs]? (?:Tag|Morgen|Abend|Woche|Monat)|täglich|wöchentlich|monatlich",
    ordinal=r"\.",
)
