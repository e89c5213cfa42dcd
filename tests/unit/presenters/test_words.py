"""Every failure, state, mode, happening and refusal has words; nothing a person typed gets into them."""

import inspect
from datetime import date
from typing import Any, get_type_hints

import pytest

from app.domain import day_errors, errors, refusals
from app.domain.errors import ContactNotUnderstood, GatewayFailure, InputFault, JournalFailure, PaydeskError
from app.domain.order import Customer, OrderState, PaymentMode
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.contact import parse_contact
from app.presenters.errors import Doing, ErrorWords
from app.presenters.formatting import Formats
from app.presenters.happening_words import HappeningWords
from app.presenters.message import Message
from app.presenters.order_words import LOOKS, OrderWords
from app.presenters.words import Words, in_english
from tests.makers import NOON, an_order
from tests.unit.presenters.scenes import loudly

# --- failures ---------------------------------------------------------------------------------------

TYPED = "TYPED-BY-A-PERSON"
MEANT_TO_BE_REPEATED = {
    ("OrderNotFound", "wanted"),
    ("CustomerAskedBefore", "number"),
    ("LooksLikeEarlierOrder", "number"),
    ("OrderNumberUsed", "number"),
    ("EarlierOrderInDoubt", "number"),
    ("OwnProfileUnusable", "reason"),
    ("DiscountTooLarge", "name"),
}
"""The look-up repeats what it looked for, so a typing mistake is seen; the earlier order is to be found; which
entry of a profile is at fault is a name of ours, never a value from the file; and a discount is found among other
lines by its name, in which no card number stands by then."""

SPEAKS_FOR_ITS_FAMILY = {
    errors.AnswerLost: "the family's own sentence is about exactly this: left, and no usable answer",
    errors.JournalCannotWrite: "the family's own sentence is about exactly this",
    errors.OrderChangedMeanwhile: "settled inside the services, which read again and decide anew",
    errors.UnknownCurrency: "becomes ProfileUnusable while profiles are read",
    errors.BusinessDayUnusable: "becomes ProfileUnusable while profiles are read",
    errors.ProfileUnusable: "told on the command line before there is a window",
}


def failure_classes() -> list[type[PaydeskError]]:
    named = [
        pair for module in (errors, refusals, day_errors) for pair in inspect.getmembers(module, inspect.isclass)
    ]
    found = {kind: None for _name, kind in named if issubclass(kind, PaydeskError)}
    assert len(found) > 40
    return list(found)


_PLAIN: dict[Any, Any] = {int: 7, date: NOON.date(), date | None: None}


def make(kind: type[PaydeskError], text: str = TYPED) -> PaydeskError:
    """Return a failure of this class; every text in it is the given one."""
    if kind.__init__ is Exception.__init__:
        return kind()
    values: dict[str, Any] = {}
    for name, hint in get_type_hints(kind.__init__).items():
        if name != "return":
            values[name] = "EUR" if name == "currency" else _PLAIN.get(hint, text)
    return kind(**values)


def words() -> ErrorWords:
    return ErrorWords(in_english, Formats("en"))


def said(message: Message) -> list[str]:
    return [message.happened, message.money, message.to_do]


@pytest.mark.parametrize("kind", failure_classes(), ids=lambda kind: kind.__name__)
def test_every_failure_says_what_happened_what_it_means_and_what_to_do(kind: type[PaydeskError]) -> None:
    message = words().message(make(kind))
    assert message.happened
    assert message.money, "what it means for the money"
    if not issubclass(kind, InputFault):
        assert message.to_do
    for sentence in filter(None, said(message)):
        assert sentence.endswith((".", "“."))
        assert "{" not in sentence, "a blank was not filled in"


@pytest.mark.parametrize("kind", failure_classes(), ids=lambda kind: kind.__name__)
def test_every_failure_has_a_sentence_of_its_own(kind: type[PaydeskError]) -> None:
    family = next(
        base for base in (InputFault, GatewayFailure, JournalFailure, PaydeskError) if issubclass(kind, base)
    )
    if kind is family or kind in SPEAKS_FOR_ITS_FAMILY:
        return
    nobody_knows_it = type("Unheard", (family,), {"__init__": lambda self: Exception.__init__(self)})()
    assert words().message(make(kind)).happened != words().message(nobody_knows_it).happened, (
        f"{kind.__name__} has no sentence in presenters/errors.py"
    )


@pytest.mark.parametrize("kind", failure_classes(), ids=lambda kind: kind.__name__)
def test_what_a_person_typed_stays_out_of_the_sentences(kind: type[PaydeskError]) -> None:
    message = words().message(make(kind))
    repeated = any(TYPED in sentence for sentence in said(message))
    assert repeated is any(name == kind.__name__ for name, _field in MEANT_TO_BE_REPEATED)
    if issubclass(kind, InputFault):
        assert message.details == "", "faults of the form need no details, and would repeat what was typed"


def test_limits_are_told_as_money() -> None:
    fault = errors.AmountOutsideLimits(100, 250_000, "EUR")
    assert "1.00\u00a0EUR and 2,500.00\u00a0EUR" in words().fault(fault)


def test_a_currency_without_decimals_has_a_sentence_of_its_own() -> None:
    assert (
        words().fault(errors.AmountHasTooManyDecimals("1.5", "JPY", 0)) == "JPY has no decimals. Type a whole amount."
    )
    assert words().fault(errors.AmountHasTooManyDecimals("1.5", "KWD", 3)) == "KWD has only 3 decimals."


@pytest.mark.parametrize("kind", [errors.GatewayRefused, errors.CredentialsRejected])
def test_the_banks_own_words_are_behind_details(kind: type[PaydeskError]) -> None:
    message = words().message(kind("5", "Access denied"))
    assert message.details == "5 Access denied"
    assert words().message(kind("", "")).details == ""


def refusal_classes() -> list[type[PaydeskError]]:
    return [kind for kind in failure_classes() if issubclass(kind, (errors.GatewayRefused, errors.AnswerLost))]


def test_no_two_refusals_are_told_alike() -> None:
    for doing in Doing:
        told = {words().message(make(kind), doing).happened for kind in refusal_classes()}
        assert len(told) == len(refusal_classes()), doing


@pytest.mark.parametrize("kind", refusal_classes(), ids=lambda kind: kind.__name__)
def test_a_refusal_about_an_order_says_nothing_of_money_but_that_it_stands(kind: type[PaydeskError]) -> None:
    new, existing = (words().message(make(kind), doing) for doing in Doing)
    assert existing.money == "The order stands as it is shown; nothing was changed here."
    assert ("may have taken the money" if kind is refusals.OrderNumberTaken else "charged") in new.money
    assert all(said(existing))


def test_only_an_answer_that_was_not_kept_warns_not_to_charge_again() -> None:
    """A card that left ends as an outcome, never as a failure: only the journal can still lose its answer."""
    warned = {
        kind.__name__
        for kind in failure_classes()
        if "Do not charge again" in " ".join(said(words().message(make(kind))))
    }
    assert warned == {"AnswerNotKept"}


# --- orders -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", OrderState)
def test_every_state_has_a_word_a_sentence_and_a_look(state: OrderState) -> None:
    spoken = OrderWords(in_english)
    assert spoken.state(state)
    assert spoken.sentence(an_order(state=state)).endswith(".")
    assert LOOKS[state]


def test_no_two_states_are_told_alike() -> None:
    spoken = OrderWords(in_english)
    assert len({spoken.state(state) for state in OrderState}) == len(OrderState)
    assert len({spoken.sentence(an_order(state=state)) for state in OrderState}) == len(OrderState)


@pytest.mark.parametrize("state", OrderState)
def test_only_a_paid_order_looks_paid(state: OrderState) -> None:
    assert (LOOKS[state] == "paid") is (state is OrderState.PAID)


@pytest.mark.parametrize("state", [OrderState.OUTCOME_UNKNOWN, OrderState.PENDING, OrderState.MISMATCH])
def test_a_doubtful_state_warns_not_to_charge_again(state: OrderState) -> None:
    assert "Do not charge again" in OrderWords(in_english).sentence(an_order(state=state))


@pytest.mark.parametrize("mode", PaymentMode)
def test_every_mode_has_a_word(mode: PaymentMode) -> None:
    assert OrderWords(in_english).mode(mode)


FACTS = {
    "state": "paid", "card": "444455**3333", "how": "closed", "code": "116", "what": "amount", "value": "SOMETHING",
}  # fmt: skip


@pytest.mark.parametrize("happening", Happening)
def test_every_happening_has_a_sentence(happening: Happening) -> None:
    sentence = HappeningWords(in_english).happening(TimelineEntry(NOON, happening, FACTS))
    assert sentence
    assert "{" not in sentence
    assert HappeningWords(loudly).happening(TimelineEntry(NOON, happening, FACTS)).startswith("«")


def test_no_two_happenings_are_told_alike() -> None:
    spoken = HappeningWords(in_english)
    sentences = {spoken.happening(TimelineEntry(NOON, happening, FACTS)) for happening in Happening}
    assert len(sentences) == len(Happening)


@pytest.mark.parametrize("state", OrderState)
def test_what_the_bank_said_is_told_in_our_words(state: OrderState) -> None:
    spoken = HappeningWords(in_english)
    entry = TimelineEntry(NOON, Happening.BANK_SAID, {"state": state.value})
    assert OrderWords(in_english).state(state) in spoken.happening(entry)


def test_every_way_to_leave_the_page_and_every_misfit_is_told() -> None:
    spoken = HappeningWords(in_english)
    left = {
        spoken.happening(TimelineEntry(NOON, Happening.CHALLENGE_LEFT, {"how": how}))
        for how in ("returned", "closed", "timed-out", "browser", "failed")
    }
    misfits = {
        spoken.happening(TimelineEntry(NOON, Happening.ANSWER_DOES_NOT_FIT, {"what": what}))
        for what in ("number", "amount", "currency", "something new")
    }
    assert (len(left), len(misfits)) == (5, 4)


# --- what a clerk typed to reach the customer -------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("", Customer()),
        ("   ", Customer()),
        (" maria@example.com ", Customer(email="maria@example.com")),
        ("m.a+b@mail.example.co.uk", Customer(email="m.a+b@mail.example.co.uk")),
        ("+357 99 123-456", Customer(phone="+35799123456")),
        ("(495) 123.45.67", Customer(phone="4951234567")),
        ("0035799123456", Customer(phone="0035799123456")),
        ("1234567", Customer(phone="1234567")),
    ],
)
def test_mail_and_phone_are_told_apart(text: str, customer: Customer) -> None:
    assert parse_contact(text) == customer


@pytest.mark.parametrize(
    "text",
    ["maria", "maria@", "@example.com", "maria@example", "a b@example.com", "123456", "1234567890123456", "+",
     "12345x7", "x" * 65 + "@example.com", "a@" + "b" * 95 + ".com", "m@exa..com"],
)  # fmt: skip
def test_anything_else_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ContactNotUnderstood) as caught:
        parse_contact(text)
    assert caught.value.args == ()


def test_the_name_goes_with_every_contact() -> None:
    for text in ("", "maria@example.com", "+35799123456"):
        assert parse_contact(text, "  MARIA ").name == "MARIA"


# --- languages --------------------------------------------------------------------------------------


def test_words_are_asked_for_under_the_name_of_their_class() -> None:
    asked: list[tuple[str, str, str, int]] = []

    def translate(*question: Any) -> str:
        asked.append(question)
        return "ja"

    class Greeting(Words):
        pass

    assert Greeting(translate).tr("%n order(s)", "a count", 3) == "ja"
    assert asked == [("Greeting", "%n order(s)", "a count", 3)]


def test_counts_are_filled_in() -> None:
    assert in_english("", "%n order(s)", "", 3) == "3 order(s)"
    assert in_english("", "100 %n") == "100 %n"
