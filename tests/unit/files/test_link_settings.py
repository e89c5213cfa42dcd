"""What a shop keeps for its links outlives the program, bank by bank, and damages no other setting."""

from pathlib import Path

from app.domain.identifiers import ProfileName
from app.files.link_settings import LinkSettings
from app.files.settings import SettingsFile
from app.services.link_memory import LinkPreset

OURS, THEIRS = ProfileName("a-bank"), ProfileName("b-bank")


def test_everything_is_read_back_by_the_next_run(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings = SettingsFile(path)
    settings.change(till="T7")
    kept = LinkSettings(settings)
    kept.keep_wording(OURS, "ru", "Оплатите {amount}\n{link}")
    kept.keep_quick_amounts(OURS, [4200, 1000])
    kept.keep_presets(OURS, [LinkPreset("Deposit", "50", "Deposit for a room", "3d"), LinkPreset("Tour")])
    again = SettingsFile(path)
    read = LinkSettings(again)
    assert read.wording(OURS, "ru") == "Оплатите {amount}\n{link}"
    assert read.wording(OURS, "en") == ""
    assert read.quick_amounts(OURS) == (1000, 4200)
    assert read.presets(OURS) == (LinkPreset("Deposit", "50", "Deposit for a room", "3d"), LinkPreset("Tour"))
    assert again.current.till == "T7"


def test_banks_keep_their_own(tmp_path: Path) -> None:
    kept = LinkSettings(SettingsFile(tmp_path / "settings.toml"))
    kept.keep_quick_amounts(OURS, [1000])
    assert kept.quick_amounts(THEIRS) == ()
    assert kept.presets(THEIRS) == ()


def test_an_empty_wording_is_forgotten(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.toml")
    kept = LinkSettings(settings)
    kept.keep_wording(OURS, "en", "Hello {link}")
    kept.keep_wording(OURS, "en", "")
    assert settings.current.links[OURS].wordings == {}
