"""The help: every page in its languages, read by keys, with nothing fetched from anywhere."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextTable
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.demo.gallery.help_pictures import HEAVIEST, HELP_PICTURES, LANGUAGES
from app.demo.gallery.programme import PROGRAMME
from app.paths import RESOURCES
from app.ui.help_folder import CONTENTS, HelpFolder
from app.ui.help_view import HelpDialog
from app.ui.icons import Icons
from app.ui.page_printing import print_page
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

SHIPPED = HelpFolder(RESOURCES / "help")
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


@pytest.fixture
def folder(tmp_path: Path) -> HelpFolder:
    (tmp_path / "en").mkdir()
    (tmp_path / "ru").mkdir()
    (tmp_path / "en" / "first.md").write_text(
        "# First\n\n[second](second.md) [out](https://example.org) ![picture](file:///etc/hostname)\n\n"
        + "word " * 4000,
        encoding="utf-8",
    )
    (tmp_path / "en" / "second.md").write_text("# Second\n\nThe other page.", encoding="utf-8")
    (tmp_path / "ru" / "second.md").write_text("# Вторая\n\nДругая страница.", encoding="utf-8")
    return HelpFolder(tmp_path)


@pytest.fixture
def dialog(folder: HelpFolder, icons: Icons, qtbot: QtBot) -> HelpDialog:
    dialog = HelpDialog(folder, "first", lambda: "en", icons)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitExposed(dialog)
    return dialog


def page_of(dialog: HelpDialog) -> QTextBrowser:
    return dialog.findChild(QTextBrowser, "helpPage")


def test_a_table_stands_apart_from_the_words_round_it(icons: Icons, qtbot: QtBot) -> None:
    dialog = HelpDialog(SHIPPED, "when-it-breaks", lambda: "en", icons)
    qtbot.addWidget(dialog)
    document = page_of(dialog).document()
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert tables
    for table in tables:
        assert min(table.format().topMargin(), table.format().bottomMargin(), table.format().cellPadding()) > 0


# --- the pages that ship --------------------------------------------------------------------------------------------


def test_the_contents_name_every_page_and_no_other() -> None:
    assert set(CONTENTS) == {path.stem for path in (RESOURCES / "help" / "en").glob("*.md")}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_page_is_there_and_has_a_heading_of_its_own(language: str) -> None:
    assert {path.stem for path in (RESOURCES / "help" / language).glob("*.md")} == set(CONTENTS)
    titles = [topic.title for topic in SHIPPED.topics(language)]
    assert len(set(titles)) == len(CONTENTS)
    assert not set(titles) & set(CONTENTS), "a page without a heading is called by its file"


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("topic", CONTENTS)
def test_every_link_and_picture_of_a_page_leads_somewhere(topic: str, language: str) -> None:
    for picture, target in LINK.findall(SHIPPED.page(topic, language)):
        if picture:
            assert SHIPPED.picture(target), target
        elif "://" not in target:
            assert SHIPPED.has(target.removesuffix(".md")), target


def test_every_picture_is_shown_told_in_words_made_by_the_gallery_and_light() -> None:
    shown = [
        (alt, target)
        for language in LANGUAGES
        for topic in CONTENTS
        for alt, target in PICTURE.findall(SHIPPED.page(topic, language))
    ]
    assert all(len(alt) > 20 for alt, _ in shown), "whoever does not see it is told what it shows"
    files = {path.name: path for path in (RESOURCES / "help" / "pictures").iterdir()}
    assert {target for _, target in shown} == set(files)
    assert set(files) == {picture.file(language) for picture in HELP_PICTURES for language in LANGUAGES}
    assert {name: path.stat().st_size for name, path in files.items() if path.stat().st_size > HEAVIEST} == {}
    assert all(picture.scene in PROGRAMME[picture.group] for picture in HELP_PICTURES)


def test_a_page_shows_the_picture_of_its_own_language() -> None:
    for language in LANGUAGES:
        for topic in CONTENTS:
            for _, target in PICTURE.findall(SHIPPED.page(topic, language)):
                assert target.endswith(f"-{language}.png"), f"{topic} in {language}"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_what_to_do_when_it_breaks_prints_on_one_sheet(
    language: str, icons: Icons, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = HelpDialog(SHIPPED, "when-it-breaks", lambda: language, icons)
    qtbot.addWidget(dialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    print_page(page_of(dialog).document().clone(), printer)
    printed = QPdfDocument()
    assert printed.load(str(tmp_path / "page.pdf")) is QPdfDocument.Error.None_
    assert printed.pageCount() == 1
    assert "F10" in printed.getAllText(0).text()


# --- reading --------------------------------------------------------------------------------------------------------


def test_a_language_without_a_page_gets_the_english_one(folder: HelpFolder) -> None:
    assert folder.page("first", "ru").startswith("# First")
    assert [topic.title for topic in folder.topics("ru")] == ["First", "Вторая"]


def test_a_page_that_is_not_written_in_the_language_says_so(folder: HelpFolder, icons: Icons, qtbot: QtBot) -> None:
    dialog = HelpDialog(folder, "first", lambda: "ru", icons)
    qtbot.addWidget(dialog)
    told, topics = dialog.findChild(QLabel, "helpInEnglish"), dialog.findChild(QListWidget, "helpTopics")
    assert told is not None
    assert told.isVisibleTo(dialog)
    assert "in English" in told.text()
    topics.setCurrentRow(1)
    assert not told.isVisibleTo(dialog), "the other page is Russian"


def test_a_page_in_the_language_of_the_source_says_nothing_of_languages(dialog: HelpDialog) -> None:
    told = dialog.findChild(QLabel, "helpInEnglish")
    assert told is not None
    assert not told.isVisibleTo(dialog)


def test_a_page_is_read_by_keys_and_fetches_nothing(dialog: HelpDialog) -> None:
    page = page_of(dialog)
    assert page.hasFocus()
    assert page.accessibleName()
    assert "First" in page.toPlainText()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 0
    for _ in range(2):  # to the link after next, which leads out
        QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.source().isEmpty(), "a link to elsewhere leads nowhere"
    assert "First" in page.toPlainText()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not dialog.isVisible(), "Esc leaves, wherever the cursor is"


def test_a_link_leads_to_another_page_and_there_is_a_way_back(dialog: HelpDialog) -> None:
    page, topics = page_of(dialog), dialog.findChild(QListWidget, "helpTopics")
    QTest.keyClick(page, Qt.Key.Key_Tab)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert "The other page" in page.toPlainText()
    assert topics.currentItem().text() == "Second"
    QTest.keySequence(dialog, "Alt+Left")
    assert "First" in page.toPlainText()
    assert topics.currentItem().text() == "First"


def test_a_page_is_chosen_from_the_list_with_the_arrows(dialog: HelpDialog) -> None:
    topics = dialog.findChild(QListWidget, "helpTopics")
    topics.setFocus()
    QTest.keyClick(topics, Qt.Key.Key_Down)
    assert "The other page" in page_of(dialog).toPlainText()


def test_an_open_page_follows_the_language_and_stays_where_it_was_read(
    tmp_path: Path, icons: Icons, qtbot: QtBot
) -> None:
    for language, word in (("en", "word "), ("ru", "слово ")):
        (tmp_path / language).mkdir()
        text = f"# Long {language}\n\n" + "\n\n".join(word * 10 for _line in range(300))
        (tmp_path / language / "first.md").write_text(text, encoding="utf-8")
    spoken = ["en"]
    dialog = HelpDialog(HelpFolder(tmp_path), "first", lambda: spoken[-1], icons)
    qtbot.addWidget(dialog)
    dialog.show()
    page, topics = page_of(dialog), dialog.findChild(QListWidget, "helpTopics")
    bar, told = page.verticalScrollBar(), dialog.findChild(QLabel, "helpInEnglish")
    bar.setValue(bar.maximum() // 2)
    for language, heading in (("ru", "Long ru"), ("kk", "Long en"), ("en", "Long en")):
        spoken.append(language)
        QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
        assert page.toPlainText().startswith(heading)
        assert topics.currentItem().text() == heading, "and stays chosen in the list"
        assert told.isVisibleTo(dialog) is (language == "kk"), "where it is not written, it says so"
        assert abs(bar.value() / bar.maximum() - 0.5) < 0.02
    assert not dialog.findChild(QPushButton, "helpBack").isEnabled(), "no page was left"


def test_no_word_of_a_title_is_cut_in_a_window_that_is_too_narrow(tmp_path: Path, icons: Icons, qtbot: QtBot) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "first.md").write_text(f"# A {'very' * 12} long word", encoding="utf-8")
    narrow = HelpDialog(HelpFolder(tmp_path), "first", lambda: "en", icons)
    qtbot.addWidget(narrow)
    narrow.resize(300, 400)
    narrow.show()
    topics = narrow.findChild(QListWidget, "helpTopics")
    assert topics is not None
    assert topics.item(0).text() == f"A {'very' * 12} long word"
    assert topics.viewport().width() > topics.fontMetrics().horizontalAdvance("very" * 12)


def test_no_picture_is_wider_than_the_page_it_stands_in(icons: Icons, qtbot: QtBot) -> None:
    shown = HelpDialog(SHIPPED, "attention", lambda: "en", icons)
    qtbot.addWidget(shown)
    shown.show()
    page = page_of(shown)
    for width in (1100, 620, 1100):
        shown.resize(width, 680)
        qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
        assert page.horizontalScrollBar().maximum() == 0, width


@pytest.mark.parametrize("name", ["../en/first.md", "/etc/hostname", "nothing.png", "../../secret.png"])
def test_only_our_own_pictures_are_shown(folder: HelpFolder, name: str) -> None:
    assert folder.picture(name) is None
