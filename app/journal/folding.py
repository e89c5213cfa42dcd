"""What two texts have in common for somebody who searches: letters without case, accents and needless spaces."""

import unicodedata
from collections.abc import Iterable

_LONGEST = 3
_MOST = 8


def folded(text: str) -> str:
    """Return the text as it is compared: "Семёнов" is "семенов", "Ελένη" "ελενη", "Straße" "strasse"."""
    if text.isascii():
        return " ".join(text.lower().split())  # the same, at a tenth of the cost
    parts = unicodedata.normalize("NFKD", without_half_characters(text))
    bare = "".join(character for character in parts if not unicodedata.combining(character))
    return " ".join(unicodedata.normalize("NFKD", bare.casefold()).split())


def without_half_characters(text: str) -> str:
    """Return the text without halves of surrogate pairs, which JSON can carry and no database stores."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def folded_lines(fields: Iterable[str]) -> str:
    """Return the fields folded, one a line: a fragment never reaches over the end of a field."""
    return "\n".join(line for line in map(folded, fields) if line)


def fragments_of(lines: str) -> str:
    """Return every run of one, two and three characters as words for the index."""
    runs = {
        line[start : start + length]
        for line in lines.split("\n")
        for length in range(1, _LONGEST + 1)
        for start in range(len(line) - length + 1)
    }
    return " ".join(map(_word, sorted(runs)))


def asked(fragment: str) -> str:
    """Return the index query that every text with this folded fragment fits; some others may fit it too.

    A few runs, evenly spread, narrow it down as well as all of them and cost less.
    """
    last = max(len(fragment) - _LONGEST, 0)
    starts = sorted({place * last // (_MOST - 1) for place in range(_MOST)})
    words = dict.fromkeys(_word(fragment[start : start + _LONGEST]) for start in starts)
    return " AND ".join(f'"{word}"' for word in words)


def _word(run: str) -> str:
    """Return the run in hexadecimal, so that no character means anything to the tokenizer or the query."""
    return run.encode().hex()
