"""The arguments that the program takes, as a table, and their errors as one sentence."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from apology_studio import __version__
from apology_studio.core.messages import Message
from apology_studio.core.ports import BadInput

PROGRAM = "apology-studio"
VERBS = ("list", "channels", "export", "preview", "check", "measure", "import", "selftest")


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one sentence of ours."""

    def error(self, message: str) -> NoReturn:
        """Raise BadInput instead of printing the usage and leaving."""
        text = f"{self.prog}: {message.rstrip('.')}. “{self.prog} --help” says what there is."
        raise BadInput(Message("terminal", "{text}").with_values(text=text))


def parse(arguments: list[str]) -> argparse.Namespace:
    """What was asked for; `verb` is None where the studio itself is. BadInput for arguments that make no sense."""
    if _first_word(arguments) in VERBS:
        return _verb_parser().parse_args(arguments)
    return _studio_parser().parse_args(arguments)


def _first_word(arguments: list[str]) -> str:
    """The first argument that is neither an option nor the value of `--data-dir`."""
    rest = iter(arguments)
    for argument in rest:
        if argument == "--data-dir":
            next(rest, None)
        elif not argument.startswith("-") or argument == "-":
            return argument
    return ""


def _data_dir(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--data-dir", metavar="DIR", default=default, help="keep everything under DIR (also: APOLOGY_STUDIO_HOME)"
    )


def _studio_parser() -> Parser:
    parser = Parser(
        prog=PROGRAM,
        description="Write a public apology, step by step, for every channel at once.",
        epilog=f"Commands for the terminal: {', '.join(VERBS)}. “{PROGRAM} COMMAND --help” says more.",
        allow_abbrev=False,
    )
    parser.add_argument("draft", nargs="?", metavar="DRAFT", help="open this draft: an id, or an .apology file")
    parser.add_argument("--version", action="version", version=f"Apology Studio {__version__}")
    _data_dir(parser, None)
    parser.set_defaults(verb=None)
    return parser


def _verb_parser() -> Parser:
    parser = Parser(prog=PROGRAM, allow_abbrev=False)
    _data_dir(parser, None)
    verbs = parser.add_subparsers(dest="verb", required=True, parser_class=Parser)
    for verb in VERBS:
        says, options = _OPTIONS[verb]
        one = verbs.add_parser(verb, help=says, description=says, allow_abbrev=False)
        one.set_defaults(parser=one)
        _data_dir(one, argparse.SUPPRESS)  # without a default: one given before the verb stays
        for names, settings in options:
            one.add_argument(*names, **settings)
    return parser


_Option = tuple[tuple[str, ...], dict[str, Any]]
_JSON: _Option = (("--json",), {"action": "store_true", "help": "print one JSON document"})
_DRAFT: _Option = (("draft",), {"metavar": "DRAFT", "help": "an id or its beginning, an .apology file, or -"})
FORMATS = (
    "apology: only the draft itself; everything: also pictures, the draft and an index page; zip: all that in one file"
)
_FILE = "an .apology file, or - for standard input"
_OPTIONS: dict[str, tuple[str, tuple[_Option, ...]]] = {
    "list": ("List the drafts.", (_JSON,)),
    "channels": ("List every channel with its limit and source.", (_JSON,)),
    "export": (
        "Write every finished text, the e-mail, and the press release as PDF and Word file into a folder.",
        (
            _DRAFT,
            (("--to",), {"metavar": "DIR", "required": True, "help": "the folder; made if missing"}),
            (("--channel",), {"metavar": "ID", "action": "append", "default": [], "help": "only this one; repeatable"}),
            (("--format",), {"choices": ["apology", "everything", "zip"], "help": FORMATS}),
            _JSON,
        ),
    ),
    "preview": (
        "Print one channel's finished text.",
        (_DRAFT, (("--channel",), {"metavar": "ID", "required": True, "help": "see “channels”"}), _JSON),
    ),
    "check": (
        "Check a plain text, a Markdown file or an .apology file.",
        (
            (("file",), {"metavar": "FILE", "nargs": "?", "help": "the file, or - for standard input"}),
            (("--jsonl",), {"action": "store_true", "help": 'read {"id", "text"} lines, print a result a line'}),
            (("--language",), {"metavar": "TAG", "default": "", "help": "of the text; English if it does not say"}),
            (("--channel",), {"metavar": "ID", "default": "", "help": "also check the length for that channel"}),
            _JSON,
        ),
    ),
    "measure": (
        "Measure texts by a channel's own counting rule.",
        (
            (("--channel",), {"metavar": "ID", "required": True, "help": "see “channels”"}),
            (("--jsonl",), {"action": "store_true", "required": True, "help": "read a JSON string a line"}),
        ),
    ),
    "import": (
        "Bring an .apology file into the local drafts.",
        ((("file",), {"metavar": "FILE", "help": _FILE}), _JSON),
    ),
    "selftest": ("Check this installation.", (_JSON,)),
}
