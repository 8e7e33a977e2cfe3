"""The way back when the drafts are damaged, emptied or gone: what there is, in words, and one act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from apology_studio.core.ports import StudioError
from apology_studio.core.safekeeping import Damage, DraftRecovery, Offer
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import QuietButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say
from apology_studio.ui.when import day_of, time_of


class RecoveryWindow(DialogFrame):
    """Says what happened and what can be brought back. Closing it changes nothing."""

    recovered = Signal(object)
    """Recovered: the drafts can be opened now."""

    def __init__(self, theme: Theme, recovery: DraftRecovery, now: Callable[[], datetime]) -> None:
        super().__init__(theme, None, width=640, height=0)
        self._recovery = recovery
        self._now = now
        self._offer: Offer = recovery.offer()
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._sign = Sign(theme, "check-circle", "good")
        self._copy = WrapLabel(theme, "", Role.BODY, weight=600)
        self._readable = WrapLabel(theme, "", Role.BODY, "ink2")
        self._safe = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._problem = WrapLabel(theme, "", Role.BODY, "bad")
        self._empty = QuietButton(theme)
        self._problem.hide()
        self.add_sign("undo", "accent", self._lede)
        self._lay_out()
        self.buttons.insertWidget(0, self._empty)
        self._empty.clicked.connect(self._start_empty)
        self.retranslate()
        self.save_button.setFocus()

    def _lay_out(self) -> None:
        px = self.theme.px
        card = Card(self.theme, padding=16, edge="edge")
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self._copy)
        words.addWidget(self._readable)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        card.body.addLayout(row)
        for widget in (card, self._safe, self._problem):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    @property
    def _has_something(self) -> bool:
        return self._offer.backup is not None or self._offer.readable > 0

    def accept(self) -> None:
        """Bring back what there is."""
        self._do(self._recovery.bring_back if self._has_something else self._recovery.start_empty)

    def _start_empty(self) -> None:
        self._do(self._recovery.start_empty)

    def _do(self, act: Callable[[], object]) -> None:
        try:
            done = act()
        except StudioError as error:
            self._problem.set_text(say(error.message))
            self._problem.show()
            self.resize(self.sizeHint())
            return
        self.recovered.emit(done)
        super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Your drafts can come back") if self._has_something else self._lost())
        self._lede.set_text(self._happened())
        self._say_copy()
        self._say_readable()
        path = isolated(QDir.toNativeSeparators(str(self._offer.file)))
        kept = self.tr("The damaged file is moved aside and kept. Nothing is thrown away.")
        self._safe.set_text(f"{kept}\n{path}")
        if self._has_something:
            self.set_buttons(self.tr("Bring my drafts back"), self.tr("Not now"))
        else:
            self.set_buttons(self.tr("Start with no drafts"), self.tr("Not now"))
        self._empty.set_text(self.tr("Start with no drafts"))
        self._empty.setVisible(self._has_something)
        self.setAccessibleDescription(f"{self._lede.text()} {self._copy.text()} {self._readable.text()}")

    def _lost(self) -> str:
        return self.tr("Your drafts cannot be read")

    def _happened(self) -> str:
        if self._offer.damage is Damage.GONE:
            return self.tr("The file with your drafts is gone from its place, though there were drafts in it.")
        if self._offer.damage is Damage.EMPTIED:
            return self.tr("The file with your drafts is empty, though there were drafts in it.")
        return self.tr(
            "The file with your drafts is damaged: by the disk, or by another program. That was found before anything "
            "was written into it."
        )

    def _say_copy(self) -> None:
        offer = self._offer
        self._sign.set_sign("check-circle" if self._has_something else "triangle-alert",
                            "good" if self._has_something else "warn")  # fmt: skip
        if offer.backup is None or offer.backup_at is None:
            self._copy.set_text(self.tr("There is no good backup."))
            return
        at = offer.backup_at.astimezone()
        said = self.tr("The newest good backup is from {day}, {time}. It has %n draft(s).", "", offer.backup_drafts)
        said = said.replace("{day}", isolated(day_of(at.date(), self._now().date())))
        self._copy.set_text(said.replace("{time}", isolated(time_of(at))))
        self._copy.setToolTip(QDir.toNativeSeparators(str(offer.backup)))

    def _say_readable(self) -> None:
        offer = self._offer
        if not offer.readable:
            self._readable.set_text(self.tr("In the damaged file no draft can be read any more."))
        elif offer.backup is None:
            self._readable.set_text(self.tr("In the damaged file %n draft(s) can still be read.", "", offer.readable))
        elif not offer.newer:
            self._readable.set_text(self.tr("The damaged file has nothing newer that can be read."))
        else:
            self._readable.set_text(
                self.tr("Of %n draft(s) the damaged file has newer words, and they come back too.", "", offer.newer)
            )


class StartTrouble(DialogFrame):
    """Says in a window why there is no window: who starts a program from an icon never sees standard error."""

    def __init__(self, theme: Theme, error: StudioError) -> None:
        super().__init__(theme, None, width=560, height=0)
        self._error = error
        self._said = WrapLabel(theme, "", Role.LEDE, "ink2")
        self.add_sign("triangle-alert", "warn", self._said)
        self.area.hide()
        self.retranslate()
        self.save_button.setFocus()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Apology Studio cannot start"))
        self._said.set_text(say(self._error.message))
        self.set_buttons(self.tr("Close"))
        self.setAccessibleDescription(self._said.text())
