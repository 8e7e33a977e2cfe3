"""A text that is too large for a box: what it is, and what can be done with it instead."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.text import first_words, words
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.plain_text import MAX_RUN, Refused
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel

WORDS_KEPT = 2_000
"""Words that are offered to be kept: more than any apology has (own rule)."""


class LargeTextDialog(DialogFrame):
    """Nothing was pasted yet: keep the beginning, put the whole into a file, or leave it."""

    beginning_chosen = Signal(object)
    """str: the first words, for the box."""
    file_chosen = Signal(object)
    """str: the whole text, for a file."""

    def __init__(self, theme: Theme, parent: QWidget | None, refused: Refused) -> None:
        super().__init__(theme, parent, width=560, height=0)
        self._refused = refused
        self._beginning = first_words(refused.text[: refused.room], WORDS_KEPT, MAX_RUN)
        self._words = words(self._beginning)
        self._bytes = len(refused.text.encode(errors="surrogatepass"))
        self._said = WrapLabel(theme, "", Role.LEDE, "ink2")
        self.file_button = OutlineButton(theme)
        self.body.addWidget(self._said)
        self.body.addStretch(1)
        self.buttons.insertWidget(self.buttons.indexOf(self.save_button), self.file_button)
        self.file_button.clicked.connect(self._to_file)
        self.retranslate()

    def accept(self) -> None:
        """The beginning; without one, the file."""
        if self._words:
            self.beginning_chosen.emit(self._beginning)
            super().accept()
        else:
            self._to_file()

    def _to_file(self) -> None:
        self.file_chosen.emit(self._refused.text)
        super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        to_file = self.tr("Put it into a file…")
        keep = self.tr("Keep the first %n word(s)", "", self._words)
        self.set_title(self.tr("That is too much for a box"))
        self.set_buttons(keep if self._words else to_file, self.tr("Cancel"))
        self.file_button.set_text(to_file)
        self.file_button.setVisible(bool(self._words))
        size = QLocale().formattedDataSize(self._bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        if self._refused.why == "too_long":
            said = self.tr(
                "This is {size} of text. A box takes 200,000 characters, and an apology that people read has 300 to "
                "600 words. Nothing was pasted yet."
            )
        else:
            said = self.tr(
                "This is {size} with 10,000 characters and more without a space: hardly a text that people can read. "
                "Nothing was pasted yet."
            )
        self._said.set_text(said.replace("{size}", size))
