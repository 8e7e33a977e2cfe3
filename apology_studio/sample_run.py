"""The main job on the sample draft without a screen: every text, the PDF, and a picture of the studio.

python -m apology_studio.sample_run --to DIR
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from pathlib import Path

from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft
from apology_studio.core.export import channels_on
from apology_studio.core.messages import in_english
from apology_studio.core.ports import StudioError, WorldError
from apology_studio.core.press import Paper

SAMPLE = "double-charge"
PICTURE = "studio.png"
SIZE = (1440, 900)
"""Of the window, in pixels."""


def main() -> int:
    """Write everything into the folder and print the paths; the exit status."""
    parser = argparse.ArgumentParser(description="Make every text of the sample draft, without a screen.")
    parser.add_argument("--to", metavar="DIR", required=True, type=Path, help="the folder; made if missing")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # whatever the locale says
    folder: Path = parser.parse_args().to
    try:
        written = make(folder)
    except StudioError as error:
        print(in_english(error.message), file=sys.stderr)
        return 3 if isinstance(error, WorldError) else 2
    print(f"No window was opened: these are the finished texts of the sample draft “{SAMPLE}”.")
    for path in written:
        print(path)
    return 0


def make(folder: Path) -> tuple[Path, ...]:
    """Write the texts, the PDF and the picture; their paths."""
    from apology_studio.adapters.exporters.everything import export
    from apology_studio.adapters.resources import resources, sample

    draft = decode(sample(SAMPLE))
    written = export(draft, folder, channels_on(draft), resources(), Paper.A4)
    return (*(each.path for each in written), _picture(draft, folder / PICTURE))


def _picture(draft: Draft, path: Path) -> Path:
    """The studio's window with the draft in it, drawn without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from apology_studio.app import picture

    with tempfile.TemporaryDirectory(prefix="apology-studio-") as folder:
        picture(draft, path, SIZE, Path(folder))
    if not path.is_file():
        raise OSError(f"{path} was not drawn")
    return path


if __name__ == "__main__":
    sys.exit(main())
