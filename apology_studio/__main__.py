"""`python -m apology_studio` and the `apology-studio` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; the exit status."""
    from apology_studio.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
