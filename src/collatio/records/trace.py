"""From a passage back to the bytes of the page it was read from."""

from __future__ import annotations

from bisect import bisect_right

from collatio.records.article import Article

#: A half-open range of a page's bytes.
ByteRange = tuple[int, int]


def led_back(article: Article, start: int, end: int) -> tuple[ByteRange, ...]:
    """The bytes of the page that the characters ``[start, end)`` of an article were read from.

    In the order of the text, neighbours joined; what stands between two ranges is markup or white
    space.  A character that was an entity, folded or composed comes with all the bytes it was made of.
    Block separators come from nowhere, and text taken out of a PDF from the whole file.
    """
    runs = article.page.trace
    ranges: list[ByteRange] = []
    at = max(0, bisect_right(runs, start, key=lambda run: run[0]) - 1)
    while at < len(runs) and runs[at][0] < end:
        run = runs[at]
        if run[1] > start:
            first, last = _part(article, run, max(start, run[0]), min(end, run[1]))
            if ranges and ranges[-1][0] <= first <= ranges[-1][1]:
                ranges[-1] = (ranges[-1][0], max(last, ranges[-1][1]))
            else:
                ranges.append((first, last))
        at += 1
    return tuple(ranges)


def _part(article: Article, run: tuple[int, int, int, int], start: int, end: int) -> ByteRange:
    """The bytes of a part of a run; of the whole run where its characters do not stand one for one."""
    if (start, end) == (run[0], run[1]) or article.page.media == "pdf":
        return run[2], run[3]
    charset, text = article.page.charset, article.text
    try:
        before = len(text[run[0] : start].encode(charset))
        inside = len(text[start:end].encode(charset))
        after = len(text[end : run[1]].encode(charset))
    except UnicodeEncodeError:
        return run[2], run[3]
    if before + inside + after != run[3] - run[2]:
        return run[2], run[3]
    return run[2] + before, run[2] + before + inside
