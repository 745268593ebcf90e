"""Judging answers: what a provider's answer settles about an intent, and what it does not; knows no run."""

from __future__ import annotations

from typing import assert_never

from firma.core.apply.recovery import REFUSALS_MAX, Case, Result, Verdict
from firma.core.ledger.entry import Draft
from firma.core.model.call import Act, Answer, Status
from firma.core.model.schema import Mode

TAKEN = "F613"
"""The code of an answer that says that a thing with that name is there already."""


def leads_on(outcome: Draft) -> bool:
    """Return whether what waits for an outcome may follow it in its group: it is one of success."""
    return bool(outcome.fields["result"] == Result.DONE)


def judge(case: Case, answer: Answer, now: int) -> Verdict | None:
    """Return what an answer settles, or None if the intent stays open; why it does is noted in the case."""
    case.problem = answer.problem or case.problem
    again = case.inherited or case.sends - case.clear > 1
    if case.act is Act.CREATE and again and _token_may_be_dead(case, now):
        # Some call before this one may have had an effect of its own, which this answer does not show.
        case.must_look = True
        return None
    match answer.status:
        case Status.DONE:
            return _done(case, answer)
        case Status.FAILED:
            return _failed(case, answer)
        case Status.REFUSED:
            return _refused(case, answer, now)
        case Status.LOST:
            return None
        case _:
            assert_never(answer.status)


def _token_may_be_dead(case: Case, now: int) -> bool:
    return Mode.TOKEN in case.recovery.modes and not case.is_safe_to_repeat and case.is_expired(now)


def _done(case: Case, answer: Answer) -> Verdict | None:
    things = () if answer.thing is None else (answer.thing,)
    if case.act is Act.CREATE and not things:
        case.must_look = True
        return None
    blind = case.act is Act.UPDATE and not things
    return Verdict(result=Result.DONE, things=things, suspect=blind or answer.suspect)


def _failed(case: Case, answer: Answer) -> Verdict | None:
    things = () if answer.thing is None else (answer.thing,)
    if case.act is not Act.CREATE:
        suspect = answer.suspect or answer.gone or not (answer.certain or things)
        return Verdict(result=Result.FAILED, things=things, suspect=suspect, problem=answer.problem)
    if answer.problem is not None and answer.problem.code == TAKEN and answer.certain:
        things = ()  # what is there was there before: somebody else's, and never ours to delete
    if things or answer.certain:
        return Verdict(result=Result.FAILED, things=things, problem=answer.problem)
    # It may have made something that nobody names.
    case.must_look = True
    return None


def _refused(case: Case, answer: Answer, now: int) -> Verdict | None:
    if answer.conflict:
        case.conflict = True
        return None
    if not answer.certain:
        return None
    case.clear += 1
    case.pause(now, case.clear)
    # A refusal says nothing about an earlier call of the same intent.
    alone = not case.inherited and case.clear == case.sends
    if alone and (not answer.temporary or case.clear >= REFUSALS_MAX):
        return Verdict(result=Result.FAILED, problem=answer.problem)
    return None
