"""The draft's picture as a preview shows it; with pictures off, its alternative text in a frame."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.draft import Picture
from apology_studio.core.picture import image_of
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.page_picture import PagePicture


class PictureRow(QWidget):
    """Hidden while there is no picture."""

    scrolled = Signal(object)
    """Px (int) by which the owner wants to scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Picture | None = None
        self.picture = PagePicture(theme, self)
        self.picture.scrolled.connect(self.scrolled)
        self._words = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._frame = Card(theme, radius=4, padding=12, parent=self)
        self._frame.body.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(14))
        column.addWidget(self.picture)
        column.addWidget(self._frame)
        self.setVisible(False)

    def show_picture(self, picture: Picture | None, *, off: bool = False) -> None:
        """Show it, or with `off` only its words."""
        image = image_of(picture)
        self.setVisible(image is not None)
        if image is None or picture is None:
            return
        if picture != self._shown:
            self._shown = picture
            self.picture.set_image(QImage.fromData(image.data))
        words = picture.alt.strip() or self.tr("A picture without alternative text")
        self.show_image_words(words)
        self.picture.setVisible(not off)
        self._frame.setVisible(off)

    def show_data(self, data: bytes, words: str) -> None:
        """Show a picture that was drawn here."""
        self._shown = None
        self.picture.set_image(QImage.fromData(data))
        self.show_image_words(words)
        self.picture.setVisible(True)
        self._frame.setVisible(False)
        self.setVisible(True)

    def show_image_words(self, words: str) -> None:
        """What it shows, for those who do not see it."""
        self.picture.setAccessibleName(words)
        self._words.set_text(words)
