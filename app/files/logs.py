"""The log: one JSON line a record, rotated, with card numbers and secrets taken out of the finished text."""

import json
import logging
import re
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.domain.hidden_card import without_card_numbers

_SECRETS = re.compile(r"(?i)(password|token|api[_-]?key|secret|pan|cvc|cvv)(\W{1,4})([^\s&,'\"}]+)")


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, as JSON, and redacts the result.

    Redaction stands here and not in a filter, because a filter never sees the text of a traceback.
    """

    def format(self, record: logging.LogRecord) -> str:
        text = redacted(super().format(record))
        moment = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        fields = {"at": moment, "level": record.levelname, "name": record.name, "text": text}
        return json.dumps(fields, ensure_ascii=False)


def redacted(text: str) -> str:
    """Return the text without values of secret-looking names and without card-like runs of digits."""
    return without_card_numbers(_SECRETS.sub(r"\1\2<removed>", text), "<digits>")


def start_logging(folder: Path) -> None:
    """Write the log into this folder from now on; five files of one megabyte at most."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "paydesk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for chatty in ("httpx", "httpcore", "uvicorn", "asyncio", "qasync"):
        # httpx writes whole addresses at INFO; the others add nothing a shop could use.
        logging.getLogger(chatty).setLevel(logging.WARNING)
