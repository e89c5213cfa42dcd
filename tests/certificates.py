"""Certificates for a bank on this computer: a good one, and the ways to be a bad one."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from app.domain.trusted_roots import TrustedRoots
from app.files.roots import read_roots

Key = ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class CertificateFiles:
    """`chain` is what the server shows, `believed` the root the client is given."""

    chain: Path
    believed: TrustedRoots

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain)
        return context


def certificate_files(folder: Path, kind: str, host: str = "localhost") -> CertificateFiles:
    """Return files for a server of this name, of one kind: good, self-signed, wrong-name, expired, unknown-root."""
    root_key, root = _root("Test root")
    _, other_root = _root("Another root")
    name = "elsewhere.example" if kind == "wrong-name" else host
    age = timedelta(days=-2) if kind == "expired" else timedelta(days=30)
    key = ec.generate_private_key(ec.SECP256R1())
    issuer_key, issuer = (key, None) if kind == "self-signed" else (root_key, root)
    leaf = _certificate(name, key, issuer_key, issuer, age, is_root=False)
    chain = folder / "chain.pem"
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    chain.write_bytes(private + leaf.public_bytes(Encoding.PEM))
    believed = folder / "root.pem"
    believed.write_bytes((other_root if kind == "unknown-root" else root).public_bytes(Encoding.PEM))
    return CertificateFiles(chain, TrustedRoots() if kind == "self-signed" else read_roots(believed, None))


def _root(name: str) -> tuple[Key, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    return key, _certificate(name, key, key, None, timedelta(days=30), is_root=True)


def _certificate(
    name: str, key: Key, issuer_key: Key, issuer: x509.Certificate | None, age: timedelta, *, is_root: bool
) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + age)
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    )
    return builder.sign(issuer_key, hashes.SHA256())
