"""The screen of orders that need attention: what is shown and said, asking now, and the form for two persons."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from app.domain.business_day import BusinessDays
from app.domain.doubt import Doubt
from app.domain.errors import AnswerLost, GatewayRefused, NotSent
from app.domain.events import OrderChanged
from app.domain.evidence import Reported
from app.domain.hold_plan import HoldPlan
from app.domain.identifiers import OrderNumber
from app.domain.operation import OperationKind
from app.domain.order import Order, OrderState, PaymentMode, PeoplesWord
from app.domain.order_note import OrderNote
from app.domain.person import Role
from app.domain.profile import ChargeWay, Generation, LoginKind
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.resolution import Found
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import Agreed, KeptLine
from app.domain.trail import Deed, TrailEntry
from app.presenters.attention import AttentionPresenter
from app.presenters.attention_state import AttentionState, ResolvingForm
from app.presenters.discretion import HIDDEN
from app.presenters.message import Tone
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from app.services.resolutions import Resolutions
from app.services.statement_lines import Reading
from app.services.troubles import Troubles
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.order_screens import an_attention_presenter
from tests.fakes.view import RecordingView
from tests.fakes.witness import FakeWitness
from tests.makers import EUR, NOON, a_card, a_profile, euros
from tests.unit.presenters.scenes import loud

V2 = {"generation": Generation.V2, "login": LoginKind.API_KEY, "charge_way": ChargeWay.ONE_CALL}
GOOD_FORM = ResolvingForm(Found.NOT_DONE, "portal, nothing there", "no answer", "Anna", "1111", "Boris", "2222")


@dataclass
class AttentionScene:
    desk: TestDesk
    presenter: AttentionPresenter
    troubles: Troubles
    view: RecordingView
    people: FakeWitness

    @property
    def state(self) -> AttentionState:
        found = self.view.state
        assert isinstance(found, AttentionState)
        return found


Play = Callable[..., None]


@pytest.fixture
def at_attention(tmp_path: Path) -> Play:
    def run(scene: Callable[[AttentionScene], Awaitable[None]], **profile: object) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile(**profile)) as desk:
                people, view = FakeWitness(), RecordingView()
                resolutions = Resolutions(desk.doubts, desk.desk, desk.enquiry, people, desk.clock, "T1")
                presenter, troubles = an_attention_presenter(desk, resolutions)
                presenter.attach(view)
                await scene(AttentionScene(desk, presenter, troubles, view, people))

        asyncio.run(with_desk())

    return run


async def lost_charge(screen: AttentionScene) -> Order:
    screen.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    return (await screen.desk.phone_orders.charge(screen.desk.profile, draft, a_card())).order


async def left_to_a_person(screen: AttentionScene) -> Order:
    """Return a lost charge that Paydesk has handed over; only with a bank that cannot be asked."""
    order = await lost_charge(screen)
    for _ in range(2):
        await screen.desk.follow_up.ask(order.number)
        screen.desk.clock.forward(26 * 60)
    await screen.desk.follow_up.ask(order.number)
    await screen.presenter.load()
    return order


def test_without_doubts_it_says_that_all_is_well(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await screen.presenter.load()
        assert screen.state.rows == ()
        assert screen.state.details is None
        assert screen.state.empty_title == "Nothing needs your attention."

    at_attention(scene)


def test_a_lost_charge_says_what_happened_what_to_tell_and_what_comes_next(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await lost_charge(screen)
        screen.desk.clock.forward(60)
        await screen.presenter.load()
        (row,) = screen.state.rows
        assert (row.happened, row.amount, row.status) == ("Charge", "12.50\u00a0EUR", "Not known yet")
        details = screen.state.details
        assert details is not None
        assert details.number == order.number
        assert "never came" in details.happened
        assert "Do not charge this sale again" in details.money
        assert "not be charged twice" in details.tell_caller
        assert "cancels it at the bank" in details.outlook
        assert "Asking the bank" in details.outlook
        assert not details.can_resolve
        assert "half an hour" in details.resolve_hint
        assert ("Card", "•••• 3333") in details.facts

    at_attention(scene)


def test_what_was_just_taken_on_by_the_bank_is_no_doubt_yet(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        screen.desk.gateway.fail_next["status"] = NotSent("no network")
        order = await lost_charge(screen)
        (operation,) = await screen.desk.journal.open_operations(order.number)
        accepted = replace(operation, first_word=type(operation.first_word).ACCEPTED)
        doubt = replace((await screen.desk.doubts.all())[0], operation=accepted)
        assert not doubt.is_worth_showing(accepted.started_at)
        screen.desk.clock.forward(11)
        assert doubt.is_worth_showing(screen.desk.clock.now())

    at_attention(scene)


def test_ask_now_tells_how_it_ended_and_the_line_goes(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        screen.desk.gateway.does_it_later = True
        order = await lost_charge(screen)
        await screen.presenter.load()
        screen.desk.gateway.deliver()
        await screen.presenter.ask_now()
        assert screen.state.rows == ()
        message = screen.state.message
        assert message is not None
        assert message.tone is Tone.SUCCESS
        assert f"Order {order.number} needs no attention any more: Paid." in message.happened
        assert any(state.busy for state in screen.view.states)
        assert not screen.state.busy

    at_attention(scene)


def test_ask_now_without_a_proof_says_that_asking_goes_on(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await lost_charge(screen)
        await screen.presenter.load()
        await screen.presenter.ask_now()
        assert screen.state.message is not None
        assert "has not said" in screen.state.message.happened
        assert len(screen.state.rows) == 1
        screen.desk.gateway.fail_next["status"] = NotSent("no network")
        await screen.presenter.ask_now()
        assert screen.state.message is not None
        assert screen.state.message.tone is not Tone.SUCCESS

    at_attention(scene)


def test_an_answer_about_one_line_is_not_said_over_another(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await lost_charge(screen)
        await screen.desk.journal.statement_lines.keep([a_line()])
        await screen.presenter.load()
        _, second = screen.state.rows
        screen.desk.gateway.on_call = lambda _call: screen.presenter.select(second.key)
        await screen.presenter.ask_now()
        assert screen.state.selected == second.key
        assert screen.state.message is None

    at_attention(scene)


def test_a_doubt_the_bank_settles_meanwhile_goes_by_itself_with_a_word_about_it(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        screen.desk.gateway.does_it_later = True
        order = await lost_charge(screen)
        await screen.presenter.load()
        screen.presenter.select(screen.state.rows[0].key)
        screen.desk.gateway.deliver()
        after = await screen.desk.follow_up.ask(order.number)
        assert screen.troubles.heard(OrderChanged(after))
        await screen.presenter.load()
        assert screen.state.rows == ()
        assert screen.state.message is not None
        assert "no attention any more: Paid" in screen.state.message.happened

    at_attention(scene)


def test_a_doubt_that_is_settled_while_it_is_read_is_no_doubt(
    at_attention: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(screen: AttentionScene) -> None:
        screen.desk.publisher.listen(screen.troubles.heard)
        screen.desk.gateway.does_it_later = True
        order, read = await lost_charge(screen), screen.desk.doubts.all

        async def read_while_the_bank_answers() -> Sequence[Doubt]:
            found = await read()
            monkeypatch.undo()
            screen.desk.gateway.deliver()
            await screen.desk.follow_up.ask(order.number)
            assert found, "what was read is older than the bank's word"
            return found

        monkeypatch.setattr(screen.desk.doubts, "all", read_while_the_bank_answers)
        await screen.presenter.load()
        assert screen.state.rows == ()

    at_attention(scene)


def test_what_was_read_before_does_not_bring_back_a_doubt_that_is_settled(
    at_attention: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(screen: AttentionScene) -> None:
        screen.desk.gateway.does_it_later = True
        order, read = await lost_charge(screen), screen.desk.doubts.all
        begun, may_come = asyncio.Event(), asyncio.Event()

        async def read_slowly() -> Sequence[Doubt]:
            found = await read()
            monkeypatch.undo()
            begun.set()
            await may_come.wait()
            assert found, "what was read is older than the bank's word"
            return found

        monkeypatch.setattr(screen.desk.doubts, "all", read_slowly)
        earlier = asyncio.ensure_future(screen.presenter.load())
        await begun.wait()
        screen.desk.gateway.deliver()
        await screen.desk.follow_up.ask(order.number)
        await screen.presenter.load()
        assert screen.state.rows == ()
        may_come.set()
        await earlier
        assert screen.state.rows == ()

    at_attention(scene)


def test_news_about_other_orders_are_no_reason_to_read_the_journal(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        paid = (await screen.desk.phone_orders.charge(screen.desk.profile, draft, a_card())).order
        assert not screen.troubles.heard(OrderChanged(paid))

    at_attention(scene)


def test_two_persons_write_it_down_and_the_pins_are_wiped(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await left_to_a_person(screen)
        assert screen.state.details is not None
        assert screen.state.details.can_resolve
        assert screen.state.details.status == "Needs you"
        await screen.presenter.begin_resolving()
        resolving = screen.state.resolving
        assert resolving is not None
        assert [choice.title for choice in resolving.choices] == ["The card was charged", "The card was not charged"]
        assert resolving.persons == ("Anna", "Boris", "Clara")
        assert (resolving.number, resolving.amount) == (order.number, "12.50\u00a0EUR")
        await screen.presenter.resolve(GOOD_FORM)
        assert screen.state.rows == ()
        assert screen.state.resolving is None
        assert screen.view.was_told("wipe_pins")
        assert screen.state.message is not None
        assert "Written down with both names" in screen.state.message.happened
        stored = await screen.desk.journal.order(order.number)
        assert stored is not None
        assert (stored.state, stored.peoples_word) == (OrderState.OUTCOME_UNKNOWN, PeoplesWord.NOT_TAKEN)

    at_attention(scene, **V2)


def test_pins_on_the_screen_are_wiped_when_somebody_else_comes_to_work(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await left_to_a_person(screen)
        await screen.presenter.begin_resolving()
        screen.presenter.another_at_work()
        assert screen.view.was_told("wipe_pins")
        assert screen.state.resolving is not None, "what was found stays"

    at_attention(scene, **V2)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"found": None}, "found"),
        ({"saw": " "}, "saw"),
        ({"reason": ""}, "reason"),
        ({"first_pin": "9999"}, "first_pin"),
        ({"second_pin": "9999"}, "second_pin"),
        ({"second": "Anna", "second_pin": "1111"}, "second"),
    ],
)
def test_a_fault_stands_at_its_field_and_nothing_is_written(
    at_attention: Play, change: dict[str, object], field: str
) -> None:
    async def scene(screen: AttentionScene) -> None:
        await left_to_a_person(screen)
        await screen.presenter.begin_resolving()
        await screen.presenter.resolve(replace(GOOD_FORM, **change))  # type: ignore[arg-type]
        assert screen.state.resolving is not None
        assert list(screen.state.resolving.faults) == [field]
        assert ("focus", field) in screen.view.commands
        assert screen.view.commands.index(("wipe_pins",)) >= 0
        assert len(screen.state.rows) == 1
        assert not screen.state.busy

    at_attention(scene, **V2)


def test_a_shop_with_one_person_is_told_how_to_add_another(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await left_to_a_person(screen)
        del screen.people.pins["Boris"], screen.people.pins["Clara"]
        await screen.presenter.begin_resolving()
        assert screen.state.resolving is not None
        assert "two people" in screen.state.resolving.hint
        screen.presenter.stop_resolving()
        assert screen.state.resolving is None

    at_attention(scene, **V2)


def test_every_kind_of_act_has_its_own_words(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await left_to_a_person(screen)
        (doubt,) = await screen.desk.doubts.all()
        assert doubt.operation is not None
        said = set()
        for kind in OperationKind:
            each = replace(doubt, operation=replace(doubt.operation, kind=kind, expected_captured=euros(1250)))
            words = screen.presenter._words
            said.add((words.happened(each), words.short(each), words.choices(each)[0].title))
            assert words.money(each)
            assert words.tell_caller(each)
        assert len(said) == len(OperationKind)

    at_attention(scene, **V2)


def test_it_speaks_another_language_at_once(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await left_to_a_person(screen)
        await screen.presenter.begin_resolving()
        await screen.presenter.resolve(replace(GOOD_FORM, second_pin="9999"))
        screen.presenter.speak(loud())
        assert screen.state.rows[0].status == "«Needs you»"
        assert screen.state.resolving is not None
        assert screen.state.resolving.faults["second_pin"].startswith("«")

    at_attention(scene, **V2)


def test_a_form_shows_no_pin(at_attention: Play) -> None:
    assert "1111" not in repr(GOOD_FORM)
    assert "2222" not in repr(GOOD_FORM)


def test_an_older_doubt_that_comes_in_does_not_slip_under_an_open_form(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await left_to_a_person(screen)
        await screen.presenter.begin_resolving()
        older = replace(
            order,
            number=OrderNumber("SHOP-T2-260313-OLDEROLDER"),
            state=OrderState.MISMATCH,
            state_since=order.created_at - timedelta(days=1),
            version=0,
        )
        await screen.desk.journal.record(older, [])
        await screen.presenter.load()
        assert [row.key.order_number for row in screen.state.rows] == [older.number, order.number]
        assert screen.state.selected is not None
        assert screen.state.selected.order_number == order.number
        await screen.presenter.resolve(GOOD_FORM)
        (left,) = await screen.desk.doubts.all()
        assert left.order.number == older.number

    at_attention(scene, **V2)


# --- what is known, and wants a person --------------------------------------------------------------------------


async def failed_refund(screen: AttentionScene) -> Order:
    desk = screen.desk
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
    desk.gateway.fail_next["refund"] = GatewayRefused("7", "no")
    await desk.refunds.refund(order.number, euros(500))
    return order


async def paid_after_cancelling(screen: AttentionScene, hold: bool = False) -> Order:
    desk = screen.desk
    order = await desk.links.create(desk.profile, LinkDraft(euros(4200), hold=hold))
    await desk.cancellation.cancel(order.number)
    desk.gateway.customer_pays(order.number)
    if hold:
        bank_order = desk.gateway.orders[order.number]
        bank_order.reported, bank_order.held, bank_order.captured = Reported.AUTHORISED, 4200, 0
    return await desk.follow_up.ask(order.number)


def test_a_refund_the_bank_refused_says_what_to_tell_and_what_to_do_until_it_is_taken_in_hand(
    at_attention: Play,
) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await failed_refund(screen)
        screen.desk.clock.forward(180)
        await screen.presenter.load()
        (row,), details = screen.state.rows, screen.state.details
        assert (row.since, row.happened, row.amount) == ("3 minute(s)", "Refund", "5.00\u00a0EUR")
        assert details is not None
        assert (details.number, details.look, details.is_known) == (order.number, "declined", True)
        assert "has not gone back yet" in details.tell_caller
        assert "refund it again (R)" in details.outlook
        await screen.presenter.ask_now()
        await screen.presenter.begin_resolving()
        assert screen.state.resolving is None, "nothing is unknown: there is nothing to resolve"
        assert [each.number for each in await screen.desk.needs_attention.orders()] == [order.number]
        await screen.desk.order_notes.write(order.number, OrderNote(), OrderNote("given back in cash"))
        await screen.presenter.load()
        assert screen.state.rows == ()
        assert screen.state.message is not None
        assert not await screen.desk.needs_attention.orders()

    at_attention(scene)


def test_a_refund_that_is_sent_again_and_done_leaves_the_list(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await failed_refund(screen)
        await screen.desk.refunds.refund(order.number, euros(500))
        await screen.presenter.load()
        assert screen.state.rows == ()

    at_attention(scene)


def test_a_refund_that_is_sent_again_and_not_known_is_not_said_to_be_settled(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        order = await failed_refund(screen)
        await screen.presenter.load()
        assert screen.state.details.number == order.number
        gateway = screen.desk.gateway
        gateway.does_it_later = True
        gateway.fail_next["refund"] = AnswerLost("timeout")
        await screen.desk.refunds.refund(order.number, euros(500))
        await screen.presenter.load()
        assert [row.status for row in screen.state.rows] == ["Not known yet"]
        assert screen.state.message is None

    at_attention(scene)


def test_money_that_came_after_the_link_was_cancelled_stands_below_the_doubts(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        late = await paid_after_cancelling(screen)
        assert any(screen.troubles.heard(event) for event in screen.desk.events), "it comes into the list at once"
        doubt = await lost_charge(screen)
        screen.desk.clock.forward(60)
        await screen.presenter.load()
        assert [(row.status, row.look) for row in screen.state.rows] == [
            ("Not known yet", "unknown"),
            ("Paid late", "paid"),
        ]
        assert screen.state.details.number == doubt.number
        screen.presenter.select(screen.state.rows[1].key)
        assert screen.state.details.number == late.number
        assert screen.state.details.happened == "The customer paid after the order was cancelled."
        assert "Your payment came after the order was cancelled" in screen.state.details.tell_caller
        assert screen.state.details.outlook.startswith("Show the order: deliver"), "the key that is there"

    at_attention(scene)


def test_money_that_is_only_held_after_the_end_is_not_called_paid(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await paid_after_cancelling(screen, hold=True)
        await screen.presenter.load()
        (row,), details = screen.state.rows, screen.state.details
        assert (row.status, row.look, row.amount) == ("Held late", "held", "42.00\u00a0EUR")
        assert "was held after the order had ended" in details.happened
        assert "only held" in details.money
        assert "capture the hold" in details.outlook
        assert "paid" not in f"{details.happened} {details.money} {details.outlook}".lower()

    at_attention(scene)


def test_a_payment_that_is_a_hold_again_says_so_until_it_is_captured(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        desk = screen.desk
        order = await desk.links.create(desk.profile, LinkDraft(euros(4200)))
        desk.gateway.customer_pays(order.number)
        await desk.follow_up.ask(order.number)
        bank = desk.gateway.only_order()
        bank.reported, bank.held, bank.captured = Reported.AUTHORISED, 4200, 0
        before = len(desk.events)
        await desk.follow_up.ask(order.number)
        assert any(screen.troubles.heard(event) for event in desk.events[before:]), "it comes into the list at once"
        await screen.presenter.load()
        (row,), details = screen.state.rows, screen.state.details
        assert (row.status, row.amount) == ("Only held now", "42.00\u00a0EUR")
        assert "only holds it" in details.happened
        assert "does not get this money" in details.money
        assert "capture the hold" in details.outlook
        await desk.captures.capture(order.number, euros(4200))
        await screen.presenter.load()
        assert screen.state.rows == ()

    at_attention(scene)


ACCEPTED = TrailEntry(NOON, Deed.DIFFERENCE_ACCEPTED, "boris", "T2")
"""Written at another till."""


def a_line(**changed: object) -> KeptLine:
    line = BankLine(12, 700, EUR, {Column.REFERENCE: "622900001"}, day="14.03.2026")
    kept = KeptLine(a_profile().name, "5f2b", DifferenceKind.EXTRA, line, "bank.csv", NOON)
    return replace(kept, **changed)  # type: ignore[arg-type]


def test_a_line_of_the_banks_file_is_listed_until_somebody_accepts_it(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await screen.desk.journal.statement_lines.keep([a_line()])
        await screen.presenter.load()
        (row,) = screen.state.rows
        assert (row.happened, row.amount, row.status) == ("The bank's file", "7.00\u00a0EUR", "Not in our books")
        details = screen.state.details
        assert details is not None
        assert (details.number, details.has_order, details.can_accept) == ("622900001", False, True)
        assert details.tell_caller == "", "nobody is on the line about it"
        assert ("Day", "14.03.2026") in details.facts
        assert ("The bank's file", "bank.csv, line 12") in details.facts
        await screen.presenter.ask_now()
        await screen.presenter.begin_resolving()
        assert screen.state.resolving is None

        await screen.presenter.accept_line(" ")
        assert (screen.state.accept_fault, screen.state.message) == ("Type a reason to accept this difference.", None)
        assert screen.view.commands[-1] == ("focus", "why")
        assert len(screen.state.rows) == 1
        await screen.presenter.accept_line("4444555511113333")
        assert "looks like a card number" in screen.state.accept_fault
        await screen.presenter.accept_line("paid at the counter")

        assert screen.state.rows == ()
        assert screen.state.accept_fault == ""
        assert screen.state.message is not None
        assert screen.state.message.happened == "The difference is accepted: 622900001."

    at_attention(scene)


def test_a_line_with_another_sum_leads_to_its_order_and_money_that_went_back_is_below_zero(
    at_attention: Play,
) -> None:
    async def scene(screen: AttentionScene) -> None:
        line = a_line(kind=DifferenceKind.DIFFERENT, order_number=OrderNumber("A-1"))
        back = a_line(mark="77aa", line=replace(line.line, minor=-300))
        await screen.desk.journal.statement_lines.keep([line, back])
        await screen.presenter.load()
        assert [row.amount for row in screen.state.rows] == ["7.00\u00a0EUR", "−3.00\u00a0EUR"]
        details = screen.state.details
        assert details is not None
        assert (details.number, details.status, details.has_order) == ("A-1", "Different amount", True)

    at_attention(scene)


def test_a_line_with_another_sum_tells_the_banks_sum_and_the_shops_of_what_did_not_agree(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        desk, draft = screen.desk, PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        for minor in (200, 300):
            await desk.refunds.refund(order.number, euros(minor), WhyRefunded(RefundReason.RETURNED))
        taken = a_line(kind=DifferenceKind.DIFFERENT, order_number=order.number)
        back = replace(taken, mark="77aa", line=replace(taken.line, line=13, minor=-400))
        agreed = Agreed(order.number, 2, "0f3a", "march.csv", "")
        reading = Reading("r-1", TrailEntry(NOON, Deed.STATEMENT_READ, "anna", "T1"), [agreed], kept=[taken, back])
        await desk.journal.statement_lines.enter(reading)
        await screen.presenter.load()

        assert screen.state.details is not None
        assert screen.state.details.happened == (
            "The bank's file says 7.00\u00a0EUR for this order, the shop's books say 12.50\u00a0EUR."
        )
        assert ("Our books", "12.50\u00a0EUR") in screen.state.details.facts
        screen.presenter.select(back.key)
        assert "says −4.00\u00a0EUR for this order, the shop's books say −3.00" in screen.state.details.happened

    at_attention(scene)


def test_money_the_bank_tells_of_twice_leads_to_its_order(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await screen.desk.journal.statement_lines.keep([a_line(order_number=OrderNumber("A-1"))])
        await screen.presenter.load()
        details = screen.state.details
        assert details is not None
        assert (details.number, details.status, details.has_order) == ("A-1", "Listed twice by the bank", True)
        assert "more often than the shop's books know of" in details.happened

    at_attention(scene)


def test_a_line_that_agrees_meanwhile_is_said_to_wait_no_more(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        line = a_line()
        await screen.desk.journal.statement_lines.keep([line])
        await screen.presenter.load()
        screen.presenter.select(line.key)
        await screen.desk.journal.statement_lines.accept(ACCEPTED, line.key)
        await screen.presenter.load()
        assert screen.state.rows == ()
        assert screen.state.message is not None
        assert "622900001 waits no more" in screen.state.message.happened

    at_attention(scene)


def test_whoever_may_not_close_the_day_is_told_who_can_accept_a_line(at_attention: Play) -> None:
    async def scene(screen: AttentionScene) -> None:
        await screen.desk.journal.statement_lines.keep([a_line()])
        await screen.desk.people.begin("Olga", "507291")
        screen.desk.at_work.come(await screen.desk.people.hire("Anna", Role.CLERK, "7204"))
        await screen.presenter.load()
        await screen.presenter.accept_line("paid at the counter")
        assert len(screen.state.rows) == 1
        assert screen.state.message is not None
        assert screen.state.message.tone is not Tone.SUCCESS

    at_attention(scene)


def test_a_hold_stands_there_from_its_day_on_and_goes_with_another_day(
    at_attention: Play,
) -> None:
    async def scene(screen: AttentionScene) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE, hold=True)
        held = (await screen.desk.phone_orders.charge(screen.desk.profile, draft, a_card())).order
        capture = HoldPlan(OperationKind.CAPTURE, NOON.date() + timedelta(days=2))
        await screen.desk.hold_plans.set(held.number, capture)
        assert screen.troubles.heard(screen.desk.events[-1]), "a day that was set is news here"
        await screen.presenter.load()
        assert screen.state.rows == (), "its day is to come"
        screen.desk.clock.forward(2 * 24 * 3600)
        screen.troubles.tick()
        (row,) = screen.state.rows
        assert (row.happened, row.amount, row.status) == (
            "The planned day has come",
            "12.50\u00a0EUR",
            "To be captured",
        )
        details = screen.state.details
        assert details is not None
        assert (details.act, details.act_title, details.is_known) == (OperationKind.CAPTURE, "Capture…", True)
        assert details.happened == "The shop set 16 Mar 2026 as the day to capture this hold."
        assert ("Since", "16 Mar 2026") in details.facts, "a day has no hour"
        await screen.desk.hold_plans.set(held.number, HoldPlan(OperationKind.VOID, capture.day + timedelta(days=1)))
        await screen.presenter.load()
        assert screen.state.rows == ()
        screen.desk.clock.forward(24 * 3600)
        screen.troubles.tick()
        assert [each.status for each in screen.state.rows] == ["To be released"]

    at_attention(scene, days=BusinessDays(zone=ZoneInfo("UTC")))


def test_the_list_tells_no_sum_while_it_is_to_be_hidden_and_the_chosen_order_does(tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path) as desk:
            desk.gateway.fail_next["charge"] = AnswerLost("timeout")
            await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())
            desk.clock.forward(60)
            presenter, _troubles = an_attention_presenter(desk, is_discreet=lambda: True)
            view = RecordingView()
            presenter.attach(view)
            await presenter.load()
            assert [row.amount for row in view.state.rows] == [HIDDEN]
            assert view.state.details.amount == "12.50\u00a0EUR"

    asyncio.run(scene())
