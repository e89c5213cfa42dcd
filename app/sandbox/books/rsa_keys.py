"""Which RSA key does the bank use for a purpose? One is made on first use and kept with the ledger."""

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from app.sandbox.books.orders import Books


def kept_key(books: Books, fact: str) -> rsa.RSAPrivateKey:
    """Return the private key that is kept under this name; a new one when there is none."""
    kept = books.fact(fact)
    if kept:
        key = serialization.load_pem_private_key(kept.encode(), None)
        if isinstance(key, rsa.RSAPrivateKey):
            return key
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    books.keep_fact(fact, pem.decode())
    return key


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Return the public half as PEM."""
    pem = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return pem.decode()
