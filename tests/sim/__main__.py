"""Replay one seed: `PYTHONPATH=src:tests python -m sim SEED [MUTANT]`; or many: `python -m sim FIRST LAST`."""

from __future__ import annotations

import sys
import time
from collections import Counter

from sim.story import simulate


def main(argv: list[str]) -> int:
    first = int(argv[1])
    last = int(argv[2]) if len(argv) > 2 else first
    total: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    started = time.process_time()
    for seed in range(first, last + 1):
        out = simulate(seed)
        total.update(out.counts)
        if out.broken:
            broken[out.broken] += 1
            print(seed, out.detail[:300])
    print(dict(sorted(total.items())))
    print(dict(broken), f"{(time.process_time() - started) / (last - first + 1) * 1000:.0f} ms a seed")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
