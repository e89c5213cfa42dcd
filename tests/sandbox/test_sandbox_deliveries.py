"""The courier: when notifications are tried, repeated and given up, and what the control plane shows of it."""

import asyncio
from pathlib import Path

import httpx
import pytest
from sandbox_notice_aid import DOOR, STATIC, ListeningShop
from sandbox_shop import DECLINED, PAYS

from app.sandbox import LedgerFile, Mode
from app.sandbox.notices.courier import is_here
from app.sandbox.notices.settings import Recipe


@pytest.fixture
def listening() -> ListeningShop:
    shop = ListeningShop()
    shop.set_up("callbacks", address=STATIC)
    return shop


def test_callback_is_repeated_every_30_seconds_until_three_failures(listening: ListeningShop) -> None:
    """Gateway manual, section 16.7."""
    listening.door.answers = [500, 302, None]
    listening.moto()
    listening.deliver()
    for expected in (1, 1, 2, 2, 3, 3):
        assert len(listening.door.requests) == expected
        listening.deliver(15)
    listening.deliver(100_000)
    (delivery,) = listening.log()
    assert (delivery["fate"], len(listening.door.requests)) == ("given_up", 3)
    tries = [
        (tried["status"], tried["fault"], (tried["at"] - delivery["created"]) / 1000) for tried in delivery["tries"]
    ]
    assert tries == [(500, "", 0), (302, "", 30), (None, "ConnectError", 60)]


@pytest.mark.parametrize("status", [201, 202, 204, 301, 400, 404, 503])
def test_only_200_ends_the_repeats(listening: ListeningShop, status: int) -> None:
    """Gateway manual, section 16.1."""
    listening.door.answers = [status]
    listening.moto()
    listening.deliver()
    listening.deliver(30)
    listening.deliver(30)
    assert len(listening.door.requests) == 2
    assert [delivery["fate"] for delivery in listening.log()] == ["delivered"]


def test_pause_and_number_of_failures_are_settings(listening: ListeningShop) -> None:
    """Gateway manual, section 16.7: configurable per shop; another bank tries six times, ten minutes apart."""
    listening.set_up("callbacks", pause=600, failures_allowed=6)
    listening.door.answers = [500] * 6
    listening.moto()
    listening.deliver()
    for _ in range(7):
        listening.deliver(600)
    assert len(listening.door.requests) == 6


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("http://127.0.0.1:9000/x", True),
        ("https://localhost/x", True),
        ("http://[::1]:80/x", True),
        ("http://127.8.8.8", True),
        ("https://shop.example/x", False),
        ("http://192.168.1.10/x", False),
        ("http://localhost.shop.example/", False),
        ("ftp://127.0.0.1/x", False),
        ("http://127.0.0.1@shop.example/", False),
        ("http://[broken", False),
        ("", False),
    ],
)
def test_loopback_addresses_are_told_from_others(address: str, *, here: bool) -> None:
    """The training bank talks to this computer alone."""
    assert is_here(address) is here


def test_notification_to_elsewhere_is_given_up_unsent_unless_allowed(listening: ListeningShop) -> None:
    """The training bank talks to this computer alone, unless it is set otherwise."""
    listening.moto(dynamicCallbackUrl="https://shop.example/hook")
    listening.deliver()
    assert listening.door.requests == []
    (delivery,) = listening.log()
    assert (delivery["fate"], delivery["tries"][0]["fault"]) == ("given_up", "the address is not on this computer")
    assert listening.set_up("notices", anywhere=True) == {"anywhere": True}
    listening.moto(dynamicCallbackUrl="https://shop.example/hook")
    listening.deliver()
    assert len(listening.door.requests) == 1


def test_address_elsewhere_cannot_be_set_up(listening: ListeningShop) -> None:
    """The training bank talks to this computer alone."""
    for what in ("callbacks", "webhooks"):
        assert listening.control("POST", f"/{what}", {"address": "https://shop.example"}).status_code == 400
    assert listening.office.settings.callbacks.address == STATIC
    assert listening.office.settings.webhooks.address == ""


@pytest.mark.parametrize(
    ("what", "body"),
    [
        ("callbacks", {"operations": ["paid"]}),
        ("callbacks", {"failures_allowed": 0}),
        ("callbacks", {"colour": "red"}),
        ("callbacks", {"method": "PUT"}),
        ("webhooks", {"recipe": "secret"}),
        ("webhooks", {"pauses": "often"}),
        ("notices", {}),
    ],
)
def test_wrong_settings_are_refused_and_change_nothing(
    listening: ListeningShop, what: str, body: dict[str, object]
) -> None:
    """Behind the counter a typing error is told."""
    before = listening.office.settings.callbacks, listening.office.settings.webhooks.recipe
    assert listening.control("POST", f"/{what}", body).status_code == 400
    assert before == (listening.office.settings.callbacks, Recipe.BODY_DOT_T)


def test_order_is_resent_whole_or_by_event(listening: ListeningShop) -> None:
    """Gateway manual, V2, section 12.4: send a notification again."""
    listening.set_up("webhooks", address=DOOR)
    listening.payment(merchantReferenceId="A-1")
    listening.moto()
    listening.deliver()
    listening.door.requests.clear()
    again = listening.control("POST", "/orders/A-1/resend", {"event": "payment.succeeded"}).json()["deliveries"]
    assert [(delivery["draft"]["event"], delivery["draft"]["repeated"]) for delivery in again] == [
        ("payment.succeeded", True)
    ]
    listening.deliver()
    assert listening.door.types() == ["payment.succeeded"]
    listening.control("POST", "/orders/A-1/resend")
    listening.deliver()
    assert len(listening.door.requests) == 1 + 4
    assert listening.control("POST", "/orders/nobody/resend").status_code == 404


def test_one_delivery_is_resent_with_the_same_content(listening: ListeningShop) -> None:
    """Gateway manual, V2, section 12.4."""
    listening.moto()
    listening.deliver()
    assert listening.control("POST", "/deliveries/1/resend").status_code == 200
    listening.deliver()
    first, second = listening.door.callbacks()
    assert first == second
    for unknown in ("7", "x"):
        assert listening.control("POST", f"/deliveries/{unknown}/resend").status_code == 404


def test_duty_to_deliver_outlives_a_restart(tmp_path: Path) -> None:
    """Events are facts that are kept with the ledger."""
    first = ListeningShop(file=LedgerFile(tmp_path / "bank.ledger"))
    first.set_up("callbacks", address=STATIC)
    first.door.answers = [500]
    first.moto(orderNumber="A-1")
    first.deliver()
    first.bank.books.close()
    second = ListeningShop(file=LedgerFile(tmp_path / "bank.ledger"))
    second.deliver(30)
    assert [fields["orderNumber"] for fields in second.door.callbacks()] == ["A-1"]
    assert [delivery["fate"] for delivery in second.log()] == ["delivered"]
    second.deliver(30)
    assert len(second.door.requests) == 1


def hostile(seed: int = 1) -> ListeningShop:
    shop = ListeningShop(seed=seed)
    shop.set_up("callbacks", address=STATIC)
    shop.set_up("webhooks", address=DOOR)
    shop.bank.settings.mode = Mode.HOSTILE
    for _ in range(30):
        shop.send("POST", "/payment/rest/motoPayment.do", data=moto_fields(shop))
    return shop


def moto_fields(shop: ListeningShop) -> dict[str, str]:
    card = {"pan": DECLINED, "cvc": "123", "expiry": "203012", "cardholder": "TEST"}
    return shop.credentials | shop.order() | card


def test_bad_day_repeats_reorders_and_forges() -> None:
    """Gateway manual, V2, section 12.3; V1, section 16.7: a receiver must be ready for all of it."""
    shop = hostile()
    drafts = [delivery["draft"] for delivery in shop.log()]
    assert any(draft["repeated"] for draft in drafts)
    assert any(draft["forged"] for draft in drafts)
    assert any(delivery["due"] and delivery["due"] > delivery["created"] for delivery in shop.log())


def test_bad_day_is_seeded() -> None:
    """The same news meet the same chance."""

    def course(seed: int) -> list[tuple[str, bool, bool]]:
        drafts = [delivery.draft for delivery in hostile(seed).office.outbox.all()]
        return [(draft.event, draft.repeated, draft.forged) for draft in drafts]

    assert course(1) == course(1)
    assert course(1) != course(2)


def test_forgeries_claim_money_and_never_verify() -> None:
    """Gateway manual, sections 16.5 and V2 8.5: what is not signed by the bank is not from the bank."""
    shop = hostile()
    forged = [delivery for delivery in shop.office.outbox.all() if delivery.draft.forged]
    secret = shop.bank.account.callback_secret
    assert forged
    for delivery in forged:
        letter = shop.office.stationery.letter(delivery)
        if letter.method == "GET":
            assert "status=1" in letter.address
            assert "operation=deposited" in letter.address
        else:
            assert b'"status":"completed"' in letter.content or b'"status":"succeeded"' in letter.content
        assert secret not in str(letter)
    assert shop.money() == []


def test_clock_of_a_bad_day_is_ten_minutes_off() -> None:
    """Gateway manual, V2, section 12.3."""
    shop = hostile()
    webhook = next(sent for sent in shop.office.outbox.all() if sent.draft.event == "payment.failed")
    assert shop.office.stationery.letter(webhook).headers["X-Signature"].startswith("t=1768471800,")


def test_resending_on_a_bad_day_sends_what_is_true() -> None:
    """Gateway manual, V2, section 12.4: forgeries and repeats are not the bank's own words."""
    shop = hostile()
    for order in shop.bank.orders():
        answer = shop.control("POST", f"/orders/{order.id}/resend").json()["deliveries"]
        assert not any(delivery["draft"]["forged"] for delivery in answer)
        assert len(answer) == len({delivery["draft"]["event"] for delivery in answer})


def test_later_release_knows_more_parameters_and_other_names() -> None:
    """Gateway manual, V2, section 12.3: unknown fields and enum values, other order, more space."""
    shop = ListeningShop(Mode.FUTURE)
    shop.set_up("callbacks", address=STATIC)
    for _ in range(30):
        shop.moto()
    shop.deliver()
    assert {operation for operation, _ in shop.door.operations()} == {"deposited", "settled"}
    assert all(any(name.startswith("x") for name in fields) for fields in shop.door.callbacks())
    assert len({tuple(fields) for fields in shop.door.callbacks()}) > 20
    shop.door.requests.clear()
    shop.set_up("callbacks", address="")
    shop.set_up("webhooks", address=DOOR)
    for _ in range(20):
        shop.payment()
    shop.deliver()
    assert "payment.settled" in shop.door.types()
    assert "payment.succeeded" in shop.door.types()
    assert all(request.content.startswith(b"\n{\n") for request in shop.door.requests)
    assert all(", " in request.headers["x-signature"] for request in shop.door.requests)


def test_slow_shop_holds_up_only_its_own_news(listening: ListeningShop) -> None:
    """One after the other to each address, addresses side by side."""
    arrived: list[str] = []
    released = asyncio.Event()

    async def door(request: httpx.Request) -> httpx.Response:
        arrived.append(request.url.path)
        if request.url.path == "/hook":
            released.set()
        await released.wait()
        return httpx.Response(200)

    listening.office.courier._transport = httpx.MockTransport(door)
    listening.moto()
    listening.moto()
    listening.moto(dynamicCallbackUrl=DOOR)

    listening.deliver()
    assert arrived == ["/static", "/hook", "/static"]


def test_running_courier_looks_after_expiries_and_stops_cleanly(listening: ListeningShop) -> None:
    """Gateway manual, section 16.3: nobody has to ask for an order to hear that its time ran out."""
    listening.registered()
    knocked = asyncio.Event()
    listening.door.on_knock = lambda _: knocked.set()

    async def story() -> None:
        running = asyncio.create_task(listening.office.courier.run())
        await asyncio.sleep(0)
        assert not knocked.is_set()
        listening.bank.advance_clock(1200)
        await asyncio.wait_for(knocked.wait(), 5)
        running.cancel()
        await asyncio.wait([running])

    asyncio.run(story())
    assert listening.door.operations() == [("declinedByTimeout", "1")]


@pytest.mark.parametrize(
    ("date", "operation"), [("autocompletionDate", "deposited"), ("autoReverseDate", "reversed")]
)
def test_dates_of_a_hold_are_kept_and_told_without_asking(
    listening: ListeningShop, date: str, operation: str
) -> None:
    """Gateway manual, sections 2.2 and 16.3: the hold is taken or given back on its date."""
    order_id = listening.registered("registerPreAuth", **{date: "2026-01-20T10:00:00"})["orderId"]
    listening.paid(order_id)
    listening.deliver()
    listening.deliver(5 * 86_400 - 1)
    assert listening.door.operations() == [("approved", "1")]
    listening.deliver(1)
    assert listening.door.operations() == [("approved", "1"), (operation, "1")]


def test_delivery_log_shows_no_secret(listening: ListeningShop) -> None:
    """Secrets stay in the settings they belong to."""
    listening.moto(PAYS)
    listening.deliver()
    log = str(listening.log())
    account = listening.bank.account
    assert not any(secret in log for secret in (account.callback_secret, account.webhook_secret, account.password))
