"""What could not be read, or only in part, and what its reader can do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from collatio.records.errors import PageError

#: Every code a run can print, with the cure a reader of the report can act on.
CODES: Mapping[str, str] = {
    "archive-truncated": (
        "The archive ends in the middle of a record. Copy or download it again; "
        "the records before the break were read."
    ),
    "archive-unreadable": (
        "Open the archive with its own tool to see whether it is damaged, and save it again."
    ),
    "bad-line": (
        'Mend or drop this line: each line is one JSON object with a string in "text" or "html"; '
        "the other lines were read."
    ),
    "bad-table": "The table needs a header row with the column names that the documentation lists.",
    "binary-page": (
        "This is no text. Give the page as HTML, plain text, JSONL, WARC, WACZ, MHTML, a feed "
        "or a PDF with text."
    ),
    "empty-page": "Save or download the page again.",
    "encoding-damaged": (
        "Some bytes do not fit the page's encoding and show as U+FFFD. "
        "Save the page as UTF-8, or name its encoding in its own header."
    ),
    "encoding-guessed": (
        "The page does not say its encoding, or names one that does not fit. Check a name with accents; "
        "where it is wrong, save the page as UTF-8."
    ),
    "extractor-failed": (
        "The library that finds the article's body failed on this page; its blocks were typed "
        "without it. Check where the article begins and ends."
    ),
    "feed-unreadable": "The feed is not well-formed. Fetch it again or give the pages themselves.",
    "file-unreadable": "Check that the file exists and may be read.",
    "no-pages": "Name files or folders that hold pages: HTML, text, JSONL, feeds, WARC, WACZ, MHTML or PDF.",
    "no-text": (
        "No article text was found in the page. Save it after it has loaded fully, or give "
        "its text as a .txt file."
    ),
    "office-document": (
        "Open it in the program it was made with and save it as plain text (.txt), HTML or PDF: "
        "those are read."
    ),
    "page-failed": (
        "This is a fault of Collatio, not of the page; the other pages were read. Please report it with "
        "the page, or give the page's text as a .txt file."
    ),
    "pdf-scan": (
        "The PDF holds pictures of pages, no text. Run it through text recognition (OCR) "
        "first, for example with ocrmypdf."
    ),
    "pdf-unreadable": "The PDF is damaged or locked with a password. Save an unlocked copy.",
    "record-unreadable": (
        "One record of the archive could not be read; the others were. Capture that page again."
    ),
    "same-name": (
        "Two different pages have one name, so people cannot tell them apart. "
        "Rename one, or give both their addresses in pages.csv."
    ),
    "same-page": ("Give the page once, or the same date, title and outlet with each copy of it."),
    "story-failed": (
        "This is a fault of Collatio, not of the pages; the other stories were compared. Please report "
        "it with the pages."
    ),
    "story-time-limit": (
        "Comparing this story's pages was stopped because it took too long, so this run may not be "
        "reproducible. Give fewer of its pages at once."
    ),
    "story-worker-died": (
        "Comparing this story's pages stopped the worker that did it. Give fewer of its pages at once "
        "and report the pages."
    ),
    "table-unused": "Give the table with its option (--pages or --outlets), or keep it elsewhere.",
    "time-limit": (
        "Reading this page was stopped because it took too long, so this run may not be reproducible. "
        "Save a simpler copy of the page, or its text."
    ),
    "too-deep": "The page nests its elements too deeply to be an article. Save its text as a .txt file.",
    "too-large": (
        "The page is larger than the limit. Save only the article, or its text, to a file of its own."
    ),
    "too-many-elements": "The page has more elements than the limit. Save only the article, or its text.",
    "unlisted-row": "This row names a page that is not among the pages given; check its path or address.",
    "worker-died": (
        "Reading this page stopped the worker that did it. Save the page's text as a .txt "
        "file and report this page."
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a run could not read, with its cure; the other pages were read all the same.

    ``path`` is the page's path below the argument it was found under, never a full path of the
    user's machine; ``article`` is the article's id where one exists nonetheless.
    """

    code: str
    path: str | None
    article: str | None
    message: str
    hint: str


def problem(code: str, message: str, *, path: str | None = None, article: str | None = None) -> Problem:
    """A problem of a known ``code``, with the cure that belongs to it."""
    return Problem(code=code, path=path, article=article, message=message, hint=CODES[code])


def problem_of(error: PageError, *, path: str | None = None, article: str | None = None) -> Problem:
    """The problem that a page's error becomes at the page's edge."""
    return problem(error.code, error.message, path=path, article=article)
