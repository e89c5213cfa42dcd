"""A trainer behind the counter: each trouble comes once, to the call it is meant for, and to no other."""

import pytest
from sandbox_shop import DECLINED, Shop

from app.domain.staged_trouble import StagedTrouble
from app.sandbox import ConnectionDropped, Lesson, NotWaiting, Trainer
from app.sandbox.control.trainer import SLOW_SECONDS
from app.sandbox.rules.foretold import NOT_ENOUGH_MONEY


@pytest.fixture
def trainer(shop: Shop) -> Trainer:
    return Trainer(shop.bank, shop.troubles)


def test_the_till_and_the_bank_know_the_same_lessons_by_the_same_names() -> None:
    assert {trouble.value for trouble in StagedTrouble} == {lesson.value for lesson in Lesson}


def test_the_next_card_is_declined_and_the_one_after_it_pays(shop: Shop, trainer: Trainer) -> None:
    trainer.have(Lesson.CARD_DECLINED)
    first, second = shop.instant()["orderId"], shop.instant()["orderId"]
    assert (shop.outcome(first), shop.outcome(second)) == ((6, NOT_ENOUGH_MONEY), (2, 0))


def test_a_card_that_fails_by_itself_leaves_the_lesson_for_the_next_one(shop: Shop, trainer: Trainer) -> None:
    trainer.have(Lesson.CARD_DECLINED)
    shop.instant(DECLINED)
    assert trainer.waiting() == {Lesson.CARD_DECLINED}
    assert shop.outcome(shop.instant()["orderId"]) == (6, NOT_ENOUGH_MONEY)
    assert not trainer.waiting()


@pytest.mark.parametrize("call", ["moto", "instant"])
def test_a_lost_answer_belongs_to_a_charge_whose_money_moves(shop: Shop, trainer: Trainer, call: str) -> None:
    trainer.have(Lesson.ANSWER_LOST)
    shop.registered()  # no charge: its answer arrives
    with pytest.raises(ConnectionDropped):
        getattr(shop, call)()
    assert shop.money() == [("charge", 2500)]
    assert "orderId" in shop.instant()


def test_a_bank_that_fails_moves_nothing(shop: Shop, trainer: Trainer) -> None:
    trainer.have(Lesson.BANK_FAILS)
    data = shop.credentials | shop.order() | shop.card()
    assert shop.send("POST", "/payment/rest/instantPayment.do", data=data).status_code == 500
    assert shop.money() == []


def test_a_slow_answer_comes_after_its_time(shop: Shop, trainer: Trainer) -> None:
    trainer.have(Lesson.ANSWER_SLOW)
    shop.instant()
    assert shop.pauses == [SLOW_SECONDS]


@pytest.mark.parametrize("lesson", [each for each in Lesson if each.value not in ("customer-pays", "link-expires")])
def test_a_lesson_ordered_twice_waits_once_and_can_be_called_off(
    shop: Shop, trainer: Trainer, lesson: Lesson
) -> None:
    trainer.have(lesson)
    trainer.have(lesson)
    assert trainer.waiting() == {lesson}
    trainer.call_off()
    assert not trainer.waiting()
    assert shop.outcome(shop.instant()["orderId"]) == (2, 0)


def test_the_next_refund_is_refused_and_the_one_after_it_goes(shop: Shop, trainer: Trainer) -> None:
    """Gateway manual, refund: error 7 where it is not possible."""
    order = shop.instant()["orderId"]
    trainer.have(Lesson.REFUND_REFUSED)
    assert str(shop.v1("refund", orderId=order, amount=1000)["errorCode"]) == "7"
    assert shop.money() == [("charge", 2500)]
    assert str(shop.v1("refund", orderId=order, amount=1000)["errorCode"]) == "0"


def test_a_refund_of_the_newer_interface_fails_once(shop: Shop, trainer: Trainer) -> None:
    payment = shop.payment()["id"]
    trainer.have(Lesson.REFUND_REFUSED)
    asked = [shop.v2("POST", "/refunds", {"paymentId": payment, "amount": 900}).json()["status"] for _ in range(2)]
    assert asked == ["failed", "succeeded"]


def test_the_customer_pays_a_link_and_another_one_runs_out(shop: Shop, trainer: Trainer) -> None:
    paid, over = (shop.registered(orderNumber=number)["orderId"] for number in ("A-1", "A-2"))
    trainer.have(Lesson.CUSTOMER_PAYS, "A-1")
    trainer.have(Lesson.LINK_EXPIRES, "A-2")
    assert (shop.outcome(paid)[0], shop.outcome(over)[0]) == (2, 6)


@pytest.mark.parametrize("number", ["A-1", "nobody"])
def test_what_waits_for_no_customer_can_neither_be_paid_nor_run_out(
    shop: Shop, trainer: Trainer, number: str
) -> None:
    shop.instant(orderNumber="A-1")
    for lesson in (Lesson.CUSTOMER_PAYS, Lesson.LINK_EXPIRES):
        with pytest.raises(NotWaiting):
            trainer.have(lesson, number)
    assert shop.money() == [("charge", 2500)]


def test_the_power_goes_when_the_charge_is_in_the_banks_books(shop: Shop, trainer: Trainer) -> None:
    seen: list[list[tuple[str, int]]] = []
    shop.troubles.cut_power = lambda: seen.append(shop.money())
    trainer.have(Lesson.POWER_CUT)
    with pytest.raises(ConnectionDropped):
        shop.moto()
    assert seen == [[("charge", 2500)]]
