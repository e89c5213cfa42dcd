"""What is said about a refund that was wished while the bank could not be asked, and about keeping the wish."""

from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words


class WishedRefundWords(Words):
    """The words of a line of the list, of the panel beside it, and of the money of the order."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)

    def short(self) -> str:
        return self.tr("Refund")

    def status(self) -> str:
        return self.tr("Refund wished")

    def happened(self) -> str:
        return self.tr("The bank could not be asked when this refund was wished. Nothing was sent.")

    def money(self) -> str:
        return self.tr("Nothing of it went back: the shop still has this money.")

    def tell(self) -> str:
        return self.tr("“Your money has not gone back yet. I am seeing to it and will call you back.”")

    def to_do(self) -> str:
        return self.tr(
            "When the bank answers again, press the key: you are asked once more before anything leaves. "
            "A note on the order (N) takes the wish off this list."
        )

    def key(self) -> str:
        """Return what stands on the one key."""
        return self.tr("Refund…")

    def kept(self) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The request is saved; nothing was sent."),
            self.money(),
            self.tr("It stays under Attention (F10) until somebody refunds it there."),
        )
