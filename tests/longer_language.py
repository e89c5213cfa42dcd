"""A language whose texts are two fifths longer than ours: what it cuts, the next real language would cut as well."""

from PySide6.QtCore import QTranslator

GROWTH = 0.4
_WORD = 7


class LongerLanguage(QTranslator):
    """Says every text of ours with more letters, in words that may be wrapped; placeholders and keys stay."""

    def translate(self, context: str, source: str, comment: str | None = None, count: int = -1) -> str:
        return longer(source)

    def isEmpty(self) -> bool:
        return False


def longer(text: str) -> str:
    """Return the text with two fifths more letters behind its words."""
    if not any(letter.isalpha() for letter in text):
        return text
    more = round(len(text) * GROWTH)
    if " " not in text:
        return f"{text}{'ö' * more}"
    words = " ".join("ö" * min(_WORD, more - at) for at in range(0, more - 1, _WORD + 1))
    return f"{text} {words}".strip()
