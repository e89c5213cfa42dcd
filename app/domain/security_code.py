"""The code on the back of a kept card, read out for one charge, in a body that forgets."""

from app.domain.forgetting import Forgetting


class CodeEntry(Forgetting):
    """A security code for one call."""

    __slots__ = ()

    def __init__(self, code: str) -> None:
        super().__init__(code)

    @property
    def security_code(self) -> str:
        """The code, for the one request; empty once wiped."""
        return self._text(0)
