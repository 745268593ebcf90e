"""Resource types of AWS LakeFormation. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class DataCellsFilter_ColumnWildcard(TypedDict):
    excluded_column_names: NotRequired[Texts]

@final
class DataCellsFilter_ColumnWildcard_Read:
    excluded_column_names: Final[list[str]]

class DataCellsFilter_RowFilter(TypedDict):
    all_rows_wildcard: NotRequired[Mapping[str, Any]]
    filter_expression: NotRequired[str]

@final
class DataCellsFilter_RowFilter_Read:
    all_rows_wildcard: Final[Any]
    filter_expression: Final[str]

@final
class DataCellsFilter(_Resource):
    """Resource Type definition for AWS::LakeFormation::DataCellsFilter"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        database_name: str,
        name: str,
        table_catalog_id: str,
        table_name: str,
        column_names: Texts = ...,
        column_wildcard: DataCellsFilter_ColumnWildcard = ...,
        row_filter: DataCellsFilter_RowFilter = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    column_names: Final[list[str]]
    """A list of column names."""
    column_wildcard: Final[DataCellsFilter_ColumnWildcard_Read]
    """An object representing the Data Cells Filter's Columns."""
    database_name: Final[str]
    """A string representing a resource's name."""
    name: Final[str]
    """A string representing a resource's name."""
    row_filter: Final[DataCellsFilter_RowFilter_Read]
    """An object representing the Data Cells Filter's Row Filter."""
    table_catalog_id: Final[str]
    """A string representing the Catalog Id."""
    table_name: Final[str]
    """A string representing a resource's name."""

class DataLakeSettings_DataLakePrincipal(TypedDict):
    data_lake_principal_identifier: str

class DataLakeSettings_PrincipalPermissions(TypedDict):
    permissions: Texts
    principal: DataLakeSettings_DataLakePrincipal2

class DataLakeSettings_DataLakePrincipal2(TypedDict):
    data_lake_principal_identifier: str

class DataLakeSettings_PrincipalPermissions2(TypedDict):
    permissions: Texts
    principal: DataLakeSettings_DataLakePrincipal2

class DataLakeSettings_DataLakePrincipal3(TypedDict):
    data_lake_principal_identifier: str

class DataLakeSettings_DataLakePrincipal4(TypedDict):
    data_lake_principal_identifier: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DataLakeSettings(_Resource):
    """Resource Type definition for AWS::LakeFormation::DataLakeSettings"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        admins: Sequence[DataLakeSettings_DataLakePrincipal] = ...,
        allow_external_data_filtering: Bool = ...,
        allow_full_table_external_data_access: Bool = ...,
        authorized_session_tag_value_list: Texts = ...,
        create_database_default_permissions: Sequence[DataLakeSettings_PrincipalPermissions] = ...,
        create_table_default_permissions: Sequence[DataLakeSettings_PrincipalPermissions2] = ...,
        external_data_filtering_allow_list: Sequence[DataLakeSettings_DataLakePrincipal3] = ...,
        mutation_type: str = ...,
        parameters: Mapping[str, Any] | str = ...,
        read_only_admins: Sequence[DataLakeSettings_DataLakePrincipal4] = ...,
        trusted_resource_owners: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    admins: Final[list[Any]]
    allow_external_data_filtering: Final[Ref[bool]]
    allow_full_table_external_data_access: Final[Ref[bool]]
    authorized_session_tag_value_list: Final[list[str]]
    create_database_default_permissions: Final[list[Any]]
    create_table_default_permissions: Final[list[Any]]
    external_data_filtering_allow_list: Final[list[Any]]
    id: Final[str]
    mutation_type: Final[str]
    parameters: Final[Any]
    read_only_admins: Final[list[Any]]
    trusted_resource_owners: Final[list[str]]

class Permissions_DataLakePrincipal(TypedDict):
    data_lake_principal_identifier: NotRequired[str]

@final
class Permissions_DataLakePrincipal_Read:
    data_lake_principal_identifier: Final[str]

class Permissions_Resource(TypedDict):
    data_location_resource: NotRequired[Permissions_DataLocationResource]
    database_resource: NotRequired[Permissions_DatabaseResource]
    table_resource: NotRequired[Permissions_TableResource]
    table_with_columns_resource: NotRequired[Permissions_TableWithColumnsResource]

class Permissions_DataLocationResource(TypedDict):
    catalog_id: NotRequired[str]
    s3_resource: NotRequired[str]

class Permissions_DatabaseResource(TypedDict):
    catalog_id: NotRequired[str]
    name: NotRequired[str]

class Permissions_TableResource(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    name: NotRequired[str]
    table_wildcard: NotRequired[Mapping[str, Any] | str]

class Permissions_TableWithColumnsResource(TypedDict):
    catalog_id: NotRequired[str]
    column_names: NotRequired[Texts]
    column_wildcard: NotRequired[Permissions_ColumnWildcard]
    database_name: NotRequired[str]
    name: NotRequired[str]

class Permissions_ColumnWildcard(TypedDict):
    excluded_column_names: NotRequired[Texts]

@final
class Permissions_Resource_Read:
    data_location_resource: Final[Permissions_DataLocationResource_Read]
    database_resource: Final[Permissions_DatabaseResource_Read]
    table_resource: Final[Permissions_TableResource_Read]
    table_with_columns_resource: Final[Permissions_TableWithColumnsResource_Read]

@final
class Permissions_DataLocationResource_Read:
    catalog_id: Final[str]
    s3_resource: Final[str]

@final
class Permissions_DatabaseResource_Read:
    catalog_id: Final[str]
    name: Final[str]

@final
class Permissions_TableResource_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    name: Final[str]
    table_wildcard: Final[Any]

@final
class Permissions_TableWithColumnsResource_Read:
    catalog_id: Final[str]
    column_names: Final[list[str]]
    column_wildcard: Final[Permissions_ColumnWildcard_Read]
    database_name: Final[str]
    name: Final[str]

@final
class Permissions_ColumnWildcard_Read:
    excluded_column_names: Final[list[str]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Permissions(_Resource):
    """Resource Type definition for AWS::LakeFormation::Permissions"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_lake_principal: Permissions_DataLakePrincipal,
        resource: Permissions_Resource,
        permissions: Texts = ...,
        permissions_with_grant_option: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_lake_principal: Final[Permissions_DataLakePrincipal_Read]
    id: Final[str]
    permissions: Final[list[str]]
    permissions_with_grant_option: Final[list[str]]
    resource: Final[Permissions_Resource_Read]

class PrincipalPermissions_DataLakePrincipal(TypedDict):
    data_lake_principal_identifier: NotRequired[str]

@final
class PrincipalPermissions_DataLakePrincipal_Read:
    data_lake_principal_identifier: Final[str]

class PrincipalPermissions_Resource(TypedDict):
    catalog: NotRequired[str]
    data_cells_filter: NotRequired[PrincipalPermissions_DataCellsFilterResource]
    data_location: NotRequired[PrincipalPermissions_DataLocationResource]
    database: NotRequired[PrincipalPermissions_DatabaseResource]
    lf_tag: NotRequired[PrincipalPermissions_LFTagKeyResource]
    lf_tag_policy: NotRequired[PrincipalPermissions_LFTagPolicyResource]
    table: NotRequired[PrincipalPermissions_TableResource]
    table_with_columns: NotRequired[PrincipalPermissions_TableWithColumnsResource]

class PrincipalPermissions_DataCellsFilterResource(TypedDict):
    database_name: str
    name: str
    table_catalog_id: str
    table_name: str

class PrincipalPermissions_DataLocationResource(TypedDict):
    catalog_id: str
    resource_arn: str

class PrincipalPermissions_DatabaseResource(TypedDict):
    catalog_id: str
    name: str

class PrincipalPermissions_LFTagKeyResource(TypedDict):
    catalog_id: str
    tag_key: str
    tag_values: Texts

class PrincipalPermissions_LFTagPolicyResource(TypedDict):
    catalog_id: str
    expression: Sequence[PrincipalPermissions_LFTag]
    resource_type: Literal["DATABASE", "TABLE"]

class PrincipalPermissions_LFTag(TypedDict):
    tag_key: NotRequired[str]
    tag_values: NotRequired[Texts]

class PrincipalPermissions_TableResource(TypedDict):
    catalog_id: str
    database_name: str
    name: NotRequired[str]
    table_wildcard: NotRequired[Mapping[str, Any] | str]

class PrincipalPermissions_TableWithColumnsResource(TypedDict):
    catalog_id: str
    column_names: NotRequired[Texts]
    column_wildcard: NotRequired[PrincipalPermissions_ColumnWildcard]
    database_name: str
    name: str

class PrincipalPermissions_ColumnWildcard(TypedDict):
    excluded_column_names: NotRequired[Texts]

@final
class PrincipalPermissions_Resource_Read:
    catalog: Final[str]
    data_cells_filter: Final[PrincipalPermissions_DataCellsFilterResource_Read]
    data_location: Final[PrincipalPermissions_DataLocationResource_Read]
    database: Final[PrincipalPermissions_DatabaseResource_Read]
    lf_tag: Final[PrincipalPermissions_LFTagKeyResource_Read]
    lf_tag_policy: Final[PrincipalPermissions_LFTagPolicyResource_Read]
    table: Final[PrincipalPermissions_TableResource_Read]
    table_with_columns: Final[PrincipalPermissions_TableWithColumnsResource_Read]

@final
class PrincipalPermissions_DataCellsFilterResource_Read:
    database_name: Final[str]
    name: Final[str]
    table_catalog_id: Final[str]
    table_name: Final[str]

@final
class PrincipalPermissions_DataLocationResource_Read:
    catalog_id: Final[str]
    resource_arn: Final[str]

@final
class PrincipalPermissions_DatabaseResource_Read:
    catalog_id: Final[str]
    name: Final[str]

@final
class PrincipalPermissions_LFTagKeyResource_Read:
    catalog_id: Final[str]
    tag_key: Final[str]
    tag_values: Final[list[str]]

@final
class PrincipalPermissions_LFTagPolicyResource_Read:
    catalog_id: Final[str]
    expression: Final[list[Any]]
    resource_type: Final[str]

@final
class PrincipalPermissions_TableResource_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    name: Final[str]
    table_wildcard: Final[Any]

@final
class PrincipalPermissions_TableWithColumnsResource_Read:
    catalog_id: Final[str]
    column_names: Final[list[str]]
    column_wildcard: Final[PrincipalPermissions_ColumnWildcard_Read]
    database_name: Final[str]
    name: Final[str]

@final
class PrincipalPermissions_ColumnWildcard_Read:
    excluded_column_names: Final[list[str]]

@final
class PrincipalPermissions(_Resource):
    """The AWS::LakeFormation::PrincipalPermissions resource represents the permissions that a principal has on a GLUDC resource (such as GLUlong…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        permissions: Sequence[Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"]],
        permissions_with_grant_option: Sequence[Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"]],
        principal: PrincipalPermissions_DataLakePrincipal,
        resource: PrincipalPermissions_Resource,
        catalog: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog: Final[str]
    """The identifier for the GLUDC."""
    permissions: Final[list[str]]
    """The permissions granted or revoked."""
    permissions_with_grant_option: Final[list[str]]
    """Indicates the ability to grant permissions (as a subset of permissions granted)."""
    principal: Final[PrincipalPermissions_DataLakePrincipal_Read]
    """The LFlong principal."""
    principal_identifier: Final[str]
    resource: Final[PrincipalPermissions_Resource_Read]
    """A structure for the resource."""
    resource_identifier: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Resource(_Resource):
    """Resource Type definition for AWS::LakeFormation::Resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        use_service_linked_role: Bool,
        hybrid_access_enabled: Bool = ...,
        role_arn: str = ...,
        with_federation: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    hybrid_access_enabled: Final[Ref[bool]]
    id: Final[str]
    resource_arn: Final[str]
    role_arn: Final[str]
    use_service_linked_role: Final[Ref[bool]]
    with_federation: Final[Ref[bool]]

@final
class Tag(_Resource):
    """A resource schema representing a Lake Formation Tag."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tag_key: str,
        tag_values: Texts,
        catalog_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    catalog_id: Final[str]
    """The identifier for the Data Catalog."""
    tag_key: Final[str]
    """The key-name for the LF-tag."""
    tag_values: Final[list[str]]
    """A list of possible values an attribute can take."""

class TagAssociation_LFTagPair(TypedDict):
    catalog_id: str
    tag_key: str
    tag_values: Texts

class TagAssociation_Resource(TypedDict):
    catalog: NotRequired[str]
    database: NotRequired[TagAssociation_DatabaseResource]
    table: NotRequired[TagAssociation_TableResource]
    table_with_columns: NotRequired[TagAssociation_TableWithColumnsResource]

class TagAssociation_DatabaseResource(TypedDict):
    catalog_id: str
    name: str

class TagAssociation_TableResource(TypedDict):
    catalog_id: str
    database_name: str
    name: NotRequired[str]
    table_wildcard: NotRequired[Mapping[str, Any] | str]

class TagAssociation_TableWithColumnsResource(TypedDict):
    catalog_id: str
    column_names: Texts
    database_name: str
    name: str

@final
class TagAssociation_Resource_Read:
    catalog: Final[str]
    database: Final[TagAssociation_DatabaseResource_Read]
    table: Final[TagAssociation_TableResource_Read]
    table_with_columns: Final[TagAssociation_TableWithColumnsResource_Read]

@final
class TagAssociation_DatabaseResource_Read:
    catalog_id: Final[str]
    name: Final[str]

@final
class TagAssociation_TableResource_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    name: Final[str]
    table_wildcard: Final[Any]

@final
class TagAssociation_TableWithColumnsResource_Read:
    catalog_id: Final[str]
    column_names: Final[list[str]]
    database_name: Final[str]
    name: Final[str]

@final
class TagAssociation(_Resource):
    """A resource schema representing a Lake Formation Tag Association."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        lf_tags: Sequence[TagAssociation_LFTagPair],
        resource: TagAssociation_Resource,
        **_options: Unpack[Options],
    ) -> None: ...
    lf_tags: Final[list[Any]]
    """List of Lake Formation Tags to associate with the Lake Formation Resource"""
    resource: Final[TagAssociation_Resource_Read]
    """Resource to tag with the Lake Formation Tags"""
    resource_identifier: Final[str]
    """Unique string identifying the resource."""
    tags_identifier: Final[str]
    """Unique string identifying the resource's tags."""
