"""`python -m app.receiver`: what it says when it cannot begin."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_receiver(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    return subprocess.run(
        [sys.executable, "-m", "app.receiver", "--data-dir", str(folder), *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_key_store_it_says_so_and_ends(tmp_path: Path) -> None:
    ended = run_receiver(tmp_path)
    assert ended.returncode == 2
    assert "no safe place for keys" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("receiver_port = 'none'")
    ended = run_receiver(tmp_path)
    assert ended.returncode == 2
    assert "settings" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_nothing_is_taken_into_a_journal_another_one_is_about_to_take_the_place_of(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "moving").write_text("a sealed note")
    ended = run_receiver(tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "The receiver cannot start. Another journal is about to take the place of this one." in ended.stderr
    assert not (tmp_path / "shop" / "journal.db").exists()
