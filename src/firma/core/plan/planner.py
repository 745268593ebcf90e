"""The planner, a state machine: `questions`, `answer`, again, until `result` is the plan; knows nobody who answers.

Nodes are decided in the graph's order, each after what it uses. A node whose questions are open holds up what uses it,
and nothing else, so that thousands of questions may be in flight. When all are decided, contagion may ask for more
decisions; a decision never goes back, so this ends. Then operations are emitted, held back, and linked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from heapq import heappop, heappush
from typing import Any

from firma.core.graph.expand import answer_of
from firma.core.graph.graph import Graph
from firma.core.graph.order import topological
from firma.core.ledger.state import Hold, State
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.expression import opaques
from firma.core.model.value import Map, Value
from firma.core.plan.codec import sealed
from firma.core.plan.contagion import spread
from firma.core.plan.decide import Decider
from firma.core.plan.decision import Change, Decision, Pending
from firma.core.plan.emit import Draught, emit
from firma.core.plan.hold import gather
from firma.core.plan.hold_back import hold_back
from firma.core.plan.instances import check_ephemerals, open_and_close, recorded_instances
from firma.core.plan.keeping import keep
from firma.core.plan.link import link
from firma.core.plan.loops import defer_loops
from firma.core.plan.moves import idle_moves
from firma.core.plan.naming import NameMaker, physical_name
from firma.core.plan.plan import WHOLE, Deferred, Operation, Plan, Scope
from firma.core.plan.publish import publish_holds, publish_outputs, tell_holds
from firma.core.plan.question import AskLookup, Question
from firma.core.plan.readset import footprint, planned_keys
from firma.core.plan.scope import hold_keys, narrow
from firma.core.plan.sheet import Schemas, Sheet, Underway, Upstreams, prepare

_NOTHING: Mapping[str, Any] = {}


class Planner:
    """One planning of one unit.

    `providers`: instances that the environment (or the ledger) knows, by name; None: names are not checked.
    `answers`: pinned answers of look-ups, by address, each with the digest of its inputs; used where that is the same.
    `holds` are new ones to be written (a rollback), `release` keys of holds to be lifted, `forget` addresses to leave.
    `facts` go into the plan digest only: commit, dirty flag, versions, time. `scope` makes the plan a partial one
    (`whole_if_possible`: only where it holds something back).
    `underway`: moves between units whose other half is not planned now. `items` are those of loops that `graph` has
    expanded, by address and key (`firma.core.plan.late`). `adopt`: identifiers of things that are there, by address;
    `replace`: addresses of what is made anew. `as_applied`: what is taken back stays as it was applied in everything
    else; `set_back`: by object, the differences from reality that alone are set back. `retag`: objects whose thing gets
    Firma's own tags again.
    """

    def __init__(
        self,
        graph: Graph,
        state: State,
        schemas: Schemas,
        *,
        upstreams: Upstreams | None = None,
        providers: Mapping[str, Map] | None = None,
        answers: Mapping[str, tuple[str, Map]] = _NOTHING,
        holds: Collection[Hold] = (),
        release: Collection[str] = (),
        forget: Collection[str] = (),
        now_ms: int = 0,
        facts: Mapping[str, Any] = _NOTHING,
        graph_digest: str = "",
        source_digest: str = "",
        name_maker: NameMaker = physical_name,
        scope: Scope = WHOLE,
        whole_if_possible: bool = False,
        items: Mapping[str, Map] = _NOTHING,
        underway: Underway = Underway(),  # noqa: B008  # frozen
        adopt: Mapping[str, str] = _NOTHING,
        replace: Collection[str] = (),
        as_applied: bool = False,
        set_back: Mapping[int, Collection[str]] | None = None,
        retag: Collection[int] = (),
    ) -> None:
        self.scope, self.whole_if_possible = scope, whole_if_possible
        self.facts, self.digests, self.pinned = facts, (graph_digest, source_digest), answers
        self.sheet = Sheet(
            graph=graph,
            state=state,
            schemas=schemas,
            upstreams=upstreams or Upstreams(),
            holds=gather(state, holds, release, now_ms),
            providers=providers,
            forget=frozenset(forget),
            name_maker=name_maker,
            items=items,
            underway=underway,
            adopt=adopt,
            replace=frozenset(replace),
            retag=frozenset(retag),
        )
        if as_applied:
            keep(self.sheet, scope.targets, set_back)
        prepare(self.sheet)
        self._check(release)
        self.replies: dict[Question, Any] = {}
        self.decider = Decider(self.sheet, self.replies)
        self.order = self._order()
        self.index = {address: i for i, address in enumerate(self.order)}
        self.queue: list[int] = list(range(len(self.order)))
        self.queued: set[int] = set(self.queue)
        self.asking: dict[str, tuple[Question, ...]] = {}
        """Nodes that wait for answers."""
        self.stalled: set[str] = set()
        """Nodes that wait for such nodes."""
        self.wanted: dict[Question, set[str]] = {}

    def _order(self) -> list[str]:
        sheet = self.sheet
        nodes = sheet.graph.order if sheet.uses is sheet.graph.uses else topological(sheet.uses)
        return [address for address in nodes if address in sheet.resources or address in sheet.graph.lookups]

    def _check(self, release: Collection[str]) -> None:
        sheet = self.sheet
        for address in sheet.graph.collections.keys() - sheet.items.keys():
            sheet.decisions[address] = Decision(address, Change.DEFERRED)
        check_ephemerals(sheet)
        for key in sorted(set(release) - sheet.state.holds.keys()):
            sheet.problem(diagnose("F224", f"{key}.", value=key))
        for note in idle_moves(sheet):
            sheet.note(note)

    # -- the protocol ---------------------------------------------------------------------------------------------
    def questions(self) -> tuple[Question, ...]:
        """Return every question that is open now, in a fixed order; empty: `result` has the plan (or the problems)."""
        self._run()
        found: dict[Question, None] = {}
        for address in sorted(self.asking, key=self.index.__getitem__):
            found.update(dict.fromkeys(question for question in self.asking[address] if question not in self.replies))
        if not self.asking:
            for node in self.sheet.graph.outputs.values():
                if any(opaques(node.value)):
                    found.update(dict.fromkeys(self.decider.values.resolve(node.value).questions))
        return tuple(found)

    def answer(self, question: Question, reply: Any) -> None:
        """Take the answer to a question that was asked: Map, PlanAnswer or value, or a Diagnostic."""
        self.replies[question] = reply
        for address in sorted(self.wanted.pop(question, ())):
            self._enqueue(address)

    def result(self, users: tuple[str, ...] = ()) -> Plan:
        """Return the plan; deletions wait for `users`, other units that use what this one gives and change first.

        Raises:
            PermanentError: everything that is wrong at once. RuntimeError: questions are open; a bug of the caller.
        """
        if self.questions():
            raise RuntimeError("questions are open. This is a bug in Firma.")
        sheet = self.sheet
        self._raise()
        draught = emit(sheet, self.order)
        defer_loops(sheet, draught, self.decider.values)
        outputs = publish_outputs(sheet, draught, self.decider.values)
        publish_holds(sheet, draught, self.decider.values)
        scope = self.scope
        if scope:
            scope, outputs = narrow(sheet, draught, outputs, scope)
            scope = WHOLE if self.whole_if_possible and not scope.held else scope
        hold_back(sheet, draught, users)
        tell_holds(sheet, draught)
        open_and_close(sheet, draught, self.decider.values)
        self._raise()
        return self._finish(draught, link(sheet, draught), outputs, scope)

    def _raise(self) -> None:
        if self.sheet.problems:
            raise PermanentError(*(self.sheet.problems[key] for key in sorted(self.sheet.problems)))

    # -- deciding -------------------------------------------------------------------------------------------------
    def _enqueue(self, address: str) -> None:
        number = self.index.get(address)
        if number is not None and number not in self.queued:
            self.queued.add(number)
            heappush(self.queue, number)

    def _run(self) -> None:
        """Decide whatever can be decided now."""
        while True:
            while self.queue:
                number = heappop(self.queue)
                self.queued.discard(number)
                self._step(self.order[number])
            if self.asking:
                return
            again = spread(self.sheet)
            if not again:
                return
            for address in again:
                self._enqueue(address)

    def _step(self, address: str) -> None:
        sheet = self.sheet
        if self.asking and self._is_stalled(address):
            self.stalled.add(address)
            return
        if address in sheet.resources:
            found = self.decider.resource(address)
        else:
            self._pin(address)
            found = self.decider.lookup(address)
        if isinstance(found, Pending):
            self.asking[address] = found.questions
            for question in found.questions:
                self.wanted.setdefault(question, set()).add(address)
            return
        held_up = address in self.stalled or address in self.asking
        self.stalled.discard(address)
        self.asking.pop(address, None)
        before = sheet.decisions.get(address)
        sheet.decisions[address] = found
        if held_up or (before is not None and not found.looks_like(before)):
            self._enqueue_users(address)

    def _is_stalled(self, address: str) -> bool:
        """Return whether something that a node uses waits for an answer."""
        rest = list(self.sheet.uses.get(address, ()))
        while rest:
            used = rest.pop()
            if used in self.asking or used in self.stalled:
                return True
            if used not in self.index:
                rest += self.sheet.uses.get(used, ())
        return False

    def _enqueue_users(self, address: str) -> None:
        rest = list(self.sheet.users.get(address, ()))
        while rest:
            user = rest.pop()
            if user in self.index:
                self._enqueue(user)
            else:
                rest += self.sheet.users.get(user, ())

    def _pin(self, address: str) -> None:
        """Answer a look-up from what is pinned, where its inputs are those that the answer was given to."""
        if address not in self.pinned:
            return
        node = self.sheet.graph.lookups[address]
        inputs = self.decider.values.resolve(node.inputs)
        digest, reply = self.pinned[address]
        if inputs.questions or inputs.problems or not isinstance(inputs.value, Map):
            return
        wanted = Map({name: value for name, value in inputs.value.items() if value is not None})
        if digest_value(wanted) == digest:
            provider = self.decider.instance(node, "")
            self.replies[AskLookup(address=address, type=node.type, provider=provider, inputs=wanted)] = reply

    # -- the plan -------------------------------------------------------------------------------------------------
    def _finish(self, draught: Draught, operations: Mapping[str, Operation], outputs: Map, scope: Scope) -> Plan:
        sheet = self.sheet
        writes, reads, keys = footprint(sheet, operations.values())
        keys |= hold_keys(sheet, scope) if operations else set()
        answers = self._answers()
        digests = {address: digest_value(reply) for address, reply in answers.items()}
        return sealed(
            Plan(
                unit=str(sheet.graph.unit),
                operations=operations,
                changes=tuple(draught.changes[key] for key in sorted(draught.changes)),
                read_set=planned_keys(sheet, keys, digests),
                writes=writes,
                reads=reads,
                deferred=self._deferred(draught),
                outputs=outputs,
                answers=answers,
                notes=tuple(sheet.notes[key] for key in sorted(sheet.notes)),
                graph_digest=self.digests[0],
                source_digest=self.digests[1],
                seq=sheet.state.seq,
                facts=self.facts,
                providers=recorded_instances(sheet, operations.values(), self.decider.values),
                unchanged=draught.unchanged,
                scope=scope,
            )
        )

    def _deferred(self, draught: Draught) -> tuple[Deferred, ...]:
        return tuple(draught.deferred[key] for key in sorted(draught.deferred))

    def _answers(self) -> Map:
        found: dict[str, Value] = {}
        for address in sorted(self.sheet.graph.lookups):
            decision: Decision | None = self.sheet.decisions.get(address)
            if decision is not None and decision.answer is not None and decision.change is not Change.INVALID:
                found[address] = decision.answer
        found |= {address: answer_of(items) for address, items in sorted(self.sheet.items.items())}
        return Map(dict(sorted(found.items())))
