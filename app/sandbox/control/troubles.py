"""What shall go wrong with the next calls?"""

from dataclasses import asdict

import msgspec

from app.sandbox.control.counter import Answer, Table
from app.sandbox.rules.trouble import Kind, Trouble, TroubleDesk


class TroubleOrder(msgspec.Struct, forbid_unknown_fields=True):
    """The body of `POST /trouble`."""

    call: str
    kind: Kind
    count: int = 1
    seconds: float = 0
    before_work: bool = False


class TroubleCounter:
    """The trouble desk, by call names."""

    def __init__(self, troubles: TroubleDesk) -> None:
        self._troubles = troubles

    def table(self) -> Table:
        """Return what can be asked."""
        return [
            ("GET", "/trouble", self.armed),
            ("POST", "/trouble", self.arm),
            ("DELETE", "/trouble", self.disarm),
        ]

    def armed(self, _name: str, _body: bytes) -> Answer:
        """Return the trouble that still waits for its call."""
        return {call: [asdict(trouble) for trouble in waiting] for call, waiting in self._troubles.armed().items()}

    def arm(self, name: str, body: bytes) -> Answer:
        """Arm trouble for the next calls of one name."""
        wanted = msgspec.json.decode(body, type=TroubleOrder)
        trouble = Trouble(wanted.kind, wanted.seconds, wanted.before_work)
        self._troubles.arm(wanted.call, trouble, wanted.count)
        return self.armed(name, body)

    def disarm(self, name: str, body: bytes) -> Answer:
        """Forget all armed trouble."""
        self._troubles.clear()
        return self.armed(name, body)
