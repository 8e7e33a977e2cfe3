"""The store as those who use it see it. Broken databases and other processes are in the test files beside this one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from random_drafts import MOMENT, drafts, plain_draft
from store_world import Clock, open_store, raw

from apology_studio.adapters.database import MIGRATIONS
from apology_studio.adapters.drafts import SqliteDrafts, new_id
from apology_studio.core.codec import encode, fingerprint
from apology_studio.core.draft import Draft, DraftId, Kind, Parts, PartText
from apology_studio.core.ports import BadInput, DraftStore, Place

NOBODY = DraftId("nobody")


@pytest.fixture
def clock() -> Clock:
    return Clock(MOMENT)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "data" / "drafts.db"


@pytest.fixture
def store(home: Path, clock: Clock) -> Iterator[SqliteDrafts]:
    opened = open_store(home, clock)
    yield opened
    opened.close()


def sorry(text: str, name: str = "d1") -> Draft:
    return plain_draft(name, parts=Parts(sorry=PartText(more=text)))


def kept(home: Path, name: str = "d1") -> list[str]:
    """What the revisions of a draft say, oldest first."""
    found = raw(home, "SELECT body FROM revisions WHERE draft_id = ? ORDER BY counter", (name,))
    return [str(body).split('"more": "', 2)[1].split('"', 1)[0] for (body,) in found]


def test_it_is_the_store_that_the_core_asks_for(store: SqliteDrafts) -> None:
    asked: DraftStore = store
    assert asked.rows() == ()


def test_a_saved_draft_comes_back(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    draft = sorry("We are sorry.\u00a0")
    saved = store.save(draft)
    assert (saved.at, saved.sha256) == (MOMENT, fingerprint(draft))
    assert store.load(draft.id) == draft
    store.close()
    again = open_store(home, clock)
    assert again.load(draft.id) == draft
    again.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(drafts)
def test_any_draft_comes_back(store: SqliteDrafts, draft: Draft) -> None:
    store.save(draft)
    assert store.load(draft.id) == draft


def test_what_cannot_be_stored_is_cleaned_as_in_a_file(store: SqliteDrafts) -> None:
    store.save(plain_draft(title="a\x00b\ud800"))
    assert store.load(DraftId("d1")).title == "ab\ufffd"
    assert store.rows()[0].title == "ab\ufffd"


def test_a_text_larger_than_a_file_may_be_is_kept(store: SqliteDrafts) -> None:
    draft = sorry("sorry " * 1_000_000)
    store.save(draft)
    assert store.load(draft.id) == draft


def test_saving_what_is_stored_makes_no_revision(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    first = store.save(sorry("a"))
    clock.forward(minutes=10)
    assert store.save(sorry("a")) == first
    assert kept(home) == ["a"]


def test_the_shelf_lists_what_was_described(store: SqliteDrafts, clock: Clock) -> None:
    draft = sorry("We charged you twice and are sorry.").with_changes(title="Charged", kind=Kind.HOLDING)
    store.save(draft)
    assert store.rows() == (store._describe(draft),)


def test_the_shelf_reads_no_text(store: SqliteDrafts, home: Path) -> None:
    store.save(sorry("a"))
    raw(home, "UPDATE revisions SET body = 'gone'")
    assert [row.id for row in store.rows()] == ["d1"]


def test_the_last_saved_comes_first_whatever_the_clock_says(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    store.save(plain_draft("old"))
    clock.forward(days=-400)
    store.save(plain_draft("new"))
    assert [row.id for row in store.rows()] == ["new", "old"]
    store.save(sorry("a", "old"))
    clock.forward(days=800)
    store.save(sorry("b", "old"))
    assert [row.id for row in store.rows()] == ["old", "new"]
    assert store.load(DraftId("old")) == sorry("b", "old")


def test_the_bin(store: SqliteDrafts, clock: Clock) -> None:
    store.save(plain_draft("a"))
    store.save(plain_draft("b"))
    store.set_last_open(DraftId("a"))
    store.delete(DraftId("a"))
    assert [row.id for row in store.rows()] == ["b"]
    assert [(row.id, row.deleted_at) for row in store.rows(deleted=True)] == [("a", MOMENT)]
    assert store.last_open() is None
    store.save(sorry("typed on", "a"))
    assert [row.id for row in store.rows(deleted=True)] == ["a"]
    store.restore(DraftId("a"))
    assert [row.id for row in store.rows()] == ["a", "b"]
    assert store.last_open() == "a"


def test_the_place_and_the_open_draft_are_remembered(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    store.save(plain_draft())
    place = Place(step="repair", box="more", caret=17, channel="x")
    assert store.place(DraftId("d1")) == Place()
    assert store.last_open() is None
    store.set_place(DraftId("d1"), place)
    store.set_last_open(DraftId("d1"))
    store.close()
    again = open_store(home, clock)
    assert (again.place(DraftId("d1")), again.last_open()) == (place, "d1")
    again.set_last_open(None)
    assert again.last_open() is None
    again.close()


def test_an_unknown_draft_is_refused_in_a_sentence(store: SqliteDrafts) -> None:
    for ask in (store.load, store.delete, store.restore, store.place, store.set_last_open):
        with pytest.raises(BadInput, match="no draft with the id"):
            ask(NOBODY)
    with pytest.raises(BadInput, match="no draft with the id"):
        store.set_place(NOBODY, Place(caret=1))


def test_of_two_minutes_of_editing_the_first_and_the_newest_are_kept(
    store: SqliteDrafts, home: Path, clock: Clock
) -> None:
    for length in range(1, 8):
        store.save(sorry("a" * length))
        clock.forward(seconds=30)
    assert [len(text) for text in kept(home)] == [1, 4, 5, 7]


def test_emptying_a_draft_keeps_what_was_in_it(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    for text in ("a", "all of it", "all", "", "b"):
        store.save(sorry(text))
        clock.forward(seconds=1)
    assert kept(home) == ["a", "all of it", "all", "b"]


def test_a_clock_that_jumps_opens_a_new_stretch(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    for days in (0, 365, -730, 0, 0):
        clock.forward(days=days)
        store.save(sorry("x" * len(kept(home))))
        store.save(sorry("y" + "x" * len(kept(home))))
    assert store.load(DraftId("d1")) == sorry(kept(home)[-1])
    assert len(kept(home)) >= 6


def test_revisions_of_one_draft_do_not_thin_those_of_another(store: SqliteDrafts, home: Path) -> None:
    for text in ("1", "2", "3"):
        store.save(sorry(text, "a"))
        store.save(sorry(text, "b"))
    assert (kept(home, "a"), kept(home, "b")) == (["1", "3"], ["1", "3"])


def test_a_counter_is_never_used_again(store: SqliteDrafts, home: Path) -> None:
    before = store.save(plain_draft()).revision
    raw(home, "DELETE FROM revisions")
    raw(home, "DELETE FROM drafts")
    assert store.save(plain_draft()).revision > before


def test_an_import_never_overwrites(store: SqliteDrafts) -> None:
    mine, theirs = sorry("mine").with_changes(title="T"), sorry("theirs").with_changes(title="T")
    assert store.import_draft(mine) == "d1"
    assert store.import_draft(mine) == "d1"
    second = store.import_draft(theirs)
    third = store.import_draft(theirs)
    assert len({"d1", second, third}) == 3
    assert store.load(DraftId("d1")) == mine
    assert store.load(second) == theirs.with_changes(id=second, title="T (2)")
    assert store.load(third).title == "T (3)"
    assert store.load(second).incident_id == mine.incident_id


def test_importing_what_is_in_the_bin_takes_it_out(store: SqliteDrafts) -> None:
    store.save(plain_draft())
    store.delete(DraftId("d1"))
    assert store.import_draft(plain_draft()) == "d1"
    assert [row.id for row in store.rows()] == ["d1"]


def test_new_ids_differ_and_can_be_read_back(store: SqliteDrafts) -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    draft = plain_draft().with_changes(id=ids.pop())
    store.save(draft)
    assert store.load(draft.id) == draft


def test_the_files_are_for_their_owner_alone(store: SqliteDrafts, home: Path) -> None:
    store.save(plain_draft())
    modes = {path.name: path.stat().st_mode & 0o777 for path in home.parent.iterdir() if path.is_file()}
    assert modes == dict.fromkeys(["drafts.db", "drafts.db-wal", "drafts.db-shm", "drafts.db.exists"], 0o600)
    assert home.parent.stat().st_mode & 0o777 == 0o700


def test_the_database_is_kept_as_promised(store: SqliteDrafts) -> None:
    pragmas = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "user_version")
    assert [store._db.pragma(p) for p in pragmas] == ["wal", 2, 1, 1, len(MIGRATIONS)]


def test_thinned_text_is_gone_from_the_files(store: SqliteDrafts, home: Path, clock: Clock) -> None:
    for text in ("first", "canary in the mine", "canary in the mine and much, much longer than it"):
        store.save(sorry(text))
        clock.forward(seconds=1)
    assert kept(home) == ["first", "canary in the mine and much, much longer than it"]
    store.close()
    assert b'canary in the mine"' not in home.read_bytes()


def test_a_mistake_of_ours_is_no_fault_of_the_world(store: SqliteDrafts) -> None:
    store._db.execute("CREATE TRIGGER t BEFORE INSERT ON revisions BEGIN SELECT RAISE(ABORT, 'ours'); END")
    with pytest.raises(apsw.ConstraintError, match="ours"):
        store.save(plain_draft())
    store._db.execute("DROP TRIGGER t")
    assert store.rows() == ()
    store.save(plain_draft())


def test_an_interrupted_save_leaves_nothing_behind(home: Path, clock: Clock) -> None:
    store = open_store(home, clock)
    store.save(sorry("a"))
    clock.broken = True
    with pytest.raises(ArithmeticError):
        store.save(sorry("b"))
    clock.broken = False
    assert store.load(DraftId("d1")) == sorry("a")
    assert store.rows()[0] == store._describe(sorry("a"))
    store.save(sorry("c"))
    store.close()


def test_the_body_is_the_file(store: SqliteDrafts, home: Path) -> None:
    store.save(sorry("a"))
    assert raw(home, "SELECT body FROM revisions") == [(encode(sorry("a")),)]
