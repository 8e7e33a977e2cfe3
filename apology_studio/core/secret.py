"""A secret of a channel: a value that never shows itself, its limits, and the nine ways in which a keyring fails."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from apology_studio.core.data import dataclass
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message

LONGEST_SECRET = 1000
"""UTF-16 units of a secret. Windows' own limit is 1,280 (a blob of 2,560 bytes), which it refuses with error 1783:
learn.microsoft.com, CREDENTIALW, CRED_MAX_CREDENTIAL_BLOB_SIZE, read 2026-11-21. One limit for every system."""


class Secret:
    """A password, an app password or a token. Only `reveal` gives it away: it has no readable repr and no pickle."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The secret itself, for the one place that needs it. Never put it into a message, a log or a file."""
        return self._text

    def same(self, other: Secret | None) -> bool:
        """Whether the other one is this very secret."""
        return other is not None and self._text == other._text

    def problem(self) -> Message | None:
        """Why it cannot be kept; None where it can."""
        if not self._text:
            return NOTHING_TO_KEEP
        if len(self._text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_SECRET:
            return TOO_LONG.with_values(limit=LONGEST_SECRET)
        if not self._text.isprintable():
            return NOT_PRINTABLE
        return None

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


NOTHING_TO_KEEP = Message("vault", QT_TRANSLATE_NOOP("vault", "There is no password to keep."))
TOO_LONG = Message(
    "vault",
    QT_TRANSLATE_NOOP("vault", "That is longer than the {limit} characters that a keyring takes. Nothing was kept."),
)
NOT_PRINTABLE = Message(
    "vault", QT_TRANSLATE_NOOP("vault", "That has a line break or another sign that cannot be typed. Nothing was kept.")
)


class Trouble(StrEnum):
    """How a keyring can fail."""

    MISSING = "missing"
    LOCKED = "locked"
    DISMISSED = "dismissed"
    """The system asked for the keyring's password, and the question was closed or could not be shown."""
    REFUSED = "refused"
    HUNG = "hung"
    NULL = "null"
    """The back-end that takes a secret and drops it."""
    PLAIN = "plain"
    """A back-end that writes secrets into a file that anyone can read."""
    UNKNOWN = "unknown"
    """A class that nobody has vouched for."""
    GONE = "gone"
    """It worked before, and does not answer any more."""

    @property
    def can_unlock(self) -> bool:
        """Whether asking the system for the keyring's password is the cure."""
        return self in (Trouble.LOCKED, Trouble.DISMISSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleWords:
    """What is said of a trouble."""

    title: Message
    text: Message
    """Cause and cure."""


def _words(title: str, text: str) -> TroubleWords:
    return TroubleWords(title=Message("vault", title), text=Message("vault", text))


WORDS = {
    Trouble.MISSING: _words(
        QT_TRANSLATE_NOOP("vault", "This computer has no keyring"),
        QT_TRANSLATE_NOOP(
            "vault",
            "No program that keeps passwords answers here. Install or start one (GNOME Keyring, KWallet), then try "
            "again. Copying and opening work without it.",
        ),
    ),
    Trouble.LOCKED: _words(
        QT_TRANSLATE_NOOP("vault", "Your keyring is locked"),
        QT_TRANSLATE_NOOP(
            "vault",
            "That is where this computer keeps passwords. Unlock it to use or change this one. Copying and opening "
            "work without it.",
        ),
    ),
    Trouble.DISMISSED: _words(
        QT_TRANSLATE_NOOP("vault", "Your keyring stayed locked"),
        QT_TRANSLATE_NOOP(
            "vault",
            "The question for its password was closed, or could not be shown. Unlock it again when you are ready, or "
            "unlock it in your system’s password program. Copying and opening work without it.",
        ),
    ),
    Trouble.REFUSED: _words(
        QT_TRANSLATE_NOOP("vault", "Your keyring refused"),
        QT_TRANSLATE_NOOP(
            "vault",
            "It answers, but it did not do what was asked. Look in your system’s password program whether Apology "
            "Studio may use it, then try again.",
        ),
    ),
    Trouble.HUNG: _words(
        QT_TRANSLATE_NOOP("vault", "Your keyring does not answer"),
        QT_TRANSLATE_NOOP(
            "vault",
            "We waited and went on without it. It may be asking you something in a window behind this one. Answer it, "
            "or sign out of the system and in again, then try again.",
        ),
    ),
    Trouble.NULL: _words(
        QT_TRANSLATE_NOOP("vault", "Passwords are switched off here"),
        QT_TRANSLATE_NOOP(
            "vault",
            "The keyring that this computer is set to forgets all it is given. Take that setting away "
            "(keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.",
        ),
    ),
    Trouble.PLAIN: _words(
        QT_TRANSLATE_NOOP("vault", "This keyring would write your password into a plain file"),
        QT_TRANSLATE_NOOP(
            "vault",
            "Anyone who reads that file could read it, so nothing was handed over. Set this computer to its own "
            "keyring (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.",
        ),
    ),
    Trouble.UNKNOWN: _words(
        QT_TRANSLATE_NOOP("vault", "We do not know this keyring"),
        QT_TRANSLATE_NOOP(
            "vault",
            "This computer is set to a keyring that nobody has vouched for, so nothing was handed over. Set it to the "
            "system’s own (keyringrc.cfg or PYTHON_KEYRING_BACKEND), then try again.",
        ),
    ),
    Trouble.GONE: _words(
        QT_TRANSLATE_NOOP("vault", "Your keyring went away"),
        QT_TRANSLATE_NOOP(
            "vault",
            "It answered before and has ended since. Start it again, or sign out of the system and in again, then try "
            "again. Your drafts are not touched by this.",
        ),
    ),
}
"""Each trouble in its own words."""
