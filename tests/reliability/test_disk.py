"""What the world does to the drafts while the owner writes: the text stays editable, the banner says why, all is kept.

The faults are real: a full disk, files that may not grow, folders without rights (root is without its power over
them), files that are moved, deleted, replaced. One studio meets them one after the other, and saves again after each.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from random_drafts import MOMENT
from store_world import Clock, open_store, raw
from told_studio import SMALL, ToldStudio, mounting, named

from apology_studio.adapters.apology_file import read
from apology_studio.core.draft import DraftId

KEPT = "Your text is safe in this window."


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something that happens to the drafts, and what the banner says of it."""

    happens: Callable[[ToldStudio], AbstractContextManager[None]]
    says: str


@contextmanager
def no_growth(owner: ToldStudio) -> Iterator[None]:
    """No file may grow: a quota, or a disk that takes no more."""
    size = Path(f"{owner.home / 'drafts.db'}-wal").stat().st_size
    owner.tell(f"limit {size}", "LIMITED")
    yield
    owner.tell("limit 0", "LIMITED")


@contextmanager
def no_right(owner: ToldStudio) -> Iterator[None]:
    """The folder is taken from its owner."""
    owner.home.chmod(0)
    yield
    owner.home.chmod(0o700)


@contextmanager
def folder_gone(owner: ToldStudio) -> Iterator[None]:
    """The folder is away, as a disk that was pulled out."""
    away = owner.home.with_name("away")
    owner.home.rename(away)
    yield
    away.rename(owner.home)


@contextmanager
def symlinked(owner: ToldStudio) -> Iterator[None]:
    """The file lies elsewhere now, with a link in its place: its log would not be found there by the next start."""
    path, elsewhere = owner.home / "drafts.db", owner.home.with_name("elsewhere.db")
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    yield
    path.unlink()
    elsewhere.rename(path)


@contextmanager
def replaced(owner: ToldStudio) -> Iterator[None]:
    """A sync service puts the drafts of another computer in their place: not a byte of them may change."""
    path, ours = owner.home / "drafts.db", owner.home.with_name("ours.db")
    path.rename(ours)
    raw(path, "CREATE TABLE of_another_computer(a)")
    path.chmod(0o666)
    before = path.read_bytes()
    yield
    assert path.read_bytes() == before
    path.unlink()
    ours.rename(path)


@contextmanager
def log_replaced(owner: ToldStudio) -> Iterator[None]:
    """It does so with the log only."""
    path = owner.home / "drafts.db-wal"
    ours = owner.home.with_name("ours-wal")
    path.rename(ours)
    path.write_bytes(b"of another computer")
    yield
    assert path.read_bytes() == b"of another computer"
    ours.replace(path)


FAULTS = {
    "no growth": Fault(happens=no_growth, says="disk is full"),
    "no right": Fault(happens=no_right, says="may not"),
    "folder gone": Fault(happens=folder_gone, says="was moved, deleted or replaced"),
    "symlinked": Fault(happens=symlinked, says="was moved, deleted or replaced"),
    "replaced": Fault(happens=replaced, says="was moved, deleted or replaced"),
    "log replaced": Fault(happens=log_replaced, says="put a file into the place"),
}


@pytest.fixture(scope="module")
def owner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ToldStudio]:
    """A studio in which something is saved."""
    with started(tmp_path_factory.mktemp("disk") / "studio") as studio:
        yield studio


@contextmanager
def started(home: Path, before: tuple[str, ...] = (), kept: Path | None = None) -> Iterator[ToldStudio]:
    studio = ToldStudio(home, before, kept)
    try:
        studio.wait_for("OPEN")
        studio.saved(studio.type("we are sorry"))
        yield studio
    finally:
        studio.clear_away()


@pytest.mark.parametrize("name", FAULTS)
def test_the_text_stays_and_is_saved_by_itself_when_it_can_be(owner: ToldStudio, name: str) -> None:
    with FAULTS[name].happens(owner):
        must_be_told(owner, FAULTS[name].says)
        text = owner.type("and this too")
    owner.saved(text)
    owner.banner("-")
    assert text in saved_texts(owner)


def must_be_told(owner: ToldStudio, says: str) -> None:
    """Type into the trouble, and try every act of the banner."""
    seen = len(owner.all("BANNER"))
    text = owner.type("this cannot be saved")
    said = owner.banner("Not saved since", says)
    assert KEPT in said
    assert owner.tell("press Copy everything", "PRESSED")[1] == "holds-it"
    copy = owner.kept / "copy.apology"
    owner.tell("press Save a copy", "PRESSED")
    owner.tell(f"elsewhere {copy}", "FILED")
    assert named(read(copy).parts.responsibility.more) == text
    copy.unlink()
    owner.tell("press Try again", "PRESSED")
    said_after = [line for line in owner.all("BANNER")[seen:] if " ".join(line[1:]) == said]
    assert len(said_after) == 1, "it is said again and again"
    assert owner.type("it can be written in") != text
    assert text not in [line[1] for line in owner.all("ACK")]


def saved_texts(owner: ToldStudio) -> list[str]:
    """What every revision says, as another process reads it."""
    store = open_store(owner.home / "drafts.db", Clock(MOMENT), backups=owner.home / "backups")
    store.check()
    draft = owner.all("OPEN")[0][1]
    texts = [named(store.load(DraftId(draft)).parts.responsibility.more)]
    store.close()
    return texts


def test_a_log_that_is_deleted_loses_nothing(owner: ToldStudio) -> None:
    """What it held is in our hands, and goes into the file at once."""
    text = owner.type("in the log")
    owner.saved(text)
    (owner.home / "drafts.db-wal").unlink()
    text = owner.type("after it")
    owner.saved(text)
    assert text in saved_texts(owner)


def test_what_could_never_be_saved_is_kept_for_the_next_start(tmp_path: Path) -> None:
    with started(tmp_path / "studio") as owner:
        (owner.home / "drafts.db").unlink()
        text = owner.type("after it was deleted")
        owner.banner("was moved, deleted or replaced")
        assert owner.end(signal.SIGTERM) == 0
        assert not (owner.home / "drafts.db").exists(), "a new file in its place would hide what happened"
        kept = [*(owner.home / "crash" / "unsaved").glob("*.apology")]
        assert [named(read(path).parts.responsibility.more) for path in kept] == [text]


def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    """With a journal, as on a network drive or in a synced folder, each save needs a file of its own."""
    (tmp_path / "studio" / ".stfolder").mkdir(parents=True)
    with started(tmp_path / "studio") as owner:
        owner.banner("Syncthing copies your drafts to other computers.")
        assert not (owner.home / "drafts.db-wal").exists()
        owner.home.chmod(0o500)
        must_be_told(owner, "may not")
        text = owner.type("and this too")
        owner.home.chmod(0o700)
        owner.saved(text)
        assert text in saved_texts(owner)


DISKS = [mounting()] if mounting() else []
"""Where no process may have a disk of its own, `no growth` above stands for it."""


@pytest.mark.parametrize("way", DISKS, ids=lambda way: way[-1])
def test_a_disk_that_is_full(tmp_path: Path, way: tuple[str, ...]) -> None:
    home = tmp_path / "small" / "studio"
    home.parent.mkdir()
    with started(home, (*way, *SMALL, str(home.parent)), kept=tmp_path / "elsewhere") as owner:
        filler = Path(f"/proc/{owner.process.pid}/root{home.parent}") / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
        must_be_told(owner, "disk is full")
        text = owner.type("and this too")
        filler.unlink()
        owner.saved(text)
        owner.banner("-")
