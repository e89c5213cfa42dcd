"""How people, the rules of their roles and the lines of the trail become rows and come back, in both databases."""

import json
from collections.abc import Sequence
from typing import Any

from app.domain.currency import currency
from app.domain.errors import JournalDamaged, UnknownCurrency
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.own_role import OwnRole
from app.domain.person import OwnRoleKey, Person, PersonId, Right, RoleRules, key_of, role_of
from app.domain.trail import Deed, TrailEntry
from app.journal.folding import folded
from app.journal.folding import without_half_characters as clean
from app.journal.moments import to_milliseconds, to_moment
from app.journal.timeline_rows import facts_in

PERSON_COLUMNS = ("id", "name", "role", "retired", "wrong_pins", "locked_until", "version")
RULES_COLUMNS = ("role", "rights", "limits")
OWN_ROLE_COLUMNS = ("key", "name", "folded", "rights", "limits", "retired", "version")
TRAIL_COLUMNS = ("at", "deed", "person", "till", "order_number", "reason", "facts")
ACT_COLUMNS = (
    "operations.id",
    "started_at",
    "kind",
    "operations.operator",
    "till",
    "order_number",
    "operations.amount",
    "operations.currency",
    "operations.state",
)
"""What an act at the bank tells the trail, of `operations` joined with `orders`."""


def new_person_row(person: Person) -> tuple[str, str, str]:
    """Return name, folded name and role."""
    return clean(person.name), folded(person.name), key_of(person.role)


def changing_person_row(person: Person) -> tuple[str, int, int, int | None]:
    """Return role, retired, wrong_pins and locked_until."""
    until = None if person.locked_until is None else to_milliseconds(person.locked_until)
    return key_of(person.role), int(person.is_retired), person.wrong_pins, until


def person_of(values: Sequence[Any]) -> Person:
    """Return the person of a row in the order of PERSON_COLUMNS. Raises JournalDamaged."""
    identity, name, role, retired, wrong, until, version = values
    try:
        return Person(
            PersonId(identity),
            name,
            role_of(role),
            bool(retired),
            wrong,
            None if until is None else to_moment(until),
            version,
        )
    except ValueError as error:
        raise JournalDamaged("a person cannot be read") from error


def rules_row(rules: RoleRules) -> tuple[str, str, str]:
    """Return the values of RULES_COLUMNS."""
    limits = [[right.value, most.minor, most.currency.code] for right in Right for most in rules.most.get(right, ())]
    rights = [right.value for right in Right if right in rules.rights]
    return key_of(rules.role), json.dumps(rights), json.dumps(limits)


def rules_of(values: Sequence[Any]) -> RoleRules:
    """Return the rules of a row in the order of RULES_COLUMNS. Raises JournalDamaged."""
    role, rights, limits = values
    most: dict[Right, tuple[Money, ...]] = {}
    try:
        for right, minor, code in json.loads(limits):
            most[Right(right)] = (*most.get(Right(right), ()), Money(minor, currency(code)))
        return RoleRules(role_of(role), frozenset(map(Right, json.loads(rights))), most)
    except (TypeError, ValueError, UnknownCurrency) as error:
        raise JournalDamaged("the rights of a role cannot be read") from error


def own_role_row(role: OwnRole) -> tuple[str, str, str, str, str, int]:
    """Return the values of OWN_ROLE_COLUMNS without the version."""
    key, rights, limits = rules_row(RoleRules(role.key, role.rights, role.most))
    return key, clean(role.name), folded(role.name), rights, limits, int(role.is_retired)


def own_role_of(values: Sequence[Any]) -> OwnRole:
    """Return the role of a row in the order of OWN_ROLE_COLUMNS. Raises JournalDamaged."""
    key, name, _folded, rights, limits, retired, version = values
    rules = rules_of((key, rights, limits))
    return OwnRole(OwnRoleKey(key), name, rules.rights, rules.most, bool(retired), version)


def trail_row(entry: TrailEntry) -> tuple[Any, ...]:
    """Return the values of TRAIL_COLUMNS."""
    return (
        to_milliseconds(entry.at),
        entry.deed.value,
        clean(entry.person),
        clean(entry.till),
        entry.order_number,
        clean(entry.reason),
        json.dumps({name: clean(fact) for name, fact in entry.facts.items()}),
    )


def entry_of(values: Sequence[Any]) -> TrailEntry:
    """Return the line of a row in the order of TRAIL_COLUMNS. Raises JournalDamaged."""
    at, deed, person, till, number, reason, facts = values
    told = facts_in(facts, "a line of the trail cannot be read")
    try:
        order = None if number is None else OrderNumber(number)
        return TrailEntry(to_moment(at), Deed(deed), person, till, order, reason, told)
    except ValueError as error:
        raise JournalDamaged("a line of the trail cannot be read") from error


def act_of(values: Sequence[Any]) -> TrailEntry:
    """Return the line an act at the bank makes, of a row in the order of ACT_COLUMNS without the first.

    Raises JournalDamaged.
    """
    at, kind, operator, till, number, minor, code, state = values
    facts = {"state": state}
    try:
        if minor is not None:
            facts["amount"] = str(Money(minor, currency(code)))
        return TrailEntry(to_moment(at), Deed(kind), operator or "", till, OrderNumber(number), "", facts)
    except (ValueError, UnknownCurrency) as error:
        raise JournalDamaged("an operation cannot be read") from error
