"""Which languages the program speaks, and how it changes to another one."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QCollator, QCollatorSortKey, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from app.presenters.formatting import Formats

SOURCE_LANGUAGE = "en"
"""The language the source is written in: it needs no catalogue."""
_MARKED = 1_000
"""The first number whose thousands have a mark."""


class TranslationMissing(Exception):
    """There is no usable catalogue for `language`; `path` is the file that was looked for."""

    def __init__(self, language: str, path: Path) -> None:
        super().__init__(language, str(path))
        self.language, self.path = language, path


class Language(Struct, frozen=True):
    """A language by its code, with its own name for itself: Language("ru", "Русский")."""

    code: str
    name: str


class Languages:
    """The catalogues in a folder (`paydesk_ru.qm`, …) and the one in use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._current = SOURCE_LANGUAGE
        self._collator = _collator(SOURCE_LANGUAGE)

    @property
    def current(self) -> str:
        return self._current

    def available(self) -> list[Language]:
        """Return English and every language with a catalogue, English first."""
        found = sorted(path.stem.removeprefix("paydesk_") for path in self._folder.glob("paydesk_*.qm"))
        return [_named(code) for code in [SOURCE_LANGUAGE, *(c for c in found if c != SOURCE_LANGUAGE)]]

    def place(self, name: str) -> QCollatorSortKey:
        """Return where a name stands among others in the alphabet of the language in use; capitals make no odds."""
        return self._collator.sortKey(name)

    def translate(self, context: str, text: str, comment: str, count: int) -> str:
        """Return the text in the language in use; a count in it is written as the language writes numbers."""
        if count < _MARKED:
            return QCoreApplication.translate(context, text, comment, count)
        # Qt writes every count without marks, unless each text asks for them ("%Ln").
        asked = (each.translate(context, text, comment, count) for each in reversed(self._installed))
        return (next(filter(None, asked), "") or text).replace("%n", Formats(self._current).count(count))

    def use(self, app: QCoreApplication, code: str) -> None:
        """Speak this language from now on: every widget gets a LanguageChange event.

        Raises TranslationMissing and leaves the language as it was.
        """
        wanted = self._load(code)
        for translator in self._installed:
            app.removeTranslator(translator)
        QLocale.setDefault(_locale(code))
        self._installed, self._current, self._collator = wanted, code, _collator(code)
        for translator in wanted:
            app.installTranslator(translator)

    def _load(self, code: str) -> list[QTranslator]:
        """Return Qt's catalogue where Qt has one, then ours: the last one installed is asked first."""
        return [*self._qt_catalogue(code), *self._our_catalogue(code)]

    def _qt_catalogue(self, code: str) -> list[QTranslator]:
        """Return the texts of Qt's own buttons and dialogs: Qt's, or ours for Greek, which Qt has none for."""
        theirs = QTranslator()
        folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(self._folder))
        found = code != SOURCE_LANGUAGE and any(theirs.load(f"qtbase_{code}", folder) for folder in folders)
        return [theirs] if found else []

    def _our_catalogue(self, code: str) -> list[QTranslator]:
        path = self._folder / f"paydesk_{code}.qm"
        ours = QTranslator()
        if ours.load(str(path)):
            return [ours]
        if code == SOURCE_LANGUAGE:
            return []
        raise TranslationMissing(code, path)


def _collator(code: str) -> QCollator:
    collator = QCollator(QLocale(code))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return collator


def _locale(code: str) -> QLocale:
    """Return how this language writes numbers and dates: the system's own way when it speaks the language."""
    system = QLocale.system()
    return system if system.language() == QLocale(code).language() else QLocale(code)


def _named(code: str) -> Language:
    name = "English" if code == SOURCE_LANGUAGE else QLocale(code).nativeLanguageName()  # Qt: "American English"
    return Language(code, (name[:1].upper() + name[1:]) or code)
