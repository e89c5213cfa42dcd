"""How the form-encoded generation is spoken to: the login in front, one POST, and what a no means."""

import importlib
import logging
import secrets
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import BankFault, CredentialsRejected, GatewayFailure, GatewayRefused, NotOffered
from app.domain.evidence import StatusSeen
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.profile import BankProfile, Credentials, Signing
from app.gateway.calls import Body, Call, Deadlines
from app.gateway.reading import Fields
from app.gateway.retry import ask_again
from app.gateway.transport import Transport
from app.gateway.v1 import requests
from app.gateway.v1.codes import ACCESS_DENIED
from app.gateway.v1.forms import Form, JsonForm
from app.gateway.v1.login import Login
from app.gateway.v1.refusals import failure_of
from app.gateway.v1.replies import Refusal, fields_of
from app.gateway.v1.status import read_status
from app.services.ports import Clock

if TYPE_CHECKING:
    from app.gateway.v1.signature import Signer

Answer = TypeVar("Answer")
Read = Callable[[Fields], Answer | Refusal]
AnyForm = Form | JsonForm
_log = logging.getLogger(__name__)


class Line:
    """The way to one bank for every call there is. A login that is refused is told to whoever watches the bank."""

    def __init__(
        self,
        profile: BankProfile,
        credentials: Credentials,
        transport: Transport,
        clock: Clock,
        deadlines: Deadlines,
    ) -> None:
        self.profile = profile
        self.login = Login(profile, credentials)
        self._signer = _signer(profile.signing, credentials.signing_key)
        self.transport = transport
        self.clock = clock
        self.deadlines = deadlines

    def language(self, wanted: str = "") -> str:
        """Return the language if the bank has it, else the bank's first."""
        offered = self.profile.languages
        return wanted if wanted in offered or not offered else offered[0]

    async def ask(self, method: str, form: AnyForm, read: Read[Answer], deadline: float) -> Answer:
        """Return the answer to a question, asked again when none comes. Raises GatewayRefused for a no."""

        async def once(seconds: float) -> Answer:
            answer = read(await self._post(method, form, seconds, fresh=False))
            if isinstance(answer, Refusal):
                raise await self.meaning_of(method, answer)
            return answer

        return await ask_again(once, deadline=deadline, sleep=self.clock.sleep)

    async def act(self, method: str, form: AnyForm, read: Callable[[Fields], Answer], deadline: float) -> Answer:
        """Send once what changes something, and return the bank's word, a refusal among them.

        Raises CredentialsRejected, and BankFault where the bank does not know itself what became of it.
        """
        answer = read(await self._post(method, form, deadline, fresh=True))
        if isinstance(answer, Refusal):
            meaning = await self.meaning_of(method, answer)
            if not isinstance(meaning, GatewayRefused):
                raise meaning
        return answer

    async def do(self, method: str, form: AnyForm, read: Read[Answer], deadline: float) -> Answer:
        """Send once what changes something. Raises what the refusal means for a no."""
        answer = await self.act(method, form, read, deadline)
        if isinstance(answer, Refusal):
            raise failure_of(method, answer)
        return answer

    async def status(self, reference: OrderReference, *, trial: bool = False) -> StatusSeen:
        """Return what the bank says of an order; asked again when no answer comes."""
        if reference.gateway_order_id is None:
            self.login.needs_password("search by number")
            if self.profile.short_status:
                raise NotOffered("search by number")
        method = "getOrderStatus.do" if self.profile.short_status else "getOrderStatusExtended.do"
        form = requests.status_form(reference, self.language())

        async def once(seconds: float) -> StatusSeen:
            fields = await self._post(method, form, seconds, fresh=False, trial=trial)
            try:
                return read_status(fields)
            except CredentialsRejected:
                if not trial:
                    self.transport.tell_rejected()
                raise

        return await ask_again(once, deadline=self.deadlines.status, sleep=self.clock.sleep)

    async def check_login(self) -> None:
        """Return when the bank answers a question about an order that cannot exist."""
        if self.login.by_password and not self.profile.short_status:
            unknown = OrderReference(OrderNumber(f"CHECK-{secrets.token_hex(8)}"))
        else:
            unknown = OrderReference(None, GatewayOrderId(str(uuid.uuid4())))
        await self.status(unknown, trial=True)

    async def meaning_of(self, method: str, refusal: Refusal) -> CredentialsRejected | GatewayRefused | BankFault:
        """Return what a refusal is. Code 5 covers a wrong login and any wrong value (gateway manual: errors).

        The texts are not stable, so the login itself is tried: when a plain question passes, it was a value.
        """
        if refusal.code == ACCESS_DENIED:
            try:
                await self.check_login()
            except CredentialsRejected:
                self.transport.tell_rejected()
                return CredentialsRejected(refusal.code, refusal.text)
            except GatewayFailure as failure:
                # Silence speaks against the line and not against the login, which nobody should be told to change.
                _log.info("a login could not be tried: %s", type(failure).__name__)
        return failure_of(method, refusal)

    async def _post(self, method: str, form: AnyForm, deadline: float, *, fresh: bool, trial: bool = False) -> Fields:
        body = form.body(self.login.fields_for(method))
        call = Call(
            "POST", form.folder + method, deadline, body, self._signed(body, trial), fresh, trial, form.beside
        )
        return fields_of(await self.transport.send(call))

    def _signed(self, body: Body, trial: bool) -> Mapping[str, str]:
        """Return the headers that sign a body. Raises CredentialsRejected when the login has no usable key."""
        if self._signer is None:
            return {}
        headers = self._signer.headers(body.content)
        if not headers:
            if not trial:
                self.transport.tell_rejected()
            raise CredentialsRejected("signing-key")
        return headers


def _signer(signing: Signing, pem: str) -> "Signer | None":
    """Return who signs for this bank. Loaded late: few banks want it, and the library of keys is a large one."""
    if signing is Signing.NONE:
        return None
    signer: Signer | None = importlib.import_module("app.gateway.v1.signature").signer_of(signing, pem)
    return signer
