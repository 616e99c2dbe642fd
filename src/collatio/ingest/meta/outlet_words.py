"""Where a text without markup names its own outlet: banners, notices, the line above the report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from collatio.ingest.meta.dateline import read_lone_dateline
from collatio.ingest.segments import Found, Segment
from collatio.records.article import BlockKind

_NAME = r"(?P<name>[^\W\d_][^|.,:;()©\"“”]{2,49}?)"
_WELCOME = (
    r"welcome to|willkommen (?:bei|auf)|bienvenue sur|bienvenidos? a|bem-vindo ao?|benvenut[oi] su|"
    r"добро пожаловать на|selamat datang di|welkom bij|witamy w"
)
_RIGHTS = (
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|все права защищены|tüm hakları saklıdır"
)
_PLACES = r"web ?site|site|app|home ?page|portal|online edition|channel"
_STANDING = (
    r"registered|charity|charitable|non-?profit|not-for-profit|tax-exempt|reader-supported|reader-funded"
)
#: Sentences in which furniture names the outlet, with what each of them is.
_SAYINGS = tuple(
    (re.compile(pattern, re.IGNORECASE), why)
    for pattern, why in (
        (
            rf"^[|\s]{{0,4}}(?:{_WELCOME})\s{{1,3}}{_NAME}[.!|\s]{{0,4}}$",
            "the page welcomes its readers to it",
        ),
        (
            rf"^[(\[]?(?:the )?{_NAME}['’]s? (?:\w+ )?(?:{_PLACES}) (?:can|may|is|are|remains?) ",
            "the page names its own site",
        ),
        (
            rf"^[(\[]?{_NAME} (?:is|operates as|is run by) an? (?:\w+ )?(?:{_STANDING})\b",
            "a notice of the page names its publisher",
        ),
        (
            rf"^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s{{0,2}}(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?)?,?\s{{0,2}}"
            rf"(?:by )?{_NAME}(?:[.,;|]?\s{{0,2}}(?:{_RIGHTS}).{{0,80}})?[.]?$",
            "the page's copyright line",
        ),
        (
            rf"^(?:©|\(c\)|copyright(?: ©| \(c\))?)\s{{1,2}}{_NAME},?\s\d{{4}}(?:\W.{{0,120}})?$",
            "the page's copyright line",
        ),
        (rf"^{_NAME}\s{{0,2}}©\s?(?:\d{{4}}.{{0,40}})?$", "the page's copyright line"),
        (
            rf"^(?:follow|subscribe to|download|donate to|support) (?:the )?{_NAME}(?: on |['’]s | app\b)",
            "a call to its readers",
        ),
    )
)
_NO_NAMES = frozenset(
    (
        "us",
        "our",
        "the",
        "your",
        "my",
        "this",
        "it",
        "we",
        "our website",
        "our site",
        "our newsletter",
        "our app",
    )
)


def find_own_name(segments: Sequence[Segment], kinds: Sequence[BlockKind]) -> Found | None:
    """The outlet's name as the text's own furniture tells it, null where it does not."""
    return next(_names(segments, kinds), None)


def _names(segments: Sequence[Segment], kinds: Sequence[BlockKind]) -> Iterator[Found]:
    for at, segment in enumerate(segments):
        if kinds[at] == "dateline":
            found = read_lone_dateline(segment.text)
            if found is not None and not found.is_place:
                start = segment.text.index(found.name)
                why = "it stands before the date, where an outlet signs"
                yield Found(found.name, "text", at, start, start + len(found.name), why=why)
    for pattern, why in _SAYINGS:
        for at, segment in enumerate(segments):
            if kinds[at] not in ("boilerplate", "link") or len(segment.text) > 300:
                continue
            match = pattern.search(segment.text)
            if match is None or match["name"].strip().lower() in _NO_NAMES:
                continue
            start = match.start("name")
            name = match["name"].rstrip()
            yield Found(name, "text", at, start, start + len(name), why=why)
