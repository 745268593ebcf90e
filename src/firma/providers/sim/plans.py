"""What tf-like types plan, and how they bring older records to their current version; pure, knows no thing."""

from __future__ import annotations

from firma.core.model.call import Act, PlanAnswer, PlanRequest, Thing
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map, Unknown, Value, reveal
from firma.providers.sim.types import TF_VERSION, TypeSpec

MOVED_VALUE = -7
"""What a moved plan has in `v`: nobody asks for it."""


def plan(schema: TypeSchema, request: PlanRequest, *, moves: bool = False) -> PlanAnswer:
    """Return the planned values: computed ones unknown at creation; `moves` plants a plan that nobody asked for."""
    if request.act is Act.DELETE:
        return PlanAnswer()
    desired = given(request.desired)
    prior = None if request.prior is None else reveal(request.prior.attributes)
    if prior is None:
        planned = Map({**desired, "id": Unknown(), "arn": Unknown()})
        return PlanAnswer(planned=planned.with_(v=MOVED_VALUE) if moves and "v" in desired else planned)
    writable = {name: value for name, value in prior.items() if not schema.attributes[name].read_only}
    names = tuple(str(path[0]) for path in schema.create_only)
    replace = tuple(name for name in names if _differs(desired.get(name), writable.get(name)))
    if replace:
        return PlanAnswer(planned=Map({**desired, "id": Unknown(), "arn": Unknown()}), replace=replace)
    if desired == writable:
        return PlanAnswer(planned=prior, no_op=True)
    planned = Map({**desired, "id": prior.get("id", Unknown()), "arn": prior.get("arn", Unknown())})
    return PlanAnswer(planned=planned.with_(v=MOVED_VALUE) if moves and "v" in desired else planned)


def given(desired: Map) -> Map:
    """Return what a request gives: opened, and without what is None (not given)."""
    return Map({name: value for name, value in reveal(desired).items() if value is not None})


def _differs(desired: Value, prior: Value) -> bool:
    return bool(desired != prior)  # an unknown differs from everything: it may force the replacement


def upgrade(spec: TypeSpec, thing: Thing) -> Thing:
    """Return a record in the current schema version: version 0 of tf-like types called `v` `value`.

    Raises:
        PermanentError: F622, the record is newer than this provider.
    """
    current = TF_VERSION if spec.is_tf else 0
    if thing.version == current:
        return thing
    if thing.version > current:
        detail = f"{spec.type}: recorded with version {thing.version}; this provider knows up to {current}."
        raise PermanentError(diagnose("F622", detail, value=str(thing.version)))
    attributes = Map({("v" if name == "value" else name): value for name, value in thing.attributes.items()})
    return Thing(
        identifier=thing.identifier,
        attributes=attributes,
        private=thing.private,
        condition=thing.condition,
        version=current,
        tags=thing.tags,
    )
