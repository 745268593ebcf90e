"""Resource types of AWS OpenSearchServerless. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AccessPolicy(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::AccessPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        policy: str,
        type: Literal["data"],
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the policy"""
    name: Final[str]
    """The name of the policy"""
    policy: Final[str]
    """The JSON policy document that is the content for the policy"""
    type: Final[str]
    """The possible types for the access policy"""

class Collection_EncryptionConfig(TypedDict):
    aws_owned_key: NotRequired[Bool]
    kms_key_arn: NotRequired[str]

@final
class Collection_EncryptionConfig_Read:
    aws_owned_key: Final[Ref[bool]]
    kms_key_arn: Final[str]

@final
class Collection_FipsEndpoints_Read:
    collection_endpoint: Final[str]
    dashboard_endpoint: Final[str]

class Collection_Tag(TypedDict):
    key: str
    value: str

class Collection_VectorOptions(TypedDict):
    serverless_vector_acceleration: NotRequired[Literal["ENABLED", "DISABLED", "ALLOWED"]]

@final
class Collection_VectorOptions_Read:
    serverless_vector_acceleration: Final[str]

@final
class Collection(_Resource):
    """Amazon OpenSearchServerless collection resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        collection_group_name: str = ...,
        deletion_protection: Literal["ENABLED", "DISABLED"] = ...,
        description: str = ...,
        encryption_config: Collection_EncryptionConfig = ...,
        standby_replicas: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[Collection_Tag] = ...,
        type: Literal["SEARCH", "TIMESERIES", "VECTORSEARCH"] = ...,
        vector_options: Collection_VectorOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the collection."""
    collection_endpoint: Final[str]
    """The endpoint for the collection."""
    collection_group_name: Final[str]
    """The name of the collection group to associate with the collection."""
    dashboard_endpoint: Final[str]
    """The OpenSearch Dashboards endpoint for the collection."""
    deletion_protection: Final[str]
    """The deletion protection state of the collection"""
    description: Final[str]
    """The description of the collection"""
    encryption_config: Final[Collection_EncryptionConfig_Read]
    """Encryption settings for the collection"""
    fips_endpoints: Final[Collection_FipsEndpoints_Read]
    id: Final[str]
    """The identifier of the collection"""
    kms_key_arn: Final[str]
    """Key Management Service key used to encrypt the collection."""
    name: Final[str]
    """The name of the collection."""
    standby_replicas: Final[str]
    """The possible standby replicas for the collection"""
    tags: Final[list[Any]]
    """List of tags to be added to the resource"""
    type: Final[str]
    """The possible types for the collection"""
    vector_options: Final[Collection_VectorOptions_Read]
    """Vector search configuration options for the collection"""

class CollectionGroup_CapacityLimits(TypedDict):
    max_indexing_capacity_in_ocu: NotRequired[Number]
    max_search_capacity_in_ocu: NotRequired[Number]
    min_indexing_capacity_in_ocu: NotRequired[Number]
    min_search_capacity_in_ocu: NotRequired[Number]

@final
class CollectionGroup_CapacityLimits_Read:
    max_indexing_capacity_in_ocu: Final[Ref[float]]
    max_search_capacity_in_ocu: Final[Ref[float]]
    min_indexing_capacity_in_ocu: Final[Ref[float]]
    min_search_capacity_in_ocu: Final[Ref[float]]

class CollectionGroup_Tag(TypedDict):
    key: str
    value: str

@final
class CollectionGroup(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        standby_replicas: Literal["ENABLED", "DISABLED"],
        capacity_limits: CollectionGroup_CapacityLimits = ...,
        description: str = ...,
        generation: Literal["CLASSIC", "NEXTGEN"] = ...,
        tags: Sequence[CollectionGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the collection group."""
    capacity_limits: Final[CollectionGroup_CapacityLimits_Read]
    description: Final[str]
    """The description of the collection group."""
    generation: Final[str]
    """The generation of Amazon OpenSearch Serverless for the collection group."""
    id: Final[str]
    """The unique identifier of the collection group."""
    name: Final[str]
    """The name of the collection group."""
    standby_replicas: Final[str]
    """Indicates whether standby replicas are used for the collection group."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class CollectionIndex(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::CollectionIndex"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        index_name: str,
        index_schema: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """The identifier of the collection"""
    index_name: Final[str]
    """The name of the collection index"""
    index_schema: Final[str]
    """The Mappings for the collection index"""

class Index_Mappings(TypedDict):
    properties: NotRequired[Mapping[str, Index_PropertyMapping]]

class Index_PropertyMapping(TypedDict):
    analyzer: NotRequired[str]
    compression_level: NotRequired[Literal["16x", "32x", "8x", "4x", "2x", "1x"]]
    data_type: NotRequired[Literal["float", "byte"]]
    dimension: NotRequired[Int]
    index: NotRequired[Bool]
    method: NotRequired[Index_PropertyMappingMethod]
    properties: NotRequired[Mapping[str, Index_PropertyMapping2]]
    space_type: NotRequired[Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"]]
    type: Literal["text", "knn_vector", "keyword", "integer"]
    value: NotRequired[str]

class Index_PropertyMappingMethod(TypedDict):
    engine: NotRequired[Literal["nmslib", "faiss", "lucene"]]
    name: Literal["hnsw", "ivf"]
    parameters: NotRequired[Index_PropertyMappingMethodParameters]
    space_type: NotRequired[Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"]]

class Index_PropertyMappingMethodParameters(TypedDict):
    ef_construction: NotRequired[Int]
    m: NotRequired[Int]

class Index_PropertyMapping2(TypedDict):
    analyzer: NotRequired[str]
    compression_level: NotRequired[Literal["16x", "32x", "8x", "4x", "2x", "1x"]]
    data_type: NotRequired[Literal["float", "byte"]]
    dimension: NotRequired[Int]
    index: NotRequired[Bool]
    method: NotRequired[Index_PropertyMappingMethod]
    properties: NotRequired[Mapping[str, Index_PropertyMapping2]]
    space_type: NotRequired[Literal["l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"]]
    type: Literal["text", "knn_vector", "keyword", "integer"]
    value: NotRequired[str]

@final
class Index_Mappings_Read:
    properties: Final[Any]

class Index_IndexSettings(TypedDict):
    analysis: NotRequired[Index_IndexSettingsAnalysis]
    index: NotRequired[Index_IndexSettingsIndex]

class Index_IndexSettingsAnalysis(TypedDict):
    analyzer: NotRequired[Mapping[str, Index_IndexSettingsAnalysisAnalyzerValue]]

class Index_IndexSettingsAnalysisAnalyzerValue(TypedDict):
    char_filter: NotRequired[Texts]
    filter: NotRequired[Texts]
    tokenizer: NotRequired[str]
    type: NotRequired[str]

class Index_IndexSettingsIndex(TypedDict):
    knn: NotRequired[Bool]
    knn_algo_param_ef_search: NotRequired[Int]
    refresh_interval: NotRequired[str]

@final
class Index_IndexSettings_Read:
    analysis: Final[Index_IndexSettingsAnalysis_Read]
    index: Final[Index_IndexSettingsIndex_Read]

@final
class Index_IndexSettingsAnalysis_Read:
    analyzer: Final[Any]

@final
class Index_IndexSettingsIndex_Read:
    knn: Final[Ref[bool]]
    knn_algo_param_ef_search: Final[Ref[int]]
    refresh_interval: Final[str]

@final
class Index(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::Index"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        collection_endpoint: str,
        index_name: str,
        mappings: Index_Mappings = ...,
        settings: Index_IndexSettings = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    collection_endpoint: Final[str]
    """The endpoint for the collection."""
    index_name: Final[str]
    """The name of the OpenSearch Serverless index."""
    mappings: Final[Index_Mappings_Read]
    """Index Mappings"""
    settings: Final[Index_IndexSettings_Read]
    """Index settings"""
    uuid: Final[str]
    """The unique identifier for the index."""

@final
class LifecyclePolicy(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::LifecyclePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        policy: str,
        type: Literal["retention"],
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the policy"""
    name: Final[str]
    """The name of the policy"""
    policy: Final[str]
    """The JSON policy document that is the content for the policy"""
    type: Final[str]
    """The type of lifecycle policy"""

class SecurityConfig_IamFederationConfigOptions(TypedDict):
    group_attribute: NotRequired[str]
    user_attribute: NotRequired[str]

@final
class SecurityConfig_IamFederationConfigOptions_Read:
    group_attribute: Final[str]
    user_attribute: Final[str]

class SecurityConfig_IamIdentityCenterConfigOptions(TypedDict):
    group_attribute: NotRequired[str]
    instance_arn: str
    user_attribute: NotRequired[str]

@final
class SecurityConfig_IamIdentityCenterConfigOptions_Read:
    application_arn: Final[str]
    application_description: Final[str]
    application_name: Final[str]
    group_attribute: Final[str]
    instance_arn: Final[str]
    user_attribute: Final[str]

class SecurityConfig_SamlConfigOptions(TypedDict):
    group_attribute: NotRequired[str]
    metadata: str
    open_search_serverless_entity_id: NotRequired[str]
    session_timeout: NotRequired[Int]
    user_attribute: NotRequired[str]

@final
class SecurityConfig_SamlConfigOptions_Read:
    group_attribute: Final[str]
    metadata: Final[str]
    open_search_serverless_entity_id: Final[str]
    session_timeout: Final[Ref[int]]
    user_attribute: Final[str]

@final
class SecurityConfig(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::SecurityConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        iam_federation_options: SecurityConfig_IamFederationConfigOptions = ...,
        iam_identity_center_options: SecurityConfig_IamIdentityCenterConfigOptions = ...,
        name: str = ...,
        saml_options: SecurityConfig_SamlConfigOptions = ...,
        type: Literal["saml", "iamidentitycenter", "iamfederation"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Security config description"""
    iam_federation_options: Final[SecurityConfig_IamFederationConfigOptions_Read]
    """Describe IAM federation options in form of key value map"""
    iam_identity_center_options: Final[SecurityConfig_IamIdentityCenterConfigOptions_Read]
    """Describes IAM Identity Center options for an OpenSearch Serverless security configuration in the form of a key-value map"""
    id: Final[str]
    """The identifier of the security config"""
    name: Final[str]
    """The friendly name of the security config"""
    saml_options: Final[SecurityConfig_SamlConfigOptions_Read]
    """Describes saml options in form of key value map"""
    type: Final[str]
    """Config type for security config"""

@final
class SecurityPolicy(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::SecurityPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        policy: str,
        type: Literal["encryption", "network"],
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the policy"""
    name: Final[str]
    """The name of the policy"""
    policy: Final[str]
    """The JSON policy document that is the content for the policy"""
    type: Final[str]
    """The possible types for the network policy"""

@final
class VpcEndpoint(_Resource):
    """Resource Type definition for AWS::OpenSearchServerless::VpcEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        subnet_ids: Texts,
        vpc_id: str,
        security_group_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """The identifier of the VPC Endpoint"""
    name: Final[str]
    """The name of the VPC Endpoint"""
    security_group_ids: Final[list[str]]
    """The ID of one or more security groups to associate with the endpoint network interface"""
    subnet_ids: Final[list[str]]
    """The ID of one or more subnets in which to create an endpoint network interface"""
    vpc_id: Final[str]
    """The ID of the VPC in which the endpoint will be used."""
