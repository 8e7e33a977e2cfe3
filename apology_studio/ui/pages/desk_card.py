"""The channel to post next, as the card of the publish desk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from apology_studio.core.channel import State
from apology_studio.core.desk import is_web_address
from apology_studio.core.draft import ChannelId
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.copy_button import CopyButton, CopyState
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.status_mark import StatusLabel, StatusMark
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.desk_posts import DeskPosts
from apology_studio.ui.pages.desk_row import DeskAct
from apology_studio.ui.pages.desk_words import RowView
from apology_studio.ui.say import isolated


class DeskCard(Card):
    """Copy, Open, the link field and Mark as posted."""

    acted = Signal(object, object)
    """ChannelId and DeskAct."""
    marked = Signal(object, object)
    """ChannelId, and the link (str) to the post or ''."""
    ticked = Signal(object, object)
    """ChannelId, and the number (int) of a post that is out, or is not after all."""
    given_up = Signal()
    """No correction after all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=16, edge="edge", parent=parent)
        self._view: RowView | None = None
        self._kicker = WrapLabel(theme, "", Role.SMALLEST, "accent", weight=600)
        self._sign = Sign(theme, "blog", "ink2")
        self._title = WrapLabel(theme, "", Role.BODY, weight=600, max_lines=1)
        self._size = WrapLabel(theme, "", Role.SECONDARY, "ink2", max_lines=2)
        self._status = StatusLabel(theme, StatusMark.READY, "")
        self.copy = DeskCopy(theme)
        self.open = OutlineButton(theme, "", "open")
        self.link = LinkBox(theme)
        self._field = Field(theme, "", self.link)
        self.mark = OutlineButton(theme, "", "check")
        self.posts = DeskPosts(theme)
        self.leave = QuietButton(theme, "", size=Size.SMALL)
        self._sign_in = WrapLabel(theme, "", Role.SECONDARY, "ink2", max_lines=1)
        self.name = QuietButton(theme, "", "copy", size=Size.SMALL)
        self.password = QuietButton(theme, "", "lock", size=Size.SMALL)
        self._by_hand = QWidget()
        self._build()
        self._wire()
        self._retranslate()

    def _build(self) -> None:
        px = self._theme.px
        self.body.setContentsMargins(px(16), px(12), px(16), px(14))
        self.body.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(self._kicker, 1)
        head.addWidget(self.leave)
        self.body.addLayout(head)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._size)
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self._sign)
        top.addSpacing(px(6))
        top.addLayout(names, 1)
        top.addWidget(self._status)
        top.addSpacing(px(12))
        top.addWidget(self.copy)
        top.addWidget(self.open)
        self.body.addLayout(top)
        below = QHBoxLayout()
        below.setContentsMargins(px(34), 0, 0, 0)
        below.setSpacing(px(8))
        below.addWidget(self._field, 1)
        column = QVBoxLayout()
        column.addWidget(self.mark)
        column.addStretch(1)
        below.addLayout(column)
        posts = QHBoxLayout()
        posts.setContentsMargins(px(34), 0, 0, 0)
        posts.addWidget(self.posts)
        self.body.addLayout(posts)
        self.body.addLayout(below)
        by_hand = QHBoxLayout(self._by_hand)
        by_hand.setContentsMargins(px(34), 0, 0, 0)
        by_hand.setSpacing(px(4))
        self._sign_in.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        by_hand.addWidget(self._sign_in, 1)
        by_hand.addWidget(self.name)
        by_hand.addWidget(self.password)
        self.body.addWidget(self._by_hand)

    def _wire(self) -> None:
        self.copy.clicked.connect(self._copy)
        self.open.clicked.connect(self._open)
        self.mark.clicked.connect(self._mark)
        self.posts.toggled.connect(self._tick)
        self.leave.clicked.connect(self.given_up)
        self.name.clicked.connect(self._copy_name)
        self.password.clicked.connect(self._copy_password)
        self.link.returnPressed.connect(self._mark)
        self.link.textEdited.connect(self._edited)
        self.link.pasted.connect(self._pasted)

    @property
    def view(self) -> RowView | None:
        """What it shows."""
        return self._view

    def set_view(self, view: RowView) -> None:
        """Show this. A link that was typed for another channel is taken away."""
        if self._view is None or self._view.channel != view.channel:
            self.link.clear()
            self._field.set_problem("")
            self.copy.forget()
        self._view = view
        self._sign.set_sign(view.icon, "ink2")
        self._title.set_text(view.title)
        self._size.set_text(view.size)
        self._status.set_status(view.mark, view.words)
        ready = CopyState.READY if view.state is State.READY or view.correcting else CopyState.NOT_READY
        self.copy.set_state(CopyState.NOTHING if view.off else ready, view.off)
        self.posts.set_posts(view.posts)
        self.leave.setVisible(view.correcting)
        self._by_hand.setVisible(bool(view.sign_in) or view.secret)
        self.name.setVisible(bool(view.sign_in))
        self.password.setVisible(view.secret)
        self._retranslate()

    def _retranslate(self) -> None:
        view = self._view
        title = view.title if view else ""
        correcting = view is not None and view.correcting
        self._kicker.set_text(self.tr("Post a correction here") if correcting else self.tr("Post here next"))
        self.leave.set_text(self.tr("No correction"))
        self._sign_in.set_text(
            self.tr("Sign in as {name}").replace("{name}", isolated(view.sign_in))
            if view is not None and view.sign_in
            else self.tr("Sign in")
        )
        self.name.set_text(self.tr("Copy name"))
        self.password.set_text(self.tr("Copy password"))
        self.copy.set_text(view.copy if view else self.tr("Copy"))
        self.copy.setAccessibleName(f"{self.copy.text()}: {title}")
        self.open.set_text(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open: {channel}").replace("{channel}", isolated(title)))
        hint = self.tr("Paste the link to your post, if you have it")
        self.link.setPlaceholderText(hint)
        self.link.setAccessibleName(self.tr("Link to your post on {channel}").replace("{channel}", isolated(title)))
        self._field.set_description(hint)
        self.mark.set_text(self.tr("Mark as posted"))
        self.mark.setAccessibleName(self.tr("Mark as posted: {channel}").replace("{channel}", isolated(title)))
        self.setAccessibleName(f"{self._kicker.text()}: {title}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _act(self, act: DeskAct) -> None:
        if self._view is not None:
            self.acted.emit(self._view.channel, act)

    def _copy(self) -> None:
        self._act(DeskAct.COPY)

    def _open(self) -> None:
        self._act(DeskAct.OPEN)

    def _tick(self, number: object) -> None:
        if self._view is not None:
            self.ticked.emit(self._view.channel, number)

    def _copy_name(self) -> None:
        self._act(DeskAct.NAME)

    def _copy_password(self) -> None:
        self._act(DeskAct.PASSWORD)

    def _edited(self) -> None:
        self._field.set_problem("")

    def _pasted(self) -> None:
        """A link that was pasted is the proof that it is out."""
        if is_web_address(self.link.text()):
            self._mark()

    def _mark(self) -> None:
        link = self.link.text().strip()
        if link and not is_web_address(link):
            self._field.set_problem(self.tr("That is not an address of a page. It begins with https://"))
            return
        if self._view is not None:
            channel: ChannelId = self._view.channel
            self.marked.emit(channel, link)


class DeskCopy(CopyButton):
    """The Copy button in the height of a row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._measure = Size.NORMAL.value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def forget(self) -> None:
        """Another channel is next: nothing of it was copied just now."""
        if self.copied:
            self._back()


class LinkBox(QLineEdit):
    """Says when a whole link was pasted."""

    pasted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("signed", True)
        self._sign = self.addAction(theme.icon("link", "ink3"), QLineEdit.ActionPosition.LeadingPosition)
        self.setMaxLength(2000)
        theme.changed.connect(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.text()
        super().keyPressEvent(event)
        if event.matches(QKeySequence.StandardKey.Paste) and self.text() != before:
            self.pasted.emit()

    def _restyle(self) -> None:
        self._sign.setIcon(self._theme.icon("link", "ink3"))
