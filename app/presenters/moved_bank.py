"""The question about a bank whose address came anew with Paydesk: may its login be used there?"""

from collections.abc import Sequence
from typing import Protocol
from urllib.parse import urlsplit

from msgspec import Struct

from app.domain.errors import PaydeskError
from app.domain.profile import BankProfile
from app.presenters.message import Message, Tone
from app.presenters.presenter import MessagePresenter, Speech
from app.services.sign_in import SignIn

USE = "use-login"


class MovedBank(Struct, frozen=True):
    """A bank that ships with Paydesk, and the address its login was entered for."""

    profile: BankProfile
    entered_for: str


class MovedBankState(Struct, frozen=True):
    """The question, and what can be pressed, by key and text; nothing where nothing is asked."""

    message: Message | None = None
    actions: tuple[tuple[str, str], ...] = ()


class MovedBankView(Protocol):
    def draw_moved_bank(self, state: MovedBankState) -> None: ...


class MovedBankPresenter(MessagePresenter[MovedBankView]):
    """Asks about one bank after the other. Whoever closes a question is asked again at the next start."""

    def __init__(self, speech: Speech, sign_in: SignIn, banks: Sequence[MovedBank]) -> None:
        super().__init__(speech)
        self._sign_in = sign_in
        self._banks = list(banks)
        self._is_busy = False

    async def agree(self) -> None:
        """Use the login at the new address, if the bank takes it there; else say why not, and go on asking."""
        if self._is_busy or not self._banks:
            return
        self._is_busy, bank = True, self._banks[0]
        try:
            await self._sign_in.follow(bank.profile)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._banks = [each for each in self._banks if each is not bank]  # the question may be closed by now
            self._told = self._done(lambda: self._agreed(bank))
        finally:
            self._is_busy = False
            self.render()

    def put_off(self) -> None:
        """Show what comes next: after what was said of a try the question again, after a question the next one."""
        if self._told is None:
            del self._banks[:1]
        self._told = None
        self.render()

    def render(self) -> None:
        if self._view is None:
            return
        asked = self._asked(self._banks[0]) if self._banks else None
        actions = ((USE, self.tr("Use the login there")),) if asked is not None and self._told is None else ()
        self._view.draw_moved_bank(MovedBankState(self._message or asked, actions))

    def _asked(self, bank: MovedBank) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("{bank} has a new address in this Paydesk: {host}. Its login was entered for {former}.").format(
                bank=bank.profile.title_in(self._speech.language),
                host=_host(bank.profile.address),
                former=_host(bank.entered_for),
            ),
            self.tr("Nothing is sent to this bank before somebody agrees."),
            self.tr("If the bank told you of its move, agree. If not, call the bank first."),
            f"{bank.entered_for} → {bank.profile.address}",
        )

    def _agreed(self, bank: MovedBank) -> str:
        return self.tr("The bank accepted the login at {host}.").format(host=_host(bank.profile.address))


def _host(address: str) -> str:
    """Return what tells two addresses apart: the host, or all of an address that has none."""
    return urlsplit(address).netloc or address
