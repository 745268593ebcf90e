"""Resource types of AWS Route53RecoveryReadiness. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Cell_Tag(TypedDict):
    key: str
    value: str

@final
class Cell(_Resource):
    """The API Schema for AWS Route53 Recovery Readiness Cells."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cell_name: str = ...,
        cells: Texts = ...,
        tags: Sequence[Cell_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cell_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cell."""
    cell_name: Final[str]
    """The name of the cell to create."""
    cells: Final[list[str]]
    """A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells."""
    parent_readiness_scopes: Final[list[str]]
    """The readiness scope for the cell, which can be a cell Amazon Resource Name (ARN) or a recovery group ARN."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class ReadinessCheck_Tag(TypedDict):
    key: str
    value: str

@final
class ReadinessCheck(_Resource):
    """Aws Route53 Recovery Readiness Check Schema and API specification."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        readiness_check_name: str = ...,
        resource_set_name: str = ...,
        tags: Sequence[ReadinessCheck_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    readiness_check_arn: Final[str]
    """The Amazon Resource Name (ARN) of the readiness check."""
    readiness_check_name: Final[str]
    """Name of the ReadinessCheck to create."""
    resource_set_name: Final[str]
    """The name of the resource set to check."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource."""

class RecoveryGroup_Tag(TypedDict):
    key: str
    value: str

@final
class RecoveryGroup(_Resource):
    """AWS Route53 Recovery Readiness Recovery Group Schema and API specifications."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cells: Texts = ...,
        recovery_group_name: str = ...,
        tags: Sequence[RecoveryGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cells: Final[list[str]]
    """A list of the cell Amazon Resource Names (ARNs) in the recovery group."""
    recovery_group_arn: Final[str]
    """A collection of tags associated with a resource."""
    recovery_group_name: Final[str]
    """The name of the recovery group to create."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource."""

class ResourceSet_Resource(TypedDict):
    component_id: NotRequired[str]
    dns_target_resource: NotRequired[ResourceSet_DNSTargetResource]
    readiness_scopes: NotRequired[Texts]
    resource_arn: NotRequired[str]

class ResourceSet_DNSTargetResource(TypedDict):
    domain_name: NotRequired[str]
    hosted_zone_arn: NotRequired[str]
    record_set_id: NotRequired[str]
    record_type: NotRequired[str]
    target_resource: NotRequired[ResourceSet_TargetResource]

class ResourceSet_TargetResource(TypedDict):
    nlb_resource: NotRequired[ResourceSet_NLBResource]
    r53_resource: NotRequired[ResourceSet_R53ResourceRecord]

class ResourceSet_NLBResource(TypedDict):
    arn: NotRequired[str]

class ResourceSet_R53ResourceRecord(TypedDict):
    domain_name: NotRequired[str]
    record_set_id: NotRequired[str]

class ResourceSet_Tag(TypedDict):
    key: str
    value: str

@final
class ResourceSet(_Resource):
    """Schema for the AWS Route53 Recovery Readiness ResourceSet Resource and API."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_set_type: str,
        resources: Sequence[ResourceSet_Resource],
        resource_set_name: str = ...,
        tags: Sequence[ResourceSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_set_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource set."""
    resource_set_name: Final[str]
    """The name of the resource set to create."""
    resource_set_type: Final[str]
    """The resource type of the resources in the resource set."""
    resources: Final[list[Any]]
    """A list of resource objects in the resource set."""
    tags: Final[list[Any]]
    """A tag to associate with the parameters for a resource set."""
