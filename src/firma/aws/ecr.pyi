"""Resource types of AWS ECR. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class PublicRepository_RepositoryCatalogData(TypedDict):
    about_text: NotRequired[str]
    architectures: NotRequired[Texts]
    operating_systems: NotRequired[Texts]
    repository_description: NotRequired[str]
    usage_text: NotRequired[str]

@final
class PublicRepository_RepositoryCatalogData_Read:
    about_text: Final[str]
    architectures: Final[list[str]]
    operating_systems: Final[list[str]]
    repository_description: Final[str]
    usage_text: Final[str]

class PublicRepository_Tag(TypedDict):
    key: str
    value: str

@final
class PublicRepository(_Resource):
    """The AWS::ECR::PublicRepository resource specifies an Amazon Elastic Container Registry Public (Amazon ECR Public) repository, where users…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        repository_catalog_data: PublicRepository_RepositoryCatalogData = ...,
        repository_name: str = ...,
        repository_policy_text: Mapping[str, Any] | str = ...,
        tags: Sequence[PublicRepository_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    repository_catalog_data: Final[PublicRepository_RepositoryCatalogData_Read]
    """The details about the repository that are publicly visible in the Amazon ECR Public Gallery."""
    repository_name: Final[str]
    """The name to use for the public repository."""
    repository_policy_text: Final[Any]
    """The JSON repository policy text to apply to the public repository."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class PullThroughCacheRule(_Resource):
    """The AWS::ECR::PullThroughCacheRule resource creates or updates a pull through cache rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        credential_arn: str = ...,
        custom_role_arn: str = ...,
        ecr_repository_prefix: str = ...,
        upstream_registry: Literal["azure-container-registry", "chainguard", "docker-hub", "ecr", "ecr-public", "github-container-registry", "gitlab-container-registry", "k8s", "quay"] = ...,
        upstream_registry_url: str = ...,
        upstream_repository_prefix: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    credential_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that identifies the credentials to authenticate to the upstream registry."""
    custom_role_arn: Final[str]
    """The ARN of the IAM role to be assumed by Amazon ECR to authenticate to ECR upstream registry."""
    ecr_repository_prefix: Final[str]
    """The ECRRepositoryPrefix is a custom alias for upstream registry url."""
    upstream_registry: Final[str]
    """The name of the upstream registry."""
    upstream_registry_url: Final[str]
    """The upstreamRegistryUrl is the endpoint of upstream registry url of the public repository to be cached"""
    upstream_repository_prefix: Final[str]
    """The repository name prefix of upstream registry to match with the upstream repository name."""

@final
class PullTimeUpdateExclusion(_Resource):
    """The ARN of the IAM principal to remove from the pull time update exclusion list."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        principal_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    principal_arn: Final[str]
    """Principal arn that should not update image pull times."""

@final
class RegistryPolicy(_Resource):
    """The AWS::ECR::RegistryPolicy resource creates or updates the permissions policy for a private registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_text: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_text: Final[Any]
    registry_id: Final[str]
    """The registry id."""

class RegistryScanningConfiguration_ScanningRule(TypedDict):
    repository_filters: Sequence[RegistryScanningConfiguration_RepositoryFilter]
    scan_frequency: Literal["SCAN_ON_PUSH", "CONTINUOUS_SCAN"]

class RegistryScanningConfiguration_RepositoryFilter(TypedDict):
    filter: str
    filter_type: Literal["WILDCARD"]

@final
class RegistryScanningConfiguration(_Resource):
    """The scanning configuration for a private registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rules: Sequence[RegistryScanningConfiguration_ScanningRule],
        scan_type: Literal["BASIC", "ENHANCED"],
        **_options: Unpack[Options],
    ) -> None: ...
    registry_id: Final[str]
    """The registry id."""
    rules: Final[list[Any]]
    """The scanning rules associated with the registry."""
    scan_type: Final[str]
    """The type of scanning configured for the registry."""

class ReplicationConfiguration_ReplicationConfiguration(TypedDict):
    rules: Sequence[ReplicationConfiguration_ReplicationRule]

class ReplicationConfiguration_ReplicationRule(TypedDict):
    destinations: Sequence[ReplicationConfiguration_ReplicationDestination]
    repository_filters: NotRequired[Sequence[ReplicationConfiguration_RepositoryFilter]]

class ReplicationConfiguration_ReplicationDestination(TypedDict):
    region: str
    registry_id: str

class ReplicationConfiguration_RepositoryFilter(TypedDict):
    filter: str
    filter_type: Literal["PREFIX_MATCH"]

@final
class ReplicationConfiguration_ReplicationConfiguration_Read:
    rules: Final[list[Any]]

@final
class ReplicationConfiguration(_Resource):
    """The AWS::ECR::ReplicationConfiguration resource creates or updates the replication configuration for a private registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        replication_configuration: ReplicationConfiguration_ReplicationConfiguration,
        **_options: Unpack[Options],
    ) -> None: ...
    registry_id: Final[str]
    replication_configuration: Final[ReplicationConfiguration_ReplicationConfiguration_Read]
    """The replication configuration for a registry."""

class Repository_EncryptionConfiguration(TypedDict):
    encryption_type: Literal["AES256", "KMS", "KMS_DSSE"]
    kms_key: NotRequired[str]

@final
class Repository_EncryptionConfiguration_Read:
    encryption_type: Final[str]
    kms_key: Final[str]

class Repository_ImageScanningConfiguration(TypedDict):
    scan_on_push: NotRequired[Bool]

@final
class Repository_ImageScanningConfiguration_Read:
    scan_on_push: Final[Ref[bool]]

class Repository_ImageTagMutabilityExclusionFilter(TypedDict):
    image_tag_mutability_exclusion_filter_type: Literal["WILDCARD"]
    image_tag_mutability_exclusion_filter_value: str

class Repository_LifecyclePolicy(TypedDict):
    lifecycle_policy_text: NotRequired[str]
    registry_id: NotRequired[str]

@final
class Repository_LifecyclePolicy_Read:
    lifecycle_policy_text: Final[str]
    registry_id: Final[str]

class Repository_Tag(TypedDict):
    key: str
    value: str

@final
class Repository(_Resource):
    """The AWS::ECR::Repository resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository, where users can push and pull…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        empty_on_delete: Bool = ...,
        encryption_configuration: Repository_EncryptionConfiguration = ...,
        image_scanning_configuration: Repository_ImageScanningConfiguration = ...,
        image_tag_mutability: Literal["MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION", "IMMUTABLE_WITH_EXCLUSION"] = ...,
        image_tag_mutability_exclusion_filters: Sequence[Repository_ImageTagMutabilityExclusionFilter] = ...,
        lifecycle_policy: Repository_LifecyclePolicy = ...,
        repository_name: str = ...,
        repository_policy_text: Mapping[str, Any] | str = ...,
        tags: Sequence[Repository_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    empty_on_delete: Final[Ref[bool]]
    """If true, deleting the repository force deletes the contents of the repository."""
    encryption_configuration: Final[Repository_EncryptionConfiguration_Read]
    """The encryption configuration for the repository."""
    image_scanning_configuration: Final[Repository_ImageScanningConfiguration_Read]
    """The image scanning configuration for a repository."""
    image_tag_mutability: Final[str]
    """The tag mutability setting for the repository."""
    image_tag_mutability_exclusion_filters: Final[list[Any]]
    """A list of filters that specify which image tags are excluded from the repository's image tag mutability setting."""
    lifecycle_policy: Final[Repository_LifecyclePolicy_Read]
    """The LifecyclePolicy property type specifies a lifecycle policy."""
    repository_name: Final[str]
    """The name to use for the repository."""
    repository_policy_text: Final[Any]
    """The JSON repository policy text to apply to the repository."""
    repository_uri: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class RepositoryCreationTemplate_EncryptionConfiguration(TypedDict):
    encryption_type: Literal["AES256", "KMS", "KMS_DSSE"]
    kms_key: NotRequired[str]

@final
class RepositoryCreationTemplate_EncryptionConfiguration_Read:
    encryption_type: Final[str]
    kms_key: Final[str]

class RepositoryCreationTemplate_ImageTagMutabilityExclusionFilter(TypedDict):
    image_tag_mutability_exclusion_filter_type: Literal["WILDCARD"]
    image_tag_mutability_exclusion_filter_value: str

class RepositoryCreationTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class RepositoryCreationTemplate(_Resource):
    """The details of the repository creation template associated with the request."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        applied_for: Sequence[Literal["REPLICATION", "PULL_THROUGH_CACHE", "CREATE_ON_PUSH"]],
        prefix: str,
        custom_role_arn: str = ...,
        description: str = ...,
        encryption_configuration: RepositoryCreationTemplate_EncryptionConfiguration = ...,
        image_tag_mutability: Literal["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] = ...,
        image_tag_mutability_exclusion_filters: Sequence[RepositoryCreationTemplate_ImageTagMutabilityExclusionFilter] = ...,
        lifecycle_policy: str = ...,
        repository_policy: str = ...,
        resource_tags: Sequence[RepositoryCreationTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    applied_for: Final[list[str]]
    """A list of enumerable Strings representing the repository creation scenarios that this template will apply towards."""
    created_at: Final[str]
    custom_role_arn: Final[str]
    """The ARN of the role to be assumed by Amazon ECR."""
    description: Final[str]
    """The description associated with the repository creation template."""
    encryption_configuration: Final[RepositoryCreationTemplate_EncryptionConfiguration_Read]
    """The encryption configuration for the repository."""
    image_tag_mutability: Final[str]
    """The tag mutability setting for the repository."""
    image_tag_mutability_exclusion_filters: Final[list[Any]]
    """A list of filters that specify which image tags are excluded from the repository creation template's image tag mutability setting."""
    lifecycle_policy: Final[str]
    """The lifecycle policy to use for repositories created using the template."""
    prefix: Final[str]
    """The repository namespace prefix associated with the repository creation template."""
    repository_policy: Final[str]
    """The repository policy to apply to repositories created using the template."""
    resource_tags: Final[list[Any]]
    """The metadata to apply to the repository to help you categorize and organize."""
    updated_at: Final[str]

class SigningConfiguration_Rule(TypedDict):
    repository_filters: NotRequired[Sequence[SigningConfiguration_RepositoryFilter]]
    signing_profile_arn: str

class SigningConfiguration_RepositoryFilter(TypedDict):
    filter: str
    filter_type: Literal["WILDCARD_MATCH"]

@final
class SigningConfiguration(_Resource):
    """The AWS::ECR::SigningConfiguration resource creates or updates the signing configuration for an Amazon ECR registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rules: Sequence[SigningConfiguration_Rule],
        **_options: Unpack[Options],
    ) -> None: ...
    registry_id: Final[str]
    """12-digit AWS account ID of the ECR registry."""
    rules: Final[list[Any]]
    """Array of signing rules that define which repositories should be signed and with which signing profiles."""
