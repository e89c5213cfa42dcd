"""Going on with a charge after the issuer's page (gateway manual: finishing calls of 3-D Secure)."""

from app.domain.challenge import IssuerAnswer, IssuerTransaction
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import GatewayOrderId
from app.gateway.v1.charging import finish, go_on
from app.gateway.v1.forms import Form
from app.gateway.v1.line import Line


class V1Challenges:
    """Implements `Challenges`."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def go_on(self, order: GatewayOrderId, return_address: str) -> ChargeReply:
        """Return the issuer's page, or the first word of a charge nobody has to confirm."""
        return await go_on(self._line, order, return_address)

    async def finish(
        self, order: GatewayOrderId, proof: IssuerAnswer | IssuerTransaction, return_address: str
    ) -> ChargeReply:
        """Return the bank's first word after the issuer's: version 1 hands in an answer, version 2 names a key."""
        self._line.login.needs_password("challenge")
        if isinstance(proof, IssuerAnswer):
            method, form = "finish3dsPayment.do", Form({"mdOrder": order, "paRes": proof.text})
        else:
            fields = {"threeDSServerTransId": proof.key, "threeDSVer2MdOrder": order}
            method, form = "finish3dsVer2Payment.do", Form(fields)
        return await finish(self._line, method, form, order, return_address)
