"""The groups of the settings: boxes, one under the other, each with its name above."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apology_studio.core.channel import channels
from apology_studio.core.draft import ChannelChoice, ChannelId, Voice
from apology_studio.core.phrases import languages as letter_languages
from apology_studio.core.settings import Settings
from apology_studio.ui.channel_choices import ChannelChoices
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.drop_down import DropDown
from apology_studio.ui.kit.segmented_control import Option, SegmentedControl
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say

SYSTEM = "system"


class Group(QWidget):
    """Some boxes, one under the other, each with its name above."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(16))

    def titled(self, box: QWidget, *, wide: bool = False) -> WrapLabel:
        """Put the box under a name; the name."""
        title = WrapLabel(self.theme, "", Role.BODY, weight=600)
        inner = QVBoxLayout()
        inner.setSpacing(self.theme.px(8))
        inner.addWidget(title)
        if wide:
            inner.addWidget(box)
        else:
            inner.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(inner)
        return title

    def focus_first(self) -> None:
        """Put the focus on the first box."""
        boxes = [box for box in self.findChildren(QWidget) if box.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if boxes:
            boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again in the window's language."""


class LetterGroup(Group):
    """Language, voice and channels, of one draft or of new ones (which begin as 'I')."""

    def __init__(
        self,
        theme: Theme,
        language: str,
        voice: Voice | None,
        on: tuple[ChannelId, ...],
        choices: tuple[ChannelChoice, ...] = (),
    ) -> None:
        super().__init__(theme)
        self._was_on = on
        self._language = LanguageBox(theme, letter_languages(), language)
        self._language_title = self.titled(self._language)
        self._voice = SegmentedControl(theme, "", (Option(Voice.I.value, ""), Option(Voice.WE.value, "")))
        self._voice_title = self.titled(self._voice)
        self._voice.set_current((voice or Voice.I).value)
        self._voice.setVisible(voice is not None)
        self._voice_title.setVisible(voice is not None)
        self._channels = {c.id: CheckRow(theme, "") for c in channels()}
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for channel_id, row in self._channels.items():
            row.setObjectName(channel_id)
            row.setChecked(channel_id in on)
            row.toggled.connect(self._keep_one)
            rows.addWidget(row)
        self._channels_title = self.titled(holder, wide=True)
        self._choices = ChannelChoices(theme, choices)
        self._choices_title = self.titled(self._choices, wide=True)
        self.column.addStretch(1)

    def language(self) -> str:
        """The language of the letter."""
        return self._language.code()

    def voice(self) -> Voice:
        """Who speaks."""
        return Voice(self._voice.current())

    def channels(self) -> tuple[ChannelId, ...]:
        """Those that are on, in the order of the tabs; one that this studio does not know stays as it was."""
        unknown = tuple(c for c in self._was_on if c not in self._channels)
        return (*(c for c, row in self._channels.items() if row.isChecked()), *unknown)

    def choices(self) -> tuple[ChannelChoice, ...]:
        """What is chosen for single channels."""
        return self._choices.chosen()

    def retranslate(self) -> None:
        """Say every word again."""
        self._choices_title.set_text(self.tr("For single channels"))
        self._choices.retranslate()
        self._language_title.set_text(self.tr("Language of the letter"))
        self._language.setAccessibleName(self._language_title.text())
        self._voice_title.set_text(self.tr("Who speaks"))
        self._voice.setAccessibleName(self._voice_title.text())
        set_titles(self._voice, {Voice.I.value: self.tr("I"), Voice.WE.value: self.tr("We")}, self.theme)
        self._channels_title.set_text(self.tr("Where it is published"))
        for channel in channels():
            self._channels[channel.id].set_words(say(channel.title))

    def _keep_one(self) -> None:
        """The last channel stays on: a letter for nobody is nothing."""
        on = [row for row in self._channels.values() if row.isChecked()]
        for row in self._channels.values():
            row.setEnabled(not (len(on) == 1 and row is on[0]))


class WindowGroup(Group):
    """Language, colours and paper."""

    theme_tried = Signal(object)
    language_tried = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, languages: tuple[str, ...]) -> None:
        super().__init__(theme)
        self._language = LanguageBox(theme, languages, settings.window_language, system=True)
        self._language_title = self.titled(self._language)
        self._theme_choice = SegmentedControl(theme, "", (Option(SYSTEM, ""), Option("light", ""), Option("dark", "")))
        self._theme_title = self.titled(self._theme_choice)
        self._theme_choice.set_current(settings.theme)
        self._paper = SegmentedControl(theme, "", (Option("", ""), Option("a4", ""), Option("us-letter", "")))
        self._paper_title = self.titled(self._paper)
        self._paper.set_current(settings.paper)
        self._language.activated.connect(self._try_language)
        self._theme_choice.chosen.connect(self.theme_tried)
        self.column.addStretch(1)

    def applied(self, settings: Settings) -> Settings:
        """The settings with what the boxes say."""
        return replace(
            settings,
            window_language=self._language.code(),
            theme=self._theme_choice.current(),
            paper=self._paper.current(),
        )

    def retranslate(self) -> None:
        """Say every word again."""
        self._language.set_system(self.tr("As the system"))
        for title, box, words in (
            (self._language_title, self._language, self.tr("Language of the window")),
            (self._theme_title, self._theme_choice, self.tr("Colours")),
            (self._paper_title, self._paper, self.tr("Paper of the press release")),
        ):
            title.set_text(words)
            box.setAccessibleName(words)
        system, light, dark = self.tr("As the system"), self.tr("Light"), self.tr("Dark")
        set_titles(self._theme_choice, {SYSTEM: system, "light": light, "dark": dark}, self.theme)
        usual, a4, letter = self.tr("As usual here"), self.tr("A4"), self.tr("US Letter")
        set_titles(self._paper, {"": usual, "a4": a4, "us-letter": letter}, self.theme)

    def _try_language(self) -> None:
        self.language_tried.emit(self._language.code())


class LanguageBox(DropDown):
    """Languages by their own names; with `system`, 'As the system' first."""

    def __init__(self, theme: Theme, codes: tuple[str, ...], current: str, *, system: bool = False) -> None:
        super().__init__(theme, "")
        if system:
            self.addItem("", "")
        for code in dict.fromkeys((*codes, *([current] if current else []))):
            self.addItem(own_name(code), code)
        self.setCurrentIndex(max(0, self.findData(current)))
        self.setMinimumWidth(theme.px(240))

    def code(self) -> str:
        """The tag of the chosen language."""
        return str(self.currentData())

    def set_system(self, words: str) -> None:
        """What the first item says."""
        self.setItemText(0, words)


def set_titles(control: SegmentedControl, titles: dict[str, str], theme: Theme) -> None:
    """Say the choices; all are as wide as the widest, so that none is cut."""
    control.set_titles(titles)
    widest = max(theme.text_width(title, Role.SECONDARY, 600) for title in titles.values())
    control.setMinimumWidth(len(titles) * (widest + theme.px(28)))


OWN_NAMES = {"en": "English", "es": "Español", "ar": "العربية"}
"""Where Qt would name a country too."""


def own_name(code: str) -> str:
    """A language's name in itself, with a capital: 'Español'."""
    name = OWN_NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] or code
