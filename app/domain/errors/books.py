"""What is wrong with the journal: no journal, no money. Nothing is sent while one of these stands."""

from app.domain.errors.root import PaydeskError


class JournalFailure(PaydeskError):
    """The journal cannot be used; no money may move while it cannot."""


class JournalNotOurs(JournalFailure):
    """The file at `path` is no journal of Paydesk, or its key is another one. It was left untouched."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalNewer(JournalFailure):
    """The file at `path` was written by a newer Paydesk (`found` instead of `known`)."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path, self.found, self.known = path, found, known


class JournalMissing(JournalFailure):
    """A journal was in use on this computer, and its file at `path` is gone."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalExchanged(JournalFailure):
    """The file at `path` is a journal of this shop, but not the one used last."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalRolledBack(JournalFailure):
    """The file at `path` is an older copy: of `known` lines in the ledger it has `found`, or others."""

    def __init__(self, path: str, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path, self.found, self.known = path, found, known


class JournalDamaged(JournalFailure):
    """Rows of the journal are not what was written; `what` says where, and nothing a customer told."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class JournalMustReconcile(JournalFailure):
    """The journal was put back from a copy: the bank must be asked about `left` orders before money moves."""

    def __init__(self, left: int) -> None:
        super().__init__(left)
        self.left = left


class JournalGivesWay(JournalFailure):
    """Another journal takes the place of the one at `path` at the next start, which lacks what is written now."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class BackupUnusable(JournalFailure):
    """The file at `path` is no whole copy of this shop's journal."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class CopyNotFetched(JournalFailure):
    """The copy at `path` did not come from its folder: it did not answer in time, or nobody waited for it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalInUse(JournalFailure):
    """Another Paydesk has the file at `path` open."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class JournalCannotWrite(JournalFailure):
    """The disk is full, read-only or gone; `reason` is the database's own word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class JournalUnreachable(JournalFailure):
    """The server at `address` that keeps the journal of several tills cannot be reached or does not let us in.

    What was being written when it went away was either written whole or not at all.
    """

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(address, reason)
        self.address, self.reason = address, reason


class JournalNotPrepared(JournalFailure):
    """The tables at `address` are of an older Paydesk (`found` instead of `known`; 0: there are none).

    This till may not change them.
    """

    def __init__(self, address: str, found: int, known: int) -> None:
        super().__init__(address, found, known)
        self.address, self.found, self.known = address, found, known


class JournalTillRoleUnusable(JournalFailure):
    """The server knows no such `role`, or it rules the tables and no right can be kept from it."""

    def __init__(self, role: str) -> None:
        super().__init__(role)
        self.role = role


class JournalAddressUnusable(JournalFailure):
    """The address of the shared journal cannot be used. `reason`, never the address, which may hold a password:

    "form", "incomplete", "password" (it belongs into the key store), "sslmode" (less than a checked certificate) or
    "root-file" (the authority's file cannot be read).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class JournalsDiffer(JournalFailure):
    """This order stands in the shared journal already, and otherwise than in the till's own."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


class AnswerNotKept(JournalFailure):
    """The request left and came back, and the journal could not write down what the bank said.

    Its intent is durable, so the order is asked about; nothing may be sent again.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OperationAlreadyOpen(JournalFailure):
    """This order has an unfinished operation of the same kind: a second one would take money twice."""

    def __init__(self, order_number: str, kind: str) -> None:
        super().__init__(order_number, kind)
        self.order_number, self.kind = order_number, kind


class OrderChangedMeanwhile(JournalFailure):
    """Somebody else wrote the order since it was read: read it again and decide anew."""

    def __init__(self, order_number: str) -> None:
        super().__init__(order_number)
        self.order_number = order_number


class OperationTakenOver(OrderChangedMeanwhile):
    """Another till took this act for left behind and ended it or sent it again: it is that till's to end now."""
