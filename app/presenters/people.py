"""The screen of the people: who works here, in which role, and the forms for hiring, changing and letting go."""

from collections.abc import Awaitable, Callable

from app.domain.errors import CardNumberInText, InputFault, PaydeskError
from app.domain.own_role import OwnRole
from app.domain.people_errors import LastOwner, PersonNameMissing, PersonNameTaken, RoleAboveOwn, RoleUsedNoMore
from app.domain.person import AnyRole, Person, PersonId, Role, RoleRules, key_of, role_of, shortest_pin
from app.presenters.message import Telling
from app.presenters.new_pin import NewPinWords, Slip, slip_in
from app.presenters.people_state import Form, PeopleState, PeopleView, PersonRow
from app.presenters.people_words import PeopleWords
from app.presenters.presenter import MessagePresenter, Speech
from app.presenters.words import Sentence, all_said
from app.services.at_work import AtWork
from app.services.own_roles import OwnRoles
from app.services.people import People
from app.services.ports import Clock

_ABOUT_ROLES = (LastOwner, RoleAboveOwn, RoleUsedNoMore)
"""What another role would mend."""


class PeoplePresenter(MessagePresenter[PeopleView]):
    """Looks after the people. Who may do so, the service knows."""

    def __init__(self, speech: Speech, people: People, own_roles: OwnRoles, at_work: AtWork, clock: Clock) -> None:
        super().__init__(speech)
        self._people = people
        self._own_roles = own_roles
        self._at_work = at_work
        self._clock = clock
        self._all: dict[PersonId, Person] = {}
        self._rules: dict[AnyRole, RoleRules] = {}
        self._own: dict[AnyRole, OwnRole] = {}
        self._selected: PersonId | None = None
        self._form = Form.NONE
        self._role: AnyRole = Role.CLERK
        self._faults: dict[str, Sentence] = {}
        self._is_busy = False

    async def load(self) -> None:
        """Read who works here; a shop without people begins with its owner."""
        try:
            self._all = {person.id: person for person in await self._people.all()}
            own = sorted(await self._own_roles.all(), key=lambda each: self._speech.place(each.name))
            self._own = {each.key: each for each in own}
            self._rules = {rules.role: rules for rules in await self._people.rules()}
            self._rules |= {own.key: own.rules for own in self._own.values()}
        except PaydeskError as failure:
            self._told = self._failed(failure)
        begins = not self._all and self._form is not Form.FIRST
        if not self._all:
            self._form, self._role = Form.FIRST, Role.OWNER
        elif self._form is Form.FIRST:
            self._form = Form.NONE
        if self._selected not in self._all:
            self._selected = next(iter(self._all), None)
        self.render()
        if begins:
            self._focus_first()

    # --- what the person at the screen wants ------------------------------------------------------------------

    def select(self, person: PersonId) -> None:
        if person != self._selected:
            self._selected = person
            self.close_form()

    def open_form(self, form: Form) -> None:
        """Open this form about the selected person, or for a new one."""
        person = self.person
        if form is not Form.ADD and person is None:
            return
        self._form, self._faults, self._told = form, {}, None
        self._role = Role.CLERK if form is Form.ADD or person is None else person.role
        if self._view is not None:
            self._view.clear_form()
        self.render()
        self._focus_first()

    def close_form(self) -> None:
        self._form = Form.NONE if self._all else Form.FIRST
        self._faults = {}
        if self._view is not None:
            self._view.clear_form()
        self.render()

    def choose_role(self, value: str) -> None:
        self._role = role_of(value)
        self.render()

    async def submit(self, name: str, pin: str, again: str) -> None:
        """Do what the open form is for; a new PIN is typed twice, since nobody sees it."""
        if self._form is not Form.ROLE and (fault := slip_in(pin, again)) is not None:
            self._refuse(fault)
            return
        person = self.person
        match self._form:
            case Form.FIRST:
                await self._do(lambda: self._people.begin(name, pin), self._done(self._begun))
            case Form.ADD:
                await self._do(lambda: self._people.hire(name, self._role, pin), self._written(name.strip()))
            case Form.ROLE if person is not None:
                await self._do(lambda: self._people.change_role(person, self._role), self._written(person.name))
            case Form.PIN if person is not None:
                await self._do(lambda: self._people.give_pin(person, pin), self._written(person.name))
            case Form.BACK if person is not None:
                await self._do(lambda: self._people.take_back(person, pin), self._written(person.name))
            case _:
                return

    async def retire(self) -> None:
        """Let the selected person work here no more."""
        person = self.person
        if person is not None:
            await self._do(lambda: self._people.retire(person), self._done(lambda: self._gone(person.name)))

    # --- inside -------------------------------------------------------------------------------------------------

    @property
    def person(self) -> Person | None:
        """Return who is selected."""
        return None if self._selected is None else self._all.get(self._selected)

    def _focus_first(self) -> None:
        fields = {Form.FIRST: "name", Form.ADD: "name", Form.ROLE: "role", Form.PIN: "pin", Form.BACK: "pin"}
        if self._view is not None and self._form in fields:
            self._view.focus_field(fields[self._form])

    def _begun(self) -> str:
        return self.tr("The shop has people now. Press F9 whenever somebody else comes to the till.")

    def _gone(self, name: str) -> str:
        return self.tr("{name} no longer works here. What was done stays in the activity log.").format(name=name)

    def _written(self, name: str) -> Telling:
        return self._done(lambda: self.tr("It is written down: {name}.").format(name=name))

    async def _do(self, work: Callable[[], Awaitable[Person]], done: Telling) -> None:
        if self._is_busy:
            return
        self._is_busy, self._faults, self._told = True, {}, None
        self.render()
        wrong = ""
        try:
            person = await work()
        except InputFault as fault:
            in_name = isinstance(fault, (PersonNameMissing, PersonNameTaken, CardNumberInText))
            wrong = "name" if in_name else "pin"
            self._faults[wrong] = self._wrong(fault)
        except PaydeskError as failure:
            self._told = self._failed(failure)
            wrong = "role" if isinstance(failure, _ABOUT_ROLES) and self._form in (Form.ADD, Form.ROLE) else ""
        else:
            self._told = done
            self._selected, self._form = person.id, Form.NONE
        finally:
            self._is_busy = False
        if self._view is not None and not self._faults:
            self._empty_form(self._view)
        await self._load_again()
        if self._view is not None and wrong:
            self._view.focus_field(wrong)

    def _refuse(self, slip: Slip) -> None:
        """Say what is wrong with the two PINs, and let none stay that nobody can compare."""
        self._faults = {slip.value: lambda: NewPinWords(self._translate).said(slip)}
        if self._view is not None and slip is Slip.DIFFERENT:
            self._view.wipe_pin()
        self.render()
        if self._view is not None:
            self._view.focus_field(slip.value)

    def _empty_form(self, view: PeopleView) -> None:
        """Let no PIN stay; a name that was refused as a whole is typed once only."""
        if self._form is Form.NONE:
            view.clear_form()
        else:
            view.wipe_pin()

    async def _load_again(self) -> None:
        told = self._told
        await self.load()
        self._told = told or self._told
        self.render()

    # --- drawing ------------------------------------------------------------------------------------------------

    def render(self) -> None:
        if self._view is None:
            return
        words = PeopleWords(self._translate, self._speech.formats)
        role = self.person.role if self._form in (Form.PIN, Form.BACK) and self.person else self._role
        rules = self._rules.get(role) or RoleRules(role, frozenset())
        self._view.draw(
            PeopleState(
                rows=tuple(self._row(person, words) for person in self._in_order()),
                selected=self._selected,
                form=self._form,
                title=self._title(),
                roles=tuple((key_of(each), self._role_name(each, words)) for each in self._given()),
                role=key_of(role),
                role_may=words.what_role_may(rules.rights),
                pin_hint=self.tr("{shortest} to 12 digits").format(shortest=shortest_pin(rules)),
                faults=all_said(self._faults),
                message=self._message,
                is_busy=self._is_busy,
            )
        )

    def _given(self) -> list[AnyRole]:
        """Return the roles that can be given, and the one the person has now."""
        if self._form is Form.FIRST:
            return [Role.OWNER]
        return [*Role, *(own.key for own in self._own.values() if not own.is_retired or own.key == self._role)]

    def _role_name(self, role: AnyRole, words: PeopleWords) -> str:
        if isinstance(role, Role):
            return words.role(role)
        return self._own[role].name if role in self._own else ""

    def _in_order(self) -> list[Person]:
        return sorted(self._all.values(), key=lambda each: (each.is_retired, self._speech.place(each.name)))

    def _row(self, person: Person, words: PeopleWords) -> PersonRow:
        role = self._role_name(person.role, words)
        return PersonRow(person.id, person.name, role, self._standing(person), person.is_retired)

    def _standing(self, person: Person) -> str:
        if person.is_retired:
            return self.tr("no longer works here")
        if person.is_locked(self._clock.now()) and person.locked_until is not None:
            until = self._speech.formats.short_moment(person.locked_until, self._clock.now())
            return self.tr("locked until {moment}: too many wrong PINs").format(moment=until)
        at_work = self._at_work.person
        return self.tr("at this till now") if at_work is not None and at_work.id == person.id else ""

    def _title(self) -> str:
        name = self.person.name if self.person is not None else ""
        return {
            Form.NONE: "",
            Form.FIRST: self.tr("First the owner: who adds everybody else?"),
            Form.ADD: self.tr("Add somebody"),
            Form.ROLE: self.tr("Another role for {name}").format(name=name),
            Form.PIN: self.tr("A new PIN for {name}").format(name=name),
            Form.BACK: self.tr("Take {name} back, with a new PIN").format(name=name),
        }[self._form]
