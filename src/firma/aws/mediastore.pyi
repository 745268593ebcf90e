"""Resource types of AWS MediaStore. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Container_CorsRule(TypedDict):
    allowed_headers: NotRequired[Texts]
    allowed_methods: NotRequired[Texts]
    allowed_origins: NotRequired[Texts]
    expose_headers: NotRequired[Texts]
    max_age_seconds: NotRequired[Int]

class Container_MetricPolicy(TypedDict):
    container_level_metrics: str
    metric_policy_rules: NotRequired[Sequence[Container_MetricPolicyRule]]

class Container_MetricPolicyRule(TypedDict):
    object_group: str
    object_group_name: str

@final
class Container_MetricPolicy_Read:
    container_level_metrics: Final[str]
    metric_policy_rules: Final[list[Any]]

class Container_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Container(_Resource):
    """Resource Type definition for AWS::MediaStore::Container"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_name: str,
        access_logging_enabled: Bool = ...,
        cors_policy: Sequence[Container_CorsRule] = ...,
        lifecycle_policy: str = ...,
        metric_policy: Container_MetricPolicy = ...,
        policy: str = ...,
        tags: Sequence[Container_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_logging_enabled: Final[Ref[bool]]
    container_name: Final[str]
    cors_policy: Final[list[Any]]
    endpoint: Final[str]
    id: Final[str]
    lifecycle_policy: Final[str]
    metric_policy: Final[Container_MetricPolicy_Read]
    policy: Final[str]
    tags: Final[list[Any]]
