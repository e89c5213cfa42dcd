"""Reminders of links: planned with the link, due when their time comes, over a restart, and never sent by anybody."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.domain.evidence import Reported
from app.domain.identifiers import OrderNumber
from app.domain.order import Order, OrderState
from app.domain.profile import Generation
from app.files.link_settings import ReminderSettings
from app.files.settings import SettingsFile
from app.presenters.link_reminders import LinkReminderPresenter, Reminder
from app.presenters.payment_link_state import LinkForm, Validity
from app.services.link_reminders import LinkReminders
from tests.fakes.view import RecordingView
from tests.makers import NOON
from tests.unit.presenters.scenes import LinkScene, english

Play = Callable[..., None]
V2 = {"generation": Generation.V2, "link_life": timedelta(minutes=20)}


class BarView(RecordingView):
    def draw_reminder(self, state: object) -> None:
        self.states.append(state)


def watching(link: LinkScene) -> tuple[LinkReminderPresenter, BarView]:
    view = BarView()
    presenter = LinkReminderPresenter(english(), link.desk.link_reminders)
    presenter.attach(view)
    return presenter, view


async def create(link: LinkScene, **form: object) -> None:
    given = {"amount": "42", "description": "Tour", "contact": "maria@example.com", **form}
    link.presenter.form_changed(LinkForm(**given))  # type: ignore[arg-type]
    await link.presenter.create()


@pytest.mark.parametrize(
    ("reminder", "after"),
    [(Reminder.HALF, timedelta(days=1, hours=12)), (Reminder.DAY_BEFORE, timedelta(days=2))],
)
def test_a_reminder_comes_at_its_time_and_leads_to_the_link(
    at_link: Play, reminder: Reminder, after: timedelta
) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=reminder)
        reminders, bar = watching(link)
        link.desk.clock.forward(after.total_seconds() - 1)
        await reminders.look()
        assert bar.state.message is None
        link.desk.clock.forward(1)
        await reminders.look()
        assert bar.state.message.happened == "Not paid yet: 42.00\u00a0EUR · maria@example.com"
        assert bar.state.message.money.startswith("Nothing has been taken. It can be paid until ")
        assert "sends nothing by itself" in bar.state.message.to_do
        calls = list(link.desk.gateway.calls)
        opened: list[Order] = []

        def show(order: Order) -> bool:
            opened.append(order)
            return True

        reminders.open(show)
        assert [order.number for order in opened] == [link.view.state.link.number]
        await reminders.look()
        assert (bar.state.message, link.desk.gateway.calls) == (None, calls)

    at_link(scene)


def test_a_reminder_waits_while_another_link_is_being_made(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        (first,) = await link.desk.search.find()
        link.desk.clock.forward(2 * 86_400)
        reminders, bar = watching(link)
        await reminders.look()

        def show(order: Order) -> bool:
            return link.presenter.open(order, link.desk.profile)

        link.presenter.another()
        link.desk.gateway.on_call = lambda _call: reminders.open(show)
        await create(link, amount="7")
        assert "42.00" in bar.state.message.happened
        assert link.view.state.link.number != first.number
        reminders.open(show)
        assert (bar.state.message, link.view.state.link.number) == (None, first.number)
        assert await link.desk.link_reminders.due() is None

    at_link(scene)


def test_without_one_nobody_is_reminded(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        reminders, bar = watching(link)
        link.desk.clock.forward(2.9 * 86_400)
        await reminders.look()
        assert bar.state.message is None

    at_link(scene)


@pytest.mark.parametrize("state", [OrderState.PAID, OrderState.CANCELLED])
def test_of_a_link_that_is_paid_or_over_nobody_is_reminded(at_link: Play, state: OrderState) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        (order,) = await link.desk.search.find()
        link.desk.clock.forward(2 * 86_400)
        reminders, bar = watching(link)
        await reminders.look()
        assert bar.state.message is not None
        reminders.order_changed(replace(order, state=state))
        assert bar.state.message is None
        assert await link.desk.link_reminders.due() is None

    at_link(scene)


def test_a_link_that_is_paid_while_the_books_are_read_is_not_called_unpaid(
    at_link: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        (order,) = await link.desk.search.find()
        link.desk.clock.forward(2 * 86_400)
        reminders, bar = watching(link)
        read, begun, may_come = link.desk.journal.order, asyncio.Event(), asyncio.Event()

        async def slowly(number: OrderNumber) -> Order | None:
            found = await read(number)
            begun.set()
            await may_come.wait()
            return found

        monkeypatch.setattr(link.desk.journal, "order", slowly)
        looking = asyncio.ensure_future(reminders.look())
        await begun.wait()
        link.desk.gateway.customer_pays(order.number)
        reminders.order_changed(await link.desk.enquiry.ask(order.number))
        may_come.set()
        await looking
        assert bar.state.message is None

    at_link(scene)


def test_while_the_bank_is_at_work_on_a_link_nobody_is_told_that_nothing_was_taken(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        (order,) = await link.desk.search.find()
        link.desk.clock.forward(2 * 86_400)
        reminders, bar = watching(link)
        await reminders.look()
        assert bar.state.message is not None
        link.desk.gateway.answers[order.number] = Reported.PENDING
        reminders.order_changed(await link.desk.enquiry.ask(order.number))
        assert bar.state.message is None
        await reminders.look()
        assert bar.state.message is None
        link.desk.gateway.answers.clear()
        await link.desk.enquiry.ask(order.number)
        await reminders.look()
        assert bar.state.message is not None, "it waits again, and the reminder with it"

    at_link(scene)


def test_of_a_link_whose_time_ran_out_meanwhile_nobody_is_reminded(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.DAY_BEFORE)
        link.desk.clock.forward(4 * 86_400)
        assert await link.desk.link_reminders.due() is None

    at_link(scene)


def test_the_one_that_came_first_is_shown_first_and_each_once(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for amount, validity in (("7", Validity.SEVEN_DAYS), ("3", Validity.THREE_DAYS)):
            await create(link, amount=amount, validity=validity, reminder=Reminder.DAY_BEFORE)
            link.presenter.another()
        link.desk.clock.forward(2.5 * 86_400)
        reminders, bar = watching(link)
        await reminders.look()
        assert "3.00" in bar.state.message.happened
        link.desk.clock.forward(4 * 86_400)
        await reminders.look()
        assert "7.00" in bar.state.message.happened

    at_link(scene)


def test_a_bank_with_its_own_end_reminds_at_half_of_it(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        link.desk.clock.forward(600)
        assert await link.desk.link_reminders.due() is not None

    at_link(scene, **V2)


@pytest.mark.parametrize("form", [{"validity": Validity.ONE_HOUR}, {"validity": Validity.TODAY}])
def test_a_reminder_that_would_come_too_late_is_refused_before_anything_is_sent(
    at_link: Play, form: dict[str, object]
) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.DAY_BEFORE, **form)
        assert "within 24 hours" in link.view.state.faults["reminder"]
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_a_reminder_is_for_one_link(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF, copies=3)
        assert "A reminder is for one link" in link.view.state.faults["reminder"]

    at_link(scene)


def test_a_renewed_link_is_reminded_of_in_place_of_the_old_one(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        link.desk.clock.forward(86_400)
        await link.presenter.later.renew()
        link.desk.clock.forward(86_400)
        due = await link.desk.link_reminders.due()
        assert due is None, "the old one is closed, the new one has more than half of its time"
        link.desk.clock.forward(86_400)
        due = await link.desk.link_reminders.due()
        assert due is not None
        assert due.number == link.view.state.link.number

    at_link(scene)


def test_reminders_are_there_after_a_restart(at_link: Play, tmp_path: Path) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reminder=Reminder.HALF)
        link.desk.clock.forward(2 * 86_400)
        again = LinkReminders(
            ReminderSettings(SettingsFile(tmp_path / "settings.toml")), link.desk.journal, link.desk.clock
        )
        assert await again.due() is not None

    at_link(scene)


def test_settings_that_cannot_be_written_cost_the_reminder_and_not_the_link(at_link: Play, tmp_path: Path) -> None:
    async def scene(link: LinkScene) -> None:
        (tmp_path / "settings.toml").mkdir()
        await create(link, reminder=Reminder.HALF)
        assert link.view.state.link is not None
        assert "reminder could not be kept" in link.view.state.message.happened

    at_link(scene)


def test_very_many_reminders_forget_the_oldest() -> None:
    class Memory:
        kept: list[object] = []

        def reminders(self) -> list[object]:
            return self.kept

        def keep_reminders(self, reminders: list[object]) -> None:
            self.kept = reminders

    async def scene() -> None:
        memory = Memory()
        reminders = LinkReminders(memory, None, None)  # type: ignore[arg-type]
        for place in range(505):
            reminders.plan(f"SHOP-{place}", NOON)  # type: ignore[arg-type]
        assert len(memory.kept) == 500

    asyncio.run(scene())
