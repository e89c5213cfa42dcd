"""Was a new PIN typed twice alike? Nobody sees it, and a slip of a key would lock out who it is for."""

from enum import Enum

from app.presenters.words import Words


class Slip(Enum):
    """What is wrong. The value is the field where it is said."""

    NOT_REPEATED = "again"
    DIFFERENT = "pin"


def slip_in(pin: str, again: str) -> Slip | None:
    """Return what is wrong with a new PIN and its repetition, None where they are the same."""
    if pin == again:
        return None
    return Slip.DIFFERENT if again else Slip.NOT_REPEATED


class NewPinWords(Words):
    """The sentences at the two fields."""

    def said(self, slip: Slip) -> str:
        return {
            Slip.NOT_REPEATED: self.tr("Type the PIN once more."),
            Slip.DIFFERENT: self.tr("The two PINs are not the same. Type both anew."),
        }[slip]
