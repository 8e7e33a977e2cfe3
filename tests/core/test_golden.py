"""What every channel says of every sample, as golden files: `make accept` rewrites them, the diff is the review."""

from __future__ import annotations

from pathlib import Path

import pytest

from apology_studio.adapters import resources
from apology_studio.core.channel import Channel, Preview, channels
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft
from apology_studio.core.messages import in_english
from apology_studio.core.preview import preview

GOLDEN = Path(__file__).parent.parent / "golden"

CASES = [(name, own, each) for name in resources.sample_names() for own in ("own", "letter") for each in channels()]


def told(shown: Preview) -> str:
    """A preview as a text to read."""
    lines = [f"state {shown.state} · length {shown.length} · limit {shown.limit} · fold {shown.fold_at}"]
    lines += [f"== {view.piece} {view.length}\n{view.text}" for view in shown.pieces[:-1]]
    lines += [f"== page {n} of {len(shown.pages)}: {p.length}\n{p.text}" for n, p in enumerate(shown.pages, 1)]
    lines += [f"== problem {p.level}: {in_english(p.message)} -> {p.step}/{p.box}" for p in shown.problems]
    lines += [f"== left out of {left.part}: {left.text}" for left in shown.left_out]
    lines += [f"== check {check.good}: {in_english(check.message)}" for check in shown.checks]
    lines += [f"== html\n{shown.html}"] if shown.html else []
    lines += [f"== document\n{shown.document}"] if shown.document else []
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("name", "own", "each"), CASES, ids=lambda v: v.id if isinstance(v, Channel) else str(v))
def test_the_finished_text_is_the_accepted_one(name: str, own: str, each: Channel, accept: bool) -> None:
    draft: Draft = decode(resources.sample(name))
    if own == "letter":
        draft = draft.with_changes(overrides=())
    path = GOLDEN / name / f"{each.id}-{own}.txt"
    said = told(preview(draft, each))
    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(said.encode())

    assert said.encode() == path.read_bytes()
