"""Roles of the shop's own: their names, what they cover, and how long their PINs are."""

import pytest

from app.domain.currency import currency
from app.domain.errors import CardNumberInText
from app.domain.money import Money
from app.domain.own_role import OwnRole, role_name_of
from app.domain.people_errors import RoleNameMissing, RoleNameTaken
from app.domain.person import OwnRoleKey, Right, Role, RoleRules, key_of, role_of, shortest_pin, usual_rules

EUR, KZT = currency("EUR"), currency("KZT")
KEY = OwnRoleKey("own-1")


def _rules(*rights: Right, most: tuple[Money, ...] = ()) -> RoleRules:
    return RoleRules(KEY, frozenset(rights), {Right.REFUND: most} if most else {})


def test_role_that_is_used_no_more_may_nothing() -> None:
    role = OwnRole(KEY, "Night shift", frozenset(Right))
    assert role.rules.has(Right.SELL)
    assert not OwnRole(KEY, "Night shift", frozenset(Right), is_retired=True).rules.rights


@pytest.mark.parametrize("text", ["", "   "])
def test_role_needs_a_name(text: str) -> None:
    with pytest.raises(RoleNameMissing):
        role_name_of(text)


@pytest.mark.parametrize("text", ["owner", " Owner", "CLERK"])
def test_role_cannot_be_called_like_one_of_the_four(text: str) -> None:
    with pytest.raises(RoleNameTaken):
        role_name_of(text)


def test_role_is_never_called_like_a_card() -> None:
    with pytest.raises(CardNumberInText):
        role_name_of("4444 5555 1111 3333")


def test_name_of_a_role_has_no_needless_spaces_and_an_end() -> None:
    assert role_name_of("  Night   shift ") == "Night shift"
    assert len(role_name_of("x" * 99)) == 30


@pytest.mark.parametrize("role", [*Role, KEY])
def test_key_stands_for_its_role(role: Role | OwnRoleKey) -> None:
    assert role_of(key_of(role)) == role


def test_key_of_no_role_is_refused() -> None:
    with pytest.raises(ValueError, match="king"):
        role_of("king")


LESS, MORE = Money(1000, EUR), Money(2000, EUR)


@pytest.mark.parametrize(
    ("own", "other", "covers"),
    [
        (_rules(Right.SELL), _rules(), True),
        (_rules(Right.SELL), _rules(Right.SELL), True),
        (_rules(Right.SELL), _rules(Right.SELL, Right.REFUND), False),
        (_rules(Right.REFUND, most=(MORE,)), _rules(Right.REFUND, most=(LESS,)), True),
        (_rules(Right.REFUND, most=(LESS,)), _rules(Right.REFUND, most=(MORE,)), False),
        (_rules(Right.REFUND, most=(LESS,)), _rules(Right.REFUND), False),
        (_rules(Right.REFUND, most=(LESS,)), _rules(Right.REFUND, most=(Money(1, KZT),)), False),
        (_rules(Right.REFUND), _rules(Right.REFUND, most=(LESS,)), True),
        (_rules(*Right), usual_rules(Role.MANAGER), True),
        (_rules(*Right), usual_rules(Role.OWNER), False),
        (usual_rules(Role.OWNER), _rules(*Right), True),
        (usual_rules(Role.MANAGER), _rules(Right.BANKS), False),
    ],
)
def test_role_covers_another_with_every_right_and_every_sum(own: RoleRules, other: RoleRules, covers: bool) -> None:
    assert own.covers(other) is covers


def test_pin_of_an_own_role_is_short_for_those_who_only_sell() -> None:
    assert shortest_pin(_rules(Right.SELL)) == 4
    assert shortest_pin(_rules(Right.SELL, Right.REFUND)) == 6
