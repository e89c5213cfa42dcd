"""A till may be told to wait for its banks longer than usual, or less long."""

import asyncio
from contextlib import suppress

import pytest
from gateway_aids import LOGIN, V1, StillClock, run
from msgspec.structs import replace

from app.bootstrap.gateways import gateways_heard_by
from app.domain.errors import AnswerLost
from app.gateway.calls import Deadlines
from app.services.bank_calls import BankCalls
from app.services.publisher import Publisher


def test_a_call_waits_as_many_times_as_long_as_the_till_is_patient() -> None:
    async def asks_a_silent_bank() -> None:
        silence = asyncio.Event()

        async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            with suppress(asyncio.CancelledError):
                await silence.wait()
            writer.transport.abort()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        address = f"http://localhost:{server.sockets[0].getsockname()[1]}/payment"
        clock = StillClock()
        open_bank = gateways_heard_by(Publisher(), BankCalls(clock), clock, patience=1 / 5)
        gateway = open_bank(replace(V1, address=address), LOGIN)
        try:
            with pytest.raises(AnswerLost, match="timeout"):
                async with asyncio.timeout(Deadlines().status / 2):
                    await gateway.check_login()
        finally:
            silence.set()
            await gateway.close()
            server.close()

    run(asks_a_silent_bank())


def test_every_kind_of_call_is_waited_for_longer() -> None:
    usual, patient = Deadlines(), Deadlines().times(3)
    for name in Deadlines.__struct_fields__:
        assert getattr(patient, name) == 3 * getattr(usual, name)
