"""The charset of a page that does not name it, or names a wrong one: a detector's guess, kept to what is."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

from collatio.ingest.charsets import charset_of

#: What an unstated page is taken to be in; the detector's names.
_GUESSES = [
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("koi8_r", "koi8_u", "cp866", "iso8859_2", "cp932", "euc_jp", "gb18030", "big5hkscs", "cp949"),
]
# The detector tells the languages of Europe well and their charsets badly: it takes French for Baltic.
_EASTERN = frozenset({"cp1250", "cp1257", "cp1258", "iso8859_2"})
_WESTERN = frozenset(
    {
        *("Danish", "Dutch", "English", "Finnish", "French", "German", "Icelandic", "Indonesian", "Italian"),
        *("Norwegian", "Portuguese", "Spanish", "Swedish"),
    }
)
#: What only a wrong charset puts into the middle of a word ("wys³any").
_SIGN_IN_WORD = re.compile(r"[a-z][\xa1-\xbf\xd7\xf7\ufffd][a-z]")
#: So many bytes beyond ASCII and their neighbours tell as much as all.
_ENOUGH = 20_000


def guess(content: bytes) -> str | None:
    """The likeliest charset of a page by its bytes alone, null where none fits."""
    # Only lines that hold something beyond ASCII tell charsets apart; the rest only costs time.
    sample: list[bytes] = []
    taken = 0
    for line in re.split(rb"[<\n]", content):
        if not line.isascii():
            sample.append(line)
            taken += len(line)
            if taken > _ENOUGH:
                break
    joined = b"\n".join(sample)
    western = _SIGN_IN_WORD.search(joined.decode("windows-1252", "replace")) is None
    for found in from_bytes(joined, cp_isolation=_GUESSES, enable_fallback=False):
        if found.encoding in _EASTERN and found.language in _WESTERN and western:
            return "windows-1252"
        if western or found.encoding != "cp1252":
            return charset_of(found.encoding)
    return None
