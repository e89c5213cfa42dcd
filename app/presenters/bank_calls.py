"""What was said to the bank about one order, call by call, as a help desk reads it.

The calls themselves stand in the words of the interface and in UTC, in whatever language the till speaks: they are
read by the bank's people and by ours.
"""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from app.domain.bank_call import HeardCall, Told
from app.domain.order import Order
from app.presenters.presenter import ScreenPresenter, Speech
from app.services.bank_calls import BankCalls


class BankCallsState(Struct, frozen=True):
    """`calls` in a line each, the newest first; `text` is what was said in the chosen one."""

    calls: tuple[str, ...] = ()
    chosen: int = 0
    text: str = ""
    lead: str = ""


class BankCallsView(Protocol):
    def draw(self, state: BankCallsState) -> None: ...


class BankCallsPresenter(ScreenPresenter[BankCallsView]):
    """Looks when it is told to: what is read does not move."""

    def __init__(self, speech: Speech, calls: BankCalls, order: Order) -> None:
        super().__init__(speech)
        self._calls = calls
        self._order = order
        self._heard: Sequence[HeardCall] = ()
        self._chosen = 0

    def attach(self, view: BankCallsView) -> None:
        """Draw on this window from now on, what was said until now."""
        super().attach(view)
        self.look()

    def look(self) -> None:
        """Show what was said until now."""
        self._heard, self._chosen = tuple(reversed(self._calls.about(self._order))), 0
        self.render()

    def choose(self, place: int) -> None:
        """Show this call of the list."""
        self._chosen = place
        self.render()

    @property
    def whole(self) -> str:
        """All calls as one text, oldest first, for the clipboard."""
        head = f"Order {self._order.number}, bank's number {self._order.gateway_order_id or '-'}"
        return "\n\n".join([head, *(_text(each) for each in reversed(self._heard))])

    def render(self) -> None:
        if self._view is None:
            return
        chosen = self._heard[self._chosen] if 0 <= self._chosen < len(self._heard) else None
        self._view.draw(
            BankCallsState(
                tuple(map(self._line, self._heard)),
                self._chosen,
                "" if chosen is None else _text(chosen),
                self._lead(),
            )
        )

    def _lead(self) -> str:
        if self._heard:
            return self.tr("Without cards, codes, logins and customers. It is kept only while Paydesk runs.")
        return self.tr("Nothing was said to the bank about this order since Paydesk was started.")

    def _line(self, heard: HeardCall) -> str:
        call = heard.call
        answer = call.trouble if call.status is None else str(call.status)
        times = f" ×{heard.times}" if heard.times > 1 else ""
        return f"{self._speech.formats.clock_time(heard.at)}  {answer}  {_act(call.path)}{times}"


def _act(path: str) -> str:
    """Return the part of a path a person tells calls apart by: "refund.do", "capture"."""
    words = [part for part in path.split("/") if part and not any(letter.isdigit() for letter in part)]
    return words[-1] if words else path


def _text(heard: HeardCall) -> str:
    call = heard.call
    status = "no answer" if call.status is None else f"HTTP {call.status}"
    lines = [
        f"{_moment(heard)}  {heard.profile}",
        f"{call.method} {call.path}",
        *_fields(call.asked),
        f"{status}, {call.seconds:.2f} s" + (f", {call.trouble}" if call.trouble else ""),
        *_fields(call.answered),
    ]
    if call.request_id:
        lines.append(f"request: {call.request_id}")
    if call.kept_back:
        lines.append(f"not shown: {', '.join(call.kept_back)}")
    return "\n".join(lines)


def _fields(told: Told) -> list[str]:
    return [f"    {name}: {value}" for name, value in told if value]


def _moment(heard: HeardCall) -> str:
    last = f"{heard.at:%Y-%m-%dT%H:%M:%SZ}"
    return last if heard.times == 1 else f"{last}, {heard.times} times since {heard.since:%Y-%m-%dT%H:%M:%SZ}"
