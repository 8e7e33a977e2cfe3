"""The stage: what scrolls in the pane, one preview at a time, as wide as its kind wants."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from apology_studio.core.channel import Look
from apology_studio.core.ports import ReleasePages
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.article import ArticleView
from apology_studio.ui.previews.mail import MailView
from apology_studio.ui.previews.message import MessageView
from apology_studio.ui.previews.notice import NoticeView
from apology_studio.ui.previews.post import PostView
from apology_studio.ui.previews.release import ReleaseView
from apology_studio.ui.previews.shown import PreviewView, Shown
from apology_studio.ui.previews.thread import ThreadView


class _Desk(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.sunk = False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("sunk" if self.sunk else "ground"))


class Stage(QScrollArea):
    """Holds a view for each look, made when it is first shown."""

    jump_asked = Signal(object)
    """Where."""
    copy_asked = Signal(object)
    """Number (int) of the page that is to be copied."""
    change_asked = Signal(object)
    """Change: a one-click change that the owner takes."""
    pages_drawn = Signal(object)
    """How many pages (int) the press release has."""

    def __init__(self, theme: Theme, pages: ReleasePages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = pages
        self._views: dict[Look, PreviewView] = {}
        self._side = 24
        self._wide = False
        self._above: set[QWidget] = set()
        self.view: PreviewView | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = _Desk(theme)
        self._box = QVBoxLayout(self._desk)
        self._box.setSpacing(0)
        self._box.addStretch(1)
        self.setWidget(self._desk)

    def add_above(self, widget: QWidget) -> None:
        """Put something over the preview."""
        self._box.insertWidget(0, widget)
        self._above.add(widget)

    def add_below(self, widget: QWidget) -> None:
        """Put something under the preview."""
        self._box.removeWidget(widget)
        self._box.insertWidget(self._box.count() - 1, widget)

    def show_preview(self, shown: Shown) -> PreviewView:
        """Show it in the view of its look."""
        view = self._view(shown.channel.look)
        if view is not self.view:
            if self.view is not None:
                self.view.setVisible(False)
            self.view = view
            view.setVisible(True)
            self.verticalScrollBar().setValue(0)
        view.show_preview(shown)
        self._sink()
        self._fit()
        return view

    def set_side(self, side: int) -> None:
        """The room at both sides, in drawn px."""
        self._side = side
        self._fit()

    def set_wide(self, wide: bool) -> None:
        """Whether the preview takes the centre too."""
        self._wide = wide
        self._sink()
        self._fit()

    def _sink(self) -> None:
        """Expanded pages lie on a desk, scroll bar and all."""
        sunk = self._wide and isinstance(self.view, ReleaseView)
        if sunk is not self._desk.sunk:
            self._desk.sunk = sunk
            self._desk.update()
            self.setProperty("surface", "sunk" if sunk else "ground")
            self.style().unpolish(self)
            self.style().polish(self)

    def stop(self) -> None:
        """Wait for what is being drawn."""
        for view in self._views.values():
            if isinstance(view, ReleaseView | PostView):
                view.stop()

    def mail(self) -> MailView:
        """The view of mails."""
        view = self._view(Look.MAIL)
        assert isinstance(view, MailView)  # _make makes it
        return view

    def release(self) -> ReleaseView:
        """The view of press releases."""
        view = self._view(Look.RELEASE)
        assert isinstance(view, ReleaseView)  # _make makes it
        return view

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the sides free, and the rest of a room that is wider than the preview wants."""
        px = self._theme.px
        widest = self.view.widest if self.view is not None else 560
        room = self.viewport().width()
        side = max(px(self._side), (room - px(widest)) // 2)
        if self._wide and isinstance(self.view, ReleaseView):
            side = 0
        far = max(0, side - (self.width() - room))  # the scroll bar stands in the margin
        left, right = (far, side) if self.isRightToLeft() else (side, far)
        self._box.setContentsMargins(left, px(24) if self._wide and side else 0, right, px(16))

    def _view(self, look: Look) -> PreviewView:
        if look not in self._views:
            self._views[look] = self._make(look)
        return self._views[look]

    def _make(self, look: Look) -> PreviewView:
        view: PreviewView
        if look is Look.RELEASE:
            release = ReleaseView(self._theme, self._pages, self._desk)
            release.pages_drawn.connect(self.pages_drawn)
            view = release
        else:
            kinds: dict[Look, type[PreviewView]] = {
                Look.THREAD: ThreadView,
                Look.ARTICLE: ArticleView,
                Look.MAIL: MailView,
                Look.MESSAGE: MessageView,
                Look.NOTICE: NoticeView,
            }
            kind = kinds.get(look)
            view = kind(self._theme, self._desk) if kind else PostView(self._theme, self._pages, self._desk)
        view.setVisible(False)
        view.jump_asked.connect(self.jump_asked)
        view.copy_asked.connect(self.copy_asked)
        view.change_asked.connect(self.change_asked)
        view.scrolled.connect(self._on_scrolled)
        self._box.insertWidget(self._first_below(), view)
        return view

    def _first_below(self) -> int:
        """The place under what stands over the preview; beside an expanded one nothing stands there."""
        items = [item.widget() for n in range(self._box.count()) if (item := self._box.itemAt(n)) is not None]
        return sum(widget in self._above for widget in items)

    def _on_scrolled(self, by: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._theme.px(by))
