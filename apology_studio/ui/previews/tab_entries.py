"""The tabs of a draft's channels, with their marks and what a screen reader says of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from apology_studio.core.channel import Preview, State, channel, channels
from apology_studio.core.messages import fill
from apology_studio.core.review import Review
from apology_studio.ui.kit.channel_tab import TabEntry
from apology_studio.ui.kit.status_mark import StatusMark
from apology_studio.ui.say import say

_MARKS = {
    State.EMPTY: StatusMark.TODO,
    State.NOT_READY: StatusMark.TODO,
    State.READY: StatusMark.READY,
    State.NEEDS_WORK: StatusMark.WORK,
    State.OVER: StatusMark.OVER,
    State.POSTED: StatusMark.POSTED,
}


def tab_entries(review: Review) -> tuple[TabEntry, ...]:
    """One for each channel that is on, in order."""
    count = len(review.previews)
    return tuple(_entry(preview, number, count) for number, preview in enumerate(review.previews, 1))


def off_entries(review: Review) -> tuple[TabEntry, ...]:
    """One for each channel that is off."""
    on = {preview.channel for preview in review.previews}
    return tuple(
        TabEntry(key=each.id, title=say(each.title), icon=each.icon, mark=None)
        for each in channels()
        if each.id not in on
    )


def _entry(preview: Preview, number: int, count: int) -> TabEntry:
    found = channel(preview.channel)
    title = say(found.title)
    values = (("channel", title), ("number", str(number)), ("count", str(count)), ("state", _state(preview)))
    spoken = fill(QCoreApplication.translate("Tabs", "{channel}, tab {number} of {count}, {state}"), values)
    return TabEntry(key=preview.channel, title=title, icon=found.icon, mark=_MARKS[preview.state], spoken=spoken)


def _state(preview: Preview) -> str:
    if preview.state is State.OVER:
        return _over(preview)
    return {
        State.EMPTY: QCoreApplication.translate("Tabs", "no text yet"),
        State.NOT_READY: QCoreApplication.translate("Tabs", "not ready"),
        State.READY: QCoreApplication.translate("Tabs", "ready"),
        State.NEEDS_WORK: QCoreApplication.translate("Tabs", "needs work"),
        State.POSTED: QCoreApplication.translate("Tabs", "posted"),
    }[preview.state]


def _over(preview: Preview) -> str:
    """'over the limit by 42 in post 4'; a title that is too long has no post."""
    found = next(((number, page.over) for number, page in enumerate(preview.pages, 1) if page.over), None)
    if found is None:
        return QCoreApplication.translate("Tabs", "over the limit")
    values = (("post", str(found[0])), ("over", QLocale().toString(found[1])))
    if len(preview.pages) > 1:
        return fill(QCoreApplication.translate("Tabs", "over the limit by {over} in post {post}"), values)
    return fill(QCoreApplication.translate("Tabs", "over the limit by {over}"), values)
