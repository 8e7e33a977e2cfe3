"""Our `dataclass` against the standard library's: the same class, made sooner."""

from __future__ import annotations

import ast
import copy
import dataclasses
import importlib
import inspect
import pickle
from pathlib import Path
from typing import Any

import pytest

from apology_studio.core.data import SEVERAL, dataclass

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Pair:
    """By position, with a default."""

    one: object
    other: object = "default"

    def turned(self) -> Pair:
        return Pair(self.other, self.one)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """By name only."""

    one: object = 1
    other: object


@dataclass(frozen=True, slots=True)
class Single:
    """One value."""

    one: object


def twin(cls: Any) -> Any:
    """The standard library's, of the same annotations and defaults."""
    fields = dataclasses.fields(cls)
    body = {"__annotations__": {f.name: f.type for f in fields}, "__module__": cls.__module__, "__doc__": cls.__doc__}
    body |= {f.name: f.default for f in fields if f.default is not dataclasses.MISSING}
    named = any(f.kw_only for f in fields)
    made: Any = dataclasses.dataclass(frozen=True, slots=True, kw_only=named)(type(cls.__name__, (), body))
    made.__qualname__ = cls.__qualname__
    return made


def data_classes() -> list[Any]:
    """Every class of the program that ours makes, found in the source."""
    found = []
    for path in sorted((ROOT / "apology_studio").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and any("dataclass(" in ast.unparse(d) for d in node.decorator_list):
                module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
                found.append(getattr(importlib.import_module(module), node.name))
    return found


def test_every_class_of_the_program_is_what_the_standard_library_makes_of_it() -> None:
    classes = [cls for cls in data_classes() if is_ours(cls)]
    assert len(classes) > 150
    for cls in classes:
        other = twin(cls)
        values = {name: f"its {name}" for name in cls.__slots__}
        ours, theirs = cls(**values), other(**values)
        for _ in range(SEVERAL):
            cls(**values)
        assert str(inspect.signature(cls)).count("=") == str(inspect.signature(other)).count("=")
        assert list(inspect.signature(cls).parameters) == list(inspect.signature(other).parameters)
        assert (repr(ours), cls.__slots__, cls.__match_args__) == (repr(theirs), other.__slots__, other.__match_args__)
        assert ours == cls(**values)
        assert hash(ours) == hash(cls(**values))
        for name in cls.__slots__:
            assert ours != dataclasses.replace(ours, **{name: "another"})
            assert getattr(dataclasses.replace(ours, **{name: "another"}), name) == "another"


def is_ours(cls: Any) -> bool:
    return "_made" in cls.__eq__.__qualname__


@pytest.mark.parametrize("cls", [Pair, Named, Single])
def test_what_is_made_behaves_as_the_standard_librarys(cls: Any) -> None:
    values = dict.fromkeys(cls.__slots__, ("a", "tuple"))
    ours, theirs = cls(**values), twin(cls)(**values)
    assert dataclasses.asdict(ours) == dataclasses.asdict(theirs)
    assert [(f.name, f.type, f.default) for f in dataclasses.fields(cls)] == [
        (f.name, f.type, f.default) for f in dataclasses.fields(theirs)
    ]
    for again in (copy.copy(ours), copy.deepcopy(ours), pickle.loads(pickle.dumps(ours))):
        assert again == ours
    assert ours != theirs
    assert not hasattr(ours, "__dict__")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'one'"):
        ours.one = 2
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'one'"):
        del ours.one


def test_arguments_are_checked_as_a_functions_are() -> None:
    assert Pair(1) == Pair(1, "default")
    assert Pair("default", 1).turned() == Pair(1)
    assert Named(other=2).one == 1
    with pytest.raises(TypeError, match=r"Named.__init__\(\) missing 1 required keyword-only argument: 'other'"):
        Named()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"Pair.__init__\(\) missing 1 required positional argument: 'one'"):
        Pair()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'more'"):
        Single(one=1, more=2)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("args", "given"),
    [
        ((), {}),
        ((1,), {}),
        ((1, 2), {}),
        ((1, 2, 3), {}),
        ((), {"one": 1}),
        ((), {"one": 1, "other": 2}),
        ((1,), {"other": 2}),
        ((1,), {"one": 2}),
        ((), {"other": 2}),
        ((), {"one": 1, "more": 3}),
        ((1, 2), {"more": 3}),
    ],
)
@pytest.mark.parametrize("kw_only", [False, True])
def test_the_first_object_is_made_as_the_hundredth(args: tuple[int, ...], given: dict[str, int], kw_only: bool) -> None:
    def made(cls: Any) -> object:
        try:
            found = cls(*args, **given)
        except TypeError as error:
            return str(error)
        return found.one, found.other, repr(found)

    @dataclass(frozen=True, slots=True, kw_only=kw_only)  # type: ignore[literal-required]
    class Fresh:
        """Of which there is none yet."""

        one: int
        other: int = 7

    first = made(Fresh)
    for number in range(2 * SEVERAL):
        Fresh(one=number)
    assert first == made(Fresh)


def test_the_list_of_fields_is_there_before_the_first_object() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Fresh:
        """Of which there is none yet."""

        one: int = 1

    assert dataclasses.is_dataclass(Fresh)
    assert [field.name for field in dataclasses.fields(Fresh)] == ["one"]
    assert dataclasses.replace(Fresh(), one=2).one == 2


def test_what_could_change_is_refused() -> None:
    with pytest.raises(TypeError, match="frozen and slotted"):
        dataclass(frozen=True, slots=False)
