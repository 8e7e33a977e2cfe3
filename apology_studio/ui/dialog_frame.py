"""The frame of every dialog: a heading, a body that scrolls, and at most two buttons. Esc cancels, Enter saves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from apology_studio.ui.kit.buttons import FilledButton, OutlineButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class DialogFrame(QDialog):
    """A native modal window. Fill `body`; `retranslate` says every word, here and in what comes of it."""

    def __init__(self, theme: Theme, parent: QWidget | None, *, width: int = 720, height: int = 560) -> None:
        super().__init__(parent)
        self.theme = theme
        self.set_size(width, height)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.heading = WrapLabel(theme, "", Role.DIALOG)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.area = QScrollArea(self)
        self.cancel_button = OutlineButton(theme)
        self.save_button = FilledButton(theme)
        self._lay_out_frame()
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.accept)

    def _lay_out_frame(self) -> None:
        px = self.theme.px
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setViewport(QWidget())
        self.area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.body.setContentsMargins(px(32), px(6), px(32), px(16))
        self.body.setSpacing(px(16))
        self.save_button.setDefault(True)
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(px(32), px(12), px(32), px(24))
        self.buttons.setSpacing(px(8))
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.save_button)
        self.heading.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(px(32), px(26), px(32), px(12))
        self._head.setSpacing(px(14))
        self._headline = QVBoxLayout()
        self._headline.setSpacing(px(4))
        self._headline.addWidget(self.heading)
        self._head.addLayout(self._headline, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._head)
        self.column.addWidget(self.area, 1)
        self.column.addLayout(self.buttons)

    def add_sign(self, icon: str, color: ColorName, lede: QWidget) -> None:
        """An icon beside the heading, and under the heading what has happened."""
        self._head.insertWidget(0, Sign(self.theme, icon, color, 24), 0, Qt.AlignmentFlag.AlignTop)
        self._headline.addWidget(lede)

    def set_size(self, width: int, height: int) -> None:
        """Another size as designed, in drawn px; height 0: that of what is inside."""
        self._size = QSize(self.theme.px(width), self.theme.px(height) if height else 0)

    def set_title(self, title: str) -> None:
        """The title of the window, which stands in it too."""
        self.setWindowTitle(title)
        self.heading.set_text(title)

    def set_buttons(self, save: str, cancel: str = "") -> None:
        """What the buttons say; without `cancel` there is only one."""
        self.save_button.set_text(save)
        self.cancel_button.set_text(cancel)
        self.cancel_button.setVisible(bool(cancel))

    def sizeHint(self) -> QSize:
        """As designed, and never larger than the window it stands over, or the screen."""
        parent = self.parentWidget()
        window = parent.window().size() if parent is not None else self.screen().availableSize()
        height = self._size.height() or self._natural_height()
        return QSize(min(self._size.width(), window.width() - 32), min(height, max(240, window.height() - 48)))

    def _natural_height(self) -> int:
        """Height of what is inside, for a dialog of no fixed height."""
        room = self._size.width()
        inside = self.body.totalHeightForWidth(room) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        inside = 0 if self.area.isHidden() else inside
        px = self.theme.px
        head = px(26 + 12) + self._headline.heightForWidth(room - px(64 if self._head.count() == 1 else 102))
        return head + inside + self.buttons.sizeHint().height() + px(2)

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` can be seen."""
        self.body.activate()
        self._inside.resize(self._inside.width(), self._inside.sizeHint().height())
        self.area.ensureWidgetVisible(widget, 0, self.theme.px(32))

    # What Qt calls.

    def setVisible(self, visible: bool) -> None:
        """As large as designed from the first moment: Qt would cut it to two thirds of the screen."""
        if visible and not self.isVisible():
            self.resize(self.sizeHint())
            QTimer.singleShot(0, self, self._reveal_focus)
        super().setVisible(visible)

    def _reveal_focus(self) -> None:
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._inside.isAncestorOf(focused):
            self.reveal(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter with or without Ctrl saves, from every box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say every word again in the window's language."""
