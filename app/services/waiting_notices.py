"""Which messages of banks wait for an order that is not in the books yet?"""

from collections.abc import Sequence

from app.domain.identifiers import ProfileName
from app.domain.order import Order
from app.domain.received_notice import WAITS_FOR_ITS_ORDER, ReceivedNotice

_MOST = 10_000

_Name = tuple[ProfileName, str]


class WaitingNotices:
    """Messages under every name of their order.

    A bank tells about every order of a shop, also about those other programs made: thousands of messages whose order
    never comes must slow down nobody, so none is looked at that has not the name asked for, and the oldest go first.
    """

    def __init__(self) -> None:
        self._by_name: dict[_Name, ReceivedNotice] = {}

    def add(self, received: ReceivedNotice) -> None:
        """Let this message wait; of several about one order the latest is enough."""
        for name in _names_in(received):
            self._by_name.pop(name, None)
            self._by_name[name] = received
        self._forget_old(received)

    def take_for(self, order: Order) -> Sequence[ReceivedNotice]:
        """Return the messages that waited for this order; they wait no longer."""
        names = [(order.profile, key) for key in (order.gateway_order_id, order.number) if key is not None]
        found = [self._by_name[name] for name in names if name in self._by_name]
        meant = list(dict.fromkeys(received for received in found if received.is_about(order)))
        for received in meant:
            for name in _names_in(received):
                self._by_name.pop(name, None)
        return meant

    def _forget_old(self, latest: ReceivedNotice) -> None:
        while self._by_name:
            name, oldest = next(iter(self._by_name.items()))
            if len(self._by_name) <= _MOST and latest.at - oldest.at <= WAITS_FOR_ITS_ORDER:
                return
            del self._by_name[name]


def _names_in(received: ReceivedNotice) -> list[_Name]:
    number = received.notice.order_number
    names = (*received.keys, *(() if number is None else (number,)))
    return [(received.profile, name) for name in names]
