"""The buttons: filled, tonal, outlined, quiet, and icon only."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from apology_studio.ui.kit.button_look import FILLED, LINK, OUTLINE, PLAIN, QUIET, TONAL, Look, Size
from apology_studio.ui.kit.enter_key import pressed_by_enter
from apology_studio.ui.kit.focus_ring import FocusRing
from apology_studio.ui.kit.theme import Theme

_GAP = 8


class KitButton(QPushButton):
    """A painted button: an icon, words, an icon after them. Words are plain: '&' is a letter, not a shortcut."""

    look: Look = OUTLINE

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        icon: str = "",
        *,
        after: str = "",
        size: Size = Size.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self._icon = icon
        self._after = after
        self._measure = size.value
        self._width: int | None = None
        """Of its words and icons, once it is known: each layout asks for it several times."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, theme, self._measure.radius)
        theme.changed.connect(self._restyle)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """What the button says. The same words again cost nothing: a new size would lay out the whole window."""
        if text != self._words:
            self._words = text
            self.setText(text.replace("&", "&&"))
            self._restyle()

    def set_icon(self, icon: str, after: str = "") -> None:
        """The names of the icons before and after the words; '' for none."""
        self._icon, self._after = icon, after
        self._restyle()

    def set_look(self, look: Look) -> None:
        """Change the kind of the button, as when the next right act moves."""
        if look is not self.look:
            self.look = look
            self._restyle()

    def set_off(self, why: str) -> None:
        """Disable the button and say why, in the tool tip and to screen readers; '' enables it again."""
        self.setEnabled(not why)
        self.setToolTip(why)
        self.setAccessibleDescription(why)

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        theme, measure = self._theme, self._measure
        width = 2 * theme.px(measure.padding) + self._content_width()
        return QSize(width, theme.px(measure.height))

    def minimumSizeHint(self) -> QSize:
        """Words are cut with an ellipsis when there is no room."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(72)), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._now()
        self._paint_ground(painter, look)
        self._paint_content(painter, look)

    def _now(self) -> Look:
        """The look of this moment: rest, hover, pressed or disabled."""
        look = self.look
        if not self.isEnabled():
            boxed = look.fill is not None
            return Look("ground" if boxed else None, "line" if boxed else None, "ink3", "ground", "ground")
        if not (self.isDown() or self.underMouse()):
            return look
        fill = look.press if self.isDown() else look.hover
        edge = fill if look.edge == look.fill and look.edge is not None else look.edge
        ink = "ink" if look is PLAIN else look.ink
        return Look(fill, edge, ink, fill, fill, look.weight)

    def _paint_ground(self, painter: QPainter, look: Look) -> None:
        if look.fill is None:
            return
        painter.setBrush(self._theme.color(look.fill))
        painter.setPen(QPen(self._theme.color(look.edge), 1) if look.edge else Qt.PenStyle.NoPen)
        radius = self._theme.px(self._measure.radius) - 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _content_width(self) -> int:
        if self._width is None:
            self._width = self._measured_width()
        return self._width

    def _measured_width(self) -> int:
        icon, gap = self._theme.px(self._measure.icon), self._theme.px(_GAP)
        parts = [icon for name in (self._icon, self._after) if name]
        if self._words:
            font = self._theme.font(self._measure.role, max(self.look.weight, 500))
            parts.append(QFontMetrics(font).horizontalAdvance(self._words) + 1)
        return sum(parts) + gap * max(0, len(parts) - 1)

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        """Lay icon, words and second icon in the reading direction, centred together."""
        icon, gap = self._theme.px(self._measure.icon), self._theme.px(_GAP)
        font = self._theme.font(self._measure.role, look.weight)
        metrics = QFontMetrics(font)
        over = self._content_width() - self.width() + 2 * min(8, self._measure.padding)
        room = metrics.horizontalAdvance(self._words) + 1 - max(0, over)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))
        widths = [icon if self._icon else 0, metrics.horizontalAdvance(words) + 1 if words else 0]
        widths.append(icon if self._after else 0)
        place = (self.width() - sum(widths) - gap * (sum(1 for w in widths if w) - 1)) / 2
        painter.setFont(font)
        painter.setPen(self._theme.color(look.ink))
        for name, width in zip((self._icon, "", self._after), widths, strict=True):
            if width:
                left = self.width() - place - width if self.isRightToLeft() else place
                self._paint_piece(painter, QRectF(left, 0, width, self.height()), name, words, look)
                place += width + gap

    def _paint_piece(self, painter: QPainter, rect: QRectF, icon: str, words: str, look: Look) -> None:
        if icon:
            square = QRectF(rect.left(), (rect.height() - rect.width()) / 2, rect.width(), rect.width())
            self._theme.paint_icon(painter, square, icon, look.ink, rtl=self.isRightToLeft())
        else:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)

    def _restyle(self) -> None:
        self._width = None
        self.updateGeometry()
        self.update()


class FilledButton(KitButton):
    """The next right act. At most one in a window."""

    look = FILLED


class TonalButton(KitButton):
    """The fix that is at hand."""

    look = TONAL


class OutlineButton(KitButton):
    """Any other act."""

    look = OUTLINE


class QuietButton(KitButton):
    """An act that stands back: words without a border. `link` gives them the accent colour."""

    look = QUIET

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        icon: str = "",
        *,
        after: str = "",
        size: Size = Size.NORMAL,
        link: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, icon, after=after, size=size, parent=parent)
        if link:
            self.set_look(LINK)


class IconButton(KitButton):
    """An icon of 32 by 32 with a name that is its tool tip and what a screen reader says. May be checkable."""

    look = QUIET

    def __init__(self, theme: Theme, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", icon, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What the button does, in words."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(32), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """A square, always."""
        return self.sizeHint()

    def _now(self) -> Look:
        if self.isChecked() and self.isEnabled():
            return Look("accent_soft", None, "accent", "sunk", "sunk")
        return super()._now()

    def _paint_content(self, painter: QPainter, look: Look) -> None:
        side = self._theme.px(20)
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._theme.paint_icon(painter, rect, self._icon, look.ink, rtl=self.isRightToLeft())
