"""How a press release writes place and date: AP, month in full, UK, or as the letter's language does.

The AP rules (states shortened but for eight, big cities without a state, months shortened but for March to July, a
dash after the dateline) as guides quote the stylebook: pressrelease.com and dwu.edu, read 2026-11-21.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from apology_studio.core.dates import say_date
from apology_studio.core.draft import Draft
from apology_studio.core.messages import fill
from apology_studio.core.phrases import Phrases
from apology_studio.core.press import HouseStyle

_STATES: Final = """
AL Alabama Ala.|AK Alaska Alaska|AZ Arizona Ariz.|AR Arkansas Ark.|CA California Calif.|CO Colorado Colo.|
CT Connecticut Conn.|DE Delaware Del.|FL Florida Fla.|GA Georgia Ga.|HI Hawaii Hawaii|ID Idaho Idaho|IL Illinois Ill.|
IN Indiana Ind.|IA Iowa Iowa|KS Kansas Kan.|KY Kentucky Ky.|LA Louisiana La.|ME Maine Maine|MD Maryland Md.|
MA Massachusetts Mass.|MI Michigan Mich.|MN Minnesota Minn.|MS Mississippi Miss.|MO Missouri Mo.|MT Montana Mont.|
NE Nebraska Neb.|NV Nevada Nev.|NH New Hampshire N.H.|NJ New Jersey N.J.|NM New Mexico N.M.|NY New York N.Y.|
NC North Carolina N.C.|ND North Dakota N.D.|OH Ohio Ohio|OK Oklahoma Okla.|OR Oregon Ore.|PA Pennsylvania Pa.|
RI Rhode Island R.I.|SC South Carolina S.C.|SD South Dakota S.D.|TN Tennessee Tenn.|TX Texas Texas|UT Utah Utah|
VT Vermont Vt.|VA Virginia Va.|WA Washington Wash.|WV West Virginia W.Va.|WI Wisconsin Wis.|WY Wyoming Wyo.
"""
_ALONE: Final = """
Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis,
Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, Oklahoma City, Philadelphia, Phoenix,
Pittsburgh, St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington,
Amsterdam, Baghdad, Bangkok, Beijing, Beirut, Berlin, Brussels, Cairo, Djibouti, Dublin, Geneva, Gibraltar,
Guatemala City, Havana, Helsinki, Hong Kong, Islamabad, Istanbul, Jerusalem, Johannesburg, Kuwait City, London,
Luxembourg, Macau, Madrid, Mexico City, Milan, Monaco, Montreal, Moscow, Munich, New Delhi, Panama City, Paris,
Prague, Quebec City, Rio de Janeiro, Rome, San Marino, Sao Paulo, Shanghai, Singapore, Stockholm, Sydney, Tokyo,
Toronto, Vatican City, Vienna, Zurich
"""
ALONE: Final = frozenset(city.strip().casefold() for city in _ALONE.split(","))
"""Cities that stand in an AP dateline without their state or country."""
MONTHS: Final = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
"""AP's months with a day."""


def _rows() -> tuple[tuple[str, str, str], ...]:
    rows = [row.split() for row in _STATES.replace("\n", "").split("|")]
    return tuple((row[0], " ".join(row[1:-1]), row[-1]) for row in rows)


STATES: Final = _rows()
"""Postal code, name and AP's form of each state."""


def state(said: str, *, short: bool) -> str:
    """A state as AP shortens it, or its name; what is no state of the US stays as it was written."""
    wanted = said.strip().casefold().replace(" ", "").rstrip(".")
    for code, name, ap in STATES:
        forms = (code, name.replace(" ", ""), ap.rstrip("."))
        if wanted in {form.casefold() for form in forms}:
            return ap if short else name
    return said.strip()


def dateline(draft: Draft, words: Phrases) -> str:
    """The dateline with the mark that closes it: 'KANSAS CITY, Mo., Nov. 21, 2026 —'. What is not known is left out.

    A house style is for English; a letter in another language keeps its own way.
    """
    style = draft.business.house_style
    if style is HouseStyle.LETTER or words.language != "en":
        return _as_the_letter(draft, words)
    city, region = draft.business.city.strip(), draft.business.region.strip()
    if style is HouseStyle.AP:
        region = "" if city.casefold() in ALONE else state(region, short=True)
    elif style is HouseStyle.MONTH:
        region = state(region, short=False)
    else:
        region = ""
    where = ", ".join(part for part in (city.upper(), region if city else "") if part)
    said = ", ".join(part for part in (where, _day(draft.dated, style)) if part)
    return f"{said} —" if said else ""


def _day(day: date | None, style: HouseStyle) -> str:
    if day is None:
        return ""
    if style is HouseStyle.AP:
        return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
    return say_date(day, "MMMM d, y" if style is HouseStyle.MONTH else "d MMMM y", "en")


def _as_the_letter(draft: Draft, words: Phrases) -> str:
    """'BRISTOL, 12 May 2026.'"""
    city = draft.business.city.strip().upper()
    day = say_date(draft.dated, words.date_pattern, words.language) if draft.dated else ""
    both = fill(words.dateline, (("city", city), ("date", day))) if city and day else city or day
    return f"{both}." if both else ""
