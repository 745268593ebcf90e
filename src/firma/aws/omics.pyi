"""Resource types of AWS Omics. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AnnotationStore_ReferenceItem(TypedDict):
    reference_arn: str

@final
class AnnotationStore_ReferenceItem_Read:
    reference_arn: Final[str]

class AnnotationStore_SseConfig(TypedDict):
    key_arn: NotRequired[str]
    type: Literal["KMS"]

@final
class AnnotationStore_SseConfig_Read:
    key_arn: Final[str]
    type: Final[str]

class AnnotationStore_StoreOptions(TypedDict):
    tsv_store_options: AnnotationStore_TsvStoreOptions

class AnnotationStore_TsvStoreOptions(TypedDict):
    annotation_type: NotRequired[Literal["GENERIC", "CHR_POS", "CHR_POS_REF_ALT", "CHR_START_END_ONE_BASE", "CHR_START_END_REF_ALT_ONE_BASE", "CHR_START_END_ZERO_BASE", "CHR_START_END_REF_ALT_ZERO_BASE"]]
    format_to_header: NotRequired[Mapping[str, str]]
    schema: NotRequired[Sequence[Mapping[str, Literal["LONG", "INT", "STRING", "FLOAT", "DOUBLE", "BOOLEAN"]]]]

@final
class AnnotationStore_StoreOptions_Read:
    tsv_store_options: Final[AnnotationStore_TsvStoreOptions_Read]

@final
class AnnotationStore_TsvStoreOptions_Read:
    annotation_type: Final[str]
    format_to_header: Final[Any]
    schema: Final[list[Any]]

@final
class AnnotationStore(_Resource):
    """Definition of AWS::Omics::AnnotationStore Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        store_format: Literal["GFF", "TSV", "VCF"],
        description: str = ...,
        reference: AnnotationStore_ReferenceItem = ...,
        sse_config: AnnotationStore_SseConfig = ...,
        store_options: AnnotationStore_StoreOptions = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    description: Final[str]
    id: Final[str]
    name: Final[str]
    reference: Final[AnnotationStore_ReferenceItem_Read]
    sse_config: Final[AnnotationStore_SseConfig_Read]
    status: Final[str]
    status_message: Final[str]
    store_arn: Final[str]
    store_format: Final[str]
    store_options: Final[AnnotationStore_StoreOptions_Read]
    store_size_bytes: Final[Ref[float]]
    tags: Final[Any]
    update_time: Final[str]

class Configuration_RunConfigurations(TypedDict):
    vpc_config: NotRequired[Configuration_VpcConfig]

class Configuration_VpcConfig(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Configuration_RunConfigurations_Read:
    vpc_config: Final[Configuration_VpcConfig_Read]

@final
class Configuration_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Configuration(_Resource):
    """Resource schema for AWS::Omics::Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        run_configurations: Configuration_RunConfigurations,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Unique resource identifier for the configuration."""
    creation_time: Final[str]
    """Configuration creation timestamp."""
    description: Final[str]
    """Optional description for the configuration."""
    name: Final[str]
    """User-friendly name for the configuration."""
    run_configurations: Final[Configuration_RunConfigurations_Read]
    """Required run-specific configurations."""
    status: Final[str]
    """Current configuration status."""
    tags: Final[Any]
    """A map of resource tags"""
    uuid: Final[str]
    """Unique identifier for the configuration."""

class ReferenceStore_SseConfig(TypedDict):
    key_arn: NotRequired[str]
    type: Literal["KMS"]

@final
class ReferenceStore_SseConfig_Read:
    key_arn: Final[str]
    type: Final[str]

@final
class ReferenceStore(_Resource):
    """Definition of AWS::Omics::ReferenceStore Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        sse_config: ReferenceStore_SseConfig = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The store's ARN."""
    creation_time: Final[str]
    """When the store was created."""
    description: Final[str]
    """A description for the store."""
    name: Final[str]
    """A name for the store."""
    reference_store_id: Final[str]
    sse_config: Final[ReferenceStore_SseConfig_Read]
    """Server-side encryption (SSE) settings for a store."""
    tags: Final[Any]

class RunCache_Tag(TypedDict):
    key: str
    value: str

@final
class RunCache(_Resource):
    """Definition of AWS::Omics::RunCache Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cache_behavior: Literal["CACHE_ON_FAILURE", "CACHE_ALWAYS"] = ...,
        cache_bucket_owner_id: str = ...,
        cache_s3_location: str = ...,
        description: str = ...,
        name: str = ...,
        tags: Sequence[RunCache_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The run cache ARN."""
    cache_behavior: Final[str]
    """The default cache behavior for runs using this cache."""
    cache_bucket_owner_id: Final[str]
    """The AWS account ID of the expected owner of the S3 bucket for the run cache."""
    cache_s3_location: Final[str]
    """The S3 location for storing the cached task outputs."""
    creation_time: Final[str]
    """Creation time of the run cache (an ISO 8601 formatted string)."""
    description: Final[str]
    """A description of the run cache."""
    id: Final[str]
    """The run cache ID."""
    name: Final[str]
    """A name for the run cache."""
    status: Final[str]
    """The run cache status."""
    tags: Final[list[Any]]
    """Tags for the run cache."""

@final
class RunGroup(_Resource):
    """Definition of AWS::Omics::RunGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        max_cpus: Number = ...,
        max_duration: Number = ...,
        max_gpus: Number = ...,
        max_runs: Number = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    id: Final[str]
    max_cpus: Final[Ref[float]]
    max_duration: Final[Ref[float]]
    max_gpus: Final[Ref[float]]
    max_runs: Final[Ref[float]]
    name: Final[str]
    tags: Final[Any]
    """A map of resource tags"""

class SequenceStore_SseConfig(TypedDict):
    key_arn: NotRequired[str]
    type: Literal["KMS"]

@final
class SequenceStore_SseConfig_Read:
    key_arn: Final[str]
    type: Final[str]

@final
class SequenceStore(_Resource):
    """Resource Type definition for AWS::Omics::SequenceStore"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        access_log_location: str = ...,
        description: str = ...,
        etag_algorithm_family: Literal["MD5up", "SHA256up", "SHA512up"] = ...,
        fallback_location: str = ...,
        propagated_set_level_tags: Texts = ...,
        s3_access_policy: Mapping[str, Any] = ...,
        sse_config: SequenceStore_SseConfig = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_log_location: Final[str]
    """Location of the access logs."""
    arn: Final[str]
    """The store's ARN."""
    creation_time: Final[str]
    """When the store was created."""
    description: Final[str]
    """A description for the store."""
    etag_algorithm_family: Final[str]
    fallback_location: Final[str]
    """An S3 location that is used to store files that have failed a direct upload."""
    name: Final[str]
    """A name for the store."""
    propagated_set_level_tags: Final[list[str]]
    """The tags keys to propagate to the S3 objects associated with read sets in the sequence store."""
    s3_access_point_arn: Final[str]
    """This is ARN of the access point associated with the S3 bucket storing read sets."""
    s3_access_policy: Final[Any]
    """The resource policy that controls S3 access on the store"""
    s3_uri: Final[str]
    """The S3 URI of the sequence store."""
    sequence_store_id: Final[str]
    sse_config: Final[SequenceStore_SseConfig_Read]
    """Server-side encryption (SSE) settings for a store."""
    status: Final[str]
    status_message: Final[str]
    """The status message of the sequence store."""
    tags: Final[Any]
    update_time: Final[str]
    """The last-updated time of the sequence store."""

class VariantStore_ReferenceItem(TypedDict):
    reference_arn: str

@final
class VariantStore_ReferenceItem_Read:
    reference_arn: Final[str]

class VariantStore_SseConfig(TypedDict):
    key_arn: NotRequired[str]
    type: Literal["KMS"]

@final
class VariantStore_SseConfig_Read:
    key_arn: Final[str]
    type: Final[str]

@final
class VariantStore(_Resource):
    """Definition of AWS::Omics::VariantStore Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        reference: VariantStore_ReferenceItem,
        description: str = ...,
        sse_config: VariantStore_SseConfig = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    description: Final[str]
    id: Final[str]
    name: Final[str]
    reference: Final[VariantStore_ReferenceItem_Read]
    sse_config: Final[VariantStore_SseConfig_Read]
    status: Final[str]
    status_message: Final[str]
    store_arn: Final[str]
    store_size_bytes: Final[Ref[float]]
    tags: Final[Any]
    update_time: Final[str]

class Workflow_ContainerRegistryMap(TypedDict):
    image_mappings: NotRequired[Sequence[Workflow_ImageMapping]]
    registry_mappings: NotRequired[Sequence[Workflow_RegistryMapping]]

class Workflow_ImageMapping(TypedDict):
    destination_image: NotRequired[str]
    source_image: NotRequired[str]

class Workflow_RegistryMapping(TypedDict):
    ecr_account_id: NotRequired[str]
    ecr_repository_prefix: NotRequired[str]
    upstream_registry_url: NotRequired[str]
    upstream_repository_prefix: NotRequired[str]

@final
class Workflow_ContainerRegistryMap_Read:
    image_mappings: Final[list[Any]]
    registry_mappings: Final[list[Any]]

class Workflow_DefinitionRepository(TypedDict):
    connection_arn: NotRequired[str]
    exclude_file_patterns: NotRequired[Texts]
    full_repository_id: NotRequired[str]
    source_reference: NotRequired[Workflow_SourceReference]

class Workflow_SourceReference(TypedDict):
    type: NotRequired[Literal["BRANCH", "TAG", "COMMIT"]]
    value: NotRequired[str]

@final
class Workflow_DefinitionRepository_Read:
    connection_arn: Final[str]
    exclude_file_patterns: Final[list[str]]
    full_repository_id: Final[str]
    source_reference: Final[Workflow_SourceReference_Read]

@final
class Workflow_SourceReference_Read:
    type: Final[str]
    value: Final[str]

class Workflow_WorkflowParameter(TypedDict):
    description: NotRequired[str]
    optional: NotRequired[Bool]

@final
class Workflow(_Resource):
    """Definition of AWS::Omics::Workflow Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accelerators: Literal["GPU"] = ...,
        container_registry_map: Workflow_ContainerRegistryMap = ...,
        container_registry_map_uri: str = ...,
        definition_repository: Workflow_DefinitionRepository = ...,
        definition_uri: str = ...,
        description: str = ...,
        engine: Literal["WDL", "NEXTFLOW", "CWL"] = ...,
        main: str = ...,
        name: str = ...,
        parameter_template: Mapping[str, Workflow_WorkflowParameter] = ...,
        parameter_template_path: str = ...,
        storage_capacity: Number = ...,
        storage_type: Literal["STATIC", "DYNAMIC"] = ...,
        tags: Mapping[str, str] = ...,
        workflow_bucket_owner_id: str = ...,
        readme_markdown: str = ...,
        readme_path: str = ...,
        readme_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accelerators: Final[str]
    arn: Final[str]
    container_registry_map: Final[Workflow_ContainerRegistryMap_Read]
    container_registry_map_uri: Final[str]
    creation_time: Final[str]
    definition_repository: Final[Workflow_DefinitionRepository_Read]
    definition_uri: Final[str]
    description: Final[str]
    engine: Final[str]
    id: Final[str]
    main: Final[str]
    name: Final[str]
    parameter_template: Final[Any]
    parameter_template_path: Final[str]
    """Path to the primary workflow parameter template JSON file inside the repository"""
    status: Final[str]
    storage_capacity: Final[Ref[float]]
    storage_type: Final[str]
    tags: Final[Any]
    """A map of resource tags"""
    type: Final[str]
    uuid: Final[str]
    workflow_bucket_owner_id: Final[str]
    """Optional workflow bucket owner ID to verify the workflow bucket"""
    readme_markdown: Final[str]
    """The markdown content for the workflow's README file."""
    readme_path: Final[str]
    """The path to the workflow README markdown file within the repository."""
    readme_uri: Final[str]
    """The S3 URI of the README file for the workflow."""

class WorkflowVersion_ContainerRegistryMap(TypedDict):
    image_mappings: NotRequired[Sequence[WorkflowVersion_ImageMapping]]
    registry_mappings: NotRequired[Sequence[WorkflowVersion_RegistryMapping]]

class WorkflowVersion_ImageMapping(TypedDict):
    destination_image: NotRequired[str]
    source_image: NotRequired[str]

class WorkflowVersion_RegistryMapping(TypedDict):
    ecr_account_id: NotRequired[str]
    ecr_repository_prefix: NotRequired[str]
    upstream_registry_url: NotRequired[str]
    upstream_repository_prefix: NotRequired[str]

@final
class WorkflowVersion_ContainerRegistryMap_Read:
    image_mappings: Final[list[Any]]
    registry_mappings: Final[list[Any]]

class WorkflowVersion_DefinitionRepository(TypedDict):
    connection_arn: NotRequired[str]
    exclude_file_patterns: NotRequired[Texts]
    full_repository_id: NotRequired[str]
    source_reference: NotRequired[WorkflowVersion_SourceReference]

class WorkflowVersion_SourceReference(TypedDict):
    type: NotRequired[Literal["BRANCH", "TAG", "COMMIT"]]
    value: NotRequired[str]

@final
class WorkflowVersion_DefinitionRepository_Read:
    connection_arn: Final[str]
    exclude_file_patterns: Final[list[str]]
    full_repository_id: Final[str]
    source_reference: Final[WorkflowVersion_SourceReference_Read]

@final
class WorkflowVersion_SourceReference_Read:
    type: Final[str]
    value: Final[str]

class WorkflowVersion_WorkflowParameter(TypedDict):
    description: NotRequired[str]
    optional: NotRequired[Bool]

@final
class WorkflowVersion(_Resource):
    """Definition of AWS::Omics::WorkflowVersion Resource Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        version_name: str,
        workflow_id: str,
        accelerators: Literal["GPU"] = ...,
        container_registry_map: WorkflowVersion_ContainerRegistryMap = ...,
        container_registry_map_uri: str = ...,
        definition_repository: WorkflowVersion_DefinitionRepository = ...,
        definition_uri: str = ...,
        description: str = ...,
        engine: Literal["WDL", "NEXTFLOW", "CWL"] = ...,
        main: str = ...,
        parameter_template: Mapping[str, WorkflowVersion_WorkflowParameter] = ...,
        parameter_template_path: str = ...,
        storage_capacity: Number = ...,
        storage_type: Literal["STATIC", "DYNAMIC"] = ...,
        tags: Mapping[str, str] = ...,
        workflow_bucket_owner_id: str = ...,
        readme_markdown: str = ...,
        readme_path: str = ...,
        readme_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accelerators: Final[str]
    arn: Final[str]
    container_registry_map: Final[WorkflowVersion_ContainerRegistryMap_Read]
    container_registry_map_uri: Final[str]
    creation_time: Final[str]
    definition_repository: Final[WorkflowVersion_DefinitionRepository_Read]
    definition_uri: Final[str]
    description: Final[str]
    engine: Final[str]
    main: Final[str]
    parameter_template: Final[Any]
    parameter_template_path: Final[str]
    """Path to the primary workflow parameter template JSON file inside the repository"""
    status: Final[str]
    storage_capacity: Final[Ref[float]]
    storage_type: Final[str]
    tags: Final[Any]
    """A map of resource tags"""
    type: Final[str]
    uuid: Final[str]
    version_name: Final[str]
    workflow_bucket_owner_id: Final[str]
    workflow_id: Final[str]
    readme_markdown: Final[str]
    """The markdown content for the workflow's README file."""
    readme_path: Final[str]
    """The path to the workflow README markdown file within the repository."""
    readme_uri: Final[str]
    """The S3 URI of the README file for the workflow."""
