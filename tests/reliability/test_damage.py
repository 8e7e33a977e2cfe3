"""A damaged database is found before anything is written into it, moved aside, and what can be is brought back."""

from __future__ import annotations

import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from drafts_at_stake import PAGE, home_with_drafts, recovery, sorry, texts, tree
from random_drafts import MOMENT
from soak import rounds
from store_world import Clock, open_store, raw
from studio_process import studio

from apology_studio.adapters.database import marker
from apology_studio.adapters.paths import Paths, find_paths
from apology_studio.core.draft import DraftId
from apology_studio.core.ports import Damaged, WorldError

Harm = Callable[[Path], None]


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def gone(path: Path) -> None:
    path.unlink()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 3 * PAGE + 100])


def header_zeroed(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def page_replaced(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5 * PAGE : 6 * PAGE] = random.Random(5).randbytes(PAGE)
    path.write_bytes(data)


def text_flipped(path: Path) -> None:
    data = bytearray(path.read_bytes())
    place = data.rindex(b'"more": "w') + 12
    data[place] ^= 1
    path.write_bytes(data)


def title_flipped(path: Path) -> None:
    raw(path, "UPDATE drafts SET title = 'Abott d1' WHERE id = 'd1'")


def date_flipped(path: Path) -> None:
    raw(path, "UPDATE revisions SET at = '2036' || substr(at, 5) WHERE counter = 3")


def newest_gone(path: Path) -> None:
    raw(path, "DELETE FROM revisions WHERE counter = (SELECT latest FROM drafts WHERE id = 'd2')")


HARMS: list[Harm] = [
    emptied, gone, truncated, header_zeroed, page_replaced, text_flipped, title_flipped, date_flipped, newest_gone,
]  # fmt: skip


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Paths, dict[str, str]]:
    """Made once; each test harms a copy."""
    return home_with_drafts(tmp_path_factory.mktemp("original") / "studio")


@pytest.fixture
def home(original: tuple[Paths, dict[str, str]], tmp_path: Path) -> Paths:
    return copied(original[0], tmp_path / "studio")


def copied(paths: Paths, to: Path) -> Paths:
    shutil.copytree(paths.data, to)
    return find_paths(to)


def first_save(paths: Paths) -> None:
    """What a studio does: open, read, and at last save."""
    store = open_store(paths.drafts, Clock(MOMENT), backups=paths.backups)
    try:
        for row in store.rows():
            store.load(row.id)
        store.save(sorry("the first new words"))
    finally:
        store.close()


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_damage_is_found_before_any_write(home: Paths, harm: Harm) -> None:
    harm(home.drafts)
    before = tree(home.data)
    with pytest.raises(Damaged):
        first_save(home)
    assert tree(home.data) == before


@pytest.mark.parametrize("harm", HARMS, ids=lambda harm: harm.__name__)
def test_what_was_harmed_comes_back(home: Paths, original: tuple[Paths, dict[str, str]], harm: Harm) -> None:
    """The backup has every draft; the file, where it can be read, has newer words. The harmed file is kept as it is."""
    harm(home.drafts)
    before = tree(home.data)
    offer = recovery(home).offer()
    assert tree(home.data) == before
    assert offer.backup_drafts == 4
    harmed = home.drafts.read_bytes() if home.drafts.exists() else b""
    found = recovery(home).bring_back()
    assert found.drafts == 4
    now = texts(home)
    assert now.keys() == original[1].keys()
    same = sum(now[name] == text for name, text in original[1].items())
    assert same >= {"emptied": 0, "gone": 0, "truncated": 0}.get(harm.__name__, 2)
    kept = [path.read_bytes() for path in home.data.glob("drafts.damaged-*.db")]
    assert kept == ([harmed] if harm is not gone else [])


@pytest.mark.parametrize("harm", [emptied, text_flipped], ids=lambda harm: harm.__name__)
def test_a_real_start_offers_the_way_back_and_opens_the_same_draft(home: Paths, harm: Harm) -> None:
    """Emptied is found at once; a letter that was flipped is found once the window is up. Enter answers."""
    harm(home.drafts)
    with studio(home.data, 1, "watch") as child:
        asked = child.lines.index(child.wait_for("RECOVERY"))
        assert child.lines[asked][-2:] == ["come", "back"]
        opened = child.wait_for("OPEN", asked)
        assert opened[1] == "d1"
        assert child.wait_for("TOAST", asked)[1:5] == ["4", "drafts", "are", "back."]
        child.wait_for("READY", asked)
        assert child.end(signal.SIGTERM) == 0
    assert texts(home).keys() == {"d0", "d1", "d2", "d3"}


def test_a_zeroed_header_hides_no_draft(home: Paths, original: tuple[Paths, dict[str, str]]) -> None:
    header_zeroed(home.drafts)
    for backup in home.backups.iterdir():
        backup.unlink()
    offer = recovery(home).offer()
    assert (offer.backup, offer.readable, offer.newer) == (None, 4, 4)
    recovery(home).bring_back()
    assert texts(home) == original[1]


def test_a_damaged_backup_is_not_offered(home: Paths) -> None:
    emptied(home.drafts)
    store_backups = sorted(home.backups.iterdir())
    data = bytearray(store_backups[-1].read_bytes())
    newer = home.backups / store_backups[-1].name.replace("000001", "000002")
    data[data.rindex(b'"more": "w') + 12] ^= 1
    newer.write_bytes(data)
    offer = recovery(home).offer()
    assert offer.backup == store_backups[-1]


def test_a_recovery_cut_short_begins_again(
    home: Paths, original: tuple[Paths, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The damaged file is aside already, nothing is in its place yet, and the machine goes down."""
    text_flipped(home.drafts)
    with monkeypatch.context() as patch:
        patch.setattr("apology_studio.adapters.recovery.shutil.copyfile", _interrupted())
        with pytest.raises(KeyboardInterrupt):
            recovery(home).bring_back()
    assert not home.drafts.exists()
    with pytest.raises(Damaged):
        first_save(home)
    recovery(home).bring_back()
    now = texts(home)
    assert sum(now[name] == text for name, text in original[1].items()) >= 3


def _interrupted() -> Callable[[Path, Path], object]:
    copy = shutil.copyfile

    def copyfile(source: Path, to: Path) -> object:
        if to.name == ".drafts.part":
            raise KeyboardInterrupt
        return copy(source, to)

    return copyfile


def test_starting_empty_keeps_the_damaged_file(home: Paths) -> None:
    harmed = b"nothing of ours" * 400
    home.drafts.write_bytes(harmed)
    recovery(home).start_empty()
    assert not marker(home.drafts).exists()
    assert texts(home) == {}
    assert [path.read_bytes() for path in home.data.glob("drafts.damaged-*.db")] == [harmed]


@pytest.mark.parametrize("seed", rounds(40, 500))
def test_random_mutations(original: tuple[Paths, dict[str, str]], tmp_path: Path, seed: int) -> None:
    """Either it is found, before a byte is written, and recovery brings every draft back; or it changed no word."""
    home = copied(original[0], tmp_path / "studio")
    mutate(home.drafts, random.Random(seed))
    before = tree(home.data)
    try:
        first_save(home)
    except WorldError as error:
        assert tree(home.data) == before
        if isinstance(error, Damaged):
            recovery(home).bring_back()
            assert texts(home).keys() >= original[1].keys()
        return
    found = texts(home)
    assert {name: found[name] for name in original[1] if name != "d1"} == {
        name: text for name, text in original[1].items() if name != "d1"
    }


def mutate(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    kind = chance.choice(["byte", "byte", "bits", "zeros", "page", "cut", "swap", "longer"])
    place = chance.randrange(len(data))
    if kind == "byte":
        data[place] = chance.randrange(256)
    elif kind == "bits":
        for _ in range(20):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    elif kind == "zeros":
        length = chance.choice([16, 512, PAGE])
        data[place : place + length] = bytes(min(length, len(data) - place))
    elif kind == "page":
        start = place // PAGE * PAGE
        data[start : start + PAGE] = chance.randbytes(PAGE)
    elif kind == "cut":
        del data[place:]
    elif kind == "swap":
        one, two = (chance.randrange(len(data) // PAGE) * PAGE for _ in "ab")
        data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]
    else:
        data += chance.randbytes(chance.choice([1, PAGE]))
    path.write_bytes(data)


def test_the_backup_of_a_draft_in_the_bin_stays_in_the_bin(home: Paths) -> None:
    store = open_store(home.drafts, Clock(MOMENT), backups=home.backups)
    store.delete(DraftId("d3"))
    store.save(sorry("newer words than in the backup", "d3"))
    store.close()
    text_flipped(home.drafts)
    recovery(home).bring_back()
    store = open_store(home.drafts, Clock(MOMENT), backups=home.backups)
    assert len(store.rows()) == 3
    assert store.last_open() == "d1"
    store.close()
