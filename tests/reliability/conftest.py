"""What `make soak` prints at its end: a line for each promise, with how often it was tried and the figure found."""

from __future__ import annotations

from collections import defaultdict

import pytest
from soak import SOAK, Figure

COUNTED = ("passed", "failed", "error")


@pytest.fixture
def figure(record_property: Figure) -> Figure:
    """Say a figure for the table."""

    def say(said: object) -> None:
        record_property("figure", str(said))  # type: ignore[call-arg]  # pytest's own takes a name as well

    return say


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line for each test function, in the words of its name."""
    if not SOAK:
        return
    found: dict[str, list[pytest.TestReport]] = defaultdict(list)
    for outcome in COUNTED:
        for report in terminalreporter.stats.get(outcome, []):
            found[report.nodeid.partition("[")[0]].append(report)
    rows = [_row(name, reports) for name, reports in sorted(found.items())]
    width = max((len(row[0]) for row in rows), default=0)
    terminalreporter.section("what was promised, and what was found")
    for what, result, tried, seconds, figures in rows:
        terminalreporter.write_line(f"{what:{width}}  {result:6} {tried:>6} x {seconds:7.1f} s  {figures}")


def _row(name: str, reports: list[pytest.TestReport]) -> tuple[str, str, int, float, str]:
    file, _, function = name.partition("::")
    what = f"{file.rpartition('test_')[2].removesuffix('.py')}: {function.removeprefix('test_').replace('_', ' ')}"
    broken = sum(report.outcome != "passed" for report in reports)
    figures = "; ".join(str(said) for report in reports for key, said in report.user_properties if key == "figure")
    result = f"{broken} BAD" if broken else "held"
    return what, result, len(reports), sum(report.duration for report in reports), figures
