"""Saying a Message: in the window's language, with its values put in letter for letter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from random_drafts import MOMENT

from apology_studio.core.clock import since_noticed
from apology_studio.core.messages import Message, in_english
from apology_studio.core.review import STILL_SOME
from apology_studio.core.steps import STEPS
from apology_studio.ui.languages import Languages
from apology_studio.ui.say import say

HOSTILE = "{last} {0.__class__} %n %1 <b>&amp;</b> }{"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.id)
def test_without_a_translation_it_is_english(qapp: QApplication, step: object) -> None:
    for name in ("title", "question", "lede", "why", "missing"):
        message = getattr(step, name)
        assert say(message) == in_english(message) == message.text


def test_values_are_put_in_letter_for_letter(qapp: QApplication) -> None:
    said = say(STILL_SOME.with_values(first=HOSTILE, last="5"))
    assert said == f"Still to write: {HOSTILE} and 5."


def test_a_place_without_a_value_stays(qapp: QApplication) -> None:
    assert say(Message("readiness", "Still to write: {number}.")) == "Still to write: {number}."


def test_a_number_chooses_the_form(languages: Languages) -> None:
    languages.choose("en")
    assert [say(days(count)) for count in (1, 2, 21)] == ["1 day ago", "2 days ago", "21 days ago"]
    languages.choose("ar")
    assert [say(days(count)) for count in (1, 2, 3, 11)] == ["قبل يوم", "قبل يومين", "قبل 3 أيام", "قبل 11 يومًا"]


def days(count: int) -> Message:
    return since_noticed(MOMENT, MOMENT + timedelta(days=count), short=True)


def test_a_sentence_within_a_sentence_is_said_in_the_same_language(languages: Languages) -> None:
    noticed = since_noticed(MOMENT, MOMENT + timedelta(days=3))
    languages.choose("es")
    assert say(noticed) == "Visto hace 3 días"
    languages.choose("en")
    assert say(noticed) == "Noticed 3 days ago"
