"""A bank that knows the orders of a journal made here and answers at once that nobody has paid yet.

    python -m tests.benchmarks.quick_bank ORDERS OPEN PROFILE

Prints its address. It does no more than HTTP needs, so that what is measured is who asks.
"""

import asyncio
import json
import sys
from urllib.parse import parse_qs

from tests.benchmarks.made_journals import Made

Answers = dict[str, bytes]


def answers_of(made: Made) -> Answers:
    """Return the answer to a status question about each order that waits, by the bank's key."""
    found: Answers = {}
    for life in made.lives():
        order = life.ended
        if order.gateway_order_id is not None and order.is_open:
            found[order.gateway_order_id] = json.dumps(
                {
                    "errorCode": "0",
                    "errorMessage": "Success",
                    "orderNumber": order.number,
                    "orderStatus": 0,
                    "actionCode": -100,
                    "actionCodeDescription": "",
                    "amount": order.amount.minor,
                    "currency": order.amount.currency.number,
                    "date": 1_700_000_000_000,
                    "attributes": [{"name": "mdOrder", "value": order.gateway_order_id}],
                }
            ).encode()
    return found


async def serve(answers: Answers) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next(
                    int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")
                )
                form = parse_qs((await reader.readexactly(length)).decode())
                body = answers.get(form.get("orderId", [""])[0], b'{"errorCode":"6","errorMessage":"no order"}')
                writer.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
                    + body
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    sys.stdout.write(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/payment\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(answers_of(Made(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))))
