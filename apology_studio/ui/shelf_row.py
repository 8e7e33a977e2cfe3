"""A draft on the shelf: one line that opens it, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.buttons import IconButton
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.say import isolated

HEIGHT = 72


class RowAct(StrEnum):
    """What can be done with a draft on the shelf."""

    OPEN = "open"
    RENAME = "rename"
    DUPLICATE = "duplicate"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """What a row says."""

    id: str
    title: str
    second: str
    state: str
    icon: str
    color: ColorName = "ink2"
    found_by: str = ""
    """Everything that the search looks at, in small letters."""


class RowMenu(QMenu):
    """Open, rename, duplicate, delete."""

    def __init__(self, theme: Theme, do: Callable[[RowAct], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._do = do
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            (RowAct.OPEN, "open", self.tr("Open")),
            (RowAct.RENAME, "edit", self.tr("Rename…")),
            (RowAct.DUPLICATE, "duplicate", self.tr("Duplicate")),
            (RowAct.DELETE, "trash", self.tr("Delete")),
        )
        for act, icon, words in entries:
            if act is RowAct.DELETE:
                self.addSeparator()
            self.addAction(theme.icon(icon), words).setData(act.value)
        self.triggered.connect(self._chosen)

    def _chosen(self, action: QAction) -> None:
        self._do(RowAct(str(action.data())))


def act_of_key(event: QKeyEvent) -> RowAct | None:
    """What a key does to the draft that has the focus."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    keys = {
        Qt.Key.Key_Return: RowAct.OPEN,
        Qt.Key.Key_Enter: RowAct.OPEN,
        Qt.Key.Key_Delete: RowAct.DELETE,
        Qt.Key.Key_F2: RowAct.RENAME,
    }
    return keys.get(Qt.Key(event.key()))


class ShelfRow(QAbstractButton):
    """Title and second line, how it stands, and the button with three dots. Enter opens, Delete deletes, F2 renames."""

    acted = Signal(object, object)
    """Id (str) of the draft, and RowAct."""

    def __init__(self, theme: Theme, view: RowView, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = view
        self._more: IconButton | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, 8)
        self.clicked.connect(self._open)
        theme.changed.connect(self.updateGeometry)
        self.set_view(view)

    @property
    def view(self) -> RowView:
        """What it says."""
        return self._view

    def set_view(self, view: RowView) -> None:
        """Say this."""
        self._view = view
        self.setAccessibleName(f"{view.title}. {view.second}. {view.state}")
        if self._more is not None:
            self._name_more(self._more)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines and their room."""
        return QSize(self._theme.px(320), self._theme.px(HEIGHT))

    # What Qt calls.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of_key(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            self._act(act)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu()
        else:
            self._menu(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._more is not None:
            self._more.setGeometry(self._dots())

    def event(self, event: QEvent) -> bool:
        """The button is there, and Tab reaches it, for the row that the mouse or the keyboard is on."""
        kind = event.type()
        if kind == QEvent.Type.Enter:
            self.more_button()
        elif kind == QEvent.Type.FocusIn:
            self.more_button().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        elif kind == QEvent.Type.FocusOut and self._more is not None and not self._more.hasFocus():
            self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._theme, self._theme.px
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunk"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 4, 0, -3), px(8), px(8))
        taken = self._paint_state(painter, px(4 + 32 + 12))
        start = px(12) if self.underMouse() else 0
        room = self.width() - start - taken - px(20)
        self._paint_line(painter, start, px(14), room, self._view.title, Role.LEDE, 600, "ink")
        self._paint_line(painter, start, px(38), room, self._view.second, Role.SECONDARY, 400, "ink3")
        if self._more is None:
            theme.paint_icon(painter, QRectF(self._dots()).adjusted(px(6), px(6), -px(6), -px(6)), "more", "ink2")

    # Inside.

    def more_button(self) -> IconButton:
        """The button with three dots, made when it is first needed: a shelf may have hundreds of rows."""
        if self._more is None:
            self._more = IconButton(self._theme, "more", "", parent=self)
            self._more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.setTabOrder(self, self._more)
            self._more.clicked.connect(self._open_menu)
            self._more.setGeometry(self._dots())
            self._name_more(self._more)
            self._more.show()
        return self._more

    def _name_more(self, button: IconButton) -> None:
        button.set_name(self.tr("More about “{title}”").replace("{title}", isolated(self._view.title)))

    def _dots(self) -> QRect:
        side = self._theme.px(32)
        left = self._theme.px(4) if self.isRightToLeft() else self.width() - side - self._theme.px(4)
        return QRect(left, (self.height() - side) // 2, side, side)

    def _paint_line(
        self, painter: QPainter, start: int, top: int, room: int, words: str, role: Role, weight: int, ink: ColorName
    ) -> None:
        font = self._theme.font(role, weight)
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        left = self.width() - start - room if self.isRightToLeft() else start
        line = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, top, room, self._theme.line(role)), flags, line)

    def _paint_state(self, painter: QPainter, from_end: int) -> int:
        """Icon and words of how it stands, before the dots; how much of the row they take."""
        theme, view = self._theme, self._view
        side, gap = theme.px(16), theme.px(7)
        font = theme.font(Role.BODY)
        width = QFontMetrics(font).horizontalAdvance(view.state) + 2
        whole = side + gap + width
        left = from_end if self.isRightToLeft() else self.width() - from_end - whole
        icon = left + width + gap if self.isRightToLeft() else left
        words = left if self.isRightToLeft() else left + side + gap
        theme.paint_icon(painter, QRectF(icon, (self.height() - side) / 2, side, side), view.icon, view.color)
        painter.setFont(font)
        painter.setPen(theme.color("ink2"))
        painter.drawText(QRectF(words, 0, width, self.height()), Qt.AlignmentFlag.AlignCenter, view.state)
        return from_end + whole

    def _open(self) -> None:
        self._act(RowAct.OPEN)

    def _act(self, act: RowAct) -> None:
        self.acted.emit(self._view.id, act)

    def _open_menu(self) -> None:
        self._menu(self.mapToGlobal(self._dots().bottomLeft()))

    def _menu(self, where: QPoint) -> None:
        RowMenu(self._theme, self._act, self).popup(where)
