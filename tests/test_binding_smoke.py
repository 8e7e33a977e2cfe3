"""The binding itself: a Qt that gives back one reference to None too many ends the process within minutes of typing.

PySide6 6.12.0 does so on Python 3.10 and 3.11: each call of a void method takes one reference to None away, until the
interpreter aborts. (From Python 3.12 on None is never counted, and the figure stands still.)
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 1_000
STRAY = 100
"""References to None that the interpreter itself may take or give back meanwhile."""


def test_a_call_of_a_void_method_costs_no_reference_to_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(10, 10)  # what the first call sets up is not counted
    before = sys.getrefcount(None)
    for size in range(CALLS):
        widget.resize(10 + size % 2, 10)
    assert abs(sys.getrefcount(None) - before) < STRAY
