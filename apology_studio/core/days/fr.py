"""How French says days."""

from __future__ import annotations

from apology_studio.core.days import DayWords, Step, Unit

WORDS = DayWords(
    language="fr",
    relative=(
        (r"après-demain", Step.PLUS, 2),
        (r"dès (?:aujourd['’]hui|maintenant)|désormais|à partir d['’]aujourd['’]hui|dorénavant", Step.START_NOW, 0),
        (r"aujourd['’]hui|ce soir|cet après-midi", Step.PLUS, 0),
        (r"demain", Step.PLUS, 1),
        (r"hier", Step.PLUS, -1),
        (r"(?:la )?fin de (?:la|cette) semaine|cette semaine", Step.WEEK_END, 0),
        (r"la semaine prochaine", Step.WEEK_END, 1),
        (r"(?:la )?fin du mois", Step.MONTH_END, 0),
        (r"le mois prochain", Step.IN_MONTH, 1),
        (r"(?:la )?fin de l['’]année", Step.YEAR_END, 0),
    ),
    counted=r"(?:dans|sous|d['’]ici|en|dans un délai de) {n} {unit}",
    numbers=(
        (1, "un|une"),
        (2, "deux"),
        (3, "trois"),
        (4, "quatre"),
        (5, "cinq"),
        (6, "six"),
        (7, "sept"),
        (8, "huit"),
        (10, "dix"),
        (15, "quinze"),
    ),
    units=(
        (r"jours? ouvr(?:és?|ables?)", Unit.WORKING_DAY, 1),
        (r"heures?", Unit.HOUR, 1),
        (r"jours?", Unit.DAY, 1),
        (r"semaines?", Unit.WEEK, 1),
        (r"mois", Unit.MONTH, 1),
    ),
    this_week=r"ce",
    next_week=r"prochain",
    before_weekday=r"le|d['’]ici|d['’]ici (?:à|au)|avant|jusqu['’]à|ce|dès",
    end_of=r"(?:la )?fin(?: du mois de)?",
    before_month=r"en|avant|d['’]ici|courant|fin",
    start=r"(?:à partir du?|dès)(?: le)?",
    repeats=r"chaque (?:jour|matin|soir|semaine|mois)|tous les (?:jours|matins|soirs|lundis|mois)",
    ordinal=r"er",
)
