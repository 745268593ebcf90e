"""Resource types of AWS KendraRanking. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class ExecutionPlan_CapacityUnitsConfiguration(TypedDict):
    rescore_capacity_units: Int

@final
class ExecutionPlan_CapacityUnitsConfiguration_Read:
    rescore_capacity_units: Final[Ref[int]]

class ExecutionPlan_Tag(TypedDict):
    key: str
    value: str

@final
class ExecutionPlan(_Resource):
    """A KendraRanking Rescore execution plan"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        capacity_units: ExecutionPlan_CapacityUnitsConfiguration = ...,
        description: str = ...,
        tags: Sequence[ExecutionPlan_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    capacity_units: Final[ExecutionPlan_CapacityUnitsConfiguration_Read]
    """Capacity units"""
    description: Final[str]
    """A description for the execution plan"""
    id: Final[str]
    """Unique ID of rescore execution plan"""
    name: Final[str]
    """Name of kendra ranking rescore execution plan"""
    tags: Final[list[Any]]
    """List of tags"""
