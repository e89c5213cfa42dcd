"""What a journal proves about an act that was left behind in it."""

from app.domain.errors import JournalExchanged, JournalFailure, JournalRolledBack
from app.domain.operation import Ending, OperationState


def refuse_not_sent(trouble: JournalFailure | None, ended: Ending) -> None:
    """Raise the trouble of a journal that is an older copy or another one when an act is to be called not sent.

    That an intent without the note "about to leave" never left, only the newest journal proves.
    """
    if ended.state is OperationState.NOT_SENT and isinstance(trouble, JournalRolledBack | JournalExchanged):
        raise trouble
