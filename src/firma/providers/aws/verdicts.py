"""What the cloud's error codes mean for a call, as tables; knows no transport.

There are two doors. The API itself refuses with an exception (HTTP 4xx, 5xx): the operation did not begin. A handler
fails in a ProgressEvent (HTTP 200, status FAILED): the operation began, and may have made something. Both can say
`Throttling`, and no SDK sees the second. Codes: API reference of Cloud Control (errors of CreateResource,
UpdateResource, DeleteResource; HandlerErrorCode of ProgressEvent) and the common errors of AWS APIs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a code means: the catalogue's code; whether this call surely had no effect; whether it may succeed later."""

    code: str
    certain: bool = True
    temporary: bool = False


_DENIED: Final = Verdict("F654")
_THROTTLED: Final = Verdict("F655", temporary=True)
_BUSY: Final = Verdict("F665", temporary=True)
_CREDENTIALS: Final = Verdict("F659")
_UNCLEAR: Final = Verdict("F658", certain=False, temporary=True)

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
    "ServiceUnavailable": Verdict("F658", temporary=True),
    "AlreadyExistsException": Verdict("F656"),
    "InvalidRequestException": Verdict("F653"),
    "ValidationException": Verdict("F653"),
    "NotUpdatableException": Verdict("F660"),
    "ResourceNotFoundException": Verdict("F667"),
    "ServiceLimitExceededException": Verdict("F666"),
    "PrivateTypeException": Verdict("F652"),
    "TypeNotFoundException": Verdict("F652"),
    "UnsupportedActionException": Verdict("F652"),
    "ClientTokenConflictException": Verdict("F664"),
}

_HANDLER: Final[Mapping[str, Verdict]] = {
    "AlreadyExists": Verdict("F656"),
    "InvalidCredentials": _CREDENTIALS,
    "InvalidRequest": Verdict("F653"),
    "InvalidTypeConfiguration": Verdict("F652"),
    "NotUpdatable": Verdict("F660"),
    "UnsupportedTarget": Verdict("F652"),
    "ServiceLimitExceeded": Verdict("F666"),
    # These may come in the middle of a handler's work, so something may have been made.
    "AccessDenied": Verdict("F654", certain=False),
    "NotFound": Verdict("F667", certain=False),
    "NonCompliant": Verdict("F653", certain=False),
    "ResourceConflict": Verdict("F665", certain=False, temporary=True),
    "Throttling": Verdict("F655", certain=False, temporary=True),
    "NetworkFailure": _UNCLEAR,
    "NotStabilized": _UNCLEAR,
    "InternalFailure": _UNCLEAR,
    "ServiceInternalError": _UNCLEAR,
    "ServiceTimeout": _UNCLEAR,
    "HandlerInternalFailureException": _UNCLEAR,
    "GeneralServiceException": Verdict("F658", certain=False),
}


def at_the_door(code: str, status: int) -> Verdict:
    """The verdict on an exception of the API; an unknown 5xx may have had an effect, an unknown 4xx had none."""
    known = _DOOR.get(code)
    if known is not None:
        return known
    return _UNCLEAR if status >= 500 else Verdict("F653")


def of_handler(code: str) -> Verdict:
    """The verdict on a failed ProgressEvent; an unknown code may have left something."""
    return _HANDLER.get(code, Verdict("F658", certain=False))
