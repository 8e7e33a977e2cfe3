"""The settings: this apology, new ones, and the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.settings import Settings
from apology_studio.ui.checks_group import ChecksGroup
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.rail_item import RailEntry, RailItem
from apology_studio.ui.kit.roving import Roving
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.settings_groups import Group, LetterGroup, WindowGroup

LIST_WIDTH = 216


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What the owner chose: the settings, and the open draft as it is to be; None where none is open."""

    settings: Settings
    draft: Draft | None


class SettingsDialog(DialogFrame):
    """A list of groups and the boxes of one. Theme and language show at once; Cancel takes them back."""

    answered = Signal(object)
    """Chosen."""
    theme_tried = Signal(object)
    """'system', 'light' or 'dark'."""
    language_tried = Signal(object)
    """BCP 47 tag; '' for the system's."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        settings: Settings,
        draft: Draft | None,
        window_languages: tuple[str, ...],
    ) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self._draft = draft
        self._groups: dict[str, Group] = {}
        if draft is not None:
            self._groups["draft"] = LetterGroup(theme, draft.language, draft.voice, draft.channels, draft.choices)
        self._groups["new"] = LetterGroup(theme, settings.letter_language, None, settings.channels, settings.choices)
        self._window_group = WindowGroup(theme, settings, window_languages)
        self._groups["window"] = self._window_group
        self._checks_group = ChecksGroup(theme, settings.muted)
        self._groups["checks"] = self._checks_group
        self._items = [RailItem(theme, RailEntry(key=key, title="", icon=ICONS[key])) for key in self._groups]
        self._roving = Roving(self, across=False)
        self._build()
        self._window_group.theme_tried.connect(self.theme_tried)
        self._window_group.language_tried.connect(self.language_tried)
        self.retranslate()
        first = next(iter(self._groups))
        self.show_group(first)
        self._groups[first].focus_first()

    def _build(self) -> None:
        px = self.theme.px
        side = Side(self.theme)
        side.setParent(self)  # before the boxes, so that Tab goes from the list to them
        rail = QVBoxLayout(side)
        rail.setContentsMargins(px(8), px(28), px(8), px(16))
        rail.setSpacing(px(1))
        for item in self._items:
            item.clicked.connect(self._clicked)
            rail.addWidget(item)
        rail.addStretch(1)
        side.setFixedWidth(px(LIST_WIDTH))
        self._roving.set_items(self._items)
        self._roving.moved.connect(self._moved)
        for group in self._groups.values():
            self.body.addWidget(group)
        self._beside(side)

    def _beside(self, side: QWidget) -> None:
        """Put the list beside everything else."""
        right = QVBoxLayout()
        right.setSpacing(0)
        while self.column.count():
            item = self.column.takeAt(0)
            if item is not None:
                right.addItem(item)
        right.setStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.column.addLayout(row)

    def show_group(self, key: str) -> None:
        """Show the boxes of that group."""
        self._shown = key
        for item in self._items:
            item.set_entry(replace(item.entry, here=item.entry.key == key))
            if item.entry.key == key:
                self._roving.set_current(item)
        for name, group in self._groups.items():
            group.setVisible(name == key)
        self.heading.set_text(self._titles()[key])
        self.area.verticalScrollBar().setValue(0)

    _shown = ""

    def group(self, key: str) -> Group:
        """The boxes of 'draft', 'new', 'window' or 'checks'."""
        return self._groups[key]

    def chosen(self) -> Chosen:
        """What the boxes say."""
        settings = self._checks_group.applied(self._window_group.applied(self._settings))
        new = self._groups["new"]
        if isinstance(new, LetterGroup):
            settings = replace(settings, letter_language=new.language(), channels=new.channels(), choices=new.choices())
        draft = self._draft
        here = self._groups.get("draft")
        if draft is not None and isinstance(here, LetterGroup):
            draft = draft.with_changes(
                language=here.language(), voice=here.voice(), channels=here.channels(), choices=here.choices()
            )
        return Chosen(settings=settings, draft=draft)

    def accept(self) -> None:
        """Answer."""
        self.answered.emit(self.chosen())
        super().accept()

    def reject(self) -> None:
        """Take back what was only tried."""
        tried, before = self._window_group.applied(self._settings), self._settings
        if tried.theme != before.theme:
            self.theme_tried.emit(before.theme)
        if tried.window_language != before.window_language:
            self.language_tried.emit(before.window_language)
        super().reject()

    def retranslate(self) -> None:
        """Say every word again."""
        titles = self._titles()
        self.setWindowTitle(self.tr("Settings"))
        self.heading.set_text(titles.get(self._shown, ""))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        for item in self._items:
            item.set_entry(replace(item.entry, title=titles[item.entry.key]))
        for group in self._groups.values():
            group.retranslate()

    def _titles(self) -> dict[str, str]:
        return {
            "draft": self.tr("This apology"),
            "new": self.tr("New apologies"),
            "window": self.tr("The window"),
            "checks": self.tr("What is checked"),
        }

    def _clicked(self) -> None:
        self._moved(self.sender())

    def _moved(self, item: object) -> None:
        if isinstance(item, RailItem):
            self.show_group(item.entry.key)


ICONS = {"draft": "edit", "new": "plus", "window": "computer", "checks": "check-circle"}


class Side(QWidget):
    """The ground behind the list, with a line at its end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        left = 0 if self.isRightToLeft() else self.width() - 1
        painter.fillRect(left, 0, 1, self.height(), self._theme.color("line"))
