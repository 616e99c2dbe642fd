"""What a file is, by its first bytes: names and suffixes lie, and saved pages often have none."""

from __future__ import annotations

import json
import re
from typing import Literal

from collatio.ingest.charsets import BINARY_PER_MILLE, BOMS

Kind = Literal[
    "empty", "gzip", "zip", "warc", "pdf", "mhtml", "feed", "jsonl", "json", "html", "text", "binary"
]

_MAGIC: tuple[tuple[bytes, Kind], ...] = (
    (b"\x1f\x8b\x08", "gzip"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"WARC/", "warc"),
)
#: Files that people give by mistake, with what to call them.
_NO_PAGES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"II*\x00", "it is a picture"),
    (b"MM\x00*", "it is a picture"),
    (b"\xd0\xcf\x11\xe0", "it is a document of an old Office program; save it as text or PDF"),
    (b"{\\rtf", "it is an RTF document; save it as text or PDF"),
    (b"ID3", "it is a sound recording"),
    (b"OggS", "it is a recording"),
    (b"\x1aE\xdf\xa3", "it is a film"),
    (b"SQLite format 3", "it is a database"),
)
#: Those of them that a word processor can save in another form.
_OLD_OFFICE = (b"\xd0\xcf\x11\xe0", b"{\\rtf")
#: How files of JSON lines are called.
_JSONL = (".jsonl", ".ndjson", ".jsonlines")
_RIFF = re.compile(rb"RIFF.{4}(WEBP|WAVE|AVI )", re.S)
_SPACE = " \t\r\n\x0b\x0c"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

_ROOT = re.compile(r"<([A-Za-z_][\w.-]{0,40}(?::[\w.-]{1,40})?)")
_TAG = re.compile(
    r"</?(?:html|head|body|meta|title|p|div|span|article|section|header|main|h[1-6]|a|ul|li|table|br|img)\b",
    re.I,
)
_PAGE_TAG = re.compile(r"<(?:!doctype\s{1,9}html|html|head|body)\b", re.I)
_RDF_RSS = re.compile(r"purl\.org/rss/|my\.netscape\.com/rdf/")
#: So many tags make a text HTML where none of the page's frame stands in its head.
_TAGS = 4
_MIME_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?")
_MULTIPART = re.compile(r"^content-type:\s{0,9}multipart/(?:related|mixed|alternative)\b", re.I | re.M)
_OBJECT = re.compile(r'\{[ \t]{0,9}(?:\r?\n\s{0,99})?"[^"\\\n]{0,200}"\s{0,9}:')
_ARRAY = re.compile(r"\[\s{0,99}(?:\{|\]\s{0,99}$)")


def recognise(head: bytes) -> Kind:
    """What the file that begins with ``head`` (its first kilobytes) is."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    text = _characters(head)
    body = text.lstrip(_SPACE)
    if not body:
        return "empty"
    if body.startswith("%PDF-"):
        return "pdf"
    if len(_CONTROL.findall(text)) * 1000 > BINARY_PER_MILLE * len(text):
        return "binary"
    if body[0] in "{[":
        return _of_json(body)
    if _is_mhtml(body):
        return "mhtml"
    if body[0] != "<" and _is_mostly_objects(body):
        return "jsonl"
    return _of_markup(body)


def named_jsonl(path: str, head: bytes) -> bool:
    """Whether a file is called one of JSON lines and does not begin as a page does."""
    name = path.lower().removesuffix(".gz")
    return name.endswith(_JSONL) and not _characters(head).lstrip(_SPACE).startswith("<")


def is_office(head: bytes) -> bool:
    """Whether a file is a document of a word processor that is no zip file."""
    return head.startswith(_OLD_OFFICE)


def no_page(head: bytes) -> str:
    """What a file without pages is, as far as its first bytes tell."""
    for magic, told in _NO_PAGES:
        if head.startswith(magic):
            return told
    riff = _RIFF.match(head)
    if riff is not None:
        return "it is a picture" if riff[1] == b"WEBP" else "it is a recording"
    if head[4:8] == b"ftyp":
        return "it is a film or a picture of a phone"
    return "its first bytes are neither text nor an archive or PDF"


def root_offset(text: str) -> int:
    """Where the first element of an XML or HTML text begins, past its prolog; -1 where none does."""
    at = 0
    while True:
        while at < len(text) and text[at] in _SPACE:
            at += 1
        if text.startswith("<?", at):
            end = text.find("?>", at) + 2
        elif text.startswith("<!--", at):
            end = text.find("-->", at) + 3
        elif text[at : at + 9].upper() == "<!DOCTYPE":
            end = _doctype_end(text, at)
        else:
            return at if _ROOT.match(text, at) else -1
        if end <= at:
            return -1
        at = end


def _characters(head: bytes) -> str:
    """The head as text good enough to recognise it by: wide charsets decoded, the rest byte by byte."""
    for bom, charset in BOMS:
        if head.startswith(bom):
            body = head[len(bom) :]
            return body.decode("latin-1" if charset == "utf-8" else charset, "replace")
    pairs = len(head) // 2
    for first, charset in ((1, "utf-16-le"), (0, "utf-16-be")):
        if pairs >= 8 and head[first::2].count(0) > pairs * 0.7 and not head[1 - first :: 2].count(0):
            return head.decode(charset, "replace")
    return head.decode("latin-1")


def _doctype_end(text: str, at: int) -> int:
    """Where the document type declaration at ``at`` ends, its own declarations in brackets included."""
    close = text.find(">", at)
    bracket = text.find("[", at, close) if close != -1 else text.find("[", at)
    if bracket == -1:
        return close + 1
    inner = text.find("]", bracket)
    return text.find(">", inner) + 1 if inner != -1 else 0


def _of_json(body: str) -> Kind:
    if body[0] == "[":
        return "json" if _ARRAY.match(body) else "text"
    line, ended, rest = body.partition("\n")
    try:
        if isinstance(json.loads(line), dict):
            return "jsonl"
    except (ValueError, RecursionError):
        pass
    if not _OBJECT.match(body):
        return "jsonl" if _is_mostly_objects(body) else "text"
    # An object over several lines, or lines of which the first is damaged or longer than the head.
    return "jsonl" if not ended or rest.lstrip(_SPACE).startswith("{") else "json"


def _is_mostly_objects(body: str) -> bool:
    """Whether most lines begin as JSON objects do; the last may go on beyond the head."""
    lines = [line for line in body.split("\n") if line.strip(_SPACE)]
    return sum(_OBJECT.match(line) is not None for line in lines) * 2 > len(lines)


def _is_mhtml(body: str) -> bool:
    headers = re.split(r"\r?\n\r?\n", body, maxsplit=1)[0]
    return _MIME_HEADER.match(headers) is not None and _MULTIPART.search(headers) is not None


def _of_markup(body: str) -> Kind:
    at = root_offset(body)
    if at >= 0:
        match = _ROOT.match(body, at)
        root = match[1].lower() if match else ""
        if root.rpartition(":")[2] in ("rss", "feed") or (root == "rdf:rdf" and _RDF_RSS.search(body)):
            return "feed"
        if _TAG.match(body, at) or body.startswith("<?xml"):
            return "html"
    if _PAGE_TAG.search(body):
        return "html"
    return "html" if len(_TAG.findall(body)) >= _TAGS else "text"
