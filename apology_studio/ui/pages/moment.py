"""A date and a time in the facts, with a label."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.spin_boxes import MomentBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel


class Moment(QWidget):
    """A date and a time with a label; with `optional`, a check that says whether there is one."""

    changed = Signal()

    def __init__(self, theme: Theme, *, optional: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = CheckRow(theme, "") if optional else None
        self._label = WrapLabel(theme, "", Role.BODY, weight=600)
        self._edit = MomentBox(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(8)
        column.addWidget(self._check or self._label)
        if self._check is not None:
            self._label.hide()
            self._check.toggled.connect(self._toggled)
        column.addWidget(self._edit)
        self._edit.dateTimeChanged.connect(self._edited)

    def set_label(self, text: str) -> None:
        """The words above."""
        if self._check is not None:
            self._check.set_words(text)
        self._label.set_text(text)
        self._edit.setAccessibleName(text)

    def set_value(self, moment: datetime | None) -> None:
        """Show that moment by the clock of this place; None: that there is none."""
        blocked = self._edit.blockSignals(True)
        if moment is not None:
            self._edit.setDateTime(QDateTime(moment.astimezone().replace(tzinfo=None)))  # type: ignore[call-overload]
        self._edit.setEnabled(moment is not None or self._check is None)
        self._edit.blockSignals(blocked)
        if self._check is not None:
            self._check.setChecked(moment is not None)

    def value(self) -> datetime | None:
        """The moment with the local offset from UTC; None where there is none."""
        if self._check is not None and not self._check.isChecked():
            return None
        shown: datetime = self._edit.dateTime().toPython()  # type: ignore[assignment]
        return shown.replace(second=0, microsecond=0).astimezone()

    def _toggled(self) -> None:
        self._edit.setEnabled(self._check is not None and self._check.isChecked())
        self.changed.emit()

    def _edited(self) -> None:
        self.changed.emit()
