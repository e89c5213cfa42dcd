"""Whom we speak to: which addresses are allowed, and whose certificates are believed."""

import ipaddress
import re
import ssl
from collections.abc import Callable, Collection, Sequence
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import certifi

from app.domain.trusted_roots import TrustedRoots

_HOST = re.compile(r"(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*", re.ASCII)
_WindowsStore = Callable[[str], Sequence[tuple[bytes, str, bool | Collection[str]]]]
"""`ssl.enum_certificates`, which Windows alone has: certificates by store, how each is written, believed as whom."""
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*/?", re.ASCII)
NO_ROOTS = TrustedRoots()


def is_loopback(host: str) -> bool:
    """Tell whether this host name is this computer: the only place plain http may go to."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_safe_address(address: str) -> bool:
    """Tell whether a bank may be spoken to at this address: https, or http on this computer, and nothing odd."""
    if not address.isascii() or not address.isprintable() or "\\" in address:
        return False
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.username is not None or parts.query or parts.fragment or "?" in address or "#" in address:
        return False
    if port == 0 or not _is_host(host) or not _PATH.fullmatch(parts.path):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_safe_page(address: str) -> bool:
    """Tell whether a page named by the bank may be opened: https anywhere, http on this computer only."""
    if not address.isprintable() or any(mark in address for mark in ' \\<>"'):
        return False
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    return bool(host) and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host)))


def _is_host(host: str) -> bool:
    if ":" in host:
        return is_loopback(host)
    return bool(_HOST.fullmatch(host))


def tls_context(roots: TrustedRoots = NO_ROOTS) -> ssl.SSLContext:
    """Return a client context with TLS 1.2 or newer that believes the system's roots and these.

    Built by hand: the standard library's default context also obeys SSLKEYLOGFILE and writes the session's
    secrets to that file, and the usual way to load roots obeys SSL_CERT_FILE and SSL_CERT_DIR.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not _load_system_roots(context):
        context.load_verify_locations(certifi.where())
    if roots:
        context.load_verify_locations(cadata=roots.pem)
    return context


@cache
def usual_context() -> ssl.SSLContext:
    """Return the one context of all banks that bring no roots of their own: to read the system's takes a while."""
    return tls_context()


def _load_system_roots(context: ssl.SSLContext) -> bool:
    """Load the roots this system came with; tells whether there were any."""
    windows_store: _WindowsStore | None = getattr(ssl, "enum_certificates", None)
    if windows_store is not None:
        return _load_windows_roots(context, windows_store)
    paths = ssl.get_default_verify_paths()
    file, folder = Path(paths.openssl_cafile), Path(paths.openssl_capath)
    has_file = file.is_file()
    has_folder = folder.is_dir() and any(folder.iterdir())
    if has_file or has_folder:
        context.load_verify_locations(file if has_file else None, folder if has_folder else None)
    return has_file or has_folder


def _load_windows_roots(context: ssl.SSLContext, store: _WindowsStore) -> bool:
    """Load whom Windows believes about servers; it also keeps who may sign programs or mails, and nothing else."""
    found = [
        certificate
        for name in ("CA", "ROOT")
        for certificate, encoding, believed_as in store(name)
        if encoding == "x509_asn" and _vouches_for_servers(believed_as)
    ]
    if found:
        context.load_verify_locations(cadata=b"".join(found))
    return bool(found)


def _vouches_for_servers(believed_as: bool | Collection[str]) -> bool:
    return believed_as if isinstance(believed_as, bool) else ssl.Purpose.SERVER_AUTH.oid in believed_as
