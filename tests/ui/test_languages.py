"""The window's language: chosen, found, switched without a restart; Qt's own sentences and the direction with it."""

from __future__ import annotations

from pathlib import Path

import pytest
import translate
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.messages import Message
from apology_studio.ui.languages import Languages
from apology_studio.ui.say import say

ROOT = Path(__file__).resolve().parents[2]
NOTICED = Message("clock", "Noticed {ago}")


class Listener(QWidget):
    """Counts how often it is told that the language changed."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        self.told += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


def test_english_is_always_there(tmp_path: Path, qapp: QApplication) -> None:
    alone = Languages(tmp_path)
    assert alone.available() == ("en",)
    alone.choose("xx")
    assert alone.code == "en"


def test_what_was_compiled_is_offered_and_the_lengthened_one_is_not(languages: Languages) -> None:
    assert languages.available() == ("en", "ar", "es")


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [("es", "es"), ("es_MX", "es"), ("es-419", "es"), ("sv", "en"), ("sv_SE", "en"), ("qps", "qps")],
)
def test_the_nearest_language_that_is_there(languages: Languages, asked: str, spoken: str) -> None:
    languages.choose(asked)
    assert languages.code == spoken


def test_without_a_choice_it_is_the_systems(languages: Languages) -> None:
    languages.choose("")
    system = QLocale.system().name().split("_")[0]
    assert languages.code == (system if system in languages.available() else "en")


def test_the_country_that_was_asked_for_stays_in_dates(languages: Languages) -> None:
    languages.choose("es_MX")
    assert QLocale().name() == "es_MX"
    languages.choose("sv_SE")
    assert QLocale().language() == QLocale.Language.English


def test_switching_tells_every_window_and_leaves_nothing_of_the_one_before(languages: Languages, qtbot: QtBot) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    languages.choose("es")
    assert say(NOTICED) == "Visto {ago}"
    QCoreApplication.sendPostedEvents()
    listener.told = 0
    languages.choose("en")
    QCoreApplication.sendPostedEvents()
    assert listener.told >= 1
    assert say(NOTICED) == "Noticed {ago}"


def test_arabic_runs_from_right_to_left_and_english_back(languages: Languages, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    languages.choose("ar")
    assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QCoreApplication.sendPostedEvents()
    assert widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    languages.choose("es")
    QCoreApplication.sendPostedEvents()
    assert widget.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_qts_own_sentences_are_said_too(languages: Languages) -> None:
    languages.choose("es")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    languages.choose("ar")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") not in {"Cancel", "Cancelar"}
    languages.choose("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_choosing_again_and_again_keeps_one_language(languages: Languages) -> None:
    for _ in range(5):
        languages.choose("es")
        languages.choose("ar")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(languages.children()) == 2


def test_every_language_of_the_program_compiles_and_is_offered(tmp_path: Path, qapp: QApplication) -> None:
    made = translate.release(tmp_path)
    offered = Languages(tmp_path).available()
    assert set(offered) == {path.stem.rpartition("_")[2] for path in (ROOT / "translations").glob("*.ts")}
    assert len(made) == len(offered)
