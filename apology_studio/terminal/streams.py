"""Standard input, output and error: always UTF-8, whatever the system's locale says."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator

from apology_studio.core.codec import MAX_BYTES, refuse_size
from apology_studio.core.messages import Message, in_english
from apology_studio.core.ports import BadInput


def bad(text: str, **values: str | int | Message) -> BadInput:
    """An error in the terminal's own words; they are not translated, as scripts and manuals quote them."""
    return BadInput(Message("terminal", text).with_values(**{k: _safe(v) for k, v in values.items()}))


def shown(text: str) -> str:
    """A text of unknown origin as a terminal can show it on one line: no control or direction characters."""
    return "".join(c if c.isprintable() else "�" for c in " ".join(text.split()))


def put(text: str) -> None:
    """Write to standard output, letter for letter. A name that is no UTF-8 comes out as the bytes it has."""
    if sys.stdout is None:  # a windowed program without a console
        return
    sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape" if _escaped(text) else "replace"))


def put_line(text: str = "") -> None:
    """Write a line to standard output."""
    put(f"{text}\n")


def put_json(value: object) -> None:
    """Write one JSON document to standard output. What UTF-8 cannot hold is escaped."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    put_line(text if text.isascii() or _writable(text) else json.dumps(value, allow_nan=False))


def flush() -> None:
    """Send what was written on its way."""
    if sys.stdout is not None:
        sys.stdout.flush()


def tell(message: Message | str) -> None:
    """Say something to the person at the terminal, on standard error."""
    text = message if isinstance(message, str) else in_english(message)
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError):  # nobody listens any more: nothing is lost but the sentence
        sys.stderr.buffer.write(f"{shown(text)}\n".encode("utf-8", "replace"))
        sys.stderr.flush()


def read_all() -> str:
    """All of standard input, up to the size of the largest file that is read. BadInput where it is no UTF-8."""
    data = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin is not None else b""
    if len(data) > MAX_BYTES:
        refuse_size()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise bad("Standard input is not a text in UTF-8.") from None


def json_lines() -> Iterator[tuple[int, object]]:
    """The lines of standard input as JSON, with their numbers; empty lines are left out. BadInput at a line that is
    no JSON, once those before it were given.
    """
    for number, line in enumerate(sys.stdin.buffer if sys.stdin is not None else (), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):  # no UTF-8, no JSON, a number of 5,000 digits, nested a thousand times
            raise bad("Line {number} of standard input is not JSON in UTF-8.", number=number) from None
        yield number, value


def close_quietly() -> None:
    """Standard output was closed by its reader: nothing more can be written, and Python must not complain at exit."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _safe(value: str | int | Message) -> str | int | Message:
    return shown(value) if isinstance(value, str) else value


def _escaped(text: str) -> bool:
    """Whether all surrogates in it stand for bytes of a name that is no UTF-8."""
    return not text.isascii() and all("\udc80" <= c <= "\udcff" for c in text if "\ud800" <= c <= "\udfff")


def _writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
