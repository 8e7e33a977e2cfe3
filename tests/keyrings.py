"""Keyrings for the tests: a real one in a D-Bus session of its own, and back-ends that fail in each of nine ways."""

from __future__ import annotations

import base64
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from keyring import errors
from keyring.backend import KeyringBackend

PASSWORD = b"the keyring's own"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""
"""A session bus that starts nothing by itself: what was killed stays away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RealKeyring:
    """gnome-keyring, with its files under `home`."""

    home: Path
    address: str
    daemon: subprocess.Popen[bytes]

    def lock(self) -> None:
        """Lock it, as the system does."""
        import secretstorage

        connection = secretstorage.dbus_init()
        secretstorage.get_default_collection(connection).lock()
        connection.close()

    def kill(self) -> None:
        """End the daemon where it stands."""
        self.daemon.kill()
        self.daemon.wait()


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """A D-Bus session of its own; its address."""
    config = folder / "bus.conf"
    config.write_text(BUS.format(folder=folder), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().decode().strip()
    finally:
        daemon.kill()
        daemon.wait()
        daemon.stdout.close()


@contextmanager
def real_keyring(home: Path, runtime: Path) -> Iterator[RealKeyring]:
    """gnome-keyring, unlocked, in a session of its own. `runtime` is a short path: sockets are in it."""
    with bus(runtime) as address:
        env = {
            **os.environ,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / ".local" / "share"),
            "XDG_RUNTIME_DIR": str(runtime),
        }
        (home / ".local" / "share" / "keyrings").mkdir(parents=True, exist_ok=True)
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        daemon = subprocess.Popen(command, env=env, **pipes)  # type: ignore[call-overload]
        daemon.stdin.write(PASSWORD)
        daemon.stdin.close()
        daemon.stdout.readline()  # it says where it is once it is there
        try:
            yield RealKeyring(home=home, address=address, daemon=daemon)
        finally:
            daemon.kill()
            daemon.wait()
            daemon.stdout.close()


def files_with(secret: str, folder: Path) -> list[Path]:
    """The files under `folder` that hold the secret's bytes, as they are or in a usual disguise."""
    plain = secret.encode()
    wanted = [plain, plain[::-1], secret.encode("utf-16-le"), secret.encode("utf-16-be"), plain.hex().encode()]
    for shift in range(3):  # base64 of a text that the secret begins anywhere in
        coded = base64.b64encode(b"\0" * shift + plain)
        wanted.append(coded[4 if shift else 0 : len(coded) // 4 * 4 - 4])
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(part in path.read_bytes() for part in wanted)]


class Working(KeyringBackend):
    """Keeps secrets in memory, as a keyring that works would."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.writes = 0

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username))


class Locked(Working):
    """Locked, until it is asked for a password that somebody types."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.locked = True

    def is_locked(self) -> bool:
        return self.locked

    def get_password(self, service: str, username: str) -> str | None:
        self.locked = False
        return super().get_password(service, username)


class Dismissed(Locked):
    """Its question for a password is closed each time."""

    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        raise errors.InitError("Failed to create the collection: Prompt dismissed..")


class Refusing(Working):
    """Says no to whatever is written."""

    priority = 1

    def set_password(self, service: str, username: str, password: str) -> None:
        raise errors.PasswordSetError(f"Can't store {password}")


class Forgetful(Working):
    """Takes a secret and drops it, under a name that is allowed."""

    priority = 1

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes += 1


class Hanging(Working):
    """Does not answer until it is let go."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.let_go.wait(60)
        return super().get_password(service, username)


class Vanishing(Working):
    """Answers once, and has gone away by the second question."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.answers = 1

    def get_password(self, service: str, username: str) -> str | None:
        self.answers -= 1
        if self.answers < 0:
            raise errors.InitError("The name org.freedesktop.secrets was not provided by any .service files")
        return super().get_password(service, username)


class PlaintextKeyring(Working):
    """As the one of keyrings.alt is called: it would write a file."""

    priority = 1


class Foreign(Working):
    """A class that somebody's keyringrc.cfg names."""

    priority = 1


VOUCHED = frozenset(
    f"keyrings.{kind.__name__}" for kind in (Working, Locked, Dismissed, Refusing, Forgetful, Hanging, Vanishing)
)
"""The names that a vault of the tests takes for allowed ones."""
