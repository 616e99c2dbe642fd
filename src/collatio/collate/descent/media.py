"""Names of media in running text: what a word for a medium introduces, and what is cited like one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from collatio.lang import language
from collatio.lang.descent import descent_words
from collatio.records.annotated import Annotated, Citation
from collatio.records.article import Article
from collatio.text.terms import Word, bare, words

#: No name of an outlet or agency has more words.
LONGEST = 8


def is_agency_name(plain: Sequence[str], endings: frozenset[str]) -> bool:
    """Whether a name ends as agencies' do: "Vestra Press", "Vestra News Service"."""
    return len(plain) > 1 and (plain[-1] in endings or tuple(plain[-2:]) == ("news", "service"))


def introduced(found: Annotated) -> Iterator[tuple[str, bool]]:
    """Names that the page's words show to be a medium's.

    A word for a medium introduces them ("the magazine Le Monde reports"), or is a part of them beside words
    of citing ("according to Meridian Press", "Vale News Service says").
    """
    article = found.article
    known = descent_words(article.language)
    for sentence in found.sentences:
        told = list(words(article.text, sentence.start, sentence.end))
        for first, stop in _capitals(article.text, told):
            before = told[first - 1].folded if first else ""
            introduced = (
                before in known.media and not article.text[told[first - 1].end : told[first].start].strip()
            )
            if not introduced and not is_masthead(told[first:stop], article):
                continue
            if is_cited(told, first - introduced, stop, article):
                name = article.text[told[first].start : told[stop - 1].end]
                is_agency = (
                    before in known.bodies
                    if introduced
                    else is_agency_name([word.folded for word in told[first:stop]], known.agency_endings)
                )
                yield name, is_agency


def _capitals(text: str, told: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The runs of words with capitals, no sign between them; without "the" at the front."""
    at = 0
    while at < len(told):
        if not told[at].text[:1].isupper() or told[at].folded == "the":
            at += 1
            continue
        stop = at + 1
        while (
            stop < len(told)
            and stop - at < LONGEST
            and told[stop].text[:1].isupper()
            and text[told[stop - 1].end : told[stop].start].strip() in {"", "&", "-"}
        ):
            stop += 1
        yield at, stop
        at = stop


def is_masthead(run: Sequence[Word], article: Article) -> bool:
    """Whether a name of words is a medium's by its last or first one: "Tarn Courier", "Radio Tarn"."""
    names = language(article.language).names
    media = names.outlets | names.mastheads | descent_words(article.language).agency_endings
    plain = [bare(word.folded) for word in run]
    return len(run) > 1 and (
        plain[-1] in media or plain[0] in names.outlets or tuple(plain[-2:]) == ("news", "service")
    )


def is_cited(told: Sequence[Word], first: int, stop: int, article: Article) -> bool:
    """Whether words of citing stand right before a name or right behind it."""
    citing = language(article.language).citing
    definite = language(article.language).people.definite
    at = first - 1
    while at >= 0 and told[at].folded in definite:
        at -= 1
    before = tuple(word.folded for word in told[max(0, at - 3) : at + 1])
    if any(before[-len(phrase) :] == phrase for phrase in citing.before):
        return True
    if before[-1:] and before[-1] in citing.reports:
        return True
    behind = [word.folded for word in told[stop : stop + 2]]
    auxiliaries = language(article.language).grammar.auxiliaries
    verb = behind[1] if len(behind) > 1 and behind[0] in auxiliaries else behind[0] if behind else ""
    return verb in citing.reports | descent_words(article.language).getting


def unnamed_media(found: Annotated) -> Iterator[Citation]:
    """Media without a name that are new to the reader: "a foreign daily has learned"."""
    article = found.article
    known = descent_words(article.language)
    for sentence in found.sentences:
        block = article.block_at(sentence.start)
        if block is None or block.kind in {"caption", "headline"}:
            continue
        told = list(words(article.text, sentence.start, sentence.end))[:LONGEST]
        plain = [word.folded for word in told]
        noun = next((n for n, word in enumerate(plain[:4]) if word in known.media | known.wires), None)
        if noun is None or any(word.text[:1].isupper() for word in told[1 : noun + 1]):
            continue
        new = plain[0] in known.articles or (plain[noun] in known.wires and plain[noun].endswith("s"))
        verbs = [n for n in range(noun + 1, len(plain)) if plain[n] in known.getting]
        if new and verbs:
            passage = article.passage(told[0].start, told[verbs[0]].end)
            yield Citation(passage, None, article.passage(told[0].start, told[noun].end), "unnamed")


def is_photo_credit(told: Sequence[Word], first: int, stop: int, article: Article) -> bool:
    """Whether a name says whose a picture is: "AP Photo", "Photo: Ann Holt via AP"."""
    photo = language(article.language).citing.photo
    near = (*told[max(0, first - 3) : first], *told[stop : stop + 1])
    return any(word.folded in photo for word in near)
