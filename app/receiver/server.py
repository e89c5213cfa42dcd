"""The receiver on a port of this computer, in a thread of its own: it answers also while a window is busy."""

import asyncio
import socket
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from urllib.parse import urlsplit

import uvicorn

from app.domain.errors import ReceiverCannotListen
from app.domain.identifiers import ProfileName
from app.receiver.application import Letterbox, Take, build_receiver
from app.receiver.counters import Counters
from app.services.notice_port import Told

_HOST = "127.0.0.1"
_CONNECTIONS = 20
_HIGHEST_PORT = 65_535
_OWN_NAMES = ("127.0.0.1", "localhost")


class ReceiverServer:
    """Listens from `start` to `stop`. What comes in is handed to the loop that started it."""

    def __init__(
        self,
        boxes: Sequence[Letterbox],
        take: Take,
        now: Callable[[], datetime],
        port: int = 0,
        public_address: str = "",
        counters: Counters | None = None,
    ) -> None:
        self._wanted_port = port
        self._take = take
        self.counters = counters if counters is not None else Counters()
        self._home = asyncio.get_running_loop()
        hosts = [*_OWN_NAMES, *filter(None, [_host_in(public_address)])]
        application = build_receiver(boxes, self._hand_over, now, hosts, self.counters)
        self._server = uvicorn.Server(
            uvicorn.Config(
                application,
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="error",
                access_log=False,
                server_header=False,
                date_header=False,
                limit_concurrency=_CONNECTIONS,
                timeout_keep_alive=2,
                timeout_graceful_shutdown=1,
            )
        )
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Listen, and return the address. Raises ReceiverCannotListen when the port is taken."""
        if not 0 <= self._wanted_port <= _HIGHEST_PORT:
            raise ReceiverCannotListen(self._wanted_port)
        try:
            listener = socket.create_server((_HOST, self._wanted_port))
        except OSError:
            raise ReceiverCannotListen(self._wanted_port) from None
        self._thread = threading.Thread(target=self._serve, args=(listener,), name="receiver", daemon=True)
        self._thread.start()
        return f"http://{_HOST}:{listener.getsockname()[1]}"

    def stop(self) -> None:
        """Listen no more and wait until the thread has ended; calling it again does nothing."""
        if self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._thread = None

    def _serve(self, listener: socket.socket) -> None:
        asyncio.run(self._server.serve([listener]))

    async def _hand_over(self, profile: ProfileName, told: Told) -> None:
        """Have the message kept in the loop the journal belongs to; returns once it is durable."""
        kept = asyncio.run_coroutine_threadsafe(_as_coroutine(self._take, profile, told), self._home)
        await asyncio.wrap_future(kept)


def _host_in(address: str) -> str | None:
    """Return by which name the receiver is called from outside, None for an address that has none."""
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


async def _as_coroutine(take: Take, profile: ProfileName, told: Told) -> None:
    await take(profile, told)
