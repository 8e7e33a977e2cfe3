"""Enumerations that are made quickly are the standard library's, to the last of their books."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from enum import Enum, Flag, FlagBoundary, IntEnum, IntFlag
from enum import property as enum_property
from typing import Any

import pytest

from apology_studio import quick_enums
from apology_studio.quick_enums import make_enums_quickly

BASES: tuple[Any, ...] = (Enum, IntEnum, Flag, IntFlag)
NAMES = ("A", "b", "Key_", "name", "value", "real", "mro", "_private", "__dunder__", "_sunder_", "")
VALUES = (0, 1, 2, 3, 4, 5, 8, 16, 1 << 20, -1, -8)


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    yield
    make_enums_quickly(False)


def made(quickly: bool, base: Any, names: Any, **named: Any) -> Any:
    """The enumeration, or what was said against it."""
    make_enums_quickly(quickly)
    try:
        return base("Made", names, **named)
    except Exception as error:  # noqa: BLE001  # whatever the standard library raises
        return type(error), str(error)


def plain(value: Any) -> Any:
    """Something of an enumeration's body that can be compared with another one's."""
    if isinstance(value, dict):
        return [(plain(key), plain(each)) for key, each in value.items()]
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, Enum):
        kept = {name: each for name, each in vars(value).items() if name != "__objclass__"}
        return type(value).__name__, "__objclass__" in vars(value), sorted(kept.items())
    if isinstance(value, enum_property):
        return "a property"
    return getattr(value, "__func__", value)


def body(of: Any) -> dict[str, Any]:
    return {name: plain(value) for name, value in vars(of).items() if name not in ("__dict__", "__weakref__")}


def pairs(chance: random.Random) -> list[tuple[str, int]]:
    return [
        (f"{chance.choice(NAMES)}{chance.choice(('', '1', '2', '77'))}", chance.choice(VALUES))
        for _ in range(chance.randrange(9))
    ]


def shown(of: Any, value: int) -> str:
    try:
        return repr(of(value))
    except (ValueError, TypeError) as error:
        return str(error)


@pytest.mark.parametrize("base", BASES)
def test_they_are_the_standard_librarys(base: Any) -> None:
    chance = random.Random(f"{base}")
    quick = 0
    for _ in range(400):
        names = pairs(chance)
        bounded = issubclass(base, Flag) and chance.random() < 0.5
        more = {"boundary": chance.choice(list(FlagBoundary))} if bounded else {}
        usual, ours = made(False, base, names, **more), made(True, base, names, **more)
        if isinstance(usual, tuple):
            assert ours == usual
            continue
        quick += bool(names)
        assert body(ours) == body(usual)
        assert [(each.name, repr(each), str(each), hash(each)) for each in ours] == [
            (each.name, repr(each), str(each), hash(each)) for each in usual
        ]
        assert dir(ours) == dir(usual)
        assert [shown(ours, value) for value in range(-3, 40)] == [shown(usual, value) for value in range(-3, 40)]
    assert quick > 100


def test_the_quick_way_is_taken_here(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    def stock(*args: Any, **named: Any) -> Any:
        asked.append(args)
        raise AssertionError("asked")

    made(True, IntFlag, [("A", 1)])  # the empty one is there now
    monkeypatch.setattr(quick_enums, "_STOCK", stock)
    found = made(True, IntFlag, [("A", 1), ("B", 2)])
    assert asked == []
    assert found.A | found.B == 3
    assert found.A.name == "A"


@pytest.mark.parametrize(
    "names",
    [
        *("A B", ["A", "B"], {"A": 1}, [("A", "text")], [("A", True)], [("A", 1), ("A", 2)], [("name", 1)]),
        *([("A", (1, 2))], [("A", 1, 2)], [("A",)], [(1, 1)], [["A", 1]]),
    ],
)
def test_what_is_not_plain_is_the_standard_librarys(names: Any) -> None:
    for base in (Enum, IntEnum):
        usual, ours = made(False, base, names), made(True, base, names)
        assert (ours == usual) if isinstance(usual, tuple) else (body(ours) == body(usual))


def test_it_belongs_to_the_module_that_asked() -> None:
    assert made(False, IntEnum, [("A", 1)]).__module__ == made(True, IntEnum, [("A", 1)]).__module__ == __name__
    assert made(True, IntEnum, [("A", 1)], module="elsewhere", qualname="In.Made").__qualname__ == "In.Made"


def test_a_book_that_is_not_known_is_left_to_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_enums._empty.cache_clear()
    monkeypatch.setattr(quick_enums, "_BOOKS", quick_enums._BOOKS - {"_member_map_"})
    assert quick_enums._empty(IntEnum) is None
    assert [each.name for each in made(True, IntEnum, [("A", 1), ("B", 2)])] == ["A", "B"]
    quick_enums._empty.cache_clear()


def test_classes_are_made_as_ever() -> None:
    make_enums_quickly(True)

    class Kind(IntEnum):
        ONE = 1
        TWO = 2

    assert [each.name for each in Kind] == ["ONE", "TWO"]
    assert sys.modules[Kind.__module__].__name__ == __name__
