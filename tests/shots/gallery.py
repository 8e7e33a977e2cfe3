"""Pictures of every part of the kit in every state: `PYTHONPATH=. python tests/shots/gallery.py OUT`.

Writes gallery-light.png, gallery-dark.png and gallery-rtl.png into the folder OUT. The pictures are set in Inter,
through a font configuration of their own; the program itself asks for the system font.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio.ui.kit.banner import Banner
from apology_studio.ui.kit.button_look import Size
from apology_studio.ui.kit.buttons import FilledButton, IconButton, OutlineButton, QuietButton, TonalButton
from apology_studio.ui.kit.card import Card
from apology_studio.ui.kit.channel_tab import TabEntry
from apology_studio.ui.kit.channel_tabs import ChannelTabs
from apology_studio.ui.kit.check_line import CheckLine
from apology_studio.ui.kit.check_row import CheckRow, ChoiceRow
from apology_studio.ui.kit.copy_button import CopyButton, CopyState
from apology_studio.ui.kit.counter import Counter
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.finding_card import FindingCard, OnCard
from apology_studio.ui.kit.fold_line import FoldLine
from apology_studio.ui.kit.marks import Mark
from apology_studio.ui.kit.quiet_fold import QuietFold
from apology_studio.ui.kit.rail import Rail
from apology_studio.ui.kit.rail_item import RailEntry, RailItem, RailState
from apology_studio.ui.kit.readiness_meter import Segment
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.sign import Avatar
from apology_studio.ui.kit.status_mark import StatusLabel, StatusMark
from apology_studio.ui.kit.text_box import LineBox, TextBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.toast import Toast
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

ROOT = Path(__file__).resolve().parents[2]
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir>
<alias binding="strong"><family>sans-serif</family><prefer><family>Inter</family><family>Noto Sans</family>
<family>Noto Sans Arabic</family></prefer></alias>
<alias binding="strong"><family>Sans Serif</family><prefer><family>Inter</family></prefer></alias></fontconfig>
"""


OWN_IT = (
    "Our payment provider let the same card through twice. In the rush before the sale, mistakes were made. I put the "
    "new checkout live an hour before the kiln opening without buying anything through it myself. One test order would "
    "have shown the fault."
)


def use_inter() -> None:
    """Make Inter the sans of this process. Call before Qt starts."""
    folder = Path(tempfile.mkdtemp(prefix="gallery-fonts-"))
    (folder / "fonts.conf").write_text(FONTS.format(cache=folder / "cache"), encoding="utf-8")
    os.environ["FONTCONFIG_FILE"] = str(folder / "fonts.conf")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class Paper(QWidget):
    """A window of paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class Sheet:
    """One sheet of sections, each with captions under its parts."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.window = Paper()
        self.grid = QGridLayout(self.window)
        self.grid.setContentsMargins(44, 32, 44, 32)
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(26)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(WrapLabel(theme, "Components and their states", Role.H1), 0, 0, 1, 2)

    def section(self, title: str, parts: Iterable[tuple[QWidget, str]], *, stacked: bool = False) -> None:
        """A row of parts."""
        row = self.grid.rowCount()
        label = WrapLabel(self.theme, title, weight=600)
        label.setFixedWidth(110)
        self.grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        line = QVBoxLayout() if stacked else QHBoxLayout()
        line.setSpacing(8 if stacked else 20)
        for part, caption in parts:
            column = QVBoxLayout()
            column.setSpacing(8)
            column.addWidget(part)
            if caption:
                column.addWidget(WrapLabel(self.theme, caption, Role.SMALLEST, "ink3"))
            if not stacked:
                column.addStretch(1)
            line.addLayout(column)
        if not stacked:
            line.addStretch(1)
        self.grid.addLayout(line, row, 1)


def hover(widget: QWidget) -> QWidget:
    """As if the mouse were on it."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def focused(widget: QWidget) -> QWidget:
    """As if the keyboard were on it: the ring of one that is not the window's own focus."""
    widget.setProperty("gallery_focus", True)
    return widget


def wide(widget: QWidget, width: int = 184) -> QWidget:
    """A fixed width."""
    widget.setFixedWidth(width)
    return widget


def copy_buttons(theme: Theme) -> list[tuple[QWidget, str]]:
    """All states of the Copy button."""
    found: list[tuple[QWidget, str]] = []
    captions = ("Not ready yet", "Ready: the filled one", "Hover", "Keyboard focus", "2 seconds", "Nothing to copy")
    for place, caption in enumerate(captions):
        button = CopyButton(theme, "Copy for LinkedIn")
        button.set_state(CopyState.NOT_READY if place == 0 else CopyState.READY)
        found.append((wide(button), caption))
    hover(found[2][0])
    focused(found[3][0])
    copied, nothing = found[4][0], found[5][0]
    assert isinstance(copied, CopyButton)
    assert isinstance(nothing, CopyButton)
    copied.show_copied()
    nothing.set_state(CopyState.NOTHING, "There is no text yet")
    return found


def rail_items(theme: Theme) -> list[tuple[QWidget, str]]:
    """All states of a rail item."""
    todo = RailEntry(key="5", title="Make it right", number="5")
    here = RailEntry(key="3", title="Own it", number="3", here=True)
    items = [
        (todo, "To do"),
        (todo, "Hover"),
        (here, "Here"),
        (RailEntry(key="3", title="Own it", number="3", here=True, must=2), "Here, must fix"),
        (RailEntry(key="4", title="Say it again", number="4", look=1, state=RailState.STARTED), "Started"),
        (RailEntry(key="1", title="Say sorry", number="1", state=RailState.DONE), "Done"),
        (todo, "Keyboard focus"),
    ]
    found = [(wide(RailItem(theme, entry), 148), caption) for entry, caption in items]
    hover(found[1][0])
    focused(found[6][0])
    return found


def boxes(theme: Theme) -> list[tuple[QWidget, str]]:
    """All states of a text box."""
    found: list[tuple[QWidget, str]] = []
    for text, caption in (("Since Monday 18:40", "Rest"), ("", "Empty"), ("Locked", "Disabled")):
        box = LineBox(theme, role=Role.LEDE)
        box.set_text(text)
        box.set_placeholder("One sentence will do")
        box.setEnabled(caption != "Disabled")
        found.append((wide(box), caption))
    bad = LineBox(theme, role=Role.LEDE)
    bad.set_text("oxbowkiln,example")
    field = Field(theme, "", bad)
    field.set_problem("That address has a comma.")
    line = QLineEdit("A line edit")
    choice = DropDown(theme, "Language")
    choice.addItems(["English (UK)", "Українська"])
    return [*found, (wide(field, 200), "Error, said under it"), (wide(line), "Line edit"), (choice, "Drop-down")]


def tabs(theme: Theme) -> ChannelTabs:
    """A bar with all marks."""
    bar = ChannelTabs(theme)
    names = (
        ("blog", "Blog", StatusMark.POSTED),
        ("newsletter", "Newsletter", StatusMark.READY),
        ("press", "Press", StatusMark.WORK),
        ("people", "Facebook", StatusMark.OVER),
        ("thread", "X", StatusMark.TODO),
        ("briefcase", "LinkedIn", StatusMark.TODO),
        ("picture", "Instagram", StatusMark.WORK),
        ("conversation", "Threads", StatusMark.READY),
        ("cloud", "Bluesky", StatusMark.READY),
    )
    bar.set_tabs([TabEntry(key=title, title=title, icon=icon, mark=mark) for icon, title, mark in names])
    bar.set_current("LinkedIn")
    return bar


def counters(theme: Theme) -> list[tuple[QWidget, str]]:
    """All states of the counter."""
    found: list[tuple[QWidget, str]] = []
    for used, limit, caption in ((192, 280, "Room left"), (266, 280, "Last 20"), (322, 280, "Over"), (614, 3000, "")):
        counter = Counter(theme)
        counter.set_length(used, limit)
        found.append((counter, caption or "Much room"))
    brief, words = Counter(theme, brief=True), Counter(theme)
    brief.set_length(210, 280)
    words.set_words("277 words")
    marks = [(StatusLabel(theme, mark, mark.value.title()), "") for mark in StatusMark]
    return [*found, (brief, "In a thread"), (words, "No limit"), *marks]


def buttons(theme: Theme) -> list[tuple[QWidget, str]]:
    """The kinds of buttons."""
    off = OutlineButton(theme, "Undo", "undo")
    off.set_off("Nothing to undo")
    checked = IconButton(theme, "eye", "Show")
    checked.setCheckable(True)
    checked.setChecked(True)
    parts: list[QWidget] = [
        FilledButton(theme, "Next: Make it right", after="chevron-right"),
        TonalButton(theme, "Use this", size=Size.SMALL),
        OutlineButton(theme, "Open LinkedIn", "open"),
        hover(OutlineButton(theme, "Hover", "edit")),
        QuietButton(theme, "Back", "chevron-left"),
        hover(QuietButton(theme, "Quiet hover")),
        QuietButton(theme, "Undo", link=True),
        focused(OutlineButton(theme, "Focus & more")),
        off,
        IconButton(theme, "more", "More"),
        checked,
    ]
    return [(part, "") for part in parts]


def finding_cards(theme: Theme) -> list[tuple[QWidget, str]]:
    """Two findings."""
    why = "People bought from you. Naming another company sounds like an excuse, even when it is true."
    first = FindingCard(
        theme,
        OnCard(
            severity="must",
            title="This points at someone else",
            why=why,
            replacement="Our shop sent the same payment twice.",
        ),
    )
    first.set_active(True)
    why = "“Mistakes were made” has nobody in it. Say I or we."
    second = FindingCard(
        theme,
        OnCard(
            severity="look",
            title="This hides who did it",
            why=why,
            replacement="In the rush before the sale, I made a mistake.",
        ),
    )
    third = FindingCard(
        theme,
        OnCard(
            severity="look", title="No date", why="A promise without a date is easy to forget. Give one you can keep."
        ),
    )
    well = CheckLine(theme, "ok", large=True)
    well.set_line("ok", "It names what you did, and it says sorry without a condition.", "Nothing to fix.")
    return [(wide(part, 600), "") for part in (first, second, third, well)]


def editor(theme: Theme) -> QWidget:
    """A field with the editor and its waves."""
    box = TextBox(theme)
    box.set_text(OWN_IT)
    at = OWN_IT.index("mistakes")
    box.set_marks((Mark(0, 53, "must", True), Mark(at, at + 18, "look")))
    return wide(Field(theme, "What you did, or did not do", box, "Optional"), 600)


def preview(theme: Theme) -> QWidget:
    """A preview card with its fold."""
    card = Card(theme)
    who = QHBoxLayout()
    who.setSpacing(10)
    names = QVBoxLayout()
    names.setSpacing(0)
    names.addWidget(WrapLabel(theme, "Oxbow Kiln", weight=600))
    names.addWidget(WrapLabel(theme, "Company page", Role.SMALLEST, "ink3", weight=400))
    who.addWidget(Avatar(theme))
    who.addLayout(names, 1)
    card.body.addLayout(who)
    card.body.addSpacing(12)
    top = WrapLabel(theme, "", Role.PREVIEW)
    top.set_runs(
        Run("We charged 214 of you twice. I am sorry. On Monday at 18:40 we put a"), Run(" …more", None, "ink3")
    )
    card.body.addWidget(top)
    card.add_spilling(FoldLine(theme, "The fold: people tap “more” for the rest"))
    card.body.addWidget(WrapLabel(theme, "new checkout on our shop for the kiln opening.", Role.PREVIEW, "ink2"))
    return wide(card, 420)


def choices(theme: Theme) -> list[tuple[QWidget, str]]:
    """Everything to choose with."""
    device = SegmentedControl(
        theme, "Device", (Option("computer", "Computer", "computer"), Option("phone", "Phone", "phone"))
    )
    device.set_current("phone")
    paper = SegmentedControl(theme, "Paper", (Option("a4", "A4"), Option("letter", "Letter")))
    tick = CheckRow(theme, "Customers, by e-mail", "Newsletter")
    tick.setChecked(True)
    dot = ChoiceRow(theme, "The 14:02 text", "262 words")
    dot.setChecked(True)
    fold = QuietFold(theme, "How a bakery said it", is_open=True)
    fold.body.addWidget(WrapLabel(theme, "“On Saturday we sold 60 of you bread with walnuts.”", Role.LEDE, "ink2"))
    parts = [wide(device, 210), wide(paper), wide(tick, 180), wide(CheckRow(theme, "Not ticked"), 110), wide(dot, 160)]
    return [(part, "") for part in [*parts, wide(fold, 200)]]


def banners(theme: Theme) -> list[tuple[QWidget, str]]:
    """The three tones."""
    bad, warn, info = Banner(theme), Banner(theme), Banner(theme)
    strong = "Not saved since 14:01: the disk is full."
    acts = ("Save a copy elsewhere…", "Try again")
    bad.set_message("bad", strong, "Your text is safe in this window.", acts, "disk")
    warn.set_message("warn", "Only your blog says it so far.", "Most of the 214 people will never look there.")
    info.set_message("info", "You said you would post news by 15:00.", "That is in 30 minutes.", ("Carry on writing",))
    return [(part, "") for part in (bad, warn, info)]


def rail(theme: Theme, *, narrow: bool = False) -> Rail:
    """The whole rail."""
    side = Rail(theme)
    side.set_back_text("All apologies")
    titles = ("Say sorry", "Explain what went wrong", "Own it", "Say it won’t happen again", "Make it right")
    steps = [RailEntry(key="0", title="The facts", icon="clipboard", group="Before you write", state=RailState.DONE)]
    for number, title in enumerate((*titles, "A person to reach"), 1):
        steps.append(
            RailEntry(
                key=str(number),
                title=title,
                number=str(number),
                group="Write" if number == 1 else "",
                state=RailState.DONE if number < 3 else RailState.TODO,
                here=number == 3,
                must=1 if number == 3 else 0,
                look=1 if number == 3 else 0,
            )
        )
    steps.append(RailEntry(key="7", title="Spread the word", icon="megaphone", group="Then"))
    steps.append(RailEntry(key="8", title="Don’t let them forget", icon="calendar-check"))
    side.set_entries(steps)
    segments = [Segment.READY, Segment.READY, Segment.STARTED, Segment.EMPTY, Segment.EMPTY, Segment.EMPTY]
    side.meter.set_readiness(segments, "Ready to publish", "2 of 6", "Still to write: 4, 5 and 6.")
    side.set_narrow(narrow)
    side.setFixedHeight(640)
    return side


def sheet(theme: Theme) -> QWidget:
    """Everything on one sheet."""
    page = Sheet(theme)
    page.section("Copy button", copy_buttons(theme))
    page.section("Buttons", buttons(theme))
    page.section("Rail item", rail_items(theme))
    page.section("Text box", boxes(theme))
    page.section("Channel tabs", [(wide(tabs(theme), 496), "")])
    page.section("Counter", counters(theme))
    page.section("Editor", [(editor(theme), ""), (preview(theme), "")])
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for part, _ in finding_cards(theme):
        column.addWidget(part)
    column.addStretch(1)
    page.section("Findings", [(left, ""), (rail(theme), ""), (rail(theme, narrow=True), "")])
    page.section("Choices", choices(theme))
    page.section("Banner", banners(theme), stacked=True)
    page.window.setFixedWidth(1440)
    return page.window


def take(theme: Theme, path: Path) -> None:
    """Show the sheet, put rings and a toast on it, and save its picture."""
    window = sheet(theme)
    window.show()
    window.resize(1440, window.heightForWidth(1440) if window.hasHeightForWidth() else window.sizeHint().height())
    QTest.qWait(50)
    for widget in window.findChildren(QWidget):
        if widget.property("gallery_focus"):
            QApplication.sendEvent(widget, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    boxes_ = window.findChildren(TextBox)
    boxes_[-1].setFocus()
    toast = Toast(theme, window)
    toast.show_text("Copied. Paste it into LinkedIn with Ctrl+V.", "Open LinkedIn")
    toast.move(toast.x(), window.height() - toast.height() - 4)
    QTest.qWait(250)
    window.grab().save(str(path))
    window.close()


def main() -> None:
    """Write the three pictures."""
    use_inter()
    out = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.gettempdir())
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    app.setStyle("Fusion")
    QLocale.setDefault(QLocale("en_GB"))
    font = QFont("Inter")
    font.setPixelSize(14)
    app.setFont(font)
    theme = Theme(ROOT / "resources")
    theme.apply()
    take(theme, out / "gallery-light.png")
    theme.choose("dark")
    take(theme, out / "gallery-dark.png")
    theme.choose("light")
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    take(theme, out / "gallery-rtl.png")


if __name__ == "__main__":
    main()
