"""How is a webhook signed? `X-Signature: t=…,v1=…` over body and time (gateway manual: webhooks, signature)."""

import base64
import hashlib
import hmac
import secrets

from app.sandbox.notices.settings import Encoding, Recipe, SecretForm


def fresh_secret(form: SecretForm) -> str:
    """Return a new secret as the portal shows it."""
    match form:
        case SecretForm.PLAIN:
            return f"whsec_{secrets.token_hex(16)}"
        case SecretForm.HEX:
            return secrets.token_hex(32)
        case SecretForm.BASE64:
            return base64.b64encode(secrets.token_bytes(32)).decode()


def key_in(secret: str, form: SecretForm) -> bytes:
    """Return the key a secret stands for."""
    match form:
        case SecretForm.PLAIN:
            return secret.encode()
        case SecretForm.HEX:
            return bytes.fromhex(secret)
        case SecretForm.BASE64:
            return base64.b64decode(secret)


def v1_signature(body: bytes, t: str, key: bytes, recipe: Recipe, encoding: Encoding) -> str:
    """Return one signature by this recipe."""
    match recipe:
        case Recipe.BODY_DOT_T:
            message = body + b"." + t.encode()
        case Recipe.T_DOT_BODY:
            message = t.encode() + b"." + body
        case Recipe.BODY_ONLY:
            message = body
    digest = hmac.new(key, message, hashlib.sha256).digest()
    return digest.hex() if encoding is Encoding.HEX else base64.b64encode(digest).decode()


def header(t: str, signatures: list[str], *, later: bool = False) -> str:
    """Return the header; `later` adds what a receiver must put up with: another version, spaces, another order."""
    items = [f"t={t}", *(f"v1={signature}" for signature in signatures)]
    return ", ".join(["v2=bm90IHlldA", *reversed(items)]) if later else ",".join(items)
