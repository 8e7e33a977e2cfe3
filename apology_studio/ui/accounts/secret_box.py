"""The password of a channel: a box that is only written into, and how the keyring stands."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from apology_studio.core.secret import LONGEST_SECRET, WORDS, Secret, Trouble
from apology_studio.ui.accounts.ask_row import AskRow
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.pages.warn_card import WarnCard
from apology_studio.ui.say import say

REVEAL_MS = 10_000
"""How long a secret is shown."""


class Kept(Enum):
    """Where the secret of a channel is."""

    NOWHERE = "nowhere"
    KEYRING = "keyring"
    SESSION = "session"


class SecretBox(QWidget):
    """What is typed stays here until it is saved. What is kept is never put into the box: it is shown beside it."""

    copy_asked = Signal()
    show_asked = Signal()
    """The owner said yes to showing what is kept."""
    forget_asked = Signal()
    unlock_asked = Signal()
    retry_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, reveal_ms: int = REVEAL_MS) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept = Kept.NOWHERE
        self._trouble: Trouble | None = None
        self._busy = False
        self._said = ""
        self.line = SecretLine()
        self.shown = WrapLabel(theme, "", Role.LEDE)
        self.field = Field(theme, "", self._stacked())
        self.show_button = QuietButton(theme, "", "eye", size=Size.SMALL)
        self.copy_button = OutlineButton(theme, "", "copy", size=Size.SMALL)
        self.forget_button = QuietButton(theme, "", size=Size.SMALL)
        self.ask = AskRow(theme)
        self.card = WarnCard(theme, below=0)
        self.cure = OutlineButton(theme, "", size=Size.SMALL)
        self.cancel = OutlineButton(theme, "", size=Size.SMALL)
        self._line_sign = Sign(theme, "lock", "ink2", 16)
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._hide = QTimer(self, singleShot=True, interval=reveal_ms)
        self._build()
        self._wire()
        self.retranslate()

    def _stacked(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.line)
        self._stack.addWidget(self.shown)
        self.shown.setContentsMargins(0, 0, 0, 0)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        holder.setFocusProxy(self.line)
        return holder

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.field)
        acts = QHBoxLayout()
        acts.setSpacing(px(8))
        for button in (self.copy_button, self.show_button, self.forget_button):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addWidget(self.ask)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self._line_sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        line.addWidget(self.cancel)
        column.addLayout(line)
        column.addWidget(self.card)
        self.card.add_act(self.cure)

    def _wire(self) -> None:
        self.copy_button.clicked.connect(self.copy_asked)
        self.line.copy_asked.connect(self.copy_asked)
        self.show_button.clicked.connect(self._ask_to_show)
        self.ask.answered.connect(self._show)
        self.ask.closed.connect(self._focus_back)
        self.forget_button.clicked.connect(self.forget_asked)
        self.cure.clicked.connect(self._cure)
        self.cancel.clicked.connect(self.cancel_asked)
        self.line.textChanged.connect(self._edited)
        self._hide.timeout.connect(self.hide_secret)

    # What it holds.

    def typed(self) -> Secret | None:
        """What was typed and is not kept yet."""
        return Secret(self.line.text()) if self.line.text() else None

    def clear_typed(self) -> None:
        """It is kept, or not wanted."""
        self.line.clear()

    def set_state(self, kept: Kept, trouble: Trouble | None, *, busy: bool = False, said: str = "") -> None:
        """Show where the secret is, what is wrong with the keyring, or that it is asked. `said`: what was done."""
        self._kept, self._trouble, self._busy, self._said = kept, trouble, busy, said
        self.retranslate()

    @property
    def trouble(self) -> Trouble | None:
        """What is wrong with the keyring, as it is shown."""
        return self._trouble

    @property
    def blocked(self) -> bool:
        """Whether nothing can be typed: the keyring is locked, and unlocking is the cure."""
        return self._trouble is not None and self._trouble.can_unlock

    def reveal(self, secret: Secret) -> None:
        """Show it for a moment: here alone it is in the accessibility tree."""
        self.shown.set_text(secret.reveal())
        self.shown.setAccessibleName(secret.reveal())
        self._stack.setCurrentWidget(self.shown)
        self._hide.start()
        self.retranslate()
        announce(self, self.tr("The password is on the screen for 10 seconds."), assertive=True)

    @property
    def revealed(self) -> bool:
        """Whether the secret is on the screen."""
        return self._hide.isActive()

    def hide_secret(self) -> None:
        """Take it off the screen, and out of the accessibility tree."""
        self._hide.stop()
        self.shown.set_text("")
        self.shown.setAccessibleName("")
        self._stack.setCurrentWidget(self.line)
        self.retranslate()

    # Inside.

    def _ask_to_show(self) -> None:
        if self.revealed:
            self.hide_secret()
        else:
            self.ask.ask()

    def _show(self) -> None:
        typed = self.typed()
        if typed is not None:
            self.reveal(typed)
        else:
            self.show_asked.emit()

    def _focus_back(self) -> None:
        self.show_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cure(self) -> None:
        (self.unlock_asked if self.blocked else self.retry_asked).emit()

    def _edited(self) -> None:
        self.field.set_problem("")
        self._said = ""
        if self.revealed:
            self.hide_secret()
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        some = bool(self.line.text()) or self._kept is not Kept.NOWHERE
        self.field.set_label(self.tr("Password, app password or token"), self.tr("optional"))
        self.line.setAccessibleName(self.tr("Password, app password or token"))
        self.line.setEnabled(not self.blocked and not self._busy)
        self.line.setPlaceholderText(self._placeholder())
        self.copy_button.set_text(self.tr("Copy password"))
        self.show_button.set_text(self.tr("Hide") if self.revealed else self.tr("Show"))
        self.show_button.setAccessibleName(
            self.tr("Hide the password") if self.revealed else self.tr("Show the password")
        )
        self.forget_button.set_text(self.tr("Forget password"))
        for button in (self.copy_button, self.show_button):
            button.setVisible(some and not self.blocked)
            button.setEnabled(not self._busy)
        self.forget_button.setVisible(self._kept is not Kept.NOWHERE and not self.blocked)
        self.forget_button.setEnabled(not self._busy)
        self.ask.set_texts(
            self.tr("Show the password for 10 seconds? Whoever sees this screen can read it."),
            self.tr("Show it"),
            self.tr("Not now"),
        )
        self._words.set_text(self._line())
        silent = self.blocked and not (self._busy or self._said)
        for widget in (self._words, self._line_sign):
            widget.setVisible(not silent)
        self.line.setAccessibleDescription(self._line())
        self.cancel.set_text(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Stop waiting for the keyring"))
        self.cancel.setVisible(self._busy)
        self._show_trouble()

    def _show_trouble(self) -> None:
        self.card.setVisible(self._trouble is not None)
        if self._trouble is None:
            return
        words = WORDS[self._trouble]
        self.card.set_text(say(words.title), say(words.text))
        self.card.set_sign("lock" if self.blocked else "triangle-alert")
        self.cure.set_text(self.tr("Unlock keyring") if self.blocked else self.tr("Try again"))
        self.cure.setEnabled(not self._busy)
        self.line.setAccessibleDescription(f"{say(words.title)}. {say(words.text)}")

    def _placeholder(self) -> str:
        if self.blocked:
            return self.tr("Locked")
        if self._kept is Kept.NOWHERE:
            return ""
        return self.tr("•••••••• Type to replace it")

    def _line(self) -> str:
        """Where it is, or will be."""
        if self._busy:
            return self.tr("Asking your keyring…")
        if self._said:
            return self._said
        if self._trouble is not None and not self.blocked:
            if self._kept is Kept.SESSION:
                return self.tr("Held in memory only, and gone when you quit.")
            return self.tr("What you save here is held in memory only, and gone when you quit.")
        if self._kept is Kept.SESSION:
            return self.tr("Held in memory only, and gone when you quit. Save it again to keep it.")
        if self._kept is Kept.KEYRING:
            return self.tr("Kept in your system’s keyring, never in the draft. It serves signing in by hand.")
        return self.tr(
            "It would be kept in your system’s keyring, never in the draft. It serves signing in by hand: nothing is "
            "posted for you."
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class SecretLine(QLineEdit):
    """Shows dots, keeps no undo, and gives nothing to the clipboard without the marks that histories honour."""

    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST_SECRET + 2)  # a sign more than may be kept: what is cut must not pass for the whole
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)
