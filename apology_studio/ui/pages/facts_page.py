"""The facts: what is known before a word is said, and the offer of a holding statement while something is open."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.checklist import step_in
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft, Incident, Kind
from apology_studio.core.followup import facts_open
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.review import Review
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.buttons import TonalButton
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.spin_boxes import NumberBox
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.checked_page import CheckedPage
from apology_studio.ui.pages.heading import Heading
from apology_studio.ui.pages.moment import Moment
from apology_studio.ui.pages.notice_card import NoticeCard
from apology_studio.ui.pages.page import Bound
from apology_studio.ui.say import isolated, say
from apology_studio.ui.session import Session, Where


@dataclass(frozen=True, slots=True)
class Row:
    """One text of the facts: its field of `Incident`, its label and its hint."""

    name: str
    label: str
    hint: str = ""
    lines: int = 1
    listed: bool = False
    """Whether each line is a fact of its own."""


WORDS = "facts"
WHAT = Row(
    "what",
    QT_TRANSLATE_NOOP("facts", "What happened"),
    QT_TRANSLATE_NOOP(
        "facts", "As you would say it to a customer: “Since Monday evening our shop has charged some of you twice.”"
    ),
    2,
)
NOTES = Row("notes", QT_TRANSLATE_NOOP("facts", "Your notes"), QT_TRANSLATE_NOOP("facts", "Nobody else sees these."), 2)
AFFECTED = Row(
    "affected",
    QT_TRANSLATE_NOOP("facts", "Who is affected?"),
    QT_TRANSLATE_NOOP("facts", "Anyone who bought online since Monday 18:40."),
)
HAPPENED = Row(
    "happened",
    QT_TRANSLATE_NOOP("facts", "When it happened"),
    QT_TRANSLATE_NOOP("facts", "between Monday 18:40 and Tuesday 12:20"),
)
KNOWN = Row(
    "known",
    QT_TRANSLATE_NOOP("facts", "What you know"),
    QT_TRANSLATE_NOOP("facts", "One fact on each line"),
    3,
    listed=True,
)
UNKNOWN = Row(
    "unknown",
    QT_TRANSLATE_NOOP("facts", "What you do not know yet"),
    QT_TRANSLATE_NOOP("facts", "One question on each line"),
    3,
    listed=True,
)
DOING = Row(
    "doing",
    QT_TRANSLATE_NOOP("facts", "What you are doing about it now"),
    QT_TRANSLATE_NOOP("facts", "We are taking the new checkout down."),
)
PEOPLE_DO = Row(
    "people_do",
    QT_TRANSLATE_NOOP("facts", "What people should do"),
    QT_TRANSLATE_NOOP("facts", "You do not need to do anything."),
)
WHERE = Row(
    "next_word_where",
    QT_TRANSLATE_NOOP("facts", "Where people will find it"),
    QT_TRANSLATE_NOOP("facts", "here and on our website"),
)
VALUES = Row(
    "values",
    QT_TRANSLATE_NOOP("facts", "What does your firm stand for? (optional)"),
    QT_TRANSLATE_NOOP("facts", "One sentence, for yourself. It helps to say the rest. Nobody else sees it."),
)
DEED = Row("deed", "", QT_TRANSLATE_NOOP("facts", "charged 214 customers twice for the same order"))

ASKED_AGAIN = frozenset({UNKNOWN, WHERE})
"""What an update asks: the rest is known."""
MOST_AFFECTED = 100_000_000
"""What the box can count."""

CHECKS = (
    ("cause_found", QT_TRANSLATE_NOOP("facts", "We know the cause")),
    ("scope_known", QT_TRANSLATE_NOOP("facts", "We know who and how many")),
    ("stopped", QT_TRANSLATE_NOOP("facts", "It has stopped")),
    ("remedy_decided", QT_TRANSLATE_NOOP("facts", "We know how to make it right")),
)


class FactsPage(CheckedPage):
    """The page before the six parts."""

    kind_asked = Signal(object)
    """Kind: the owner wants a holding statement instead, or the full apology again."""

    def __init__(
        self, session: Session, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(StepId.FACTS, session, theme, parent)
        self._now = now
        self._only_new = False
        self._heading = Heading(theme)
        self._fields: list[tuple[Row, Field]] = []
        self._checks = [(name, text, CheckRow(theme, "")) for name, text in CHECKS]
        self._noticed = Moment(theme)
        self._next_word = Moment(theme, optional=True)
        self._offer = NoticeCard(theme, "clock")
        self._offer_button = TonalButton(theme, "")
        self._firm = NoticeCard(theme, "store")
        self._firm_button = TonalButton(theme, "")
        self._firm_room = QWidget()
        room = QVBoxLayout(self._firm_room)
        room.setContentsMargins(0, 0, 0, theme.px(16))
        room.addWidget(self._firm)
        self._findings_room = QWidget()
        room = QVBoxLayout(self._findings_room)
        room.setContentsMargins(0, 0, 0, theme.px(16))
        room.addWidget(self.findings_list)
        self._values_fold = QuietFold(theme, "")
        self._count = NumberBox(theme)
        self._count_field = Field(theme, "", self._count)
        self._known_title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._build()
        self._wire()
        self.retranslate()

    def _build(self) -> None:
        add = self.body.addWidget
        add(self._heading)
        self.body.addSpacing(16)
        self._firm.add_act(self._firm_button)
        add(self._firm_room)
        self._values_fold.body.addWidget(self._field(VALUES))
        add(self._values_fold)
        self.body.addSpacing(12)
        add(self._field(WHAT))
        add(self._findings_room)
        self._pair(self._field(AFFECTED), self._count_field)
        self._pair(self._field(KNOWN), self._field(UNKNOWN))
        self._offer.add_act(self._offer_button)
        add(self._offer)
        self.body.addSpacing(20)
        add(self._known_title)
        self.body.addSpacing(6)
        for left, right in ((0, 1), (2, 3)):
            self._pair(self._checks[left][2], self._checks[right][2], below=4)
        self.body.addSpacing(16)
        add(self._field(DOING))
        add(self._field(PEOPLE_DO))
        self._pair(self._next_word, self._field(WHERE))
        add(self._field(DEED))
        self._pair(self._field(HAPPENED), self._noticed)
        add(self._field(NOTES))
        self.body.addStretch(1)

    def _field(self, row: Row) -> Field:
        box = LineBox(self.theme) if row.lines == 1 else TextBox(self.theme, min_lines=row.lines)
        field = Field(self.theme, "", box)
        field.setContentsMargins(0, 0, 0, 16)
        self._fields.append((row, field))
        self.bind(Bound(row.name, field, _reader(row), _writer(row)))
        return field

    def _pair(self, left: QWidget, right: QWidget | None, below: int = 0) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget in (left, right):
            if widget is not None:
                column = QVBoxLayout()
                column.addWidget(widget)
                column.addStretch(1)
                row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addSpacing(below)

    def _wire(self) -> None:
        self.wire_findings()
        for name, _, check in self._checks:
            check.setObjectName(name)
            check.toggled.connect(self._checked)
        self._noticed.changed.connect(self._noticed_changed)
        self._next_word.changed.connect(self._next_word_changed)
        self._offer_button.clicked.connect(self._offer_taken)
        self._firm_button.clicked.connect(self._ask_for_firm)
        self._count.setObjectName("affected_count")
        self._count.setRange(0, MOST_AFFECTED)
        self._count.valueChanged.connect(self._counted)

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says."""
        super().show_draft(draft)
        self._ask(only_new=draft.kind.reports)
        incident = draft.incident
        for name, _, check in self._checks:
            with QSignalBlocker(check):  # showing a draft writes nothing
                check.setChecked(bool(getattr(incident, name)))
        self._noticed.set_value(incident.noticed or draft.created)
        if self._count.value() != (incident.affected_count or 0):
            with QSignalBlocker(self._count):
                self._count.setValue(incident.affected_count or 0)
        self._next_word.set_value(incident.next_word_at)
        self._say_deed(draft)
        self._say_offer(draft)
        self._firm_room.setVisible(not draft.business.name.strip())

    def _ask(self, *, only_new: bool) -> None:
        """An update shows what may be new; the other facts stay as they are."""
        if only_new is self._only_new:
            return
        self._only_new = only_new
        for row, field in self._fields:
            field.setVisible(row in ASKED_AGAIN or not only_new)
        for widget in (self._values_fold, self._count_field, self._noticed):
            widget.setHidden(only_new)
        self.retranslate()

    def focus_box(self, name: str = "", caret: int | None = None) -> None:
        """Put the caret into the named box; the first question is optional, and opens only when it is meant."""
        if name == VALUES.name:
            self._values_fold.set_open(True)
        super().focus_box(name or (UNKNOWN if self._only_new else WHAT).name, caret)

    def show_review(self, review: Review) -> None:
        """The offer depends on how much is open; a holding statement is made of these boxes, and checked in them."""
        self._say_offer(review.draft)
        found = review.found_at(StepId.FACTS)
        self._findings_room.setVisible(bool(found))
        self.show_findings(found)

    def retranslate(self) -> None:
        """Say every word again."""
        row = step_in(Kind.PROGRESS if self._only_new else Kind.APOLOGY, StepId.FACTS)
        self._heading.say(self.tr("Before you write: {title}").replace("{title}", isolated(say(row.title))), row)
        for each, field in self._fields:
            field.set_label("" if each is VALUES else _said(each.label))
            field.box.setAccessibleName(_said(each.label))
            field.set_description(_said(each.hint))
        for bound, (each, _) in zip(self.bound, self._fields, strict=True):
            bound.box.set_placeholder(_said(each.hint))
        for _, text, check in self._checks:
            check.set_words(_said(text))
        self._noticed.set_label(self.tr("When you noticed"))
        self._next_word.set_label(self.tr("The next word comes by"))
        self._values_fold.set_text(_said(VALUES.label))
        self._count_field.set_label(self.tr("How many people"))
        self._count.setSpecialValueText(self.tr("Not known yet"))
        self._firm.set_text(
            self.tr("Tell us about your business once"),
            self.tr("Its name, who speaks for it and how to reach them are then filled in everywhere."),
        )
        self._firm_button.set_text(self.tr("Fill it in"))
        self._known_title.set_text(self.tr("How far are you?"))
        if self.session.is_open:
            self._say_deed(self.session.draft)
            self._say_offer(self.session.draft)

    def _say_deed(self, draft: Draft) -> None:
        firm = draft.business.name.strip() or self.tr("Your firm")
        field = next(field for row, field in self._fields if row is DEED)
        field.set_label(self.tr("As a newspaper would say it: {firm} …").replace("{firm}", isolated(firm)))

    def _say_offer(self, draft: Draft) -> None:
        """A holding statement is offered while something is open, and the way back while one is shown."""
        is_open = facts_open(draft.incident)
        holding = draft.kind is Kind.HOLDING
        self._offer.setVisible(
            holding or (draft.kind is Kind.APOLOGY and is_open > 0 and bool(draft.incident.what.strip()))
        )
        if holding:
            title, text, act = (
                self.tr("This is a holding statement"),
                self.tr("It says what you know and when the next word comes, and nothing on cause or blame."),
                self.tr("Write the full apology"),
            )
        else:
            title = self.tr("Say something short now")
            text = self.tr("%n thing(s) are still open. A holding statement gives you time to find out.", "", is_open)
            act = self.tr("Show the holding statement")
        self._offer.set_text(title, text)
        self._offer_button.set_text(act)

    def _offer_taken(self) -> None:
        holding = self.session.draft.kind is Kind.HOLDING
        self.kind_asked.emit(Kind.APOLOGY if holding else Kind.HOLDING)

    def _ask_for_firm(self) -> None:
        self.place_asked.emit(Where("profile", "name"))

    def _checked(self) -> None:
        states = {name: check.isChecked() for name, _, check in self._checks}
        self._write("checks", **states)

    def _counted(self, count: int) -> None:
        self._write("affected_count", affected_count=count or None)

    def _noticed_changed(self) -> None:
        self._write("noticed", noticed=self._noticed.value())

    def _next_word_changed(self) -> None:
        self._write("next_word_at", next_word_at=self._next_word.value())

    def _write(self, box: str, **changes: object) -> None:
        draft = self.session.draft
        incident = dataclasses.replace(draft.incident, **changes)  # type: ignore[arg-type]  # names of the table above
        self.session.write(draft.with_changes(incident=incident), Where(self.step, box))


def _said(text: str) -> str:
    return say(Message(WORDS, text)) if text else ""


def _reader(row: Row) -> Callable[[Draft], str]:
    def read(draft: Draft) -> str:
        value = getattr(draft.incident, row.name)
        return "\n".join(value) if row.listed else str(value)

    return read


def _writer(row: Row) -> Callable[[Draft, str], Draft]:
    def write(draft: Draft, text: str) -> Draft:
        value: object = tuple(text.split("\n")) if row.listed and text else () if row.listed else text
        incident: Incident = dataclasses.replace(draft.incident, **{row.name: value})  # type: ignore[arg-type]
        return draft.with_changes(incident=incident)

    return write
