"""What proselint and write-good say of the same texts, and how long it takes them."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import Answer, Labelled, Mark

ROOT = Path(__file__).resolve().parents[2]
WRITE_GOOD = ROOT / "build" / "write-good" / "node_modules" / "write-good"
IN_NODE = """
const check = require(process.argv[1]);
let given = "";
process.stdin.on("data", (part) => { given += part; });
process.stdin.on("end", () => {
  for (const line of given.split("\\n").filter(Boolean)) {
    const row = JSON.parse(line);
    const start = process.hrtime.bigint();
    const found = check(row.text);
    const took = Number(process.hrtime.bigint() - start) / 1e6;
    console.log(JSON.stringify({ id: row.id, took, found: found.map((one) => [one.index, one.offset]) }));
  }
});
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The answers of another checker."""

    name: str
    answers: Mapping[str, Answer]
    times: Sequence[float]
    """Milliseconds, one for each text."""


def proselint(rows: Sequence[Labelled]) -> Measured:
    """Its answers, from its own library."""
    from proselint.checks import __register__  # type: ignore[import-untyped]
    from proselint.registry import CheckRegistry  # type: ignore[import-untyped]
    from proselint.tools import LintFile  # type: ignore[import-untyped]

    CheckRegistry().register_many(__register__)
    LintFile(source="warm", content="A first text.").lint()
    answers, times = {}, []
    for row in rows:
        began = time.perf_counter()
        found = LintFile(source=row.id, content=row.text).lint() if row.text else []
        times.append((time.perf_counter() - began) * 1000)
        spans = [result.check_result.span for result in found]  # one further on: it puts a line before the text
        answers[row.id] = _answer([(start - 1, end - 1) for start, end in spans])
    return Measured(name="proselint", answers=answers, times=times)


def write_good(rows: Sequence[Labelled]) -> Measured | None:
    """Its answers, from node; None where it is not installed."""
    node = shutil.which("node")
    if node is None or not WRITE_GOOD.exists():
        return None
    given = "".join(json.dumps({"id": row.id, "text": row.text}) + "\n" for row in rows)
    ran = subprocess.run(
        [node, "-e", IN_NODE, str(WRITE_GOOD)], input=given, capture_output=True, text=True, check=True
    )
    said = [json.loads(line) for line in ran.stdout.splitlines()]
    answers = {one["id"]: _answer([(at, at + length) for at, length in one["found"]]) for one in said}
    return Measured(name="write-good", answers=answers, times=[one["took"] for one in said])


def _answer(spans: Sequence[tuple[int, int]]) -> Answer:
    marks = tuple(Mark(category="other", start=start, end=end) for start, end in spans)
    return Answer(findings=marks, present=frozenset())
