"""A figure, and the table of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row. `value` against `limit`, where there is one."""

    name: str
    ours: str
    beside: str = ""
    """The bare editor's, or what else it is compared with."""
    value: float | None = None
    limit: float | None = None
    unit: str = ""

    @property
    def verdict(self) -> str:
        """'ok', 'OVER', or nothing where no limit is set."""
        if self.value is None or self.limit is None:
            return ""
        return "ok" if self.value <= self.limit else "OVER"


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which `share` of them are: of 300 the 297th for 0.99."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered)) - 1))]


def spread(values: Sequence[float], unit: str) -> str:
    """Median with the least and the most."""
    return f"{median(values):.0f} {unit} [{min(values):.0f}..{max(values):.0f}]"


def table(figures: Iterable[Figure]) -> str:
    """Plain columns."""
    heads = ("figure", "ours", "beside it", "measured", "limit", "")
    rows = [heads, *(_row(figure) for figure in figures)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(heads))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def as_json(figures: Iterable[Figure], about: dict[str, str]) -> str:
    """The same for a program."""
    return json.dumps({**about, "figures": [{**asdict(f), "verdict": f.verdict} for f in figures]}, indent=2)


def _row(figure: Figure) -> tuple[str, ...]:
    measured = "" if figure.value is None else f"{figure.value:.2f} {figure.unit}".strip()
    limit = "" if figure.limit is None else f"<= {figure.limit:g} {figure.unit}".strip()
    return (figure.name, figure.ours, figure.beside, measured, limit, figure.verdict)
