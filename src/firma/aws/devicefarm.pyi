"""Resource types of AWS DeviceFarm. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DevicePool_Rule(TypedDict):
    attribute: NotRequired[Literal["ARN", "PLATFORM", "FORM_FACTOR", "MANUFACTURER", "REMOTE_ACCESS_ENABLED", "REMOTE_DEBUG_ENABLED", "APPIUM_VERSION", "INSTANCE_ARN", "INSTANCE_LABELS", "FLEET_TYPE", "OS_VERSION", "MODEL", "AVAILABILITY"]]
    operator: NotRequired[Literal["EQUALS", "LESS_THAN", "LESS_THAN_OR_EQUALS", "GREATER_THAN", "GREATER_THAN_OR_EQUALS", "IN", "NOT_IN", "CONTAINS"]]
    value: NotRequired[str]

class DevicePool_Tag(TypedDict):
    key: str
    value: str

@final
class DevicePool(_Resource):
    """Resource Type definition for a Device Pool for a given Device Farm Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        project_arn: str,
        rules: Sequence[DevicePool_Rule],
        description: str = ...,
        max_devices: Int = ...,
        tags: Sequence[DevicePool_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    max_devices: Final[Ref[int]]
    name: Final[str]
    project_arn: Final[str]
    rules: Final[list[Any]]
    tags: Final[list[Any]]

class InstanceProfile_Tag(TypedDict):
    key: str
    value: str

@final
class InstanceProfile(_Resource):
    """Resource Type definition for a Device Farm Instance Profile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        exclude_app_packages_from_cleanup: Texts = ...,
        package_cleanup: Bool = ...,
        reboot_after_use: Bool = ...,
        tags: Sequence[InstanceProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    exclude_app_packages_from_cleanup: Final[list[str]]
    name: Final[str]
    package_cleanup: Final[Ref[bool]]
    reboot_after_use: Final[Ref[bool]]
    tags: Final[list[Any]]

class NetworkProfile_Tag(TypedDict):
    key: str
    value: str

@final
class NetworkProfile(_Resource):
    """Resource Type definition for a Device Farm Network Profile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        project_arn: str,
        description: str = ...,
        downlink_bandwidth_bits: Int = ...,
        downlink_delay_ms: Int = ...,
        downlink_jitter_ms: Int = ...,
        downlink_loss_percent: Int = ...,
        tags: Sequence[NetworkProfile_Tag] = ...,
        uplink_bandwidth_bits: Int = ...,
        uplink_delay_ms: Int = ...,
        uplink_jitter_ms: Int = ...,
        uplink_loss_percent: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    downlink_bandwidth_bits: Final[Ref[int]]
    downlink_delay_ms: Final[Ref[int]]
    downlink_jitter_ms: Final[Ref[int]]
    downlink_loss_percent: Final[Ref[int]]
    name: Final[str]
    project_arn: Final[str]
    tags: Final[list[Any]]
    uplink_bandwidth_bits: Final[Ref[int]]
    uplink_delay_ms: Final[Ref[int]]
    uplink_jitter_ms: Final[Ref[int]]
    uplink_loss_percent: Final[Ref[int]]

class Project_EnvironmentVariable(TypedDict):
    name: str
    value: str

class Project_Tag(TypedDict):
    key: str
    value: str

class Project_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts
    vpc_id: str

@final
class Project_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

@final
class Project(_Resource):
    """Resource Type definition for a Device Farm Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        default_job_timeout_minutes: Int = ...,
        environment_variables: Sequence[Project_EnvironmentVariable] = ...,
        execution_role_arn: str = ...,
        tags: Sequence[Project_Tag] = ...,
        vpc_config: Project_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    default_job_timeout_minutes: Final[Ref[int]]
    environment_variables: Final[list[Any]]
    execution_role_arn: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    vpc_config: Final[Project_VpcConfig_Read]
    """The VPC security groups and subnets that are attached to a project"""

class TestGridProject_Tag(TypedDict):
    key: str
    value: str

class TestGridProject_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts
    vpc_id: str

@final
class TestGridProject_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

@final
class TestGridProject(_Resource):
    """Resource Type definition for a Device Farm TestGrid Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[TestGridProject_Tag] = ...,
        vpc_config: TestGridProject_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    vpc_config: Final[TestGridProject_VpcConfig_Read]
    """The VPC security groups and subnets that are attached to a TestGrid project."""

@final
class Upload(_Resource):
    """Represents an app or test scripts upload in AWS Device Farm."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        project_arn: str,
        type: Literal["ANDROID_APP", "IOS_APP", "WEB_APP", "EXTERNAL_DATA", "APPIUM_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_PYTHON_TEST_PACKAGE", "APPIUM_NODE_TEST_PACKAGE", "APPIUM_RUBY_TEST_PACKAGE", "APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE", "APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE", "APPIUM_WEB_PYTHON_TEST_PACKAGE", "APPIUM_WEB_NODE_TEST_PACKAGE", "APPIUM_WEB_RUBY_TEST_PACKAGE", "CALABASH_TEST_PACKAGE", "INSTRUMENTATION_TEST_PACKAGE", "UIAUTOMATION_TEST_PACKAGE", "UIAUTOMATOR_TEST_PACKAGE", "XCTEST_TEST_PACKAGE", "XCTEST_UI_TEST_PACKAGE", "APPIUM_JAVA_JUNIT_TEST_SPEC", "APPIUM_JAVA_TESTNG_TEST_SPEC", "APPIUM_PYTHON_TEST_SPEC", "APPIUM_NODE_TEST_SPEC", "APPIUM_RUBY_TEST_SPEC", "APPIUM_WEB_JAVA_JUNIT_TEST_SPEC", "APPIUM_WEB_JAVA_TESTNG_TEST_SPEC", "APPIUM_WEB_PYTHON_TEST_SPEC", "APPIUM_WEB_NODE_TEST_SPEC", "APPIUM_WEB_RUBY_TEST_SPEC", "INSTRUMENTATION_TEST_SPEC", "XCTEST_UI_TEST_SPEC"],
        content_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the upload."""
    category: Final[str]
    """The upload's category."""
    content_type: Final[str]
    """The upload's content type (for example, application/octet-stream)."""
    created: Final[str]
    """When the upload was created."""
    name: Final[str]
    """The upload's file name."""
    project_arn: Final[str]
    """The ARN of the project for the upload."""
    status: Final[str]
    """The upload's status."""
    type: Final[str]
    """The upload's type."""

class VPCEConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class VPCEConfiguration(_Resource):
    """Resource Type definition for a Device Farm VPCE Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        service_dns_name: str,
        vpce_configuration_name: str,
        vpce_service_name: str,
        tags: Sequence[VPCEConfiguration_Tag] = ...,
        vpce_configuration_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    service_dns_name: Final[str]
    tags: Final[list[Any]]
    vpce_configuration_description: Final[str]
    vpce_configuration_name: Final[str]
    vpce_service_name: Final[str]
