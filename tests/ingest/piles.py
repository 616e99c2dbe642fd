"""Small files of every kind, made as programs make them, for the tests of reading."""

from __future__ import annotations

import gzip
import io
import json
import uuid
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from collatio.ingest.inputs import read_pages
from collatio.ingest.limits import DEFAULT_LIMITS, Limits
from collatio.records.article import Page
from collatio.records.problem import CODES, Problem

HTML = b"<!DOCTYPE html><html><head><title>Ferry</title></head><body><h1>Ferry back</h1><p>It sails.</p></body></html>"
TEXT = b"Ferry back in service\n\nThe ferry sails again, the harbour office said on Monday.\n"
PAST = "2024-03-04T05:06:07Z"


def read(*paths: Path, limits: Limits = DEFAULT_LIMITS) -> tuple[list[Page], list[Problem]]:
    """What reading ``paths`` gives: pages and problems apart."""
    return split(read_pages(paths, limits=limits))


def split(items: Iterator[Page | Problem]) -> tuple[list[Page], list[Problem]]:
    pages: list[Page] = []
    problems: list[Problem] = []
    for item in items:
        if isinstance(item, Page):
            pages.append(item)
        else:
            assert item.hint == CODES[item.code], "a problem comes with its cure"
            assert item.message
            problems.append(item)
    return pages, problems


def codes(problems: Sequence[Problem]) -> list[str]:
    return [problem.code for problem in problems]


def jsonl(*lines: object) -> bytes:
    """Lines of JSON; a bytes line stands as it is."""
    return b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )


def response(
    url: str,
    body: bytes,
    *,
    mime: str | None = "text/html; charset=utf-8",
    status: str = "200 OK",
    headers: Mapping[str, str] | None = None,
    record: Mapping[str, str] | None = None,
    kind: str = "response",
) -> bytes:
    """One record of a WARC file; ``headers`` are the server's, ``record`` the record's own."""
    http = {} if mime is None else {"Content-Type": mime}
    if kind == "response":
        lines = "".join(f"{name}: {value}\r\n" for name, value in {**http, **(headers or {})}.items())
        body = f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body
    named = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, url)}>",
        "WARC-Target-URI": url,
        "WARC-Date": PAST,
        "Content-Type": "application/http; msgtype=response" if kind == "response" else mime or "",
        "Content-Length": str(len(body)),
        **(record or {}),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    return f"WARC/1.0\r\n{lines}\r\n".encode() + body + b"\r\n\r\n"


INFO = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 14\r\n\r\nsoftware: test\r\n\r\n"


def warc(*records: bytes, packed: bool = False) -> bytes:
    """A WARC file, each record packed by itself where ``packed``."""
    return b"".join(gzipped(record) if packed else record for record in (INFO, *records))


def zipped(members: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return made.getvalue()


def pdf(*pages: str, info: str = "") -> bytes:
    """A PDF by hand: each page's lines as text, a page without words as an empty page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for words in pages:
        lines = "".join(f"({line}) Tj T* " for line in words.splitlines())
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {lines}ET" if lines else ""
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        font = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            f"/Resources << /Font {font} >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    if info:
        objects.append(f"<< {info} >>")
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    told = f" /Info {len(objects)} 0 R" if info else ""
    made += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{told} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return made


def mhtml(html: bytes = HTML, *, url: str = "https://paper.example/ferry", closed: bool = True) -> bytes:
    head = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {url}\r\n"
        "Subject: Ferry\r\n"
        "Date: Fri, 17 Nov 2023 14:05:00 -0000\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--X"\r\n\r\n\r\n'
        "----X\r\nContent-Type: text/html; charset=utf-8\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: binary\r\nContent-Location: {url}\r\n\r\n"
    ).encode()
    picture = (
        b"\r\n----X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://paper.example/p.png\r\n\r\niVBORw0KGgo=\r\n"
    )
    return head + html + picture + (b"----X--\r\n" if closed else b"")


def rss(*items: str, channel: str = "", prolog: str = '<?xml version="1.0" encoding="utf-8"?>') -> bytes:
    return (
        f'{prolog}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Wire</title>'
        f"<link>https://wire.example/</link>{channel}{''.join(items)}</channel></rss>"
    ).encode()


def sparse(path: Path, beginning: bytes, size: int) -> Path:
    """A file of ``size`` bytes that takes no room on the disk."""
    path.write_bytes(beginning)
    with path.open("r+b") as stream:
        stream.truncate(size)
    return path


def gzipped(content: bytes) -> bytes:
    return gzip.compress(content, mtime=0)
