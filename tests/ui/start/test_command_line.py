"""`python -m app` as a process of its own: what it refuses with one sentence, and how it ends when told to."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.errors import JournalInUse, PaydeskError
from app.presenters.presenter import Speech
from app.presenters.words import in_english
from app.start.refused import is_seen, message_of

ROOT = Path(__file__).parents[3]
GOOD_PROFILE = (ROOT / "resources" / "profiles" / "jcc-v1-direct.toml").read_text("utf-8")
PATIENCE = 30


def start(*arguments: object) -> "subprocess.Popen[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    return subprocess.Popen(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def refusal(*arguments: object) -> str:
    """Return the sentence with which the program refuses to start."""
    with start(*arguments) as process:
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (2, "")
    sentences = [line for line in err.splitlines() if not line.startswith("Note: ")]
    assert len(sentences) == 1, err
    assert sentences[0].startswith("Paydesk cannot start.")
    assert sentences[0].endswith("Nothing was changed and nothing was charged.")
    return sentences[0]


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ('title = "half a', "profile"),
        ('title = "A bank"\n', ": bank. Mend that entry"),
        (GOOD_PROFILE + 'password = "hunter2hunter2"\n', ": password. Mend that entry"),
        (GOOD_PROFILE.replace("https://", "http://"), "address"),
        (GOOD_PROFILE.replace('"EUR"', '"EUROS"'), "currency"),
        (None, "profile"),
    ],
    ids=["cut short", "entries missing", "with a password", "not https", "no currency", "no file"],
)
def test_a_profile_file_that_cannot_be_used_is_refused(tmp_path: Path, content: str | None, named: str) -> None:
    path = tmp_path / "my-bank.toml"
    if content is not None:
        path.write_text(content, "utf-8")
    sentence = refusal("--data-dir", tmp_path / "data", "--profile-file", path)
    assert str(path) in sentence
    assert named in sentence
    assert "hunter2" not in sentence
    assert not (tmp_path / "data" / "shop").exists()


@pytest.mark.parametrize("content", [b'language = "en\n', b'text_scale = "large"\n', b"\xff\xfe\x00"])
def test_damaged_settings_are_refused_and_left_as_they_are(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    sentence = refusal("--data-dir", tmp_path, "--training")
    assert f"The settings file cannot be read: {path}: " in sentence
    assert ". Mend that entry, or put a copy of the file in its place." in sentence
    assert path.read_bytes() == content


@pytest.mark.skipif(os.name == "nt", reason="there are no such signals")
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_the_program_ends_in_order_when_it_is_told_to(tmp_path: Path, told: signal.Signals) -> None:
    with start("--training", "--data-dir", tmp_path) as process:
        wait_for(tmp_path / "training" / "journal.db", process)
        process.send_signal(told)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (0, "")
    assert "Traceback" not in err
    assert not list(tmp_path.rglob("*-wal")), "the journal was closed"


def wait_for(path: Path, process: "subprocess.Popen[str]") -> None:
    end = time.monotonic() + PATIENCE
    while not path.exists():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, path
        time.sleep(0.02)


# --- where windows are seen -------------------------------------------------------------------------

SEEN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from app.main import main
from app.start import refused
from app.ui.screens.start_failure import StartFailureDialog

class Read(StartFailureDialog):
    def open(self):
        super().open()
        print(*(label.text() for label in self.findChildren(QLabel) if label.isVisible()), sep="\\n", flush=True)
        QTimer.singleShot(0, self.reject)

refused.StartFailureDialog = Read
refused.is_seen = lambda: True
sys.exit(main(sys.argv[1:]))
"""


def seen(*arguments: object, said: str = "Paydesk cannot start.") -> str:
    """Return what a window says of a refused start, at a till whose screen somebody looks at."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "C"}
    ended = subprocess.run(
        [sys.executable, "-c", SEEN, *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    assert ended.returncode == 2, ended.stderr
    assert said in ended.stderr, "a terminal is told as well"
    return ended.stdout


def test_a_start_that_is_refused_is_told_in_a_window_in_the_language_of_the_till(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ru"\n', "utf-8")
    told = seen("--data-dir", tmp_path, "--profile-file", tmp_path / "none.toml")
    assert "Paydesk не запускается" in told
    assert str(tmp_path / "logs") in told


def test_a_folder_that_cannot_be_used_is_told_in_a_window_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    told = seen("--data-dir", tmp_path / "file")
    assert "cannot write into the folder" in told
    assert "nothing was charged" in told


def test_an_option_nobody_knows_is_told_in_a_window_where_no_terminal_is_read(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('language = "ru"\n', "utf-8")
    told = seen("--data-dir", tmp_path, "--wrong", said="error: unrecognized arguments: --wrong")
    assert "Paydesk не запускается" in told
    assert "ничего не списано" in told
    assert str(tmp_path / "logs") in told


@pytest.mark.skipif(os.name == "nt", reason="there are no such terminals")
def test_an_option_nobody_knows_opens_no_window_where_a_terminal_is_read(tmp_path: Path) -> None:
    ours, terminal = os.openpty()
    ended = subprocess.run(
        [sys.executable, "-c", SEEN, "--wrong"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=terminal,
        timeout=PATIENCE,
    )
    os.close(terminal)
    said = os.read(ours, 4096).decode()
    os.close(ours)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert "error: unrecognized arguments: --wrong" in said


@pytest.mark.parametrize("wrong", ["--wrong", "--profile"])
def test_options_that_cannot_be_used_are_told_with_the_usage(wrong: str) -> None:
    with start(wrong) as process:
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (2, "")
    assert err.startswith("usage: python -m app [")
    assert f"python -m app: error: {'unrecognized arguments' if wrong == '--wrong' else 'argument'}" in err
    assert wrong in err


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        (OSError(28, "No space left on device", "/data/shop/journal.db"), "cannot write into the folder"),
        (OSError(98, "Address already in use"), "Something went wrong inside Paydesk"),
        (JournalInUse("/data/shop/journal.db"), "Paydesk is already open with this journal"),
    ],
)
def test_books_that_cannot_be_opened_are_told_by_what_stood_in_the_way(
    failure: PaydeskError | OSError, told: str
) -> None:
    assert told in message_of(Speech(in_english, "en"), failure).happened


@pytest.mark.parametrize(
    ("environ", "platform", "is_it"),
    [
        ({}, "win32", True),
        ({}, "darwin", True),
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "minimal:enable_fonts"}, "win32", False),
    ],
)
def test_a_window_is_opened_only_where_somebody_sees_it(environ: dict[str, str], platform: str, is_it: bool) -> None:
    assert is_seen(environ, platform) is is_it
