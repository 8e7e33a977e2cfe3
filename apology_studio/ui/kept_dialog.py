"""A text that could not be saved when the program ended, beside the one that was: the owner chooses, both stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.safekeeping import Kept
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.draft_words import DraftChanges
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated
from apology_studio.ui.when import moment_of


class KeptDialog(DialogFrame):
    """“We kept your text”."""

    answered = Signal(object, object)
    """Kept, and whether (bool) its text is to be used."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, kept: Kept, saved: Draft | None, now: Callable[[], datetime]
    ) -> None:
        super().__init__(theme, parent, width=620, height=460)
        self._kept, self._now = kept, now
        self._said = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._changes = DraftChanges(theme)
        self._changes.show_changes(saved, kept.draft)
        self._safe = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._has_saved = saved is not None
        for widget in (self._said, self._changes, self._safe):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.retranslate()
        self.save_button.setFocus()

    def accept(self) -> None:
        """Use the kept text."""
        self.answered.emit(self._kept, True)
        super().accept()

    def reject(self) -> None:
        """Go on with the saved one; the kept one goes into the history."""
        self.answered.emit(self._kept, False)
        super().reject()

    def retranslate(self) -> None:
        """Say every word again."""
        time = isolated(moment_of(self._kept.at, self._now()))
        self.set_title(self.tr("We kept your text"))
        said = self.tr(
            "Apology Studio closed at {time} before it could save. The copy from that moment is newer than the saved "
            "draft. What was added since is marked."
        )
        self._said.set_text(said.replace("{time}", time))
        self._safe.set_text(self.tr("The other version stays in this draft’s history. Nothing is thrown away."))
        use = self.tr("Use the {time} text").replace("{time}", time)
        self.set_buttons(use, self.tr("Keep the saved text"))
