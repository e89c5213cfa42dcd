"""How does a shop order payments that repeat? The JSON service of recurring tasks."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.sandbox.desk.replies import Json
from app.sandbox.rules import scenarios
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.cards import Card, is_card_number, is_expiry, is_holder
from app.sandbox.rules.standing_orders import Schedule, StandingOrder, StandingOrders, TaskState, TimeUnit, later
from app.sandbox.v1.card_use import stored_card_for
from app.sandbox.v1.forms import WRONG_VALUE, Form, Refused
from app.sandbox.v1.methods import BodyKind, Method
from app.sandbox.v1.terms import read_amount, read_currency
from app.sandbox.words.moments import moment_in

_LONGEST_PERIOD = 1000


def task_methods(bank: Bank) -> dict[str, Method]:
    """Return the calls below `/recurrent/v1/task/`."""
    desk = StandingOrders(bank)

    def call(answer: Callable[[Form], StandingOrder]) -> Method:
        return Method(
            lambda form: _told(form, answer(_task_in(form))),
            _failed,
            post_only=True,
            body=BodyKind.JSON,
            # The manual's table and its sample spell the login differently.
            login_names=("userName", "username"),
        )

    return {
        "create": call(lambda task: create(bank, desk, task)),
        "modify": call(lambda task: modify(bank, desk, task)),
        "get": call(lambda task: _named(desk, task)),
        "terminate": call(lambda task: terminate(desk, task)),
        "activate": call(lambda task: activate(bank, desk, task)),
        "skip": call(lambda task: skip(desk, task)),
    }


def create(bank: Bank, desk: StandingOrders, task: Form) -> StandingOrder:
    """Return a new standing order. Without `scheduledSince` the first payment is one period away."""
    name = task.text("merchantTaskUuid", 36)
    if name and desk.find("", name):
        raise Refused(WRONG_VALUE, "[merchantTaskUuid] is used already")
    schedule = _schedule(bank, task.json_object("scheduleData"))
    order = StandingOrder(
        id=str(uuid.uuid4()),
        name=name,
        created=bank.clock.now(),
        amount=read_amount(task.required("amount", 12)),
        currency=read_currency(task),
        schedule=schedule,
        client_id=task.text("clientId", 255),
        params=task.json_object("params") | task.json_object("attributes"),
    )
    return desk.keep(_with_card(bank, task, order))


def modify(bank: Bank, desk: StandingOrders, task: Form) -> StandingOrder:
    """Return a standing order with what was sent replaced; the schedule starts anew if it is."""
    order = _unfinished(desk, task)
    if task.text("amount", 12):
        order = replace(order, amount=read_amount(task.text("amount", 12)))
    if task.text("currency"):
        order = replace(order, currency=read_currency(task))
    if params := task.json_object("params") | task.json_object("attributes"):
        order = replace(order, params=params)
    if schedule := task.json_object("scheduleData"):
        order = replace(order, schedule=_schedule(bank, schedule), turn=0)
    if task.text("bindingId") or task.text("pan"):
        order = _with_card(bank, task, order)
    return desk.keep(order)


def terminate(desk: StandingOrders, task: Form) -> StandingOrder:
    """Return the standing order ended for good."""
    return desk.keep(replace(_unfinished(desk, task), state=TaskState.TERMINATED))


def activate(bank: Bank, desk: StandingOrders, task: Form) -> StandingOrder:
    """Return the standing order going on: one that failed, or one whose time has not come. Missed turns are gone."""
    order = _unfinished(desk, task)
    if order.state is TaskState.ACTIVE:
        raise Refused(WRONG_VALUE, "The task is active already")
    turn = order.turn
    while (due := order.schedule.moment(turn)) is not None and due < bank.clock.now():
        turn += 1
    return desk.keep(replace(order, state=TaskState.ACTIVE, turn=turn))


def skip(desk: StandingOrders, task: Form) -> StandingOrder:
    """Return the standing order without its next payment."""
    order = _unfinished(desk, task)
    if order.next_payment is None:
        raise Refused(WRONG_VALUE, "The task has no next payment")
    return desk.keep(replace(order, turn=order.turn + 1))


def _task_in(form: Form) -> Form:
    """Return the fields of `task` as a request of their own."""
    task = form.json_object("task")
    if not task:
        raise Refused(WRONG_VALUE, "[task] is empty")
    return form.inside("task")


def _named(desk: StandingOrders, task: Form) -> StandingOrder:
    order = desk.find(task.text("taskUuid", 36), task.text("merchantTaskUuid", 36))
    if order is None:
        raise Refused(WRONG_VALUE, "[taskUuid] is wrong")
    return order


def _unfinished(desk: StandingOrders, task: Form) -> StandingOrder:
    order = _named(desk, task)
    if order.state.is_over:
        raise Refused(WRONG_VALUE, f"The task is {order.state}")
    return order


def _schedule(bank: Bank, data: dict[str, Any]) -> Schedule:
    unit, every = str(data.get("timeUnit", "")).upper(), data.get("value")
    if unit not in set(TimeUnit):
        raise Refused(WRONG_VALUE, "[timeUnit] is wrong")
    if isinstance(every, bool) or not isinstance(every, int) or not 0 < every <= _LONGEST_PERIOD:
        raise Refused(WRONG_VALUE, "[value] is wrong")
    since, till = _moment(data, "scheduledSince"), _moment(data, "scheduledTill")
    if since is None:
        since = later(bank.clock.now(), TimeUnit(unit), every)
    if since < bank.clock.now() or (till is not None and till < since):
        raise Refused(WRONG_VALUE, "[scheduledSince] or [scheduledTill] is wrong")
    return Schedule(since, TimeUnit(unit), every, till)


def _moment(data: dict[str, Any], name: str) -> int | None:
    """Return a date that is written as a text or as milliseconds."""
    given = data.get(name)
    if given is None:
        return None
    moment = moment_in(given) if isinstance(given, str) else given
    if isinstance(moment, bool) or not isinstance(moment, int):
        raise Refused(WRONG_VALUE, f"[{name}] is wrong")
    return moment


def _with_card(bank: Bank, task: Form, order: StandingOrder) -> StandingOrder:
    """Return the standing order with the card that was sent: a stored one, or a typed one kept as its record."""
    if card_id := task.text("bindingId", 255):
        stored = stored_card_for(bank, task, card_id)
        return replace(order, stored_card=stored.id, client_id=stored.client_id, record=None, scenario="")
    card = Card(task.text("pan", 19), "", task.text("expiry", 6), task.text("cardHolder", 45))
    if not (is_card_number(card.number) and is_expiry(card.expiry) and is_holder(card.holder)):
        raise Refused(WRONG_VALUE, "Card data is wrong")
    return replace(order, stored_card="", record=card.record, scenario=scenarios.reference_of(card))


def _told(form: Form, order: StandingOrder) -> Json:
    shown: Json = {
        "taskUuid": order.id,
        "merchantTaskUuid": order.name,
        "merchantLogin": form.text("merchantLogin", 255)
        or form.values.get("userName")
        or form.values.get("username", ""),
        "state": order.state,
        "created": order.created,
    }
    if order.next_payment is not None:
        shown["nextPaymentDate"] = order.next_payment
    return {"status": "SUCCESS", "task": shown}


def _failed(refusal: Refused) -> Json:
    error = {"code": refusal.code, "description": refusal.message, "message": refusal.message}
    return {"status": "FAIL", "error": error}
