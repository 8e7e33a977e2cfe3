"""Who listens to the pages and to the preview pane: they are made late, and say what was asked of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from apology_studio.ui.brought_texts import BroughtTexts
    from apology_studio.ui.dialogs import Dialogs
    from apology_studio.ui.draft_acts import DraftActs
    from apology_studio.ui.file_acts import FileActs
    from apology_studio.ui.navigator import Navigator
    from apology_studio.ui.pages.page import Page
    from apology_studio.ui.preview_pane import PreviewPane
    from apology_studio.ui.reminders import Reminders
    from apology_studio.ui.safekeeping import Safekeeping
    from apology_studio.ui.services import Services
    from apology_studio.ui.session import Session
    from apology_studio.ui.shelf import Shelf
    from apology_studio.ui.told import Toasts
    from apology_studio.ui.trouble import TroubleBanner


def wire_pane(pane: PreviewPane, drafts: DraftActs, files: FileActs, services: Services) -> None:
    """Listen to the preview pane, and give it what was chosen before."""
    pane.copied.connect(drafts.copied)
    pane.copy_failed.connect(drafts.copy_failed)
    pane.told.connect(drafts.say)
    pane.changed.connect(drafts.agreed)
    pane.set_device(services.settings.load().device)
    pane.set_paper(files.paper())
    pane.device_chosen.connect(drafts.keep_device)
    pane.paper_chosen.connect(drafts.keep_paper)
    pane.pdf_asked.connect(files.export_pdf)
    pane.save_asked.connect(files.save_one)


def wire_shelf(shelf: Shelf, drafts: DraftActs, dialogs: Dialogs, safekeeping: Safekeeping) -> None:
    """Listen to what the shelf asks for."""
    shelf.new_asked.connect(drafts.new)
    shelf.sample_asked.connect(drafts.open_sample)
    shelf.duplicate_asked.connect(drafts.duplicate)
    shelf.profile_asked.connect(dialogs.profile)
    shelf.settings_asked.connect(dialogs.settings)
    shelf.bin_asked.connect(safekeeping.bin)
    for changes in (drafts, safekeeping):
        changes.listed.connect(shelf.refresh)


def wire_banner(banner: TroubleBanner, session: Session, files: FileActs, safekeeping: Safekeeping) -> None:
    """What the banner offers while nothing can be saved, or while a draft is too long."""
    session.reviewed.connect(banner.show_review)
    banner.retry_asked.connect(session.flush)
    banner.elsewhere_asked.connect(files.save_copy)
    banner.copy_asked.connect(safekeeping.copy_all)
    banner.history_asked.connect(safekeeping.history)
    safekeeping.noticed.connect(banner.show_notice)


def wire_pasting(dialogs: Dialogs, drafts: DraftActs, files: FileActs, texts: BroughtTexts) -> None:
    """A text that the owner brings: pasted, chosen as a file or dropped on the window."""
    dialogs.pasting.connect(texts.listen)
    texts.file_wanted.connect(files.save_text)
    dialogs.draft_wanted.connect(drafts.new)
    dialogs.file_wanted.connect(files.open_text)
    files.text_read.connect(dialogs.paste)


def wire_page(
    page: Page,
    drafts: DraftActs,
    files: FileActs,
    toasts: Toasts,
    show_channel: Callable[[object], None],
    open_draft: Callable[[object], None],
) -> None:
    """Listen to what a new page asks for: each kind of page says what of these it can."""
    for name, slot in (
        ("kind_asked", drafts.change_kind),
        ("fixed", drafts.fixed),
        ("told", toasts.show_toast),
        ("channel_asked", show_channel),
        ("calendar_asked", files.save_calendar),
        ("update_asked", drafts.write_update),
        ("draft_asked", open_draft),
    ):
        signal = getattr(page, name, None)
        if signal is not None:
            signal.connect(slot)


def wire_reminders(start: SignalInstance, reminders: Reminders, banner: TroubleBanner, navigator: Navigator) -> None:
    """Let reminders ring in the banner from `start` on, and lead to where they are for."""
    start.connect(reminders.start)
    reminders.rang.connect(banner.show_reminder)
    banner.reminder_asked.connect(navigator.open_promises)
