"""Resource types of AWS Amplify. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class App_AutoBranchCreationConfig(TypedDict):
    auto_branch_creation_patterns: NotRequired[Texts]
    basic_auth_config: NotRequired[App_BasicAuthConfig]
    build_spec: NotRequired[str]
    enable_auto_branch_creation: NotRequired[Bool]
    enable_auto_build: NotRequired[Bool]
    enable_performance_mode: NotRequired[Bool]
    enable_pull_request_preview: NotRequired[Bool]
    environment_variables: NotRequired[Sequence[App_EnvironmentVariable]]
    framework: NotRequired[str]
    pull_request_environment_name: NotRequired[str]
    stage: NotRequired[Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"]]

class App_BasicAuthConfig(TypedDict):
    enable_basic_auth: NotRequired[Bool]
    password: NotRequired[SecretText]
    username: NotRequired[str]

class App_EnvironmentVariable(TypedDict):
    name: str
    value: str

@final
class App_AutoBranchCreationConfig_Read:
    auto_branch_creation_patterns: Final[list[str]]
    basic_auth_config: Final[App_BasicAuthConfig_Read]
    build_spec: Final[str]
    enable_auto_branch_creation: Final[Ref[bool]]
    enable_auto_build: Final[Ref[bool]]
    enable_performance_mode: Final[Ref[bool]]
    enable_pull_request_preview: Final[Ref[bool]]
    environment_variables: Final[list[Any]]
    framework: Final[str]
    pull_request_environment_name: Final[str]
    stage: Final[str]

@final
class App_BasicAuthConfig_Read:
    enable_basic_auth: Final[Ref[bool]]
    password: Final[str]
    username: Final[str]

class App_BasicAuthConfig2(TypedDict):
    enable_basic_auth: NotRequired[Bool]
    password: NotRequired[SecretText]
    username: NotRequired[str]

@final
class App_BasicAuthConfig_Read2:
    enable_basic_auth: Final[Ref[bool]]
    password: Final[str]
    username: Final[str]

class App_CacheConfig(TypedDict):
    type: NotRequired[Literal["AMPLIFY_MANAGED", "AMPLIFY_MANAGED_NO_COOKIES"]]

@final
class App_CacheConfig_Read:
    type: Final[str]

class App_CustomRule(TypedDict):
    condition: NotRequired[str]
    source: str
    status: NotRequired[str]
    target: str

class App_EnvironmentVariable2(TypedDict):
    name: str
    value: str

class App_JobConfig(TypedDict):
    build_compute_type: Literal["STANDARD_8GB", "LARGE_16GB", "XLARGE_72GB"]

@final
class App_JobConfig_Read:
    build_compute_type: Final[str]

class App_Tag(TypedDict):
    key: str
    value: str

@final
class App(_Resource):
    """The AWS::Amplify::App resource creates Apps in the Amplify Console."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        access_token: SecretText = ...,
        auto_branch_creation_config: App_AutoBranchCreationConfig = ...,
        basic_auth_config: App_BasicAuthConfig2 = ...,
        build_spec: str = ...,
        cache_config: App_CacheConfig = ...,
        compute_role_arn: str = ...,
        custom_headers: str = ...,
        custom_rules: Sequence[App_CustomRule] = ...,
        description: str = ...,
        enable_branch_auto_deletion: Bool = ...,
        environment_variables: Sequence[App_EnvironmentVariable2] = ...,
        iam_service_role: str = ...,
        job_config: App_JobConfig = ...,
        oauth_token: SecretText = ...,
        platform: Literal["WEB", "WEB_DYNAMIC", "WEB_COMPUTE"] = ...,
        repository: str = ...,
        tags: Sequence[App_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_token: Final[str]
    app_id: Final[str]
    app_name: Final[str]
    arn: Final[str]
    auto_branch_creation_config: Final[App_AutoBranchCreationConfig_Read]
    basic_auth_config: Final[App_BasicAuthConfig_Read2]
    build_spec: Final[str]
    cache_config: Final[App_CacheConfig_Read]
    compute_role_arn: Final[str]
    custom_headers: Final[str]
    custom_rules: Final[list[Any]]
    default_domain: Final[str]
    description: Final[str]
    enable_branch_auto_deletion: Final[Ref[bool]]
    environment_variables: Final[list[Any]]
    iam_service_role: Final[str]
    job_config: Final[App_JobConfig_Read]
    name: Final[str]
    oauth_token: Final[str]
    platform: Final[str]
    repository: Final[str]
    tags: Final[list[Any]]

class Branch_Backend(TypedDict):
    stack_arn: NotRequired[str]

@final
class Branch_Backend_Read:
    stack_arn: Final[str]

class Branch_BasicAuthConfig(TypedDict):
    enable_basic_auth: NotRequired[Bool]
    password: SecretText
    username: str

@final
class Branch_BasicAuthConfig_Read:
    enable_basic_auth: Final[Ref[bool]]
    password: Final[str]
    username: Final[str]

class Branch_EnvironmentVariable(TypedDict):
    name: str
    value: str

class Branch_Tag(TypedDict):
    key: str
    value: str

@final
class Branch(_Resource):
    """The AWS::Amplify::Branch resource creates a new branch within an app."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_id: str,
        branch_name: str,
        backend: Branch_Backend = ...,
        basic_auth_config: Branch_BasicAuthConfig = ...,
        build_spec: str = ...,
        compute_role_arn: str = ...,
        description: str = ...,
        enable_auto_build: Bool = ...,
        enable_performance_mode: Bool = ...,
        enable_pull_request_preview: Bool = ...,
        enable_skew_protection: Bool = ...,
        environment_variables: Sequence[Branch_EnvironmentVariable] = ...,
        framework: str = ...,
        pull_request_environment_name: str = ...,
        stage: Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"] = ...,
        tags: Sequence[Branch_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    arn: Final[str]
    backend: Final[Branch_Backend_Read]
    basic_auth_config: Final[Branch_BasicAuthConfig_Read]
    branch_name: Final[str]
    build_spec: Final[str]
    compute_role_arn: Final[str]
    description: Final[str]
    enable_auto_build: Final[Ref[bool]]
    enable_performance_mode: Final[Ref[bool]]
    enable_pull_request_preview: Final[Ref[bool]]
    enable_skew_protection: Final[Ref[bool]]
    environment_variables: Final[list[Any]]
    framework: Final[str]
    pull_request_environment_name: Final[str]
    stage: Final[str]
    tags: Final[list[Any]]

@final
class Domain_Certificate_Read:
    certificate_arn: Final[str]
    certificate_type: Final[str]
    certificate_verification_dns_record: Final[str]

class Domain_CertificateSettings(TypedDict):
    certificate_type: NotRequired[Literal["AMPLIFY_MANAGED", "CUSTOM"]]
    custom_certificate_arn: NotRequired[str]

@final
class Domain_CertificateSettings_Read:
    certificate_type: Final[str]
    custom_certificate_arn: Final[str]

class Domain_SubDomainSetting(TypedDict):
    branch_name: str
    prefix: str

@final
class Domain(_Resource):
    """The AWS::Amplify::Domain resource allows you to connect a custom domain to your app."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_id: str,
        domain_name: str,
        sub_domain_settings: Sequence[Domain_SubDomainSetting],
        auto_sub_domain_creation_patterns: Texts = ...,
        auto_sub_domain_iam_role: str = ...,
        certificate_settings: Domain_CertificateSettings = ...,
        enable_auto_sub_domain: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    arn: Final[str]
    auto_sub_domain_creation_patterns: Final[list[str]]
    auto_sub_domain_iam_role: Final[str]
    certificate: Final[Domain_Certificate_Read]
    certificate_record: Final[str]
    certificate_settings: Final[Domain_CertificateSettings_Read]
    domain_name: Final[str]
    domain_status: Final[str]
    enable_auto_sub_domain: Final[Ref[bool]]
    status_reason: Final[str]
    sub_domain_settings: Final[list[Any]]
    update_status: Final[str]

class Webhook_Tag(TypedDict):
    key: str
    value: str

@final
class Webhook(_Resource):
    """Resource Type definition for AWS::Amplify::Webhook."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        branch_name: str,
        app_id: str = ...,
        description: str = ...,
        tags: Sequence[Webhook_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    """The unique ID for an Amplify app."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) for the webhook."""
    branch_name: Final[str]
    """The name for a branch that is part of an Amplify app."""
    description: Final[str]
    """The description for a webhook."""
    tags: Final[list[Any]]
    """Tags for the webhook."""
    webhook_id: Final[str]
    """The unique ID for a webhook."""
    webhook_url: Final[str]
    """The URL of the webhook."""
