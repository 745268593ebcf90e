"""Resource types of AWS AmplifyUIBuilder. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Component_ComponentBindingPropertiesValue(TypedDict):
    binding_properties: NotRequired[Component_ComponentBindingPropertiesValueProperties]
    default_value: NotRequired[str]
    type: NotRequired[str]

class Component_ComponentBindingPropertiesValueProperties(TypedDict):
    bucket: NotRequired[str]
    default_value: NotRequired[str]
    field: NotRequired[str]
    key: NotRequired[str]
    model: NotRequired[str]
    predicates: NotRequired[Sequence[Component_Predicate]]
    slot_name: NotRequired[str]
    user_attribute: NotRequired[str]

class Component_Predicate(TypedDict):
    and_: NotRequired[Sequence[Component_Predicate2]]
    field: NotRequired[str]
    operand: NotRequired[str]
    operand_type: NotRequired[str]
    operator: NotRequired[str]
    or_: NotRequired[Sequence[Component_Predicate3]]

class Component_Predicate2(TypedDict):
    and_: NotRequired[Sequence[Component_Predicate2]]
    field: NotRequired[str]
    operand: NotRequired[str]
    operand_type: NotRequired[str]
    operator: NotRequired[str]
    or_: NotRequired[Sequence[Component_Predicate3]]

class Component_Predicate3(TypedDict):
    and_: NotRequired[Sequence[Component_Predicate2]]
    field: NotRequired[str]
    operand: NotRequired[str]
    operand_type: NotRequired[str]
    operator: NotRequired[str]
    or_: NotRequired[Sequence[Component_Predicate3]]

class Component_ComponentChild(TypedDict):
    children: NotRequired[Sequence[Component_ComponentChild2]]
    component_type: str
    events: NotRequired[Mapping[str, Component_ComponentEvent]]
    name: str
    properties: Mapping[str, Component_ComponentProperty5]
    source_id: NotRequired[str]

class Component_ComponentChild2(TypedDict):
    children: NotRequired[Sequence[Component_ComponentChild2]]
    component_type: str
    events: NotRequired[Mapping[str, Component_ComponentEvent]]
    name: str
    properties: Mapping[str, Component_ComponentProperty5]
    source_id: NotRequired[str]

class Component_ComponentEvent(TypedDict):
    action: NotRequired[str]
    binding_event: NotRequired[str]
    parameters: NotRequired[Component_ActionParameters]

class Component_ActionParameters(TypedDict):
    anchor: NotRequired[Component_ComponentProperty]
    fields: NotRequired[Mapping[str, Component_ComponentProperty5]]
    global_: NotRequired[Component_ComponentProperty6]
    id: NotRequired[Component_ComponentProperty7]
    model: NotRequired[str]
    state: NotRequired[Component_MutationActionSetStateParameter]
    target: NotRequired[Component_ComponentProperty9]
    type: NotRequired[Component_ComponentProperty10]
    url: NotRequired[Component_ComponentProperty11]

class Component_ComponentProperty(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentPropertyBindingProperties(TypedDict):
    field: NotRequired[str]
    property: str

class Component_FormBindingElement(TypedDict):
    element: str
    property: str

class Component_ComponentPropertyBindingProperties2(TypedDict):
    field: NotRequired[str]
    property: str

class Component_ComponentProperty2(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentConditionProperty(TypedDict):
    else_: NotRequired[Component_ComponentProperty3]
    field: NotRequired[str]
    operand: NotRequired[str]
    operand_type: NotRequired[str]
    operator: NotRequired[str]
    property: NotRequired[str]
    then: NotRequired[Component_ComponentProperty4]

class Component_ComponentProperty3(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty4(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty5(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty6(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty7(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_MutationActionSetStateParameter(TypedDict):
    component_name: str
    property: str
    set: Component_ComponentProperty8

class Component_ComponentProperty8(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty9(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty10(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentProperty11(TypedDict):
    binding_properties: NotRequired[Component_ComponentPropertyBindingProperties]
    bindings: NotRequired[Mapping[str, Component_FormBindingElement]]
    collection_binding_properties: NotRequired[Component_ComponentPropertyBindingProperties2]
    component_name: NotRequired[str]
    concat: NotRequired[Sequence[Component_ComponentProperty2]]
    condition: NotRequired[Component_ComponentConditionProperty]
    configured: NotRequired[Bool]
    default_value: NotRequired[str]
    event: NotRequired[str]
    imported_value: NotRequired[str]
    model: NotRequired[str]
    property: NotRequired[str]
    type: NotRequired[str]
    user_attribute: NotRequired[str]
    value: NotRequired[str]

class Component_ComponentDataConfiguration(TypedDict):
    identifiers: NotRequired[Texts]
    model: str
    predicate: NotRequired[Component_Predicate4]
    sort: NotRequired[Sequence[Component_SortProperty]]

class Component_Predicate4(TypedDict):
    and_: NotRequired[Sequence[Component_Predicate2]]
    field: NotRequired[str]
    operand: NotRequired[str]
    operand_type: NotRequired[str]
    operator: NotRequired[str]
    or_: NotRequired[Sequence[Component_Predicate3]]

class Component_SortProperty(TypedDict):
    direction: Literal["ASC", "DESC"]
    field: str

class Component_ComponentVariant(TypedDict):
    overrides: NotRequired[Mapping[str, Mapping[str, str]]]
    variant_values: NotRequired[Mapping[str, str]]

@final
class Component(_Resource):
    """Definition of AWS::AmplifyUIBuilder::Component Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_id: str = ...,
        binding_properties: Mapping[str, Component_ComponentBindingPropertiesValue] = ...,
        children: Sequence[Component_ComponentChild] = ...,
        collection_properties: Mapping[str, Component_ComponentDataConfiguration] = ...,
        component_type: str = ...,
        environment_name: str = ...,
        events: Mapping[str, Component_ComponentEvent] = ...,
        name: str = ...,
        overrides: Mapping[str, Mapping[str, str]] = ...,
        properties: Mapping[str, Component_ComponentProperty5] = ...,
        schema_version: str = ...,
        source_id: str = ...,
        tags: Mapping[str, str] = ...,
        variants: Sequence[Component_ComponentVariant] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    binding_properties: Final[Any]
    children: Final[list[Any]]
    collection_properties: Final[Any]
    component_type: Final[str]
    created_at: Final[str]
    environment_name: Final[str]
    events: Final[Any]
    id: Final[str]
    modified_at: Final[str]
    name: Final[str]
    overrides: Final[Any]
    properties: Final[Any]
    schema_version: Final[str]
    source_id: Final[str]
    tags: Final[Any]
    variants: Final[list[Any]]

class Form_FormCTA(TypedDict):
    cancel: NotRequired[Form_FormButton]
    clear: NotRequired[Form_FormButton2]
    position: NotRequired[Literal["top", "bottom", "top_and_bottom"]]
    submit: NotRequired[Form_FormButton3]

class Form_FormButton(TypedDict):
    children: NotRequired[str]
    excluded: NotRequired[Bool]
    position: NotRequired[Form_FieldPosition]

class Form_FieldPosition(TypedDict):
    fixed: NotRequired[Literal["first"]]
    right_of: NotRequired[str]
    below: NotRequired[str]

class Form_FormButton2(TypedDict):
    children: NotRequired[str]
    excluded: NotRequired[Bool]
    position: NotRequired[Form_FieldPosition]

class Form_FormButton3(TypedDict):
    children: NotRequired[str]
    excluded: NotRequired[Bool]
    position: NotRequired[Form_FieldPosition]

@final
class Form_FormCTA_Read:
    cancel: Final[Form_FormButton_Read]
    clear: Final[Form_FormButton_Read2]
    position: Final[str]
    submit: Final[Form_FormButton_Read3]

@final
class Form_FormButton_Read:
    children: Final[str]
    excluded: Final[Ref[bool]]
    position: Final[Form_FieldPosition_Read]

@final
class Form_FieldPosition_Read:
    fixed: Final[str]
    right_of: Final[str]
    below: Final[str]

@final
class Form_FormButton_Read2:
    children: Final[str]
    excluded: Final[Ref[bool]]
    position: Final[Form_FieldPosition_Read]

@final
class Form_FormButton_Read3:
    children: Final[str]
    excluded: Final[Ref[bool]]
    position: Final[Form_FieldPosition_Read]

class Form_FormDataTypeConfig(TypedDict):
    data_source_type: Literal["DataStore", "Custom"]
    data_type_name: str

@final
class Form_FormDataTypeConfig_Read:
    data_source_type: Final[str]
    data_type_name: Final[str]

class Form_FieldConfig(TypedDict):
    excluded: NotRequired[Bool]
    input_type: NotRequired[Form_FieldInputConfig]
    label: NotRequired[str]
    position: NotRequired[Form_FieldPosition2]
    validations: NotRequired[Sequence[Form_FieldValidationConfiguration]]

class Form_FieldInputConfig(TypedDict):
    default_checked: NotRequired[Bool]
    default_country_code: NotRequired[str]
    default_value: NotRequired[str]
    descriptive_text: NotRequired[str]
    file_uploader_config: NotRequired[Form_FileUploaderFieldConfig]
    is_array: NotRequired[Bool]
    max_value: NotRequired[Number]
    min_value: NotRequired[Number]
    name: NotRequired[str]
    placeholder: NotRequired[str]
    read_only: NotRequired[Bool]
    required: NotRequired[Bool]
    step: NotRequired[Number]
    type: str
    value: NotRequired[str]
    value_mappings: NotRequired[Form_ValueMappings]

class Form_FileUploaderFieldConfig(TypedDict):
    accepted_file_types: Texts
    access_level: Literal["public", "protected", "private"]
    is_resumable: NotRequired[Bool]
    max_file_count: NotRequired[Number]
    max_size: NotRequired[Number]
    show_thumbnails: NotRequired[Bool]

class Form_ValueMappings(TypedDict):
    binding_properties: NotRequired[Mapping[str, Form_FormInputBindingPropertiesValue]]
    values: Sequence[Form_ValueMapping]

class Form_FormInputBindingPropertiesValue(TypedDict):
    binding_properties: NotRequired[Form_FormInputBindingPropertiesValueProperties]
    type: NotRequired[str]

class Form_FormInputBindingPropertiesValueProperties(TypedDict):
    model: NotRequired[str]

class Form_ValueMapping(TypedDict):
    display_value: NotRequired[Form_FormInputValueProperty]
    value: Form_FormInputValueProperty3

class Form_FormInputValueProperty(TypedDict):
    binding_properties: NotRequired[Form_FormInputValuePropertyBindingProperties]
    concat: NotRequired[Sequence[Form_FormInputValueProperty2]]
    value: NotRequired[str]

class Form_FormInputValuePropertyBindingProperties(TypedDict):
    field: NotRequired[str]
    property: str

class Form_FormInputValueProperty2(TypedDict):
    binding_properties: NotRequired[Form_FormInputValuePropertyBindingProperties]
    concat: NotRequired[Sequence[Form_FormInputValueProperty2]]
    value: NotRequired[str]

class Form_FormInputValueProperty3(TypedDict):
    binding_properties: NotRequired[Form_FormInputValuePropertyBindingProperties]
    concat: NotRequired[Sequence[Form_FormInputValueProperty2]]
    value: NotRequired[str]

class Form_FieldPosition2(TypedDict):
    fixed: NotRequired[Literal["first"]]
    right_of: NotRequired[str]
    below: NotRequired[str]

class Form_FieldValidationConfiguration(TypedDict):
    num_values: NotRequired[Sequence[Number]]
    str_values: NotRequired[Texts]
    type: str
    validation_message: NotRequired[str]

class Form_SectionalElement(TypedDict):
    excluded: NotRequired[Bool]
    level: NotRequired[Number]
    orientation: NotRequired[str]
    position: NotRequired[Form_FieldPosition3]
    text: NotRequired[str]
    type: str

class Form_FieldPosition3(TypedDict):
    fixed: NotRequired[Literal["first"]]
    right_of: NotRequired[str]
    below: NotRequired[str]

class Form_FormStyle(TypedDict):
    horizontal_gap: NotRequired[Form_FormStyleConfig]
    outer_padding: NotRequired[Form_FormStyleConfig2]
    vertical_gap: NotRequired[Form_FormStyleConfig3]

class Form_FormStyleConfig(TypedDict):
    token_reference: NotRequired[str]
    value: NotRequired[str]

class Form_FormStyleConfig2(TypedDict):
    token_reference: NotRequired[str]
    value: NotRequired[str]

class Form_FormStyleConfig3(TypedDict):
    token_reference: NotRequired[str]
    value: NotRequired[str]

@final
class Form_FormStyle_Read:
    horizontal_gap: Final[Form_FormStyleConfig_Read]
    outer_padding: Final[Form_FormStyleConfig_Read2]
    vertical_gap: Final[Form_FormStyleConfig_Read3]

@final
class Form_FormStyleConfig_Read:
    token_reference: Final[str]
    value: Final[str]

@final
class Form_FormStyleConfig_Read2:
    token_reference: Final[str]
    value: Final[str]

@final
class Form_FormStyleConfig_Read3:
    token_reference: Final[str]
    value: Final[str]

@final
class Form(_Resource):
    """Definition of AWS::AmplifyUIBuilder::Form Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_id: str = ...,
        cta: Form_FormCTA = ...,
        data_type: Form_FormDataTypeConfig = ...,
        environment_name: str = ...,
        fields: Mapping[str, Form_FieldConfig] = ...,
        form_action_type: Literal["create", "update"] = ...,
        label_decorator: Literal["required", "optional", "none"] = ...,
        name: str = ...,
        schema_version: str = ...,
        sectional_elements: Mapping[str, Form_SectionalElement] = ...,
        style: Form_FormStyle = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    cta: Final[Form_FormCTA_Read]
    data_type: Final[Form_FormDataTypeConfig_Read]
    environment_name: Final[str]
    fields: Final[Any]
    form_action_type: Final[str]
    id: Final[str]
    label_decorator: Final[str]
    name: Final[str]
    schema_version: Final[str]
    sectional_elements: Final[Any]
    style: Final[Form_FormStyle_Read]
    tags: Final[Any]

class Theme_ThemeValues(TypedDict):
    key: NotRequired[str]
    value: NotRequired[Theme_ThemeValue]

class Theme_ThemeValue(TypedDict):
    children: NotRequired[Sequence[Theme_ThemeValues2]]
    value: NotRequired[str]

class Theme_ThemeValues2(TypedDict):
    key: NotRequired[str]
    value: NotRequired[Theme_ThemeValue]

class Theme_ThemeValues3(TypedDict):
    key: NotRequired[str]
    value: NotRequired[Theme_ThemeValue]

@final
class Theme(_Resource):
    """Definition of AWS::AmplifyUIBuilder::Theme Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_id: str = ...,
        environment_name: str = ...,
        name: str = ...,
        overrides: Sequence[Theme_ThemeValues] = ...,
        tags: Mapping[str, str] = ...,
        values: Sequence[Theme_ThemeValues3] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_id: Final[str]
    created_at: Final[str]
    environment_name: Final[str]
    id: Final[str]
    modified_at: Final[str]
    name: Final[str]
    overrides: Final[list[Any]]
    tags: Final[Any]
    values: Final[list[Any]]
