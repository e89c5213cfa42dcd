"""Where each act of the JSON generation goes and how its fields are called: the usual way, and a profile's own.

The manual describes five calls; the paths of the others are what the gateway's own objects suggest, so a profile
can put its bank's paths and names in their place without a new release (API reference: endpoints).
"""

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from msgspec import Struct

from app.domain.bank_acts import ActEntry, BankAct
from app.domain.errors import NotOffered, ProfileUnusable
from app.domain.profile import BankProfile
from app.gateway.trust import is_safe_address

_CHANGES = ("POST", "PUT", "PATCH")
_QUESTIONS = frozenset({BankAct.SESSION_STATUS, BankAct.PAYMENT_STATUS, BankAct.REFUND_STATUS, BankAct.STORED_CARDS})
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}", re.ASCII)


class Operation(Struct, frozen=True):
    """One call. `fields` are the names it may carry, each with the name this bank knows it by."""

    method: str
    path: str
    fields: Mapping[str, str]

    def at(self, key: str = "", **query: str) -> str:
        """Return the path about this object; the caller has made sure that the key can stand in one."""
        path = self.path.replace("{id}", key)
        named = {self.fields[name]: value for name, value in query.items()}
        return f"{path}?{urlencode(named)}" if named else path


def _usual(method: str, path: str, fields: str = "") -> Operation:
    return Operation(method, path, {name: name for name in fields.split()})


_USUAL = {
    BankAct.REGISTER: _usual(
        "POST",
        "/sessions",
        "amount currency successUrl failureUrl merchantReferenceId paymentData locale customerDetails metadata "
        "expiresAt merchantCustomerId setupFutureUsage",
    ),
    BankAct.SESSION_STATUS: _usual("GET", "/sessions/{id}"),
    BankAct.CHARGE: _usual(
        "POST",
        "/payments",
        "amount currency captureMethod returnUrl description metadata customerDetails paymentMethod "
        "storedPaymentMethodId merchantCustomerId setupFutureUsage",
    ),
    BankAct.PAYMENT_STATUS: _usual("GET", "/payments/{id}"),
    BankAct.CAPTURE: _usual("POST", "/payments/{id}/capture", "amount"),
    BankAct.VOID: _usual("POST", "/payments/{id}/cancel"),
    BankAct.REFUND: _usual("POST", "/refunds", "paymentId amount reason metadata"),
    BankAct.REFUND_STATUS: _usual("GET", "/refunds/{id}"),
    BankAct.CANCEL: _usual("POST", "/sessions/{id}/expire"),
    BankAct.STORED_CARDS: _usual("GET", "/paymentMethods", "merchantCustomerId"),
    BankAct.FORGET_CARD: _usual("DELETE", "/paymentMethods/{id}"),
}


class Operations:
    """The calls of one bank. Raises ProfileUnusable for an entry that could not be sent, or that says nothing."""

    def __init__(self, profile: BankProfile) -> None:
        self._profile = profile
        self._calls = {act: _merged(profile, act, usual) for act, usual in _USUAL.items()}

    def of(self, act: BankAct) -> Operation:
        """Return the call. Raises NotOffered for an act this bank has not."""
        if not self._profile.offers(act):
            raise NotOffered(act.value)
        return self._calls[act]


def _merged(profile: BankProfile, act: BankAct, usual: Operation) -> Operation:
    own = profile.operations.get(act, ActEntry())
    merged = Operation(own.method or usual.method, own.path or usual.path, {**usual.fields, **own.fields})
    faults = {
        "method": not _fits(act, merged.method),
        "path": not _is_path(profile.address, merged.path) or ("{id}" in merged.path) is not ("{id}" in usual.path),
        "fields": not own.fields.keys() <= usual.fields.keys() or not _are_names(merged.fields),
    }
    for entry, faulty in faults.items():
        if faulty:
            raise ProfileUnusable(profile.name, f"operations.{act.value}.{entry}")
    return merged


def _fits(act: BankAct, method: str) -> bool:
    """Tell whether the act can be done this way: a question changes nothing, and DELETE carries no fields."""
    if act in _QUESTIONS:
        return method == "GET"
    return method in _CHANGES or (method == "DELETE" and act is BankAct.FORGET_CARD)


def _is_path(address: str, path: str) -> bool:
    """Tell whether the path stays at this bank: `@other.example` glued to an address would not."""
    return path.startswith("/") and is_safe_address(address.rstrip("/") + path.replace("{id}", "0"))


def _are_names(fields: Mapping[str, str]) -> bool:
    """Tell whether all are names, and no two fields share one."""
    return all(_NAME.fullmatch(name) for name in fields.values()) and len(set(fields.values())) == len(fields)
