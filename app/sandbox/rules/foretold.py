"""What has a trainer foretold about the next card and the next refund? Each comes true once."""

from app.sandbox.rules.scenarios import APPROVED

NOT_ENOUGH_MONEY = 116


class Foretold:
    """Two things a trainer can have happen that no card and no amount would bring about."""

    def __init__(self) -> None:
        self.card_declined = False
        self.refund_refused = False

    def code_for(self, code: int) -> int:
        """Return how the card that is tried now ends; one that fails by itself leaves the foretold for the next."""
        if self.card_declined and code == APPROVED:
            self.card_declined = False
            return NOT_ENOUGH_MONEY
        return code

    def takes_refund(self) -> bool:
        """Tell whether the refund that is asked for now goes its usual way."""
        refused, self.refund_refused = self.refund_refused, False
        return not refused

    def forget(self) -> None:
        """Let everything go its usual way again."""
        self.card_declined = self.refund_refused = False
