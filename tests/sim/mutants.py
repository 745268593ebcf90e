"""All planted bugs by name: the list of the research page of the core, section 8, and what building added."""

from __future__ import annotations

from collections.abc import Mapping

from sim.mutant import AS_BUILT, Mutant
from sim.plan_mutants import PLAN_MUTANTS
from sim.run_mutants import RUN_MUTANTS

MUTANTS: Mapping[str, Mutant] = {**RUN_MUTANTS, **PLAN_MUTANTS}

__all__ = ["AS_BUILT", "MUTANTS", "Mutant"]
