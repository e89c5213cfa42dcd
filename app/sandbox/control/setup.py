"""How is the bank set up for the shop: switches, and keys of the JSON generation?"""

from dataclasses import asdict
from typing import Annotated

import msgspec
from msgspec import UNSET, UnsetType

from app.sandbox.control.counter import Answer, Table, turn
from app.sandbox.rules.bank import Bank
from app.sandbox.words.accounts import ChallengeShape, ErrorCodes, KeyState, Mode, SuccessCode


class Switches(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /settings`; what is left out stays as it is, null leaves it to the mode."""

    mode: Mode | UnsetType = UNSET
    key_state: KeyState | UnsetType = UNSET
    attempts: Annotated[int, msgspec.Meta(ge=1)] | UnsetType = UNSET
    idempotency: bool | UnsetType | None = UNSET
    multi_capture: bool | UnsetType = UNSET
    reverse_charged: bool | UnsetType = UNSET
    numbers_orders: bool | UnsetType = UNSET
    register_success: SuccessCode | UnsetType = UNSET
    error_codes: ErrorCodes | UnsetType = UNSET
    status_version: Annotated[int, msgspec.Meta(ge=1, le=46)] | UnsetType = UNSET
    token_everywhere: bool | UnsetType = UNSET
    objects_checked: bool | UnsetType = UNSET
    signature_required: bool | UnsetType = UNSET
    certificate: str | UnsetType = UNSET
    repeated_references: bool | UnsetType = UNSET
    auto_payments: bool | UnsetType = UNSET
    stored_cards: bool | UnsetType = UNSET
    stored_cards_without_payment: bool | UnsetType = UNSET
    payment_without_code: bool | UnsetType = UNSET
    challenge_shape: ChallengeShape | UnsetType = UNSET


class KeyTurn(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /keys/state`."""

    api_key: str
    state: KeyState


class SetupCounter:
    """Everything about how the bank behaves towards the shop, but for its notifications."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank

    def table(self) -> Table:
        """Return what can be asked."""
        return [
            ("POST", "/settings", self.switch),
            ("GET", "/keys", self.keys),
            ("POST", "/keys", self.issue_key),
            ("POST", "/keys/state", self.turn_key),
        ]

    def switch(self, _name: str, body: bytes) -> Answer:
        """Turn switches and return how they all stand."""
        settings = self._bank.settings
        turn(settings, msgspec.json.decode(body, type=Switches))
        return {**asdict(settings), "replays_answers": settings.replays_answers}

    def keys(self, _name: str, _body: bytes) -> Answer:
        """Return every V2 key and what it may do."""
        return dict(self._bank.keys.states())

    def issue_key(self, _name: str, _body: bytes) -> Answer:
        """Return one more V2 key; the others stay good."""
        return {"api_key": self._bank.keys.issue()}

    def turn_key(self, name: str, body: bytes) -> Answer:
        """Change what a V2 key may do."""
        wanted = msgspec.json.decode(body, type=KeyTurn)
        if self._bank.keys.state(wanted.api_key) is None:
            raise LookupError
        self._bank.keys.turn(wanted.api_key, wanted.state)
        return self.keys(name, body)
