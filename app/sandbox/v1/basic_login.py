"""What if a shop says who it is in the header of HTTP, not in the fields?"""

import base64
from collections.abc import Mapping

from app.sandbox.v1.forms import Form

_FIELDS = ("userName", "token")


def with_basic_login(form: Form, headers: Mapping[str, str]) -> Form:
    """Return the request with login and password from its header; fields that name the shop win."""
    scheme, _, sealed = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic" or any(name in form.values for name in _FIELDS):
        return form
    try:
        login, _, password = base64.b64decode(sealed, validate=True).decode().partition(":")
    except ValueError:
        return form
    return form.with_values(userName=login, password=password)
