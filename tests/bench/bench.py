"""Prints the studio's figures beside those of a bare Qt editor, taken in the same run: `make bench`.

`--json` for programs, `--rounds N` for more or fewer starts, `--only start,memory,export,window,gaps,review`. It is no
test: it always ends well, and a loaded machine makes everything slower, so read the columns beside each other.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from math import log2
from pathlib import Path
from statistics import median

sys.path.pop(0)  # this folder: a module of it would hide the package `bench`
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench.display import display, have_own_bus
from bench.figures import Figure, as_json, spread, table
from bench.processes import BARE, ROOT, STUDIO, Memory, Run, memory_after, output_of, shown, timed

from apology_studio.adapters import resources
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.paths import find_paths
from apology_studio.core.codec import decode
from apology_studio.core.listing import describe
from apology_studio.core.ports import Place

START_LIMIT, MEMORY_LIMIT = 1.5, 2.0
KEY_LIMIT, EXPORT_LIMIT, GAP_LIMIT = 8, 1000, 200
SAVE_LIMIT = 20
UPDATE_LIMITS = {"600": 16, "5000": 33}
STARTS_A_ROUND = 2
SETTLED = 3.0
"""Seconds after its start at which a program's memory is read: the window and a second more, on a slow machine too."""


def keep_bytecode(folder: Path) -> None:
    """Compiled once, as an installed program is, whatever the environment says: else each start would compile us."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder)


def folder_with_draft(folder: Path) -> Path:
    """A data folder whose studio opens the double charge again, in the third part."""
    paths = find_paths(folder).make()
    draft = decode(resources.sample("double-charge"))
    store = SqliteDrafts(paths.drafts, describe, lambda: draft.changed, backups=paths.backups)
    store.save(draft)
    store.set_place(draft.id, Place(step="responsibility", box="more", caret=20, channel="linkedin"))
    store.set_last_open(draft.id)
    store.close()
    return folder


def start_figures(rounds: int, folder: Path) -> list[Figure]:
    """Until the window is painted and takes input, in turn with the bare one. The least of many is compared: whatever
    else a shared machine does makes a start longer, never shorter.
    """
    draft = folder_with_draft(folder / "start-draft")
    empty = folder / "start-empty"
    runs: dict[str, list[Run]] = {"bare": [], "empty": [], "draft": []}
    for _ in range(STARTS_A_ROUND * rounds + 1):
        runs["bare"].append(shown(BARE, BARE_QUIT_WHEN_SHOWN="1"))
        for name, data in (("empty", empty), ("draft", draft)):
            runs[name].append(shown(STUDIO, APOLOGY_STUDIO_HOME=str(data), APOLOGY_STUDIO_QUIT_WHEN_SHOWN="1"))
    warm = {name: each[1:] for name, each in runs.items()}  # the first one fills the disk's cache, and compiles
    rows = (("first window, empty shelf", "empty"), ("first window, a draft reopens", "draft"))
    return [
        Figure(
            name=f"{title}: {what}, least",
            ours=spread(_of(warm[name], what), "ms"),
            beside=spread(_of(warm["bare"], what), "ms"),
            value=min(_of(warm[name], what)) / min(_of(warm["bare"], what)),
            limit=START_LIMIT,
            unit="x",
        )
        for title, name in rows
        for what in ("wall", "cpu")
    ]


def _of(runs: list[Run], what: str) -> list[float]:
    return [run.wall if what == "wall" else run.cpu for run in runs]


def memory_figures(rounds: int, folder: Path) -> list[Figure]:
    """Resident memory with a draft open."""
    draft = folder_with_draft(folder / "memory-draft")
    ours: list[Memory] = []
    bare: list[Memory] = []
    for _ in range(min(3, rounds)):
        bare.append(memory_after(BARE, SETTLED))
        ours.append(memory_after((*STUDIO, "--data-dir", str(draft)), SETTLED))
    kinds: tuple[tuple[str, Callable[[Memory], float]], ...] = (("RSS", lambda m: m.rss), ("PSS", lambda m: m.pss))
    return [
        Figure(
            name=f"resident memory, a draft open: {kind}",
            ours=spread([of(m) for m in ours], "MiB"),
            beside=spread([of(m) for m in bare], "MiB"),
            value=median([of(m) for m in ours]) / median([of(m) for m in bare]),
            limit=MEMORY_LIMIT,
            unit="x",
        )
        for kind, of in kinds
    ]


def export_figures(rounds: int, folder: Path) -> list[Figure]:
    """Everything for one draft, in a new process each."""
    sample = ROOT / "resources" / "samples" / "double-charge.apology"
    runs = [
        timed((*STUDIO, "export", str(sample), "--to", str(folder / f"export-{n}")), QT_QPA_PLATFORM="offscreen")
        for n in range(rounds + 1)
    ][1:]
    walls = [run.wall for run in runs]
    cpu = spread([run.cpu for run in runs], "ms")
    return [
        Figure(
            name="export of everything, PDF included, cold",
            ours=spread(walls, "ms"),
            beside=f"cpu {cpu}",
            value=median(walls),
            limit=EXPORT_LIMIT,
            unit="ms",
        )
    ]


def window_figures(rounds: int, folder: Path) -> list[Figure]:
    """Keys, the look after a pause, and saving, in one studio."""
    found = json.loads(output_of("in_process.py", "window"))
    figures = [_keys(what, found["keys"][what], found["bare_keys"][what]) for what in ("wall", "cpu")]
    for size, limit in UPDATE_LIMITS.items():
        figures += _updates(found["updates"][size], size, limit)
    saves = found["saves"]
    said = f"p50 {saves['p50']:.1f} ms, max {saves['max']:.1f} ms"
    figures.append(
        Figure(name="save of a 600-word draft, in its thread: p99", ours=said, value=saves["p99"], unit="ms")
    )
    return [*figures, *(_saves(size, gaps) for size, gaps in found["saves_beside"].items())]


def _saves(size: str, gaps: dict[str, dict[str, float]]) -> Figure:
    cpu, wall = gaps["cpu"], gaps["wall"]
    return Figure(
        name=f"window held up by a save, {int(size):,} words, cpu: p99",
        ours=f"p50 {cpu['p50']:.1f} ms, max {cpu['max']:.1f} ms",
        beside=f"by the clock p50 {wall['p50']:.1f} ms, p99 {wall['p99']:.1f} ms",
        value=cpu["p99"],
        limit=SAVE_LIMIT,
        unit="ms",
    )


def _keys(what: str, ours: dict[str, float], bare: dict[str, float]) -> Figure:
    return Figure(
        name=f"key to painted letter, 600 words, {what}: p99",
        ours=f"p50 {ours['p50']:.1f} ms, max {ours['max']:.1f} ms",
        beside=f"p50 {bare['p50']:.1f} ms, p99 {bare['p99']:.1f} ms",
        value=ours["p99"],
        limit=KEY_LIMIT,
        unit="ms",
    )


def _updates(found: dict[str, dict[str, float]], size: str, limit: float) -> list[Figure]:
    name = f"look after a pause, {int(size):,} words"
    rows = [
        Figure(
            name=f"{name}, {channel}: p99",
            ours=f"p50 {each['p50']:.1f} ms, max {each['max']:.1f} ms",
            value=each["p99"],
            limit=limit,
            unit="ms",
        )
        for channel, each in found.items()
    ]
    return sorted(rows, key=lambda row: -(row.value or 0))


def review_figures(rounds: int, folder: Path) -> list[Figure]:
    """ms, and how it grows where the letter doubles: 2 is linear."""
    found = json.loads(output_of("in_process.py", "core"))
    sizes = list(found["reviews"])
    figures = []
    for before, size in zip([None, *sizes], sizes, strict=False):
        said = f"{found['reviews'][size]:.1f} ms ({found['words'][size]:,} words)"
        if before is None:
            figures.append(Figure(name=f"review of a letter, {int(size):,} words", ours=said))
            continue
        doublings = log2(found["words"][size] / found["words"][before])
        growth = (found["reviews"][size] / found["reviews"][before]) ** (1 / doublings)
        name = f"review of a letter, {int(size):,} words: growth a doubling"
        figures.append(Figure(name=name, ours=said, value=growth, limit=2.4, unit="x"))
    return figures


def gap_figures(rounds: int, folder: Path) -> list[Figure]:
    """The longest time for which the window stands still while something large comes."""
    found = json.loads(output_of("gaps.py"))
    return [
        Figure(name=f"longest standstill: {what}", ours=f"{worst:.0f} ms", value=worst, limit=GAP_LIMIT, unit="ms")
        for what, worst in found.items()
    ]


PARTS: dict[str, Callable[[int, Path], list[Figure]]] = {
    "start": start_figures,
    "memory": memory_figures,
    "window": window_figures,
    "gaps": gap_figures,
    "review": review_figures,
    "export": export_figures,
}


def main() -> int:
    """Measure and print; always 0."""
    parser = argparse.ArgumentParser(description="The studio's figures, beside a bare Qt editor's.")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default=",".join(PARTS))
    options = parser.parse_args()
    figures: list[Figure] = []
    with display() as screen, tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        keep_bytecode(Path(folder) / "bytecode")
        for name in options.only.split(","):
            print(f"measuring: {name} ...", file=sys.stderr)
            try:
                figures += PARTS[name](options.rounds, Path(folder))
            except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
                print(f"{name} could not be measured: {error}", file=sys.stderr)
    load = os.getloadavg()[0]
    about = {"display": screen, "python": platform.python_version(), "load": f"{load:.1f} on {os.cpu_count()} cores"}
    print(as_json(figures, about) if options.json else f"{table(figures)}\n\n{_said(about)}")
    return 0


def _said(about: dict[str, str]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in about.items())


if __name__ == "__main__":
    have_own_bus()
    sys.exit(main())
