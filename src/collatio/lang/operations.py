"""Words that stand beside an operation's name and inside it: "Operation Lantern of the North"."""

from __future__ import annotations

#: By language, folded; only languages whose capitals show where the name ends.
OPERATIONS = {
    "en": frozenset({"operation"}),
    "de": frozenset({"operation", "unternehmen"}),
    "fr": frozenset({"operation"}),
    "es": frozenset({"operacion"}),
    "ru": frozenset({"операция", "операции", "операцию"}),
}

#: Small words inside such a name, by language, folded.
INSIDE = {
    "en": frozenset({"of", "the"}),
    "de": frozenset({"der", "des", "die", "das", "dem", "den"}),
    "fr": frozenset({"le", "la", "les", "des"}),
    "es": frozenset({"el", "la", "los", "las"}),
}
