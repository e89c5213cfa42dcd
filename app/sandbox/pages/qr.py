"""What does a payment link look like as a picture? QR codes of a size somebody asked for."""

import base64
import importlib
import io
from collections.abc import Sequence
from typing import Protocol

SMALLEST, LARGEST = 10, 1000
_QUIET_ZONE = 4


def png(link: str, height: int, width: int) -> str:
    """Return the code as a Base64 PNG: the largest with whole pixels that fits, never less than a pixel a module."""
    code = _code(link)
    modules = len(code.matrix) + 2 * _QUIET_ZONE
    picture = io.BytesIO()
    code.save(picture, kind="png", scale=max(1, min(height, width) // modules), border=_QUIET_ZONE)
    return base64.b64encode(picture.getvalue()).decode()


def matrix(link: str) -> str:
    """Return the code as rows of 0 and 1, for those who paint it themselves."""
    return "\n".join("".join(str(int(module)) for module in row) for row in _code(link).matrix)


class _Code(Protocol):
    """What is used of a code of segno, which has no types."""

    matrix: Sequence[bytearray]

    def save(self, out: io.BytesIO, *, kind: str, scale: int, border: int) -> None:
        """Write the code as a picture."""


def _code(link: str) -> _Code:
    # segno is loaded with the first code: it costs 60 ms that a start without a QR code should not pay.
    code: _Code = importlib.import_module("segno").make(link, error="m", micro=False)
    return code
