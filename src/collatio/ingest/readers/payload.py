"""What a web server sent: the body of a captured response, its transfer codings taken off under a cap."""

from __future__ import annotations

import io
import re
import zlib
from typing import Any

from collatio.ingest.recognise import recognise
from collatio.ingest.stored import HEAD, too_large
from collatio.records.errors import PageError

_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_.:+-]{1,40})", re.I)
_READABLE = ("html", "text", "feed", "pdf")


def media_type(header: str | None) -> tuple[str, str | None]:
    """The bare media type of a Content-Type header, and the charset it names."""
    value = header or ""
    match = _CHARSET.search(value)
    return value.partition(";")[0].strip().lower(), match[1] if match else None


def plain_body(body: bytes, headers: Any, cap: int) -> tuple[bytes, bool]:
    """The body without its chunks and packing, and whether it is there to its end.

    Savers often undo the packing and leave the header that told it, so the bytes have the last word.
    """
    from warcio.bufferedreaders import ChunkedDataReader

    if (headers.get_header("transfer-encoding") or "").strip().lower() == "chunked":
        body = ChunkedDataReader(io.BytesIO(body)).read()
    whole = True
    codings = (headers.get_header("content-encoding") or "").lower().split(",")
    for coding in reversed([name.strip() for name in codings]):
        if coding in ("", "identity", "none", "utf-8"):
            continue
        if coding in ("gzip", "x-gzip"):
            if body.startswith(b"\x1f\x8b"):
                body, whole = _inflated(body, 31, cap)
        elif coding == "deflate":
            body, whole = _deflated(body, cap)
        elif recognise(body[:HEAD]) not in _READABLE:
            raise PageError(
                "record-unreadable", f"its body is packed as {coding[:20]!r}, which is not read here"
            )
    return body, whole


def _deflated(body: bytes, cap: int) -> tuple[bytes, bool]:
    """A body said to be deflated: with or without the header that belongs to it, or not at all."""
    for window in (15, -15):
        try:
            return _inflated(body, window, cap)
        except PageError as error:
            if error.code == "too-large":
                raise
    return body, True


def _inflated(body: bytes, window: int, cap: int) -> tuple[bytes, bool]:
    inflater = zlib.decompressobj(window)
    try:
        plain = inflater.decompress(body, cap + 1)
    except zlib.error as error:
        raise PageError("record-unreadable", f"its body cannot be unpacked: {error}") from error
    if len(plain) > cap:
        raise too_large(None, cap)
    return plain, inflater.eof
