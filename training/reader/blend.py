"""``python -m training.reader.blend NAMES BOTH -o FOLDER``: a step back towards what was learnt first.

The layers and the head of names become a weighted mean of two steps of one training (Wortsman et al. 2022,
"Robust fine-tuning of zero-shot models"); all other heads are the later step's.  A tenth of the names step
wins back about half a point of names and costs statements nothing that can be measured.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

#: How much of the earlier step is taken.
SHARE = 0.1
_SHARED = ("layers.", "shapes.", "names.")


def blend(earlier: Path, later: Path, out: Path, share: float) -> None:
    """Write the mean of two runs' branches as a run of its own."""
    before, after = (torch.load(run / "upper.pt", weights_only=True) for run in (earlier, later))
    mixed = {
        name: share * before[name] + (1 - share) * value if name.startswith(_SHARED) else value
        for name, value in after.items()
    }
    out.mkdir(parents=True, exist_ok=True)
    torch.save(mixed, out / "upper.pt")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("earlier", type=Path)
    parser.add_argument("later", type=Path)
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--share", type=float, default=SHARE)
    options = parser.parse_args()
    blend(options.earlier, options.later, options.out, options.share)


if __name__ == "__main__":
    main()
