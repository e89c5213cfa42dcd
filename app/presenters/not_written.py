"""What is said when a setting, or a copy of the settings, cannot be written to the disk?"""

from app.presenters.message import Message, Tone
from app.presenters.words import Words


class NotWrittenWords(Words):
    """Makes the message from what the system said."""

    def message(self, failure: OSError) -> Message:
        return Message(
            Tone.ERROR,
            self.tr("The file cannot be written."),
            self.tr("The setting stays as it was."),
            self.tr("Make room on the disk, or choose another place."),
            details=failure.strerror or type(failure).__name__,
        )
