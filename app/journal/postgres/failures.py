"""Which failure of ours a failure of PostgreSQL or of the way to it is."""

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from asyncpg import exceptions as said

from app.domain.errors import JournalCannotWrite, JournalUnreachable
from app.journal.postgres.address import JournalAddress

CUT_OFF = (
    OSError,
    TimeoutError,
    said.PostgresConnectionError,
    said.OperatorInterventionError,
    said.IdleInTransactionSessionTimeoutError,
    said.TooManyConnectionsError,
    said.InternalClientError,
    said.InterfaceError,
)
"""The server is gone, going, or not to be reached: what was asked last may have been done or not."""

_REFUSED = (said.InvalidAuthorizationSpecificationError, said.InvalidCatalogNameError)


@contextmanager
def while_working(address: JournalAddress) -> Iterator[None]:
    """Turn what goes wrong into JournalUnreachable or JournalCannotWrite.

    Their reasons are names of failures, and what the server said is not kept with them: its words for a row it does
    not take hold the whole row.
    """
    try:
        yield
    except asyncpg.DataError as error:
        # The client's own refusal of a value is an InterfaceError too.
        raise JournalCannotWrite(type(error).__name__) from None
    except (*CUT_OFF, *_REFUSED) as error:
        raise JournalUnreachable(address.text, type(error).__name__) from None
    except (asyncpg.PostgresError, UnicodeError) as error:
        raise JournalCannotWrite(type(error).__name__) from None
