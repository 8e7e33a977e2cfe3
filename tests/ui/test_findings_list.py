"""The cards of findings: while the owner types, the same cards say what they say now."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from apology_studio.core.messages import Message
from apology_studio.core.rules import Finding, Fix, Severity
from apology_studio.core.text import Span
from apology_studio.ui.kit.finding_card import FindingCard
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.pages.findings_list import AT_ONCE, FindingsList


def finding(title: str, replacement: str = "", severity: Severity = Severity.ERROR, start: int = 0) -> Finding:
    return Finding(
        rule_id=title,
        category="agentless_passive",
        severity=severity,
        message=Message("checks", title),
        why=Message("checks", f"Why {title}."),
        source="ours",
        span=Span(start, start + 4),
        quote="what",
        fixes=(Fix(label="Use this", replace=replacement),) if replacement else (),
    )


@pytest.fixture
def findings(qtbot: QtBot, theme: Theme) -> FindingsList:
    shown = FindingsList(theme)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def cards(of: QWidget) -> list[FindingCard]:
    """Those that show, from top to bottom."""
    QCoreApplication.processEvents()  # only then a layout shows what it was given
    column = of.layout()
    assert column is not None
    found = [card for card in of.findChildren(FindingCard) if not card.isHidden()]
    return sorted(found, key=column.indexOf)


def titles(of: QWidget) -> list[str]:
    return [card.said.title for card in cards(of)]


def test_a_finding_that_moved_keeps_its_card(findings: FindingsList) -> None:
    findings.show_findings((finding("one"), finding("two", "Ours.")), None)
    before = cards(findings)
    findings.show_findings((finding("one", start=9), finding("two", "All ours.", start=19)), None)
    assert cards(findings) == before
    assert [card.said.replacement for card in before] == ["", "All ours."]
    assert before[1].accessibleName() == "two. Why two."


def test_a_new_finding_stands_in_its_place(findings: FindingsList) -> None:
    one, two, three = (finding(title) for title in ("one", "two", "three"))
    findings.show_findings((one, three), None)
    before = cards(findings)
    findings.show_findings((one, two, three), None)
    assert titles(findings) == ["one", "two", "three"]
    assert set(before) <= set(cards(findings))
    findings.show_findings((three, one), None)
    assert titles(findings) == ["three", "one"]
    findings.show_findings((), None)
    assert titles(findings) == []


def test_every_finding_has_its_card_below_the_title(findings: FindingsList) -> None:
    column = findings.layout()
    assert column is not None
    for count in (3, 1, 5, 4, 0, 2, 12, 3):
        many = tuple(finding(f"number {n} of {count}") for n in range(count))
        findings.show_findings(many, None)
        assert titles(findings) == [f"number {n} of {count}" for n in range(count)]
        assert [column.indexOf(card) for card in cards(findings)] == list(range(2, 2 + count))


def test_a_card_of_another_kind_is_another_card(findings: FindingsList) -> None:
    findings.show_findings((finding("one"),), None)
    (plain,) = cards(findings)
    findings.show_findings((finding("one", "Ours."),), None)
    (fixing,) = cards(findings)
    assert fixing is not plain
    findings.show_findings((finding("one", "Ours.", Severity.HINT),), None)
    assert cards(findings) != [fixing]


def test_the_acts_are_those_of_the_finding_that_the_card_shows_now(findings: FindingsList, qtbot: QtBot) -> None:
    one, two = finding("one", "Ours."), finding("two", "Yours.")
    findings.show_findings((one, two), None)
    findings.show_findings((two,), None)
    (card,) = cards(findings)
    with qtbot.waitSignal(findings.use_asked) as used:
        card.use_asked.emit()
    assert used.args == [two]
    moved = replace(two, span=Span(30, 34))
    findings.show_findings((moved,), None)
    with qtbot.waitSignal(findings.keep_asked) as kept:
        card.keep_asked.emit()
    assert kept.args == [moved]


def test_a_narrow_window_stays_narrow_for_words_that_change(findings: FindingsList) -> None:
    findings.set_narrow(True)
    findings.show_findings((finding("one"),), None)
    findings.show_findings((finding("two"),), None)
    (card,) = cards(findings)
    assert card.toolTip() == "Why two."


def test_of_very_many_findings_the_last_cards_follow(findings: FindingsList, qtbot: QtBot) -> None:
    many = tuple(finding(f"number {n}", start=n) for n in range(40))
    findings.show_findings(many, None)
    assert len(findings.findChildren(FindingCard)) == AT_ONCE
    findings.activate(many[39])
    qtbot.waitUntil(lambda: titles(findings) == [f"number {n}" for n in range(40)])
    with qtbot.waitSignal(findings.use_asked) as used:
        cards(findings)[39].use_asked.emit()
    assert used.args == [many[39]]
    findings.show_findings(many[20:], None)
    assert titles(findings) == [f"number {n}" for n in range(20, 40)]
