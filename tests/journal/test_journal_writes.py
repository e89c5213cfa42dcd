"""What a journal keeps, and what it refuses: the suite every implementation passes."""

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from journal_aids import EUR, NOON, Use, an_entry, an_operation, an_order
from msgspec.structs import fields, replace

from app.domain.card import CardSummary
from app.domain.currency import currency
from app.domain.errors import JournalFailure, OperationAlreadyOpen, OrderChangedMeanwhile
from app.domain.identifiers import GatewayOrderId, OperationId, OrderNumber, ProfileName
from app.domain.money import Money
from app.domain.operation import OPEN_OPERATIONS, Ending, OperationKind, OperationState
from app.domain.order import Customer, Order, OrderState, PaymentLink, PaymentMode, PeoplesWord
from app.domain.timeline import Happening, TimelineEntry
from app.services.ports import Journal, Standing

FULL = an_order(
    profile=ProfileName("jcc"),
    mode=PaymentMode.CHALLENGE,
    state=OrderState.PAID,
    state_since=NOON + timedelta(minutes=2),
    description="Two chairs, blue",
    customer=Customer("anna@example.com", "+357 99 123456", "Άννα Παπαδοπούλου"),
    operator="maria",
    till="T1",
    language="el",
    gateway_order_id=GatewayOrderId("70906e55-7114-41d6-8332-4609dc6590f4"),
    link=PaymentLink("https://bank.example/pay?id=1", NOON + timedelta(days=1)),
    card=CardSummary("411111**1111", "Visa", "12/30"),
    captured=Money(900, EUR),
    held=Money(1300, EUR),
    refunded=Money(350, EUR),
    approval_code="123456",
    reference_number="925990008772",
    action_code="0",
    cancel_requested=True,
    remark="backward-answer registered",
    paid_at=NOON + timedelta(minutes=2, milliseconds=345),
    asked_at=NOON + timedelta(minutes=3),
    peoples_word=PeoplesWord.NOT_TAKEN,
    is_played=True,
    is_charged_back=True,
)


def test_every_field_of_an_order_comes_back(use: Use) -> None:
    async def work(journal: Journal) -> None:
        stored = await journal.record(FULL, [])
        assert stored == replace(FULL, version=1)
        assert await journal.order(FULL.number) == stored

    use(work)
    unchanged = {
        field.name for field in fields(Order) if getattr(FULL, field.name) == getattr(an_order(), field.name)
    }
    assert unchanged == {"number", "amount", "created_at", "version"}, "FULL must fill every field"

    async def again(journal: Journal) -> None:
        assert await journal.order(FULL.number) == replace(FULL, version=1)

    use(again)


def test_an_order_without_the_optional_fields_comes_back_without_them(use: Use) -> None:
    async def work(journal: Journal) -> None:
        await journal.record(an_order(), [])
        assert await journal.order(an_order().number) == an_order(version=1)

    use(work)


@pytest.mark.parametrize("mode", PaymentMode)
@pytest.mark.parametrize("code", ["JPY", "KWD", "EUR"])
def test_every_mode_and_any_currency_is_kept(use: Use, mode: PaymentMode, code: str) -> None:
    order = an_order(mode=mode, amount=Money(999_999_999_999, currency(code)))

    async def work(journal: Journal) -> None:
        await journal.record(order, [])
        assert await journal.order(order.number) == replace(order, version=1)

    use(work)


def test_every_state_is_kept_and_the_open_ones_are_asked_about(use: Use) -> None:
    async def work(journal: Journal) -> None:
        for state in OrderState:
            await journal.record(an_order(state.value, state=state), [])
        for state in OrderState:
            found = await journal.order(OrderNumber(state.value))
            assert found is not None
            assert found.state is state
        asked = {order.state for order in await journal.open_orders()}
        assert asked == {state for state in OrderState if an_order(state=state).is_open}

    use(work)


def test_an_order_nobody_stored_is_none(use: Use) -> None:
    async def work(journal: Journal) -> None:
        assert await journal.order(OrderNumber("unknown")) is None
        assert await journal.order_by_gateway_id(GatewayOrderId("unknown")) is None
        assert await journal.timeline(OrderNumber("unknown")) == []

    use(work)


def test_an_order_is_found_by_the_banks_key(use: Use) -> None:
    async def work(journal: Journal) -> None:
        await journal.record(FULL, [])
        found = await journal.order_by_gateway_id(GatewayOrderId("70906e55-7114-41d6-8332-4609dc6590f4"))
        assert found == replace(FULL, version=1)

    use(work)


def test_arming_stores_order_intent_and_entries_together(use: Use) -> None:
    order, operation = an_order(), an_operation(an_order())
    entries = [an_entry(operator="maria"), an_entry(Happening.REGISTER_SENT)]

    async def work(journal: Journal) -> None:
        stored = await journal.arm(order, operation, entries)
        assert stored == replace(order, version=1)

    async def next_day(journal: Journal) -> None:
        assert await journal.order(order.number) == replace(order, version=1)
        assert await journal.open_operations() == [operation]
        assert await journal.timeline(order.number) == entries

    use(work)
    use(next_day)


def test_an_operation_goes_from_armed_over_sent_to_its_end(use: Use) -> None:
    operation = an_operation(an_order())

    async def work(journal: Journal) -> None:
        order = await journal.arm(an_order(), operation, [])
        await journal.mark_sent(operation.id)
        assert await journal.open_operations() == [replace(operation, state=OperationState.SENT)]
        after = replace(order, state=OrderState.AWAITING_PAYMENT)
        settled = await journal.settle(
            operation.id, Ending(OperationState.DONE), after, [an_entry(Happening.LINK_CREATED)]
        )
        assert settled == replace(after, version=2)
        assert await journal.order(order.number) == settled
        assert await journal.open_operations() == []
        assert [entry.happening for entry in await journal.timeline(order.number)] == [Happening.LINK_CREATED]

    use(work)


def test_an_operation_may_be_noted_as_leaving_together_with_its_intent(use: Use) -> None:
    operation = replace(an_operation(an_order()), state=OperationState.SENT)

    async def work(journal: Journal) -> None:
        order = await journal.arm(an_order(), operation, [])
        assert await journal.open_operations() == [operation]
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent(operation.id)
        await journal.settle(operation.id, Ending(OperationState.DONE), order, [])
        assert await journal.open_operations() == []

    use(work)


@pytest.mark.parametrize("ended", sorted(set(OperationState) - {OperationState.ARMED, OperationState.SENT}, key=str))
def test_only_an_unknown_end_keeps_an_operation_open(use: Use, ended: OperationState) -> None:
    operation = an_operation(an_order())

    async def work(journal: Journal) -> None:
        order = await journal.arm(an_order(), operation, [])
        await journal.mark_sent(operation.id)
        order = await journal.settle(operation.id, Ending(ended), order, [])
        assert bool(await journal.open_operations()) == (ended in OPEN_OPERATIONS)
        second = an_operation(order)
        if ended in OPEN_OPERATIONS:
            with pytest.raises(OperationAlreadyOpen):
                await journal.arm(order, second, [])
            await journal.settle(operation.id, Ending(OperationState.DONE), order, [])
        else:
            await journal.arm(order, second, [])

    use(work)


def test_a_second_operation_of_the_kind_is_refused_and_leaves_nothing(use: Use) -> None:
    async def work(journal: Journal) -> None:
        first = an_operation(an_order(), OperationKind.CHARGE)
        order = await journal.arm(an_order(), first, [an_entry()])
        with pytest.raises(OperationAlreadyOpen) as caught:
            await journal.arm(
                replace(order, description="second"), an_operation(order, OperationKind.CHARGE), [an_entry()]
            )
        assert (caught.value.order_number, caught.value.kind) == (order.number, "charge")
        assert await journal.order(order.number) == order
        assert await journal.open_operations() == [first]
        assert len(await journal.timeline(order.number)) == 1

    use(work)


def test_another_kind_and_another_order_may_be_open_beside_it(use: Use) -> None:
    async def work(journal: Journal) -> None:
        order = await journal.arm(an_order(), an_operation(an_order(), OperationKind.REGISTER), [])
        await journal.arm(order, an_operation(order, OperationKind.CANCEL), [])
        other = an_order("other")
        await journal.arm(other, an_operation(other, OperationKind.REGISTER), [])
        assert len(await journal.open_operations()) == 3

    use(work)


def test_of_two_clicks_at_the_same_time_one_wins(use: Use) -> None:
    async def work(journal: Journal) -> None:
        order = an_order()
        ends = await asyncio.gather(
            *(journal.arm(order, an_operation(order, OperationKind.CHARGE), [an_entry()]) for _ in range(8)),
            return_exceptions=True,
        )
        assert Counter(map(type, ends)) == {Order: 1, OperationAlreadyOpen: 7}
        assert len(await journal.open_operations()) == 1
        assert len(await journal.timeline(order.number)) == 1

    use(work)


def test_a_write_with_an_old_version_is_refused_and_leaves_nothing(use: Use) -> None:
    async def work(journal: Journal) -> None:
        old = await journal.record(an_order(), [])
        newer = await journal.record(replace(old, state=OrderState.PAID), [])
        operation = an_operation(old, OperationKind.CANCEL)
        late = replace(old, state=OrderState.DECLINED)
        with pytest.raises(OrderChangedMeanwhile, match=old.number):
            await journal.record(late, [an_entry()])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.arm(late, operation, [an_entry()])
        assert await journal.open_operations() == []
        await journal.arm(newer, operation, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.settle(operation.id, Ending(OperationState.DONE), late, [an_entry()])
        assert await journal.open_operations() == [operation]
        assert await journal.timeline(old.number) == []

    use(work)


@pytest.mark.parametrize(
    "order",
    [
        an_order(),  # as if it were new
        an_order(version=7),
        an_order(version=1, amount=Money(1251, EUR)),
        an_order(version=1, amount=Money(1250, currency("USD"))),
        an_order(version=1, profile=ProfileName("other")),
        an_order(version=1, minutes=1),
    ],
    ids=["new", "version", "amount", "currency", "profile", "moment"],
)
def test_what_an_order_is_never_changes(use: Use, order: Order) -> None:
    async def work(journal: Journal) -> None:
        stored = await journal.record(an_order(), [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(order, [])
        assert await journal.order(stored.number) == stored

    use(work)


def test_an_order_with_a_version_that_was_never_stored_is_refused(use: Use) -> None:
    async def work(journal: Journal) -> None:
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(an_order(version=3), [])

    use(work)


def test_nothing_is_sent_twice_or_without_an_intent(use: Use) -> None:
    operation = an_operation(an_order())

    async def work(journal: Journal) -> None:
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent(operation.id)
        order = await journal.arm(an_order(), operation, [])
        await journal.mark_sent(operation.id)
        with pytest.raises(OrderChangedMeanwhile, match=order.number):
            await journal.mark_sent(operation.id)
        order = await journal.settle(operation.id, Ending(OperationState.REFUSED), order, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.mark_sent(operation.id)
        with pytest.raises(OrderChangedMeanwhile):
            await journal.settle(operation.id, Ending(OperationState.DONE), order, [])

    use(work)


def test_an_operation_ends_with_its_own_order_and_with_an_end(use: Use) -> None:
    operation = an_operation(an_order())

    async def work(journal: Journal) -> None:
        order = await journal.arm(an_order(), operation, [])
        other = await journal.record(an_order("other"), [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.settle(operation.id, Ending(OperationState.DONE), other, [])
        with pytest.raises(ValueError, match="no end"):
            await journal.settle(operation.id, Ending(OperationState.SENT), order, [])
        with pytest.raises(ValueError, match="belongs"):
            await journal.arm(other, an_operation(order), [])
        assert await journal.open_operations() == [operation]

    use(work)


def test_a_status_answer_ends_operations_together_with_the_order(use: Use) -> None:
    async def work(journal: Journal) -> None:
        charge, cancel = (an_operation(an_order(), kind) for kind in (OperationKind.CHARGE, OperationKind.CANCEL))
        order = await journal.arm(await journal.arm(an_order(), charge, []), cancel, [])
        ended = {charge.id: Ending(OperationState.DONE), cancel.id: Ending(OperationState.REFUSED)}
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(order, [], ended)  # still on their way: their own answer comes first
        for operation in (charge, cancel):
            await journal.mark_sent(operation.id)
            order = await journal.settle(operation.id, Ending(OperationState.UNKNOWN), order, [])
        paid = await journal.record(replace(order, state=OrderState.PAID), [an_entry()], ended)
        assert await journal.open_operations() == []
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(replace(paid, state=OrderState.VOIDED), [an_entry()], ended)
        assert await journal.order(order.number) == paid
        assert await journal.timeline(order.number) == [an_entry()]

    use(work)


def test_an_answer_for_an_old_version_ends_nothing(use: Use) -> None:
    async def work(journal: Journal) -> None:
        charge = an_operation(an_order(), OperationKind.CHARGE)
        await journal.arm(an_order(), charge, [])
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(an_order(version=7), [], {charge.id: Ending(OperationState.DONE)})
        assert await journal.open_operations() == [charge]

    use(work)


def test_open_operations_are_those_of_one_order_when_asked_so(use: Use) -> None:
    async def work(journal: Journal) -> None:
        mine, other = an_operation(an_order("mine")), an_operation(an_order("other"))
        for operation in (mine, other):
            await journal.arm(an_order(operation.order_number), operation, [])
        assert await journal.open_operations(OrderNumber("mine")) == [mine]
        assert await journal.open_operations(OrderNumber("nobody's")) == []
        assert len(await journal.open_operations()) == 2

    use(work)


def test_an_order_is_read_together_with_its_open_operations(use: Use) -> None:
    async def work(journal: Journal) -> None:
        first, second = an_operation(an_order("mine")), an_operation(an_order("mine"), OperationKind.CHARGE)
        order = await journal.arm(an_order("mine"), first, [])
        order = await journal.arm(order, second, [])
        await journal.arm(an_order("other"), an_operation(an_order("other")), [])
        standing = await journal.standing(OrderNumber("mine"))
        assert standing is not None
        assert standing.order == order
        assert list(standing.operations) == list(await journal.open_operations(OrderNumber("mine")))
        assert {each.id for each in standing.operations} == {first.id, second.id}
        order = await journal.settle(first.id, Ending(OperationState.DONE), order, [])
        assert await journal.standing(OrderNumber("mine")) == Standing(order, [second])
        assert await journal.standing(OrderNumber("nobody's")) is None

    use(work)


def test_what_was_read_no_longer_stands_once_anything_is_written(use: Use) -> None:
    async def work(journal: Journal) -> None:
        mine = await journal.arm(an_order("mine"), an_operation(an_order("mine")), [])
        standing = await journal.standing(mine.number)
        assert standing is not None
        another = asyncio.ensure_future(journal.arm(an_order("other"), an_operation(an_order("other")), []))
        await asyncio.sleep(0)  # it is on its way, and may be committed at any moment from now on
        assert not journal.still_stands(standing)
        during = await journal.standing(mine.number)
        await another
        after = await journal.standing(mine.number)
        assert during is not None
        assert after is not None
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(replace(mine, version=mine.version + 1), [])
        assert not journal.still_stands(during)
        assert not journal.still_stands(after)

    use(work)


def test_the_same_operation_is_never_stored_twice(use: Use) -> None:
    async def work(journal: Journal) -> None:
        operation = an_operation(an_order())
        await journal.arm(an_order(), operation, [])
        again = replace(operation, order_number=OrderNumber("other"), id=OperationId(operation.id))
        with pytest.raises(JournalFailure):
            await journal.arm(an_order("other"), again, [])
        assert await journal.order(OrderNumber("other")) is None

    use(work)


def test_timeline_entries_stay_in_the_sequence_they_were_written_in(use: Use) -> None:
    earlier = TimelineEntry(NOON - timedelta(hours=1), Happening.BANK_SAID, {"state": "paid", "ж": "“quotes” \\ 💳"})

    async def work(journal: Journal) -> None:
        order = await journal.record(an_order(), [an_entry(), an_entry(Happening.RESUMED)])
        await journal.record(order, [earlier])
        found = await journal.timeline(order.number)
        assert found == [an_entry(), an_entry(Happening.RESUMED), earlier]

    use(work)


@pytest.mark.parametrize("happening", Happening)
def test_every_happening_is_kept(use: Use, happening: Happening) -> None:
    async def work(journal: Journal) -> None:
        entry = an_entry(happening, said_by="Anna", confirmed_by="Boris")
        await journal.record(an_order(), [entry])
        assert await journal.timeline(an_order().number) == [entry]

    use(work)


def test_open_orders_come_longest_unasked_first(use: Use) -> None:
    waiting = OrderState.AWAITING_PAYMENT

    async def work(journal: Journal) -> None:
        await journal.record(an_order("asked-late", state=waiting, asked_at=NOON + timedelta(hours=2)), [])
        await journal.record(an_order("never-young", 5, state=waiting), [])
        await journal.record(an_order("asked-early", 9, state=waiting, asked_at=NOON + timedelta(hours=1)), [])
        await journal.record(an_order("never-old", 1, state=waiting), [])
        await journal.record(an_order("done", state=OrderState.PAID), [])
        numbers = [order.number for order in await journal.open_orders()]
        assert numbers == ["never-old", "never-young", "asked-early", "asked-late"]

    use(work)


def test_moments_are_kept_to_the_millisecond_and_need_a_zone(use: Use) -> None:
    fine = NOON + timedelta(microseconds=1999)

    async def work(journal: Journal) -> None:
        stored = await journal.record(an_order(paid_at=fine), [])
        assert stored.paid_at == NOON + timedelta(milliseconds=1)
        assert stored == await journal.order(stored.number)
        with pytest.raises(ValueError, match="time zone"):
            await journal.record(an_order("naive", paid_at=NOON.replace(tzinfo=None)), [])

    use(work)


@pytest.mark.parametrize(
    "masked", ["4111111111111111", "4111 1111 1111 1111", "4111-11**-1111-1111", "411111111**1111"]
)
def test_a_card_that_is_not_masked_keeps_its_last_four_digits_only(use: Use, masked: str) -> None:
    async def work(journal: Journal) -> None:
        stored = await journal.record(an_order(card=CardSummary(masked, "Visa")), [])
        assert stored.card == CardSummary("**1111", "Visa")
        assert await journal.order(stored.number) == stored

    use(work)


def test_text_no_database_can_hold_does_not_lose_an_outcome(use: Use) -> None:
    async def work(journal: Journal) -> None:
        broken = an_order(approval_code="half \ud83d pair", description="nul \x00 inside")
        stored = await journal.record(broken, [an_entry(Happening.REFUSED, text="half \ud83d pair")])
        assert stored.approval_code == "half ? pair"
        assert await journal.order(stored.number) == stored
        assert len(await journal.timeline(stored.number)) == 1

    use(work)


def test_a_cancelled_writer_leaves_everything_or_nothing(use: Use) -> None:
    """Tasks are cancelled before they start, in the queue and while the database works."""

    async def work(journal: Journal) -> None:
        tasks = []
        for place in range(60):
            order = an_order(f"order-{place}")
            writing = journal.arm(order, an_operation(order), [an_entry(), an_entry()])
            tasks.append(asyncio.ensure_future(writing))
            if place % 3:
                await asyncio.wait(tasks[-2:], return_when=asyncio.FIRST_COMPLETED)
            tasks[-1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        armed = {operation.order_number for operation in await journal.open_operations()}
        for number in (OrderNumber(f"order-{place}") for place in range(60)):
            found = await journal.order(number)
            assert (found is not None) == (number in armed)
            assert len(await journal.timeline(number)) == (2 if found else 0)
        await journal.record(an_order("afterwards"), [])

    use(work)
