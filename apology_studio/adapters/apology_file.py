"""`.apology` files: read with distrust, written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from apology_studio.adapters.exporters.whole_file import write_whole
from apology_studio.adapters.paths import write_trouble
from apology_studio.core.codec import MAX_BYTES, decode_with_notices, encode, refuse_size
from apology_studio.core.draft import Draft
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, Decoded, WorldError


def read(path: Path) -> Draft:
    """The draft in that file. BadInput if it is missing, no plain file, too large or no draft; WorldError if it may
    not be read.
    """
    return read_with_notices(path).draft


def read_with_notices(path: Path) -> Decoded:
    """As `read`, with what was cleaned."""
    return decode_with_notices(read_text(path))


def read_text(path: Path) -> str:
    """The text of a file that anyone may have made: a plain file of at most 5 MB, in UTF-8, with or without BOM."""
    try:
        data = _bytes(path)
    except FileNotFoundError:
        raise _bad(QT_TRANSLATE_NOOP("store", "There is no file “{path}”."), path) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _trouble(path, error) from error
    if len(data) > MAX_BYTES:
        refuse_size()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = QT_TRANSLATE_NOOP("store", "“{path}” is not a text in UTF-8. Save it as UTF-8 and try again.")
        raise _bad(text, path) from None


def write(path: Path, draft: Draft) -> None:
    """Write the draft into that file, whole or not at all. WorldError where that fails."""
    try:
        write_whole(path, encode(draft).encode())
    except OSError as error:
        raise write_trouble(path, error) from error


def write_text(path: Path, text: str) -> None:
    """Write a plain text into that file in UTF-8, whole or not at all, halves of UTF-16 pairs as U+FFFD. WorldError
    where that fails.
    """
    try:
        write_whole(path, text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode())
    except OSError as error:
        raise write_trouble(path, error) from error


def _bytes(path: Path) -> bytes:
    """At most one byte more than is allowed. What is no plain file is never opened: a pipe would wait for ever."""
    _must_be_plain(path, path.stat())
    file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(file, "rb") as opened:
        _must_be_plain(path, os.fstat(file))  # it may have been exchanged meanwhile
        return opened.read(MAX_BYTES + 1)


def _must_be_plain(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise _bad(QT_TRANSLATE_NOOP("store", "“{path}” is a folder, not an Apology Studio file."), path)
    if not stat.S_ISREG(found.st_mode):
        raise _bad(QT_TRANSLATE_NOOP("store", "“{path}” is a device or a pipe, not a file. Choose a file."), path)
    if found.st_size > MAX_BYTES:
        refuse_size()


def _bad(text: str, path: Path) -> BadInput:
    return BadInput(Message("store", text).with_values(path=_shown(path)))


def _trouble(path: Path, error: Exception) -> BadInput | WorldError:
    if isinstance(error, PermissionError):
        text = QT_TRANSLATE_NOOP("store", "“{path}” may not be read. Give yourself the right to, or use a copy.")
        return WorldError(Message("store", text).with_values(path=_shown(path)))
    reason = getattr(error, "strerror", None) or str(error)
    text = QT_TRANSLATE_NOOP("store", "“{path}” cannot be read: {reason}.")
    return BadInput(Message("store", text).with_values(path=_shown(path), reason=reason))


def _shown(path: Path) -> str:
    """A name of unknown origin as it can be shown."""
    return "".join(c if c.isprintable() else "�" for c in str(path))
