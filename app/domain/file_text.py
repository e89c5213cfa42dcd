"""What does a file of text say whose encoding nobody told?"""

_ENCODINGS = ("utf-8-sig", "cp1251")
"""The second is what banks and Excel write where Russian is spoken, when nobody asks them for another one."""
_MARKED_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def text_in(data: bytes) -> str | None:
    """Return the text of the file without a mark at its beginning, None for one that holds no text."""
    encodings = ("utf-16",) if data.startswith(_MARKED_UTF_16) else _ENCODINGS
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    return None
