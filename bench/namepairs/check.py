"""Check ``tune.jsonl`` and ``test.jsonl`` against the guide's form: ``python -m bench.namepairs.check``.

Prints the counts that ``PLAN.md`` quotes; exit status 1 on any fault.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("tune", "test")
LABELS = ("same", "different", "open")
NEEDED = ("id", "one", "other", "label", "kind", "area", "scripts", "note")
OPTIONAL = ("context", "known")
_SCRIPTS = {
    "LATIN": "latn", "ARABIC": "arab", "CYRILLIC": "cyrl", "HEBREW": "hebr", "CJK": "hani", "HANGUL": "hang",
    "GREEK": "grek", "ARMENIAN": "armn", "GEORGIAN": "geor", "DEVANAGARI": "deva", "FEMININE": "latn",
}  # fmt: skip

Pair = Mapping[str, str]


def script(text: str) -> str:
    """The one script of a name's letters, or "mixed"."""
    firsts = {unicodedata.name(sign, "?").split(" ")[0] for sign in text if sign.isalpha()} - {"MODIFIER"}
    found = sorted({_SCRIPTS.get(first, first) for first in firsts})
    return found[0] if len(found) == 1 else f"mixed:{','.join(found)}"


def norm(text: str) -> str:
    """Words without case, marks and order."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(sorted(re.findall(r"\w+", bare)))


def read(part: str) -> tuple[Pair, ...]:
    """The pairs of a part in the order of its file."""
    lines = (HERE / f"{part}.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def faults_of(pair: Pair) -> Iterator[str]:
    """What is wrong with one pair by itself."""
    for key in NEEDED:
        if not isinstance(pair.get(key), str) or not pair[key].strip():
            yield f"{key} missing or empty"
            return
    if set(pair) - {*NEEDED, *OPTIONAL}:
        yield "unknown field"
    for key in ("one", "other", "context"):
        written = pair.get(key, "x")
        if written != unicodedata.normalize("NFC", written).strip():
            yield f"{key} not NFC or not trimmed"
    if pair["label"] not in LABELS:
        yield f"label {pair['label']}"
    if (pair["label"] == "different") != pair["kind"].startswith("neg-"):
        yield "kind and label disagree"
    if (pair["label"] == "open") != (pair["kind"] == "bare"):
        yield "open and bare disagree"
    if pair["kind"] in {"surname-context", "neg-context"} and "context" not in pair:
        yield "context missing"
    if pair["scripts"] != "-".join(sorted((script(pair["one"]), script(pair["other"])))):
        yield "scripts"


def faults_between(parts: Mapping[str, Sequence[Pair]]) -> Iterator[str]:
    """What is wrong with the pairs together."""
    every = [pair for part in PARTS for pair in parts[part]]
    for id_, times in sorted(Counter(pair["id"] for pair in every).items()):
        if times > 1:
            yield f"id twice: {id_}"
    written = Counter(tuple(sorted((p["one"].casefold(), p["other"].casefold()))) for p in every)
    yield from (f"pair twice: {pair}" for pair, times in sorted(written.items()) if times > 1)
    names = {part: {norm(pair[key]) for pair in parts[part] for key in ("one", "other")} for part in PARTS}
    yield from (f"in both files: {name}" for name in sorted(names["tune"] & names["test"]))
    for field in ("label", "kind", "area"):
        values = {part: {pair[field] for pair in parts[part]} for part in PARTS}
        yield from (f"not in both: {field} {value}" for value in sorted(values["tune"] ^ values["test"]))
    if 5 * sum("known" in pair for pair in every) > len(every):
        yield "too many known people"


def table(parts: Mapping[str, Sequence[Pair]], field: str) -> Iterator[str]:
    """Counts by the values of a field, as a Markdown table."""
    yield f"\n| {field} | tune | test | all | same | different | open |\n|---|--:|--:|--:|--:|--:|--:|"
    every = [pair for part in PARTS for pair in parts[part]]
    for value in sorted({pair[field] for pair in every}):
        cells = [sum(pair[field] == value for pair in parts[part]) for part in PARTS]
        labels = [sum(p[field] == value and p["label"] == label for p in every) for label in LABELS]
        yield "| " + " | ".join(map(str, (value, *cells, sum(cells), *labels))) + " |"


def main() -> int:
    """Print counts, hashes and faults."""
    parts = {part: read(part) for part in PARTS}
    for field in ("label", "area", "scripts", "kind"):
        print(*table(parts, field), sep="\n")
    for part in PARTS:
        print(f"SHA-256 {part}.jsonl {hashlib.sha256((HERE / f'{part}.jsonl').read_bytes()).hexdigest()}")
    faults = [
        f"{pair.get('id')}: {what}" for part in PARTS for pair in parts[part] for what in faults_of(pair)
    ]
    faults += faults_between(parts)
    print(f"faults: {len(faults)}", *faults, sep="\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
