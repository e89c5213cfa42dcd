"""How can a phone order on the screen be gone on with? Read from the order and its bank alone."""

from msgspec import Struct

from app.domain.decline import WayOn
from app.domain.order import CLOSED_UNPAID_STATES, Order, PaymentMode
from app.domain.profile import BankProfile


def has_links(profile: BankProfile | None) -> bool:
    """Tell whether this bank makes payment links for the shop."""
    return profile is not None and PaymentMode.LINK in profile.modes and not profile.lacks(PaymentMode.LINK)


class WaysOn(Struct, frozen=True):
    """The ways on from an order; without one there is nothing to close and nothing undecided."""

    order: Order | None
    profile: BankProfile | None

    @property
    def is_undecided(self) -> bool:
        return self.order is not None and self.order.is_open

    @property
    def after_decline(self) -> WayOn | None:
        """What may be tried after the decline, or None when nothing was declined."""
        reason = self.order.decline_reason if self.order else None
        return reason.way_on if reason else None

    @property
    def can_be_closed(self) -> bool:
        """Whether the order can be cancelled at its bank."""
        order, profile = self.order, self.profile
        return order is not None and profile is not None and order.can_cancel and profile.can_cancel(order.mode)

    @property
    def can_send_link(self) -> bool:
        """Whether a link may take the order's place: only where the order can never take the money as well."""
        way = self.after_decline
        return (way is None or way.link_may_help) and has_links(self.profile) and self._can_never_be_charged

    @property
    def can_ask_again(self) -> bool:
        return self.is_undecided or self.after_decline is WayOn.ASK_FIRST

    @property
    def _can_never_be_charged(self) -> bool:
        """Whether the order takes no money any more, or can be closed so that it takes none."""
        if self.order is None or self.profile is None:
            return True
        return self.order.state in CLOSED_UNPAID_STATES or self.can_be_closed
