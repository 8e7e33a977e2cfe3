"""A press release: the real pages as a newsroom gets them, drawn in a thread beside the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.messages import fill
from apology_studio.core.ports import ReleasePages
from apology_studio.core.press import Paper, PressRelease
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.previews.page_picture import PagePicture
from apology_studio.ui.previews.pieces import StillToWrite
from apology_studio.ui.previews.shown import PreviewView, Shown
from apology_studio.ui.say import say

PAPER_INCHES = {Paper.A4: (8.268, 11.693), Paper.LETTER: (8.5, 11.0)}
"""Width and height of the paper."""

_WAIT_MS = 120
"""How long the width must rest before the pages are drawn for it."""
_MOST_PPI = 300.0
_WIDEST_PAGE = 680
"""The most px that a page takes in width."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the pages are drawn from: for an equal one nothing is drawn again."""

    release: PressRelease
    paper: Paper
    ppi: float


class ReleaseView(PreviewView):
    """The pages on a desk. While new ones are drawn, the old ones stay."""

    pages_drawn = Signal(object)
    """How many pages (int) there are now."""

    widest = 2000

    def __init__(self, theme: Theme, pages: ReleasePages, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._service = pages
        self._paper = Paper.A4
        self._wanted: _Wanted | None = None
        self._pictures: list[PagePicture] = []
        self._problem = CheckLine(theme, "bad", parent=self)
        self._problem.setVisible(False)
        self._gaps = StillToWrite(theme, self)
        self._gaps.jump_asked.connect(self.jump_asked)
        self._background = Background(self)
        self._background.done.connect(self._on_done)
        self._background.failed.connect(self._on_failed)
        self._rest = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._rest.timeout.connect(self._draw)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16))
        self._box.setSpacing(theme.px(16))
        self._box.addWidget(self._problem)
        self._box.addWidget(self._gaps)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return sum(not picture.isHidden() for picture in self._pictures)

    def set_paper(self, paper: Paper) -> None:
        """The paper of the pages."""
        if paper is not self._paper:
            self._paper = paper
            self._draw()

    def stop(self) -> None:
        """Want nothing more, and wait for the thread."""
        self._rest.stop()
        self._background.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            margin = self._theme.px(16)
            side = max(margin, (event.size().width() - self._theme.px(_WIDEST_PAGE)) // 2)
            self._box.setContentsMargins(side, margin, side, margin)
            self._rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunk"))
        painter.drawRoundedRect(self.rect(), self._theme.px(12), self._theme.px(12))

    def _update(self, shown: Shown) -> None:
        self._gaps.show_missing(shown.missing, kind=shown.kind)
        self._describe()
        self._draw()

    def _draw(self) -> None:
        """Have the pages drawn, unless they are just those."""
        release = self._shown.preview.release if self._shown else None
        if release is None or not self.isVisible():
            return
        wanted = _Wanted(release, self._paper, self._ppi())
        if wanted != self._wanted:
            self._wanted = wanted
            self._background.submit(_Pictures(self._service, wanted))

    def showEvent(self, event: object) -> None:
        """Pages that changed while another channel was shown are drawn now."""
        self._rest.start(0)

    def _ppi(self) -> float:
        """Dots per inch that fill the width, in whole tens, so that a dragged splitter does not redraw each px."""
        margins = self._box.contentsMargins()
        width = max(120, self.width() - margins.left() - margins.right()) * self.devicePixelRatioF()
        return min(_MOST_PPI, float(-(-width // PAPER_INCHES[self._paper][0] // 10) * 10))

    def _on_done(self, outcome: Outcome) -> None:
        images = [QImage.fromData(png) for png in outcome.value] if isinstance(outcome.value, tuple) else []
        while len(self._pictures) < len(images):
            picture = PagePicture(self._theme, self)
            picture.scrolled.connect(self.scrolled)
            self._box.insertWidget(len(self._pictures), picture)
            self._pictures.append(picture)
        for number, picture in enumerate(self._pictures):
            picture.setVisible(number < len(images))
            picture.set_image(images[number] if number < len(images) else QImage())
        self._problem.setVisible(False)
        self._describe()
        self.pages_drawn.emit(len(images))

    def _on_failed(self, outcome: Outcome) -> None:
        self._wanted = None
        said = say(outcome.error.message) if outcome.error else self.tr("The pages could not be drawn.")
        self._problem.set_line("bad", said)
        self._problem.setVisible(True)

    def _describe(self) -> None:
        """A picture says nothing to a screen reader: the first page carries the whole text."""
        pages = self._shown.preview.pages if self._shown else ()
        for number, picture in enumerate(self._pictures, 1):
            values = (("number", str(number)), ("count", str(self.page_count)))
            picture.setAccessibleName(fill(self.tr("Press release, page {number} of {count}"), values))
            picture.setAccessibleDescription(pages[0].text if pages and number == 1 else "")


@dataclass(frozen=True, slots=True)
class _Pictures:
    """The work of the thread."""

    service: ReleasePages
    wanted: _Wanted

    def __call__(self) -> tuple[bytes, ...]:
        return self.service.pictures(self.wanted.release, self.wanted.paper, self.wanted.ppi)
