"""Every catalogue is whole and fits the source, and the source can be translated at all."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
CATALOGUES = sorted(path for path in TRANSLATIONS.glob("paydesk_*.ts") if path.stem != "paydesk_en")
"""All languages but that of the source, which has plural forms only."""
SPEAKING = (ROOT / "app" / "ui", ROOT / "app" / "presenters")
"""The folders whose texts people read."""

FORMS = {"paydesk_ru": 3, "paydesk_el": 2, "paydesk_kk": 2}
"""In how many forms a language counts; Russian in three: 1 секунда, 2 секунды, 5 секунд."""
LETTERS = {"paydesk_ru": "[а-яё]", "paydesk_el": "[α-ωάέήίόύώϊϋΐΰς]", "paydesk_kk": "[а-яёәғқңөұүһі]"}
ANYWHERE = {"E-mail"}
"""Texts that are the same in every language."""

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d|&(?=\w)|\n")
KEY = re.compile(r"\b(?:Ctrl\+)?(?:Enter(?! the)|Esc|F\d{1,2})\b|\(C\)|\b(?:3-D Secure|Paydesk|RRN|https://)")
SHORT = 22
"""Texts below this length may stand on a button."""
ROOM, GROWTH = 14, 1.6
"""Every button has room for fourteen letters; a longer text may grow by this much."""
TITLES = {
    ("AttentionWords", "Refund"),
    ("BankWords", "Refunds"),
    ("BankWords", "Stored cards"),
    ("BulkBar", "Refund…"),
    ("ConcernWords", "Held late"),
    ("ConcernWords", "Paid late"),
    ("ConcernWords", "Refund"),
    ("MoneyActWords", "Refund"),
    ("MoneyActWords", "Refund…"),
    ("MoneyPanel", "Refund (R)"),
    ("OrderKeyWords", "Select and save"),
    ("PhoneOrderScreen", "Phone order"),
    ("OrderWords", "Saved card"),
    ("PeopleDialog", "Badge…"),
    ("PhoneOrderWords", "Saved card"),
    ("PreferencesMenu", "Text size"),
    ("SavedCardPanel", "Saved cards"),
    ("SavedCardWords", "Saved card"),
    ("SettingFieldWords", "Text size"),
    ("WishedRefundWords", "Refund"),
    ("WishedRefundWords", "Refund…"),
}
"""What has a line for itself, a row that wraps, or the widest column of a list; and a tool tip."""


@dataclass(frozen=True)
class Entry:
    """One text of the catalogue with its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    state: str
    is_plural: bool
    texts: tuple[str, ...]
    catalogue: str = "paydesk_ru"

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def entries_of(path: Path) -> list[Entry]:
    return [
        _entry(context.findtext("name", ""), message, path.stem)
        for context in ET.parse(path).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    ]


def _entry(context: str, message: ET.Element, catalogue: str) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        state=translation.get("type", ""),
        is_plural=message.get("numerus") == "yes",
        texts=tuple(form.text or "" for form in forms) if forms else (translation.text or "",),
        catalogue=catalogue,
    )


# --- what can be wrong with one entry -------------------------------------------------------------------------------


def not_finished(entry: Entry) -> bool:
    return bool(entry.state) or not all(text.strip() for text in entry.texts)


def wrong_number_of_forms(entry: Entry) -> bool:
    return len(entry.texts) != (FORMS[entry.catalogue] if entry.is_plural else 1)


def other_placeholders(entry: Entry) -> bool:
    """Tell whether something that is filled in, pressed or broken into lines differs between the languages."""
    return any(_fixed_parts(text) != _fixed_parts(entry.source) for text in entry.texts)


def _fixed_parts(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text)) + Counter(KEY.findall(text))


def careless_spaces(entry: Entry) -> bool:
    """Double spaces are only where the source has them; nothing begins or ends with one."""
    allowed = entry.source.count("  ")
    return any(text.count("  ") > allowed or text != text.strip() for text in entry.texts)


def foreign_quotation_marks(entry: Entry) -> bool:
    return any(re.search(r"[\"“”„‘’]", text) or text.count("«") != text.count("»") for text in entry.texts)


def punctuated_as_english(entry: Entry) -> bool:
    """Russian ends a quoted sentence behind its quotation mark, and its dash between words is the long one."""
    return entry.catalogue == "paydesk_ru" and any(re.search(r"\.»$| – ", text) for text in entry.texts)


def not_in_its_letters(entry: Entry) -> bool:
    letters = LETTERS[entry.catalogue]
    return entry.source not in ANYWHERE and not all(re.search(letters, text.lower()) for text in entry.texts)


def too_long_for_a_button(entry: Entry) -> bool:
    allowed = max(ROOM, GROWTH * len(entry.source))
    may_be_button = len(entry.source) < SHORT and (entry.context, entry.source) not in TITLES
    return may_be_button and any(len(text) > allowed for text in entry.texts)


CHECKS = [
    not_finished,
    wrong_number_of_forms,
    other_placeholders,
    careless_spaces,
    foreign_quotation_marks,
    punctuated_as_english,
    not_in_its_letters,
    too_long_for_a_button,
]


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
@pytest.mark.parametrize("is_wrong", CHECKS, ids=lambda check: check.__name__)
def test_no_entry_of_a_catalogue_is_wrong(is_wrong: object, catalogue: Path) -> None:
    assert callable(is_wrong)
    entries = entries_of(catalogue)
    assert len(entries) > 300
    assert [(*entry.key, entry.texts) for entry in entries if is_wrong(entry)] == []


BROKEN = [
    (not_finished, Entry("A", "Paid", "", "unfinished", False, ("Оплачено",))),
    (not_finished, Entry("A", "Paid", "", "", False, (" ",))),
    (wrong_number_of_forms, Entry("A", "%n day(s)", "", "", True, ("%n день", "%n дня"))),
    (wrong_number_of_forms, Entry("A", "%n day(s)", "", "", True, ("%n дней",))),
    (other_placeholders, Entry("A", "Charge {amount}", "", "", False, ("Списать {sum}",))),
    (other_placeholders, Entry("A", "%n day(s)", "", "", True, ("один день", "%n дня", "%n дней"))),
    (other_placeholders, Entry("A", "One\nTwo", "", "", False, ("Один Два",))),
    (other_placeholders, Entry("A", "Charge (Ctrl+Enter)", "", "", False, ("Списать (Ctrl+Ввод)",))),
    (other_placeholders, Entry("A", "&Charge", "", "", False, ("Списать",))),
    (careless_spaces, Entry("A", "Paid now", "", "", False, ("Оплачено  сейчас",))),
    (careless_spaces, Entry("A", "Paid", "", "", False, ("Оплачено ",))),
    (foreign_quotation_marks, Entry("A", "“Yes”", "", "", False, ("“Да”",))),
    (foreign_quotation_marks, Entry("A", "“Yes”", "", "", False, ("«Да",))),
    (punctuated_as_english, Entry("A", "“Yes.”", "", "", False, ("«Да.»",))),
    (punctuated_as_english, Entry("A", "TEST – no money", "", "", False, ("ТЕСТ – без денег",))),
    (not_in_its_letters, Entry("A", "Paid", "", "", False, ("Paid",))),
    (not_in_its_letters, Entry("A", "Paid", "", "", False, ("Оплачено",), "paydesk_el")),
    (wrong_number_of_forms, Entry("A", "%n day(s)", "", "", True, ("%n ημέρα",), "paydesk_el")),
    (too_long_for_a_button, Entry("A", "Copy", "", "", False, ("Скопировать ссылку",))),
    (too_long_for_a_button, Entry("A", "Check needed", "", "", False, ("Необходимо проверить",))),
]


@pytest.mark.parametrize(("is_wrong", "entry"), BROKEN)
def test_each_check_notices_the_fault_it_is_for(is_wrong: object, entry: Entry) -> None:
    assert callable(is_wrong)
    assert is_wrong(entry)


SAID_IN_TWO_WAYS = {
    "Charge": "an act in a list, or a button",
    "Closed": "a report, or a tab of many orders",
    "Declined": "a state, or a tab of many orders",
    "Held": "a state, or a tab of many orders",
    "Keys": "of a keyboard, or of a bank",
    "Paid": "a state, or a tab of many orders",
    "Refund": "an act in a list, or a button",
    "Refunded": "a state, or a tab of many orders",
    "refunded": "a word of the search, or a state",
    "Waiting": "a state, or a tab of many orders",
}


def test_one_thing_has_one_russian_word_on_every_screen() -> None:
    said: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for entry in entries_of(TRANSLATIONS / "paydesk_ru.ts"):
        said.setdefault((entry.source, entry.comment), set()).add(entry.texts)
    in_two_ways = {source: texts for (source, _), texts in said.items() if len(texts) > 1}
    assert {source: texts for source, texts in in_two_ways.items() if source not in SAID_IN_TWO_WAYS} == {}
    assert SAID_IN_TWO_WAYS.keys() <= in_two_ways.keys()


def test_qt_knows_every_text_of_its_own_that_is_translated_here(qapp: QApplication) -> None:
    """Qt has no Greek catalogue: ours names the texts of Qt, and one that Qt does not have would never be shown."""
    theirs = QTranslator()
    assert theirs.load("qtbase_ru", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    entries = entries_of(TRANSLATIONS / "qtbase_el.ts")
    assert len(entries) > 100
    assert [entry.key for entry in entries if not theirs.translate(entry.context, entry.source)] == []
    assert [entry.key for entry in entries if _fixed_parts(entry.texts[0]) != _fixed_parts(entry.source)] == []


# --- the catalogue against the source -------------------------------------------------------------------------------


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_catalogue_has_the_texts_of_the_source_and_no_others(catalogue: Path, tmp_path: Path) -> None:
    copy = tmp_path / catalogue.name
    shutil.copy(catalogue, copy)
    update(copy, sources())
    here, there = entries_of(catalogue), entries_of(copy)
    in_source = {entry.key for entry in there if entry.state not in ("vanished", "obsolete")}
    in_catalogue = {entry.key for entry in here}
    assert sorted(in_source - in_catalogue) == [], "new in the source: run pyside6-lupdate and translate"
    assert sorted(in_catalogue - in_source) == [], "no longer in the source: run pyside6-lupdate -no-obsolete"


def test_update_notices_new_and_vanished_texts(tmp_path: Path) -> None:
    source, catalogue = tmp_path / "one.py", tmp_path / "one_ru.ts"
    source.write_text("class One(QWidget):\n    def f(self):\n        self.tr('Old')\n", "utf-8")
    update(catalogue, [source])
    assert [entry.key for entry in entries_of(catalogue)] == [("One", "Old", "")]
    source.write_text("class One(QWidget):\n    def f(self):\n        self.tr('New and quite different')\n", "utf-8")
    update(catalogue, [source])
    found = {entry.source: entry.state for entry in entries_of(catalogue)}
    assert found.keys() - {"Old"} == {"New and quite different"}
    assert found.get("Old") in (None, "vanished", "obsolete")


def sources() -> list[Path]:
    return sorted(path for folder in SPEAKING for path in folder.rglob("*.py"))


def update(catalogue: Path, files: list[Path]) -> None:
    """Bring a catalogue up to date with the tool that made the real one."""
    beside = Path(sys.executable).with_name("pyside6-lupdate")
    tool = beside if beside.exists() else Path(shutil.which("pyside6-lupdate") or beside)
    command = [str(each) for each in (tool, "-locations", "none", *files, "-ts", catalogue)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


# --- the source itself ----------------------------------------------------------------------------------------------


def test_every_text_to_translate_is_one_plain_string() -> None:
    found = [f"{path.relative_to(ROOT)}:{line}" for path in sources() for line in composed_texts(_tree(path))]
    assert found == [], "an f-string, a sum or a name inside tr(...) never reaches the translator"


def test_no_text_to_translate_hides_in_an_f_string() -> None:
    found = [f"{path.relative_to(ROOT)}:{line}" for path in sources() for line in hidden_texts(_tree(path))]
    assert found == [], "pyside6-lupdate does not look into f-strings"


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"Paid {amount}")',
        'self.tr("Paid " + amount)',
        'self.tr("Paid " + self.tr("now"))',
        'self.tr("Paid %s" % amount)',
        'self.tr("Paid {}".format(amount))',
        "self.tr(text)",
        "self.tr()",
    ],
)
def test_composed_texts_are_noticed(code: str) -> None:
    assert list(composed_texts(ast.parse(code))) == [1]


def test_plain_texts_are_left_alone() -> None:
    code = 'self.tr("Paid " "now {a}").format(a=1); self.tr("%n s", "", 3); painter.translate(side, 0)'
    assert list(composed_texts(ast.parse(code))) == []


def test_hidden_texts_are_noticed() -> None:
    assert list(hidden_texts(ast.parse("f\"{said} {self.tr('Right.')}\""))) == [1]
    assert list(hidden_texts(ast.parse('f"{said} {right}"; self.tr("Right.")'))) == []


def composed_texts(tree: ast.AST) -> Iterator[int]:
    """Yield the lines on which something else than a string is given to tr."""
    for call in _translations(tree):
        text = call.args[0] if call.args else None
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            yield call.lineno


def hidden_texts(tree: ast.AST) -> Iterator[int]:
    """Yield the lines on which tr is called inside an f-string."""
    for text in ast.walk(tree):
        if isinstance(text, ast.JoinedStr):
            yield from sorted({call.lineno for call in _translations(text)})


def _translations(tree: ast.AST) -> Iterator[ast.Call]:
    for each in ast.walk(tree):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and each.func.attr == "tr":
            yield each


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), path.name)
