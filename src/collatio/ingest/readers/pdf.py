"""PDF: the text layer as paragraphs; a file that only holds pictures of pages is told apart."""

from __future__ import annotations

import io
import logging
import re
import warnings
from collections.abc import Iterator

from collatio.ingest.limits import Limits
from collatio.ingest.readers.when import pdf_instant, told_instant
from collatio.ingest.stored import Stored
from collatio.records.article import DateCandidate, DateKind, Page
from collatio.records.errors import PageError
from collatio.records.problem import Problem

#: A file with more pages than this is no article, and reading it would hold the run up.
_MOST_PAGES = 500
#: A line shorter than this share of the page's usual line, ending a sentence, ends its paragraph.
_SHORT = 0.8
#: A line shorter than this share is a heading where a full line follows.
_VERY_SHORT = 0.5
_SENTENCE_END = re.compile(r"[.!?…:؟۔。！？][\"'”’»)\]]{0,3}$")
_HYPHEN = re.compile(r"\w[-\u2010\u00ad]$")
_UNSHOWN = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
#: Letters whose font does not say what they mean.
_UNREAD = re.compile(r"[\ufffd\ue000-\uf8ff]|\(cid:\d{1,6}\)|/g\d{1,6}")

_MADE: tuple[tuple[re.Pattern[bytes], DateKind, bool], ...] = (
    (re.compile(rb"/CreationDate\s{0,9}\(([^()\\]{8,40})\)"), "published", True),
    (re.compile(rb"<xmp:CreateDate>([^<]{8,40})<"), "published", False),
    (re.compile(rb"/ModDate\s{0,9}\(([^()\\]{8,40})\)"), "modified", True),
    (re.compile(rb"<xmp:ModifyDate>([^<]{8,40})<"), "modified", False),
)
#: The program that made a file, and those that print web pages: what these make tells the day of printing.
_MAKER = re.compile(rb"/(?:Producer|Creator)\s{0,9}\(([^()\\]{1,300})")
_BROWSERS = re.compile(rb"Skia/PDF(?!.{0,40}Google Docs)|Chrom|Mozilla|Firefox|Safari|wkhtmltopdf", re.S)


def read_pdf(stored: Stored, limits: Limits) -> Iterator[Page | Problem]:
    """The page that a PDF file is; its text is read later, where a hostile file can be stopped."""
    content = stored.content(limits.page_bytes)
    complete = False if stored.trouble else None
    yield Page(stored.path, stored.path, content, "pdf", dates=pdf_dates(content), complete=complete)


def pdf_dates(content: bytes) -> tuple[DateCandidate, ...]:
    """The days that a PDF says it was made and changed, with the bytes that say so.

    Where a browser made it, that is the day it was printed, a capture and no publication.
    """
    maker = next((match[1] for match in _MAKER.finditer(content) if _BROWSERS.search(match[1])), None)
    printed = maker.decode("latin-1")[:60] if maker else None
    found: dict[tuple[str, str], DateCandidate] = {}
    for pattern, kind, own_form in _MADE:
        for match in pattern.finditer(content):
            words = match[1].decode("latin-1")
            try:
                value = pdf_instant(words) if own_form else told_instant(words)
            except ValueError:
                continue  # a date in a form nobody reads is no date
            if printed is None:
                why = "the file says of itself when it was made"
                candidate = DateCandidate(kind, value, "meta", bytes=match.span(1), why=why)
            else:
                why = f"the day a browser printed it ({printed})"
                candidate = DateCandidate("captured", value, "file", bytes=match.span(1), why=why)
            found.setdefault((candidate.kind, value), candidate)
    return tuple(found.values())


def pdf_text(content: bytes) -> str:
    """The words of a PDF's text layer: one line a paragraph, a blank line between two.

    Raises :class:`PageError` for a file that cannot be read and for one that holds only pictures of
    pages.  A word divided at a line's end keeps its hyphen.
    """
    pages = _page_texts(content)
    text = "\n\n".join(part for page in pages if (part := _paragraphs(page)))
    letters = sum(1 for character in text if character.isalpha())
    if not letters:
        raise PageError("pdf-scan", f"none of its {len(pages)} pages has text, only pictures")
    unread = len(_UNREAD.findall(text))
    if unread > letters:
        raise PageError("pdf-scan", f"{unread} of its letters are in fonts that do not say what they mean")
    return text


def _page_texts(content: bytes) -> list[str]:
    import pypdf
    import pypdf.errors

    # pypdf tells each oddity of a file to the log, thousands of lines for a damaged one.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reader = pypdf.PdfReader(io.BytesIO(content), strict=False)
            # Many papers lock their files against changes only; these open with no password.
            if reader.is_encrypted and not reader.decrypt(""):
                raise PageError("pdf-unreadable", "it is locked with a password")
            count = len(reader.pages)
            if count > _MOST_PAGES:
                raise PageError("too-large", f"it has {count} pages; the limit is {_MOST_PAGES}")
            if not count:
                raise PageError("pdf-unreadable", "it has no pages")
            return [_UNSHOWN.sub("", page.extract_text()) for page in reader.pages]
    except PageError:
        raise
    except pypdf.errors.DependencyError as error:  # only ciphers need what is not installed
        raise PageError("pdf-unreadable", "it is encrypted in a way that is not read here (AES)") from error
    except Exception as error:  # what damaged files make pypdf raise is not one family
        raise PageError("pdf-unreadable", f"it cannot be read: {type(error).__name__}") from error


def _paragraphs(text: str) -> str:
    """The lines of one page put together into paragraphs, one a line, parted by blank lines."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    if not lengths:
        return ""
    usual = lengths[len(lengths) * 3 // 4]
    done: list[str] = []
    current = ""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if line:
            current += line if not current or _HYPHEN.search(current) else f" {line}"
        if current and (not line or _ends(line, after, usual)):
            done.append(current)
            current = ""
    if current:
        done.append(current)
    return "\n\n".join(done)


def _ends(line: str, after: str, usual: int) -> bool:
    """Whether ``line`` is the last of its paragraph, or of its heading, for all that its length tells."""
    if after[:1].islower() or _HYPHEN.search(line):
        return False
    if len(line) < _SHORT * usual and _SENTENCE_END.search(line):
        return True
    # Several short lines in a row run beside a picture, or are one heading.
    return len(line) < _VERY_SHORT * usual <= len(after)
