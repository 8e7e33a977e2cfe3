"""A channel on the publish desk: icon, name, size, how it stands, and what can be done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from apology_studio.core.channel import State
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import IconButton, OutlineButton, QuietButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.status_mark import StatusLabel, StatusMark
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.desk_words import RowView
from apology_studio.ui.say import isolated

HEIGHT = 52


class DeskAct(StrEnum):
    """What can be done with a channel."""

    COPY = "copy"
    OPEN = "open"
    MARK = "mark"
    SHOW = "show"
    SEE = "see"
    """Open the post itself."""
    DETAILS = "details"
    """Say when it was posted, where it is, and a note."""
    CORRECT = "correct"
    """Post it again, as a correction."""
    NAME = "name"
    """Copy the name to sign in with."""
    PASSWORD = "password"
    """Copy the password."""
    UNDO = "undo"


class DeskRow(QWidget):
    """One line of the desk."""

    acted = Signal(object, object)
    """ChannelId and DeskAct."""

    def __init__(self, theme: Theme, view: RowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._first = False
        self._sign = Sign(theme, view.icon, "ink2")
        self._title = WrapLabel(theme, "", Role.BODY, weight=600, max_lines=1)
        self._size = WrapLabel(theme, "", Role.SECONDARY, "ink2", max_lines=1)
        self._status = StatusLabel(theme, StatusMark.TODO, "")
        self.copy = QuietButton(theme, "", "copy", size=Size.SMALL)
        self.open = QuietButton(theme, "", "open", size=Size.SMALL)
        self.fix = OutlineButton(theme, "", size=Size.SMALL)
        self.see = QuietButton(theme, "", "open", size=Size.SMALL)
        self.correct = OutlineButton(theme, "", size=Size.SMALL)
        self.more = IconButton(theme, "more", "")
        self._build()
        self._wire()
        self.set_view(view)

    def _build(self) -> None:
        px = self._theme.px
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._size)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(5), px(8), px(5))
        row.setSpacing(px(4))
        row.addWidget(self._sign)
        row.addSpacing(px(9))
        row.addLayout(names, 1)
        row.addWidget(self._status)
        row.addSpacing(px(12))
        acts = QWidget()
        acts.setMinimumWidth(px(196))
        self._acts = QHBoxLayout(acts)
        self._acts.setContentsMargins(0, 0, 0, 0)
        self._acts.setSpacing(px(4))
        self._acts.addStretch(1)
        for widget in (self.copy, self.open, self.fix, self.correct, self.see, self.more):
            self._acts.addWidget(widget)
        row.addWidget(acts)
        self._status.setMinimumWidth(px(112))
        self.setMinimumHeight(px(HEIGHT))

    def _wire(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        self.fix.clicked.connect(self._show)
        self.see.clicked.connect(self._see)
        self.correct.clicked.connect(self._correct)
        self.more.clicked.connect(self._open_menu)

    @property
    def view(self) -> RowView:
        """What it shows."""
        return self._view

    def set_view(self, view: RowView) -> None:
        """Show this."""
        self._view = view
        posted = view.state is State.POSTED
        broken = view.state in (State.OVER, State.NEEDS_WORK)
        self._sign.set_sign(view.icon, "ink2")
        self._title.set_text(view.title)
        self._size.set_text(view.size)
        self._status.set_status(view.mark, view.words)
        self.copy.setVisible(not posted and not broken)
        self.open.setVisible(not posted and not broken)
        self.fix.setVisible(broken)
        self.see.setVisible(posted and bool(view.url) and not view.changed)
        self.correct.setVisible(posted and view.changed)
        self.copy.set_off(view.off)
        self.setAccessibleName(f"{view.title}. {view.size}. {view.words}")
        self._retranslate()

    def set_first(self, first: bool) -> None:
        """The first row of a group has no line above it."""
        self._first = first
        self.update()

    def _retranslate(self) -> None:
        view = self._view
        self.copy.set_text(view.copy_short)
        self.open.set_text(self.tr("Open"))
        self.fix.set_text(self.tr("Make it fit") if view.state is State.OVER else self.tr("Show the text"))
        self.see.set_text(self.tr("See the post"))
        self.correct.set_text(self.tr("Post a correction"))
        for button, words in (
            (self.copy, self.tr("{act}: {channel}").replace("{act}", view.copy)),
            (self.open, self.tr("Open: {channel}")),
            (self.fix, f"{self.fix.text()}: {{channel}}"),
            (self.see, self.tr("See the post: {channel}")),
            (self.correct, self.tr("Post a correction: {channel}")),
        ):
            button.setAccessibleName(words.replace("{channel}", isolated(view.title)))
        self.more.set_name(self.tr("More about {channel}").replace("{channel}", isolated(view.title)))

    # What Qt calls.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._first:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    # Inside.

    def entries(self) -> tuple[tuple[DeskAct, str, str], ...]:
        """What the menu offers: act, icon and words."""
        if self._view.state is State.POSTED:
            see = ((DeskAct.SEE, "open", self.tr("See the post")),) if self._view.url else ()
            again = ((DeskAct.CORRECT, "edit", self.tr("Post a correction")),) if self._view.changed else ()
            return (
                *see,
                *again,
                (DeskAct.DETAILS, "link", self.tr("Time, link and note…")),
                (DeskAct.COPY, "copy", self.tr("Copy again")),
                (DeskAct.SHOW, "eye", self.tr("Show the text")),
                (DeskAct.UNDO, "undo", self.tr("Not posted after all")),
            )
        name = ((DeskAct.NAME, "copy", self.tr("Copy sign-in name")),) if self._view.sign_in else ()
        secret = ((DeskAct.PASSWORD, "lock", self.tr("Copy password")),) if self._view.secret else ()
        return (
            (DeskAct.COPY, "copy", self._view.copy),
            *name,
            *secret,
            (DeskAct.OPEN, "open", self.tr("Open")),
            (DeskAct.MARK, "check", self.tr("Mark as posted")),
            (DeskAct.SHOW, "eye", self.tr("Show the text")),
        )

    def _open_menu(self) -> None:
        self._menu(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for act, icon, words in self.entries():
            action = menu.addAction(self._theme.icon(icon), words)
            action.setData(act.value)
            if act is DeskAct.COPY and self._view.off:
                action.setEnabled(False)
        menu.triggered.connect(self._chosen)
        menu.popup(where)

    def _chosen(self, action: QAction) -> None:
        self.act(DeskAct(str(action.data())))

    def act(self, act: DeskAct) -> None:
        """Ask for that act."""
        self.acted.emit(self._view.channel, act)

    def _copy(self) -> None:
        self.act(DeskAct.COPY)

    def _open(self) -> None:
        self.act(DeskAct.OPEN)

    def _show(self) -> None:
        self.act(DeskAct.SHOW)

    def _see(self) -> None:
        self.act(DeskAct.SEE)

    def _correct(self) -> None:
        self.act(DeskAct.CORRECT)
