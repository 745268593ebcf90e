"""Resource types of AWS WAF. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options
from firma.program.resource import Resource as _Resource

class ByteMatchSet_ByteMatchTuple(TypedDict):
    field_to_match: ByteMatchSet_FieldToMatch
    positional_constraint: str
    target_string: NotRequired[str]
    target_string_base64: NotRequired[str]
    text_transformation: str

class ByteMatchSet_FieldToMatch(TypedDict):
    data: NotRequired[str]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ByteMatchSet(_Resource):
    """Resource Type definition for AWS::WAF::ByteMatchSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        byte_match_tuples: Sequence[ByteMatchSet_ByteMatchTuple] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    byte_match_tuples: Final[list[Any]]
    id: Final[str]
    name: Final[str]

class IPSet_IPSetDescriptor(TypedDict):
    type: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class IPSet(_Resource):
    """Resource Type definition for AWS::WAF::IPSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        ip_set_descriptors: Sequence[IPSet_IPSetDescriptor] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ip_set_descriptors: Final[list[Any]]
    id: Final[str]
    name: Final[str]

class Rule_Predicate(TypedDict):
    data_id: str
    negated: Bool
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Rule(_Resource):
    """Resource Type definition for AWS::WAF::Rule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metric_name: str,
        name: str,
        predicates: Sequence[Rule_Predicate] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    metric_name: Final[str]
    name: Final[str]
    predicates: Final[list[Any]]

class SizeConstraintSet_SizeConstraint(TypedDict):
    comparison_operator: str
    field_to_match: SizeConstraintSet_FieldToMatch
    size: Int
    text_transformation: str

class SizeConstraintSet_FieldToMatch(TypedDict):
    data: NotRequired[str]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SizeConstraintSet(_Resource):
    """Resource Type definition for AWS::WAF::SizeConstraintSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        size_constraints: Sequence[SizeConstraintSet_SizeConstraint],
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    name: Final[str]
    size_constraints: Final[list[Any]]

class SqlInjectionMatchSet_SqlInjectionMatchTuple(TypedDict):
    field_to_match: SqlInjectionMatchSet_FieldToMatch
    text_transformation: str

class SqlInjectionMatchSet_FieldToMatch(TypedDict):
    data: NotRequired[str]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SqlInjectionMatchSet(_Resource):
    """Resource Type definition for AWS::WAF::SqlInjectionMatchSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        sql_injection_match_tuples: Sequence[SqlInjectionMatchSet_SqlInjectionMatchTuple] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    name: Final[str]
    sql_injection_match_tuples: Final[list[Any]]

class WebACL_WafAction(TypedDict):
    type: str

@final
class WebACL_WafAction_Read:
    type: Final[str]

class WebACL_ActivatedRule(TypedDict):
    action: NotRequired[WebACL_WafAction2]
    priority: Int
    rule_id: str

class WebACL_WafAction2(TypedDict):
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class WebACL(_Resource):
    """Resource Type definition for AWS::WAF::WebACL"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_action: WebACL_WafAction,
        metric_name: str,
        name: str,
        rules: Sequence[WebACL_ActivatedRule] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_action: Final[WebACL_WafAction_Read]
    id: Final[str]
    metric_name: Final[str]
    name: Final[str]
    rules: Final[list[Any]]

class XssMatchSet_XssMatchTuple(TypedDict):
    field_to_match: XssMatchSet_FieldToMatch
    text_transformation: str

class XssMatchSet_FieldToMatch(TypedDict):
    data: NotRequired[str]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class XssMatchSet(_Resource):
    """Resource Type definition for AWS::WAF::XssMatchSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        xss_match_tuples: Sequence[XssMatchSet_XssMatchTuple],
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    name: Final[str]
    xss_match_tuples: Final[list[Any]]
