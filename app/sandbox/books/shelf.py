"""How does the bank keep things that are no orders? By id, in memory and in the ledger file if there is one."""

from typing import Generic, TypeVar

import msgspec

from app.sandbox.books.store import LedgerFile

Thing = TypeVar("Thing")


class Shelf(Generic[Thing]):
    """Things of one kind by id, oldest first; each is written whole whenever it is kept."""

    def __init__(self, name: str, kind: type[Thing], file: LedgerFile | None) -> None:
        self._name = name
        self._file = file
        self._things: dict[str, Thing] = file.shelved(name, kind) if file else {}

    def keep(self, thing_id: str, thing: Thing) -> None:
        """Write a thing down as it is now."""
        self._things[thing_id] = thing
        if self._file:
            self._file.shelve(self._name, thing_id, msgspec.json.encode(thing).decode())

    def find(self, thing_id: str) -> Thing | None:
        """Return the thing with this id."""
        return self._things.get(thing_id)

    def all(self) -> tuple[Thing, ...]:
        """Return everything on the shelf, oldest first."""
        return tuple(self._things.values())
