"""packaging/translate.py: what it finds, keeps, complains of and compiles."""

from __future__ import annotations

from pathlib import Path

import pytest
import translate
from PySide6.QtCore import QTranslator
from translate import Entry, Key

KEY = Key("steps", "Say sorry, {name}")
COUNT = Key("review", "%n sentences")


def entry(key: Key, *forms: str, finished: bool = True) -> Entry:
    return Entry(key=key, numerus="%n" in key.source, forms=forms, finished=finished)


FOUND = [entry(KEY, "", finished=False), entry(COUNT, "", finished=False)]


def loaded(path: Path) -> QTranslator:
    translator = QTranslator()
    assert translator.load(str(path))
    return translator


def test_finds_the_programs_sentences() -> None:
    found = translate.extract()
    assert len(found) > 100
    assert {item.numerus for item in found if "%n" in item.key.source} <= {True}


@pytest.mark.parametrize(("language", "forms"), [("en", 2), ("es", 2), ("ar", 6), ("uk", 3), ("ja", 1)])
def test_asks_qt_for_the_number_of_plural_forms(language: str, forms: int) -> None:
    assert translate.plural_forms(language) == forms


def test_a_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    entries = [
        entry(Key("a", "quotes \" ' & <b>\n\u00a0", "comment"), "ok", finished=False),
        entry(COUNT, "one", "two"),
    ]
    translate.write_ts(tmp_path / "x.ts", "es", entries)
    assert translate.read_ts(tmp_path / "x.ts") == entries


def test_update_keeps_translations_and_drops_what_is_gone() -> None:
    old = [entry(KEY, "Pida perdón, {name}"), entry(COUNT, "una", "%n frases"), entry(Key("steps", "Gone"), "Ido")]
    assert translate.merge(FOUND, old, 2) == old[:2]


def test_update_asks_to_look_at_a_sentence_that_moved() -> None:
    old = [entry(Key("elsewhere", KEY.source), "Pida perdón, {name}")]
    assert translate.merge(FOUND[:1], old, 2) == [entry(KEY, "Pida perdón, {name}", finished=False)]


def test_update_gives_a_sentence_with_a_number_its_forms() -> None:
    assert translate.merge(FOUND[1:], [], 6) == [entry(COUNT, *[""] * 6, finished=False)]


def test_english_holds_sentences_with_a_number_only() -> None:
    assert translate.wanted("en", FOUND) == FOUND[1:]
    assert translate.wanted("es", FOUND) == FOUND


@pytest.mark.parametrize(
    ("translated", "fault"),
    [
        (entry(KEY, "Pida perdón, {name}"), ""),
        (entry(KEY, ""), "unfinished"),
        (entry(KEY, "Pida perdón, {name}", finished=False), "unfinished"),
        (entry(KEY, "Pida perdón, {nombre}"), "placeholders differ ({name})"),
        (entry(KEY, "Pida perdón"), "placeholders differ ({name})"),
        (entry(COUNT, "una frase", "%n frases"), ""),
        (entry(COUNT, "una frase", "frases"), "%n differs in the last form"),
        (entry(COUNT, "%n frases"), "needs 2 form(s)"),
        (entry(COUNT, "", "%n frases"), "unfinished"),
    ],
)
def test_check_finds_the_fault_of_one_sentence(translated: Entry, fault: str) -> None:
    assert translate.fault_of(translated, numerus=translated.numerus, forms=2) == fault


def test_check_names_what_is_missing_and_what_is_stale() -> None:
    entries = [entry(KEY, "Pida perdón, {name}"), entry(Key("steps", "Gone"), "Ido")]
    assert list(translate.faults("es", FOUND, entries, 2)) == [
        "stale: [steps] 'Gone'",
        "missing: [review] '%n sentences'",
    ]


def test_check_names_sentences_that_lupdate_cannot_see(tmp_path: Path) -> None:
    source = tmp_path / "window.py"
    source.write_text('class W:\n  def f(self):\n    self.tr(f"a {b}")\n    self.tr("new")\n    self.tr("known")\n')
    known = [entry(Key("W", "known"), "")]
    assert list(translate.unseen(known, [source])) == [
        "window.py:3: the sentence must be one plain literal",
        "window.py:4: lupdate does not see 'new'",
    ]


def test_a_plural_marked_by_its_text_is_compiled_with_every_form(tmp_path: Path) -> None:
    forms = ("صفر", "واحد", "اثنان", "%n قليل", "%n كثير", "%n آخر")
    translate.write_ts(tmp_path / "ar.ts", "ar", [entry(COUNT, *forms)])
    translate._run("lrelease", "-silent", tmp_path / "ar.ts", "-qm", tmp_path / "ar.qm")
    arabic = loaded(tmp_path / "ar.qm")
    said = [arabic.translate(COUNT.context, COUNT.source, "", number) for number in (0, 1, 2, 3, 11, 100)]
    assert said == list(forms)  # QTranslator leaves %n to its caller


@pytest.mark.parametrize(
    ("text", "kept"),
    [("Saved {time}", "{time}"), ("%n words", "%n"), ("&File", "&F"), ("See <b>this</b>", "<b>")],
)
def test_the_made_up_language_is_longer_and_keeps_placeholders(text: str, kept: str) -> None:
    made = translate.lengthen(text)
    assert len(made) >= 1.4 * len(text)
    assert (made[0], made[-1]) == ("[", "]")
    assert kept in made


def test_the_made_up_language_has_every_sentence_of_the_program(tmp_path: Path) -> None:
    pseudo = loaded(translate.pseudo(tmp_path))
    for item in translate.extract():
        said = pseudo.translate(item.key.context, item.key.source, item.key.comment, 3 if item.numerus else -1)
        assert len(said or "") >= 1.4 * len(item.key.source), item.key
