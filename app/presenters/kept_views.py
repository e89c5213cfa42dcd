"""Which views of the orders has the shop made itself? Any number, named, in an order of its own."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.card import card_digits_in
from app.presenters.message import Message, Tone
from app.presenters.words import Translate, Words
from app.services.order_views import ColumnLook, OrderView, ViewMemory, ViewsUnreadable

LONGEST_NAME = 40


class KeptViews(Words):
    """Changes the kept views. What cannot be done is said in one sentence; "" means it is done.

    All that writes raises ViewsNotKept.
    """

    def __init__(self, translate: Translate, memory: ViewMemory) -> None:
        super().__init__(translate)
        self._memory = memory

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(view.name for view in self._memory.views)

    def at(self, place: int) -> OrderView | None:
        return self._memory.views[place] if 0 <= place < len(self._memory.views) else None

    def add(self, view: OrderView) -> str:
        """Keep a view under its name; one of the same name gives way to it."""
        name = view.name.strip()
        fault = self._fault(name) or self._fault_of_text(view.text)
        if not fault:
            kept = list(self._memory.views)
            place = self.place_of(name)
            kept[place : place + 1] = [replace(view, name=name)]
            self._memory.keep(kept)
        return fault

    def rename(self, place: int, name: str) -> str:
        name, there = name.strip(), self.place_of(name.strip())
        fault = self._fault(name)
        if not fault and there not in (place, len(self.names)):
            fault = self.tr("Another view is called so.")
        if not fault:
            self._put(place, replace(self._memory.views[place], name=name))
        return fault

    def keep_columns(self, place: int, columns: tuple[ColumnLook, ...]) -> None:
        self._put(place, replace(self._memory.views[place], columns=columns))

    def remove(self, place: int) -> None:
        self._memory.keep([view for each, view in enumerate(self._memory.views) if each != place])

    def move(self, place: int, steps: int) -> int:
        """Move a view up or down; return where it stands now."""
        kept = list(self._memory.views)
        target = min(max(place + steps, 0), len(kept) - 1)
        kept.insert(target, kept.pop(place))
        self._memory.keep(kept)
        return target

    def hand_out(self, target: Path) -> Message:
        """Write all of them to a file for another till."""
        self._memory.hand_out(target, self._memory.views)
        said = self.tr("The views are saved as “{file}”. Another till can take them in.").format(file=target.name)
        return Message(Tone.SUCCESS, said, details=str(target))

    def take_in(self, source: Path) -> Message:
        """Add the views of a file; one of the same name gives way."""
        try:
            views = self._memory.take_in(source)
        except ViewsUnreadable:
            return Message(Tone.WARNING, self.tr("“{file}” holds no views of Paydesk.").format(file=source.name))
        self._memory.keep(_merged(self._memory.views, views))
        return Message(Tone.SUCCESS, self.tr("%n view(s) taken in.", "", len(views)))

    def spoilt(self) -> Message | None:
        """Return what is said when the kept views could not be read at the start."""
        if not self._memory.is_spoilt:
            return None
        return Message(
            Tone.WARNING, self.tr("The saved views of the orders could not be read; the file was put aside.")
        )

    def place_of(self, name: str) -> int:
        """Return where the view of this name stands, or the place behind the last one."""
        folded = [each.casefold() for each in self.names]
        return folded.index(name.casefold()) if name.casefold() in folded else len(folded)

    def _put(self, place: int, view: OrderView) -> None:
        kept = list(self._memory.views)
        kept[place] = view
        self._memory.keep(kept)

    def _fault(self, name: str) -> str:
        if not name:
            return self.tr("Give the view a name.")
        if len(name) > LONGEST_NAME:
            return self.tr("The name is too long: {longest} characters at most.").format(longest=LONGEST_NAME)
        return self._fault_of_text(name)

    def _fault_of_text(self, text: str) -> str:
        """Nothing that looks like a card number is ever kept."""
        return self.tr("This looks like a card number and is not kept.") if card_digits_in(text) else ""


def _merged(ours: Sequence[OrderView], theirs: Sequence[OrderView]) -> list[OrderView]:
    by_name = {view.name.casefold(): view for view in ours} | {view.name.casefold(): view for view in theirs}
    return list(by_name.values())
