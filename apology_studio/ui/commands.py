"""What each entry of the menu bar does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from apology_studio.core.steps import STEPS, StepId
from apology_studio.ui.dialogs import Dialogs
from apology_studio.ui.draft_acts import DraftActs
from apology_studio.ui.file_acts import FileActs
from apology_studio.ui.navigator import Navigator
from apology_studio.ui.safekeeping import Safekeeping
from apology_studio.ui.session import Session, Where

if TYPE_CHECKING:
    from apology_studio.ui.studio import StudioView

Command = Callable[[], object]


def commands(
    session: Session,
    navigator: Navigator,
    drafts: DraftActs,
    files: FileActs,
    dialogs: Dialogs,
    safekeeping: Safekeeping,
    quit_: Command,
) -> dict[str, Command]:
    """The commands by the ids of the acts. Those of the studio do nothing while no draft is open."""
    dialogs.export_asked.connect(files.export)
    table: dict[str, Command] = {
        "new": drafts.new,
        "home": navigator.go_home,
        "open_file": files.open_file,
        "save": session.flush,
        "save_copy": files.save_copy,
        "export": dialogs.export,
        "export_pdf": files.export_pdf,
        "history": safekeeping.history,
        "bin": safekeeping.bin,
        "quit": quit_,
        "undo": session.undo,
        "redo": session.redo,
        "paste_text": dialogs.paste,
        "profile": dialogs.profile,
        "channels": dialogs.channels,
        "record": dialogs.record,
        "picture": partial(dialogs.jump, Where("picture")),
        "updates": partial(dialogs.jump, Where("updates")),
        "settings": dialogs.settings,
        "shortcuts": dialogs.shortcuts,
        "data_folder": dialogs.data_folder,
        "about": dialogs.about,
    }
    for name, act in {**_of_studio(), **_of_pane()}.items():
        table[name] = partial(_in_studio, session, navigator, act)
    return table


def _in_studio(session: Session, navigator: Navigator, act: Callable[[StudioView], object]) -> None:
    if session.is_open:
        act(navigator.studio)


def _of_studio() -> dict[str, Callable[[StudioView], object]]:
    return {
        "next_finding": partial(_step_finding, 1),
        "previous_finding": partial(_step_finding, -1),
        "use_fix": _use_fix,
        "keep_mine": _keep_mine,
        "next": _next,
        "back": _back,
        "next_region": partial(_cycle, 1),
        "previous_region": partial(_cycle, -1),
        **{f"step_{row.id.value}": partial(_show_step, row.id) for row in STEPS},
    }


def _of_pane() -> dict[str, Callable[[StudioView], object]]:
    return {
        "next_channel": _next_channel,
        "previous_channel": _previous_channel,
        "copy": _copy,
        "open": _open,
        "edit": _edit,
        "expand": _expand,
    }


def _next(studio: StudioView) -> None:
    studio.next()


def _back(studio: StudioView) -> None:
    studio.back()


def _step_finding(direction: int, studio: StudioView) -> None:
    studio.step_finding(direction)


def _cycle(direction: int, studio: StudioView) -> None:
    studio.cycle_regions(direction)


def _show_step(step: StepId, studio: StudioView) -> None:
    studio.show_step(step)


def _use_fix(studio: StudioView) -> None:
    studio.page.use_fix()


def _keep_mine(studio: StudioView) -> None:
    studio.page.keep_mine()


def _next_channel(studio: StudioView) -> None:
    studio.pane.next_channel()


def _previous_channel(studio: StudioView) -> None:
    studio.pane.previous_channel()


def _copy(studio: StudioView) -> None:
    studio.commit_preedit()
    studio.pane.copy_now()


def _open(studio: StudioView) -> None:
    studio.pane.open_now()


def _edit(studio: StudioView) -> None:
    studio.pane.edit_now()


def _expand(studio: StudioView) -> None:
    studio.set_expanded()
