"""Drafts and settings as JSON text, and back: deterministic when written, strict when read.

The only types that travel are those the dataclasses name: texts, whole numbers, yes/no, dates, moments, enums,
lists of these and dataclasses of these. What is read may come from anyone: it is refused in one sentence that names
the field, or it is a whole draft.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
import re
import sys
import types
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, NewType, NoReturn, Union, get_args, get_origin

from apology_studio.core.data import is_data, required_names
from apology_studio.core.draft import Draft
from apology_studio.core.hashing import sha256
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.ports import BadInput, Decoded
from apology_studio.core.settings import Settings

FORMAT = "apology-studio"
LONGEST_TEXT = 200_000
"""Characters of one text: what a box of the window takes."""
_RUN = re.compile(r"(?<![^ \t\n])[^ \t\n]{10001}")
"""More than 10,000 characters without a break: a text widget takes seconds for each key in it. Only where a run
begins is it tried: else this would take seconds itself."""
MAX_BYTES = 5_000_000
"""The largest file that is read, in bytes. A letter of 100,000 words has about 600,000."""
MAX_DIGITS = 15
"""The longest whole number that is read: every reader of JSON holds it exactly."""
MAX_ITEMS = 20_000
"""The most list entries, and the most groups of fields, in a file. A long draft has hundreds."""
YEARS = range(1000, 9000)
"""The years that are read: every moment in them can be turned into every offset."""

Migration = Callable[[dict[str, Any]], dict[str, Any]]
MIGRATIONS: list[Migration] = []
"""The n-th turns the fields of version n into those of version n + 1. It calls no living code, which changes."""
VERSION = len(MIGRATIONS) + 1

_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,63}")


def encode(draft: Draft) -> str:
    """The text of an `.apology` file: the same draft always gives the same text, and it can be written as UTF-8."""
    return _dumps({"format": FORMAT, "version": VERSION, **_plain(draft)})


def decode(text: str, *, limit: int | None = MAX_BYTES) -> Draft:
    """The draft in the text of an `.apology` file. BadInput if it is none.

    `limit` is its largest size in bytes; None trusts the text, which is then one that `encode` wrote on this machine.
    """
    return decode_with_notices(text, limit=limit).draft


def decode_with_notices(text: str, *, limit: int | None = MAX_BYTES) -> Decoded:
    """As `decode`, with what was cleaned: lone surrogates and NULs are no text."""
    fields = _parse(text, limit)
    if fields.pop("format", None) != FORMAT:
        _refuse(QT_TRANSLATE_NOOP("codec", "This is not an Apology Studio file: its “format” is missing or different."))
    notices: list[Message] = []
    migrated = migrate(fields, fields.pop("version", None), MIGRATIONS)
    items = MAX_ITEMS if limit is not None else None
    draft: Draft = _Reader(notices, items).dataclass(migrated, Draft, "")
    return Decoded(draft=draft, notices=_added_up(notices))


def _added_up(notices: list[Message]) -> tuple[Message, ...]:
    """Each sentence once, with the sum of its counts."""
    sums: dict[Message, int] = {}
    for notice in notices:
        sentence = dataclasses.replace(notice, count=None)
        sums[sentence] = sums.get(sentence, 0) + (notice.count or 0)
    return tuple(dataclasses.replace(sentence, count=count or None) for sentence, count in sums.items())


def fingerprint(draft: Draft) -> str:
    """SHA-256 of the draft's text in UTF-8, in hex: equal drafts have equal fingerprints."""
    return sha256(encode(draft))


def encode_settings(settings: Settings) -> str:
    """The text of the settings file."""
    return _dumps(_plain(settings))


def decode_settings(text: str) -> Settings:
    """The settings in that text; a setting that cannot be read has its default. BadInput if nothing can be read."""
    settings: Settings = _Reader([], MAX_ITEMS).leniently(_parse(text, MAX_BYTES), Settings)
    return settings


def migrate(fields: dict[str, Any], version: object, migrations: Sequence[Migration]) -> dict[str, Any]:
    """The fields of a file of that version as the newest version has them. BadInput for a version that is unknown."""
    newest = len(migrations) + 1
    if type(version) is not int or version < 1:
        _refuse(QT_TRANSLATE_NOOP("codec", "This Apology Studio file has no valid version number; it may be damaged."))
    if version > newest:
        text = QT_TRANSLATE_NOOP(
            "codec",
            "This file was made by a newer version of Apology Studio (file version {found}; this program reads up to "
            "{known}). Update Apology Studio to open it.",
        )
        _refuse(text, found=version, known=newest)
    for step in migrations[version - 1 :]:
        fields = step(fields)
    return fields


def _refuse(text: str, **values: str | int | Message) -> NoReturn:
    raise BadInput(Message("codec", text).with_values(**values))


def _dumps(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    """What JSON has for `value`. A moment without an offset from UTC is a mistake of ours: ValueError."""
    if is_data(type(value)):
        return {name: _plain(getattr(value, name)) for name in _hints(value.__class__)}
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return _cleaned(value)[0]
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError(f"a moment needs its offset from UTC: {value.isoformat()}")
    return value.isoformat() if isinstance(value, date) else value


def _cleaned(text: str) -> tuple[str, tuple[Message, ...]]:
    """As `clean`, twenty times faster for what most texts are: lines of printable characters, which all stay."""
    if all(map(str.isprintable, text.split("\n"))):
        return text, ()
    from apology_studio.core.text import clean  # its patterns are not paid for while texts are clean

    cleaned = clean(text)
    return cleaned.text, cleaned.notices


# --- Reading JSON strictly ---------------------------------------------------------------------------------------


def _parse(text: str, limit: int | None) -> dict[str, Any]:
    if limit is not None and (len(text) > limit or len(text.encode("utf-8", "surrogatepass")) > limit):
        refuse_size()
    try:
        value = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_object_reader(MAX_ITEMS if limit is not None else None),
            parse_constant=_constant,
            parse_int=_integer,
        )
    except json.JSONDecodeError as error:
        text = QT_TRANSLATE_NOOP(
            "codec",
            "This is not an Apology Studio file, or it is damaged: it makes no sense at line {line}, column {column}.",
        )
        _refuse(text, line=error.lineno, column=error.colno)
    except RecursionError:
        _refuse(QT_TRANSLATE_NOOP("codec", "This is not an Apology Studio file: its contents are nested too deeply."))
    if not isinstance(value, dict):
        _refuse(QT_TRANSLATE_NOOP("codec", "This is not an Apology Studio file: it holds no fields."))
    return value


def refuse_size() -> NoReturn:
    """Say that a file is too large: BadInput."""
    text = QT_TRANSLATE_NOOP("codec", "This file is larger than {megabytes} MB. Apology Studio's own are smaller.")
    _refuse(text, megabytes=MAX_BYTES // 1_000_000)


def _object_reader(most: int | None) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    """Reads at most so many objects, each key once."""
    count = itertools.count(1)

    def read(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if most is not None and next(count) > most:
            _refuse(QT_TRANSLATE_NOOP("codec", "This file has too many parts to be an Apology Studio file."))
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key in found:
                text = QT_TRANSLATE_NOOP("codec", "The field “{field}” is in this file twice, and only one can count.")
                _refuse(text, field=_shown(key))
            found[key] = value
        return found

    return read


def _constant(name: str) -> NoReturn:
    _refuse(QT_TRANSLATE_NOOP("codec", "This file holds “{value}”, which is not a number."), value=name)


def _integer(digits: str) -> int:
    if len(digits.removeprefix("-")) > MAX_DIGITS:
        text = QT_TRANSLATE_NOOP("codec", "This file holds a number of {digits} digits, which is too large.")
        _refuse(text, digits=len(digits))
    return int(digits)


def _shown(key: str) -> str:
    """A key of unknown origin as it can be shown: short, and without control characters."""
    return "".join(c for c in key[:60] if c.isprintable())


# --- From JSON to dataclasses, by their type hints ---------------------------------------------------------------


@cache
def _hints(cls: Any) -> dict[str, Any]:
    """As `typing.get_type_hints` gives them; that takes 5 ms for a draft."""
    names = vars(sys.modules[cls.__module__])
    return {name: eval(hint, names) for name, hint in cls.__annotations__.items()}  # our own source, nobody's text


class _Reader:
    """Reads values by type hints, naming the field when it refuses one, and collects what it had to clean.

    `cls` is always one of our dataclasses; mypy has no name for that.
    """

    def __init__(self, notices: list[Message], items: int | None) -> None:
        """`items` is how many list entries may come; None trusts the text, for numbers and lengths."""
        self._notices, self._items = notices, items

    def dataclass(self, value: object, cls: Any, where: str) -> Any:
        if not isinstance(value, dict):
            self._wrong(where, QT_TRANSLATE_NOOP("codec", "The field “{field}” must hold named fields."))
        hints = _hints(cls)
        for key in value:
            if key not in hints:
                self._wrong(_join(where, _shown(key)), _UNKNOWN)
        for name in required_names(cls):
            if name not in value:
                self._wrong(_join(where, name), QT_TRANSLATE_NOOP("codec", "The field “{field}” is missing."))
        return cls(**{name: self.value(v, hints[name], _join(where, name)) for name, v in value.items()})

    def leniently(self, value: dict[str, Any], cls: Any) -> Any:
        """As `dataclass`, but unknown fields are ignored and what cannot be read has its default."""
        read: dict[str, Any] = {}
        for name, hint in _hints(cls).items():
            found = value.get(name)
            if is_data(hint) and isinstance(found, dict):
                read[name] = self.leniently(found, hint)
            elif name in value:
                read.update(self._if_readable(name, found, hint))
        return cls(**read)

    def _if_readable(self, name: str, value: object, hint: Any) -> dict[str, Any]:
        try:
            return {name: self.value(value, hint, name)}
        except BadInput:
            return {}

    def value(self, value: object, hint: Any, where: str) -> Any:
        if get_origin(hint) in (Union, types.UnionType):
            rest = next(h for h in get_args(hint) if h is not types.NoneType)
            return None if value is None else self.value(value, rest, where)
        if get_origin(hint) is tuple:
            return self._tuple(value, get_args(hint), where)
        if isinstance(hint, NewType):
            return self._id(value, where)
        if is_data(hint):
            return self.dataclass(value, hint, where)
        if issubclass(hint, StrEnum):
            return self._choice(value, hint, where)
        return self._scalar(value, hint, where)

    def _tuple(self, value: object, hints: tuple[Any, ...], where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            self._wrong(where, QT_TRANSLATE_NOOP("codec", "The field “{field}” must be a list."))
        if hints[-1] is not Ellipsis and len(value) != len(hints):
            text = QT_TRANSLATE_NOOP("codec", "The field “{field}” must be a list of {count}.")
            _refuse(text, field=where, count=len(hints))
        self._count(len(value), where)
        each: Iterable[Any] = (hints[0] for _ in value) if hints[-1] is Ellipsis else hints
        return tuple(self.value(v, h, f"{where}[{i}]") for i, (v, h) in enumerate(zip(value, each, strict=True), 1))

    def _count(self, entries: int, where: str) -> None:
        if self._items is not None:
            self._items -= entries
            if self._items < 0:
                self._wrong(where, QT_TRANSLATE_NOOP("codec", "The field “{field}” has too many entries."))

    def _id(self, value: object, where: str) -> str:
        if not isinstance(value, str) or not _ID.fullmatch(value):
            text = QT_TRANSLATE_NOOP(
                "codec", "The field “{field}” must be a name of up to 64 letters, digits, dots, hyphens or underscores."
            )
            self._wrong(where, text)
        return value

    def _choice(self, value: object, choices: type[StrEnum], where: str) -> StrEnum:
        if not isinstance(value, str) or value not in list(choices):
            text = QT_TRANSLATE_NOOP("codec", "The field “{field}” must be one of: {choices}.")
            _refuse(text, field=where, choices=", ".join(choices))
        return choices(value)

    def _scalar(self, value: object, hint: type, where: str) -> object:
        if hint is datetime or hint is date:
            return self._moment(value, hint, where)
        if type(value) is not hint:
            self._wrong(where, _MUST_BE[hint])
        return self._text(value, where) if isinstance(value, str) else value

    def _text(self, value: str, where: str) -> str:
        if self._items is not None and (len(value) > LONGEST_TEXT or _RUN.search(value)):
            _refuse(_TOO_LONG, field=where)
        cleaned, notices = _cleaned(value)
        self._notices.extend(notices)
        return cleaned

    def _moment(self, value: object, hint: type, where: str) -> date:
        try:
            moment = hint.fromisoformat(value)  # type: ignore[attr-defined]  # date or datetime, both have it
        except (TypeError, ValueError):
            self._wrong(where, _MUST_BE[hint])
        assert isinstance(moment, date)
        naive = isinstance(moment, datetime) and moment.utcoffset() is None
        if naive or moment.year not in YEARS:
            self._wrong(where, _MUST_BE[hint])
        return moment

    def _wrong(self, where: str, text: str) -> NoReturn:
        _refuse(text, field=where)


_TOO_LONG = QT_TRANSLATE_NOOP(
    "codec",
    "The field “{field}” is too long: a text has at most 200,000 characters, and none of 10,000 without a space.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "codec", "The field “{field}” is unknown to this version of Apology Studio, and opening the file would lose it."
)
_MUST_BE: dict[type, str] = {
    str: QT_TRANSLATE_NOOP("codec", "The field “{field}” must be a text."),
    int: QT_TRANSLATE_NOOP("codec", "The field “{field}” must be a whole number."),
    bool: QT_TRANSLATE_NOOP("codec", "The field “{field}” must be true or false."),
    date: QT_TRANSLATE_NOOP("codec", "The field “{field}” must be a date such as 2026-05-12."),
    datetime: QT_TRANSLATE_NOOP(
        "codec", "The field “{field}” must be a date and time with its offset, such as 2026-05-12T09:30:00+01:00."
    ),
}


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
