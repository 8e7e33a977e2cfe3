"""Work that others make us wait for, in a thread beside the window: one job at a time, and only the newest counts."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from apology_studio.core.data import dataclass
from apology_studio.core.ports import StudioError

Work = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job ended: with a value, with an error that can be told, or, without both, by a fault of ours."""

    job: int
    value: object = None
    error: StudioError | None = None
    ended: bool = False
    """Whether the work came to its end; its value may be None."""


class Bridge(QObject):
    """Carries outcomes from the thread into the window. It has no parent, so a thread never finds it gone."""

    ended = Signal(object)


class Background(QObject):
    """Runs jobs in a thread. While one runs, only the newest of those that come waits; stale outcomes are dropped."""

    done = Signal(object)
    """Outcome of the newest job, with its value."""
    failed = Signal(object)
    """Outcome of the newest job, with its error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge()
        self._bridge.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._newest = 0
        self._waiting: Work | None = None
        self._thread: threading.Thread | None = None

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return self._thread is not None

    def submit(self, work: Work) -> int:
        """Have `work` done as soon as may be; it touches no widget. The number names it in its outcome."""
        self._newest += 1
        if self.busy:
            self._waiting = work
        else:
            self._start(work)
        return self._newest

    def drop(self) -> None:
        """Nobody wants the outcome any more."""
        self._newest += 1
        self._waiting = None

    def stop(self) -> None:
        """Drop everything and wait until the thread has ended."""
        self.drop()
        if self._thread is not None:
            self._thread.join()

    def _start(self, work: Work) -> None:
        # Not a daemon: the interpreter waits for it at its end, where a killed thread could take it down.
        arguments = (work, self._newest, self._bridge.ended.emit)
        self._thread = threading.Thread(target=run_job, args=arguments, name="pages")
        self._thread.start()

    def _on_ended(self, outcome: Outcome) -> None:
        self._thread = None
        if self._waiting is not None:
            work, self._waiting = self._waiting, None
            self._start(work)
        if outcome.job == self._newest:
            (self.done if outcome.value is not None else self.failed).emit(outcome)


def run_job(work: Work, job: int, tell: Callable[[Outcome], object]) -> None:
    """What the thread does. A fault of ours goes on to threading's hook, and the window still hears of the end."""
    outcome = Outcome(job=job)
    try:
        outcome = Outcome(job=job, value=work(), ended=True)
    except StudioError as error:
        outcome = Outcome(job=job, error=error)
    finally:
        tell(outcome)
