"""`python -m apology_studio` and the `apology-studio` command."""

from __future__ import annotations

import sys

from apology_studio.later import put_off


def main() -> int:
    """Run the program; the exit status."""
    for name in ("bz2", "inspect", "ipaddress", "lzma", "shutil", "tempfile", "textwrap", "traceback"):
        put_off(name)  # the libraries import them, and need none of them to show a window
    from apology_studio.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
