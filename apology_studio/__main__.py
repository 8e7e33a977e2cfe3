"""`python -m apology_studio` and the `apology-studio` command."""

from __future__ import annotations

import gc
import sys

from apology_studio.later import put_off

SELDOM = 50_000
"""New objects after which Python looks for garbage while it starts, or during a command: its own limit is 700."""


def main() -> int:
    """Run the program; the exit status."""
    gc.set_threshold(SELDOM, *gc.get_threshold()[1:])
    for name in ("bz2", "inspect", "ipaddress", "lzma", "shutil", "tempfile", "textwrap", "traceback"):
        put_off(name)  # the libraries import them, and need none of them to show a window
    from apology_studio.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
