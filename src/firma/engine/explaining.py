"""The verbs why and blame: who set a value, when, for which reason, where it is declared; they change nothing."""

from __future__ import annotations

import contextlib
import difflib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from firma.core.ledger.blame import (
    AttributeBlame,
    Blame,
    Step,
    What,
    blame,
    is_hidden,
    last_change,
    leaves_of,
    value_at,
)
from firma.core.ledger.cause import Cause, Outside
from firma.core.ledger.folding import fold
from firma.core.ledger.redacting import is_redacted
from firma.core.ledger.state import State
from firma.core.model.address import Path, format_path, parse_path
from firma.core.model.diagnostic import FirmaError, UsageError, diagnose
from firma.core.model.value import Sensitive
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.way_back import way_back
from firma.engine.answers import AttributeAuthor, Blamed
from firma.engine.authorship import Written, declared_by
from firma.engine.context import Context
from firma.engine.lives import Life, lives_of
from firma.engine.naming import Meant, meant_by, written_out
from firma.engine.own_types import load_own_types
from firma.engine.reading import entries_about
from firma.engine.result import Declared, Who, Why
from firma.engine.witnessed import witnessed

SEALED = "some of its values are sealed and cannot be opened here: a later change may not show"
"""Said where an attribute's story cannot be read in full."""


async def why(context: Context, text: str, *, declared: bool = False) -> Why:
    """Return what changed an address (or attribute) last, who did it and why, and whether it is safe to go back.

    `declared`: git is asked who wrote the place in the source.

    Raises:
        UsageError: F905, nothing or several things are meant, or nothing is recorded of it; F960, it never had such an
            attribute.
    """
    meant, story, held = await _readable(context, text)
    if story.last is None:
        raise UsageError(diagnose("F905", f"nothing is recorded of {meant}", value=text))
    step, changes = story.last, _changes(story.last)
    if meant.path:
        for life in await lives_of(context, Life(meant, story, held)):
            found = last_change(life.story, meant.path)
            if found is not None:
                break
        else:
            raise no_attribute(story, meant, text)
        meant, story, held = life.meant, life.story, life.held
        step, changes = found[0], ((format_path(meant.path), _visible(found[1]), _visible(found[2])),)
    with contextlib.suppress(FirmaError):  # a module that is gone makes the way back unknown, and hides no answer
        await load_own_types(context, [story.type])
    back = way_back(story, step, held, LedgerFacts(context.schema, held), meant.path)
    cause, written = step.cause, _written(step, meant.path)
    known = await declared_by(context.project.root, [written]) if declared and written is not None else {}
    return Why(
        address=meant.address,
        unit=str(meant.unit),
        path=format_path(meant.path),
        action=step.what.value,
        when=step.time,
        who=who_of(cause),
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        run=f"{meant.unit}#{cause.run}" if cause.run else "",
        plan=cause.plan,
        root=cause.root or cause.plan,
        place=str(step.place) if step.place is not None else "",
        changes=changes,
        back=back.reversibility.value,
        back_why=back.why,
        back_how=back.inverse,
        notes=(*_notes(step), *([SEALED] if _is_sealed(story, meant.path) else [])),
        declared=known.get(written) if written is not None else None,
        outside=_outside(step, format_path(meant.path)),
        witnessed=await witnessed(context, str(meant.unit)),
    )


def _outside(step: Step, path: str) -> Outside | None:
    """Who changed in reality what is asked for; None where a run of ours did."""
    if not step.by_nobody:
        return None
    return step.outsider(path) if path else step.outside


async def blamed(context: Context, text: str) -> Blamed:
    """Return every value of an address (or inside a path of it), each with who declared, applied or else changed it.

    Raises:
        UsageError: F905, nothing or several things are meant, or nothing is recorded of it; F960, nothing is at that
            path.
    """
    meant, story, held = await _readable(context, text, every=True)
    if story.last is None:
        raise UsageError(diagnose("F905", f"nothing is recorded of {meant}", value=text))
    leaves: dict[str, tuple[str, AttributeBlame]] = {}
    for life in await lives_of(context, Life(meant, story, held)):
        for one in leaves_of(replace(life.story, view=story.view), meant.path):
            leaves.setdefault(one.path, (str(life.meant.unit), one))
    found = [leaves[path] for path in sorted(leaves)]
    if meant.path and story.exists and not found:
        raise no_attribute(story, meant, text)
    places = [written for _, one in found if (written := _written(one.step, parse_path(one.path))) is not None]
    known = await declared_by(context.project.root, places)
    return Blamed(
        unit=str(meant.unit),
        address=str(meant)[len(meant.unit.short) + 1 :],
        type=story.type,
        exists=story.exists,
        attributes=tuple(_author(unit, one, known) for unit, one in found),
        last=story.last.what.value,
        when=story.last.time,
        notes=(SEALED,) if any(_is_sealed(story, (step.path,)) for step in _hidden(story)) else (),
    )


def _author(unit: str, one: AttributeBlame, known: Mapping[Written, Declared]) -> AttributeAuthor:
    step, cause, written = one.step, one.step.cause, _written(one.step, parse_path(one.path))
    return AttributeAuthor(
        path=one.path,
        value=_visible(one.value),
        before=_visible(one.before),
        since=step.time,
        action=step.what.value,
        who=who_of(cause),
        run=f"{unit}#{cause.run}" if cause.run else "",
        root="" if step.by_nobody else cause.root or cause.plan,
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        declared=known.get(written) if written is not None else None,
        outside=step.outsider(one.path) if step.by_nobody else None,
    )


def _written(step: Step, path: Path = ()) -> Written | None:
    """The place that declares what a step did (to a path); None where the source did not ask for it."""
    if step.place is None or step.by_nobody or step.what in (What.ADOPTED, What.RESOLVED):
        return None
    return Written(step.place, step.cause.commit, dirty=step.cause.dirty, path=path)


def no_attribute(story: Blame, meant: Meant, text: str) -> UsageError:
    """Return F960: nothing was ever at the path that is meant; with what is near it, and how far it leads anywhere."""
    path, wanted = meant.path, format_path(meant.path)
    depth = next((n for n in range(len(path), 0, -1) if value_at(story.view, path[:n]) is not None), 0)
    within = value_at(story.view, path[:depth]) if depth else story.view
    names = [leaf.path for leaf in leaves_of(story, path[:depth])] + [str(leaf) for leaf in sorted(story.attributes)]
    near = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    detail = f"{meant.address} never had {wanted!r}"
    if depth and within is not None:
        detail += f"; it has `{format_path(path[:depth])}`"
    help_ = f"Did you mean {' or '.join(f'`#{name}`' for name in near)}?" if near else ""
    return UsageError(diagnose("F960", detail, value=text, help=help_))


async def _readable(context: Context, text: str, *, every: bool = False) -> tuple[Meant, Blame, State]:
    """The story that a text means, with its sealed values opened where they matter (`every`: all) and the key is."""
    meant, story, held = await story_of(context, text)
    if story is not None and (_is_sealed(story, meant.path) or (every and _hidden(story))):
        # Whether one sealed value is another cannot be seen without the key; where there is none, the rest is told.
        with contextlib.suppress(FirmaError):
            context.unlock()
            meant, story, held = await story_of(context, text)
    if story is None:
        raise UsageError(diagnose("F905", f"nothing is recorded of {meant}", value=text))
    return meant, story, held


def _hidden(story: Blame) -> list[Any]:
    return [change for step in story.steps for change in step.changes if change.is_hidden]


def _is_sealed(story: Blame, path: Path) -> bool:
    """Return whether an attribute is meant of which some value could not be read."""
    return bool(path) and any(change.path == str(path[0]) for change in _hidden(story))


async def story_of(context: Context, text: str) -> tuple[Meant, Blame | None, State]:
    """Return what a text means, the story of it, and the state of what is in that story.

    An address that is written out needs its own entries only, however long the log is. Raises UsageError (F905).
    """
    named = await written_out(context, text)
    if named is not None:
        entries = await entries_about(context, named)
        held = fold(entries)
        story = _newest(blame(entries), named.address, held)
        if story is not None:
            return named, story, held
    meant = await meant_by(context, text)
    ledger = await context.ledger(str(meant.unit))
    entries = await ledger.entries_of(address=meant.address)
    return meant, _newest(blame(entries), meant.address, ledger.state), ledger.state


def _newest(stories: Sequence[Blame], address: str, state: State) -> Blame | None:
    """Return the story of what has an address now, else of what had it last; None if nothing ever had it."""
    number = state.by_address.get(address)
    living = [story for story in stories if story.object == number]
    chosen = living or list(stories)
    return chosen[-1] if chosen else None


def who_of(cause: Cause) -> Who:
    """Return who a cause names, with how it was proven."""
    return Who(subject=cause.subject, proof=cause.proof, host=cause.host)


def _changes(step: Step) -> tuple[tuple[str, Any, Any], ...]:
    return tuple((change.path, _visible(change.before), _visible(change.after)) for change in step.changes)


def _visible(value: Any) -> Any:
    return Sensitive(None) if is_hidden(value) and is_redacted(value) != "redacted" else value


def _notes(step: Step) -> tuple[str, ...]:
    found = []
    if step.what is What.FOLLOWED:
        found.append("nobody set it: it shows other things that are ours, or the cloud computes it")
    if step.by_nobody and step.outside.is_known:
        found.append("seen by us, done outside of Firma")
    elif step.by_nobody:
        found.append("seen by us, done by nobody we know")
    if step.settled_by is not None:
        found.append(f"settled by run {step.settled_by.run}, after the one that began it had ended")
    if step.detail:
        found.append(step.detail)
    return tuple(found)
