"""One ledger for both generations, kept without card data, and kept over a restart."""

import errno
from pathlib import Path

import pytest
from sandbox_shop import CHALLENGE_2, DECLINED, PAYS, Browser, Shop

from app.sandbox import LedgerFile
from app.sandbox.books import store
from app.sandbox.books.store import LedgerUnreadable
from app.sandbox.pages.ways_back import with_query
from app.sandbox.rules.cards import Card
from app.sandbox.words.identifiers import base58, from_base58, longer_id, order_id_in, public_id

VECTORS = [
    ("ps", "ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP", "12a19f56-50e6-74bc-a289-c93d00a9c8eb"),
    ("ps", "ps_2GRSj4LvzJK36nesSKyURHRdbCiztLZowGhHmmuXDe4LdQPk2igBHb", "b8dd201e-5da0-4655-bc31-c3470698c172"),
    ("p", "p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw", "12b37906-2fb3-7ef7-aff8-4bda00a9c8eb"),
]


@pytest.mark.parametrize(("kind", "public", "order"), VECTORS)
def test_a_public_id_can_be_turned_back_into_its_order(kind: str, public: str, order: str) -> None:
    assert public_id(kind, order) == public
    assert order_id_in(kind, public) == order
    assert order_id_in(kind, longer_id(public)) == order
    assert len(longer_id(public)) > len(public)


def test_base58_writes_a_known_id_and_reads_it_back() -> None:
    uuid = "b089cf76-cb71-4907-89ee-29811f7a7b6c"
    assert base58(uuid.encode()) == "kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn"
    assert from_base58("kF6D9zaGUjTGpFRojeb2VibyAX2TGCnikMsNdnp3XHb4opLEn") == uuid.encode()


@pytest.mark.parametrize(
    "malformed",
    [
        "",
        "ps_",
        "ps",
        "ps_0OIl",
        "ps_kFuWLtGpdLebiygMT25cjZyuAVfNqhHDeitzQPnGqNAhAHdUu",
        "p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw",
        "ps_" + base58(b"ps:\xff\xfe"),
        "ps_ёжик",
    ],
)
def test_malformed_ids_are_no_ids(malformed: str) -> None:
    assert order_id_in("ps", malformed) is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example", "https://a.example?orderId=1&lang=en"),
        ("https://a.example/", "https://a.example/?orderId=1&lang=en"),
        ("https://a.example/?x=1", "https://a.example/?x=1&orderId=1&lang=en"),
        ("https://a.example/?", "https://a.example/?orderId=1&lang=en"),
        ("https://a.example/#f?g", "https://a.example/?orderId=1&lang=en#f?g"),
        ("sdk://done", "sdk://done?orderId=1&lang=en"),
    ],
)
def test_query_is_appended_before_the_fragment(address: str, expected: str) -> None:
    assert with_query(address, orderId="1", lang="en") == expected


def test_v1_finds_v2_orders(shop: Shop) -> None:
    payment = shop.payment(merchantReferenceId="T-1", metadata={"cashier": "anna"})
    order = str(order_id_in("p", payment["id"]))
    by_id, by_number = shop.status(order), shop.v1("getOrderStatusExtended", orderNumber="T-1")
    assert by_id == by_number
    assert (by_id["orderStatus"], by_id["amount"], by_id["currency"]) == (2, 12900, "978")
    assert by_id["merchantOrderParams"] == [{"name": "cashier", "value": "anna"}]


def test_v2_finds_v1_orders(shop: Shop) -> None:
    order = shop.registered(orderNumber="A-1")["orderId"]
    session = shop.v2("GET", f"/sessions/{public_id('ps', order)}").json()
    assert (session["status"], session["merchantReferenceId"], session["currency"]) == ("open", "A-1", "EUR")
    moto = shop.moto(amount="700")["mdOrder"]
    payment = shop.v2("GET", f"/payments/{public_id('p', moto)}").json()
    assert (payment["status"], payment["amountReceived"]) == ("succeeded", 700)
    assert shop.v2("GET", f"/sessions/{public_id('ps', moto)}").status_code == 404


def test_numbers_are_unique_over_both_generations(shop: Shop) -> None:
    shop.registered(orderNumber="A-1")
    body = {"amount": 1, "currency": "EUR", "successUrl": "a://b", "failureUrl": "a://b"}
    assert shop.v2("POST", "/sessions", body | {"merchantReferenceId": "A-1"}).status_code == 409
    shop.session(merchantReferenceId="B-1")
    assert shop.v1("register", shop.order(orderNumber="B-1"))["errorCode"] == "1"


def test_v1_declines_a_v2_session(shop: Shop) -> None:
    session = shop.session(merchantReferenceId="B-1")
    assert shop.v1("decline", orderNumber="B-1")["errorCode"] == 0
    assert shop.v2("GET", f"/sessions/{session['id']}").json()["status"] == "expired"


def test_movements_say_who_was_charged_when(shop: Shop) -> None:
    shop.moto(orderNumber="A-1")
    shop.bank.advance_clock(60)
    shop.payment(captureMethod="manual", merchantReferenceId="B-1")
    lines = [(line.order_number, line.kind, line.amount, line.currency, line.card) for line in shop.bank.movements()]
    assert lines == [
        ("A-1", "charge", 2500, "978", "444455**3333"),
        ("B-1", "hold", 12900, "978", "444455**3333"),
    ]
    first, second = shop.bank.movements()
    assert second.at - first.at == 60_000


def test_ledger_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "bank.ledger"
    before = Shop(file=LedgerFile(path))
    paid = before.moto(orderNumber="A-1")["mdOrder"]
    waiting = before.registered(orderNumber="A-2")["orderId"]
    asked = before.instant(CHALLENGE_2, orderNumber="A-3")["orderId"]
    before.bank.advance_clock(60)
    keys = before.send("GET", "/payment/se/keys.do").json()["keys"]
    money, credentials = before.bank.movements(), before.bank.account
    before.bank.books.close()

    after = Shop(file=LedgerFile(path))
    assert after.bank.account == credentials
    assert after.bank.movements() == money
    assert after.outcome(paid) == (2, 0)
    assert after.outcome(waiting) == (0, -100)
    assert after.clock.now() == before.clock.now()
    assert after.send("GET", "/payment/se/keys.do").json()["keys"][0]["keyValue"] == keys[0]["keyValue"]
    assert after.v1("register", after.order(orderNumber="A-2"))["errorCode"] == "1"
    browser = Browser(after).open(f"/payment/acsRedirect.do?orderId={asked}")
    browser.press("continue").answer("confirm", "123456").press("continue")
    assert after.outcome(asked) == (2, 0)
    assert [line.sequence for line in after.bank.movements()] == [1, 2]
    after.bank.books.close()


def test_no_card_number_and_no_code_is_ever_kept(tmp_path: Path) -> None:
    path = tmp_path / "bank.ledger"
    shop = Shop(file=LedgerFile(path))
    code = "7391"
    shop.moto(cvc=code)
    shop.instant(CHALLENGE_2, cvc=code)
    shop.paid(shop.registered()["orderId"], DECLINED, **{"$CVC": code})
    shop.v2("POST", "/payments", shop.payment_body(card={"cvc": code}), Idempotency_Key="k")
    unprinted = "4242424242424242"
    browser = Browser(shop).open(shop.registered()["formUrl"]).pay(unprinted, code=code)
    assert browser.address.startswith("https://shop.example")
    everything = shop.control("GET", "/ledger").text + repr(shop.bank.orders()) + repr(shop.bank.books.calls())
    shop.bank.books.close()
    kept = path.read_bytes() + everything.encode()
    assert b"444455**3333" in kept
    for secret in (PAYS, CHALLENGE_2, DECLINED, unprinted, code):
        assert secret.encode() not in kept


def test_card_prints_itself_without_its_number() -> None:
    printed = repr(Card(PAYS, "7391", "203012", "TEST"))
    assert PAYS not in printed
    assert "7391" not in printed


@pytest.mark.parametrize("content", [b"this is no ledger at all, only a text that is long enough" * 20])
def test_file_that_is_no_ledger_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(LedgerUnreadable, match=r"letter\.txt"):
        LedgerFile(path)


def test_a_disk_that_takes_nothing_is_not_taken_for_a_damaged_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OSError, match="unable to open"):
        LedgerFile(tmp_path / "nowhere" / "bank.ledger")
    # A table of more pages than the file may have: SQLite calls it a full disk.
    monkeypatch.setattr(store, "_TABLES", f"PRAGMA max_page_count = 1; {store._TABLES}")
    with pytest.raises(OSError, match="full") as full:
        LedgerFile(tmp_path / "bank.ledger")
    assert full.value.errno == errno.ENOSPC


def test_ledger_of_another_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.ledger"
    file = LedgerFile(path)
    file._rows.execute("INSERT INTO orders VALUES ('x', '{\"strange\": 1}')")
    with pytest.raises(LedgerUnreadable):
        Shop(file=file)
