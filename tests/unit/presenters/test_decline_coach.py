"""Every action code has its lines in every shipped language, and the caller is never accused."""

import re

import pytest

from app.domain.action_codes import reason_of
from app.domain.decline import DeclineReason, SameCard, WayOn
from app.domain.order import OrderState
from app.presenters.decline_coach import DeclineCoach
from app.presenters.decline_words import DeclineWords
from app.presenters.message import Message, Tone
from app.presenters.words import Translate, in_english
from tests.makers import an_order
from tests.unit.domain.action_codes_of_the_manual import CARD_BANK, GATEWAY, PROCESSING
from tests.unit.presenters.catalogue import every_language

LANGUAGES = [pytest.param(translate, id=code) for code, translate in every_language().items()]
CODES = [*map(str, [*GATEWAY, *PROCESSING]), *CARD_BANK, "", "31337"]
NOT_FOR_THE_CALLER = re.compile(
    r"stolen|lost|fraud|black.?list|stop.?list|suspect|suspici|illegal|security|police|refus|wrong"
    r"|украд|похищ|утер|утрач|мошен|ч[её]рн\w+ спис|стоп.?лист|подозр|незакон|безопасн|полици|неверн"
    r"|κλεμμ|κλοπ|κλάπ|απάτ|ύποπτ|υποψ|μαύρη|παράνομ|αστυνομ|λάθος|απέρριψ"
    r"|ұрлан|жоғал|алаяқ|қара тізім|күдік|заңсыз|полиция|қате",
    re.IGNORECASE,
)
ACCUSES = re.compile(
    r"stolen|fraud|black.?list|suspect|украд|мошен|ч[её]рн\w+ спис|подозр"
    r"|κλεμμ|κλοπ|κλάπ|απάτ|ύποπτ|υποψ|μαύρη|ұрлан|алаяқ|қара тізім|күдік",
    re.IGNORECASE,
)
QUOTED = re.compile(r"“[^”]+”|«.+»")
LONGEST = 110
"""Letters of one sentence: two lines of the message bar in the narrowest window, and one breath on the phone."""


def told(code: str, translate: Translate = in_english) -> Message:
    order = an_order(state=OrderState.DECLINED, action_code=code)
    assert order.decline_reason is not None
    return DeclineCoach(translate).message(order, order.decline_reason)


@pytest.mark.parametrize("translate", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_code_gives_two_lines_to_the_clerk_and_one_to_say(code: str, translate: Translate) -> None:
    """Gateway manual, section 20."""
    happened, say, then = DeclineCoach(translate).lines(reason_of(code))
    message = told(code, translate)
    assert message.happened == happened
    assert not QUOTED.search(message.money), "what to say stands in one place, beside the message"
    assert DeclineCoach(translate).to_say(reason_of(code)).endswith(say)
    assert message.to_do == then
    for sentence in (happened, say, then):
        assert sentence.endswith((".", "”", "»", "».")), "a whole sentence"
        assert len(sentence) <= LONGEST
    assert (code or "–") in message.details


@pytest.mark.parametrize("translate", LANGUAGES)
@pytest.mark.parametrize("reason", DeclineReason)
def test_the_caller_hears_kind_words_and_no_suspicion(reason: DeclineReason, translate: Translate) -> None:
    happened, say, _then = DeclineCoach(translate).lines(reason)
    assert QUOTED.search(say), "the words to say stand in quotation marks"
    assert not NOT_FOR_THE_CALLER.search(say)
    # The clerk may read the first line aloud as well.
    assert not ACCUSES.search(happened)


@pytest.mark.parametrize("translate", LANGUAGES)
def test_no_two_reasons_are_told_alike_and_no_two_ways_on(translate: Translate) -> None:
    coach = DeclineCoach(translate)
    assert len({coach.lines(reason)[0] for reason in DeclineReason}) == len(DeclineReason)
    assert len({coach.lines(reason)[2] for reason in DeclineReason}) == len(WayOn)


@pytest.mark.parametrize("reason", DeclineReason)
def test_the_third_line_offers_no_more_than_the_rules_allow(reason: DeclineReason) -> None:
    then = DeclineCoach(in_english).lines(reason)[2]
    assert ("payment link" in then) is reason.way_on.link_may_help
    if reason.way_on.same_card is SameCard.NEVER:
        assert re.search("^Do not try this card again|^Take no card|^Ask the bank", then)


@pytest.mark.parametrize("code", ["-30001", "998", "151018", "151019", "68", "-1", "0"])
def test_a_result_that_is_not_final_is_not_called_declined(code: str) -> None:
    """Gateway manual, section 20: pending results and time-outs."""
    message = told(code)
    assert message.tone is Tone.WARNING
    assert "eclined" not in " ".join((message.happened, message.money, message.to_do))
    assert "Nothing was taken" not in message.money
    assert message.money == "The bank counts this order as unpaid."
    assert "Nothing was taken" not in DeclineCoach(in_english).to_say(reason_of(code))


@pytest.mark.parametrize("code", ["116", "71015", "", "31337"])
def test_a_refusal_says_that_nothing_was_taken(code: str) -> None:
    message = told(code)
    assert message.tone is Tone.ERROR
    assert message.money == "Nothing was taken from the card."
    assert DeclineCoach(in_english).to_say(reason_of(code)).startswith("“Nothing was taken from your card.”\n“")


def test_a_code_nobody_knows_is_told_without_a_guess() -> None:
    assert "does not know" in told("31337").happened
    assert "did not give us a reason" in DeclineCoach(in_english).to_say(reason_of(""))


def test_the_coach_names_order_and_code_in_the_details() -> None:
    order = an_order()
    message = DeclineCoach(in_english).message(order, DeclineReason.NO_REASON)
    assert message.details == f"Order {order.number}, bank's code –"


@pytest.mark.parametrize("reason", DeclineReason)
def test_the_table_of_sentences_is_whole(reason: DeclineReason) -> None:
    happened, say = DeclineWords(in_english).lines(reason)
    assert happened
    assert say.startswith("“")
