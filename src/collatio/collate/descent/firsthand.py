"""What a page says it heard or saw itself: "told us", "told the Courier" on the Courier's page, "seen by"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from collatio.lang import language
from collatio.lang.descent import DescentWords, descent_words
from collatio.records.annotated import Annotated
from collatio.records.passage import Passage, Span
from collatio.text.terms import Word, bare, words

#: So many words may stand between "told" and who was told.
_REACH = 5


class FirstHand:
    """The places of each page of a story where it says that it was there itself."""

    def __init__(self, annotated: Sequence[Annotated]) -> None:
        self._heard = {found.article.id: tuple(_heard(found)) for found in annotated}
        self._seen = {found.article.id: tuple(_seen(found)) for found in annotated}
        self._sentences: Mapping[str, tuple[Span, ...]] = {
            found.article.id: found.sentences for found in annotated
        }

    def heard(self, page: str) -> tuple[Passage, ...]:
        """Where somebody tells the page itself something."""
        return self._heard[page]

    def seen(self, page: str) -> tuple[Passage, ...]:
        """Where the page says that it saw a paper itself."""
        return self._seen[page]


def _heard(found: Annotated) -> Iterator[Passage]:
    article = found.article
    known = descent_words(article.language)
    own = _own_names(found)
    for sentence, told in _own_words(found):
        for at, word in enumerate(told):
            if word.folded not in known.hearing:
                continue
            behind = told[at + 1 : at + 1 + _REACH]
            end = _hearer(behind, own, known, language(article.language).citing.ours)
            if end is not None:
                yield article.passage(word.start, min(end, sentence.end))


def _hearer(
    behind: Sequence[Word], own: Sequence[tuple[str, ...]], known: DescentWords, ours: frozenset[str]
) -> int | None:
    """Where the words for the page's own people end, right behind "told"."""
    if not behind:
        return None
    if behind[0].folded in known.hearers:
        return behind[0].end
    if behind[0].folded in ours and len(behind) > 1:
        return behind[1].end
    start = 1 if behind[0].folded in known.definite else 0
    plain = [bare(word.folded) for word in behind[start:]]
    for name in own:
        if plain[: len(name)] == list(name) and behind[start].text[:1].isupper():
            return behind[start + len(name) - 1].end
    return None


def _seen(found: Annotated) -> Iterator[Passage]:
    article = found.article
    known = descent_words(article.language)
    firsts = {one[0] for one in known.seeing}
    for _, told in _own_words(found):
        plain = [word.folded for word in told]
        for at, word in enumerate(plain):
            if word not in firsts:
                continue
            size = next((len(one) for one in known.seeing if tuple(plain[at : at + len(one)]) == one), 0)
            if size:
                yield article.passage(told[at].start, told[at + size - 1].end)


def _own_words(found: Annotated) -> Iterator[tuple[Span, list[Word]]]:
    """Each sentence with its words that nobody is quoted with."""
    article = found.article
    quoted = [
        piece.span
        for quotation in found.quotations
        if quotation.form == "direct"
        for piece in quotation.content
    ]
    for sentence in found.sentences:
        inside = [span for span in quoted if span.meets(sentence)]
        told = words(article.text, sentence.start, sentence.end)
        yield sentence, [w for w in told if not any(s.covers(Span(w.start, w.end)) for s in inside)]


def _own_names(found: Annotated) -> tuple[tuple[str, ...], ...]:
    """What a page may call its own outlet: the whole name, and its last words ("the Courier")."""
    outlet = found.article.outlet
    if outlet is None:
        return ()
    plain = tuple(bare(word.folded) for word in words(outlet.text))
    parts = plain[1:] if plain[:1] == ("the",) else plain
    ends = [parts[at:] for at in range(len(parts))]
    starts = [parts[:size] for size in range(1, len(parts))]
    return tuple(dict.fromkeys((*ends, *starts)))
