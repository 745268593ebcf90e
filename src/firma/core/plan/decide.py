"""Deciding one resource or look-up: resolve, hold, name, compare, ask the provider; knows no order and no operation.

A resource is decided after everything that it uses. The rules are those of the design (decisions 8, 10 to 12, 30):
an object with something open or suspect settles and nothing else; what uses something that settles, is deferred or is
held absent stays as it is or is deferred; a recorded name is never made again for a living object.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.address import Path, format_path, parse_path
from firma.core.model.call import Act, PlanAnswer, PlanRequest, Thing
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.ephemeral import is_ephemeral
from firma.core.model.node import Lookup, Replacement, Resource
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map, Sensitive, Unknown, Value, is_known
from firma.core.plan.accepted import with_accepted
from firma.core.plan.adopt import adopt, question_of, wanted, was_here
from firma.core.plan.check import check
from firma.core.plan.compare import MISSING, Known, at, compare, equal, put
from firma.core.plan.decision import BLOCKED, STAYS, Change, Decision, Pending
from firma.core.plan.departure import tags_again
from firma.core.plan.hold import Held, accepted_paths, with_values
from firma.core.plan.instances import enter, is_closed
from firma.core.plan.naming import name_of, recorded_name
from firma.core.plan.options import option_changes, plain_options
from firma.core.plan.plan import OPTIONS_ALONE
from firma.core.plan.question import AskLookup, AskPlan, AskThing, Question
from firma.core.plan.reasons import why_create, why_update
from firma.core.plan.sent import kept_by
from firma.core.plan.sheet import Sheet
from firma.core.plan.values import Values


class Decider:
    """Decides nodes of a sheet, one at a time."""

    def __init__(self, sheet: Sheet, answers: dict[Question, Any]) -> None:
        self.sheet, self.answers = sheet, answers
        self.values = Values(sheet, answers)

    # -- look-ups -------------------------------------------------------------------------------------------------
    def lookup(self, address: str) -> Decision | Pending:
        """Decide a look-up: answered now, during apply, or deferred."""
        node = self.sheet.graph.lookups[address]
        resolved = self.values.resolve(node.inputs)
        decision = Decision(address, Change.NONE, provider=self.instance(node, ""))
        decision.wish, decision.desired = node.inputs, _given(resolved.value)
        decision.awaits = frozenset(resolved.awaits)
        if resolved.problems:
            return self._invalid(decision, node, resolved.problems)
        if resolved.questions:
            return Pending(address, tuple(resolved.questions))
        used = self.sheet.used_resources(address)
        blocked = tuple(name for name in used if self.sheet.change(name) in BLOCKED)
        if blocked:
            decision.change, decision.waits_for = Change.DEFERRED, blocked
            decision.why = f"what it asks about depends on {blocked[0]}, which has to settle first"
            return decision
        if is_ephemeral(address):
            return decision
        changing = any(self.sheet.change(name) not in (Change.NONE, Change.RECORD) for name in used)
        waiting = enter(self.sheet, self.values, decision)
        if waiting is not None:
            return waiting
        if changing or decision.closed or not is_known(decision.desired):
            decision.change = Change.UPDATE
            return decision
        question = AskLookup(address=address, type=node.type, provider=decision.provider, inputs=_given(resolved.value))
        if question not in self.answers:
            return Pending(address, (question,))
        reply = self.answers[question]
        if isinstance(reply, Diagnostic):
            return self._invalid(decision, node, [reply])
        decision.answer = reply
        return decision

    # -- resources ------------------------------------------------------------------------------------------------
    def resource(self, address: str) -> Decision | Pending:
        """Decide a resource."""
        sheet = self.sheet
        node = sheet.resources[address]
        obj = sheet.bound[address]
        schema = sheet.schema(node.address.type)
        decision = Decision(address, Change.NONE, obj, options=plain_options(node.options))
        if schema is None:
            detail = f"{node.address.type!r} of {address}."
            return self._invalid(decision, node, [diagnose("F210", detail, value=node.address.type)])
        decision.provider = self.instance(node, schema.provider)
        decision.planned = schema.planned
        if address in sheet.underway.coming and (obj is None or not (obj.generations or obj.pending)):
            decision.change, decision.waits_for = Change.DEFERRED, (sheet.underway.coming[address],)
            decision.why = "it comes from another unit, and only a plan of both moves it"
            return decision
        held = sheet.holds.of(address, None if obj is None else obj.id, node.options.moved_from)
        if held is not None and held.absent:
            decision.change, decision.held = Change.ABSENT, held.keys
            decision.why = held.why_absent
            return decision
        waiting = self._wish(decision, node, schema, held)
        if waiting is not None or decision.change is Change.INVALID:
            return waiting or decision
        return self._decide(decision, node, schema)

    def _wish(self, decision: Decision, node: Resource, schema: TypeSchema, held: Held | None) -> Pending | None:
        """Fill in what is wished: inputs after holds, with a name, ignored paths as they are; resolved."""
        inputs = node.inputs
        expressive = decision.address in self.sheet.graph.expressive or decision.address in self.sheet.revived
        if held is not None and held.values:
            decision.held = held.keys
            decision.source = self.values.resolve(inputs).value
            inputs, expressive = with_values(inputs, held), True
        inputs = self._with_name(decision, node, schema, with_accepted(self.sheet, decision, node, schema, inputs))
        now = None if decision.object is None else decision.object.now
        for path in node.options.ignore_changes if now is not None else ():
            inputs = _as_it_is(inputs, path, now)
        decision.wish = inputs
        decision.dependencies = self.sheet.used_resources(decision.address)
        decision.kept = kept_by(self.sheet, decision.address)
        if expressive:
            resolved = self.values.resolve(inputs)
            if resolved.problems:
                self._invalid(decision, node, resolved.problems)
                return None
            if resolved.questions:
                return Pending(decision.address, tuple(resolved.questions))
            decision.desired, decision.awaits = _given(resolved.value), frozenset(resolved.awaits)
        else:
            decision.desired = _given(inputs)
        return None

    def _with_name(self, decision: Decision, node: Resource, schema: TypeSchema, inputs: Map) -> Map:
        """Return inputs with a physical name: the author's, else the recorded one, else a new one."""
        rule = schema.name
        if rule is None or inputs.get(rule.attribute) is not None:
            return inputs
        decision.made_name = True
        recorded = recorded_name(rule, decision.object)
        if recorded is not None:
            return inputs.with_(**{rule.attribute: recorded})
        return inputs.with_(**{rule.attribute: self._new_name(decision.address, node, schema, inputs)})

    def _new_name(self, address: str, node: Resource, schema: TypeSchema, inputs: Map) -> str:
        if schema.name is None:
            raise RuntimeError("a type without a rule has no names. This is a bug in Firma.")
        incarnation = self.sheet.state.incarnations.get(address, 0) + 1
        return name_of(self.sheet.name_maker, schema.name, self.sheet.graph.unit, node.address, incarnation, inputs)

    def _decide(self, decision: Decision, node: Resource, schema: TypeSchema) -> Decision | Pending:
        pending = enter(self.sheet, self.values, decision)
        if pending is None and decision.change is Change.NONE:
            pending = self._compare(decision, node, schema)
        if isinstance(pending, Pending):
            return pending
        if decision.change in (Change.INVALID, Change.SETTLE, Change.NONE, Change.DEFERRED):
            return decision
        blocked = tuple(name for name in self.sheet.uses.get(decision.address, ()) if self._blocks(name))
        if blocked:
            decision.change, decision.waits_for = Change.DEFERRED, blocked
            decision.why = f"it uses {blocked[0]}, {self._why_blocked(blocked[0])}"
            return decision
        if decision.change in (Change.UPDATE, Change.REPLACE, Change.CREATE):
            for problem in check(schema, node, decision.desired, self.sheet.required(schema.type)):
                decision.change = Change.INVALID
                self.sheet.problem(problem)
        return decision

    def _why_blocked(self, address: str) -> str:
        return (
            "whose items are not known yet" if address in self.sheet.graph.collections else "which has to settle first"
        )

    def _blocks(self, address: str) -> bool:
        return self.sheet.change(address) in BLOCKED

    def _compare(self, decision: Decision, node: Resource, schema: TypeSchema) -> Pending | None:
        obj = decision.object
        if obj is not None and (obj.pending or obj.suspect):
            self._settles(decision, obj)
            return None
        now = None if obj is None else obj.now
        identifier = wanted(self.sheet, decision, node)
        if identifier:
            return self._adopt(decision, node, schema, question_of(decision, node, identifier))
        if obj is None or now is None or now.failed:
            decision.change, decision.why = Change.CREATE, why_create(obj)
            return self._ask_creation(decision)
        key = f"o{obj.id}"
        as_found = accepted_paths(self.sheet.holds.in_force.get(key), now.attributes)
        as_found += tuple(map(parse_path, self.sheet.holds.as_found.get(key, ())))
        found = compare(schema, decision.desired, known(now), (*node.options.ignore_changes, *as_found))
        found.changes += [tags_again(schema)] if obj.id in self.sheet.retag else []
        decision.differences = tuple(found.changes)
        for path in found.sealed:
            detail = f"{decision.address}#{format_path(path)} was applied sealed."
            self._invalid(decision, node, [diagnose("F223", detail)])
            return None
        moved_away = decision.provider != obj.provider and bool(obj.provider)
        forced = self.sheet.forced.get(decision.address, "") or self._asked_for(decision)
        if found.replaces or moved_away or forced:
            return self._replaces(decision, node, schema, forced or (moved_away and "another provider instance") or "")
        if found.changes:
            options = option_changes(decision.options, obj.options)
            decision.change, decision.why = Change.UPDATE, why_update(found.changes) + (options and f"; {options}")
            if schema.planned:
                return self._ask_update(decision, node, schema, now)
            return None
        decision.change, decision.why = self._recorded(decision, obj, now, record=found.record)
        return None

    def _asked_for(self, decision: Decision) -> str:
        return "a person wants it made anew" if decision.address in self.sheet.replace else ""

    def _adopt(self, decision: Decision, node: Resource, schema: TypeSchema, question: AskThing) -> Pending | None:
        if question not in self.answers:
            return Pending(decision.address, (question,))
        if self.answers[question] is None and was_here(self.sheet, decision):
            decision.change, decision.why = Change.CREATE, f"{question.identifier}, which it was, is gone"
            return self._ask_creation(decision)
        problems = adopt(decision, node, schema, question, self.answers[question])
        if problems:
            self._invalid(decision, node, problems)
        return None

    def _recorded(self, decision: Decision, obj: LedgerObject, now: Generation, *, record: bool) -> tuple[Change, str]:
        """Return whether something is only to be written down, and why."""
        options = option_changes(decision.options, obj.options)
        if options:
            return Change.RECORD, f"{OPTIONS_ALONE}: {options}"
        if record:
            return Change.RECORD, "the cloud is as declared already"
        used = {*decision.kept}
        for address in decision.dependencies:
            other = self.sheet.bound.get(address)
            if other is None or self.sheet.change(address) not in STAYS:
                if self.sheet.change(address) in BLOCKED:
                    return Change.NONE, ""
                return Change.RECORD, f"{address} becomes another thing"
            used.add((other.id, other.current))
        if used != set(now.dependencies):
            return Change.RECORD, "only what it depends on changes"
        return Change.NONE, ""

    def _settles(self, decision: Decision, obj: LedgerObject) -> None:
        decision.change = Change.SETTLE
        if obj.unresolved and not obj.open:
            decision.why = "an earlier call is unresolved"
            detail = f"{decision.address}: intent {obj.unresolved[0]} is unresolved."
            self.sheet.note(diagnose("F232", detail, severity=Severity.WARNING, address=decision.address))
        else:
            decision.why = "an earlier call has no recorded end" if obj.open else "it may differ from what is recorded"

    # -- replacement ----------------------------------------------------------------------------------------------
    def _replaces(self, decision: Decision, node: Resource, schema: TypeSchema, why: str) -> Pending | None:
        decision.change = Change.REPLACE
        fixed = next((d for d in decision.differences if d.replaces), None)
        decision.why = why or (f"{format_path(fixed.path)} can only be set at creation" if fixed else "")
        if schema.name is not None and decision.made_name:
            name = self._new_name(decision.address, node, schema, decision.desired)
            decision.wish = decision.wish.with_(**{schema.name.attribute: name})
            decision.desired = decision.desired.with_(**{schema.name.attribute: name})
            decision.replacement = self.sheet.order_of(decision.address)
        else:
            decision.replacement = self._order_with_fixed_name(decision, node, schema)
        if decision.address in self.sheet.forced:
            decision.replacement = Replacement.DELETE_FIRST
        return self._ask_creation(decision)

    def _order_with_fixed_name(self, decision: Decision, node: Resource, schema: TypeSchema) -> Replacement:
        """Return the order where the name cannot change: delete-first, unless the author insists, which is refused."""
        wanted = self.sheet.order_of(decision.address)
        if wanted is not Replacement.CREATE_FIRST or not collides(decision, schema):
            return wanted
        if node.options.replacement is Replacement.CREATE_FIRST:
            self._collision(decision, node)
        decision.why += "; its name is given, so the old one is deleted first"
        return Replacement.DELETE_FIRST

    def _collision(self, decision: Decision, node: Resource) -> None:
        detail = f"{decision.address} is replaced, and its name stays the same."
        self.sheet.problem(diagnose("F221", detail, address=decision.address, place=node.place))

    # -- providers ------------------------------------------------------------------------------------------------
    def instance(self, node: Resource | Lookup, default: str) -> str:
        """Return the name of the provider instance of a node; note where there is none."""
        name = node.provider or default
        graph, known_ = self.sheet.graph, self.sheet.providers
        declared = next((p for a, p in graph.providers.items() if name in (p.address.name, a)), None)
        if declared is not None:
            return declared.address.name
        if known_ is not None and name and name not in known_:
            detail = f"{node.address} names {name!r}; there are: {', '.join(sorted(known_)) or 'none'}."
            self.sheet.problem(diagnose("F215", detail, address=str(node.address), place=node.place, value=name))
        return name

    def _ask_creation(self, decision: Decision) -> Pending | None:
        if not decision.planned or self._is_blocked(decision) or is_closed(self.sheet, decision):
            return None
        answer = self._ask_plan(decision, Act.CREATE, None)
        return answer if isinstance(answer, Pending) else None

    def _is_blocked(self, decision: Decision) -> bool:
        return any(self._blocks(name) for name in self.sheet.uses.get(decision.address, ()))

    def _ask_plan(self, decision: Decision, act: Act, prior: Thing | None) -> Pending | PlanAnswer | None:
        """Return what the provider plans, filled into the decision; None where that cannot be."""
        node = self.sheet.resources[decision.address]
        request = PlanRequest(act=act, type=node.address.type, desired=decision.desired, prior=prior)
        question = AskPlan(address=decision.address, provider=decision.provider, request=request)
        if question not in self.answers:
            return Pending(decision.address, (question,))
        reply: PlanAnswer | Diagnostic = self.answers[question]
        problem = reply if isinstance(reply, Diagnostic) else reply.problem
        if problem is not None or isinstance(reply, Diagnostic):
            self._invalid(decision, node, [problem] if problem is not None else [])
            return None
        for name, wish in decision.desired.items():
            plan = reply.planned.get(name, wish)
            if is_known(wish) and is_known(plan) and not equal(wish, plan):
                detail = f"{decision.address}#{name}: another value than the declared one is planned."
                self._invalid(decision, node, [diagnose("F228", detail, value=name)])
                return None
        decision.expected = reply.planned
        return reply

    def _ask_update(self, decision: Decision, node: Resource, schema: TypeSchema, now: Generation) -> Pending | None:
        if self._is_blocked(decision) or is_closed(self.sheet, decision):
            return None
        reply = self._ask_plan(decision, Act.UPDATE, thing_of(now))
        if reply is None or isinstance(reply, Pending):
            return reply
        if reply.no_op:
            decision.change, decision.why = Change.RECORD, "the provider sees no difference"
            decision.differences = ()
        elif reply.replace:
            decision.differences = tuple(
                replace(d, replaces=True) if str(d.path[0]) in reply.replace else d for d in decision.differences
            )
            return self._replaces(decision, node, schema, f"the provider replaces it for {', '.join(reply.replace)}")
        return None

    # -- problems -------------------------------------------------------------------------------------------------
    def _invalid(self, decision: Decision, node: Resource | Lookup, problems: list[Diagnostic]) -> Decision:
        decision.change = Change.INVALID
        for problem in problems:
            placed = replace(problem, address=problem.address or decision.address, place=problem.place or node.place)
            self.sheet.problem(placed)
        return decision


def known(now: Generation) -> Known:
    """Return what comparing takes of a generation."""
    return Known(request=now.request, attributes=now.attributes, answered=now.answered, unsure=now.unsure)


def thing_of(now: Generation) -> Thing:
    """Return a generation as providers see it."""
    return Thing(
        identifier=now.identifier,
        attributes=now.attributes,
        private=now.private,
        condition=now.condition,
        version=now.version,
    )


def collides(decision: Decision, schema: TypeSchema) -> bool:
    """Return whether the new thing of a replacement would have the old one's name (or may, where nobody can tell)."""
    now = None if decision.object is None else decision.object.now
    if now is None:
        return False
    if schema.name is not None:
        old = now.request.get(schema.name.attribute, now.attributes.get(schema.name.attribute))
        return old is not None and equal(old, decision.desired.get(schema.name.attribute))
    return schema.identifier_is_name and not any(d.replaces and is_known(d.after) for d in decision.differences)


def _given(inputs: Value) -> Map:
    """Return inputs without what is null: null means not given."""
    for value in inputs.values():
        if value is None:
            return Map({name: item for name, item in inputs.items() if item is not None})
    return inputs if isinstance(inputs, Map) else Map(inputs)


def _as_it_is(inputs: Map, path: Path, now: Generation | None) -> Map:
    """Return inputs with what an ignored path has now: as observed, else as last applied, else nothing."""
    if now is None:
        return inputs
    value = at(now.attributes, path)
    if value is MISSING:
        value = at(now.request, path)
    if isinstance(value, Sensitive) and isinstance(value.value, Unknown):
        return inputs
    changed: Map = put(inputs, path, value)
    return changed
