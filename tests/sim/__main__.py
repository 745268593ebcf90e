"""Replay and search: one seed, many seeds, or mutants. From the project: `PYTHONPATH=src:tests python -m sim ...`.

python -m sim SEED [MUTANT]        one story, in detail where it breaks
python -m sim FIRST LAST           counts of what happened, and broken seeds
python -m sim estate SEED          one estate, in detail
python -m sim estates FIRST LAST   as many, each an estate of three units
python -m sim mutants COUNT [NAME] how many of COUNT seeds catch each mutant, and the first one
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable

from sim.estate import simulate_estate
from sim.mutants import AS_BUILT, MUTANTS
from sim.story import Outcome, simulate


def one(out: Outcome) -> int:
    for unit in out.world.units.values():
        print(f"\n{unit.name}: {', '.join(unit.source.decls) or 'nothing is declared'}")
        for e in unit.log:
            what = f"{e.kind} {e.operation or e.address or (e.object or '')} {e.generation}"
            fields = {
                k: v for k, v in e.fields.items() if k not in ("writes", "reads", "actor", "process", "effect", "base")
            }
            print(f"  {e.seq:4} {e.time / 1000:9.1f} s  {what:40} {fields} {dict(e.values) or ''}")
    print(f"\n{out.counts}\n{out.detail or 'every invariant holds'}")
    return 1 if out.broken else 0


def many(first: int, last: int, tell: Callable[[int], Outcome] = simulate) -> int:
    total: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    started = time.process_time()
    for seed in range(first, last + 1):
        out = tell(seed)
        total.update(out.counts)
        if out.broken:
            broken[out.broken] += 1
            print(f"{seed}: {out.detail[:300]}")
    took = (time.process_time() - started) / (last - first + 1) * 1000
    print(f"{dict(sorted(total.items()))}\n{took:.0f} ms a seed; broken: {dict(broken) or 'none'}")
    return 1 if broken else 0


def mutants(count: int, name: str) -> int:
    for key in [name] if name else MUTANTS:
        hits: list[int] = []
        why: Counter[str] = Counter()
        for seed in range(count):
            try:
                broken = simulate(seed, MUTANTS[key]).broken
            except (AssertionError, KeyError, IndexError, TypeError, AttributeError, RuntimeError, ValueError) as error:
                broken = f"raises {type(error).__name__}"
            if broken:
                hits.append(seed)
                why[broken] += 1
        print(f"{key}: {len(hits)} of {count}, first {hits[:3]}: {why.most_common(3)}", flush=True)
    return 0


def main(argv: list[str]) -> int:
    match argv[1:]:
        case ["mutants", count, *name]:
            return mutants(int(count), " ".join(name))
        case ["estate", seed]:
            return one(simulate_estate(int(seed)))
        case ["estates", first, last]:
            return many(int(first), int(last), simulate_estate)
        case [first, last] if last.isdecimal():
            return many(int(first), int(last))
        case [seed, *name]:
            return one(simulate(int(seed), MUTANTS[" ".join(name)] if name else AS_BUILT))
        case _:
            print(__doc__)
            return 64


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
