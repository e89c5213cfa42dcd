"""What is said when the till lacks something of its own: a key, a login, a port, a bank."""

from app.domain import errors, key_file_errors
from app.presenters.message import Message, Tone
from app.presenters.words import Words

OfThisTill = (
    errors.KeyStoreUnusable
    | key_file_errors.KeyFileSpoilt
    | key_file_errors.KeyFileUnwritable
    | errors.TrainingBankUnreadable
    | errors.ReceiverCannotListen
    | errors.CredentialsMissing
    | errors.BankUnknown
)


class TillTroubleWords(Words):
    """Makes the messages."""

    def message(self, failure: OfThisTill) -> Message:
        """Return the three-part message."""
        match failure:
            case errors.KeyStoreUnusable(backend=backend):
                return Message(
                    Tone.ERROR,
                    self.tr("This computer has no safe place for keys that Paydesk can use."),
                    self.tr("No login is kept, so no bank can be asked and no money moves."),
                    self.tr(
                        "Unlock or install the system's key store, keep the keys in an encrypted file, or "
                        "train without a bank."
                    ),
                    backend,
                )
            case key_file_errors.KeyFileSpoilt(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The encrypted file of keys is damaged."),
                    self.tr("No bank can be asked, so no money moves. The orders lie elsewhere, untouched."),
                    self.tr("Press “I forgot it…” and type the recovery code."),
                    path,
                )
            case key_file_errors.KeyFileUnwritable(path=path, reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The encrypted file of keys cannot be written."),
                    self.tr("Nothing was changed there."),
                    self.tr("Make room on the disk, or let Paydesk write into its folder."),
                    f"{path}: {reason}",
                )
            case errors.TrainingBankUnreadable(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The training bank's file is damaged."),
                    self.tr("Training moves no real money; the shop's journal is another file."),
                    self.tr("Move the file away to begin with an empty training bank."),
                    path,
                )
            case errors.ReceiverCannotListen(port=port):
                return Message(
                    Tone.WARNING,
                    self.tr("The banks' messages cannot come in: another program uses port {port}.").format(
                        port=port
                    ),
                    self.tr("No payment is lost: the banks are asked all the same, a little later."),
                    self.tr("End the other program, or choose another port."),
                )
            case errors.LoginForElsewhere(profile=profile):
                return Message(
                    Tone.ERROR,
                    self.tr("The login of this bank was entered for another address, so it stays unused."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("If the bank did move, enter the login again. If not, somebody changed its file."),
                    profile,
                )
            case errors.CredentialsMissing(profile=profile):
                return Message(
                    Tone.WARNING,
                    self.tr("No login was entered for this bank."),
                    self.tr("Nothing was sent to the bank."),
                    self.tr("Enter the bank's login first."),
                    profile,
                )
            case errors.BankUnknown(profile=profile):
                return Message(
                    Tone.WARNING,
                    self.tr("The bank of this order is not set up on this till."),
                    self.tr("The order stands as it is shown; nothing was changed here."),
                    self.tr("Start Paydesk with that bank's profile to ask about it."),
                    profile,
                )
