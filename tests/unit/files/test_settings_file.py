"""Whatever stands in the file of settings, the start says what is wrong with it; a text of any kind can be kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.files.copy_settings import CopySettings
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile, SettingsUnusable


@pytest.mark.parametrize(
    "text",
    [
        "till = ",
        pytest.param(f"receiver_port = {'9' * 5000}", id="too long a number"),
        pytest.param(f"till = {'[' * 3000}{']' * 3000}", id="too deep"),
    ],
)
def test_settings_nobody_can_read_are_one_failure(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(SettingsUnusable):
        SettingsFile(path)
    assert path.read_text("utf-8") == text


def test_half_a_character_that_was_pasted_keeps_no_setting_from_being_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    SettingsFile(path).change(till="T1 \ud83d")
    assert SettingsFile(path).current.till == "T1 ?"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", None),
        ("2026-13-01T00:00:00+00:00", None),
        ("2026-03-01T00:00:00", None),
        ("2026-03-01T00:00:00+00:00", datetime(2026, 3, 1, tzinfo=UTC)),
    ],
)
def test_a_last_copy_at_no_moment_of_any_clock_is_none(tmp_path: Path, written: str, read: datetime | None) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'[copies]\nlast = "{written}"\n', "utf-8")
    assert CopySettings(SettingsFile(path), PutBackPlan(tmp_path / "plan"), training=False).last == read
