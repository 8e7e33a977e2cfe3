"""The boxes of one channel: name, handle, page, sign-in, password, note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio.core.channel import Channel
from apology_studio.core.desk import is_web_address
from apology_studio.core.settings import Account
from apology_studio.ui.accounts.ask_row import AskRow
from apology_studio.ui.accounts.secret_box import SecretBox
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import say

LONGEST = 200
"""Characters of a name, a handle or a sign-in name."""
LONGEST_NOTE = 500
LONGEST_PAGE = 2000


class ChannelForm(QWidget):
    """What the owner needs to post on one channel by hand."""

    name_copy_asked = Signal(object)
    """The sign-in name (str)."""
    forget_asked = Signal()
    """The owner said yes: everything about this channel goes."""

    def __init__(self, theme: Theme, channel: Channel, account: Account, page: str) -> None:
        super().__init__()
        self._theme = theme
        self.channel = channel
        self.account = account
        self.handle = _line(account.handle, LONGEST, "handle")
        self.page = _line(page, LONGEST_PAGE, "page")
        self.sign_in = _line(account.sign_in, LONGEST, "sign_in")
        self.name = _line(account.name, LONGEST, "name")
        self.note = _line(account.note, LONGEST_NOTE, "note")
        self.page.setPlaceholderText("https://")
        self._fields = {
            box: Field(theme, "", box) for box in (self.handle, self.page, self.sign_in, self.name, self.note)
        }
        self._opens = CheckLine(theme, "ok")
        self.copy_name = OutlineButton(theme, "", "copy")
        self.secret = SecretBox(theme)
        self.forget = AskRow(theme)
        self._build()
        self.copy_name.clicked.connect(self._copy_name)
        self.sign_in.textChanged.connect(self._show)
        self.page.textChanged.connect(self._forgive)
        self.forget.answered.connect(self.forget_asked)
        self.retranslate()

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        column.addWidget(self._fields[self.handle])
        page = QVBoxLayout()
        page.setSpacing(px(6))
        page.addWidget(self._fields[self.page])
        page.addWidget(self._opens)
        column.addLayout(page)
        sign_in = QHBoxLayout()
        sign_in.setSpacing(px(8))
        sign_in.addWidget(self._fields[self.sign_in], 1)
        sign_in.addWidget(self.copy_name, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(sign_in)
        column.addWidget(self.secret)
        column.addWidget(self._fields[self.name])
        column.addWidget(self._fields[self.note])
        column.addWidget(self.forget)
        column.addStretch(1)

    def said(self) -> Account:
        """The account as the boxes say it."""
        texts = {box.objectName(): box.text().strip() for box in (self.handle, self.sign_in, self.name, self.note)}
        return Account(channel=self.channel.id, kept=self.account.kept, **texts)

    def page_said(self) -> str:
        """The address of the page."""
        return self.page.text().strip()

    def valid(self) -> bool:
        """Whether the address can be opened; one that cannot says so."""
        wrong = bool(self.page_said()) and not is_web_address(self.page_said())
        problem = self.tr("That is not an address of a page. It begins with https://") if wrong else ""
        self._fields[self.page].set_problem(problem)
        return not wrong

    def clear(self) -> None:
        """Nothing is known of this channel any more."""
        for box in self._fields:
            box.clear()
        self.secret.clear_typed()

    def focus_first(self) -> None:
        """Put the focus into the first box."""
        self.handle.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        title = say(self.channel.title)
        for box, label, hint in (
            (self.handle, self.tr("Handle"), ""),
            (self.page, self.tr("Page address"), ""),
            (self.sign_in, self.tr("Sign-in name"), self.tr("optional")),
            (self.name, self.tr("Name to show on the desk"), self.tr("optional")),
            (self.note, self.tr("Note"), self.tr("optional")),
        ):
            self._fields[box].set_label(label, hint)
        self.name.setPlaceholderText(title)
        self.copy_name.set_text(self.tr("Copy name"))
        self.forget.set_texts(
            self.tr("Forget handle, address, names, note and password of this channel?"),
            self.tr("Forget them"),
            self.tr("Not now"),
        )
        self.secret.retranslate()
        self._show()

    def _copy_name(self) -> None:
        self.name_copy_asked.emit(self.sign_in.text().strip())

    def _forgive(self) -> None:
        self._fields[self.page].set_problem("")
        self._show()

    def _show(self) -> None:
        self.copy_name.setEnabled(bool(self.sign_in.text().strip()))
        self._opens.setVisible(is_web_address(self.page_said()))
        self._opens.set_line("ok", self.tr("“Open” takes you here, where there is no address for a new post."))


def _line(text: str, longest: int, name: str) -> QLineEdit:
    box = QLineEdit(text)
    box.setMaxLength(longest)
    box.setObjectName(name)
    return box
