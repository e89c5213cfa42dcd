"""How the receiver of a till is opened: a letterbox for every bank whose messages can be checked."""

from collections.abc import Sequence

from msgspec import Struct

from app.bootstrap import BankSide, Till
from app.domain.identifiers import ProfileName
from app.gateway.notices import open_notice_reader
from app.receiver.addresses import path_of
from app.receiver.application import Letterbox
from app.receiver.counters import Counters
from app.receiver.server import ReceiverServer


class OpenReceiver(Struct, frozen=True):
    """A receiver that listens. `address` is on this computer; `paths` are what each bank's address ends with."""

    server: ReceiverServer
    address: str
    paths: dict[ProfileName, str]


async def open_receiver(
    side: BankSide, till: Till, port: int, public_address: str = "", counters: Counters | None = None
) -> OpenReceiver | None:
    """Return the receiver, listening; None when no bank's messages can be checked, because no secret was entered.

    Stop its server when it is no longer needed, and not from the till's own loop: it waits for messages that are
    just being kept. Raises ReceiverCannotListen, KeyStoreUnusable, JournalFailure.
    """
    boxes = await letterboxes(side)
    if not boxes:
        return None
    await till.office.notices.resume()
    server = ReceiverServer(boxes, till.office.notices.take, till.clock.now, port, public_address, counters)
    return OpenReceiver(server, server.start(), {box.profile: box.path for box in boxes})


async def letterboxes(side: BankSide) -> Sequence[Letterbox]:
    """Return one letterbox for each bank whose secret the shop entered. Raises KeyStoreUnusable."""
    boxes = []
    for profile in side.profiles:
        secret = await side.secrets.notice_secret(profile.name)
        if secret:
            reader = open_notice_reader(profile, secret)
            boxes.append(Letterbox(profile.name, path_of(profile.name, secret), reader))
    return boxes
