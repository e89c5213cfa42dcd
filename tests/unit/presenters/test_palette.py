"""The palette: what it offers for every kind of text, and what it never keeps."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from app.domain.order import PaymentMode
from app.presenters.commands import CommandWords
from app.presenters.palette import Command, PalettePresenter, Wish
from app.presenters.words import in_english
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.makers import GOOD_CARD, a_card, a_profile, euros
from tests.unit.presenters.scenes import english, loudly

COMMANDS = (
    Command("orders", "Look at the orders", "orders", "F4"),
    Command("phone-order", "Take a phone order", "phone-order", "F2"),
)
Scene = Callable[[TestDesk, PalettePresenter, RecordingView], Awaitable[None]]


@pytest.fixture
def at_palette(tmp_path: Path) -> Callable[[Scene], None]:
    def run(scene: Scene) -> None:
        async def with_desk() -> None:
            async with a_desk(tmp_path, a_profile()) as desk:
                palette = PalettePresenter(
                    english(), desk.search, desk.banks, desk.clock, lambda: desk.profile, lambda: COMMANDS
                )
                view = RecordingView()
                palette.attach(view)
                await scene(desk, palette, view)

        asyncio.run(with_desk())

    return run


def offered(view: RecordingView) -> list[tuple[Wish, str]]:
    return [(entry.wish, entry.value) for entry in view.state.entries]


def test_it_opens_with_everything_the_window_can_do(at_palette: Callable[[Scene], None]) -> None:
    async def scene(_desk: TestDesk, _palette: PalettePresenter, view: RecordingView) -> None:
        assert offered(view) == [(Wish.COMMAND, "orders"), (Wish.COMMAND, "phone-order")]
        assert [entry.aside for entry in view.state.entries] == ["F4", "F2"]

    at_palette(scene)


def test_words_find_a_command_in_any_order_and_case(at_palette: Callable[[Scene], None]) -> None:
    async def scene(_desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await palette.typed("ORDER take")
        assert offered(view) == [(Wish.COMMAND, "phone-order")]
        await palette.typed("holiday")
        assert view.state.entries == ()
        assert view.state.note

    at_palette(scene)


@pytest.mark.parametrize("typed", ["12.50", "12,50", "= 12.50"])
def test_a_sum_begins_a_phone_order_or_a_link(at_palette: Callable[[Scene], None], typed: str) -> None:
    async def scene(_desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await palette.typed(typed)
        value = typed.removeprefix("= ")
        assert offered(view) == [(Wish.PHONE_ORDER, value), (Wish.PAYMENT_LINK, value)]
        assert "12.50" in view.state.entries[0].title

    at_palette(scene)


@pytest.mark.parametrize("typed", ["anna@shop.example", "+357 99 123456"])
def test_a_customer_begins_a_link(at_palette: Callable[[Scene], None], typed: str) -> None:
    async def scene(_desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await palette.typed(typed)
        assert [wish for wish, _value in offered(view)] == [Wish.LINK_TO]

    at_palette(scene)


def test_a_whole_order_number_stands_first_and_a_fragment_after_what_can_be_done(
    at_palette: Callable[[Scene], None],
) -> None:
    async def scene(desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        await palette.typed(str(order.number).lower())
        assert offered(view)[0] == (Wish.ORDER, order.number)
        entry = view.state.entries[0]
        assert (entry.icon, entry.look) == ("paid", "paid")
        assert "Paid" in entry.aside
        await palette.typed(str(order.gateway_order_id))
        assert (Wish.ORDER, order.number) in offered(view)

    at_palette(scene)


def test_an_order_the_clipboard_names_stands_first_until_something_is_typed(
    at_palette: Callable[[Scene], None],
) -> None:
    async def scene(desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        order = (await desk.phone_orders.charge(desk.profile, draft, a_card())).order
        commands = [(Wish.COMMAND, "orders"), (Wish.COMMAND, "phone-order")]
        for copied in (f" {order.number}\n", f"https://portal.example/?mdOrder={order.gateway_order_id}"):
            await palette.opened(copied)
            assert offered(view) == [(Wish.ORDER, order.number), *commands]
            assert view.state.entries[0].aside == "Paid, in the clipboard"
        await palette.typed("take")
        assert offered(view) == [(Wish.COMMAND, "phone-order")]
        await palette.typed("")
        assert offered(view)[0] == (Wish.ORDER, order.number)

    at_palette(scene)


@pytest.mark.parametrize("copied", ["", "3333", GOOD_CARD, "a text about something else", "SHOP-T1-1 " * 100])
def test_a_clipboard_that_names_no_order_offers_nothing(at_palette: Callable[[Scene], None], copied: str) -> None:
    async def scene(desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await desk.phone_orders.charge(desk.profile, PhoneDraft(euros(1250), PaymentMode.PHONE), a_card())
        await palette.opened(copied)
        assert offered(view) == [(Wish.COMMAND, "orders"), (Wish.COMMAND, "phone-order")]

    at_palette(scene)


def test_a_pasted_card_number_is_wiped_and_not_looked_for(at_palette: Callable[[Scene], None]) -> None:
    async def scene(_desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await palette.typed(f"card {GOOD_CARD}")
        assert view.was_told("clear_text")
        assert view.state.entries == ()
        assert "card field" in view.state.note
        assert GOOD_CARD not in repr(view.states)

    at_palette(scene)


def test_a_journal_that_does_not_answer_leaves_the_commands(at_palette: Callable[[Scene], None]) -> None:
    async def scene(desk: TestDesk, palette: PalettePresenter, view: RecordingView) -> None:
        await desk.journal.close()
        await palette.typed("look")
        assert offered(view) == [(Wish.COMMAND, "orders")]
        assert view.state.note

    at_palette(scene)


@pytest.mark.parametrize("translate", [in_english, loudly])
def test_every_command_has_a_name_of_its_own_and_words_in_the_language(translate: Callable[..., str]) -> None:
    words = CommandWords(translate)
    commands = [*words.commands([("en", "English"), ("ru", "Русский")]), *words.of_order()]
    assert len({command.name for command in commands}) == len(commands)
    assert len({command.title for command in commands}) == len(commands)
    assert all(command.title.startswith("«") is (translate is loudly) for command in commands)
