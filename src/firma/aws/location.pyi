"""Resource types of AWS Location. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class APIKey_ApiKeyRestrictions(TypedDict):
    allow_actions: Texts
    allow_android_apps: NotRequired[Sequence[APIKey_AndroidApp]]
    allow_apple_apps: NotRequired[Sequence[APIKey_AppleApp]]
    allow_referers: NotRequired[Texts]
    allow_resources: Texts

class APIKey_AndroidApp(TypedDict):
    certificate_fingerprint: str
    package: str

class APIKey_AppleApp(TypedDict):
    bundle_id: str

@final
class APIKey_ApiKeyRestrictions_Read:
    allow_actions: Final[list[str]]
    allow_android_apps: Final[list[Any]]
    allow_apple_apps: Final[list[Any]]
    allow_referers: Final[list[str]]
    allow_resources: Final[list[str]]

class APIKey_Tag(TypedDict):
    key: str
    value: str

@final
class APIKey(_Resource):
    """Definition of AWS::Location::APIKey Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_name: str,
        restrictions: APIKey_ApiKeyRestrictions,
        description: str = ...,
        expire_time: str = ...,
        force_delete: Bool = ...,
        force_update: Bool = ...,
        no_expiry: Bool = ...,
        tags: Sequence[APIKey_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    description: Final[str]
    expire_time: Final[str]
    """The datetime value in ISO 8601 format."""
    force_delete: Final[Ref[bool]]
    force_update: Final[Ref[bool]]
    key_arn: Final[str]
    key_name: Final[str]
    no_expiry: Final[Ref[bool]]
    restrictions: Final[APIKey_ApiKeyRestrictions_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

class GeofenceCollection_Tag(TypedDict):
    key: str
    value: str

@final
class GeofenceCollection(_Resource):
    """Definition of AWS::Location::GeofenceCollection Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        collection_name: str,
        description: str = ...,
        kms_key_id: str = ...,
        pricing_plan: Literal["RequestBasedUsage"] = ...,
        pricing_plan_data_source: str = ...,
        tags: Sequence[GeofenceCollection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    collection_arn: Final[str]
    collection_name: Final[str]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    description: Final[str]
    kms_key_id: Final[str]
    pricing_plan: Final[str]
    pricing_plan_data_source: Final[str]
    """This shape is deprecated since 2022-02-01: Deprecated."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

class Map_MapConfiguration(TypedDict):
    custom_layers: NotRequired[Texts]
    political_view: NotRequired[str]
    style: str

@final
class Map_MapConfiguration_Read:
    custom_layers: Final[list[str]]
    political_view: Final[str]
    style: Final[str]

class Map_Tag(TypedDict):
    key: str
    value: str

@final
class Map(_Resource):
    """Definition of AWS::Location::Map Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: Map_MapConfiguration,
        map_name: str,
        description: str = ...,
        pricing_plan: Literal["RequestBasedUsage"] = ...,
        tags: Sequence[Map_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    configuration: Final[Map_MapConfiguration_Read]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    description: Final[str]
    map_arn: Final[str]
    map_name: Final[str]
    pricing_plan: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

class PlaceIndex_DataSourceConfiguration(TypedDict):
    intended_use: NotRequired[Literal["SingleUse", "Storage"]]

@final
class PlaceIndex_DataSourceConfiguration_Read:
    intended_use: Final[str]

class PlaceIndex_Tag(TypedDict):
    key: str
    value: str

@final
class PlaceIndex(_Resource):
    """Definition of AWS::Location::PlaceIndex Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_source: str,
        index_name: str,
        data_source_configuration: PlaceIndex_DataSourceConfiguration = ...,
        description: str = ...,
        pricing_plan: Literal["RequestBasedUsage"] = ...,
        tags: Sequence[PlaceIndex_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    data_source: Final[str]
    data_source_configuration: Final[PlaceIndex_DataSourceConfiguration_Read]
    description: Final[str]
    index_arn: Final[str]
    index_name: Final[str]
    pricing_plan: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

class RouteCalculator_Tag(TypedDict):
    key: str
    value: str

@final
class RouteCalculator(_Resource):
    """Definition of AWS::Location::RouteCalculator Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        calculator_name: str,
        data_source: str,
        description: str = ...,
        pricing_plan: Literal["RequestBasedUsage"] = ...,
        tags: Sequence[RouteCalculator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    calculator_arn: Final[str]
    calculator_name: Final[str]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    data_source: Final[str]
    description: Final[str]
    pricing_plan: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

class Tracker_Tag(TypedDict):
    key: str
    value: str

@final
class Tracker(_Resource):
    """Definition of AWS::Location::Tracker Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tracker_name: str,
        description: str = ...,
        event_bridge_enabled: Bool = ...,
        kms_key_enable_geospatial_queries: Bool = ...,
        kms_key_id: str = ...,
        position_filtering: Literal["TimeBased", "DistanceBased", "AccuracyBased"] = ...,
        pricing_plan: Literal["RequestBasedUsage"] = ...,
        pricing_plan_data_source: str = ...,
        tags: Sequence[Tracker_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    create_time: Final[str]
    """The datetime value in ISO 8601 format."""
    description: Final[str]
    event_bridge_enabled: Final[Ref[bool]]
    kms_key_enable_geospatial_queries: Final[Ref[bool]]
    kms_key_id: Final[str]
    position_filtering: Final[str]
    pricing_plan: Final[str]
    pricing_plan_data_source: Final[str]
    """This shape is deprecated since 2022-02-01: Deprecated."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    tracker_arn: Final[str]
    tracker_name: Final[str]
    update_time: Final[str]
    """The datetime value in ISO 8601 format."""

@final
class TrackerConsumer(_Resource):
    """Definition of AWS::Location::TrackerConsumer Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        consumer_arn: str,
        tracker_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    consumer_arn: Final[str]
    tracker_name: Final[str]
