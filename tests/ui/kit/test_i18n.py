"""Changing the language."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.ui.i18n import Languages, TranslationMissing
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

RUSSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Greeting</name>
    <message><source>Orders</source><translation>Заказы</translation></message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


GREEK_OF_QT = RESOURCES / "translations" / "qtbase_el.ts"


def _lrelease() -> Path:
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    return beside if beside.exists() else Path(shutil.which("pyside6-lrelease") or beside)


class Greeting(QLabel):
    """Says one word in the language in use."""

    def __init__(self) -> None:
        super().__init__()
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setText(self.tr("Orders"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a Russian catalogue, made by the tool that makes the real ones."""
    folder = tmp_path_factory.mktemp("translations")
    source = folder / "paydesk_ru.ts"
    source.write_text(RUSSIAN, "utf-8")
    subprocess.run([_lrelease(), source, "-qm", folder / "paydesk_ru.qm"], check=True, capture_output=True)
    return folder


@pytest.fixture
def languages(qapp: QApplication, folder: Path) -> Iterator[Languages]:
    languages, locale = Languages(folder), QLocale()
    yield languages
    languages.use(qapp, "en")
    QLocale.setDefault(locale)


def test_available_languages_are_english_and_the_catalogues(languages: Languages) -> None:
    assert [(each.code, each.name) for each in languages.available()] == [("en", "English"), ("ru", "Русский")]


def test_widgets_change_with_the_language(qtbot: QtBot, qapp: QApplication, languages: Languages) -> None:
    label = Greeting()
    qtbot.addWidget(label)
    assert label.text() == "Orders"
    languages.use(qapp, "ru")
    qtbot.waitUntil(lambda: label.text() == "Заказы")
    languages.use(qapp, "en")
    qtbot.waitUntil(lambda: label.text() == "Orders")
    assert languages.current == "en"


def test_plurals_are_those_of_the_language(qapp: QApplication, languages: Languages) -> None:
    languages.use(qapp, "ru")
    counted = [QCoreApplication.translate("Greeting", "%n order(s)", "", n) for n in (1, 2, 5, 11, 21)]
    assert counted == ["1 заказ", "2 заказа", "5 заказов", "11 заказов", "21 заказ"]


def test_large_counts_have_the_marks_of_the_language(qapp: QApplication, languages: Languages) -> None:
    def said(count: int) -> str:
        return languages.translate("Greeting", "%n order(s)", "", count)

    assert (said(25), said(25_000)) == ("25 order(s)", "25,000 order(s)")
    languages.use(qapp, "ru")
    assert [said(count) for count in (21, 25_000, 25_001)] == [
        "21 заказ",
        "25\u00a0000 заказов",
        "25\u00a0001 заказ",
    ]
    assert languages.translate("Greeting", "Orders", "", -1) == "Заказы"


def test_buttons_of_qt_speak_the_language_too(qtbot: QtBot, qapp: QApplication, languages: Languages) -> None:
    languages.use(qapp, "ru")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "тмен" in box.buttons()[0].text()


@pytest.mark.parametrize(("language", "cancel"), [("el", "Άκυρο"), ("kk", "Бас тарту")])
def test_buttons_of_qt_speak_every_shipped_language(
    qtbot: QtBot, qapp: QApplication, folder: Path, tmp_path: Path, language: str, cancel: str
) -> None:
    """Qt ships no Greek; a language of Qt's own comes from Qt."""
    built = shutil.copytree(folder, tmp_path / "built")
    (built / "paydesk_ru.qm").rename(built / f"paydesk_{language}.qm")
    subprocess.run([_lrelease(), GREEK_OF_QT, "-qm", built / "qtbase_el.qm"], check=True, capture_output=True)
    languages, locale = Languages(built), QLocale()
    try:
        languages.use(qapp, language)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.buttons()[0].text() == cancel
    finally:
        languages.use(qapp, "en")
        QLocale.setDefault(locale)


def test_numbers_are_written_as_the_language_does(qapp: QApplication, languages: Languages) -> None:
    languages.use(qapp, "ru")
    assert QLocale().decimalPoint() == ","


def test_missing_catalogue_is_a_clear_error_and_changes_nothing(qapp: QApplication, languages: Languages) -> None:
    languages.use(qapp, "ru")
    with pytest.raises(TranslationMissing) as missing:
        languages.use(qapp, "el")
    assert missing.value.language == "el"
    assert missing.value.path.name == "paydesk_el.qm"
    assert languages.current == "ru"


def test_broken_catalogue_is_a_clear_error(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "paydesk_kk.qm").write_bytes(b"not a catalogue")
    with pytest.raises(TranslationMissing):
        Languages(tmp_path).use(qapp, "kk")


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("ru", ["Арбуз", "Ёлка", "ель", "Жук", "Яблоко"]),
        ("el", ["άλφα", "Άννα", "Βασίλης", "Ωμέγα"]),
        ("kk", ["Абай", "Әсем", "Гүл", "Ғани", "Карим", "Қанат", "Ярослав"]),
    ],
)
def test_names_stand_as_in_the_alphabet_of_the_language(qapp: QApplication, code: str, names: list[str]) -> None:
    languages, locale = Languages(RESOURCES / "translations"), QLocale()
    languages.use(qapp, code)
    try:
        shuffled = names[::-1]
        assert sorted(shuffled, key=languages.place) == names
        people = [(name == names[0], name) for name in names]
        assert sorted(people, key=lambda each: (each[0], languages.place(each[1])))[-1] == people[0]
    finally:
        languages.use(qapp, "en")
        QLocale.setDefault(locale)
