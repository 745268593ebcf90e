"""Resource types of AWS PI. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class PerfReports_Tag(TypedDict):
    key: str
    value: str

@final
class PerfReports(_Resource):
    """Creates and manages a Performance Insights performance analysis report for a specified DB instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        end_time: str,
        identifier: str,
        service_type: Literal["RDS", "DOCDB"],
        start_time: str,
        tags: Sequence[PerfReports_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analysis_report_id: Final[str]
    """A unique identifier for the analysis report."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the performance analysis report."""
    create_time: Final[str]
    """The time the analysis report was created in ISO 8601 format."""
    end_time: Final[str]
    """The end time defined for the analysis report in ISO 8601 format."""
    identifier: Final[str]
    """An immutable, AWS Region-unique identifier for a data source."""
    service_type: Final[str]
    """The AWS service for which Performance Insights returns metrics."""
    start_time: Final[str]
    """The start time defined for the analysis report in ISO 8601 format."""
    status: Final[str]
    """The status of the analysis report."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
