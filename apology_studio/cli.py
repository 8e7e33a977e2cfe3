"""The command line: reads the arguments, starts the command, turns every error into one sentence and a status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from apology_studio.core.messages import Message
from apology_studio.core.ports import StudioError, WorldError

if TYPE_CHECKING:
    import argparse

    from apology_studio.adapters.paths import Paths

DONE, HAS_ERRORS, UNUSABLE, WORLD = 0, 1, 2, 3
"""Exit statuses: done; done, but the text has errors (`check`); bad arguments or input; the environment's fault."""
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status."""
    from apology_studio.terminal import streams

    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    try:
        try:
            status = _run(arguments)
        finally:
            streams.flush()  # also when argparse ends after --help
    except StudioError as error:
        streams.tell(error.message)
        return WORLD if isinstance(error, WorldError) else UNUSABLE
    except BrokenPipeError:
        streams.close_quietly()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:  # standard output on a full disk, a temporary folder that is gone
        streams.tell(f"The system reported an error: {error.strerror or error}.")
        streams.close_quietly()
        return WORLD
    return status


def _run(arguments: list[str]) -> int:
    if not arguments:
        return _open_studio(None, None)  # a double click: there is nothing to read
    from apology_studio.terminal.arguments import parse

    options = parse(arguments)
    if options.verb is None:
        return _open_studio(options.draft, options.data_dir)
    return _run_verb(options)


def _open_studio(draft: str | None, data_dir: str | None) -> int:
    """The window. Only here Qt is loaded."""
    if not _has_display():
        text = "There is no display here to open a window on. The commands work: see “apology-studio --help”."
        raise WorldError(Message("terminal", text))
    if draft is not None:
        draft = _known(draft, data_dir)
    try:
        from apology_studio.loading import load_qt

        load_qt()
        from apology_studio.app import run
    except ImportError as error:
        text = "The window cannot be opened on this system ({reason}). The commands work: see “apology-studio --help”."
        raise WorldError(Message("terminal", text).with_values(reason=str(error))) from error
    return run(draft, data_dir)


def _has_display() -> bool:
    """Whether a window can be shown: without a display Qt would end the process by force."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def _known(name: str, data_dir: str | None) -> str:
    """The whole id or the full path of a DRAFT argument. BadInput where there is none: before a window is opened."""
    from apology_studio.adapters.paths import find_paths
    from apology_studio.terminal import drafts

    if Path(name).is_file():
        return str(Path(name).absolute())
    if not drafts.looks_like_file(name):
        with drafts.opened(find_paths(data_dir)) as store:
            draft_id = drafts.find_id(name, store)
        if draft_id is not None:
            return draft_id
    raise drafts.nothing_called(name)


def _run_verb(options: argparse.Namespace) -> int:
    """Start one command. Its module is loaded here, so that no command pays for another."""
    from apology_studio.adapters.paths import find_paths

    paths = find_paths(options.data_dir)
    if options.verb in ("list", "import"):
        from apology_studio.terminal import drafts

        if options.verb == "list":
            return drafts.list_drafts(paths, as_json=options.json)
        return drafts.import_file(options.file, paths, as_json=options.json)
    if options.verb in ("check", "measure"):
        return _run_check(options, paths)
    if options.verb == "selftest":
        from apology_studio.terminal.selftest import selftest

        return selftest(paths, as_json=options.json)
    from apology_studio.terminal import texts

    if options.verb == "channels":
        return texts.list_channels(as_json=options.json)
    if options.verb == "preview":
        return texts.show_preview(options.draft, options.channel, paths, as_json=options.json)
    if options.format == "apology" and options.channel:
        options.parser.error("--channel cannot be used with --format apology: the draft holds every channel")
    folder, form = Path(options.to), options.format or ""
    return texts.export_draft(options.draft, folder, options.channel, paths, form=form, as_json=options.json)


def _run_check(options: argparse.Namespace, paths: Paths) -> int:
    from apology_studio.terminal import checking

    if options.verb == "measure":
        return checking.measure_lines(options.channel)
    if options.jsonl == (options.file is not None):
        options.parser.error("give it either one FILE (or -) or --jsonl")
    if options.jsonl and options.channel:
        options.parser.error("--channel goes with a FILE")
    muted = checking.muted_rules(paths)
    if options.jsonl:
        return checking.check_lines(options.language, muted)
    return checking.check_file(options.file, options.language, options.channel, muted, json_wanted=options.json)


def _speak_utf8() -> None:
    """What argparse itself prints must not depend on the locale either."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
