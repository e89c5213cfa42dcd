"""How does a shop's logo become part of its receipts? Read once, made small and kept so; a broken one is told."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from app.domain.letterhead import MOST_LOGO_BYTES
from app.domain.setting_errors import SettingUnusable

_FORMATS = (b"png", b"jpeg", b"jpg")
_LARGEST_FILE, _LONGEST_SIDE = 4_000_000, 5_000
_KEPT = QSize(576, 240)
"""Dots: as wide as a roll is printed, and about 300 an inch on a page."""
_SMALLER = 3, 4
"""By how much a logo of too many bytes is made smaller at a time."""
_GOOD = 85


def logo_of(source: Path) -> bytes:
    """Return the picture of a file as it is kept. Raises SettingUnusable, OSError."""
    if source.stat().st_size > _LARGEST_FILE:
        raise SettingUnusable("receipt_logo", "picture_size")
    picture = _on_white(_read(source.read_bytes()))
    if picture.width() > _KEPT.width() or picture.height() > _KEPT.height():
        picture = _scaled(picture, picture.size().scaled(_KEPT, Qt.AspectRatioMode.KeepAspectRatio))
    kept = _written(picture, "PNG")
    while len(kept) > MOST_LOGO_BYTES:  # a photograph: it is smaller as a JPEG
        kept = _written(picture, "JPG")
        picture = _scaled(picture, picture.size() * _SMALLER[0] / _SMALLER[1])
    return kept


def logo_picture(kept: bytes) -> QImage:
    """Return the logo for painting, an empty picture where it is damaged."""
    try:
        return _read(kept)
    except SettingUnusable:
        return QImage()


def _read(data: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # as a camera was held
    if reader.format().data() not in _FORMATS:
        raise SettingUnusable("receipt_logo", "picture")
    if max(reader.size().width(), reader.size().height()) > _LONGEST_SIDE:  # told before it is unpacked
        raise SettingUnusable("receipt_logo", "picture_size")
    picture = reader.read()
    if picture.isNull():
        raise SettingUnusable("receipt_logo", "picture")
    return picture


def _on_white(picture: QImage) -> QImage:
    """Return it as it looks on paper: what was transparent is white."""
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def _scaled(picture: QImage, size: QSize) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(size.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _written(picture: QImage, form: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form.encode()))
    writer.setQuality(_GOOD if form == "JPG" else -1)
    writer.write(picture)
    return bytes(buffer.data().data())
