"""The tag of a language of letters."""

from __future__ import annotations


def base_language(tag: str) -> str:
    """The language of a BCP 47 tag without its country or script, in small letters; '' where the tag names none."""
    base = tag.replace("_", "-").split("-")[0].lower()
    return base if base.isalpha() else ""
