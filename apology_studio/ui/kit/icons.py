"""Our own line icons: SVG files on a 24 grid, painted in any colour, sharp at any scale."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, qWarning
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

MIRRORED = frozenset({"chevron-left", "chevron-right", "undo", "redo"})
"""Icons that show a direction of reading. The clock, checks and rings look the same in every direction."""

_SCALES = (1, 2, 3)
_NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


class IconSet:
    """The icons of one folder. Renderers are kept per name and colour."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def names(self) -> tuple[str, ...]:
        """The names of all icons, in order."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def paint(self, painter: QPainter, rect: QRectF, name: str, color: QColor, *, rtl: bool = False) -> None:
        """Paint icon `name` into `rect`. `rtl` mirrors the icons that show a direction.

        An unknown name is warned of and paints nothing: an error in the middle of painting would end the program.
        """
        renderer = self._renderer(name, color)
        if not (rtl and name in MIRRORED):
            renderer.render(painter, rect)
            return
        painter.save()
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
        renderer.render(painter, rect)
        painter.restore()

    def pixmap(self, name: str, color: QColor, size: int, scale: float = 1.0, *, rtl: bool = False) -> QPixmap:
        """Icon `name` as a picture of `size` px, at `scale` device pixels each."""
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRectF(0, 0, size, size), name, color, rtl=rtl)
        painter.end()
        return pixmap

    def icon(self, name: str, color: QColor, size: int = 20, *, rtl: bool = False) -> QIcon:
        """Icon `name` for a menu or an action."""
        icon = QIcon()
        for scale in _SCALES:
            icon.addPixmap(self.pixmap(name, color, size, scale, rtl=rtl))
        return icon

    def _renderer(self, name: str, color: QColor) -> QSvgRenderer:
        key = (name, color.name())
        if key not in self._renderers:
            path = self._folder / f"{name}.svg"
            if path.is_file():
                svg = path.read_text(encoding="utf-8").replace("currentColor", color.name())
            else:
                qWarning(f"There is no icon named {name}")
                svg = _NOTHING
            self._renderers[key] = QSvgRenderer(QByteArray(svg.encode()))
        return self._renderers[key]
