"""Resource types of AWS Panorama. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class ApplicationInstance_ManifestOverridesPayload(TypedDict):
    payload_data: NotRequired[str]

@final
class ApplicationInstance_ManifestOverridesPayload_Read:
    payload_data: Final[str]

class ApplicationInstance_ManifestPayload(TypedDict):
    payload_data: NotRequired[str]

@final
class ApplicationInstance_ManifestPayload_Read:
    payload_data: Final[str]

class ApplicationInstance_Tag(TypedDict):
    key: str
    value: str

@final
class ApplicationInstance(_Resource):
    """Creates an application instance and deploys it to a device."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_runtime_context_device: str,
        manifest_payload: ApplicationInstance_ManifestPayload,
        application_instance_id_to_replace: str = ...,
        description: str = ...,
        manifest_overrides_payload: ApplicationInstance_ManifestOverridesPayload = ...,
        name: str = ...,
        runtime_role_arn: str = ...,
        tags: Sequence[ApplicationInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_instance_id: Final[str]
    application_instance_id_to_replace: Final[str]
    """The ID of an application instance to replace with the new instance."""
    arn: Final[str]
    created_time: Final[Ref[int]]
    default_runtime_context_device: Final[str]
    """The device's ID."""
    default_runtime_context_device_name: Final[str]
    description: Final[str]
    """A description for the application instance."""
    health_status: Final[str]
    last_updated_time: Final[Ref[int]]
    manifest_overrides_payload: Final[ApplicationInstance_ManifestOverridesPayload_Read]
    """Parameter overrides for an application instance."""
    manifest_payload: Final[ApplicationInstance_ManifestPayload_Read]
    """A application verion's manifest file."""
    name: Final[str]
    """A name for the application instance."""
    runtime_role_arn: Final[str]
    """The ARN of a runtime role for the application instance."""
    status: Final[str]
    status_description: Final[str]
    tags: Final[list[Any]]
    """List of tags"""

class Package_StorageLocation(TypedDict):
    pass

@final
class Package_StorageLocation_Read:
    binary_prefix_location: Final[str]
    bucket: Final[str]
    generated_prefix_location: Final[str]
    manifest_prefix_location: Final[str]
    repo_prefix_location: Final[str]

class Package_Tag(TypedDict):
    key: str
    value: str

@final
class Package(_Resource):
    """Creates a package and storage location in an Amazon S3 access point."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        package_name: str,
        storage_location: Package_StorageLocation = ...,
        tags: Sequence[Package_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_time: Final[Ref[int]]
    package_id: Final[str]
    package_name: Final[str]
    """A name for the package."""
    storage_location: Final[Package_StorageLocation_Read]
    """A storage location."""
    tags: Final[list[Any]]
    """Tags for the package."""

@final
class PackageVersion(_Resource):
    """Registers a package version."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        package_id: str,
        package_version: str,
        patch_version: str,
        mark_latest: Bool = ...,
        owner_account: str = ...,
        updated_latest_patch_version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    is_latest_patch: Final[Ref[bool]]
    mark_latest: Final[Ref[bool]]
    """Whether to mark the new version as the latest version."""
    owner_account: Final[str]
    """An owner account."""
    package_arn: Final[str]
    package_id: Final[str]
    """A package ID."""
    package_name: Final[str]
    package_version: Final[str]
    """A package version."""
    patch_version: Final[str]
    """A patch version."""
    registered_time: Final[Ref[int]]
    status: Final[str]
    status_description: Final[str]
    updated_latest_patch_version: Final[str]
    """If the version was marked latest, the new version to maker as latest."""
