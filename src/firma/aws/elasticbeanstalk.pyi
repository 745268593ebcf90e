"""Resource types of AWS ElasticBeanstalk. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import AssetContent, Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Application_ApplicationResourceLifecycleConfig(TypedDict):
    service_role: NotRequired[str]
    version_lifecycle_config: NotRequired[Application_ApplicationVersionLifecycleConfig]

class Application_ApplicationVersionLifecycleConfig(TypedDict):
    max_age_rule: NotRequired[Application_MaxAgeRule]
    max_count_rule: NotRequired[Application_MaxCountRule]

class Application_MaxAgeRule(TypedDict):
    delete_source_from_s3: NotRequired[Bool]
    enabled: NotRequired[Bool]
    max_age_in_days: NotRequired[Int]

class Application_MaxCountRule(TypedDict):
    delete_source_from_s3: NotRequired[Bool]
    enabled: NotRequired[Bool]
    max_count: NotRequired[Int]

@final
class Application_ApplicationResourceLifecycleConfig_Read:
    service_role: Final[str]
    version_lifecycle_config: Final[Application_ApplicationVersionLifecycleConfig_Read]

@final
class Application_ApplicationVersionLifecycleConfig_Read:
    max_age_rule: Final[Application_MaxAgeRule_Read]
    max_count_rule: Final[Application_MaxCountRule_Read]

@final
class Application_MaxAgeRule_Read:
    delete_source_from_s3: Final[Ref[bool]]
    enabled: Final[Ref[bool]]
    max_age_in_days: Final[Ref[int]]

@final
class Application_MaxCountRule_Read:
    delete_source_from_s3: Final[Ref[bool]]
    enabled: Final[Ref[bool]]
    max_count: Final[Ref[int]]

@final
class Application(_Resource):
    """The AWS::ElasticBeanstalk::Application resource specifies an Elastic Beanstalk application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str = ...,
        description: str = ...,
        resource_lifecycle_config: Application_ApplicationResourceLifecycleConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """A name for the Elastic Beanstalk application."""
    description: Final[str]
    """Your description of the application."""
    resource_lifecycle_config: Final[Application_ApplicationResourceLifecycleConfig_Read]
    """Specifies an application resource lifecycle configuration to prevent your application from accumulating too many versions."""

class ApplicationVersion_BuildConfiguration(TypedDict):
    artifact_name: NotRequired[str]
    code_build_service_role: str
    compute_type: NotRequired[Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"]]
    image: str
    timeout_in_minutes: NotRequired[Int]

@final
class ApplicationVersion_BuildConfiguration_Read:
    artifact_name: Final[str]
    code_build_service_role: Final[str]
    compute_type: Final[str]
    image: Final[str]
    timeout_in_minutes: Final[Ref[int]]

class ApplicationVersion_ImageConfiguration(TypedDict):
    build: NotRequired[ApplicationVersion_ImageBuildConfiguration]
    source: NotRequired[ApplicationVersion_ImageSource]

class ApplicationVersion_ImageBuildConfiguration(TypedDict):
    architecture: NotRequired[Literal["amd64", "arm64"]]
    buildpack: NotRequired[str]
    code_build_service_role: str
    compute_type: NotRequired[Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"]]
    dockerfile_location: NotRequired[str]
    timeout_in_minutes: NotRequired[Int]
    type: Literal["docker", "buildpack"]

class ApplicationVersion_ImageSource(TypedDict):
    uri: NotRequired[str]

@final
class ApplicationVersion_ImageConfiguration_Read:
    build: Final[ApplicationVersion_ImageBuildConfiguration_Read]
    source: Final[ApplicationVersion_ImageSource_Read]

@final
class ApplicationVersion_ImageBuildConfiguration_Read:
    architecture: Final[str]
    buildpack: Final[str]
    code_build_service_role: Final[str]
    compute_type: Final[str]
    dockerfile_location: Final[str]
    timeout_in_minutes: Final[Ref[int]]
    type: Final[str]

@final
class ApplicationVersion_ImageSource_Read:
    uri: Final[str]

class ApplicationVersion_SourceBundle(TypedDict):
    s3_bucket: str
    s3_key: str

@final
class ApplicationVersion_SourceBundle_Read:
    s3_bucket: Final[str]
    s3_key: Final[str]

@final
class ApplicationVersion(_Resource):
    """Resource Type definition for AWS::ElasticBeanstalk::ApplicationVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        build_configuration: ApplicationVersion_BuildConfiguration = ...,
        description: str = ...,
        image_configuration: ApplicationVersion_ImageConfiguration = ...,
        process: Bool = ...,
        source_bundle: ApplicationVersion_SourceBundle | AssetContent = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """The name of the Elastic Beanstalk application that is associated with this application version."""
    build_configuration: Final[ApplicationVersion_BuildConfiguration_Read]
    """Settings for an AWS CodeBuild build that packages and builds an application version from source code."""
    description: Final[str]
    """A description of this application version."""
    id: Final[str]
    image_configuration: Final[ApplicationVersion_ImageConfiguration_Read]
    """Configuration for image-based application versions."""
    process: Final[Ref[bool]]
    """Pre-process and validate the environment manifest (env.yaml) and configuration files in the source bundle."""
    source_bundle: Final[ApplicationVersion_SourceBundle_Read]
    """The Amazon S3 bucket and key that identify the location of the source bundle for this version."""

class ConfigurationTemplate_ConfigurationOptionSetting(TypedDict):
    namespace: str
    option_name: str
    resource_name: NotRequired[str]
    value: NotRequired[str]

class ConfigurationTemplate_SourceConfiguration(TypedDict):
    application_name: str
    template_name: str

@final
class ConfigurationTemplate_SourceConfiguration_Read:
    application_name: Final[str]
    template_name: Final[str]

@final
class ConfigurationTemplate(_Resource):
    """Resource Type definition for AWS::ElasticBeanstalk::ConfigurationTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        description: str = ...,
        environment_id: str = ...,
        option_settings: Sequence[ConfigurationTemplate_ConfigurationOptionSetting] = ...,
        platform_arn: str = ...,
        solution_stack_name: str = ...,
        source_configuration: ConfigurationTemplate_SourceConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """The name of the Elastic Beanstalk application to associate with this configuration template."""
    description: Final[str]
    """An optional description for this configuration."""
    environment_id: Final[str]
    """The ID of an environment whose settings you want to use to create the configuration template."""
    option_settings: Final[list[Any]]
    """Option values for the Elastic Beanstalk configuration, such as the instance type."""
    platform_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom platform."""
    solution_stack_name: Final[str]
    """The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses."""
    source_configuration: Final[ConfigurationTemplate_SourceConfiguration_Read]
    """An Elastic Beanstalk configuration template to base this one on."""
    template_name: Final[str]
    """The name of the configuration template"""

class Environment_OptionSetting(TypedDict):
    namespace: str
    option_name: str
    resource_name: NotRequired[str]
    value: NotRequired[str]

class Environment_Tag(TypedDict):
    key: str
    value: str

class Environment_Tier(TypedDict):
    name: NotRequired[str]
    type: NotRequired[str]
    version: NotRequired[str]

@final
class Environment_Tier_Read:
    name: Final[str]
    type: Final[str]
    version: Final[str]

@final
class Environment(_Resource):
    """Resource Type definition for AWS::ElasticBeanstalk::Environment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        cname_prefix: str = ...,
        description: str = ...,
        environment_name: str = ...,
        operations_role: str = ...,
        option_settings: Sequence[Environment_OptionSetting] = ...,
        platform_arn: str = ...,
        solution_stack_name: str = ...,
        tags: Sequence[Environment_Tag] = ...,
        template_name: str = ...,
        tier: Environment_Tier = ...,
        version_label: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """The name of the application that is associated with this environment."""
    cname_prefix: Final[str]
    """If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk environment URL."""
    description: Final[str]
    """Your description for this environment."""
    endpoint_url: Final[str]
    environment_name: Final[str]
    """A unique name for the environment."""
    operations_role: Final[str]
    """The Amazon Resource Name (ARN) of an existing IAM role to be used as the environment's operations role."""
    option_settings: Final[list[Any]]
    """Key-value pairs defining configuration options for this environment, such as the instance type."""
    platform_arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom platform to use with the environment."""
    solution_stack_name: Final[str]
    """The name of an Elastic Beanstalk solution stack (platform version) to use with the environment."""
    tags: Final[list[Any]]
    """Specifies the tags applied to resources in the environment."""
    template_name: Final[str]
    """The name of the Elastic Beanstalk configuration template to use with the environment."""
    tier: Final[Environment_Tier_Read]
    """Specifies the tier to use in creating this environment."""
    version_label: Final[str]
    """The name of the application version to deploy."""
