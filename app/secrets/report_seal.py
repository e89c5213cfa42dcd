"""How a day's report is signed, and how a signature is checked: Ed25519, one key a till.

The private key comes out of the system's key store and leaves this module in no form; a report carries the public
one. Loaded with the first report: a start needs no signatures.
"""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.domain.day_report import SignedReport
from app.services.secrets_port import SecretStore

REPORTS_KEY = "day-reports"
"""The name of this till's key in the key store."""


class Ed25519Seal:
    """Implements `services.day_close.ReportSeal`."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    async def sign(self, text: str) -> tuple[str, str]:
        """Return signature and public key in hexadecimal. Raises KeyStoreUnusable."""
        key = Ed25519PrivateKey.from_private_bytes(await self._secrets.journal_key(REPORTS_KEY))
        return key.sign(text.encode()).hex(), key.public_key().public_bytes_raw().hex()


async def public_key(secrets: SecretStore) -> str:
    """Return this till's public key in hexadecimal. Raises KeyStoreUnusable."""
    key = Ed25519PrivateKey.from_private_bytes(await secrets.journal_key(REPORTS_KEY))
    return key.public_key().public_bytes_raw().hex()


def fits(signed: SignedReport) -> bool:
    """Tell whether the report is what the holder of the key it names has signed."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(signed.key))
        key.verify(bytes.fromhex(signed.signature), signed.report.text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
