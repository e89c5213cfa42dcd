"""Which views of the orders has the shop made itself? Any number, named, in an order of its own."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from app.domain.hidden_card import card_digits_in
from app.presenters.message import Message, Telling, Tone
from app.presenters.words import Translate, Words
from app.services.order_views import ColumnLook, OrderView, ViewMemory, ViewsNotKept, ViewsUnreadable

LONGEST_NAME = 40


class KeptViews(Words):
    """The kept views, and which of them is open. What cannot be done is one sentence; "" means that it is done."""

    def __init__(
        self, translate: Translate, memory: ViewMemory, changed: Callable[[], None], told: Callable[[Telling], None]
    ) -> None:
        """`changed` is called after every change, `told` hears what is not about one field."""
        super().__init__(translate)
        self._memory = memory
        self._changed = changed
        self._told = told
        self.open: int | None = None

    def speak(self, translate: Translate) -> None:
        """Use these words from now on."""
        self._translate = translate

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(view.name for view in self._memory.views)

    def at(self, place: int) -> OrderView | None:
        return self._memory.views[place] if 0 <= place < len(self._memory.views) else None

    def leave(self, view: OrderView) -> None:
        """Keep how the list is left; with a view open, its columns are the view's."""
        kept = replace(view, columns=self._memory.left.columns) if self.open is not None else view
        self._write(lambda: self._memory.leave(kept))

    def add(self, view: OrderView) -> str:
        """Keep a view under its name and open it; one of the same name gives way to it."""
        name = view.name.strip()
        fault = self._fault(name) or self._fault_of_text(view.text)
        if not fault:
            kept = list(self._memory.views)
            self.open = self.place_of(name)
            kept[self.open : self.open + 1] = [replace(view, name=name)]
            self._keep(kept)
        return fault

    def rename(self, place: int, name: str) -> str:
        name, there = name.strip(), self.place_of(name.strip())
        fault = self._fault(name)
        if not fault and there not in (place, len(self.names)):
            fault = self.tr("Another view is called so.")
        if not fault:
            self._put(place, replace(self._memory.views[place], name=name))
        return fault

    def keep_columns(self, columns: tuple[ColumnLook, ...]) -> None:
        """Keep the columns of the view that is open."""
        if self.open is not None:
            self._put(self.open, replace(self._memory.views[self.open], columns=columns))

    def remove(self, place: int) -> None:
        self.open = None
        self._keep([view for each, view in enumerate(self._memory.views) if each != place])

    def move(self, place: int, steps: int) -> None:
        """Move a view up or down."""
        kept = list(self._memory.views)
        kept.insert(min(max(place + steps, 0), len(kept) - 1), kept.pop(place))
        self.open = None
        self._keep(kept)

    def hand_out(self, target: Path) -> None:
        """Write all of them to a file for another till."""
        if self._write(lambda: self._memory.hand_out(target, self._memory.views)):
            self._told(lambda: self._handed_out(target))

    def take_in(self, source: Path) -> None:
        """Add the views of a file; one of the same name gives way."""
        try:
            views = self._memory.take_in(source)
        except ViewsUnreadable:
            self._warn(lambda: self.tr("“{file}” holds no views of Paydesk.").format(file=source.name))
            return
        if self._keep(_merged(self._memory.views, views)):
            self._told(lambda: Message(Tone.SUCCESS, self.tr("%n view(s) taken in.", "", len(views))))

    def tell_if_spoilt(self) -> None:
        """Say that the kept views could not be read at the start, if it was so."""
        if self._memory.put_aside:
            self._warn(self._spoilt, self._memory.put_aside, self._make_anew)
        if self._memory.unread:
            self._warn(self._unread, self._memory.file, self._make_anew)

    def place_of(self, name: str) -> int:
        """Return where the view of this name stands, or the place behind the last one."""
        folded = [each.casefold() for each in self.names]
        return folded.index(name.casefold()) if name.casefold() in folded else len(folded)

    def _put(self, place: int, view: OrderView) -> None:
        kept = list(self._memory.views)
        kept[place] = view
        self._keep(kept)

    def _keep(self, views: Sequence[OrderView]) -> bool:
        done = self._write(lambda: self._memory.keep(views))
        self._changed()
        return done

    def _write(self, work: Callable[[], None]) -> bool:
        """Tell whether it was written; a disk that takes nothing is said aloud."""
        try:
            work()
        except ViewsNotKept as failure:
            self._warn(self._not_kept, failure.reason)
            return False
        return True

    def _warn(self, say: Callable[[], str], details: str = "", to_do: Callable[[], str] = str) -> None:
        self._told(lambda: Message(Tone.WARNING, say(), to_do=to_do(), details=details))

    def _handed_out(self, target: Path) -> Message:
        said = self.tr("The views are saved as “{file}”. Another till can take them in.").format(file=target.name)
        return Message(Tone.SUCCESS, said, details=str(target))

    def _spoilt(self) -> str:
        return self.tr("The saved views of the orders could not be read; the file was put aside.")

    def _make_anew(self) -> str:
        return self.tr("Make them anew, or take in those of another till.")

    def _unread(self) -> str:
        names = ", ".join(self._memory.unread)
        return self.tr("Views that cannot be read stay unused in their file: {names}.").format(names=names)

    def _not_kept(self) -> str:
        return self.tr("The views could not be kept on this computer. Is its disk full?")

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
