"""A first shift over real services and a real journal: what the books say ends a task, and nothing else does."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.errors import AnswerLost, CardNumberInText
from app.domain.first_shift import FirstShift, Said, ShiftTask, Slip
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.order import OrderState, PaymentMode
from app.domain.shift_facts import MoneyAtBank
from app.domain.staged_trouble import StagedTrouble
from app.files.first_shifts import FirstShiftFile
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.first_shift import STAGED_FOR, FirstShiftDesk, ShiftNow
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.practice import Practice
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.pretend_bank import FakePretendBank
from tests.makers import GOOD_CARD, a_card, euros


@dataclass
class Till:
    """A till somebody learns at."""

    desk: TestDesk
    bank: FakePretendBank
    shift: FirstShiftDesk
    file: Path

    async def charges(self, minor: int = 1250, way: str = "approve", purpose: str = "") -> None:
        self.desk.clock.forward(1)
        self.desk.gateway.next_charge = way
        draft = PhoneDraft(euros(minor), PaymentMode.PHONE, purpose)
        await self.desk.phone_orders.charge(self.desk.profile, draft, a_card())

    async def reaches(self, task: ShiftTask) -> None:
        """Leave out everything before this task."""
        now = await self.shift.begin()
        while now.shift is not None and now.shift.current is not None and now.shift.current.task is not task:
            now = await self.shift.leave_out()


Scene = Callable[[Till], Coroutine[None, None, None]]


def play(folder: Path, scene: Scene) -> None:
    async def run() -> None:
        async with a_desk(folder) as desk:
            await scene(a_till(desk, folder))

    asyncio.run(run())


def a_till(desk: TestDesk, folder: Path) -> Till:
    bank, file = FakePretendBank(desk.gateway), folder / "training" / "first_shift.json"
    practice, days = Practice(bank, desk.journal), desk.journal.days
    shift = FirstShiftDesk(
        desk.journal, days, desk.banks, bank, practice, FirstShiftFile(file), desk.at_work, desk.clock
    )
    desk.publisher.listen(shift.heard)
    return Till(desk, bank, shift, file)


def task_of(now: ShiftNow) -> ShiftTask | None:
    record = the_shift(now).current
    return None if record is None else record.task


def the_shift(now: ShiftNow) -> FirstShift:
    assert now.shift is not None
    return now.shift


def test_there_is_no_shift_before_somebody_begins_one(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        assert (await till.shift.look()) == ShiftNow(None)
        assert task_of(await till.shift.begin()) is ShiftTask.PHONE_PAID

    play(tmp_path, scene)


def test_a_paid_phone_order_ends_the_first_task_and_stages_the_second(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.charges()
        till.desk.clock.forward(1)
        await till.shift.begin()
        assert task_of(await till.shift.look()) is ShiftTask.PHONE_PAID, "what was paid before does not count"
        await till.charges(1300)
        assert task_of(await till.shift.look()) is ShiftTask.CARD_DECLINED
        assert till.bank.staged == {StagedTrouble.CARD_DECLINED}

    play(tmp_path, scene)


def test_a_declined_card_waits_for_the_word_to_the_caller(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.CARD_DECLINED)
        await till.charges(way="decline")
        now = await till.shift.look()
        assert (task_of(now), now.waits_for_word) == (ShiftTask.CARD_DECLINED, True)
        now = await till.shift.say(Said.PAID)
        assert task_of(now) is ShiftTask.LINK_PAID
        assert [made.slip for made in the_shift(now).slips] == [Slip.SAID_PAID]

    play(tmp_path, scene)


def test_a_link_is_done_when_its_customer_has_paid(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.LINK_PAID)
        till.desk.clock.forward(1)
        order = await till.desk.links.create(till.desk.profile, LinkDraft(euros(900)))
        assert task_of(await till.shift.look()) is ShiftTask.LINK_PAID
        till.desk.gateway.customer_pays(order.number)
        assert task_of(await till.shift.look()) is ShiftTask.LINK_PAID, "the till does not know it yet"
        await till.desk.enquiry.ask(order.number)
        assert task_of(await till.shift.look()) is ShiftTask.LINK_RENEWED

    play(tmp_path, scene)


@pytest.mark.parametrize(("said", "slips"), [(Said.CAREFUL, []), (Said.CARELESS, [Slip.WRONG_WORD])])
def test_a_lost_answer_asks_for_the_word_at_once_and_for_the_truth_later(
    tmp_path: Path, said: Said, slips: list[Slip]
) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.ANSWER_LOST)
        await loses_an_answer(till)
        now = await till.shift.look()
        assert now.waits_for_word
        now = await till.shift.say(said)
        assert task_of(now) is ShiftTask.ANSWER_LOST, "nobody knows whether it is paid"
        await asks_about_everything(till)
        now = await till.shift.look()
        assert task_of(now) is ShiftTask.PART_REFUND
        assert [made.slip for made in the_shift(now).slips] == slips

    play(tmp_path, scene)


def test_paid_may_be_said_once_the_bank_has_said_it(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.ANSWER_LOST)
        await loses_an_answer(till)
        await asks_about_everything(till)
        now = await till.shift.say(Said.PAID)
        assert task_of(now) is ShiftTask.PART_REFUND
        assert not the_shift(now).slips

    play(tmp_path, scene)


def test_a_card_number_in_a_text_is_refused_and_costs_points_once_a_task(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.shift.begin()
        for _ in range(2):
            with pytest.raises(CardNumberInText):
                await till.charges(purpose=f"card {GOOD_CARD}")
        assert [made.slip for made in the_shift(await till.shift.look()).slips] == [Slip.CARD_IN_TEXT]

    play(tmp_path, scene)


def test_what_a_task_begins_with_is_called_off_when_it_is_left_out_and_comes_back_with_a_hint(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.ANSWER_LOST)
        assert till.bank.staged == {STAGED_FOR[ShiftTask.ANSWER_LOST]}
        till.bank.staged.clear()  # something else used it up
        await till.shift.look()
        assert not till.bank.staged
        await till.shift.take_hint()
        assert till.bank.staged == {STAGED_FOR[ShiftTask.ANSWER_LOST]}
        await till.shift.leave_out()
        assert not till.bank.staged

    play(tmp_path, scene)


def test_a_hint_after_the_card_was_declined_declines_no_other(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.CARD_DECLINED)
        till.bank.staged.clear()  # it came true
        await till.charges(way="decline")
        assert (await till.shift.take_hint()).waits_for_word
        assert not till.bank.staged
        await till.shift.say(Said.CAREFUL)
        assert not till.bank.staged

    play(tmp_path, scene)


def test_a_hint_while_nobody_knows_loses_no_second_answer(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.ANSWER_LOST)
        till.bank.staged.clear()
        await loses_an_answer(till)
        await till.shift.take_hint()
        again = a_till(till.desk, tmp_path)  # nor does the next run
        await again.shift.look()
        assert not till.bank.staged | again.bank.staged

    play(tmp_path, scene)


def test_what_a_task_did_not_use_up_is_called_off_when_it_is_done(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.CARD_DECLINED)
        await till.charges(way="decline")  # by another card: what was staged still waits for one that pays
        assert till.bank.staged
        assert task_of(await till.shift.say(Said.CAREFUL)) is ShiftTask.LINK_PAID
        assert not till.bank.staged

    play(tmp_path, scene)


def test_the_day_is_closed_once_and_by_whoever_has_the_shift(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.DAY_CLOSED)
        till.desk.clock.forward(1)
        assert (await till.shift.look()).can_be_done
        await closes_the_day(till)
        assert task_of(await till.shift.look()) is None
        till.desk.clock.forward(1)
        await till.reaches(ShiftTask.DAY_CLOSED)
        now = await till.shift.look()
        assert (task_of(now), now.can_be_done) == (ShiftTask.DAY_CLOSED, False), "there is no other day today"
        over = the_shift(await till.shift.leave_out())
        assert (over.points, over.best_points) == (0, 70)
        till.desk.clock.forward(86_400)
        await till.reaches(ShiftTask.DAY_CLOSED)
        assert (await till.shift.look()).can_be_done

    play(tmp_path, scene)


def test_another_bank_s_open_day_makes_no_day_to_close_where_the_shift_stands(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        other = replace(till.desk.profile, name=ProfileName("other"))
        profiles = [other, till.desk.profile]
        till.desk.banks = BankDirectory(profiles, MemorySecretStore(), lambda _profile, _login: till.desk.gateway)
        at_both = a_till(till.desk, tmp_path)
        await closes_the_day(till)
        till.desk.clock.forward(1)
        await at_both.reaches(ShiftTask.DAY_CLOSED)
        assert not (await at_both.shift.look()).can_be_done

    play(tmp_path, scene)


def test_a_day_closed_early_in_the_shift_is_not_asked_for_again(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.REFUND_REFUSED)
        await closes_the_day(till)
        await till.shift.leave_out()
        now = await till.shift.look()
        assert task_of(now) is None
        assert the_shift(now).records[-1].is_done

    play(tmp_path, scene)


def test_a_task_the_books_end_while_it_is_left_out_leaves_the_next_one_in_hand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(till: Till) -> None:
        till.desk.clock.forward(1)
        await till.shift.begin()
        await till.charges()
        money = till.bank.money

        async def while_the_panel_looks() -> dict[OrderNumber, MoneyAtBank]:
            monkeypatch.undo()
            assert task_of(await till.shift.look()) is ShiftTask.CARD_DECLINED
            return await money()

        monkeypatch.setattr(till.bank, "money", while_the_panel_looks)
        now = await till.shift.leave_out()
        assert task_of(now) is ShiftTask.CARD_DECLINED
        assert the_shift(now).records[0].is_done

    play(tmp_path, scene)


def test_a_shift_is_left_and_gone_on_with_in_the_next_run(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.reaches(ShiftTask.REFUND_REFUSED)
        before = await till.shift.take_hint()
        till.bank.staged.clear()
        again = a_till(till.desk, tmp_path)
        assert (await again.shift.look()).shift == before.shift
        assert again.bank.staged == {StagedTrouble.REFUND_REFUSED}

    play(tmp_path, scene)


def test_everybody_has_a_shift_of_their_own(tmp_path: Path) -> None:
    async def scene(till: Till) -> None:
        await till.shift.begin()
        await till.desk.people.begin("Olga", "507291")
        assert (await till.shift.look()) == ShiftNow(None)
        assert the_shift(await till.shift.begin()).operator == "Olga"

    play(tmp_path, scene)


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [b"{", b"[]", b'{"anna": {"operator": "anna"}}', b"\xff"])
def test_a_spoilt_file_begins_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "first_shift.json"
    path.write_bytes(content)
    assert FirstShiftFile(path).read("anna") is None


async def closes_the_day(till: Till) -> None:
    desk = till.desk
    look = await desk.day_close.look(desk.profile.name)
    await desk.day_close.close(desk.profile.name, look.day, look.open_points)


async def loses_an_answer(till: Till) -> None:
    """Charge a card whose answer never comes, nor any word about it for now."""
    gateway = till.desk.gateway
    gateway.fail_next["charge"] = AnswerLost("cut")
    gateway.does_it_all_the_same = True
    gateway.on_call = lambda call: gateway.fail_next.update(status=AnswerLost("cut")) if call == "status" else None
    await till.charges()
    gateway.on_call = None


async def asks_about_everything(till: Till) -> None:
    for order in await till.desk.journal.open_orders():
        found = await till.desk.enquiry.ask(order.number)
        assert found.state is OrderState.PAID
