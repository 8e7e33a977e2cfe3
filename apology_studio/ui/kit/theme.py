"""The theme: colours, type, icons, palette and style sheet of the window, following the system while it runs.

One Theme is made in app.py and handed to every widget of the kit through its constructor. It says `changed` when
colours, type or direction change; widgets then set themselves again.
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from apology_studio.ui.kit.icons import IconSet
from apology_studio.ui.kit.palette import palette_of
from apology_studio.ui.kit.tokens import DARK, LIGHT, ColorName, Tokens, tokens_of_palette
from apology_studio.ui.kit.type_scale import DRAWN_AT, HeightClass, Role, face

Choice: TypeAlias = Literal["system", "light", "dark"]

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}


class Theme(QObject):
    """What the window looks like now. `resources` is the folder that holds icons/ and styles/."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._opposite: Theme | None = None
        self._style = Template((resources / "styles" / "studio.qss").read_text(encoding="utf-8"))
        self._icons = IconSet(resources / "icons")
        self._choice: Choice = "system"
        self._height = HeightClass.FULL
        self._fonts: dict[tuple[Role, int | None, bool], QFont] = {}
        self._fonts_of = QFont()
        """The system font that they were made of."""
        self._system_palette = QGuiApplication.palette()
        self._scale = _system_scale()
        self._tokens = self._find_tokens()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._look_again)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._look_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.layoutDirectionChanged.connect(self._turn)

    @property
    def tokens(self) -> Tokens:
        """The colours now."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """True when the ink is lighter than the paper."""
        return QColor(self._tokens.ink).lightness() > QColor(self._tokens.paper).lightness()

    @property
    def compact(self) -> bool:
        """True in a low window: tighter text and paddings."""
        return self._height is HeightClass.COMPACT

    def opposite(self) -> Theme:
        """Dark in a light window, light in a dark one: for a preview that shows how others see it."""
        if self._opposite is None:
            self._opposite = _Opposite(self._resources, self)
        return self._opposite

    def apply(self) -> None:
        """Give palette and style sheet to the application. Call once, after the widgets' style is Fusion."""
        QApplication.setPalette(palette_of(self._tokens))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setStyleSheet(self.style_sheet())

    def choose(self, choice: Choice) -> None:
        """Follow the system, or force light or dark."""
        self._choice = choice
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[choice])
        self._look_again()

    def set_height_class(self, height: HeightClass) -> None:
        """Tell the theme how high the window is: type_scale.height_class(window.height())."""
        if height is not self._height:
            self._height = height
            self._fonts.clear()
            self.changed.emit()

    def color(self, name: ColorName) -> QColor:
        """The colour of a token."""
        return QColor(getattr(self._tokens, name))

    def px(self, drawn: float) -> int:
        """A drawn length, scaled with the system font. Never under the drawn length."""
        return round(drawn * self._scale)

    def font(self, role: Role, weight: int | None = None, *, tabular: bool = False) -> QFont:
        """The system font in the size of `role`. `tabular` gives all figures one width."""
        system = QApplication.font()
        if system != self._fonts_of:
            self._fonts.clear()
            self._fonts_of = system
        kept = self._fonts.get((role, weight, tabular))
        if kept is None:
            kept = self._fonts[role, weight, tabular] = self._make_font(system, role, weight, tabular)
        return QFont(kept)

    def _make_font(self, system: QFont, role: Role, weight: int | None, tabular: bool) -> QFont:
        drawn = face(role, self._height)
        font = QFont(system)
        font.setPixelSize(self.px(drawn.size))
        font.setWeight(QFont.Weight(weight or drawn.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)  # else letters stand on whole pixels
        if drawn.tracking and QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + drawn.tracking)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def line(self, role: Role, *, tall: bool = False) -> int:
        """The line height of `role` in px. `tall`: for Arabic or Hebrew script."""
        drawn = face(role, self._height)
        return self.px(drawn.tall if tall else drawn.line)

    def text_width(self, text: str, role: Role, weight: int | None = None) -> int:
        """The width of one line of `text` in px."""
        return QFontMetrics(self.font(role, weight)).horizontalAdvance(text)

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, color: ColorName, *, rtl: bool = False) -> None:
        """Paint an icon into `rect`; `rtl` mirrors those that show a direction."""
        self._icons.paint(painter, rect, name, self.color(color), rtl=rtl)

    def icon(self, name: str, color: ColorName = "ink2", size: int = 20) -> QIcon:
        """An icon for a menu or an action, mirrored when the application runs from right to left."""
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._icons.icon(name, self.color(color), self.px(size), rtl=rtl)

    def pixmap(self, name: str, color: ColorName, size: int, scale: float) -> QPixmap:
        """An icon as a picture of `size` px at `scale` device pixels each."""
        return self._icons.pixmap(name, self.color(color), self.px(size), scale)

    def style_sheet(self) -> str:
        """The style sheet of what the kit does not paint itself: menus, scroll bars, tool tips, line edits."""
        colors = {name: getattr(self._tokens, name) for name in Tokens.__slots__}
        fonts = {f"font_{role.value}": f"{self.px(face(role, self._height).size)}px" for role in Role}
        return self._style.substitute(**colors, **fonts)

    def _turn(self) -> None:
        self._scale = _system_scale()
        self._fonts.clear()
        self.changed.emit()

    def _find_tokens(self) -> Tokens:
        hints = QGuiApplication.styleHints()
        access = hints.accessibility() if hasattr(hints, "accessibility") else None  # Qt 6.10
        if access is not None and access.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return tokens_of_palette(self._system_palette)
        if self._choice == "system":
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _look_again(self) -> None:
        tokens = self._find_tokens()
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self.apply()
        self.changed.emit()


class _Opposite(Theme):
    """Follows another theme, the other way round. It paints what it is given to and rules nothing."""

    def __init__(self, resources: Path, theme: Theme) -> None:
        self._theme = theme
        super().__init__(resources, theme)
        theme.changed.connect(self._look_again)

    def apply(self) -> None:
        """The window keeps its own palette."""

    def _find_tokens(self) -> Tokens:
        return LIGHT if self._theme.dark else DARK


def _system_scale() -> float:
    """Today's system font over the drawn one, never under 1: small text stays as large as drawn."""
    return max(1.0, QFontInfo(QApplication.font()).pixelSize() / DRAWN_AT)
