"""How is a file written so that a power cut leaves the old one or the new one, and never half of either?"""

import os
from pathlib import Path
from threading import Event


def put_in_place(path: Path, content: bytes, given_up: Event | None = None) -> None:
    """Write a new file beside the old one, flushed to the disk, then give it the old one's place. Raises OSError.

    One that was given up while it was written, on a share that hung, is taken away instead.
    """
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if given_up is not None and given_up.is_set():
        fresh.unlink()
    else:
        fresh.replace(path)
