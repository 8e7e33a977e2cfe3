"""Making a picture of any camera small enough to travel in a draft: turned upright, scaled, without its metadata."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from apology_studio.core.picture import LARGEST, TALLEST, WIDEST

_QUALITIES = (88, 80, 72, 64, 56, 48, 40)
_MEGABYTES = 512
"""Of memory that a picture may take while it is read: some 120 megapixels."""


def shrunk(path: Path) -> bytes | None:
    """The picture in that file as a JPEG, or as a PNG where that is small too; None where it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)  # as the camera was held
    reader.setAllocationLimit(_MEGABYTES)
    image = reader.read()
    if image.isNull():
        return None
    size = image.size()
    most = size.scaled(QSize(WIDEST, TALLEST), Qt.AspectRatioMode.KeepAspectRatio)
    if most.width() < size.width():
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(most, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return _written(image)


def _written(image: QImage) -> bytes | None:
    """As PNG where it fits, for drawings; else on white as JPEG, coarser or smaller until it fits."""
    fresh = image.convertToFormat(QImage.Format.Format_ARGB32)  # no text of the camera's comes along
    for key in fresh.textKeys():
        fresh.setText(key, "")
    made = _bytes(fresh, "PNG", -1)
    if len(made) <= LARGEST:
        return made
    flat = QImage(fresh.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.white)
    painter = QPainter(flat)
    painter.drawImage(0, 0, fresh)
    painter.end()
    while flat.width() > 64:
        for quality in _QUALITIES:
            made = _bytes(flat, "JPG", quality)
            if len(made) <= LARGEST:
                return made
        flat = flat.scaledToWidth(flat.width() * 3 // 4, Qt.TransformationMode.SmoothTransformation)
    return None


def _bytes(image: QImage, kind: str, quality: int) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # a device is taken as well as a name
    buffer.close()
    return bytes(data.data())
