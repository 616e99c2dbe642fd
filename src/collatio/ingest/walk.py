"""Which files an argument means: folders walked in one order, nothing opened that is no plain file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from collatio.records.problem import Problem, problem

_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: ``key`` is its path below its argument with ``/``, ``file`` its real place."""

    key: str
    file: Path


def find_files(paths: Sequence[Path]) -> Iterator[Found | Problem]:
    """The files that the arguments mean, each once, whatever order the arguments come in.

    Folders are walked by name; hidden files are skipped, and so is the folder of pictures and scripts
    that a browser saves beside a page ("X_files" beside "X.html").  A link is followed only to a file
    inside the folder walked: what else a foreign folder links to is not the caller's choice.
    """
    seen: set[Path] = set()
    for argument in sorted(set(paths), key=str):
        for found in _of_argument(argument):
            if isinstance(found, Problem):
                yield found
            elif found.file not in seen:
                seen.add(found.file)
                yield found


def _of_argument(argument: Path) -> Iterator[Found | Problem]:
    name = _shown(argument.name or argument.absolute().name)
    try:
        real = argument.resolve(strict=True)
        mode = real.stat().st_mode
    except (OSError, RuntimeError) as error:  # RuntimeError: links in a ring, before Python 3.13
        yield problem("file-unreadable", _reason(error), path=name)
        return
    if stat.S_ISDIR(mode):
        yield from _walk(real)
    elif stat.S_ISREG(mode):
        yield Found(name, real)
    else:
        yield _special(name)


def _walk(root: Path) -> Iterator[Found | Problem]:
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            with os.scandir(root / below) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            shown = _shown(below) or _shown(root.name)
            yield problem("file-unreadable", _reason(error), path=shown)
            continue
        yield from _folder(root, below, listed, waiting)


def _folder(
    root: Path, below: str, listed: list[os.DirEntry[str]], waiting: list[str]
) -> Iterator[Found | Problem]:
    """The files of one folder; its subfolders are left in ``waiting``, the first one last."""
    names = {entry.name for entry in listed}
    folders = []
    for entry in listed:
        path = below + entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield _link(root, path)
        elif entry.is_dir(follow_symlinks=False):
            if not _saved_beside(entry.name, names):
                folders.append(f"{path}/")
        elif entry.is_file(follow_symlinks=False):
            yield Found(_shown(path), root / path)
        else:
            yield _special(_shown(path))
    waiting.extend(reversed(folders))


def _link(root: Path, path: str) -> Found | Problem:
    shown = _shown(path)
    try:
        target = (root / path).resolve(strict=True)
        mode = target.stat().st_mode
    except (OSError, RuntimeError) as error:
        return problem("file-unreadable", f"it is a link: {_reason(error)}", path=shown)
    if stat.S_ISREG(mode) and target.is_relative_to(root):
        return Found(shown, target)
    if stat.S_ISDIR(mode):
        why = "is a link to a folder, which is not followed; name that folder itself"
    elif stat.S_ISREG(mode):
        why = "is a link that leads out of the folder, which is not followed; name its target itself"
    else:
        return _special(shown)
    return problem("file-unreadable", f"it {why}", path=shown)


def _saved_beside(folder: str, names: set[str]) -> bool:
    stem = folder.removesuffix("_files")
    return stem != folder and any(stem + suffix in names for suffix in _PAGE_SUFFIXES)


def _special(shown: str) -> Problem:
    return problem(
        "file-unreadable", f"{shown} is a pipe, socket or device, so it was not opened", path=shown
    )


def _reason(error: OSError | RuntimeError) -> str:
    # The error's own words hold the full path of the user's machine.
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    return "links lead round in a ring"


def _shown(path: str) -> str:
    """``path`` as text that can be printed: bytes that are no UTF-8 as ``\\xff``, always ``/``."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return text.replace(os.sep, "/").rstrip("/")
