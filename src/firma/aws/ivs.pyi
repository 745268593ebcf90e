"""Resource types of AWS IVS. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AdConfiguration_MediaTailorPlaybackConfiguration(TypedDict):
    playback_configuration_arn: NotRequired[str]

class AdConfiguration_PostRollConfiguration(TypedDict):
    duration_seconds: Int
    enabled: Bool

@final
class AdConfiguration_PostRollConfiguration_Read:
    duration_seconds: Final[Ref[int]]
    enabled: Final[Ref[bool]]

class AdConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class AdConfiguration(_Resource):
    """Resource type definition for AWS::IVS::AdConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        media_tailor_playback_configurations: Sequence[AdConfiguration_MediaTailorPlaybackConfiguration],
        name: str = ...,
        post_roll_configuration: AdConfiguration_PostRollConfiguration = ...,
        tags: Sequence[AdConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Ad configuration ARN."""
    media_tailor_playback_configurations: Final[list[Any]]
    """List of integration configurations with MediaTailor resources."""
    name: Final[str]
    """Ad configuration name."""
    post_roll_configuration: Final[AdConfiguration_PostRollConfiguration_Read]
    """Configuration for the post-roll ad break to use for this ad configuration."""
    tags: Final[list[Any]]
    """Tags attached to the resource."""

class Channel_MultitrackInputConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    maximum_resolution: NotRequired[Literal["SD", "HD", "FULL_HD"]]
    policy: NotRequired[Literal["ALLOW", "REQUIRE"]]

@final
class Channel_MultitrackInputConfiguration_Read:
    enabled: Final[Ref[bool]]
    maximum_resolution: Final[str]
    policy: Final[str]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """Resource Type definition for AWS::IVS::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorized: Bool = ...,
        container_format: Literal["TS", "FRAGMENTED_MP4"] = ...,
        insecure_ingest: Bool = ...,
        latency_mode: Literal["NORMAL", "LOW"] = ...,
        multitrack_input_configuration: Channel_MultitrackInputConfiguration = ...,
        name: str = ...,
        preset: Literal["", "HIGHER_BANDWIDTH_DELIVERY", "CONSTRAINED_BANDWIDTH_DELIVERY"] = ...,
        recording_configuration_arn: str = ...,
        tags: Sequence[Channel_Tag] = ...,
        type: Literal["STANDARD", "BASIC", "ADVANCED_SD", "ADVANCED_HD"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Channel ARN is automatically generated on creation and assigned as the unique identifier."""
    authorized: Final[Ref[bool]]
    """Whether the channel is authorized."""
    container_format: Final[str]
    """Indicates which content-packaging format is used (MPEG-TS or fMP4)."""
    ingest_endpoint: Final[str]
    """Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software."""
    insecure_ingest: Final[Ref[bool]]
    """Whether the channel allows insecure ingest."""
    latency_mode: Final[str]
    """Channel latency mode."""
    multitrack_input_configuration: Final[Channel_MultitrackInputConfiguration_Read]
    name: Final[str]
    """Channel"""
    playback_url: Final[str]
    """Channel Playback URL."""
    preset: Final[str]
    """Optional transcode preset for the channel."""
    recording_configuration_arn: Final[str]
    """Recording Configuration ARN."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""
    type: Final[str]
    """Channel type, which determines the allowable resolution and bitrate."""

class EncoderConfiguration_Tag(TypedDict):
    key: str
    value: str

class EncoderConfiguration_Video(TypedDict):
    bitrate: NotRequired[Int]
    framerate: NotRequired[Number]
    height: NotRequired[Int]
    width: NotRequired[Int]

@final
class EncoderConfiguration_Video_Read:
    bitrate: Final[Ref[int]]
    framerate: Final[Ref[float]]
    height: Final[Ref[int]]
    width: Final[Ref[int]]

@final
class EncoderConfiguration(_Resource):
    """Resource Type definition for AWS::IVS::EncoderConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        tags: Sequence[EncoderConfiguration_Tag] = ...,
        video: EncoderConfiguration_Video = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Encoder configuration identifier."""
    name: Final[str]
    """Encoder configuration name."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    video: Final[EncoderConfiguration_Video_Read]
    """Video configuration."""

class IngestConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class IngestConfiguration(_Resource):
    """Resource Type definition for AWS::IVS::IngestConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ingest_protocol: Literal["RTMP", "RTMPS"] = ...,
        insecure_ingest: Bool = ...,
        name: str = ...,
        stage_arn: str = ...,
        tags: Sequence[IngestConfiguration_Tag] = ...,
        user_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """IngestConfiguration ARN is automatically generated on creation and assigned as the unique identifier."""
    ingest_protocol: Final[str]
    """Ingest Protocol."""
    insecure_ingest: Final[Ref[bool]]
    """Whether ingest configuration allows insecure ingest."""
    name: Final[str]
    """IngestConfiguration"""
    participant_id: Final[str]
    """Participant Id is automatically generated on creation and assigned."""
    stage_arn: Final[str]
    """Stage ARN."""
    state: Final[str]
    """State of IngestConfiguration which determines whether IngestConfiguration is in use or not."""
    stream_key: Final[str]
    """Stream-key value."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""
    user_id: Final[str]
    """User defined indentifier for participant associated with IngestConfiguration."""

class PlaybackKeyPair_Tag(TypedDict):
    key: str
    value: str

@final
class PlaybackKeyPair(_Resource):
    """Resource Type definition for AWS::IVS::PlaybackKeyPair"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        public_key_material: str = ...,
        tags: Sequence[PlaybackKeyPair_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Key-pair identifier."""
    fingerprint: Final[str]
    """Key-pair identifier."""
    name: Final[str]
    """An arbitrary string (a nickname) assigned to a playback key pair that helps the customer identify that resource."""
    public_key_material: Final[str]
    """The public portion of a customer-generated key pair."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""

class PlaybackRestrictionPolicy_Tag(TypedDict):
    key: str
    value: str

@final
class PlaybackRestrictionPolicy(_Resource):
    """Resource Type definition for AWS::IVS::PlaybackRestrictionPolicy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allowed_countries: Texts = ...,
        allowed_origins: Texts = ...,
        enable_strict_origin_enforcement: Bool = ...,
        name: str = ...,
        tags: Sequence[PlaybackRestrictionPolicy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_countries: Final[list[str]]
    """A list of country codes that control geoblocking restriction."""
    allowed_origins: Final[list[str]]
    """A list of origin sites that control CORS restriction."""
    arn: Final[str]
    """Playback-restriction-policy identifier."""
    enable_strict_origin_enforcement: Final[Ref[bool]]
    """Whether channel playback is constrained by origin site."""
    name: Final[str]
    """Playback-restriction-policy name."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class PublicKey_Tag(TypedDict):
    key: str
    value: str

@final
class PublicKey(_Resource):
    """Resource Type definition for AWS::IVS::PublicKey"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        public_key_material: str = ...,
        tags: Sequence[PublicKey_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Key-pair identifier."""
    fingerprint: Final[str]
    """Key-pair identifier."""
    name: Final[str]
    """Name of the public key to be imported."""
    public_key_material: Final[str]
    """The public portion of a customer-generated key pair."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""

class RecordingConfiguration_DestinationConfiguration(TypedDict):
    s3: NotRequired[RecordingConfiguration_S3DestinationConfiguration]

class RecordingConfiguration_S3DestinationConfiguration(TypedDict):
    bucket_name: str

@final
class RecordingConfiguration_DestinationConfiguration_Read:
    s3: Final[RecordingConfiguration_S3DestinationConfiguration_Read]

@final
class RecordingConfiguration_S3DestinationConfiguration_Read:
    bucket_name: Final[str]

class RecordingConfiguration_RenditionConfiguration(TypedDict):
    rendition_selection: NotRequired[Literal["ALL", "NONE", "CUSTOM"]]
    renditions: NotRequired[Sequence[Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"]]]

@final
class RecordingConfiguration_RenditionConfiguration_Read:
    rendition_selection: Final[str]
    renditions: Final[list[str]]

class RecordingConfiguration_Tag(TypedDict):
    key: str
    value: str

class RecordingConfiguration_ThumbnailConfiguration(TypedDict):
    recording_mode: NotRequired[Literal["INTERVAL", "DISABLED"]]
    resolution: NotRequired[Literal["FULL_HD", "HD", "SD", "LOWEST_RESOLUTION"]]
    storage: NotRequired[Sequence[Literal["SEQUENTIAL", "LATEST"]]]
    target_interval_seconds: NotRequired[Int]

@final
class RecordingConfiguration_ThumbnailConfiguration_Read:
    recording_mode: Final[str]
    resolution: Final[str]
    storage: Final[list[str]]
    target_interval_seconds: Final[Ref[int]]

@final
class RecordingConfiguration(_Resource):
    """Resource Type definition for AWS::IVS::RecordingConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_configuration: RecordingConfiguration_DestinationConfiguration,
        name: str = ...,
        recording_reconnect_window_seconds: Int = ...,
        rendition_configuration: RecordingConfiguration_RenditionConfiguration = ...,
        tags: Sequence[RecordingConfiguration_Tag] = ...,
        thumbnail_configuration: RecordingConfiguration_ThumbnailConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Recording Configuration ARN is automatically generated on creation and assigned as the unique identifier."""
    destination_configuration: Final[RecordingConfiguration_DestinationConfiguration_Read]
    """Recording Destination Configuration."""
    name: Final[str]
    """Recording Configuration Name."""
    recording_reconnect_window_seconds: Final[Ref[int]]
    """Recording Reconnect Window Seconds."""
    rendition_configuration: Final[RecordingConfiguration_RenditionConfiguration_Read]
    """Rendition Configuration describes which renditions should be recorded for a stream."""
    state: Final[str]
    """Recording Configuration State."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""
    thumbnail_configuration: Final[RecordingConfiguration_ThumbnailConfiguration_Read]
    """Recording Thumbnail Configuration."""

class Stage_AutoParticipantRecordingConfiguration(TypedDict):
    hls_configuration: NotRequired[Stage_HlsConfiguration]
    media_types: NotRequired[Sequence[Literal["AUDIO_VIDEO", "AUDIO_ONLY"]]]
    recording_reconnect_window_seconds: NotRequired[Int]
    storage_configuration_arn: str
    thumbnail_configuration: NotRequired[Stage_ThumbnailConfiguration]

class Stage_HlsConfiguration(TypedDict):
    participant_recording_hls_configuration: NotRequired[Stage_ParticipantRecordingHlsConfiguration]

class Stage_ParticipantRecordingHlsConfiguration(TypedDict):
    target_segment_duration_seconds: NotRequired[Int]

class Stage_ThumbnailConfiguration(TypedDict):
    participant_thumbnail_configuration: NotRequired[Stage_ThumbnailConfigurationParticipantThumbnailConfiguration]

class Stage_ThumbnailConfigurationParticipantThumbnailConfiguration(TypedDict):
    recording_mode: NotRequired[Literal["INTERVAL", "DISABLED"]]
    storage: NotRequired[Sequence[Literal["SEQUENTIAL", "LATEST"]]]
    target_interval_seconds: NotRequired[Int]

@final
class Stage_AutoParticipantRecordingConfiguration_Read:
    hls_configuration: Final[Stage_HlsConfiguration_Read]
    media_types: Final[list[str]]
    recording_reconnect_window_seconds: Final[Ref[int]]
    storage_configuration_arn: Final[str]
    thumbnail_configuration: Final[Stage_ThumbnailConfiguration_Read]

@final
class Stage_HlsConfiguration_Read:
    participant_recording_hls_configuration: Final[Stage_ParticipantRecordingHlsConfiguration_Read]

@final
class Stage_ParticipantRecordingHlsConfiguration_Read:
    target_segment_duration_seconds: Final[Ref[int]]

@final
class Stage_ThumbnailConfiguration_Read:
    participant_thumbnail_configuration: Final[Stage_ThumbnailConfigurationParticipantThumbnailConfiguration_Read]

@final
class Stage_ThumbnailConfigurationParticipantThumbnailConfiguration_Read:
    recording_mode: Final[str]
    storage: Final[list[str]]
    target_interval_seconds: Final[Ref[int]]

class Stage_Tag(TypedDict):
    key: str
    value: str

@final
class Stage(_Resource):
    """Resource Type definition for AWS::IVS::Stage."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_participant_recording_configuration: Stage_AutoParticipantRecordingConfiguration = ...,
        name: str = ...,
        tags: Sequence[Stage_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    active_session_id: Final[str]
    """ID of the active session within the stage."""
    arn: Final[str]
    """Stage ARN is automatically generated on creation and assigned as the unique identifier."""
    auto_participant_recording_configuration: Final[Stage_AutoParticipantRecordingConfiguration_Read]
    """Configuration object for individual participant recording, to attach to the new stage."""
    name: Final[str]
    """Stage name"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class StorageConfiguration_S3StorageConfiguration(TypedDict):
    bucket_name: str

@final
class StorageConfiguration_S3StorageConfiguration_Read:
    bucket_name: Final[str]

class StorageConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class StorageConfiguration(_Resource):
    """Resource Type definition for AWS::IVS::StorageConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        s3: StorageConfiguration_S3StorageConfiguration,
        name: str = ...,
        tags: Sequence[StorageConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Storage Configuration ARN is automatically generated on creation and assigned as the unique identifier."""
    name: Final[str]
    """Storage Configuration Name."""
    s3: Final[StorageConfiguration_S3StorageConfiguration_Read]
    """A complex type that describes an S3 location where recorded videos will be stored."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""

class StreamKey_Tag(TypedDict):
    key: str
    value: str

@final
class StreamKey(_Resource):
    """Resource Type definition for AWS::IVS::StreamKey"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_arn: str,
        tags: Sequence[StreamKey_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Stream Key ARN is automatically generated on creation and assigned as the unique identifier."""
    channel_arn: Final[str]
    """Channel ARN for the stream."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""
    value: Final[str]
    """Stream-key value."""
