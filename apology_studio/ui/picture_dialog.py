"""The draft's picture: chosen from a file, with the words for those who do not see it and its place on the web."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from apology_studio.core.draft import Picture
from apology_studio.core.picture import image_of, packed, web_address
from apology_studio.ui.background import Background, Outcome
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton, QuietButton
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.text_box import TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.previews.page_picture import PagePicture
from apology_studio.ui.shrinking import shrunk

_WIDTH = 280
"""Px of the picture in the dialog."""


class PictureDialog(DialogFrame):
    """One picture, its alternative text, its web address."""

    answered = Signal(object)
    """Picture, or None where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None, picture: Picture | None) -> None:
        super().__init__(theme, parent, width=600, height=0)
        self._data = picture.data if picture is not None else ""
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._picture = PagePicture(theme)
        self._picture.setFixedWidth(theme.px(_WIDTH))
        self._problem = CheckLine(theme, "bad")
        self._choose = OutlineButton(theme, icon="picture")
        self._remove = QuietButton(theme, icon="trash")
        self._alt = TextBox(theme, min_lines=2, role=Role.LEDE)
        self._alt.setObjectName("alt")
        self._alt.setTabChangesFocus(True)
        self._alt_field = Field(theme, "", self._alt)
        self._url = QLineEdit(picture.url if picture is not None else "")
        self._url.setObjectName("url")
        self._url_field = Field(theme, "", self._url)
        self._reading = Background(self)
        self._reading.done.connect(self._read)
        self._build(theme)
        self._alt.set_text(picture.alt if picture is not None else "")
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._take_away)
        self.retranslate()
        self._show()

    def _build(self, theme: Theme) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(8))
        acts.addWidget(self._choose)
        acts.addWidget(self._remove)
        acts.addStretch(1)
        self.body.addWidget(self._lede)
        self.body.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._problem)
        self.body.addLayout(acts)
        self.body.addWidget(self._alt_field)
        self.body.addWidget(self._url_field)
        self.body.addStretch(1)
        self._problem.hide()

    def focus_field(self, name: str) -> None:
        """Put the focus where something is missing."""
        box = {"alt": self._alt, "url": self._url}.get(name, self._choose)
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def picture(self) -> Picture | None:
        """What the dialog holds."""
        if not self._data:
            return None
        return Picture(data=self._data, alt=self._alt.text().strip(), url=self._url.text().strip())

    def accept(self) -> None:
        """Answer, unless the address is one that no mail would load."""
        picture = self.picture()
        if picture is not None and picture.url and not web_address(picture):
            self._url_field.set_problem(self.tr("Write a whole address that begins with https://"))
            self._url.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._reading.stop()
        self.answered.emit(picture)
        super().accept()

    def reject(self) -> None:
        """Nothing changes."""
        self._reading.stop()
        super().reject()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Picture"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self._lede.set_text(
            self.tr("One picture for blog, newsletter and Instagram. It is made smaller and kept with the apology.")
        )
        self._choose.set_text(self.tr("Choose a picture…"))
        self._remove.set_text(self.tr("Remove"))
        self._alt_field.set_label(self.tr("What it shows"), self.tr("Read out to people who do not see it"))
        self._url_field.set_label(self.tr("Its web address"), self.tr("The newsletter needs it"))
        self._url.setPlaceholderText("https://")

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"), self.tr("All files (*)")])
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, path: str) -> None:
        """Read the picture in that file; a large one takes a moment, in a thread."""
        self._reading.submit(partial(shrunk, Path(path)))

    def _read(self, outcome: Outcome) -> None:
        data = outcome.value
        if isinstance(data, bytes):
            self._data = packed(data)
            self._problem.hide()
            self._show()
            self._alt.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._problem.set_line("bad", self.tr("That is no picture that can be read. Choose a JPEG or PNG."))
            self._problem.show()

    def _take_away(self) -> None:
        self._data = ""
        self._show()
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        image = image_of(Picture(data=self._data)) if self._data else None
        self._picture.setVisible(image is not None)
        self._remove.setVisible(bool(self._data))
        self._alt_field.setEnabled(bool(self._data))
        self._url_field.setEnabled(bool(self._data))
        if image is not None:
            self._picture.set_image(QImage.fromData(image.data))
            self._picture.setFixedHeight(self._picture.heightForWidth(self._picture.width()))
            self._picture.setAccessibleName(self.tr("The picture"))
        self.adjustSize()
        self.resize(self.sizeHint())
