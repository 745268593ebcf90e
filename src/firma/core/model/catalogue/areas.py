"""All areas of the catalogue in one mapping; knows no code by name."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue import (
    apply,
    aws,
    checkpoints,
    cli,
    engine,
    estates,
    graph,
    history,
    late,
    ledger,
    objects,
    plan,
    program,
    provider,
    query,
    recovery,
    refactoring,
    sandbox,
    secrets,
    servers,
    signing,
    takeover,
    trust,
    witness,
)
from firma.core.model.catalogue.code import Code

CATALOGUE: Mapping[str, Code] = {
    code: entry
    for area in (
        program,
        graph,
        plan,
        late,
        refactoring,
        trust,
        apply,
        takeover,
        ledger,
        checkpoints,
        servers,
        objects,
        recovery,
        signing,
        witness,
        provider,
        aws,
        sandbox,
        cli,
        engine,
        estates,
        secrets,
        history,
        query,
    )
    for code, entry in area.CODES.items()
}
