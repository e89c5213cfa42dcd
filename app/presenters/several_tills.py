"""The screen of several tills: where the journal is, who works on it, and how this till comes to a shared one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.domain.errors import JournalAddressUnusable, PaydeskError
from app.domain.shared_journal import JournalLook, SeenTill
from app.presenters.message import Message, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, said
from app.services.ports import Clock
from app.services.several_tills import SeveralTills


class SeveralTillsState(Struct, frozen=True):
    """What the screen shows; each row is name, when and version."""

    where: str = ""
    rows: tuple[tuple[str, str, str], ...] = ()
    can_move: bool = False
    fault: str = ""
    """What is wrong with the address."""
    how: str = ""
    """How this till is moved to the address that was checked; "" before."""
    command: str = ""
    message: Message | None = None
    is_busy: bool = False


class SeveralTillsView(Protocol):
    def draw(self, state: SeveralTillsState) -> None: ...

    def wipe_password(self) -> None: ...


class _Checked(Struct):
    """What was found about the address, and how many orders would move there."""

    look: JournalLook
    typed: str
    orders: int


class SeveralTillsPresenter(MessagePresenter[SeveralTillsView]):
    """Checks an address without changing anything there."""

    def __init__(self, speech: Speech, tills: SeveralTills, clock: Clock, planned_copy: Callable[[], str]) -> None:
        """`planned_copy` tells which copy is to take the journal's place at the next start, "" for none."""
        super().__init__(speech)
        self._tills = tills
        self._clock = clock
        self._planned_copy = planned_copy
        self._seen: tuple[SeenTill, ...] = ()
        self._checked: _Checked | None = None
        self._fault: Sentence | None = None
        self._is_busy = False

    async def load(self) -> None:
        """Read who was seen lately."""
        try:
            self._seen = tuple(await self._tills.tills())
        except PaydeskError as failure:
            self._told = self._failed(failure)
        self.render()

    async def check(self, address: str, password: str) -> None:
        """Look at an address, and count what would move there."""
        if self._is_busy:
            return
        self._is_busy, self._fault, self._told, self._checked = True, None, None, None
        self.render()
        try:
            look = await self._tills.check(address.strip(), password)
            self._checked = _Checked(look, address.strip(), await self._tills.would_move())
            self._told = lambda: self._found(look)
        except JournalAddressUnusable as failure:
            self._fault = partial(self._why_not, failure.reason)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self._is_busy = False
            if self._view is not None:
                self._view.wipe_password()
            self.render()

    def render(self) -> None:
        if self._view is None:
            return
        self._view.draw(
            SeveralTillsState(
                where=self._where(),
                rows=tuple(self._row(till) for till in self._seen),
                can_move=not self._tills.address,
                fault=said(self._fault),
                how=self._how(),
                command=self._command(),
                message=self._message,
                is_busy=self._is_busy,
            )
        )

    # --- words ----------------------------------------------------------------------------------------------------

    def _where(self) -> str:
        if not self._tills.address:
            return self.tr("This till keeps its own journal, not shared with other tills.")
        return self.tr("The journal is shared by several tills: {address}").format(address=self._tills.address)

    def _row(self, till: SeenTill) -> tuple[str, str, str]:
        when = self._speech.formats.short_moment(till.at, self._clock.now())
        return till.name, self.tr("connected now") if till.is_connected else when, till.version

    def _found(self, look: JournalLook) -> Message:
        if not look.is_prepared:
            return Message(
                Tone.WARNING,
                self.tr("The server answers, but the journal there is not prepared for this Paydesk."),
                to_do=self.tr("Let whoever looks after the server run “python -m app.prepare_journal”."),
            )
        if not look.may_work:
            return Message(
                Tone.WARNING,
                self.tr("The server lets this role in, but not to work on the journal."),
                to_do=self.tr("Let whoever looks after the server name it with “--till-role”."),
            )
        happened = self.tr("This journal can be used. %n order(s) stand in it.", "", look.orders)
        if look.may_rewrite:
            warned = self.tr("This role could change what was written: the tills should come in with another one.")
            return Message(Tone.WARNING, happened, warned)
        return Message(Tone.SUCCESS, happened)

    def _how(self) -> str:
        if self._checked is None or not self._can_go():
            return ""
        how = self.tr(
            "%n order(s) of this till would be carried over and compared. Close Paydesk, then type in its folder:",
            "",
            self._checked.orders,
        )
        copy = Path(self._planned_copy()).name
        if not copy:
            return how
        dropped = self.tr("The backup “{file}” is planned to be restored: the move drops that plan.").format(
            file=copy
        )
        return f"{dropped} {how}"

    def _command(self) -> str:
        if self._checked is None or not self._can_go():
            return ""
        return f'python -m app.move_journal --to "{self._checked.typed}"'

    def _can_go(self) -> bool:
        checked = self._checked
        return checked is not None and not self._tills.address and checked.look.is_prepared and checked.look.may_work

    def _why_not(self, reason: str) -> str:
        if reason == "password":
            return self.tr("No password in the address: type it below, it goes into the key store.")
        if reason == "sslmode":
            return self.tr("Another computer is spoken to only with a checked certificate.")
        return self.tr("An address like postgresql://paydesk@books.shop.example/paydesk")
