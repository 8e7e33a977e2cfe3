"""The studio: the rail, one step at a time, and the live preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from apology_studio.core.checklist import first_step, step_after, step_in, steps_for, written_in
from apology_studio.core.draft import ChannelId, Draft, Kind
from apology_studio.core.ports import Place
from apology_studio.core.steps import Group, StepId, step
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import height_class
from apology_studio.ui.pages.page import Page
from apology_studio.ui.pane_slot import PaneSlot
from apology_studio.ui.services import Services
from apology_studio.ui.session import Session, Where
from apology_studio.ui.step_footer import StepFooter
from apology_studio.ui.step_rail import StepRail
from apology_studio.ui.top_bar import PREVIEW, WRITE, TopBar

if TYPE_CHECKING:
    from apology_studio.core.review import Review
    from apology_studio.ui.preview_pane import PreviewPane

RAIL_NARROW_BELOW = 1180
PANE_WIDE_FROM = 1320
CENTRE_LEAST = 440
PANE_WIDE, PANE_MIDDLE, PANE_NARROW, PANE_MOST = 496, 420, 376, 640
"""Widths of the window and of the preview pane in pixels: design, section 2."""
PANE_HIDES_BELOW = 1024


class StudioView(QWidget):
    """One draft, open for writing."""

    home_asked = Signal()
    step_shown = Signal(object)
    """StepId."""

    def __init__(self, session: Session, services: Services, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._services = services
        self._theme = theme
        self._step = StepId.FACTS
        self._pages: dict[StepId, Page] = {}
        self._expanded = False
        self._preview_only = False
        self._pane_kept = services.settings.load().splitter
        """Width of the preview pane that the owner dragged; 0: as designed."""
        self.opened_at: tuple[str, int] = ("", 0)
        """Box and caret that the draft was opened at: focused again once the studio is shown."""
        self.rail = StepRail(theme)
        self.top = TopBar(theme, services.now)
        self.footer = StepFooter(theme)
        self._slot = PaneSlot(theme, self._make_pane)
        self._channel = ChannelId("")
        self._stack = QStackedWidget(self)
        self._centre = QWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._build()
        self._wire()

    def _build(self) -> None:
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, stretch in ((self.top, 0), (self._stack, 1), (self.footer, 0)):
            column.addWidget(widget, stretch)
        self._centre.setObjectName("centre")
        self._centre.setMinimumWidth(CENTRE_LEAST)
        self.splitter.addWidget(self._centre)
        self.splitter.addWidget(self._slot)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setCollapsible(1, False)
        self.splitter.setHandleWidth(1)
        self._slot.setMaximumWidth(PANE_MOST)
        self._slot.setMinimumWidth(PANE_NARROW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.splitter, 1)

    def _wire(self) -> None:
        self.rail.back_asked.connect(self.home_asked)
        self.rail.step_asked.connect(self.show_step)
        self.footer.back_asked.connect(self.back)
        self.footer.next_asked.connect(self.next)
        self._slot.made.connect(self._pane_made)
        self.top.view_chosen.connect(self.choose_view)
        self.splitter.splitterMoved.connect(self._dragged)
        self.session.drafted.connect(self._drafted)
        self.session.reviewed.connect(self._reviewed)
        self.session.jumped.connect(self.jump)
        self.session.saved.connect(self.top.show_saved)

    def open(self, draft: Draft, place: Place) -> None:
        """Show a draft where the owner left it."""
        self.top.forget_saved()
        self.top.show_draft(draft)
        self.opened_at = (place.box, place.caret)
        known = place.step in self._asked(draft.kind)
        self._channel = ChannelId(place.channel)
        if self._slot.filled:
            self.pane.show_channel(self._channel)
        self.show_step(StepId(place.step) if known else first_step(draft.kind), place.box, place.caret)

    def place(self) -> Place:
        """Where the owner is."""
        box, caret = self.page.place()
        return Place(step=self._step.value, box=box, caret=caret, channel=self._shown_channel())

    def _shown_channel(self) -> ChannelId:
        return self.pane.current() if self._slot.filled else self._channel

    @property
    def pane(self) -> PreviewPane:
        """The preview pane; made when it is first needed."""
        return self._slot.pane

    pane_made = Signal(object)
    """PreviewPane: the window listens to what it asks for."""

    def _make_pane(self) -> PreviewPane:
        from apology_studio.ui.preview_pane import PreviewPane

        return PreviewPane(self.session, self._services, self._theme)

    def _pane_made(self, pane: PreviewPane) -> None:
        pane.jump_asked.connect(self.jump)
        pane.channel_shown.connect(self._channel_shown)
        pane.expand_toggled.connect(self.set_expanded)
        self.pane_made.emit(pane)
        if self.session.is_open:
            pane.show_channel(self._channel)
            self._point_at_next(self.session.seen)

    def commit_preedit(self) -> None:
        """Take in what an input method is still composing, in the page or in a channel's own text."""
        self.page.commit_preedit()
        if self._slot.filled:
            self.pane.commit_preedit()

    def stop(self) -> None:
        """Wait for what is still being drawn in a thread."""
        self._slot.stop()
        if self._slot.filled:
            self.pane.stop()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page(self._step)

    def _page(self, step_id: StepId) -> Page:
        """The page of a step, made at first use."""
        if step_id not in self._pages:
            page = self._make_page(step_id)
            page.next_asked.connect(self.next)
            page.place_asked.connect(self.jump)
            page.caret_moved.connect(self.session.note_move)
            self._stack.addWidget(page)
            self._pages[step_id] = page
            self.page_made.emit(page)
            if self.session.is_open:
                page.show_draft(self.session.draft)
        return self._pages[step_id]

    page_made = Signal(object)
    """Page: the window listens to what it asks for."""

    def _make_page(self, step_id: StepId) -> Page:
        """Each kind of page is imported when it is first opened: a start shows one of them."""
        part = step(step_id).part
        if part is not None:
            from apology_studio.ui.pages.part_page import PartPage

            return PartPage(part, self.session, self._theme, self._services.store)
        if step_id is StepId.FACTS:
            from apology_studio.ui.pages.facts_page import FactsPage

            return FactsPage(self.session, self._theme, self._services.now)
        if step_id is StepId.SPREAD:
            from apology_studio.ui.pages.spread_page import SpreadPage

            return SpreadPage(self.session, self._services, self._theme)
        from apology_studio.ui.pages.follow_up_page import FollowUpPage

        return FollowUpPage(self.session, self._services, self._theme)

    @property
    def _kind(self) -> Kind:
        """The kind of statement that is open."""
        return self.session.draft.kind if self.session.is_open else Kind.APOLOGY

    def first_written(self) -> StepId:
        """The first step that is written, with the preview beside it."""
        return StepId(written_in(self._kind)[0].value)

    @staticmethod
    def _asked(kind: Kind) -> frozenset[str]:
        return frozenset(each.id.value for each in steps_for(kind))

    def show_step(self, step_id: StepId, box: str = "", caret: int | None = None) -> None:
        """Open a step. Every step that this kind of statement asks can be opened at any time."""
        if step_id not in self._asked(self._kind):
            return
        if self._step in self._pages:
            self.commit_preedit()
        turned = self._step != step_id or self._stack.count() == 0
        self._step = StepId(step_id)
        self._show_writing()
        page = self._page(self._step)
        if self.session.is_open:
            page.show_draft(self.session.draft)
        if self.session.looked:
            page.show_review(self.session.seen)
        self._stack.setCurrentWidget(page)
        self.footer.show_step(self._step, page.measure, self._kind)
        self._lay_out()
        page.focus_box(box, caret)
        if self.session.looked:
            self.rail.show_review(self.session.seen, self._step)
            self._point_at_next(self.session.seen)
        elif self.session.is_open:
            self.rail.show_steps(self._step, self._kind)
        if turned:
            page.announce_heading()
        self.step_shown.emit(self._step)

    def _show_writing(self) -> None:
        """What is written into must be seen: an expanded preview gives the centre back."""
        if self._preview_only or self._expanded:
            self._preview_only = False
            self.set_expanded(False)
            self._lay_out()

    def jump(self, where: Where) -> None:
        """Go to the place of a problem, or of a change that undo took back."""
        if where.step.startswith("channel:"):
            self.pane.jump(where)
        elif where.step in self._asked(self._kind):
            if where.step == self._step.value:
                self._show_writing()
                self.page.focus_box(where.box)
            else:
                self.show_step(StepId(where.step), where.box)
        else:
            self.place_asked.emit(where)

    place_asked = Signal(object)
    """Where: a place outside the studio, such as the business profile."""

    def next(self) -> None:
        """The next step; from the last one nothing."""
        following = step_after(self._kind, self._step)
        if following is not None:
            self.show_step(following.id)

    def back(self) -> None:
        """The step before; from the first one home."""
        before = step_after(self._kind, self._step, -1)
        if before is None:
            self.home_asked.emit()
        else:
            self.show_step(before.id)

    def step_finding(self, direction: int) -> None:
        """F8: the next finding of the letter, in whatever part it stands; after the last one the first again."""
        review = self.session.seen
        self._show_writing()
        if self.page.next_finding(direction):
            return
        ring = [each.id for each in steps_for(self._kind) if each.id is self._step or review.found_at(each.id)]
        here = ring.index(self._step)
        target = ring[(here + direction) % len(ring)]
        if not review.found_at(target):
            return
        if target is not self._step:
            self.show_step(target)
        self.page.first_finding(direction)

    def regions(self) -> tuple[QWidget, ...]:
        """Where Tab goes, in this order: design, section 6."""
        return (self.top, self.rail, *self.page.regions(), self.footer, *self._slot.regions())

    def cycle_regions(self, direction: int) -> None:
        """F6: rail, centre, preview."""
        regions = (self.rail, self._centre, self._slot)
        focused = self.window().focusWidget()
        here = next((i for i, region in enumerate(regions) if region.isAncestorOf(focused)), 1)
        target = (here + direction) % len(regions)
        if target == 0:
            self.rail.focus_current()
        elif target == 1:
            self._show_writing()
            self.page.focus_box(*self.page.place())
        else:
            self.pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_expanded(self, expanded: bool | None = None) -> None:
        """Give the preview the centre too, or give it back; None: whichever it is not."""
        if expanded is not None and bool(expanded) == self._expanded:
            return
        kept = self.page.place()
        self._expanded = not self._expanded
        self._slot.set_expanded(self._expanded)
        self._lay_out()
        if self._expanded:
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.page.focus_box(*kept)

    def show_channel(self, channel_id: str) -> None:
        """Show the preview of a channel."""
        self.pane.show_channel(ChannelId(channel_id))

    def choose_view(self, view: object) -> None:
        """In a window with room for one of them: WRITE or PREVIEW."""
        self._preview_only = view == PREVIEW
        self._lay_out()
        if self.session.is_open:
            self._point_at_next(self.session.seen)

    @property
    def pane_kept(self) -> int:
        """The width of the preview pane that the owner dragged; 0: as designed."""
        return self._pane_kept

    def _dragged(self) -> None:
        self._pane_kept = self.splitter.sizes()[1]

    def _drafted(self, draft: Draft) -> None:
        self.top.show_draft(draft)
        self.page.show_draft(draft)

    def _reviewed(self, review: Review) -> None:
        self.page.show_review(review)
        self.rail.show_review(review, self._step)
        self._point_at_next(review)

    def _point_at_next(self, review: Review) -> None:
        """At most one filled button: Copy once the shown channel is ready, else Next."""
        from apology_studio.core.channel import State

        shown = review.preview(self._shown_channel()) if self._slot.isVisible() else None
        copying = self._step is StepId.SPREAD or (shown is not None and shown.state is State.READY)
        self.footer.set_filled(not copying)

    def _channel_shown(self) -> None:
        self.session.note_move()
        if self.session.is_open:
            self._point_at_next(self.session.seen)

    def _lay_out(self) -> None:
        """What is shown at this width and on this step: design, section 2."""
        width = self.width()
        writing = step_in(self._kind, self._step).group is Group.WRITE or self._step is StepId.FACTS
        narrow = width < RAIL_NARROW_BELOW
        tiny = width < PANE_HIDES_BELOW
        looking = tiny and self._preview_only and writing
        self.rail.set_narrow(narrow)
        self.top.set_narrow(narrow)
        self.footer.set_narrow(narrow)
        self._slot.set_narrow(narrow and not looking)
        if self._step in self._pages:
            self.page.set_narrow(narrow)
        self._slot.setMaximumWidth(16777215 if self._expanded or tiny else PANE_MOST)
        self._slot.setVisible((writing and (not tiny or self._preview_only)) or self._expanded)
        self.top.show_views((PREVIEW if looking else WRITE) if tiny and writing else "")
        for widget in (self._stack, self.footer):
            widget.setVisible(not looking)
        self._centre.setMaximumHeight(self.top.height() if looking else 16777215)
        self.splitter.setOrientation(Qt.Orientation.Vertical if looking else Qt.Orientation.Horizontal)
        self._centre.setVisible(not self._expanded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._theme.set_height_class(height_class(self.window().height()))
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self._share_width(self.splitter.width())

    def _share_width(self, width: int) -> None:
        """Give the pane what the owner dragged, or what is designed for this width; the centre takes the rest."""
        whole = self.width()
        designed = PANE_WIDE if whole >= PANE_WIDE_FROM else PANE_MIDDLE if whole >= RAIL_NARROW_BELOW else PANE_NARROW
        wanted = max(PANE_NARROW, min(self._pane_kept or designed, PANE_MOST, width - CENTRE_LEAST))
        self.splitter.setSizes([width - wanted, wanted])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.session.is_open:
            self.rail.show_review(self.session.seen, self._step)
        super().changeEvent(event)
