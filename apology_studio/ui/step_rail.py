"""The rail as the checklist: steps, how far they are, and the readiness meter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.checklist import steps_for
from apology_studio.core.draft import Kind
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.steps import NEEDS, Progress, Step, StepId, StepView, group_title
from apology_studio.ui.kit.rail import Rail
from apology_studio.ui.kit.rail_item import RailEntry, RailState
from apology_studio.ui.kit.readiness_meter import Segment
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import listed, say

if TYPE_CHECKING:  # what looks at a draft comes after the first painting
    from apology_studio.core.review import Review

ICONS = {StepId.FACTS: "clipboard", StepId.SPREAD: "megaphone", StepId.FOLLOW_UP: "calendar-check"}
SPOKEN = {
    Progress.TODO: QT_TRANSLATE_NOOP("rail", "to do"),
    Progress.STARTED: QT_TRANSLATE_NOOP("rail", "started"),
    Progress.DONE: QT_TRANSLATE_NOOP("rail", "done"),
}


class StepRail(Rail):
    """The rail of the studio."""

    step_asked = Signal(object)
    """StepId."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._steps = steps_for(Kind.APOLOGY)
        self.chosen.connect(self._chosen)
        self._say_back()

    def show_steps(self, here: StepId, kind: Kind) -> None:
        """Show the steps of a draft that nobody has looked at yet."""
        self._steps = steps_for(kind)
        self.set_entries([self._entry(row, StepView(id=row.id, progress=Progress.TODO), here) for row in self._steps])

    def show_review(self, review: Review, here: StepId) -> None:
        """Show how every step stands; `here` is the open one."""
        from apology_studio.core.review import readiness

        self._steps = steps_for(review.draft.kind)
        views = {view.id: view for view in review.steps}
        self.set_entries([self._entry(row, views[row.id], here) for row in self._steps])
        segments = _segments(review)
        ready, needed = segments.count(Segment.READY), len(segments)
        count = self.tr("{ready} of {needed}").replace("{ready}", str(ready)).replace("{needed}", str(needed))
        self.meter.set_readiness(segments, self.tr("Ready to publish"), count, say(readiness(review)))

    def _entry(self, row: Step, view: StepView, here: StepId) -> RailEntry:
        first = next(each for each in self._steps if each.group is row.group)
        return RailEntry(
            key=row.id.value,
            title=say(row.title),
            number=str(row.number) if row.number else "",
            icon=ICONS.get(row.id, ""),
            group=say(group_title(row.group)) if row is first else "",
            state=RailState(view.progress.value),
            here=row.id is here,
            must=view.must,
            look=view.look,
            spoken=self._spoken(row, view, here),
        )

    def _spoken(self, row: Step, view: StepView, here: StepId) -> str:
        """'Own it, part 3 of 6, current, 2 things to fix, one must be fixed'."""
        said = [say(row.title)]
        if row.number:
            parts = sum(each.part is not None for each in self._steps)
            said.append(
                self.tr("part {number} of {parts}").replace("{number}", str(row.number)).replace("{parts}", str(parts))
            )
        said.append(self.tr("current") if row.id is here else say(Message("rail", SPOKEN[view.progress])))
        if view.must + view.look:
            said.append(self.tr("%n thing(s) to fix", "", view.must + view.look))
        if view.must:
            said.append(self.tr("%n must be fixed", "", view.must))
        return listed(said)

    def _chosen(self, key: object) -> None:
        self.step_asked.emit(StepId(str(key)))

    def _say_back(self) -> None:
        self.set_back_text(self.tr("All apologies"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_back()
        super().changeEvent(event)


SEGMENTS = {Progress.DONE: Segment.READY, Progress.STARTED: Segment.STARTED, Progress.TODO: Segment.EMPTY}


def _segments(review: Review) -> list[Segment]:
    """One for each part; for another kind of statement one for each of the things it needs."""
    if review.draft.kind is not Kind.APOLOGY:
        missing = len(review.missing)
        return [Segment.READY] * (NEEDS[review.draft.kind] - missing) + [Segment.EMPTY] * missing
    return [SEGMENTS[review.step(row.id).progress] for row in steps_for(Kind.APOLOGY) if row.part is not None]
