"""What did the start find and do that somebody must hear of, once there is a window?"""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.domain.errors import ProfileUnusable
from app.domain.identifiers import ProfileName
from app.start.putting_back import PutBack


class StartNews(Struct, frozen=True):
    """Most starts have none. `unfinished` is when a copy was begun that never came out to `copies_folder`."""

    broke_last_time: bool
    left_out: tuple[ProfileUnusable, ...]
    """The files of own banks that cannot be used in this run."""
    for_elsewhere: tuple[ProfileName, ...]
    """The shop's own banks whose address is another one than when their login was entered."""
    put_back: PutBack | None
    unfinished: datetime | None
    copies_folder: Path | None

    @property
    def are_any(self) -> bool:
        return bool(self.broke_last_time or self.left_out or self.for_elsewhere or self.put_back or self.unfinished)
