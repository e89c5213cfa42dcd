"""How the JSON generation is spoken to: key, version and identity in front, one call, and what a no means."""

import uuid
from collections.abc import Callable
from typing import TypeVar

from app.domain.bank_acts import BankAct
from app.domain.errors import CredentialsRejected, ProfileUnusable
from app.domain.identifiers import OperationId
from app.domain.profile import BankProfile, Credentials, LoginKind
from app.gateway.calls import Call, Deadlines, Reply
from app.gateway.reading import Fields, read_object
from app.gateway.retry import ask_again
from app.gateway.transport import Transport
from app.gateway.v2.keys import Keys
from app.gateway.v2.operations import Operations
from app.gateway.v2.refusals import refusal_of
from app.gateway.v2.replies import is_fine
from app.gateway.v2.requests import Content
from app.gateway.v2.webhooks import recipe_of
from app.services.ports import Clock

NO_CONTENT = 204
KEY_REFUSED = 401

Answer = TypeVar("Answer")


class Line:
    """The way to one bank for every act there is. An act the bank has not raises NotOffered, and nothing is sent."""

    def __init__(
        self,
        profile: BankProfile,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        if profile.login is not LoginKind.API_KEY:
            raise ProfileUnusable(profile.name, "login")
        self.profile = profile
        self.operations = Operations(profile)
        recipe_of(profile)  # a name that is none is found when the bank is opened
        self.transport = transport
        self.clock = clock
        self.deadlines = deadlines
        self._keys = Keys(credentials)

    def language(self, wanted: str) -> str:
        """Return the language if the bank has it, else the bank's first."""
        offered = self.profile.languages
        return wanted if wanted in offered or not offered else offered[0]

    @property
    def pages(self) -> str:
        """Where the pages of this bank stand: beside the interface, under /payment (API reference: endpoints)."""
        return f"{self.profile.address.rstrip('/').removesuffix('/api2')}/payment"

    async def ask(
        self, act: BankAct, read: Callable[[Reply], Answer], key: str = "", *, trial: bool = False, **query: str
    ) -> Answer:
        """Return the answer to a question, asked again when none comes. Raises a GatewayFailure."""
        path = self.operations.of(act).at(key, **query)

        async def once(seconds: float) -> Answer:
            reply = await self._question(path, seconds, trial)
            if not is_fine(reply):
                raise refusal_of(reply)
            return read(reply)

        return await ask_again(once, deadline=self.deadlines.status, sleep=self.clock.sleep)

    async def do(
        self, act: BankAct, content: Content, deadline: float, key: str = "", identity: OperationId | None = None
    ) -> Fields:
        """Send once what changes something and return the object that came back; an empty one for "no content"."""
        reply = await self.send(act, content, deadline, key, identity)
        if not is_fine(reply):
            raise refusal_of(reply, of_refund=act is BankAct.REFUND)
        return Fields({}) if reply.status == NO_CONTENT else read_object(reply.body)

    async def send(
        self, act: BankAct, content: Content, deadline: float, key: str = "", identity: OperationId | None = None
    ) -> Reply:
        """Send once what changes something, with the key that is active, and return whatever came back.

        `identity` is the act in our journal; without one, this call gets its own. It helps where the bank knows
        such identities and nothing relies on it.
        """
        operation = self.operations.of(act)
        active = self._slots(trial=False)[0]
        path = operation.at(key)
        if operation.method == "DELETE":
            call = Call("DELETE", path, deadline, headers=self._keys.headers(active), fresh=True)
        else:
            own = {"Idempotency-Key": str(uuid.UUID(identity) if identity else uuid.uuid4())}
            written = content.body(operation.fields)
            call = Call(operation.method, path, deadline, written, self._keys.headers(active) | own, fresh=True)
        return await self.transport.send(call)

    async def _question(self, path: str, seconds: float, trial: bool) -> Reply:
        """Ask with the active key, and where that is refused with the next one, which is used from then on."""
        *others, last = self._slots(trial)
        for slot in others:
            reply = await self.transport.send(
                Call("GET", path, seconds, headers=self._keys.headers(slot), trial=True)
            )
            if reply.status != KEY_REFUSED:
                return reply
        reply = await self.transport.send(Call("GET", path, seconds, headers=self._keys.headers(last), trial=trial))
        if reply.status != KEY_REFUSED:
            self._keys.accepted(last)
        return reply

    def _slots(self, trial: bool) -> tuple[int, ...]:
        """Return the slots to ask with. Raises CredentialsRejected, heard by all, when no header could carry any."""
        slots = self._keys.in_turn()
        if not slots:
            if not trial:
                self.transport.tell_rejected()
            raise CredentialsRejected
        return slots
