"""What kind of statement it is, and who speaks in it."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What kind of statement a draft is. One incident may have several, linked by `incident_id` and `previous`."""

    HOLDING = "holding"
    """A short word now, composed from the facts alone, with nothing on cause or blame."""
    APOLOGY = "apology"
    """The full apology, in six parts."""
    PROGRESS = "progress"
    """An update: what has been done, what is still open."""
    CLOSING = "closing"
    """The report that everything promised is done."""

    @property
    def reports(self) -> bool:
        """Whether it reports what was done, and asks only what is new."""
        return self in (Kind.PROGRESS, Kind.CLOSING)


class Voice(StrEnum):
    """Who speaks: one person or the firm."""

    I = "i"
    WE = "we"
