"""Adopting drift of a stack's instances: the setting of one, or of all, and of no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at
from firma.engine.patching.wanted import Patch
from firma.engine.result import Silent
from firma.providers.sim.cloud import Cloud

SETTINGS = "class Settings(firma.Settings):\n    region: str\n    size: int = 1\n"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path)
    bench.configure(environments='[environments.dev]\nmatrix = { region = ["eu", "us"] }\n')
    bench.sim('sim.cc_Plain("a", v=settings.size)', head=SETTINGS, takes="settings: Settings")
    file = bench.root / "stacks" / "app.py"
    file.write_text(file.read_text().replace("@firma.stack\n", '@firma.stack(matrix="region")\n'))
    bench.apply()
    return bench


def by_hand(bench: Workbench, count: int) -> None:
    def change(cloud: Cloud) -> None:
        for made in list(cloud.things.values())[:count]:
            cloud.change(made, made.attributes.with_(v=7))

    bench.keeper.change(change)


def adopted(bench: Workbench) -> Patch:
    return bench.do(lambda engine: engine.adopt_drift((), progress=Silent()))


def test_what_one_instance_is_by_hand_becomes_its_own_setting(bench: Workbench) -> None:
    by_hand(bench, 1)
    patch = adopted(bench)

    assert patch.refused == ()
    changed = {f'["app.{key}"]\nsize = 7\n' for key in ("eu", "us")}
    assert patch.after["environments/dev.toml"] in changed, "whichever was made first"


def test_what_all_instances_are_by_hand_becomes_the_setting_of_the_stack(bench: Workbench) -> None:
    by_hand(bench, 2)
    patch = adopted(bench)

    assert patch.refused == ()
    assert patch.after["environments/dev.toml"] == "[app]\nsize = 7\n"
