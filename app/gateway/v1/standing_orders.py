"""Payments a bank makes by itself, in the form-encoded generation (gateway manual: recurring tasks)."""

from app.domain.card import CardEntry
from app.domain.errors import AnswerLost
from app.domain.identifiers import StandingOrderId, StoredCardId
from app.domain.money import Money
from app.domain.standing_order import (
    Period,
    Schedule,
    StandingOrder,
    StandingOrderChange,
    StandingOrderDraft,
    StandingOrderState,
)
from app.gateway.reading import Fields
from app.gateway.v1.charge_forms import expiry_text
from app.gateway.v1.forms import JsonForm, filled
from app.gateway.v1.line import Line
from app.gateway.v1.order_fields import moment_text, positive
from app.gateway.v1.replies import Refusal, refusal_in

_FOLDER = "/recurrent/v1/task/"
_PERIODS = {Period.DAY: "DAY", Period.WEEK: "WEEK", Period.MONTH: "MONTH", Period.YEAR: "YEAR"}
_STATES = {
    "CREATED": StandingOrderState.CREATED,
    "ACTIVE": StandingOrderState.ACTIVE,
    "FAILED": StandingOrderState.FAILED,
    "COMPLETED": StandingOrderState.COMPLETED,
    "TERMINATED": StandingOrderState.ENDED,
    "EXPIRED": StandingOrderState.EXPIRED,
}


class V1StandingOrders:
    """Implements `StandingOrders`. The bank takes the money by itself, so nothing here is sent twice."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, draft: StandingOrderDraft, card: StoredCardId | CardEntry) -> StandingOrder:
        """Return the new standing order. Without a beginning its first payment is one period away."""
        task = {
            "merchantTaskUuid": draft.name,
            **_money(draft.amount),
            **_card(card),
            "clientId": draft.customer_id,
            "params": dict(draft.parameters),
            "scheduleData": _schedule(draft.schedule),
        }
        return await self._changed("create", task)

    async def change(
        self, order: StandingOrderId, change: StandingOrderChange, card: StoredCardId | CardEntry | None = None
    ) -> StandingOrder:
        """Return the standing order with what was changed, a new card among it."""
        task = {
            "taskUuid": order,
            **({} if change.amount is None else _money(change.amount)),
            **({} if card is None else _card(card)),
            "params": dict(change.parameters),
            "scheduleData": {} if change.schedule is None else _schedule(change.schedule),
        }
        return await self._changed("modify", task)

    async def get(self, order: StandingOrderId) -> StandingOrder:
        """Return a standing order as it is now."""
        return await self._asked({"taskUuid": order})

    async def find(self, name: str) -> StandingOrder:
        """Return the standing order the shop gave this name: after an answer that never came."""
        return await self._asked({"merchantTaskUuid": name})

    async def end(self, order: StandingOrderId) -> StandingOrder:
        """End a standing order for good."""
        return await self._changed("terminate", {"taskUuid": order})

    async def resume(self, order: StandingOrderId) -> StandingOrder:
        """Let a standing order go on, or begin at once."""
        return await self._changed("activate", {"taskUuid": order})

    async def skip_next(self, order: StandingOrderId) -> StandingOrder:
        """Leave out the next payment; each call leaves out one more."""
        return await self._changed("skip", {"taskUuid": order})

    async def _changed(self, call: str, task: dict[str, object]) -> StandingOrder:
        form = self._form(task)
        return await self._line.do(call, form, lambda reply: read_task(reply, task), self._line.deadlines.register)

    async def _asked(self, task: dict[str, object]) -> StandingOrder:
        form = self._form(task)
        return await self._line.ask("get", form, lambda reply: read_task(reply, task), self._line.deadlines.status)

    def _form(self, task: dict[str, object]) -> JsonForm:
        self._line.login.needs_password("standing orders")
        fields = {"locale": self._line.language(), "task": filled(task)}
        return JsonForm(fields, folder=_FOLDER, beside=True)


def read_task(fields: Fields, asked: dict[str, object]) -> StandingOrder | Refusal:
    """Return the standing order. Raises AnswerLost without a verdict, without a key, and for another one's task."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    word = fields.text("status").upper()
    if word == "FAIL":
        return Refusal("", fields.text("errorMessage", "message"))
    if word != "SUCCESS":
        raise AnswerLost("no-verdict")
    task = fields.fields("task")
    key, name = task.identifier("taskUuid"), task.text("merchantTaskUuid")
    if key is None:
        raise AnswerLost("incomplete")
    if key != asked.get("taskUuid", key) or (name and name != asked.get("merchantTaskUuid", name)):
        raise AnswerLost("other-task")
    return StandingOrder(
        StandingOrderId(key),
        name,
        _STATES.get(task.text("state").upper(), StandingOrderState.UNKNOWN),
        task.moment("created"),
        task.moment("nextPaymentDate"),
    )


def _money(amount: Money) -> dict[str, object]:
    return {"amount": positive(amount).minor, "currency": amount.currency.number}


def _card(card: StoredCardId | CardEntry) -> dict[str, object]:
    if not isinstance(card, CardEntry):
        return {"bindingId": card}
    return {"pan": card.number, "expiry": expiry_text(card.expiry), "cardHolder": card.cardholder}


def _schedule(schedule: Schedule) -> dict[str, object]:
    return filled(
        {
            "scheduledSince": moment_text(schedule.since),
            "scheduledTill": moment_text(schedule.until),
            "timeUnit": _PERIODS[schedule.period],
            "value": schedule.every,
        }
    )
