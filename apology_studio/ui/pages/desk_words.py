"""What the publish desk says of a channel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from apology_studio.core.channel import Channel, Level, Preview, State, channel
from apology_studio.core.data import dataclass
from apology_studio.core.desk import changed_since, ticked
from apology_studio.core.draft import ChannelId, Draft, Publication
from apology_studio.core.measures import Unit
from apology_studio.core.settings import Account
from apology_studio.ui.kit.status_mark import StatusMark
from apology_studio.ui.say import say
from apology_studio.ui.when import moment_of

MARKS = {
    State.EMPTY: StatusMark.TODO,
    State.NOT_READY: StatusMark.TODO,
    State.READY: StatusMark.READY,
    State.NEEDS_WORK: StatusMark.WORK,
    State.OVER: StatusMark.OVER,
    State.POSTED: StatusMark.POSTED,
}


FAR = 10_000
"""A limit from here on is out of sight for any apology, and not said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """What a row of the desk shows."""

    channel: ChannelId
    title: str
    icon: str
    size: str
    """'1,347 of 3,000'; of a posted channel where it is."""
    state: State
    mark: StatusMark
    words: str
    """'Ready', 'Posted 14:12'."""
    copy: str
    """'Copy', 'Copy post 2 of 5'."""
    copy_short: str
    """The same for a row: 'Copy', and once a thread is begun 'Copy 2 of 5'."""
    off: str = ""
    """Why it cannot be copied."""
    url: str = ""
    """Where the post is."""
    posts: tuple[bool, ...] = ()
    """Of a thread: which of its posts are out."""
    changed: bool = False
    """Posted, and the text is another one now."""
    correcting: bool = False
    """It is to be posted again, as a correction."""
    sign_in: str = ""
    """The name to sign in with."""
    secret: bool = False
    """Whether there is a password to copy."""


class DeskWords(QObject):
    """Says how each channel stands, in the window's language."""

    def row(
        self,
        draft: Draft,
        preview: Preview,
        next_page: int,
        now: datetime,
        account: Account,
        *,
        secret: bool,
        people: int | None = None,
    ) -> RowView:
        """A channel as a row. `next_page` is the post of a thread copied next; `people` are those it reaches."""
        declared = channel(preview.channel)
        posted = draft.publication(preview.channel)
        out = ticked(draft, preview.channel)
        several = len(preview.pages) > 1
        return RowView(
            channel=preview.channel,
            title=account.name or say(declared.title),
            posts=tuple(n in out for n in range(1, len(preview.pages) + 1)) if several else (),
            changed=posted is not None and changed_since(posted, preview),
            sign_in=account.sign_in,
            secret=secret,
            icon=declared.icon,
            size=self._size(declared, preview, len(out)) if out or not posted else self._where(posted, preview, people),
            state=preview.state,
            mark=MARKS[preview.state],
            words=self._posted(posted, now) if posted else self._state(preview.state),
            copy=self._copy(preview, next_page),
            copy_short=self._copy_short(preview, next_page),
            off=self._off(preview),
            url=posted.url if posted else "",
        )

    def _size(self, declared: Channel, preview: Preview, out: int) -> str:
        over = [say(p.message) for p in preview.problems if p.level in (Level.BLOCKS, Level.OVER, Level.FIX)]
        if not preview.pages:
            said = self.tr("Nothing is written yet")
        elif len(preview.pages) > 1 and out:
            said = self.tr("{out} of {posts} posts are out").replace("{out}", str(out))
            said = said.replace("{posts}", str(len(preview.pages)))
        elif len(preview.pages) > 1:
            said = self.tr("Thread of {posts}").replace("{posts}", str(len(preview.pages)))
        elif preview.limit is not None and preview.limit < FAR:
            said = self.tr("{length} of {limit}").replace("{length}", _number(preview.length))
            said = said.replace("{limit}", _number(preview.limit))
        elif declared.body.measure.unit is Unit.WORDS:
            said = self.tr("%n word(s)", "", preview.length).replace(str(preview.length), _number(preview.length))
        else:
            said = self.tr("%n character(s)", "", preview.length).replace(str(preview.length), _number(preview.length))
        return self.tr("{size}. {problem}").replace("{size}", said).replace("{problem}", over[0]) if over else said

    def _where(self, posted: Publication, preview: Preview, people: int | None) -> str:
        """Where a posted text is; or that the text is another one now."""
        if changed_since(posted, preview):
            return self.tr("Your text has changed since")
        said = (posted.url.partition("://")[2] or posted.url) if posted.url else self._reached(people)
        said = f"{said}. {posted.note}" if posted.note else said
        return self.tr("Corrected. {where}").replace("{where}", said) if posted.correction else said

    def _reached(self, people: int | None) -> str:
        if not people:
            return self.tr("No link saved")
        return self.tr("%n people", "", people).replace(str(people), _number(people))

    def _posted(self, posted: Publication, now: datetime) -> str:
        return self.tr("Posted {when}").replace("{when}", moment_of(posted.posted_at, now))

    def _state(self, state: State) -> str:
        words = {
            State.READY: self.tr("Ready"),
            State.NEEDS_WORK: self.tr("Needs work"),
            State.OVER: self.tr("Too long"),
        }
        return words.get(state, self.tr("Not ready"))

    def _copy(self, preview: Preview, next_page: int) -> str:
        if len(preview.pages) < 2:
            return self.tr("Copy")
        said = self.tr("Copy post {number} of {posts}").replace("{number}", str(next_page + 1))
        return said.replace("{posts}", str(len(preview.pages)))

    def _copy_short(self, preview: Preview, next_page: int) -> str:
        if not next_page:
            return self.tr("Copy")
        said = self.tr("Copy {number} of {posts}").replace("{number}", str(next_page + 1))
        return said.replace("{posts}", str(len(preview.pages)))

    def _off(self, preview: Preview) -> str:
        if not preview.pages:
            return self.tr("There is no text to copy yet.")
        return say(preview.blocked.message) if preview.blocked is not None else ""


def _number(number: int) -> str:
    return QLocale().toString(number)
