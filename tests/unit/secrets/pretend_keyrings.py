"""Key stores that behave well or badly, in the place where keyring finds its backend."""

import threading
from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError


class InMemory(KeyringBackend):
    """Keeps what it is given, like a system's key store."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("no such entry")


class Locked(InMemory):
    """A key store whose owner did not give the password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the collection is locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError("the collection is locked")


class Raising(InMemory):
    """A key store whose bus is broken."""

    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("no such bus")

    set_password = get_password  # type: ignore[assignment]


class Forgetful(InMemory):
    """Takes everything and gives nothing back."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Full(InMemory):
    """Has room for so many entries and no more."""

    room = 0

    def set_password(self, service: str, username: str, password: str) -> None:
        if (service, username) not in self.entries and len(self.entries) >= self.room:
            raise InitError("no room")
        super().set_password(service, username, password)


class Slow(InMemory):
    """Waits for a person who is not there, until the test is over."""

    def __init__(self) -> None:
        super().__init__()
        self.person_came = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.person_came.wait()
        return None


class Garbled(InMemory):
    """Gives back something nobody wrote."""

    answer = "{not json"

    def get_password(self, service: str, username: str) -> str | None:
        return self.answer


class Chain(InMemory):
    """Stands in for keyring's chainer, with links the test chooses."""

    backends: ClassVar[list[KeyringBackend]] = []


Chain.__module__, Chain.__qualname__ = "keyring.backends.chainer", "ChainerBackend"


def name_of(kind: type[KeyringBackend]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


ALLOWED = frozenset(map(name_of, (InMemory, Locked, Raising, Forgetful, Full, Slow, Garbled)))
