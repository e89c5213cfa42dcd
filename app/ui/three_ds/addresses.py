"""Which addresses a bank's page may lead to, and how an origin is written so that nobody is fooled."""

from ipaddress import ip_address

from PySide6.QtCore import QUrl

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_EMPTY = frozenset({"about:blank", "about:srcdoc"})
_Encoded = QUrl.ComponentFormattingOption.FullyEncoded


class AddressRules:
    """What one visit may open. A pretend bank on this computer may speak http; a real one never."""

    def __init__(self, first_address: str) -> None:
        first = QUrl(first_address)
        self._on_this_computer = first.scheme() == "http" and first.host() in _LOOPBACK

    def allow(self, url: QUrl, is_main_frame: bool) -> bool:
        """Tell whether a frame may go there: https to a named host, nothing else."""
        if self._on_this_computer and url.scheme() == "http" and url.host() in _LOOPBACK:
            return True
        if url.toString() in _EMPTY:
            return not is_main_frame
        return url.scheme() == "https" and bool(url.host()) and not _is_number(url.host())


def origin_of(url: QUrl) -> str:
    """Return scheme, host and unusual port. Letters that only look like Latin ones are written as xn--…"""
    if not url.host():
        return ""
    host = url.host(_Encoded)
    port = f":{url.port()}" if url.port() != -1 else ""
    return f"{url.scheme()}://{host}{port}"


def is_secure(url: QUrl) -> bool:
    return url.scheme() == "https"


def _is_number(host: str) -> bool:
    """Tell whether the host is a bare IP address: no bank's page is reached by one."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
