"""Resource types of AWS DAX. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Cluster_SSESpecification(TypedDict):
    sse_enabled: NotRequired[Bool]

@final
class Cluster_SSESpecification_Read:
    sse_enabled: Final[Ref[bool]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Cluster(_Resource):
    """Resource Type definition for AWS::DAX::Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iam_role_arn: str,
        node_type: str,
        replication_factor: Int,
        availability_zones: Texts = ...,
        cluster_endpoint_encryption_type: str = ...,
        cluster_name: str = ...,
        description: str = ...,
        network_type: str = ...,
        notification_topic_arn: str = ...,
        parameter_group_name: str = ...,
        preferred_maintenance_window: str = ...,
        sse_specification: Cluster_SSESpecification = ...,
        security_group_ids: Texts = ...,
        subnet_group_name: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    availability_zones: Final[list[str]]
    cluster_discovery_endpoint: Final[str]
    cluster_discovery_endpoint_url: Final[str]
    cluster_endpoint_encryption_type: Final[str]
    cluster_name: Final[str]
    description: Final[str]
    iam_role_arn: Final[str]
    id: Final[str]
    network_type: Final[str]
    node_type: Final[str]
    notification_topic_arn: Final[str]
    parameter_group_name: Final[str]
    preferred_maintenance_window: Final[str]
    replication_factor: Final[Ref[int]]
    sse_specification: Final[Cluster_SSESpecification_Read]
    security_group_ids: Final[list[str]]
    subnet_group_name: Final[str]
    tags: Final[Any]

@final
class ParameterGroup(_Resource):
    """Resource Type definition for AWS::DAX::ParameterGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        parameter_group_name: str = ...,
        parameter_name_values: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the parameter group."""
    parameter_group_name: Final[str]
    """The name of the parameter group."""
    parameter_name_values: Final[Any]

@final
class SubnetGroup(_Resource):
    """Resource type definition for AWS::DAX::SubnetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_ids: Texts,
        description: str = ...,
        subnet_group_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    subnet_group_name: Final[str]
    subnet_ids: Final[list[str]]
