"""Resource types of AWS LaunchWizard. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Deployment_Tags(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Deployment(_Resource):
    """Definition of AWS::LaunchWizard::Deployment Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deployment_pattern_name: str,
        name: str,
        workload_name: str,
        specifications: Mapping[str, str] = ...,
        tags: Sequence[Deployment_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the LaunchWizard deployment"""
    created_at: Final[str]
    """Timestamp of LaunchWizard deployment creation"""
    deleted_at: Final[str]
    """Timestamp of LaunchWizard deployment deletion"""
    deployment_id: Final[str]
    """Deployment ID of the LaunchWizard deployment"""
    deployment_pattern_name: Final[str]
    """Workload deployment pattern name"""
    name: Final[str]
    """Name of LaunchWizard deployment"""
    resource_group: Final[str]
    """Resource Group Name created for LaunchWizard deployment"""
    specifications: Final[Any]
    """LaunchWizard deployment specifications"""
    status: Final[str]
    """Status of LaunchWizard deployment"""
    tags: Final[list[Any]]
    """Tags for LaunchWizard deployment"""
    workload_name: Final[str]
    """Workload Name for LaunchWizard deployment"""
