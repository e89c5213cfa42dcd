"""A bank whose certificate hangs on an authority of its own: believed for its visit, and for nothing else."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.challenge import Challenge
from app.domain.trusted_roots import TrustedRoots
from app.ui.three_ds.visit_folder import VisitFolder
from tests.certificates import CertificateFiles, certificate_files
from tests.qt_loop import flush_deletions
from tests.webview.conftest import STRICT_WEB_MESSAGES, TITLE, BankPageRobot
from tests.webview.pages import PageServer, page

pytestmark = [pytest.mark.webview, *STRICT_WEB_MESSAGES]


@pytest.fixture(autouse=True)
def temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which visits put theirs."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def certificates(tmp_path: Path) -> CertificateFiles:
    return certificate_files(tmp_path, "good")


@pytest.fixture
def bank(certificates: CertificateFiles) -> Iterator[PageServer]:
    server = PageServer(certificates.server_context())
    server.pages["/pay"] = page("Pay here")
    yield server
    server.close()


@pytest.fixture
def visits(robot: BankPageRobot, bank: PageServer) -> Callable[[TrustedRoots], BankPageRobot]:
    """Return what opens the bank's page with these authorities believed."""

    def visit(roots: TrustedRoots) -> BankPageRobot:
        robot.view.open(Challenge(bank.address("/pay", "localhost"), robot.home, roots=roots), TITLE)
        return robot

    return visit


def test_page_opens_with_the_authority_its_profile_believes(
    visits: Callable[[TrustedRoots], BankPageRobot], certificates: CertificateFiles
) -> None:
    visits(certificates.believed).sees("Pay here")


def test_page_is_refused_without_its_authority(visits: Callable[[TrustedRoots], BankPageRobot]) -> None:
    visits(TrustedRoots()).ended("failed: load")


def test_page_is_refused_with_an_authority_of_another_bank(
    visits: Callable[[TrustedRoots], BankPageRobot], tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    visits(certificate_files(other, "unknown-root").believed).ended("failed: load")


def test_authority_of_one_visit_is_not_believed_in_the_next(
    visits: Callable[[TrustedRoots], BankPageRobot], certificates: CertificateFiles
) -> None:
    visits(certificates.believed).sees("Pay here")
    visits(TrustedRoots()).ended("failed: load")


def test_visit_leaves_no_file_behind(
    visits: Callable[[TrustedRoots], BankPageRobot], certificates: CertificateFiles, temporary_folder: Path
) -> None:
    robot = visits(certificates.believed).sees("Pay here")
    assert list(temporary_folder.iterdir()), "a named profile has a folder"
    robot.view.leave()
    flush_deletions()
    robot.qtbot.waitUntil(lambda: not list(temporary_folder.iterdir()), timeout=8_000)


def test_folder_a_crash_left_is_cleared_away_and_one_in_use_is_not(temporary_folder: Path, qtbot: QtBot) -> None:
    in_use = VisitFolder()
    left = temporary_folder / "paydesk-visit-crashed"
    left.mkdir()
    (left / "Cookies").write_text("something")
    next_one = VisitFolder()
    assert sorted(str(each) for each in temporary_folder.iterdir()) == sorted([in_use.path, next_one.path])
    in_use.remove()
    next_one.remove()
    qtbot.waitUntil(lambda: not list(temporary_folder.iterdir()), timeout=8_000)


def test_folder_of_a_visit_that_ends_with_the_program_is_cleared_at_once(
    temporary_folder: Path, qtbot: QtBot
) -> None:
    visit = VisitFolder()
    (Path(visit.path) / "Cookies").write_text("something")
    visit.remove()
    assert not list(temporary_folder.iterdir()), "no turn of the loop was needed"
