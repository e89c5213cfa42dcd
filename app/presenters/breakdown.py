"""What is said at the start after the program broke: the money is where it was, and who can be asked for help."""

from app.presenters.message import Message, Tone
from app.presenters.words import Words


class BreakdownWords(Words):
    """One message."""

    def broke_last_time(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("Paydesk closed unexpectedly last time."),
            self.tr("Nothing was lost: what was under way stands in the journal, and the bank is asked about it."),
            self.tr("Go on working. If it happens again, save the papers for support: menu, How this till is doing."),
        )
