"""A bank of the shop's own: the sandbox gateway behind TLS and a name, as a profile file describes it."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomli_w

from app.sandbox import SandboxAddress, SandboxServer
from tests.certificates import certificate_files

HOST = "pay.shopbank.example"
PROFILE = "shopbank"


class OwnBank:
    """Listens at https://pay.shopbank.example, whose name only `resolving` knows."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sandbox = SandboxServer(mode="full")
        self.address: SandboxAddress = self._sandbox.start()
        self._certificates = certificate_files(folder, "good", HOST)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._serve, name="own-bank", daemon=True)
        self._thread.start()

    @property
    def sandbox(self) -> SandboxServer:
        return self._sandbox

    def write_profile(self) -> Path:
        """Write what the bank's people would send the owner; its authority lies beside it."""
        path = self._folder / f"{PROFILE}.toml"
        port = self._listener.getsockname()[1]
        entries = {
            "title": "Shop Bank",
            "bank": "Shop Bank",
            "environment": "test",
            "generation": "v1",
            "address": f"https://{HOST}:{port}/payment",
            "currency": "EUR",
            "login": "password",
            "languages": ["en", "ru"],
            "modes": ["phone", "challenge", "link"],
            "root_certificates": "root.pem",
            "questions_per_second": 1000,
        }
        path.write_text(tomli_w.dumps(entries), "utf-8")
        return path

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._listener.close()
        self._sandbox.stop()

    def _serve(self) -> None:
        context: ssl.SSLContext = self._certificates.server_context()
        server = self._loop.run_until_complete(asyncio.start_server(self._carry, sock=self._listener, ssl=context))
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()

    def as_customers_reach_it(self, link: str) -> str:
        """Return the address of the same page for a browser, which does not know the bank's name."""
        return self.address.v1.removesuffix("/payment") + "/payment" + link.split("/payment", 1)[1]

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection to the sandbox gateway and back, out of its TLS."""
        port = int(self.address.v1.rsplit(":", 1)[1].split("/", 1)[0])
        there, back = await asyncio.open_connection("127.0.0.1", port)
        with suppress(OSError, asyncio.CancelledError):
            await asyncio.gather(_pour(reader, back, _as_secure), _pour(there, writer))
        for end in (writer, back):
            end.close()


async def _pour(
    source: asyncio.StreamReader, target: asyncio.StreamWriter, change: Callable[[bytes], bytes] = bytes
) -> None:
    while piece := await source.read(65536):
        target.write(change(piece))
        await target.drain()
    target.close()


def _as_secure(piece: bytes) -> bytes:
    """Tell the sandbox gateway, as a front does, that the request came over TLS: its pages have such addresses."""
    if not piece.startswith((b"POST ", b"GET ")):
        return piece
    line, rest = piece.split(b"\r\n", 1)
    return line + b"\r\nX-Forwarded-Proto: https\r\n" + rest


def resolving(usual: Callable[..., Any]) -> Callable[..., Any]:
    """Return a `getaddrinfo` that finds the bank's name on this computer."""

    def look_up(host: Any, *rest: Any, **named: Any) -> Any:
        ours = host in (HOST, HOST.encode())
        return usual("127.0.0.1" if ours else host, *rest, **named)

    return look_up
