"""``python -m training.reader.train names|statements|both -o FOLDER``: tune the branch for words, in steps.

``names`` learns names and parts of speech from the large public sets; ``statements`` goes on from there
with attributed statements, roles and trees, and a share of the names so that they are not forgotten;
``both`` ends with one slow pass over everything, and copies with other names.  On two idle cores the three
take about an hour; one thread a process is as fast as two.  ``--free`` leaves out what is share-alike.

``corpus`` goes on from ``names`` with our own corpus alone, and ``fold --fold N`` from there with GUM alone,
one fifth of its texts held back: the models that the benchmark reads GUM with.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from collatio.encoder.wordpiece import WordPiece
from training.reader.batches import add_lower, batches
from training.reader.examples import Example
from training.reader.losses import in_floats, losses, total
from training.reader.menus import corpus_menu, everything_menu, fold_menu, names_menu, statements_menu
from training.reader.model import Lower, Upper, published, tuned
from training.reader.ready import Ready, make_ready

BUDGET, SEED = 900, 7
#: Passes, and the highest rates of the layers and of the heads, for each step.
STEPS = {
    "names": (4, 2e-4, 1e-3),
    "statements": (3, 2e-4, 1e-3),
    "both": (1, 8e-5, 4e-4),
    "corpus": (2, 2e-4, 1e-3),
    "fold": (3, 1.5e-4, 8e-4),
}
WARM = 0.06


def prepare(
    examples: Sequence[Example], wordpiece: WordPiece, lower: Lower, kept: Path | None = None
) -> list[Ready]:
    """The examples as numbers; what is too long is left out.

    ``kept`` is a file of the lower layers' activations by sentence: read if it is there, then brought up
    to date, so that the next run need not compute them again.
    """
    ready = [one for example in examples if (one := make_ready(example, wordpiece)) is not None]
    held: dict[str, Tensor] = torch.load(kept, weights_only=True) if kept and kept.exists() else {}
    for one in ready:
        one.lower = held.get(one.example.text)
    missing = [one for one in ready if one.lower is None]
    add_lower(missing, lower)
    if kept and missing:
        held |= {one.example.text: one.lower for one in missing if one.lower is not None}
        torch.save(held, kept)
    return ready


def tune(upper: Upper, ready: Sequence[Ready], step: str, seed: int, out: Path) -> None:
    """Tune the branch in place; the same seed gives the same weights on one kind of machine."""
    passes, layer_rate, head_rate = STEPS[step]
    rng = random.Random(seed)
    layers = [*upper.layers.parameters(), *upper.shapes.parameters()]
    held = {id(one) for one in layers}
    heads = [one for one in upper.parameters() if id(one) not in held]
    optimiser = torch.optim.AdamW(
        [{"params": layers, "lr": layer_rate}, {"params": heads, "lr": head_rate}],
        weight_decay=0.01,
        fused=True,
    )
    count = passes * sum(1 for _ in batches(ready, BUDGET, random.Random(seed)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min((at + 1) / (WARM * count), max(0.0, (count - at) / (count * (1 - WARM))))
    )
    upper.train()
    for number in range(passes):
        began, sums, seen = time.monotonic(), defaultdict[str, float](float), defaultdict[str, int](int)
        for batch in batches(ready, BUDGET, rng):
            with torch.autocast("cpu", dtype=torch.bfloat16):  # twice as fast; the weights stay float32
                outputs = upper(batch.lower, batch.mask[:, None, None, :], batch.shapes, batch.firsts)
            found = losses(in_floats(outputs), batch)
            optimiser.zero_grad(set_to_none=True)
            total(found).backward()
            torch.nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            for name, loss in found.items():
                sums[name] += float(loss.detach())
                seen[name] += 1
        told = "  ".join(f"{name} {sums[name] / seen[name]:.3f}" for name in sorted(sums))
        print(f"pass {number + 1}/{passes}  {time.monotonic() - began:.0f} s  {told}", flush=True)
        torch.save(upper.state_dict(), out / "upper.pt")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=sorted(STEPS))
    parser.add_argument("-o", "--out", type=Path, required=True)
    parser.add_argument("--published", type=Path, required=True, help="the folder of all-MiniLM-L6-v2")
    parser.add_argument("--from", dest="begun", type=Path, help="the folder of the step before")
    parser.add_argument("--fold", type=int, help="hold back this fifth of GUM's texts")
    parser.add_argument("--free", action="store_true", help="leave out share-alike rows")
    parser.add_argument(
        "--kept", type=Path, help="a file that keeps the lower layers' activations between runs"
    )
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.seed)
    vocabulary = (options.published / "vocab.txt").read_text("utf-8").splitlines()
    lower, original = published(options.published)
    began = time.monotonic()
    if options.step == "fold":
        examples = fold_menu(fold=options.fold)
    elif options.step == "corpus":
        examples = corpus_menu()
    elif options.step == "names":
        examples = names_menu(free=options.free)
    elif options.step == "statements":
        examples = statements_menu(free=options.free, seed=options.seed)
    else:
        examples = everything_menu(free=options.free, seed=options.seed)
    ready = prepare(examples, WordPiece(vocabulary), lower, options.kept)
    pieces = sum(len(one.ids) for one in ready)
    print(f"{len(ready)} sentences, {pieces} pieces, ready in {time.monotonic() - began:.0f} s", flush=True)
    upper = tuned(original)
    if options.begun:
        upper.load_state_dict(torch.load(options.begun / "upper.pt", weights_only=True))
    tune(upper, ready, options.step, options.seed, options.out)
    told = {
        "step": options.step,
        "seed": options.seed,
        "fold": options.fold,
        "free": options.free,
        "pieces": pieces,
    }
    (options.out / "run.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
