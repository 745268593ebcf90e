"""Resource types of AWS Kendra. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DataSource_CustomDocumentEnrichmentConfiguration(TypedDict):
    inline_configurations: NotRequired[Sequence[DataSource_InlineCustomDocumentEnrichmentConfiguration]]
    post_extraction_hook_configuration: NotRequired[DataSource_HookConfiguration]
    pre_extraction_hook_configuration: NotRequired[DataSource_HookConfiguration2]
    role_arn: NotRequired[str]

class DataSource_InlineCustomDocumentEnrichmentConfiguration(TypedDict):
    condition: NotRequired[DataSource_DocumentAttributeCondition]
    document_content_deletion: NotRequired[Bool]
    target: NotRequired[DataSource_DocumentAttributeTarget]

class DataSource_DocumentAttributeCondition(TypedDict):
    condition_document_attribute_key: str
    condition_on_value: NotRequired[DataSource_DocumentAttributeValue]
    operator: Literal["GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "Equals", "NotEquals", "Contains", "NotContains", "Exists", "NotExists", "BeginsWith"]

class DataSource_DocumentAttributeValue(TypedDict):
    date_value: NotRequired[str]
    long_value: NotRequired[Int]
    string_list_value: NotRequired[Texts]
    string_value: NotRequired[str]

class DataSource_DocumentAttributeTarget(TypedDict):
    target_document_attribute_key: str
    target_document_attribute_value: NotRequired[DataSource_DocumentAttributeValue2]
    target_document_attribute_value_deletion: NotRequired[Bool]

class DataSource_DocumentAttributeValue2(TypedDict):
    date_value: NotRequired[str]
    long_value: NotRequired[Int]
    string_list_value: NotRequired[Texts]
    string_value: NotRequired[str]

class DataSource_HookConfiguration(TypedDict):
    invocation_condition: NotRequired[DataSource_DocumentAttributeCondition2]
    lambda_arn: str
    s3_bucket: str

class DataSource_DocumentAttributeCondition2(TypedDict):
    condition_document_attribute_key: str
    condition_on_value: NotRequired[DataSource_DocumentAttributeValue]
    operator: Literal["GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "Equals", "NotEquals", "Contains", "NotContains", "Exists", "NotExists", "BeginsWith"]

class DataSource_HookConfiguration2(TypedDict):
    invocation_condition: NotRequired[DataSource_DocumentAttributeCondition2]
    lambda_arn: str
    s3_bucket: str

@final
class DataSource_CustomDocumentEnrichmentConfiguration_Read:
    inline_configurations: Final[list[Any]]
    post_extraction_hook_configuration: Final[DataSource_HookConfiguration_Read]
    pre_extraction_hook_configuration: Final[DataSource_HookConfiguration_Read2]
    role_arn: Final[str]

@final
class DataSource_HookConfiguration_Read:
    invocation_condition: Final[DataSource_DocumentAttributeCondition_Read]
    lambda_arn: Final[str]
    s3_bucket: Final[str]

@final
class DataSource_DocumentAttributeCondition_Read:
    condition_document_attribute_key: Final[str]
    condition_on_value: Final[DataSource_DocumentAttributeValue_Read]
    operator: Final[str]

@final
class DataSource_DocumentAttributeValue_Read:
    date_value: Final[str]
    long_value: Final[Ref[int]]
    string_list_value: Final[list[str]]
    string_value: Final[str]

@final
class DataSource_HookConfiguration_Read2:
    invocation_condition: Final[DataSource_DocumentAttributeCondition_Read]
    lambda_arn: Final[str]
    s3_bucket: Final[str]

class DataSource_DataSourceConfiguration(TypedDict):
    confluence_configuration: NotRequired[DataSource_ConfluenceConfiguration]
    database_configuration: NotRequired[DataSource_DatabaseConfiguration]
    google_drive_configuration: NotRequired[DataSource_GoogleDriveConfiguration]
    one_drive_configuration: NotRequired[DataSource_OneDriveConfiguration]
    s3_configuration: NotRequired[DataSource_S3DataSourceConfiguration]
    salesforce_configuration: NotRequired[DataSource_SalesforceConfiguration]
    service_now_configuration: NotRequired[DataSource_ServiceNowConfiguration]
    share_point_configuration: NotRequired[DataSource_SharePointConfiguration]
    template_configuration: NotRequired[DataSource_TemplateConfiguration]
    web_crawler_configuration: NotRequired[DataSource_WebCrawlerConfiguration]
    work_docs_configuration: NotRequired[DataSource_WorkDocsConfiguration]

class DataSource_ConfluenceConfiguration(TypedDict):
    attachment_configuration: NotRequired[DataSource_ConfluenceAttachmentConfiguration]
    blog_configuration: NotRequired[DataSource_ConfluenceBlogConfiguration]
    exclusion_patterns: NotRequired[Texts]
    inclusion_patterns: NotRequired[Texts]
    page_configuration: NotRequired[DataSource_ConfluencePageConfiguration]
    secret_arn: str
    server_url: str
    space_configuration: NotRequired[DataSource_ConfluenceSpaceConfiguration]
    version: Literal["CLOUD", "SERVER"]
    vpc_configuration: NotRequired[DataSource_DataSourceVpcConfiguration]

class DataSource_ConfluenceAttachmentConfiguration(TypedDict):
    attachment_field_mappings: NotRequired[Sequence[DataSource_ConfluenceAttachmentToIndexFieldMapping]]
    crawl_attachments: NotRequired[Bool]

class DataSource_ConfluenceAttachmentToIndexFieldMapping(TypedDict):
    data_source_field_name: Literal["AUTHOR", "CONTENT_TYPE", "CREATED_DATE", "DISPLAY_URL", "FILE_SIZE", "ITEM_TYPE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"]
    date_field_format: NotRequired[str]
    index_field_name: str

class DataSource_ConfluenceBlogConfiguration(TypedDict):
    blog_field_mappings: NotRequired[Sequence[DataSource_ConfluenceBlogToIndexFieldMapping]]

class DataSource_ConfluenceBlogToIndexFieldMapping(TypedDict):
    data_source_field_name: Literal["AUTHOR", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "PUBLISH_DATE", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"]
    date_field_format: NotRequired[str]
    index_field_name: str

class DataSource_ConfluencePageConfiguration(TypedDict):
    page_field_mappings: NotRequired[Sequence[DataSource_ConfluencePageToIndexFieldMapping]]

class DataSource_ConfluencePageToIndexFieldMapping(TypedDict):
    data_source_field_name: Literal["AUTHOR", "CONTENT_STATUS", "CREATED_DATE", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "MODIFIED_DATE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"]
    date_field_format: NotRequired[str]
    index_field_name: str

class DataSource_ConfluenceSpaceConfiguration(TypedDict):
    crawl_archived_spaces: NotRequired[Bool]
    crawl_personal_spaces: NotRequired[Bool]
    exclude_spaces: NotRequired[Texts]
    include_spaces: NotRequired[Texts]
    space_field_mappings: NotRequired[Sequence[DataSource_ConfluenceSpaceToIndexFieldMapping]]

class DataSource_ConfluenceSpaceToIndexFieldMapping(TypedDict):
    data_source_field_name: Literal["DISPLAY_URL", "ITEM_TYPE", "SPACE_KEY", "URL"]
    date_field_format: NotRequired[str]
    index_field_name: str

class DataSource_DataSourceVpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

class DataSource_DatabaseConfiguration(TypedDict):
    acl_configuration: NotRequired[DataSource_AclConfiguration]
    column_configuration: DataSource_ColumnConfiguration
    connection_configuration: DataSource_ConnectionConfiguration
    database_engine_type: Literal["RDS_AURORA_MYSQL", "RDS_AURORA_POSTGRESQL", "RDS_MYSQL", "RDS_POSTGRESQL"]
    sql_configuration: NotRequired[DataSource_SqlConfiguration]
    vpc_configuration: NotRequired[DataSource_DataSourceVpcConfiguration2]

class DataSource_AclConfiguration(TypedDict):
    allowed_groups_column_name: str

class DataSource_ColumnConfiguration(TypedDict):
    change_detecting_columns: Texts
    document_data_column_name: str
    document_id_column_name: str
    document_title_column_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]

class DataSource_DataSourceToIndexFieldMapping(TypedDict):
    data_source_field_name: str
    date_field_format: NotRequired[str]
    index_field_name: str

class DataSource_ConnectionConfiguration(TypedDict):
    database_host: str
    database_name: str
    database_port: Int
    secret_arn: str
    table_name: str

class DataSource_SqlConfiguration(TypedDict):
    query_identifiers_enclosing_option: NotRequired[Literal["DOUBLE_QUOTES", "NONE"]]

class DataSource_DataSourceVpcConfiguration2(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

class DataSource_GoogleDriveConfiguration(TypedDict):
    exclude_mime_types: NotRequired[Texts]
    exclude_shared_drives: NotRequired[Texts]
    exclude_user_accounts: NotRequired[Texts]
    exclusion_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    inclusion_patterns: NotRequired[Texts]
    secret_arn: str

class DataSource_OneDriveConfiguration(TypedDict):
    disable_local_groups: NotRequired[Bool]
    exclusion_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    inclusion_patterns: NotRequired[Texts]
    one_drive_users: DataSource_OneDriveUsers
    secret_arn: str
    tenant_domain: str

class DataSource_OneDriveUsers(TypedDict):
    one_drive_user_list: NotRequired[Texts]
    one_drive_user_s3_path: NotRequired[DataSource_S3Path]

class DataSource_S3Path(TypedDict):
    bucket: str
    key: str

class DataSource_S3DataSourceConfiguration(TypedDict):
    access_control_list_configuration: NotRequired[DataSource_AccessControlListConfiguration]
    bucket_name: str
    documents_metadata_configuration: NotRequired[DataSource_DocumentsMetadataConfiguration]
    exclusion_patterns: NotRequired[Texts]
    inclusion_patterns: NotRequired[Texts]
    inclusion_prefixes: NotRequired[Texts]

class DataSource_AccessControlListConfiguration(TypedDict):
    key_path: NotRequired[str]

class DataSource_DocumentsMetadataConfiguration(TypedDict):
    s3_prefix: NotRequired[str]

class DataSource_SalesforceConfiguration(TypedDict):
    chatter_feed_configuration: NotRequired[DataSource_SalesforceChatterFeedConfiguration]
    crawl_attachments: NotRequired[Bool]
    exclude_attachment_file_patterns: NotRequired[Texts]
    include_attachment_file_patterns: NotRequired[Texts]
    knowledge_article_configuration: NotRequired[DataSource_SalesforceKnowledgeArticleConfiguration]
    secret_arn: str
    server_url: str
    standard_object_attachment_configuration: NotRequired[DataSource_SalesforceStandardObjectAttachmentConfiguration]
    standard_object_configurations: NotRequired[Sequence[DataSource_SalesforceStandardObjectConfiguration]]

class DataSource_SalesforceChatterFeedConfiguration(TypedDict):
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    include_filter_types: NotRequired[Sequence[Literal["ACTIVE_USER", "STANDARD_USER"]]]

class DataSource_SalesforceKnowledgeArticleConfiguration(TypedDict):
    custom_knowledge_article_type_configurations: NotRequired[Sequence[DataSource_SalesforceCustomKnowledgeArticleTypeConfiguration]]
    included_states: Sequence[Literal["DRAFT", "PUBLISHED", "ARCHIVED"]]
    standard_knowledge_article_type_configuration: NotRequired[DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration]

class DataSource_SalesforceCustomKnowledgeArticleTypeConfiguration(TypedDict):
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    name: str

class DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration(TypedDict):
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]

class DataSource_SalesforceStandardObjectAttachmentConfiguration(TypedDict):
    document_title_field_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]

class DataSource_SalesforceStandardObjectConfiguration(TypedDict):
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    name: Literal["ACCOUNT", "CAMPAIGN", "CASE", "CONTACT", "CONTRACT", "DOCUMENT", "GROUP", "IDEA", "LEAD", "OPPORTUNITY", "PARTNER", "PRICEBOOK", "PRODUCT", "PROFILE", "SOLUTION", "TASK", "USER"]

class DataSource_ServiceNowConfiguration(TypedDict):
    authentication_type: NotRequired[Literal["HTTP_BASIC", "OAUTH2"]]
    host_url: str
    knowledge_article_configuration: NotRequired[DataSource_ServiceNowKnowledgeArticleConfiguration]
    secret_arn: str
    service_catalog_configuration: NotRequired[DataSource_ServiceNowServiceCatalogConfiguration]
    service_now_build_version: Literal["LONDON", "OTHERS"]

class DataSource_ServiceNowKnowledgeArticleConfiguration(TypedDict):
    crawl_attachments: NotRequired[Bool]
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    exclude_attachment_file_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    filter_query: NotRequired[str]
    include_attachment_file_patterns: NotRequired[Texts]

class DataSource_ServiceNowServiceCatalogConfiguration(TypedDict):
    crawl_attachments: NotRequired[Bool]
    document_data_field_name: str
    document_title_field_name: NotRequired[str]
    exclude_attachment_file_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    include_attachment_file_patterns: NotRequired[Texts]

class DataSource_SharePointConfiguration(TypedDict):
    crawl_attachments: NotRequired[Bool]
    disable_local_groups: NotRequired[Bool]
    document_title_field_name: NotRequired[str]
    exclusion_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    inclusion_patterns: NotRequired[Texts]
    secret_arn: str
    share_point_version: Literal["SHAREPOINT_ONLINE", "SHAREPOINT_2013", "SHAREPOINT_2016"]
    ssl_certificate_s3_path: NotRequired[DataSource_S3Path2]
    urls: Texts
    use_change_log: NotRequired[Bool]
    vpc_configuration: NotRequired[DataSource_DataSourceVpcConfiguration3]

class DataSource_S3Path2(TypedDict):
    bucket: str
    key: str

class DataSource_DataSourceVpcConfiguration3(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

class DataSource_TemplateConfiguration(TypedDict):
    template: Mapping[str, Any]

class DataSource_WebCrawlerConfiguration(TypedDict):
    authentication_configuration: NotRequired[DataSource_WebCrawlerAuthenticationConfiguration]
    crawl_depth: NotRequired[Int]
    max_content_size_per_page_in_mega_bytes: NotRequired[Number]
    max_links_per_page: NotRequired[Int]
    max_urls_per_minute_crawl_rate: NotRequired[Int]
    proxy_configuration: NotRequired[DataSource_ProxyConfiguration]
    url_exclusion_patterns: NotRequired[Texts]
    url_inclusion_patterns: NotRequired[Texts]
    urls: DataSource_WebCrawlerUrls

class DataSource_WebCrawlerAuthenticationConfiguration(TypedDict):
    basic_authentication: NotRequired[Sequence[DataSource_WebCrawlerBasicAuthentication]]

class DataSource_WebCrawlerBasicAuthentication(TypedDict):
    credentials: str
    host: str
    port: Int

class DataSource_ProxyConfiguration(TypedDict):
    credentials: NotRequired[str]
    host: str
    port: Int

class DataSource_WebCrawlerUrls(TypedDict):
    seed_url_configuration: NotRequired[DataSource_WebCrawlerSeedUrlConfiguration]
    site_maps_configuration: NotRequired[DataSource_WebCrawlerSiteMapsConfiguration]

class DataSource_WebCrawlerSeedUrlConfiguration(TypedDict):
    seed_urls: Texts
    web_crawler_mode: NotRequired[Literal["HOST_ONLY", "SUBDOMAINS", "EVERYTHING"]]

class DataSource_WebCrawlerSiteMapsConfiguration(TypedDict):
    site_maps: Texts

class DataSource_WorkDocsConfiguration(TypedDict):
    crawl_comments: NotRequired[Bool]
    exclusion_patterns: NotRequired[Texts]
    field_mappings: NotRequired[Sequence[DataSource_DataSourceToIndexFieldMapping]]
    inclusion_patterns: NotRequired[Texts]
    organization_id: str
    use_change_log: NotRequired[Bool]

@final
class DataSource_DataSourceConfiguration_Read:
    confluence_configuration: Final[DataSource_ConfluenceConfiguration_Read]
    database_configuration: Final[DataSource_DatabaseConfiguration_Read]
    google_drive_configuration: Final[DataSource_GoogleDriveConfiguration_Read]
    one_drive_configuration: Final[DataSource_OneDriveConfiguration_Read]
    s3_configuration: Final[DataSource_S3DataSourceConfiguration_Read]
    salesforce_configuration: Final[DataSource_SalesforceConfiguration_Read]
    service_now_configuration: Final[DataSource_ServiceNowConfiguration_Read]
    share_point_configuration: Final[DataSource_SharePointConfiguration_Read]
    template_configuration: Final[DataSource_TemplateConfiguration_Read]
    web_crawler_configuration: Final[DataSource_WebCrawlerConfiguration_Read]
    work_docs_configuration: Final[DataSource_WorkDocsConfiguration_Read]

@final
class DataSource_ConfluenceConfiguration_Read:
    attachment_configuration: Final[DataSource_ConfluenceAttachmentConfiguration_Read]
    blog_configuration: Final[DataSource_ConfluenceBlogConfiguration_Read]
    exclusion_patterns: Final[list[str]]
    inclusion_patterns: Final[list[str]]
    page_configuration: Final[DataSource_ConfluencePageConfiguration_Read]
    secret_arn: Final[str]
    server_url: Final[str]
    space_configuration: Final[DataSource_ConfluenceSpaceConfiguration_Read]
    version: Final[str]
    vpc_configuration: Final[DataSource_DataSourceVpcConfiguration_Read]

@final
class DataSource_ConfluenceAttachmentConfiguration_Read:
    attachment_field_mappings: Final[list[Any]]
    crawl_attachments: Final[Ref[bool]]

@final
class DataSource_ConfluenceBlogConfiguration_Read:
    blog_field_mappings: Final[list[Any]]

@final
class DataSource_ConfluencePageConfiguration_Read:
    page_field_mappings: Final[list[Any]]

@final
class DataSource_ConfluenceSpaceConfiguration_Read:
    crawl_archived_spaces: Final[Ref[bool]]
    crawl_personal_spaces: Final[Ref[bool]]
    exclude_spaces: Final[list[str]]
    include_spaces: Final[list[str]]
    space_field_mappings: Final[list[Any]]

@final
class DataSource_DataSourceVpcConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class DataSource_DatabaseConfiguration_Read:
    acl_configuration: Final[DataSource_AclConfiguration_Read]
    column_configuration: Final[DataSource_ColumnConfiguration_Read]
    connection_configuration: Final[DataSource_ConnectionConfiguration_Read]
    database_engine_type: Final[str]
    sql_configuration: Final[DataSource_SqlConfiguration_Read]
    vpc_configuration: Final[DataSource_DataSourceVpcConfiguration_Read2]

@final
class DataSource_AclConfiguration_Read:
    allowed_groups_column_name: Final[str]

@final
class DataSource_ColumnConfiguration_Read:
    change_detecting_columns: Final[list[str]]
    document_data_column_name: Final[str]
    document_id_column_name: Final[str]
    document_title_column_name: Final[str]
    field_mappings: Final[list[Any]]

@final
class DataSource_ConnectionConfiguration_Read:
    database_host: Final[str]
    database_name: Final[str]
    database_port: Final[Ref[int]]
    secret_arn: Final[str]
    table_name: Final[str]

@final
class DataSource_SqlConfiguration_Read:
    query_identifiers_enclosing_option: Final[str]

@final
class DataSource_DataSourceVpcConfiguration_Read2:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class DataSource_GoogleDriveConfiguration_Read:
    exclude_mime_types: Final[list[str]]
    exclude_shared_drives: Final[list[str]]
    exclude_user_accounts: Final[list[str]]
    exclusion_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    inclusion_patterns: Final[list[str]]
    secret_arn: Final[str]

@final
class DataSource_OneDriveConfiguration_Read:
    disable_local_groups: Final[Ref[bool]]
    exclusion_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    inclusion_patterns: Final[list[str]]
    one_drive_users: Final[DataSource_OneDriveUsers_Read]
    secret_arn: Final[str]
    tenant_domain: Final[str]

@final
class DataSource_OneDriveUsers_Read:
    one_drive_user_list: Final[list[str]]
    one_drive_user_s3_path: Final[DataSource_S3Path_Read]

@final
class DataSource_S3Path_Read:
    bucket: Final[str]
    key: Final[str]

@final
class DataSource_S3DataSourceConfiguration_Read:
    access_control_list_configuration: Final[DataSource_AccessControlListConfiguration_Read]
    bucket_name: Final[str]
    documents_metadata_configuration: Final[DataSource_DocumentsMetadataConfiguration_Read]
    exclusion_patterns: Final[list[str]]
    inclusion_patterns: Final[list[str]]
    inclusion_prefixes: Final[list[str]]

@final
class DataSource_AccessControlListConfiguration_Read:
    key_path: Final[str]

@final
class DataSource_DocumentsMetadataConfiguration_Read:
    s3_prefix: Final[str]

@final
class DataSource_SalesforceConfiguration_Read:
    chatter_feed_configuration: Final[DataSource_SalesforceChatterFeedConfiguration_Read]
    crawl_attachments: Final[Ref[bool]]
    exclude_attachment_file_patterns: Final[list[str]]
    include_attachment_file_patterns: Final[list[str]]
    knowledge_article_configuration: Final[DataSource_SalesforceKnowledgeArticleConfiguration_Read]
    secret_arn: Final[str]
    server_url: Final[str]
    standard_object_attachment_configuration: Final[DataSource_SalesforceStandardObjectAttachmentConfiguration_Read]
    standard_object_configurations: Final[list[Any]]

@final
class DataSource_SalesforceChatterFeedConfiguration_Read:
    document_data_field_name: Final[str]
    document_title_field_name: Final[str]
    field_mappings: Final[list[Any]]
    include_filter_types: Final[list[str]]

@final
class DataSource_SalesforceKnowledgeArticleConfiguration_Read:
    custom_knowledge_article_type_configurations: Final[list[Any]]
    included_states: Final[list[str]]
    standard_knowledge_article_type_configuration: Final[DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration_Read]

@final
class DataSource_SalesforceStandardKnowledgeArticleTypeConfiguration_Read:
    document_data_field_name: Final[str]
    document_title_field_name: Final[str]
    field_mappings: Final[list[Any]]

@final
class DataSource_SalesforceStandardObjectAttachmentConfiguration_Read:
    document_title_field_name: Final[str]
    field_mappings: Final[list[Any]]

@final
class DataSource_ServiceNowConfiguration_Read:
    authentication_type: Final[str]
    host_url: Final[str]
    knowledge_article_configuration: Final[DataSource_ServiceNowKnowledgeArticleConfiguration_Read]
    secret_arn: Final[str]
    service_catalog_configuration: Final[DataSource_ServiceNowServiceCatalogConfiguration_Read]
    service_now_build_version: Final[str]

@final
class DataSource_ServiceNowKnowledgeArticleConfiguration_Read:
    crawl_attachments: Final[Ref[bool]]
    document_data_field_name: Final[str]
    document_title_field_name: Final[str]
    exclude_attachment_file_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    filter_query: Final[str]
    include_attachment_file_patterns: Final[list[str]]

@final
class DataSource_ServiceNowServiceCatalogConfiguration_Read:
    crawl_attachments: Final[Ref[bool]]
    document_data_field_name: Final[str]
    document_title_field_name: Final[str]
    exclude_attachment_file_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    include_attachment_file_patterns: Final[list[str]]

@final
class DataSource_SharePointConfiguration_Read:
    crawl_attachments: Final[Ref[bool]]
    disable_local_groups: Final[Ref[bool]]
    document_title_field_name: Final[str]
    exclusion_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    inclusion_patterns: Final[list[str]]
    secret_arn: Final[str]
    share_point_version: Final[str]
    ssl_certificate_s3_path: Final[DataSource_S3Path_Read2]
    urls: Final[list[str]]
    use_change_log: Final[Ref[bool]]
    vpc_configuration: Final[DataSource_DataSourceVpcConfiguration_Read3]

@final
class DataSource_S3Path_Read2:
    bucket: Final[str]
    key: Final[str]

@final
class DataSource_DataSourceVpcConfiguration_Read3:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class DataSource_TemplateConfiguration_Read:
    template: Final[Any]

@final
class DataSource_WebCrawlerConfiguration_Read:
    authentication_configuration: Final[DataSource_WebCrawlerAuthenticationConfiguration_Read]
    crawl_depth: Final[Ref[int]]
    max_content_size_per_page_in_mega_bytes: Final[Ref[float]]
    max_links_per_page: Final[Ref[int]]
    max_urls_per_minute_crawl_rate: Final[Ref[int]]
    proxy_configuration: Final[DataSource_ProxyConfiguration_Read]
    url_exclusion_patterns: Final[list[str]]
    url_inclusion_patterns: Final[list[str]]
    urls: Final[DataSource_WebCrawlerUrls_Read]

@final
class DataSource_WebCrawlerAuthenticationConfiguration_Read:
    basic_authentication: Final[list[Any]]

@final
class DataSource_ProxyConfiguration_Read:
    credentials: Final[str]
    host: Final[str]
    port: Final[Ref[int]]

@final
class DataSource_WebCrawlerUrls_Read:
    seed_url_configuration: Final[DataSource_WebCrawlerSeedUrlConfiguration_Read]
    site_maps_configuration: Final[DataSource_WebCrawlerSiteMapsConfiguration_Read]

@final
class DataSource_WebCrawlerSeedUrlConfiguration_Read:
    seed_urls: Final[list[str]]
    web_crawler_mode: Final[str]

@final
class DataSource_WebCrawlerSiteMapsConfiguration_Read:
    site_maps: Final[list[str]]

@final
class DataSource_WorkDocsConfiguration_Read:
    crawl_comments: Final[Ref[bool]]
    exclusion_patterns: Final[list[str]]
    field_mappings: Final[list[Any]]
    inclusion_patterns: Final[list[str]]
    organization_id: Final[str]
    use_change_log: Final[Ref[bool]]

class DataSource_Tag(TypedDict):
    key: str
    value: str

@final
class DataSource(_Resource):
    """Kendra DataSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        index_id: str,
        name: str,
        type: Literal["S3", "SHAREPOINT", "SALESFORCE", "ONEDRIVE", "SERVICENOW", "DATABASE", "CUSTOM", "CONFLUENCE", "GOOGLEDRIVE", "WEBCRAWLER", "WORKDOCS", "TEMPLATE"],
        custom_document_enrichment_configuration: DataSource_CustomDocumentEnrichmentConfiguration = ...,
        data_source_configuration: DataSource_DataSourceConfiguration = ...,
        description: str = ...,
        language_code: str = ...,
        role_arn: str = ...,
        schedule: str = ...,
        tags: Sequence[DataSource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    custom_document_enrichment_configuration: Final[DataSource_CustomDocumentEnrichmentConfiguration_Read]
    data_source_configuration: Final[DataSource_DataSourceConfiguration_Read]
    description: Final[str]
    """Description of data source"""
    id: Final[str]
    """ID of data source"""
    index_id: Final[str]
    """ID of Index"""
    language_code: Final[str]
    """The code for a language."""
    name: Final[str]
    """Name of data source"""
    role_arn: Final[str]
    """Role ARN"""
    schedule: Final[str]
    """Schedule"""
    tags: Final[list[Any]]
    """List of tags"""
    type: Final[str]
    """Data source type"""

class Faq_S3Path(TypedDict):
    bucket: str
    key: str

@final
class Faq_S3Path_Read:
    bucket: Final[str]
    key: Final[str]

class Faq_Tag(TypedDict):
    key: str
    value: str

@final
class Faq(_Resource):
    """A Kendra FAQ resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        s3_path: Faq_S3Path,
        description: str = ...,
        file_format: Literal["CSV", "CSV_WITH_HEADER", "JSON"] = ...,
        language_code: str = ...,
        tags: Sequence[Faq_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    """Description of the FAQ"""
    file_format: Final[str]
    """Format of the input file"""
    id: Final[str]
    """Unique ID of the FAQ"""
    index_id: Final[str]
    """Unique ID of Index"""
    language_code: Final[str]
    """The code for a language."""
    name: Final[str]
    """FAQ name"""
    role_arn: Final[str]
    """FAQ role ARN"""
    s3_path: Final[Faq_S3Path_Read]
    """FAQ S3 path"""
    tags: Final[list[Any]]
    """List of tags"""

class FeaturedResultsSet_FeaturedDocument(TypedDict):
    id: NotRequired[str]

class FeaturedResultsSet_Tag(TypedDict):
    key: str
    value: str

@final
class FeaturedResultsSet(_Resource):
    """Resource Type definition for AWS::Kendra::FeaturedResultsSet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        featured_results_set_name: str,
        index_id: str,
        description: str = ...,
        featured_documents: Sequence[FeaturedResultsSet_FeaturedDocument] = ...,
        query_texts: Texts = ...,
        status: Literal["ACTIVE", "INACTIVE"] = ...,
        tags: Sequence[FeaturedResultsSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the featured results set."""
    description: Final[str]
    """A description for the set of featured results."""
    featured_documents: Final[list[Any]]
    """A list of document IDs for the documents you want to feature at the top of the search results page."""
    featured_results_set_id: Final[str]
    """The identifier of the set of featured results."""
    featured_results_set_name: Final[str]
    """A name for the set of featured results."""
    index_id: Final[str]
    """The identifier of the index that you want to use for featuring results."""
    query_texts: Final[list[str]]
    """A list of queries for featuring results."""
    status: Final[str]
    """The current status of the set of featured results."""
    tags: Final[list[Any]]
    """A list of key-value pairs that identify or categorize the featured results set."""

class Index_CapacityUnitsConfiguration(TypedDict):
    query_capacity_units: Int
    storage_capacity_units: Int

@final
class Index_CapacityUnitsConfiguration_Read:
    query_capacity_units: Final[Ref[int]]
    storage_capacity_units: Final[Ref[int]]

class Index_DocumentMetadataConfiguration(TypedDict):
    name: str
    relevance: NotRequired[Index_Relevance]
    search: NotRequired[Index_Search]
    type: Literal["STRING_VALUE", "STRING_LIST_VALUE", "LONG_VALUE", "DATE_VALUE"]

class Index_Relevance(TypedDict):
    duration: NotRequired[str]
    freshness: NotRequired[Bool]
    importance: NotRequired[Int]
    rank_order: NotRequired[Literal["ASCENDING", "DESCENDING"]]
    value_importance_items: NotRequired[Sequence[Index_ValueImportanceItem]]

class Index_ValueImportanceItem(TypedDict):
    key: NotRequired[str]
    value: NotRequired[Int]

class Index_Search(TypedDict):
    displayable: NotRequired[Bool]
    facetable: NotRequired[Bool]
    searchable: NotRequired[Bool]
    sortable: NotRequired[Bool]

class Index_ServerSideEncryptionConfiguration(TypedDict):
    kms_key_id: NotRequired[str]

@final
class Index_ServerSideEncryptionConfiguration_Read:
    kms_key_id: Final[str]

class Index_Tag(TypedDict):
    key: str
    value: str

class Index_UserTokenConfiguration(TypedDict):
    json_token_type_configuration: NotRequired[Index_JsonTokenTypeConfiguration]
    jwt_token_type_configuration: NotRequired[Index_JwtTokenTypeConfiguration]

class Index_JsonTokenTypeConfiguration(TypedDict):
    group_attribute_field: str
    user_name_attribute_field: str

class Index_JwtTokenTypeConfiguration(TypedDict):
    claim_regex: NotRequired[str]
    group_attribute_field: NotRequired[str]
    issuer: NotRequired[str]
    key_location: Literal["URL", "SECRET_MANAGER"]
    secret_manager_arn: NotRequired[str]
    url: NotRequired[str]
    user_name_attribute_field: NotRequired[str]

@final
class Index(_Resource):
    """A Kendra index"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        edition: Literal["DEVELOPER_EDITION", "ENTERPRISE_EDITION", "GEN_AI_ENTERPRISE_EDITION"],
        name: str,
        role_arn: str,
        capacity_units: Index_CapacityUnitsConfiguration = ...,
        description: str = ...,
        document_metadata_configurations: Sequence[Index_DocumentMetadataConfiguration] = ...,
        server_side_encryption_configuration: Index_ServerSideEncryptionConfiguration = ...,
        tags: Sequence[Index_Tag] = ...,
        user_context_policy: Literal["ATTRIBUTE_FILTER", "USER_TOKEN"] = ...,
        user_token_configurations: Sequence[Index_UserTokenConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    capacity_units: Final[Index_CapacityUnitsConfiguration_Read]
    """Capacity units"""
    description: Final[str]
    """A description for the index"""
    document_metadata_configurations: Final[list[Any]]
    """Document metadata configurations"""
    edition: Final[str]
    """Edition of index"""
    id: Final[str]
    """Unique ID of index"""
    name: Final[str]
    """Name of index"""
    role_arn: Final[str]
    """Role Arn"""
    server_side_encryption_configuration: Final[Index_ServerSideEncryptionConfiguration_Read]
    """Server side encryption configuration"""
    tags: Final[list[Any]]
    """List of tags"""
    user_context_policy: Final[str]
    user_token_configurations: Final[list[Any]]

class QuerySuggestionsBlockList_S3Path(TypedDict):
    bucket: str
    key: str

@final
class QuerySuggestionsBlockList_S3Path_Read:
    bucket: Final[str]
    key: Final[str]

class QuerySuggestionsBlockList_Tag(TypedDict):
    key: str
    value: str

@final
class QuerySuggestionsBlockList(_Resource):
    """A block list used for query suggestions for an Amazon Kendra index."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: QuerySuggestionsBlockList_S3Path,
        description: str = ...,
        tags: Sequence[QuerySuggestionsBlockList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the query suggestions block list."""
    description: Final[str]
    """A description for the block list."""
    id: Final[str]
    """The identifier of the block list."""
    index_id: Final[str]
    """The identifier of the index for the block list."""
    name: Final[str]
    """The name of the block list."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block list text file."""
    source_s3_path: Final[QuerySuggestionsBlockList_S3Path_Read]
    """Information required to find a specific file in an Amazon S3 bucket."""
    tags: Final[list[Any]]
    """A list of key-value pairs that identify or categorize the block list."""

class Thesaurus_S3Path(TypedDict):
    bucket: str
    key: str

@final
class Thesaurus_S3Path_Read:
    bucket: Final[str]
    key: Final[str]

class Thesaurus_Tag(TypedDict):
    key: str
    value: str

@final
class Thesaurus(_Resource):
    """A thesaurus for an Amazon Kendra index."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        index_id: str,
        name: str,
        role_arn: str,
        source_s3_path: Thesaurus_S3Path,
        description: str = ...,
        tags: Sequence[Thesaurus_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the thesaurus."""
    description: Final[str]
    """A description for the thesaurus."""
    id: Final[str]
    """The identifier of the thesaurus."""
    index_id: Final[str]
    """The identifier of the index for the thesaurus."""
    name: Final[str]
    """A name for the thesaurus."""
    role_arn: Final[str]
    """An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path."""
    source_s3_path: Final[Thesaurus_S3Path_Read]
    """Information required to find a specific file in an Amazon S3 bucket."""
    tags: Final[list[Any]]
    """A list of key-value pairs that identify or categorize the thesaurus."""
