"""The user's own provider: plain classes, run in a process of their own; what their authors import.

Import nothing heavy here: the process of the classes pays for it. The engine's side is `firma.providers.own.provider`.
"""

from firma.core.model.audit import AuditEvent
from firma.core.model.value import Unknown
from firma.providers.own.errors import ConflictError, GoneError, NothingDoneError

__all__ = ["AuditEvent", "ConflictError", "GoneError", "NothingDoneError", "Unknown"]
