"""Everything for one draft, written into a folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from apology_studio.adapters.exporters.everything import export, export_pdf, write_draft
from apology_studio.adapters.resources import resources, sample
from apology_studio.core.channel import channel
from apology_studio.core.codec import decode
from apology_studio.core.draft import FIRST_SIX, ChannelId, Draft, Override, Part, PartText, Piece
from apology_studio.core.export import channels_on, files_of, plan
from apology_studio.core.messages import in_english
from apology_studio.core.ports import BadInput
from apology_studio.core.press import Paper
from apology_studio.core.preview import preview

X = ChannelId("x")


@pytest.fixture
def draft() -> Draft:
    return decode(sample("double-charge"))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_channel_comes_out_with_its_parts_and_the_pdf(draft: Draft, tmp_path: Path) -> None:
    written = export(draft, tmp_path / "made" / "here", FIRST_SIX, resources(), Paper.A4)

    assert {each.path for each in written} == set((tmp_path / "made" / "here").iterdir())
    expected = {
        "blog.md", "blog.html", "blog-title.txt", "newsletter.txt", "newsletter.html", "newsletter-subject.txt",
        "newsletter-preheader.txt", "press-release.txt", "press-release.pdf", "facebook.txt", "linkedin.txt",
        "blog-excerpt.txt", "blog-slug.txt", "blog-body.html", "blog-wordpress.html", "blog-hugo.md",
        "blog-jekyll.md", "blog-pelican.md", "newsletter-body.html", "newsletter.eml", "press-release.docx",
    }  # fmt: skip
    posts = {each.path.name for each in written if each.channel == "x"}
    assert {each.path.name for each in written} == expected | posts
    assert (tmp_path / "made" / "here" / "press-release.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_is_what_copy_gives_byte_for_byte(draft: Draft, tmp_path: Path) -> None:
    export(draft, tmp_path, FIRST_SIX, resources(), Paper.A4)

    for channel_id in FIRST_SIX:
        shown = preview(draft, channel(channel_id))
        ending = channel(channel_id).body.ending
        single = [tmp_path / f"{channel_id}.{ending}"]
        many = [tmp_path / f"{channel_id}-{n}.{ending}" for n in range(1, len(shown.pages) + 1)]
        files = single if len(shown.pages) == 1 else many
        assert [file.read_bytes() for file in files] == [page.text.encode() for page in shown.pages]


def test_spaces_at_the_edges_and_odd_letters_stay(draft: Draft, tmp_path: Path) -> None:
    text = "  Sorry.\u00a0\u202e<script>{0.__class__}</script>\n\n\n"
    own = draft.with_override(Override(channel=ChannelId("facebook"), piece=Piece.BODY, text=text, base=""))

    export(own, tmp_path, (ChannelId("facebook"),), resources(), Paper.A4)

    assert (tmp_path / "facebook.txt").read_bytes() == text.encode()


def test_the_html_of_the_blog_stands_alone_and_has_no_markup_of_the_owners(draft: Draft) -> None:
    hostile = draft.with_part(Part.SORRY, PartText(line="<script>alert(1)</script> [x](javascript:alert(1)) Sorry."))

    (html,) = [file.text for file in files_of(hostile, (ChannelId("blog"),)) if file.kind == "html"]

    assert html.startswith("<!DOCTYPE html>")
    assert '<html lang="en" dir="ltr">' in html
    assert "<script>" not in html
    assert 'href="javascript:' not in html


def test_an_unfilled_place_keeps_only_its_own_channel_back(draft: Draft) -> None:
    own = draft.with_override(Override(channel=X, piece=Piece.BODY, text="[how many] of you", base=""))

    planned = plan(own, FIRST_SIX)

    assert [each.channel for each in planned.refused] == ["x"]
    assert in_english(planned.refused[0].problems[0]) == "Fill in [how many] first."
    assert {file.channel for file in planned.files} == set(FIRST_SIX) - {X}
    assert planned.release is not None


def test_what_would_be_blocked_in_the_release_makes_no_pdf(draft: Draft, tmp_path: Path) -> None:
    own = draft.with_override(
        Override(channel=ChannelId("press-release"), piece=Piece.HEADLINE, text="[what we did]", base="")
    )

    written = export(own, tmp_path, (ChannelId("press-release"), X), resources(), Paper.A4)

    assert {each.channel for each in written} == {"x"}
    assert "press-release.pdf" not in names(tmp_path)


def test_the_pdf_by_itself(draft: Draft, tmp_path: Path) -> None:
    (written,) = export_pdf(draft, tmp_path / "mine.pdf", resources(), Paper.A4)
    unfilled = Override(channel=ChannelId("press-release"), piece=Piece.HEADLINE, text="[what we did]", base="")

    assert written.path.read_bytes().startswith(b"%PDF")
    with pytest.raises(BadInput, match="Fill in"):
        export_pdf(draft.with_override(unfilled), tmp_path / "other.pdf", resources(), Paper.A4)
    assert names(tmp_path) == {"mine.pdf"}


def test_a_channel_without_text_is_named(draft: Draft) -> None:
    empty = Draft(id=draft.id, incident_id=draft.incident_id, created=draft.created, changed=draft.changed)

    planned = plan(empty, channels_on(empty))

    assert planned.files == ()
    assert in_english(planned.refused[0].problems[0]) == "Blog: there is no text yet."


def test_posts_of_a_longer_thread_before_are_named_and_kept(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "x-9.txt").write_text("old")
    own = draft.with_override(Override(channel=X, piece=Piece.BODY, text="Sorry.", base=""))

    (written,) = export(own, tmp_path, (X,), resources(), Paper.A4)

    assert [in_english(p) for p in written.problems if "x-9.txt" in in_english(p)]
    assert names(tmp_path) == {"x.txt", "x-9.txt"}


def test_letters_that_no_font_has_are_named(draft: Draft, tmp_path: Path) -> None:
    release = ChannelId("press-release")
    own = draft.with_override(Override(channel=release, piece=Piece.HEADLINE, text="Sorry \U0003fff0", base=""))

    written = export(own, tmp_path, (release,), resources(), Paper.LETTER)

    (pdf,) = [each for each in written if each.kind == "pdf"]
    assert [in_english(p) for p in pdf.problems if "\U0003fff0" in in_english(p)]


def test_a_file_in_the_folders_place_is_refused_and_kept(draft: Draft, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine")

    for folder in (taken, taken / "below"):
        with pytest.raises(BadInput, match="is a file"):
            export(draft, folder, (X,), resources(), Paper.A4)
    assert taken.read_text() == "mine"


def test_a_folder_in_a_files_place_is_refused(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "facebook.txt").mkdir()

    with pytest.raises(BadInput, match="is a folder"):
        export(draft, tmp_path, (ChannelId("facebook"),), resources(), Paper.A4)


def test_an_unknown_channel_is_refused_before_anything_is_written(draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no channel called"):
        export(draft, tmp_path / "new", (X, ChannelId("pigeon")), resources(), Paper.A4)
    assert not (tmp_path / "new").exists()


def test_the_draft_itself_comes_back_the_same(draft: Draft, tmp_path: Path) -> None:
    named = replace(draft, title="../CON: a/b?")

    written = write_draft(named, tmp_path)

    assert written.path.parent == tmp_path
    assert decode(written.path.read_text(encoding="utf-8")) == named
