"""A shop's own little server: it notes what a running bank has to say."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any

WAIT_S = 10


class Heard:
    """A server that notes what it is sent. It answers 200, or first what was laid out."""

    def __init__(self) -> None:
        self.requests: Queue[tuple[str, str, bytes]] = Queue()
        self.signatures: Queue[str] = Queue()
        self.answers: list[int] = []
        heard = self

        class Handler(BaseHTTPRequestHandler):
            def _take(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                status = heard.answers.pop(0) if heard.answers else 200
                heard.signatures.put(self.headers.get("X-Signature", ""))
                heard.requests.put((self.command, self.path, body))
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST = _take  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Say nothing: a test's output belongs to the test."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_port}/news"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def next(self) -> tuple[str, str, bytes]:
        return self.requests.get(timeout=WAIT_S)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
