"""What is said at the start after the program broke: the money is where it was, and who can be asked for help."""

from app.presenters.message import Message, Tone
from app.presenters.words import Words


class BreakdownWords(Words):
    """One message."""

    def broke_last_time(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("Paydesk closed unexpectedly last time."),
            self.tr("Nothing was lost: whatever was under way is in the journal, and the bank is asked about it."),
            self.tr("Carry on. If it happens again, save the support files: menu, System status."),
        )
