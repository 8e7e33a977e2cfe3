"""The keyring: only those that encrypt, read back, each trouble in its own words, and no secret anywhere else."""

from __future__ import annotations

import pickle
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyrings import (
    VOUCHED,
    Dismissed,
    Foreign,
    Forgetful,
    Locked,
    PlaintextKeyring,
    RealKeyring,
    Refusing,
    Vanishing,
    Working,
    bus,
    files_with,
    real_keyring,
)

from apology_studio.adapters.vault import ALLOWED, SERVICE, KeyringVault, choose, judge
from apology_studio.core.draft import ChannelId
from apology_studio.core.messages import in_english
from apology_studio.core.ports import BadInput, VaultError
from apology_studio.core.secret import LONGEST_SECRET, WORDS, Secret, Trouble

X, BLUESKY = ChannelId("x"), ChannelId("bluesky")
SECRET = "kiln-Zürich-7402-öffne"


def vault_of(backend: KeyringBackend) -> KeyringVault:
    return KeyringVault(choose=lambda: backend, allowed=VOUCHED)


def trouble_of(act: object) -> Trouble:
    assert callable(act)
    with pytest.raises(VaultError) as caught:
        act()
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    return caught.value.trouble


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder with a path that is short enough for sockets."""
    with tempfile.TemporaryDirectory(prefix="as-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def real(tmp_path: Path, short: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealKeyring]:
    """A real, unlocked keyring; this process talks to it."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with real_keyring(tmp_path, short) as real:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", real.address)
        yield real


# The real one.


def test_a_real_keyring_keeps_reads_back_and_forgets(real: RealKeyring) -> None:
    vault = KeyringVault()
    assert vault.look() == "keyring.backends.SecretService.Keyring"
    assert vault.read(X) is None
    vault.keep(X, Secret(SECRET))
    vault.keep(BLUESKY, Secret("another"))
    assert Secret(SECRET).same(KeyringVault().read(X))
    vault.keep(X, Secret(SECRET + "2"))
    assert Secret(SECRET + "2").same(vault.read(X))
    vault.forget(X, kept=True)
    assert vault.read(X) is None
    assert Secret("another").same(vault.read(BLUESKY))
    vault.forget(X, kept=True)  # there is nothing any more, and that is what was wanted


def test_no_file_holds_the_secret(real: RealKeyring, tmp_path: Path) -> None:
    KeyringVault().keep(X, Secret(SECRET))
    written = [path for path in tmp_path.rglob("*.keyring") if path.stat().st_size]
    assert written, "the keyring wrote nothing, so nothing is proven"
    assert files_with(SECRET, tmp_path) == []


def test_the_search_for_a_secret_finds_its_disguises(tmp_path: Path) -> None:
    for number, coded in enumerate((SECRET.encode(), SECRET.encode("utf-16-le"), SECRET.encode().hex().encode())):
        (tmp_path / str(number)).write_bytes(b"x" + coded + b"x")
    import base64

    (tmp_path / "base64").write_bytes(base64.b64encode(b"password=" + SECRET.encode() + b"\n"))
    (tmp_path / "innocent").write_bytes(b"nothing")
    assert len(files_with(SECRET, tmp_path)) == 4


def test_a_locked_one_asks_nothing_until_it_is_to_be_unlocked(real: RealKeyring) -> None:
    vault = KeyringVault()
    vault.keep(X, Secret(SECRET))
    real.lock()
    assert trouble_of(vault.look) is Trouble.LOCKED
    assert trouble_of(partial(vault.read, X)) is Trouble.LOCKED
    assert trouble_of(partial(vault.keep, X, Secret("new"))) is Trouble.LOCKED
    assert trouble_of(partial(vault.forget, X, kept=True)) is Trouble.LOCKED
    assert trouble_of(vault.unlock) is Trouble.DISMISSED  # nobody here can show its question


def test_a_killed_one_has_gone_and_one_that_never_was_is_missing(real: RealKeyring) -> None:
    vault = KeyringVault()
    vault.keep(X, Secret(SECRET))
    real.kill()
    assert trouble_of(partial(vault.read, X)) is Trouble.GONE
    assert trouble_of(vault.look) is Trouble.GONE
    assert trouble_of(KeyringVault().look) is Trouble.MISSING


def test_without_a_session_bus_there_is_none(monkeypatch: pytest.MonkeyPatch, short: Path, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={short}/nobody")
    assert trouble_of(KeyringVault().look) is Trouble.MISSING
    with bus(short) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        assert trouble_of(KeyringVault().look) is Trouble.MISSING


# The nine troubles.


def test_locked_dismissed_refused_and_gone() -> None:
    assert trouble_of(vault_of(Locked()).look) is Trouble.LOCKED
    assert trouble_of(vault_of(Dismissed()).unlock) is Trouble.DISMISSED
    assert trouble_of(partial(vault_of(Refusing()).keep, X, Secret(SECRET))) is Trouble.REFUSED
    vanishing = vault_of(Vanishing())
    assert vanishing.read(X) is None
    assert trouble_of(partial(vanishing.read, X)) is Trouble.GONE


def test_null_plain_unknown_and_missing_are_given_nothing() -> None:
    backends = {
        Trouble.NULL: null.Keyring(),  # type: ignore[no-untyped-call]
        Trouble.MISSING: fail.Keyring(),  # type: ignore[no-untyped-call]
        Trouble.PLAIN: PlaintextKeyring(),
        Trouble.UNKNOWN: Foreign(),
    }
    for trouble, backend in backends.items():
        assert trouble_of(partial(vault_of(backend).keep, X, Secret(SECRET))) is trouble
    for backend in backends.values():
        assert getattr(backend, "writes", 0) == 0
    assert judge("keyring.backends.chainer.ChainerBackend") is Trouble.UNKNOWN
    several = chainer.ChainerBackend()  # type: ignore[no-untyped-call]
    assert trouble_of(vault_of(several).look) is Trouble.UNKNOWN
    assert judge("keyrings.alt.file.PlaintextKeyring") is Trouble.PLAIN


def test_one_that_unlocks_works() -> None:
    vault = vault_of(Locked())
    vault.unlock()
    vault.keep(X, Secret(SECRET))
    assert Secret(SECRET).same(vault.read(X))


def test_what_does_not_come_back_was_not_kept() -> None:
    assert trouble_of(partial(vault_of(Forgetful()).keep, X, Secret(SECRET))) is Trouble.REFUSED


def test_what_is_kept_already_is_not_written_again() -> None:
    backend = Working()
    vault = vault_of(backend)
    vault.keep(X, Secret(SECRET))
    vault.keep(X, Secret(SECRET))
    assert backend.writes == 1
    assert list(backend.kept) == [(f"{SERVICE}/x", "x")]


def test_each_trouble_has_its_own_words() -> None:
    assert set(WORDS) == set(Trouble)
    for words in (["title"], ["text"]):
        assert len({in_english(getattr(said, words[0])) for said in WORDS.values()}) == 9


# What a setting names.


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("keyring.backends.null.Keyring", Trouble.NULL),
        ("keyring.backends.fail.Keyring", Trouble.MISSING),
        ("keyrings.alt.file.PlaintextKeyring", Trouble.PLAIN),
        ("stranger.Keyring", Trouble.UNKNOWN),
    ],
)
def test_a_setting_is_not_obeyed_and_its_class_not_even_imported(
    name: str, trouble: Trouble, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stranger.py").write_text("raise SystemExit('imported')", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    assert trouble_of(choose) is trouble
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = tmp_path / "python_keyring"
    folder.mkdir()
    text = f"[backend]\ndefault-keyring={name}\nkeyring-path={tmp_path}\n"
    (folder / "keyringrc.cfg").write_text(text, encoding="utf-8")
    assert trouble_of(choose) is trouble
    assert "stranger" not in sys.modules


def test_the_allowed_ones_are_there() -> None:
    """Their names are those of the installed version: a renamed class would leave everybody without a keyring."""
    for name in ALLOWED:
        module, _, kind = name.rpartition(".")
        code = f"import {module} as m; m.{kind}"
        assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0, name


# Held in memory, limits, and the secret itself.


def test_held_in_memory_only_needs_no_keyring() -> None:
    vault = vault_of(fail.Keyring())  # type: ignore[no-untyped-call]
    vault.hold(X, Secret(SECRET))
    assert vault.held(X)
    assert Secret(SECRET).same(vault.read(X))
    vault.forget(X, kept=False)
    assert not vault.held(X)
    assert trouble_of(partial(vault.read, X)) is Trouble.MISSING


def test_what_is_kept_is_not_held_too() -> None:
    vault = vault_of(Working())
    vault.hold(X, Secret("old"))
    vault.keep(X, Secret(SECRET))
    assert not vault.held(X)
    assert Secret(SECRET).same(vault.read(X))


@pytest.mark.parametrize("bad", ["", "a" * (LONGEST_SECRET + 1), "🗝" * (LONGEST_SECRET // 2 + 1), "one\ntwo", "a\0b"])
def test_limits_are_checked_before_anything_is_written(bad: str) -> None:
    backend = Working()
    for act in (vault_of(backend).keep, vault_of(backend).hold):
        with pytest.raises(BadInput):
            act(X, Secret(bad))
    assert backend.writes == 0
    vault_of(backend).keep(X, Secret("🗝" * (LONGEST_SECRET // 2)))


def test_a_secret_does_not_show_itself() -> None:
    secret = Secret(SECRET)
    for said in (repr(secret), str(secret), f"{secret}", repr([secret]), repr({"a": secret})):
        assert SECRET not in said
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert not hasattr(secret, "__dict__")


def test_a_start_does_not_load_what_asks_the_keyring(tmp_path: Path) -> None:
    """Loading it costs more than the window's first paint, and drafting needs none of it."""
    code = (
        "import sys; from pathlib import Path; from apology_studio import app; "
        "from apology_studio.adapters.paths import find_paths; "
        f"world = app.services(find_paths({str(tmp_path)!r}).make()); world.vault.held('x'); world.store.close(); "
        "print(sorted(m for m in sys.modules if m.split('.')[0] in ('keyring', 'secretstorage', 'jeepney')))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "[]", run.stderr
