"""The acts of a channel: Copy, Open, Edit for this channel, and the PDF of a press release."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from apology_studio.core.data import dataclass
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import KitButton, OutlineButton
from apology_studio.ui.kit.copy_button import CopyButton, CopyState
from apology_studio.ui.kit.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """What the acts say now."""

    copy: str
    open: str
    state: CopyState
    pdf: bool = False
    formats: bool = False
    """Whether there are other forms than Copy's."""
    editing: bool = False
    brief: str = ""
    """Copy's words in a narrow pane."""


class Actions(QWidget):
    """48 for Copy, those of 36 under it; in a narrow pane Copy and Open alone, the rest under Open's arrow."""

    copy_asked = Signal()
    open_asked = Signal()
    edit_asked = Signal()
    pdf_asked = Signal()
    formats_asked = Signal(object)
    """QPoint: over this place of the screen the menu opens."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._edged = True
        self._acts = Acts(copy="", open="", state=CopyState.NOTHING)
        self.copy = CopyButton(theme, parent=self)
        self._open = OutlineButton(theme, icon="open", parent=self)
        self._edit = OutlineButton(theme, icon="edit", parent=self)
        self._pdf = OutlineButton(theme, icon="download", parent=self)
        self._formats = OutlineButton(theme, icon="download", after="chevron-down", parent=self)
        self._more = OutlineButton(theme, icon="open", after="chevron-down", size=Size.BIG, parent=self)
        self.copy.clicked.connect(self.copy_asked)
        self._open.clicked.connect(self.open_asked)
        self._edit.clicked.connect(self.edit_asked)
        self._pdf.clicked.connect(self.pdf_asked)
        self._formats.clicked.connect(self._on_formats)
        self._more.clicked.connect(self._open_menu)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(theme.px(8))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()

    def show_acts(self, acts: Acts) -> None:
        """Say what can be done with this channel."""
        if acts == self._acts:
            return
        changed = (acts.pdf, acts.formats) != (self._acts.pdf, self._acts.formats)
        self._acts = acts
        self._say()
        if changed:
            self._lay_out()

    def set_narrow(self, narrow: bool) -> None:
        """Lay the acts out for a narrow pane."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._say()
            self._lay_out()

    def set_edged(self, edged: bool) -> None:
        """A line above, between what scrolls and the acts."""
        self._edged = edged
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._edged:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _say(self) -> None:
        acts = self._acts
        self.copy.set_text(acts.brief if self._narrow else acts.copy)
        self.copy.setAccessibleName(acts.copy)
        self.copy.set_state(acts.state, self.tr("There is no text to copy yet."))
        self._open.set_text(acts.open)
        self._edit.set_text(self.tr("Done") if acts.editing else self.tr("Edit for this channel"))
        self._edit.set_icon("check" if acts.editing else "edit")
        self._pdf.set_text(self.tr("PDF"))
        self._pdf.setAccessibleName(self.tr("Save the press release as a PDF"))
        self._formats.set_text(self.tr("Other formats"))
        self._more.set_text(self.tr("Open"))
        self._more.setAccessibleName(self.tr("Open, edit and more"))

    def _lay_out(self) -> None:
        px = self._theme.px
        side = px(16 if self._narrow else 24)
        self._grid.setContentsMargins(side, px(14 if self._edged else 0), side, px(16 if self._narrow else 24))
        for button in (self.copy, self._open, self._edit, self._pdf, self._formats, self._more):
            self._grid.removeWidget(button)
            button.setVisible(False)
        rows: tuple[tuple[KitButton, int, int, int], ...]
        if self._narrow:
            rows = ((self.copy, 0, 0, 1), (self._more, 0, 1, 1))
        elif not self._edged:
            rows = tuple((widget, row, 0, 2) for row, widget in enumerate((self.copy, *self._small())))
        else:
            small = self._small()
            last = len(small) - 1
            rows = ((self.copy, 0, 0, 2), *((each, 1 + n // 2, n % 2, 1) for n, each in enumerate(small)))
            if last % 2 == 0:
                rows = (*rows[:-1], (small[last], 1 + last // 2, 0, 2))
        for widget, row, column, span in rows:
            self._grid.addWidget(widget, row, column, 1, span)
            widget.setVisible(True)

    def _small(self) -> tuple[KitButton, ...]:
        """The acts under Copy, as far as this channel has them."""
        pdf, formats = self._acts.pdf, self._acts.formats
        return (*((self._pdf,) if pdf else ()), self._open, self._edit, *((self._formats,) if formats else ()))

    def _on_formats(self) -> None:
        self.formats_asked.emit(self._formats.mapToGlobal(QPoint(0, 0)))

    def _on_formats_in_menu(self) -> None:
        self.formats_asked.emit(self._more.mapToGlobal(QPoint(0, 0)))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, icon, signal in (
            (self._acts.open, "open", self.open_asked),
            (self._edit.text().replace("&&", "&"), "edit", self.edit_asked),
            *(((self.tr("Save as PDF"), "download", self.pdf_asked),) if self._acts.pdf else ()),
        ):
            action = menu.addAction(self._theme.icon(icon), words.replace("&", "&&"))
            action.triggered.connect(signal)
        if self._acts.formats:
            action = menu.addAction(self._theme.icon("download"), self.tr("Other formats"))
            action.triggered.connect(self._on_formats_in_menu)
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
