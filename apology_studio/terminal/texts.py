"""The finished texts in a terminal: channels, preview, export."""

from __future__ import annotations

import os
from pathlib import Path

from apology_studio.adapters.paths import Paths
from apology_studio.core.channel import Channel, Preview, channel, channels
from apology_studio.core.draft import ChannelId, Draft, Piece
from apology_studio.core.export import Plan, all_problems, channels_on, plan
from apology_studio.core.messages import Message, Tongue, in_english
from apology_studio.core.ports import Exported
from apology_studio.core.press import Paper, paper_for
from apology_studio.core.preview import preview
from apology_studio.core.text import file_name
from apology_studio.terminal import streams
from apology_studio.terminal.drafts import find_draft


def name_of(of: Channel) -> str:
    """A channel's name: the brand's own, or what the window calls it."""
    return of.name or in_english(of.title)


def list_channels(*, as_json: bool) -> int:
    """`channels`: every channel with its limit and where that was read."""
    rows = [
        {
            "id": each.id,
            "name": name_of(each),
            "limit": each.body.limit,
            "unit": each.body.measure.unit.value,
            "source": each.source,
            "checked_on": each.checked_on,
        }
        for each in channels()
    ]
    if as_json:
        streams.put_json(rows)
        return 0
    for row in rows:
        limit = "no limit" if row["limit"] is None else f"{row['limit']:,}"
        streams.put_line(f"{row['id']:<14}  {row['name']:<14}  {limit:>9} {row['unit']:<11}  {row['checked_on']}")
    return 0


def show_preview(name: str, channel_id: str, paths: Paths, *, as_json: bool) -> int:
    """`preview`: one channel's finished text. What is wrong with it is said on standard error."""
    of = channel(channel_id)
    draft = find_draft(name, paths)
    shown = preview(draft, of, rich=as_json)
    problems = all_problems(shown)
    if as_json:
        streams.put_json(_preview_shape(of, shown, problems))
        return 0
    if shown.pages:
        streams.put_line("\n\n---\n\n".join(page.text for page in shown.pages))
    else:
        streams.tell(f"{name_of(of)}: there is no text yet.")
    for problem in problems:
        streams.tell(f"{name_of(of)}: {in_english(problem)}")
    return 0


def _preview_shape(of: Channel, shown: Preview, problems: tuple[Message, ...]) -> dict[str, object]:
    first = shown.pieces[0]
    return {
        "channel": of.id,
        "pages": [{"text": p.text, "length": p.length, "limit": p.limit, "over": p.over} for p in shown.pages],
        "html": shown.html or None,
        "subject": first.text if first.piece is not Piece.BODY else None,
        "problems": [in_english(problem) for problem in problems],
    }


def export_draft(name: str, folder: Path, channel_ids: list[str], paths: Paths, *, form: str, as_json: bool) -> int:
    """`export`: write the finished texts and files, with `form` 'everything' or 'zip' for a last look too, or only the
    draft ('apology'). 2 where a channel had to be refused.
    """
    from apology_studio.adapters.exporters.everything import write, write_draft, write_everything
    from apology_studio.adapters.resources import resources

    wanted = tuple(channel(i).id for i in channel_ids)  # a wrong name is said before anything is read or written
    draft = find_draft(name, paths)
    if form == "apology":
        return _report((write_draft(draft, folder),), Plan(files=()), as_json=as_json)
    planned = _plan(draft, wanted)
    written: tuple[Exported, ...] = ()
    if planned.files and form:
        target = folder / f"{file_name(draft.title)}.zip" if form == "zip" else folder
        written = write_everything(draft, planned, target, resources(), paper(paths), Tongue())
    elif planned.files:
        written = write(planned, folder, resources(), paper(paths))
    return _report(written, planned, as_json=as_json)


def _plan(draft: Draft, wanted: tuple[ChannelId, ...]) -> Plan:
    ids = wanted or channels_on(draft)
    if not ids:
        raise streams.bad("No channel is on in this draft. Name one with --channel.")
    return plan(draft, ids)


def _report(written: tuple[Exported, ...], planned: Plan, *, as_json: bool) -> int:
    if as_json:
        shape: dict[str, object] = {"files": [_file_shape(each) for each in written]}
        if planned.refused:
            shape["refused"] = [
                {"channel": each.channel, "problems": [in_english(m) for m in each.problems]}
                for each in planned.refused
            ]
        streams.put_json(shape)
    else:
        for each in written:
            streams.put_line(str(each.path))
            for problem in each.problems:
                streams.tell(f"{each.path.name}: {in_english(problem)}")
    if not planned.refused:
        return 0
    for one in planned.refused:
        for problem in one.problems:
            streams.tell(f"{one.channel}: {in_english(problem)}")
    streams.tell(f"Not exported: {', '.join(one.channel for one in planned.refused)}.")
    return 2


def _file_shape(each: Exported) -> dict[str, object]:
    return {
        "channel": each.channel or None,
        "path": str(each.path),
        "kind": each.kind,
        "length": each.length,
        "limit": each.limit,
        "problems": [in_english(problem) for problem in each.problems],
    }


def paper(paths: Paths) -> Paper:
    """The paper that the owner chose in the window, else the usual one of the locale's country."""
    from apology_studio.adapters.settings_file import SettingsFile

    chosen = SettingsFile(paths.settings).load().paper
    return Paper(chosen) if chosen in list(Paper) else paper_for(_country())


def _country() -> str:
    """The country of the locale for paper: 'US' of 'en_US.UTF-8'; empty where the locale names none."""
    import locale

    names = (os.environ.get(name) for name in ("LC_ALL", "LC_PAPER", "LANG"))
    chosen = next((name for name in names if name), None) or locale.getlocale()[0] or ""
    return chosen.split(".")[0].split("@")[0].partition("_")[2]
