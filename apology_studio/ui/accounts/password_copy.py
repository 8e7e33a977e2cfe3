"""Copy password, from the desk: read beside the window, put on the clipboard with its marks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from apology_studio.core.channel import channel
from apology_studio.core.draft import ChannelId
from apology_studio.core.ports import Vault
from apology_studio.core.secret import Secret
from apology_studio.ui.accounts.secret_clipboard import SecretClipboard
from apology_studio.ui.accounts.vault_work import PROMPT_MS, VaultWork
from apology_studio.ui.say import say

SLOW_MS = 600
"""From here on it is said that the keyring is being asked."""


class PasswordCopy(QObject):
    """One question at a time; what goes wrong is told where it can be mended."""

    failed = Signal(object)
    """ChannelId: its dialog says why."""

    def __init__(self, vault: Vault, secrets: SecretClipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._vault = vault
        self._secrets = secrets
        self._channel = ChannelId("")
        self._work = VaultWork(self)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._say)
        secrets.cancel_asked.connect(self.stop)
        self._work.done.connect(self._read)
        self._work.failed.connect(self._told)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._work.busy

    def copy(self, channel_id: ChannelId) -> None:
        """Copy the password of that channel."""
        self._channel = channel_id
        self._slow.start()
        self._work.ask(partial(self._vault.read, channel_id), PROMPT_MS)

    def stop(self) -> None:
        """Wait no longer."""
        self._work.cancel()
        self._over()

    def _say(self) -> None:
        """An answer that takes a while is waited for in sight, with the way out."""
        self._secrets.set_waiting(say(channel(self._channel).title))

    def _over(self) -> None:
        self._slow.stop()
        self._secrets.set_waiting("")

    def _read(self, secret: object) -> None:
        self._over()
        name = say(channel(self._channel).title)
        if not (isinstance(secret, Secret) and self._secrets.put(secret, name)):
            self.failed.emit(self._channel)

    def _told(self) -> None:
        self._over()
        self.failed.emit(self._channel)
