"""`dataclass` for the data of this program: the standard library's, frozen and slotted, but quick to define.

The standard library compiles six functions for each class while its module is imported: for the sixty classes before
the first window an eighth of the time to it. Here `__init__` is compiled when several objects are made, the others are
the same for every class, and `fields` and `replace` get their list when they first ask for it. Every class of the
program is held against the standard library's by `tests/core/test_data.py`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass", "is_data", "required_names"]
SEVERAL = 32
"""Objects of a class from which compiling its `__init__` pays: that takes as long as sixty of them without."""

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """Make a class out of its annotations, as `dataclasses.dataclass(frozen=True, slots=True, ...)` does. It has no
        base class and none of the rarer things (`field`, `InitVar`, `ClassVar`): those are for the standard library's.
        """
        if not (frozen and slots):
            raise TypeError("the data of this program is frozen and slotted")

        def make(cls: type) -> type:
            return _made(cls, kw_only)

        return make


def is_data(of: type) -> bool:
    """Whether it is a class made here; unlike `dataclasses.is_dataclass` this does not make the list of its fields."""
    return "__required__" in vars(of)


def required_names(of: Any) -> tuple[str, ...]:
    """The fields without a default, in order. `of` is a class made here."""
    names: tuple[str, ...] = of.__required__
    return names


def _made(cls: Any, kw_only: bool) -> Any:
    names = tuple(cls.__annotations__)
    values = attrgetter(*names)
    defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
    objects = 0

    def init(self: Any, *args: Any, **given: Any) -> None:
        nonlocal objects
        objects += 1
        said = given if kw_only or not args else dict(zip(names, args, strict=False)) | given
        if objects < SEVERAL and len(said) == len(args) + len(given):
            found = defaults | said
            if len(found) == len(names) and all(map(found.__contains__, names)):
                for name in names:
                    object.__setattr__(self, name, found[name])
                return
        made.__init__ = _init(cls, kw_only)  # from now on; it also says what is wrong with what was given
        made.__init__(self, *args, **given)

    def equal(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    body = {name: value for name, value in vars(cls).items() if name not in {*names, "__dict__", "__weakref__"}}
    body |= {
        "__slots__": names,
        "__match_args__": () if kw_only else names,
        "__dataclass_fields__": _Fields(cls, kw_only),
        "__required__": tuple(name for name in names if name not in vars(cls)),
    }
    body |= {"__init__": init, "__eq__": equal, "__hash__": hashed, "__repr__": _shown}
    body |= {"__setattr__": _refuse_to_set, "__delattr__": _refuse_to_delete}
    body |= {"__getstate__": _state, "__setstate__": _set_state}
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _init(cls: Any, kw_only: bool) -> Callable[..., None]:
    """`__init__`, as it would be written by hand."""
    names = tuple(cls.__annotations__)
    scope: dict[str, Any] = {"_set": object.__setattr__}
    scope |= {f"_{name}": vars(cls)[name] for name in names if name in vars(cls)}
    heads = [f"{name}=_{name}" if name in vars(cls) else name for name in names]
    lines = [f"    _set(self, '{name}', {name})" for name in names]
    exec("\n".join((f"def __init__(self, {'*, ' if kw_only else ''}{', '.join(heads)}):", *lines)), scope)
    made: Callable[..., None] = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


class _Fields:
    """What the standard library keeps of a class, made when it is asked for."""

    def __init__(self, cls: type, kw_only: bool) -> None:
        self._cls, self._kw_only = cls, kw_only

    def __get__(self, _: object, made: Any) -> dict[str, dataclasses.Field[Any]]:
        plain: Any = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=self._kw_only)(self._cls)
        found: dict[str, dataclasses.Field[Any]] = plain.__dataclass_fields__
        made.__dataclass_fields__ = found
        return found


def _shown(self: Any) -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
    return f"{type(self).__qualname__}({shown})"


def _refuse_to_set(self: object, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: object, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    """For copies and pickles: slots alone they cannot set again."""
    return [getattr(self, name) for name in self.__slots__]


def _set_state(self: Any, state: list[object]) -> None:
    for name, value in zip(self.__slots__, state, strict=True):
        object.__setattr__(self, name, value)
