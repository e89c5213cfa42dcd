"""What is said about copies of the journal: that one was made, and what putting one back means for the money."""

from datetime import datetime

from app.domain.errors import PaydeskError
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words


class CopyWords(Words):
    """Sentences about copies; what a copy means for the money is never left out."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech

    def made(self, at: datetime, folder: str) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The backup was made and checked: it is complete."),
            self.tr("No login, no key and no password is in it. It opens on this computer only, which has the key."),
            details=f"{folder}, {self._speech.formats.moment(at)}",
        )

    def left_unfinished(self, begun: datetime, folder: str) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The backup of {moment} was not finished: Paydesk was closed before its folder answered.").format(
                moment=self._speech.formats.moment(begun)
            ),
            "",
            self.tr("Check that the folder can be reached, and make a backup under Settings, “Backups”."),
            folder,
        )

    def planned(self, moment: str) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The backup of {moment} was checked and is complete.").format(moment=moment),
            self.tr("Nothing has changed yet. It replaces the journal the next time Paydesk is opened."),
            self.tr("Close Paydesk and open it again, best while nobody pays."),
        )

    def left_as_it_is(self) -> Message:
        return Message(Tone.INFO, self.tr("The journal stays as it is."))

    def done(self, copy: str, replaced: str) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The backup you chose is the journal now; the previous journal was kept."),
            self.tr("Orders made after the backup are not in it. No money moves until the bank has been asked."),
            self.tr("Compare with the bank's own list of payments before you charge anything anew."),
            f"{copy}; {replaced}",
        )

    def done_untold(self, copy: str, replaced: str, failure: PaydeskError) -> Message:
        """Say that the copy is in its place, and that the key store, which must know, has to be told at a start."""
        done, why = self.done(copy, replaced), self._speech.errors.message(failure)
        again = self.tr("Close Paydesk and open it again, best while nobody pays.")
        return Message(Tone.ERROR, done.happened, done.money, f"{why.happened} {again}", done.details)

    def not_done(self, copy: str, failure: PaydeskError) -> Message:
        why = self._speech.errors.message(failure)
        return Message(
            Tone.ERROR,
            self.tr("The backup was not restored. {why}").format(why=why.happened),
            self.tr("The journal has not changed."),
            self.tr("Choose another backup under Settings, “Backups”."),
            copy,
        )

    def meaning(self) -> tuple[str, ...]:
        """Return what whoever puts a copy back must know before."""
        return (
            self.tr("The backup replaces the journal the next time Paydesk is opened. The present journal is kept."),
            self.tr(
                "Orders made after the backup are not in it, but their money moved: compare with the bank's own list."
            ),
            self.tr("Paydesk asks the bank about all orders of the last weeks first. Until then no money moves."),
        )
