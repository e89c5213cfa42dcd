"""How does the pretend bank get onto real sockets? uvicorn in a thread of its own, on this computer only."""

import asyncio
import ipaddress
import os
import secrets
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.sandbox.application import build_app
from app.sandbox.books.store import LedgerFile
from app.sandbox.control.plane import build_control
from app.sandbox.control.trainer import Trainer
from app.sandbox.notices.office import Office
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.trouble import TroubleDesk
from app.sandbox.words.accounts import Mode, Settings

Result = TypeVar("Result")


class NotLoopback(ValueError):
    """The pretend bank was asked to listen where others could reach it."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"The training bank only listens on this computer (127.0.0.1, ::1 or localhost), not on {host}."
        )


@dataclass(frozen=True)
class SandboxAddress:
    """Where the pretend bank listens and what opens it."""

    v1: str
    v2: str
    user_name: str
    password: str = field(repr=False)
    token: str = field(repr=False)
    api_key: str = field(repr=False)
    webhook_secret: str = field(repr=False)
    callback_secret: str = field(repr=False)
    control: str
    control_token: str = field(repr=False)


class SandboxServer:
    """The pretend bank on two loopback ports: the public side and the control plane."""

    def __init__(
        self,
        mode: Mode | str = Mode.FULL,
        ledger_file: Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        control_port: int = 0,
    ) -> None:
        self._host = loopback(host)
        self._ports = (port, control_port)
        self._mode = Mode(mode)
        self._ledger_file = ledger_file
        self._running: _Running | None = None

    def start(self) -> SandboxAddress:
        """Listen, and return where; a port that is taken raises OSError here."""
        if self._running is None:
            sockets = _listening(self._host, self._ports)
            try:
                file = LedgerFile(self._ledger_file) if self._ledger_file else None
                self._running = _Running(Bank(settings=Settings(mode=self._mode), file=file), file, sockets)
            except BaseException:
                for listener in sockets:
                    listener.close()
                raise
        return self._running.address

    def stop(self) -> None:
        """Stop listening and end the thread; calling it again does nothing."""
        if self._running:
            self._running.stop()
            self._running = None

    @property
    def bank(self) -> Bank:
        """Return the running bank, to be read: only the server's own thread changes it."""
        if self._running is None:
            raise RuntimeError("The training bank is not running.")
        return self._running.bank

    @property
    def troubles(self) -> TroubleDesk:
        """Return the trouble desk of the running bank."""
        if self._running is None:
            raise RuntimeError("The training bank is not running.")
        return self._running.troubles

    def train(self, deed: Callable[[Trainer], Result]) -> Result:
        """Let a trainer do something in the bank's own thread; returns its result, and raises what it raises."""
        if self._running is None:
            raise RuntimeError("The training bank is not running.")
        return self._running.train(deed)


def loopback(host: str) -> str:
    """Return the address to bind; raise NotLoopback for anything others could reach."""
    if host == "localhost":
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        raise NotLoopback(host) from None
    if not address.is_loopback:
        raise NotLoopback(host)
    return host


class _Line(H11Protocol):
    """A connection that the application can cut without a word, as a broken line would."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "hang_up": transport.abort}


class _Running:
    """The bank while it listens."""

    def __init__(self, bank: Bank, file: LedgerFile | None, sockets: Sequence[socket.socket]) -> None:
        self.bank = bank
        self._office = Office(bank, file)
        self.troubles = TroubleDesk()
        self._trainer = Trainer(bank, self.troubles)
        control_token = secrets.token_urlsafe(24)
        apps: list[ASGIApp] = [
            build_app(bank, self.troubles, office=self._office),
            build_control(bank, self.troubles, control_token, self._office),
        ]
        self.address = _address(bank, sockets, control_token)
        self._office.settings.public_address = _root(sockets[0])
        self._servers = [uvicorn.Server(_config(app)) for app in apps]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, args=(sockets,), name="sandbox-bank", daemon=True)
        self._thread.start()

    def train(self, deed: Callable[[Trainer], Result]) -> Result:
        async def in_the_bank() -> Result:
            return deed(self._trainer)

        return asyncio.run_coroutine_threadsafe(in_the_bank(), self._loop).result()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self.troubles.close)
        for server in self._servers:
            server.should_exit = True
        self._thread.join()
        self.bank.books.close()

    def _serve(self, sockets: Sequence[socket.socket]) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve_all(sockets))

    async def _serve_all(self, sockets: Sequence[socket.socket]) -> None:
        pairs = zip(self._servers, sockets, strict=True)
        courier = asyncio.create_task(self._office.courier.run())
        await asyncio.gather(*(server.serve([listener]) for server, listener in pairs))
        courier.cancel()
        await asyncio.wait([courier])


def _config(app: ASGIApp) -> uvicorn.Config:
    """Return a configuration that leaves logging alone, and the Date header to the bank's own clock."""
    options: dict[str, Any] = {"log_config": None, "log_level": "error", "access_log": False}
    options["timeout_graceful_shutdown"] = 3
    return uvicorn.Config(
        app, http=_Line, ws="none", lifespan="off", date_header=False, server_header=False, **options
    )


def _listening(host: str, ports: Sequence[int]) -> list[socket.socket]:
    """Return listening sockets; connections wait in them until the loop is up, so nobody has to wait for it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listeners: list[socket.socket] = []
    try:
        for port in ports:
            # The protocol must be named: asyncio sets TCP_NODELAY only then, and without it each reply takes 40 ms.
            listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
            listeners.append(listener)
            if os.name == "posix":
                # A fixed port is free again at once after a restart; on Windows the option means something else.
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen()
    except OSError:
        for listener in listeners:
            listener.close()
        raise
    return listeners


def _address(bank: Bank, sockets: Sequence[socket.socket], control_token: str) -> SandboxAddress:
    public, control = (_root(listener) for listener in sockets)
    account = bank.account
    return SandboxAddress(
        v1=f"{public}/payment",
        v2=f"{public}/api2",
        user_name=account.user_name,
        password=account.password,
        token=account.token,
        api_key=account.api_key,
        webhook_secret=account.webhook_secret,
        callback_secret=account.callback_secret,
        control=control,
        control_token=control_token,
    )


def _root(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
