"""Resource types of AWS Cases. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Case_Tag(TypedDict):
    key: str
    value: str

@final
class Case(_Resource):
    """Creates a case in the specified Cases domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        customer_id: str,
        domain_id: str,
        template_id: str,
        title: str,
        tags: Sequence[Case_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the case."""
    case_id: Final[str]
    """A unique identifier of the case."""
    customer_id: Final[str]
    """The full customer profile ARN for the case."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    tags: Final[list[Any]]
    """A list of tags for the case."""
    template_id: Final[str]
    """A unique identifier of a template."""
    title: Final[str]
    """The title of the case."""

class CaseRule_CaseRuleDetails(TypedDict):
    required: NotRequired[CaseRule_RequiredCaseRule]
    hidden: NotRequired[CaseRule_HiddenCaseRule]

class CaseRule_RequiredCaseRule(TypedDict):
    conditions: Sequence[CaseRule_BooleanCondition]
    default_value: Bool

class CaseRule_BooleanCondition(TypedDict):
    equal_to: NotRequired[CaseRule_BooleanOperands]
    not_equal_to: NotRequired[CaseRule_BooleanOperands2]

class CaseRule_BooleanOperands(TypedDict):
    operand_one: CaseRule_OperandOne
    operand_two: CaseRule_OperandTwo
    result: Bool

class CaseRule_OperandOne(TypedDict):
    field_id: str

class CaseRule_OperandTwo(TypedDict):
    string_value: NotRequired[str]
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    empty_value: NotRequired[Mapping[str, Any]]

class CaseRule_BooleanOperands2(TypedDict):
    operand_one: CaseRule_OperandOne
    operand_two: CaseRule_OperandTwo
    result: Bool

class CaseRule_HiddenCaseRule(TypedDict):
    conditions: Sequence[CaseRule_BooleanCondition2]
    default_value: Bool

class CaseRule_BooleanCondition2(TypedDict):
    equal_to: NotRequired[CaseRule_BooleanOperands]
    not_equal_to: NotRequired[CaseRule_BooleanOperands2]

@final
class CaseRule_CaseRuleDetails_Read:
    required: Final[CaseRule_RequiredCaseRule_Read]
    hidden: Final[CaseRule_HiddenCaseRule_Read]

@final
class CaseRule_RequiredCaseRule_Read:
    conditions: Final[list[Any]]
    default_value: Final[Ref[bool]]

@final
class CaseRule_HiddenCaseRule_Read:
    conditions: Final[list[Any]]
    default_value: Final[Ref[bool]]

class CaseRule_Tag(TypedDict):
    key: str
    value: str

@final
class CaseRule(_Resource):
    """A case rule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rule: CaseRule_CaseRuleDetails,
        description: str = ...,
        domain_id: str = ...,
        tags: Sequence[CaseRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    case_rule_arn: Final[str]
    """The Amazon Resource Name (ARN) of a case rule."""
    case_rule_id: Final[str]
    """The unique identifier of a case rule."""
    created_time: Final[str]
    """The time at which the case rule was created."""
    description: Final[str]
    """A description explaining the purpose and behavior of this case rule."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    last_modified_time: Final[str]
    """The time at which the case rule was created or last modified."""
    name: Final[str]
    """A descriptive name for the case rule."""
    rule: Final[CaseRule_CaseRuleDetails_Read]
    """Defines the rule behavior and conditions."""
    tags: Final[list[Any]]
    """The tags that you attach to this case rule."""

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """A domain, which is a container for all case data, such as cases, fields, templates and layouts."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_time: Final[str]
    """The time at which the domain was created."""
    domain_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Cases domain."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    domain_status: Final[str]
    """The current status of the Cases domain."""
    name: Final[str]
    """The name for your Cases domain."""
    tags: Final[list[Any]]
    """The tags that you attach to this domain."""

class Field_FieldAttributes(TypedDict):
    text: NotRequired[Field_TextAttributes]

class Field_TextAttributes(TypedDict):
    is_multiline: Bool

@final
class Field_FieldAttributes_Read:
    text: Final[Field_TextAttributes_Read]

@final
class Field_TextAttributes_Read:
    is_multiline: Final[Ref[bool]]

class Field_Tag(TypedDict):
    key: str
    value: str

@final
class Field(_Resource):
    """A field in the Cases domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["Text", "Number", "Boolean", "DateTime", "SingleSelect", "Url", "User"],
        attributes: Field_FieldAttributes = ...,
        description: str = ...,
        domain_id: str = ...,
        tags: Sequence[Field_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attributes: Final[Field_FieldAttributes_Read]
    """Union of field attributes"""
    created_time: Final[str]
    """The time at which the field was created."""
    description: Final[str]
    """A description explaining the purpose and usage of this field in cases."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    field_arn: Final[str]
    """The Amazon Resource Name (ARN) of the field."""
    field_id: Final[str]
    """The unique identifier of a field."""
    last_modified_time: Final[str]
    """The time at which the field was created or last modified."""
    name: Final[str]
    """The display name of the field as it appears to agents in the case interface."""
    namespace: Final[str]
    """Indicates whether this is a System field (predefined by AWS) or a Custom field (created by your organization)."""
    tags: Final[list[Any]]
    """The tags that you attach to this field."""
    type: Final[str]
    """The data type of the field, which determines validation rules, input constraints, and display format."""

class Layout_LayoutContent(TypedDict):
    basic: Layout_BasicLayout

class Layout_BasicLayout(TypedDict):
    more_info: NotRequired[Layout_LayoutSections]
    top_panel: NotRequired[Layout_LayoutSections2]

class Layout_LayoutSections(TypedDict):
    sections: NotRequired[Sequence[Layout_Section]]

class Layout_Section(TypedDict):
    field_group: Layout_FieldGroup

class Layout_FieldGroup(TypedDict):
    fields: Sequence[Layout_FieldItem]
    name: NotRequired[str]

class Layout_FieldItem(TypedDict):
    id: str

class Layout_LayoutSections2(TypedDict):
    sections: NotRequired[Sequence[Layout_Section]]

@final
class Layout_LayoutContent_Read:
    basic: Final[Layout_BasicLayout_Read]

@final
class Layout_BasicLayout_Read:
    more_info: Final[Layout_LayoutSections_Read]
    top_panel: Final[Layout_LayoutSections_Read2]

@final
class Layout_LayoutSections_Read:
    sections: Final[list[Any]]

@final
class Layout_LayoutSections_Read2:
    sections: Final[list[Any]]

class Layout_Tag(TypedDict):
    key: str
    value: str

@final
class Layout(_Resource):
    """A layout in the Cases domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Layout_LayoutContent,
        name: str,
        domain_id: str = ...,
        tags: Sequence[Layout_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content: Final[Layout_LayoutContent_Read]
    """Defines the layout structure and field organization for the case interface."""
    created_time: Final[str]
    """The time at which the layout was created."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    last_modified_time: Final[str]
    """The time at which the layout was created or last modified."""
    layout_arn: Final[str]
    """The Amazon Resource Name (ARN) of the layout."""
    layout_id: Final[str]
    """The unique identifier of the layout."""
    name: Final[str]
    """A descriptive name for the layout."""
    tags: Final[list[Any]]
    """The tags that you attach to this layout."""

class RelatedItem_RelatedItemContent(TypedDict):
    comment: NotRequired[RelatedItem_CommentContent]

class RelatedItem_CommentContent(TypedDict):
    body: str
    content_type: Literal["Text/Plain"]

@final
class RelatedItem_RelatedItemContent_Read:
    comment: Final[RelatedItem_CommentContent_Read]

@final
class RelatedItem_CommentContent_Read:
    body: Final[str]
    content_type: Final[str]

class RelatedItem_Tag(TypedDict):
    key: str
    value: str

@final
class RelatedItem(_Resource):
    """Resource Type definition for AWS::Cases::RelatedItem."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        case_id: str,
        content: RelatedItem_RelatedItemContent,
        domain_id: str,
        type: Literal["Contact", "Comment", "File", "Sla", "ConnectCase", "Custom"],
        tags: Sequence[RelatedItem_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    case_id: Final[str]
    """A unique identifier of the case."""
    content: Final[RelatedItem_RelatedItemContent_Read]
    """Represents the content of a related item."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    related_item_arn: Final[str]
    """The Amazon Resource Name (ARN) of the related item."""
    related_item_id: Final[str]
    """The unique identifier of the related item."""
    tags: Final[list[Any]]
    """A list of tags on the related item."""
    type: Final[str]
    """The type of a related item."""

class Template_LayoutConfiguration(TypedDict):
    default_layout: NotRequired[str]

@final
class Template_LayoutConfiguration_Read:
    default_layout: Final[str]

class Template_RequiredField(TypedDict):
    field_id: str

class Template_TemplateRule(TypedDict):
    case_rule_id: str
    field_id: NotRequired[str]

class Template_Tag(TypedDict):
    key: str
    value: str

@final
class Template(_Resource):
    """A template in the Cases domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        domain_id: str = ...,
        layout_configuration: Template_LayoutConfiguration = ...,
        required_fields: Sequence[Template_RequiredField] = ...,
        rules: Sequence[Template_TemplateRule] = ...,
        status: Literal["Active", "Inactive"] = ...,
        tags: Sequence[Template_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_time: Final[str]
    """The time at which the template was created."""
    description: Final[str]
    """A description explaining the purpose and use case for this template."""
    domain_id: Final[str]
    """The unique identifier of the Cases domain."""
    last_modified_time: Final[str]
    """The time at which the template was created or last modified."""
    layout_configuration: Final[Template_LayoutConfiguration_Read]
    """Specifies the default layout to use when displaying cases created from this template."""
    name: Final[str]
    """A name for the template."""
    required_fields: Final[list[Any]]
    """A list of fields that must contain a value for a case to be successfully created with this template."""
    rules: Final[list[Any]]
    """A list of case rules (also known as case field conditions) on a template."""
    status: Final[str]
    """The current status of the template."""
    tags: Final[list[Any]]
    """The tags that you attach to this template."""
    template_arn: Final[str]
    """The Amazon Resource Name (ARN) of the template."""
    template_id: Final[str]
    """The unique identifier of a template."""
