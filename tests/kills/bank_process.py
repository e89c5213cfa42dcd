"""The pretend bank in a process of its own: it outlives every till, and its ledger is the truth of these tests."""

import http.client
import json
import logging
import os
import signal
from dataclasses import asdict
from typing import Any, Self
from urllib.parse import urlsplit

from app.sandbox import SandboxAddress, SandboxServer


class BankProcess:
    """A bank on real sockets. It ends with the block, or with the program that started it."""

    def __init__(self) -> None:
        told, tells = os.pipe()
        waits, self._keeps_alive = os.pipe()
        self._process = os.fork()
        if not self._process:
            os.close(self._keeps_alive)
            _serve(tells, waits)
        os.close(tells)
        os.close(waits)
        with os.fdopen(told) as line:
            self.address = SandboxAddress(**json.loads(line.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._keeps_alive)
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)


def _serve(tells: int, waits: int) -> None:
    logging.disable()  # a server complains at length about callers that die in the middle of a request
    try:
        address = SandboxServer().start()
        os.write(tells, json.dumps(asdict(address)).encode() + b"\n")
        os.read(waits, 1)  # returns when nobody holds the other end any more
    finally:
        os._exit(0)


class BackDoor:
    """What nobody but a test can do at the bank: read its ledger, and be the customer."""

    def __init__(self, address: SandboxAddress) -> None:
        self._headers = {"Authorization": f"Bearer {address.control_token}"}
        self._line = http.client.HTTPConnection(urlsplit(address.control).netloc, timeout=60)

    def ledger(self) -> dict[str, Any]:
        return self._ask("GET", "/ledger")

    def customer_pays(self, order: str) -> None:
        self._ask("POST", f"/orders/{order}/approve")

    def customer_refuses(self, order: str) -> None:
        self._ask("POST", f"/orders/{order}/decline")

    def close(self) -> None:
        self._line.close()

    def _ask(self, method: str, path: str) -> dict[str, Any]:
        self._line.request(method, path, headers=self._headers)
        reply = self._line.getresponse()
        body = reply.read()
        self._line.close()  # the server ends a line that was idle for some seconds, as on a crowded machine
        assert reply.status == 200, body
        answer: dict[str, Any] = json.loads(body)
        return answer
