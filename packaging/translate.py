"""The window's languages: keep the .ts files in step with the source, check them, compile them.

    translate.py update     find every sentence of the source, keep the translations there are
    translate.py check      fail with a list when a sentence is missing, unfinished, stale or has lost a placeholder
    translate.py release    make build/translations/*.qm (what the program loads)
    translate.py pseudo     make build/translations/apology_studio_qps.qm: every sentence 40 % longer, for tests

Sentences are found by Qt's lupdate, compiled by Qt's lrelease. A new language is one empty file
`translations/apology_studio_<code>.ts`; its number of plural forms comes from Qt. English is the source language: its
file holds the sentences with a number only, since they have two forms.

(This folder must never become a Python package: a package of the name `packaging` is on every machine.)
"""

from __future__ import annotations

import argparse
import ast
import importlib.util
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOMAIN = "apology_studio"
SOURCE_LANGUAGE = "en"
LANGUAGES = ("ar", "en", "es")
"""Languages whose file `update` makes when it is not there."""
PLACEHOLDER = re.compile(r"\{\w+\}|%L?\d|<[^<>]+>")
"""What a translation must carry over: {name}, %1 and tags."""


class TranslationError(Exception):
    """A sentence for the person who ran the command."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a sentence is looked up by."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence of a .ts file. `forms` has one text, or as many as the language has plural forms."""

    key: Key
    numerus: bool
    forms: tuple[str, ...]
    finished: bool
    stale: bool = False


# Qt's tools


def qt_tool(name: str) -> Path:
    """Path of a tool of the PySide6-Essentials wheel of this very interpreter; TranslationError when there is none."""
    spec = importlib.util.find_spec("PySide6")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for tool in (Path(folder) / name, Path(folder) / f"{name}.exe"):
            if tool.is_file():
                return tool
    raise TranslationError(f"Qt's {name} is not installed for {sys.executable}: it comes with PySide6-Essentials.")


def _run(tool: str, *arguments: str | Path) -> None:
    command = [str(qt_tool(tool)), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode != 0:
        raise TranslationError(f"{tool} failed ({done.returncode}): {(done.stderr or done.stdout).strip()}")


def _lupdate(sources: Sequence[Path], language: str) -> list[Entry]:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "new.ts"
        options = (
            "-source-language",
            SOURCE_LANGUAGE,
            "-target-language",
            language,
            "-locations",
            "none",
            "-no-obsolete",
        )
        _run("lupdate", *sources, *options, "-ts", out)
        return read_ts(out) if out.exists() else []


def extract() -> list[Entry]:
    """Every sentence of the program, in the order of contexts, empty. A text with %n has a number."""
    sources = sorted((ROOT / DOMAIN).rglob("*.py"))
    found = _lupdate(sources, SOURCE_LANGUAGE)
    return [replace(entry, numerus=entry.numerus or "%n" in entry.key.source) for entry in found]


def plural_forms(language: str) -> int:
    """How many plural forms Qt expects in this language."""
    with tempfile.TemporaryDirectory() as folder:
        probe = Path(folder) / "probe.py"
        probe.write_text('class P:\n    def f(self):\n        self.tr("%n", "", 1)\n', encoding="utf-8")
        return len(_lupdate([probe], language)[0].forms)


# .ts files


def ts_files() -> list[Path]:
    """The .ts files there are, by name."""
    return sorted((ROOT / "translations").glob(f"{DOMAIN}_*.ts"))


def language_of(path: Path) -> str:
    """The language code in a .ts or .qm file's name."""
    return path.stem.removeprefix(f"{DOMAIN}_")


def read_ts(path: Path) -> list[Entry]:
    """The sentences of a .ts file, in order."""
    root = ET.parse(path).getroot()
    contexts = ((context.findtext("name") or "", context) for context in root.iter("context"))
    return [_entry(name, message) for name, context in contexts for message in context.iter("message")]


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    if translation is None:
        translation = ET.Element("translation", type="unfinished")
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
    state = translation.get("type", "")
    return Entry(
        key=Key(context, message.findtext("source") or "", message.findtext("comment") or ""),
        numerus=numerus,
        forms=tuple(forms),
        finished=state == "",
        stale=state in {"vanished", "obsolete"},
    )


def write_ts(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a .ts file, always in the same form."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=SOURCE_LANGUAGE)
    contexts: dict[str, ET.Element] = {}
    for entry in entries:
        name = entry.key.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        _add_message(contexts[name], entry)
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def _add_message(context: ET.Element, entry: Entry) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if entry.numerus else {})
    ET.SubElement(message, "source").text = entry.key.source
    if entry.key.comment:
        ET.SubElement(message, "comment").text = entry.key.comment
    translation = ET.SubElement(message, "translation", {} if entry.finished else {"type": "unfinished"})
    if not entry.numerus:
        translation.text = entry.forms[0]
        return
    for form in entry.forms:
        ET.SubElement(translation, "numerusform").text = form


# update


def wanted(language: str, found: Iterable[Entry]) -> list[Entry]:
    """The sentences a language's file must hold: all of them, in English those with a number."""
    return [entry for entry in found if language != SOURCE_LANGUAGE or entry.numerus]


def merge(found: Iterable[Entry], old: Iterable[Entry], forms: int) -> list[Entry]:
    """Each found sentence with its old translation.

    A sentence that only moved to another context brings its translation along as unfinished, to be looked at.
    """
    kept = {entry.key: entry for entry in old}
    moved = {(entry.key.source, entry.numerus): entry for entry in kept.values()}
    merged = []
    for entry in found:
        count = forms if entry.numerus else 1
        before = kept.get(entry.key) or moved.get((entry.key.source, entry.numerus))
        if before is not None and before.numerus == entry.numerus and len(before.forms) == count:
            finished = before.finished and before.key == entry.key
            merged.append(replace(entry, forms=before.forms, finished=finished))
        else:
            merged.append(replace(entry, forms=("",) * count, finished=False))
    return merged


def update() -> None:
    """Bring every .ts file into step with the source; sentences that are gone are dropped."""
    found = extract()
    for language in sorted({*LANGUAGES, *map(language_of, ts_files())}):
        path = ROOT / "translations" / f"{DOMAIN}_{language}.ts"
        old = read_ts(path) if path.exists() else []
        entries = merge(wanted(language, found), old, plural_forms(language))
        write_ts(path, language, entries)
        done = sum(entry.finished for entry in entries)
        print(f"{path.relative_to(ROOT)}: {done} of {len(entries)} sentences done")


# check


def faults(language: str, found: Iterable[Entry], entries: Sequence[Entry], forms: int) -> Iterator[str]:
    """What is wrong with a language's file, a sentence each."""
    needed = {entry.key: entry for entry in wanted(language, found)}
    for key in [entry.key for entry in entries if entry.stale or entry.key not in needed]:
        yield f"stale: {_show(key)}"
    present = {entry.key: entry for entry in entries if not entry.stale}
    for key, source in needed.items():
        if key not in present:
            yield f"missing: {_show(key)}"
        elif fault := fault_of(present[key], numerus=source.numerus, forms=forms):
            yield f"{fault}: {_show(key)}"


def fault_of(entry: Entry, *, numerus: bool, forms: int) -> str:
    """The first fault of one translated sentence, or nothing."""
    if not entry.finished or not all(form.strip() for form in entry.forms):
        return "unfinished"
    if entry.numerus != numerus or len(entry.forms) != (forms if numerus else 1):
        return f"needs {forms if numerus else 1} form(s)"
    expected = sorted(PLACEHOLDER.findall(entry.key.source))
    if any(sorted(PLACEHOLDER.findall(form)) != expected for form in entry.forms):
        return f"placeholders differ ({' '.join(expected) or 'none expected'})"
    # Forms for one, two or none may say the number in words; the last one covers every other number.
    if ("%n" in entry.key.source) != ("%n" in entry.forms[-1]):
        return "%n differs in the last form"
    return ""


def _show(key: Key) -> str:
    return f"[{key.context}] {key.source!r}"


def unseen(found: Iterable[Entry], sources: Iterable[Path]) -> Iterator[str]:
    """Sentences that the source marks but lupdate does not see: built at run time, or lost by its parser."""
    texts = {entry.key.source for entry in found}
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (text := _marked(node)) is not None:
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    yield f"{path.name}:{node.lineno}: the sentence must be one plain literal"
                elif text.value not in texts:
                    yield f"{path.name}:{node.lineno}: lupdate does not see {text.value!r}"


def _marked(call: ast.Call) -> ast.expr | None:
    """The sentence of a call that marks one: tr(text), QT_TRANSLATE_NOOP(context, text)."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place = {"tr": 0, "QT_TRANSLATE_NOOP": 1}.get(name)
    return call.args[place] if place is not None and len(call.args) > place else None


def check() -> int:
    """Print every fault of every file; the exit status."""
    found = extract()
    lines = [f"source: {fault}" for fault in unseen(found, sorted((ROOT / DOMAIN).rglob("*.py")))]
    there = {language_of(path) for path in ts_files()}
    lines += [f"{DOMAIN}_{language}.ts: there is no such file" for language in LANGUAGES if language not in there]
    for path in ts_files():
        language = language_of(path)
        lines += [f"{path.name}: {fault}" for fault in faults(language, found, read_ts(path), plural_forms(language))]
    print("\n".join(lines) or f"{len(found)} sentences, complete in {', '.join(sorted(there))}.")
    return 1 if lines else 0


# release and pseudo


def release(target: Path) -> list[Path]:
    """Compile every .ts file into `target`; what was made. Unfinished sentences stay English."""
    files = ts_files()
    if files:
        target.mkdir(parents=True, exist_ok=True)
    made = []
    for path in files:
        out = target / f"{path.stem}.qm"
        _run("lrelease", "-silent", "-nounfinished", path, "-qm", out)
        made.append(out)
    return made


ACCENTED = str.maketrans("aceinouyACEINOUY", "äçéïñöüýÄÇÉÏÑÖÜÝ")


def lengthen(text: str) -> str:
    """The sentence in accents and brackets, at least 40 % longer; placeholders, %n, tags and mnemonics stay."""
    kept = re.compile(rf"({PLACEHOLDER.pattern}|%n|&\w)")
    pieces = kept.split(text)
    accented = "".join(piece if kept.fullmatch(piece) else piece.translate(ACCENTED) for piece in pieces)
    padding = -(-len(text) * 4 // 10) - 2  # the two brackets count
    return f"[{accented}{'·' * max(0, padding)}]"


def pseudo(target: Path) -> Path:
    """Compile the made-up language `qps`; it has the plural forms of English."""
    entries = []
    for entry in extract():
        count = 2 if entry.numerus else 1
        entries.append(replace(entry, forms=(lengthen(entry.key.source),) * count, finished=True))
    target.mkdir(parents=True, exist_ok=True)
    out = target / f"{DOMAIN}_qps.qm"
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "qps.ts"
        write_ts(ts, SOURCE_LANGUAGE, entries)
        _run("lrelease", "-silent", ts, "-qm", out)
    return out


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status."""
    parser = argparse.ArgumentParser(description="The window's languages.")
    parser.add_argument("command", choices=("update", "check", "release", "pseudo"))
    command = parser.parse_args(arguments).command
    target = ROOT / "build" / "translations"
    try:
        if command == "check":
            return check()
        if command == "update":
            update()
        elif command == "release":
            print(f"{len(release(target))} languages compiled into {target.relative_to(ROOT)}")
        else:
            print(f"made {pseudo(target).relative_to(ROOT)}")
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
