"""What the store does when the world fails it: real files, damaged for real."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import apsw
import pytest
from random_drafts import MOMENT, plain_draft
from store_world import Clock, open_store, raw

from apology_studio.adapters.database import APPLICATION_ID, MIGRATIONS, marker
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.core.draft import Draft, DraftId, FollowUp, Incident, Kind, Parts, PartText, Promise
from apology_studio.core.listing import describe
from apology_studio.core.messages import in_english
from apology_studio.core.ports import WorldError


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "data" / "drafts.db"


@pytest.fixture
def used(home: Path) -> Path:
    """A store with a few drafts in it, closed."""
    store = open_store(home, Clock(MOMENT))
    for number in range(5):
        store.save(sorry("We are sorry. " * 200, f"d{number}"))
    store.close()
    return home


def sorry(text: str, name: str = "d1") -> Draft:
    return plain_draft(name, parts=Parts(sorry=PartText(more=text)))


def trouble(home: Path, **more: object) -> str:
    """The sentence that opening gives; the database must be as it was."""
    before = digest(home)
    with pytest.raises(WorldError) as refused:
        open_store(home, Clock(MOMENT), **more).close()
    assert digest(home) == before
    return in_english(refused.value.message)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def test_an_emptied_database_is_no_first_start(used: Path) -> None:
    used.write_bytes(b"")
    assert "empty or missing" in trouble(used)


def test_a_vanished_database_is_no_first_start(used: Path) -> None:
    used.unlink()
    assert marker(used).name in trouble(used)
    assert not used.exists()
    marker(used).unlink()
    open_store(used, Clock(MOMENT)).close()


def test_a_database_without_tables_is_no_first_start_either(used: Path) -> None:
    used.unlink()
    raw(used, "VACUUM")
    raw(used, "PRAGMA journal_mode = WAL")
    assert used.stat().st_size > 0
    assert "empty or missing" in trouble(used)


def test_a_start_that_was_cut_short_is_a_first_start(home: Path) -> None:
    home.parent.mkdir()
    home.touch()
    open_store(home, Clock(MOMENT)).close()
    assert marker(home).exists()
    home.unlink()
    marker(home).unlink()
    raw(home, "PRAGMA journal_mode = WAL")
    open_store(home, Clock(MOMENT)).close()


def test_a_lost_marker_is_made_again(used: Path) -> None:
    marker(used).unlink()
    open_store(used, Clock(MOMENT)).close()
    assert marker(used).exists()


@pytest.mark.parametrize("junk", [b"Dear customers,", b"\x00" * 100, b"SQLite format 3\x00" + b"\xff" * 4000, b"no"])
def test_what_is_no_database_is_left_alone(home: Path, junk: bytes) -> None:
    home.parent.mkdir()
    home.write_bytes(junk)
    assert str(home) in trouble(home)


def test_a_zeroed_header_is_damage(used: Path) -> None:
    used.write_bytes(bytes(100) + used.read_bytes()[100:])
    assert "damaged" in trouble(used)


def test_a_truncated_database_is_damage(used: Path) -> None:
    used.write_bytes(used.read_bytes()[:9000])
    with pytest.raises(WorldError, match="damaged"):
        load_all(used)


def load_all(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    try:
        for number in range(5):
            store.load(DraftId(f"d{number}"))
    finally:
        store.close()


def test_a_flipped_byte_in_a_text_is_found(used: Path) -> None:
    data = bytearray(used.read_bytes())
    place = data.index(b'"more": "We are sorry.') + 10
    for byte in (0x77, 0xFF):
        data[place] = byte
        used.write_bytes(data)
        store = open_store(used, Clock(MOMENT))
        said = []
        for row in store.rows():
            try:
                store.load(row.id)
            except WorldError as error:
                said.append(in_english(error.message))
        store.close()
        assert len(said) == 1
        assert "damaged" in said[0]


def test_a_flipped_byte_on_the_shelf_is_damage_not_a_crash(used: Path) -> None:
    raw(used, "UPDATE drafts SET title = CAST(x'ff41' AS TEXT)")
    store = open_store(used, Clock(MOMENT))
    with pytest.raises(WorldError, match="damaged"):
        store.rows()
    store.close()


def test_another_programs_database_is_left_alone(home: Path) -> None:
    home.parent.mkdir()
    raw(home, "CREATE TABLE cards(a)")
    assert "not a drafts file" in trouble(home)
    raw(home, "PRAGMA application_id = 77")
    assert "not a drafts file" in trouble(home)


def test_a_newer_version_is_left_alone(used: Path) -> None:
    raw(used, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert "newer version" in trouble(used)


NEXT = (*MIGRATIONS, "ALTER TABLE drafts ADD COLUMN mood TEXT; UPDATE drafts SET mood = 'sorry';")


def test_an_older_version_is_copied_then_brought_up_to_date(used: Path, tmp_path: Path) -> None:
    before = raw(used, "SELECT * FROM revisions")
    backups = tmp_path / "backups"
    for _ in range(2):  # as if the copy of an earlier try were there already
        open_store(used, Clock(MOMENT), backups=backups, migrations=NEXT).close()
        assert raw(used, "SELECT DISTINCT mood FROM drafts") == [("sorry",)]
        assert raw(used, "PRAGMA user_version") == [(len(NEXT),)]
        raw(used, f"PRAGMA user_version = {len(MIGRATIONS)}")
        raw(used, "ALTER TABLE drafts DROP COLUMN mood")
    copies = sorted(backups.iterdir())
    assert [copy.name for copy in copies] == [
        f"drafts-version-{len(MIGRATIONS)}-20260512T093000-2.db",
        f"drafts-version-{len(MIGRATIONS)}-20260512T093000.db",
    ]
    for copy in copies:
        assert raw(copy, "SELECT * FROM revisions") == before
        assert copy.stat().st_mode & 0o777 == 0o600
    assert backups.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("script", ["ALTER TABLE drafts ADD COLUMN mood TEXT; SELECT nothing;", "oops"])
def test_a_migration_that_fails_changes_nothing(used: Path, script: str) -> None:
    before = raw(used, "SELECT sql FROM sqlite_schema"), raw(used, "SELECT * FROM drafts")
    with pytest.raises(apsw.SQLError):
        open_store(used, Clock(MOMENT), migrations=(*MIGRATIONS, script))
    assert (raw(used, "SELECT sql FROM sqlite_schema"), raw(used, "SELECT * FROM drafts")) == before
    assert raw(used, "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_what_is_due_is_taken_from_the_drafts_of_an_older_version(home: Path) -> None:
    """As the first version kept them: no column says what is promised."""
    day = date(2026, 5, 20)
    promises = (Promise(text="a", due=day, kept_on=day), Promise(text="b", due=date(2026, 5, 29)), Promise(text="c"))
    draft = sorry("x").with_changes(promises=promises, follow_ups=(FollowUp(on=date(2026, 5, 27), text="ask"),))
    coming = Incident(next_word_at=datetime(2026, 5, 13, 0, 30, tzinfo=UTC))
    holding = plain_draft("d2", kind=Kind.HOLDING, incident=coming, previous=draft.id)
    first = SqliteDrafts(home, describe, Clock(MOMENT))
    for each in (draft, holding):
        first.save(each)
    rows = {str(row.id): row for row in first.rows()}
    first.close()
    for column in ("incident_id", "previous", "promised", "kept", "due"):
        raw(home, f"ALTER TABLE drafts DROP COLUMN {column}")
    for table, column in (("drafts", "seal"), ("revisions", "seal"), ("revisions", "words"), ("revisions", "why")):
        raw(home, f"ALTER TABLE {table} DROP COLUMN {column}")
    raw(home, "PRAGMA user_version = 1")
    store = SqliteDrafts(home, describe, Clock(MOMENT))
    now = {str(row.id): row for row in store.rows()}
    store.close()
    assert [now[i] for i in ("d1", "d2")] == [rows[i] for i in ("d1", "d2")]
    assert (now["d1"].promised, now["d1"].kept, now["d1"].due) == (3, 1, date(2026, 5, 27))
    assert (now["d2"].previous, now["d2"].due) == ("d1", date(2026, 5, 13))


def test_no_copy_no_migration(used: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    assert "is a file" in trouble(used, backups=tmp_path / "backups", migrations=NEXT)
    assert raw(used, "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_a_full_disk_loses_nothing_and_then_saves_again(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("short"))
    store._db.execute(f"PRAGMA max_page_count = {store._db.pragma('page_count') + 2}")
    with pytest.raises(WorldError, match="disk is full"):
        store.save(sorry("long " * 10_000))
    assert store.load(DraftId("d1")) == sorry("short")
    store._db.execute("PRAGMA max_page_count = 1000000")
    store.save(sorry("long " * 10_000))
    assert store.load(DraftId("d1")) == sorry("long " * 10_000)
    store.close()


def test_a_store_that_may_not_be_written_says_so(home: Path) -> None:
    store = open_store(home, Clock(MOMENT))
    store.save(sorry("a"))
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(WorldError, match="may not be written"):
        store.save(sorry("b"))
    store._db.execute("PRAGMA query_only = OFF")
    store.save(sorry("b"))
    store.close()


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    for home in (tmp_path / "data" / "drafts.db", tmp_path / "data" / "deeper" / "drafts.db"):
        with pytest.raises(WorldError, match="is a file"):
            open_store(home, Clock(MOMENT))


def test_a_database_that_is_a_folder_is_named(home: Path) -> None:
    home.mkdir(parents=True)
    with pytest.raises(WorldError):
        open_store(home, Clock(MOMENT))


class Lying(apsw.VFSFile):
    """A disk that writes something else than it was given."""

    def __init__(self, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data.replace(b"canary", b"carany"), offset)


class LyingDisk(apsw.VFS):
    def __init__(self) -> None:
        super().__init__("lying", "unix", makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return Lying(name, flags)


@contextlib.contextmanager
def lying_disk() -> Iterator[None]:
    disk = LyingDisk()
    try:
        yield
    finally:
        disk.unregister()


def test_a_lying_disk_is_caught(home: Path) -> None:
    with lying_disk():
        store = open_store(home, Clock(MOMENT))
        store.save(sorry("a song"))
        for attempt in (store.save, store.import_draft):
            with pytest.raises(WorldError, match="could not be read back"):
                attempt(sorry("a canary in the mine"))
        store.close()


def test_ours_is_marked_as_ours(used: Path) -> None:
    assert raw(used, "PRAGMA application_id") == [(APPLICATION_ID,)]


def test_a_closed_store_is_a_mistake_of_ours(home: Path) -> None:
    store: SqliteDrafts = open_store(home, Clock(MOMENT))
    store.close()
    with pytest.raises(apsw.ConnectionClosedError):
        store.rows()
