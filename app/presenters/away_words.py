"""What does whoever comes to a locked till hear? What became of orders meanwhile, and what is about to end."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from app.domain.order import Order, OrderState
from app.presenters.marked_sums import MarkedSums
from app.presenters.message import Message, Tone
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.needs_attention import CameNear
from app.services.ports import Banks


class AwayWords(Words):
    """Says it to whoever comes."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        super().__init__(speech.translate)
        self._speech = speech
        self._banks = banks

    def message(self, since: datetime, ended: Sequence[Order], refunds_failed: int, near: CameNear) -> Message:
        """Return what came of orders since then, and what is about to end."""
        counts = [each for each in self._counts(ended, refunds_failed, near) if each]
        paid = [order for order in ended if order.state is OrderState.PAID]
        time = self._speech.formats.clock_time(since)[:5]
        return Message(
            Tone.WARNING if refunds_failed else Tone.INFO,
            self.tr("While nobody was here, since {time}: {what}.").format(time=time, what=", ".join(counts)),
            self.tr("Came in: {sums}.").format(sums=", ".join(self._sums(paid))) if paid else "",
            self.tr("All are under Orders (F4); what needs you is under Attention (F10)."),
        )

    def _counts(self, ended: Sequence[Order], refunds_failed: int, near: CameNear) -> Sequence[str]:
        stand = Counter(order.state for order in ended)
        paid, held = stand[OrderState.PAID], stand[OrderState.AUTHORISED]
        declined, expired = stand[OrderState.DECLINED], stand[OrderState.EXPIRED]
        return (
            self.tr("%n paid", "", paid) if paid else "",
            self.tr("%n held", "", held) if held else "",
            self.tr("%n declined", "", declined) if declined else "",
            self.tr("%n ran out of time", "", expired) if expired else "",
            self.tr("%n link(s) about to end", "", near.links) if near.links else "",
            self.tr("%n hold(s) due", "", near.holds) if near.holds else "",
            self.tr("%n refund(s) not carried out", "", refunds_failed) if refunds_failed else "",
        )

    def _sums(self, orders: Sequence[Order]) -> Sequence[str]:
        """Return what these come to, in each currency; where no real money moves by itself, and marked."""
        sums = MarkedSums(self._speech, self._banks)
        for order in orders:
            sums.add(order)
        return sums.told()
