"""A pure interpreter of plans, for tests: carries out each operation against a state, as an obedient cloud would."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.ledger.entry import BEGINS, Draft, Entry, EntryKind, InGroup, place
from firma.core.ledger.folding import fold
from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import parse_address
from firma.core.model.call import PlanAnswer
from firma.core.model.evaluate import get_path, resolve
from firma.core.model.expression import Opaque, Reference
from firma.core.model.node import NO_OPTIONS, Lookup, Node, Options, Output, Replacement, Resource, UnitDocument
from firma.core.model.place import Place
from firma.core.model.schema import Attribute, Kind, NameRule, TypeSchema
from firma.core.model.value import EMPTY, Map, Unknown, freeze, is_known
from firma.core.plan.compare import equal
from firma.core.plan.listing import listing
from firma.core.plan.plan import Act, Operation, Plan
from firma.core.plan.planner import Planner
from firma.core.plan.question import AskLookup, AskPlan, AskThing, Question

UNIT = "shop/web@dev"


# -- declaring --------------------------------------------------------------------------------------------------------
def ref(address: str, *path: str | int) -> Reference:
    """A reference to an attribute of a node of the unit."""
    return Reference(f"{UNIT}/{address}", path)


def resource(address: str, options: Options = NO_OPTIONS, provider: str = "", **inputs: Any) -> Node:
    return Resource(
        address=parse_address(address),
        inputs=Map({name: freeze(value) for name, value in inputs.items()}),
        options=options,
        provider=provider,
        place=Place("stacks/web.py", sum(map(ord, address)) % 90 + 1),
    )


def output(name: str, value: Any, *, sensitive: bool = False) -> Node:
    return Output(address=parse_address(f"output:{name}"), value=value, sensitive=sensitive)


def lookup(address: str, kind: str = "test.image", /, **inputs: Any) -> Node:
    return Lookup(address=parse_address(f"lookup:{address}"), type=kind, inputs=Map(inputs), provider="test")


def document(*nodes: Node) -> UnitDocument:
    return UnitDocument(unit=UNIT, nodes=tuple(nodes))


def graph_of(*nodes: Node) -> Graph:
    return build(document(*nodes))


# -- types ------------------------------------------------------------------------------------------------------------
def schema(kind: str, /, **more: Any) -> TypeSchema:
    """A type: `v` changes in place, `k` only at creation, `refs` and `one` refer, `id` and `arn` are given."""
    text = Attribute(kind=Kind.TEXT)
    attributes: dict[str, Attribute] = {
        "v": Attribute(kind=Kind.ANY),
        "k": Attribute(kind=Kind.ANY, create_only=True),
        "one": Attribute(kind=Kind.ANY),
        "refs": Attribute(kind=Kind.LIST, element=text),
        "tags": Attribute(kind=Kind.MAP, element=text),
        "secret": Attribute(kind=Kind.TEXT, sensitive=True),
        "hidden": Attribute(kind=Kind.TEXT, write_only=True),
        "policy": Attribute(kind=Kind.DOCUMENT),
        "set": Attribute(kind=Kind.LIST, unordered=True, element=Attribute(kind=Kind.ANY)),
        "rules": Attribute(
            kind=Kind.LIST,
            element=Attribute(kind=Kind.OBJECT, attributes={"port": Attribute(kind=Kind.INTEGER), "to": text}),
        ),
        "id": Attribute(kind=Kind.TEXT, read_only=True),
        "arn": Attribute(kind=Kind.TEXT, read_only=True),
        **more.pop("attributes", {}),
    }
    fixed = tuple((key,) for key, attribute in attributes.items() if attribute.create_only)
    return TypeSchema(
        type=kind,
        attributes=attributes,
        create_only=more.pop("create_only", fixed),
        read_only=(("id",), ("arn",)),
        provider="test",
        **more,
    )


NAMED = {"name": Attribute(kind=Kind.TEXT, create_only=True)}

SCHEMAS: Mapping[str, TypeSchema] = {
    s.type: s
    for s in (
        schema("t.Plain"),
        schema("t.Strict", refuses_deletion_while_used=True),
        schema("t.Fixed", attributes={"refs": Attribute(kind=Kind.LIST, create_only=True)}),
        schema("t.Named", attributes=NAMED, name=NameRule(attribute="name", length_max=40), identifier_is_name=True),
        schema("t.First", create_first_default=True),
        schema("t.Data", holds_data=True),
        schema("t.Frozen", updatable=False),
        schema("t.Planned", planned=True),
        schema("t.Needy", attributes={"must": Attribute(kind=Kind.TEXT, required=True)}),
    )
}


# -- planning ---------------------------------------------------------------------------------------------------------
Answerer = Callable[[Question], Any]


def obedient(question: Question) -> Any:
    """Answers as an ordinary provider would: planned values are the desired ones, computed ones unknown."""
    if isinstance(question, AskPlan):
        prior = question.request.prior
        if prior is None:
            return PlanAnswer(planned=Map({**question.request.desired, "id": Unknown(), "arn": Unknown()}))
        fixed = tuple(
            str(path[0])
            for path in SCHEMAS[question.request.type].create_only
            if question.request.desired.get(str(path[0])) != prior.attributes.get(str(path[0]))
        )
        return PlanAnswer(planned=Map({**prior.attributes, **question.request.desired}), replace=fixed)
    if isinstance(question, AskLookup):
        return Map(id=f"found-{question.inputs.get('name')}")
    if isinstance(question, AskThing):
        return None
    return "-".join(str(argument) for argument in question.arguments)


def planner_of(state: State, nodes: Iterable[Node] | Graph, **more: Any) -> Planner:
    graph = nodes if isinstance(nodes, Graph) else graph_of(*nodes)
    return Planner(graph, state, SCHEMAS.get, **more)


def plan_of(state: State, nodes: Iterable[Node] | Graph, answerer: Answerer = obedient, **more: Any) -> Plan:
    planner = planner_of(state, nodes, **more)
    while questions := planner.questions():
        for question in questions:
            planner.answer(question, answerer(question))
    return planner.result()


# -- performing -------------------------------------------------------------------------------------------------------
class Performer:
    """Carries out plans. `made` counts things, so that identifiers are unique."""

    def __init__(self, state: State | None = None) -> None:
        self.state = State() if state is None else state
        self.log: list[Entry] = []
        self.made = 0
        self.lease = 0
        self.answers: Map = EMPTY
        self.fail: set[str] = set()
        """Keys of operations that fail, with nothing made or changed."""

    def put(self, *drafts: Draft) -> list[Entry]:
        first = self.state.seq + 1
        entries = [place(d, seq=first + i, first=first, time=first * 1000) for i, d in enumerate(drafts)]
        fold(entries, self.state)
        self.log += entries
        return entries

    def apply(self, plan: Plan, only: Callable[[Operation], bool] = lambda _: True) -> State:
        self.answers = Map({name: reply for name, reply in plan.answers.items() if name.startswith("each:")})
        fields: dict[str, Any] = {"writes": sorted(plan.writes), "reads": sorted(plan.reads), "plan": plan.digest}
        fields |= {"effect": plan.effect_digest, "base": 0, "actor": {}, "process": {}}
        self.lease = self.put(Draft(kind=EntryKind.LEASE, fields=fields))[0].seq
        done: set[str] = set()
        for key, op in plan.operations.items():
            if only(op) and done.issuperset(op.after) and self._perform(op):
                done.add(key)
        self.put(Draft(kind=EntryKind.RELEASE, run=self.lease, fields={"lease": self.lease}))
        return self.state

    def _perform(self, op: Operation) -> bool:
        if op.key in self.fail:
            return False
        match op.act:
            case Act.MOVE:
                self._entry(EntryKind.MOVED, op, {"from": op.value, "to": op.address})
            case Act.FORGET:
                self._entry(EntryKind.FORGOTTEN, op, {})
            case Act.HOLD | Act.LIFT:
                self._entry(EntryKind.HOLD, op, op.options, op.value or EMPTY)
            case Act.OUTPUT:
                self._entry(EntryKind.OUTPUT, op, op.options, self._resolved(op.wish))
            case Act.SETTLE:
                return self._settle(op)
            case Act.CREATE | Act.UPDATE | Act.DELETE:
                self._call(op)
        return True

    def _entry(self, kind: EntryKind, op: Operation, fields: Mapping[str, Any], values: Map = EMPTY) -> None:
        draft = Draft(
            kind=kind,
            run=self.lease,
            operation=op.key,
            object=op.object,
            address=op.address,
            fields=fields,
            values=values,
        )
        self.put(draft)

    def _settle(self, op: Operation) -> bool:
        obj = self.state.objects[op.object or 0]
        for number in obj.pending:
            self.put(
                Draft(
                    kind=EntryKind.OUTCOME, run=self.lease, object=obj.id, fields={"intent": number, "result": "failed"}
                )
            )
        self.put(
            Draft(
                kind=EntryKind.OBSERVED,
                run=self.lease,
                operation=op.key,
                object=obj.id,
                fields={"base": obj.last, "clear": True},
            )
        )
        return True

    def object_of(self, op: Operation) -> LedgerObject | None:
        if op.object is not None:
            return self.state.objects.get(op.object)
        number = self.state.by_address.get(op.address)
        return None if number is None else self.state.objects[number]

    def _resolved(self, wish: Map) -> Map:
        value = resolve(wish, self.look, opaque_value)
        return Map({name: item for name, item in value.items() if item is not None})

    def look(self, reference: Reference) -> Any:
        address = reference.address.removeprefix(f"{UNIT}/")
        if address in self.answers:
            return get_path(self.answers[address], reference.path)
        if address.startswith("lookup:"):
            return f"found-{address.removeprefix('lookup:')}"
        obj = self.state.objects[self.state.by_address[address]]
        if obj.now is None:
            raise RuntimeError(f"{address} is not there")
        try:
            return get_path(obj.now.attributes, reference.path)
        except KeyError:
            return None

    def intent(self, op: Operation) -> Draft:
        obj = self.object_of(op)
        request = self._resolved(op.wish)
        for name, value in op.desired.items():
            if is_known(value) and not equal(request.get(name), value):
                raise RuntimeError(f"{op.key}#{name}: planned {value!r}, and it became {request.get(name)!r}")
            request = request.with_(**{name: value}) if is_known(value) else request
        used = [self.state.objects[self.state.by_address[a]] for a in op.dependencies if a in self.state.by_address]
        return Draft(
            kind=EntryKind.INTENT,
            run=self.lease,
            operation=op.key,
            object=BEGINS if obj is None else obj.id,
            address=op.address,
            generation=op.generation or str((0 if obj is None else obj.attempts) + 1),
            place=op.place,
            dependencies=tuple(sorted({(o.id, o.current) for o in used if o.current} | self._kept(op))),
            options=op.options,
            fields={
                "act": op.act.value,
                "type": op.type,
                "provider": op.provider,
                **({"final": True} if op.final else {}),
            },
            values=Map(request=request, wish=op.wish),
        )

    def _kept(self, op: Operation) -> set[tuple[int, str]]:
        return {(number, label) for number, label in op.kept if label in self.state.objects[number].generations}

    def _call(self, op: Operation) -> None:
        draft = self.intent(op)
        fields: dict[str, Any] = {"intent": InGroup(0), "result": "done"}
        target = InGroup(0) if draft.object == BEGINS else draft.object
        values = EMPTY
        if op.act is not Act.DELETE and not op.silent:
            values = self.thing(op, draft)
        self.put(draft, Draft(kind=EntryKind.OUTCOME, run=self.lease, object=target, fields=fields, values=values))

    def thing(self, op: Operation, draft: Draft) -> Map:
        request = draft.values["request"]
        obj = self.object_of(op)
        if op.act is Act.CREATE or obj is None or obj.now is None:
            self.made += 1
            identifier = request["name"] if op.type == "t.Named" else f"i-{self.made}"
        else:
            identifier = obj.now.identifier
        shown = {name: value for name, value in request.items() if name != "hidden"}
        return Map(identifier=identifier, attributes=Map({**shown, "id": identifier, "arn": f"arn:{identifier}"}))

    # -- what others do -------------------------------------------------------------------------------------------
    def observed(self, address: str, **attributes: Any) -> None:
        """Somebody changed the thing behind our back, and it was seen."""
        obj = self.state.objects[self.state.by_address[address]]
        if obj.now is None:
            raise RuntimeError(f"{address} is not there")
        merged = {**obj.now.attributes, **{k: freeze(v) for k, v in attributes.items()}}
        seen = Map({name: value for name, value in merged.items() if value is not None})
        self._see(obj, {}, Map(identifier=obj.now.identifier, attributes=seen))

    def gone(self, address: str) -> None:
        obj = self.state.objects[self.state.by_address[address]]
        self._see(obj, {"gone": True}, EMPTY)

    def _see(self, obj: LedgerObject, flags: Mapping[str, Any], values: Map) -> None:
        fields = {"base": obj.last, **flags}
        self.put(Draft(kind=EntryKind.OBSERVED, object=obj.id, generation=obj.current, fields=fields, values=values))

    def leave_open(self, op: Operation) -> None:
        """Begin an operation and never end it."""
        self.put(self.intent(op))


def opaque_value(_: Opaque, arguments: tuple[Any, ...]) -> Any:
    return "-".join(str(argument) for argument in arguments)


def applied(*nodes: Node, **more: Any) -> Performer:
    """A performer after the first apply of these declarations."""
    performer = Performer()
    performer.apply(plan_of(performer.state, nodes, **more))
    return performer


CREATE_FIRST = Options(replacement=Replacement.CREATE_FIRST)
DELETE_FIRST = Options(replacement=Replacement.DELETE_FIRST)


def lines(plan: Plan) -> list[str]:
    return [line.strip() for line in listing(plan).splitlines()]


def replan(before: list[Node], after: list[Node], **more: Any) -> list[str]:
    return lines(plan_of(applied(*before).state, after, **more))
