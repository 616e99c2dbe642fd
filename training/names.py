"""Where a slip of the pen ends: the score from which names are taken for one; ``python -m training.names``.

Given names and family names of the training sets are put together, and misspelt by rule: two letters swapped,
one left out, doubled, added, or struck beside its key.  Against them stand pairs in which one name is the
nearest other name of the set, and pairs of unlike names.  The best F1 chooses ``SLIP`` in
``collatio.text.naming.match``; nothing else is fitted, and no pair enters the repository.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from rapidfuzz.distance import DamerauLevenshtein

from collatio.text.naming.match import match_names
from training.sets.where import ABSENT, shared

_MISSPELT, _OTHER, _UNLIKE = 1500, 1500, 700
#: A letter and those beside its key.
_KEYS = """
q wa w qes e wrd r etf t ryg y tuh u yij i uok o ipl p ol a sq s adw d sfe f dgr g fht h gjy j hku k jli l kop
z xa x zc c xv v cb b vn n bm m nk
"""
_BESIDE = dict(zip(_KEYS.split()[::2], _KEYS.split()[1::2], strict=True))
_SAMPLE = 400
#: The nearest other name counts only where it is this near.
_NEAR = 0.55
_THRESHOLDS = tuple(number / 100 for number in range(35, 90, 5))

Pair = tuple[str, str, bool]


def misspelt(word: str, chance: random.Random) -> str:
    """``word`` with one slip of the pen behind its first letter."""
    at = chance.randrange(1, len(word))
    kind = chance.choices(("swap", "drop", "double", "add", "key"), (22, 22, 16, 15, 25))[0]
    if kind == "swap" and at < len(word) - 1:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    if kind == "double":
        return word[:at] + word[at] + word[at:]
    if kind == "add":
        return word[:at] + chance.choice("abcdefghiklmnoprstuvy") + word[at:]
    return word[:at] + chance.choice(_BESIDE.get(word[at].lower(), "e")) + word[at + 1 :]


def pairs(given: Sequence[str], families: Sequence[str]) -> list[Pair]:
    """The training pairs, the same at every run."""
    chance = random.Random(7)
    made: list[Pair] = []
    for count, kind in ((_MISSPELT, "misspelt"), (_OTHER, "other"), (_UNLIKE, "unlike")):
        for _ in range(count):
            one, family = chance.choice(given), chance.choice(families)
            in_family = chance.random() < 0.5
            word, pool = (family, families) if in_family else (one, given)
            if kind == "misspelt":
                changed: str | None = misspelt(word, chance)
            elif kind == "other":
                changed = _nearest(word, chance.sample(pool, _SAMPLE))
            else:
                changed = chance.choice(pool)
            if changed is not None and changed != word:
                other = f"{one} {changed}" if in_family else f"{changed} {family}"
                made.append((f"{one} {family}", other, kind == "misspelt"))
    return made


def _nearest(word: str, pool: Sequence[str]) -> str | None:
    near = [(DamerauLevenshtein.normalized_similarity(word, other), other) for other in pool if other != word]
    score, best = max(near)
    return best if score >= _NEAR else None


def _names(folder: Path) -> tuple[list[str], list[str]]:
    sets = folder / "data" / "events" / "names"
    short = [json.loads(line) for line in (sets / "hmni_first_name_pairs.jsonl").open(encoding="utf-8")]
    arabic = [json.loads(line) for line in (sets / "ar2en_variants.jsonl").open(encoding="utf-8")]
    given = {row[key] for row in short for key in ("name1", "name2")}
    families = {word.capitalize() for row in arabic for word in row["latin"]}
    return (
        sorted(word for word in given if word.isalpha() and len(word) > 2),
        sorted(word for word in families if word.isalpha() and len(word) > 3),
    )


def main() -> int:
    """Print F1 at each threshold."""
    folder = shared()
    if folder is None:
        print(ABSENT, file=sys.stderr)
        return 1
    rows = [(match_names(one, other).score, same) for one, other, same in pairs(*_names(folder))]
    for least in _THRESHOLDS:
        hit = sum(score >= least and same for score, same in rows)
        said = sum(score >= least for score, _ in rows)
        right = sum(same for _, same in rows)
        print(f"{least:.2f} F1 {2 * hit / (said + right):.3f} of {len(rows)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
