"""Resource types of AWS MediaConvert. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

@final
class CertificateAssociation(_Resource):
    """Associates an AWS Certificate Manager (ACM) certificate with AWS Elemental MediaConvert to enable encryption for content delivery."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the ACM certificate to associate with MediaConvert."""

class JobTemplate_AccelerationSettings(TypedDict):
    mode: Literal["DISABLED", "ENABLED", "PREFERRED"]

@final
class JobTemplate_AccelerationSettings_Read:
    mode: Final[str]

class JobTemplate_HopDestination(TypedDict):
    priority: NotRequired[Int]
    queue: NotRequired[str]
    wait_minutes: NotRequired[Int]

@final
class JobTemplate(_Resource):
    """Resource Type definition for AWS::MediaConvert::JobTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        settings_json: Mapping[str, Any] | str,
        acceleration_settings: JobTemplate_AccelerationSettings = ...,
        category: str = ...,
        description: str = ...,
        hop_destinations: Sequence[JobTemplate_HopDestination] = ...,
        name: str = ...,
        priority: Int = ...,
        queue: str = ...,
        status_update_interval: Literal["SECONDS_10", "SECONDS_12", "SECONDS_120", "SECONDS_15", "SECONDS_180", "SECONDS_20", "SECONDS_240", "SECONDS_30", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_60", "SECONDS_600"] = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acceleration_settings: Final[JobTemplate_AccelerationSettings_Read]
    """Accelerated transcoding can significantly speed up jobs with long, visually complex content."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the job template, such as arn:aws:mediaconvert:us-west-2:123456789012:jobTemplates/my-job-template."""
    category: Final[str]
    """Optional."""
    description: Final[str]
    """Optional."""
    hop_destinations: Final[list[Any]]
    """Optional."""
    name: Final[str]
    """The name of the job template you are creating."""
    priority: Final[Ref[int]]
    """Specify the relative priority for this job."""
    queue: Final[str]
    """Optional."""
    settings_json: Final[Any]
    status_update_interval: Final[str]
    """Specify how often MediaConvert sends STATUS_UPDATE events to Amazon CloudWatch Events."""
    tags: Final[Any]

@final
class Preset(_Resource):
    """Resource Type definition for AWS::MediaConvert::Preset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        settings_json: Mapping[str, Any] | str,
        category: str = ...,
        description: str = ...,
        name: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the output preset, such as arn:aws:mediaconvert:us-west-2:123456789012"""
    category: Final[str]
    """The new category for the preset, if you are changing it."""
    description: Final[str]
    """The new description for the preset, if you are changing it."""
    name: Final[str]
    """The name of the preset that you are modifying."""
    settings_json: Final[Any]
    tags: Final[Any]

@final
class Queue(_Resource):
    """Resource Type definition for AWS::MediaConvert::Queue"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        concurrent_jobs: Int = ...,
        description: str = ...,
        maximum_concurrent_feeds: Int = ...,
        name: str = ...,
        pricing_plan: Literal["ON_DEMAND", "RESERVED"] = ...,
        status: Literal["ACTIVE", "PAUSED"] = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the queue, such as arn:aws:mediaconvert:us-west-2:123456789012."""
    concurrent_jobs: Final[Ref[int]]
    """Specify the maximum number of jobs your queue can process concurrently."""
    description: Final[str]
    """A description of the queue that you are creating."""
    maximum_concurrent_feeds: Final[Ref[int]]
    """Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently."""
    name: Final[str]
    """The name of the queue that you are creating."""
    pricing_plan: Final[str]
    """When you use CloudFormation, you can create only on-demand queues."""
    status: Final[str]
    """Initial state of the queue."""
    tags: Final[Any]
