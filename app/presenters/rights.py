"""What each role may do in this shop, the shop's own roles among them: the rights, and up to which sum."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from msgspec import Struct, field

from app.domain.currency import Currency
from app.domain.errors import InputFault, PaydeskError
from app.domain.money import Money, parse_amount
from app.domain.own_role import OwnRole
from app.domain.person import MONEY_RIGHTS, AnyRole, Right, Role, RoleRules, key_of, usual_rules
from app.presenters.message import Telling
from app.presenters.people_words import PeopleWords
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.rights_picture import NameForm, RightRow, RightsState, RightsView, RoleColumn, Ticked
from app.presenters.words import Sentence, said
from app.services.at_work import AtWork
from app.services.own_roles import OwnRoles
from app.services.people import People


class _Kept(Struct):
    """What the roles may do now, as it was read last."""

    rules: dict[AnyRole, RoleRules] = field(default_factory=lambda: {role: usual_rules(role) for role in Role})
    own: dict[AnyRole, OwnRole] = field(default_factory=dict)


class RightsPresenter(MessagePresenter[RightsView]):
    """Shows all roles side by side, with their sums in the currency of the bank in use."""

    def __init__(
        self, speech: Speech, people: People, own_roles: OwnRoles, at_work: AtWork, currency: Currency
    ) -> None:
        super().__init__(speech)
        self._people = people
        self._own_roles = own_roles
        self._at_work = at_work
        self._currency = currency
        self._kept = _Kept()
        self._form = NameForm.NONE
        self._about: str = ""
        """The key of the role the form is about: the one to be renamed, or the one a new role begins like."""
        self._name_fault: Sentence | None = None
        self._sum_fault: Sentence | None = None
        self._is_busy = False

    async def load(self) -> None:
        """Read what the roles may do now."""
        await self._read()
        if self._view is not None:
            self._view.fill(self._state())

    # --- the rights -----------------------------------------------------------------------------------------------

    async def keep(self, ticked: Mapping[str, Ticked]) -> None:
        """Let the roles do this from now on; those that stay as they are are not written about."""
        if self._is_busy:
            return
        self._begin_anew()
        wanted = [self._rules_of(column, ticked[column.key]) for column in self._columns() if column.key in ticked]
        if self._sum_fault:
            self.render()
            return
        changed = [rules for rules in wanted if not _are_alike(rules, self._rules(rules.role))]
        names = ", ".join(self._name(rules.role) for rules in changed)
        done = self._written(names) if changed else None
        if await self._do(lambda: self._change(changed), done):
            await self.load()

    async def _change(self, changed: list[RoleRules]) -> None:
        for rules in changed:
            own = self._kept.own.get(rules.role)
            if own is None:
                await self._people.change_rules(rules)
            else:
                await self._own_roles.change(own, rules.rights, rules.most)

    def _rules_of(self, column: RoleColumn, ticked: Ticked) -> RoleRules:
        """Return what was ticked; sums in other currencies stay."""
        role = self._role(column.key)
        before, most = self._rules(role).most, dict[Right, tuple[Money, ...]]()
        for right in MONEY_RIGHTS:
            others = tuple(limit for limit in before.get(right, ()) if limit.currency != self._currency)
            here = self._sum(column, right, ticked.get(right, "").strip())
            if others or here:
                most[right] = (*others, *here)
        return RoleRules(role, frozenset(ticked), most)

    def _sum(self, column: RoleColumn, right: Right, typed: str) -> tuple[Money, ...]:
        try:
            return (parse_amount(typed, self._currency),) if typed else ()
        except InputFault as fault:
            if not self._sum_fault:
                self._sum_fault = partial(self._wrong_sum, column.key, right, fault)
                if self._view is not None:
                    self._view.go_to(column.key, right)
            return ()

    def _begin_anew(self) -> None:
        """Say no longer what was wrong with the sums before."""
        self._sum_fault = self._told = None

    def _wrong_sum(self, role: str, right: Right, fault: InputFault) -> str:
        where = f"{self._name(self._role(role))}, {self._words.right(right)}"
        return f"{where}: {self._speech.errors.fault(fault)}"

    # --- the shop's own roles -------------------------------------------------------------------------------------

    def open_form(self, form: NameForm, role: str) -> None:
        """Ask for the name of a new role, which begins like this one, or for another name of this one."""
        self._form, self._about, self._name_fault, self._told = form, role, None, None
        self.render()
        own = self._kept.own.get(self._role(role))
        if self._view is not None:
            self._view.ask_name(own.name if own is not None and form is NameForm.RENAME else "")

    def close_form(self) -> None:
        self._form, self._name_fault = NameForm.NONE, None
        self.render()

    async def keep_name(self, name: str) -> None:
        """Make the role, or give it this name."""
        about = self._role(self._about)
        if await self._do(lambda: self._named(about, name), self._written(" ".join(name.split()))):
            self._form = NameForm.NONE
        if not self._name_fault:
            await self._read()
            self.render()
        elif self._view is not None:
            self._view.ask_name(name)

    async def _named(self, about: AnyRole, name: str) -> None:
        if self._form is NameForm.NEW:
            like = self._rules(about)
            await self._own_roles.make(name, like.rights, like.most)
        elif about in self._kept.own:
            await self._own_roles.rename(self._kept.own[about], name)

    async def retire(self, role: str) -> None:
        """Give this role to nobody any more."""
        own = self._kept.own.get(self._role(role))
        if own is not None:
            gone = self._done(lambda: self.tr("The role {name} is used no more.").format(name=own.name))
            await self._do(lambda: self._own_roles.retire(own), gone)
            await self._read()
            self.render()

    # --- inside ---------------------------------------------------------------------------------------------------

    async def _read(self) -> None:
        try:
            known = sorted(await self._own_roles.all(), key=lambda role: self._speech.place(role.name))
            own: dict[AnyRole, OwnRole] = {role.key: role for role in known if not role.is_retired}
            rules = {rules.role: rules for rules in await self._people.rules()}
            self._kept = _Kept(rules | {key: role.rules for key, role in own.items()}, own)
        except PaydeskError as failure:
            self._told = self._failed(failure)

    async def _do(self, work: Callable[[], Awaitable[object]], done: Telling | None) -> bool:
        """Tell whether it was done."""
        if self._is_busy:
            return False
        self._is_busy, self._name_fault, self._told = True, None, None
        self.render()
        try:
            await work()
        except InputFault as fault:
            self._name_fault = self._wrong(fault)
        except PaydeskError as failure:
            self._told = self._failed(failure)
        else:
            self._told = done
            return True
        finally:
            self._is_busy = False
            self.render()
        return False

    def _written(self, names: str) -> Telling:
        return self._done(lambda: self.tr("It is written down: {name}.").format(name=names))

    def _role(self, key: str) -> AnyRole:
        return next((role for role in self._kept.rules if key_of(role) == key), Role.CLERK)

    def _rules(self, role: AnyRole) -> RoleRules:
        return self._kept.rules.get(role) or RoleRules(role, frozenset())

    # --- drawing --------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is not None:
            self._view.draw(self._state())

    def _state(self) -> RightsState:
        person = self._at_work.person
        titles = {right: self._words.right(right) for right in Right}
        return RightsState(
            rows=tuple(
                RightRow(right, title[:1].upper() + title[1:], right in MONEY_RIGHTS)
                for right, title in titles.items()
            ),
            columns=self._columns(),
            currency=self._currency.code,
            makes_roles=person is None or person.role is Role.OWNER,
            form=self._form,
            form_title=self._form_title(),
            name_fault=said(self._name_fault),
            sum_fault=said(self._sum_fault),
            message=self._message,
            is_busy=self._is_busy,
        )

    def _columns(self) -> tuple[RoleColumn, ...]:
        return tuple(
            RoleColumn(
                key_of(role), self._name(role), self._given(rules), self._can_change(role), role in self._kept.own
            )
            for role, rules in self._kept.rules.items()
        )

    def _given(self, rules: RoleRules) -> Ticked:
        return {right: self._limit(rules, right) for right in Right if rules.has(right)}

    def _limit(self, rules: RoleRules, right: Right) -> str:
        here = next((limit for limit in rules.most.get(right, ()) if limit.currency == self._currency), None)
        return "" if here is None else self._speech.formats.number(here)

    def _can_change(self, role: AnyRole) -> bool:
        """Tell whether the person at work may. The owner may always do everything: else nobody could give it back."""
        person = self._at_work.person
        if role is Role.OWNER or person is None or person.role is Role.OWNER:
            return role is not Role.OWNER
        return isinstance(role, Role) and isinstance(person.role, Role) and person.role.is_above(role)

    def _name(self, role: AnyRole) -> str:
        if isinstance(role, Role):
            return self._words.role(role)
        return self._kept.own[role].name

    def _form_title(self) -> str:
        if self._form is NameForm.NONE:
            return ""
        name = self._name(self._role(self._about))
        if self._form is NameForm.NEW:
            return self.tr("A new role that begins like {name}").format(name=name)
        return self.tr("Another name for {name}").format(name=name)

    @property
    def _words(self) -> PeopleWords:
        return PeopleWords(self._translate, self._speech.formats)


def _are_alike(rules: RoleRules, other: RoleRules) -> bool:
    return rules.rights == other.rights and _sums(rules) == _sums(other)


def _sums(rules: RoleRules) -> Mapping[Right, frozenset[Money]]:
    return {right: frozenset(limits) for right, limits in rules.most.items() if limits}
