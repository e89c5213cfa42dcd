"""A picture as the bytes of ESC/POS: bands of dots, then the cut and the pulse that opens the drawer.

Text is never sent: code pages know neither Kazakh letters nor the signs of rouble and tenge.
"""

from collections.abc import Iterator

from app.domain.receipt_printer import PrinterSetup, Raster

BAND = 128
"""Rows sent at once: small printers have little memory for a picture."""
BEGIN = b"\x1b@"
"""ESC @: forget what another program has left behind."""
DRAWER = b"\x1bp\x00\x19\xfa"
"""ESC p: a pulse of 50 ms at the drawer's first pin, 500 ms of rest."""
CUT = b"\x1dVB\x00"
"""GS V B: feed the last row past the knife, then cut and leave a point."""
FEED = b"\x1bd\x04"
"""ESC d: four lines, so that what is torn off by hand ends below the last row."""
_AT_ONCE = (b"\x10\x04", b"\x10\x05", b"\x10\x14")
"""DLE EOT, DLE ENQ, DLE DC4: a printer does these at once, even where they stand in a picture."""


def pieces(setup: PrinterSetup, picture: Raster) -> Iterator[bytes]:
    """Return what is sent, piece by piece. The drawer comes last: nobody reaches for change before the receipt."""
    yield BEGIN
    yield from _bands(picture)
    yield CUT if setup.cuts else FEED
    if setup.opens_drawer:
        yield DRAWER


def _bands(picture: Raster) -> Iterator[bytes]:
    """Return the picture in bands (GS v 0), each with its width in bytes and its height in dots, low byte first."""
    width = picture.bytes_a_row
    for top in range(0, picture.height, BAND):
        rows = picture.rows[top * width : (top + BAND) * width]
        height = len(rows) // width
        size = width.to_bytes(2, "little") + height.to_bytes(2, "little")
        yield b"\x1dv0\x00" + size + _harmless(rows)


def _harmless(dots: bytes) -> bytes:
    """Return the dots with one more of them wherever they would read as a command: the drawer stays shut."""
    for command in _AT_ONCE:
        dots = dots.replace(command, b"\x11" + command[1:])
    return dots
