"""The own words of many pages, hashed: what is compared when shared wording is searched."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from collatio.records.article import Article
from collatio.records.engine import Failure
from collatio.text.wordhashes import Counts, batches, hashed_words

T = TypeVar("T")
R = TypeVar("R")

#: Thirty-two bits tell any two words of a language apart, and a stretch is a dozen words and more.
Words = NDArray[np.uint32]
#: The first and one past the last character of each word.
WordPlaces = NDArray[np.uint32]


class Runner(Protocol):
    """How a pure function is run over many items, in their order: here or by an engine's workers."""

    def __call__(self, function: Callable[[T], R], items: Iterable[T], /) -> Iterator[R | Failure]:
        """``function`` of each item, in order."""
        ...


@dataclass(frozen=True, slots=True)
class Worded:
    """All words, page after page; those of page ``n`` stand from ``starts[n]`` to ``starts[n + 1]``."""

    words: Words
    starts: Counts

    def __len__(self) -> int:
        return len(self.starts) - 1

    def of(self, page: int) -> Words:
        """The words of one page, in order."""
        return self.words[self.starts[page] : self.starts[page + 1]]


def own_text(article: Article) -> str:
    """The text with blanks for what is not the article's own words, so that places stay what they are."""
    parts, at = [], 0
    for block in article.own_blocks:
        parts += ["\n" * (block.start - at), article.text[block.start : block.end]]
        at = block.end
    return "".join(parts)


def worded(articles: Sequence[Article], run: Runner) -> Worded:
    """The own words of all articles."""
    read = list(everywhere(run, _words, batches(map(own_text, articles))))
    counts = np.concatenate([np.zeros(1, np.int64), *(counts for _, counts in read)])
    words = np.concatenate([np.empty(0, np.uint32), *(words for words, _ in read)])
    return Worded(words, np.cumsum(counts))


def places(articles: Iterable[Article]) -> Iterator[WordPlaces]:
    """Where the own words of each article stand in its text, word by word."""
    for batch in batches(map(own_text, articles)):
        read = hashed_words(batch)
        both = np.stack([read.starts, read.ends], axis=1).astype(np.uint32)
        yield from np.split(both, np.cumsum(read.counts)[:-1])


def everywhere(run: Runner, function: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """``function`` of each item; where a worker died with one, it is done here, so nothing is lost."""
    waiting: deque[T] = deque()

    def noted() -> Iterator[T]:
        for item in items:
            waiting.append(item)
            yield item

    for result in run(function, noted()):
        item = waiting.popleft()
        yield function(item) if isinstance(result, Failure) else result


def _words(batch: Sequence[str]) -> tuple[Words, Counts]:
    read = hashed_words(batch)
    return (read.hashes >> np.uint64(32)).astype(np.uint32), read.counts
