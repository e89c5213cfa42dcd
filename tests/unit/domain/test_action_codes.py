"""Every action code of the manual stands for one reason, and only some of them tell of a refused try."""

import pytest

from app.domain.action_codes import is_refusal, reason_of
from app.domain.decline import DeclineReason, SameCard, WayOn
from app.domain.order import Order, OrderState
from tests.makers import an_order
from tests.unit.domain.action_codes_of_the_manual import CARD_BANK, GATEWAY, PROCESSING

TELLS_NO_REFUSAL = [
    "", " ", "0", "00", "000", "-100", "-9000", "-30001", "-3003", "-1", "1120", "400", "998", "151018", "151019",
    "68", "1004", "1005", "2008", "2007", "94", "8204", "1001", "-2007", "-2014", "AE", "C0", "P0",
]  # fmt: skip


@pytest.mark.parametrize("code", [*GATEWAY, *PROCESSING])
def test_every_code_of_the_gateway_and_of_processing_has_a_reason_of_its_own(code: int) -> None:
    """Gateway manual, sections 20.1 and 20.2."""
    assert reason_of(str(code)) is not DeclineReason.UNKNOWN_CODE


@pytest.mark.parametrize("code", CARD_BANK)
def test_every_code_of_the_card_s_bank_has_a_reason_of_its_own(code: str) -> None:
    """Gateway manual, section 20.3."""
    assert reason_of(code) is not DeclineReason.UNKNOWN_CODE
    assert reason_of(code.lower()) is reason_of(code)


def test_every_reason_but_the_last_resort_has_a_code() -> None:
    codes = [*map(str, [*GATEWAY, *PROCESSING]), *CARD_BANK]
    assert {reason_of(code) for code in codes} == set(DeclineReason) - {DeclineReason.UNKNOWN_CODE}


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("01", DeclineReason.ASK_ISSUER),
        ("04", DeclineReason.CARD_BLOCKED),
        ("05", DeclineReason.NO_REASON),
        ("5", DeclineReason.NO_REASON),
        ("08", DeclineReason.ASK_ISSUER),
        ("8", DeclineReason.SHOP_SETUP),
        ("51", DeclineReason.FUNDS),
        ("78", DeclineReason.CARD_NUMBER),
        ("81", DeclineReason.PIN),
        ("a4", DeclineReason.SYSTEM),
    ],
)
def test_a_zero_in_front_tells_the_card_s_bank_from_the_gateway(code: str, reason: DeclineReason) -> None:
    """Gateway manual, sections 20.2 and 20.3: the same digits mean other things in the two tables."""
    assert reason_of(code) is reason


@pytest.mark.parametrize(("code", "bare"), [("00116", "116"), ("051", "51"), ("0057", "57"), (" 116 ", "116")])
def test_more_zeros_and_spaces_mean_nothing(code: str, bare: str) -> None:
    assert reason_of(code) is reason_of(bare)


@pytest.mark.parametrize("code", ["31337", "abc", "-9", "cardDeclined", "A0"])
def test_a_code_nobody_knows_is_a_refusal_without_a_guess(code: str) -> None:
    assert reason_of(code) is DeclineReason.UNKNOWN_CODE
    assert is_refusal(code)


def test_no_code_is_no_reason() -> None:
    assert reason_of(" ") is DeclineReason.NO_REASON


@pytest.mark.parametrize("code", TELLS_NO_REFUSAL)
def test_codes_of_a_try_that_goes_on_are_no_refusal(code: str) -> None:
    assert not is_refusal(code)


@pytest.mark.parametrize("code", ["116", "05", "-2025", "71015", "-2006", "1434", "907", "F1", "cardDeclined"])
def test_codes_of_a_refused_try_are(code: str) -> None:
    assert is_refusal(code)


@pytest.mark.parametrize(
    "code",
    ["1112", "1113", "1114", "1115", "1116", "1117", "1118", "-2013", "4", "62", "203", "204", "208", "212", "823",
     "2030", "106", "41", "43", "04", "B3", "-2000"],
)  # fmt: skip
def test_retry_limits_and_blocked_cards_are_never_tried_again(code: str) -> None:
    """Gateway manual, section 20.2: retry limits, lost and stolen cards."""
    assert reason_of(code).way_on.same_card is SameCard.NEVER


@pytest.mark.parametrize("code", ["1434", "2003", "S1", "-2025"])
def test_a_wanted_confirmation_is_given_in_3_d_secure_or_behind_a_link(code: str) -> None:
    """Gateway manual, section 20.2: soft decline."""
    assert reason_of(code).way_on is WayOn.CONFIRM
    assert reason_of(code).way_on.link_may_help


@pytest.mark.parametrize("code", ["-30001", "998", "151018", "151019", "-1", "68", "0", "-100", "2007", "94"])
def test_a_code_that_tells_of_no_refusal_wants_the_bank_asked_first(code: str) -> None:
    """Gateway manual, section 20: pending results and time-outs."""
    way = reason_of(code).way_on
    assert (way, way.same_card, way.link_may_help) == (WayOn.ASK_FIRST, SameCard.NEVER, False)


def ended(state: OrderState, code: str) -> Order:
    return an_order(state=state, action_code=code)


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        (ended(OrderState.DECLINED, "116"), DeclineReason.FUNDS),
        (ended(OrderState.DECLINED, ""), DeclineReason.NO_REASON),
        (ended(OrderState.DECLINED, "-30001"), DeclineReason.PENDING),
        (ended(OrderState.EXPIRED, ""), DeclineReason.TIME_OVER),
        (ended(OrderState.EXPIRED, "-100"), DeclineReason.TIME_OVER),
        (ended(OrderState.EXPIRED, "-2009"), DeclineReason.NOT_BACK),
        (ended(OrderState.EXPIRED, "116"), DeclineReason.FUNDS),
        (ended(OrderState.CANCELLED, "116"), None),
        (ended(OrderState.PAID, "0"), None),
        (ended(OrderState.OUTCOME_UNKNOWN, "151019"), None),
    ],
    ids=lambda value: value.state.value + value.action_code if isinstance(value, Order) else None,
)
def test_only_an_order_the_bank_declined_or_let_run_out_has_a_reason(
    order: Order, reason: DeclineReason | None
) -> None:
    assert order.decline_reason is reason
