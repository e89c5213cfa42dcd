"""How is a webhook signed? `X-Signature: t=…,v1=…` over body and time (gateway manual: webhooks, signature)."""

import base64
import hashlib
import hmac

from app.sandbox.notices.settings import Encoding, Recipe


def v1_signature(body: bytes, t: str, secret: str, recipe: Recipe, encoding: Encoding) -> str:
    """Return one signature by this recipe."""
    match recipe:
        case Recipe.BODY_DOT_T:
            message = body + b"." + t.encode()
        case Recipe.T_DOT_BODY:
            message = t.encode() + b"." + body
        case Recipe.BODY_ONLY:
            message = body
    digest = hmac.new(secret.encode(), message, hashlib.sha256).digest()
    return digest.hex() if encoding is Encoding.HEX else base64.b64encode(digest).decode()


def header(t: str, signatures: list[str], *, later: bool = False) -> str:
    """Return the header; `later` adds what a receiver must put up with: another version, spaces, another order."""
    items = [f"t={t}", *(f"v1={signature}" for signature in signatures)]
    return ", ".join(["v2=bm90IHlldA", *reversed(items)]) if later else ",".join(items)
