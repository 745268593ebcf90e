"""Resource types of AWS SSMQuickSetup. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class ConfigurationManager_ConfigurationDefinition(TypedDict):
    local_deployment_administration_role_arn: NotRequired[str]
    local_deployment_execution_role_name: NotRequired[str]
    parameters: Mapping[str, str]
    type: str
    type_version: NotRequired[str]

@final
class ConfigurationManager(_Resource):
    """Definition of AWS::SSMQuickSetup::ConfigurationManager Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_definitions: Sequence[ConfigurationManager_ConfigurationDefinition],
        description: str = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_definitions: Final[list[Any]]
    created_at: Final[str]
    description: Final[str]
    last_modified_at: Final[str]
    manager_arn: Final[str]
    name: Final[str]
    status_summaries: Final[list[Any]]
    tags: Final[Any]

@final
class LifecycleAutomation(_Resource):
    """Resource Type definition for AWS::SSMQuickSetup::LifecycleAutomation that executes SSM Automation documents in response to CloudFormation…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        automation_document: str,
        automation_parameters: Mapping[str, Texts],
        resource_key: str,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """The id from the association that is returned when creating the association"""
    automation_document: Final[str]
    """The name of the Automation document to execute"""
    automation_parameters: Final[Any]
    """Parameters to be passed to the Automation Document"""
    resource_key: Final[str]
    """A unique identifier used for generating a unique logical ID for the custom resource"""
    tags: Final[Any]
