"""Resource types of AWS HealthLake. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DataTransformationProfile_Source(TypedDict):
    existing_versioned_profile_id: NotRequired[DataTransformationProfile_ExistingVersionedProfileSource]
    profile_mapping: NotRequired[DataTransformationProfile_ProfileMappingSource]
    starter_profile: NotRequired[DataTransformationProfile_StarterProfileSource]

class DataTransformationProfile_ExistingVersionedProfileSource(TypedDict):
    profile_id: str
    version: Int

class DataTransformationProfile_ProfileMappingSource(TypedDict):
    profile_mapping: Mapping[str, str]

class DataTransformationProfile_StarterProfileSource(TypedDict):
    starter_profile_name: str

@final
class DataTransformationProfile_Source_Read:
    existing_versioned_profile_id: Final[DataTransformationProfile_ExistingVersionedProfileSource_Read]
    profile_mapping: Final[DataTransformationProfile_ProfileMappingSource_Read]
    starter_profile: Final[DataTransformationProfile_StarterProfileSource_Read]

@final
class DataTransformationProfile_ExistingVersionedProfileSource_Read:
    profile_id: Final[str]
    version: Final[Ref[int]]

@final
class DataTransformationProfile_ProfileMappingSource_Read:
    profile_mapping: Final[Any]

@final
class DataTransformationProfile_StarterProfileSource_Read:
    starter_profile_name: Final[str]

class DataTransformationProfile_Tag(TypedDict):
    key: str
    value: str

@final
class DataTransformationProfile(_Resource):
    """Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format (such as C-CDA or CSV) into…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        profile_name: str,
        source_format: Literal["CCDA", "CSV"],
        kms_key_id: str = ...,
        profile_description: str = ...,
        source: DataTransformationProfile_Source = ...,
        tags: Sequence[DataTransformationProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the data transformation profile."""
    kms_key_id: Final[str]
    """The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content at rest."""
    profile_description: Final[str]
    """A human-readable description of the profile's purpose."""
    profile_id: Final[str]
    """The unique, server-generated identifier of the profile (32-character lowercase hexadecimal)."""
    profile_name: Final[str]
    """The human-readable name of the profile."""
    source: Final[DataTransformationProfile_Source_Read]
    """The source from which to create the profile's initial template content."""
    source_format: Final[str]
    """The source format that this profile converts from."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this profile."""
    target_format: Final[str]
    """The target format that this profile converts to."""

class FHIRDatastore_AnalyticsConfiguration(TypedDict):
    status: Literal["ENABLED", "PAUSED"]

@final
class FHIRDatastore_AnalyticsConfiguration_Read:
    status: Final[str]

@final
class FHIRDatastore_CreatedAt_Read:
    nanos: Final[Ref[int]]
    seconds: Final[str]

class FHIRDatastore_IdentityProviderConfiguration(TypedDict):
    authorization_strategy: Literal["SMART_ON_FHIR_V1", "AWS_AUTH", "SMART_ON_FHIR"]
    fine_grained_authorization_enabled: NotRequired[Bool]
    idp_lambda_arn: NotRequired[str]
    metadata: NotRequired[str]

@final
class FHIRDatastore_IdentityProviderConfiguration_Read:
    authorization_strategy: Final[str]
    fine_grained_authorization_enabled: Final[Ref[bool]]
    idp_lambda_arn: Final[str]
    metadata: Final[str]

class FHIRDatastore_NlpConfiguration(TypedDict):
    status: Literal["ENABLED", "DISABLED"]

@final
class FHIRDatastore_NlpConfiguration_Read:
    status: Final[str]

class FHIRDatastore_PreloadDataConfig(TypedDict):
    preload_data_type: Literal["SYNTHEA"]

@final
class FHIRDatastore_PreloadDataConfig_Read:
    preload_data_type: Final[str]

class FHIRDatastore_ProfileConfiguration(TypedDict):
    default_profiles: Texts

@final
class FHIRDatastore_ProfileConfiguration_Read:
    default_profiles: Final[list[str]]

class FHIRDatastore_SseConfiguration(TypedDict):
    kms_encryption_config: FHIRDatastore_KmsEncryptionConfig

class FHIRDatastore_KmsEncryptionConfig(TypedDict):
    cmk_type: Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"]
    kms_key_id: NotRequired[str]

@final
class FHIRDatastore_SseConfiguration_Read:
    kms_encryption_config: Final[FHIRDatastore_KmsEncryptionConfig_Read]

@final
class FHIRDatastore_KmsEncryptionConfig_Read:
    cmk_type: Final[str]
    kms_key_id: Final[str]

class FHIRDatastore_Tag(TypedDict):
    key: str
    value: str

@final
class FHIRDatastore(_Resource):
    """HealthLake FHIR Datastore"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        datastore_type_version: Literal["R4"],
        analytics_configuration: FHIRDatastore_AnalyticsConfiguration = ...,
        datastore_name: str = ...,
        identity_provider_configuration: FHIRDatastore_IdentityProviderConfiguration = ...,
        nlp_configuration: FHIRDatastore_NlpConfiguration = ...,
        preload_data_config: FHIRDatastore_PreloadDataConfig = ...,
        profile_configuration: FHIRDatastore_ProfileConfiguration = ...,
        sse_configuration: FHIRDatastore_SseConfiguration = ...,
        tags: Sequence[FHIRDatastore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analytics_configuration: Final[FHIRDatastore_AnalyticsConfiguration_Read]
    """The analytics configuration for the Data Store."""
    created_at: Final[FHIRDatastore_CreatedAt_Read]
    """The time that a Data Store was created."""
    datastore_arn: Final[str]
    """The Amazon Resource Name used in the creation of the Data Store."""
    datastore_endpoint: Final[str]
    """The AWS endpoint for the Data Store."""
    datastore_id: Final[str]
    """The AWS-generated ID number for the Data Store."""
    datastore_name: Final[str]
    """The user-generated name for the Data Store."""
    datastore_status: Final[str]
    """The status of the Data Store."""
    datastore_type_version: Final[str]
    """The FHIR version."""
    identity_provider_configuration: Final[FHIRDatastore_IdentityProviderConfiguration_Read]
    """The identity provider configuration for the datastore"""
    nlp_configuration: Final[FHIRDatastore_NlpConfiguration_Read]
    """The natural language processing (NLP) configuration for the Data Store."""
    preload_data_config: Final[FHIRDatastore_PreloadDataConfig_Read]
    """The preloaded data configuration for the Data Store."""
    profile_configuration: Final[FHIRDatastore_ProfileConfiguration_Read]
    """The profile configuration for the Data Store."""
    sse_configuration: Final[FHIRDatastore_SseConfiguration_Read]
    """The server-side encryption key configuration for a customer provided encryption key."""
    tags: Final[list[Any]]
