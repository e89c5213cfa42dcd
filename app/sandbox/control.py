"""What may a test or a trainer do behind the bank's counter? A private side with its own port and token."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Annotated, Any, Protocol

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.sandbox.accounts import ChallengeShape, KeyState, Mode, SuccessCode
from app.sandbox.bank import Bank, WrongState
from app.sandbox.cards import Card
from app.sandbox.ledger import Order, Outcome
from app.sandbox.scenarios import AMOUNT_CARD, APPROVED, CHALLENGE_CODE
from app.sandbox.trouble import Kind, Trouble, TroubleDesk
from app.sandbox.v1.status import order_status

Answer = dict[str, Any]
Work = Callable[[str, bytes], Answer]

# The customer the control plane pretends to be; the card always pays.
CUSTOMER_CARD = Card(AMOUNT_CARD, "123", "209912", "TEST CUSTOMER")


class TroubleOrder(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /trouble`."""

    call: str
    kind: Kind
    count: int = 1
    seconds: float = 0
    before_work: bool = False


class Switches(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /settings`; what is left out stays as it is."""

    mode: Mode | None = None
    key_state: KeyState | None = None
    attempts: int | None = None
    idempotency: bool | None = None
    multi_capture: bool | None = None
    reverse_charged: bool | None = None
    numbers_orders: bool | None = None
    register_success: SuccessCode | None = None
    status_version: Annotated[int, msgspec.Meta(ge=1, le=46)] | None = None
    signature_required: bool | None = None
    certificate: str | None = None
    repeated_references: bool | None = None
    stored_cards: bool | None = None
    stored_cards_without_payment: bool | None = None
    payment_without_code: bool | None = None
    challenge_shape: ChallengeShape | None = None


class KeyTurn(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /keys/state`."""

    api_key: str
    state: KeyState


class ClockMove(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /clock`."""

    advance: float


class Refusal(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /orders/{order}/decline`."""

    action_code: int = 5


class Control:
    """The bank and its trouble desk, seen from behind the counter. An order is named by UUID or by number."""

    def __init__(self, bank: Bank, troubles: TroubleDesk) -> None:
        self._bank = bank
        self._troubles = troubles

    def table(self) -> list[tuple[str, str, Work]]:
        """Return what can be asked."""
        return [
            ("GET", "/ledger", self.ledger),
            ("GET", "/orders/{order}", self.order),
            ("POST", "/orders/{order}/approve", self.approve),
            ("POST", "/orders/{order}/decline", self.decline),
            ("POST", "/orders/{order}/expire", self.expire),
            ("POST", "/clock", self.move_clock),
            ("POST", "/settings", self.switch),
            ("GET", "/keys", self.keys),
            ("POST", "/keys", self.issue_key),
            ("POST", "/keys/state", self.turn_key),
            ("GET", "/trouble", self.armed),
            ("POST", "/trouble", self.arm),
            ("DELETE", "/trouble", self.disarm),
        ]

    def ledger(self, _order: str, _body: bytes) -> Answer:
        """Return everything: orders with their attempts, money, requests."""
        return {
            "now": self._bank.clock.now(),
            "orders": [_described(order) for order in self._bank.orders()],
            "stored_cards": [msgspec.to_builtins(card) for card in self._bank.vault.all()],
            "movements": [asdict(line) for line in self._bank.movements()],
            "calls": [asdict(line) for line in self._bank.books.calls()],
        }

    def order(self, order: str, _body: bytes) -> Answer:
        """Return one order."""
        return _described(self._found(order))

    def approve(self, order: str, _body: bytes) -> Answer:
        """Pay as a customer would: type a good card, or give the issuer the right code."""
        found = self._found(order)
        if found.open_challenge and self._bank.proceed(found) is Outcome.APPROVED:
            return _described(found)
        attempt, challenge = found.last_attempt, found.open_challenge
        if attempt and challenge:
            self._bank.answer_challenge(found, challenge, CHALLENGE_CODE[attempt.authentication])
            self._bank.finish_challenge(found, challenge)
        else:
            self._bank.settle(found, CUSTOMER_CARD.record, APPROVED)
        return _described(found)

    def decline(self, order: str, body: bytes) -> Answer:
        """Fail as a customer would: a card the issuer refuses, or "refuse" at the issuer."""
        found = self._found(order)
        challenge = found.open_challenge
        if challenge:
            self._bank.answer_challenge(found, challenge, None)
            self._bank.finish_challenge(found, challenge)
        else:
            code = msgspec.json.decode(body, type=Refusal).action_code
            self._bank.settle(found, CUSTOMER_CARD.record, code)
        return _described(found)

    def expire(self, order: str, _body: bytes) -> Answer:
        """Let the order's time run out now."""
        found = self._found(order)
        self._bank.expire(found)
        return _described(found)

    def move_clock(self, _order: str, body: bytes) -> Answer:
        """Move the bank's clock forward."""
        self._bank.advance_clock(msgspec.json.decode(body, type=ClockMove).advance)
        return {"now": self._bank.clock.now()}

    def switch(self, _order: str, body: bytes) -> Answer:
        """Turn switches and return how they all stand."""
        settings = self._bank.settings
        wanted = msgspec.json.decode(body, type=Switches)
        for name in wanted.__struct_fields__:
            if (value := getattr(wanted, name)) is not None:
                setattr(settings, name, value)
        return {**asdict(settings), "replays_answers": settings.replays_answers}

    def keys(self, _order: str, _body: bytes) -> Answer:
        """Return every V2 key and what it may do."""
        return dict(self._bank.keys.states())

    def issue_key(self, _order: str, _body: bytes) -> Answer:
        """Return one more V2 key; the others stay good."""
        return {"api_key": self._bank.keys.issue()}

    def turn_key(self, order: str, body: bytes) -> Answer:
        """Change what a V2 key may do."""
        wanted = msgspec.json.decode(body, type=KeyTurn)
        if self._bank.keys.state(wanted.api_key) is None:
            raise LookupError
        self._bank.keys.turn(wanted.api_key, wanted.state)
        return self.keys(order, body)

    def armed(self, _order: str, _body: bytes) -> Answer:
        """Return the trouble that still waits for its call."""
        return {call: [asdict(trouble) for trouble in waiting] for call, waiting in self._troubles.armed().items()}

    def arm(self, order: str, body: bytes) -> Answer:
        """Arm trouble for the next calls of one name."""
        wanted = msgspec.json.decode(body, type=TroubleOrder)
        trouble = Trouble(wanted.kind, wanted.seconds, wanted.before_work)
        self._troubles.arm(wanted.call, trouble, wanted.count)
        return self.armed(order, body)

    def disarm(self, order: str, body: bytes) -> Answer:
        """Forget all armed trouble."""
        self._troubles.clear()
        return self.armed(order, body)

    def _found(self, name: str) -> Order:
        order = self._bank.find(name) or self._bank.find_number(name)
        if order is None:
            raise LookupError
        return order


class Counter(Protocol):
    """A part of the control plane: method, path, and the work that takes the name in the path and the body."""

    def table(self) -> list[tuple[str, str, Work]]:
        """Return what can be asked."""


def build_control(control: Control, token: str, more: Sequence[Counter] = ()) -> Starlette:
    """Return the control plane as an ASGI application."""

    def route(method: str, path: str, work: Work) -> Route:
        async def endpoint(request: Request) -> Response:
            given = request.headers.get("authorization", "").removeprefix("Bearer ")
            if not secrets.compare_digest(given.encode(), token.encode()):
                return JSONResponse({"error": "the control token is missing or wrong"}, 401)
            body = await request.body() or b"{}"
            name = next(iter(request.path_params.values()), "")
            return _carried_out(lambda: work(name, body))

        return Route(path, endpoint, methods=[method])

    return Starlette(routes=[route(*entry) for counter in (control, *more) for entry in counter.table()])


def _carried_out(work: Callable[[], Answer]) -> Response:
    try:
        return JSONResponse(work())
    except LookupError:
        return JSONResponse({"error": "there is no such order, key or delivery"}, 404)
    except WrongState as state:
        return JSONResponse({"error": f"the order is {state}"}, 409)
    except ValueError as reason:
        return JSONResponse({"error": str(reason)}, 400)


def _described(order: Order) -> Answer:
    return {
        **msgspec.to_builtins(order),
        "number": order.terms.number,
        "order_status": order_status(order),
        "attempts_left": order.attempts_left,
    }
