"""What the desk asks once: where the full statement is, the date of the release, and how large the harm was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.channel import channel, channels
from apology_studio.core.desk import is_web_address
from apology_studio.core.draft import ChannelId, Draft, Harm, NoticedBy
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.text_box import LineBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.date_box import DateBox
from apology_studio.ui.say import say
from apology_studio.ui.settings_groups import set_titles


class DeskDetails(QWidget):
    """Under the list: the answers change the order and what the desk warns of."""

    dated = Signal(object)
    """date | None."""
    facts_said = Signal(object)
    """The changed facts (dict) by the names of their fields."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self.url = Field(theme, "", LineBox(theme, role=Role.LEDE))
        self.date = DateBox(theme)
        self._date_field = Field(theme, "", self.date)
        self.harm = SegmentedControl(theme, "", tuple(Option(each.value, "") for each in Harm))
        self.noticed = SegmentedControl(theme, "", tuple(Option(each.value, "") for each in NoticedBy))
        self.met_on = DropDown(theme, "")
        self._labels = [WrapLabel(theme, "", Role.BODY, weight=600) for _ in range(3)]
        self._build()
        self.date.setObjectName("dated")
        self.date.picked.connect(self.dated)
        self.harm.chosen.connect(self._say_harm)
        self.noticed.chosen.connect(self._say_noticed)
        self.met_on.activated.connect(self._say_met_on)

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(28), 0, 0)
        column.setSpacing(px(14))
        column.addWidget(self._title)
        fields = QHBoxLayout()
        fields.setSpacing(px(16))
        for field, stretch in ((self.url, 1), (self._date_field, 0)):
            inner = QVBoxLayout()
            inner.addWidget(field)
            inner.addStretch(1)
            fields.addLayout(inner, stretch)
        self._date_field.setMinimumWidth(px(190))
        column.addLayout(fields)
        for label, box in zip(self._labels, (self.harm, self.noticed, self.met_on), strict=True):
            line = QVBoxLayout()
            line.setSpacing(px(8))
            line.addWidget(label)
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            line.addLayout(row)
            column.addLayout(line)

    def show_draft(self, draft: Draft) -> None:
        """Show what the draft says; its address is bound by the page."""
        incident = draft.incident
        self.date.show_value(draft.dated)
        if self.harm.current() != incident.harm.value:
            self.harm.set_current(incident.harm.value)
        if self.noticed.current() != incident.noticed_by.value:
            self.noticed.set_current(incident.noticed_by.value)
        self._fill(draft)
        url = draft.statement_url.strip()
        wrong = bool(url) and not is_web_address(url)
        self.url.set_problem(
            self.tr("That is not the address of a page. It begins with https:// and has no spaces.") if wrong else ""
        )

    def _fill(self, draft: Draft) -> None:
        here = draft.incident.met_on
        known = {c.id for c in channels()}
        ids = ["", *(c for c in draft.channels if c in known)]
        if here is not None and here not in ids and here in known:
            ids.append(here)
        if [self.met_on.itemData(n) for n in range(self.met_on.count())] != ids:
            self.met_on.clear()
            for each in ids:
                self.met_on.addItem(say(channel(each).title) if each else self.tr("Somewhere else"), each)
        self.met_on.setCurrentIndex(max(0, ids.index(here) if here in ids else 0))

    def _say_harm(self, key: object) -> None:
        self.facts_said.emit({"harm": Harm(str(key))})

    def _say_noticed(self, key: object) -> None:
        self.facts_said.emit({"noticed_by": NoticedBy(str(key))})

    def _say_met_on(self) -> None:
        chosen = str(self.met_on.currentData())
        self.facts_said.emit({"met_on": ChannelId(chosen) if chosen else None})

    def retranslate(self) -> None:
        """Say every word again."""
        self._title.set_text(self.tr("About this statement"))
        self.url.set_label(self.tr("Address of the full statement"))
        self.url.set_description(self.tr("Where your blog post is, or will be. Short posts lead there."))
        box = self.url.box
        if isinstance(box, LineBox):
            box.set_placeholder(self.tr("https://yourfirm.example/sorry"))
        self._date_field.set_label(self.tr("Date on the press release"))
        self.date.relocate(self.tr("Not set"))
        harm, noticed, met_on = self._labels
        harm.set_text(self.tr("How large was the harm?"))
        noticed.set_text(self.tr("How many noticed it?"))
        met_on.set_text(self.tr("Where did it happen?"))
        for label, control in ((harm, self.harm), (noticed, self.noticed), (met_on, self.met_on)):
            control.setAccessibleName(label.text())
        unsaid = self.tr("Not said")
        set_titles(
            self.harm,
            {
                Harm.UNSAID.value: unsaid,
                Harm.SMALL.value: self.tr("Small"),
                Harm.SERIOUS.value: self.tr("Not small"),
            },
            self._theme,
        )
        set_titles(
            self.noticed,
            {
                NoticedBy.UNSAID.value: unsaid,
                NoticedBy.FEW.value: self.tr("A few"),
                NoticedBy.MOST.value: self.tr("Most of them"),
            },
            self._theme,
        )
        self.met_on.clear()
