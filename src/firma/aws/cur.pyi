"""Resource types of AWS CUR. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class ReportDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class ReportDefinition(_Resource):
    """The AWS::CUR::ReportDefinition resource creates a Cost & Usage Report with user-defined settings."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        compression: Literal["ZIP", "GZIP", "Parquet"],
        format: Literal["textORcsv", "Parquet"],
        refresh_closed_reports: Bool,
        report_name: str,
        report_versioning: Literal["CREATE_NEW_REPORT", "OVERWRITE_REPORT"],
        s3_bucket: str,
        s3_prefix: str,
        s3_region: str,
        time_unit: Literal["HOURLY", "DAILY", "MONTHLY"],
        additional_artifacts: Sequence[Literal["REDSHIFT", "QUICKSIGHT", "ATHENA"]] = ...,
        additional_schema_elements: Sequence[Literal["RESOURCES", "SPLIT_COST_ALLOCATION_DATA", "MANUAL_DISCOUNT_COMPATIBILITY"]] = ...,
        billing_view_arn: str = ...,
        tags: Sequence[ReportDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_artifacts: Final[list[str]]
    """A list of manifests that you want Amazon Web Services to create for this report."""
    additional_schema_elements: Final[list[str]]
    """A list of strings that indicate additional content that Amazon Web Services includes in the report, such as individual resource IDs."""
    billing_view_arn: Final[str]
    """The Amazon resource name of the billing view."""
    compression: Final[str]
    """The compression format that AWS uses for the report."""
    format: Final[str]
    """The format that AWS saves the report in."""
    refresh_closed_reports: Final[Ref[bool]]
    """Whether you want Amazon Web Services to update your reports after they have been finalized if Amazon Web Services detects charges related…"""
    report_name: Final[str]
    """The name of the report that you want to create."""
    report_versioning: Final[str]
    """Whether you want Amazon Web Services to overwrite the previous version of each report or to deliver the report in addition to the previous…"""
    s3_bucket: Final[str]
    """The S3 bucket where AWS delivers the report."""
    s3_prefix: Final[str]
    """The prefix that AWS adds to the report name when AWS delivers the report."""
    s3_region: Final[str]
    """The region of the S3 bucket that AWS delivers the report into."""
    tags: Final[list[Any]]
    time_unit: Final[str]
    """The granularity of the line items in the report."""
