from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest
from random_drafts import plain_draft

from apology_studio.adapters import apology_file
from apology_studio.core.codec import encode
from apology_studio.core.messages import in_english
from apology_studio.core.ports import BadInput, DraftFiles, WorldError

DRAFT = plain_draft(title="Double\u00a0charge \u202e!")


def refusal(path: Path) -> str:
    with pytest.raises(BadInput) as refused:
        apology_file.read(path)
    sentence = in_english(refused.value.message)
    assert sentence.isprintable()
    return sentence


def test_what_was_written_is_read(tmp_path: Path) -> None:
    files: DraftFiles = apology_file
    files.write(tmp_path / "a.apology", DRAFT)
    assert files.read_with_notices(tmp_path / "a.apology").draft == DRAFT
    assert (tmp_path / "a.apology").read_bytes() == encode(DRAFT).encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.apology"]


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "a.apology").write_bytes(b"\xef\xbb\xbf" + encode(DRAFT).encode())
    assert apology_file.read(tmp_path / "a.apology") == DRAFT


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    apology_file.write(tmp_path / "a.apology", DRAFT)
    (tmp_path / "b.apology").symlink_to("a.apology")
    assert apology_file.read(tmp_path / "b.apology") == DRAFT


def test_a_missing_file(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "missing.apology")
    assert "cannot be read" in refusal(tmp_path / "a\x00b")
    assert "cannot be read" in refusal(tmp_path / ("x" * 5000))


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.apology")
    assert "a device or a pipe" in refusal(tmp_path / "pipe.apology")


def test_a_device_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "zero.apology").symlink_to("/dev/zero")
    assert "a device or a pipe" in refusal(tmp_path / "zero.apology")


def test_a_link_to_itself(tmp_path: Path) -> None:
    (tmp_path / "loop.apology").symlink_to("loop.apology")
    assert "cannot be read" in refusal(tmp_path / "loop.apology")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.apology").open("wb") as file:
        file.truncate(1 << 40)
    assert "larger than 5 MB" in refusal(tmp_path / "huge.apology")


@pytest.mark.parametrize("data", [b"\xff\xfea\x00", b"\x89PNG\r\n", encode(DRAFT).encode("utf-16")])
def test_what_is_no_utf_8(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.apology").write_bytes(data)
    assert "UTF-8" in refusal(tmp_path / "a.apology")


def test_what_is_no_draft_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a\u202e\n.apology"
    path.write_bytes(b"\x00\x01")
    refusal(path)
    assert path.read_bytes() == b"\x00\x01"


def test_a_hostile_name_is_shown_without_its_controls(tmp_path: Path) -> None:
    assert "\ufffd" in refusal(tmp_path / "a\u202e\n.apology")


def test_where_nothing_can_be_written_the_cause_is_said(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="does not exist"):
        apology_file.write(tmp_path / "missing" / "a.apology", DRAFT)
    (tmp_path / "folder").mkdir()
    with pytest.raises(WorldError, match="could not be written"):
        apology_file.write(tmp_path / "folder", DRAFT)


def test_a_write_that_the_disk_cuts_short_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.apology"
    apology_file.write(path, DRAFT)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
    try:
        with pytest.raises(WorldError, match="could not be written"):
            apology_file.write(path, DRAFT.with_changes(title="new"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert apology_file.read(path) == DRAFT
    assert [found.name for found in tmp_path.iterdir()] == ["a.apology"]
