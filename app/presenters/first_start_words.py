"""What the first start says at each step."""

from collections.abc import Sequence

from app.presenters.bank_words import BankWords
from app.presenters.first_start_state import Asked, Step
from app.presenters.words import Words
from app.services.gateway_check import Progress

_ENDS = ("01:00", "02:00", "03:00", "04:00", "05:00", "06:00")


class FirstStartWords(Words):
    """Titles, choices and hints."""

    def progress(self, step: Step) -> str:
        return self.tr("Step {number} of 3").format(number=step.number)

    def title(self, step: Step) -> str:
        return {
            Step.YOU: self.tr("Welcome to Paydesk"),
            Step.BANK: self.tr("Connect Paydesk to your bank"),
            Step.CHECK: self.tr("What this bank offers"),
            Step.READY: self.tr("Paydesk is ready"),
        }[step]

    def intro(self, step: Step, bank: str, is_checked: bool) -> str:
        """Return a sentence under the title; `bank` is the one whose login was accepted, and perhaps checked."""
        return {
            Step.YOU: self.tr(
                "You can close this at any step. What was saved is kept, and Paydesk goes on from there."
            ),
            Step.BANK: "",
            Step.CHECK: bank,
            Step.READY: self._ready(is_checked).format(bank=bank),
        }[step]

    def _ready(self, is_checked: bool) -> str:
        if is_checked:
            return self.tr("{bank}: this is what the till can do.")
        return self.tr("{bank}: not checked yet. “About this bank”, at the top of the till, checks what it can do.")

    def countries(self, codes: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """Return codes with names; a country no shipped profile has goes by its code."""
        names = {
            "CY": self.tr("Cyprus"),
            "KZ": self.tr("Kazakhstan"),
            "RU": self.tr("Russia"),
            "": self.tr("Somewhere else"),
        }
        return tuple((code, names.get(code, code)) for code in codes)

    def ends(self) -> tuple[tuple[str, str], ...]:
        """Return when a business day may end."""
        return (("", self.tr("at midnight")), *((each, each) for each in _ENDS))

    def owner(self, asked: Asked, name: str) -> str:
        return {
            Asked.OWNER: self.tr("Who owns the shop? Leave name and PIN empty if nobody needs a PIN here."),
            Asked.PIN: self.tr("This shop already has staff. Who are you?"),
            Asked.NOTHING: self.tr("{name} works at this till now.").format(name=name),
        }[asked]

    def pin_hint(self, shortest: int) -> str:
        return self.tr("{shortest} to 12 digits").format(shortest=shortest)

    def checking(self, progress: Progress | None, bank: BankWords) -> str:
        """Return what is asked about now, "" for nothing."""
        if progress is None:
            return ""
        return self.tr("{number} of {total}: {what}…").format(
            number=progress.done + 1, total=progress.total, what=bank.title(progress.asking)
        )
