"""Tokens as a customer's telephone makes them: the published key, the slots, one new UUID each."""

import base64
import uuid
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from sandbox_shop import Shop


def encrypted(shop: Shop, *slots: str) -> str:
    published = shop.send("GET", "/payment/se/keys.do").json()["keys"][0]["keyValue"]
    head, foot = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"
    body = published.removeprefix(head).removesuffix(foot)
    key = load_pem_public_key(f"{head}\n{body}\n{foot}\n".encode())
    assert isinstance(key, rsa.RSAPublicKey)
    return base64.b64encode(key.encrypt("/".join(slots).encode(), padding.PKCS1v15())).decode()


def sealed(shop: Shop, at: float, *slots: str) -> str:
    """Return a token made at this moment, with the slots that follow time and UUID."""
    moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    return encrypted(shop, moment, str(uuid.uuid4()), *slots)
