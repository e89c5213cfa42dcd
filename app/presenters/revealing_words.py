"""What is said beside a text that tells the bank and the customer more than it should, while it is typed?"""

from app.domain.revealing_text import Revealing, revealed_by
from app.presenters.words import Words


class RevealingWords(Words):
    """Warns; whether the text may be sent is decided elsewhere."""

    def warning(self, text: str) -> str:
        """Return what the text reveals that it should not, "" where nothing is found."""
        match revealed_by(text):
            case Revealing.CARD:
                return self.tr("This looks like a card number. It must not stand here.")
            case Revealing.CODE:
                return self.tr("This looks like the code of a card or a PIN. It must not stand here.")
            case Revealing.CONTACT:
                return self.tr(
                    "This looks like an e-mail address or a phone number, and the bank would show it. "
                    "Put it in its own field."
                )
            case None:
                return ""
