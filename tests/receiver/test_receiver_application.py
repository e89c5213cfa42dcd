"""Who knocks at the receiver, and what he hears: genuine messages are taken at once, others are turned away."""

import asyncio
import json
import random
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from app.domain.errors import JournalCannotWrite
from app.domain.identifiers import GatewayOrderId
from app.domain.notice import Claim
from app.gateway.notices import open_notice_reader
from app.receiver import application
from app.receiver.application import LARGEST_BODY
from app.services.notice_port import Delivery, Told
from tests.receiver.conftest import NOW, PAID, V1_BANK, V1_SECRET, V2_BANK, ReceiverAtHand, callback, signature

Make = Callable[..., ReceiverAtHand]
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
EVENT = json.dumps(
    {
        "created": "2026-01-15T10:00:05Z",
        "data": {
            "object": {
                "id": "ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP",
                "paymentStatus": "paid",
                "status": "completed",
            }
        },
        "type": "session.completed",
    },
    separators=(",", ":"),
).encode()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_genuine_callback_is_taken_by_get_and_by_post(receiver: Make, method: str) -> None:
    """Gateway manual, callbacks: parameters come in the query, or as the same form in the body."""
    at = receiver()
    request = (
        ("GET", f"{at.v1_path}?{callback()}", b"", {})
        if method == "GET"
        else ("POST", at.v1_path, callback().encode(), FORM)
    )
    assert at.knock(request) == [200]
    ((profile, told),) = at.taken
    assert profile == V1_BANK.name
    assert (told.notice.claim, told.notice.succeeded) == (Claim.CAPTURED, True)
    assert told.notice.gateway_order_id == GatewayOrderId(PAID["mdOrder"])
    assert at.counters.taken.total() == 1


def test_same_callback_in_another_order_is_the_same_message(receiver: Make) -> None:
    at = receiver()
    at.gets(f"{at.v1_path}?{callback()}")
    at.gets(f"{at.v1_path}?{'&'.join(reversed(callback().split('&')))}")
    assert len({told.fingerprint for _, told in at.taken}) == 1


def test_another_callback_is_another_message(receiver: Make) -> None:
    at = receiver()
    at.gets(f"{at.v1_path}?{callback()}")
    at.gets(f"{at.v1_path}?{callback({**PAID, 'operation': 'refunded'})}")
    assert len({told.fingerprint for _, told in at.taken}) == 2


def test_genuine_webhook_is_taken(receiver: Make) -> None:
    at = receiver()
    assert at.gets_webhook(EVENT, signature(EVENT)) == 200
    assert [profile for profile, _ in at.taken] == [V2_BANK.name]


def test_late_webhook_is_taken_too_because_it_only_makes_paydesk_ask(receiver: Make) -> None:
    at = receiver()
    assert at.gets_webhook(EVENT, signature(EVENT, NOW - timedelta(hours=3))) == 200
    assert len(at.taken) == 1


def test_webhook_with_another_moment_than_the_signed_one_is_turned_away(receiver: Make) -> None:
    at = receiver()
    assert at.gets_webhook(EVENT, signature(EVENT).replace("t=17", "t=16")) == 400


UNSIGNED = "mdOrder=1&operation=deposited&status=1"


@pytest.mark.parametrize("query", ["", UNSIGNED, f"{UNSIGNED}&checksum=", f"{UNSIGNED}&checksum=00", "%ff=%fe;;;"])
def test_callback_without_a_right_checksum_is_turned_away(receiver: Make, query: str) -> None:
    at = receiver()
    assert at.gets(f"{at.v1_path}?{query}") == 400
    assert at.taken == []
    assert at.counters.turned_away == 1


def test_callback_of_another_shops_secret_is_turned_away(receiver: Make) -> None:
    at = receiver()
    assert at.gets(f"{at.v1_path}?{callback(secret='another')}") == 400


@pytest.mark.parametrize("header", ["", "t=1", "v1=", "t=1,v1=00", "nonsense" * 1000])
def test_webhook_without_a_right_signature_is_turned_away(receiver: Make, header: str) -> None:
    at = receiver()
    assert at.gets_webhook(EVENT, header) == 400
    assert at.taken == []


def test_genuine_message_about_nothing_we_keep_is_acknowledged(receiver: Make) -> None:
    """Gateway manual, callbacks: anything but 200 is sent again and again."""
    at = receiver()
    assert at.gets(f"{at.v1_path}?{callback({'operation': 'somethingNew', 'status': '1'})}") == 200
    assert at.taken == []


@pytest.mark.logs_warnings
def test_message_that_cannot_be_kept_is_wanted_again(receiver: Make) -> None:
    at = receiver(trouble=JournalCannotWrite("disk full"))
    assert at.gets(f"{at.v1_path}?{callback()}") == 503
    assert at.counters.taken.total() == 0


@pytest.mark.logs_warnings
def test_message_that_takes_too_long_to_keep_is_wanted_again(receiver: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "SECONDS", 0.05)
    at = receiver(keeps=False)
    assert at.gets(f"{at.v1_path}?{callback()}") == 503
    assert at.counters.taken.total() == 0


def test_message_whose_end_never_comes_is_not_waited_for(receiver: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "SECONDS", 0.05)
    at = receiver()

    async def half_a_message() -> AsyncIterator[bytes]:
        yield b"mdOrder="
        await asyncio.Event().wait()

    assert at.knock(("POST", at.v1_path, half_a_message(), FORM)) == [408]
    assert at.taken == []


@pytest.mark.parametrize("path", ["/", "/notices", "/notices/a-bank", "/notices/a-bank/0000", "/../etc/passwd"])
def test_only_the_banks_own_path_leads_in(receiver: Make, path: str) -> None:
    at = receiver()
    assert at.gets(f"{path}?{callback()}") == 404
    assert at.taken == []


def test_path_of_one_bank_does_not_take_messages_of_another(receiver: Make) -> None:
    at = receiver()
    assert at.gets(f"{at.v2_path}?{callback()}") == 400


@pytest.mark.parametrize("host", ["evil.example", "192.168.0.7", "127.0.0.1.evil.example"])
def test_foreign_host_name_is_refused(receiver: Make, host: str) -> None:
    at = receiver(host=host)
    assert at.gets(f"{at.v1_path}?{callback()}") == 400
    assert at.taken == []


def test_shops_public_name_is_known(receiver: Make) -> None:
    at = receiver(host="pay.shop.example")
    assert at.gets(f"{at.v1_path}?{callback()}") == 200


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS"])
def test_other_methods_are_refused(receiver: Make, method: str) -> None:
    at = receiver()
    assert at.knock((method, f"{at.v1_path}?{callback()}", b"", {})) == [405]


def test_too_large_a_message_is_not_read_to_its_end(receiver: Make) -> None:
    at = receiver()
    assert at.knock(("POST", at.v1_path, b"x" * (LARGEST_BODY + 1), FORM)) == [413]


def test_no_forgery_gets_in(receiver: Make) -> None:
    """Ten thousand messages in which one character, of what is signed or of the checksum, is another one."""
    seed = 20260115
    chance = random.Random(seed)
    genuine, reader = callback(), open_notice_reader(V1_BANK, V1_SECRET)
    accepted, tried = 0, 0
    while tried < 10_000:
        place = chance.randrange(len(genuine))
        changed = genuine[:place] + chance.choice("0123456789ABCDEFabcdef=&;%x") + genuine[place + 1 :]
        if changed.lower() == genuine.lower():
            continue  # a checksum may be written in small letters
        tried += 1
        accepted += isinstance(reader.read(Delivery(query=changed.encode()), NOW), Told)
    assert (accepted, tried) == (0, 10_000), f"seed {seed}"


def test_secret_is_in_no_address(receiver: Make) -> None:
    at = receiver()
    assert V1_SECRET not in at.v1_path
    assert at.v1_path != at.v2_path
