"""A file being read: its name for people, its bytes (unpacked under a cap) and what broke off."""

from __future__ import annotations

import gzip
import io
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from collatio.ingest.limits import Limits
from collatio.records.errors import PageError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: What a page is, is decided on this many of its first bytes.
HEAD = 65_536
#: Packed bytes may unpack to this many times their number, and to four pages' worth beyond that.  News
#: packs five to twenty times smaller; a crafted archive a thousand times.
RATIO = 100
_GZIP = b"\x1f\x8b\x08"
_LAYERS = 2
_CHUNK = 1 << 20


class Packed(Protocol):
    """A stream that unpacks as it is read, one piece a call."""

    def read1(self, size: int = ..., /) -> bytes:
        """At most ``size`` bytes, none at the end."""
        ...


class Counted(io.RawIOBase):
    """A stream that counts what is read from it."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__()
        self._stream = stream
        self._count = 0

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` from the stream."""
        room = memoryview(buffer).cast("B")
        piece = self._stream.read(len(room))
        room[: len(piece)] = piece
        self._count += len(piece)
        return len(piece)

    def taken(self) -> int:
        """How many bytes were read."""
        return self._count


class Unpacked(io.RawIOBase):
    """Unpacked bytes, no more of them than the packed ones can honestly hold.

    A break, damage or an excess ends the bytes and is kept as ``trouble``, so that what came before it
    is still read and the reader needs no second way out.
    """

    def __init__(self, packed: Packed, packed_bytes: Callable[[], int], limits: Limits) -> None:
        super().__init__()
        self._packed = packed
        self._packed_bytes = packed_bytes
        self._spare = 4 * limits.page_bytes
        self._given = 0
        self.trouble: PageError | None = None

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill ``buffer`` as far as the bytes reach."""
        room = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(room) and self.trouble is None:
            piece = self._next(len(room) - filled)
            if not piece:
                break
            room[filled : filled + len(piece)] = piece
            filled += len(piece)
        self._given += filled
        if self._given > self._spare + RATIO * self._packed_bytes():
            self.trouble = PageError(
                "archive-unreadable",
                f"it unpacks to more than {RATIO} times its size, which no pages do; reading stopped there",
            )
        return filled

    def _next(self, size: int) -> bytes:
        try:
            return self._packed.read1(size)
        except EOFError:
            self.trouble = PageError("archive-truncated", "its packed bytes break off before their end")
        except (OSError, zlib.error, zipfile.BadZipFile, RuntimeError) as error:
            # RuntimeError: a zip member with a password, or (its child) packed in a rare way
            self.trouble = PageError("archive-unreadable", f"it cannot be unpacked: {error}")
        return b""


@dataclass(frozen=True, slots=True)
class Stored:
    """A file, or a member of an archive, as a reader gets it.

    ``path`` is its name for people and the key of the page it holds; ``size`` is known for plain files.
    """

    path: str
    stream: io.BufferedReader[Any]
    size: int | None = None
    layers: tuple[Unpacked, ...] = ()

    @property
    def head(self) -> bytes:
        """The first bytes, still to be read."""
        return self.stream.peek(HEAD)[:HEAD]

    @property
    def trouble(self) -> PageError | None:
        """What ended the bytes early, as far as they were read; null where nothing did."""
        return next((layer.trouble for layer in reversed(self.layers) if layer.trouble), None)

    def content(self, cap: int) -> bytes:
        """All the bytes, refused with ``too-large`` above ``cap``: by its size unread where that is known."""
        if self.size is not None and self.size > cap:
            raise too_large(self.size, cap)
        pieces, taken = [], 0
        while piece := self.stream.read(min(_CHUNK, cap + 1 - taken)):
            pieces.append(piece)
            taken += len(piece)
            if taken > cap:
                raise too_large(None, cap)
        return b"".join(pieces)


def too_large(size: int | None, cap: int) -> PageError:
    """The refusal of a page above its cap; ``size`` null where it was not read to its end."""
    told = f"it has {size:,} bytes" if size is not None else f"it has more than {cap:,} bytes"
    return PageError("too-large", f"{told}; the limit is {cap:,}")


@contextmanager
def open_file(path: str, file: Path) -> Iterator[Stored]:
    """The regular file ``file``, under the name ``path``; anything else there is not waited for."""
    # A pipe put in the file's place after the folder was listed must not hold the run up.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags)
    with io.BufferedReader(io.FileIO(descriptor), HEAD) as stream:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise PageError("file-unreadable", "it is no regular file, so it was not opened")
        yield Stored(path, stream, status.st_size)


def unpack(stored: Stored, limits: Limits) -> Stored:
    """``stored`` with its gzip layers taken off, as they are read."""
    for _ in range(_LAYERS):
        if not stored.head.startswith(_GZIP):
            return stored
        counted = Counted(stored.stream)
        unpacked = Unpacked(gzip.GzipFile(fileobj=counted), counted.taken, limits)
        stream = io.BufferedReader(unpacked, HEAD)
        stored = replace(stored, stream=stream, size=None, layers=(*stored.layers, unpacked))
    if stored.head.startswith(_GZIP):
        raise PageError("archive-unreadable", f"it is packed with gzip more than {_LAYERS} times over")
    return stored
