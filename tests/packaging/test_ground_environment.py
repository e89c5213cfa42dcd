"""When is .venv installed again, and when is it built anew?"""

import os
import sys
from pathlib import Path

import pytest
from ground import environment, translations, uv
from ground.places import LOCK_FILE, ON_WINDOWS, program
from ground.telling import CannotGoOnError, clean_environment

QT = "6.11.3"
FINISHED = {"lock": "whatever"}


def test_same_lock_needs_no_sync() -> None:
    stamp = {"lock": environment.fingerprint("a lock")}
    assert not environment.needs_sync(stamp, environment.fingerprint("a lock"))


def test_changed_lock_needs_a_sync() -> None:
    stamp = {"lock": environment.fingerprint("a lock")}
    assert environment.needs_sync(stamp, environment.fingerprint("another lock"))


def test_environment_that_nobody_stamped_needs_a_sync() -> None:
    assert environment.needs_sync({}, environment.fingerprint("a lock"))


def test_stamp_comes_back_as_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    environment.write_stamp(lock="1", qt_loads_on="here")
    assert environment.read_stamp() == {"lock": "1", "qt_loads_on": "here"}


def test_damaged_stamp_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    environment.STAMP.write_text('{"lock": "1', encoding="utf-8")
    assert environment.read_stamp() == {}


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An environment that is fine: a Python, a folder of packages, the locked Qt."""
    packages = tmp_path / "site-packages"
    for wheel in ("pyside6", "pyside6_addons", "shiboken6"):
        (packages / f"{wheel}-{QT}.dist-info").mkdir(parents=True)
    (packages / "httpx-0.28.1.dist-info").mkdir()
    monkeypatch.setattr(environment, "site_packages", lambda venv: packages)
    return tmp_path


def test_environment_that_is_fine_stays(venv: Path) -> None:
    assert environment.reason_to_rebuild(venv, FINISHED, QT) is None


def test_interrupted_setup_is_rebuilt(venv: Path) -> None:
    reason = environment.reason_to_rebuild(venv, {"lock": environment.UNFINISHED}, QT)
    assert reason is not None
    assert "interrupted" in reason


@pytest.mark.parametrize("leftover", ["PySide6_WebEngine-6.12.0", "pyside6_pdf-6.12.0", "shiboken6-6.12.0"])
def test_leftovers_of_another_qt_are_rebuilt(venv: Path, leftover: str) -> None:
    (venv / "site-packages" / f"{leftover}.dist-info").mkdir()
    reason = environment.reason_to_rebuild(venv, FINISHED, QT)
    assert reason is not None
    assert QT in reason


def test_moved_environment_is_rebuilt(venv: Path) -> None:
    launcher = program("pyside6-lrelease", venv)
    launcher.parent.mkdir()
    launcher.write_bytes(b"#!/elsewhere/.venv/bin/python\n")
    assert environment.reason_to_rebuild(venv, FINISHED, QT) == "it was made for another folder"
    launcher.write_bytes(b"#!" + os.fsencode(program("python", venv)) + b"\n")
    assert environment.reason_to_rebuild(venv, FINISHED, QT) is None


def test_environment_without_a_python_is_rebuilt(tmp_path: Path) -> None:
    assert environment.reason_to_rebuild(tmp_path, FINISHED, QT) is not None


@pytest.mark.skipif(ON_WINDOWS, reason="a shell script stands in for Python")
@pytest.mark.parametrize(("minor", "usable"), [(10, False), (11, True), (14, True), (15, False)])
def test_only_a_python_that_paydesk_runs_on_is_kept(tmp_path: Path, minor: int, usable: bool) -> None:
    packages = tmp_path / "lib"
    packages.mkdir()
    python = program("python", tmp_path)
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\necho {minor}\necho {packages}\n", encoding="utf-8")
    python.chmod(0o755)
    assert (environment.site_packages(tmp_path) == packages) is usable


def test_link_to_an_environment_is_cut_and_its_target_kept(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    link = tmp_path / ".venv"
    link.symlink_to(target, target_is_directory=True)
    environment.remove(link)
    assert target.is_dir()
    assert not link.is_symlink()


def test_our_lock_names_a_qt() -> None:
    assert environment.locked_qt(LOCK_FILE.read_text(encoding="utf-8")).startswith("6.11.")


def test_lock_without_qt_is_told() -> None:
    with pytest.raises(CannotGoOnError, match="complete copy"):
        environment.locked_qt('[[package]]\nname = "httpx"\nversion = "1"\n')


@pytest.mark.parametrize(("text", "usable"), [("uv 0.13.8 (x86_64)", True), ("uv 0.8.99", False), ("no uv", False)])
def test_old_uv_is_not_used(text: str, usable: bool) -> None:
    assert (uv.version(text) >= uv.OLDEST) is usable


def test_uv_that_is_not_there_is_not_used(tmp_path: Path) -> None:
    assert not uv.is_usable(str(tmp_path / "uv"))


def test_variables_for_another_python_are_dropped() -> None:
    assert clean_environment({"PYTHONPATH": "/x", "VIRTUAL_ENV": "/y", "LANG": "C"}) == {"LANG": "C"}


def test_translation_is_built_when_missing_or_older(tmp_path: Path) -> None:
    source, built = tmp_path / "paydesk_ru.ts", tmp_path / "paydesk_ru.qm"
    source.touch()
    assert translations.is_outdated(source)
    built.touch()
    os.utime(source, (100, 100))
    os.utime(built, (200, 200))
    assert not translations.is_outdated(source)
    os.utime(source, (300, 300))
    assert translations.is_outdated(source)


def test_this_python_is_one_that_paydesk_runs_on() -> None:
    assert sys.version_info[1] in environment.MINORS
