"""Days in a text, read in the letter's language against the letter's day; what is unsure is given back as such."""

from __future__ import annotations

from datetime import date

import pytest

from apology_studio.core.days import Sense, day_languages
from apology_studio.core.days.reading import read_days

TUESDAY = date(2026, 5, 12)


def read(text: str, language: str = "en", dated: date = TUESDAY) -> list[str]:
    """The first reading's days as month and day."""
    found = read_days(text, language, dated)
    return [f"{day:%m-%d}" for day in found[0].days] if found else []


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        # The order of day and month is the locale's; English without a country has none.
        ("5/6/2026", "en", ["05-06", "06-05"]),
        ("5/6/2026", "en-GB", ["06-05"]),
        ("5/6/2026", "en-US", ["05-06"]),
        ("25/6/2026", "en", ["06-25"]),
        ("5/6/2026", "es", ["06-05"]),
        ("٥/٦/٢٠٢٦", "ar", ["06-05"]),
        ("5.6.2026", "de", ["06-05"]),
        ("2026-06-05", "ar", ["06-05"]),
        ("open 24/7", "en", []),
        ("a 1/2 pint", "en", []),
        ("version 5.6.2026.1", "en", []),
        # Names of months and weekdays in many languages.
        ("Friday 29 May", "en", ["05-29"]),
        ("May 29th, 2026", "en", ["05-29"]),
        ("the 29th of May", "en", ["05-29"]),
        ("viernes 29 de mayo", "es", ["05-29"]),
        ("الجمعة ٢٩ مايو", "ar", ["05-29"]),
        ("٢٩ أيار", "ar", ["05-29"]),
        ("Freitag, den 29. Mai", "de", ["05-29"]),
        ("le 1er juin", "fr", ["06-01"]),
        ("29 maggio 2026", "it", ["05-29"]),
        ("29 de maio", "pt", ["05-29"]),
        ("29 mei", "nl", ["05-29"]),
        ("29 maja", "pl", ["05-29"]),
        # A weekday that does not fall on its date is asked about.
        ("Thursday 29 May", "en", ["05-28", "05-29"]),
        ("viernes 28 de mayo", "es", ["05-28", "05-29"]),
        # Weekdays alone.
        ("by Friday", "en", ["05-15"]),
        ("on Tuesday", "en", ["05-12", "05-19"]),
        ("this Friday", "en", ["05-15"]),
        ("next Friday", "en", ["05-15", "05-22"]),
        ("next Monday", "en", ["05-18"]),
        ("Friday of all days", "en", []),
        ("antes del viernes", "es", ["05-15"]),
        ("bis Freitag", "de", ["05-15"]),
        ("avant vendredi", "fr", ["05-15"]),
        ("قبل الجمعة", "ar", ["05-15"]),
        # Counted from the letter's day.
        ("within two working days", "en", ["05-14"]),
        ("within five working days", "en", ["05-19"]),
        ("within 48 hours", "en", ["05-14"]),
        ("within 12 hours", "en", ["05-12", "05-13"]),
        ("in a fortnight", "en", ["05-26"]),
        ("within a month", "en", ["06-12"]),
        ("en quince días", "es", ["05-27"]),
        ("خلال يومين", "ar", ["05-14"]),
        ("خلال أسبوعين", "ar", ["05-26"]),
        ("binnen drei Werktagen", "de", ["05-15"]),
        ("sous huit jours", "fr", ["05-20"]),
        ("two of us", "en", []),
        # Ends of weeks, months, years.
        ("by the end of the week", "en", ["05-15", "05-17"]),
        ("by the end of May", "en", ["05-31"]),
        ("by the end of the month", "en", ["05-31"]),
        ("by the end of the year", "en", ["12-31"]),
        ("in June", "en", ["06-01", "06-30"]),
        ("we may", "en", []),
        ("a finales de mayo", "es", ["05-31"]),
        ("نهاية مايو", "ar", ["05-31"]),
        # Days around the letter's own.
        ("today", "en", ["05-12"]),
        ("tomorrow", "en", ["05-13"]),
        ("the day after tomorrow", "en", ["05-14"]),
        ("mañana", "es", ["05-13"]),
        ("por la mañana temprano", "es", []),
        ("غدًا", "ar", ["05-13"]),
        ("übermorgen", "de", ["05-14"]),
        ("demain", "fr", ["05-13"]),
    ],
)
def test_reading(text: str, language: str, days: list[str]) -> None:
    assert read(text, language) == days


def test_a_day_without_its_year_is_the_next_one_unless_it_was_not_long_ago() -> None:
    assert read_days("10 January", "en", TUESDAY)[0].day == date(2027, 1, 10)
    assert read_days("Sunday 10 January", "en", TUESDAY)[0].day == date(2027, 1, 10)
    assert read_days("3 March", "en", TUESDAY)[0].day == date(2026, 3, 3)
    assert read_days("29 February", "en", TUESDAY)[0].day == date(2028, 2, 29)
    assert read_days("30 February", "en", TUESDAY) == ()


def test_a_start_and_a_repeat_are_no_deadlines() -> None:
    (start,) = read_days("from Monday 1 June", "en", TUESDAY)
    assert (start.sense, start.day) == (Sense.START, date(2026, 6, 1))
    (repeat,) = read_days("every morning", "en", TUESDAY)
    assert (repeat.sense, repeat.days) == (Sense.REPEAT, ())
    assert read_days("desde hoy", "es", TUESDAY)[0].sense is Sense.START
    assert read_days("كل صباح", "ar", TUESDAY)[0].sense is Sense.REPEAT


def test_the_words_are_where_they_stand() -> None:
    text = "Someone will check by Friday 29 May, and I will publish it on 3 June."
    assert [each.span.of(text) for each in read_days(text, "en", TUESDAY)] == ["Friday 29 May", "3 June"]


def test_a_friday_weekend_moves_working_days() -> None:
    thursday = date(2026, 5, 14)
    assert read_days("خلال يومي عمل", "ar-EG", thursday)[0].day == date(2026, 5, 18)


@pytest.mark.parametrize("language", day_languages())
def test_every_month_and_weekday_of_every_language_is_read(language: str) -> None:
    from babel.dates import format_date

    for month in range(1, 13):
        day = date(2027, month, 17)
        for pattern in ("d MMMM y", "EEEE d MMMM y", "d MMM y"):
            (found,) = read_days(format_date(day, pattern, locale=language), language, TUESDAY)
            assert found.day == day, (language, pattern, month)


def test_nonsense_is_not_read() -> None:
    for text in ("", "99/99/9999", "32 May", "9999-99-99", "by", "within 0 of", "May I?"):
        assert not any(each.day for each in read_days(text, "en", TUESDAY)), text
