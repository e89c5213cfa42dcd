"""How presenters speak the clerk's language without knowing Qt.

`Words.tr` has the shape of Qt's `tr`, so that Qt Linguist's tools find the texts; the class name is the context.
"""

from collections.abc import Callable, Mapping

Sentence = Callable[[], str]
"""Said in whatever language is spoken when it is drawn."""

Translate = Callable[[str, str, str, int], str]
"""(context, text, comment, count) → the text in the clerk's language; count -1 means no plural."""


def in_english(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text as written: the language of the source, and of the tests."""
    return text if count < 0 else text.replace("%n", f"{count:,}")


def said(sentence: Sentence | None) -> str:
    """Return the sentence in the language that is spoken now, "" for none."""
    return "" if sentence is None else sentence()


def all_said(sentences: Mapping[str, Sentence]) -> dict[str, str]:
    """Return each of these sentences in the language that is spoken now."""
    return {name: sentence() for name, sentence in sentences.items()}


class Words:
    """Base of everything that makes sentences."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def tr(self, text: str, comment: str = "", count: int = -1) -> str:
        return self._translate(type(self).__name__, text, comment, count)
