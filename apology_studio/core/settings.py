"""The settings: one frozen value, kept in one file."""

from __future__ import annotations

from dataclasses import dataclass

from apology_studio.core.draft import FIRST_SIX, Business, ChannelChoice, ChannelId


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the owner chose once."""

    window_language: str = ""
    """BCP 47 tag of the window. Empty: the system's."""
    letter_language: str = "en"
    """BCP 47 tag that a new draft starts with."""
    theme: str = "system"
    """'system', 'light' or 'dark'."""
    paper: str = ""
    """'a4' or 'us-letter'. Empty: by the system's locale."""
    device: str = "computer"
    """Which newsletter is previewed: 'computer' or 'phone'."""
    channels: tuple[ChannelId, ...] = FIRST_SIX
    """The channels that a new draft starts with, in the order of the tabs."""
    choices: tuple[ChannelChoice, ...] = ()
    """What a new draft starts with for single channels."""
    profile: Business = Business()
    handles: tuple[tuple[str, str], ...] = ()
    """Channel id and the address of the firm's own page there."""
    window: str = ""
    """The window's geometry, as the toolkit packs it, in base64."""
    splitter: int = 0
    """Width of the preview pane in pixels. 0: as designed."""
    muted: tuple[str, ...] = ()
    """Ids of the rules of the checker that the owner does not want to hear."""
    export_folder: str = ""
