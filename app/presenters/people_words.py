"""The roles, the rights and the deeds of people in the clerk's language."""

from app.domain.currency import currency
from app.domain.errors import InputFault
from app.domain.money import parse_amount
from app.domain.person import Right, Role
from app.domain.trail import Deed, TrailEntry
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words

_TOLD_IN_SENTENCES = ("whom", "tries", "file", "lines", "orders", "limits", "to")
_SAID_AS_IT_IS = ("card", "customer", "bank", "setting", "value")


class PeopleWords(Words):
    """Names roles and rights, and tells a line of the trail in a sentence."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def role(self, role: Role) -> str:
        return {
            Role.CLERK: self.tr("Clerk"),
            Role.SENIOR: self.tr("Senior clerk"),
            Role.MANAGER: self.tr("Manager"),
            Role.OWNER: self.tr("Owner"),
        }[role]

    def right(self, right: Right) -> str:
        return {
            Right.SELL: self.tr("take payments"),
            Right.CAPTURE: self.tr("capture held money"),
            Right.VOID: self.tr("release held money"),
            Right.REFUND: self.tr("refund money"),
            Right.FORGET_CARD: self.tr("forget saved cards"),
            Right.EXPORT: self.tr("export lists of orders"),
            Right.RESOLVE: self.tr("settle unclear orders"),
            Right.CLOSE_DAY: self.tr("close the business day"),
            Right.TRAIL: self.tr("read the activity log"),
            Right.SETTINGS: self.tr("change the settings of a till"),
            Right.BANKS: self.tr("change logins of banks"),
            Right.PEOPLE: self.tr("hire and manage people"),
        }[right]

    def what_role_may(self, rights: frozenset[Right]) -> str:
        """Return one sentence about the rights of a role."""
        named = ", ".join(self.right(right) for right in Right if right in rights)
        return self.tr("May: {rights}.").format(rights=named) if named else self.tr("May only look.")

    def kind(self, deed: Deed) -> str:
        """Return the name of a kind of deed, for a choice."""
        return {
            Deed.SIGNED_ON: self.tr("Signed in"),
            Deed.SIGNED_OFF: self.tr("Signed out"),
            Deed.WRONG_PIN: self.tr("Wrong PIN"),
            Deed.PIN_RIGHT_AGAIN: self.tr("Right PIN after wrong ones"),
            Deed.HIRED: self.tr("Person added"),
            Deed.ROLE_CHANGED: self.tr("Role changed"),
            Deed.PIN_CHANGED: self.tr("PIN changed"),
            Deed.RETIRED: self.tr("Person left"),
            Deed.BADGE_GIVEN: self.tr("Badge given"),
            Deed.BADGE_TAKEN: self.tr("Badge taken away"),
            Deed.CAME_BACK: self.tr("Person taken back"),
            Deed.TAKEN_OVER: self.tr("Taken over from a till"),
            Deed.RULES_CHANGED: self.tr("Rights of a role changed"),
            Deed.ROLE_MADE: self.tr("Role made"),
            Deed.ROLE_RENAMED: self.tr("Role renamed"),
            Deed.ROLE_RETIRED: self.tr("Role used no more"),
            Deed.APPROVED: self.tr("Allowed by PIN"),
            Deed.RESOLVED: self.tr("Unclear act resolved"),
            Deed.EXPORTED: self.tr("List saved as a file"),
            Deed.LOGIN_CHANGED: self.tr("Bank login changed"),
            Deed.NEXT_KEY_KEPT: self.tr("Next key entered"),
            Deed.NEXT_KEY_CHECKED: self.tr("Next key tried at the bank"),
            Deed.NEXT_KEY_USED: self.tr("Next key in use"),
            Deed.NEXT_KEY_FORGOTTEN: self.tr("Second key forgotten"),
            Deed.SETTING_CHANGED: self.tr("Setting changed"),
            Deed.CARD_FORGETTING: self.tr("Bank asked to forget a card"),
            Deed.CARD_FORGOTTEN: self.tr("Saved card forgotten"),
            Deed.RESTORED: self.tr("Journal restored"),
            Deed.COPIED: self.tr("Backup of the journal made"),
            Deed.PUT_BACK_PLANNED: self.tr("Backup to be restored"),
            Deed.PUT_BACK_DROPPED: self.tr("Backup is not restored"),
            Deed.STATEMENT_READ: self.tr("Compared with the bank's file"),
            Deed.DIFFERENCE_ACCEPTED: self.tr("Difference to the bank's file accepted"),
            Deed.DAY_CLOSED: self.tr("Business day closed"),
            Deed.REGISTER: self.tr("Order registered"),
            Deed.CHARGE: self.tr("Card charged"),
            Deed.CANCEL: self.tr("Order cancelled"),
            Deed.CAPTURE: self.tr("Money captured"),
            Deed.VOID: self.tr("Hold let go"),
            Deed.REFUND: self.tr("Money given back"),
            Deed.FENCE: self.tr("Number taken at the bank"),
        }[deed]

    def deed(self, entry: TrailEntry) -> str:
        """Return what was done, with what the line tells about it."""
        told = self._told(entry)
        return f"{self.kind(entry.deed)}: {told}" if told else self.kind(entry.deed)

    def act_state(self, state: str) -> str:
        """Return how an act at the bank stands, by the value of its state."""
        return {
            "armed": self.tr("not sent yet"),
            "sent": self.tr("on its way"),
            "done": self.tr("done"),
            "refused": self.tr("refused"),
            "not-sent": self.tr("not sent"),
            "unknown": self.tr("not known yet"),
            "not-done": self.tr("not done"),
            "needs-person": self.tr("needs a person"),
        }.get(state, state)

    def _wrong_pins(self, at_work: str, tries: str) -> str:
        """Return how many it were by now, told from the second on, and who was at the till."""
        if tries == "1":
            return self.tr("{name} was at the till").format(name=at_work) if at_work else ""
        told = self.tr("{tries} in a row, {name} was at the till") if at_work else self.tr("{tries} in a row")
        return told.format(tries=tries, name=at_work)

    def _told(self, entry: TrailEntry) -> str:
        facts = {name: entry.facts.get(name, "") for name in _TOLD_IN_SENTENCES}
        role, was = self._role(entry.facts.get("role", "")), self._role(entry.facts.get("was", ""))
        match entry.deed:
            case Deed.WRONG_PIN:
                return self._wrong_pins(entry.facts.get("at_work", ""), facts["tries"])
            case Deed.PIN_RIGHT_AGAIN:
                return self.tr("{tries} in a row").format(**facts)
            case Deed.SIGNED_ON if entry.facts.get("by") == "badge":
                return self.tr("by badge alone")
            case Deed.HIRED | Deed.CAME_BACK:
                return _listed(facts["whom"], role)
            case Deed.ROLE_CHANGED:
                return self.tr("{whom}: now {role}, before {was}").format(whom=facts["whom"], role=role, was=was)
            case Deed.PIN_CHANGED | Deed.RETIRED | Deed.TAKEN_OVER | Deed.BADGE_GIVEN | Deed.BADGE_TAKEN:
                return facts["whom"]
            case Deed.ROLE_RENAMED:
                return f"{was} → {role}"
            case Deed.ROLE_RETIRED:
                return role
            case Deed.RULES_CHANGED | Deed.ROLE_MADE:
                return _listed(role, self._rights(entry.facts.get("rights", "")), facts["limits"])
            case Deed.APPROVED:
                right, amount = entry.facts.get("right", ""), entry.facts.get("amount", "")
                return _listed(facts["to"], self._rights(right), self._amount(amount))
            case Deed.STATEMENT_READ:
                return facts["file"]
            case Deed.DIFFERENCE_ACCEPTED:
                return _listed(entry.facts.get("name", ""), entry.facts.get("why", ""))
            case Deed.DAY_CLOSED:
                return self.tr("{day}, report {number}").format(
                    day=entry.facts.get("day", ""), number=entry.facts.get("number", "")
                )
            case Deed.RESOLVED:
                return _listed(self.act_state(entry.facts.get("ending", "")), entry.facts.get("with", ""))
            case Deed.EXPORTED:
                return self.tr("{file}, {lines} lines").format(**facts)
            case Deed.RESTORED:
                return self.tr("{orders} orders to ask the bank about").format(**facts)
            case _:
                rest = [entry.facts.get(name, "") for name in _SAID_AS_IT_IS]
                amount, state = entry.facts.get("amount", ""), entry.facts.get("state", "")
                return _listed(self._amount(amount), self.act_state(state), *rest)

    def _role(self, value: str) -> str:
        known = {role.value: role for role in Role}
        return self.role(known[value]) if value in known else value

    def _rights(self, values: str) -> str:
        known = {right.value: right for right in Right}
        named = [self.right(known[value]) if value in known else value for value in values.split(", ") if value]
        return ", ".join(named)

    def _amount(self, written: str) -> str:
        """Return a sum of the books ("12.50 EUR") as this language writes it."""
        plain, _, code = written.partition(" ")
        try:
            return self._formats.money(parse_amount(plain, currency(code))) if written else ""
        except InputFault:
            return written


def _listed(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
