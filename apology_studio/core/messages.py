"""A sentence of the window as data: said (translated) by the window or the terminal at the last moment."""

from __future__ import annotations

from collections.abc import Callable

from apology_studio.core.data import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for extraction into the `.ts` files under `context`, and give it back unchanged."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence with named values.

    `context` and `text` are the key into the `.ts` files; `{name}` in the text is replaced by the value of that
    name, letter for letter and once. A value that is itself a Message is said first. With `count`, the sentence
    has plural forms and `%n` stands for the count.
    """

    context: str
    text: str
    values: tuple[tuple[str, str | int | Message], ...] = ()
    count: int | None = None

    def with_values(self, **values: str | int | Message) -> Message:
        """The same sentence with these values."""
        return Message(self.context, self.text, tuple(values.items()), self.count)


def fill(text: str, values: tuple[tuple[str, str], ...]) -> str:
    """Put each value in the place of its `{name}`, in one pass: braces inside a value are text, never a place."""
    out, rest = [], text
    table = dict(values)
    while rest:
        before, brace, after = rest.partition("{")
        out.append(before)
        name, closing, tail = after.partition("}")
        if closing and name in table:
            out.append(table[name])
            rest = tail
        else:
            out.append(brace)
            rest = after
    return "".join(out)


def in_english(message: Message) -> str:
    """The sentence in the source language, for the terminal and for logs."""
    values = tuple((k, in_english(v) if isinstance(v, Message) else str(v)) for k, v in message.values)
    text = fill(message.text, values)
    return text if message.count is None else text.replace("%n", str(message.count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The language that the program itself speaks in what it writes: the window's, or English in a terminal."""

    say: Callable[[Message], str] = in_english
    language: str = "en"
    right_to_left: bool = False
