"""SHA-256 without OpenSSL."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any


def sha256(text: str | bytes) -> str:
    """SHA-256 of `text` in UTF-8, in hex."""
    digest: str = _hash()(text.encode() if isinstance(text, str) else text).hexdigest()
    return digest


@cache
def _hash() -> Callable[[bytes], Any]:
    """Python's own, as its `random` uses it: `hashlib` loads OpenSSL, 3 ms of each start and 3.5 MB."""
    for name in ("_sha2", "_sha256"):  # since Python 3.12, and before
        with suppress(ImportError):
            own: Callable[[bytes], Any] = import_module(name).sha256
            return own
    import hashlib

    return hashlib.sha256
