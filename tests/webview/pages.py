"""A small local web server: pages by path, and a record of every request that reached it."""

import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What the server says: body, status and more headers."""

    body: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


def page(body: str) -> Answer:
    return Answer(f"<!doctype html><meta charset=utf-8><title>bank.example</title><body>{body}</body>")


def redirect(address: str) -> Answer:
    return Answer(status=302, headers={"Location": address})


class PageServer:
    """Serves `pages` on a loopback port. An unknown path is answered with 404 and recorded as well."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.pages: dict[str, Answer | Callable[[], Answer]] = {}
        self.requests: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._scheme = "http" if tls is None else "https"
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def address(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self._scheme}://{host}:{self._server.server_port}{path}"

    def close(self) -> None:
        """Answer no more. May be called twice."""
        if not self._thread.is_alive():
            return
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def asked_for(self, path: str) -> list[str]:
        return [request for request in self.requests if request.split(" ")[1].startswith(path)]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        served = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                sent = self.rfile.read(length).decode()
                served.requests.append(f"{self.command} {self.path} {sent}".strip())
                found = served.pages.get(self.path.split("?")[0], Answer("not here", 404))
                self._reply(found if isinstance(found, Answer) else found())

            do_POST = do_GET  # noqa: N815 - the server looks for this name

            def _reply(self, answer: Answer) -> None:
                body = answer.body.encode()
                self.send_response(answer.status)
                headers = {"Content-Type": "text/html; charset=utf-8", **answer.headers}
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """The record in `requests` is enough."""

        return Handler
