"""After the journal was put back from a copy the bank is asked about every order; until then no money moves."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost, JournalCannotWrite, JournalDamaged, JournalMustReconcile, JournalUnreachable
from app.domain.events import BooksInTrouble, BooksReconciled
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState, PaymentMode
from app.domain.outcome import Approved
from app.journal import reconciling
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.reconciliation import Reconciliation
from tests.fakes.desk import TestDesk
from tests.makers import a_card, an_order, euros
from tests.unit.services.conftest import Play

DRAFT = LinkDraft(euros(1250), "Order 1041", valid_for=timedelta(days=3))


async def three_links_in_a_restored_journal(desk: TestDesk) -> list[Order]:
    links = [await desk.links.create(desk.profile, DRAFT) for _ in range(3)]
    await desk.journal._database.write(lambda opened: reconciling.demand(opened, desk.clock.now()))
    desk.events.clear()
    return links


def reconciliation_of(desk: TestDesk) -> Reconciliation:
    return Reconciliation(desk.journal.put_back, desk.enquiry, desk.clock, desk.publisher)


def test_a_payment_the_copy_did_not_know_is_learned_before_money_moves(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        first, *_others = await three_links_in_a_restored_journal(desk)
        desk.gateway.customer_pays(first.number)
        with pytest.raises(JournalMustReconcile):
            await desk.links.create(desk.profile, DRAFT)
        assert desk.gateway.calls.count("register") == 3, "nothing was sent"
        await reconciliation_of(desk).run()
        learned = await desk.journal.order(first.number)
        assert learned is not None
        assert learned.state is OrderState.PAID
        (told,) = [event.trouble for event in desk.events if isinstance(event, BooksInTrouble)]
        assert isinstance(told, JournalMustReconcile)
        assert told.left == 3
        assert desk.events[-1] == BooksReconciled()
        await desk.links.create(desk.profile, DRAFT)

    play(scene)


def test_a_silent_bank_is_asked_again_and_money_waits(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await three_links_in_a_restored_journal(desk)
        desk.gateway.fail_next["status"] = AnswerLost("timeout")
        slept = len(desk.clock.slept)
        await reconciliation_of(desk).run()
        assert desk.clock.slept[slept:] == [10.0]
        assert desk.gateway.calls.count("status") == 4
        assert await desk.journal.put_back.to_reconcile() == []

    play(scene)


def test_an_order_nobody_can_be_asked_about_does_not_hold_the_till_for_ever(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        elsewhere = an_order(profile="a bank this till does not have", created_at=desk.clock.now())
        await desk.journal.record(elsewhere, ())
        await three_links_in_a_restored_journal(desk)
        await reconciliation_of(desk).run()
        assert await desk.journal.put_back.to_reconcile() == []
        assert await desk.journal.order(elsewhere.number) == replace(elsewhere, version=1)

    play(scene)


def test_a_journal_that_was_never_put_back_asks_nobody(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        await desk.links.create(desk.profile, DRAFT)
        desk.events.clear()
        await reconciliation_of(desk).run()
        assert "status" not in desk.gateway.calls
        assert desk.events == []

    play(scene)


# --- a disk that fills up and damage found while a payment is on its way -------------------------------------------


async def charge(desk: TestDesk) -> object:
    return await desk.phone_orders.charge(
        desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE, "Order 1041"), a_card()
    )


@pytest.mark.parametrize("failures", [1, 4])
def test_an_answer_the_full_disk_refused_is_kept_in_mind_and_written_when_there_is_room(
    play: Play, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    async def scene(desk: TestDesk) -> None:
        settle, refused = desk.journal.settle, 0

        async def full_for_a_while(*arguments: object) -> Order:
            nonlocal refused
            if "charge" in desk.gateway.calls and refused < failures:
                refused += 1
                raise JournalCannotWrite("database or disk is full")
            return await settle(*arguments)  # type: ignore[arg-type]

        monkeypatch.setattr(desk.journal, "settle", full_for_a_while)
        slept = len(desk.clock.slept)
        outcome = await charge(desk)
        assert isinstance(outcome, Approved)
        assert desk.clock.slept[slept:][:failures] == [1.0] * failures, "tried again each second"
        assert desk.gateway.only_order().charges == 1
        assert await desk.journal.open_operations() == []

    play(scene)


@pytest.mark.parametrize("failures", [1, 4, 9])
def test_an_answer_to_an_order_somebody_wrote_meanwhile_is_kept_once_the_books_can_be_read(
    play: Play, monkeypatch: pytest.MonkeyPatch, failures: int
) -> None:
    """Another till wrote the order, and the line to the books breaks before it can be read anew."""

    async def scene(desk: TestDesk) -> None:
        settle, find, gateway_charge = desk.journal.settle, desk.journal.order, desk.gateway.charge
        is_broken, refused = False, 0

        async def meanwhile_another_till_writes(*arguments: object) -> object:
            (order,) = await desk.journal.open_orders()
            await desk.journal.record(order, ())
            return await gateway_charge(*arguments)  # type: ignore[arg-type]

        async def breaks_afterwards(*arguments: object) -> Order:
            nonlocal is_broken
            try:
                return await settle(*arguments)  # type: ignore[arg-type]
            finally:
                is_broken = "charge" in desk.gateway.calls

        async def not_to_be_reached(number: OrderNumber) -> Order | None:
            nonlocal refused
            if is_broken and refused < failures:
                refused += 1
                raise JournalUnreachable("the server", "TimeoutError")
            return await find(number)

        desk.gateway.charge = meanwhile_another_till_writes  # type: ignore[method-assign,assignment]
        monkeypatch.setattr(desk.journal, "settle", breaks_afterwards)
        monkeypatch.setattr(desk.journal, "order", not_to_be_reached)
        outcome = await charge(desk)
        assert refused
        assert isinstance(outcome, Approved)
        for _ in range(failures):
            with suppress(JournalUnreachable):
                await desk.follow_up.ask(outcome.order.number)
        assert await desk.journal.open_operations() == []

    play(scene)


def test_a_payment_on_its_way_ends_in_books_found_damaged_and_no_other_begins(play: Play) -> None:
    async def scene(desk: TestDesk) -> None:
        gateway_charge = desk.gateway.charge

        async def damage_is_found_meanwhile(*arguments: object) -> object:
            desk.journal.close_for_money(JournalDamaged("order in row 7"))
            return await gateway_charge(*arguments)  # type: ignore[arg-type]

        desk.gateway.charge = damage_is_found_meanwhile  # type: ignore[method-assign,assignment]
        assert isinstance(await charge(desk), Approved)
        desk.clock.forward(3600)  # another sale
        with pytest.raises(JournalDamaged):
            await charge(desk)
        assert desk.gateway.calls.count("charge") == 1

    play(scene)


def test_a_refund_the_books_would_not_let_leave_never_leaves_by_itself(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clerk was told that nothing was sent, and may have given the money back in cash since."""

    async def scene(desk: TestDesk) -> None:
        outcome = await charge(desk)
        assert isinstance(outcome, Approved)
        number, is_full = outcome.order.number, True
        mark_sent, settle = desk.journal.mark_sent, desk.journal.settle

        async def full(write: Callable[..., Awaitable[Any]], *arguments: object) -> Any:
            if is_full:
                raise JournalCannotWrite("database or disk is full")
            return await write(*arguments)

        monkeypatch.setattr(desk.journal, "mark_sent", partial(full, mark_sent))
        monkeypatch.setattr(desk.journal, "settle", partial(full, settle))
        with pytest.raises(JournalCannotWrite):
            await desk.refunds.refund(number)
        is_full = False
        await asyncio.gather(*[desk.follow_up.ask(number) for _ in range(2)])  # by itself, and because somebody asks
        for _ in range(20):
            await desk.follow_up.ask(number)
            desk.clock.forward(60)
        assert "refund" not in desk.gateway.calls
        assert await desk.journal.open_operations() == []
        assert (await desk.left_to_refund(number)).left == euros(1250)

    play(scene)
