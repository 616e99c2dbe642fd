"""Run by the interpreter of CollateX's own environment, never imported: it is GPL, and we are not.

Reads a JSON line an utterance, its wordings as lists of words; writes for each word the column it got.  The
argument is ``words`` (near matches allowed) or ``segments`` (runs joined, which rules near matches out).
"""

from __future__ import annotations

import json
import sys

from collatex import collate  # type: ignore[import-not-found]  # never installed beside us


def columns(wordings: list[list[str]], *, segments: bool) -> list[list[int]]:
    """The column of each word."""
    witnesses = [
        {
            "id": str(number),
            "tokens": [{"t": f"{word} ", "n": word, "at": at} for at, word in enumerate(words)],
        }
        for number, words in enumerate(wordings)
    ]
    found = json.loads(
        collate({"witnesses": witnesses}, output="json", segmentation=segments, near_match=not segments)
    )
    answer = [[-1] * len(words) for words in wordings]
    for witness, cells in zip(found["witnesses"], found["table"], strict=True):
        for column, cell in enumerate(cells):
            for token in cell or ():
                answer[int(witness)][token["at"]] = column
    return answer


if __name__ == "__main__":
    in_segments = sys.argv[1] == "segments"
    for line in sys.stdin:
        print(json.dumps(columns(json.loads(line), segments=in_segments)), flush=True)
