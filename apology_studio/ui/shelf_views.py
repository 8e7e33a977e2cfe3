"""What the shelf says of a draft: the words of a row and of the big card."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apology_studio.core.clock import since_noticed
from apology_studio.core.draft import Draft, Kind, Part
from apology_studio.core.ports import DraftRow
from apology_studio.core.steps import NEEDS, Progress, StepId, step
from apology_studio.ui.due_box import DueLine
from apology_studio.ui.kit.readiness_meter import Segment
from apology_studio.ui.kit.tokens import ColorName
from apology_studio.ui.say import isolated, say
from apology_studio.ui.shelf_card import CardView
from apology_studio.ui.shelf_row import RowView
from apology_studio.ui.when import day_of, moment_of, weekday_of

if TYPE_CHECKING:
    from apology_studio.core.due import Due
    from apology_studio.core.steps import StepView

WEEK = timedelta(days=7)
"""What is due so soon is marked."""
_SEGMENTS = {Progress.DONE: Segment.READY, Progress.STARTED: Segment.STARTED, Progress.TODO: Segment.EMPTY}
_WRITTEN = frozenset(part.value for part in Part)


class ShelfWords(QObject):
    """Says drafts in the window's language."""

    def title(self, row: DraftRow) -> str:
        """The working title."""
        return row.title.strip() or self.tr("Untitled apology")

    def age(self, row: DraftRow, now: datetime) -> str:
        """How old the incident is; empty while nobody said when it was noticed."""
        return say(since_noticed(row.noticed, now)) if row.noticed else ""

    def _promised(self, row: DraftRow, today: date) -> tuple[str, str, ColorName] | None:
        """How the promises of a posted draft stand; None where it has none, or another draft has the list."""
        if not (row.posted and row.promised):
            return None
        if row.kept == row.promised and row.due is None:
            return self.tr("All %n promise(s) kept", "", row.promised), "check-circle", "good"
        tally = self.tr("Kept {kept} of {made}").replace("{kept}", str(row.kept)).replace("{made}", str(row.promised))
        if row.due is None:
            return tally, "clock", "ink3"
        if row.due < today:
            said = self.tr("{tally}. Overdue since {day}").replace("{day}", day_of(row.due, today))
            return said.replace("{tally}", tally), "octagon-alert", "bad"
        day = self.tr("today") if row.due == today else f"{weekday_of(row.due)} {day_of(row.due, today)}"
        said = self.tr("{tally}. Next: {day}").replace("{day}", day).replace("{tally}", tally)
        return said, "bell", "warn" if row.due - today <= WEEK else "ink3"

    def row(self, row: DraftRow, now: datetime) -> RowView:
        """A draft as one line of the list."""
        kind = self._kind(row.kind)
        changed = self.tr("Changed {when}").replace("{when}", _when(row, now))
        state, icon, color = self._promised(row, now.astimezone().date()) or (*self._state(row), "")
        return RowView(
            id=row.id,
            title=row.title.strip() or row.opening or self.tr("Untitled apology"),  # two without a title tell apart
            second=" · ".join(part for part in (kind, changed, self.age(row, now) if row.promised else "") if part),
            state=state,
            icon=icon,
            color=color or ("good" if icon == "check-circle" else "ink3"),
            found_by=self._found_by(row),
        )

    def card(self, row: DraftRow, draft: Draft | None, now: datetime) -> CardView:
        """A draft as the big card; None where it cannot be read: then only what the list knows."""
        ready, following, segments = self._progress(row, draft)
        return CardView(
            id=row.id,
            title=self.title(row),
            clock=say(since_noticed(row.noticed, now)) if row.noticed else "",
            saved=self.tr("Saved {when}").replace("{when}", moment_of(row.changed, now)),
            quote=self.tr("“{words}”").replace("{words}", isolated(row.opening)) if row.opening else "",
            segments=segments,
            ready=ready,
            next=following,
            found_by=self._found_by(row),
        )

    def due(self, row: DraftRow, each: Due, now: datetime) -> DueLine:
        """A thing that is due as one line."""
        today = now.astimezone().date()
        when = self.tr("Today") if each.on == today else f"{weekday_of(each.on)} {day_of(each.on, today)}"
        title = isolated(self.title(row))
        age = self.age(row, now)
        return DueLine(
            draft=row.id,
            when=when,
            what=say(each.what),
            incident=f"{title} · {age}" if age else title,
            late=each.late,
        )

    def _progress(self, row: DraftRow, draft: Draft | None) -> tuple[str, str, tuple[Segment, ...]]:
        from apology_studio.core.review import readiness, review  # an empty shelf never needs it

        whole = NEEDS[row.kind]
        if draft is None or row.kind is not Kind.APOLOGY:
            segments = [Segment.READY] * row.parts_ready + [Segment.EMPTY] * (whole - row.parts_ready)
            said = say(readiness(review(draft))) if draft else self._ready(row.parts_ready, whole)
            return said, "", tuple(segments)
        views = tuple(view for view in review(draft).steps if view.id.value in _WRITTEN)
        done = sum(view.progress is Progress.DONE for view in views)
        return self._ready(done, whole), _next(views), tuple(_SEGMENTS[view.progress] for view in views)

    def _ready(self, done: int, whole: int) -> str:
        said = self.tr("{done} of {whole} parts ready.")
        return said.replace("{done}", str(done)).replace("{whole}", str(whole))

    def _state(self, row: DraftRow) -> tuple[str, str]:
        if row.posted:
            return self.tr("Posted on %n channel(s)", "", row.posted), "check-circle"
        if row.state == "ready":
            return self.tr("Ready to publish"), "check-circle"
        whole = NEEDS[row.kind]
        said = self.tr("{done} of {whole} parts").replace("{done}", str(row.parts_ready))
        return said.replace("{whole}", str(whole)), "edit"

    def _kind(self, kind: Kind) -> str:
        names = {
            Kind.APOLOGY: "",
            Kind.HOLDING: self.tr("Holding statement"),
            Kind.PROGRESS: self.tr("Update"),
            Kind.CLOSING: self.tr("Closing report"),
        }
        return names[kind]

    def _found_by(self, row: DraftRow) -> str:
        kind = self._kind(row.kind) or self.tr("Apology")
        return f"{self.title(row)}\n{row.opening}\n{kind}".casefold()


def _next(views: tuple[StepView, ...]) -> str:
    waiting = next((view.id for view in views if view.progress.value != "done"), StepId.SPREAD)
    return say(step(waiting).title)


def _when(row: DraftRow, now: datetime) -> str:
    return day_of(row.changed.astimezone().date(), now.astimezone().date())
