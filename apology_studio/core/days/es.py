"""How Spanish says days."""

from __future__ import annotations

from apology_studio.core.days import DayWords, Step, Unit

WORDS = DayWords(
    language="es",
    relative=(
        (r"pasado mañana", Step.PLUS, 2),
        (r"(?:desde|a partir de) (?:hoy(?: mismo)?|ahora|ya)|de ahora en adelante|desde ya", Step.START_NOW, 0),
        (r"hoy(?: mismo)?|esta (?:mañana|tarde|noche)", Step.PLUS, 0),
        (
            r"mañana(?: mismo)?(?= *(?:[,.;:!?]|$|a |al |por |antes |mismo|de[lv]|rem|pub|env|y |les? |nos |os ))",
            Step.PLUS,
            1,
        ),
        (r"ayer|anoche", Step.PLUS, -1),
        (
            r"(?:a |al |hasta el |antes del? )?(?:final(?:es)?|fin(?:es)?) de (?:la |esta )?semana|esta semana",
            Step.WEEK_END,
            0,
        ),
        (r"la (?:próxima semana|semana (?:próxima|que viene))", Step.WEEK_END, 1),
        (r"(?:final(?:es)?|fin(?:es)?) de(?: este|l)? mes", Step.MONTH_END, 0),
        (r"el (?:próximo mes|mes (?:próximo|que viene))", Step.IN_MONTH, 1),
        (r"(?:final(?:es)?|fin(?:es)?) de(?: este|l)? año", Step.YEAR_END, 0),
    ),
    counted=r"(?:en(?: un plazo(?: máximo)? de)?|dentro de|en el plazo de|en menos de|durante|en (?:los"
    r"|las) próxim[oa]s"
    r"|en un máximo de) {n} {unit}",
    numbers=(
        (1, "un|una"),
        (2, "dos"),
        (3, "tres"),
        (4, "cuatro"),
        (5, "cinco"),
        (6, "seis"),
        (7, "siete"),
        (8, "ocho"),
        (9, "nueve"),
        (10, "diez"),
        (15, "quince"),
        (30, "treinta"),
    ),
    units=(
        (r"días? (?:hábil(?:es)?|laborables?)", Unit.WORKING_DAY, 1),
        (r"horas?", Unit.HOUR, 1),
        (r"días?", Unit.DAY, 1),
        (r"semanas?", Unit.WEEK, 1),
        (r"mes(?:es)?", Unit.MONTH, 1),
    ),
    this_week=r"este|este mismo",
    next_week=r"(?:el )?próximo|que viene|próximo",
    before_weekday=r"el|al|del|este|para el|antes del|hasta el|a partir del|desde el|a más tardar el",
    end_of=r"(?:final(?:es)?|fin(?:es)?) de",
    before_month=r"en|para|antes de|hasta|durante|a (?:principios|mediados) de",
    start=r"(?:a partir|desde)(?: del| de| el)?",
    repeats=r"(?:cada|todos los|todas las) (?:día|días|mañana|mañanas|noche|noches|semana|semanas|mes|meses|lunes"
    r"|martes"
    r"|miércoles|jueves|viernes|sábado|sábados|domingo|domingos)|diariamente|semanalmente|mensualmente"
    r"|una vez (?:al día|a la semana|al mes)",
    of=r"de|del",
    ordinal=r"º|\.º",
)
