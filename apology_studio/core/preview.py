"""The finished text of a draft on one channel: composed, with the owner's own wordings, measured, with its problems."""

from __future__ import annotations

import re
from functools import lru_cache

from apology_studio.core import markup, text
from apology_studio.core.channel import (
    Also,
    Channel,
    Check,
    Composed,
    Level,
    Look,
    Page,
    PieceRule,
    PieceView,
    Preview,
    Problem,
    State,
)
from apology_studio.core.channels.press_release import as_text, release_checks, release_of
from apology_studio.core.draft import Draft, Kind, Part, Piece
from apology_studio.core.letter import Letter, compose_letter
from apology_studio.core.mail import LARGEST, mail_document
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.plain_signs import made_plain, plain_letter
from apology_studio.core.press import PressRelease
from apology_studio.core.split import number_pages


def preview(draft: Draft, channel: Channel, *, letter: Letter | None = None, rich: bool = True) -> Preview:
    """What will appear. `rich` also makes the HTML, which only a visible or exported channel needs."""
    letter = letter or compose_letter(draft)
    plain = channel.plainable and draft.choice(channel.id).plain
    composed = _composed(draft, plain_letter(letter) if plain else letter, channel)
    pieces = tuple(_piece(draft, channel, rule, dict(composed.texts).get(rule.piece, "")) for rule in channel.pieces)
    body = pieces[-1]
    release = _release(draft, channel, pieces)
    pages = _pages(draft, channel, pieces, release)
    html = _html(channel, body) if rich else ""
    document = mail_document(draft, pieces, html) if html and channel.look is Look.MAIL else ""
    left_out = () if body.own else composed.left_out
    problems = (
        *_placeholders(channel, pieces),
        *_too_long(channel, pieces, pages),
        *_too_big(document),
        *channel.inspect(draft, tuple(page.text for page in pages)),
        *composed.problems,
        *channel.examine(draft, pieces),
    )
    limit = channel.limit_in(draft)
    fold_at = _fold_at(channel, pages)
    return Preview(
        channel=channel.id,
        state=_state(draft, channel, pages, problems),
        pieces=pieces,
        pages=pages,
        html=html,
        document=document,
        release=release,
        length=sum(page.length for page in pages)
        if channel.look is not Look.THREAD
        else max((p.length for p in pages), default=0),
        limit=limit,
        fold_at=fold_at,
        problems=problems,
        left_out=left_out,
        checks=release_checks(draft, release) if release else _checks(draft, channel, pages, fold_at),
    )


def _html(channel: Channel, body: PieceView) -> str:
    """The body as clean HTML, where the clipboard or the platform makes use of it."""
    if not (channel.rich or channel.formatted):
        return ""
    return markup.html(body.text, headings=channel.look is Look.ARTICLE)


@lru_cache(maxsize=64)
def _composed(draft: Draft, letter: Letter, channel: Channel) -> Composed:
    return channel.compose(draft, letter)


def _piece(draft: Draft, channel: Channel, rule: PieceRule, composed: str) -> PieceView:
    override = draft.override(channel.id, rule.piece)
    said = override.text if override else composed
    return PieceView(
        piece=rule.piece,
        text=said,
        length=rule.measure.length(said),
        limit=rule.limit,
        aim=rule.aim,
        own=override is not None,
        letter_text=composed,
        letter_changed=override is not None and override.base != composed,
    )


def _release(draft: Draft, channel: Channel, pieces: tuple[PieceView, ...]) -> PressRelease | None:
    if channel.look is not Look.RELEASE:
        return None
    said = {view.piece: view.text for view in pieces}
    return release_of(draft, said[Piece.HEADLINE], said[Piece.SUBHEAD], said[Piece.BODY])


def _pages(
    draft: Draft, channel: Channel, pieces: tuple[PieceView, ...], release: PressRelease | None
) -> tuple[Page, ...]:
    """What is pasted. A thread's posts are parted by a line `---`; nothing else is split."""
    body = pieces[-1]
    if not body.text.strip():
        return ()
    if channel.look is Look.THREAD:
        posts = tuple(post.strip("\n") for post in re.split(r"^---$", body.text, flags=re.MULTILINE) if post.strip())
        texts = number_pages(posts) if channel.numbered and len(posts) > 1 else posts
    elif release is not None:
        texts = (as_text(release),)
    elif channel.look is Look.MAIL:
        texts = (markup.plain(body.text),)
    else:
        texts = (body.text,)
    if channel.plainable and draft.choice(channel.id).plain:
        texts = tuple(made_plain(t) for t in texts)
    measure, limit = channel.body.measure, channel.limit_in(draft)
    before = sum(view.length for view in pieces if view.piece in channel.counted_with)
    return tuple(Page(text=t, length=before + measure.length(t), limit=limit) for t in texts)


def _placeholders(channel: Channel, pieces: tuple[PieceView, ...]) -> tuple[Problem, ...]:
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


def _too_long(channel: Channel, pieces: tuple[PieceView, ...], pages: tuple[Page, ...]) -> tuple[Problem, ...]:
    found = []
    values: tuple[tuple[str, str | int | Message], ...]
    for rule, view in zip(channel.pieces[:-1], pieces, strict=False):
        if rule.limit is not None and view.length > rule.limit:
            said = QT_TRANSLATE_NOOP("channel", "{piece}: {over} over the limit of {limit}.")
            values = (("piece", rule.label), ("over", view.length - rule.limit), ("limit", rule.limit))
            found.append(Problem(id=f"over-{view.piece}", message=Message("channel", said, values), level=Level.OVER))
    for number, page in enumerate(pages, 1):
        if page.over and len(pages) > 1:
            said = QT_TRANSLATE_NOOP("channel", "Post {number} is {over} over the limit.")
            values = (("number", number), ("over", page.over))
            found.append(Problem(id="over-post", message=Message("channel", said, values), level=Level.OVER))
        elif page.over:
            said = QT_TRANSLATE_NOOP("channel", "{over} over the limit.")
            found.append(Problem(id="over", message=Message("channel", said, (("over", page.over),)), level=Level.OVER))
        found += [_over_also(channel, also, number, page) for also in channel.body.also if _over(also, page.text) > 0]
    return tuple(found)


def _over(also: Also, said: str) -> int:
    return also.measure.length(said) - also.limit


def _over_also(channel: Channel, also: Also, number: int, page: Page) -> Problem:
    said = QT_TRANSLATE_NOOP("channel", "Post {number} is {over} bytes over the second limit of {limit}.")
    values = (("number", number), ("over", _over(also, page.text)), ("limit", also.limit))
    return Problem(id="over-post", message=Message("channel", said, values), level=Level.OVER)


def _too_big(document: str) -> tuple[Problem, ...]:
    """A mail that Gmail would clip. Known where the HTML is made: for the visible and the exported channel."""
    if len(document) * 4 <= LARGEST or len(document.encode()) <= LARGEST:
        return ()
    said = QT_TRANSLATE_NOOP("channel", "The e-mail is larger than 102 KB: Gmail would cut its end off.")
    return (Problem(id="too-big", message=Message("channel", said), level=Level.OVER),)


def _state(draft: Draft, channel: Channel, pages: tuple[Page, ...], problems: tuple[Problem, ...]) -> State:
    """The mark at the tab: the worst first."""
    levels = {problem.level for problem in problems}
    if draft.publication(channel.id) is not None:
        return State.POSTED
    if not pages:
        return State.EMPTY
    if Level.OVER in levels:
        return State.OVER
    if draft.override(channel.id, channel.body.piece) is None and missing_parts(draft):
        return State.NOT_READY
    return State.NEEDS_WORK if levels & {Level.BLOCKS, Level.FIX} else State.READY


def missing_parts(draft: Draft) -> tuple[Part, ...]:
    """The parts that are still to write; a holding statement needs what happened, the next word and a person."""
    if draft.kind is not Kind.HOLDING:
        return tuple(part for part in Part if draft.part(part).empty)
    incident, business = draft.incident, draft.business
    needed = (
        (Part.SORRY, incident.what.strip()),
        (Part.PREVENTION, incident.next_word_at),
        (Part.CONTACT, business.spokesperson.strip() and (business.email.strip() or business.phone.strip())),
    )
    return tuple(part for part, value in needed if not value)


def _fold_at(channel: Channel, pages: tuple[Page, ...]) -> int | None:
    """Where the phone folds the first page, moved back to the space before: no platform cuts a word in two."""
    if channel.fold is None or not pages or len(pages[0].text) <= channel.fold.phone:
        return None
    head = pages[0].text[: channel.fold.phone + 1]
    cut = max(head.rfind(" "), head.rfind("\n"))
    return cut if cut > 0 else channel.fold.phone


def _checks(draft: Draft, channel: Channel, pages: tuple[Page, ...], fold_at: int | None) -> tuple[Check, ...]:
    """Whether sorry is read before the fold; nothing is said where the text has no sorry at all."""
    if channel.fold is None or not pages:
        return ()
    lowered = pages[0].text.lower()
    stems = phrases(draft.language).sorry_words
    found = [(lowered.find(stem), stem) for stem in stems if stem in lowered]
    if not found:
        return ()
    start, stem = min(found)
    before = fold_at is None or start + len(stem) <= fold_at
    good = QT_TRANSLATE_NOOP("channel", "Your sorry comes before the fold, on phones too.")
    bad = QT_TRANSLATE_NOOP("channel", "Your sorry comes after the fold. Most people will not see it.")
    return (Check(message=Message("channel", good if before else bad), good=before),)
