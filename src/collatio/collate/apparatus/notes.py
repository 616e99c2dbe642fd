"""Plain remarks on renderings: what one cuts, adds, or says otherwise than the wording it is held against.

A false remark is worse than none: each rests on words that stand in one rendering and have no counterpart at
all in the other, so that a freer translation alone is never held against an outlet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from collatio.collate.said.matching import fragment_match, match
from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, worth
from collatio.lang.renderings import SenseWords, sense_words
from collatio.records.article import Article
from collatio.records.passage import Passage
from collatio.records.story import Rendering, RenderingNote, VariationUnit
from collatio.text.terms import Word, bare, words

#: A rendering is clipped when the fuller one has at least this many words more.
_CLIPPED = 3
#: A rendering with more telling words of its own may say in them what it seems to leave out.
_OF_ITS_OWN = 1
#: Words that stand without a counterpart, from this many on, are a phrase.
_PHRASE = 2
#: So many characters before a rendering lead up to it.
_LEAD = 30
_ELLIPSIS = re.compile(r"\S\s*(\[?(?:…|\.\.\.)\]?)\s*\S")


@dataclass(frozen=True, slots=True)
class _Held:
    """A rendering held against the fullest quoted one, and which words of either answer the other's."""

    one: Statement
    rendering: Rendering
    whole: Statement
    against: Rendering
    answered: frozenset[Word]
    answering: frozenset[Word]
    sense: SenseWords

    @property
    def lost(self) -> list[list[Word]]:
        """The stretches of the fuller one without a counterpart here."""
        found: list[list[Word]] = [[]]
        for word in self.whole.words:
            if word in self.answered:
                found.append([])
            else:
                found[-1].append(word)
        return [run for run in found if len(run) >= _PHRASE]

    @property
    def own(self) -> list[Word]:
        """What tells something here and has no counterpart there."""
        return [
            word
            for word, added in zip(self.one.words, self.one.inserted, strict=True)
            if not added and word not in self.answering and worth(word.folded, self.one.language) == TELLING
        ]

    def note(self, kind: str, text: str, passages: Sequence[Passage]) -> RenderingNote:
        """A remark on this rendering against the fuller one."""
        return RenderingNote(kind, self.rendering.id, self.against.id, text, tuple(passages))


def notes_of(
    statements: Sequence[Statement],
    renderings: Sequence[Rendering],
    units: Sequence[VariationUnit],
    articles: Mapping[str, Article],
) -> tuple[RenderingNote, ...]:
    """The remarks on an utterance's renderings, in the order of pages, each kind once a rendering."""
    notes = [note for row, one in enumerate(statements) for note in _alone(one, renderings[row], articles)]
    quoted = [row for row, one in enumerate(statements) if one.quotation.form == "direct"]
    for row, one in enumerate(statements):
        others = [at for at in quoted if at != row and len(statements[at].words) > len(_marked(one).words)]
        elsewhere = [at for at in others if statements[at].article != one.article]
        if others:
            fullest = max(elsewhere or others, key=lambda at: (len(statements[at].words), -at))
            held = _held(one, renderings[row], statements[fullest], renderings[fullest], units)
            notes += [note for note in _against(held, articles) if note is not None]
        notes += _completed(row, statements, renderings, articles)
    return tuple(notes)


def floating_note(rendering: Rendering, places: Sequence[Statement]) -> RenderingNote:
    """The remark on words that fit two utterances evenly, with both."""
    shown = " or ".join(f"“{place.content[0].exact}”" for place in places)
    passages = tuple(passage for place in places for passage in place.content)
    return RenderingNote("floating", rendering.id, None, f"may belong to {shown}", passages)


def _marked(one: Statement) -> Statement:
    return one.fragment or one


def _alone(one: Statement, rendering: Rendering, articles: Mapping[str, Article]) -> Iterator[RenderingNote]:
    """What a rendering shows by itself: words an editor put in, words it says it leaves out."""
    added = [at for at, inserted in enumerate(one.inserted) if inserted]
    if added:
        page = articles[one.article]
        spots = tuple(page.passage(one.words[run[0]].start, one.words[run[-1]].end) for run in _runs(added))
        shown = ", ".join(f"“{passage.exact}”" for passage in spots)
        yield RenderingNote("inserted", rendering.id, None, f"put in by the outlet: {shown}", spots)
    if one.quotation.form == "direct":
        gaps = [(p, found) for p in one.content if (found := _ELLIPSIS.search(p.exact))]
        if gaps:
            passage = articles[one.article].passage(
                gaps[0][0].start + gaps[0][1].start(1), gaps[0][0].start + gaps[0][1].end(1)
            )
            yield RenderingNote(
                "joined-across-ellipsis",
                rendering.id,
                None,
                "words are left out inside the marks, and what stands on both sides is one quotation here",
                (passage,),
            )


def _held(
    one: Statement,
    rendering: Rendering,
    whole: Statement,
    against: Rendering,
    units: Sequence[VariationUnit],
) -> _Held:
    answered: set[Word] = set()
    answering: set[Word] = set()
    for unit in units:
        here = _words_of(unit, rendering.id, one)
        there = _words_of(unit, against.id, whole)
        if here and there:
            answered |= there
            answering |= here
    return _Held(
        one, rendering, whole, against, frozenset(answered), frozenset(answering), sense_words(one.language)
    )


def _words_of(unit: VariationUnit, rendering: str, statement: Statement) -> set[Word]:
    spots = [
        passage
        for reading in unit.readings
        for held, passage in zip(reading.renderings, reading.passages, strict=True)
        if held == rendering
    ]
    return {word for word in statement.words if any(p.start <= word.start < p.end for p in spots)}


def _against(held: _Held, articles: Mapping[str, Article]) -> Iterator[RenderingNote | None]:
    one, whole = held.one, held.whole
    shorter = _marked(one)
    within = match(shorter, whole).is_within or fragment_match(one, whole) is not None
    page = articles[whole.article]
    if within and len(whole.words) - len(shorter.words) >= _CLIPPED and one.article != whole.article:
        yield held.note(
            "clipped", _clipped(shorter, held, articles[one.article]), (*shorter.content, *whole.content)
        )
    if one.quotation.form == "direct" and held.answered and (within or len(held.own) <= _OF_ITS_OWN):
        limits = [run[at:] for run in held.lost for at in (0, 1) if _begins(run[at:], held.sense.scopes)]
        if limits and len(limits[0]) >= _PHRASE:
            lost = page.passage(limits[0][0].start, limits[0][-1].end)
            yield held.note("scope-dropped", f"“{lost.exact}” is not here", (*shorter.content, lost))
    yield _hedged(held, articles)
    yield _subject(held, articles)


def _before(one: Statement, page: Article) -> set[str]:
    """The page's own words that lead up to a rendering: "it is not “a medal”" cuts no negation."""
    start = one.content[0].start
    return {word.folded for word in words(page.text, max(0, start - _LEAD), start)}


def _clipped(shorter: Statement, held: _Held, page: Article) -> str:
    """How much is cut, and which words of what is cut the sense hangs on."""
    one, whole, sense = held.one, held.whole, held.sense
    marked = "in marks are " if one.fragment is not None else ""
    text = f"{marked}{len(shorter.words)} of the {len(whole.words)} words that the fullest quoted wording has"
    blocks = SequenceMatcher(None, whole.wording, shorter.wording, autojunk=False).get_matching_blocks()
    kept = sorted({at for block in blocks for at in range(block.a, block.a + block.size)})
    told = [word for word in one.words if word not in shorter.words]
    if not kept or _opens(told, sense.conditions):
        return text
    for run in _runs([at for at in range(len(whole.words)) if at not in kept]):
        lost = [whole.words[at] for at in run]
        if len(lost) >= _PHRASE and _begins(lost, sense.conditions):
            return f"{text}; a condition is cut: “{' '.join(word.text for word in lost)}”"
    own = {word.folded for word in one.words} | _before(one, page)
    before = whole.words[max(0, kept[0] - 1) : kept[0]]
    turned = [word for word in before if word.folded in sense.negations and word.folded not in own]
    if turned:
        return f"{text}; a negation is cut: “{turned[0].text}”"
    near = [at for at in range(len(whole.words)) if at not in kept and {at - 1, at + 1, at + 2} & set(kept)]
    open_ = [whole.words[at] for at in near if whole.words[at].folded in sense.hedges - own]
    return f"{text}; a hedge is cut: “{open_[0].text}”" if open_ else text


def _runs(places: Sequence[int]) -> list[list[int]]:
    """Numbers that follow each other."""
    found: list[list[int]] = []
    for at in places:
        if found and found[-1][-1] == at - 1:
            found[-1].append(at)
        else:
            found.append([at])
    return found


def _opens(told: Sequence[Word], openers: Sequence[tuple[str, ...]]) -> bool:
    """Whether one of the expressions stands anywhere."""
    return any(_begins(told[at:], openers) for at in range(len(told)))


def _begins(run: Sequence[Word], openers: Sequence[tuple[str, ...]]) -> bool:
    folded = tuple(word.folded for word in run)
    return any(folded[: len(opener)] == opener for opener in openers)


def _hedged(held: _Held, articles: Mapping[str, Article]) -> RenderingNote | None:
    """A word that holds the matter open in one of the two and none such in the other."""
    here = [word for word in held.one.words if word.folded in held.sense.hedges]
    there = [word for word in held.whole.words if word.folded in held.sense.hedges]
    if not held.answered or bool(here) == bool(there) or len(held.own) > _OF_ITS_OWN:
        return None
    last = max(word.end for word in held.answered)
    first = min(word.start for word in held.answered)
    if there and first < there[0].start < last:
        lost = articles[held.whole.article].passage(there[0].start, there[0].end)
        return held.note(
            "strengthened", f"“{lost.exact}” is not here, nor another word like it", (*held.one.content, lost)
        )
    if here and here[0] in held.answering:
        more = articles[held.one.article].passage(here[0].start, here[0].end)
        return held.note(
            "weakened", f"“{more.exact}” is not in the quoted wording, nor another word like it", (more,)
        )
    return None


def _subject(held: _Held, articles: Mapping[str, Article]) -> RenderingNote | None:
    """Somebody named where the quoted words say "we"; the speaker's own name aside."""
    if held.one.quotation.form == "direct" or held.one.quotation.place == "headline":
        return None
    opening = held.whole.words[0]
    named = _name_at_start(held.one)
    if opening.folded not in held.sense.speakers or named is None or named.folded in held.whole.wording:
        return None
    speaker = held.whole.quotation.speaker
    if speaker is not None and speaker.name and bare(named.folded) in speaker.name.casefold():
        return None
    mine = articles[held.one.article].passage(named.start, named.end)
    theirs = articles[held.whole.article].passage(opening.start, opening.end)
    return held.note("subject-changed", f"“{theirs.exact}” is “{mine.exact}” here", (mine, theirs))


def _name_at_start(one: Statement) -> Word | None:
    """The name that a reported clause begins with ("that Norland would …")."""
    for word, after in zip(one.words[:3], one.words[1:4], strict=False):
        if worth(word.folded, one.language) == TELLING:
            does = worth(after.folded, one.language) < TELLING  # "Norland will", not "Norland barges are"
            return word if word.text[0].isupper() and does else None
    return None


def _completed(
    row: int,
    statements: Sequence[Statement],
    renderings: Sequence[Rendering],
    articles: Mapping[str, Article],
) -> list[RenderingNote]:
    """A name in the page's own words around what it quotes, which no quoted wording of the utterance has."""
    one = statements[row]
    fragment = one.fragment
    if fragment is None:
        return []
    longer = len(fragment.words) + _CLIPPED
    quoted = [
        at
        for at, other in enumerate(statements)
        if other.quotation.form == "direct" and len(other.words) >= longer
    ]
    if not quoted:
        return []
    known = {bare(word.folded) for at in quoted for word in statements[at].words}
    spots = [(p.start, p.end) for p in one.in_marks]
    after = [word for word in one.words if word.start >= spots[-1][1]]
    names = [
        word
        for word in after
        if word.text[0].isupper()
        and worth(word.folded, one.language) == TELLING
        and bare(word.folded) not in known
    ]
    lower = any(word.text[0].islower() and worth(word.folded, one.language) == TELLING for word in one.words)
    if not names or (one.quotation.place == "headline" and not lower):
        return []  # in a headline all in capitals no name is told apart
    passage = articles[one.article].passage(names[0].start, names[0].end)
    fullest = max(quoted, key=lambda at: (len(statements[at].words), -at))
    return [
        RenderingNote(
            "completed",
            renderings[row].id,
            renderings[fullest].id,
            f"“{passage.exact}” stands outside the marks and in no wording that is quoted in full",
            (passage, *fragment.content),
        )
    ]
