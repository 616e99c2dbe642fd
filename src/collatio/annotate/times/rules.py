"""The rules by the names that the patterns of languages give them."""

from __future__ import annotations

from collections.abc import Callable

from collatio.annotate.times import counting, moments, named
from collatio.annotate.times.meaning import Meaning
from collatio.annotate.times.reading import Read

#: What each rule makes of the words it matched; null where they tell no time after all.
RULES: dict[str, Callable[[Read], Meaning | None]] = {
    "none": lambda read: None,
    "set": counting.every,
    "range": named.span,
    "from": moments.counted_from,
    "stretch": counting.stretch,
    "ago": counting.ago,
    "ahead": counting.ahead,
    "later": counting.later,
    "hence": counting.hence,
    "beside": counting.beside,
    "moment": moments.moment,
    "month": named.month,
    "unit": counting.unit,
    "weekend": counting.weekend,
    "season": named.season,
    "quarter": named.quarter,
    "century": named.century,
    "decade": named.decade,
    "dated": named.dated,
    "ordinal": named.ordinal,
    "monthday": named.monthday,
    "fixed": named.fixed_time,
    "vague": counting.vague,
    "length": counting.lasting,
    "clock": moments.clock,
}
