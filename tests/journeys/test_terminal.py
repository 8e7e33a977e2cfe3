"""The terminal's commands, each in a process of its own, as a script calls them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from apology_studio.adapters.resources import sample
from apology_studio.core.codec import decode, encode
from apology_studio.core.draft import Draft, Override, Part, PartText, Piece

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "apology_studio"]
SIX = ["blog", "newsletter", "press-release", "facebook", "x", "linkedin"]


@dataclass(frozen=True)
class Answer:
    status: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Terminal:
    """Runs the program with a data folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"

    def run(self, *arguments: str | bytes | Path, given: str | bytes = b"", **environment: str) -> Answer:
        return self.bare([*PROGRAM, "--data-dir", self.data, *arguments], given, **environment)

    def bare(self, command: list[Any], given: str | bytes = b"", **environment: str) -> Answer:
        data = given if isinstance(given, bytes) else given.encode()
        # An ASCII locale: what goes in and out must be UTF-8 all the same.
        ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        env = {**os.environ, "PYTHONPATH": str(ROOT), **ascii_only, **environment}
        done = subprocess.run(command, input=data, capture_output=True, env=env, cwd=self.folder, timeout=120)
        return Answer(done.returncode, done.stdout, done.stderr.decode())

    def file(self, draft: Draft, name: str = "draft.apology") -> Path:
        path = self.folder / name
        path.write_text(encode(draft), encoding="utf-8")
        return path

    def refused(self, *arguments: str | bytes | Path, given: str | bytes = b"", status: int = 2) -> str:
        """What is said about a call that cannot be answered: one sentence, no traceback, nothing on standard output."""
        answer = self.run(*arguments, given=given)
        assert answer.status == status, answer
        assert answer.out == b""
        assert answer.err.count("\n") == 1
        assert "Traceback" not in answer.err
        assert answer.err.rstrip("\n").endswith((".", "!"))
        return answer.err


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)


@pytest.fixture
def draft() -> Draft:
    return decode(sample("double-charge")).with_changes(overrides=())


def test_a_draft_goes_in_is_listed_shown_exported_and_comes_out_again(terminal: Terminal, draft: Draft) -> None:
    source = terminal.file(draft)
    assert terminal.run("list", "--json").json == []

    added = terminal.run("import", source, "--json").json
    assert added["id"] == draft.id
    assert [row["id"] for row in terminal.run("list", "--json").json] == [draft.id]
    row = terminal.run("list", "--json").json[0]
    assert list(row) == ["id", "title", "kind", "changed", "words", "state"]

    shown = terminal.run("preview", draft.id, "--channel", "facebook")
    exported = terminal.run("export", draft.id[:6], "--to", "out", "--json").json["files"]
    assert {each["channel"] for each in exported} == set(SIX)
    assert (terminal.folder / "out" / "facebook.txt").read_bytes() == shown.out.removesuffix(b"\n")
    assert (terminal.folder / "out" / "press-release.pdf").read_bytes().startswith(b"%PDF")

    copy = terminal.run("export", draft.id, "--to", "copy", "--format", "apology", "--json").json["files"]
    assert decode((terminal.folder / copy[0]["path"]).read_text(encoding="utf-8")) == draft


def test_everything_for_a_last_look_goes_into_a_folder_or_a_zip(terminal: Terminal, draft: Draft) -> None:
    path = terminal.file(draft)
    files = terminal.run("export", path, "--to", "all", "--format", "everything", "--json").json["files"]
    kinds = {each["kind"] for each in files}
    assert {"index", "preview", "eml", "docx", "pdf", "html", "wordpress", "hugo", "apology"} <= kinds

    (packed,) = terminal.run("export", path, "--to", "one", "--format", "zip", "--channel", "x", "--json").json["files"]
    assert packed["kind"] == "zip"
    with zipfile.ZipFile(terminal.folder / packed["path"]) as archive:
        assert {"index.html", "x-1.txt", "previews/x.png"} <= set(archive.namelist())


def test_importing_never_overwrites(terminal: Terminal, draft: Draft) -> None:
    first = terminal.run("import", terminal.file(draft)).out
    again = terminal.run("import", terminal.file(draft)).out
    other = terminal.run(
        "import",
        "-",
        given=encode(draft.with_part(Part.SORRY, PartText(line="Sorry."))),
    ).out

    assert first == again != other
    assert len(terminal.run("list", "--json").json) == 2


def test_the_data_folder_may_stand_before_after_or_in_the_environment(terminal: Terminal, draft: Draft) -> None:
    terminal.run("import", terminal.file(draft))
    after = terminal.bare([*PROGRAM, "list", "--json", "--data-dir", terminal.data])
    inside = terminal.bare([*PROGRAM, "list", "--json"], APOLOGY_STUDIO_HOME=str(terminal.data))
    elsewhere = terminal.run("list", "--json", "--data-dir", terminal.folder / "other")

    assert after.json == inside.json != []
    assert elsewhere.json == []


def test_channels_say_their_limits_and_sources(terminal: Terminal) -> None:
    rows = terminal.run("channels", "--json").json

    assert [row["id"] for row in rows if row["id"] in SIX] == [
        "blog",
        "newsletter",
        "press-release",
        "facebook",
        "x",
        "linkedin",
    ]
    assert all(list(row) == ["id", "name", "limit", "unit", "source", "checked_on"] for row in rows)
    assert {row["id"]: row["limit"] for row in rows}["x"] == 280
    assert b"LinkedIn" in terminal.run("channels").out


@pytest.mark.parametrize("channel", SIX)
def test_a_preview_is_one_document(terminal: Terminal, draft: Draft, channel: str) -> None:
    shape = terminal.run("preview", terminal.file(draft), "--channel", channel, "--json").json

    assert list(shape) == ["channel", "pages", "html", "subject", "problems"]
    assert all(list(page) == ["text", "length", "limit", "over"] for page in shape["pages"])
    assert all(page["over"] == 0 for page in shape["pages"])
    assert bool(shape["html"]) == (channel in ("blog", "newsletter"))
    assert bool(shape["subject"]) == (channel in ("blog", "newsletter", "press-release"))


def test_a_draft_may_come_by_standard_input(terminal: Terminal, draft: Draft) -> None:
    by_file = terminal.run("preview", terminal.file(draft), "--channel", "x")
    by_stream = terminal.run("preview", "-", "--channel", "x", given="\ufeff" + encode(draft))

    assert by_file.out == by_stream.out != b""


def test_a_refused_channel_does_not_keep_the_others_back(terminal: Terminal, draft: Draft) -> None:
    own = Override(channel=draft.channels[4], piece=Piece.BODY, text="[how many] of you", base="")

    answer = terminal.run("export", terminal.file(draft.with_override(own)), "--to", "out", "--json")

    assert answer.status == 2
    assert "Fill in [how many] first." in answer.err
    assert {each["channel"] for each in answer.json["files"]} == set(SIX) - {"x"}
    assert not list((terminal.folder / "out").glob("x*.txt"))


def test_check_finds_what_takes_an_apology_back(terminal: Terminal) -> None:
    text = "We are sorry if you were offended. 😀 We are sorry, but it rained."

    answer = terminal.run("check", "-", "--json", given=text)

    assert answer.status == 1
    assert answer.err == ""
    assert {f["rule"] for f in answer.json["findings"]} == {"conditional-apology", "sorry-but", "jokes"}
    assert all(text[f["start"] : f["end"]] == f["quote"] for f in answer.json["findings"])
    assert terminal.run("check", "-", "--json", given="We are sorry. This was our fault.").status == 0
    assert b"conditional-apology" in terminal.run("check", "-", given=text).out


def test_check_reads_text_markdown_and_drafts(terminal: Terminal, draft: Draft) -> None:
    plain, markdown = terminal.folder / "a.txt", terminal.folder / "a.md"
    for path in (plain, markdown):
        path.write_text("We are [sorry](https://bakery.example)", encoding="utf-8")

    letter = terminal.run("check", terminal.file(draft), "--json").json

    assert terminal.run("check", plain, "--json").json["id"] == str(plain)
    assert terminal.run("check", plain, "--json").json["words"] == 3
    assert terminal.run("check", markdown, "--json").json["words"] == 4  # as plain text the address stands behind
    assert letter["id"] == draft.id
    assert all(letter["text"][f["start"] : f["end"]] == f["quote"] for f in letter["findings"])
    assert all(letter["present"][part] for part in Part)
    assert terminal.run("check", "-", "--json", given=encode(draft)).json == letter


def test_check_with_a_channel_looks_at_the_length(terminal: Terminal, draft: Draft) -> None:
    long = terminal.run("check", "-", "--channel", "x", "--json", given="We are sorry. " + "a" * 300)
    post = terminal.run("check", terminal.file(draft), "--channel", "facebook", "--json")

    assert [f["rule"] for f in long.json["findings"]] == ["too-long"]
    assert long.status == 1
    assert post.json["text"].encode() + b"\n" == terminal.run("preview", "draft.apology", "--channel", "facebook").out


def test_checking_line_by_line_keeps_the_order_and_stops_at_a_bad_line(terminal: Terminal) -> None:
    good = [{"id": "b", "text": "We are sorry."}, {"id": 7, "text": "\ud800 sorry if any\0"}, {"text": ""}]
    given = "\n".join(json.dumps(each) for each in good)

    answer = terminal.run("check", "--jsonl", "--language", "en", given=given)
    stopped = terminal.run("check", "--jsonl", given=given + '\n\n{"id": 1, "text": \n{"id": 2, "text": "x"}')

    assert [line["id"] for line in answer.lines] == ["b", 7, None]
    assert stopped.lines == answer.lines
    assert (stopped.status, stopped.err) == (2, "Line 5 of standard input is not JSON in UTF-8.\n")


@pytest.mark.parametrize(
    "line", ["[]", '{"id": "a"}', '{"text": 5}', '{"id": NaN, "text": ""}', "[" * 100_000, b"\xff"]
)
def test_a_line_that_is_no_text_is_named(terminal: Terminal, line: str | bytes) -> None:
    assert terminal.refused("check", "--jsonl", given=line).startswith("Line 1 ")
    assert terminal.refused("measure", "--channel", "x", "--jsonl", given=line).startswith("Line 1 ")


def test_measuring_counts_as_the_channel_does(terminal: Terminal) -> None:
    texts = ["", "a" * 280, "a" * 281, "見" * 140, "https://www.example.com/" + "a" * 300, "😀", "a\uffff"]

    answer = terminal.run("measure", "--channel", "x", "--jsonl", given="\n".join(map(json.dumps, texts)))

    assert [line["length"] for line in answer.lines] == [0, 280, 281, 280, 23, 2, 3]
    assert [line["fits"] for line in answer.lines] == [True, True, False, True, True, True, False]
    assert all(line["limit"] == 280 for line in answer.lines)


def test_selftest_tries_everything_and_names_the_cure(terminal: Terminal) -> None:
    answer = terminal.run("selftest", "--json")

    rows = {row["name"]: row for row in answer.json["rows"]}
    works = {"Python", "PySide6", "SQLite", "typst", "resources", "draft", "channels", "pdf", "data folder"}
    assert {name for name, row in rows.items() if row["state"] == "ok"} >= works
    assert {"window in ar", "window in es", "keyring"} <= set(rows)
    assert all(row["cure"] for row in rows.values() if row["state"] != "ok")
    assert answer.json["ok"] == all(row["state"] != "not ok" for row in rows.values())
    assert answer.status == (0 if answer.json["ok"] else 3)


def test_selftest_knows_a_data_folder_that_cannot_be_used(terminal: Terminal) -> None:
    terminal.data.write_text("a file")

    answer = terminal.run("selftest", "--json")

    assert answer.status == 3
    assert {row["name"]: row["state"] for row in answer.json["rows"]}["data folder"] == "not ok"


# Bad input: a sentence or faithful text, never a traceback


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["list", "--jsno"], "unrecognized arguments: --jsno"),
        (["export", "d"], "--to"),
        (["preview", "nothing", "--channel", "x"], "no draft and no file called “nothing”"),
        (["preview", "-", "--channel", "pigeon"], "no channel called “pigeon”"),
        (["measure", "--channel", "pigeon", "--jsonl"], "no channel called “pigeon”"),
        (["export", "-", "--to", "o", "--channel", "pigeon"], "no channel called “pigeon”"),
        (["export", "-", "--to", "o", "--channel", "x", "--format", "apology"], "--channel"),
        (["import", "missing.apology"], "no file “missing.apology”"),
        (["import", "."], "is a folder"),
        (["check"], "FILE"),
        (["check", "-", "--jsonl"], "FILE"),
        (["check", "missing.txt"], "no file “missing.txt”"),
        (["preview", b"\xff\xfe.apology", "--channel", "x"], "no file"),
        (["preview", "a\x1b[31m.apology", "--channel", "x"], "no file “a�[31m.apology”"),
    ],
)
def test_unusable_arguments(terminal: Terminal, arguments: list[str | bytes], said: str) -> None:
    assert said in terminal.refused(*arguments)


def test_a_draft_to_open_that_is_not_there(terminal: Terminal) -> None:
    answer = terminal.run("nothing", QT_QPA_PLATFORM="offscreen")

    assert (answer.status, "no draft and no file called “nothing”" in answer.err) == (2, True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not an Apology Studio file"),
        (b"\x89PNG\r\n\x1a\n\0\0", "UTF-8"),
        (b"[]", "not an Apology Studio file"),
        (b'{"format": "apology-studio", "version": 999}', "newer version"),
        (b'{"format": "apology-studio", "version": 1, "id": "\\ud800"}', "id"),
        (b'{"format": "apology-studio", "version": 1' + b" " * 5_100_000 + b"}", "larger than 5 MB"),
        (b"[" * 200_000, "nested too deeply"),
    ],
)
def test_files_that_are_no_draft(terminal: Terminal, content: bytes, said: str) -> None:
    path = terminal.folder / "odd.apology"
    path.write_bytes(content)

    assert said in terminal.refused("import", path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("call", [["preview", "--channel", "x"], ["export", "--to", "o"], ["check"]])
def test_no_command_takes_a_file_of_a_newer_version(terminal: Terminal, call: list[str]) -> None:
    path = terminal.folder / "new.apology"
    path.write_text('{"format": "apology-studio", "version": 999}', encoding="utf-8")

    assert "newer version" in terminal.refused(call[0], path, *call[1:])


def test_a_window_without_a_display_is_refused_in_a_sentence(terminal: Terminal) -> None:
    answer = terminal.run(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")

    assert (answer.status, answer.out) == (3, b"")
    assert answer.err.startswith("There is no display here")


def test_a_file_in_the_place_of_a_folder(terminal: Terminal, draft: Draft) -> None:
    taken = terminal.folder / "taken"
    taken.write_text("mine")

    assert "is a file" in terminal.refused("export", terminal.file(draft), "--to", taken)
    assert "is a file" in terminal.refused("list", "--data-dir", taken, status=3)
    assert taken.read_text() == "mine"


def test_an_empty_draft(terminal: Terminal, draft: Draft) -> None:
    empty = Draft(id=draft.id, incident_id=draft.incident_id, created=draft.created, changed=draft.changed)
    path = terminal.file(empty)

    exported = terminal.run("export", path, "--to", "out")
    shown = terminal.run("preview", path, "--channel", "blog", "--json")
    checked = terminal.run("check", path, "--json")

    assert (exported.status, exported.out) == (2, b"")
    assert "there is no text yet" in exported.err
    assert not (terminal.folder / "out").exists()
    assert (shown.status, shown.json["pages"]) == (0, [])
    assert (checked.json["words"], checked.json["verdict"]) == (0, "n/a")


HOSTILE = (
    "Sorry. {0!r} {name} %s $x <script>alert(1)</script> [a](javascript:alert(1)) \u202eevil\u202c \u00a0\u200b #let x"
)


@pytest.mark.parametrize("channel", SIX)
def test_hostile_text_comes_out_as_it_is_and_never_as_markup(terminal: Terminal, draft: Draft, channel: str) -> None:
    path = terminal.file(draft.with_part(Part.SORRY, PartText(line=HOSTILE)))

    shape = terminal.run("preview", path, "--channel", channel, "--json").json
    answer = terminal.run("export", path, "--to", "out", "--channel", channel)

    said = "\n".join(page["text"] for page in shape["pages"])
    if channel == "blog":  # Markdown, in which the marks that are text are escaped
        said = re.sub(r"\\([<\[])", r"\1", said)
    assert "{0!r} {name} %s $x <script>alert(1)</script>" in said
    assert "\u202eevil\u202c" in said
    assert answer.status == 0
    for html in (
        shape["html"] or "",
        *(p.read_text(encoding="utf-8") for p in (terminal.folder / "out").glob("*.html")),
    ):
        assert "<script" not in html
        assert 'href="javascript:' not in html


def test_control_characters_and_halves_of_pairs_are_named_not_lost(terminal: Terminal, draft: Draft) -> None:
    path = terminal.folder / "odd.apology"
    text = encode(draft.with_part(Part.SORRY, PartText(line="SorryX.")))
    path.write_text(text.replace("SorryX.", "Sorry\\u0000\\ud83d."), encoding="utf-8")

    answer = terminal.run("preview", path, "--channel", "facebook")

    assert answer.out.decode().startswith("Sorry\ufffd.")
    assert len(answer.err.splitlines()) >= 2


def test_five_megabytes_of_text(terminal: Terminal, draft: Draft) -> None:
    big = draft.with_part(Part.EXPLANATION, PartText(line="We broke it.", more="word " * 900_000))
    path = terminal.file(big)

    assert "at most 200,000 characters" in terminal.refused("preview", path, "--channel", "blog")
    assert "too long to check" in terminal.refused("check", "-", given="word " * 900_000)
    assert "larger than 5 MB" in terminal.refused("check", "-", given="word " * 1_100_000)


@pytest.mark.parametrize("call", [["channels"], ["channels", "--json"], ["--help"]])
def test_a_reader_that_goes_away_is_no_error(call: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run([*PROGRAM, *call], stdout=writing, stderr=subprocess.PIPE, timeout=60, cwd=ROOT)
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


def test_a_disk_that_is_full_is_said() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "channels"], stdout=full, stderr=subprocess.PIPE, timeout=60, cwd=ROOT)

    assert done.returncode == 3
    assert b"No space left" in done.stderr
    assert b"Traceback" not in done.stderr


def test_no_command_loads_qt(terminal: Terminal, draft: Draft) -> None:
    path = terminal.file(draft)
    calls = (
        ["list"], ["channels"], ["import", path], ["preview", path, "--channel", "x"], ["check", path],
        ["export", path, "--to", "o"], ["measure", "--channel", "x", "--jsonl"], ["selftest"],
    )  # fmt: skip
    program = (
        "import sys; from apology_studio.cli import main; main(sys.argv[1:]); "
        "print('LOADED', [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))])"
    )
    for call in calls:
        answer = terminal.bare([sys.executable, "-c", program, *call, "--data-dir", terminal.data])
        assert answer.out.rstrip().endswith(b"LOADED []"), call


def test_the_sample_run_makes_everything_without_a_screen(terminal: Terminal) -> None:
    answer = terminal.bare([sys.executable, "-m", "apology_studio.sample_run", "--to", "made"])

    assert answer.status == 0, answer.err
    made = terminal.folder / "made"
    assert (made / "studio.png").read_bytes().startswith(b"\x89PNG")
    assert {path.name for path in made.iterdir()} == {Path(line).name for line in answer.out.decode().splitlines()[1:]}
    assert "No window was opened" in answer.out.decode()
