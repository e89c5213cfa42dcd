"""The one thread that talks to SQLite, and how it ends."""

import asyncio
import queue
import threading

import apsw.aio


class Worker(apsw.aio.AsyncIO):
    """apsw's asyncio controller with a thread that can be waited for and never holds the program open.

    Chosen by us instead of apsw's detection, which looks for anyio and trio (httpx brings anyio along). It needs
    nothing but `call_soon_threadsafe`, so it runs on asyncio's own loops and on qasync's. apsw's own thread is no
    daemon: a journal nobody closed would keep a crashed program alive.
    """

    def __init__(self) -> None:
        self.queue = queue.SimpleQueue()
        self.loop = asyncio.get_running_loop()
        self.thread = threading.Thread(name="journal", target=self.worker_thread_run, daemon=True)
        self.thread.start()

    def others_wait(self) -> bool:
        """Tell whether there is more to do than what is being done."""
        return not self.queue.empty()

    def wait_until_ended(self) -> None:
        """Return when the thread is gone; it has been told to go when the connection closed."""
        self.thread.join(timeout=5)
