"""Makes enumerations as quickly as they can be made: Qt has thousands of names, and PySide makes each an object when
its class is first touched.
"""

from __future__ import annotations

import sys
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from functools import cache
from typing import Any

_STOCK: Any = EnumType._create_  # type: ignore[attr-defined]
_TAKEN = frozenset(name for base in (*IntEnum.__mro__, *IntFlag.__mro__) for name in vars(base)) | {"mro"}
"""Names that mean something to an enumeration: whoever has a member of such a name gets the standard library's."""
_BOOKS = frozenset(
    {"_generate_next_value_", "_new_member_", "_use_args_", "_member_names_", "_member_map_", "_value2member_map_"}
    | {"_unhashable_values_", "_unhashable_values_map_", "_member_type_", "_value_repr_", "_boundary_", "_flag_mask_"}
    | {"_singles_mask_", "_all_bits_", "_inverted_"}
)
"""What the standard library keeps of an enumeration's members in Python 3.11 to 3.13 (its `enum.py`, read on
2026-11-26). A version that keeps more makes its own.
"""


def make_enums_quickly(quickly: bool) -> None:
    """Whether `Enum(name, members)` is quick. What comes out is the same."""
    EnumType._create_ = _create if quickly else _STOCK  # type: ignore[attr-defined]


def _create(cls: Any, class_name: str, names: Any, *, module: str | None = None, **named: Any) -> Any:
    """`EnumType._create_`, for pairs of a name and a whole number; for all else the standard library's.

    There the class is built up in sixty steps, and every member goes through ten checks that tell it from a method, a
    default or an alias. Here the class is the copy of an empty one of the standard library's, and its members are put
    in.
    """
    module = module or sys._getframe(2).f_globals.get("__name__")
    empty = _empty(cls) if _are_plain(names) and named.get("type") is None else None
    if empty is None:
        return _STOCK(cls, class_name, names, module=module, **named)
    body = {key: value.copy() if type(value) in (list, dict) else value for key, value in empty.items()}
    body |= {"__module__": module, "__qualname__": named.get("qualname") or class_name}
    if named.get("boundary"):
        body["_boundary_"] = named["boundary"]
    made = type.__new__(EnumType, class_name, (cls,), body)
    (_fill_flag if issubclass(cls, Flag) else _fill)(made, names)
    return made


@cache
def _empty(cls: Any) -> dict[str, Any] | None:
    """The body of an enumeration without members; None where the standard library keeps more than is known here."""
    if cls not in (Enum, Flag, IntEnum, IntFlag):
        return None
    body = dict(vars(_STOCK(cls, "Empty", (), module=__name__)))
    if not _BOOKS.issuperset(name for name in body if name[0] == "_" != name[1]):
        return None
    return {name: value for name, value in body.items() if name not in ("__dict__", "__weakref__")}


def _are_plain(names: Any) -> bool:
    if type(names) not in (list, tuple) or not names:
        return False
    for pair in names:
        if type(pair) is not tuple or tuple(map(type, pair)) != (str, int):
            return False
        if pair[0] in _TAKEN or pair[0][:1] in ("", "_"):
            return False
    return len(dict(names)) == len(names)


def _fill(made: Any, pairs: Any) -> None:
    listed, members, by_value = made._member_names_, made._member_map_, made._value2member_map_
    new, by_number = made._new_member_, made._use_args_
    keep = type.__setattr__
    for name, value in pairs:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if by_number else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(listed)
            listed.append(name)
        members[name] = member
        keep(made, name, member)


def _fill_flag(made: Any, pairs: Any) -> None:
    """A flag lists single bits only; the others stand for several of them, or for none."""
    _fill(made, pairs)
    mask = singles = 0
    for _, value in pairs:
        mask |= value
        if _is_single(value):
            singles |= value
    made._flag_mask_, made._singles_mask_ = mask, singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    kept: list[str] = []
    for member in made._value2member_map_.values():
        member._sort_order_ = len(kept)
        if _is_single(member._value_):
            kept.append(member._name_)
    made._member_names_[:] = kept
    values = [made._member_map_[name]._value_ for name in kept]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def _is_single(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
