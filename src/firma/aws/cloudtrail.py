"""Resource types of AWS CloudTrail; the stub beside this has their types."""

from firma.aws._synthesis import members

__getattr__, __dir__ = members(__name__, "CloudTrail")
