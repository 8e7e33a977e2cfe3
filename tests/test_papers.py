"""The papers say what is true: every path, name, command and word in them is there, and nothing in them is private."""

from __future__ import annotations

import re
import subprocess
import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from apology_studio import __version__
from apology_studio.terminal.arguments import VERBS

ROOT = Path(__file__).resolve().parents[1]
PAPERS = tuple(ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY"))
EACH = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)

BUILT = ("build/", "dist/", ".venv")
"""Made by a command, so not in a fresh checkout."""
OF_THE_USER = {"drafts.db", "drafts.db.exists", "settings.json", "studio.lock", "backups"}
"""Files among the user's data."""
STILL_TO_WRITE = {"telegram.py"}
"""The file that the worked example adds."""
SECTIONS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""The sections of Keep a Changelog 1.1.0, in its order."""


def text(paper: Path) -> str:
    return paper.read_text(encoding="utf-8")


def prose(paper: Path) -> str:
    """Without blocks of code."""
    return re.sub(r"^```.*?^```$", "", text(paper), flags=re.MULTILINE | re.DOTALL)


def ticked(paper: Path) -> list[str]:
    """What stands in back-ticks."""
    return re.findall(r"`([^`\n]+)`", prose(paper))


def tracked() -> tuple[Path, ...]:
    """Every file under version control that is there; in an unpacked archive, every file."""
    if not (ROOT / ".git").exists():
        return tuple(path for path in ROOT.rglob("*") if path.is_file() and not is_built(path))
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return tuple(path for name in listed.decode().split("\0") if name and (path := ROOT / name).is_file())


def is_built(path: Path) -> bool:
    return str(path.relative_to(ROOT)).startswith(BUILT) or "__pycache__" in path.parts


@cache
def source() -> str:
    """All Python source of program and tests."""
    files = (f for top in ("apology_studio", "packaging", "tests") for f in sorted((ROOT / top).rglob("*.py")))
    return "\n".join(text(file) for file in files if file != Path(__file__))


def is_path(word: str) -> bool:
    if re.search(r"[\s<>*~%$…(]|://|^-|^\.\w+$", word) or word.endswith(":") or word.startswith(BUILT):
        return False
    return "/" in word or bool(re.search(r"\.(?:py|md|toml|ts|typ|qss|lock|sh|json|db|spec|apology|png)$", word))


def there(word: str) -> bool:
    return any((base / word).exists() for base in (ROOT, ROOT / "apology_studio", ROOT / "apology_studio" / "core"))


@EACH
def test_every_path_is_there(paper: Path) -> None:
    paths = {word.rstrip("/") for word in ticked(paper) if is_path(word)}
    assert sorted(p for p in paths - OF_THE_USER - STILL_TO_WRITE if not there(p)) == []


def test_the_architecture_names_many_paths() -> None:
    """So that the test above is not empty by accident."""
    assert sum(is_path(word) for word in ticked(ROOT / "ARCHITECTURE.md")) > 40


def test_the_files_of_the_user_are_called_so_in_the_program() -> None:
    program = "\n".join(text(ROOT / f"apology_studio/adapters/{name}.py") for name in ("paths", "database"))
    for name in OF_THE_USER - {"drafts.db.exists"}:
        assert f'"{name}"' in program
    assert 'path.name + ".exists"' in program


@EACH
def test_every_link_leads_somewhere(paper: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", prose(paper))
    assert [link for link in links if not link.startswith("https://") and not (ROOT / link).exists()] == []


@EACH
def test_every_make_target_is_there(paper: Path) -> None:
    asked = set(re.findall(r"\bmake ([a-z]+)(?=[\s`,.;:)]|$)", "\n".join([*ticked(paper), *blocks(paper)])))
    targets = set(re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), flags=re.MULTILINE))
    assert asked - targets == set()


def blocks(paper: Path) -> list[str]:
    return re.findall(r"^```.*?\n(.*?)^```$", text(paper), flags=re.MULTILINE | re.DOTALL)


@EACH
def test_every_name_of_code_is_there(paper: Path) -> None:
    """Names as code writes them: CamelCase, with_part, UPPER_CASE, calls; each part of a dotted name by itself."""
    names = {
        part
        for word in ticked(paper)
        if not is_path(word) and re.fullmatch(r"[A-Za-z_][\w.]*(?:\(.*\))?", word)
        for part in word.partition("(")[0].split(".")
        if re.search(r"[a-z][A-Z]|_|^[A-Z]\w*[a-z]|^[A-Z]{4,}$", part) or "(" in word
    }
    assert sorted(name for name in names - {"DIR", "FILE"} if not re.search(rf"\b{name}\b", source())) == []


def test_every_command_of_the_terminal_is_in_the_readme_and_no_other() -> None:
    named = set(re.findall(r"`apology-studio ([a-z]+)", text(ROOT / "README.md")))
    assert named == set(VERBS)


def test_the_readme_opens_with_a_picture_and_the_two_commands() -> None:
    opening = text(ROOT / "README.md").split("## ")[0]
    assert opening.index("![") < opening.index("make run") < opening.index("make test")
    assert text(ROOT / "README.md").startswith("# Apology Studio\n\n")


def glossary() -> list[tuple[str, str]]:
    """Word and code of each line of the glossary."""
    _, _, after = text(ROOT / "ARCHITECTURE.md").partition("## Glossary")
    table = after.partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("|")
    ]
    return [(row[0], row[2]) for row in rows[2:]]


def test_the_words_of_the_glossary_are_names_of_the_code() -> None:
    assert len(glossary()) >= 25
    for word, code in glossary():
        names = [n.rpartition(".")[2] for n in re.findall(r"`([^`]+)`", code) if not is_path(n)]
        assert names or is_path(code.strip("`")), word
        for name in names:
            assert re.search(rf"(?:class {name}\b|def {name}\b|^    {name}\b[:=\s])", source(), re.MULTILINE), word


def test_the_architecture_has_its_sections_and_stays_short() -> None:
    paper = text(ROOT / "ARCHITECTURE.md")
    heads = re.findall(r"^## (.+)$", paper, flags=re.MULTILINE)
    assert [head.partition(":")[0] for head in heads] == [
        "One picture",
        "The data",
        "A keystroke’s way",
        "One place to add a thing",
        "Decisions",
        "Glossary",
        "One worked example",
    ]
    assert len(paper.split()) < 3600
    decisions = paper.partition("## Decisions")[2].partition("\nEach dependency")[0].split("\n- **")[1:]
    assert [d.partition("**")[0] for d in decisions if "*Weighed:*" not in d] == []


def test_each_dependency_has_its_reason() -> None:
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    names = {re.split(r"[<>=;\[ ]", requirement)[0] for requirement in project["dependencies"]}
    reasons = text(ROOT / "ARCHITECTURE.md").partition("\nEach dependency")[2].partition("## ")[0]
    assert sorted(name for name in names if f"**{name}**" not in reasons) == []


def test_the_changelog_keeps_its_form() -> None:
    paper = text(ROOT / "CHANGELOG.md")
    versions = re.findall(r"^## (.+)$", paper, flags=re.MULTILINE)
    assert versions[0] == "[Unreleased]"
    released = [re.fullmatch(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)", version) for version in versions[1:]]
    found = [match.groups() for match in released if match]
    assert len(found) == len(versions) - 1, versions
    numbers = [tuple(int(n) for n in number.split(".")) for number, _ in found]
    days = [date.fromisoformat(day) for _, day in found]
    assert (numbers, days) == (sorted(numbers, reverse=True), sorted(days, reverse=True))
    assert found[0][0] == __version__
    for part in paper.split("\n## ")[1:]:
        heads = re.findall(r"^### (.+)$", part, flags=re.MULTILINE)
        assert heads == sorted(heads, key=SECTIONS.index)
    for line in paper.splitlines():
        if line.startswith("- "):
            assert line[2].isupper() or line[2] in "`*", line


# Nothing private

WORKPLACE = re.compile(
    r"(?<![\w.])/(?:work|root)/\w|shared/(?:facts|design|data)|\bfarm-\w+|\bissues? (?:show|close)\b|\bissue #?\d"
    r"|\b(?:this|last|next|earlier|previous|our) session\b|\bsub-?agent|\bbrief\.md"
    r"|(?:pypi|pythonhosted|npmjs|crates)\.(?:org|io)|--(?:extra-)?index-url|--trusted-host",
    re.IGNORECASE,
)
"""Paths of one machine, words of one workplace, addresses of package indexes."""
BINARY = {".ttf", ".png", ".pdf", ".ico"}
OF_OTHERS = {"LICENSES-THIRD-PARTY.md"}
"""Licences, in the words of their authors."""


def test_nothing_of_a_workplace_is_in_any_file() -> None:
    found = []
    for path in tracked():
        name = str(path.relative_to(ROOT))
        if (
            path.suffix in BINARY
            or name in OF_OTHERS
            or name.startswith("packaging/licences/")
            or path == Path(__file__)
        ):
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        found += [f"{name}:{n}: {m[0]}" for n, line in enumerate(lines, 1) if (m := WORKPLACE.search(line))]
    assert found == []


def test_people_in_the_papers_have_no_addresses() -> None:
    """An address of a person or a host that is not reserved for examples would be made up, or private."""
    for paper in PAPERS:
        mails = re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", text(paper))
        assert [mail for mail in mails if not mail.endswith(".example")] == []
