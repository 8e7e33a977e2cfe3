"""Our SHA-256 is everybody's."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from apology_studio.core.hashing import sha256


@pytest.mark.parametrize("text", ["", "We charged you twice.", "Olé 🏺\n" * 5000, b"\x00\xff"])
def test_it_is_the_one_of_the_standard_library(text: str | bytes) -> None:
    assert sha256(text) == hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()


def test_openssl_is_not_loaded_for_it() -> None:
    program = """
import sys
from apology_studio.core.hashing import sha256

sha256("a")
print("_hashlib" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    assert ran.stdout == "False\n"
