"""Resource types of AWS WorkSpacesThinClient. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Environment_Tag(TypedDict):
    key: str
    value: str

class Environment_MaintenanceWindow(TypedDict):
    apply_time_of: NotRequired[Literal["UTC", "DEVICE"]]
    days_of_the_week: NotRequired[Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]]
    end_time_hour: NotRequired[Int]
    end_time_minute: NotRequired[Int]
    start_time_hour: NotRequired[Int]
    start_time_minute: NotRequired[Int]
    type: Literal["SYSTEM", "CUSTOM"]

@final
class Environment_MaintenanceWindow_Read:
    apply_time_of: Final[str]
    days_of_the_week: Final[list[str]]
    end_time_hour: Final[Ref[int]]
    end_time_minute: Final[Ref[int]]
    start_time_hour: Final[Ref[int]]
    start_time_minute: Final[Ref[int]]
    type: Final[str]

class Environment_Tag2(TypedDict):
    key: str
    value: str

@final
class Environment(_Resource):
    """Resource type definition for AWS::WorkSpacesThinClient::Environment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        desktop_arn: str,
        desired_software_set_id: str = ...,
        desktop_endpoint: str = ...,
        device_creation_tags: Sequence[Environment_Tag] = ...,
        kms_key_arn: str = ...,
        maintenance_window: Environment_MaintenanceWindow = ...,
        name: str = ...,
        software_set_update_mode: Literal["USE_LATEST", "USE_DESIRED"] = ...,
        software_set_update_schedule: Literal["USE_MAINTENANCE_WINDOW", "APPLY_IMMEDIATELY"] = ...,
        tags: Sequence[Environment_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activation_code: Final[str]
    """Activation code for devices associated with environment."""
    arn: Final[str]
    """The environment ARN."""
    created_at: Final[str]
    """The timestamp in unix epoch format when environment was created."""
    desired_software_set_id: Final[str]
    """The ID of the software set to apply."""
    desktop_arn: Final[str]
    """The Amazon Resource Name (ARN) of the desktop to stream from Amazon WorkSpaces, WorkSpaces Web, or AppStream 2.0."""
    desktop_endpoint: Final[str]
    """The URL for the identity provider login (only for environments that use AppStream 2.0)."""
    desktop_type: Final[str]
    """The type of VDI."""
    device_creation_tags: Final[list[Any]]
    """An array of key-value pairs to apply to the newly created devices for this environment."""
    id: Final[str]
    """Unique identifier of the environment."""
    kms_key_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS Key Management Service key used to encrypt the environment."""
    maintenance_window: Final[Environment_MaintenanceWindow_Read]
    """A specification for a time window to apply software updates."""
    name: Final[str]
    """The name of the environment."""
    pending_software_set_id: Final[str]
    """The ID of the software set that is pending to be installed."""
    pending_software_set_version: Final[str]
    """The version of the software set that is pending to be installed."""
    registered_devices_count: Final[Ref[int]]
    """Number of devices registered to the environment."""
    software_set_compliance_status: Final[str]
    """Describes if the software currently installed on all devices in the environment is a supported version."""
    software_set_update_mode: Final[str]
    """An option to define which software updates to apply."""
    software_set_update_schedule: Final[str]
    """An option to define if software updates should be applied within a maintenance window."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """The timestamp in unix epoch format when environment was last updated."""
