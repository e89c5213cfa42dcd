"""What does a text of TOML say, and how is one written, whatever stands in it?"""

import tomllib
from collections.abc import Mapping
from typing import Any

import tomli_w


def entries_of(text: str) -> dict[str, Any]:
    """Return what the text says. Raises ValueError for any text that cannot be read, be it too long or too deep."""
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("too many brackets within brackets") from None


def written(entries: Mapping[str, Any]) -> bytes:
    """Return the bytes of a file; half a character, which somebody may have pasted, becomes a question mark."""
    return tomli_w.dumps(entries).encode("utf-8", "replace")
