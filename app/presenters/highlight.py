"""Where in the rows does it say what was looked for? So that a clerk sees at once why a row is there."""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec import Struct


class Highlight(Struct, frozen=True):
    """What stands out in these columns: every place that holds `text`, the whole cell where there is none."""

    columns: frozenset[str]
    text: str = ""


Span = tuple[int, int]
"""From and past-the-end, in characters."""


def spans(text: str, column: str, highlights: Iterable[Highlight]) -> Sequence[Span]:
    """Return what stands out in a cell, in order and without overlap. Case and accents do not count."""
    found = sorted(span for each in highlights if column in each.columns for span in _places(text, each.text))
    merged: list[Span] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def folded(text: str) -> str:
    """Return the text as it is compared: without case and accents."""
    return _folded(text)[0]


def _places(text: str, wanted: str) -> Iterable[Span]:
    if not wanted:
        return [(0, len(text))] if text else []
    folded, origins = _folded(text)
    needle = _folded(wanted)[0]
    found: list[Span] = []
    at = folded.find(needle) if needle else -1
    while at >= 0:
        last = at + len(needle) - 1
        found.append((origins[at], origins[last] + 1))
        at = folded.find(needle, last + 1)
    return found


@lru_cache(maxsize=2048)  # each cell is measured and painted many times while its rows are in sight
def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text as it is compared, and where each of its characters comes from."""
    characters: list[str] = []
    origins: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                characters.append(part)
                origins.append(place)
    return "".join(characters), origins
