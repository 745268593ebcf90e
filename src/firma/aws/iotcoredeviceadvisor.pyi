"""Resource types of AWS IoTCoreDeviceAdvisor. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class SuiteDefinition_SuiteDefinitionConfiguration(TypedDict):
    device_permission_role_arn: str
    devices: NotRequired[Sequence[SuiteDefinition_DeviceUnderTest]]
    intended_for_qualification: NotRequired[Bool]
    root_group: str
    suite_definition_name: NotRequired[str]

class SuiteDefinition_DeviceUnderTest(TypedDict):
    certificate_arn: NotRequired[str]
    thing_arn: NotRequired[str]

@final
class SuiteDefinition_SuiteDefinitionConfiguration_Read:
    device_permission_role_arn: Final[str]
    devices: Final[list[Any]]
    intended_for_qualification: Final[Ref[bool]]
    root_group: Final[str]
    suite_definition_name: Final[str]

class SuiteDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class SuiteDefinition(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        suite_definition_configuration: SuiteDefinition_SuiteDefinitionConfiguration,
        tags: Sequence[SuiteDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    suite_definition_arn: Final[str]
    """The Amazon Resource name for the suite definition."""
    suite_definition_configuration: Final[SuiteDefinition_SuiteDefinitionConfiguration_Read]
    suite_definition_id: Final[str]
    """The unique identifier for the suite definition."""
    suite_definition_version: Final[str]
    """The suite definition version of a test suite."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
