"""The settings: one frozen value, kept in one file."""

from __future__ import annotations

from dataclasses import replace

from apology_studio.core.audiences import AudienceChoice
from apology_studio.core.data import dataclass
from apology_studio.core.draft import FIRST_SIX, Business, ChannelChoice, ChannelId


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What the owner needs to sign in to a channel by hand, but for the secret: that is in the keyring only."""

    channel: ChannelId
    name: str = ""
    """Shown on the desk in place of the channel's own name: two pages on one platform are told apart."""
    handle: str = ""
    sign_in: str = ""
    note: str = ""
    kept: bool = False
    """Whether the keyring was given a secret: without one it is never asked."""


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
    accounts: tuple[Account, ...] = ()
    """One for each channel of which something is known."""
    audiences: tuple[AudienceChoice, ...] = ()
    """The audiences that the owner changed: through which channels, and how many people."""
    window: str = ""
    """The window's geometry, as the toolkit packs it, in base64."""
    splitter: int = 0
    """Width of the preview pane in pixels. 0: as designed."""
    muted: tuple[str, ...] = ()
    """Ids of the rules of the checker that the owner does not want to hear."""
    export_folder: str = ""
    told_homes: tuple[str, ...] = ()
    """The folders of drafts on a network drive or in a synced folder of which the owner was told."""

    def account(self, channel: ChannelId) -> Account:
        """What is known of that channel; an empty one where nothing is."""
        return next((a for a in self.accounts if a.channel == channel), Account(channel=channel))

    def page(self, channel: ChannelId) -> str:
        """The address of the firm's own page there; '' where it is not known."""
        return dict(self.handles).get(channel, "")

    def with_account(self, account: Account, page: str) -> Settings:
        """These settings with that account and page; an empty one is not kept."""
        others = tuple(a for a in self.accounts if a.channel != account.channel)
        pages = tuple(h for h in self.handles if h[0] != account.channel)
        return replace(
            self,
            accounts=others if account == Account(channel=account.channel) else (*others, account),
            handles=(*pages, (account.channel, page)) if page else pages,
        )
