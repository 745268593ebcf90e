"""Resource types of AWS Glue. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Blueprint_Tag(TypedDict):
    key: str
    value: str

@final
class Blueprint(_Resource):
    """Resource Type definition for AWS::Glue::Blueprint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        blueprint_location: str,
        name: str,
        description: str = ...,
        tags: Sequence[Blueprint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the blueprint."""
    blueprint_location: Final[str]
    """Specifies a path in Amazon S3 where the blueprint is published."""
    created_on: Final[str]
    """The date and time the blueprint was registered."""
    description: Final[str]
    """A description of the blueprint."""
    last_modified_on: Final[str]
    """The date and time the blueprint was last modified."""
    name: Final[str]
    """The name of the blueprint."""
    parameter_spec: Final[str]
    """A JSON string that indicates the list of parameter specifications for the blueprint."""
    status: Final[str]
    """The status of the blueprint registration."""
    tags: Final[list[Any]]
    """The tags to be applied to this blueprint."""

class Catalog_CatalogProperties(TypedDict):
    data_lake_access_properties: NotRequired[Catalog_DataLakeAccessProperties]

class Catalog_DataLakeAccessProperties(TypedDict):
    allow_full_table_external_data_access: NotRequired[Literal["True", "False"]]
    catalog_type: NotRequired[str]
    data_lake_access: NotRequired[Bool]
    data_transfer_role: NotRequired[str]
    kms_key: NotRequired[str]

@final
class Catalog_CatalogProperties_Read:
    custom_properties: Final[Any]
    data_lake_access_properties: Final[Catalog_DataLakeAccessProperties_Read]

@final
class Catalog_DataLakeAccessProperties_Read:
    allow_full_table_external_data_access: Final[str]
    catalog_type: Final[str]
    data_lake_access: Final[Ref[bool]]
    data_transfer_role: Final[str]
    kms_key: Final[str]
    managed_workgroup_name: Final[str]
    managed_workgroup_status: Final[str]
    redshift_database_name: Final[str]

class Catalog_PrincipalPermissions(TypedDict):
    pass

class Catalog_PrincipalPermissions2(TypedDict):
    pass

class Catalog_FederatedCatalog(TypedDict):
    connection_name: NotRequired[str]
    identifier: NotRequired[str]

@final
class Catalog_FederatedCatalog_Read:
    connection_name: Final[str]
    identifier: Final[str]

class Catalog_Tag(TypedDict):
    key: str
    value: str

class Catalog_TargetRedshiftCatalog(TypedDict):
    catalog_arn: str

@final
class Catalog_TargetRedshiftCatalog_Read:
    catalog_arn: Final[str]

@final
class Catalog(_Resource):
    """Creates a catalog in the Glue Data Catalog."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        allow_full_table_external_data_access: Literal["True", "False"] = ...,
        catalog_properties: Catalog_CatalogProperties = ...,
        create_database_default_permissions: Sequence[Catalog_PrincipalPermissions] = ...,
        create_table_default_permissions: Sequence[Catalog_PrincipalPermissions2] = ...,
        description: str = ...,
        federated_catalog: Catalog_FederatedCatalog = ...,
        overwrite_child_resource_permissions_with_default: Literal["Accept", "Deny"] = ...,
        parameters: Mapping[str, str] = ...,
        tags: Sequence[Catalog_Tag] = ...,
        target_redshift_catalog: Catalog_TargetRedshiftCatalog = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_full_table_external_data_access: Final[str]
    """Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation."""
    catalog_id: Final[str]
    """The ID of the catalog."""
    catalog_properties: Final[Catalog_CatalogProperties_Read]
    """A structure that specifies data lake access properties and other custom properties."""
    create_database_default_permissions: Final[list[Any]]
    """An array of PrincipalPermissions objects for default database permissions."""
    create_table_default_permissions: Final[list[Any]]
    """An array of PrincipalPermissions objects for default table permissions."""
    create_time: Final[Ref[int]]
    """The time at which the catalog was created."""
    description: Final[str]
    """A description of the catalog."""
    federated_catalog: Final[Catalog_FederatedCatalog_Read]
    """A FederatedCatalog structure that references an entity outside the Glue Data Catalog."""
    name: Final[str]
    """The name of the catalog to create."""
    overwrite_child_resource_permissions_with_default: Final[str]
    """Specifies whether to overwrite child resource permissions with the default permissions."""
    parameters: Final[Any]
    """A map of key-value pairs that define parameters and properties of the catalog."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the catalog."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_redshift_catalog: Final[Catalog_TargetRedshiftCatalog_Read]
    """A structure that describes a target catalog for resource linking."""
    update_time: Final[Ref[int]]
    """The time at which the catalog was last updated."""

class Classifier_CsvClassifier(TypedDict):
    allow_single_column: NotRequired[Bool]
    contains_custom_datatype: NotRequired[Texts]
    contains_header: NotRequired[Literal["ABSENT", "PRESENT", "UNKNOWN"]]
    custom_datatype_configured: NotRequired[Bool]
    delimiter: NotRequired[str]
    disable_value_trimming: NotRequired[Bool]
    header: NotRequired[Texts]
    name: NotRequired[str]
    quote_symbol: NotRequired[str]

@final
class Classifier_CsvClassifier_Read:
    allow_single_column: Final[Ref[bool]]
    contains_custom_datatype: Final[list[str]]
    contains_header: Final[str]
    custom_datatype_configured: Final[Ref[bool]]
    delimiter: Final[str]
    disable_value_trimming: Final[Ref[bool]]
    header: Final[list[str]]
    name: Final[str]
    quote_symbol: Final[str]

class Classifier_GrokClassifier(TypedDict):
    classification: str
    custom_patterns: NotRequired[str]
    grok_pattern: str
    name: NotRequired[str]

@final
class Classifier_GrokClassifier_Read:
    classification: Final[str]
    custom_patterns: Final[str]
    grok_pattern: Final[str]
    name: Final[str]

class Classifier_JsonClassifier(TypedDict):
    json_path: str
    name: NotRequired[str]

@final
class Classifier_JsonClassifier_Read:
    json_path: Final[str]
    name: Final[str]

class Classifier_XMLClassifier(TypedDict):
    classification: str
    name: NotRequired[str]
    row_tag: str

@final
class Classifier_XMLClassifier_Read:
    classification: Final[str]
    name: Final[str]
    row_tag: Final[str]

@final
class Classifier(_Resource):
    """Resource Type definition for AWS::Glue::Classifier"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        csv_classifier: Classifier_CsvClassifier = ...,
        grok_classifier: Classifier_GrokClassifier = ...,
        json_classifier: Classifier_JsonClassifier = ...,
        xml_classifier: Classifier_XMLClassifier = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    csv_classifier: Final[Classifier_CsvClassifier_Read]
    """A classifier for comma-separated values (CSV)."""
    grok_classifier: Final[Classifier_GrokClassifier_Read]
    """A classifier that uses grok."""
    json_classifier: Final[Classifier_JsonClassifier_Read]
    """A classifier for JSON content."""
    name: Final[str]
    """One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name"""
    xml_classifier: Final[Classifier_XMLClassifier_Read]
    """A classifier for XML content."""

class Connection_ConnectionInput(TypedDict):
    athena_properties: NotRequired[Mapping[str, Any]]
    authentication_configuration: NotRequired[Connection_AuthenticationConfiguration]
    connection_properties: NotRequired[Mapping[str, Any] | str]
    connection_type: Literal["ADOBEANALYTICS", "ASANA", "AZURECOSMOS", "AZURESQL", "BIGQUERY", "BLACKBAUD", "BLACKBAUDRAISEREDGENXT", "CIRCLECI", "CLOUDERAHIVE", "CLOUDERAIMPALA", "CLOUDWATCH", "CLOUDWATCHMETRICS", "CMDB", "CUSTOM", "DATADOG", "DATALAKEGEN2", "DB2", "DB2AS400", "DOCUMENTDB", "DOCUSIGNMONITOR", "DOMO", "DYNAMODB", "DYNATRACE", "FACEBOOKADS", "FACEBOOKPAGEINSIGHTS", "FRESHDESK", "FRESHSALES", "GITLAB", "GOOGLEADS", "GOOGLEANALYTICS4", "GOOGLECLOUDSTORAGE", "GOOGLESEARCHCONSOLE", "GOOGLESHEETS", "HBASE", "HUBSPOT", "INSTAGRAMADS", "INTERCOM", "JDBC", "JIRACLOUD", "KAFKA", "KUSTOMER", "LINKEDIN", "MAILCHIMP", "MARKETO", "MARKETPLACE", "MICROSOFTDYNAMIC365FINANCEANDOPS", "MICROSOFTDYNAMICS365CRM", "MICROSOFTTEAMS", "MIXPANEL", "MONDAY", "MONGODB", "MYSQL", "NETSUITEERP", "NETWORK", "OKTA", "OPENSEARCH", "ORACLE", "PAYPAL", "PENDO", "PIPEDIVE", "PIPEDRIVE", "POSTGRESQL", "PRODUCTBOARD", "QUICKBOOKS", "SALESFORCE", "SALESFORCECOMMERCECLOUD", "SALESFORCEMARKETINGCLOUD", "SALESFORCEPARDOT", "SAPCONCUR", "SAPHANA", "SAPODATA", "SENDGRID", "SERVICENOW", "SFTP", "SLACK", "SMARTSHEET", "SNAPCHATADS", "SQLSERVER", "STRIPE", "SYNAPSE", "TERADATA", "TERADATANOS", "TIMESTREAM", "TPCDS", "TWILIO", "VERTICA", "VIEW_VALIDATION_ATHENA", "VIEW_VALIDATION_REDSHIFT", "WOOCOMMERCE", "ZENDESK", "ZOHOCRM", "ZOOM"]
    description: NotRequired[str]
    match_criteria: NotRequired[Texts]
    name: NotRequired[str]
    physical_connection_requirements: NotRequired[Connection_PhysicalConnectionRequirements]
    python_properties: NotRequired[Mapping[str, Any]]
    spark_properties: NotRequired[Mapping[str, Any]]
    validate_credentials: NotRequired[Bool]
    validate_for_compute_environments: NotRequired[Sequence[Literal["ATHENA", "PYTHON", "SPARK"]]]

class Connection_AuthenticationConfiguration(TypedDict):
    authentication_type: Literal["BASIC", "CUSTOM", "IAM", "OAUTH2"]
    basic_authentication_credentials: NotRequired[Connection_BasicAuthenticationCredentials]
    custom_authentication_credentials: NotRequired[Mapping[str, Any]]
    kms_key_arn: NotRequired[str]
    oauth2_properties: NotRequired[Connection_OAuth2Properties]
    secret_arn: NotRequired[str]

class Connection_BasicAuthenticationCredentials(TypedDict):
    password: NotRequired[SecretText]
    username: NotRequired[str]

class Connection_OAuth2Properties(TypedDict):
    authorization_code_properties: NotRequired[Connection_AuthorizationCodeProperties]
    oauth2_client_application: NotRequired[Connection_OAuth2ClientApplication]
    oauth2_credentials: NotRequired[Connection_OAuth2Credentials]
    oauth2_grant_type: NotRequired[Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"]]
    token_url: NotRequired[str]
    token_url_parameters_map: NotRequired[Mapping[str, Any]]

class Connection_AuthorizationCodeProperties(TypedDict):
    authorization_code: NotRequired[str]
    redirect_uri: NotRequired[str]

class Connection_OAuth2ClientApplication(TypedDict):
    aws_managed_client_application_reference: NotRequired[str]
    user_managed_client_application_client_id: NotRequired[str]

class Connection_OAuth2Credentials(TypedDict):
    access_token: NotRequired[SecretText]
    jwt_token: NotRequired[SecretText]
    refresh_token: NotRequired[SecretText]
    user_managed_client_application_client_secret: NotRequired[SecretText]

class Connection_PhysicalConnectionRequirements(TypedDict):
    availability_zone: NotRequired[str]
    security_group_id_list: NotRequired[Texts]
    subnet_id: NotRequired[str]

@final
class Connection_ConnectionInput_Read:
    athena_properties: Final[Any]
    authentication_configuration: Final[Connection_AuthenticationConfiguration_Read]
    connection_properties: Final[Any]
    connection_type: Final[str]
    description: Final[str]
    match_criteria: Final[list[str]]
    name: Final[str]
    physical_connection_requirements: Final[Connection_PhysicalConnectionRequirements_Read]
    python_properties: Final[Any]
    spark_properties: Final[Any]
    validate_credentials: Final[Ref[bool]]
    validate_for_compute_environments: Final[list[str]]

@final
class Connection_AuthenticationConfiguration_Read:
    authentication_type: Final[str]
    basic_authentication_credentials: Final[Connection_BasicAuthenticationCredentials_Read]
    custom_authentication_credentials: Final[Any]
    kms_key_arn: Final[str]
    oauth2_properties: Final[Connection_OAuth2Properties_Read]
    secret_arn: Final[str]

@final
class Connection_BasicAuthenticationCredentials_Read:
    password: Final[str]
    username: Final[str]

@final
class Connection_OAuth2Properties_Read:
    authorization_code_properties: Final[Connection_AuthorizationCodeProperties_Read]
    oauth2_client_application: Final[Connection_OAuth2ClientApplication_Read]
    oauth2_credentials: Final[Connection_OAuth2Credentials_Read]
    oauth2_grant_type: Final[str]
    token_url: Final[str]
    token_url_parameters_map: Final[Any]

@final
class Connection_AuthorizationCodeProperties_Read:
    authorization_code: Final[str]
    redirect_uri: Final[str]

@final
class Connection_OAuth2ClientApplication_Read:
    aws_managed_client_application_reference: Final[str]
    user_managed_client_application_client_id: Final[str]

@final
class Connection_OAuth2Credentials_Read:
    access_token: Final[str]
    jwt_token: Final[str]
    refresh_token: Final[str]
    user_managed_client_application_client_secret: Final[str]

@final
class Connection_PhysicalConnectionRequirements_Read:
    availability_zone: Final[str]
    security_group_id_list: Final[list[str]]
    subnet_id: Final[str]

@final
class Connection(_Resource):
    """Resource Type definition for AWS::Glue::Connection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        connection_input: Connection_ConnectionInput,
        tags: Mapping[str, Any] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The ID of the data catalog to create the catalog object in."""
    connection_input: Final[Connection_ConnectionInput_Read]
    """The connection properties used for this connection."""
    name: Final[str]
    """The name of the connection."""
    tags: Final[Any]
    """The collection of tags."""

class ConnectionType_ConnectionPropertiesConfiguration(TypedDict):
    additional_request_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty]]
    url: NotRequired[ConnectionType_ConnectorProperty2]

class ConnectionType_ConnectorProperty(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty2(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

@final
class ConnectionType_ConnectionPropertiesConfiguration_Read:
    additional_request_parameters: Final[list[Any]]
    url: Final[ConnectionType_ConnectorProperty_Read]

@final
class ConnectionType_ConnectorProperty_Read:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

class ConnectionType_ConnectorAuthenticationConfiguration(TypedDict):
    authentication_types: Sequence[Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"]]
    basic_authentication_properties: NotRequired[ConnectionType_BasicAuthenticationProperties]
    custom_authentication_properties: NotRequired[ConnectionType_CustomAuthenticationProperties]
    oauth2_properties: NotRequired[ConnectionType_ConnectorOAuth2Properties]

class ConnectionType_BasicAuthenticationProperties(TypedDict):
    password: NotRequired[ConnectionType_SecretConnectorProperty]
    username: NotRequired[ConnectionType_SecretConnectorProperty2]

class ConnectionType_SecretConnectorProperty(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_SecretConnectorProperty2(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_CustomAuthenticationProperties(TypedDict):
    authentication_parameters: Sequence[ConnectionType_SecretConnectorProperty3]

class ConnectionType_SecretConnectorProperty3(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_ConnectorOAuth2Properties(TypedDict):
    authorization_code_properties: NotRequired[ConnectionType_ConnectorAuthorizationCodeProperties]
    client_credentials_properties: NotRequired[ConnectionType_ClientCredentialsProperties]
    jwt_bearer_properties: NotRequired[ConnectionType_JWTBearerProperties]
    oauth2_grant_type: Literal["CLIENT_CREDENTIALS", "JWT_BEARER", "AUTHORIZATION_CODE"]

class ConnectionType_ConnectorAuthorizationCodeProperties(TypedDict):
    authorization_code: NotRequired[ConnectionType_ConnectorProperty3]
    authorization_code_url: NotRequired[ConnectionType_ConnectorProperty4]
    client_id: NotRequired[ConnectionType_SecretConnectorProperty4]
    client_secret: NotRequired[ConnectionType_SecretConnectorProperty5]
    content_type: NotRequired[Literal["APPLICATION_JSON", "URL_ENCODED"]]
    prompt: NotRequired[ConnectionType_ConnectorProperty5]
    redirect_uri: NotRequired[ConnectionType_ConnectorProperty6]
    request_method: NotRequired[Literal["GET", "POST"]]
    scope: NotRequired[ConnectionType_ConnectorProperty7]
    token_url: NotRequired[ConnectionType_ConnectorProperty8]
    token_url_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty9]]

class ConnectionType_ConnectorProperty3(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty4(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_SecretConnectorProperty4(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_SecretConnectorProperty5(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_ConnectorProperty5(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty6(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty7(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty8(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty9(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ClientCredentialsProperties(TypedDict):
    client_id: NotRequired[ConnectionType_SecretConnectorProperty6]
    client_secret: NotRequired[ConnectionType_SecretConnectorProperty7]
    content_type: NotRequired[Literal["APPLICATION_JSON", "URL_ENCODED"]]
    request_method: NotRequired[Literal["GET", "POST"]]
    scope: NotRequired[ConnectionType_ConnectorProperty10]
    token_url: NotRequired[ConnectionType_ConnectorProperty11]
    token_url_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty12]]

class ConnectionType_SecretConnectorProperty6(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_SecretConnectorProperty7(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_ConnectorProperty10(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty11(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty12(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_JWTBearerProperties(TypedDict):
    content_type: NotRequired[Literal["APPLICATION_JSON", "URL_ENCODED"]]
    jwt_token: NotRequired[ConnectionType_SecretConnectorProperty8]
    request_method: NotRequired[Literal["GET", "POST"]]
    token_url: NotRequired[ConnectionType_ConnectorProperty13]
    token_url_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty14]]

class ConnectionType_SecretConnectorProperty8(TypedDict):
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["SECRET"]
    required: Bool

class ConnectionType_ConnectorProperty13(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ConnectorProperty14(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

@final
class ConnectionType_ConnectorAuthenticationConfiguration_Read:
    authentication_types: Final[list[str]]
    basic_authentication_properties: Final[ConnectionType_BasicAuthenticationProperties_Read]
    custom_authentication_properties: Final[ConnectionType_CustomAuthenticationProperties_Read]
    oauth2_properties: Final[ConnectionType_ConnectorOAuth2Properties_Read]

@final
class ConnectionType_BasicAuthenticationProperties_Read:
    password: Final[ConnectionType_SecretConnectorProperty_Read]
    username: Final[ConnectionType_SecretConnectorProperty_Read2]

@final
class ConnectionType_SecretConnectorProperty_Read:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_SecretConnectorProperty_Read2:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_CustomAuthenticationProperties_Read:
    authentication_parameters: Final[list[Any]]

@final
class ConnectionType_ConnectorOAuth2Properties_Read:
    authorization_code_properties: Final[ConnectionType_ConnectorAuthorizationCodeProperties_Read]
    client_credentials_properties: Final[ConnectionType_ClientCredentialsProperties_Read]
    jwt_bearer_properties: Final[ConnectionType_JWTBearerProperties_Read]
    oauth2_grant_type: Final[str]

@final
class ConnectionType_ConnectorAuthorizationCodeProperties_Read:
    authorization_code: Final[ConnectionType_ConnectorProperty_Read2]
    authorization_code_url: Final[ConnectionType_ConnectorProperty_Read3]
    client_id: Final[ConnectionType_SecretConnectorProperty_Read3]
    client_secret: Final[ConnectionType_SecretConnectorProperty_Read4]
    content_type: Final[str]
    prompt: Final[ConnectionType_ConnectorProperty_Read4]
    redirect_uri: Final[ConnectionType_ConnectorProperty_Read5]
    request_method: Final[str]
    scope: Final[ConnectionType_ConnectorProperty_Read6]
    token_url: Final[ConnectionType_ConnectorProperty_Read7]
    token_url_parameters: Final[list[Any]]

@final
class ConnectionType_ConnectorProperty_Read2:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read3:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_SecretConnectorProperty_Read3:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_SecretConnectorProperty_Read4:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read4:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read5:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read6:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read7:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ClientCredentialsProperties_Read:
    client_id: Final[ConnectionType_SecretConnectorProperty_Read5]
    client_secret: Final[ConnectionType_SecretConnectorProperty_Read6]
    content_type: Final[str]
    request_method: Final[str]
    scope: Final[ConnectionType_ConnectorProperty_Read8]
    token_url: Final[ConnectionType_ConnectorProperty_Read9]
    token_url_parameters: Final[list[Any]]

@final
class ConnectionType_SecretConnectorProperty_Read5:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_SecretConnectorProperty_Read6:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read8:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read9:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_JWTBearerProperties_Read:
    content_type: Final[str]
    jwt_token: Final[ConnectionType_SecretConnectorProperty_Read7]
    request_method: Final[str]
    token_url: Final[ConnectionType_ConnectorProperty_Read10]
    token_url_parameters: Final[list[Any]]

@final
class ConnectionType_SecretConnectorProperty_Read7:
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

@final
class ConnectionType_ConnectorProperty_Read10:
    allowed_values: Final[list[str]]
    default_value: Final[str]
    key_override: Final[str]
    name: Final[str]
    property_location: Final[str]
    property_type: Final[str]
    required: Final[Ref[bool]]

class ConnectionType_RestConfiguration(TypedDict):
    entity_configurations: NotRequired[Mapping[str, ConnectionType_EntityConfiguration]]
    global_source_configuration: NotRequired[ConnectionType_SourceConfiguration2]
    validation_endpoint_configuration: NotRequired[ConnectionType_RestConfigurationValidationEndpointConfiguration]

class ConnectionType_EntityConfiguration(TypedDict):
    schema: NotRequired[Mapping[str, ConnectionType_FieldDefinition]]
    source_configuration: NotRequired[ConnectionType_SourceConfiguration]

class ConnectionType_FieldDefinition(TypedDict):
    field_data_type: Literal["INT", "SMALLINT", "BIGINT", "FLOAT", "LONG", "DATE", "BOOLEAN", "MAP", "ARRAY", "STRING", "TIMESTAMP", "DECIMAL", "BYTE", "SHORT", "DOUBLE", "STRUCT", "BINARY", "UNION"]
    filter_overrides: NotRequired[ConnectionType_FilterOverrides]
    is_nullable: NotRequired[Bool]
    is_orderable: NotRequired[Bool]
    is_partitionable: NotRequired[Bool]
    is_queryable: NotRequired[Bool]
    name: str
    response_date_format: NotRequired[str]

class ConnectionType_FilterOverrides(TypedDict):
    between_configuration: NotRequired[ConnectionType_BetweenConfiguration]
    date_time_format: NotRequired[str]
    field_name: NotRequired[str]
    operator_mappings: NotRequired[Mapping[str, str]]

class ConnectionType_BetweenConfiguration(TypedDict):
    high_bound_key: NotRequired[str]
    low_bound_key: NotRequired[str]
    template: NotRequired[str]

class ConnectionType_SourceConfiguration(TypedDict):
    filter_configuration: NotRequired[ConnectionType_FilterConfiguration]
    pagination_configuration: NotRequired[ConnectionType_PaginationConfiguration]
    request_method: NotRequired[Literal["GET", "POST"]]
    request_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty15]]
    request_path: NotRequired[str]
    response_configuration: NotRequired[ConnectionType_ResponseConfiguration]

class ConnectionType_FilterConfiguration(TypedDict):
    between_configuration: NotRequired[ConnectionType_BetweenConfiguration2]
    date_time_format: NotRequired[str]
    filter_mode: Literal["QUERY_PARAMS", "FILTER_STRING"]
    filter_string_configuration: NotRequired[ConnectionType_FilterStringConfiguration]
    operator_mappings: NotRequired[Mapping[str, str]]
    strip_quotes: NotRequired[Bool]

class ConnectionType_BetweenConfiguration2(TypedDict):
    high_bound_key: NotRequired[str]
    low_bound_key: NotRequired[str]
    template: NotRequired[str]

class ConnectionType_FilterStringConfiguration(TypedDict):
    query_parameter_name: str
    quote_character: NotRequired[str]
    quote_string_values: NotRequired[Bool]

class ConnectionType_PaginationConfiguration(TypedDict):
    cursor_configuration: NotRequired[ConnectionType_CursorConfiguration]
    offset_configuration: NotRequired[ConnectionType_OffsetConfiguration]

class ConnectionType_CursorConfiguration(TypedDict):
    limit_parameter: NotRequired[ConnectionType_ExtractedParameter]
    next_page: ConnectionType_ExtractedParameter2

class ConnectionType_ExtractedParameter(TypedDict):
    default_value: NotRequired[str]
    key: NotRequired[str]
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    value: NotRequired[ConnectionType_ResponseExtractionMapping]

class ConnectionType_ResponseExtractionMapping(TypedDict):
    content_path: NotRequired[str]
    header_key: NotRequired[str]

class ConnectionType_ExtractedParameter2(TypedDict):
    default_value: NotRequired[str]
    key: NotRequired[str]
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    value: NotRequired[ConnectionType_ResponseExtractionMapping]

class ConnectionType_OffsetConfiguration(TypedDict):
    limit_parameter: ConnectionType_ExtractedParameter3
    offset_parameter: ConnectionType_ExtractedParameter4

class ConnectionType_ExtractedParameter3(TypedDict):
    default_value: NotRequired[str]
    key: NotRequired[str]
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    value: NotRequired[ConnectionType_ResponseExtractionMapping]

class ConnectionType_ExtractedParameter4(TypedDict):
    default_value: NotRequired[str]
    key: NotRequired[str]
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    value: NotRequired[ConnectionType_ResponseExtractionMapping]

class ConnectionType_ConnectorProperty15(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    key_override: NotRequired[str]
    name: str
    property_location: NotRequired[Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"]]
    property_type: Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"]
    required: Bool

class ConnectionType_ResponseConfiguration(TypedDict):
    error_path: NotRequired[str]
    result_path: str

class ConnectionType_SourceConfiguration2(TypedDict):
    filter_configuration: NotRequired[ConnectionType_FilterConfiguration]
    pagination_configuration: NotRequired[ConnectionType_PaginationConfiguration]
    request_method: NotRequired[Literal["GET", "POST"]]
    request_parameters: NotRequired[Sequence[ConnectionType_ConnectorProperty15]]
    request_path: NotRequired[str]
    response_configuration: NotRequired[ConnectionType_ResponseConfiguration]

class ConnectionType_RestConfigurationValidationEndpointConfiguration(TypedDict):
    request_method: NotRequired[Literal["GET", "POST"]]
    request_path: NotRequired[str]

@final
class ConnectionType_RestConfiguration_Read:
    entity_configurations: Final[Any]
    global_source_configuration: Final[ConnectionType_SourceConfiguration_Read]
    validation_endpoint_configuration: Final[ConnectionType_RestConfigurationValidationEndpointConfiguration_Read]

@final
class ConnectionType_SourceConfiguration_Read:
    filter_configuration: Final[ConnectionType_FilterConfiguration_Read]
    pagination_configuration: Final[ConnectionType_PaginationConfiguration_Read]
    request_method: Final[str]
    request_parameters: Final[list[Any]]
    request_path: Final[str]
    response_configuration: Final[ConnectionType_ResponseConfiguration_Read]

@final
class ConnectionType_FilterConfiguration_Read:
    between_configuration: Final[ConnectionType_BetweenConfiguration_Read]
    date_time_format: Final[str]
    filter_mode: Final[str]
    filter_string_configuration: Final[ConnectionType_FilterStringConfiguration_Read]
    operator_mappings: Final[Any]
    strip_quotes: Final[Ref[bool]]

@final
class ConnectionType_BetweenConfiguration_Read:
    high_bound_key: Final[str]
    low_bound_key: Final[str]
    template: Final[str]

@final
class ConnectionType_FilterStringConfiguration_Read:
    query_parameter_name: Final[str]
    quote_character: Final[str]
    quote_string_values: Final[Ref[bool]]

@final
class ConnectionType_PaginationConfiguration_Read:
    cursor_configuration: Final[ConnectionType_CursorConfiguration_Read]
    offset_configuration: Final[ConnectionType_OffsetConfiguration_Read]

@final
class ConnectionType_CursorConfiguration_Read:
    limit_parameter: Final[ConnectionType_ExtractedParameter_Read]
    next_page: Final[ConnectionType_ExtractedParameter_Read2]

@final
class ConnectionType_ExtractedParameter_Read:
    default_value: Final[str]
    key: Final[str]
    property_location: Final[str]
    value: Final[ConnectionType_ResponseExtractionMapping_Read]

@final
class ConnectionType_ResponseExtractionMapping_Read:
    content_path: Final[str]
    header_key: Final[str]

@final
class ConnectionType_ExtractedParameter_Read2:
    default_value: Final[str]
    key: Final[str]
    property_location: Final[str]
    value: Final[ConnectionType_ResponseExtractionMapping_Read]

@final
class ConnectionType_OffsetConfiguration_Read:
    limit_parameter: Final[ConnectionType_ExtractedParameter_Read3]
    offset_parameter: Final[ConnectionType_ExtractedParameter_Read4]

@final
class ConnectionType_ExtractedParameter_Read3:
    default_value: Final[str]
    key: Final[str]
    property_location: Final[str]
    value: Final[ConnectionType_ResponseExtractionMapping_Read]

@final
class ConnectionType_ExtractedParameter_Read4:
    default_value: Final[str]
    key: Final[str]
    property_location: Final[str]
    value: Final[ConnectionType_ResponseExtractionMapping_Read]

@final
class ConnectionType_ResponseConfiguration_Read:
    error_path: Final[str]
    result_path: Final[str]

@final
class ConnectionType_RestConfigurationValidationEndpointConfiguration_Read:
    request_method: Final[str]
    request_path: Final[str]

class ConnectionType_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectionType(_Resource):
    """Registers a custom connection type in Glue based on the configuration provided."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_type: str,
        rest_configuration: ConnectionType_RestConfiguration,
        connection_properties: ConnectionType_ConnectionPropertiesConfiguration = ...,
        connector_authentication_configuration: ConnectionType_ConnectorAuthenticationConfiguration = ...,
        description: str = ...,
        integration_type: Literal["REST"] = ...,
        tags: Sequence[ConnectionType_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_properties: Final[ConnectionType_ConnectionPropertiesConfiguration_Read]
    """Configuration that defines the base URL and additional request parameters needed during connection creation."""
    connection_type: Final[str]
    """The name of the connection type."""
    connection_type_arn: Final[str]
    """The Amazon Resource Name (ARN) of the registered connection type."""
    connector_authentication_configuration: Final[ConnectionType_ConnectorAuthenticationConfiguration_Read]
    """Configuration that defines supported authentication types and required properties."""
    description: Final[str]
    """A description of the connection type."""
    integration_type: Final[str]
    """The integration type for the connection."""
    rest_configuration: Final[ConnectionType_RestConfiguration_Read]
    """Configuration for HTTP request and response handling."""
    tags: Final[list[Any]]
    """Tags to assign to the connection type."""

class Crawler_LakeFormationConfiguration(TypedDict):
    account_id: NotRequired[str]
    use_lake_formation_credentials: NotRequired[Bool]

@final
class Crawler_LakeFormationConfiguration_Read:
    account_id: Final[str]
    use_lake_formation_credentials: Final[Ref[bool]]

class Crawler_RecrawlPolicy(TypedDict):
    recrawl_behavior: NotRequired[Literal["CRAWL_EVENT_MODE", "CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY"]]

@final
class Crawler_RecrawlPolicy_Read:
    recrawl_behavior: Final[str]

class Crawler_Schedule(TypedDict):
    schedule_expression: NotRequired[str]

@final
class Crawler_Schedule_Read:
    schedule_expression: Final[str]

class Crawler_SchemaChangePolicy(TypedDict):
    delete_behavior: NotRequired[Literal["DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE", "LOG"]]
    update_behavior: NotRequired[Literal["LOG", "UPDATE_IN_DATABASE"]]

@final
class Crawler_SchemaChangePolicy_Read:
    delete_behavior: Final[str]
    update_behavior: Final[str]

class Crawler_Targets(TypedDict):
    catalog_targets: NotRequired[Sequence[Crawler_CatalogTarget]]
    delta_targets: NotRequired[Sequence[Crawler_DeltaTarget]]
    dynamodb_targets: NotRequired[Sequence[Crawler_DynamoDBTarget]]
    hudi_targets: NotRequired[Sequence[Crawler_HudiTarget]]
    iceberg_targets: NotRequired[Sequence[Crawler_IcebergTarget]]
    jdbc_targets: NotRequired[Sequence[Crawler_JdbcTarget]]
    mongodb_targets: NotRequired[Sequence[Crawler_MongoDBTarget]]
    s3_targets: NotRequired[Sequence[Crawler_S3Target]]

class Crawler_CatalogTarget(TypedDict):
    connection_name: NotRequired[str]
    database_name: NotRequired[str]
    dlq_event_queue_arn: NotRequired[str]
    event_queue_arn: NotRequired[str]
    tables: NotRequired[Texts]

class Crawler_DeltaTarget(TypedDict):
    connection_name: NotRequired[str]
    create_native_delta_table: NotRequired[Bool]
    delta_tables: NotRequired[Texts]
    write_manifest: NotRequired[Bool]

class Crawler_DynamoDBTarget(TypedDict):
    path: NotRequired[str]
    scan_all: NotRequired[Bool]
    scan_rate: NotRequired[Number]

class Crawler_HudiTarget(TypedDict):
    connection_name: NotRequired[str]
    exclusions: NotRequired[Texts]
    maximum_traversal_depth: NotRequired[Int]
    paths: NotRequired[Texts]

class Crawler_IcebergTarget(TypedDict):
    connection_name: NotRequired[str]
    exclusions: NotRequired[Texts]
    maximum_traversal_depth: NotRequired[Int]
    paths: NotRequired[Texts]

class Crawler_JdbcTarget(TypedDict):
    connection_name: NotRequired[str]
    enable_additional_metadata: NotRequired[Sequence[Literal["COMMENTS", "RAWTYPES"]]]
    exclusions: NotRequired[Texts]
    path: NotRequired[str]

class Crawler_MongoDBTarget(TypedDict):
    connection_name: NotRequired[str]
    path: NotRequired[str]

class Crawler_S3Target(TypedDict):
    connection_name: NotRequired[str]
    dlq_event_queue_arn: NotRequired[str]
    event_queue_arn: NotRequired[str]
    exclusions: NotRequired[Texts]
    path: NotRequired[str]
    sample_size: NotRequired[Int]

@final
class Crawler_Targets_Read:
    catalog_targets: Final[list[Any]]
    delta_targets: Final[list[Any]]
    dynamodb_targets: Final[list[Any]]
    hudi_targets: Final[list[Any]]
    iceberg_targets: Final[list[Any]]
    jdbc_targets: Final[list[Any]]
    mongodb_targets: Final[list[Any]]
    s3_targets: Final[list[Any]]

@final
class Crawler(_Resource):
    """Resource Type definition for AWS::Glue::Crawler"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role: str,
        targets: Crawler_Targets,
        classifiers: Texts = ...,
        configuration: str = ...,
        crawler_security_configuration: str = ...,
        database_name: str = ...,
        description: str = ...,
        lake_formation_configuration: Crawler_LakeFormationConfiguration = ...,
        name: str = ...,
        recrawl_policy: Crawler_RecrawlPolicy = ...,
        schedule: Crawler_Schedule = ...,
        schema_change_policy: Crawler_SchemaChangePolicy = ...,
        table_prefix: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    classifiers: Final[list[str]]
    """A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler."""
    configuration: Final[str]
    """Crawler configuration information."""
    crawler_security_configuration: Final[str]
    """The name of the SecurityConfiguration structure to be used by this crawler."""
    database_name: Final[str]
    """The name of the database in which the crawler's output is stored."""
    description: Final[str]
    """A description of the crawler."""
    lake_formation_configuration: Final[Crawler_LakeFormationConfiguration_Read]
    """Specifies AWS Lake Formation configuration settings for the crawler"""
    name: Final[str]
    """The name of the crawler."""
    recrawl_policy: Final[Crawler_RecrawlPolicy_Read]
    """When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the entire dataset again or to crawl…"""
    role: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple Storage Service (Amazon S3)…"""
    schedule: Final[Crawler_Schedule_Read]
    """A scheduling object using a cron statement to schedule an event."""
    schema_change_policy: Final[Crawler_SchemaChangePolicy_Read]
    """The policy that specifies update and delete behaviors for the crawler."""
    table_prefix: Final[str]
    """The prefix added to the names of tables that are created."""
    tags: Final[Any]
    targets: Final[Crawler_Targets_Read]
    """Specifies data stores to crawl."""

@final
class CustomEntityType(_Resource):
    """Resource Type definition for AWS::Glue::CustomEntityType"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        context_words: Texts = ...,
        name: str = ...,
        regex_string: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    context_words: Final[list[str]]
    """A list of context words."""
    name: Final[str]
    """The name of the custom entity type."""
    regex_string: Final[str]
    """A regular expression string that is used for detecting sensitive data in a custom pattern."""
    tags: Final[Any]

class DataCatalogEncryptionSettings_DataCatalogEncryptionSettings(TypedDict):
    connection_password_encryption: NotRequired[DataCatalogEncryptionSettings_ConnectionPasswordEncryption]
    encryption_at_rest: NotRequired[DataCatalogEncryptionSettings_EncryptionAtRest]

class DataCatalogEncryptionSettings_ConnectionPasswordEncryption(TypedDict):
    kms_key_id: NotRequired[str]
    return_connection_password_encrypted: NotRequired[Bool]

class DataCatalogEncryptionSettings_EncryptionAtRest(TypedDict):
    catalog_encryption_mode: NotRequired[Literal["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"]]
    catalog_encryption_service_role: NotRequired[str]
    sse_aws_kms_key_id: NotRequired[str]

@final
class DataCatalogEncryptionSettings_DataCatalogEncryptionSettings_Read:
    connection_password_encryption: Final[DataCatalogEncryptionSettings_ConnectionPasswordEncryption_Read]
    encryption_at_rest: Final[DataCatalogEncryptionSettings_EncryptionAtRest_Read]

@final
class DataCatalogEncryptionSettings_ConnectionPasswordEncryption_Read:
    kms_key_id: Final[str]
    return_connection_password_encrypted: Final[Ref[bool]]

@final
class DataCatalogEncryptionSettings_EncryptionAtRest_Read:
    catalog_encryption_mode: Final[str]
    catalog_encryption_service_role: Final[str]
    sse_aws_kms_key_id: Final[str]

@final
class DataCatalogEncryptionSettings(_Resource):
    """Resource Type definition for AWS::Glue::DataCatalogEncryptionSettings"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        data_catalog_encryption_settings: DataCatalogEncryptionSettings_DataCatalogEncryptionSettings,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The ID of the Data Catalog in which the settings are created."""
    data_catalog_encryption_settings: Final[DataCatalogEncryptionSettings_DataCatalogEncryptionSettings_Read]
    """Contains configuration information for maintaining Data Catalog security."""

class DataQualityRuleset_DataQualityTargetTable(TypedDict):
    database_name: str
    table_name: str

@final
class DataQualityRuleset_DataQualityTargetTable_Read:
    database_name: Final[str]
    table_name: Final[str]

@final
class DataQualityRuleset(_Resource):
    """Resource Type definition for AWS::Glue::DataQualityRuleset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        client_token: str = ...,
        description: str = ...,
        ruleset: str = ...,
        tags: Mapping[str, Any] | str = ...,
        target_table: DataQualityRuleset_DataQualityTargetTable = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_token: Final[str]
    """A unique token for idempotency."""
    description: Final[str]
    """A description of the data quality ruleset."""
    name: Final[str]
    """A unique name for the data quality ruleset."""
    ruleset: Final[str]
    """A Data Quality Definition Language (DQDL) ruleset."""
    tags: Final[Any]
    target_table: Final[DataQualityRuleset_DataQualityTargetTable_Read]
    """An object representing an AWS Glue table."""

class Database_DatabaseInput(TypedDict):
    create_table_default_permissions: NotRequired[Sequence[Database_PrincipalPrivileges]]
    description: NotRequired[str]
    federated_database: NotRequired[Database_FederatedDatabase]
    location_uri: NotRequired[str]
    name: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    target_database: NotRequired[Database_DatabaseIdentifier]

class Database_PrincipalPrivileges(TypedDict):
    permissions: NotRequired[Sequence[Literal["ALL", "ALTER", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "DELETE", "DROP", "INSERT", "SELECT"]]]
    principal: NotRequired[Database_DataLakePrincipal]

class Database_DataLakePrincipal(TypedDict):
    data_lake_principal_identifier: NotRequired[str]

class Database_FederatedDatabase(TypedDict):
    connection_name: NotRequired[str]
    identifier: NotRequired[str]

class Database_DatabaseIdentifier(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    region: NotRequired[str]

@final
class Database_DatabaseInput_Read:
    create_table_default_permissions: Final[list[Any]]
    description: Final[str]
    federated_database: Final[Database_FederatedDatabase_Read]
    location_uri: Final[str]
    name: Final[str]
    parameters: Final[Any]
    target_database: Final[Database_DatabaseIdentifier_Read]

@final
class Database_FederatedDatabase_Read:
    connection_name: Final[str]
    identifier: Final[str]

@final
class Database_DatabaseIdentifier_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    region: Final[str]

@final
class Database(_Resource):
    """Resource Type definition for AWS::Glue::Database"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        database_input: Database_DatabaseInput,
        database_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The AWS account ID for the account in which to create the catalog object."""
    database_input: Final[Database_DatabaseInput_Read]
    """The structure used to create or update a database."""
    database_name: Final[str]
    """The name of the database."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DevEndpoint(_Resource):
    """Resource Type definition for AWS::Glue::DevEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        arguments: Mapping[str, Any] | str = ...,
        endpoint_name: str = ...,
        extra_jars_s3_path: str = ...,
        extra_python_libs_s3_path: str = ...,
        glue_version: str = ...,
        number_of_nodes: Int = ...,
        number_of_workers: Int = ...,
        public_key: str = ...,
        public_keys: Texts = ...,
        security_configuration: str = ...,
        security_group_ids: Texts = ...,
        subnet_id: str = ...,
        tags: Mapping[str, Any] | str = ...,
        worker_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arguments: Final[Any]
    endpoint_name: Final[str]
    extra_jars_s3_path: Final[str]
    extra_python_libs_s3_path: Final[str]
    glue_version: Final[str]
    id: Final[str]
    number_of_nodes: Final[Ref[int]]
    number_of_workers: Final[Ref[int]]
    public_key: Final[str]
    public_keys: Final[list[str]]
    role_arn: Final[str]
    security_configuration: Final[str]
    security_group_ids: Final[list[str]]
    subnet_id: Final[str]
    tags: Final[Any]
    worker_type: Final[str]

@final
class IdentityCenterConfiguration(_Resource):
    """Resource Type definition for AWS::Glue::IdentityCenterConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        scopes: Texts = ...,
        user_background_sessions_enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The identifier for the specified AWS account."""
    application_arn: Final[str]
    """The Glue IAM identity center application arn"""
    instance_arn: Final[str]
    """The IAM identity center instance arn"""
    scopes: Final[list[str]]
    """The downstream scopes that Glue identity center configuration can access"""
    user_background_sessions_enabled: Final[Ref[bool]]
    """Enable or disable user background sessions for Glue Identity Center"""

class Integration_IntegrationConfig(TypedDict):
    continuous_sync: NotRequired[Bool]
    refresh_interval: NotRequired[str]
    source_properties: NotRequired[Mapping[str, str]]

@final
class Integration_IntegrationConfig_Read:
    continuous_sync: Final[Ref[bool]]
    refresh_interval: Final[str]
    source_properties: Final[Any]

class Integration_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Integration(_Resource):
    """Resource Type definition for AWS::Glue::Integration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        integration_name: str,
        source_arn: str,
        target_arn: str,
        additional_encryption_context: Mapping[str, str] = ...,
        data_filter: str = ...,
        description: str = ...,
        integration_config: Integration_IntegrationConfig = ...,
        kms_key_id: str = ...,
        tags: Sequence[Integration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_encryption_context: Final[Any]
    """An optional set of non-secret key value pairs that contains additional contextual information about the data."""
    create_time: Final[str]
    """The time (UTC) when the integration was created."""
    data_filter: Final[str]
    description: Final[str]
    integration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the integration."""
    integration_config: Final[Integration_IntegrationConfig_Read]
    """The configuration settings for the integration."""
    integration_name: Final[str]
    """The name of the integration."""
    kms_key_id: Final[str]
    """An KMS key identifier for the key to use to encrypt the integration."""
    source_arn: Final[str]
    """The Amazon Resource Name (ARN) of the database to use as the source for replication"""
    status: Final[str]
    """The status of the integration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Glue data warehouse to use as the target for replication"""

class IntegrationResourceProperty_SourceProcessingProperties(TypedDict):
    role_arn: str

@final
class IntegrationResourceProperty_SourceProcessingProperties_Read:
    role_arn: Final[str]

class IntegrationResourceProperty_Tag(TypedDict):
    key: str
    value: NotRequired[str]

class IntegrationResourceProperty_TargetProcessingProperties(TypedDict):
    connection_name: NotRequired[str]
    event_bus_arn: NotRequired[str]
    kms_arn: NotRequired[str]
    role_arn: str

@final
class IntegrationResourceProperty_TargetProcessingProperties_Read:
    connection_name: Final[str]
    event_bus_arn: Final[str]
    kms_arn: Final[str]
    role_arn: Final[str]

@final
class IntegrationResourceProperty(_Resource):
    """Resource Type definition for AWS::Glue::IntegrationResourceProperty"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        source_processing_properties: IntegrationResourceProperty_SourceProcessingProperties = ...,
        tags: Sequence[IntegrationResourceProperty_Tag] = ...,
        target_processing_properties: IntegrationResourceProperty_TargetProcessingProperties = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_arn: Final[str]
    """The connection ARN of the source, or the database ARN of the target."""
    resource_property_arn: Final[str]
    """The integration resource property ARN."""
    source_processing_properties: Final[IntegrationResourceProperty_SourceProcessingProperties_Read]
    """The resource properties associated with the integration source."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_processing_properties: Final[IntegrationResourceProperty_TargetProcessingProperties_Read]
    """The resource properties associated with the integration target."""

class Job_JobCommand(TypedDict):
    name: NotRequired[str]
    python_version: NotRequired[str]
    runtime: NotRequired[str]
    script_location: NotRequired[str]

@final
class Job_JobCommand_Read:
    name: Final[str]
    python_version: Final[str]
    runtime: Final[str]
    script_location: Final[str]

class Job_ConnectionsList(TypedDict):
    connections: NotRequired[Texts]

@final
class Job_ConnectionsList_Read:
    connections: Final[list[str]]

class Job_ExecutionProperty(TypedDict):
    max_concurrent_runs: NotRequired[Number]

@final
class Job_ExecutionProperty_Read:
    max_concurrent_runs: Final[Ref[float]]

class Job_NotificationProperty(TypedDict):
    notify_delay_after: NotRequired[Int]

@final
class Job_NotificationProperty_Read:
    notify_delay_after: Final[Ref[int]]

@final
class Job(_Resource):
    """Resource Type definition for AWS::Glue::Job"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        command: Job_JobCommand,
        role: str,
        allocated_capacity: Number = ...,
        connections: Job_ConnectionsList = ...,
        default_arguments: Mapping[str, Any] | str = ...,
        description: str = ...,
        execution_class: Literal["FLEX", "STANDARD"] = ...,
        execution_property: Job_ExecutionProperty = ...,
        glue_version: str = ...,
        job_mode: Literal["NOTEBOOK", "SCRIPT", "VISUAL"] = ...,
        job_run_queuing_enabled: Bool = ...,
        log_uri: str = ...,
        maintenance_window: str = ...,
        max_capacity: Number = ...,
        max_retries: Number = ...,
        name: str = ...,
        non_overridable_arguments: Mapping[str, Any] | str = ...,
        notification_property: Job_NotificationProperty = ...,
        number_of_workers: Int = ...,
        security_configuration: str = ...,
        tags: Mapping[str, Any] | str = ...,
        timeout: Int = ...,
        worker_type: Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_capacity: Final[Ref[float]]
    """The number of capacity units that are allocated to this job."""
    command: Final[Job_JobCommand_Read]
    """The code that executes a job."""
    connections: Final[Job_ConnectionsList_Read]
    """Specifies the connections used by a job"""
    default_arguments: Final[Any]
    description: Final[str]
    """A description of the job."""
    execution_class: Final[str]
    """Indicates whether the job is run with a standard or flexible execution class."""
    execution_property: Final[Job_ExecutionProperty_Read]
    """The maximum number of concurrent runs that are allowed for this job."""
    glue_version: Final[str]
    """Glue version determines the versions of Apache Spark and Python that AWS Glue supports."""
    job_mode: Final[str]
    """Property description not available."""
    job_run_queuing_enabled: Final[Ref[bool]]
    """Property description not available."""
    log_uri: Final[str]
    """This field is reserved for future use."""
    maintenance_window: Final[str]
    """Property description not available."""
    max_capacity: Final[Ref[float]]
    """The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs."""
    max_retries: Final[Ref[float]]
    """The maximum number of times to retry this job after a JobRun fails"""
    name: Final[str]
    """The name you assign to the job definition"""
    non_overridable_arguments: Final[Any]
    notification_property: Final[Job_NotificationProperty_Read]
    """Specifies configuration properties of a notification."""
    number_of_workers: Final[Ref[int]]
    """The number of workers of a defined workerType that are allocated when a job runs."""
    role: Final[str]
    """The name or Amazon Resource Name (ARN) of the IAM role associated with this job."""
    security_configuration: Final[str]
    """The name of the SecurityConfiguration structure to be used with this job."""
    tags: Final[Any]
    timeout: Final[Ref[int]]
    """The maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status."""
    worker_type: Final[str]
    """TThe type of predefined worker that is allocated when a job runs."""

class MLTransform_InputRecordTables(TypedDict):
    glue_tables: NotRequired[Sequence[MLTransform_GlueTables]]

class MLTransform_GlueTables(TypedDict):
    catalog_id: NotRequired[str]
    connection_name: NotRequired[str]
    database_name: str
    table_name: str

@final
class MLTransform_InputRecordTables_Read:
    glue_tables: Final[list[Any]]

class MLTransform_TransformEncryption(TypedDict):
    ml_user_data_encryption: NotRequired[MLTransform_MLUserDataEncryption]
    task_run_security_configuration_name: NotRequired[str]

class MLTransform_MLUserDataEncryption(TypedDict):
    kms_key_id: NotRequired[str]
    ml_user_data_encryption_mode: Literal["DISABLED", "SSE-KMS"]

@final
class MLTransform_TransformEncryption_Read:
    ml_user_data_encryption: Final[MLTransform_MLUserDataEncryption_Read]
    task_run_security_configuration_name: Final[str]

@final
class MLTransform_MLUserDataEncryption_Read:
    kms_key_id: Final[str]
    ml_user_data_encryption_mode: Final[str]

class MLTransform_TransformParameters(TypedDict):
    find_matches_parameters: NotRequired[MLTransform_FindMatchesParameters]
    transform_type: str

class MLTransform_FindMatchesParameters(TypedDict):
    accuracy_cost_tradeoff: NotRequired[Number]
    enforce_provided_labels: NotRequired[Bool]
    precision_recall_tradeoff: NotRequired[Number]
    primary_key_column_name: str

@final
class MLTransform_TransformParameters_Read:
    find_matches_parameters: Final[MLTransform_FindMatchesParameters_Read]
    transform_type: Final[str]

@final
class MLTransform_FindMatchesParameters_Read:
    accuracy_cost_tradeoff: Final[Ref[float]]
    enforce_provided_labels: Final[Ref[bool]]
    precision_recall_tradeoff: Final[Ref[float]]
    primary_key_column_name: Final[str]

@final
class MLTransform(_Resource):
    """Resource Type definition for AWS::Glue::MLTransform"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input_record_tables: MLTransform_InputRecordTables,
        role: str,
        transform_parameters: MLTransform_TransformParameters,
        description: str = ...,
        glue_version: str = ...,
        max_capacity: Number = ...,
        max_retries: Int = ...,
        name: str = ...,
        number_of_workers: Int = ...,
        tags: Mapping[str, Any] | str = ...,
        timeout: Int = ...,
        transform_encryption: MLTransform_TransformEncryption = ...,
        worker_type: Literal["G.025X", "G.1X", "G.2X", "G.4X", "G.8X", "Standard", "Z.2X"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A user-defined, long-form description text for the machine learning transform."""
    glue_version: Final[str]
    """The version of AWS Glue this machine learning transform is compatible with."""
    input_record_tables: Final[MLTransform_InputRecordTables_Read]
    """A list of AWS Glue table definitions used by the transform."""
    max_capacity: Final[Ref[float]]
    """The number of AWS Glue DPUs allocated to task runs for this transform."""
    max_retries: Final[Ref[int]]
    """The maximum number of times to retry after an MLTaskRun fails."""
    name: Final[str]
    """A user-defined name for the machine learning transform."""
    number_of_workers: Final[Ref[int]]
    """The number of workers of a defined workerType that are allocated when a task runs."""
    role: Final[str]
    """The name or ARN of the IAM role with the required permissions."""
    tags: Final[Any]
    timeout: Final[Ref[int]]
    """The timeout in minutes of the machine learning transform."""
    transform_encryption: Final[MLTransform_TransformEncryption_Read]
    """The encryption-at-rest settings of the transform that apply to accessing user data."""
    transform_id: Final[str]
    """The unique identifier for the transform."""
    transform_parameters: Final[MLTransform_TransformParameters_Read]
    """The algorithm-specific parameters that are associated with the machine learning transform."""
    worker_type: Final[str]
    """The type of predefined worker that is allocated when a task runs."""

class Partition_PartitionInput(TypedDict):
    parameters: NotRequired[Mapping[str, Any] | str]
    storage_descriptor: NotRequired[Partition_StorageDescriptor]
    values: Texts

class Partition_StorageDescriptor(TypedDict):
    bucket_columns: NotRequired[Texts]
    columns: NotRequired[Sequence[Partition_Column]]
    compressed: NotRequired[Bool]
    input_format: NotRequired[str]
    location: NotRequired[str]
    number_of_buckets: NotRequired[Int]
    output_format: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    schema_reference: NotRequired[Partition_SchemaReference]
    serde_info: NotRequired[Partition_SerdeInfo]
    skewed_info: NotRequired[Partition_SkewedInfo]
    sort_columns: NotRequired[Sequence[Partition_Order]]
    stored_as_sub_directories: NotRequired[Bool]

class Partition_Column(TypedDict):
    comment: NotRequired[str]
    name: str
    type: NotRequired[str]

class Partition_SchemaReference(TypedDict):
    schema_id: NotRequired[Partition_SchemaId]
    schema_version_id: NotRequired[str]
    schema_version_number: NotRequired[Int]

class Partition_SchemaId(TypedDict):
    registry_name: NotRequired[str]
    schema_arn: NotRequired[str]
    schema_name: NotRequired[str]

class Partition_SerdeInfo(TypedDict):
    name: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    serialization_library: NotRequired[str]

class Partition_SkewedInfo(TypedDict):
    skewed_column_names: NotRequired[Texts]
    skewed_column_value_location_maps: NotRequired[Mapping[str, Any] | str]
    skewed_column_values: NotRequired[Texts]

class Partition_Order(TypedDict):
    column: str
    sort_order: NotRequired[Int]

@final
class Partition_PartitionInput_Read:
    parameters: Final[Any]
    storage_descriptor: Final[Partition_StorageDescriptor_Read]
    values: Final[list[str]]

@final
class Partition_StorageDescriptor_Read:
    bucket_columns: Final[list[str]]
    columns: Final[list[Any]]
    compressed: Final[Ref[bool]]
    input_format: Final[str]
    location: Final[str]
    number_of_buckets: Final[Ref[int]]
    output_format: Final[str]
    parameters: Final[Any]
    schema_reference: Final[Partition_SchemaReference_Read]
    serde_info: Final[Partition_SerdeInfo_Read]
    skewed_info: Final[Partition_SkewedInfo_Read]
    sort_columns: Final[list[Any]]
    stored_as_sub_directories: Final[Ref[bool]]

@final
class Partition_SchemaReference_Read:
    schema_id: Final[Partition_SchemaId_Read]
    schema_version_id: Final[str]
    schema_version_number: Final[Ref[int]]

@final
class Partition_SchemaId_Read:
    registry_name: Final[str]
    schema_arn: Final[str]
    schema_name: Final[str]

@final
class Partition_SerdeInfo_Read:
    name: Final[str]
    parameters: Final[Any]
    serialization_library: Final[str]

@final
class Partition_SkewedInfo_Read:
    skewed_column_names: Final[list[str]]
    skewed_column_value_location_maps: Final[Any]
    skewed_column_values: Final[list[str]]

@final
class Partition(_Resource):
    """Resource Type definition for AWS::Glue::Partition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        database_name: str,
        partition_input: Partition_PartitionInput,
        table_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The name of the catalog database in which to create the partition."""
    database_name: Final[str]
    """The AWS account ID of the catalog in which the partion is to be created."""
    identifier_partition_input_values: Final[str]
    """A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN"""
    partition_input: Final[Partition_PartitionInput_Read]
    """The structure used to create and update a partition."""
    table_name: Final[str]
    """The name of the metadata table in which the partition is to be created."""

class Registry_Tag(TypedDict):
    key: str
    value: str

@final
class Registry(_Resource):
    """This resource creates a Registry for authoring schemas as part of Glue Schema Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[Registry_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name for the created Registry."""
    description: Final[str]
    """A description of the registry."""
    name: Final[str]
    """Name of the registry to be created of max length of 255, and may only contain letters, numbers, hyphen, underscore, dollar sign, or hash…"""
    tags: Final[list[Any]]
    """List of tags to tag the Registry"""

class Schema_SchemaVersion(TypedDict):
    is_latest: NotRequired[Bool]
    version_number: NotRequired[Int]

@final
class Schema_SchemaVersion_Read:
    is_latest: Final[Ref[bool]]
    version_number: Final[Ref[int]]

class Schema_Registry(TypedDict):
    arn: NotRequired[str]
    name: NotRequired[str]

@final
class Schema_Registry_Read:
    arn: Final[str]
    name: Final[str]

class Schema_Tag(TypedDict):
    key: str
    value: str

@final
class Schema(_Resource):
    """This resource represents a schema of Glue Schema Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        compatibility: Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"],
        data_format: Literal["AVRO", "JSON", "PROTOBUF"],
        name: str,
        checkpoint_version: Schema_SchemaVersion = ...,
        description: str = ...,
        registry: Schema_Registry = ...,
        schema_definition: str = ...,
        tags: Sequence[Schema_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name for the Schema."""
    checkpoint_version: Final[Schema_SchemaVersion_Read]
    """Specify checkpoint version for update."""
    compatibility: Final[str]
    """Compatibility setting for the schema."""
    data_format: Final[str]
    """Data format name to use for the schema."""
    description: Final[str]
    """A description of the schema."""
    initial_schema_version_id: Final[str]
    """Represents the version ID associated with the initial schema version."""
    name: Final[str]
    """Name of the schema."""
    registry: Final[Schema_Registry_Read]
    """Identifier for the registry which the schema is part of."""
    schema_definition: Final[str]
    """Definition for the initial schema version in plain-text."""
    tags: Final[list[Any]]
    """List of tags to tag the schema"""

class SchemaVersion_Schema(TypedDict):
    registry_name: NotRequired[str]
    schema_arn: NotRequired[str]
    schema_name: NotRequired[str]

@final
class SchemaVersion(_Resource):
    """This resource represents an individual schema version of a schema defined in Glue Schema Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        schema: SchemaVersion_Schema,
        schema_definition: str,
        **_options: Unpack[Options],
    ) -> None: ...
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Identifier for the schema where the schema version will be created."""
    schema_definition: Final[str]
    """Complete definition of the schema in plain-text."""
    version_id: Final[str]
    """Represents the version ID associated with the schema version."""

@final
class SchemaVersionMetadata(_Resource):
    """This resource adds Key-Value metadata to a Schema version of Glue Schema Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key: str,
        schema_version_id: str,
        value: str,
        **_options: Unpack[Options],
    ) -> None: ...
    key: Final[str]
    """Metadata key"""
    schema_version_id: Final[str]
    """Represents the version ID associated with the schema version."""
    value: Final[str]
    """Metadata value"""

class SecurityConfiguration_EncryptionConfiguration(TypedDict):
    cloud_watch_encryption: NotRequired[SecurityConfiguration_CloudWatchEncryption]
    job_bookmarks_encryption: NotRequired[SecurityConfiguration_JobBookmarksEncryption]
    s3_encryptions: NotRequired[Sequence[SecurityConfiguration_S3Encryption]]

class SecurityConfiguration_CloudWatchEncryption(TypedDict):
    cloud_watch_encryption_mode: NotRequired[Literal["DISABLED", "SSE-KMS"]]
    kms_key_arn: NotRequired[str]

class SecurityConfiguration_JobBookmarksEncryption(TypedDict):
    job_bookmarks_encryption_mode: NotRequired[Literal["CSE-KMS", "DISABLED"]]
    kms_key_arn: NotRequired[str]

class SecurityConfiguration_S3Encryption(TypedDict):
    kms_key_arn: NotRequired[str]
    s3_encryption_mode: NotRequired[str]

@final
class SecurityConfiguration_EncryptionConfiguration_Read:
    cloud_watch_encryption: Final[SecurityConfiguration_CloudWatchEncryption_Read]
    job_bookmarks_encryption: Final[SecurityConfiguration_JobBookmarksEncryption_Read]
    s3_encryptions: Final[list[Any]]

@final
class SecurityConfiguration_CloudWatchEncryption_Read:
    cloud_watch_encryption_mode: Final[str]
    kms_key_arn: Final[str]

@final
class SecurityConfiguration_JobBookmarksEncryption_Read:
    job_bookmarks_encryption_mode: Final[str]
    kms_key_arn: Final[str]

@final
class SecurityConfiguration(_Resource):
    """Resource Type definition for AWS::Glue::SecurityConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption_configuration: SecurityConfiguration_EncryptionConfiguration,
        name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    encryption_configuration: Final[SecurityConfiguration_EncryptionConfiguration_Read]
    """The encryption configuration for the security configuration."""
    name: Final[str]
    """The name for the security configuration."""

class Session_SessionCommand(TypedDict):
    name: NotRequired[str]
    python_version: NotRequired[str]

@final
class Session_SessionCommand_Read:
    name: Final[str]
    python_version: Final[str]

class Session_ConnectionsList(TypedDict):
    connections: NotRequired[Texts]

@final
class Session_ConnectionsList_Read:
    connections: Final[list[str]]

class Session_Tag(TypedDict):
    key: str
    value: str

@final
class Session(_Resource):
    """Resource Type definition for AWS::Glue::Session."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        command: Session_SessionCommand,
        id: str,
        role: str,
        connections: Session_ConnectionsList = ...,
        default_arguments: Mapping[str, str] = ...,
        description: str = ...,
        glue_version: str = ...,
        idle_timeout: Int = ...,
        max_capacity: Number = ...,
        number_of_workers: Int = ...,
        request_origin: str = ...,
        security_configuration: str = ...,
        tags: Sequence[Session_Tag] = ...,
        timeout: Int = ...,
        worker_type: Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the session."""
    command: Final[Session_SessionCommand_Read]
    """The SessionCommand that runs the job."""
    connections: Final[Session_ConnectionsList_Read]
    """Specifies the connections used by the session."""
    created_on: Final[str]
    """The time and date when the session was created."""
    default_arguments: Final[Any]
    """A map array of key-value pairs."""
    description: Final[str]
    """The description of the session."""
    glue_version: Final[str]
    """The Glue version determines the versions of Apache Spark and Python that Glue supports."""
    id: Final[str]
    """The ID of the session."""
    idle_timeout: Final[Ref[int]]
    """The number of minutes when idle before session times out."""
    max_capacity: Final[Ref[float]]
    """The number of Glue data processing units (DPUs) that can be allocated when the job runs."""
    number_of_workers: Final[Ref[int]]
    """The number of workers of a defined WorkerType to use for the session."""
    progress: Final[Ref[float]]
    """The code execution progress of the session."""
    request_origin: Final[str]
    """The origin of the request."""
    role: Final[str]
    """The IAM Role ARN."""
    security_configuration: Final[str]
    """The name of the SecurityConfiguration structure to be used with the session."""
    status: Final[str]
    """The session status."""
    tags: Final[list[Any]]
    """The tags belonging to the session."""
    timeout: Final[Ref[int]]
    """The number of minutes before session times out."""
    worker_type: Final[str]
    """The type of predefined worker that is allocated when a session runs."""

class Table_OpenTableFormatInput(TypedDict):
    iceberg_input: NotRequired[Table_IcebergInput]

class Table_IcebergInput(TypedDict):
    iceberg_table_input: NotRequired[Table_IcebergTableInput]
    metadata_operation: NotRequired[Literal["CREATE"]]
    version: NotRequired[str]

class Table_IcebergTableInput(TypedDict):
    location: str
    partition_spec: NotRequired[Table_IcebergPartitionSpec]
    properties: NotRequired[Mapping[str, str]]
    schema: Table_IcebergSchema
    write_order: NotRequired[Table_IcebergSortOrder]

class Table_IcebergPartitionSpec(TypedDict):
    fields: Sequence[Table_IcebergPartitionField]
    spec_id: NotRequired[Int]

class Table_IcebergPartitionField(TypedDict):
    field_id: NotRequired[Int]
    name: str
    source_id: Int
    transform: str

class Table_IcebergSchema(TypedDict):
    fields: Sequence[Table_IcebergStructField]
    identifier_field_ids: NotRequired[Sequence[Int]]
    schema_id: NotRequired[Int]
    type: NotRequired[str]

class Table_IcebergStructField(TypedDict):
    doc: NotRequired[str]
    id: Int
    name: str
    required: Bool
    type: str

class Table_IcebergSortOrder(TypedDict):
    fields: Sequence[Table_IcebergSortField]
    order_id: Int

class Table_IcebergSortField(TypedDict):
    direction: str
    null_order: str
    source_id: Int
    transform: str

@final
class Table_OpenTableFormatInput_Read:
    iceberg_input: Final[Table_IcebergInput_Read]

@final
class Table_IcebergInput_Read:
    iceberg_table_input: Final[Table_IcebergTableInput_Read]
    metadata_operation: Final[str]
    version: Final[str]

@final
class Table_IcebergTableInput_Read:
    location: Final[str]
    partition_spec: Final[Table_IcebergPartitionSpec_Read]
    properties: Final[Any]
    schema: Final[Table_IcebergSchema_Read]
    write_order: Final[Table_IcebergSortOrder_Read]

@final
class Table_IcebergPartitionSpec_Read:
    fields: Final[list[Any]]
    spec_id: Final[Ref[int]]

@final
class Table_IcebergSchema_Read:
    fields: Final[list[Any]]
    identifier_field_ids: Final[list[Any]]
    schema_id: Final[Ref[int]]
    type: Final[str]

@final
class Table_IcebergSortOrder_Read:
    fields: Final[list[Any]]
    order_id: Final[Ref[int]]

class Table_TableInput(TypedDict):
    description: NotRequired[str]
    name: NotRequired[str]
    owner: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    partition_keys: NotRequired[Sequence[Table_Column]]
    retention: NotRequired[Int]
    storage_descriptor: NotRequired[Table_StorageDescriptor]
    table_type: NotRequired[Literal["EXTERNAL_TABLE", "VIRTUAL_VIEW"]]
    target_table: NotRequired[Table_TableIdentifier]
    view_definition: NotRequired[Table_ViewDefinition]
    view_expanded_text: NotRequired[str]
    view_original_text: NotRequired[str]

class Table_Column(TypedDict):
    comment: NotRequired[str]
    name: str
    type: NotRequired[str]

class Table_StorageDescriptor(TypedDict):
    bucket_columns: NotRequired[Texts]
    columns: NotRequired[Sequence[Table_Column2]]
    compressed: NotRequired[Bool]
    input_format: NotRequired[str]
    location: NotRequired[str]
    number_of_buckets: NotRequired[Int]
    output_format: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    schema_reference: NotRequired[Table_SchemaReference]
    serde_info: NotRequired[Table_SerdeInfo]
    skewed_info: NotRequired[Table_SkewedInfo]
    sort_columns: NotRequired[Sequence[Table_Order]]
    stored_as_sub_directories: NotRequired[Bool]

class Table_Column2(TypedDict):
    comment: NotRequired[str]
    name: str
    type: NotRequired[str]

class Table_SchemaReference(TypedDict):
    schema_id: NotRequired[Table_SchemaId]
    schema_version_id: NotRequired[str]
    schema_version_number: NotRequired[Int]

class Table_SchemaId(TypedDict):
    registry_name: NotRequired[str]
    schema_arn: NotRequired[str]
    schema_name: NotRequired[str]

class Table_SerdeInfo(TypedDict):
    name: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    serialization_library: NotRequired[str]

class Table_SkewedInfo(TypedDict):
    skewed_column_names: NotRequired[Texts]
    skewed_column_value_location_maps: NotRequired[Mapping[str, Any] | str]
    skewed_column_values: NotRequired[Texts]

class Table_Order(TypedDict):
    column: str
    sort_order: Int

class Table_TableIdentifier(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    name: NotRequired[str]
    region: NotRequired[str]

class Table_ViewDefinition(TypedDict):
    definer: NotRequired[str]
    is_protected: NotRequired[Bool]
    representations: NotRequired[Sequence[Table_ViewRepresentation]]
    sub_objects: NotRequired[Texts]

class Table_ViewRepresentation(TypedDict):
    dialect: NotRequired[Literal["ATHENA", "REDSHIFT", "SPARK"]]
    dialect_version: NotRequired[str]
    validation_connection: NotRequired[str]
    view_expanded_text: NotRequired[str]
    view_original_text: NotRequired[str]

@final
class Table_TableInput_Read:
    description: Final[str]
    name: Final[str]
    owner: Final[str]
    parameters: Final[Any]
    partition_keys: Final[list[Any]]
    retention: Final[Ref[int]]
    storage_descriptor: Final[Table_StorageDescriptor_Read]
    table_type: Final[str]
    target_table: Final[Table_TableIdentifier_Read]
    view_definition: Final[Table_ViewDefinition_Read]
    view_expanded_text: Final[str]
    view_original_text: Final[str]

@final
class Table_StorageDescriptor_Read:
    bucket_columns: Final[list[str]]
    columns: Final[list[Any]]
    compressed: Final[Ref[bool]]
    input_format: Final[str]
    location: Final[str]
    number_of_buckets: Final[Ref[int]]
    output_format: Final[str]
    parameters: Final[Any]
    schema_reference: Final[Table_SchemaReference_Read]
    serde_info: Final[Table_SerdeInfo_Read]
    skewed_info: Final[Table_SkewedInfo_Read]
    sort_columns: Final[list[Any]]
    stored_as_sub_directories: Final[Ref[bool]]

@final
class Table_SchemaReference_Read:
    schema_id: Final[Table_SchemaId_Read]
    schema_version_id: Final[str]
    schema_version_number: Final[Ref[int]]

@final
class Table_SchemaId_Read:
    registry_name: Final[str]
    schema_arn: Final[str]
    schema_name: Final[str]

@final
class Table_SerdeInfo_Read:
    name: Final[str]
    parameters: Final[Any]
    serialization_library: Final[str]

@final
class Table_SkewedInfo_Read:
    skewed_column_names: Final[list[str]]
    skewed_column_value_location_maps: Final[Any]
    skewed_column_values: Final[list[str]]

@final
class Table_TableIdentifier_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    name: Final[str]
    region: Final[str]

@final
class Table_ViewDefinition_Read:
    definer: Final[str]
    is_protected: Final[Ref[bool]]
    representations: Final[list[Any]]
    sub_objects: Final[list[str]]

@final
class Table(_Resource):
    """Resource Type definition for AWS::Glue::Table"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        database_name: str,
        name: str = ...,
        open_table_format_input: Table_OpenTableFormatInput = ...,
        table_input: Table_TableInput = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The ID of the Data Catalog in which to create the Table."""
    database_name: Final[str]
    """The name of the database where the table metadata resides."""
    name: Final[str]
    """The table name."""
    open_table_format_input: Final[Table_OpenTableFormatInput_Read]
    """Specifies an OpenTableFormatInput structure when creating an open format table."""
    table_input: Final[Table_TableInput_Read]
    """A structure used to define a table."""

class TableOptimizer_TableOptimizerConfiguration(TypedDict):
    compaction_configuration: NotRequired[TableOptimizer_CompactionConfiguration]
    enabled: Bool
    orphan_file_deletion_configuration: NotRequired[TableOptimizer_OrphanFileDeletionConfiguration]
    retention_configuration: NotRequired[TableOptimizer_RetentionConfiguration]
    role_arn: str
    vpc_configuration: NotRequired[TableOptimizer_VpcConfiguration]

class TableOptimizer_CompactionConfiguration(TypedDict):
    iceberg_configuration: NotRequired[TableOptimizer_IcebergCompactionConfiguration]

class TableOptimizer_IcebergCompactionConfiguration(TypedDict):
    delete_file_threshold: NotRequired[Int]
    min_input_files: NotRequired[Int]
    strategy: NotRequired[Literal["binpack", "sort", "z-order"]]

class TableOptimizer_OrphanFileDeletionConfiguration(TypedDict):
    iceberg_configuration: NotRequired[TableOptimizer_IcebergConfiguration]

class TableOptimizer_IcebergConfiguration(TypedDict):
    location: NotRequired[str]
    orphan_file_retention_period_in_days: NotRequired[Int]

class TableOptimizer_RetentionConfiguration(TypedDict):
    iceberg_configuration: NotRequired[TableOptimizer_IcebergRetentionConfiguration]

class TableOptimizer_IcebergRetentionConfiguration(TypedDict):
    clean_expired_files: NotRequired[Bool]
    number_of_snapshots_to_retain: NotRequired[Int]
    snapshot_retention_period_in_days: NotRequired[Int]

class TableOptimizer_VpcConfiguration(TypedDict):
    glue_connection_name: NotRequired[str]

@final
class TableOptimizer_TableOptimizerConfiguration_Read:
    compaction_configuration: Final[TableOptimizer_CompactionConfiguration_Read]
    enabled: Final[Ref[bool]]
    orphan_file_deletion_configuration: Final[TableOptimizer_OrphanFileDeletionConfiguration_Read]
    retention_configuration: Final[TableOptimizer_RetentionConfiguration_Read]
    role_arn: Final[str]
    vpc_configuration: Final[TableOptimizer_VpcConfiguration_Read]

@final
class TableOptimizer_CompactionConfiguration_Read:
    iceberg_configuration: Final[TableOptimizer_IcebergCompactionConfiguration_Read]

@final
class TableOptimizer_IcebergCompactionConfiguration_Read:
    delete_file_threshold: Final[Ref[int]]
    min_input_files: Final[Ref[int]]
    strategy: Final[str]

@final
class TableOptimizer_OrphanFileDeletionConfiguration_Read:
    iceberg_configuration: Final[TableOptimizer_IcebergConfiguration_Read]

@final
class TableOptimizer_IcebergConfiguration_Read:
    location: Final[str]
    orphan_file_retention_period_in_days: Final[Ref[int]]

@final
class TableOptimizer_RetentionConfiguration_Read:
    iceberg_configuration: Final[TableOptimizer_IcebergRetentionConfiguration_Read]

@final
class TableOptimizer_IcebergRetentionConfiguration_Read:
    clean_expired_files: Final[Ref[bool]]
    number_of_snapshots_to_retain: Final[Ref[int]]
    snapshot_retention_period_in_days: Final[Ref[int]]

@final
class TableOptimizer_VpcConfiguration_Read:
    glue_connection_name: Final[str]

@final
class TableOptimizer(_Resource):
    """Resource Type definition for AWS::Glue::TableOptimizer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        catalog_id: str,
        database_name: str,
        table_name: str,
        table_optimizer_configuration: TableOptimizer_TableOptimizerConfiguration,
        type: Literal["compaction", "orphan_file_deletion", "retention"],
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The catalog ID of the table"""
    database_name: Final[str]
    """The name of the database."""
    table_name: Final[str]
    """The table name."""
    table_optimizer_configuration: Final[TableOptimizer_TableOptimizerConfiguration_Read]
    """Specifies configuration details of a table optimizer."""
    type: Final[str]
    """The type of table optimizer."""

class Trigger_Action(TypedDict):
    arguments: NotRequired[Mapping[str, Any] | str]
    crawler_name: NotRequired[str]
    job_name: NotRequired[str]
    notification_property: NotRequired[Trigger_NotificationProperty]
    security_configuration: NotRequired[str]
    timeout: NotRequired[Int]

class Trigger_NotificationProperty(TypedDict):
    notify_delay_after: NotRequired[Int]

class Trigger_EventBatchingCondition(TypedDict):
    batch_size: Int
    batch_window: NotRequired[Int]

@final
class Trigger_EventBatchingCondition_Read:
    batch_size: Final[Ref[int]]
    batch_window: Final[Ref[int]]

class Trigger_Predicate(TypedDict):
    conditions: NotRequired[Sequence[Trigger_Condition]]
    logical: NotRequired[Literal["AND", "ANY"]]

class Trigger_Condition(TypedDict):
    crawl_state: NotRequired[Literal["CANCELLED", "CANCELLING", "ERROR", "FAILED", "RUNNING", "SUCCEEDED"]]
    crawler_name: NotRequired[str]
    job_name: NotRequired[str]
    logical_operator: NotRequired[Literal["EQUALS"]]
    state: NotRequired[Literal["SUCCEEDED", "STOPPED", "TIMEOUT", "FAILED"]]

@final
class Trigger_Predicate_Read:
    conditions: Final[list[Any]]
    logical: Final[str]

@final
class Trigger(_Resource):
    """Resource Type definition for AWS::Glue::Trigger"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[Trigger_Action],
        type: Literal["CONDITIONAL", "EVENT", "ON_DEMAND", "SCHEDULED"],
        description: str = ...,
        event_batching_condition: Trigger_EventBatchingCondition = ...,
        name: str = ...,
        predicate: Trigger_Predicate = ...,
        schedule: str = ...,
        start_on_creation: Bool = ...,
        tags: Mapping[str, Any] | str = ...,
        workflow_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """The actions initiated by this trigger."""
    description: Final[str]
    """A description of this trigger."""
    event_batching_condition: Final[Trigger_EventBatchingCondition_Read]
    """Batch condition that must be met (specified number of events received or batch time window expired) before EventBridge event trigger fires."""
    name: Final[str]
    """The name of the trigger."""
    predicate: Final[Trigger_Predicate_Read]
    """The predicate of this trigger, which defines when it will fire."""
    schedule: Final[str]
    """A cron expression used to specify the schedule."""
    start_on_creation: Final[Ref[bool]]
    """Set to true to start SCHEDULED and CONDITIONAL triggers when created."""
    tags: Final[Any]
    type: Final[str]
    """The type of trigger that this is."""
    workflow_name: Final[str]
    """The name of the workflow associated with the trigger."""

class UsageProfile_ProfileConfiguration(TypedDict):
    job_configuration: NotRequired[Mapping[str, UsageProfile_ConfigurationObject]]
    session_configuration: NotRequired[Mapping[str, UsageProfile_ConfigurationObject2]]

class UsageProfile_ConfigurationObject(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    max_value: NotRequired[str]
    min_value: NotRequired[str]

class UsageProfile_ConfigurationObject2(TypedDict):
    allowed_values: NotRequired[Texts]
    default_value: NotRequired[str]
    max_value: NotRequired[str]
    min_value: NotRequired[str]

@final
class UsageProfile_ProfileConfiguration_Read:
    job_configuration: Final[Any]
    session_configuration: Final[Any]

class UsageProfile_Tag(TypedDict):
    key: str
    value: str

@final
class UsageProfile(_Resource):
    """This creates a Resource of UsageProfile type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        configuration: UsageProfile_ProfileConfiguration = ...,
        description: str = ...,
        tags: Sequence[UsageProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[UsageProfile_ProfileConfiguration_Read]
    """UsageProfile configuration for supported service ex: (Jobs, Sessions)."""
    created_on: Final[str]
    """Creation time."""
    description: Final[str]
    """The description of the UsageProfile."""
    name: Final[str]
    """The name of the UsageProfile."""
    tags: Final[list[Any]]
    """The tags to be applied to this UsageProfiles."""

class UserDefinedFunction_ResourceUri(TypedDict):
    resource_type: NotRequired[Literal["JAR", "FILE", "ARCHIVE"]]
    uri: NotRequired[str]

@final
class UserDefinedFunction(_Resource):
    """Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        database_name: str,
        function_name: str,
        class_name: str = ...,
        function_type: Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"] = ...,
        owner_name: str = ...,
        owner_type: Literal["USER", "ROLE", "GROUP"] = ...,
        resource_uris: Sequence[UserDefinedFunction_ResourceUri] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the user-defined function."""
    class_name: Final[str]
    """The Java class that contains the function code."""
    database_name: Final[str]
    """The name of the catalog database in which the function is located."""
    function_name: Final[str]
    """The name of the function."""
    function_type: Final[str]
    """The type of the function."""
    owner_name: Final[str]
    """The owner of the function."""
    owner_type: Final[str]
    """The owner type."""
    resource_uris: Final[list[Any]]
    """The resource URIs for the function."""

@final
class Workflow(_Resource):
    """Resource Type definition for AWS::Glue::Workflow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_run_properties: Mapping[str, Any] | str = ...,
        description: str = ...,
        max_concurrent_runs: Int = ...,
        name: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_run_properties: Final[Any]
    description: Final[str]
    """A description of the workflow"""
    max_concurrent_runs: Final[Ref[int]]
    """You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases, to prevent exceeding the…"""
    name: Final[str]
    """The name of the workflow representing the flow"""
    tags: Final[Any]
