"""The finished text of a draft on one channel: composed, with the owner's own wordings, measured, with its problems."""

from __future__ import annotations

import re

from apology_studio.core import markup
from apology_studio.core.channel import (
    Channel,
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
from apology_studio.core.composing import composed
from apology_studio.core.draft import Draft, Kind, Part, Piece
from apology_studio.core.folds import desktop_fold, fold_checks, phone_fold
from apology_studio.core.letter import Letter, compose_letter
from apology_studio.core.mail import LARGEST, mail_document
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.picture import copied_html, picture_problems
from apology_studio.core.plain_signs import made_plain
from apology_studio.core.press import PressRelease
from apology_studio.core.problems import problems_of
from apology_studio.core.rest import RESTS, rests
from apology_studio.core.split import number_pages, posts_of


def preview(
    draft: Draft,
    channel: Channel,
    *,
    letter: Letter | None = None,
    rich: bool = True,
    muted: frozenset[str] = frozenset(),
    compared: Preview | None = None,
) -> Preview:
    """What will appear. `rich` also makes the HTML, which only a visible or exported channel needs. The `muted` rules
    of the checker are silent. What an earlier look, `compared`, found by comparing it with the other versions is taken
    from there: that takes as long as all the rest.
    """
    if rests(draft):
        return Preview(channel=channel.id, state=State.EMPTY, pieces=(), pages=(), length=0, problems=(RESTING,))
    letter = letter or compose_letter(draft)
    made = composed(draft, letter, channel)
    pieces = tuple(_piece(draft, channel, rule, dict(made.texts).get(rule.piece, "")) for rule in channel.pieces)
    body = pieces[-1]
    release = _release(draft, channel, pieces)
    pages = _pages(draft, channel, pieces, release)
    html = _html(channel, body) if rich else ""
    document = mail_document(draft, pieces, html) if html and channel.look is Look.MAIL else ""
    left_out = () if body.own else made.left_out
    problems = (
        *problems_of(draft, letter, channel, pieces, pages, muted, compared.problems if compared is not None else None),
        *_too_big(document),
        *made.problems,
        *channel.examine(draft, pieces),
        *(picture_problems(draft, channel) if pages else ()),
    )
    return Preview(
        channel=channel.id,
        state=_state(draft, channel, pages, problems),
        pieces=pieces,
        pages=pages,
        html=html,
        copied=copied_html(draft, channel, _directed(html) if letter.right_to_left else html),
        document=document,
        release=release,
        length=sum(page.length for page in pages)
        if channel.look is not Look.THREAD
        else max((p.length for p in pages), default=0),
        limit=channel.limit_in(draft),
        fold_at=phone_fold(channel, pages),
        desktop_fold_at=desktop_fold(channel, pages),
        problems=problems,
        left_out=left_out,
        checks=release_checks(draft, release) if release else fold_checks(draft, channel, pages),
    )


RESTING = Problem(id="too-long-to-read", message=RESTS, level=Level.BLOCKS)


def _html(channel: Channel, body: PieceView) -> str:
    """The body as clean HTML, where the clipboard or the platform makes use of it."""
    if not (channel.rich or channel.formatted):
        return ""
    return markup.html(body.text, headings=channel.look is Look.ARTICLE)


_UNDIRECTED = re.compile(r"<(p|h2|h3|ul|ol)>")


def _directed(html: str) -> str:
    """The body with the direction at each block: where it is pasted nothing around it says so."""
    return _UNDIRECTED.sub(r'<\1 dir="rtl">', html)


def _piece(draft: Draft, channel: Channel, rule: PieceRule, letter_text: str) -> PieceView:
    override = draft.override(channel.id, rule.piece)
    said = override.text if override else letter_text
    return PieceView(
        piece=rule.piece,
        text=said,
        length=rule.measure.length(said),
        limit=rule.limit,
        aim=rule.aim,
        own=override is not None,
        letter_text=letter_text,
        letter_changed=override is not None and override.base != letter_text,
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
        posts = posts_of(body.text)
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
    """The parts that are still to write, or those that stand for what another kind of statement needs (`NEEDS`)."""
    incident, business = draft.incident, draft.business
    needed: tuple[tuple[Part, object], ...] = tuple((part, not draft.part(part).empty) for part in Part)
    reachable = business.spokesperson.strip() and (business.email.strip() or business.phone.strip())
    if draft.kind is Kind.HOLDING:
        what, coming = incident.what.strip(), incident.next_word_at
        needed = ((Part.SORRY, what), (Part.PREVENTION, coming), (Part.CONTACT, reachable))
    elif draft.kind.reports:
        kept = draft.kind is Kind.PROGRESS or all(promise.kept_on for promise in draft.promises)
        needed = ((Part.EXPLANATION, not draft.parts.explanation.empty), (Part.REPAIR, kept), (Part.CONTACT, reachable))
    return tuple(part for part, value in needed if not value)
