"""The ids of V2: the proof pairs of the gateway manual, both ways, and texts that are no ids."""

import pytest
from sandbox_shop import Shop

from app.sandbox.words.identifiers import base58, from_base58, order_id_in, public_id

PAIRS = [
    ("ps_2GRSigkh7m3hqz5pMCAYCzJaXjsHgypQui6nMBss3XLVLF8gwDASHP", "ps", "12a19f56-50e6-74bc-a289-c93d00a9c8eb"),
    ("ps_2GRSj4LvzJK36nesSKyURHRdbCiztLZowGhHmmuXDe4LdQPk2igBHb", "ps", "b8dd201e-5da0-4655-bc31-c3470698c172"),
    ("ps_2GRSiic35Xg7jvwn5oALWWtGyntqUFY5pX5Wdwni9A9k3b5yL4QpU1", "ps", "5f0c2a9e-8b14-7e63-a1d2-3c4b00a9c8eb"),
    ("p_HbtjsyTuig5SWYufjsFeTNAX3WisQFUSvbroA1C48Y5XN8Pstcdw", "p", "12b37906-2fb3-7ef7-aff8-4bda00a9c8eb"),
]


@pytest.mark.parametrize(("public", "kind", "order"), PAIRS)
def test_proof_pairs_of_orders(public: str, kind: str, order: str) -> None:
    """Gateway manual, sections 2.6 and 15.1."""
    assert order_id_in(kind, public) == order
    assert public_id(kind, order) == public


def test_id_without_its_inner_prefix_is_no_session() -> None:
    """Gateway manual, section 2.6: the negative proof pair."""
    bare = "ps_kFuWLtGpdLebiygMT25cjZyuAVfNqhHDeitzQPnGqNAhAHdUu"
    assert order_id_in("ps", bare) is None
    assert len((from_base58(bare.removeprefix("ps_")) or b"").decode()) == 36


@pytest.mark.parametrize(
    "text",
    ["", "ps", "ps_", "ps_0OIl", "ps_é", "p_2GRSj4LvzJK36nesSKyURHRdbCiztLZowGhHmmuXDe4LdQPk2igBHb", "x" * 999],
)
def test_malformed_ids_are_nobodys(shop: Shop, text: str) -> None:
    """Gateway manual, section 15.1: malformed ids do not raise."""
    assert order_id_in("ps", text) is None
    assert shop.v2("GET", f"/sessions/{text}").status_code == 404


def test_base58_keeps_leading_zeros() -> None:
    """Gateway manual, section 2.6: the alphabet of Bitcoin."""
    assert base58(b"\0\0a") == "112g"
    assert from_base58("112g") == b"\0\0a"
