"""What is said when somebody may not do something here, or a PIN is not taken."""

from app.domain import people_errors
from app.domain.bulk import AnotherAtWork
from app.domain.errors import PaydeskError
from app.domain.person import Right
from app.presenters.formatting import Formats
from app.presenters.message import Message, Tone
from app.presenters.words import Translate, Words

_AT_A_BANK = {
    each.value for each in (Right.SELL, Right.CAPTURE, Right.VOID, Right.REFUND, Right.FORGET_CARD, Right.RESOLVE)
}


class PeopleRefusalWords(Words):
    """Makes the sentences of `domain.people_errors`."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats

    def fault(self, fault: PaydeskError) -> str:
        """Return one sentence for the field the fault belongs to."""
        match fault:
            case people_errors.PersonNameMissing():
                return self.tr("Type the name of the person.")
            case people_errors.PersonNameTaken():
                return self.tr("Somebody has or had this name. Add a second name or a letter.")
            case people_errors.PinUnusable(reason="digits"):
                return self.tr("A PIN has digits only.")
            case people_errors.PinUnusable(reason="simple"):
                return self.tr("This PIN is one of the first a thief tries. Choose digits without a pattern.")
            case people_errors.PinUnusable(shortest=shortest):
                return self.tr("This PIN must have {shortest} to 12 digits.").format(shortest=shortest)
            case people_errors.BadgeUnusable(reason="card"):
                return self.tr("This may be a payment card. It was forgotten at once: it can never be a badge.")
            case people_errors.BadgeUnusable():
                return self.tr("A badge has 6 to 64 letters or digits.")
            case people_errors.BadgeDiffers():
                return self.tr("This was another code. Scan the badge twice, from the beginning.")
            case people_errors.BadgeTaken():
                return self.tr("Somebody else has this badge.")
            case people_errors.BadgeUnknown():
                return self.tr("Nobody who works here has this badge.")
            case people_errors.RoleNameMissing():
                return self.tr("Type the name of the role.")
            case people_errors.RoleNameTaken():
                return self.tr("Another role has this name.")
            case _:
                return self.tr("Wrong PIN. Type it again.")

    def message(self, failure: PaydeskError) -> Message:
        """Return the three-part message: nothing of all this moves money."""
        happened, to_do = self._lines(failure)
        money = self.tr("Nothing was sent to the bank.") if _is_of_money(failure) else self.tr("Nothing was changed.")
        return Message(Tone.WARNING, happened, money, to_do)

    def _lines(self, failure: PaydeskError) -> tuple[str, str]:
        match failure:
            case people_errors.NobodyAtWork():
                return (
                    self.tr("Nobody has said who works at this till."),
                    self.tr("Press F9, choose your name and type your PIN."),
                )
            case AnotherAtWork(name=name):
                return (
                    self.tr("{name} no longer works at this till.").format(name=name),
                    self.tr("Whoever works here now begins it anew."),
                )
            case people_errors.RightMissing(name=name, above_limit=True):
                return (
                    self.tr("This sum is above {name}'s limit for one transaction.").format(name=name),
                    self.tr("Ask a colleague who is allowed to, or change the operator (F9)."),
                )
            case people_errors.RightMissing(name=name):
                return (
                    self.tr("{name} is not allowed to do this.").format(name=name),
                    self.tr("Ask a colleague who is allowed to, or change the operator (F9)."),
                )
            case people_errors.PinLocked(name=name, until=until):
                return (
                    self.tr("Too many wrong PINs: {name} is locked until {moment}.").format(
                        name=name, moment=self._formats.clock_time(until)[:5]
                    ),
                    self.tr("Wait, or let a manager give a new PIN."),
                )
            case people_errors.RoleAboveOwn():
                return (
                    self.tr("This role is above your own."),
                    self.tr("Ask somebody whose role is high enough."),
                )
            case people_errors.LastOwner():
                return (
                    self.tr("This is the only owner."),
                    self.tr("Make somebody else an owner first."),
                )
            case people_errors.RoleInUse(name=name):
                return (
                    self.tr("Somebody who works here has the role {name}.").format(name=name),
                    self.tr("Give them another role first."),
                )
            case people_errors.RoleUsedNoMore():
                return (
                    self.tr("This role is used no more."),
                    self.tr("Choose another role."),
                )
            case people_errors.PersonChangedMeanwhile() | people_errors.RoleChangedMeanwhile():
                return (
                    self.tr("Somebody else changed this at the same moment."),
                    self.tr("Look at it once more, then try again if it is still needed."),
                )
            case _:
                return (
                    self.tr("Nobody of this name works here any more."),
                    self.tr("Choose another name."),
                )


def _is_of_money(failure: PaydeskError) -> bool:
    """Tell whether an act at a bank may have been refused, and not one on people, roles or settings."""
    match failure:
        case people_errors.RightMissing(right=right):
            return right in _AT_A_BANK
        case _:
            return isinstance(failure, people_errors.NobodyAtWork | people_errors.PinLocked | AnotherAtWork)
