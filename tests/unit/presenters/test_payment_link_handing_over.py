"""Handing a link over: channels, the shop's wording, quick amounts, an end of one's own, the shop's reference."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import unquote

import pytest

from app.domain.order import OrderState
from app.domain.profile import Environment
from app.domain.timeline import Happening
from app.presenters.customer_words import words_for
from app.presenters.formatting import Formats
from app.presenters.link_message import Channel
from app.presenters.message import Tone
from app.presenters.payment_link_state import LinkForm, Validity
from tests.makers import GOOD_CARD, NOON
from tests.unit.presenters.scenes import LinkScene, loud

Play = Callable[..., None]


async def create(link: LinkScene, **form: object) -> None:
    link.presenter.form_changed(LinkForm(**{"amount": "42", **form}))  # type: ignore[arg-type]
    await link.presenter.create()


def opened(link: LinkScene) -> list[tuple[Channel, str]]:
    return [(command[1], unquote(command[2])) for command in link.view.commands if command[0] == "open_address"]


# --- channels --------------------------------------------------------------------------------------


def test_the_message_is_handed_to_the_program_and_the_clerk_is_told_to_send_it(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, description="Order 1041", contact="+357 99 123456")
        link.presenter.share(Channel.WHATSAPP)
        ((channel, address),) = opened(link)
        assert channel is Channel.WHATSAPP
        assert "wa.me/35799123456" in address
        assert "Order 1041" in address
        assert link.view.state.link.address in address
        link.presenter.sharing.was_shared(channel, True)
        assert link.view.state.message.tone is Tone.SUCCESS
        assert "sends nothing by itself" in link.view.state.message.to_do

    at_link(scene)


def test_without_a_program_the_clerk_is_told_to_copy(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.was_shared(Channel.SMS, False)
        assert link.view.state.message.tone is Tone.WARNING
        assert "Copy the link" in link.view.state.message.to_do

    at_link(scene)


def test_a_message_changed_by_hand_goes_out_so_and_never_without_the_link(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.text_changed("Dear Maria")
        link.presenter.share(Channel.SMS)
        ((_, address),) = opened(link)
        assert address.endswith(f"Dear Maria\n{link.view.state.link.address}")

    at_link(scene)


def test_only_a_link_that_can_be_paid_is_handed_over(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.share(Channel.MAIL)
        await create(link)
        number = link.desk.gateway.only_order().number
        link.desk.gateway.customer_pays(number)
        paid = await link.desk.enquiry.ask(number)
        assert paid.state is OrderState.PAID
        link.presenter.order_changed(paid)
        link.presenter.share(Channel.MAIL)
        assert opened(link) == []

    at_link(scene)


def test_a_wording_is_kept_for_the_bank_and_the_language_of_the_customer(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert link.presenter.sharing.wording() is None
        await create(link, language="ru")
        assert link.presenter.sharing.wording().language == "Русский"
        link.presenter.sharing.keep_wording("Ждём оплату {amount}: {link} ")
        assert link.view.state.link.text == f"Ждём оплату 42,00\u00a0EUR: {link.view.state.link.address}"
        assert link.memory.wordings == {(link.desk.profile.name, "ru"): "Ждём оплату {amount}: {link}"}
        link.presenter.another()
        await create(link, language="en")
        assert link.view.state.link.text.startswith("Please pay")

    at_link(scene, environment=Environment.LIVE)


def test_our_own_wording_is_not_kept_so_that_it_may_grow_better(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.keep_wording("Short")
        link.presenter.sharing.keep_wording(link.presenter.sharing.wording().ours)
        assert list(link.memory.wordings.values()) == [""]
        assert link.view.state.link.text.startswith("Please pay")
        assert link.presenter.sharing.preview_of("Hello {amount}").startswith("Hello 42.00")

    at_link(scene, environment=Environment.LIVE)


@pytest.mark.parametrize(
    ("environment", "marked"), [(Environment.TRAINING, True), (Environment.TEST, True), (Environment.LIVE, False)]
)
def test_a_message_says_where_no_money_is_real_whatever_was_deleted_from_it(
    at_link: Play, environment: Environment, marked: bool
) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, language="ru")
        not_real = words_for("ru").not_real
        assert link.view.state.link.text.startswith(f"{not_real}\n") is marked
        assert (not_real in link.presenter.sharing.preview_of("{amount}")) is marked
        link.presenter.sharing.text_changed(f"Hello {link.view.state.link.address}")
        link.presenter.share(Channel.MAIL)
        ((_channel, address),) = opened(link)
        assert (not_real in address) is marked

    at_link(scene, environment=environment)


# --- quick amounts ---------------------------------------------------------------------------------


def test_a_kept_sum_and_that_of_a_template_are_written_as_they_are_typed_in_the_language_of_the_till(
    at_link: Play,
) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("12.50", "Order 1041"))
        link.presenter.kept.toggle_sum()
        link.presenter.kept.keep_template("Deposit")
        link.presenter.speak(loud())
        link.presenter.form_changed(LinkForm("7"))
        link.presenter.kept.take_sum(0)
        assert link.view.commands[-2:] == [("fill", LinkForm("12,50")), ("focus", "description")]
        assert link.view.state.quick.forgets, "it is the kept sum"
        link.presenter.kept.take_template("Deposit")
        assert link.view.commands[-2:] == [("fill", LinkForm("12,50", "Order 1041")), ("focus", "contact")]

    at_link(scene)


def test_a_typed_sum_is_kept_taken_and_forgotten_again(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for typed in ("42", "10"):
            link.presenter.form_changed(LinkForm(typed))
            assert link.view.state.quick.toggle == f"Save {typed}.00\u00a0EUR as a quick amount"
            link.presenter.kept.toggle_sum()
        assert link.view.state.quick.chips == ("10.00", "42.00"), "smallest first"
        link.presenter.form_changed(LinkForm("7", "Order 1041"))
        link.presenter.kept.take_sum(1)
        assert link.view.commands[-2:] == [("fill", LinkForm("42.00", "Order 1041")), ("focus", "description")]
        assert link.view.state.quick.forgets
        link.presenter.kept.toggle_sum()
        assert link.view.state.quick.chips == ("10.00",)

    at_link(scene)


def test_six_sums_are_kept_and_no_seventh(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for sum_ in range(1, 9):
            link.presenter.form_changed(LinkForm(str(sum_)))
            link.presenter.kept.toggle_sum()
        assert len(link.view.state.quick.chips) == 6
        assert link.view.state.quick.toggle == ""
        link.presenter.kept.take_sum(6)
        assert not link.view.was_told("fill")

    at_link(scene)


def test_what_is_no_sum_cannot_be_kept(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("x"))
        link.presenter.kept.toggle_sum()
        assert link.view.state.quick.toggle == ""
        assert link.memory.amounts == {}

    at_link(scene)


# --- an end and a reference of one's own -----------------------------------------------------------


def test_an_end_of_ones_own_is_said_and_sent(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        ends = NOON + timedelta(days=9, hours=5)
        await create(link, validity=Validity.UNTIL, until=ends)
        assert link.view.state.link.expires_at == ends

    at_link(scene)


@pytest.mark.parametrize(
    ("span", "sentence"), [(timedelta(minutes=-1), "moment is over"), (timedelta(days=31), "at most")]
)
def test_an_end_the_bank_would_refuse_is_told_at_its_field(at_link: Play, span: timedelta, sentence: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, validity=Validity.UNTIL, until=NOON + span)
        assert sentence in link.view.state.faults["validity"]
        assert link.desk.gateway.calls == []
        link.presenter.form_changed(LinkForm("42", validity=Validity.UNTIL, until=NOON + timedelta(days=1)))
        assert link.view.state.faults == {}

    at_link(scene)


def test_the_shops_reference_goes_to_the_bank_and_into_the_timeline(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, reference=" INV-7 ", name="Maria", contact="maria@example.com")
        (order,) = await link.desk.search.find()
        assert order.customer.name == "Maria"
        sent = next(
            entry
            for entry in await link.desk.search.timeline(order.number)
            if entry.happening is Happening.REGISTER_SENT
        )
        assert sent.facts["reference"] == "INV-7"
        assert dict(link.desk.gateway.registered[order.number].details.parameters) == {"reference": "INV-7"}

    at_link(scene)


@pytest.mark.parametrize("field", ["name", "reference"])
def test_no_card_number_hides_in_a_folded_field(at_link: Play, field: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, **{field: f"x {GOOD_CARD}"})
        assert list(link.view.state.faults) == [field]
        assert link.view.commands == [("focus", field)]
        assert link.desk.gateway.calls == []

    at_link(scene)


# --- before there is a link -------------------------------------------------------------------------


def test_the_clerk_sees_before_it_is_made_what_the_customer_will_read(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.memory.keep_wording(link.desk.profile.name, "ru", "{purpose}\nСумма {amount}: {link}\nДо {until}")
        link.presenter.form_changed(LinkForm("12,50", " Стул ", language="ru"))
        first, *rest = link.view.state.preview.splitlines()
        assert first == "Стул"
        assert rest[0] == "Сумма 12,50\u00a0EUR: https://…"
        ends = Formats("ru").moment(NOON + timedelta(days=3))
        assert rest[1] == f"До {ends}", "the end that is chosen, in the customer's way of writing"
        assert "Русский" in link.view.state.preview_title
        link.presenter.form_changed(LinkForm("12,50", language="en"))
        assert link.view.state.preview.startswith("Please pay 12.50\u00a0EUR here:\nhttps://…")
        assert "English" in link.view.state.preview_title

    at_link(scene, languages=("en", "ru"), environment=Environment.LIVE)


@pytest.mark.parametrize("environment", [Environment.TEST, Environment.TRAINING])
def test_a_message_about_no_real_money_says_so_before_it_is_made(at_link: Play, environment: Environment) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42"))
        assert link.view.state.preview.startswith(words_for("en").not_real)

    at_link(scene, environment=environment)


def test_a_purpose_that_tells_too_much_is_warned_of_while_it_is_typed(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("42", "For maria@example.com"))
        assert "Put it in its own field" in link.view.state.text_warning
        assert link.view.state.text_room == "21 / 598"
        link.presenter.form_changed(LinkForm("42", "Order 1041"))
        assert link.view.state.text_warning == ""
        link.presenter.form_changed(LinkForm("42"))
        assert link.view.state.text_room == "", "an empty field needs no counting"

    at_link(scene)


# --- after it was paid ------------------------------------------------------------------------------


def test_a_link_that_was_paid_has_its_receipt(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, contact="+357 99 123456")
        assert link.view.state.slip is None, "nothing was paid yet"
        order = link.desk.gateway.only_order()
        link.desk.gateway.customer_pays(order.number)
        link.presenter.order_changed(await link.desk.enquiry.ask(order.number))
        slip = link.view.state.slip
        assert (slip.heading, slip.amount) == ("Payment receipt", "42.00\u00a0EUR")
        assert slip.message.address.startswith("sms:+35799123456?body=")
        assert GOOD_CARD[:8] not in repr(slip)

    at_link(scene)


def test_a_receipt_that_could_not_be_given_changes_nothing_about_the_link(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.receipt.failed("mailto")
        told = link.view.state.message
        assert (told.tone, told.details) == (Tone.WARNING, "mailto")
        assert "as they were" in told.money

    at_link(scene)


def test_what_a_program_that_is_not_there_means_for_the_money_is_said(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.was_shared(Channel.SMS, False)
        told = link.view.state.message
        assert told.happened
        assert "not touched" in told.money
        assert told.to_do

    at_link(scene)
