"""The embedded bank page: where it may go, how a visit ends, what it may not do."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QPushButton
from shiboken6 import isValid

from app.ui.shortcuts import bind
from tests.webview.conftest import SLOW, STRICT_WEB_MESSAGES, TITLE, BankPageRobot
from tests.webview.pages import Answer, redirect

pytestmark = [pytest.mark.webview, *STRICT_WEB_MESSAGES]

MakeRobot = Callable[..., BankPageRobot]


# --- the way back ---------------------------------------------------------------------------------------------


def test_return_by_link_is_noticed_and_its_request_never_leaves(robot: BankPageRobot) -> None:
    robot.serves("/acs", f"<p>Approve?</p><script>go = () => location = '{robot.home}&extra=1'</script>")
    robot.opens("/acs").sees("Approve?").runs("go()")
    robot.ended("returned")
    assert robot.server.asked_for("/home") == []


def test_return_by_redirect_is_noticed_and_its_request_never_leaves(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<form method=post action=/finish id=f></form><p>Approve?</p>")
    robot.serves("/finish", redirect(robot.home))
    robot.opens("/acs").sees("Approve?").runs("document.getElementById('f').submit()")
    robot.ended("returned")
    assert robot.server.asked_for("/home") == []


def test_return_by_form_post_is_noticed_and_its_request_never_leaves(robot: BankPageRobot) -> None:
    robot.serves("/acs", f"<form method=post action='{robot.home}' id=f><input name=a value=b></form><p>Approve?</p>")
    robot.opens("/acs").sees("Approve?").runs("document.getElementById('f').submit()")
    robot.ended("returned")
    assert robot.server.asked_for("/home") == []


def test_return_before_any_page_was_shown_is_noticed(robot: BankPageRobot) -> None:
    robot.serves("/acs", redirect(robot.home)).opens("/acs").ended("returned")
    assert robot.server.asked_for("/home") == []


def test_page_that_moves_on_while_it_loads_is_no_failure(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<form method=post action=/next id=f></form><script>f.submit()</script><img src=/slow>")
    robot.serves("/next", "<p>Type the code</p>").opens("/acs").sees("Type the code")
    assert robot.ends == []


def test_return_address_of_another_order_is_an_ordinary_page(robot: BankPageRobot) -> None:
    robot.serves("/acs", redirect("/home?paydesk=OTHER")).serves("/home", "<p>Shop</p>")
    robot.opens("/acs").sees("Shop")
    assert robot.ends == []


def test_a_form_is_posted_and_no_other_browser_is_offered_for_it(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Type the code</p>").posts("/acs", ("PaReq", "eJx+/="), ("MD", "7 & 8"))
    robot.sees("Type the code")
    (request,) = robot.server.asked_for("/acs")
    method, path, sent = request.split(" ", 2)
    assert (method, path) == ("POST", "/acs")
    assert dict(parse_qsl(sent)) == {"PaReq": "eJx+/=", "MD": "7 & 8"}
    assert not robot.offers("bankOpenBrowser")
    robot.opens("/acs").sees("Type the code")
    assert robot.offers("bankOpenBrowser")


def test_a_page_among_large_letters_keeps_most_of_a_low_window(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Type the code</p>")
    font = robot.view.font()
    font.setPixelSize(QFontInfo(font).pixelSize() * 2)  # whether points or pixels were asked for
    robot.view.setFont(font)
    robot.view.resize(1024, 600)
    robot.opens("/acs").sees("Type the code")
    robot.view.say(TITLE, "Never ask for the code the bank sends: if this page wants one, send a link.")
    robot.qtbot.waitUntil(lambda: robot.web.height() > 350, timeout=SLOW)
    assert robot.offers("bankOpenBrowser")
    robot.view.resize(1024, 1200)
    browser = robot.view.findChild(QPushButton, "bankOpenBrowser")
    assert browser is not None
    robot.qtbot.waitUntil(lambda: bool(browser.text()), timeout=SLOW)


# --- where the page may go ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "bankapp://pay/1",
        "mailto:someone@example.org",
        "data:text/html,<p>Elsewhere",
        "http://10.0.0.1/",
        "http://bank.example/",
        "https://192.168.0.1/",
        "chrome://gpu",
        "view-source:https://bank.example/",
    ],
)
def test_page_cannot_leave_for_a_forbidden_address(robot: BankPageRobot, address: str) -> None:
    robot.serves("/acs", f"<p>Approve?</p><a id=a href='{address}'>go</a>").opens("/acs").sees("Approve?")
    robot.runs("document.getElementById('a').click()")
    robot.sees("Approve?")
    assert robot.ends == []
    assert robot.script("location.href") == robot.server.address("/acs")


def test_blob_does_not_become_the_page(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.runs("location = URL.createObjectURL(new Blob(['<p>Elsewhere'], {type: 'text/html'}))")
    robot.sees("Approve?")
    assert robot.script("location.protocol") == "http:"


def test_pop_up_is_opened_in_this_same_page(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<a style='position:fixed;inset:0' target=_blank href=/popup>Approve?</a>")
    robot.serves("/popup", "<p>Type the code</p>")
    robot.opens("/acs").sees("Approve?").clicks_in_page(100, 100).sees("Type the code")
    assert robot.ends == []


def test_return_inside_a_pop_up_is_noticed(robot: BankPageRobot) -> None:
    robot.serves("/acs", f"<a style='position:fixed;inset:0' target=_blank href='{robot.home}'>Approve?</a>")
    robot.opens("/acs").sees("Approve?").clicks_in_page(100, 100).ended("returned")
    assert robot.server.asked_for("/home") == []


def test_storm_of_pop_ups_opens_nothing(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.runs("for (let i = 0; i < 200; i++) window.open('/popup' + i)").sees("Approve?")
    assert robot.server.asked_for("/popup") == []


def test_endless_redirect_ends_the_visit(robot: BankPageRobot) -> None:
    rounds = iter(range(1_000_000))
    body = "<p>Wait</p><script>location = '/acs?{}'</script>"
    robot.serves("/acs", lambda: Answer(body.format(next(rounds))))
    robot.opens("/acs").ended("failed: circles")
    assert len(robot.server.asked_for("/acs")) <= 60


def test_title_shows_the_real_origin_through_a_redirect(robot: BankPageRobot) -> None:
    elsewhere = robot.server.address("/acs", host="localhost")
    robot.serves("/start", redirect(elsewhere)).serves("/acs", "<p>Approve?</p>")
    robot.opens("/start").sees("Approve?")
    robot.shows_origin(robot.server.address("", host="localhost"))
    assert robot.reads("bankOrder") == TITLE


# --- what the page may ask for --------------------------------------------------------------------------------


def test_download_is_refused(robot: BankPageRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    headers = {"Content-Disposition": "attachment; filename=card.exe", "Content-Type": "application/octet-stream"}
    robot.serves("/acs", "<p>Approve?</p>").serves("/file", Answer("MZ" * 1000, headers=headers))
    robot.opens("/acs").sees("Approve?").runs("location = '/file'")
    robot.qtbot.waitUntil(lambda: bool(robot.server.asked_for("/file")), timeout=SLOW)
    robot.sees("Approve?")
    assert robot.ends == []
    assert list(tmp_path.rglob("*.exe*")) == []


def test_storm_of_alerts_does_not_stall_and_is_shown_in_the_bar(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.runs("for (let i = 0; i < 500; i++) alert('Wrong code ' + i); document.body.innerText = 'After'")
    robot.sees("After")
    assert robot.reads("bankNotice") == "The page says: Wrong code 9"


def test_confirm_is_answered_yes_and_prompt_with_nothing(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    assert robot.script("'' + confirm('Sure?') + prompt('Your code', 'x')") == "truenull"


def test_permissions_are_denied(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.runs("answer = text => () => { document.title = text }")
    robot.runs("navigator.geolocation.getCurrentPosition(answer('yes'), answer('denied'))")
    robot.qtbot.waitUntil(lambda: robot.script("document.title") == "denied", timeout=SLOW)


def test_nothing_is_kept_from_one_visit_to_the_next(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.script("document.cookie = 'a=b; max-age=9999'; localStorage.setItem('a', 'b'); document.cookie")
    robot.opens("/acs").sees("Approve?")
    assert robot.script("document.cookie + localStorage.length") == "0"


# --- ends -----------------------------------------------------------------------------------------------------


def test_close_ends_the_visit_once(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.presses("bankClose").presses("bankClose").ended("closed")
    robot.clock.move(601)
    robot.view.leave()
    assert robot.ends == ["closed"]


def test_page_that_cannot_be_reached_fails(robot: BankPageRobot) -> None:
    robot.server.close()
    robot.opens("/acs").ended("failed: load")


@pytest.mark.parametrize(
    "address",
    ["file:///etc/hostname", "https://192.168.0.1/", "http://bank.example/", "javascript:alert(1)", "", "nonsense"],
)
def test_challenge_with_a_forbidden_address_fails(robot: BankPageRobot, address: str) -> None:
    robot.opens_address(address).ended("failed: load")


def test_first_address_that_is_a_download_fails(robot: BankPageRobot) -> None:
    headers = {"Content-Disposition": "attachment", "Content-Type": "application/octet-stream"}
    robot.serves("/acs", Answer("MZ", headers=headers)).opens("/acs").ended("failed: load")


def test_first_address_that_redirects_to_a_forbidden_one_fails(robot: BankPageRobot) -> None:
    robot.serves("/acs", redirect("http://bank.example/")).opens("/acs").ended("failed: load")


def test_error_page_of_the_bank_is_shown(robot: BankPageRobot) -> None:
    robot.serves("/acs", Answer("<p>Sorry, later</p>", status=503)).opens("/acs").sees("Sorry, later")
    assert robot.ends == []


def test_visit_times_out_after_its_seconds(make_robot: MakeRobot) -> None:
    robot = make_robot(seconds=30)
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    assert robot.reads("bankTimeLeft") == "00:30"
    robot.clock.move(30)
    robot.ended("timed out")


def test_renderer_that_dies_ends_the_visit(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.dies()
    robot.ended("failed: crashed")


def test_page_in_an_endless_loop_is_noticed_and_ended(make_robot: MakeRobot) -> None:
    robot = make_robot(patience=(0.5, 2.0))
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.runs("for (;;) {}")
    robot.qtbot.waitUntil(lambda: robot.reads("bankNotice") == "The bank's page is not answering.", timeout=SLOW)
    robot.ended("failed: hung")


def test_same_view_opens_another_page_after_a_crash(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.dies()
    robot.ended("failed: crashed")
    robot.opens("/acs").sees("Approve?")


def test_ways_out_beside_the_page_only_tell(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.presses("bankOpenBrowser").presses("bankSendLink")
    assert robot.wishes == ["browser", "link"]
    assert robot.ends == []


def test_view_can_be_deleted_while_a_page_is_open(robot: BankPageRobot) -> None:
    robot.serves("/acs", "<p>Approve?</p>").opens("/acs").sees("Approve?")
    robot.view.deleteLater()
    robot.qtbot.waitUntil(lambda: not isValid(robot.view))


def test_letters_typed_in_the_page_are_the_pages_own(robot: BankPageRobot) -> None:
    pressed: list[str] = []
    bind(robot.view, "C", lambda: pressed.append("C"))
    robot.serves("/acs", "<p>Approve?</p><input id=code>").opens("/acs").sees("Approve?")
    robot.types("code", "code")
    assert pressed == []
