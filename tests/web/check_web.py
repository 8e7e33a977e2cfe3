"""What the studio writes for the web, judged by others: the Nu checker, and axe in a real headless Chromium.

Run by `make test-web`, which installs both; not part of `make test` (its name does not begin with `test_`).
"""

from __future__ import annotations

import base64
import dataclasses
import json
import re
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from apology_studio.adapters import resources
from apology_studio.adapters.exporters.everything import write_everything
from apology_studio.core.channel import channels
from apology_studio.core.codec import decode
from apology_studio.core.draft import Draft, Override, Part, PartText, Picture, Piece, Update
from apology_studio.core.export import plan
from apology_studio.core.messages import Tongue
from apology_studio.core.picture import packed
from apology_studio.core.press import Paper

TOOLS = Path(__file__).resolve().parents[2] / "build" / "web" / "node_modules"
LISTS = "You get:\n\n- **your money**\n- an *answer* at https://oxbow.example/a?b=1&c=2\n\n1. first\n2. second"
HOSTILE = '</p></main><script>alert(1)</script> <img src=x onerror=alert(1)> &nbsp; "quoted" <!-- ]]> \u202e'


GREY = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==")


def english() -> Draft:
    """Lists, links, updates, and words that want to be markup."""
    draft = decode(resources.sample("double-charge")).with_changes(overrides=())
    draft = draft.with_part(Part.REPAIR, PartText(line="We paid.", more=LISTS))
    draft = draft.with_part(Part.EXPLANATION, PartText(line="How.", more=HOSTILE))
    draft = draft.with_changes(picture=Picture(data=packed(GREY), alt='The "kiln" <open>'))
    return draft.with_update(Update(on=date(2026, 5, 29), text="It is *done*.\n\n- checked"))


def arabic() -> Draft:
    """From right to left."""
    draft = decode(resources.sample("allergen")).with_changes(language="ar", overrides=(), title="اعتذار")
    for part in Part:
        draft = draft.with_part(part, PartText(line="نحن آسفون لما حدث.", more="- أولا\n- ثانيا"))
    grey = Picture(data=packed(GREY), alt="الفرن", url="https://nahr.example/furn.png")
    return draft.with_changes(business=dataclasses.replace(draft.business, name="فرن النهر"), picture=grey)


def unfinished() -> Draft:
    """Nothing but a title for the blog, an open place elsewhere."""
    draft = decode(resources.sample("wrong-odds"))
    return draft.with_override(Override(channel=draft.channels[0], piece=Piece.BODY, text="[how many] of you", base=""))


DRAFTS: dict[str, Callable[[], Draft]] = {
    **{name: lambda name=name: decode(resources.sample(name)) for name in resources.sample_names()},  # type: ignore[misc]
    "english": english,
    "arabic": arabic,
    "unfinished": unfinished,
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything of every draft, and the block markup as a page."""
    made = tmp_path_factory.mktemp("web")
    for name, make in DRAFTS.items():
        draft = make()
        tongue = Tongue(language="ar", right_to_left=True) if name == "arabic" else Tongue()
        planned = plan(draft, tuple(each.id for each in channels()))
        write_everything(draft, planned, made / name, resources.resources(), Paper.A4, tongue)
        blocks = made / name / "blog-wordpress.html"
        if blocks.exists():
            page = (made / name / "blog.html").read_text(encoding="utf-8")
            start, end = page.index("</time></p>\n") + len("</time></p>\n"), page.index("\n</article>")
            marked = blocks.read_text(encoding="utf-8").replace("/>", ">")  # WordPress writes its images so
            within = page[:start] + marked + page[end:]
            (made / name / "wordpress-page.html").write_text(within, encoding="utf-8")
    return made


def pages(folder: Path) -> list[Path]:
    """The whole pages. Fragments (`…-body.html`, block markup) are parts of them."""
    found = sorted(folder.glob("*/*.html"))
    return [path for path in found if not path.name.endswith(("-body.html", "-wordpress.html"))]


def test_there_is_something_to_judge(folder: Path) -> None:
    names = [path.name for path in pages(folder)]
    assert names.count("index.html") == len(DRAFTS)
    assert names.count("blog.html") == len(DRAFTS) - 1
    assert "wordpress-page.html" in names
    assert "newsletter.html" in names


def test_the_nu_checker_has_nothing_to_say(folder: Path) -> None:
    """Neither an error nor a warning. A newsletter is not for browsers: mail programs want what HTML 5 left behind."""
    checked = [str(path) for path in pages(folder) if path.name != "newsletter.html"]
    jar = TOOLS / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", str(jar), "--format", "json", "--exit-zero-always", *checked]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    said = json.loads(ran.stderr)["messages"]

    told = [f"{Path(m['url']).parent.name}/{Path(m['url']).name}:{m.get('lastLine')}: {m['message']}" for m in said]
    assert told == []


AXE = """<script>{axe}</script>
<script>
axe.run(document, {options}).then(function (found) {{
  var told = document.createElement("div");
  told.id = "axe-told";
  told.textContent = btoa(unescape(encodeURIComponent(JSON.stringify(
    {{passes: found.passes.length, violations: found.violations}}))));
  document.body.appendChild(told);
}});
</script>"""


WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
"""For a mail: its other rules are about pages, whose landmarks and first heading are the mail program's own."""


def axe(path: Path, *, dark: bool) -> dict[str, Any]:
    """What axe finds in a page as Chromium shows it."""
    rules = json.dumps(WCAG if path.name == "newsletter.html" else {})
    source = (TOOLS / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    judged = path.with_name(f"axe-{path.name}.tmp.html")
    judged.write_text(text.replace("</body>", AXE.format(axe=source, options=rules) + "</body>"), encoding="utf-8")
    scheme = ["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if dark else []
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=20000", *scheme]
    command = ["chromium", *options, "--dump-dom", judged.as_uri()]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    judged.unlink()
    told = re.search(r'<div id="axe-told">([^<]+)</div>', ran.stdout)
    assert told is not None, ran.stderr[-2000:]
    found: dict[str, Any] = json.loads(base64.b64decode(told[1]))
    return found


JUDGED = [(name, page) for name in DRAFTS for page in ("blog.html", "index.html", "newsletter.html")]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("name", "page"), JUDGED)
def test_axe_finds_no_violation(folder: Path, name: str, page: str, dark: bool) -> None:
    path = folder / name / page
    if page == "blog.html" and name == "unfinished":
        assert not path.exists()
        return
    found = axe(path, dark=dark)

    assert found["passes"] > 5
    assert [(v["id"], [node["html"][:200] for node in v["nodes"]]) for v in found["violations"]] == []
