"""What do `./packaging/run` and `./packaging/test` start, and with which variables?"""

import sys
from pathlib import Path

import pytest
from ground import checks, launch, screen
from ground.places import SCREENSHOTS
from ground.telling import accompany

FOLDER = Path("/till") if sys.platform != "win32" else Path("C:/till")


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_linux_with_one_of_the_variables_has_a_screen(name: str) -> None:
    assert screen.is_there({name: ":0"}, "linux")


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}])
def test_linux_without_them_has_none(environ: dict[str, str]) -> None:
    assert not screen.is_there(environ, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_screen(platform: str) -> None:
    assert screen.is_there({}, platform)


def test_root_runs_the_web_engine_without_its_sandbox_and_reads_why() -> None:
    variables, notes = launch.web_engine_sandbox({"LANG": "C"}, root=True)
    assert variables == {"LANG": "C", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    assert "as root" in notes[0]


def test_person_keeps_the_sandbox_without_a_word() -> None:
    assert launch.web_engine_sandbox({"LANG": "C"}, root=False) == ({"LANG": "C"}, [])


def test_person_gets_the_sandbox_back_with_a_note() -> None:
    variables, notes = launch.web_engine_sandbox({"QTWEBENGINE_DISABLE_SANDBOX": "1"}, root=False)
    assert variables == {}
    assert "removed" in notes[0]


def test_without_arguments_it_opens_in_training() -> None:
    assert launch.paydesk_arguments([], seen=True) == ["--training"]


def test_arguments_are_passed_as_they_are() -> None:
    words = ["--profile", "corner shop", "--data-dir=/x"]
    assert launch.paydesk_arguments(words, seen=True) == words


@pytest.mark.parametrize("seen", [True, False])
def test_demo_gets_a_folder_for_screenshots(seen: bool) -> None:
    words = ["--demo", "--data-dir", "/x"]
    assert launch.paydesk_arguments(words, seen) == [*words, "--screenshots", str(SCREENSHOTS)]


@pytest.mark.parametrize("seen", [True, False])
@pytest.mark.parametrize("words", [["--demo", "--screenshots", "/x"], ["--demo", "--screenshots=/x"]])
def test_demo_keeps_the_folder_a_person_named(words: list[str], seen: bool) -> None:
    assert launch.paydesk_arguments(words, seen) == words


@pytest.mark.parametrize("words", [[], ["--training"]])
def test_without_a_display_it_plays_the_demo(words: list[str]) -> None:
    assert launch.paydesk_arguments(words, seen=False) == ["--demo", "--screenshots", str(SCREENSHOTS)]


def test_without_a_display_a_shop_profile_is_set_aside_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = launch.paydesk_arguments(["--profile", "shop", "--screenshots", "/x"], seen=False)
    assert arguments == ["--demo", "--screenshots", "/x"]
    assert "instead of --profile shop" in capsys.readouterr().out


@pytest.mark.parametrize("word", ["-h", "--help", "--version"])
def test_questions_need_no_display(word: str) -> None:
    assert launch.paydesk_arguments([word], seen=False) == [word]


def test_paths_mean_the_folder_of_the_person() -> None:
    words = ["--demo", "--screenshots", "shots", "--data-dir=data", "--profile", "shots"]
    expected = [
        "--demo",
        "--screenshots",
        str(FOLDER / "shots"),
        f"--data-dir={FOLDER / 'data'}",
        "--profile",
        "shots",
    ]
    assert launch.absolute(words, FOLDER) == expected


def test_all_checks_are_made_in_order() -> None:
    titles = [title for title, _ in checks.steps([])]
    assert titles == ["ruff check .", "ruff format --check .", "lint-imports", "mypy", "pytest"]


def test_arguments_mean_only_pytest() -> None:
    assert checks.steps(["-k", "money"]) == (("pytest", ["python", "-m", "pytest", "-k", "money"]),)


def test_first_failure_ends_the_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def passed(title: str, *rest: object) -> int:
        made.append(title)
        return 2 if title == "lint-imports" else 0

    monkeypatch.setattr(checks.ready, "make_ready", lambda: None)
    monkeypatch.setattr(checks, "passed", passed)
    assert checks.check([]) == 2
    assert made == ["ruff check .", "ruff format --check .", "lint-imports"]


def test_tests_draw_in_memory_unless_told_otherwise() -> None:
    assert checks.test_variables({}, root=False) == {"QT_QPA_PLATFORM": "offscreen"}
    assert checks.test_variables({"QT_QPA_PLATFORM": "xcb"}, root=False) == {"QT_QPA_PLATFORM": "xcb"}


def test_root_tests_the_web_engine_without_its_sandbox() -> None:
    assert checks.test_variables({}, root=True)["QTWEBENGINE_DISABLE_SANDBOX"] == "1"


@pytest.mark.parametrize("code", [0, 7])
def test_exit_code_of_the_program_is_ours(code: int) -> None:
    assert accompany([sys.executable, "-c", f"raise SystemExit({code})"], {}) == code
