"""Resource types of AWS Inspector. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AssessmentTarget(_Resource):
    """Resource Type definition for AWS::Inspector::AssessmentTarget"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assessment_target_name: str = ...,
        resource_group_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    assessment_target_name: Final[str]
    resource_group_arn: Final[str]

class AssessmentTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class AssessmentTemplate(_Resource):
    """Resource Type definition for AWS::Inspector::AssessmentTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assessment_target_arn: str,
        duration_in_seconds: Int,
        rules_package_arns: Texts,
        assessment_template_name: str = ...,
        user_attributes_for_findings: Sequence[AssessmentTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    assessment_target_arn: Final[str]
    assessment_template_name: Final[str]
    duration_in_seconds: Final[Ref[int]]
    rules_package_arns: Final[list[str]]
    user_attributes_for_findings: Final[list[Any]]

class ResourceGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ResourceGroup(_Resource):
    """Resource Type definition for AWS::Inspector::ResourceGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_group_tags: Sequence[ResourceGroup_Tag],
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    resource_group_tags: Final[list[Any]]
