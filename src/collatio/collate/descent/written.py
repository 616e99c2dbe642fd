"""Papers as a sentence names them, where it tells what they say: a statement, an agreement, a post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from collatio.collate.descent.media import is_masthead
from collatio.lang import language
from collatio.lang.agencies import agency_of, outlet_of
from collatio.lang.descent import DescentWords
from collatio.records.annotated import Annotated, Entity, Quotation
from collatio.records.article import Article
from collatio.records.passage import Span
from collatio.text.terms import Word, bare, fold, words

#: So many words may stand between a paper and who made it, and between it and the verb it is the subject of.
_NEAR, _VERB = 5, 3
#: Of a paper nobody is named for, so many words before the noun are its name ("open letter").
_ADJECTIVES = 1
#: An issuer is named beside a paper where no more characters lie between.
_BESIDE = 50
#: Of these a story has many; one that is nobody's tells nothing.
OF_SOMEBODY = frozenset({"statement", "post", "message"})


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who made a paper: an entity of the page, or a name that no entity bears; named at ``start:end``."""

    name: str
    entity: Entity | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as a sentence names it: its noun, whose it is, and whether what it says is told."""

    noun: Word
    kind: str
    issuer: Issuer | None
    phrase: Span


def papers_in(
    found: Annotated, sentence: Span, quotations: Sequence[Quotation], known: DescentWords
) -> Iterator[Paper]:
    """The papers that a sentence has words from."""
    article = found.article
    marked = [piece.span for one in quotations if one.form != "indirect" for piece in one.content]
    told = [
        word
        for word in words(article.text, sentence.start, sentence.end)
        if not any(piece.covers(Span(word.start, word.end)) for piece in marked)
    ]
    speaking = [q.speaker.passage.span for q in quotations if q.speaker and q.speaker.passage]
    unsaid = any(q.form != "indirect" and is_unsaid(q, known) for q in quotations)
    for at, word in enumerate(told):
        kind = _kind(word, known)
        if kind is None or not _is_head(found, told, at, known):
            continue
        issuer = _issuer(found, told, at, known)
        place = Span(word.start, word.end)
        if not (
            _shows(found, told, at, known)
            or any(span.covers(place) and _leads(told, at, span) for span in speaking)
            or (unsaid and (issuer is not None or kind not in OF_SOMEBODY))
            or _is_according(told, at, known)
        ):
            if not quotations or not _holds_words(told, at, known):
                continue
            issuer = issuer or _outer_speaker(found, quotations)
        if _is_of_medium(found, told, at, issuer):
            continue  # "a Kelp News report" is that agency's
        if issuer is None and bare(word.folded) not in known.papers:
            continue  # "such reports" are nobody's
        if issuer is None and word.folded in known.ambiguous and not _has_adjective(told, at, article):
            continue
        if issuer is None and kind in OF_SOMEBODY and not _has_adjective(told, at, article):
            continue  # whose it is, is not told: nobody knows whether two such are one
        yield Paper(word, kind, issuer, _phrase(found, told, at, issuer))
    for word in told:
        if word.folded in known.posting and quotations:
            poster = next((e for q in quotations if (e := _speaker(found, q)) is not None), None)
            if poster is not None:
                yield Paper(word, "post", poster, Span(word.start, word.end))


def _outer_speaker(found: Annotated, quotations: Sequence[Quotation]) -> Issuer | None:
    """Who says a sentence's words, in a paper of his own; a medium quotes the papers of others."""
    outer = [quotation for quotation in quotations if quotation.inside is None]
    speaker = _speaker(found, outer[0]) if outer else None
    if speaker is None or is_masthead(tuple(words(speaker.name)), found.article):
        return None
    return speaker


def _kind(word: Word, known: DescentWords) -> str | None:
    """What kind of paper a word means, one or several."""
    plain = bare(word.folded)
    return known.papers.get(plain) or known.papers.get(plain.removesuffix("s"))


def is_unsaid(quotation: Quotation, known: DescentWords) -> bool:
    """Whether nobody but a paper can be who says it: "…", it says there."""
    party = quotation.speaker
    return party is None or party.passage is None or fold(party.passage.exact) in known.standing


def _is_of_medium(found: Annotated, told: Sequence[Word], at: int, issuer: Issuer | None) -> bool:
    """Whether a medium stands right before the noun, or made the paper: what it says, it reports."""
    places = [one.parent_passage.span for one in found.citations if one.parent_passage is not None]
    spans = [Span(told[at - 1].start, told[at - 1].end)] if at else []
    if issuer is not None:
        spans.append(Span(issuer.start, issuer.end))
    listed = at > 0 and (agency_of(told[at - 1].text) or outlet_of(told[at - 1].text)) is not None
    return listed or any(place.meets(span) for place in places for span in spans)


def _is_according(told: Sequence[Word], at: int, known: DescentWords) -> bool:
    """Whether "according to" stands before the paper's phrase."""
    before = tuple(word.folded for word in told[max(0, at - _NEAR) : at])
    size = len(known.according)
    return any(before[n : n + size] == known.according for n in range(len(before))) if size else False


def _is_head(found: Annotated, told: Sequence[Word], at: int, known: DescentWords) -> bool:
    """Whether a noun stands here with nothing but the rest of its clause behind it.

    "An analysis programme" is no analysis, "would study" no study, "the Fjord Review" no review.
    """
    spoken = language(found.article.language)
    before = told[at - 1] if at else None
    if told[at].folded in known.owned and (before is None or before.folded not in spoken.grammar.owners):
        return False
    if before is not None and (
        before.folded
        in spoken.grammar.auxiliaries | {"to"} | spoken.people.pronouns.keys() - spoken.people.possessives
        or (before.text[:1].isupper() and told[at].text[:1].isupper())
    ):
        return False
    if at + 1 == len(told):
        return True
    text, behind = found.article.text, told[at + 1]
    if text[told[at].end : behind.start].strip():
        return True
    grammar = spoken.grammar
    small = spoken.small_words | grammar.auxiliaries | grammar.relatives | grammar.prepositions
    return behind.folded in small | grammar.conjunctions | known.showing | {"that"} or (
        behind.folded.endswith("ed") and not behind.text[:1].isupper()
    )


def _leads(told: Sequence[Word], at: int, phrase: Span) -> bool:
    """Whether a noun is what a phrase is about: "the new agreement for …", "section 6 of the agreement"."""
    return sum(1 for word in told[:at] if word.start >= phrase.start) <= _NEAR


def _shows(found: Annotated, told: Sequence[Word], at: int, known: DescentWords) -> bool:
    """Whether the paper is what says it: "the notice from Lund says", "says the police's appeal"."""
    grammar = language(found.article.language).grammar
    behind = [word.folded for word in told[at + 1 : at + 2 + _NEAR]]
    if behind and behind[0] in known.issuing:
        says = any(word in known.showing for word in behind)
    else:
        skipped = grammar.auxiliaries | grammar.adverbs - {"not", "never"}
        rest = [word for word in behind if word not in skipped]
        says = bool(rest) and rest[0] in known.showing and _are_near(found, told, at, behind, rest[0])
    before = [word.folded for word in told[max(0, at - _VERB - 1) : at]]
    says_before = next((i for i, word in enumerate(before) if word in known.showing), None)
    if says_before is None:
        return says
    small = language(found.article.language).grammar.prepositions
    return says or not any(word in small for word in before[says_before:])


def _are_near(found: Annotated, told: Sequence[Word], at: int, behind: Sequence[str], verb: str) -> bool:
    """Whether no sign parts a noun from its verb."""
    place = at + 1 + list(behind).index(verb)
    return not any(sign in found.article.text[told[at].end : told[place].start] for sign in ",;:–—(")


def _holds_words(told: Sequence[Word], at: int, known: DescentWords) -> bool:
    """Whether words are told as standing in the paper: "said in a statement", "under which"."""
    before = [word.folded for word in told[max(0, at - _VERB) : at]]
    behind = [word.folded for word in told[at + 1 : at + 1 + 2 * _NEAR]]
    return any(word in known.within for word in before) or any(
        one in known.within and other in {"which", "it"} for one, other in pairwise(behind)
    )


def _issuer(found: Annotated, told: Sequence[Word], at: int, known: DescentWords) -> Issuer | None:
    """Whose the paper is by its own phrase: "the police's appeal", "a notice from Lund"."""
    before = told[at - 1] if at else None
    if before is not None and before.text[-2:] in {"'s", "’s", "s'", "s’"}:
        first = at - 1
        while first and told[first - 1].text[:1].isupper():
            first -= 1
        return _named(found, told[first:at])
    if at + 1 < len(told) and told[at + 1].folded in known.issuing:
        behind = list(told[at + 2 : at + 2 + _NEAR])
        start = next((n for n, word in enumerate(behind) if word.text[:1].isupper()), None)
        if start is None:
            return None
        stop = next((n for n in range(start, len(behind)) if not behind[n].text[:1].isupper()), len(behind))
        return _named(found, behind[start:stop])
    return None


def _named(found: Annotated, told: Sequence[Word]) -> Issuer | None:
    """The bearer of a name in these words: the page's entity, else the words with capitals themselves."""
    capitals = [word for word in told if word.text[:1].isupper()]
    if not capitals:
        return None
    places = _named_places(found)
    met = [places[word.start] for word in told if word.start in places]
    entity = next((one for one in met if one.kind != "place"), None)
    if entity is None and met:
        return None  # "the communiqué of Skarvik" is nobody's
    start, end = capitals[0].start, capitals[-1].end
    if entity is None and len(capitals) == 1 and not capitals[0].text[:2].isupper():
        return None  # "Friday's indictment": one word with a capital is no name yet
    written = found.article.text[start:end].removesuffix("'s").removesuffix("’s")
    whole = entity is None or fold(entity.name) in fold(written)  # a reader may see but a piece of a name
    return Issuer(written if whole or entity is None else entity.name, entity, start, end)


def _named_places(found: Annotated) -> Mapping[int, Entity]:
    """Where the words of names stand on the page, with whose they are."""
    article = found.article
    return {
        word.start: entity
        for entity in found.entities
        for mention in entity.mentions
        if mention.form == "name"
        for word in words(article.text, mention.passage.start, mention.passage.end)
    }


def _phrase(found: Annotated, told: Sequence[Word], at: int, issuer: Issuer | None) -> Span:
    """The paper's phrase with a word before its noun; with its issuer where he is right behind."""
    first = max(0, at - _ADJECTIVES)
    article = found.article
    grammar = language(article.language).grammar
    if told[first].folded in grammar.determiners or told[first].folded in grammar.prepositions:
        first = at
    start, end = told[first].start, told[at].end
    if issuer is not None and abs(issuer.start - start) < _BESIDE:
        start, end = min(start, issuer.start), max(end, issuer.end)
    return Span(start, end)


def _has_adjective(told: Sequence[Word], at: int, article: Article) -> bool:
    grammar = language(article.language).grammar
    before = told[at - 1].folded if at else ""
    return bool(before) and not (before in grammar.determiners or before in grammar.prepositions)


def _speaker(found: Annotated, quotation: Quotation) -> Issuer | None:
    party = quotation.speaker
    entity = next((e for e in found.entities if party is not None and e.id == party.entity), None)
    if party is None or entity is None or party.passage is None:
        return None
    told = list(words(found.article.text, party.passage.start, party.passage.end))
    capitals = [word for word in told if word.text[:1].isupper()]
    if capitals:
        written = found.article.text[capitals[0].start : capitals[-1].end]
        if (
            fold(entity.name) in fold(written) and "," not in written
        ):  # a reader may see but a piece of a name
            return Issuer(written, entity, capitals[0].start, capitals[-1].end)
    return Issuer(entity.name, entity, party.passage.start, party.passage.end)
