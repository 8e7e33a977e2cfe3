"""Where a channel folds its text, on a phone and on a computer, and what falls behind: always 'about'."""

from __future__ import annotations

from apology_studio.core.channel import Channel, Check, Level, Page, Problem
from apology_studio.core.draft import Draft, Part
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.phrases import phrases
from apology_studio.core.text import Span
from apology_studio.core.titles import fact_and_sorry


def fold_at(said: str, characters: int | None) -> int | None:
    """Where a text is folded, moved back to the space before: no platform cuts a word in two."""
    if characters is None or len(said) <= characters:
        return None
    head = said[: characters + 1]
    cut = max(head.rfind(" "), head.rfind("\n"))
    return cut if cut > 0 else characters


def phone_fold(channel: Channel, pages: tuple[Page, ...]) -> int | None:
    """Where a phone folds the first page."""
    return fold_at(pages[0].text, channel.fold.phone) if channel.fold and pages else None


def desktop_fold(channel: Channel, pages: tuple[Page, ...]) -> int | None:
    """Where a computer folds the first page."""
    return fold_at(pages[0].text, channel.fold.desktop) if channel.fold and pages else None


def fold_checks(draft: Draft, channel: Channel, pages: tuple[Page, ...]) -> tuple[Check, ...]:
    """That the sorry is read before the fold; nothing is said of a text that has none, or that reports."""
    _, sorry = _fact_and_sorry(draft, pages)
    if channel.fold is None or sorry is None or draft.kind.reports or _behind(sorry, phone_fold(channel, pages)):
        return ()
    good = QT_TRANSLATE_NOOP("channel", "Your sorry comes before the fold, on phones too.")
    return (Check(message=Message("channel", good), good=True),)


def fold_problems(draft: Draft, channel: Channel, pages: tuple[Page, ...], own: bool) -> tuple[Problem, ...]:
    """The sorry or the fact behind the fold of a phone, where most people do not see it."""
    if channel.fold is None or draft.kind.reports:
        return ()
    cut = phone_fold(channel, pages)
    fact, sorry = _fact_and_sorry(draft, pages)
    found = [
        ("fold-sorry", QT_TRANSLATE_NOOP("channel", "Your sorry comes after the fold. Most people will not see it."))
        for span in (sorry,)
        if span is not None and _behind(span, cut)
    ]
    found += [
        ("fold-fact", QT_TRANSLATE_NOOP("channel", "What happened comes after the fold. Most people will not see it."))
        for span in (fact,)
        if span is not None and _behind(span, cut)
    ]
    step, box = ("", channel.body.piece.value) if own else (Part.SORRY.value, "line")
    return tuple(
        Problem(id=name, message=Message("channel", said), level=Level.LOOK, step=step, box=box) for name, said in found
    )


def first_post_problems(draft: Draft, pages: tuple[Page, ...], own: bool, channel: Channel) -> tuple[Problem, ...]:
    """A thread whose first post carries no sorry, or nothing else: the later ones may not be seen."""
    if len(pages) < 2:
        return ()
    whole = "\n".join(page.text for page in pages)
    stems = phrases(draft.language).sorry_words
    if not _says(whole, stems) or _says(pages[0].text, stems):
        return ()
    step, box = ("", channel.body.piece.value) if own else (Part.SORRY.value, "line")
    said = QT_TRANSLATE_NOOP("channel", "Your sorry is not in the first post. Some people read no further.")
    return (Problem(id="first-post", message=Message("channel", said), level=Level.FIX, step=step, box=box),)


def _says(text: str, stems: tuple[str, ...]) -> bool:
    lowered = text.lower()
    return any(stem in lowered for stem in stems)


def _behind(span: Span, cut: int | None) -> bool:
    return cut is not None and span.end > cut


def _fact_and_sorry(draft: Draft, pages: tuple[Page, ...]) -> tuple[Span | None, Span | None]:
    """The place of the fact, and that of the word that says sorry, in the first page."""
    if not pages:
        return None, None
    text, stems = pages[0].text, phrases(draft.language).sorry_words
    lowered = text.lower()
    places = [(at, at + len(stem)) for stem in stems if (at := lowered.find(stem)) >= 0]
    if not places:
        return None, None
    spans = fact_and_sorry(text, draft.language)
    fact = next((span for span in spans if not _says(span.of(text), stems)), None)
    return fact, Span(*min(places))
