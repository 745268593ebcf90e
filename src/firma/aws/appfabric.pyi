"""Resource types of AWS AppFabric. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, SecretText
from firma.program.resource import Resource as _Resource

class AppAuthorization_Credential(TypedDict):
    api_key_credential: NotRequired[AppAuthorization_ApiKeyCredential]
    oauth2_credential: NotRequired[AppAuthorization_Oauth2Credential]

class AppAuthorization_ApiKeyCredential(TypedDict):
    api_key: SecretText

class AppAuthorization_Oauth2Credential(TypedDict):
    client_id: str
    client_secret: SecretText

@final
class AppAuthorization_Credential_Read:
    api_key_credential: Final[AppAuthorization_ApiKeyCredential_Read]
    oauth2_credential: Final[AppAuthorization_Oauth2Credential_Read]

@final
class AppAuthorization_ApiKeyCredential_Read:
    api_key: Final[str]

@final
class AppAuthorization_Oauth2Credential_Read:
    client_id: Final[str]
    client_secret: Final[str]

class AppAuthorization_Tag(TypedDict):
    key: str
    value: str

class AppAuthorization_Tenant(TypedDict):
    tenant_display_name: str
    tenant_identifier: str

@final
class AppAuthorization_Tenant_Read:
    tenant_display_name: Final[str]
    tenant_identifier: Final[str]

@final
class AppAuthorization(_Resource):
    """Creates an app authorization within an app bundle, which allows AppFabric to connect to an application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app: str,
        app_bundle_identifier: str,
        auth_type: Literal["oauth2", "apiKey"],
        tenant: AppAuthorization_Tenant,
        credential: AppAuthorization_Credential = ...,
        tags: Sequence[AppAuthorization_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app: Final[str]
    """The name of the application."""
    app_authorization_arn: Final[str]
    """The Amazon Resource Name (ARN) of the app authorization."""
    app_authorization_identifier: Final[str]
    """The unique identifier of the app authorization."""
    app_bundle_arn: Final[str]
    """The Amazon Resource Name (ARN) of the app bundle for the app authorization."""
    app_bundle_identifier: Final[str]
    """The Amazon Resource Name (ARN) or Universal Unique Identifier (UUID) of the app bundle to use for the request."""
    auth_type: Final[str]
    """The authorization type."""
    created_at: Final[str]
    """The timestamp of when the app authorization was created."""
    credential: Final[AppAuthorization_Credential_Read]
    """Contains credential information for the application."""
    persona: Final[str]
    """The user persona of the app authorization."""
    status: Final[str]
    """The state of the app authorization."""
    tags: Final[list[Any]]
    """Tags to apply to the app authorization."""
    tenant: Final[AppAuthorization_Tenant_Read]
    """Contains information about an application tenant."""
    updated_at: Final[str]
    """The timestamp of when the app authorization was last updated."""

class IngestionDestination_DestinationConfiguration(TypedDict):
    audit_log: IngestionDestination_AuditLogDestinationConfiguration

class IngestionDestination_AuditLogDestinationConfiguration(TypedDict):
    destination: IngestionDestination_Destination

class IngestionDestination_Destination(TypedDict):
    firehose_stream: NotRequired[IngestionDestination_FirehoseStream]
    s3_bucket: NotRequired[IngestionDestination_S3Bucket]

class IngestionDestination_FirehoseStream(TypedDict):
    stream_name: str

class IngestionDestination_S3Bucket(TypedDict):
    bucket_name: str
    prefix: NotRequired[str]

@final
class IngestionDestination_DestinationConfiguration_Read:
    audit_log: Final[IngestionDestination_AuditLogDestinationConfiguration_Read]

@final
class IngestionDestination_AuditLogDestinationConfiguration_Read:
    destination: Final[IngestionDestination_Destination_Read]

@final
class IngestionDestination_Destination_Read:
    firehose_stream: Final[IngestionDestination_FirehoseStream_Read]
    s3_bucket: Final[IngestionDestination_S3Bucket_Read]

@final
class IngestionDestination_FirehoseStream_Read:
    stream_name: Final[str]

@final
class IngestionDestination_S3Bucket_Read:
    bucket_name: Final[str]
    prefix: Final[str]

class IngestionDestination_ProcessingConfiguration(TypedDict):
    audit_log: IngestionDestination_AuditLogProcessingConfiguration

class IngestionDestination_AuditLogProcessingConfiguration(TypedDict):
    format: Literal["json", "parquet"]
    schema: Literal["ocsf", "raw"]

@final
class IngestionDestination_ProcessingConfiguration_Read:
    audit_log: Final[IngestionDestination_AuditLogProcessingConfiguration_Read]

@final
class IngestionDestination_AuditLogProcessingConfiguration_Read:
    format: Final[str]
    schema: Final[str]

class IngestionDestination_Tag(TypedDict):
    key: str
    value: str

@final
class IngestionDestination(_Resource):
    """Creates an ingestion destination, which specifies how an application's ingested data is processed by Amazon Web Services AppFabric and…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_bundle_arn: str,
        destination_configuration: IngestionDestination_DestinationConfiguration,
        ingestion_arn: str,
        processing_configuration: IngestionDestination_ProcessingConfiguration,
        tags: Sequence[IngestionDestination_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_bundle_arn: Final[str]
    """The Amazon Resource Name (ARN) of the app bundle."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the ingestion destination."""
    created_at: Final[str]
    """The timestamp of when the ingestion destination was created."""
    destination_configuration: Final[IngestionDestination_DestinationConfiguration_Read]
    """Contains information about the destination of ingested data."""
    ingestion_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ingestion."""
    processing_configuration: Final[IngestionDestination_ProcessingConfiguration_Read]
    """Contains information about how ingested data is processed."""
    status: Final[str]
    """The state of the ingestion destination."""
    tags: Final[list[Any]]
    """A map of the key-value pairs of the tag or tags to assign to the resource."""
    updated_at: Final[str]
    """The timestamp of when the ingestion destination was last updated."""
