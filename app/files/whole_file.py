"""How is a file written so that a power cut leaves the old one or the new one, and never half of either?"""

import os
from pathlib import Path


def put_in_place(path: Path, content: bytes) -> None:
    """Write a new file beside the old one, flushed to the disk, then give it the old one's place. Raises OSError."""
    fresh = path.with_suffix(".new")
    with fresh.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
