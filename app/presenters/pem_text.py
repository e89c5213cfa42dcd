"""How a private key looks again after it went through a field of one line."""

import re

_KEY = re.compile(r"-----BEGIN ((?:RSA )?PRIVATE KEY)-----(.+?)-----END \1-----", re.DOTALL)
_LINE = 64


def pem_of(typed: str) -> str | None:
    """Return the key in the lines its format wants; None for what is no private key without a pass-phrase.

    A field of one line turns the ends of lines into blanks.
    """
    found = _KEY.search(typed)
    if found is None:
        return None
    body = re.sub(r"\s", "", found[2])
    if not re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", body):
        return None
    lines = [body[start : start + _LINE] for start in range(0, len(body), _LINE)]
    return "\n".join((f"-----BEGIN {found[1]}-----", *lines, f"-----END {found[1]}-----", ""))
