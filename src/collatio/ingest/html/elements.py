"""How the elements of HTML behave: what parts a text into blocks, what closes what, what is not shown."""

from __future__ import annotations

from dataclasses import dataclass


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TABLE_PARTS = frozenset({"td", "th", "tr", "thead", "tbody", "tfoot", "caption", "colgroup"})

#: A block start closes an open paragraph.
CLOSES_P = _HEADINGS | _names(
    "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form header hgroup hr li main menu nav ol p pre search section summary table ul"
)
#: Elements that part the text before and after them.
BLOCK = (CLOSES_P | _TABLE_PARTS) | _names(
    "audio body button canvas head html iframe legend map object optgroup option select textarea video"
)
VOID = _names("area base br col embed frame hr img input keygen link meta param source track wbr")
#: Elements whose content is passed over as it stands (of a drawing: its words are parts of a picture);
#: of these some are shown.
RAW = _names("script style textarea title xmp iframe noembed noframes plaintext svg")
RAW_SHOWN = frozenset({"xmp", "plaintext"})
#: Content that a reader's browser does not show as text of the page.
HIDDEN = frozenset({"noscript", "template", "audio", "video", "canvas", "object", "rp", "datalist"})
#: End tags do not reach out of these.
BARRIERS = frozenset({"table", "td", "th", "caption", "template", "object", "noscript"})
#: What a start tag closes, within which parents.
_CELLS = frozenset({"td", "th"})
_ROWS = _CELLS | {"tr", "caption", "colgroup"}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
IMPLIED_END: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _LISTS),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (_CELLS, frozenset({"table"})),
    "th": (_CELLS, frozenset({"table"})),
    "tr": (_ROWS, frozenset({"table"})),
    "thead": (_TABLE_PARTS, frozenset({"table"})),
    "tbody": (_TABLE_PARTS, frozenset({"table"})),
    "tfoot": (_TABLE_PARTS, frozenset({"table"})),
    "option": (frozenset({"option"}), frozenset({"select", "datalist"})),
    "optgroup": (frozenset({"option", "optgroup"}), frozenset({"select"})),
    "a": (frozenset({"a"}), frozenset()),
} | {heading: (_HEADINGS, frozenset({"div", "section", "article"})) for heading in sorted(_HEADINGS)}
TABLE_PARTS = _TABLE_PARTS
#: End tags of these are ignored: what follows them in a page belongs to its body all the same.
ENDLESS = frozenset({"html", "body"})
#: Words in these are set in bold or italics.
STRESSED = frozenset({"b", "em", "i", "strong"})
#: Class names by which pages hide words from sight and leave them to screen readers.
UNSEEN_CLASSES = _names(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-only "
    "screenreader visually-hidden-focusable skip-link skiplink skip-to-content "
    "u-visually-hidden show-for-sr element-invisible"
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What an element does to the text around it, looked up once a tag."""

    block: bool = False
    void: bool = False
    closes_p: bool = False
    hides: bool = False
    barrier: bool = False
    preformatted: bool = False
    stressed: bool = False
    implied_end: tuple[frozenset[str], frozenset[str]] | None = None


_INLINE = Kind()
_KINDS = {
    name: Kind(
        block=name in BLOCK,
        void=name in VOID,
        closes_p=name in CLOSES_P,
        hides=name in HIDDEN,
        barrier=name in BARRIERS,
        preformatted=name == "pre",
        stressed=name in STRESSED,
        implied_end=IMPLIED_END.get(name),
    )
    for name in sorted(BLOCK | VOID | HIDDEN | BARRIERS | IMPLIED_END.keys() | STRESSED | {"pre"})
}


def kind_of(name: str) -> Kind:
    """How the element of that name behaves; one that HTML does not know stands in the line."""
    return _KINDS.get(name, _INLINE)
