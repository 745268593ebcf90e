"""Late values in planning: loops are expanded as their items become known, else deferred; knows nobody who answers.

A plan is begun with every loop closed. Whenever nothing more is asked, loops whose collections are known then are
expanded, and the graph that this gives is planned anew, with the answers that are there. Where the plan that comes of
it would change what a collection was read from (a giver that has to be replaced for what the loop makes), the loop
stays closed: its items are known after this run, and the next round has them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.graph.build import build
from firma.core.graph.expand import expand, items_of
from firma.core.graph.graph import Graph
from firma.core.ledger.state import State
from firma.core.model.expression import opaques
from firma.core.model.node import UnitDocument
from firma.core.model.value import Map, is_known
from firma.core.plan.instances import known_late
from firma.core.plan.plan import Plan
from firma.core.plan.planner import Planner
from firma.core.plan.question import Question
from firma.core.plan.sheet import Schemas


class LatePlanner:
    """One planning of one unit, in as many steps as its loops need. Takes what `Planner` takes, and is used as that."""

    def __init__(self, graph: Graph, state: State, schemas: Schemas, **more: Any) -> None:
        self._given = (graph, state, schemas, more)
        self._items: dict[str, Map] = {}
        self._closed: set[str] = set()
        """Loops that stay closed in this plan."""
        self.planner = Planner(graph, state, schemas, **more)

    def questions(self) -> tuple[Question, ...]:
        """Return every question that is open now, in a fixed order; empty: `result` has the plan (or the problems)."""
        while True:
            found = self.planner.questions() or self._functions()
            if found or not self._goes_on():
                return found

    def answer(self, question: Question, reply: Any) -> None:
        """Take the answer to a question that was asked."""
        self.planner.answer(question, reply)

    def result(self, users: tuple[str, ...] = ()) -> Plan:
        """Return the plan. Raises as `Planner.result` does."""
        self.questions()
        return self.planner.result(users)

    def late(self, name: str) -> tuple[str, Map] | None:
        """Return kind and inputs of an instance or ephemeral value with references for inputs; None: not known yet."""
        return known_late(self.planner.sheet, self.planner.decider.values, name)

    @property
    def items(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of the items of every loop that was expanded, by its address."""
        return {address: tuple(items) for address, items in self._items.items()}

    def _functions(self) -> tuple[Question, ...]:
        """Return the questions of functions that collections of loops stand in."""
        found: dict[Question, None] = {}
        for address, each in self.planner.sheet.graph.collections.items():
            if address not in self._items and any(opaques(each.collection)):
                found.update(dict.fromkeys(self.planner.decider.values.resolve(each.collection).questions))
        return tuple(found)

    # -- the steps ------------------------------------------------------------------------------------------------
    def _goes_on(self) -> bool:
        """Expand what is known, or close what cannot stay so; return whether there is more to plan."""
        planner, loops = self.planner, self.planner.sheet.graph.collections
        if not loops or planner.sheet.problems:
            return False
        changed = {address for address, items in self._items.items() if self._read(address, planner) != items}
        if changed:
            self._closed |= changed
            self._items = {}
            return self._plan({})
        found: dict[str, Map] = {}
        for address in loops:
            if address not in self._items and address not in self._closed:
                items = self._read(address, planner)
                if items is not None:
                    found[address] = items
        if not found or planner.sheet.problems:
            return False
        return self._plan(found)

    def _read(self, address: str, planner: Planner) -> Map | None:
        """Return the items of a loop, or None where they are not known; note what is wrong with them."""
        each = planner.sheet.graph.collections[address]
        resolved = planner.decider.values.resolve(each.collection)
        if resolved.questions or resolved.problems or not is_known(resolved.value):
            return None
        items, wrong = items_of(each, resolved.value)
        for problem in wrong:
            planner.sheet.problem(problem)
        return None if wrong else items

    def _plan(self, found: Mapping[str, Map]) -> bool:
        """Plan anew with more loops expanded (none: from the start), keeping the answers; False: it cannot be."""
        graph, state, schemas, more = self._given
        before = self.planner
        start = before.sheet.graph if found else graph
        nodes, problems = expand(str(graph.unit), start.nodes.values(), found)
        for problem in problems:
            before.sheet.problem(problem)
        if problems:
            return False
        self._items |= found
        document = UnitDocument(unit=str(graph.unit), nodes=nodes, received=Map(graph.received))
        made = build(document, project=graph.unit.project, schemas=schemas)
        self.planner = Planner(made, state, schemas, **more, items=self._items)
        self.planner.replies.update(before.replies)
        return True
