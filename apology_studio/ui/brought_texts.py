"""Texts that the owner brings into any box of any window: what is cleaned is said, what is too large has an offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from apology_studio.ui.say import say
from apology_studio.ui.told import Told

if TYPE_CHECKING:
    from apology_studio.core.messages import Message
    from apology_studio.ui.kit.plain_edit import PlainEdit
    from apology_studio.ui.kit.plain_text import Refused
    from apology_studio.ui.kit.theme import Theme


class BroughtTexts(QObject):
    """Listens to each box from the first time that it has the focus: only then can something be pasted there."""

    told = Signal(object)
    """Told: what was cleaned."""
    file_wanted = Signal(object)
    """str: a text for a file."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def listen(self, box: PlainEdit) -> None:
        """Hear of what is brought into this box."""
        if not box.property("heard"):
            box.setProperty("heard", True)
            box.cleaned.connect(self._on_cleaned)
            box.refused.connect(_Asking(self, box).ask)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.inherits("QTextEdit"):
            return
        from apology_studio.ui.kit.plain_edit import PlainEdit  # a shelf has no box

        if isinstance(now, PlainEdit) and self._is_ours(now):
            self.listen(now)

    def _is_ours(self, widget: QObject | None) -> bool:
        """Whether it is in the window, or in a dialog above it."""
        while widget is not None and widget is not self._window:
            widget = widget.parent()
        return widget is not None

    def _on_cleaned(self, notices: tuple[Message, ...]) -> None:
        self.told.emit(Told(" ".join(say(notice) for notice in notices), done=False))

    def offer(self, box: PlainEdit, refused: Refused) -> None:
        """Say what it is, and ask what is to become of it."""
        from apology_studio.ui.large_text_dialog import LargeTextDialog

        dialog = LargeTextDialog(self._theme, box.window(), refused)
        dialog.beginning_chosen.connect(box.insert)
        dialog.file_chosen.connect(self.file_wanted)
        dialog.open()


class _Asking(QObject):
    """Asks about what one box refused; goes with the box."""

    def __init__(self, texts: BroughtTexts, box: PlainEdit) -> None:
        super().__init__(box)
        self._texts = texts
        self._box = box

    def ask(self, refused: Refused) -> None:
        """The box did not take it."""
        self._texts.offer(self._box, refused)
