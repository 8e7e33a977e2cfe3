"""Files that somebody made to hurt: refused or cleaned in a sentence, at once, with little memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from owner import owner_at
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from random_drafts import plain_draft

from apology_studio.core.codec import MAX_BYTES, encode
from apology_studio.core.draft import Part, PartText
from apology_studio.core.rest import LONGEST_READ
from apology_studio.ui.file_drops import FileDrops
from apology_studio.ui.large_text_dialog import LargeTextDialog
from apology_studio.ui.paste_dialog import PasteDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # only the offscreen platform says so
CHILD = Path(__file__).with_name("hostile_child.py")
PATIENCE = 120
"""Seconds for all of them: against hanging only."""
MEMORY = 200_000_000
GOOD = encode(plain_draft("good", title="A draft"))


def with_field(name: str, raw: str) -> str:
    """A whole draft, with this raw JSON in one field."""
    fields = json.loads(GOOD)
    fields.pop(name, None)
    return json.dumps(fields)[:-1] + f', "{name}": {raw}}}'


def text(content: str | bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content if isinstance(content, bytes) else content.encode())


REFUSED: dict[str, Callable[[Path], object]] = {
    "oversize": text(GOOD + " " * MAX_BYTES),
    "nested": text("[" * 200_000),
    "nested-objects": text('{"a":' * 100_000),
    "nested-field": text(with_field("kept", "[" * 90_000 + "]" * 90_000)),
    "nan": text(with_field("promises", "NaN")),
    "infinity": text(with_field("promises", "[-Infinity]")),
    "huge-float": text(with_field("version", "1e999")),
    "huge-integer": text(with_field("version", "9" * 4_000_000)),
    "duplicate": text(GOOD.rstrip()[:-1] + ', "title": "again"}'),
    "many-lists": text(with_field("kept", "[" + "[]," * 1_500_000 + "[]]")),
    "many-objects": text(with_field("promises", "[" + '{"":0},' * 600_000 + "0]")),
    "one-run": text(with_field("title", json.dumps("x" * 3_000_000))),
    "fifo": os.mkfifo,
    "zero": lambda path: path.symlink_to("/dev/zero"),
    "stdin": lambda path: path.symlink_to("/dev/stdin"),
    "tty": lambda path: path.symlink_to("/dev/ptmx"),
    "loop": lambda path: path.symlink_to(path.name),
    "folder": Path.mkdir,
    "no-utf8": text(b'{"format": "\xff\xfe"}'),
    "utf16": text(GOOD.encode("utf-16")),
    "zip": text(b"PK\x03\x04" + bytes(1000)),
    "empty": text(""),
    "traversal": text(with_field("id", '"../../outside"')),
    "newer": text(with_field("version", "999999999")),
    "unknown-field": text(with_field("__class__", '"os.system"')),
    "bidi-\u202ename\nwith-a-line": text("{}"),
}
TAKEN: dict[str, Callable[[Path], object]] = {
    "runs": text(with_field("kept", json.dumps([("x" * 9_999 + " ") * 19] * 24))),  # each just short of too long
    "bom": text("\ufeff" + GOOD),
    "cleaned": text(with_field("title", r'"NUL \u0000 half \ud83d \u202egnp.txt"')),
}
TEXTS = {
    "brackets": "[" * 30_000,
    "links": "[a](" * 8_000,
    "images": "![x](http://a.example/" * 1_500,
    "stars": "*a " * 10_000 + "**" * 2_000,
    "quotes": "> " * 15_000 + "x",
    "lists": "".join("  " * n + "- x\n" for n in range(170)),
    "ticks": "`" * 15_000 + " " + "`" * 14_999,
    "tags": "<" * 30_000,
    "comments": "<!--" * 8_000,
    "entities": "&#x" * 10_000,
    "table": "|a" * 10_000 + "\n" + "|-" * 5_000,
    "digits": "1.1" * 10_000,
    "days": "from 1 May 2026 " * 2_000,
    "spaces": "sorry" + " " * 30_000 + ".",
    "too-long": "word " * 900_000,
    "oversize": "word " * 1_100_000,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """All of them."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name, make in (REFUSED | TAKEN).items():
        make(folder / f"{name}.apology")
    for name, said in TEXTS.items():
        (folder / f"{name}.md").write_text(said, encoding="utf-8")
        draft = plain_draft(name, title=name).with_part(Part.SORRY, PartText(line="Sorry.", more=said[:LONGEST_READ]))
        (folder / f"{name}.html").write_text(f"<p>{said}", encoding="utf-8")
        (folder / f"draft-{name}.apology").write_text(encode(draft), encoding="utf-8")
    return folder


def test_each_is_answered_in_a_sentence_with_little_memory(folder: Path) -> None:
    environment = {**os.environ, "HOME": str(folder.parent)}
    ran = subprocess.run(
        [sys.executable, str(CHILD), str(folder)],
        capture_output=True, text=True, timeout=PATIENCE, env=environment, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:]
    answers = {name: (status, said) for name, status, _, said in map(json.loads, ran.stdout.splitlines())}
    assert int(answers.pop("peak")[1]) < MEMORY
    assert set(answers) == {path.name for path in folder.iterdir()}
    for name, (status, said) in answers.items():
        assert status in (0, 1, 2), (name, said)
        assert "Traceback" not in said
        assert all(line.isprintable() for line in said.splitlines()), name
    for name in REFUSED:
        status, said = answers[f"{name}.apology"]
        assert (status, len(said.splitlines())) == (2, 1), (name, said)
        assert said.rstrip().endswith((".", "!")), said
    assert answers["bom.apology"] == (0, "")
    assert len(answers["cleaned.apology"][1].splitlines()) >= 2
    assert "larger than" in answers["oversize.md"][1]
    assert "too long to check" in answers["too-long.md"][1]


def drop(owner: object, path: Path) -> None:
    window = owner.window  # type: ignore[attr-defined]  # Owner
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drops = window.findChild(FileDrops)
    assert drops.eventFilter(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_window_refuses_the_same_and_stays_as_it_is(folder: Path, home: Path) -> None:
    with owner_at(home) as owner:
        for name in REFUSED:
            owner.window.banner.hide()
            drop(owner, folder / f"{name}.apology")
            assert owner.window.banner.isVisible(), name
            assert owner.window.banner.text().isprintable(), name
        assert owner.world.store.rows() == ()
        told: list[object] = []
        owner.window.file_acts.told.connect(told.append)
        drop(owner, folder / "cleaned.apology")
        assert len(told) == 1
        assert owner.window.session.draft.title == "NUL  half \ufffd \u202egnp.txt"


def test_a_hostile_text_is_sorted_or_offered_like_any_other(folder: Path, home: Path) -> None:
    with owner_at(home) as owner:
        for name in ("brackets", "stars", "quotes", "days", "lists"):
            drop(owner, folder / f"{name}.html")
            dialog, offer = owner.window.findChild(PasteDialog), owner.window.findChild(LargeTextDialog)
            assert dialog is not None
            assert (offer is not None) is (name == "brackets"), name
            if offer is not None:
                offer.reject()
            else:
                assert dialog.box.text() == f"<p>{TEXTS[name]}"
                dialog.accept()
                assert dialog.sorting
            dialog.reject()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
