"""The settings in training: everything can be tried out, and the shop's till stays as it was set."""

import asyncio
from pathlib import Path

import pytest

from app.bootstrap import open_till, training_side
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.receipt_printer import PrinterSetup
from app.files.link_settings import LinkSettings, ReminderSettings
from app.files.printer_settings import PrinterSettings
from app.files.profiles import shipped_profiles
from app.files.setting_entries import SettingsOfTill
from app.files.settings import SettingsFile
from app.files.training_settings import SettingsInTraining
from app.paths import DataPaths
from app.services.link_reminders import LinkReminder
from tests.makers import NOON

TRAINING, REAL = ProfileName("training-v1"), ProfileName("jcc-v1-direct")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the file of a shop that has set something."""
    file = tmp_path / "settings.toml"
    shop = SettingsFile(file)
    shop.change(till="T3", badge_pin="always", return_pages={REAL: "https://shop.example/"})
    ReminderSettings(shop).keep_reminders([LinkReminder(OrderNumber("T3-1"), NOON)])
    LinkSettings(shop).keep_quick_amounts(REAL, [500])
    return file


def in_training(file: Path) -> SettingsInTraining:
    return SettingsInTraining(SettingsFile(file), {TRAINING})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("till", "T9"),
        ("operator", "Olga"),
        ("badge_pin", "above"),
        ("copies_daily", "yes"),
        ("receipt_head", "Garden"),
        (f"ends:{REAL}", "04:00"),
    ],
)
def test_what_is_set_in_training_counts_there_and_the_tills_file_stays(file: Path, name: str, value: str) -> None:
    before, kept = file.read_bytes(), SettingsOfTill(in_training(file))
    kept.keep(name, value)
    assert kept.values()[name] == value
    kept.keep("still", "yes")
    assert SettingsFile(file).current.still
    SettingsFile(file).change(still=False)
    assert file.read_bytes() == before


def test_settings_of_another_till_are_only_tried_out_but_for_the_look(file: Path, tmp_path: Path) -> None:
    other = SettingsFile(tmp_path / "other.toml")
    other.change(theme="dark", journal="postgresql://else@where/", return_pages={REAL: "https://else.example/"})
    tried = in_training(file)
    SettingsOfTill(tried).take_over(tmp_path / "other.toml")
    assert tried.current.return_pages == {REAL: "https://else.example/"}
    shop = SettingsFile(file)
    assert (shop.current.theme, shop.current.journal, shop.current.badge_pin) == ("dark", "", "always")
    assert shop.current.return_pages == {REAL: "https://shop.example/"}
    assert LinkSettings(shop).quick_amounts(REAL) == (500,)


def test_what_belongs_to_a_training_bank_is_kept_and_nothing_else_of_the_till(file: Path) -> None:
    tried = in_training(file)
    PrinterSettings(tried).keep(PrinterSetup("printer.example:9100"))
    assert PrinterSettings(tried).setup().address
    ReminderSettings(tried).keep_reminders([])
    LinkSettings(tried).keep_quick_amounts(TRAINING, [1000])
    LinkSettings(tried).keep_quick_amounts(REAL, [700])
    again = SettingsFile(file)
    assert LinkSettings(again).quick_amounts(TRAINING) == (1000,)
    assert LinkSettings(again).quick_amounts(REAL) == (500,)
    assert PrinterSettings(again).setup().address == ""
    assert [each.number for each in ReminderSettings(again).reminders()] == ["T3-1"]


def test_a_till_in_training_leaves_the_shops_settings_alone(file: Path) -> None:
    async def train() -> None:
        paths = DataPaths(file.parent)
        side = await training_side(shipped_profiles(), paths)
        till = await open_till(side, paths, SettingsFile(paths.settings))
        try:
            for name, value in (("till", "T9"), ("badge_pin", "above"), ("theme", "dark")):
                await till.office.kept.change(name, value)
                assert till.office.kept.values()[name] == value
        finally:
            await till.close()
            side.stop()

    asyncio.run(train())
    shop = SettingsFile(file).current
    assert (shop.till, shop.badge_pin, shop.theme) == ("T3", "always", "dark")
