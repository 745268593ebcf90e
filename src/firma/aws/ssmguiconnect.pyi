"""Resource types of AWS SSMGuiConnect. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Preferences_ConnectionRecordingPreferences(TypedDict):
    kms_key_arn: str
    recording_destinations: Preferences_RecordingDestinations

class Preferences_RecordingDestinations(TypedDict):
    s3_buckets: Sequence[Preferences_S3Bucket]

class Preferences_S3Bucket(TypedDict):
    bucket_name: str
    bucket_owner: str

@final
class Preferences_ConnectionRecordingPreferences_Read:
    kms_key_arn: Final[str]
    recording_destinations: Final[Preferences_RecordingDestinations_Read]

@final
class Preferences_RecordingDestinations_Read:
    s3_buckets: Final[list[Any]]

@final
class Preferences(_Resource):
    """Definition of AWS::SSMGuiConnect::Preferences Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_recording_preferences: Preferences_ConnectionRecordingPreferences = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS Account Id that the preference is associated with, used as the unique identifier for this resource."""
    connection_recording_preferences: Final[Preferences_ConnectionRecordingPreferences_Read]
    """The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region."""
