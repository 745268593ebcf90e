"""The recovery matrix: what to do about an intent that nothing has settled yet; pure, knows no run and no provider.

An intent whose answer is lost may have had its effect, may have it later, or never. What may be believed depends on
what the type offers (`Mode`), on how old the call is, and on what is known. Absence counts only when it is quiet: the
end of the last call that may be under way + the longest call + the lag of reads (decision 17).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import State
from firma.core.model.call import Act, Thing
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.schema import Attribute, Mode, Recovery, TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, SecretRef, Sensitive, freeze, is_known
from firma.core.plan.compare import covers, same

SENDS_MAX = 6
"""How often one run sends one intent; then it stays open for the next run."""

REFUSALS_MAX = 5
"""How often an only call may be refused at the door before its intent fails."""

LOOKS_MAX = 4
"""How often a question that settles an intent is asked in vain; then the intent stays open for the next run."""

ARRIVAL_MS_MAX = 15 * 60_000
"""Longest way of a call to the service that looks at its token, milliseconds.

A signed request of AWS is refused when it is older than 5 minutes, by S3 when it is older than 15 (SigV4). Types whose
whole calls are shorter never take longer to arrive.
"""

PAUSE_MS = 500
"""First pause after a refusal or a question in vain, milliseconds; it doubles each time."""


class Knowledge(StrEnum):
    """What is known of an intent that is not settled."""

    EVIDENCE = "evidence"  # a stray holds the answer
    NO_ANSWER = "no answer"  # some call is unanswered, or may be (another run sent it)
    UNCLEAR = "unclear"  # a creation failed and may have made something, or its token may have been dead
    REFUSED = "refused"  # every call so far was certainly refused at the door
    CONFLICT = "conflict"  # its token belongs to another request: our bug


class Means(StrEnum):
    """What a type offers for finding out, the first that applies."""

    TOKEN = "token"  # noqa: S105  # no password: the means of a living idempotency token
    FIND = "find"
    LIST = "list"
    READ = "read"  # updates and deletions: the identifier is known
    NONE = "none"


class Step(StrEnum):
    """What to do next."""

    EVIDENCE = "evidence"
    SEND = "send"
    WAIT = "wait"
    READ = "read"
    FIND = "find"
    LIST = "list"
    UNRESOLVED = "unresolved"
    LEAVE = "leave"


_EVERY: Final = tuple(Means)

MATRIX: Final[Mapping[tuple[Knowledge, Means], Step]] = {
    **{(Knowledge.EVIDENCE, means): Step.EVIDENCE for means in _EVERY},
    **{(Knowledge.CONFLICT, means): Step.UNRESOLVED for means in _EVERY},
    **{(Knowledge.REFUSED, means): Step.SEND for means in _EVERY},
    (Knowledge.NO_ANSWER, Means.TOKEN): Step.SEND,
    (Knowledge.NO_ANSWER, Means.FIND): Step.FIND,
    (Knowledge.NO_ANSWER, Means.LIST): Step.LIST,
    (Knowledge.NO_ANSWER, Means.READ): Step.READ,
    (Knowledge.NO_ANSWER, Means.NONE): Step.UNRESOLVED,
    (Knowledge.UNCLEAR, Means.FIND): Step.FIND,
    (Knowledge.UNCLEAR, Means.LIST): Step.LIST,
    (Knowledge.UNCLEAR, Means.READ): Step.READ,
    (Knowledge.UNCLEAR, Means.NONE): Step.UNRESOLVED,
}
"""The matrix. A token proves nothing where something is unclear: `means_of` never offers it then."""

LOOKS: Final = frozenset({Step.READ, Step.FIND, Step.LIST})
"""Steps that prove absence only when it is quiet."""


class Result(StrEnum):
    """How an intent is settled."""

    DONE = "done"
    FAILED = "failed"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What settles an intent: the result, the things that are there (the intent's own first), the problem."""

    result: Result
    things: tuple[Thing, ...] = ()
    suspect: bool = False
    problem: Diagnostic | None = None


@dataclass(slots=True, kw_only=True)
class Case:
    """What a run knows about one intent that it has to settle."""

    intent: Entry
    recovery: Recovery
    since: int
    """Time of the last call that may still be under way, ms."""
    sends: int = 0
    clear: int = 0
    """Calls of this run that were certainly refused at the door."""
    looks: int = 0
    """Questions in vain."""
    not_before: int = 0
    """Nothing is sent or asked again before this time, ms."""
    inherited: bool = False
    """Another run began it: it may have sent the call, more than once, until its lease was taken."""
    must_look: bool = False
    conflict: bool = False
    listed: tuple[Thing, ...] | None = None
    """What a list showed: judged again if the log moves before the verdict is durable."""
    problem: Diagnostic | None = None
    verdict: Verdict | None = None
    """What settles it, on its way into the log."""

    act: Act = field(init=False)
    """What the intent does."""

    def __post_init__(self) -> None:
        self.act = Act(self.intent.fields["act"])

    def pause(self, now: int, times: int) -> None:
        """Wait before the next try: longer each time."""
        self.not_before = now + (PAUSE_MS << (times - 1))

    @property
    def request(self) -> Map:
        """The recorded inputs."""
        found: Map = self.intent.values.get("request", EMPTY)
        return found

    @property
    def call_ms_max(self) -> int:
        """Longest time between sending and effect: the type's, or the author's timeout if that is longer."""
        return max(self.recovery.call_max_ms, int(self.intent.fields.get("timeout", 0)))

    @property
    def quiet(self) -> int:
        """When absence may be believed, ms."""
        return self.since + self.call_ms_max + self.recovery.lag_ms

    @property
    def is_safe_to_repeat(self) -> bool:
        """Whether the author says that sending again never does harm."""
        return bool(self.recovery.resend_if) and self.request.get(self.recovery.resend_if) is True

    def is_expired(self, now: int) -> bool:
        """Whether the token may have ended its life by the time that a call sent now arrives.

        Not by the time that it has its effect: a database may take hours, and its token is looked at when it is asked
        for. Types whose longest call is as long as a token lives could never be asked again otherwise.
        """
        arrival_ms = min(self.call_ms_max, ARRIVAL_MS_MAX)
        return now + arrival_ms >= self.intent.time + self.recovery.token_life_ms

    def knowledge(self, evidence: Mapping[str, Any] | None) -> Knowledge:
        """What is known."""
        if evidence:
            return Knowledge.EVIDENCE
        if self.conflict:
            return Knowledge.CONFLICT
        if self.must_look:
            return Knowledge.UNCLEAR
        if self.sends and self.clear == self.sends and not self.inherited:
            return Knowledge.REFUSED
        return Knowledge.NO_ANSWER


def means_of(case: Case, now: int) -> Means:
    """Return the first means of the type's list that applies."""
    if not case.must_look and is_known(case.request):
        alive = Mode.TOKEN in case.recovery.modes and not case.is_expired(now)
        if alive or case.is_safe_to_repeat:
            return Means.TOKEN
    if case.act is not Act.CREATE:
        return Means.READ
    looks = [mode for mode in case.recovery.modes if mode is not Mode.TOKEN]
    if not looks:
        return Means.NONE
    return Means.FIND if looks[0] is Mode.FIND else Means.LIST


def next_step(case: Case, now: int, evidence: Mapping[str, Any] | None) -> tuple[Step, int]:
    """Return what to do about an unsettled intent, and when (ms): a step in the future is `wait`."""
    step = MATRIX[case.knowledge(evidence), means_of(case, now)]
    if step is Step.SEND:
        if case.sends >= SENDS_MAX:
            return Step.LEAVE, now
        return (Step.WAIT, case.not_before) if now < case.not_before else (step, now)
    if step in LOOKS:
        if case.looks >= LOOKS_MAX:
            return Step.LEAVE, now
        at = max(case.quiet, case.not_before)
        if now < at:
            return Step.WAIT, at
    return step, now


# -- what is seen -----------------------------------------------------------------------------------------------------
def read_verdict(case: Case, schema: TypeSchema, before: Map, seen: Thing | None) -> Verdict:
    """Return what a read at quiet settles about an update or a deletion. `before`: the inputs applied last."""
    if case.act is Act.DELETE:
        if seen is None:
            return Verdict(result=Result.DONE)
        return Verdict(result=Result.FAILED, suspect=True, problem=case.problem)
    if seen is None:
        return Verdict(result=Result.FAILED, suspect=True, problem=case.problem)
    if is_as_wished(schema, case.request, before, seen):
        return Verdict(result=Result.DONE, things=(seen,))
    return Verdict(result=Result.FAILED, things=(seen,), problem=case.problem)


def look_verdict(case: Case, step: Step, seen: Sequence[Thing], state: State, schema: TypeSchema) -> Verdict:
    """Return what finding by tag, or listing and matching, settles about a creation."""
    known = state.identifiers(case.intent.fields["type"])
    things = [thing for thing in seen if thing.identifier not in known]
    if step is Step.LIST:
        return _list_verdict(case, things, state, schema)
    whole = [thing for thing in things if is_whole(schema, case.request, thing)]
    rest = [thing for thing in things if thing not in whole]
    result = Result.DONE if whole else Result.FAILED
    return Verdict(result=result, things=(*whole, *rest), problem=None if whole else case.problem)


def _list_verdict(case: Case, things: Sequence[Thing], state: State, schema: TypeSchema) -> Verdict:
    baseline = frozenset(case.intent.values.get("baseline", ()))
    new = [thing for thing in things if thing.identifier not in baseline]
    whole = [thing for thing in new if is_exactly(schema, case.request, thing)]
    if len(whole) == 1 and not rivals(case.intent, state):
        return Verdict(result=Result.DONE, things=tuple(whole))
    if new:
        return Verdict(result=Result.UNRESOLVED, problem=case.problem)
    return Verdict(result=Result.FAILED, problem=case.problem)


def rivals(intent: Entry, state: State) -> list[int]:
    """Return other open creations of the same type and request: what a list shows may be theirs."""
    request = intent.values.get("request", EMPTY)
    return [
        number
        for number in state.open
        if number != intent.seq
        and (other := state.intents[number]).fields["act"] == Act.CREATE
        and other.fields["type"] == intent.fields["type"]
        and other.values.get("request", EMPTY) == request
    ]


# -- likeness ---------------------------------------------------------------------------------------------------------
_ANY: Final = Attribute()


def is_whole(schema: TypeSchema, request: Map, thing: Thing) -> bool:
    """Return whether everything that was asked for is there; a provider may have added more."""
    return all(_is_met(schema.attributes.get(name, _ANY), value, thing, name) for name, value in request.items())


def _is_met(attribute: Attribute, wish: Any, thing: Thing, name: str) -> bool:
    there = thing.attributes.get(name)
    return wish is None or attribute.write_only or _is_unseen(wish) or covers(attribute, wish, there)


def _is_unseen(wish: Any) -> bool:
    """Whether a wish is never read back: secrets and assets are given by reference, and the cloud has no references."""
    return isinstance(wish.value if isinstance(wish, Sensitive) else wish, SecretRef | Asset)


def is_as_wished(schema: TypeSchema, request: Map, before: Map, thing: Thing) -> bool:
    """Return whether an update had its effect: what was asked for is there, what was removed is not as before."""
    if not is_whole(schema, request, thing):
        return False
    removed = [name for name, value in before.items() if value is not None and request.get(name) is None]
    return not any(
        thing.attributes.get(name) is not None
        and not schema.attributes.get(name, _ANY).read_only
        and same(schema.attributes.get(name, _ANY), before[name], thing.attributes[name])
        for name in removed
    )


def is_exactly(schema: TypeSchema, request: Map, thing: Thing) -> bool:
    """Return whether a thing is what was asked for and no more, defaults aside: only then may a list prove it ours."""
    if not is_whole(schema, request, thing):
        return False
    for name, value in thing.attributes.items():
        attribute = schema.attributes.get(name, _ANY)
        if value is None or attribute.read_only or request.get(name) is not None:
            continue
        if attribute.default is None or not same(attribute, freeze(attribute.default), value):
            return False
    return True
