"""What the books keep of the word of two persons: two of them, once for an act, and never against the bank."""

import pytest
from journal_aids import EUR, Use, an_entry, an_operation, an_order
from msgspec.structs import replace

from app.domain.errors import JournalFailure, OrderChangedMeanwhile
from app.domain.money import Money
from app.domain.operation import Ending, FirstWord, Operation, OperationKind, OperationState
from app.domain.order import Order, OrderState, PeoplesWord
from app.domain.timeline import Happening
from app.services.ports import Journal

UNKNOWN = Ending(OperationState.UNKNOWN, "timeout", FirstWord.LOST)
DONE_BY_PEOPLE = Ending(OperationState.DONE, "Anna, Boris", by_people=True)
NOT_DONE_BY_PEOPLE = Ending(OperationState.NOT_DONE, "Anna, Boris", by_people=True)
PAID = an_order(state=OrderState.PAID, captured=Money(1250, EUR))


async def lost(journal: Journal, kind: OperationKind = OperationKind.REFUND) -> tuple[Order, Operation]:
    operation = an_operation(PAID, kind)
    order = await journal.arm(PAID, operation, [])
    await journal.mark_sent(operation.id)
    return await journal.settle(operation.id, UNKNOWN, order, []), operation


def test_an_end_by_people_stays_in_sight_and_lets_the_next_act_begin(use: Use) -> None:
    async def work(journal: Journal) -> None:
        order, operation = await lost(journal)
        order = await journal.record(order, [], {operation.id: DONE_BY_PEOPLE})
        (told,) = await journal.open_operations(order.number)
        assert (told.state, told.by_people, told.evidence) == (OperationState.DONE, True, "Anna, Boris")
        assert await journal.open_operations() == [told]
        another = an_operation(order, OperationKind.REFUND)
        await journal.arm(order, another, [])
        assert {each.id for each in await journal.open_operations()} == {told.id, another.id}

    use(work)


def test_an_end_by_people_is_left_behind_by_a_run_that_ended(use: Use) -> None:
    async def leave(journal: Journal) -> None:
        order, operation = await lost(journal)
        await journal.record(order, [], {operation.id: NOT_DONE_BY_PEOPLE})

    async def find(journal: Journal) -> None:
        (told,) = await journal.abandoned_operations()
        assert told.by_people

    use(leave)
    use(find)


def test_only_the_bank_s_word_ends_what_people_have_ended(use: Use) -> None:
    async def work(journal: Journal) -> None:
        order, operation = await lost(journal)
        order = await journal.record(order, [], {operation.id: NOT_DONE_BY_PEOPLE})
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(order, [], {operation.id: DONE_BY_PEOPLE})
        order = await journal.record(order, [], {operation.id: Ending(OperationState.DONE, "status refunded")})
        proved = await journal.operation(operation.id)
        assert proved is not None
        assert (proved.state, proved.by_people) == (OperationState.DONE, False)
        assert await journal.open_operations() == []
        with pytest.raises(OrderChangedMeanwhile):
            await journal.record(order, [], {operation.id: NOT_DONE_BY_PEOPLE})

    use(work)


@pytest.mark.parametrize("word", [None, *PeoplesWord])
def test_people_s_word_on_an_order_comes_back(use: Use, word: PeoplesWord | None) -> None:
    async def work(journal: Journal) -> None:
        order = await journal.record(an_order(state=OrderState.OUTCOME_UNKNOWN), [])
        order = await journal.record(replace(order, peoples_word=word), [])
        found = await journal.order(order.number)
        assert found == order
        assert found.peoples_word is word

    use(work)


@pytest.mark.parametrize(
    "persons",
    [
        {"said_by": "Anna", "confirmed_by": "Anna"},
        {"said_by": "Anna"},
        {"said_by": "", "confirmed_by": "Anna"},
        {},
    ],
    ids=["one twice", "one", "nobody and one", "nobody"],
)
def test_the_books_take_no_resolution_of_fewer_than_two(use: Use, persons: dict[str, str]) -> None:
    async def work(journal: Journal) -> None:
        order, operation = await lost(journal)
        entry = an_entry(Happening.RESOLVED, operation=operation.id, **persons)
        with pytest.raises(JournalFailure):
            await journal.record(order, [entry], {operation.id: DONE_BY_PEOPLE})
        assert await journal.timeline(order.number) == []
        (unknown,) = await journal.open_operations()
        assert not unknown.by_people

    use(work)


def test_one_act_is_resolved_once(use: Use) -> None:
    async def work(journal: Journal) -> None:
        order, operation = await lost(journal)
        entry = an_entry(Happening.RESOLVED, operation=operation.id, said_by="Anna", confirmed_by="Boris")
        order = await journal.record(order, [entry], {operation.id: DONE_BY_PEOPLE})
        with pytest.raises(JournalFailure):
            await journal.record(order, [entry])
        assert await journal.timeline(order.number) == [entry]

    use(work)
