"""The index page of an export: everything on one page, to print or to send to a partner or a lawyer for a last look."""

from __future__ import annotations

from html import escape
from string import Template

from apology_studio.core.channel import Channel, Look, Preview
from apology_studio.core.data import dataclass
from apology_studio.core.dates import say_date
from apology_studio.core.draft import Draft, Picture, Piece
from apology_studio.core.export import Refused, all_problems
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message, Tongue
from apology_studio.core.phrases import phrases
from apology_studio.core.picture import image_of, img_from, shown_on, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A channel on the page, with the names of its files and pictures."""

    channel: Channel
    shown: Preview
    files: tuple[str, ...]
    pictures: tuple[str, ...] = ()


_PAGE = Template("""<!DOCTYPE html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
:root { color-scheme: light dark; --ink: #1e1c19; --soft: #524d46; --ground: #fff; --sheet: #f7f5f1; --line: #b9b2a6; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece8e1; --soft: #c2bbb0; --ground: #1a1917; --sheet: #24221f; } }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: inherit; }
.soft { color: var(--soft); }
.said { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 0.2rem 1rem;
  margin: 0.8rem 0; }
.plain { white-space: pre-wrap; padding: 1rem; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); }
section { border-top: 1px solid var(--line); margin-top: 2rem; }
@media print { body { margin: 0; max-width: none; } section { break-before: page; } details { display: none; } }
</style>
</head>
<body>
<main>
<h1>$title</h1>
<p class="soft">$changed</p>
<p>$about</p>
$picture$refused<nav aria-label="$contents">
<ul>
$links
</ul>
</nav>
$sections
</main>
</body>
</html>
""")


def index_page(draft: Draft, entries: tuple[Entry, ...], refused: tuple[Refused, ...], tongue: Tongue) -> str:
    """The page. It loads nothing but the pictures beside it; every text of the owner's is escaped."""
    title = draft.title.strip() or draft.business.name.strip() or tongue.say(UNTITLED)
    day = say_date(draft.changed.date(), phrases(tongue.language).date_pattern, tongue.language)
    return _PAGE.substitute(
        language=escape(tongue.language),
        direction="rtl" if tongue.right_to_left else "ltr",
        title=escape(title),
        changed=escape(tongue.say(CHANGED.with_values(date=day))),
        about=escape(tongue.say(ABOUT)),
        picture=_picture(draft, tongue),
        refused=_refused(refused, tongue),
        contents=escape(tongue.say(CONTENTS)),
        links="\n".join(f'<li><a href="#{e.channel.id}">{_name(e, tongue)}</a></li>' for e in entries)
        or f"<li>{escape(tongue.say(NOTHING))}</li>",
        sections="\n".join(_section(draft, entry, tongue) for entry in entries),
    )


def _name(entry: Entry, tongue: Tongue) -> str:
    return escape(tongue.say(entry.channel.title))


def _refused(refused: tuple[Refused, ...], tongue: Tongue) -> str:
    """What is not there, and why."""
    if not refused:
        return ""
    rows = [f"{each.channel}: {tongue.say(problem)}" for each in refused for problem in each.problems]
    items = "\n".join(f"<li>{escape(row)}</li>" for row in rows)
    return f"<h2>{escape(tongue.say(NOT_HERE))}</h2>\n<ul>\n{items}\n</ul>\n"


def _picture(draft: Draft, tongue: Tongue) -> str:
    """The draft's own picture, as the file beside this page, with its alternative text."""
    shown = _img(draft.picture)
    if draft.picture is None or not shown:
        return ""
    alternative = words_of(draft.picture)
    said = escape(tongue.say(ALTERNATIVE.with_values(text=alternative)))
    return f'{shown}\n<p class="soft">{said}</p>\n' if alternative else f"{shown}\n"


def _img(picture: Picture | None) -> str:
    image = image_of(picture)
    return f"<p>{img_from(picture, f'picture.{image.ending}')}</p>" if image is not None else ""


def _section(draft: Draft, entry: Entry, tongue: Tongue) -> str:
    name = _name(entry, tongue)
    parts = [f'<section id="{entry.channel.id}" aria-labelledby="{entry.channel.id}-name">']
    parts.append(f'<h2 id="{entry.channel.id}-name">{name}</h2>')
    parts += _pieces(draft, entry, tongue) + _texts(draft, entry) + _problems(entry, tongue)
    files = ", ".join(f'<a href="{file}">{file}</a>' for file in entry.files)
    parts.append(f'<p class="soft">{escape(tongue.say(FILES))} {files}</p>')
    if entry.pictures:
        alternative = escape(tongue.say(PICTURE.with_values(channel=entry.channel.title)))
        shown = "\n".join(f'<p><img src="{picture}" alt="{alternative}"></p>' for picture in entry.pictures)
        parts.append(f"<details>\n<summary>{alternative}</summary>\n{shown}\n</details>")
    return "\n".join([*parts, "</section>"])


def _language(draft: Draft) -> str:
    direction = "rtl" if phrases(draft.language).right_to_left else "ltr"
    return f'lang="{escape(draft.language)}" dir="{direction}"'


def _pieces(draft: Draft, entry: Entry, tongue: Tongue) -> list[str]:
    """Subject, title and the like, each with its label; a press release has them on its page."""
    if entry.channel.look is Look.RELEASE:
        return []
    rules = {rule.piece: rule for rule in entry.channel.pieces}
    return [
        f"<p><strong>{escape(tongue.say(rules[view.piece].label))}:</strong> "
        f"<span {_language(draft)}>{escape(view.text)}</span></p>"
        for view in entry.shown.pieces
        if view.piece is not Piece.BODY and view.text.strip()
    ]


def _texts(draft: Draft, entry: Entry) -> list[str]:
    """Each page of the channel, letter for letter, or as HTML where that is what is read."""
    picture = _img(shown_on(draft, entry.channel))
    if entry.shown.html:
        return [f'<div class="said" {_language(draft)}>\n{picture}{entry.shown.html}\n</div>']
    said = [picture] if picture else []
    for page in entry.shown.pages:
        said.append(f'<div class="said plain" {_language(draft)}>{escape(page.text)}</div>')
        if page.limit is not None:
            said.append(f'<p class="soft">{page.length:,} / {page.limit:,}</p>')
    return said


def _problems(entry: Entry, tongue: Tongue) -> list[str]:
    problems = "\n".join(f"<li>{escape(tongue.say(problem))}</li>" for problem in all_problems(entry.shown))
    return [f"<ul>\n{problems}\n</ul>"] if problems else []


UNTITLED = Message("export", QT_TRANSLATE_NOOP("export", "An apology"))
CHANGED = Message("export", QT_TRANSLATE_NOOP("export", "Last changed on {date}"))
ABOUT = Message(
    "export",
    QT_TRANSLATE_NOOP(
        "export", "Every text exactly as it will be published. Please read it once more before it goes out."
    ),
)
CONTENTS = Message("export", QT_TRANSLATE_NOOP("export", "Channels"))
NOTHING = Message("export", QT_TRANSLATE_NOOP("export", "There is no text yet."))
NOT_HERE = Message("export", QT_TRANSLATE_NOOP("export", "Not finished yet"))
ALTERNATIVE = Message("export", QT_TRANSLATE_NOOP("export", "Alternative text: {text}"))
FILES = Message("export", QT_TRANSLATE_NOOP("export", "Files:"))
PICTURE = Message("export", QT_TRANSLATE_NOOP("export", "Picture: {channel}"))
