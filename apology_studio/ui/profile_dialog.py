"""The business profile: asked once, kept, and filled in everywhere."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio.core.data import dataclass
from apology_studio.core.draft import Business
from apology_studio.core.messages import QT_TRANSLATE_NOOP, Message
from apology_studio.core.press import HouseStyle
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.field import Field
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.text_box import LineBox
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say
from apology_studio.ui.settings_groups import set_titles

NEUTRAL, TAG = "neutral", "tag"
LONGEST = 2000
"""Characters of one field."""
EXAMPLES = "*|FNAME|*   {{ first_name }}   [Name,fallback=]"
"""Tags as widely used mail services write them."""


@dataclass(frozen=True, slots=True)
class Row:
    """A field of `Business`: its label, an example that stands in the empty box, and what it is for."""

    name: str
    label: str
    example: str = ""
    hint: str = ""
    wide: bool = False


ROWS = (
    Row("name", QT_TRANSLATE_NOOP("profile", "Name of your firm"), "Oxbow Kiln"),
    Row(
        "line", QT_TRANSLATE_NOOP("profile", "What it is"), QT_TRANSLATE_NOOP("profile", "a ceramics studio in Bristol")
    ),
    Row("web", QT_TRANSLATE_NOOP("profile", "Web address"), "https://oxbowkiln.example"),
    Row("city", QT_TRANSLATE_NOOP("profile", "City"), "Bristol", QT_TRANSLATE_NOOP("profile", "Opens a press release")),
    Row("spokesperson", QT_TRANSLATE_NOOP("profile", "Who speaks for it"), "Hana Marlowe"),
    Row("role", QT_TRANSLATE_NOOP("profile", "Their role"), QT_TRANSLATE_NOOP("profile", "owner")),
    Row("email", QT_TRANSLATE_NOOP("profile", "E-mail address"), "hana@oxbowkiln.example"),
    Row("phone", QT_TRANSLATE_NOOP("profile", "Phone number"), "0117 496 0142"),
    Row(
        "hours",
        QT_TRANSLATE_NOOP("profile", "When the press may call"),
        QT_TRANSLATE_NOOP("profile", "until 20:00 today"),
    ),
    Row(
        "postal",
        QT_TRANSLATE_NOOP("profile", "Postal address"),
        "",
        QT_TRANSLATE_NOOP("profile", "Stands under a newsletter"),
    ),
    Row(
        "unsubscribe",
        QT_TRANSLATE_NOOP("profile", "Where readers unsubscribe"),
        "https://oxbowkiln.example/unsubscribe",
        QT_TRANSLATE_NOOP("profile", "A web or e-mail address, or your mail service’s tag"),
    ),
    Row(
        "region",
        QT_TRANSLATE_NOOP("profile", "State"),
        QT_TRANSLATE_NOOP("profile", "Missouri"),
        QT_TRANSLATE_NOOP("profile", "Only in press releases of the United States"),
    ),
    Row(
        "about",
        QT_TRANSLATE_NOOP("profile", "About the firm, in one or two sentences"),
        "",
        QT_TRANSLATE_NOOP("profile", "Ends a press release"),
        wide=True,
    ),
)


class ProfileDialog(DialogFrame):
    """Every field of the profile. `draft_open` adds the choice whether new apologies get it too."""

    answered = Signal(object, object)
    """Business, and whether it is kept for new apologies (bool)."""

    def __init__(self, theme: Theme, parent: QWidget | None, business: Business, *, draft_open: bool, keep: bool):
        super().__init__(theme, parent)
        self._business = business
        self._lede = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._fields = {row.name: Field(theme, "", self._box(row, business)) for row in ROWS}
        self._greeting_title = WrapLabel(theme, "", Role.BODY, weight=600)
        self._greeting = SegmentedControl(theme, "", (Option(NEUTRAL, ""), Option(TAG, "")))
        self._tag = QLineEdit(business.merge_tag)
        self._tag_field = Field(theme, "", self._tag)
        self._examples = WrapLabel(theme, "", Role.SECONDARY, "ink3")
        self._style = DropDown(theme, "")
        self._style_field = Field(theme, "", self._style)
        self._keep = CheckRow(theme, "", parent=self)
        self._keep.setChecked(keep)
        self._keep.setVisible(draft_open)
        self._build()
        self._greeting.set_current(TAG if business.merge_tag else NEUTRAL)
        self._greeting.chosen.connect(self._greeting_chosen)
        self._show_tag()
        self.retranslate()

    def _box(self, row: Row, business: Business) -> QWidget:
        if row.wide:
            return self._long_box(row, business)
        box = QLineEdit(getattr(business, row.name))
        box.setObjectName(row.name)
        box.setMaxLength(LONGEST)
        box.setCursorPosition(0)
        return box

    def _long_box(self, row: Row, business: Business) -> LineBox:
        """A box that wraps. It has a history of its own here: the dialog is no part of the draft's."""
        box = LineBox(self.theme, role=Role.LEDE)
        box.setObjectName(row.name)
        box.set_text(getattr(business, row.name))
        box.setUndoRedoEnabled(True)
        box.undo_asked.connect(box.undo)
        box.redo_asked.connect(box.redo)
        box.next_asked.connect(self.accept)
        return box

    def _build(self) -> None:
        px = self.theme.px
        self.body.addWidget(self._lede)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(16))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(ROWS):
            line, column = divmod(place, 2)
            grid.addWidget(self._fields[row.name], line, column, 1, 2 if row.wide else 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        greeting = QVBoxLayout()
        greeting.setSpacing(px(8))
        greeting.addWidget(self._greeting_title)
        greeting.addWidget(self._greeting, 0, Qt.AlignmentFlag.AlignLeft)
        greeting.addSpacing(px(4))
        greeting.addWidget(self._tag_field)
        greeting.addWidget(self._examples)
        self._tag.setObjectName("merge_tag")
        self._style.setObjectName("house_style")
        self.body.addWidget(self._style_field)
        self.body.addLayout(greeting)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, self._keep, 1)

    def focus_field(self, name: str) -> None:
        """Put the focus into that field, or into the first one."""
        box = self._tag if name == "merge_tag" else self._fields.get(name, self._fields["name"]).box
        if box is self._tag:
            self._greeting.set_current(TAG)
            self._show_tag()
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(box)

    def business(self) -> Business:
        """What the boxes say."""
        said = {name: _text(field.box).strip() for name, field in self._fields.items()}
        style = HouseStyle(self._style.currentData())
        tag = self._tag.text().strip() if self._greeting.current() == TAG else ""
        return dataclasses.replace(self._business, **said, merge_tag=tag, house_style=style)

    def accept(self) -> None:
        """Answer with what the boxes say."""
        self.answered.emit(self.business(), self._keep.isChecked())
        super().accept()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Your business"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self._lede.set_text(self.tr("Asked once, and filled in everywhere. Leave empty what you do not want to say."))
        for row in ROWS:
            field = self._fields[row.name]
            field.set_label(_said(row.label), _said(row.hint))
            field.set_description(_said(row.example))
            box = field.box
            if isinstance(box, QLineEdit):
                box.setPlaceholderText(_said(row.example))
        greeting = self.tr("How the newsletter greets people")
        self._greeting_title.set_text(greeting)
        self._greeting.setAccessibleName(greeting)
        set_titles(self._greeting, {NEUTRAL: self.tr("Neutral: “Hello,”"), TAG: self.tr("By first name")}, self.theme)
        self._tag_field.set_label(self.tr("Merge tag of your mail service"))
        self._examples.set_text(self.tr("Your mail service puts the first name there. For example: ") + EXAMPLES)
        self._say_styles()
        self._keep.set_words(self.tr("Use it for new apologies too"))

    def _say_styles(self) -> None:
        """The house styles, each by what it looks like."""
        label = self.tr("How a press release writes place and date")
        self._style_field.set_label(label)
        self._style.setAccessibleName(label)
        chosen = self._style.currentData() or self._business.house_style
        self._style.clear()
        for style, words in (
            (HouseStyle.LETTER, self.tr("As the letter’s language does")),
            (HouseStyle.AP, self.tr("AP: KANSAS CITY, Mo., Nov. 21, 2026 —")),
            (HouseStyle.MONTH, self.tr("Month in full: KANSAS CITY, Missouri, November 21, 2026 —")),
            (HouseStyle.UK, self.tr("UK: BRISTOL, 21 November 2026 —")),
        ):
            self._style.addItem(words, style)
        self._style.setCurrentIndex(list(HouseStyle).index(HouseStyle(chosen)))

    def _greeting_chosen(self) -> None:
        self._show_tag()
        self.reveal(self._examples)

    def _show_tag(self) -> None:
        tagged = self._greeting.current() == TAG
        self._tag_field.setVisible(tagged)
        self._examples.setVisible(tagged)


def _text(box: QWidget) -> str:
    return box.text() if isinstance(box, (QLineEdit, LineBox)) else ""


def _said(text: str) -> str:
    return say(Message("profile", text)) if text else ""
