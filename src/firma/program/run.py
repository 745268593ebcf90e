"""One evaluation of a program: stacks in order, and the graph document at the end; knows no process and no file."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from firma.core.model.address import Unit
from firma.core.model.codec import encode
from firma.core.model.expression import Call, Opaque, opaques
from firma.core.model.node import Each, GraphDocument, Node, Output, UnitDocument
from firma.core.model.value import Map, Sensitive, Value, ValueSet
from firma.program import outputs, settings, yamls
from firma.program.axes import Matrix
from firma.program.evaluation import Decoy, Evaluation, UnitState, evaluating
from firma.program.matrix import Instance, check_matrix, instances, overlays_of, seen_by
from firma.program.opaque import function_name, source_digest
from firma.program.overlay import Overlay
from firma.program.placeholder import Mint
from firma.program.problem import mistake
from firma.program.stack import Stack, in_order

OpaqueFunctions = dict[tuple[str, int], tuple[Opaque, Callable[..., Any]]]
"""Unit and number to the expression of an author's function and the function itself."""


Results = dict[str, dict[str, tuple[Instance, Any]]]
"""Stack and key of an instance to that instance and what it returned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What an evaluation depends on beside the source."""

    project: str
    environment: str
    overlays: tuple[Overlay, ...] = ()
    owners: Mapping[str, str] | None = None
    wanted: tuple[str, ...] = ()
    """Names of stacks; empty: all."""
    matrix: Matrix = field(default_factory=Matrix)


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A graph document, and what only the process that evaluated can do with it."""

    document: GraphDocument
    evaluation: Evaluation
    functions: OpaqueFunctions


def evaluate(
    inputs: Inputs,
    registry: dict[str, Stack],
    *,
    mint: Mint | None = None,
    decoy: Decoy | None = None,
    told: Evaluated | None = None,
) -> Evaluated:
    """Run stacks, those that they need first, and return everything declared.

    `decoy` gives values in place of placeholders; names that are made from expressions then come from the evaluation
    `told`.

    Raises:
        ProgramError: the author's mistake; any other exception is the author's own.
    """
    evaluation = Evaluation(inputs.project, inputs.environment, mint or Mint(), decoy)
    if told is not None:
        evaluation.told = iter(told.evaluation.names)
    wanted = list(inputs.wanted) or sorted(registry)
    for name in wanted:
        if name not in registry:
            raise mistake(
                "F145", f"there is no stack `{name}`", help=f"stacks: {', '.join(sorted(registry)) or 'none'}"
            )
    check_matrix(inputs.matrix, registry)
    chosen = in_order(wanted, registry)
    made = {one.name: instances(one, inputs.matrix, inputs.environment) for one in chosen}
    settings.check_sections(inputs.overlays, _sections(inputs.overlays, made, registry))
    yamls.teach()
    functions: OpaqueFunctions = {}
    results: Results = {}
    with evaluating(evaluation), _no_collector():
        for one in chosen:
            results[one.name] = {}
            for instance in made[one.name]:
                state, units_settings = _run(one, instance, inputs, evaluation, results, registry)
                nodes, found = _numbered(state)
                functions.update(found)
                evaluation.units.append(_unit(one, state, inputs, units_settings, nodes))
                evaluation.state = None
        if evaluation.mint.refused is not None:  # the program caught it, and went on as if there had been an answer
            raise evaluation.mint.refused
        document = GraphDocument(project=inputs.project, environment=inputs.environment, units=tuple(evaluation.units))
    return Evaluated(document, evaluation, functions)


def _sections(
    overlays: tuple[Overlay, ...], made: Mapping[str, tuple[Instance, ...]], registry: Mapping[str, Stack]
) -> dict[str, None]:
    """Return what sections of settings files may be called: `stack`, or `stack.key` for one of its instances.

    Of stacks that are not evaluated now, nobody asks which instances they have.
    """
    keys = [f"{name}.{one.key}" for name, found in made.items() for one in found if one.key]
    written = [section for overlay in overlays for section in overlay.sections]
    others = [section for section in written if (name := section.partition(".")[0]) in registry and name not in made]
    return dict.fromkeys((*registry, *keys, *others))


@contextmanager
def _no_collector() -> Iterator[None]:
    """Switch the cycle collector off while declaring: everything made is kept, so it would find nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _run(
    one: Stack,
    instance: Instance,
    inputs: Inputs,
    evaluation: Evaluation,
    results: Results,
    registry: dict[str, Stack],
) -> tuple[UnitState, tuple[Any, ...]]:
    unit = Unit(inputs.project, one.name, inputs.environment, instance.key)
    state = UnitState(unit, str(unit))
    state.sinks.append(state.nodes)
    overlays = overlays_of(one, instance, inputs.overlays, inputs.matrix)
    made, provenance = settings.load(one, overlays, inputs.environment)
    evaluation.state = state
    arguments: dict[str, Any] = {}
    if one.settings is not None:
        arguments[one.settings[0]] = made
    for parameter, contract in one.needs.items():
        giver = next(other for other in registry.values() if other.gives is contract)
        given = results[giver.name]
        keys = seen_by(one, parameter, instance, giver, {key: of for key, (of, _) in given.items()})
        views = {key: outputs.seen(giver, given[key][1], evaluation, state, key) for key in keys}
        arguments[parameter] = views if parameter in one.many else views[keys[0]]
    for parameter, (contract, name) in one.elsewhere.items():
        arguments[parameter] = outputs.elsewhere(parameter, contract, name, evaluation, state)
    result = one.function(**arguments)
    outputs.give(one, result, evaluation, state)
    results[one.name][instance.key] = instance, result
    return state, provenance


def _unit(
    one: Stack, state: UnitState, inputs: Inputs, provenance: tuple[Any, ...], nodes: tuple[Node, ...]
) -> UnitDocument:
    owner = (inputs.owners or {}).get(one.name, "")
    if owner and one.owner and owner != one.owner:
        raise mistake(
            "F124",
            f"`{one.name}` belongs to {owner} by firma.toml, and to {one.owner} by its source",
            place=one.place,
        )
    doc = inspect.cleandoc(one.function.__doc__ or one.function.__globals__.get("__doc__") or "")
    return UnitDocument(
        unit=state.text,
        owner=owner or one.owner,
        doc=doc,
        place=one.place,
        settings=provenance,
        nodes=nodes,
        received=Map(state.received),
    )


def _numbered(state: UnitState) -> tuple[tuple[Node, ...], OpaqueFunctions]:
    """Give opaque functions numbers that do not depend on the order of declarations.

    Functions of equal source, arguments and closure are one. Numbers follow module, name, source and arguments.
    """
    nodes = tuple(state.nodes.values())
    if not state.opaques:
        return nodes, {}
    keys: dict[int, tuple[str, ...]] = {}
    for made, function in state.opaques:
        bare = _renumber(replace(made, number=0), dict.fromkeys(range(len(state.opaques)), 0))
        keys[made.number] = (made.module, made.name, made.digest, encode(bare).decode(), _closure(function))
    order = {key: number for number, key in enumerate(sorted(set(keys.values())))}
    numbers = {old: order[key] for old, key in keys.items()}
    found: OpaqueFunctions = {}
    for made, function in state.opaques:
        found[state.text, numbers[made.number]] = _renumber(made, numbers), function
    return tuple(_renumbered(node, numbers) for node in nodes), found


def _closure(function: Callable[..., Any]) -> str:
    cells = getattr(function, "__closure__", None) or ()
    defaults = getattr(function, "__defaults__", None) or ()
    given: list[str] = []
    if isinstance(function, partial):
        inner = function.func
        given = [function_name(inner), source_digest(inner), _closure(inner)]
        given += [_seen(one) for one in function.args]
        given += [f"{name}={_seen(one)}" for name, one in sorted(function.keywords.items())]
    owner = getattr(function, "__self__", None)  # `", ".join` and `"-".join` are two
    return repr([*(_content(cell) for cell in cells), *(_seen(one) for one in defaults), *given, _seen(owner)])


def _content(cell: Any) -> str:
    try:
        return _seen(cell.cell_contents)
    except ValueError:
        return "unbound"


def _seen(value: Any) -> str:
    """Return what tells one plain value from another; others by their type: their repr may hold an address."""
    return repr(value) if type(value) in (str, int, float, bool, type(None), tuple) else type(value).__qualname__


def _renumbered(node: Node, numbers: Mapping[int, int]) -> Node:
    if isinstance(node, Output):
        return replace(node, value=_renumber(node.value, numbers)) if any(opaques(node.value)) else node
    if isinstance(node, Each):
        body = tuple(_renumbered(inner, numbers) for inner in node.body)
        return replace(node, collection=_renumber(node.collection, numbers), body=body)
    inputs = getattr(node, "inputs", None)
    return replace(node, inputs=_renumber(inputs, numbers)) if inputs and any(opaques(inputs)) else node


def _renumber(value: Value, numbers: Mapping[int, int]) -> Any:
    if isinstance(value, Opaque):
        arguments = tuple(_renumber(one, numbers) for one in value.arguments)
        return replace(value, arguments=arguments, number=numbers.get(value.number, value.number))
    if isinstance(value, Call):
        return Call(value.function, tuple(_renumber(one, numbers) for one in value.arguments))
    if isinstance(value, Map):
        return type(value)({key: _renumber(item, numbers) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(_renumber(item, numbers) for item in value)
    if isinstance(value, ValueSet):
        return ValueSet(tuple(_renumber(item, numbers) for item in value.items))
    if isinstance(value, Sensitive):
        return Sensitive(_renumber(value.value, numbers))
    return value
