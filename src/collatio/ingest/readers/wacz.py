"""WACZ: a zip file that holds web archives; read in place, never unpacked to the disk."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import cast

from collatio.ingest.limits import Limits
from collatio.ingest.readers.warc import read_warc
from collatio.ingest.recognise import recognise
from collatio.ingest.stored import HEAD, Packed, Stored, Unpacked, unpack
from collatio.records.article import Page
from collatio.records.errors import PageError
from collatio.records.problem import Problem, problem, problem_of

_ARCHIVE = re.compile(r"archive/[^/]{1,300}\.warc(?:\.gz)?", re.I)
#: A member that gives a document away, with what the document is and how its text can be given.
_DOCUMENTS = (
    ("word/document.xml", "it is a Word document; save it as text or PDF"),
    ("xl/workbook.xml", "it is a spreadsheet; save the pages it lists, or its rows as JSONL"),
    ("ppt/presentation.xml", "it is a presentation; save it as PDF"),
    ("META-INF/container.xml", "it is an e-book; save its pages as HTML or text"),
    ("content.xml", "it is an office document; save it as text or PDF"),
)
_OFFICE = (".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub")
_OUTSIDE = re.compile(r"/|\\|[A-Za-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)", re.S)


def read_wacz(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The pages of the archives in a WACZ file, by the archives' names."""
    packed = stored.stream
    if not packed.seekable():  # a zip file inside a gzip file
        packed = io.BufferedReader(io.BytesIO(stored.content(limits.page_bytes)))
    try:
        opened = zipfile.ZipFile(packed)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RecursionError) as error:
        if stored.path.lower().endswith(_OFFICE):
            raise PageError(
                "office-document", f"it is named an office document and is damaged: {error}"
            ) from error
        raise PageError("archive-unreadable", f"the zip file cannot be read: {error}") from error
    with opened:
        members = sorted(opened.infolist(), key=lambda info: (info.filename, info.header_offset))
        outside = [info for info in members if _OUTSIDE.match(info.filename)]
        archives = [info for info in members if _ARCHIVE.fullmatch(info.filename)]
        for info in outside:
            told = f"its member {info.filename[:200]!r} points outside the archive and was not read"
            yield problem("archive-unreadable", told, path=stored.path)
        if not archives:
            raise _no_archive({info.filename for info in members})
        _check_sizes(archives, packed)
        for info in archives:
            yield from _archive(opened, info, stored, limits)


def _no_archive(members: set[str]) -> PageError:
    """What a zip file without web archives is."""
    told = next((told for member, told in _DOCUMENTS if member in members), None)
    if told is not None:
        return PageError("office-document", told)
    return PageError("binary-page", "it is a zip file without web archives; unpack it and give its files")


def _check_sizes(archives: list[zipfile.ZipInfo], packed: io.BufferedReader) -> None:
    """Refuse members that overlap: so one stretch of bytes can be made to unpack a million times."""
    size = packed.seek(0, io.SEEK_END)
    if sum(info.compress_size for info in archives) > size:
        raise PageError("archive-unreadable", "its members overlap, as in no archive that a program wrote")


def _archive(
    opened: zipfile.ZipFile, info: zipfile.ZipInfo, stored: Stored, limits: Limits
) -> Iterator[Page | Problem]:
    path = f"{stored.path}#{info.filename}"
    try:
        with opened.open(info) as member:
            unpacked = Unpacked(cast(Packed, member), lambda: info.compress_size, limits)
            inner = Stored(path, io.BufferedReader(unpacked, HEAD), layers=(unpacked,))
            inner = unpack(inner, limits)
            if inner.head and recognise(inner.head) != "warc":
                raise PageError("archive-unreadable", "it is no WARC file")
            yield from read_warc(inner, limits)
            if inner.trouble is not None:
                raise inner.trouble
    except PageError as error:
        yield problem_of(error, path=path)
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError) as error:
        yield problem("archive-unreadable", f"it cannot be unpacked: {error}", path=path)
