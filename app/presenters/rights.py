"""What each role may do in this shop: the rights, and up to which sum."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.currency import Currency
from app.domain.errors import InputFault, PaydeskError
from app.domain.money import Money, parse_amount
from app.domain.person import MONEY_RIGHTS, Right, Role, RoleRules, usual_rules
from app.presenters.message import Message, Tone
from app.presenters.people_words import PeopleWords
from app.presenters.presenter import Presenter, Speech
from app.services.people import People

_CHANGEABLE = (Role.CLERK, Role.SENIOR, Role.MANAGER)
"""The owner may always do everything: else nobody could give a right back."""


@dataclass(frozen=True, slots=True)
class RightRow:
    """One right of the role: whether it is given, and the largest sum of one act ("" for any)."""

    right: Right
    title: str
    is_given: bool
    has_limit: bool
    limit: str
    fault: str


@dataclass(frozen=True, slots=True)
class RightsState:
    """What the screen shows; `currency` is that of all sums on it."""

    roles: tuple[tuple[str, str], ...] = ()
    role: str = ""
    rows: tuple[RightRow, ...] = ()
    currency: str = ""
    message: Message | None = None
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class RightsForm:
    """What was ticked and typed."""

    given: frozenset[Right] = frozenset()
    limits: Mapping[Right, str] = field(default_factory=dict)


class RightsView(Protocol):
    def draw(self, state: RightsState) -> None: ...

    def fill(self, state: RightsState) -> None:
        """Put the kept rights into the form, over what stands there."""
        ...


class RightsPresenter(Presenter):
    """Shows one role at a time, with its sums in the currency of the bank in use."""

    def __init__(self, speech: Speech, people: People, currency: Currency) -> None:
        super().__init__(speech)
        self._people = people
        self._currency = currency
        self._view: RightsView | None = None
        self._rules: dict[Role, RoleRules] = {role: usual_rules(role) for role in Role}
        self._role = Role.CLERK
        self._faults: dict[Right, str] = {}
        self._message: Message | None = None
        self._is_busy = False

    def attach(self, view: RightsView) -> None:
        self._view = view
        self.render()

    def detach(self) -> None:
        """Draw nothing more: the screen was closed."""
        self._view = None

    async def load(self) -> None:
        """Read what the roles may do now."""
        try:
            self._rules = {rules.role: rules for rules in await self._people.rules()}
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
        self._fill()

    def choose(self, role: str) -> None:
        self._role, self._faults, self._message = Role(role), {}, None
        self._fill()

    def dismiss_message(self) -> None:
        self._message = None
        self.render()

    async def keep(self, form: RightsForm) -> None:
        """Let the role do this from now on."""
        if self._is_busy:
            return
        self._faults, self._message = {}, None
        most = self._limits(form)
        if self._faults:
            self.render()
            return
        self._is_busy = True
        self.render()
        try:
            await self._people.change_rules(RoleRules(self._role, form.given, most))
        except PaydeskError as failure:
            self._message = self._speech.errors.message(failure)
            self._is_busy = False
            self.render()
            return
        self._is_busy = False
        role = self._words.role(self._role)
        self._message = Message(Tone.SUCCESS, self.tr("It is written down: {name}.").format(name=role))
        await self.load()

    def _limits(self, form: RightsForm) -> dict[Right, tuple[Money, ...]]:
        """Return the typed sums beside those in other currencies, which stay as they are."""
        before, most = self._rules[self._role].most, dict[Right, tuple[Money, ...]]()
        for right in MONEY_RIGHTS:
            others = tuple(limit for limit in before.get(right, ()) if limit.currency != self._currency)
            typed = form.limits.get(right, "").strip()
            try:
                here = (parse_amount(typed, self._currency),) if typed else ()
            except InputFault as fault:
                self._faults[right] = self._speech.errors.fault(fault)
                continue
            if others or here:
                most[right] = (*others, *here)
        return most

    # --- drawing ------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is not None:
            self._view.draw(self._state())

    def _fill(self) -> None:
        if self._view is not None:
            self._view.fill(self._state())

    def _state(self) -> RightsState:
        words, rules = self._words, self._rules[self._role]
        return RightsState(
            roles=tuple((role.value, words.role(role)) for role in _CHANGEABLE),
            role=self._role.value,
            rows=tuple(self._row(right, rules, words) for right in Right),
            currency=self._currency.code,
            message=self._message,
            is_busy=self._is_busy,
        )

    def _row(self, right: Right, rules: RoleRules, words: PeopleWords) -> RightRow:
        here = next((limit for limit in rules.most.get(right, ()) if limit.currency == self._currency), None)
        title = words.right(right)
        return RightRow(
            right,
            title[:1].upper() + title[1:],
            right in rules.rights,
            right in MONEY_RIGHTS,
            "" if here is None else self._speech.formats.number(here),
            self._faults.get(right, ""),
        )

    @property
    def _words(self) -> PeopleWords:
        return PeopleWords(self._translate, self._speech.formats)
