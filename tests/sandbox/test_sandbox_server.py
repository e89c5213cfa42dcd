"""The bank on real sockets: in a thread, as a process, and never where others could reach it."""

import ast
import contextlib
import json
import logging
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import httpx
import pytest

import app.sandbox
from app.sandbox import Kind, Mode, NotLoopback, SandboxAddress, SandboxServer, Trouble

ROOT = Path(app.sandbox.__file__).parent


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    server = SandboxServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def line(running: SandboxServer) -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5) as client:
        yield client
    running.troubles.clear()


def register(server: SandboxServer, line: httpx.Client, number: str) -> httpx.Response:
    address = server.start()
    fields = {
        "userName": address.user_name,
        "password": address.password,
        "orderNumber": number,
        "amount": "2500",
        "returnUrl": "https://shop.example",
    }
    return line.post(f"{address.v1}/rest/register.do", data=fields)


def test_server_answers_on_both_generations_and_control(running: SandboxServer, line: httpx.Client) -> None:
    address = running.start()
    assert "orderId" in register(running, line, "S-1").json()
    session = line.get(f"{address.v2}/sessions/x", headers={"X-Api-Key": address.api_key})
    assert session.json()["error"]["code"] == "resourceNotFound"
    ledger = line.get(f"{address.control}/ledger", headers={"Authorization": f"Bearer {address.control_token}"})
    assert [order["number"] for order in ledger.json()["orders"]] == ["S-1"]
    assert [order.terms.number for order in running.bank.orders()] == ["S-1"]


def test_addresses_in_replies_are_where_the_caller_called(running: SandboxServer, line: httpx.Client) -> None:
    page = register(running, line, "S-2").json()["formUrl"]
    assert page.startswith(running.start().v1)
    assert line.get(page).status_code == 200


@pytest.mark.parametrize("kind", [Kind.LOSE_ANSWER, Kind.DROP])
def test_line_is_cut_without_a_byte(
    running: SandboxServer, line: httpx.Client, kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    running.troubles.arm("register.do", Trouble(kind))
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        register(running, line, f"cut-{kind}")
    assert (running.bank.find_number(f"cut-{kind}") is not None) == (kind is Kind.LOSE_ANSWER)
    assert "orderId" in register(running, line, f"after-{kind}").json()
    assert caplog.records == []


def test_replies_are_not_held_back(running: SandboxServer, line: httpx.Client) -> None:
    """Without TCP_NODELAY a reply takes 40 ms; twenty of them would take most of a second."""
    taken = []
    for number in range(20):
        taken.append(register(running, line, f"fast-{number}").elapsed.total_seconds())
    assert sorted(taken)[10] < 0.03


def test_date_header_comes_once(running: SandboxServer, line: httpx.Client) -> None:
    assert len(register(running, line, "S-3").headers.get_list("date")) == 1


def test_stop_leaves_nothing_behind_and_can_be_repeated(caplog: pytest.LogCaptureFixture) -> None:
    before = set(threading.enumerate())
    server = SandboxServer()
    address = server.start()
    assert server.start() == address
    with httpx.Client() as line:
        assert "orderId" in register(server, line, "A").json()
        server.stop()
        server.stop()
    assert set(threading.enumerate()) == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address.v1}/se/keys.do")
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []
    with pytest.raises(RuntimeError):
        _ = server.bank


def test_stop_ends_a_delay(caplog: pytest.LogCaptureFixture) -> None:
    server = SandboxServer()
    server.start()
    server.troubles.arm("register.do", Trouble(Kind.DELAY, 60))
    answers: list[int] = []

    def call() -> None:
        with contextlib.suppress(httpx.TransportError), httpx.Client(timeout=30) as line:
            answers.append(register(server, line, "A").status_code)

    caller = threading.Thread(target=call)
    arrived = threading.Event()
    note_call = server.bank.books.note_call

    def noticed(at: int, name: str, number: str) -> None:
        note_call(at, name, number)
        arrived.set()

    server.bank.books.note_call = noticed  # type: ignore[method-assign]
    caller.start()
    assert arrived.wait(10)
    server.stop()
    caller.join(10)
    assert not caller.is_alive()
    assert answers in ([200], [])
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_ledger_file_carries_orders_and_credentials_over(tmp_path: Path) -> None:
    path = tmp_path / "bank.ledger"
    first = SandboxServer(ledger_file=path)
    before = first.start()
    with httpx.Client() as line:
        register(first, line, "A")
    first.stop()
    second = SandboxServer(ledger_file=path)
    after = second.start()
    assert (after.user_name, after.password, after.api_key) == (before.user_name, before.password, before.api_key)
    assert after.control_token != before.control_token
    assert second.bank.find_number("A")
    second.stop()


def test_taken_port_is_an_error_here_and_leaves_no_socket(running: SandboxServer) -> None:
    port = int(running.start().control.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        SandboxServer(control_port=port).start()


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.10", "::", "example.org", ""])  # noqa: S104
def test_other_hosts_are_refused(host: str) -> None:
    with pytest.raises(NotLoopback, match="only listens on this computer"):
        SandboxServer(host=host)


def test_localhost_is_this_computer() -> None:
    server = SandboxServer(host="localhost", mode=Mode.DOCUMENTED)
    assert server.start().v1.startswith("http://127.0.0.1:")
    server.stop()


def test_unknown_mode_is_refused() -> None:
    with pytest.raises(ValueError, match="polite"):
        SandboxServer(mode="polite")


def test_secrets_are_not_printed(running: SandboxServer) -> None:
    address = running.start()
    printed = repr(address) + repr(running.bank.account)
    for name in ("password", "token", "api_key", "webhook_secret", "callback_secret", "control_token"):
        assert getattr(address, name) not in printed


def test_logging_is_left_alone(running: SandboxServer) -> None:
    assert logging.getLogger("uvicorn").handlers == []
    assert logging.getLogger().level == logging.WARNING


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_process_prints_one_line_and_ends_cleanly(end: signal.Signals, tmp_path: Path) -> None:
    ledger = str(tmp_path / "bank.ledger")
    command = [sys.executable, "-W", "error", "-m", "app.sandbox", "--mode", "documented", "--ledger", ledger]
    process = subprocess.Popen(
        command, cwd=ROOT.parent.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout
    address = SandboxAddress(**json.loads(process.stdout.readline()))
    assert httpx.get(f"{address.v1}/se/keys.do").status_code == 200
    process.send_signal(end)
    rest, errors = process.communicate(timeout=20)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_address_has_the_fields_of_the_line(running: SandboxServer) -> None:
    names = [field.name for field in fields(SandboxAddress)]
    assert names == [
        "v1",
        "v2",
        "user_name",
        "password",
        "token",
        "api_key",
        "webhook_secret",
        "callback_secret",
        "control",
        "control_token",
    ]
    assert all(asdict(running.start()).values())


@pytest.mark.parametrize("arguments", [["--host", "0.0.0.0"], ["--ledger", "/"]])  # noqa: S104
def test_process_that_cannot_start_says_why(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app.sandbox", *arguments],
        cwd=ROOT.parent.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_sandbox_imports_nothing_of_the_till() -> None:
    for file in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0
                names = [node.module or ""]
            ours = [name for name in names if name == "app" or name.startswith("app.")]
            assert all(name == "app.sandbox" or name.startswith("app.sandbox.") for name in ours), file
