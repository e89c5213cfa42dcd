"""Where the journal of several tills is, and how safely it is spoken to."""

import ssl
from urllib.parse import parse_qsl, unquote, urlsplit

from msgspec import Struct

from app.domain.errors import JournalAddressUnusable

SCHEME = "postgresql"
_PORT = 5432
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_OPTIONS = frozenset({"host", "sslmode", "sslrootcert"})


class JournalAddress(Struct, frozen=True):
    """One database on one server. `host` is a name, or the folder of a socket on this computer.

    `root_file` names the certificate authority the server's certificate must come from; empty: the system's.
    """

    host: str
    port: int
    user: str
    database: str
    root_file: str = ""

    @property
    def is_on_this_computer(self) -> bool:
        return self.host in _LOOPBACK or self.host.startswith("/")

    @property
    def login(self) -> str:
        """Return whose password it is, who is shown it, and on whose word that it is them: it is kept for that."""
        return " ".join((self.user, self.host, str(self.port), self.root_file)).rstrip()

    @property
    def text(self) -> str:
        """Return it as people read it: without anything secret, because there is nothing secret in it."""
        return f"{SCHEME}://{self.user}@{self.host}:{self.port}/{self.database}"


def address_of(text: str) -> JournalAddress:
    """Return the address in a text such as `postgresql://paydesk@books.shop.example/paydesk`.

    Raises JournalAddressUnusable, also for one with a password: that belongs into the key store, and for one that
    asks for less than a checked certificate on another computer.
    """
    try:
        parts = urlsplit(text)
        port = parts.port or _PORT
    except ValueError:
        raise JournalAddressUnusable("form") from None
    options = dict(parse_qsl(parts.query))
    if not unquote(text).isprintable() or parts.scheme != SCHEME or parts.fragment or not set(options) <= _OPTIONS:
        raise JournalAddressUnusable("form")
    if parts.password is not None:
        raise JournalAddressUnusable("password")
    host = options.get("host") or parts.hostname or ""
    database = unquote(parts.path.removeprefix("/"))
    if not (host and parts.username and database):
        raise JournalAddressUnusable("incomplete")
    address = JournalAddress(host, port, unquote(parts.username), database, options.get("sslrootcert", ""))
    if options.get("sslmode", "verify-full") != "verify-full" and not address.is_on_this_computer:
        raise JournalAddressUnusable("sslmode")
    return address


def channel_to(address: JournalAddress) -> ssl.SSLContext | None:
    """Return how the connection is secured: certificate and name are checked, unless it never leaves this computer.

    Made by hand, because `ssl.create_default_context` obeys SSLKEYLOGFILE. Raises JournalAddressUnusable for a file
    of authorities that cannot be read.
    """
    if address.is_on_this_computer:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not address.root_file:
        context.load_default_certs()
        return context
    try:
        context.load_verify_locations(address.root_file)
    except OSError:
        raise JournalAddressUnusable("root-file") from None
    return context
