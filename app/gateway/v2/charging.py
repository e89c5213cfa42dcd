"""What every charge of the JSON generation shares: it is sent once, and its first word may come as a refusal."""

from app.domain.bank_acts import BankAct
from app.domain.gateway_calls import ChargeReply
from app.domain.identifiers import OperationId
from app.gateway.reading import read_object
from app.gateway.v2.line import Line
from app.gateway.v2.refusals import refusal_of
from app.gateway.v2.replies import carries_payment, is_fine, read_charged
from app.gateway.v2.requests import Content


async def first_word(line: Line, content: Content, return_address: str, identity: OperationId | None) -> ChargeReply:
    """Send a charge once and return the bank's first word on it; a refusal that carries a payment is one too."""
    reply = await line.send(BankAct.CHARGE, content, line.deadlines.charge, identity=identity)
    if not is_fine(reply) and not carries_payment(reply):
        raise refusal_of(reply)
    return read_charged(read_object(reply.body), return_address, line.pages)
