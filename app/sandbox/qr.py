"""What does a payment link look like as a picture? QR codes of a size somebody asked for."""

import base64
import importlib
import io

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


def _code(link: str):  # type: ignore[no-untyped-def]  # segno has no types
    # segno is loaded with the first code: it costs 60 ms that a start without a QR code should not pay.
    return importlib.import_module("segno").make(link, error="m", micro=False)
