"""The system's keyring: a short list of back-ends that encrypt, read back after writing, and errors that have a name.

`keyring` is imported at first use. It would take whichever back-end a setting or an installed package names, also one
that drops secrets or writes them into a file; here only those of `ALLOWED` are ever given one.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apology_studio.core.draft import ChannelId
from apology_studio.core.ports import BadInput, VaultError
from apology_studio.core.secret import Secret, Trouble

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "org.apology_studio.ApologyStudio"
"""How entries are named: this, a slash and the channel's id; the user is the channel's id too, never empty."""

_SECRET_SERVICE = "keyring.backends.SecretService.Keyring"
_BY_SYSTEM = {
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
_ELSEWHERE = (_SECRET_SERVICE, "keyring.backends.libsecret.Keyring", "keyring.backends.kwallet.DBusKeyring")
ALLOWED = frozenset((*_ELSEWHERE, *(name for names in _BY_SYSTEM.values() for name in names)))
"""Classes that hand a secret to the system's own encrypted store. Nothing else is trusted, and no list of several."""

Choose = Callable[[], "KeyringBackend"]


def judge(name: str, allowed: frozenset[str] = ALLOWED) -> Trouble | None:
    """What is wrong with a back-end of that class (its full name); None for one that is allowed."""
    if name in allowed:
        return None
    if name == "keyring.backends.null.Keyring":
        return Trouble.NULL
    if name == "keyring.backends.fail.Keyring":
        return Trouble.MISSING
    return Trouble.PLAIN if "plaintext" in name.lower() else Trouble.UNKNOWN


def choose() -> KeyringBackend:
    """The back-end to use. VaultError where a setting names one that is not allowed (it is not even imported), or
    where none of the allowed ones can live here."""
    named = _configured()
    if named:
        trouble = judge(named)
        if trouble is not None:
            raise VaultError(trouble)
    for name in (named,) if named else _BY_SYSTEM.get(sys.platform, _ELSEWHERE):
        backend = _living(name)
        if backend is not None:
            return backend
    raise VaultError(Trouble.MISSING)


def _configured() -> str:
    """The class that a setting names, read without obeying it; '' where nothing is set."""
    named = os.environ.get("PYTHON_KEYRING_BACKEND", "").strip()
    if named:
        return named
    import configparser

    from keyring.util.platform_ import config_root

    parser = configparser.RawConfigParser()
    try:
        parser.read_string((Path(config_root()) / "keyringrc.cfg").read_text(encoding="utf-8"))
        return parser.get("backend", "default-keyring").strip()
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""


def _living(name: str) -> KeyringBackend | None:
    """A back-end of that class if it can live on this system: its `priority` raises where it cannot."""
    module, _, class_name = name.rpartition(".")
    try:
        kind = getattr(importlib.import_module(module), class_name)
        if kind.priority <= 0:
            return None
        backend: KeyringBackend = kind()
    except (ImportError, AttributeError, RuntimeError, OSError):
        return None
    if class_name == "WinVaultKeyring":
        backend.persist = "local machine"  # type: ignore[attr-defined]  # its default roams to other computers
    return backend


class KeyringVault:
    """A `core.ports.Vault` over the system's keyring. Its methods may be called from several threads."""

    def __init__(self, choose: Choose = choose, allowed: frozenset[str] = ALLOWED) -> None:
        self._choose = choose
        self._allowed = allowed
        self._held: dict[ChannelId, Secret] = {}
        self._worked = False

    def look(self) -> str:
        """The full name of the back-end, if it can be used now. Asks the owner nothing."""
        with self._told():
            backend = self._unlocked()
            self._worked = True
            return _name(backend)

    def unlock(self) -> None:
        """Let the system ask for the keyring's password."""
        with self._told(asking=True):
            backend = self._backend()
            _unlock(backend)
            if _locked(backend):
                raise VaultError(Trouble.DISMISSED)
            self._worked = True

    def read(self, channel: ChannelId) -> Secret | None:
        """The secret of a channel; None where there is none."""
        if channel in self._held:
            return self._held[channel]
        with self._told():
            return self._read(self._unlocked(), channel)

    def keep(self, channel: ChannelId, secret: Secret) -> None:
        """Keep it and read it back. What is kept already is not written again: macOS would ask anew."""
        _check(secret)
        with self._told():
            backend = self._unlocked()
            if not secret.same(self._read(backend, channel)):
                backend.set_password(_service(channel), channel, secret.reveal())
                if not secret.same(self._read(backend, channel)):
                    raise VaultError(Trouble.REFUSED)
        self._held.pop(channel, None)

    def hold(self, channel: ChannelId, secret: Secret) -> None:
        """Hold it in memory only, until the end."""
        _check(secret)
        self._held[channel] = secret

    def held(self, channel: ChannelId) -> bool:
        """Whether one is held in memory only, until the end."""
        return channel in self._held

    def forget(self, channel: ChannelId, *, kept: bool) -> None:
        """Drop what is held; with `kept`, delete it from the keyring too, and read back that it is gone."""
        self._held.pop(channel, None)
        if not kept:
            return
        with self._told():
            backend = self._unlocked()
            if self._read(backend, channel) is not None:
                backend.delete_password(_service(channel), channel)
            if self._read(backend, channel) is not None:
                raise VaultError(Trouble.REFUSED)

    def _backend(self) -> KeyringBackend:
        backend = self._choose()
        trouble = judge(_name(backend), self._allowed)
        if trouble is not None:
            raise VaultError(trouble)
        return backend

    def _unlocked(self) -> KeyringBackend:
        backend = self._backend()
        if _locked(backend):
            raise VaultError(Trouble.LOCKED)
        return backend

    def _read(self, backend: KeyringBackend, channel: ChannelId) -> Secret | None:
        found = backend.get_password(_service(channel), channel)
        self._worked = True
        return Secret(found) if found else None

    @contextmanager
    def _told(self, *, asking: bool = False) -> Iterator[None]:
        """Give what goes wrong inside its name. `asking`: the system's own question was wanted."""
        try:
            yield
        except VaultError as error:
            gone = error.trouble is Trouble.MISSING and self._worked
            raise VaultError(Trouble.GONE) if gone else error from None
        except _errors() as error:
            # from None: a back-end's own error may quote what it was given.
            raise VaultError(self._trouble(error, asking=asking)) from None

    def _trouble(self, error: BaseException, *, asking: bool) -> Trouble:
        kinds = {kind.__name__ for kind in type(error).__mro__}
        said = str(error).lower()
        if "PromptDismissedException" in kinds or "dismissed" in said or "cancelled by user" in said:
            return Trouble.DISMISSED
        if kinds & {"KeyringLocked", "LockedException"}:
            return Trouble.DISMISSED if asking else Trouble.LOCKED
        if "TimeoutError" in kinds:
            return Trouble.HUNG
        if kinds & {"NoKeyringError", "InitError", "SecretServiceNotAvailableException", "OSError", "EOFError"}:
            return Trouble.GONE if self._worked else Trouble.MISSING
        return Trouble.REFUSED


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _service(channel: ChannelId) -> str:
    return f"{SERVICE}/{channel}"


def _check(secret: Secret) -> None:
    problem = secret.problem()
    if problem is not None:
        raise BadInput(problem)


def _locked(backend: KeyringBackend) -> bool:
    """Whether using it would make the system ask for a password. Only the Secret Service can be asked without asking
    the owner; the others say it when they are used. A back-end may say it itself by `is_locked`."""
    if _name(backend) != _SECRET_SERVICE:
        return bool(getattr(backend, "is_locked", bool)())
    import secretstorage
    from secretstorage.exceptions import ItemNotFoundException

    with closing(secretstorage.dbus_init()) as connection:
        try:
            return bool(secretstorage.Collection(connection).is_locked())
        except ItemNotFoundException:
            return False  # there is no keyring yet: keeping the first secret makes one


def _unlock(backend: KeyringBackend) -> None:
    """Make the system ask. `keyring` would leave a connection open where the question is dismissed."""
    if _name(backend) != _SECRET_SERVICE:
        backend.get_password(SERVICE, "unlock")  # every back-end asks for its password before it answers
        return
    import secretstorage

    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).unlock()


def _errors() -> tuple[type[Exception], ...]:
    """What back-ends raise. Windows' and D-Bus's own errors come through `keyring` as they are."""
    from keyring.errors import KeyringError

    found: list[type[Exception]] = [KeyringError, OSError, EOFError, RuntimeError]
    for module, name in (
        ("secretstorage.exceptions", "SecretStorageException"),
        ("jeepney", "DBusErrorResponse"),
        ("pywintypes", "error"),
        ("dbus", "DBusException"),
    ):
        loaded: Any = sys.modules.get(module)
        if loaded is not None:
            found.append(getattr(loaded, name))
    return tuple(found)
