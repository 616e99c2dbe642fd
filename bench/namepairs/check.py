"""Check tune.jsonl and test.jsonl; print the counts that PLAN.md quotes.

Run: python3 bench/namepairs/check.py   (exit status 1 on any fault)
"""

import hashlib
import json
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
LABELS = ("same", "different", "open")
NEEDED = ("id", "one", "other", "label", "kind", "area", "scripts", "note")
MAY = NEEDED + ("context", "known")
SCRIPTS = {
    "LATIN": "latn",
    "ARABIC": "arab",
    "CYRILLIC": "cyrl",
    "HEBREW": "hebr",
    "CJK": "hani",
    "HANGUL": "hang",
    "GREEK": "grek",
    "ARMENIAN": "armn",
    "GEORGIAN": "geor",
    "DEVANAGARI": "deva",
    "FEMININE": "latn",
}
faults = []


def script(text):
    found = set()
    for ch in text:
        if ch.isalpha():
            word = re.match(r"[A-Z]+", unicodedata.name(ch, "")).group()
            if word != "MODIFIER":
                found.add(SCRIPTS.get(word, word))
    return found.pop() if len(found) == 1 else "mixed:" + ",".join(sorted(found))


def norm(text):
    """Words without case, marks and order."""
    text = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join(sorted(re.findall(r"\w+", text)))


rows = {}
ids, pairs = set(), set()
for part in ("tune", "test"):
    rows[part] = []
    for number, line in enumerate((HERE / f"{part}.jsonl").read_text("utf-8").splitlines(), 1):
        at = f"{part}:{number}"
        row = json.loads(line)
        rows[part].append(row)
        for key in NEEDED:
            if not isinstance(row.get(key), str) or not row[key].strip():
                faults.append(f"{at}: {key} missing or empty")
        if set(row) - set(MAY):
            faults.append(f"{at}: unknown field")
        for key in ("one", "other", "context"):
            if row.get(key, "x") != unicodedata.normalize("NFC", row.get(key, "x")).strip():
                faults.append(f"{at}: {key} not NFC or not trimmed")
        if row["id"] in ids:
            faults.append(f"{at}: id twice")
        ids.add(row["id"])
        if row["label"] not in LABELS:
            faults.append(f"{at}: label {row['label']}")
        if (row["label"] == "different") != row["kind"].startswith("neg-"):
            faults.append(f"{at}: kind and label disagree")
        if (row["label"] == "open") != (row["kind"] == "bare"):
            faults.append(f"{at}: open and bare disagree")
        if row["kind"] in ("surname-context", "neg-context") and "context" not in row:
            faults.append(f"{at}: context missing")
        if row["scripts"] != "-".join(sorted((script(row["one"]), script(row["other"])))):
            faults.append(f"{at}: scripts")
        pair = frozenset((row["one"].casefold(), row["other"].casefold()))
        if pair in pairs:
            faults.append(f"{at}: pair twice")
        pairs.add(pair)

names = {part: {norm(row[key]) for row in rows[part] for key in ("one", "other")} for part in rows}
for name in sorted(names["tune"] & names["test"]):
    faults.append(f"in both files: {name}")

both = rows["tune"] + rows["test"]
for field in ("label", "kind", "area"):
    for value in sorted({row[field] for row in both}):
        for part in rows:
            if not any(row[field] == value for row in rows[part]):
                faults.append(f"{part}: no {field} {value}")
if sum("known" in row for row in both) > len(both) / 5:
    faults.append("too many known people")


def table(field):
    print(f"\n| {field} | tune | test | all | same | different | open |\n|---|--:|--:|--:|--:|--:|--:|")
    for value in sorted({row[field] for row in both}):
        cells = [sum(r[field] == value for r in rows["tune"]), sum(r[field] == value for r in rows["test"])]
        cells.append(sum(cells))
        cells += [sum(r[field] == value and r["label"] == lab for r in both) for lab in LABELS]
        print(f"| {value} | " + " | ".join(map(str, cells)) + " |")


print("| | tune | test | all |\n|---|--:|--:|--:|")
print("| pairs | {} | {} | {} |".format(len(rows["tune"]), len(rows["test"]), len(both)))
for name, test in (
    *((lab, lambda r, lab=lab: r["label"] == lab) for lab in LABELS),
    ("with context", lambda r: "context" in r),
    ("known", lambda r: "known" in r),
    ("across scripts", lambda r: len(set(r["scripts"].split("-"))) == 2),
):
    n = [sum(map(test, rows[part])) for part in rows]
    print(f"| {name} | {n[0]} | {n[1]} | {sum(n)} |")
for field in ("area", "scripts", "kind"):
    table(field)
print()
for part in rows:
    print(f"SHA-256 {part}.jsonl {hashlib.sha256((HERE / (part + '.jsonl')).read_bytes()).hexdigest()}")
print(f"\nfaults: {len(faults)}")
print(*faults, sep="\n")
sys.exit(bool(faults))
