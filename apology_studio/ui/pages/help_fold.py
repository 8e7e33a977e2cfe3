"""Help under a part, in a quiet fold: why it matters, beginnings that can be put in, a good and a bad example."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from apology_studio.core.draft import Draft, Part, Voice
from apology_studio.core.steps import step_of
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_button import WrapButton
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import isolated, say

if TYPE_CHECKING:
    from apology_studio.core.phrases import Example


class HelpFold(QWidget):
    """Three folds, all closed at first."""

    starter_chosen = Signal(object)
    """The beginning (str) to put in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._part = Part.SORRY
        self._draft: Draft | None = None
        self._starters = QuietFold(theme, "")
        self._examples = QuietFold(theme, "")
        self._why = QuietFold(theme, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for fold in (self._starters, self._examples, self._why):
            fold.toggled.connect(self._fill)
            column.addWidget(fold)
        self._say()

    def show_part(self, draft: Draft, part: Part) -> None:
        """Offer what fits this part in the letter's language and voice."""
        shown = (part, draft.language, draft.voice is Voice.I, draft.business)
        self._draft, self._part = draft, part
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _say(self) -> None:
        self._starters.set_text(self.tr("How to begin"))
        self._examples.set_text(self.tr("How others said it"))
        self._why.set_text(self.tr("Why it matters"))

    def _fill(self) -> None:
        """Fill what is open: phrases are loaded, and labels made, for those who ask for them."""
        if self._draft is None:
            return
        if self._starters.is_open():
            from apology_studio.core.starters import starters

            _put(self._starters, self._starter_list(starters(self._draft, self._part)))
        if self._examples.is_open():
            from apology_studio.core.phrases import phrases

            words = phrases(self._draft.language).part(self._part)
            _put(self._examples, self._example_pair(words.good, words.bad))
        if self._why.is_open():
            _put(self._why, WrapLabel(self._theme, say(step_of(self._part).why), Role.BODY, "ink2"))

    def _starter_list(self, texts: tuple[str, ...]) -> QWidget:
        box, column = _column()
        for text in texts:
            button = WrapButton(self._theme, text)
            button.setAccessibleName(self.tr("Put in: {text}").replace("{text}", isolated(text)))
            button.clicked.connect(partial(self.starter_chosen.emit, text))
            column.addWidget(button)
        return box

    def _example_pair(self, good: Example, bad: Example) -> QWidget:
        box, column = _column()
        said = self.tr("{who} said it well:").replace("{who}", isolated(good.who))
        worse = self.tr("{who} made it worse:").replace("{who}", isolated(bad.who))
        for example, line in ((good, CheckLine(self._theme, "ok", said)), (bad, CheckLine(self._theme, "bad", worse))):
            column.addWidget(line)
            quoted = WrapLabel(self._theme, example.text, Role.LEDE, "ink2")
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, self._theme.px(8))
            row.addSpacing(self._theme.px(28))
            row.addWidget(quoted, 1)
            column.addLayout(row)
        return box

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._fill()
        super().changeEvent(event)


def _column() -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(6)
    return box, column


def _put(fold: QuietFold, content: QWidget) -> None:
    """Show `content` behind the fold in place of what was there."""
    while (item := fold.body.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    fold.body.addWidget(content)
