"""What is taken out of the environment before Qt is loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.three_ds.environment import allow_root, scrub_environment

MEDDLING = {
    "QTWEBENGINE_REMOTE_DEBUGGING": "9222",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--ignore-certificate-errors",
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
    "QTWEBENGINEPROCESS_PATH": "/tmp/x",  # noqa: S108
    "SSLKEYLOGFILE": "/tmp/keys",  # noqa: S108
    "SSL_CERT_FILE": "/tmp/ca.pem",  # noqa: S108
    "SSL_CERT_DIR": "/tmp",  # noqa: S108
    "CHROME_DEVEL_SANDBOX": "",
}
USUAL = {"PATH": "/usr/bin", "LANG": "en_GB.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def test_meddling_settings_are_removed_and_others_stay() -> None:
    environ = {**USUAL, **MEDDLING}
    assert scrub_environment(environ, is_root=False) == sorted(MEDDLING)
    assert environ == USUAL


def test_root_keeps_what_it_cannot_start_without() -> None:
    environ = {**USUAL, **MEDDLING}
    scrub_environment(environ, is_root=True)
    assert environ == {**USUAL, "QTWEBENGINE_DISABLE_SANDBOX": "1"}


def test_frozen_program_keeps_the_path_of_its_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    environ = dict(MEDDLING)
    scrub_environment(environ, is_root=False)
    assert list(environ) == ["QTWEBENGINEPROCESS_PATH"]


def test_scrubbing_loads_no_part_of_qt() -> None:
    source = "import sys, app.ui.three_ds.environment; print(any(name.startswith('PySide6') for name in sys.modules))"
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", source], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_only_root_runs_without_the_engine_s_sandbox_and_is_told_once() -> None:
    person: dict[str, str] = {}
    assert not allow_root(person, is_root=False)
    assert person == {}
    root: dict[str, str] = {}
    assert allow_root(root, is_root=True)
    assert root == {"QTWEBENGINE_DISABLE_SANDBOX": "1"}
    assert not allow_root(root, is_root=True)
