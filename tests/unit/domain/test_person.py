"""People, roles and PINs: who may do what, which PIN is none, how long a wrong one costs."""

from datetime import timedelta

import pytest

from app.domain.currency import currency
from app.domain.money import Money
from app.domain.people_errors import PersonNameMissing, PinUnusable
from app.domain.person import (
    MONEY_RIGHTS,
    Person,
    PersonId,
    Pin,
    PinHash,
    Right,
    Role,
    RoleRules,
    name_of,
    new_pin,
    shortest_pin,
    usual_rules,
)
from tests.makers import NOON

EUR, KZT = currency("EUR"), currency("KZT")
ANNA = Person(PersonId(1), "Anna", Role.CLERK)
USUAL = {
    Role.CLERK: {Right.SELL},
    Role.SENIOR: {
        Right.SELL,
        Right.CAPTURE,
        Right.VOID,
        Right.REFUND,
        Right.FORGET_CARD,
        Right.EXPORT,
        Right.RESOLVE,
        Right.CLOSE_DAY,
    },
    Role.MANAGER: set(Right) - {Right.BANKS},
    Role.OWNER: set(Right),
}


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", Role)
def test_every_role_has_the_usual_rights_and_no_other(role: Role, right: Right) -> None:
    assert usual_rules(role).allows(right) == (right in USUAL[role])


def test_every_role_may_what_the_one_below_may() -> None:
    for lower, higher in zip(list(Role), list(Role)[1:], strict=False):
        assert higher.is_above(lower)
        assert not lower.is_above(higher)
        assert usual_rules(lower).rights <= usual_rules(higher).rights


@pytest.mark.parametrize(("minor", "allowed"), [(1, True), (5000, True), (5001, False)])
@pytest.mark.parametrize("right", sorted(MONEY_RIGHTS, key=lambda each: each.value))
def test_sum_of_one_act_may_reach_the_limit_of_the_role_and_no_more(right: Right, minor: int, allowed: bool) -> None:
    rules = RoleRules(Role.SENIOR, frozenset({right}), {right: (Money(5000, EUR),)})
    assert rules.allows(right, Money(minor, EUR)) is allowed


def test_limit_in_one_currency_says_nothing_about_another() -> None:
    rules = RoleRules(Role.SENIOR, frozenset({Right.REFUND}), {Right.REFUND: (Money(5000, EUR),)})
    assert rules.allows(Right.REFUND, Money(900000, KZT))


def test_limit_alone_gives_no_right() -> None:
    rules = RoleRules(Role.SENIOR, frozenset(), {Right.REFUND: (Money(5000, EUR),)})
    assert not rules.allows(Right.REFUND, Money(1, EUR))


def test_nobody_can_take_a_right_from_the_owner() -> None:
    rules = RoleRules(Role.OWNER, frozenset(), {Right.REFUND: (Money(1, EUR),)})
    assert all(rules.allows(right, Money(5000, EUR)) for right in Right)


@pytest.mark.parametrize(
    ("text", "role", "reason"),
    [
        ("", Role.CLERK, "length"),
        ("507", Role.CLERK, "length"),
        ("5072", Role.SENIOR, "length"),
        ("50729", Role.OWNER, "length"),
        ("5072918350729", Role.OWNER, "length"),
        ("50a2", Role.CLERK, "digits"),
        ("５０７２", Role.CLERK, "digits"),
        ("5 72", Role.CLERK, "digits"),
        ("0000", Role.CLERK, "simple"),
        ("1234", Role.CLERK, "simple"),
        ("7890", Role.CLERK, "simple"),
        ("987654", Role.MANAGER, "simple"),
    ],
)
def test_text_that_cannot_be_a_pin(text: str, role: Role, reason: str) -> None:
    with pytest.raises(PinUnusable) as refused:
        new_pin(text, usual_rules(role))
    assert (refused.value.reason, refused.value.shortest) == (reason, shortest_pin(usual_rules(role)))
    assert not text or text not in repr(refused.value)


def test_pin_of_four_digits_is_enough_for_a_clerk_alone() -> None:
    assert [shortest_pin(usual_rules(role)) for role in Role] == [4, 6, 6, 6]
    assert new_pin("5072", usual_rules(Role.CLERK)).digits == "5072"


def test_neither_pin_nor_hash_can_be_printed() -> None:
    for secret in (Pin("507291"), PinHash("$argon2id$507291")):
        assert "507291" not in f"{secret} {secret!r} {[secret]} {secret!s:>20}"


def test_name_is_kept_without_needless_spaces() -> None:
    assert name_of("  Анна   Петрова ") == "Анна Петрова"
    with pytest.raises(PersonNameMissing):
        name_of("  \t ")


def test_from_the_fifth_wrong_pin_on_every_try_costs_more_time() -> None:
    person, pauses = ANNA, []
    for _try in range(8):
        person = person.after_wrong_pin(NOON)
        pauses.append(None if person.locked_until is None else person.locked_until - NOON)
    minutes = [None if pause is None else pause // timedelta(minutes=1) for pause in pauses]
    assert minutes == [None, None, None, None, 5, 15, 60, 60]
    assert person.is_locked(NOON + timedelta(minutes=59))
    assert not person.is_locked(NOON + timedelta(minutes=60))
    assert person.after_right_pin() == ANNA


def test_clock_that_is_set_back_unlocks_nobody() -> None:
    person = ANNA
    for _try in range(5):
        person = person.after_wrong_pin(NOON)
    assert person.is_locked(NOON - timedelta(days=1))
