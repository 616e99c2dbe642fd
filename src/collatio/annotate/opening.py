"""What a page's opening means, as the reader model's direction: headline and first sentence say the event."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import islice

from collatio.annotate.layout import Layout
from collatio.records.encoder import Encoder

#: So many sentences of the page's own words: further ones tell of what led there, and blur it (ECB+ folds).
_SENTENCES = 2
#: Parts are kept as whole numbers up to this, so that a record is small and the same wherever it is read.
LONGEST = 127


def opening_of(layout: Layout, encoder: Encoder) -> tuple[int, ...]:
    """The mean of the opening sentences' vectors, scaled to whole numbers; empty for a page without words."""
    sentences = tuple(_opening(layout))
    if not sentences:
        return ()
    vectors = encoder.vectors(sentences)
    mean = [math.fsum(parts) for parts in zip(*vectors, strict=True)]
    length = math.sqrt(math.fsum(part * part for part in mean))
    return tuple(round(LONGEST * part / length) for part in mean) if length else ()


def _opening(layout: Layout) -> Iterator[str]:
    texts = (layout.text[span.start : span.end] for block in layout.sentences for span in block)
    return islice((text for text in texts if any(c.isalpha() for c in text)), _SENTENCES)
