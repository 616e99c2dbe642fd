"""Whether two statements are renderings of one utterance, by their words."""

from __future__ import annotations

from dataclasses import dataclass

from collatio.collate.said.statements import Statement
from collatio.collate.tellingwords import TELLING, sameness, worth

#: Shares, in hundredths: of both statements' words, of the shorter's alone, and of a fragment's.
_BOTH, _WITHIN = 60, 90
#: A rendering that is another's only in part: so much of the shorter one, with a run so long.  A speaker
#: repeats three words from sentence to sentence; six in a row are the same sentence in two translations.
_IN_PART = ((65, 4), (45, 6))
_TELLING_IN_PART = 2
#: Shared runs from this length on count wherever they stand: a clause may have moved.
_BLOCK = 3
#: A fragment stands in the longer rendering mostly in one run; words picked from all over it do not count.
_IN_ONE_RUN = 60
#: Longer statements are compared by their beginnings; no speaker's sentence is this long.
_MOST_WORDS = 200
#: Two pages' own words for what was said are one utterance only where they are (nearly) the same, or share
#: more than one noun phrase: so many telling words, in two places or in a run as long as a clause.
_SAME_REPORT, _TELLING_REPORT, _CLAUSE = 85, 4, 6


#: So few telling words in marks say little without what they are said of.
_FEW = 2


@dataclass(frozen=True, slots=True)
class Match:
    """How far two statements have the same words, in hundredths: of both, and of the shorter one.

    ``common`` is what the shared words are worth and ``telling`` how many of them tell something; ``run`` is
    the longest run of them, with ``run_telling``; ``words`` is how many words the shorter one has.
    """

    common: int
    telling: int
    both: int
    shorter: int
    run: int
    run_telling: int
    words: int

    @property
    def is_within(self) -> bool:
        """Whether the shorter stands (nearly) wholly in the longer, telling words and all."""
        if self.shorter < _WITHIN or self.run < 2 or not self.run_telling:
            return False
        return 100 * self.run >= _IN_ONE_RUN * self.words

    @property
    def joins(self) -> bool:
        """Whether the words alone speak for one utterance."""
        if self.both >= _BOTH:
            return True
        if self.is_within:
            return True
        in_part = any(self.shorter >= share and self.run >= run for share, run in _IN_PART)
        return in_part and self.run_telling > 0 and self.telling >= _TELLING_IN_PART

    @property
    def joins_reports(self) -> bool:
        """Whether the words speak for one utterance where both are reported speech of one speaker.

        What is talked of recurs in all that is reported of a story: a shared name for it tells nothing.
        """
        if self.both >= _SAME_REPORT:
            return True
        return self.joins and self.telling >= _TELLING_REPORT and self.is_beyond_a_phrase

    @property
    def is_beyond_a_phrase(self) -> bool:
        """Whether more is shared than one noun phrase."""
        return self.telling > self.run_telling or self.run >= _CLAUSE


def joins(one: Statement, other: Statement, found: Match) -> bool:
    """Whether two statements are renderings of one utterance, by their words and by how they are told."""
    if not (one.is_reported or other.is_reported):
        return found.joins
    if not (one.is_reported and other.is_reported):
        whole = found.both >= _SAME_REPORT or found.is_within
        return found.joins and (whole or found.is_beyond_a_phrase)
    return one.speaker is not None and one.speaker == other.speaker and found.joins_reports


def fragment_match(one: Statement, other: Statement) -> Match | None:
    """The match of words in marks that stand (nearly) wholly in the other; the page's own words aside.

    An outlet may say anything around "do what it takes": what it quotes are the speaker's words all the same.
    """
    for mixed, whole in ((one, other), (other, one)):
        part = mixed.fragment
        if part is not None and not whole.is_reported:
            found = match(part, whole.fragment or whole)
            if found.is_within and found.words == len(part.words) and not told_of_another(mixed, part, whole):
                return found
    return None


def told_of_another(mixed: Statement, part: Statement, whole: Statement) -> bool:
    """Whether a few words in marks are told of one name by the page, of another in the longer rendering."""
    if part.telling > _FEW or mixed.quotation.place == "headline":
        return False
    inside, outside = _names(part), _names(mixed)
    there = _names(whole)
    return bool(outside - inside and there - inside) and not outside & there


def _names(one: Statement) -> frozenset[str]:
    """Words within a sentence that begin with a capital."""
    return frozenset(
        word.folded
        for word in one.words[1:]
        if word.text[0].isupper() and worth(word.folded, one.language) == TELLING
    )


def match(one: Statement, other: Statement) -> Match:
    """The match of two statements; the same whichever comes first."""
    left, right = sorted((_words(one), _words(other)))
    total = sum(worth for _, worth in left), sum(worth for _, worth in right)
    free = [True] * len(left), [True] * len(right)
    alike = _alike(left, right)
    length, first, _ = _longest_run(alike, *free)
    run_telling = sum(worth == TELLING for _, worth in left[first : first + length])
    common = _take_in_order(alike, *free) + _take_blocks(alike, *free)
    return Match(
        common=round(common),
        telling=sum(
            worth == TELLING and not is_free for (_, worth), is_free in zip(left, free[0], strict=True)
        ),
        both=round(200 * common / sum(total)),
        shorter=round(100 * common / min(total)),
        run=length,
        run_telling=run_telling,
        words=min(len(left), len(right)),
    )


Weighed = list[tuple[str, int]]


def _words(one: Statement) -> Weighed:
    """The speaker's words; what an editor put in brackets is none of them, unless there is nothing else."""
    spoken = [word for word, added in zip(one.wording, one.inserted, strict=True) if not added]
    return [(word, worth(word, one.language)) for word in (spoken or one.wording)[:_MOST_WORDS]]


#: For each word of the one the places in the other where it stands too, in order, with what that is worth.
Alike = list[dict[int, float]]


def _alike(left: Weighed, right: Weighed) -> Alike:
    """Few words of two sentences are the same: what follows looks at those alone."""
    by_letter: dict[str, list[int]] = {}
    for at, (word, _) in enumerate(right):
        by_letter.setdefault(word[0], []).append(at)
    found: Alike = []
    for word, weight in left:
        same = [(at, sameness(word, right[at][0])) for at in by_letter.get(word[0], ())]
        found.append({at: share * min(weight, right[at][1]) for at, share in same if share})
    return found


def _take_in_order(alike: Alike, free_left: list[bool], free_right: list[bool]) -> float:
    """The worth of the words that both have in one order (the heaviest common subsequence), now taken."""
    width = len(free_right)
    best = [[0.0] * (width + 1)]
    for row in reversed(alike):
        below = best[-1]
        if row:
            here = [0.0] * (width + 1)
            for j in range(width - 1, -1, -1):
                here[j] = max(below[j], here[j + 1], below[j + 1] + row[j] if j in row else 0.0)
            best.append(here)
        else:
            best.append(below)
    best.reverse()
    i = j = 0
    while i < len(alike) and j < width:
        worth = alike[i].get(j, 0.0)
        if worth and best[i][j] == best[i + 1][j + 1] + worth:
            free_left[i] = free_right[j] = False
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return best[0][0]


def _take_blocks(alike: Alike, free_left: list[bool], free_right: list[bool]) -> float:
    """The worth of the runs that both have besides, wherever they stand; longest first, no word twice."""
    total = 0.0
    while True:
        length, i, j = _longest_run(alike, free_left, free_right)
        if length < _BLOCK:
            return total
        for step in range(length):
            total += alike[i + step][j + step]
            free_left[i + step] = free_right[j + step] = False


def _longest_run(alike: Alike, free_left: list[bool], free_right: list[bool]) -> tuple[int, int, int]:
    """The longest run of free words that both have: its length and its two places."""
    best = (0, 0, 0)
    before: dict[int, int] = {}
    for i, row in enumerate(alike):
        here: dict[int, int] = {}
        if free_left[i]:
            for j in row:
                if free_right[j]:
                    here[j] = length = before.get(j - 1, 0) + 1
                    if length > best[0]:
                        best = (length, i - length + 1, j - length + 1)
        before = here
    return best
