"""What nobody waited for: alarms one after the other, and the acts of the last run counted live."""

from typing import Any

import pytest

from app.domain.events import (
    BankSilent,
    BooksReconciled,
    PaidAfterEnd,
    PaymentTakenBack,
    PeopleOverruled,
    RecoveryWent,
)
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.operation import OperationKind
from app.domain.order import OrderState
from app.domain.recovery_report import Recovered, RecoveredAct, RecoveryReport
from app.presenters.message import Tone
from app.presenters.news import SHOW_LIST, SHOW_ORDER, NewsPresenter, NewsState
from app.presenters.words import in_english
from tests.makers import NOON, an_order, euros
from tests.unit.presenters.scenes import english


class Bars:
    """Remembers the last state drawn."""

    state = NewsState()

    def draw_news(self, state: NewsState) -> None:
        self.state = state


def report(charges: dict[Recovered, int], refunds: dict[Recovered, int] | None = None) -> RecoveryReport:
    acts = [
        RecoveredAct(OrderNumber("x"), kind, verdict)
        for kind, counts in ((OperationKind.CHARGE, charges), (OperationKind.REFUND, refunds or {}))
        for verdict, count in counts.items()
        for _ in range(count)
    ]
    return RecoveryReport(tuple(acts))


def news(start: RecoveryReport | None = None) -> tuple[NewsPresenter, Bars]:
    presenter, bars = NewsPresenter(english(), start or RecoveryReport()), Bars()
    presenter.attach(bars)
    return presenter, bars


def test_nothing_is_said_when_nothing_happened() -> None:
    _presenter, bars = news()
    assert bars.state == NewsState()


def test_the_last_run_is_counted_and_the_line_follows_the_answers() -> None:
    presenter, bars = news(report({Recovered.DONE: 3, Recovered.NOT_DONE: 1, Recovered.ASKING: 1}))
    assert bars.state.recovery is not None
    assert bars.state.recovery.money == "Charges: 3 were paid, 1 were not paid, 1 we are still asking about."
    assert bars.state.recovery.tone is Tone.WARNING
    assert bars.state.recovery_actions[0][0] == SHOW_LIST
    presenter.heard(RecoveryWent(report({Recovered.DONE: 4, Recovered.NOT_DONE: 1})))
    assert bars.state.recovery.tone is Tone.SUCCESS
    assert "4 were paid" in bars.state.recovery.money
    assert bars.state.recovery_actions == ()
    presenter.heard(RecoveryWent(report({Recovered.DONE: 3, Recovered.HELD: 1})))
    assert bars.state.recovery.money == "Charges: 3 were paid, 1 held."
    presenter.report_seen()
    assert bars.state.recovery is None
    presenter.heard(RecoveryWent(report({Recovered.DONE: 5})))
    assert bars.state.recovery is None, "what was read does not come back"


def test_what_needs_a_person_is_said_to_need_one() -> None:
    _presenter, bars = news(report({}, {Recovered.NEEDS_PERSON: 2}))
    assert bars.state.recovery is not None
    assert "refunds: 2 need you" in bars.state.recovery.money
    assert "open the list" in bars.state.recovery.to_do


def test_acts_that_move_no_money_are_not_counted() -> None:
    acts = (RecoveredAct(OrderNumber("x"), OperationKind.REGISTER, Recovered.ASKING),)
    _presenter, bars = news(RecoveryReport(acts))
    assert bars.state.recovery is None


def test_alarms_wait_behind_each_other_until_each_was_seen() -> None:
    presenter, bars = news()
    late = an_order(number=OrderNumber("SHOP-LATE"), state=OrderState.PAID)
    presenter.heard(PaidAfterEnd(late))
    presenter.heard(BooksReconciled())
    alarm = bars.state.alarm
    assert alarm is not None
    assert alarm.tone is Tone.ERROR
    assert "12.50\u00a0EUR for order SHOP-LATE" in alarm.happened
    assert "taken twice" in alarm.money
    assert in_english("", "%n more message(s) wait", "", 1) in alarm.to_do
    assert bars.state.alarm_actions[0][0] == SHOW_ORDER
    assert presenter.order_in_front == "SHOP-LATE"
    presenter.alarm_seen()
    assert bars.state.alarm is not None
    assert "Money may move again" in bars.state.alarm.money
    assert bars.state.alarm_actions == ()
    presenter.alarm_seen()
    assert bars.state.alarm is None


@pytest.mark.parametrize(
    ("sums", "happened", "money"),
    [
        ({"state": OrderState.PAID}, "took 12.50\u00a0EUR for", "taken twice"),
        ({"state": OrderState.PART_PAID, "captured": euros(900)}, "took 9.00\u00a0EUR for", "taken twice"),
        ({"state": OrderState.AUTHORISED, "held": euros(1250)}, "holds 12.50\u00a0EUR for", "only held"),
        ({"state": OrderState.PART_PAID, "held": euros(900)}, "holds 9.00\u00a0EUR for", "only held"),
        ({"state": OrderState.VOIDED}, "Released", "released; the customer keeps the money"),
        ({"state": OrderState.REFUNDED}, "Refunded", "The whole amount went back"),
    ],
)
def test_money_that_came_after_the_end_is_told_as_the_bank_tells_it(
    sums: dict[str, Any], happened: str, money: str
) -> None:
    presenter, bars = news()
    presenter.heard(PaidAfterEnd(an_order(**sums)))
    assert bars.state.alarm is not None
    assert happened in bars.state.alarm.happened
    assert money in bars.state.alarm.money
    is_taken = "took" in happened
    assert ("has paid" in bars.state.alarm.money) is is_taken


@pytest.mark.parametrize(
    ("sums", "happened", "to_do"),
    [
        ({"state": OrderState.AUTHORISED, "held": euros(1250)}, "only holds it", "capture the hold"),
        ({"state": OrderState.PAID, "captured": euros(1250)}, "only holds it", "write on it what the bank said"),
        ({"state": OrderState.PART_PAID, "captured": euros(800)}, "had taken more", "write on it what the bank said"),
        ({"state": OrderState.VOIDED}, "let it go", "write on it what the bank said"),
    ],
)
def test_a_payment_the_bank_took_back_says_what_is_left(sums: dict[str, Any], happened: str, to_do: str) -> None:
    presenter, bars = news()
    presenter.heard(PaymentTakenBack(an_order(number=OrderNumber("SHOP-BACK"), **sums)))
    alarm = bars.state.alarm
    assert alarm is not None
    assert alarm.tone is Tone.ERROR
    assert "SHOP-BACK" in alarm.happened
    assert happened in alarm.happened
    assert "does not get this money" in alarm.money
    assert to_do in alarm.to_do
    assert presenter.order_in_front == "SHOP-BACK"


@pytest.mark.parametrize(("state", "warns"), [(OrderState.PAID, True), (OrderState.EXPIRED, False)])
def test_a_denial_of_people_s_word_says_whose_word_counts(state: OrderState, warns: bool) -> None:
    presenter, bars = news()
    presenter.heard(PeopleOverruled(an_order(state=state), None))
    assert bars.state.alarm is not None
    assert "The bank's word counts" in bars.state.alarm.money
    assert ("paid twice" in bars.state.alarm.money) is warns


def test_other_news_are_not_for_these_bars() -> None:
    presenter, bars = news()
    presenter.heard(BankSilent(ProfileName("a-bank"), NOON))
    assert bars.state == NewsState()
