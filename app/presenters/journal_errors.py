"""A journal that cannot be used: what happened to it, what that means for the money, how to go on."""

from app.domain import errors, people_errors
from app.presenters.formatting import Formats
from app.presenters.message import Message, Tone
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.words import Translate, Words

_NotTheRightBooks = (
    errors.JournalNotOurs
    | errors.JournalNewer
    | errors.JournalMissing
    | errors.JournalExchanged
    | errors.JournalRolledBack
    | errors.JournalDamaged
)
_OnTheServer = (
    errors.JournalNotPrepared
    | errors.JournalTillRoleUnusable
    | errors.JournalUnreachable
    | errors.JournalAddressUnusable
    | errors.JournalsDiffer
)
_NotNow = (
    errors.JournalMustReconcile
    | errors.JournalGivesWay
    | errors.BackupUnusable
    | errors.CopyNotFetched
    | errors.JournalInUse
)


class JournalErrorWords(Words):
    """Makes the messages of the `domain.errors.JournalFailure` family: without a journal no money moves."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._people = PeopleRefusalWords(translate, formats)

    def copy_folder(self, path: str) -> Message:
        """Return what is said when no copy can be put into the chosen folder."""
        return Message(
            Tone.WARNING,
            self.tr("No backup was made: its folder cannot be reached, or has no room.")
            if path
            else self.tr("No backup was made: no folder is chosen yet."),
            self.tr("The journal is as it was, and payments go on as always."),
            self.tr("Plug the USB stick in or choose another folder, then make a backup."),
            path,
        )

    def message(self, failure: errors.JournalFailure) -> Message:
        """Return the three-part message of a journal that cannot be used, or of a write that was refused."""
        if isinstance(failure, _NotTheRightBooks):
            return self._of_the_books(failure)
        if isinstance(failure, _OnTheServer):
            return self._of_the_server(failure)
        if isinstance(failure, _NotNow):
            return self._not_now(failure)
        if isinstance(failure, people_errors.PersonChangedMeanwhile | people_errors.RoleChangedMeanwhile):
            return self._people.message(failure)
        return self._of_a_write(failure)

    def _of_the_books(self, failure: _NotTheRightBooks) -> Message:
        """Return what is said of books that are not the right ones, or not whole."""
        match failure:
            case errors.JournalNotOurs(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("Paydesk cannot open this journal file."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr("Put the right file back, or move this one away to start a new journal."),
                    path,
                )
            case errors.JournalNewer(path=path, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal was written by a newer Paydesk."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr("Install the newer Paydesk on this computer too."),
                    f"{path} ({found} > {known})",
                )
            case errors.JournalMissing(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal of this shop is gone."),
                    self.tr("Without it nobody knows what was charged, so no money moves."),
                    self.tr("Put the file back, or restore a backup with “python -m app.restore”."),
                    path,
                )
            case errors.JournalExchanged(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("This is not the journal that was used last."),
                    self.tr("Orders can be looked at and asked about. No money moves."),
                    self.tr("Put the right file back; “python -m app.restore” helps when this one is right."),
                    path,
                )
            case errors.JournalRolledBack(path=path, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal is an older copy: later orders are missing in it."),
                    self.tr("Orders can be looked at and asked about. No money moves."),
                    self._how_to_go_back(path),
                    f"{path} ({found} < {known})",
                )
            case errors.JournalDamaged(what=what):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal is damaged: something in it is not what Paydesk wrote."),
                    self.tr("What is shown may be wrong. No money moves until the journal is whole again."),
                    self.tr("Check the disk, then restore a backup with “python -m app.restore”."),
                    what,
                )

    def _of_the_server(self, failure: _OnTheServer) -> Message:
        """Return what is said of a journal several tills share."""
        match failure:
            case errors.JournalNotPrepared(address=address, found=found, known=known):
                return Message(
                    Tone.ERROR,
                    self.tr("The journal on the server is not prepared for this Paydesk yet."),
                    self.tr("It was left untouched. Without a journal no money moves."),
                    self.tr(
                        "Let whoever looks after the server run “python -m app.prepare_journal”, then start again."
                    ),
                    f"{address} ({found} < {known})",
                )
            case errors.JournalTillRoleUnusable(role=role):
                return Message(
                    Tone.ERROR,
                    self.tr("The server has no role of that name that could be kept from rewriting the books."),
                    self.tr("Nothing was changed."),
                    self.tr(
                        "Make a plain role for the tills first; the help page “Several tills, one journal” shows it."
                    ),
                    role,
                )
            case errors.JournalUnreachable(address=address, reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The server with the journal of all tills cannot be reached."),
                    self.tr("No new order is sent to the bank. What was sent before is asked about."),
                    self.tr("Check the network and the server, then try again."),
                    f"{address} ({reason})",
                )
            case errors.JournalAddressUnusable(reason=reason):
                return Message(
                    Tone.ERROR,
                    self.tr("The address of the journal of all tills cannot be used."),
                    self.tr("Nothing was changed. Without a journal no money moves."),
                    self.tr(
                        "Correct the entry “journal” in the settings: no password in it, and a checked certificate."
                    ),
                    reason,
                )
            case errors.JournalsDiffer(order_number=number):
                return Message(
                    Tone.ERROR,
                    self.tr("One order stands differently in the two journals."),
                    self.tr("Nothing of it was changed in either of them."),
                    self.tr("Do not work on with both: ask for help with the number of the order."),
                    number,
                )

    def _not_now(self, failure: _NotNow) -> Message:
        """Return what is said of a journal that is being put back, exchanged or used elsewhere."""
        match failure:
            case errors.JournalMustReconcile():
                return Message(
                    Tone.WARNING,
                    self.tr("The journal was restored, and the bank is still being asked about its orders."),
                    self.tr("Nothing was sent to the bank. No money moves until every order has been asked about."),
                    self.tr("Wait until the bank has answered, then try again."),
                )
            case errors.JournalGivesWay(path=path):
                return Message(
                    Tone.WARNING,
                    self.tr("Another journal is about to take the place of this one."),
                    self.tr("Nothing was changed."),
                    self.tr("Start Paydesk anew: it takes the last steps. Then try again."),
                    path,
                )
            case errors.BackupUnusable(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("This backup cannot be used: it is not a complete copy of the journal."),
                    self.tr("Nothing was changed."),
                    self.tr("Choose another backup."),
                    path,
                )
            case errors.CopyNotFetched(path=path):
                return Message(
                    Tone.ERROR,
                    self.tr("The backup could not be fetched from its folder."),
                    self.tr("Nothing was changed."),
                    self.tr("Check that the folder can be reached, then choose the backup again."),
                    path,
                )
            case errors.JournalInUse(path=path):
                return Message(
                    Tone.WARNING,
                    self.tr("Paydesk is already open with this journal."),
                    self.tr("Nothing was changed."),
                    self.tr("Use the window that is open, or close it first."),
                    path,
                )

    def _of_a_write(self, failure: errors.JournalFailure) -> Message:
        """Return what is said when something could not be written down."""
        match failure:
            case errors.OrderChangedMeanwhile():
                return Message(
                    Tone.INFO,
                    self.tr("The order changed at the same moment."),
                    self.tr("Nothing was done twice."),
                    self.tr("Look at it once more, then try again if it is still needed."),
                )
            case errors.AnswerNotKept():
                return Message(
                    Tone.ERROR,
                    self.tr("The bank answered, but the journal could not be written."),
                    self.tr("We do not know yet how the order stands. Do not charge again."),
                    self.tr("Free some disk space or check the disk; Paydesk asks the bank again."),
                    getattr(failure, "reason", ""),
                )
            case errors.OperationAlreadyOpen():
                return Message(
                    Tone.WARNING,
                    self.tr("This order is already being worked on."),
                    self.tr("A second request was not sent, so nothing is charged twice."),
                    self.tr("Wait for the answer of the first one."),
                )
            case _:
                return Message(
                    Tone.ERROR,
                    self.tr("The journal cannot be written."),
                    self.tr("No new order is sent to the bank. What was sent before is asked about."),
                    self.tr("Free some disk space or check the disk, then try again."),
                    getattr(failure, "reason", type(failure).__name__),
                )

    def _how_to_go_back(self, path: str) -> str:
        if path.startswith("postgresql:"):
            return self.tr("The help page “Several tills, one journal” says how to go on.")
        return self.tr("Put the newest file back; “python -m app.restore” helps when there is none.")
