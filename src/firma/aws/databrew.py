"""Resource types of AWS DataBrew; the stub beside this has their types."""

from firma.aws._synthesis import members

__getattr__, __dir__ = members(__name__, "DataBrew")
