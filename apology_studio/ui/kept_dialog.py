"""A text that could not be saved when the program ended, beside the one that was: the owner chooses, both stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from apology_studio.core.draft import Draft
from apology_studio.core.safekeeping import Kept
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.draft_words import BOTH, DraftChanges, differing_steps, excerpts
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.version_card import VersionCard
from apology_studio.ui.kit.wrap_label import Run, WrapLabel
from apology_studio.ui.previews.differences import Changed, Fate
from apology_studio.ui.say import isolated
from apology_studio.ui.when import day_and_time

WIDE, HIGH = 900, 640
"""The dialog once both texts are shown whole."""


class KeptDialog(DialogFrame):
    """“We kept your text”: the kept one is chosen first. Esc goes on with the saved one."""

    answered = Signal(object, object)
    """Kept, and whether (bool) its text is to be used."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, kept: Kept, saved: Draft | None, now: Callable[[], datetime]
    ) -> None:
        super().__init__(theme, parent, width=640, height=0)
        self._kept, self._saved, self._now = kept, saved, now
        self._both = False
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._new, self._old = VersionCard(theme), VersionCard(theme)
        self._new_text, self._old_text = DraftChanges(theme), DraftChanges(theme)
        self._more = WrapLabel(theme, "", Role.SECONDARY, "ink2")
        self._safe = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self.add_sign("undo", "accent", self._lede)
        self._lay_out()
        self._new.setChecked(True)
        self._new.toggled.connect(self._say_use)
        self.cancel_button.clicked.disconnect()
        self.cancel_button.clicked.connect(self._look_at_both)
        self.retranslate()
        self._new.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(12))
        grid.setVerticalSpacing(self.theme.px(8))
        for column, widgets in enumerate(((self._new, self._new_text), (self._old, self._old_text))):
            for row, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
            grid.setColumnStretch(column, 1)
        for text in (self._new_text, self._old_text):
            text.hide()
        self._old.setVisible(self._saved is not None)
        self.body.addLayout(grid, 1)
        for label in (self._more, self._safe):
            self.body.addWidget(label)
        self.body.setSpacing(self.theme.px(10))

    def accept(self) -> None:
        """Go on with the chosen one."""
        self.answered.emit(self._kept, self._new.isChecked())
        super().accept()

    def reject(self) -> None:
        """Go on with the saved one; the kept one goes into the history."""
        self.answered.emit(self._kept, False)
        super().reject()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("We kept your text"))
        said = self.tr(
            "Apology Studio closed at {time} before it could save. The copy from that moment is newer than the saved "
            "draft."
        )
        self._lede.set_text(said.replace("{time}", self._time(self._kept.at)))
        self._safe.set_text(self.tr("The other version stays in this draft’s history. Nothing is thrown away."))
        self._new_text.setAccessibleName(self.tr("The text that was kept"))
        self._old_text.setAccessibleName(self.tr("The text that was saved"))
        self._say_cards()
        self._say_use()

    def _say_cards(self) -> None:
        from apology_studio.core.listing import describe

        kept, saved = self._kept.draft, self._saved
        title = self.tr("Kept at {time}").replace("{time}", self._time(self._kept.at))
        was, said = excerpts(saved, kept) if saved is not None else ((), ())
        self._new.set_words(title, self._words(describe(kept).words), *self._runs(said))
        if saved is None:
            return
        title = self.tr("Saved at {time}").replace("{time}", self._time(saved.changed))
        self._old.set_words(title, self._words(describe(saved).words), *self._runs(was))
        steps = differing_steps(saved, kept)
        several = self.tr("They differ in more than one step: {steps}.").replace("{steps}", " · ".join(steps))
        self._more.set_text(self.tr("All the rest is the same in both.") if self._both else several)
        self._more.setVisible(len(steps) > 1 or self._both)

    def _runs(self, changed: tuple[Changed, ...]) -> tuple[Run, ...]:
        if self._both:
            return ()
        return tuple(Run(each.text, None, None, "good_soft" if each.fate is Fate.ADDED else None) for each in changed)

    def _words(self, count: int) -> str:
        return self.tr("%n word(s)", "", count)

    def _time(self, moment: datetime) -> str:
        return isolated(day_and_time(moment, self._now()))

    def _say_use(self) -> None:
        saved = self._saved
        at = self._kept.at if self._new.isChecked() or saved is None else saved.changed
        use = self.tr("Use the {time} text").replace("{time}", self._time(at))
        both = self.tr("Show less") if self._both else self.tr("Look at both")
        self.set_buttons(use, both if saved is not None else "")
        self.setAccessibleDescription(f"{self._lede.text()} {self._new.accessibleName()}")

    def _look_at_both(self) -> None:
        """Both texts whole, one beside the other, with what the other one lacks marked; or the excerpts again."""
        self._both = not self._both
        for text in (self._new_text, self._old_text):
            text.setVisible(self._both)
        if self._both and self._saved is not None:
            kept, saved = self._kept.draft, self._saved
            self._new_text.show_changes(saved, kept, BOTH - {Fate.REMOVED})
            self._old_text.show_changes(saved, kept, BOTH - {Fate.ADDED})
        self.set_size(WIDE if self._both else 640, HIGH if self._both else 0)
        self._say_cards()
        self._say_use()
        self.resize(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        announce(self, f"{self.windowTitle()}. {self._new.accessibleName()}", assertive=True)
