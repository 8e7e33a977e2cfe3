"""`selftest`: does this installation do its work? Each row says ok, not ok or not available, and the cure."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path

from apology_studio import __version__
from apology_studio.adapters.paths import Paths
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.messages import in_english
from apology_studio.core.ports import StudioError, VaultError
from apology_studio.terminal import streams

SAMPLE = "double-charge"
LANGUAGES = ("ar", "es")
"""The window's languages besides English."""
QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""How every file of Qt's compiled translations begins (qtranslator.cpp, Qt 6)."""
INSTALL_AGAIN = "Install Apology Studio again."


class State(StrEnum):
    """How a row came out."""

    OK = "ok"
    NOT_OK = "not ok"
    NOT_AVAILABLE = "not available"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that was tried."""

    name: str
    state: State
    detail: str = ""
    cure: str = ""


def selftest(paths: Paths, *, as_json: bool) -> int:
    """`selftest`: try everything. 0 where no row is 'not ok', else 3: it is the environment's fault."""
    rows = tuple(_tried(paths))
    good = all(row.state is not State.NOT_OK for row in rows)
    if as_json:
        shape = [{"name": r.name, "state": r.state.value, "detail": r.detail, "cure": r.cure} for r in rows]
        streams.put_json({"ok": good, "version": __version__, "rows": shape})
    else:
        for row in rows:
            cure = f" {row.cure}" if row.cure else ""
            streams.put_line(f"{row.state.value:<13}  {row.name:<18}  {streams.shown(row.detail)}{cure}")
    return 0 if good else 3


def _tried(paths: Paths) -> Iterator[Row]:
    yield from (_python(), _pyside(), _sqlite(), _typst())
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("resources", _resources),
        ("draft", _draft),
        ("channels", _channels),
        ("pdf", _pdf),
        ("other formats", _formats),
    )
    yield from (_row(name, check) for name, check in checks)
    yield from (_language(code) for code in LANGUAGES)
    yield _keyring()
    yield _row("data folder", lambda: _data_folder(paths))


def _row(name: str, check: Callable[[], str]) -> Row:
    """What a check says, or why it failed. A package that is damaged may raise nearly anything of these."""
    try:
        return Row(name=name, state=State.OK, detail=check())
    except StudioError as error:
        return Row(name=name, state=State.NOT_OK, detail=in_english(error.message))
    except (ImportError, OSError, RuntimeError, ValueError, LookupError, AssertionError) as error:
        said = f"{type(error).__name__}: {error}"
        return Row(name=name, state=State.NOT_OK, detail=said, cure=INSTALL_AGAIN)


def _python() -> Row:
    return Row(name="Python", state=State.OK, detail=f"{platform.python_version()} on {platform.system()}")


def _version(package: str) -> str:
    """The version of an installed package; empty where nothing says it, as in a frozen program."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _pyside() -> Row:
    """Without loading it: 6.12.0 on Python before 3.12 drops a reference to None on every call and aborts."""
    version = _version("PySide6-Essentials") or _version("PySide6") or _frozen_pyside()
    if not version:
        return Row(name="PySide6", state=State.NOT_OK, detail="not found", cure=INSTALL_AGAIN)
    if version.startswith("6.12.") and sys.version_info < (3, 12):
        cure = "Install PySide6-Essentials below 6.12, or use Python 3.12 or newer."
        return Row(name="PySide6", state=State.NOT_OK, detail=f"{version} aborts on this Python.", cure=cure)
    return Row(name="PySide6", state=State.OK, detail=version)


def _frozen_pyside() -> str:
    try:
        import PySide6
    except ImportError:
        return ""
    return str(PySide6.__version__)


def _sqlite() -> Row:
    from apology_studio.adapters.database import SQLITE_NEEDED

    try:
        import apsw
    except ImportError as error:
        return Row(name="SQLite", state=State.NOT_OK, detail=str(error), cure=INSTALL_AGAIN)
    version = apsw.sqlite_lib_version()
    new = tuple(int(n) for n in version.split(".")) >= SQLITE_NEEDED
    cure = "" if new else "Install apsw 3.51.3 or newer: older ones may damage the drafts."
    detail = f"{version} (apsw {apsw.apsw_version()})"
    return Row(name="SQLite", state=State.OK if new else State.NOT_OK, detail=detail, cure=cure)


def _typst() -> Row:
    try:
        import typst
    except ImportError as error:
        return Row(name="typst", state=State.NOT_OK, detail=str(error), cure=INSTALL_AGAIN)
    return Row(name="typst", state=State.OK, detail=_version("typst") or str(getattr(typst, "__version__", "found")))


def _resources() -> str:
    from apology_studio.adapters.resources import resources, sample_names

    folder = resources()
    icons = len(list((folder / "icons").glob("*.svg")))
    for needed in (folder / "press-release.typ", folder / "styles", folder / "fonts"):
        if not needed.exists():
            raise FileNotFoundError(f"{needed.name} is missing")
    if not (icons and SAMPLE in sample_names()):
        raise FileNotFoundError("icons or samples are missing")
    return f"{icons} icons, {len(sample_names())} samples, the page of the press release"


def _sample() -> Draft:
    from apology_studio.adapters.resources import sample
    from apology_studio.core.codec import decode

    return decode(sample(SAMPLE))


def _draft() -> str:
    """Saved, let go of, and loaded back by a second opening of the file."""
    from apology_studio.adapters.drafts import SqliteDrafts
    from apology_studio.core.listing import describe
    from apology_studio.terminal.drafts import local_now

    draft = _sample()
    with tempfile.TemporaryDirectory(prefix="apology-studio-") as folder:
        path = Path(folder) / "drafts.db"
        first = SqliteDrafts(path, describe, local_now)
        first.save(draft)
        first.close()
        second = SqliteDrafts(path, describe, local_now)
        loaded = second.load(draft.id)
        second.close()
    if loaded != draft:
        raise ValueError("a draft came back different from what was saved")
    return "saved and loaded back"


def _channels() -> str:
    from apology_studio.core.channel import channels
    from apology_studio.core.export import plan

    planned = plan(_sample(), tuple(channel.id for channel in channels()))
    if planned.refused:
        raise ValueError(f"no text for {', '.join(each.channel for each in planned.refused)}")
    return f"{len(channels())} composed, {len(planned.files)} texts"


def _pdf() -> str:
    from apology_studio.adapters.exporters.press_pdf import PressPages
    from apology_studio.adapters.resources import resources
    from apology_studio.core.channel import channel
    from apology_studio.core.press import Paper
    from apology_studio.core.preview import preview

    release = preview(_sample(), channel("press-release"), rich=False).release
    data = PressPages(resources()).pdf(release, Paper.A4) if release else b""
    if not data.startswith(b"%PDF"):
        raise ValueError("what was made is no PDF")
    return f"{len(data):,} bytes"


def _formats() -> str:
    """Everything for a last look, in memory: e-mail, Word file, pictures, index, all in one zip."""
    from apology_studio.adapters.exporters.archive import zipped
    from apology_studio.adapters.exporters.made import make_all
    from apology_studio.adapters.resources import resources
    from apology_studio.core.draft import FIRST_SIX
    from apology_studio.core.export import plan
    from apology_studio.core.messages import Tongue
    from apology_studio.core.press import Paper

    draft = _sample()
    made = make_all(draft, plan(draft, FIRST_SIX), resources(), Paper.A4, Tongue())
    kinds = {each.kind for each in made if each.data}
    if lacking := {"eml", "docx", "pdf", "preview", "index", "html"} - kinds:
        raise ValueError(f"not made: {', '.join(sorted(lacking))}")
    return f"{len(made)} files, {len(zipped((each.name, each.data) for each in made)):,} bytes as a zip"


def _language(code: str) -> Row:
    """Whether the window's language is there and compiled; Qt itself is not loaded for it."""
    from apology_studio.adapters.resources import translations

    name = f"window in {code}"
    try:
        with (translations() / f"apology_studio_{code}.qm").open("rb") as file:
            good = file.read(len(QM_MAGIC)) == QM_MAGIC
    except FileNotFoundError:
        cure = "Run “make translations” in a checkout, or install Apology Studio again."
        return Row(name=name, state=State.NOT_OK, detail="not compiled.", cure=cure)
    except (OSError, StudioError) as error:
        return Row(name=name, state=State.NOT_OK, detail=str(error), cure=INSTALL_AGAIN)
    return Row(name=name, state=State.OK if good else State.NOT_OK, detail="compiled" if good else "damaged",
               cure="" if good else INSTALL_AGAIN)  # fmt: skip


def _keyring() -> Row:
    """The keyring that passwords would be kept in, named, or which of its nine troubles it has. Nothing is asked."""
    from apology_studio.adapters.vault import KeyringVault

    try:
        return Row(name="keyring", state=State.OK, detail=KeyringVault().look())
    except VaultError as error:
        cure = "Until then a password is held in memory only."
        detail = f"{error.trouble.value}: {in_english(error.message)}"
        return Row(name="keyring", state=State.NOT_AVAILABLE, detail=detail, cure=cure)


def _data_folder(paths: Paths) -> str:
    paths.make()
    with tempfile.TemporaryFile(dir=paths.data) as file:
        file.write(b"whole")
    return str(paths.data)
