"""Resource types of AWS AutoScalingPlans; the stub beside this has their types."""

from firma.aws._synthesis import members

__getattr__, __dir__ = members(__name__, "AutoScalingPlans")
