"""MHTML: a page that a browser saved as one mail-like file, with its address and the day of saving."""

from __future__ import annotations

import email
import email.errors
from collections.abc import Iterator
from email.message import Message
from email.policy import Compat32

from collatio.ingest.limits import Limits
from collatio.ingest.readers.address import is_address
from collatio.ingest.readers.when import told_instant
from collatio.ingest.stored import Stored, too_large
from collatio.records.article import DateCandidate, Page
from collatio.records.errors import PageError
from collatio.records.problem import Problem, problem

#: A saved page carries its pictures, so the file may be so many times as large as the page in it.
_WITH_PICTURES = 5
_BREAKS = (email.errors.CloseBoundaryNotFoundDefect, email.errors.StartBoundaryNotFoundDefect)
_HTML = ("text/html", "application/xhtml+xml")
#: Headers are cut here: the standard library takes quadratic time over long ones.
_HEADER = 4096


class _ShortHeaders(Compat32):
    """The standard library's policy for mail, with headers of an honest length."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_HEADER]


def read_mhtml(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The page that an MHTML file holds; frames inside the page are not pages of their own."""
    whole = stored.content(_WITH_PICTURES * limits.page_bytes)
    if whole.count(b"\n--") > limits.elements:
        raise PageError("too-many-elements", f"the MHTML file has more than {limits.elements:,} parts")
    try:
        message = email.message_from_bytes(whole, policy=_ShortHeaders())
        parts = [part for part in message.walk() if not part.is_multipart()]
        root = _root(message, parts)
        content = root.get_payload(decode=True)
    except (RecursionError, ValueError, LookupError, TypeError) as error:
        raise PageError("archive-unreadable", f"the MHTML file is damaged: {type(error).__name__}") from error
    if not isinstance(content, bytes) or not content.strip():
        raise PageError("empty-page", "the page in the MHTML file has no content")
    if len(content) > limits.page_bytes:
        raise too_large(len(content), limits.page_bytes)
    cut = any(isinstance(defect, _BREAKS) for defect in message.defects)
    if cut:
        yield problem("archive-truncated", "the MHTML file has no closing boundary", path=stored.path)
    yield Page(
        key=stored.path,
        path=stored.path,
        content=content,
        media="html" if root.get_content_type() in _HTML else "text",
        url=_url(message, root),
        charset=_charset(root),
        dates=_saved(message),
        complete=False if (cut and root is parts[-1]) or stored.trouble else None,
    )


def _root(message: Message, parts: list[Message]) -> Message:
    """The part that is the page: the one the file names as its start, else the first HTML, else text."""
    start = str(message.get_param("start") or "").strip("<> ")
    for part in parts:
        if start and str(part.get("Content-ID", "")).strip("<> ") == start:
            return part
    for kinds in (_HTML, ("text/plain",)):
        for part in parts:
            if part.get_content_type() in kinds:
                return part
    raise PageError("archive-unreadable", "the MHTML file holds no page")


def _url(message: Message, root: Message) -> str | None:
    for address in (root.get("Content-Location"), message.get("Snapshot-Content-Location")):
        if address and is_address(str(address).strip()):
            return str(address).strip()
    return None


def _charset(root: Message) -> str | None:
    charset = root.get_content_charset()
    return str(charset) if charset else None


def _saved(message: Message) -> tuple[DateCandidate, ...]:
    try:
        value = told_instant(str(message.get("Date", "")).strip())
    except ValueError:
        return ()  # no readable date: a page without a day of saving
    return (DateCandidate("captured", value, "file", field="Date"),)
