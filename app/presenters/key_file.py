"""The dialog of the encrypted file of keys: unlocked at a start, made once, and anew when it is forgotten."""

from enum import Enum
from typing import Protocol

from msgspec import field

from app.domain.discreet import Discreet
from app.domain.errors import InputFault, PaydeskError
from app.domain.key_file_errors import RecoveryCodeWrong
from app.presenters.message import Message
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, all_said
from app.services.key_file_port import KeyFiles, PreparedKeys
from app.services.secrets_port import SecretStore


class Asks(Enum):
    """What the dialog is about."""

    OPEN = "open"
    """The passphrase of the file that is there."""
    MAKE = "make"
    """A passphrase for a new file."""
    CODE = "code"
    """Nothing: the recovery code is shown, to be written down."""
    RENEW = "renew"
    """The recovery code, and another passphrase."""


class KeyFileState(Discreet, frozen=True):
    """What stands in the dialog. `faults` maps "code", "passphrase" and "again" to a sentence."""

    hides = ("code",)

    asks: Asks
    title: str
    explanation: str
    act: str
    """What the main button says."""
    code: str = ""
    """The recovery code; "" while there is none to show."""
    faults: dict[str, str] = field(default_factory=dict)
    message: Message | None = None
    busy: bool = False


class KeyFileView(Protocol):
    def draw(self, state: KeyFileState) -> None: ...

    def focus_field(self, field_name: str) -> None: ...

    def wipe(self) -> None:
        """Empty every field."""
        ...

    def opened(self, store: SecretStore) -> None:
        """The keys are at hand: the dialog has done its work."""
        ...


class KeyFilePresenter(MessagePresenter[KeyFileView]):
    """Asks for what opens the file, and keeps none of it."""

    def __init__(self, speech: Speech, files: KeyFiles, asks: Asks) -> None:
        super().__init__(speech)
        self._files = files
        self._asks = asks
        self._prepared: PreparedKeys | None = None
        self._faults: dict[str, Sentence] = {}
        self._busy = False

    def forgot(self) -> None:
        """Ask for the recovery code instead of the passphrase."""
        self._ask(Asks.RENEW)

    def go_back(self) -> None:
        """Ask for the passphrase after all."""
        self._ask(Asks.OPEN)

    async def submit(self, passphrase: str, again: str, code: str) -> None:
        """Do what the dialog is about. A file is on the disk only once its code was said to be written down."""
        if self._busy:
            return
        self._faults, self._told = {}, None
        if self._asks in (Asks.MAKE, Asks.RENEW) and passphrase != again:
            self._faults["again"] = lambda: self.tr("The two are not the same.")
            self._show_faults()
            return
        self._busy = True
        self.render()
        store = None
        try:
            store = await self._work(passphrase, code)
        except InputFault as fault:
            at = "code" if isinstance(fault, RecoveryCodeWrong) else "passphrase"
            self._faults[at] = self._wrong(fault)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        finally:
            self._busy = False
            self._show_faults()
        if store is not None and self._view is not None:
            self._view.wipe()
            self._view.opened(store)

    async def _work(self, passphrase: str, code: str) -> SecretStore | None:
        """Return the open store, or None where something else comes first."""
        match self._asks:
            case Asks.OPEN:
                return await self._files.open(passphrase)
            case Asks.MAKE:
                self._prepared = await self._files.prepare(passphrase)
                self._ask(Asks.CODE)
                return None
            case Asks.RENEW:
                return await (await self._files.renew(code, passphrase)).keep()
            case Asks.CODE:
                return None if self._prepared is None else await self._prepared.keep()

    def _ask(self, asks: Asks) -> None:
        self._asks, self._faults, self._told = asks, {}, None
        if self._view is not None:
            self._view.wipe()
        self.render()

    def _show_faults(self) -> None:
        self.render()
        if self._faults and self._view is not None:
            self._view.focus_field(next(iter(self._faults)))

    def render(self) -> None:
        if self._view is None:
            return
        shows_code = self._asks is Asks.CODE and self._prepared is not None
        self._view.draw(
            KeyFileState(
                asks=self._asks,
                title=self._title(),
                explanation=self._explanation(),
                act=self._act(),
                code=self._prepared.recovery_code if shows_code and self._prepared is not None else "",
                faults=all_said(self._faults),
                message=self._message,
                busy=self._busy,
            )
        )

    def _title(self) -> str:
        return {
            Asks.OPEN: self.tr("Unlock the keys of this shop"),
            Asks.MAKE: self.tr("Keep the keys in an encrypted file"),
            Asks.CODE: self.tr("Write this code down"),
            Asks.RENEW: self.tr("A new passphrase"),
        }[self._asks]

    def _explanation(self) -> str:
        return {
            Asks.OPEN: self.tr(
                "The keys and bank logins are kept in an encrypted file on this computer. Type its passphrase."
            ),
            Asks.MAKE: self.tr(
                "This computer has no key store. The keys and bank logins can be kept in an "
                "encrypted file instead: Paydesk asks for its passphrase at every start."
            ),
            Asks.CODE: self.tr(
                "If the passphrase is forgotten, this code opens the orders again; the bank logins "
                "must then be entered again. Keep the paper away from the till: the code is shown "
                "only now."
            ),
            Asks.RENEW: self.tr(
                "The recovery code opens the orders again. The bank logins are lost and must be entered again."
            ),
        }[self._asks]

    def _act(self) -> str:
        return {
            Asks.OPEN: self.tr("Unlock"),
            Asks.MAKE: self.tr("Continue"),
            Asks.CODE: self.tr("I have written it down"),
            Asks.RENEW: self.tr("Open the orders"),
        }[self._asks]
