"""Who works at this till now, and may they do this? A shop without people works under the name of the till."""

from contextlib import suppress
from datetime import datetime, timedelta

from msgspec import Struct

from app.domain.errors import JournalFailure
from app.domain.events import OperatorChanged, PeopleAppeared
from app.domain.money import Money
from app.domain.people_errors import NobodyAtWork, RightMissing
from app.domain.person import AnyRole, Person, Right, Role, RoleRules, selling_alone, usual_rules
from app.services.people_port import PeopleBook
from app.services.ports import Clock
from app.services.publisher import Publisher

_GOOD_FOR = timedelta(minutes=5)
"""The longest a word waits for its act, which asks the bank first; `take_word_back` ends it with the act."""
_BETWEEN_LOOKS_SECONDS = 30.0


class Approval(Struct, frozen=True):
    """One act somebody else allowed: this right, this order, up to this sum (None: no sum), for a few minutes."""

    right: Right
    order_number: str
    amount: Money | None
    until: datetime

    def covers(self, right: Right, order_number: str, amount: Money | None, now: datetime) -> bool:
        if (right, order_number) != (self.right, self.order_number) or now > self.until:
            return False
        if amount is None or self.amount is None:
            return amount is None
        return amount.currency == self.amount.currency and not self.amount < amount


class AtWork:
    """Implements `services.operations.Operator`. Until `load` it takes the shop for one without people."""

    def __init__(self, book: PeopleBook, clock: Clock, publisher: Publisher, usual: str = "", till: str = "") -> None:
        """`usual` is who works here while the shop has no people, `till` which till this is."""
        self._book = book
        self._clock = clock
        self._publisher = publisher
        self._usual = usual
        self._person: Person | None = None
        self._approvals: list[Approval] = []
        self.by_badge = False
        """Whether the person at work was asked for no PIN: whoever holds the badge, and nothing but payments."""
        self.has_people = False
        self.till = till

    @property
    def name(self) -> str:
        """Return who acts here: "" while a shop with people has nobody at this till."""
        if self._person is not None:
            return self._person.name
        return "" if self.has_people else self._usual

    @property
    def person(self) -> Person | None:
        return self._person

    @property
    def is_locked(self) -> bool:
        """Whether nobody may act here until somebody says who it is."""
        return self.has_people and self._person is None

    def signature(self) -> dict[str, str]:
        """Return who writes something down here, and at which till, as the facts of an entry; raise NobodyAtWork."""
        if self.has_people and not self.name:
            raise NobodyAtWork
        return {name: text for name, text in (("operator", self.name), ("till", self.till)) if text}

    async def load(self) -> None:
        """Find out whether the shop has people. Raises JournalFailure."""
        self.has_people = bool(await self._book.all())

    async def watch(self) -> None:
        """Learn of the first people entered at another till; ends once the shop has people."""
        while not self.has_people:
            await self._clock.sleep(_BETWEEN_LOOKS_SECONDS)
            with suppress(JournalFailure):  # whoever cannot read is cut off, and looks again
                await self.load()
        if self._person is None:
            self._publisher.publish(OperatorChanged(self.name))
            self._publisher.publish(PeopleAppeared())

    def come(self, person: Person, *, by_badge: bool = False) -> None:
        """Let this person work here from now on; the one before has left."""
        self.has_people = True
        self._change(person, by_badge=by_badge)

    def go(self) -> None:
        """Let nobody work here until somebody comes."""
        self._change(None)

    def allow_once(self, right: Right, order_number: str, amount: Money | None) -> None:
        """Let one act pass the next `check`, whatever the person at work may do.

        A word given anew takes the place of one that was not used: both were for the same act.
        """
        self.take_word_back(right, order_number)
        self._approvals.append(Approval(right, order_number, amount, self._clock.now() + _GOOD_FOR))

    def take_word_back(self, right: Right, order_number: str) -> None:
        """Forget a word for this act that was not used: an act that was not done is asked about anew."""
        act = (right, order_number)
        self._approvals = [each for each in self._approvals if (each.right, each.order_number) != act]

    async def may(self, right: Right) -> bool:
        """Tell whether the person at work has the right at all, for a screen that offers things."""
        if not self.has_people:
            return True
        return self._person is not None and (await self._rules_here(self._person)).has(right)

    async def allows(self, right: Right, amount: Money | None) -> bool:
        """Tell whether the person at work may do this with this sum, on nobody else's word.

        Raises NobodyAtWork, JournalFailure.
        """
        return not self.has_people or (await self._rules_here(await self.current())).allows(right, amount)

    async def check(self, right: Right, order_number: str = "", amount: Money | None = None) -> None:
        """Return when this may be done here and now; an approval that was needed is used up.

        Raises NobodyAtWork, RightMissing, JournalFailure.
        """
        if not self.has_people:
            return
        person = await self.current()
        rules = await self._rules_here(person)
        if rules.allows(right, amount) or self._use_approval(right, order_number, amount):
            return
        raise RightMissing(person.name, right.value, above_limit=rules.has(right))

    async def current(self) -> Person:
        """Return the person at work as the book knows them now; somebody retired meanwhile works no more.

        Raises NobodyAtWork, JournalFailure.
        """
        if self._person is None:
            raise NobodyAtWork
        known = {each.id: each for each in await self._book.all()}
        person = known.get(self._person.id)
        if person is None or person.is_retired:
            self.go()
            raise NobodyAtWork
        self._person = person
        return person

    async def rules_of(self, role: AnyRole) -> RoleRules:
        """Return what a role may do in this shop; one the shop does not know may nothing. Raises JournalFailure."""
        if not isinstance(role, Role):
            own = {each.key: each.rules for each in await self._book.roles.all()}
            return own.get(role) or RoleRules(role, frozenset())
        changed = {rules.role: rules for rules in await self._book.changed_rules()}
        return changed.get(role) or usual_rules(role)

    async def _rules_here(self, person: Person) -> RoleRules:
        """Return what the person at work may do: by a badge alone payments, whatever the role is by now."""
        rules = await self.rules_of(person.role)
        return selling_alone(rules) if self.by_badge else rules

    def _use_approval(self, right: Right, order_number: str, amount: Money | None) -> bool:
        now = self._clock.now()
        fitting = next((each for each in self._approvals if each.covers(right, order_number, amount, now)), None)
        if fitting is not None:
            self._approvals.remove(fitting)
        return fitting is not None

    def _change(self, person: Person | None, *, by_badge: bool = False) -> None:
        self._person = person
        self.by_badge = by_badge
        self._approvals.clear()
        self._publisher.publish(OperatorChanged(self.name))
