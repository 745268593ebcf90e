"""How an operation fails, in Cloud Control's words, and what other errors mean in them; knows no type."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from firma.sandbox.calls import ServiceError


class ErrorCode(StrEnum):
    """Cloud Control's handler error codes, as far as the sandbox gives them."""

    ACCESS_DENIED = "AccessDenied"
    ALREADY_EXISTS = "AlreadyExists"
    GENERAL = "GeneralServiceException"
    INTERNAL = "ServiceInternalError"
    INVALID = "InvalidRequest"
    NOT_FOUND = "NotFound"
    NOT_STABILIZED = "NotStabilized"
    NOT_UPDATABLE = "NotUpdatable"
    THROTTLING = "Throttling"


class OperationError(Exception):
    """An operation failed; `identifier` names a thing that exists nevertheless."""

    def __init__(self, code: ErrorCode, message: str, identifier: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.identifier = identifier


_BY_CODE: Final = (
    # order matters: the first word that the service's code contains decides
    ("AlreadyExist", ErrorCode.ALREADY_EXISTS),
    ("AlreadyOwnedByYou", ErrorCode.ALREADY_EXISTS),
    ("QueueNameExists", ErrorCode.ALREADY_EXISTS),
    (".Duplicate", ErrorCode.ALREADY_EXISTS),
    ("AccessDenied", ErrorCode.ACCESS_DENIED),
    ("Throttl", ErrorCode.THROTTLING),
    ("BucketNotEmpty", ErrorCode.GENERAL),
    ("NotEmpty", ErrorCode.GENERAL),
    ("DependencyViolation", ErrorCode.INVALID),
    ("DeleteConflict", ErrorCode.INVALID),
    ("InUse", ErrorCode.INVALID),
    ("NotPermitted", ErrorCode.INVALID),
    ("Invalid", ErrorCode.INVALID),
    ("Validation", ErrorCode.INVALID),
    ("Contains", ErrorCode.INVALID),
    ("Malformed", ErrorCode.INVALID),
)
_BY_MESSAGE: Final = (
    ("already exist", ErrorCode.ALREADY_EXISTS),
    ("not found", ErrorCode.NOT_FOUND),
    ("does not exist", ErrorCode.NOT_FOUND),
    ("accessdenied", ErrorCode.ACCESS_DENIED),
    ("requires", ErrorCode.INVALID),
    ("invalid", ErrorCode.INVALID),
    ("must ", ErrorCode.INVALID),
)


def meaning(error: Exception) -> OperationError:
    """Return what another error means for an operation; one of ours as it is."""
    if isinstance(error, OperationError):
        return error
    if isinstance(error, ServiceError):
        for word, code in _BY_CODE:
            if word in error.code and not error.code.endswith("NotFound"):
                return OperationError(code, f"{error.message} ({error.code})")
        code = ErrorCode.NOT_FOUND if error.absent else ErrorCode.GENERAL
        return OperationError(code, f"{error.message} ({error.code})")
    message = f"{type(error).__name__}: {error}"[:900]
    lower = message.lower()
    for word, code in _BY_MESSAGE:
        if word in lower:
            return OperationError(code, message)
    return OperationError(ErrorCode.GENERAL, message)
