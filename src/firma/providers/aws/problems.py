"""Diagnostics of what the cloud says, with its own words kept; knows no transport and decides nothing."""

from __future__ import annotations

from typing import Final

from firma.core.model.diagnostic import Diagnostic, PermanentError, TemporaryError, diagnose
from firma.providers.aws.calls import CloudError, NoCredentialsError, Progress, UnreachableError
from firma.providers.aws.verdicts import at_the_door

NOT_FOUND: Final = "ResourceNotFoundException"
Trouble = CloudError | UnreachableError | NoCredentialsError
TROUBLES: Final = (CloudError, UnreachableError, NoCredentialsError)


def of_trouble(what: str, trouble: Trouble) -> Diagnostic:
    """What went wrong at the door; `what` names act, type and identifier."""
    if isinstance(trouble, CloudError):
        code = at_the_door(trouble.code, trouble.status).code
        return diagnose(code, f"{what}: {trouble.message or trouble.code}", value=trouble.code)
    if isinstance(trouble, NoCredentialsError):
        return diagnose("F653", f"{what}: {trouble}")
    return diagnose("F623", f"{what}: {trouble.message}")


def of_event(what: str, code: str, event: Progress) -> Diagnostic:
    """What a failed operation says; hooks that took part are named."""
    notes = (f"CloudFormation hooks took part: request {event.hooks}",) if event.hooks else ()
    said = event.message or event.code or event.status
    return diagnose(code, f"{what}: {said}", value=event.code, notes=notes)


def is_temporary(trouble: Trouble) -> bool:
    """Whether the same call may succeed later."""
    if isinstance(trouble, CloudError):
        return at_the_door(trouble.code, trouble.status).temporary
    return isinstance(trouble, UnreachableError)


def raised(what: str, trouble: Trouble) -> PermanentError | TemporaryError:
    """The error of a question that got no answer."""
    kind = TemporaryError if is_temporary(trouble) else PermanentError
    return kind(of_trouble(what, trouble))
