"""How does a name stand on a card, when it is typed in another script?

Banks print Russian names as passports do (ICAO 9303) and Greek ones by ELOT 743; a caller reads out the letters of
the card, so this is an offer and never put in by itself.
"""

import unicodedata

from app.domain.card import LATIN_NAME, LONGEST_NAME

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_RUSSIAN_AS = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia"
_GREEK = "αβγδεζηθικλμνξοπρσςτυφχψω"
_GREEK_AS = "a v g d e z i th i k l m n x o p r s s t y f ch ps o"
_PAIRS = {"ου": "ou", "μπ": "b", "ντ": "nt", "γγ": "ng", "γκ": "gk", "αυ": "av", "ευ": "ev"}
_LETTERS = {
    **dict(zip("әғқңөұүһі", "agqnouuhi", strict=True)),  # the letters Kazakh has besides
    **dict(zip(_RUSSIAN, _RUSSIAN_AS.split(" "), strict=True)),
    **dict(zip(_GREEK, _GREEK_AS.split(" "), strict=True)),
}


def latin_name(typed: str) -> str:
    """Return the name in the capitals of a card, or "" where there is nothing to offer."""
    # "й" and "ё" are letters of their own; the marks of all others go with the accent.
    plain = "".join(each if each in _LETTERS else _without_marks(each) for each in typed.strip().lower())
    for pair, latin in _PAIRS.items():
        plain = plain.replace(pair, latin)
    written = "".join(_LETTERS.get(each, each) for each in plain).upper()[:LONGEST_NAME]
    is_news = written != typed.strip().upper()
    return written if is_news and set(written) <= LATIN_NAME else ""


def _without_marks(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFD", letter) if not unicodedata.combining(part))
