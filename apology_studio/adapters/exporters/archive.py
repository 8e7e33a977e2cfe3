"""Files in a zip: our own names only, no clock in it, so that the same files give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can hold."""
_ORDINARY_FILE = 0o100644 << 16


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive. ValueError for a name that would leave the folder it is unpacked into, or that stands twice."""
    packed = io.BytesIO()
    names: set[str] = set()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            steps = name.split("/")
            if name in names or "\\" in name or ":" in name or any(step in {"", ".", ".."} for step in steps):
                raise ValueError(f"no name for a file in an archive: {name!r}")
            names.add(name)
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _ORDINARY_FILE
            archive.writestr(entry, data)
    return packed.getvalue()
