"""What is said when a call to the bank brought no usable answer, and what it means for the money?"""

from app.domain import errors
from app.domain.refusals import OrderNumberTaken
from app.presenters.message import Message, Tone
from app.presenters.refusals import RefusalWords
from app.presenters.words import Translate, Words


class BankFailureWords(Words):
    """Makes the messages. The same failure means something else where an order stood at the bank before."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._refusals = RefusalWords(translate)

    def of_new_order(self, failure: errors.GatewayFailure) -> Message:
        """Return the message while nothing but a new order was on its way: nothing can be charged."""
        match failure:
            case errors.NotSent(reason="tls" as reason):
                sent = self.tr("Nothing was sent, so nothing was charged.")
                return Message(Tone.ERROR, self._not_the_bank(), sent, self._how_to_trust(), reason)
            case errors.NotSent(reason=reason):
                return Message(
                    Tone.WARNING,
                    self.tr("The bank could not be reached."),
                    self.tr("Nothing was sent, so nothing was charged."),
                    self.tr("Check the internet connection and try again; that is safe."),
                    reason,
                )
            case errors.CredentialsRejected(code=code, text=text):
                return Message(
                    Tone.ERROR,
                    self.tr("Set-up problem: the bank does not accept this shop's login."),
                    self.tr("Nothing was charged."),
                    self.tr("Check user name and password, and that a test login is not used at the live bank."),
                    f"{code} {text}".strip(),
                )
            case errors.GatewayRefused(code=code, text=text):
                happened, to_do = self._refusals.lines(failure) or (
                    self.tr("The bank refused the request."),
                    self.tr("Check what was typed; the bank's own words are in the details."),
                )
                nothing, perhaps = (
                    self.tr("Nothing was charged."),
                    self.tr("It may have taken the money; nobody knows yet."),
                )
                money = perhaps if isinstance(failure, OrderNumberTaken) else nothing
                return Message(Tone.ERROR, happened, money, to_do, f"{code} {text}".strip())
            case _:
                return Message(
                    Tone.WARNING,
                    self._no_answer(failure),
                    self.tr("No card was sent and nobody has a link, so nothing can be charged."),
                    self._after_no_answer(failure),
                    getattr(failure, "reason", ""),
                )

    def of_known_order(self, failure: errors.GatewayFailure) -> Message:
        """Return a message that says nothing about the money but that it stands as shown."""
        stands = self.tr("The order stands as it is shown; nothing was changed here.")
        again = self.tr("Ask the bank again in a moment.")
        match failure:
            case errors.NotSent(reason="tls" as reason):
                return Message(Tone.ERROR, self._not_the_bank(), stands, self._how_to_trust(), reason)
            case errors.NotSent(reason=reason):
                return Message(Tone.WARNING, self.tr("The bank could not be reached."), stands, again, reason)
            case errors.CredentialsRejected(code=code, text=text):
                happened = self.tr("The bank does not accept this shop's login.")
                check = self.tr("Check the login, then ask the bank again.")
                return Message(Tone.ERROR, happened, stands, check, f"{code} {text}".strip())
            case errors.GatewayRefused(code=code, text=text):
                happened, to_do = self._refusals.lines(failure) or (
                    self.tr("The bank did not do what it was asked to."),
                    again,
                )
                return Message(Tone.WARNING, happened, stands, to_do, f"{code} {text}".strip())
            case _:
                reason = getattr(failure, "reason", "")
                return Message(Tone.WARNING, self._no_answer(failure), stands, again, reason)

    def _not_the_bank(self) -> str:
        return self.tr("Paydesk cannot be sure that the bank itself answered.")

    def _how_to_trust(self) -> str:
        return self.tr(
            "Check this computer's clock. If your bank gave you a certificate file, choose it with this bank's login."
        )

    def _no_answer(self, failure: errors.GatewayFailure) -> str:
        match failure:
            case errors.BankBusy():
                return self.tr("The bank is busy and asks to slow down.")
            case errors.BankFault():
                return self.tr("Something is out of order at the bank.")
            case _:
                return self.tr("The bank gave no usable answer.")

    def _after_no_answer(self, failure: errors.GatewayFailure) -> str:
        if isinstance(failure, errors.BankBusy):
            return self.tr("Wait a minute, then make the order again; Orders shows what became of this one.")
        return self.tr("Make the order again; Orders shows what became of this one.")
