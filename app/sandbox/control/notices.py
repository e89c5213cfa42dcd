"""What may be done about notifications behind the bank's counter? Set them up, read their log, send them again."""

from dataclasses import asdict

import msgspec
from msgspec import UNSET, UnsetType

from app.sandbox.control.counter import Answer, Table, turn
from app.sandbox.notices.courier import is_here
from app.sandbox.notices.office import Office
from app.sandbox.notices.outbox import Delivery
from app.sandbox.notices.settings import OPERATIONS, CallbackMethod, Checksum, Encoding, Recipe, SecretForm
from app.sandbox.notices.signature import key_in
from app.sandbox.rules.bank import Bank


class CallbackSwitches(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /callbacks`; what is left out stays as it is."""

    address: str | UnsetType = UNSET
    method: CallbackMethod | UnsetType = UNSET
    checksum: Checksum | UnsetType = UNSET
    sign_alias: str | UnsetType = UNSET
    rich: bool | UnsetType = UNSET
    creation_date: bool | UnsetType = UNSET
    bare_cards: bool | UnsetType = UNSET
    operations: tuple[str, ...] | UnsetType = UNSET
    headers: dict[str, str] | UnsetType = UNSET
    pause: float | UnsetType = UNSET
    failures_allowed: int | UnsetType = UNSET


class WebhookSwitches(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /webhooks`; null leaves `events` and `funded_first` to the mode."""

    address: str | UnsetType = UNSET
    version: str | UnsetType = UNSET
    recipe: Recipe | UnsetType = UNSET
    encoding: Encoding | UnsetType = UNSET
    secret_form: SecretForm | UnsetType = UNSET
    milliseconds: bool | UnsetType = UNSET
    events: tuple[str, ...] | UnsetType | None = UNSET
    funded_first: bool | UnsetType | None = UNSET
    former_secret: str | UnsetType = UNSET
    pauses: tuple[float, ...] | UnsetType = UNSET


class Reach(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /notices`."""

    anywhere: bool


class Again(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /orders/{order}/resend`; "" means everything the shop was ever told of the order."""

    event: str = ""


class NoticeCounter:
    """The office, seen from behind the counter. An order is named by UUID or by number, a delivery by its number."""

    def __init__(self, bank: Bank, office: Office) -> None:
        self._bank = bank
        self._office = office

    def table(self) -> Table:
        """Return what can be asked."""
        return [
            ("GET", "/callbacks", self.callbacks),
            ("POST", "/callbacks", self.set_up_callbacks),
            ("POST", "/callbacks/secret", self.change_callback_secret),
            ("GET", "/webhooks", self.webhooks),
            ("POST", "/webhooks", self.set_up_webhooks),
            ("POST", "/webhooks/secret", self.change_webhook_secret),
            ("POST", "/notices", self.reach),
            ("GET", "/deliveries", self.deliveries),
            ("POST", "/deliveries/{number}/resend", self.resend_one),
            ("POST", "/orders/{order}/resend", self.resend_order),
        ]

    def callbacks(self, _name: str, _body: bytes) -> Answer:
        """Return how callbacks are set up, and what verifies them: the secret, or the public key where it signs."""
        settings = self._office.settings.callbacks
        signs_with_key = settings.checksum is Checksum.ASYMMETRIC
        key = self._office.stationery.public_key() if signs_with_key else ""
        return {**asdict(settings), "secret": self._bank.account.callback_secret, "public_key": key}

    def set_up_callbacks(self, name: str, body: bytes) -> Answer:
        """Set callbacks up and return how they stand."""
        wanted = msgspec.json.decode(body, type=CallbackSwitches)
        self._must_be_here(wanted.address)
        if wanted.operations is not UNSET and not set(wanted.operations) <= set(OPERATIONS):
            raise ValueError(f"operations are {', '.join(OPERATIONS)}")
        if wanted.failures_allowed is not UNSET and wanted.failures_allowed < 1:
            raise ValueError("failures_allowed is at least 1")
        turn(self._office.settings.callbacks, wanted)
        return self.callbacks(name, body)

    def change_callback_secret(self, name: str, body: bytes) -> Answer:
        """Return how callbacks stand with a new secret."""
        self._office.change_callback_secret()
        return self.callbacks(name, body)

    def webhooks(self, _name: str, _body: bytes) -> Answer:
        """Return how webhooks are set up, and what verifies them."""
        settings = self._office.settings.webhooks
        return {**asdict(settings), "secret": self._bank.account.webhook_secret}

    def set_up_webhooks(self, name: str, body: bytes) -> Answer:
        """Set webhooks up and return how they stand; another form of the secret makes a new one."""
        wanted = msgspec.json.decode(body, type=WebhookSwitches)
        self._must_be_here(wanted.address)
        form = wanted.secret_form or self._office.settings.webhooks.secret_form
        key_in(wanted.former_secret or "", form)
        self._office.write_webhook_secret_as(form)
        turn(self._office.settings.webhooks, wanted)
        return self.webhooks(name, body)

    def change_webhook_secret(self, name: str, body: bytes) -> Answer:
        """Return how webhooks stand with a new secret beside the former one."""
        self._office.change_webhook_secret()
        return self.webhooks(name, body)

    def reach(self, _name: str, body: bytes) -> Answer:
        """Allow notifications to leave this computer, or forbid it again."""
        self._office.settings.anywhere = msgspec.json.decode(body, type=Reach).anywhere
        return {"anywhere": self._office.settings.anywhere}

    def deliveries(self, _name: str, _body: bytes) -> Answer:
        """Return the delivery log, oldest first."""
        return _described(self._office.outbox.all())

    def resend_one(self, number: str, _body: bytes) -> Answer:
        """Deliver one notification again."""
        delivery = self._office.outbox.find(int(number)) if number.isdecimal() else None
        if delivery is None:
            raise LookupError
        return _described(self._office.resend([delivery]))

    def resend_order(self, order: str, body: bytes) -> Answer:
        """Deliver again what the shop was told of an order: all of it, or the events of one name."""
        found = self._bank.find(order) or self._bank.find_number(order)
        if found is None:
            raise LookupError
        event = msgspec.json.decode(body, type=Again).event
        told = [sent for sent in self._office.outbox.originals(found.id) if event in ("", sent.draft.event)]
        return _described(self._office.resend(told))

    def _must_be_here(self, address: str | UnsetType) -> None:
        if address and not self._office.settings.anywhere and not is_here(address):
            raise ValueError("the address is not on this computer")


def _described(deliveries: list[Delivery] | tuple[Delivery, ...]) -> Answer:
    return {"deliveries": [msgspec.to_builtins(delivery) for delivery in deliveries]}
