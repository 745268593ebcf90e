"""Resource types of AWS WAFRegional. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
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
    """Resource Type definition for AWS::WAFRegional::ByteMatchSet"""
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

class GeoMatchSet_GeoMatchConstraint(TypedDict):
    type: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class GeoMatchSet(_Resource):
    """Resource Type definition for AWS::WAFRegional::GeoMatchSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        geo_match_constraints: Sequence[GeoMatchSet_GeoMatchConstraint] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    geo_match_constraints: Final[list[Any]]
    id: Final[str]
    name: Final[str]

class IPSet_IPSetDescriptor(TypedDict):
    type: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class IPSet(_Resource):
    """Resource Type definition for AWS::WAFRegional::IPSet"""
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

class RateBasedRule_Predicate(TypedDict):
    data_id: str
    negated: Bool
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class RateBasedRule(_Resource):
    """Resource Type definition for AWS::WAFRegional::RateBasedRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metric_name: str,
        name: str,
        rate_key: str,
        rate_limit: Int,
        match_predicates: Sequence[RateBasedRule_Predicate] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    match_predicates: Final[list[Any]]
    metric_name: Final[str]
    name: Final[str]
    rate_key: Final[str]
    rate_limit: Final[Ref[int]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class RegexPatternSet(_Resource):
    """Resource Type definition for AWS::WAFRegional::RegexPatternSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        regex_pattern_strings: Texts,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    name: Final[str]
    regex_pattern_strings: Final[list[str]]

class Rule_Predicate(TypedDict):
    data_id: str
    negated: Bool
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Rule(_Resource):
    """Resource Type definition for AWS::WAFRegional::Rule"""
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
    """Resource Type definition for AWS::WAFRegional::SizeConstraintSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        size_constraints: Sequence[SizeConstraintSet_SizeConstraint] = ...,
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
    """Resource Type definition for AWS::WAFRegional::SqlInjectionMatchSet"""
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

class WebACL_Action(TypedDict):
    type: str

@final
class WebACL_Action_Read:
    type: Final[str]

class WebACL_Rule(TypedDict):
    action: WebACL_Action2
    priority: Int
    rule_id: str

class WebACL_Action2(TypedDict):
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class WebACL(_Resource):
    """Resource Type definition for AWS::WAFRegional::WebACL"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_action: WebACL_Action,
        metric_name: str,
        name: str,
        rules: Sequence[WebACL_Rule] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_action: Final[WebACL_Action_Read]
    id: Final[str]
    metric_name: Final[str]
    name: Final[str]
    rules: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class WebACLAssociation(_Resource):
    """Resource Type definition for AWS::WAFRegional::WebACLAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        web_acl_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    resource_arn: Final[str]
    web_acl_id: Final[str]

class XssMatchSet_XssMatchTuple(TypedDict):
    field_to_match: XssMatchSet_FieldToMatch
    text_transformation: str

class XssMatchSet_FieldToMatch(TypedDict):
    data: NotRequired[str]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class XssMatchSet(_Resource):
    """Resource Type definition for AWS::WAFRegional::XssMatchSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        xss_match_tuples: Sequence[XssMatchSet_XssMatchTuple] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    name: Final[str]
    xss_match_tuples: Final[list[Any]]
