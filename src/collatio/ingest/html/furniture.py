"""Which lines inside an article's body are not its words: links on, sign-ups, credits, tools.

Each rule looks at one segment and its place in the frame; none knows an outlet.
"""

from __future__ import annotations

import re

from collatio.ingest.html import hints
from collatio.ingest.html.frame import HEADINGS, Frame
from collatio.ingest.html.lines import line_of
from collatio.ingest.html.phrases import (
    FILMED,
    FILMS,
    LOADED,
    MEDIA_LABELS,
    NOTICES,
    OFFERS,
    OURS,
    PLATFORMS,
    PRIVACY,
    RATED,
)
from collatio.ingest.html.signs import (
    ends_dotted,
    is_hashed,
    is_headed,
    is_pitch,
    is_pointer,
    is_waiting,
)
from collatio.ingest.html.units import is_meta_line, leads_to_offer
from collatio.ingest.html.ways import is_row, points_here
from collatio.ingest.plain.bylines import is_byline
from collatio.ingest.plain.shapes import (
    count_words,
    is_credit,
    is_date_line,
    is_number,
)
from collatio.ingest.segments import Segment
from collatio.records.article import BlockKind

#: A segment whose words are links to this share is a link; a label before it may stand outside.
_LINKED = 0.9
_LABELLED = 0.8
#: A credit of more words also says what the picture shows.
_CREDIT_WORDS = 8
#: Notices and invitations are short.
_NOTICE_WORDS = 40
#: Lines about a post that the page itself calls so may be longer.
_META_WORDS = 80
_CELLS = frozenset({"td", "th"})
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
#: A way on is often set off by a mark before it.
_POINTS_ON = re.compile(r"\s*(?:[>»›►▶→➡☞👉➤▷]|=>|->){1,3}\s*\S")
_PLATFORM = re.compile(rf"\b(?:{'|'.join(PLATFORMS)})\b", re.IGNORECASE)
_OFFER = re.compile("|".join(OFFERS), re.IGNORECASE)
_NOTICE = re.compile("|".join(NOTICES), re.IGNORECASE)
_FILM = re.compile("|".join(FILMS), re.IGNORECASE)
_PRIVACY = re.compile("|".join(PRIVACY), re.IGNORECASE)
_OURS = re.compile("|".join(OURS), re.IGNORECASE)
#: An outlet asks for itself in so many words.
_OURS_WORDS = 60
_RATED = re.compile("|".join(RATED), re.IGNORECASE)
_FILMED = re.compile(rf"\W*(?:{'|'.join(FILMED)})\s?[,:|»›–—-]\s?\S", re.IGNORECASE)
#: The label of a film, and the question to readers, are of so many words at most.
_FILMED_WORDS, _RATED_WORDS = 20, 16
_LOADED = re.compile("|".join(LOADED), re.IGNORECASE)
#: What a reader is told before a film plays is no longer than this.
_CONSENT_WORDS = 90
_MEDIA = re.compile("|".join(MEDIA_LABELS), re.IGNORECASE)
#: The label before a link is of so many words, the sentence before an address of so many.
_LABEL_WORDS = 3
_LABEL_SENTENCE = 20
#: Before a link as long as a title the label may be a sentence's beginning: "Our report of that day: …".
_TITLE_WORDS, _LONG_LABEL_WORDS = 4, 8
_NUMBERED = re.compile(r"\d{1,3}[.)]\s")
_INNER_STOP = re.compile(r"[.!?…。؟]\s")
#: Words that are never a caption, of so many words at most.
_FRAME_WORDS = 10
_MAIL = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.\w")
_QUOTES = frozenset("\"“„«‘'")
_MAIL_WORDS = 30
_REACHED = re.compile(r"\S@[\w-]{1,60}\.\w|(?<![\w@])@\w{3,}")


def link_kind(segment: Segment) -> BlockKind | None:
    """``link`` for a segment that only leads elsewhere: all of it a link, "Read more: …", an address."""
    line = line_of(segment.text)
    if _is_labelled_link(segment) or is_row(segment) or points_here(segment):
        return "link"
    if is_headed(segment) or ends_dotted(segment) or is_pointer(segment):
        return "link"
    if segment.linked >= (_LINKED if line.stop else _LABELLED) * len(segment.text) or line.label == "more":
        return "link"
    if segment.linked and line.words < _NOTICE_WORDS and _POINTS_ON.match(segment.text):
        return "link"
    address = _ADDRESS.search(segment.text)
    if address is None or _NUMBERED.match(segment.text):
        return None
    return "link" if count_words(_ADDRESS.sub(" ", segment.text)) <= 4 or _names(segment, address) else None


def _is_labelled_link(segment: Segment) -> bool:
    """Whether all of a line is a link but for a short label before it and the stop: "Tip: <a>…</a>!"."""
    label, colon, rest = segment.text.partition(":")
    rest = rest.strip().rstrip(".!…›» ")
    most = _LABEL_WORDS if count_words(rest) < _TITLE_WORDS else _LONG_LABEL_WORDS
    return bool(colon) and count_words(label) <= most and 0 < len(rest) <= segment.linked <= len(rest) + 1


def _names(segment: Segment, address: re.Match[str]) -> bool:
    """Whether a line of one sentence ends in an address that is the text of its own link."""
    before, after = segment.text[: address.start()], segment.text[address.end() :]
    bare = address[0].rstrip(".,;:!)")
    if after.strip() or not len(bare) <= segment.linked <= len(address[0]):
        return False
    return count_words(before) <= _LABEL_SENTENCE and not _INNER_STOP.search(before)


def is_numbered(segment: Segment) -> bool:
    """Whether a line is an entry of a list that the article counts: "15) …"."""
    return _NUMBERED.match(segment.text) is not None


def is_furniture(segment: Segment, frame: Frame) -> bool:
    """Whether a segment in the body is a label, a tool, a notice, a date or a byline, not a sentence."""
    if is_page_line(segment, frame):
        return True
    return _says_so(segment) or is_notice(segment) or is_hashed(segment) or _stands_apart(segment, frame)


def is_page_line(segment: Segment, frame: Frame) -> bool:
    """Whether a line tells of the post it stands under, or of what happens when a film plays."""
    words = line_of(segment.text).words
    parts = frame.parts(segment)
    named = (words < _NOTICE_WORDS and hints.is_post_meta(parts[:3])) or (
        words < _META_WORDS and segment.hints[:1] == tuple(parts[:1]) and hints.is_post_meta(parts[:1])
    )
    return named or is_waiting(segment) or _is_film_notice(segment.text) or _is_asked(segment.text)


def _is_asked(text: str) -> bool:
    """The label before a film or a row of pictures; what readers are asked of the lines they have read."""
    line = line_of(text)
    if line.words <= _FILMED_WORDS and not line.stop and _FILMED.match(text):
        return True
    return (
        line.words <= _RATED_WORDS and text.rstrip().endswith(("?", "؟")) and _RATED.search(text) is not None
    )


def _is_film_notice(text: str) -> bool:
    """Whether readers are told, before a film plays, who will learn of it."""
    if line_of(text).words > _CONSENT_WORDS or not _LOADED.search(text):
        return False
    return _FILM.search(text) is not None and _PRIVACY.search(text) is not None


def _says_so(segment: Segment) -> bool:
    """The words themselves: "Comments", "Advertisement", "Follow us on …"; in a table all is content."""
    if segment.tag in _CELLS:
        return False
    line = line_of(segment.text)
    if line.label in ("whole", "comments", "says") or is_number(segment.text):
        return True
    if segment.tag == "li":
        return False
    apart = segment.linked > 0 or segment.stressed >= _LABELLED * len(segment.text)
    if line.label == "begins" and (not line.stop or apart):
        return True
    return is_date_line(segment.text) or is_byline(segment.text)


def is_notice(segment: Segment) -> bool:
    """Where to follow or write to the outlet, what it offers, and whose right the text is."""
    words = line_of(segment.text).words
    if words < _OURS_WORDS and _asks_for_itself(segment):
        return True
    if is_pitch(segment):
        return True
    if words >= _NOTICE_WORDS:
        return False
    folded = segment.text.casefold()
    if "©" in folded or "copyright" in folded:
        return True
    if words < _MAIL_WORDS and _MAIL.search(segment.text):
        return True
    if segment.linked > 0 and _OFFER.search(segment.text):
        return True
    if _NOTICE.search(segment.text):
        return True
    return segment.linked > 0 and len({name.lower() for name in _PLATFORM.findall(segment.text)}) >= 2


def _asks_for_itself(segment: Segment) -> bool:
    """Whether the links of a line lead to subscriptions or gifts, and it says whose: "our", "us"."""
    offers = sum(map(leads_to_offer, segment.addresses))
    if not offers or 2 * offers < len(segment.addresses) or segment.text[:1] in _QUOTES:
        return False
    return _OURS.search(segment.text) is not None and "blockquote" not in segment.ancestors


def _stands_apart(segment: Segment, frame: Frame) -> bool:
    parts = frame.parts(segment)
    if hints.is_apart(parts) or (hints.is_heard(parts[:2]) and not line_of(segment.text).prose):
        return True
    if segment.tag in HEADINGS or "blockquote" in segment.ancestors or line_of(segment.text).prose:
        return False
    return hints.is_tool(parts)


def caption_kind(segment: Segment, frame: Frame) -> BlockKind | None:
    """``caption`` for words under a picture, ``boilerplate`` for its credit, tools, counters and labels."""
    kind = _caption_kind(segment, frame)
    return "boilerplate" if kind == "caption" and _is_no_caption(segment, frame) else kind


def _is_no_caption(segment: Segment, frame: Frame) -> bool:
    """What stands in a picture's frame and says nothing of it: buttons, headings, "3 images", ads."""
    if segment.tag == "button" or segment.tag in HEADINGS:
        return True
    if hints.is_placeholder(segment.hints[:4]):
        return True
    line = line_of(segment.text)
    if line.label is not None and not line.stop:
        return True
    short = line.words <= _FRAME_WORDS
    return short and (_MEDIA.search(segment.text) is not None or hints.is_ad(frame.parts(segment)[:3]))


def _caption_kind(segment: Segment, frame: Frame) -> BlockKind | None:
    credit = segment.linked == 0 and (is_credit(segment.text) or segment.text.startswith("©"))
    if credit and line_of(segment.text).words <= _CREDIT_WORDS:
        return "boilerplate"
    # Some sites set bylines and dates like the words under a picture.
    if segment.tag == "address" or is_date_line(segment.text) or is_meta_line(segment.text):
        return None
    if segment.tag == "figcaption" or "figure" in segment.ancestors[-3:]:
        return "caption"
    if credit:  # the rights in a picture, or in the page
        return "boilerplate" if segment.text.startswith("©") and segment.tag in _CELLS else "caption"
    called = hints.is_caption(frame.parts(segment)[:3]) and not is_byline(segment.text)
    return "caption" if called else None


def is_contact(segment: Segment) -> bool:
    """Whether a segment at an article's end says how its author or outlet can be reached."""
    if "blockquote" in (segment.tag, *segment.ancestors[-3:]):
        return False  # a post that the article shows
    if _REACHED.search(segment.text):
        return True
    short = line_of(segment.text).words < _NOTICE_WORDS
    return short and segment.linked > 0 and _PLATFORM.search(segment.text) is not None


def leads_on(segment: Segment) -> bool:
    """Whether a segment beside such a contact is of its sort: short, and with a way elsewhere in it."""
    return is_contact(segment) or (segment.linked > 0 and line_of(segment.text).words <= _NOTICE_WORDS)


def ends_article(segment: Segment) -> bool:
    """Whether a segment is a sentence that an article may end with."""
    line = line_of(segment.text)
    return ((line.stop and line.words >= 3) or line.words >= 15) and not is_contact(segment)
