"""What is wrong with one channel's finished text, with the places that mend it and the one-click ways to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from apology_studio.core import text
from apology_studio.core.agreement import DISAGREES, disagreeing
from apology_studio.core.changes import OWN, Change, Edit
from apology_studio.core.channel import Also, Channel, Level, Look, Page, PieceView, Problem
from apology_studio.core.data import dataclass
from apology_studio.core.draft import Draft
from apology_studio.core.essentials import LACKS, essential_problems
from apology_studio.core.fit import shortest
from apology_studio.core.folds import first_post_problems, fold_problems
from apology_studio.core.letter import Letter
from apology_studio.core.markdown_text import literal, reshaped, shown
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.own_wordings import wording_problems
from apology_studio.core.plain_signs import made_plain
from apology_studio.core.split import MANUAL_BREAK, posts_of, split
from apology_studio.core.threads import NUMBERING


def problems_of(
    draft: Draft,
    letter: Letter,
    channel: Channel,
    pieces: tuple[PieceView, ...],
    pages: tuple[Page, ...],
    muted: frozenset[str] = frozenset(),
    compared: tuple[Problem, ...] | None = None,
) -> tuple[Problem, ...]:
    """All of them, the worst kinds first. The `muted` rules of the checker are silent. What comes of comparing with the
    letter and the other versions is taken from `compared`, the problems of an earlier look, where they are given.
    """
    body = pieces[-1]
    told = "\n".join([*(view.text for view in pieces[:-1]), *(page.text for page in pages)])
    return (
        *_placeholders(pieces),
        *_long_pieces(channel, pieces),
        *_Fitting(draft, letter, channel, body, pages).problems(),
        *channel.inspect(draft, tuple(page.text for page in pages)),
        *_made_plain(draft, channel, body, pages),
        *_reshaped(channel, body),
        *(disagreeing(draft, letter, channel) if compared is None else (p for p in compared if p.id == DISAGREES)),
        *wording_problems(draft, channel, pieces, muted),
        *first_post_problems(draft, pages if channel.look is Look.THREAD else (), body.own, channel),
        *fold_problems(draft, channel, pages, body.own),
        *(
            essential_problems(draft, letter, channel, told if pages else "")
            if compared is None
            else (p for p in compared if p.id.startswith(LACKS))
        ),
    )


def _placeholders(pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
    """Places of a starter that nobody filled: they block copying, with a jump to where they stand. One that comes from
    the letter is named once, though a title and a body may both have it.
    """
    found = []
    named = set()
    for view in pieces:
        for span in text.placeholders(view.text):
            place = view.text[span.start : span.end]
            if place in named and not view.own:
                continue
            named.add(place)
            said = QT_TRANSLATE_NOOP("channel", "Fill in {place} first.")
            message = Message("channel", said, (("place", place),))
            found.append(Problem(id="placeholder", message=message, level=Level.BLOCKS, box=f"{view.piece}:{place}"))
    return tuple(found)


def _long_pieces(channel: Channel, pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
    """Titles, subjects, headlines over their limit."""
    found = []
    for rule, view in zip(channel.pieces[:-1], pieces, strict=False):
        if rule.limit is not None and view.length > rule.limit:
            said = QT_TRANSLATE_NOOP("channel", "{piece}: {over} over the limit of {limit}.")
            values: tuple[tuple[str, str | int | Message], ...]
            values = (("piece", rule.label), ("over", view.length - rule.limit), ("limit", rule.limit))
            found.append(Problem(id=f"over-{view.piece}", message=Message("channel", said, values), level=Level.OVER))
    return tuple(found)


def _made_plain(draft: Draft, channel: Channel, body: PieceView, pages: tuple[Page, ...]) -> tuple[Problem, ...]:
    """That the owner's signs were made plain here, with the way back."""
    choice = draft.choice(channel.id)
    if not (channel.plainable and choice.plain and pages):
        return ()
    back = Message("channel", QT_TRANSLATE_NOOP("channel", "Use yours"))
    change = Change(label=back, choice=replace(choice, plain=False))
    said = Message("channel", QT_TRANSLATE_NOOP("channel", "Quotes and dashes are made plain here."))
    own = f"{OWN}{channel.id}"
    return (Problem(id="plain", message=said, level=Level.NOTE, step=own, box=body.piece.value, changes=(change,)),)


def _reshaped(channel: Channel, body: PieceView) -> tuple[Problem, ...]:
    """That an own wording has a mark, or a line break, which where it is pasted is read in another way than here."""
    line = reshaped(body.text) if body.own and channel.body.ending == "md" else ""
    if not line:
        return ()
    keep = Message("channel", QT_TRANSLATE_NOOP("channel", "Keep it as it is written"))
    own = f"{OWN}{channel.id}"
    edit = Edit(step=own, box=body.piece.value, text=literal(body.text), base=body.letter_text)
    text = RESHAPED_THERE if channel.formatted else RESHAPED
    said = Message("channel", text).with_values(line=shown(line))
    changes = (Change(label=keep, edits=(edit,)),)
    return (Problem(id="reshaped", message=said, level=Level.LOOK, step=own, box=body.piece.value, changes=changes),)


RESHAPED_THERE = QT_TRANSLATE_NOOP("channel", "The platform would show this line in another way than here: “{line}”")
RESHAPED = QT_TRANSLATE_NOOP("channel", "As Markdown, this line would be shown in another way than here: “{line}”")


@dataclass(frozen=True, slots=True)
class _Fitting:
    """The pages that are too long, and how each can be made to fit."""

    draft: Draft
    letter: Letter
    channel: Channel
    body: PieceView
    pages: tuple[Page, ...]

    def problems(self) -> tuple[Problem, ...]:
        """One for each page over the limit, and one for each further limit that it breaks."""
        found = []
        for number, page in enumerate(self.pages, 1):
            if page.over:
                found.append(self._too_long(number, page))
            found += [
                self._too_long_also(number, page, also)
                for also in self.channel.body.also
                if also.measure.length(page.text) > also.limit
            ]
        return tuple(found)

    def _too_long(self, number: int, page: Page) -> Problem:
        changes = self._changes(number - 1, page)
        if len(self.pages) > 1:
            said = QT_TRANSLATE_NOOP("channel", "Post {number} is {over} over the limit.")
            message = Message("channel", said, (("number", number), ("over", page.over)))
            return Problem(id="over-post", message=message, level=Level.OVER, changes=changes)
        message = Message("channel", QT_TRANSLATE_NOOP("channel", "{over} over the limit."), (("over", page.over),))
        return Problem(id="over", message=message, level=Level.OVER, changes=changes)

    def _too_long_also(self, number: int, page: Page, also: Also) -> Problem:
        said = QT_TRANSLATE_NOOP("channel", "Post {number} is {over} bytes over the second limit of {limit}.")
        over = also.measure.length(page.text) - also.limit
        values = (("number", number), ("over", over), ("limit", also.limit))
        changes = () if page.over else self._changes(number - 1, page)
        return Problem(id="over-post", message=Message("channel", said, values), level=Level.OVER, changes=changes)

    def _changes(self, index: int, page: Page) -> tuple[Change, ...]:
        """Plain signs, the shortest honest cut, and for a thread the split: each where it makes the page fit."""
        threaded = self.channel.look is Look.THREAD
        if self.channel.look is Look.RELEASE or page.limit is None:
            return ()
        posts = posts_of(self.body.text) if threaded else (self.body.text,)
        if index >= len(posts):
            return ()
        found = (
            self._plain(page),
            self._shorter(posts, index, page),
            self._split(posts, index, page) if threaded else None,
        )
        return tuple(replace(change, page=index) for change in found if change is not None)

    def _plain(self, page: Page) -> Change | None:
        choice = self.draft.choice(self.channel.id)
        plain = made_plain(page.text)
        if not self.channel.plainable or choice.plain or self._measure(page)(plain) > (page.limit or 0):
            return None
        label = Message("channel", QT_TRANSLATE_NOOP("channel", "Make quotes and dashes plain"))
        return Change(label=label, choice=replace(choice, plain=True))

    def _shorter(self, posts: tuple[str, ...], index: int, page: Page) -> Change | None:
        post = posts[index]
        length = self._measure(page)
        frame = length(page.text) - length(post)  # the line with the number
        limit = (page.limit or 0) - frame
        shorter = shortest(post, self.draft, self.letter, limit, length)
        if shorter is None:
            return None
        size = length(shorter.text) + frame
        label = Message("channel", QT_TRANSLATE_NOOP("channel", "Use the short version ({length})"))
        edit = self._edit((*posts[:index], shorter.text, *posts[index + 1 :]))
        return Change(label=label.with_values(length=size), edits=(edit,), drops=shorter.drops)

    def _split(self, posts: tuple[str, ...], index: int, page: Page) -> Change | None:
        room = (page.limit or 0) - self._around(page) - NUMBERING
        if room < 1:
            return None
        parts = split(posts[index], room, self._tightest, language=self.draft.language)
        if len(parts) < 2 or any(self._tightest(part) > room for part in parts):
            return None
        two = len(parts) == 2
        label = (
            Message("channel", QT_TRANSLATE_NOOP("channel", "Split in two"))
            if two
            else Message("channel", QT_TRANSLATE_NOOP("channel", "Split in {count}"), (("count", len(parts)),))
        )
        return Change(label=label, edits=(self._edit((*posts[:index], *parts, *posts[index + 1 :])),))

    def _tightest(self, said: str) -> int:
        """The length by which a text fits exactly when it fits by every rule of the channel."""
        body = self.channel.body
        limit = body.limit or 1
        return max(body.measure.length(said), *(-(-a.measure.length(said) * limit // a.limit) for a in body.also), 0)

    def _around(self, page: Page) -> int:
        """The length of what counts in a page besides its text."""
        return page.length - self.channel.body.measure.length(page.text)

    def _measure(self, page: Page) -> Callable[[str], int]:
        around = self._around(page)

        def length(said: str) -> int:
            """The length of a text in the place of that page, with what counts in every page."""
            return around + self._tightest(said)

        return length

    def _edit(self, posts: tuple[str, ...]) -> Edit:
        joined = MANUAL_BREAK.join(posts)
        piece = self.channel.body.piece
        return Edit(step=f"{OWN}{self.channel.id}", box=piece.value, text=joined, base=self.body.letter_text)
