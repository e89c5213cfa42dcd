"""The payment link screen: choices of each bank, creating, faults, losing, cancelling, and turning to Paid."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from app.domain.errors import AnswerLost, CredentialsRejected, GatewayRefused, NotSent
from app.domain.order import OrderState
from app.domain.profile import Environment, Generation
from app.domain.refusals import OrderNumberTaken
from app.presenters.formatting import Formats
from app.presenters.message import Tone
from app.presenters.payment_link_state import LinkForm, Validity
from tests.makers import GOOD_CARD, NOON, an_order
from tests.unit.presenters.scenes import LinkScene, another_bank, english, loud

Play = Callable[..., None]
V2 = {"generation": Generation.V2, "link_life": timedelta(minutes=20)}


async def create(link: LinkScene, **form: object) -> None:
    link.presenter.form_changed(LinkForm(**{"amount": "42", **form}))  # type: ignore[arg-type]
    await link.presenter.create()


def in_english(moment: datetime) -> str:
    return Formats("en").moment(moment)


# --- what the bank offers --------------------------------------------------------------------------


def test_a_bank_with_free_ends_offers_spans_a_clerk_thinks_in(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        offered = [choice.validity for choice in link.view.state.validities]
        assert offered == [
            Validity.ONE_HOUR,
            Validity.TODAY,
            Validity.THREE_DAYS,
            Validity.SEVEN_DAYS,
            Validity.UNTIL,
        ]
        assert all(choice.title for choice in link.view.state.validities)

    at_link(scene)


@pytest.mark.parametrize(
    ("validity", "span"),
    [
        (Validity.ONE_HOUR, timedelta(hours=1)),
        (Validity.THREE_DAYS, timedelta(days=3)),
        (Validity.SEVEN_DAYS, timedelta(days=7)),
    ],
)
def test_the_end_is_said_in_full_and_sent(at_link: Play, validity: Validity, span: timedelta) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, validity=validity)
        assert link.view.state.ends_text == f"Can be paid until {in_english(NOON + span)}."
        assert link.view.state.link.expires_at == NOON + span

    at_link(scene)


def test_today_ends_with_the_day_of_the_till(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, validity=Validity.TODAY)
        ends = link.view.state.link.expires_at.astimezone()
        assert (ends.date(), ends.hour, ends.minute) == (NOON.astimezone().date(), 23, 59)

    at_link(scene)


def test_today_is_no_choice_in_its_last_minute(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        last_minute = NOON.astimezone().replace(hour=23, minute=59, second=30)
        link.desk.clock.forward((last_minute - NOON).total_seconds())
        await create(link, validity=Validity.TODAY)
        assert list(link.view.state.faults) == ["validity"]
        assert "moment is over" in link.view.state.faults["validity"]
        assert link.view.commands == [("focus", "validity")]
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_a_bank_with_its_own_end_offers_just_that(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        (only,) = link.view.state.validities
        assert (only.validity, only.title) == (Validity.BANKS_OWN, "About 20 minute(s)")
        assert in_english(NOON + timedelta(minutes=20)) in link.view.state.ends_text
        await create(link, validity=Validity.SEVEN_DAYS)
        assert link.view.state.link.expires_at is None, "the bank said no end, and we do not make one up"

    at_link(scene, **V2)


def test_languages_are_those_of_the_bank_with_their_own_names(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert link.view.state.languages == (("el", "Ελληνικά"), ("xx", "xx"))
        await create(link)
        (order,) = await link.desk.search.find()
        assert order.language == "el", "the bank's first language when none was chosen"

    at_link(scene, languages=("el", "xx"))


def test_the_page_of_the_training_bank_speaks_the_language_of_the_till_until_another_is_chosen(
    at_link: Play,
) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.use_profile(another_bank(languages=("en", "ru"), environment=Environment.TRAINING))
        assert [code for code, _name in link.view.state.languages] == ["en", "ru"]
        link.presenter.speak(loud())
        assert [code for code, _name in link.view.state.languages] == ["ru", "en"]
        assert "Русский" in link.view.state.preview_title
        link.presenter.form_changed(LinkForm("42", language="en"))
        assert "English" in link.view.state.preview_title
        link.presenter.use_profile(another_bank(languages=("en", "ru"), environment=Environment.LIVE))
        assert [code for code, _name in link.view.state.languages] == ["en", "ru"], "a bank's own order"

    at_link(scene)


def test_a_large_sum_of_a_link_is_said_in_words(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.form_changed(LinkForm("100"))
        assert link.view.state.spelled == ""
        link.presenter.form_changed(LinkForm("1250"))
        assert link.view.state.spelled == "one thousand two hundred and fifty EUR"

    at_link(scene, said_above=100_00)


# --- creating --------------------------------------------------------------------------------------


def test_the_preview_and_the_button_say_the_sum(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert (link.view.state.create_label, link.view.state.preview) == ("Create link", "")
        link.presenter.form_changed(LinkForm("1250", " Order 1041 "))
        assert link.view.state.create_label == "Create link for 1,250.00\u00a0EUR"
        assert "1,250.00\u00a0EUR" in link.view.state.preview
        link.presenter.form_changed(LinkForm("12.5.", "Order 1041"))
        assert (link.view.state.create_label, link.view.state.preview) == ("Create link", "")

    at_link(scene)


def test_a_link_is_shown_with_everything_to_hand_it_over(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, description=" Order 1041 ", contact="maria@example.com", language="ru")
        shown = link.view.state.link
        order = link.desk.gateway.only_order()
        assert shown.address == f"https://bank.example/pay/{order.gateway_order_id}"
        assert (shown.amount, shown.number) == ("42.00\u00a0EUR", order.number)
        assert (shown.look, shown.status, shown.is_open) == ("waiting", "Waiting", True)
        assert link.view.state.can_cancel
        (kept,) = await link.desk.search.find()
        assert (kept.description, kept.customer.email, kept.language) == ("Order 1041", "maria@example.com", "ru")

    at_link(scene)


def test_while_the_bank_is_asked_the_screen_is_busy_and_a_second_press_does_nothing(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        busy: list[bool] = []
        link.desk.gateway.on_call = lambda _call: busy.append(link.view.state.busy)
        link.presenter.form_changed(LinkForm("42"))
        await asyncio.gather(link.presenter.create(), link.presenter.create())
        assert busy == [True]
        assert link.desk.gateway.calls == ["register"]
        assert not link.presenter.is_busy
        assert not link.view.state.busy

    at_link(scene)


@pytest.mark.parametrize(
    ("form", "field", "sentence"),
    [
        ({"amount": ""}, "amount", "Type the amount"),
        ({"amount": "12.5.0"}, "amount", "not an amount"),
        ({"amount": "0.10"}, "amount", "between 0.50\u00a0EUR and 500.00\u00a0EUR"),
        ({"description": f"card {GOOD_CARD}"}, "description", "looks like a card number"),
        ({"description": "x" * 599}, "description", "598 characters"),
        ({"contact": "maria@"}, "contact", "e-mail address"),
    ],
)
def test_each_fault_stands_at_its_field_which_gets_the_focus(
    at_link: Play, form: dict[str, str], field: str, sentence: str
) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, **form)
        assert list(link.view.state.faults) == [field]
        assert sentence in link.view.state.faults[field]
        assert link.view.commands == [("focus", field)]
        assert link.desk.gateway.calls == []
        assert not await link.desk.search.find()

    at_link(scene, lowest=50, highest=50_000)


def test_all_faults_are_shown_and_mending_one_takes_it_away(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, amount="", contact="?")
        assert list(link.view.state.faults) == ["amount", "contact"]
        link.presenter.form_changed(LinkForm("4", contact="?"))
        assert list(link.view.state.faults) == ["contact"]

    at_link(scene)


def test_a_field_is_checked_when_it_is_left_with_something_in_it(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        for name in ("amount", "description", "contact"):
            link.presenter.field_left(name)
        assert link.view.state.faults == {}
        link.presenter.form_changed(LinkForm("x", f"card {GOOD_CARD}", "?"))
        for name in ("amount", "description", "contact"):
            link.presenter.field_left(name)
        assert list(link.view.state.faults) == ["amount", "description", "contact"]

    at_link(scene)


@pytest.mark.parametrize(
    ("failure", "happened", "money"),
    [
        (NotSent("refused"), "could not be reached", "nothing was charged"),
        (GatewayRefused("12", "no amount"), "refused the request", "Nothing was charged"),
        (OrderNumberTaken("1", "number used"), "order of this number already", "It may have taken the money"),
        (CredentialsRejected("5", "Access denied"), "does not accept this shop's login", "Nothing was charged"),
        (AnswerLost("timeout"), "no usable answer", "nothing can be charged"),
    ],
)
def test_a_link_that_could_not_be_made_is_told(at_link: Play, failure: Exception, happened: str, money: str) -> None:
    async def scene(link: LinkScene) -> None:
        link.desk.gateway.fail_next["register"] = failure  # type: ignore[assignment]
        await create(link)
        state = link.view.state
        assert happened in state.message.happened
        assert money in state.message.money
        assert state.message.to_do
        assert state.link is None
        assert not state.busy

    at_link(scene)


def test_a_lost_registration_stays_in_the_journal_to_be_asked_about(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.desk.gateway.fail_next["register"] = AnswerLost("timeout")
        await create(link)
        (order,) = await link.desk.search.find()
        assert order.state is OrderState.OUTCOME_UNKNOWN

    at_link(scene)


def test_before_a_bank_was_chosen_nothing_is_made(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        link.presenter.profile = None
        await create(link)
        link.presenter.field_left("amount")
        assert (link.view.state.validities[:0], link.view.state.ends_text) == ((), "")
        assert link.desk.gateway.calls == []

    at_link(scene)


# --- afterwards ------------------------------------------------------------------------------------


def test_news_turn_the_link_to_paid(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        number = link.desk.gateway.only_order().number
        link.desk.gateway.customer_pays(number)
        link.presenter.order_changed(await link.desk.enquiry.ask(number))
        shown = link.view.state.link
        assert (shown.look, shown.status, shown.is_open) == ("paid", "Paid", False)
        assert shown.asked.startswith("Last asked ")
        assert not link.view.state.can_cancel
        assert link.view.state.cancel_hint == ""

    at_link(scene)


def test_a_late_answer_does_not_put_a_paid_link_back_to_waiting(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        waiting = await link.desk.journal.order(link.view.state.link.number)
        link.desk.gateway.customer_pays(waiting.number)
        link.presenter.order_changed(await link.desk.enquiry.ask(waiting.number))
        link.presenter.order_changed(waiting)
        assert link.view.state.link.look == "paid"
        assert link.view.state.customer.look == "paid", "nor on the screen turned to the customer"

    at_link(scene)


@pytest.mark.parametrize("begin", ["another", "take over"])
def test_no_form_is_begun_under_a_link_that_is_on_its_way(at_link: Play, begin: str) -> None:
    """It would stand beside a sale that it is not for, and whoever handed that over would hear that it is made."""

    async def scene(link: LinkScene) -> None:
        told: list[str] = []

        def begins(_call: str) -> None:
            link.desk.gateway.on_call = None
            if begin == "another":
                link.presenter.another()
            else:
                assert not link.presenter.take_over(LinkForm("7", "Lamp"), lambda: told.append("made"))
                assert "at work on another link" in link.view.state.message.happened

        link.desk.gateway.on_call = begins
        await create(link, description="Chairs")
        assert told == []
        assert link.view.state.link.amount == "42.00\u00a0EUR"
        assert not link.view.state.form_leads, "the form is still the one of this link"
        assert link.presenter.take_over(LinkForm("7", "Lamp"), lambda: told.append("made"))
        await link.presenter.create()
        assert (told, link.view.state.link.amount) == (["made"], "7.00\u00a0EUR")

    at_link(scene)


def test_news_of_other_orders_are_not_for_this_screen(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        before = len(link.view.states)
        link.presenter.order_changed(an_order(state=OrderState.PAID))
        assert len(link.view.states) == before

    at_link(scene)


def test_the_link_on_screen_is_asked_about_every_few_seconds(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        number = link.desk.gateway.only_order().number
        in_view = link.desk.refresh._questions._in_view
        assert in_view["link"] == {number}
        link.presenter.another()
        assert in_view["link"] == frozenset()

    at_link(scene)


def test_cancelling_closes_the_link(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        await link.presenter.later.cancel()
        assert (link.view.state.link.status, link.view.state.link.is_open) == ("Cancelled", False)
        assert not link.view.state.can_cancel
        assert link.view.state.message is None

    at_link(scene)


def test_a_link_paid_before_the_cancelling_arrived_is_paid(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.desk.gateway.customer_pays(link.desk.gateway.only_order().number)
        await link.presenter.later.cancel()
        assert link.view.state.link.look == "paid", "a refused cancelling asks how the order stands"
        assert link.view.state.message is None

    at_link(scene)


def test_cancelling_twice_asks_once(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        await asyncio.gather(link.presenter.later.cancel(), link.presenter.later.cancel())
        assert link.desk.gateway.calls.count("cancel") == 1

    at_link(scene)


def test_without_a_link_there_is_nothing_to_cancel(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await link.presenter.later.cancel()
        assert link.desk.gateway.calls == []

    at_link(scene)


def test_a_bank_that_cannot_cancel_says_why(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        assert link.view.state.cancel_hint == ""
        await create(link)
        assert not link.view.state.can_cancel
        assert "no way to cancel" in link.view.state.cancel_hint

    at_link(scene, **V2)


def test_another_link_begins_empty_but_keeps_end_and_language(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, description="Order 1041", validity=Validity.ONE_HOUR, language="ru")
        link.presenter.another()
        assert link.view.state.link is None
        assert link.view.state.create_label == "Create link"
        assert [command[0] for command in link.view.commands] == ["fill", "focus"]
        assert link.view.state.ends_text == f"Can be paid until {in_english(NOON + timedelta(hours=1))}."

    at_link(scene)


@pytest.mark.parametrize(("amount", "focus"), [("12.50", "description"), ("", "amount")])
def test_what_was_typed_for_a_phone_order_is_taken_over(at_link: Play, amount: str, focus: str) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        form = LinkForm(amount, "Order 1041", "maria@example.com")
        link.presenter.take_over(form)
        assert link.view.state.link is None
        assert link.view.commands == [("fill", form), ("focus", focus)]
        await link.presenter.create()
        assert (link.view.state.link is not None) is bool(amount)

    at_link(scene)


def test_whoever_handed_a_form_over_hears_once_that_it_is_a_link_or_a_draft(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        heard: list[str] = []
        link.presenter.take_over(LinkForm("1"), lambda: heard.append("another form"))
        link.presenter.take_over(LinkForm("12.50"), lambda: heard.append("link"))
        link.desk.gateway.fail_next["register"] = AnswerLost("timeout")
        await link.presenter.create()
        assert heard == [], "nobody knows whether there is a link"
        await link.presenter.create()
        await link.presenter.create()
        assert heard == ["link"]
        link.presenter.take_over(LinkForm("13"), lambda: heard.append("draft"))
        link.desk.gateway.fail_next["register"] = NotSent("connect")
        await link.presenter.create()
        assert heard == ["link", "draft"]

    at_link(scene)


def test_copying_is_confirmed_until_it_is_dismissed(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.copied()
        assert link.view.state.message.tone is Tone.SUCCESS
        link.presenter.dismiss_message()
        assert link.view.state.message is None

    at_link(scene)


def test_another_bank_changes_the_choices_and_forgets_the_faults(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link, amount="x")
        link.presenter.use_profile(another_bank(languages=("el",), **V2))
        state = link.view.state
        assert [choice.validity for choice in state.validities] == [Validity.BANKS_OWN]
        assert state.languages == (("el", "Ελληνικά"),)
        assert state.faults == {}

    at_link(scene)


def test_the_link_of_the_bank_before_keeps_what_its_own_bank_offers(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.use_profile(another_bank(**V2))
        assert link.view.state.can_cancel, "its own bank can cancel it"
        assert link.view.state.cancel_hint == ""
        await link.presenter.later.cancel()
        assert link.view.state.link.status == "Cancelled"

    at_link(scene)


def test_another_language_says_everything_again(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.speak(loud())
        state = link.view.state
        said = [state.create_label, state.ends_text, state.link.status, state.link.sentence]
        said += [choice.title for choice in state.validities]
        assert all("«" in text for text in said)
        assert "42,00" in state.link.amount

    at_link(scene)


def test_another_language_says_anew_what_was_said_before(at_link: Play) -> None:
    async def scene(link: LinkScene) -> None:
        await create(link)
        link.presenter.sharing.copied()
        link.presenter.speak(loud())
        assert link.view.state.message.happened.startswith("«The link is copied")
        link.presenter.form_changed(LinkForm("twelve"))
        link.presenter.field_left("amount")
        link.presenter.speak(english())
        assert "«" not in link.view.state.faults["amount"]
        link.presenter.speak(loud())
        assert link.view.state.faults["amount"].startswith("«")
        link.desk.gateway.fail_next["register"] = NotSent("connect")
        link.presenter.another()
        await create(link)
        link.presenter.speak(english())
        assert link.view.state.message.happened.startswith("The bank could not be reached")
        assert "«" not in link.view.state.message.money

    at_link(scene)
