"""Resource types of AWS IoTTwinMaker. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ComponentType_CompositeComponentType(TypedDict):
    component_type_id: NotRequired[str]

class ComponentType_Function(TypedDict):
    implemented_by: NotRequired[ComponentType_DataConnector]
    required_properties: NotRequired[Texts]
    scope: NotRequired[Literal["ENTITY", "WORKSPACE"]]

class ComponentType_DataConnector(TypedDict):
    is_native: NotRequired[Bool]
    lambda_: NotRequired[ComponentType_LambdaFunction]

class ComponentType_LambdaFunction(TypedDict):
    arn: str

class ComponentType_PropertyDefinition(TypedDict):
    configurations: NotRequired[Mapping[str, str]]
    data_type: NotRequired[ComponentType_DataType]
    default_value: NotRequired[ComponentType_DataValue4]
    is_external_id: NotRequired[Bool]
    is_required_in_entity: NotRequired[Bool]
    is_stored_externally: NotRequired[Bool]
    is_time_series: NotRequired[Bool]

class ComponentType_DataType(TypedDict):
    allowed_values: NotRequired[Sequence[ComponentType_DataValue]]
    nested_type: NotRequired[ComponentType_DataType2]
    relationship: NotRequired[ComponentType_Relationship]
    type: Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"]
    unit_of_measure: NotRequired[str]

class ComponentType_DataValue(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[ComponentType_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, ComponentType_DataValue3]]
    relationship_value: NotRequired[ComponentType_DataValueRelationshipValue]
    string_value: NotRequired[str]

class ComponentType_DataValue2(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[ComponentType_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, ComponentType_DataValue3]]
    relationship_value: NotRequired[ComponentType_DataValueRelationshipValue]
    string_value: NotRequired[str]

class ComponentType_DataValue3(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[ComponentType_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, ComponentType_DataValue3]]
    relationship_value: NotRequired[ComponentType_DataValueRelationshipValue]
    string_value: NotRequired[str]

class ComponentType_DataValueRelationshipValue(TypedDict):
    target_component_name: NotRequired[str]
    target_entity_id: NotRequired[str]

class ComponentType_DataType2(TypedDict):
    allowed_values: NotRequired[Sequence[ComponentType_DataValue]]
    nested_type: NotRequired[ComponentType_DataType2]
    relationship: NotRequired[ComponentType_Relationship]
    type: Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"]
    unit_of_measure: NotRequired[str]

class ComponentType_Relationship(TypedDict):
    relationship_type: NotRequired[str]
    target_component_type_id: NotRequired[str]

class ComponentType_DataValue4(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[ComponentType_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, ComponentType_DataValue3]]
    relationship_value: NotRequired[ComponentType_DataValueRelationshipValue]
    string_value: NotRequired[str]

class ComponentType_PropertyGroup(TypedDict):
    group_type: NotRequired[Literal["TABULAR"]]
    property_names: NotRequired[Texts]

@final
class ComponentType_Status_Read:
    error: Final[ComponentType_StatusError_Read]
    state: Final[str]

@final
class ComponentType_StatusError_Read:
    code: Final[str]
    message: Final[str]

@final
class ComponentType(_Resource):
    """Resource schema for AWS::IoTTwinMaker::ComponentType"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        component_type_id: str,
        workspace_id: str,
        composite_component_types: Mapping[str, ComponentType_CompositeComponentType] = ...,
        description: str = ...,
        extends_from: Texts = ...,
        functions: Mapping[str, ComponentType_Function] = ...,
        is_singleton: Bool = ...,
        property_definitions: Mapping[str, ComponentType_PropertyDefinition] = ...,
        property_groups: Mapping[str, ComponentType_PropertyGroup] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the component type."""
    component_type_id: Final[str]
    """The ID of the component type."""
    composite_component_types: Final[Any]
    """An map of the composite component types in the component type."""
    creation_date_time: Final[str]
    """The date and time when the component type was created."""
    description: Final[str]
    """The description of the component type."""
    extends_from: Final[list[str]]
    """Specifies the parent component type to extend."""
    functions: Final[Any]
    """a Map of functions in the component type."""
    is_abstract: Final[Ref[bool]]
    """A Boolean value that specifies whether the component type is abstract."""
    is_schema_initialized: Final[Ref[bool]]
    """A Boolean value that specifies whether the component type has a schema initializer and that the schema initializer has run."""
    is_singleton: Final[Ref[bool]]
    """A Boolean value that specifies whether an entity can have more than one component of this type."""
    property_definitions: Final[Any]
    """An map of the property definitions in the component type."""
    property_groups: Final[Any]
    """An map of the property groups in the component type."""
    status: Final[ComponentType_Status_Read]
    """The current status of the component type."""
    tags: Final[Any]
    """A map of key-value pairs to associate with a resource."""
    update_date_time: Final[str]
    """The last date and time when the component type was updated."""
    workspace_id: Final[str]
    """The ID of the workspace that contains the component type."""

class Entity_Component(TypedDict):
    component_name: NotRequired[str]
    component_type_id: NotRequired[str]
    defined_in: NotRequired[str]
    description: NotRequired[str]
    properties: NotRequired[Mapping[str, Entity_Property]]
    property_groups: NotRequired[Mapping[str, Entity_PropertyGroup]]
    status: NotRequired[Entity_Status]

class Entity_Property(TypedDict):
    definition: NotRequired[Entity_Definition]
    value: NotRequired[Entity_DataValue5]

class Entity_Definition(TypedDict):
    configuration: NotRequired[Mapping[str, str]]
    data_type: NotRequired[Entity_DataType]
    default_value: NotRequired[Entity_DataValue4]
    is_external_id: NotRequired[Bool]
    is_final: NotRequired[Bool]
    is_imported: NotRequired[Bool]
    is_inherited: NotRequired[Bool]
    is_required_in_entity: NotRequired[Bool]
    is_stored_externally: NotRequired[Bool]
    is_time_series: NotRequired[Bool]

class Entity_DataType(TypedDict):
    allowed_values: NotRequired[Sequence[Entity_DataValue]]
    nested_type: NotRequired[Entity_DataType2]
    relationship: NotRequired[Entity_Relationship]
    type: NotRequired[Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"]]
    unit_of_measure: NotRequired[str]

class Entity_DataValue(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[Entity_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, Entity_DataValue3]]
    relationship_value: NotRequired[Entity_DataValueRelationshipValue]
    string_value: NotRequired[str]

class Entity_DataValue2(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[Entity_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, Entity_DataValue3]]
    relationship_value: NotRequired[Entity_DataValueRelationshipValue]
    string_value: NotRequired[str]

class Entity_DataValue3(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[Entity_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, Entity_DataValue3]]
    relationship_value: NotRequired[Entity_DataValueRelationshipValue]
    string_value: NotRequired[str]

class Entity_DataValueRelationshipValue(TypedDict):
    target_component_name: NotRequired[str]
    target_entity_id: NotRequired[str]

class Entity_DataType2(TypedDict):
    allowed_values: NotRequired[Sequence[Entity_DataValue]]
    nested_type: NotRequired[Entity_DataType2]
    relationship: NotRequired[Entity_Relationship]
    type: NotRequired[Literal["RELATIONSHIP", "STRING", "LONG", "BOOLEAN", "INTEGER", "DOUBLE", "LIST", "MAP"]]
    unit_of_measure: NotRequired[str]

class Entity_Relationship(TypedDict):
    relationship_type: NotRequired[str]
    target_component_type_id: NotRequired[str]

class Entity_DataValue4(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[Entity_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, Entity_DataValue3]]
    relationship_value: NotRequired[Entity_DataValueRelationshipValue]
    string_value: NotRequired[str]

class Entity_DataValue5(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    expression: NotRequired[str]
    integer_value: NotRequired[Int]
    list_value: NotRequired[Sequence[Entity_DataValue2]]
    long_value: NotRequired[Number]
    map_value: NotRequired[Mapping[str, Entity_DataValue3]]
    relationship_value: NotRequired[Entity_DataValueRelationshipValue]
    string_value: NotRequired[str]

class Entity_PropertyGroup(TypedDict):
    group_type: NotRequired[Literal["TABULAR"]]
    property_names: NotRequired[Texts]

class Entity_Status(TypedDict):
    error: NotRequired[Entity_StatusError]
    state: NotRequired[Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "ERROR"]]

class Entity_StatusError(TypedDict):
    code: NotRequired[Literal["VALIDATION_ERROR", "INTERNAL_FAILURE"]]
    message: NotRequired[str]

class Entity_CompositeComponent(TypedDict):
    component_name: NotRequired[str]
    component_path: NotRequired[str]
    component_type_id: NotRequired[str]
    description: NotRequired[str]
    properties: NotRequired[Mapping[str, Entity_Property2]]
    property_groups: NotRequired[Mapping[str, Entity_PropertyGroup2]]
    status: NotRequired[Entity_Status2]

class Entity_Property2(TypedDict):
    definition: NotRequired[Entity_Definition]
    value: NotRequired[Entity_DataValue5]

class Entity_PropertyGroup2(TypedDict):
    group_type: NotRequired[Literal["TABULAR"]]
    property_names: NotRequired[Texts]

class Entity_Status2(TypedDict):
    error: NotRequired[Entity_StatusError]
    state: NotRequired[Literal["CREATING", "UPDATING", "DELETING", "ACTIVE", "ERROR"]]

@final
class Entity_Status_Read:
    error: Final[Entity_StatusError_Read]
    state: Final[str]

@final
class Entity_StatusError_Read:
    code: Final[str]
    message: Final[str]

@final
class Entity(_Resource):
    """Resource schema for AWS::IoTTwinMaker::Entity"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        entity_name: str,
        workspace_id: str,
        components: Mapping[str, Entity_Component] = ...,
        composite_components: Mapping[str, Entity_CompositeComponent] = ...,
        description: str = ...,
        entity_id: str = ...,
        parent_entity_id: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the entity."""
    components: Final[Any]
    """A map that sets information about a component type."""
    composite_components: Final[Any]
    """A map that sets information about a composite component."""
    creation_date_time: Final[str]
    """The date and time when the entity was created."""
    description: Final[str]
    """The description of the entity."""
    entity_id: Final[str]
    """The ID of the entity."""
    entity_name: Final[str]
    """The name of the entity."""
    has_child_entities: Final[Ref[bool]]
    """A Boolean value that specifies whether the entity has child entities or not."""
    parent_entity_id: Final[str]
    """The ID of the parent entity."""
    status: Final[Entity_Status_Read]
    """The current status of the entity."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    update_date_time: Final[str]
    """The last date and time when the entity was updated."""
    workspace_id: Final[str]
    """The ID of the workspace."""

@final
class Scene(_Resource):
    """Resource schema for AWS::IoTTwinMaker::Scene"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content_location: str,
        scene_id: str,
        workspace_id: str,
        capabilities: Texts = ...,
        description: str = ...,
        scene_metadata: Mapping[str, str] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the scene."""
    capabilities: Final[list[str]]
    """A list of capabilities that the scene uses to render."""
    content_location: Final[str]
    """The relative path that specifies the location of the content definition file."""
    creation_date_time: Final[str]
    """The date and time when the scene was created."""
    description: Final[str]
    """The description of the scene."""
    generated_scene_metadata: Final[Any]
    """A key-value pair of generated scene metadata for the scene."""
    scene_id: Final[str]
    """The ID of the scene."""
    scene_metadata: Final[Any]
    """A key-value pair of scene metadata for the scene."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    update_date_time: Final[str]
    """The date and time of the current update."""
    workspace_id: Final[str]
    """The ID of the scene."""

@final
class SyncJob(_Resource):
    """Resource schema for AWS::IoTTwinMaker::SyncJob"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sync_role: str,
        sync_source: str,
        workspace_id: str,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the SyncJob."""
    creation_date_time: Final[str]
    """The date and time when the sync job was created."""
    state: Final[str]
    """The state of SyncJob."""
    sync_role: Final[str]
    """The IAM Role that execute SyncJob."""
    sync_source: Final[str]
    """The source of the SyncJob."""
    tags: Final[Any]
    """A key-value pair to associate with a resource."""
    update_date_time: Final[str]
    """The date and time when the sync job was updated."""
    workspace_id: Final[str]
    """The ID of the workspace."""

@final
class Workspace(_Resource):
    """Resource schema for AWS::IoTTwinMaker::Workspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role: str,
        s3_location: str,
        workspace_id: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the workspace."""
    creation_date_time: Final[str]
    """The date and time when the workspace was created."""
    description: Final[str]
    """The description of the workspace."""
    role: Final[str]
    """The ARN of the execution role associated with the workspace."""
    s3_location: Final[str]
    """The ARN of the S3 bucket where resources associated with the workspace are stored."""
    tags: Final[Any]
    """A map of key-value pairs to associate with a resource."""
    update_date_time: Final[str]
    """The date and time of the current update."""
    workspace_id: Final[str]
    """The ID of the workspace."""
