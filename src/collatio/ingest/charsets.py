"""Which codec a charset label means: browsers read "latin-1" as windows-1252, and so must we."""

from __future__ import annotations

import codecs
import re

#: The marks a text may begin with, the longer before those they begin like, and the charsets they name.
BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Control characters in a thousand, above which bytes are no text; strays occur in real pages.
BINARY_PER_MILLE = 20

#: Labels that Python does not know, or knows as something narrower, with the codec browsers use.
_SPOKEN = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "dos-874": "cp874",
    "windows-874": "cp874",
    "x-x-big5": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "iso-8859-8-i": "iso8859-8",
    "koi": "koi8-r",
    "unicode": "utf-16-le",
}
#: Python's name of a charset, with the wider one that browsers put in its place (the WHATWG's table).
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "utf-16": "utf-16-le",
    "utf-32": "utf-32-le",
}
#: Charsets in which every byte is one character.
_SINGLE = frozenset(
    [f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
    + [f"cp{n}" for n in (866, 874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258)]
    + ["koi8-r", "koi8-u", "mac-roman", "mac-cyrillic"]
)
#: Charsets a page may name; what else Python knows ("utf-7", "iso-2022-jp") hides markup or is none.
_KNOWN = _SINGLE | {
    *("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"),
    *("gb18030", "big5hkscs", "cp932", "cp949", "euc_jp"),
}
_LABEL = re.compile(r"[A-Za-z0-9_.:+-]{1,40}")


def charset_of(label: str | None) -> str | None:
    """The charset that a label in a header or a page means, null where it means none.

    The name returned is the usual one ("windows-1252"), and one that ``bytes.decode`` knows.
    """
    match = _LABEL.search(label or "")
    if match is None:
        return None
    name = match[0].lower()
    name = _SPOKEN.get(name) or _canonical(name)
    name = _WIDER.get(name, name)
    return _printed(name) if name in _KNOWN else None


def is_single_byte(charset: str) -> bool:
    """Whether each byte of the charset is one character."""
    return _canonical(charset) in _SINGLE


def _printed(codec: str) -> str:
    if codec.startswith("cp125"):
        return f"windows-{codec[2:]}"
    return {"euc_jp": "euc-jp", "big5hkscs": "big5-hkscs"}.get(codec, codec)


def _canonical(name: str) -> str:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
