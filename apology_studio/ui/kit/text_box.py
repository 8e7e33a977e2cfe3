"""The text box: where the owner writes. It grows with the text, and shows waves under what to look at."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from apology_studio.ui.kit.box_paint import paint_box
from apology_studio.ui.kit.marks import Mark, mark_cursor, mark_format
from apology_studio.ui.kit.plain_edit import PlainEdit
from apology_studio.ui.kit.plain_text import clean, is_tall
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role

_MARGIN = 2
"""Room inside the document, so that the caret at the end of a full line is not cut."""
_REPAINT_ON = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class TextBox(PlainEdit):
    """A box for several lines: from `min_lines` up to `max_fraction` of the window's height, then it scrolls."""

    def __init__(
        self,
        theme: Theme,
        *,
        min_lines: int = 2,
        max_fraction: float = 0.4,
        role: Role = Role.EDITOR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._min_lines = min_lines
        self._max_lines = 0
        self._max_fraction = max_fraction
        self._hint = ""
        self._problem = False
        self._tall = False
        self._marks: tuple[Mark, ...] = ()
        self._cursors: list[QTextCursor] = []
        self._padding = (16, 12) if role is Role.EDITOR else (12, 9)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_script)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_placeholder(self, text: str) -> None:
        """The hint shown while the box is empty. Screen readers get it from the field's description."""
        self._hint = text
        if self.isVisible():
            self.viewport().update()

    def set_problem(self, problem: bool) -> None:
        """Show the red border of a field with an error; the sentence stands under the box."""
        self._problem = problem
        self.update()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these waves, and no others. Nothing is painted again when they are the same."""
        if tuple(marks) != self._marks or self._moved():
            self._marks = tuple(marks)
            self._show_marks()

    def mark_under_caret(self) -> Mark | None:
        """The mark that the caret touches, as it was given; the later one where two meet."""
        place = self.textCursor().position()
        for mark, cursor in zip(reversed(self._marks), reversed(self._cursors), strict=True):
            if cursor.selectionStart() <= place <= cursor.selectionEnd():
                return mark
        return None

    def set_max_lines(self, lines: int) -> None:
        """Grow to at most `lines` lines. 0: up to the fraction of the window's height."""
        self._max_lines = lines
        self._fit()

    # What Qt calls.

    def event(self, event: QEvent) -> bool:
        """The box around the viewport is painted here: QTextEdit.paintEvent paints the viewport only."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            painter = QPainter(self)
            paint_box(painter, QRectF(self.rect()), self._theme, self, problem=self._problem)
            painter.end()
            return True
        if kind in _REPAINT_ON or kind == QEvent.Type.EnabledChange:
            self.update()
        elif kind == QEvent.Type.Show:
            self.window().installEventFilter(self)
            self._fit()
        elif kind == QEvent.Type.Hide:  # boxes of other pages would each be asked about every event of the window
            self.window().removeEventFilter(self)
        elif kind == QEvent.Type.LayoutDirectionChange:
            self._restyle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self._text and not self._preedit:
            self._paint_hint()

    # Inside.

    def _line(self) -> int:
        return self._theme.line(self._role, tall=self._tall or self.isRightToLeft())

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._role))
        across, down = (self._theme.px(n) - _MARGIN for n in self._padding)
        lift = (self._line() - self.fontMetrics().height()) // 4  # Qt puts the spare height of a line above the text
        self.setViewportMargins(across, down - lift, across, down + lift)
        palette = self.palette()
        for place, name in ((QPalette.ColorRole.Base, "paper"), (QPalette.ColorRole.Text, "ink")):
            palette.setColor(QPalette.ColorGroup.All, place, self._theme.color(name))  # type: ignore[arg-type]
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Base, self._theme.color("ground"))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, self._theme.color("ink3"))
        self.setPalette(palette)
        self._set_line_height()
        self._show_marks()
        self._fit()

    def _set_line_height(self) -> None:
        """Set every block once. New blocks take the format of the one before, so typing never comes here."""
        block = QTextBlockFormat()
        block.setLineHeight(self._line(), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def _on_script(self) -> None:
        tall = is_tall(self._text)
        if tall != self._tall:
            self._tall = tall
            self._set_line_height()

    def _fit(self) -> None:
        pad = 2 * (self._theme.px(self._padding[1]) - _MARGIN)
        floor = self._min_lines * self._line() + 2 * _MARGIN
        if self._max_lines:
            ceiling = self._max_lines * self._line() + 2 * _MARGIN
        else:
            ceiling = max(floor, int(self.window().height() * self._max_fraction) - pad)
        wanted = math.ceil(self.document().size().height())
        height = min(max(wanted, floor), ceiling) + pad
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _moved(self) -> bool:
        """True when typing moved a mark since it was set."""
        fresh = [mark_cursor(mark, self.document(), self._text) for mark in self._marks]
        pairs = zip(fresh, self._cursors, strict=True)
        return any((a.anchor(), a.position()) != (b.anchor(), b.position()) for a, b in pairs)

    def _show_marks(self) -> None:
        self._cursors = [mark_cursor(mark, self.document(), self._text) for mark in self._marks]
        selections = []
        for mark, cursor in zip(self._marks, self._cursors, strict=True):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = mark_format(mark, self._theme)
            selections.append(selection)
        self.setExtraSelections(selections)

    def _paint_hint(self) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self._theme.color("ink3"))
        line, metrics = self._line(), self.fontMetrics()
        rect = QRectF(self.viewport().rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, 0)
        rect.moveTop(rect.top() + (line - metrics.height()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._hint)


class LineBox(TextBox):
    """A box for one line: it wraps up to three lines on the screen, but holds no new line. Enter asks for Next."""

    next_asked = Signal()

    def __init__(self, theme: Theme, *, role: Role = Role.EDITOR, parent: QWidget | None = None) -> None:
        super().__init__(theme, min_lines=1, role=role, parent=parent)
        if role is Role.EDITOR:
            self._padding = (16, 10)
        self.set_max_lines(3)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Show `text` on one line: new lines become spaces."""
        super().set_text(self.shaped(text))

    def shaped(self, text: str) -> str:
        """Pasted lines are joined with spaces."""
        return (
            " ".join(line for line in clean(text).split("\n") if line) if "\n" in text or "\r" in text else clean(text)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.next_asked.emit()
                return
            event.ignore()  # Ctrl+Enter belongs to the window
            return
        super().keyPressEvent(event)
