"""What the cloud's error codes mean for a call, as tables; knows no transport.

There are two doors. The API itself refuses with an exception (HTTP 4xx, 5xx): the operation did not begin. A handler
fails in a ProgressEvent (HTTP 200, status FAILED): the operation began, and may have made something. Both can say
`Throttling`, and no SDK sees the second. Codes: API reference of Cloud Control (errors of CreateResource,
UpdateResource, DeleteResource; HandlerErrorCode of ProgressEvent) and the common errors of AWS APIs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a code means: the catalogue's code; whether this call surely had no effect; whether it may succeed later."""

    code: str
    certain: bool = True
    temporary: bool = False


_DENIED: Final = Verdict("F652")
_THROTTLED: Final = Verdict("F611", temporary=True)
_BUSY: Final = Verdict("F656", temporary=True)
_CREDENTIALS: Final = Verdict("F653")
_UNCLEAR: Final = Verdict("F619", certain=False, temporary=True)

_DOOR: Final[Mapping[str, Verdict]] = {
    "AccessDenied": _DENIED,
    "AccessDeniedException": _DENIED,
    "UnauthorizedOperation": _DENIED,
    "ExpiredToken": _CREDENTIALS,
    "ExpiredTokenException": _CREDENTIALS,
    "IncompleteSignature": _CREDENTIALS,
    "InvalidClientTokenId": _CREDENTIALS,
    "MissingAuthenticationToken": _CREDENTIALS,
    "NotAuthorized": _DENIED,
    "OptInRequired": _CREDENTIALS,
    "InvalidCredentialsException": _CREDENTIALS,
    "SignatureDoesNotMatch": _CREDENTIALS,
    "UnrecognizedClientException": _CREDENTIALS,
    "RequestLimitExceeded": _THROTTLED,
    "Throttling": _THROTTLED,
    "ThrottlingException": _THROTTLED,
    "TooManyRequestsException": _THROTTLED,
    "ConcurrentOperationException": _BUSY,
    "ConcurrentModificationException": _BUSY,
    "ResourceConflictException": _BUSY,
    "ServiceUnavailable": Verdict("F619", temporary=True),
    "AlreadyExistsException": Verdict("F613"),
    "InvalidRequestException": Verdict("F612"),
    "ValidationException": Verdict("F612"),
    "NotUpdatableException": Verdict("F610"),
    "ResourceNotFoundException": Verdict("F614"),
    "ServiceLimitExceededException": Verdict("F655"),
    "PrivateTypeException": Verdict("F651"),
    "TypeNotFoundException": Verdict("F651"),
    "UnsupportedActionException": Verdict("F651"),
    "ClientTokenConflictException": Verdict("F620"),
}

_HANDLER: Final[Mapping[str, Verdict]] = {
    "AlreadyExists": Verdict("F613"),
    "InvalidCredentials": _CREDENTIALS,
    "InvalidRequest": Verdict("F612"),
    "InvalidTypeConfiguration": Verdict("F651"),
    "NotUpdatable": Verdict("F610"),
    "UnsupportedTarget": Verdict("F651"),
    "ServiceLimitExceeded": Verdict("F655"),
    # These may come in the middle of a handler's work, so something may have been made.
    "AccessDenied": Verdict("F652", certain=False),
    "NotFound": Verdict("F657", certain=False),
    "NonCompliant": Verdict("F612", certain=False),
    "ResourceConflict": Verdict("F656", certain=False, temporary=True),
    "Throttling": Verdict("F611", certain=False, temporary=True),
    "NetworkFailure": _UNCLEAR,
    "NotStabilized": _UNCLEAR,
    "InternalFailure": _UNCLEAR,
    "ServiceInternalError": _UNCLEAR,
    "ServiceTimeout": _UNCLEAR,
    "HandlerInternalFailureException": _UNCLEAR,
    "GeneralServiceException": Verdict("F619", certain=False),
}


_IN_USE: Final = re.compile(
    r"DependencyViolation|dependent object|DeleteConflict|ResourceInUse|BucketNotEmpty|not empty"
    r"|(?:is|still|currently) in use|must be (?:detached|deleted|removed) (?:first|before)",
    re.IGNORECASE,
)
"""How services say, in words only, that something else still needs a thing: no code of a handler does."""


def in_use(message: str) -> bool:
    """Whether a failed deletion says that something else still uses the thing."""
    return _IN_USE.search(message) is not None


def at_the_door(code: str, status: int) -> Verdict:
    """The verdict on an exception of the API; an unknown 5xx may have had an effect, an unknown 4xx had none."""
    known = _DOOR.get(code)
    if known is not None:
        return known
    return _UNCLEAR if status >= 500 else Verdict("F612")


def of_handler(code: str) -> Verdict:
    """The verdict on a failed ProgressEvent; an unknown code may have left something."""
    return _HANDLER.get(code, Verdict("F619", certain=False))
