"""Whom the gateway speaks to, and that the environment has no say in it."""

import socket
import ssl
from pathlib import Path

import httpx
import pytest
from gateway_aids import LOGIN, V1, StillClock, run
from gateway_line_bank import answering, over_the_line, reply_bytes
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.errors import ProfileUnusable
from app.gateway.calls import Call, Reply
from app.gateway.factory import open_gateway
from app.gateway.transport import Transport
from app.gateway.trust import is_safe_address, is_safe_page, tls_context
from tests.certificates import certificate_files


@pytest.mark.parametrize(
    "address",
    [
        "https://bank.example/payment",
        "https://bank.example:8445/payment/",
        "https://bank.example",
        "http://127.0.0.1:9999/payment",
        "http://localhost/api2",
        "http://[::1]:80/api2",
    ],
)
def test_secure_addresses_and_this_computer_are_spoken_to(address: str) -> None:
    assert is_safe_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "bank.example/payment",
        "http://bank.example/payment",
        "http://127.0.0.1.evil.example/",
        "http://localhost.evil.example/",
        "http://10.0.0.1/",
        "ftp://bank.example/",
        "https://user:word@bank.example/",
        "https://bank.example@evil.example/",
        "https:/\\bank.example/",
        "https://bank.example\\@evil.example/",
        "https://bank.example/?x=1",
        "https://bank.example/#x",
        "https://bank.example/../admin?",
        "https://банк.example/",
        "https://bank .example/",
        "https://bank.example/pay ment",
        "https://bank.example:0/",
        "https://bank.example:99999/",
        "https://-bank.example/",
        "https://bank..example/",
        "https://bank.example./",
        "https://bank.example\n/",
        "\thttps://bank.example/",
        "https://",
        "https:///payment",
        "https://[fe80::1]/",
        "javascript:alert(1)",
        "file:///etc/passwd",
    ],
)
def test_every_other_address_opens_no_gateway(address: str) -> None:
    assert not is_safe_address(address)
    with pytest.raises(ProfileUnusable) as caught:
        open_gateway(replace(V1, address=address), LOGIN, clock=StillClock())
    assert caught.value.field == "address"


PIECES = st.sampled_from(
    ["https", "http", "://", ":", "/", "\\", "@", "bank.example", "127.0.0.1", "localhost", "[::1]", "evil.example",
     ":8443", "?", "#", "..", "%2e", "%00", " ", "\t", "\u00a0", "б", "。", "user", "payment"]
)  # fmt: skip


@settings(max_examples=1000, derandomize=True, database=None)
@given(st.lists(PIECES, max_size=7).map("".join))
def test_an_allowed_address_means_the_same_to_the_client(address: str) -> None:
    if not is_safe_address(address):
        return
    url = httpx.URL(address)
    assert url.userinfo == b""
    assert url.scheme == "https" or url.host in ("127.0.0.1", "localhost", "::1")
    assert url.host
    assert url.host in address.lower()


@pytest.mark.parametrize(
    ("page", "safe"),
    [
        ("https://pay.example/p.html?mdOrder=1&language=en", True),
        ("https://pay.example/оплата", True),
        ("http://127.0.0.1:8080/p", True),
        ("http://pay.example/p", False),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//pay.example/p", False),
        ("/p.html", False),
        ("https://", False),
        ("https://[broken", False),
        ('https://pay.example/"onload=x', False),
        ("https://pay.example/<x>", False),
        ("https://pay.example/a b", False),
        ("https:\\\\pay.example", False),
        ("https://pay.example/\n", False),
        ("", False),
    ],
)
def test_pages_the_bank_names_are_looked_at_before_they_are_opened(page: str, safe: bool) -> None:
    assert is_safe_page(page) is safe


def test_the_context_checks_names_certificates_and_versions() -> None:
    context = tls_context()
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert context.keylog_filename is None


class WindowsStore:
    """The certificates of a Windows: one authority that is believed as this, beside one that is no certificate."""

    def __init__(self, root: bytes, believed_as: bool | set[str]) -> None:
        self._root = root
        self._believed_as = believed_as

    def __call__(self, store: str) -> list[tuple[bytes, str, bool | set[str]]]:
        kept = [(self._root, "x509_asn", self._believed_as)] if store == "ROOT" else []
        return [*kept, (b"somebody's message", "pkcs_7_asn", True)]


@pytest.mark.parametrize(
    ("believed_as", "is_loaded"),
    [
        (True, True),
        ({ssl.Purpose.SERVER_AUTH.oid}, True),
        ({"1.3.6.1.5.5.7.3.3"}, False),
        (set(), False),
    ],
    ids=["everything", "servers", "programs", "nothing"],
)
def test_of_the_roots_of_windows_those_that_vouch_for_servers_are_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, believed_as: bool | set[str], is_loaded: bool
) -> None:
    root = ssl.PEM_cert_to_DER_cert(certificate_files(tmp_path, "good").believed.pem)
    monkeypatch.setattr(ssl, "enum_certificates", WindowsStore(root, believed_as), raising=False)
    assert (root in tls_context().get_ca_certs(binary_form=True)) is is_loaded


def test_a_windows_without_roots_believes_those_that_come_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "enum_certificates", lambda _store: [], raising=False)
    assert tls_context().get_ca_certs()


def test_the_environment_writes_no_secrets_adds_no_root_and_no_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = certificate_files(tmp_path, "good")
    assert files.believed is not None
    keys = tmp_path / "keys.log"
    with socket.socket() as proxy:
        proxy.bind(("127.0.0.1", 0))
        proxy.listen()
        proxy.setblocking(False)
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        for name in ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, address)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
        good = over_the_line(answering(reply_bytes(b"{}")), tls=files.server_context(), roots=files.believed)
        assert isinstance(good.reply, Reply)
        assert not keys.exists()
        monkeypatch.setenv("SSL_CERT_FILE", str(files.believed))
        monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
        lured = over_the_line(answering(reply_bytes(b"{}")), tls=files.server_context())
        assert not isinstance(lured.reply, Reply)
        assert lured.arrived == []
        with pytest.raises(BlockingIOError):
            proxy.accept()


def test_a_password_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine localhost login somebody password something\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    outcome = over_the_line(answering(reply_bytes(b"{}")))
    assert b"authorization" not in outcome.arrived[0].lower()


def test_nothing_is_asked_before_the_first_call() -> None:
    async def open_and_close() -> None:
        transport = Transport("https://bank.example/payment")
        await transport.close()

    run(open_and_close())
    assert Call("GET", "/", 1).body is None
