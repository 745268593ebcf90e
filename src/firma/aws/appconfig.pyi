"""Resource types of AWS AppConfig. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_Tags(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for AWS::AppConfig::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[Application_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application Id"""
    description: Final[str]
    """A description of the application."""
    name: Final[str]
    """A name for the application."""
    tags: Final[list[Any]]
    """Metadata to assign to the application."""

class ConfigurationProfile_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class ConfigurationProfile_Validators(TypedDict):
    content: NotRequired[str]
    type: NotRequired[Literal["JSON_SCHEMA", "LAMBDA"]]

@final
class ConfigurationProfile(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        location_uri: str,
        name: str,
        deletion_protection_check: Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] = ...,
        description: str = ...,
        kms_key_identifier: str = ...,
        retrieval_role_arn: str = ...,
        tags: Sequence[ConfigurationProfile_Tags] = ...,
        type: str = ...,
        validators: Sequence[ConfigurationProfile_Validators] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application ID."""
    configuration_profile_id: Final[str]
    """The configuration profile ID"""
    deletion_protection_check: Final[str]
    """On resource deletion this controls whether the Deletion Protection check should be applied, bypassed, or (the default) whether the…"""
    description: Final[str]
    """A description of the configuration profile."""
    kms_key_arn: Final[str]
    """The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the AWS AppConfig hosted…"""
    kms_key_identifier: Final[str]
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated."""
    location_uri: Final[str]
    """A URI to locate the configuration."""
    name: Final[str]
    """A name for the configuration profile."""
    retrieval_role_arn: Final[str]
    """The ARN of an IAM role with permission to access the configuration at the specified LocationUri."""
    tags: Final[list[Any]]
    """Metadata to assign to the configuration profile."""
    type: Final[str]
    """The type of configurations contained in the profile."""
    validators: Final[list[Any]]
    """A list of methods for validating the configuration."""

class Deployment_DynamicExtensionParameters(TypedDict):
    extension_reference: NotRequired[str]
    parameter_name: NotRequired[str]
    parameter_value: NotRequired[str]

class Deployment_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Deployment(_Resource):
    """Resource Type definition for AWS::AppConfig::Deployment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        configuration_profile_id: str,
        configuration_version: str,
        deployment_strategy_id: str,
        environment_id: str,
        description: str = ...,
        dynamic_extension_parameters: Sequence[Deployment_DynamicExtensionParameters] = ...,
        kms_key_identifier: str = ...,
        tags: Sequence[Deployment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application ID."""
    configuration_profile_id: Final[str]
    """The configuration profile ID."""
    configuration_version: Final[str]
    """The configuration version to deploy."""
    deployment_number: Final[str]
    """The sequence number of the deployment."""
    deployment_strategy_id: Final[str]
    """The deployment strategy ID."""
    description: Final[str]
    """A description of the deployment."""
    dynamic_extension_parameters: Final[list[Any]]
    environment_id: Final[str]
    """The environment ID."""
    kms_key_identifier: Final[str]
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated."""
    state: Final[str]
    """The state of the deployment."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class DeploymentStrategy_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DeploymentStrategy(_Resource):
    """Resource Type definition for AWS::AppConfig::DeploymentStrategy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deployment_duration_in_minutes: Number,
        growth_factor: Number,
        name: str,
        replicate_to: Literal["NONE", "SSM_DOCUMENT"],
        description: str = ...,
        final_bake_time_in_minutes: Number = ...,
        growth_type: Literal["EXPONENTIAL", "LINEAR"] = ...,
        tags: Sequence[DeploymentStrategy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deployment_duration_in_minutes: Final[Ref[float]]
    """Total amount of time for a deployment to last."""
    description: Final[str]
    """A description of the deployment strategy."""
    final_bake_time_in_minutes: Final[Ref[float]]
    """Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has been deployed to 100% of its…"""
    growth_factor: Final[Ref[float]]
    """The percentage of targets to receive a deployed configuration during each interval."""
    growth_type: Final[str]
    """The algorithm used to define how percentage grows over time."""
    id: Final[str]
    """The deployment strategy ID."""
    name: Final[str]
    """A name for the deployment strategy."""
    replicate_to: Final[str]
    """Save the deployment strategy to a Systems Manager (SSM) document."""
    tags: Final[list[Any]]
    """Assigns metadata to an AWS AppConfig resource."""

class Environment_Monitor(TypedDict):
    alarm_arn: str
    alarm_role_arn: NotRequired[str]

class Environment_Tag(TypedDict):
    key: str
    value: str

@final
class Environment(_Resource):
    """Resource Type definition for AWS::AppConfig::Environment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        name: str,
        deletion_protection_check: Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] = ...,
        description: str = ...,
        monitors: Sequence[Environment_Monitor] = ...,
        tags: Sequence[Environment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application ID."""
    deletion_protection_check: Final[str]
    """On resource deletion this controls whether the Deletion Protection check should be applied, bypassed, or (the default) whether the…"""
    description: Final[str]
    """A description of the environment."""
    environment_id: Final[str]
    """The environment ID."""
    monitors: Final[list[Any]]
    """Amazon CloudWatch alarms to monitor during the deployment process."""
    name: Final[str]
    """A name for the environment."""
    tags: Final[list[Any]]
    """Metadata to assign to the environment."""

class ExperimentDefinition_Treatment(TypedDict):
    attribute_values: NotRequired[Mapping[str, ExperimentDefinition_AttributeValue]]
    description: NotRequired[str]
    enabled: Bool
    weight: Number

class ExperimentDefinition_AttributeValue(TypedDict):
    boolean_value: NotRequired[Bool]
    number_array: NotRequired[Sequence[Number]]
    number_value: NotRequired[Number]
    string_array: NotRequired[Texts]
    string_value: NotRequired[str]

@final
class ExperimentDefinition_Treatment_Read:
    attribute_values: Final[Any]
    description: Final[str]
    enabled: Final[Ref[bool]]
    key: Final[str]
    weight: Final[Ref[float]]

class ExperimentDefinition_Tag(TypedDict):
    key: str
    value: str

class ExperimentDefinition_Treatment2(TypedDict):
    attribute_values: NotRequired[Mapping[str, ExperimentDefinition_AttributeValue]]
    description: NotRequired[str]
    enabled: Bool
    weight: Number

@final
class ExperimentDefinition(_Resource):
    """Resource Type definition for AWS::AppConfig::ExperimentDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_identifier: str,
        audience_rule: str,
        configuration_profile_identifier: str,
        control: ExperimentDefinition_Treatment,
        environment_identifier: str,
        flag_key: str,
        name: str,
        treatments: Sequence[ExperimentDefinition_Treatment2],
        audience_description: str = ...,
        hypothesis: str = ...,
        launch_criteria: str = ...,
        tags: Sequence[ExperimentDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The resolved application ID (read-only, assigned by service)."""
    application_identifier: Final[str]
    """The application ID, name, or ARN."""
    audience_description: Final[str]
    """Human-readable description of the audience."""
    audience_rule: Final[str]
    """Rule expression defining the experiment audience."""
    configuration_profile_identifier: Final[str]
    """The configuration profile ID, name, or ARN."""
    control: Final[ExperimentDefinition_Treatment_Read]
    """A treatment variant with weight and flag value."""
    created_at: Final[str]
    """ISO-8601 creation timestamp."""
    environment_identifier: Final[str]
    """The environment ID, name, or ARN."""
    flag_key: Final[str]
    """The key of the existing flag in the configuration profile to experiment on."""
    hypothesis: Final[str]
    """The hypothesis of the experiment."""
    id: Final[str]
    """The experiment definition ID."""
    launch_criteria: Final[str]
    """Criteria for launching the experiment."""
    name: Final[str]
    """A name for the experiment definition."""
    status: Final[str]
    """Current status."""
    tags: Final[list[Any]]
    """Tags to associate with the experiment definition."""
    treatments: Final[list[Any]]
    """Treatment variants (1-5)."""
    updated_at: Final[str]
    """ISO-8601 last update timestamp."""

class ExperimentRun_Tag(TypedDict):
    key: str
    value: str

class ExperimentRun_TreatmentOverrides(TypedDict):
    inline: NotRequired[Mapping[str, str]]

@final
class ExperimentRun_TreatmentOverrides_Read:
    inline: Final[Any]

@final
class ExperimentRun(_Resource):
    """Resource Type definition for AWS::AppConfig::ExperimentRun"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_identifier: str,
        experiment_definition_identifier: str,
        exposure_percentage: Number,
        description: str = ...,
        tags: Sequence[ExperimentRun_Tag] = ...,
        treatment_overrides: ExperimentRun_TreatmentOverrides = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The resolved application ID."""
    application_identifier: Final[str]
    """The application name or ID used to create the experiment run."""
    description: Final[str]
    """Description of the experiment run."""
    experiment_definition_id: Final[str]
    """The resolved experiment definition ID."""
    experiment_definition_identifier: Final[str]
    """The experiment definition name or ID used to create the experiment run."""
    exposure_percentage: Final[Ref[float]]
    """Percentage of traffic exposed to the experiment (0-100)."""
    run: Final[str]
    """The run number (auto-assigned by the service)."""
    started_at: Final[str]
    """ISO-8601 timestamp when the run started."""
    status: Final[str]
    """Current status of the run."""
    tags: Final[list[Any]]
    """Tags to associate with the experiment run."""
    treatment_overrides: Final[ExperimentRun_TreatmentOverrides_Read]
    """Treatment overrides for specific entities."""
    updated_at: Final[str]
    """ISO-8601 timestamp when the run was last updated."""

class Extension_Action(TypedDict):
    description: NotRequired[str]
    name: str
    role_arn: NotRequired[str]
    uri: str

class Extension_Parameter(TypedDict):
    description: NotRequired[str]
    dynamic: NotRequired[Bool]
    required: Bool

class Extension_Tag(TypedDict):
    key: str
    value: str

@final
class Extension(_Resource):
    """Resource Type definition for AWS::AppConfig::Extension"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Mapping[str, Sequence[Extension_Action]],
        name: str,
        description: str = ...,
        latest_version_number: Int = ...,
        parameters: Mapping[str, Extension_Parameter] = ...,
        tags: Sequence[Extension_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[Any]
    arn: Final[str]
    description: Final[str]
    """Description of the extension."""
    id: Final[str]
    latest_version_number: Final[Ref[int]]
    name: Final[str]
    """Name of the extension."""
    parameters: Final[Any]
    tags: Final[list[Any]]
    """An array of key-value tags to apply to this resource."""
    version_number: Final[Ref[int]]

class ExtensionAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ExtensionAssociation(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        extension_identifier: str = ...,
        extension_version_number: Int = ...,
        parameters: Mapping[str, str] = ...,
        resource_identifier: str = ...,
        tags: Sequence[ExtensionAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    extension_arn: Final[str]
    extension_identifier: Final[str]
    extension_version_number: Final[Ref[int]]
    id: Final[str]
    parameters: Final[Any]
    resource_arn: Final[str]
    resource_identifier: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class HostedConfigurationVersion(_Resource):
    """Resource Type definition for AWS::AppConfig::HostedConfigurationVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        configuration_profile_id: str,
        content: str,
        content_type: str,
        description: str = ...,
        latest_version_number: Int = ...,
        version_label: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The application ID."""
    configuration_profile_id: Final[str]
    """The configuration profile ID."""
    content: Final[str]
    """The content of the configuration or the configuration data."""
    content_type: Final[str]
    """A standard MIME type describing the format of the configuration content."""
    description: Final[str]
    """A description of the hosted configuration version."""
    latest_version_number: Final[Ref[int]]
    """An optional locking token used to prevent race conditions from overwriting configuration updates when creating a new version."""
    version_label: Final[str]
    """A user-defined label for an AWS AppConfig hosted configuration version."""
    version_number: Final[str]
    """Current version number of hosted configuration version."""
