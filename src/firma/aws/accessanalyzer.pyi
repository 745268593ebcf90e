"""Resource types of AWS AccessAnalyzer. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Analyzer_AnalyzerConfiguration(TypedDict):
    internal_access_configuration: NotRequired[Analyzer_InternalAccessConfiguration]
    unused_access_configuration: NotRequired[Analyzer_UnusedAccessConfiguration]

class Analyzer_InternalAccessConfiguration(TypedDict):
    internal_access_analysis_rule: NotRequired[Analyzer_InternalAccessConfigurationInternalAccessAnalysisRule]

class Analyzer_InternalAccessConfigurationInternalAccessAnalysisRule(TypedDict):
    inclusions: NotRequired[Sequence[Analyzer_InternalAccessAnalysisRuleCriteria]]

class Analyzer_InternalAccessAnalysisRuleCriteria(TypedDict):
    account_ids: NotRequired[Texts]
    resource_arns: NotRequired[Texts]
    resource_types: NotRequired[Texts]

class Analyzer_UnusedAccessConfiguration(TypedDict):
    analysis_rule: NotRequired[Analyzer_UnusedAccessConfigurationAnalysisRule]
    unused_access_age: NotRequired[Int]

class Analyzer_UnusedAccessConfigurationAnalysisRule(TypedDict):
    exclusions: NotRequired[Sequence[Analyzer_AnalysisRuleCriteria]]

class Analyzer_AnalysisRuleCriteria(TypedDict):
    account_ids: NotRequired[Texts]
    resource_tags: NotRequired[Sequence[Sequence[Analyzer_Tag]]]

class Analyzer_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Analyzer_AnalyzerConfiguration_Read:
    internal_access_configuration: Final[Analyzer_InternalAccessConfiguration_Read]
    unused_access_configuration: Final[Analyzer_UnusedAccessConfiguration_Read]

@final
class Analyzer_InternalAccessConfiguration_Read:
    internal_access_analysis_rule: Final[Analyzer_InternalAccessConfigurationInternalAccessAnalysisRule_Read]

@final
class Analyzer_InternalAccessConfigurationInternalAccessAnalysisRule_Read:
    inclusions: Final[list[Any]]

@final
class Analyzer_UnusedAccessConfiguration_Read:
    analysis_rule: Final[Analyzer_UnusedAccessConfigurationAnalysisRule_Read]
    unused_access_age: Final[Ref[int]]

@final
class Analyzer_UnusedAccessConfigurationAnalysisRule_Read:
    exclusions: Final[list[Any]]

class Analyzer_ArchiveRule(TypedDict):
    filter: Sequence[Analyzer_Filter]
    rule_name: str

class Analyzer_Filter(TypedDict):
    contains: NotRequired[Texts]
    eq: NotRequired[Texts]
    exists: NotRequired[Bool]
    neq: NotRequired[Texts]
    property: str

class Analyzer_Tag2(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Analyzer(_Resource):
    """The AWS::AccessAnalyzer::Analyzer type specifies an analyzer of the user's account"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        analyzer_configuration: Analyzer_AnalyzerConfiguration = ...,
        analyzer_name: str = ...,
        archive_rules: Sequence[Analyzer_ArchiveRule] = ...,
        tags: Sequence[Analyzer_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analyzer_configuration: Final[Analyzer_AnalyzerConfiguration_Read]
    """The configuration for the analyzer"""
    analyzer_name: Final[str]
    """Analyzer name"""
    archive_rules: Final[list[Any]]
    arn: Final[str]
    """Amazon Resource Name (ARN) of the analyzer"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of the analyzer, must be one of ACCOUNT, ORGANIZATION, ACCOUNT_INTERNAL_ACCESS, ORGANIZATION_INTERNAL_ACCESS,…"""

class ArchiveRule_FilterValue(TypedDict):
    contains: NotRequired[Texts]
    eq: NotRequired[Texts]
    exists: NotRequired[Bool]
    neq: NotRequired[Texts]

@final
class ArchiveRule(_Resource):
    """Creates an archive rule for the specified analyzer."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        analyzer_name: str,
        filter: Mapping[str, ArchiveRule_FilterValue],
        rule_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    analyzer_name: Final[str]
    """The name of the analyzer for the archive rule."""
    arn: Final[str]
    """The ARN of the archive rule."""
    created_at: Final[str]
    """The time at which the archive rule was created."""
    filter: Final[Any]
    """The criteria for the archive rule."""
    rule_name: Final[str]
    """The name of the archive rule."""
    updated_at: Final[str]
    """The time at which the archive rule was last updated."""
