"""The card of a finding: what a reader will feel, and words to use instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.button_look import OUTLINE, TONAL, Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.marks import Severity
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCard:
    """What stands on a card. `replacement` is empty where there are no words to use instead."""

    severity: Severity
    title: str
    why: str
    replacement: str = ""

    @property
    def kind(self) -> tuple[Severity, bool]:
        """Cards of one kind differ in their words alone."""
        return self.severity, bool(self.replacement)


class FindingCard(Card):
    """Icon, title, why, and, when there is a replacement, the words with Keep mine and Use this."""

    use_asked = Signal()
    keep_asked = Signal()
    hovered = Signal(object)
    """True when the mouse enters, False when it leaves: the words in the text get their ground."""

    def __init__(self, theme: Theme, said: OnCard, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, radius=10, padding=14, parent=parent)
        self.said = said
        """What stands on it."""
        self._narrow = False
        must = said.severity == "must"
        self._title = WrapLabel(theme, weight=600)
        self._why = WrapLabel(theme, color="ink2")
        self._words = _Replacement(theme, "", self)
        self._keep = QuietButton(theme, "", size=Size.SMALL, parent=self)
        self._use = OutlineButton(theme, "", size=Size.SMALL, parent=self)
        self._keep.clicked.connect(self.keep_asked)
        self._use.clicked.connect(self.use_asked)
        sign = Sign(theme, "octagon-alert" if must else "triangle-alert", "bad" if must else "warn")
        row = QHBoxLayout()
        row.setSpacing(theme.px(11))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column(theme, bool(said.replacement)), 1)
        self.body.addLayout(row)
        self.show_words(said)

    def show_words(self, said: OnCard) -> None:
        """Other words on a card of the same kind."""
        self.said = said
        self._title.set_text(said.title)
        self._why.set_text(said.why)
        self._words.set_text(said.replacement)
        self.setAccessibleName(f"{said.title}. {said.why}")
        self.set_narrow(self._narrow)
        self._say()

    def set_active(self, active: bool) -> None:
        """The one that the caret or F8 is on: darker edge and a tonal Use this."""
        self.set_edge("edge" if active else "line")
        self._use.set_look(TONAL if active else OUTLINE)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the explanation moves to the tool tip and Keep mine to the context menu."""
        self._narrow = narrow
        self._why.setHidden(narrow)
        self._keep.setHidden(narrow and not self._use.isHidden())
        self.setToolTip(self._why.text() if narrow else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The acts again: in a narrow window Keep mine is only here, and on its key."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, asked in ((self._use, self.use_asked), (self._keep, self.keep_asked)):
            if button is self._keep or not button.isHidden():
                menu.addAction(button.text()).triggered.connect(asked)
        menu.popup(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _column(self, theme: Theme, has_fix: bool) -> QBoxLayout:
        """Words and, under them, the replacement with its acts; without one, Keep mine beside the words."""
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._why)
        self._words.setVisible(has_fix)
        self._use.setVisible(has_fix)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(8))
        if not has_fix:
            self._keep.setFixedHeight(theme.px(24))  # on the title's line
            acts.addLayout(words, 1)
            acts.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignTop)
            return acts
        for widget, stretch in ((self._words, 1), (self._keep, 0), (self._use, 0)):
            acts.addWidget(widget, stretch)
        column = QVBoxLayout()
        column.setSpacing(theme.px(10))
        column.addLayout(words)
        column.addLayout(acts)
        return column

    def _say(self) -> None:
        self._keep.set_text(self.tr("Keep mine"))
        self._use.set_text(self.tr("Use this"))
        use = self.tr("Use this: {words}").replace("{words}", isolated(self._words.text()))
        self._use.setAccessibleName(use)
        self._keep.setAccessibleName(self.tr("Keep mine: {title}").replace("{title}", isolated(self._title.text())))


class _Replacement(WrapLabel):
    """The words to use instead, with a green bar before them."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(theme, text, Role.LEDE, parent=parent)
        self._bar = theme.px(13)
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        """Lines beside the bar."""
        return super().heightForWidth(width - self._bar)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.isRightToLeft()
        edge = self.width() - 2 if rtl else 0
        painter.fillRect(QRectF(edge, 0, 2, self.height()), self._theme.color("good"))
        painter.setPen(self._theme.color("ink"))
        layout = self._layout(self.width() - self._bar)
        top = (self.height() - layout.lineCount() * self._line()) / 2
        painter.translate(0 if rtl else self._bar, top)
        layout.draw(painter, QRectF().topLeft())
