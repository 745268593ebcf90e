"""Resource types of AWS MediaPackage. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Asset_EgressEndpoint(TypedDict):
    pass

class Asset_Tag(TypedDict):
    key: str
    value: str

@final
class Asset(_Resource):
    """Resource schema for AWS::MediaPackage::Asset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        packaging_group_id: str,
        source_arn: str,
        source_role_arn: str,
        egress_endpoints: Sequence[Asset_EgressEndpoint] = ...,
        resource_id: str = ...,
        tags: Sequence[Asset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Asset."""
    created_at: Final[str]
    """The time the Asset was initially submitted for Ingest."""
    egress_endpoints: Final[list[Any]]
    """The list of egress endpoints available for the Asset."""
    id: Final[str]
    """The unique identifier for the Asset."""
    packaging_group_id: Final[str]
    """The ID of the PackagingGroup for the Asset."""
    resource_id: Final[str]
    """The resource ID to include in SPEKE key requests."""
    source_arn: Final[str]
    """ARN of the source object in S3."""
    source_role_arn: Final[str]
    """The IAM role_arn used to access the source S3 bucket."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class Channel_LogConfiguration(TypedDict):
    log_group_name: NotRequired[str]

@final
class Channel_LogConfiguration_Read:
    log_group_name: Final[str]

class Channel_HlsIngest(TypedDict):
    ingest_endpoints: NotRequired[Sequence[Channel_IngestEndpoint]]

class Channel_IngestEndpoint(TypedDict):
    pass

@final
class Channel_HlsIngest_Read:
    ingest_endpoints: Final[list[Any]]

class Channel_LogConfiguration2(TypedDict):
    log_group_name: NotRequired[str]

@final
class Channel_LogConfiguration_Read2:
    log_group_name: Final[str]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """Resource schema for AWS::MediaPackage::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        description: str = ...,
        egress_access_logs: Channel_LogConfiguration = ...,
        hls_ingest: Channel_HlsIngest = ...,
        ingress_access_logs: Channel_LogConfiguration2 = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) assigned to the Channel."""
    description: Final[str]
    """A short text description of the Channel."""
    egress_access_logs: Final[Channel_LogConfiguration_Read]
    """The configuration parameters for egress access logging."""
    hls_ingest: Final[Channel_HlsIngest_Read]
    """An HTTP Live Streaming (HLS) ingest resource configuration."""
    id: Final[str]
    """The ID of the Channel."""
    ingress_access_logs: Final[Channel_LogConfiguration_Read2]
    """The configuration parameters for egress access logging."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class OriginEndpoint_Authorization(TypedDict):
    cdn_identifier_secret: str
    secrets_role_arn: str

@final
class OriginEndpoint_Authorization_Read:
    cdn_identifier_secret: Final[str]
    secrets_role_arn: Final[str]

class OriginEndpoint_CmafPackage(TypedDict):
    encryption: NotRequired[OriginEndpoint_CmafEncryption]
    hls_manifests: NotRequired[Sequence[OriginEndpoint_HlsManifest]]
    segment_duration_seconds: NotRequired[Int]
    segment_prefix: NotRequired[str]
    stream_selection: NotRequired[OriginEndpoint_StreamSelection]

class OriginEndpoint_CmafEncryption(TypedDict):
    constant_initialization_vector: NotRequired[str]
    encryption_method: NotRequired[Literal["SAMPLE_AES", "AES_CTR"]]
    key_rotation_interval_seconds: NotRequired[Int]
    speke_key_provider: OriginEndpoint_SpekeKeyProvider

class OriginEndpoint_SpekeKeyProvider(TypedDict):
    certificate_arn: NotRequired[str]
    encryption_contract_configuration: NotRequired[OriginEndpoint_EncryptionContractConfiguration]
    resource_id: str
    role_arn: str
    system_ids: Texts
    url: str

class OriginEndpoint_EncryptionContractConfiguration(TypedDict):
    preset_speke20_audio: Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"]
    preset_speke20_video: Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"]

class OriginEndpoint_HlsManifest(TypedDict):
    ad_markers: NotRequired[Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"]]
    ad_triggers: NotRequired[Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"]]]
    ads_on_delivery_restrictions: NotRequired[Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"]]
    id: str
    include_iframe_only_stream: NotRequired[Bool]
    manifest_name: NotRequired[str]
    playlist_type: NotRequired[Literal["NONE", "EVENT", "VOD"]]
    playlist_window_seconds: NotRequired[Int]
    program_date_time_interval_seconds: NotRequired[Int]
    url: NotRequired[str]

class OriginEndpoint_StreamSelection(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class OriginEndpoint_CmafPackage_Read:
    encryption: Final[OriginEndpoint_CmafEncryption_Read]
    hls_manifests: Final[list[Any]]
    segment_duration_seconds: Final[Ref[int]]
    segment_prefix: Final[str]
    stream_selection: Final[OriginEndpoint_StreamSelection_Read]

@final
class OriginEndpoint_CmafEncryption_Read:
    constant_initialization_vector: Final[str]
    encryption_method: Final[str]
    key_rotation_interval_seconds: Final[Ref[int]]
    speke_key_provider: Final[OriginEndpoint_SpekeKeyProvider_Read]

@final
class OriginEndpoint_SpekeKeyProvider_Read:
    certificate_arn: Final[str]
    encryption_contract_configuration: Final[OriginEndpoint_EncryptionContractConfiguration_Read]
    resource_id: Final[str]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

@final
class OriginEndpoint_EncryptionContractConfiguration_Read:
    preset_speke20_audio: Final[str]
    preset_speke20_video: Final[str]

@final
class OriginEndpoint_StreamSelection_Read:
    max_video_bits_per_second: Final[Ref[int]]
    min_video_bits_per_second: Final[Ref[int]]
    stream_order: Final[str]

class OriginEndpoint_DashPackage(TypedDict):
    ad_triggers: NotRequired[Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"]]]
    ads_on_delivery_restrictions: NotRequired[Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"]]
    encryption: NotRequired[OriginEndpoint_DashEncryption]
    include_iframe_only_stream: NotRequired[Bool]
    manifest_layout: NotRequired[Literal["FULL", "COMPACT", "DRM_TOP_LEVEL_COMPACT"]]
    manifest_window_seconds: NotRequired[Int]
    min_buffer_time_seconds: NotRequired[Int]
    min_update_period_seconds: NotRequired[Int]
    period_triggers: NotRequired[Sequence[Literal["ADS"]]]
    profile: NotRequired[Literal["NONE", "HBBTV_1_5", "HYBRIDCAST", "DVB_DASH_2014"]]
    segment_duration_seconds: NotRequired[Int]
    segment_template_format: NotRequired[Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"]]
    stream_selection: NotRequired[OriginEndpoint_StreamSelection2]
    suggested_presentation_delay_seconds: NotRequired[Int]
    utc_timing: NotRequired[Literal["HTTP-XSDATE", "HTTP-ISO", "HTTP-HEAD", "NONE"]]
    utc_timing_uri: NotRequired[str]

class OriginEndpoint_DashEncryption(TypedDict):
    key_rotation_interval_seconds: NotRequired[Int]
    speke_key_provider: OriginEndpoint_SpekeKeyProvider2

class OriginEndpoint_SpekeKeyProvider2(TypedDict):
    certificate_arn: NotRequired[str]
    encryption_contract_configuration: NotRequired[OriginEndpoint_EncryptionContractConfiguration]
    resource_id: str
    role_arn: str
    system_ids: Texts
    url: str

class OriginEndpoint_StreamSelection2(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class OriginEndpoint_DashPackage_Read:
    ad_triggers: Final[list[str]]
    ads_on_delivery_restrictions: Final[str]
    encryption: Final[OriginEndpoint_DashEncryption_Read]
    include_iframe_only_stream: Final[Ref[bool]]
    manifest_layout: Final[str]
    manifest_window_seconds: Final[Ref[int]]
    min_buffer_time_seconds: Final[Ref[int]]
    min_update_period_seconds: Final[Ref[int]]
    period_triggers: Final[list[str]]
    profile: Final[str]
    segment_duration_seconds: Final[Ref[int]]
    segment_template_format: Final[str]
    stream_selection: Final[OriginEndpoint_StreamSelection_Read2]
    suggested_presentation_delay_seconds: Final[Ref[int]]
    utc_timing: Final[str]
    utc_timing_uri: Final[str]

@final
class OriginEndpoint_DashEncryption_Read:
    key_rotation_interval_seconds: Final[Ref[int]]
    speke_key_provider: Final[OriginEndpoint_SpekeKeyProvider_Read2]

@final
class OriginEndpoint_SpekeKeyProvider_Read2:
    certificate_arn: Final[str]
    encryption_contract_configuration: Final[OriginEndpoint_EncryptionContractConfiguration_Read]
    resource_id: Final[str]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

@final
class OriginEndpoint_StreamSelection_Read2:
    max_video_bits_per_second: Final[Ref[int]]
    min_video_bits_per_second: Final[Ref[int]]
    stream_order: Final[str]

class OriginEndpoint_HlsPackage(TypedDict):
    ad_markers: NotRequired[Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH", "DATERANGE"]]
    ad_triggers: NotRequired[Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"]]]
    ads_on_delivery_restrictions: NotRequired[Literal["NONE", "RESTRICTED", "UNRESTRICTED", "BOTH"]]
    encryption: NotRequired[OriginEndpoint_HlsEncryption]
    include_dvb_subtitles: NotRequired[Bool]
    include_iframe_only_stream: NotRequired[Bool]
    playlist_type: NotRequired[Literal["NONE", "EVENT", "VOD"]]
    playlist_window_seconds: NotRequired[Int]
    program_date_time_interval_seconds: NotRequired[Int]
    segment_duration_seconds: NotRequired[Int]
    stream_selection: NotRequired[OriginEndpoint_StreamSelection3]
    use_audio_rendition_group: NotRequired[Bool]

class OriginEndpoint_HlsEncryption(TypedDict):
    constant_initialization_vector: NotRequired[str]
    encryption_method: NotRequired[Literal["AES_128", "SAMPLE_AES"]]
    key_rotation_interval_seconds: NotRequired[Int]
    repeat_ext_x_key: NotRequired[Bool]
    speke_key_provider: OriginEndpoint_SpekeKeyProvider3

class OriginEndpoint_SpekeKeyProvider3(TypedDict):
    certificate_arn: NotRequired[str]
    encryption_contract_configuration: NotRequired[OriginEndpoint_EncryptionContractConfiguration]
    resource_id: str
    role_arn: str
    system_ids: Texts
    url: str

class OriginEndpoint_StreamSelection3(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class OriginEndpoint_HlsPackage_Read:
    ad_markers: Final[str]
    ad_triggers: Final[list[str]]
    ads_on_delivery_restrictions: Final[str]
    encryption: Final[OriginEndpoint_HlsEncryption_Read]
    include_dvb_subtitles: Final[Ref[bool]]
    include_iframe_only_stream: Final[Ref[bool]]
    playlist_type: Final[str]
    playlist_window_seconds: Final[Ref[int]]
    program_date_time_interval_seconds: Final[Ref[int]]
    segment_duration_seconds: Final[Ref[int]]
    stream_selection: Final[OriginEndpoint_StreamSelection_Read3]
    use_audio_rendition_group: Final[Ref[bool]]

@final
class OriginEndpoint_HlsEncryption_Read:
    constant_initialization_vector: Final[str]
    encryption_method: Final[str]
    key_rotation_interval_seconds: Final[Ref[int]]
    repeat_ext_x_key: Final[Ref[bool]]
    speke_key_provider: Final[OriginEndpoint_SpekeKeyProvider_Read3]

@final
class OriginEndpoint_SpekeKeyProvider_Read3:
    certificate_arn: Final[str]
    encryption_contract_configuration: Final[OriginEndpoint_EncryptionContractConfiguration_Read]
    resource_id: Final[str]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

@final
class OriginEndpoint_StreamSelection_Read3:
    max_video_bits_per_second: Final[Ref[int]]
    min_video_bits_per_second: Final[Ref[int]]
    stream_order: Final[str]

class OriginEndpoint_MssPackage(TypedDict):
    encryption: NotRequired[OriginEndpoint_MssEncryption]
    manifest_window_seconds: NotRequired[Int]
    segment_duration_seconds: NotRequired[Int]
    stream_selection: NotRequired[OriginEndpoint_StreamSelection4]

class OriginEndpoint_MssEncryption(TypedDict):
    speke_key_provider: OriginEndpoint_SpekeKeyProvider4

class OriginEndpoint_SpekeKeyProvider4(TypedDict):
    certificate_arn: NotRequired[str]
    encryption_contract_configuration: NotRequired[OriginEndpoint_EncryptionContractConfiguration]
    resource_id: str
    role_arn: str
    system_ids: Texts
    url: str

class OriginEndpoint_StreamSelection4(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class OriginEndpoint_MssPackage_Read:
    encryption: Final[OriginEndpoint_MssEncryption_Read]
    manifest_window_seconds: Final[Ref[int]]
    segment_duration_seconds: Final[Ref[int]]
    stream_selection: Final[OriginEndpoint_StreamSelection_Read4]

@final
class OriginEndpoint_MssEncryption_Read:
    speke_key_provider: Final[OriginEndpoint_SpekeKeyProvider_Read4]

@final
class OriginEndpoint_SpekeKeyProvider_Read4:
    certificate_arn: Final[str]
    encryption_contract_configuration: Final[OriginEndpoint_EncryptionContractConfiguration_Read]
    resource_id: Final[str]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

@final
class OriginEndpoint_StreamSelection_Read4:
    max_video_bits_per_second: Final[Ref[int]]
    min_video_bits_per_second: Final[Ref[int]]
    stream_order: Final[str]

class OriginEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class OriginEndpoint(_Resource):
    """Resource schema for AWS::MediaPackage::OriginEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_id: str,
        id: str,
        authorization: OriginEndpoint_Authorization = ...,
        cmaf_package: OriginEndpoint_CmafPackage = ...,
        dash_package: OriginEndpoint_DashPackage = ...,
        description: str = ...,
        hls_package: OriginEndpoint_HlsPackage = ...,
        manifest_name: str = ...,
        mss_package: OriginEndpoint_MssPackage = ...,
        origination: Literal["ALLOW", "DENY"] = ...,
        startover_window_seconds: Int = ...,
        tags: Sequence[OriginEndpoint_Tag] = ...,
        time_delay_seconds: Int = ...,
        whitelist: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) assigned to the OriginEndpoint."""
    authorization: Final[OriginEndpoint_Authorization_Read]
    """CDN Authorization credentials"""
    channel_id: Final[str]
    """The ID of the Channel the OriginEndpoint is associated with."""
    cmaf_package: Final[OriginEndpoint_CmafPackage_Read]
    """A Common Media Application Format (CMAF) packaging configuration."""
    dash_package: Final[OriginEndpoint_DashPackage_Read]
    """A Dynamic Adaptive Streaming over HTTP (DASH) packaging configuration."""
    description: Final[str]
    """A short text description of the OriginEndpoint."""
    hls_package: Final[OriginEndpoint_HlsPackage_Read]
    """An HTTP Live Streaming (HLS) packaging configuration."""
    id: Final[str]
    """The ID of the OriginEndpoint."""
    manifest_name: Final[str]
    """A short string appended to the end of the OriginEndpoint URL."""
    mss_package: Final[OriginEndpoint_MssPackage_Read]
    """A Microsoft Smooth Streaming (MSS) packaging configuration."""
    origination: Final[str]
    """Control whether origination of video is allowed for this OriginEndpoint."""
    startover_window_seconds: Final[Ref[int]]
    """Maximum duration (seconds) of content to retain for startover playback."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""
    time_delay_seconds: Final[Ref[int]]
    """Amount of delay (seconds) to enforce on the playback of live content."""
    url: Final[str]
    """The URL of the packaged OriginEndpoint for consumption."""
    whitelist: Final[list[str]]
    """A list of source IP CIDR blocks that will be allowed to access the OriginEndpoint."""

class PackagingConfiguration_CmafPackage(TypedDict):
    encryption: NotRequired[PackagingConfiguration_CmafEncryption]
    hls_manifests: Sequence[PackagingConfiguration_HlsManifest]
    include_encoder_configuration_in_segments: NotRequired[Bool]
    segment_duration_seconds: NotRequired[Int]

class PackagingConfiguration_CmafEncryption(TypedDict):
    speke_key_provider: PackagingConfiguration_SpekeKeyProvider

class PackagingConfiguration_SpekeKeyProvider(TypedDict):
    encryption_contract_configuration: NotRequired[PackagingConfiguration_EncryptionContractConfiguration]
    role_arn: str
    system_ids: Texts
    url: str

class PackagingConfiguration_EncryptionContractConfiguration(TypedDict):
    preset_speke20_audio: Literal["PRESET-AUDIO-1", "PRESET-AUDIO-2", "PRESET-AUDIO-3", "SHARED", "UNENCRYPTED"]
    preset_speke20_video: Literal["PRESET-VIDEO-1", "PRESET-VIDEO-2", "PRESET-VIDEO-3", "PRESET-VIDEO-4", "PRESET-VIDEO-5", "PRESET-VIDEO-6", "PRESET-VIDEO-7", "PRESET-VIDEO-8", "SHARED", "UNENCRYPTED"]

class PackagingConfiguration_HlsManifest(TypedDict):
    ad_markers: NotRequired[Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH"]]
    include_iframe_only_stream: NotRequired[Bool]
    manifest_name: NotRequired[str]
    program_date_time_interval_seconds: NotRequired[Int]
    repeat_ext_x_key: NotRequired[Bool]
    stream_selection: NotRequired[PackagingConfiguration_StreamSelection]

class PackagingConfiguration_StreamSelection(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class PackagingConfiguration_CmafPackage_Read:
    encryption: Final[PackagingConfiguration_CmafEncryption_Read]
    hls_manifests: Final[list[Any]]
    include_encoder_configuration_in_segments: Final[Ref[bool]]
    segment_duration_seconds: Final[Ref[int]]

@final
class PackagingConfiguration_CmafEncryption_Read:
    speke_key_provider: Final[PackagingConfiguration_SpekeKeyProvider_Read]

@final
class PackagingConfiguration_SpekeKeyProvider_Read:
    encryption_contract_configuration: Final[PackagingConfiguration_EncryptionContractConfiguration_Read]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

@final
class PackagingConfiguration_EncryptionContractConfiguration_Read:
    preset_speke20_audio: Final[str]
    preset_speke20_video: Final[str]

class PackagingConfiguration_DashPackage(TypedDict):
    dash_manifests: Sequence[PackagingConfiguration_DashManifest]
    encryption: NotRequired[PackagingConfiguration_DashEncryption]
    include_encoder_configuration_in_segments: NotRequired[Bool]
    include_iframe_only_stream: NotRequired[Bool]
    period_triggers: NotRequired[Sequence[Literal["ADS"]]]
    segment_duration_seconds: NotRequired[Int]
    segment_template_format: NotRequired[Literal["NUMBER_WITH_TIMELINE", "TIME_WITH_TIMELINE", "NUMBER_WITH_DURATION"]]

class PackagingConfiguration_DashManifest(TypedDict):
    manifest_layout: NotRequired[Literal["FULL", "COMPACT"]]
    manifest_name: NotRequired[str]
    min_buffer_time_seconds: NotRequired[Int]
    profile: NotRequired[Literal["NONE", "HBBTV_1_5"]]
    scte_markers_source: NotRequired[Literal["SEGMENTS", "MANIFEST"]]
    stream_selection: NotRequired[PackagingConfiguration_StreamSelection2]

class PackagingConfiguration_StreamSelection2(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

class PackagingConfiguration_DashEncryption(TypedDict):
    speke_key_provider: PackagingConfiguration_SpekeKeyProvider2

class PackagingConfiguration_SpekeKeyProvider2(TypedDict):
    encryption_contract_configuration: NotRequired[PackagingConfiguration_EncryptionContractConfiguration]
    role_arn: str
    system_ids: Texts
    url: str

@final
class PackagingConfiguration_DashPackage_Read:
    dash_manifests: Final[list[Any]]
    encryption: Final[PackagingConfiguration_DashEncryption_Read]
    include_encoder_configuration_in_segments: Final[Ref[bool]]
    include_iframe_only_stream: Final[Ref[bool]]
    period_triggers: Final[list[str]]
    segment_duration_seconds: Final[Ref[int]]
    segment_template_format: Final[str]

@final
class PackagingConfiguration_DashEncryption_Read:
    speke_key_provider: Final[PackagingConfiguration_SpekeKeyProvider_Read2]

@final
class PackagingConfiguration_SpekeKeyProvider_Read2:
    encryption_contract_configuration: Final[PackagingConfiguration_EncryptionContractConfiguration_Read]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

class PackagingConfiguration_HlsPackage(TypedDict):
    encryption: NotRequired[PackagingConfiguration_HlsEncryption]
    hls_manifests: Sequence[PackagingConfiguration_HlsManifest2]
    include_dvb_subtitles: NotRequired[Bool]
    segment_duration_seconds: NotRequired[Int]
    use_audio_rendition_group: NotRequired[Bool]

class PackagingConfiguration_HlsEncryption(TypedDict):
    constant_initialization_vector: NotRequired[str]
    encryption_method: NotRequired[Literal["AES_128", "SAMPLE_AES"]]
    speke_key_provider: PackagingConfiguration_SpekeKeyProvider3

class PackagingConfiguration_SpekeKeyProvider3(TypedDict):
    encryption_contract_configuration: NotRequired[PackagingConfiguration_EncryptionContractConfiguration]
    role_arn: str
    system_ids: Texts
    url: str

class PackagingConfiguration_HlsManifest2(TypedDict):
    ad_markers: NotRequired[Literal["NONE", "SCTE35_ENHANCED", "PASSTHROUGH"]]
    include_iframe_only_stream: NotRequired[Bool]
    manifest_name: NotRequired[str]
    program_date_time_interval_seconds: NotRequired[Int]
    repeat_ext_x_key: NotRequired[Bool]
    stream_selection: NotRequired[PackagingConfiguration_StreamSelection]

@final
class PackagingConfiguration_HlsPackage_Read:
    encryption: Final[PackagingConfiguration_HlsEncryption_Read]
    hls_manifests: Final[list[Any]]
    include_dvb_subtitles: Final[Ref[bool]]
    segment_duration_seconds: Final[Ref[int]]
    use_audio_rendition_group: Final[Ref[bool]]

@final
class PackagingConfiguration_HlsEncryption_Read:
    constant_initialization_vector: Final[str]
    encryption_method: Final[str]
    speke_key_provider: Final[PackagingConfiguration_SpekeKeyProvider_Read3]

@final
class PackagingConfiguration_SpekeKeyProvider_Read3:
    encryption_contract_configuration: Final[PackagingConfiguration_EncryptionContractConfiguration_Read]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

class PackagingConfiguration_MssPackage(TypedDict):
    encryption: NotRequired[PackagingConfiguration_MssEncryption]
    mss_manifests: Sequence[PackagingConfiguration_MssManifest]
    segment_duration_seconds: NotRequired[Int]

class PackagingConfiguration_MssEncryption(TypedDict):
    speke_key_provider: PackagingConfiguration_SpekeKeyProvider4

class PackagingConfiguration_SpekeKeyProvider4(TypedDict):
    encryption_contract_configuration: NotRequired[PackagingConfiguration_EncryptionContractConfiguration]
    role_arn: str
    system_ids: Texts
    url: str

class PackagingConfiguration_MssManifest(TypedDict):
    manifest_name: NotRequired[str]
    stream_selection: NotRequired[PackagingConfiguration_StreamSelection3]

class PackagingConfiguration_StreamSelection3(TypedDict):
    max_video_bits_per_second: NotRequired[Int]
    min_video_bits_per_second: NotRequired[Int]
    stream_order: NotRequired[Literal["ORIGINAL", "VIDEO_BITRATE_ASCENDING", "VIDEO_BITRATE_DESCENDING"]]

@final
class PackagingConfiguration_MssPackage_Read:
    encryption: Final[PackagingConfiguration_MssEncryption_Read]
    mss_manifests: Final[list[Any]]
    segment_duration_seconds: Final[Ref[int]]

@final
class PackagingConfiguration_MssEncryption_Read:
    speke_key_provider: Final[PackagingConfiguration_SpekeKeyProvider_Read4]

@final
class PackagingConfiguration_SpekeKeyProvider_Read4:
    encryption_contract_configuration: Final[PackagingConfiguration_EncryptionContractConfiguration_Read]
    role_arn: Final[str]
    system_ids: Final[list[str]]
    url: Final[str]

class PackagingConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class PackagingConfiguration(_Resource):
    """Resource schema for AWS::MediaPackage::PackagingConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        packaging_group_id: str,
        cmaf_package: PackagingConfiguration_CmafPackage = ...,
        dash_package: PackagingConfiguration_DashPackage = ...,
        hls_package: PackagingConfiguration_HlsPackage = ...,
        mss_package: PackagingConfiguration_MssPackage = ...,
        tags: Sequence[PackagingConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the PackagingConfiguration."""
    cmaf_package: Final[PackagingConfiguration_CmafPackage_Read]
    """A CMAF packaging configuration."""
    dash_package: Final[PackagingConfiguration_DashPackage_Read]
    """A Dynamic Adaptive Streaming over HTTP (DASH) packaging configuration."""
    hls_package: Final[PackagingConfiguration_HlsPackage_Read]
    """An HTTP Live Streaming (HLS) packaging configuration."""
    id: Final[str]
    """The ID of the PackagingConfiguration."""
    mss_package: Final[PackagingConfiguration_MssPackage_Read]
    """A Microsoft Smooth Streaming (MSS) PackagingConfiguration."""
    packaging_group_id: Final[str]
    """The ID of a PackagingGroup."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class PackagingGroup_Authorization(TypedDict):
    cdn_identifier_secret: str
    secrets_role_arn: str

@final
class PackagingGroup_Authorization_Read:
    cdn_identifier_secret: Final[str]
    secrets_role_arn: Final[str]

class PackagingGroup_LogConfiguration(TypedDict):
    log_group_name: NotRequired[str]

@final
class PackagingGroup_LogConfiguration_Read:
    log_group_name: Final[str]

class PackagingGroup_Tag(TypedDict):
    key: str
    value: str

@final
class PackagingGroup(_Resource):
    """Resource schema for AWS::MediaPackage::PackagingGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        authorization: PackagingGroup_Authorization = ...,
        egress_access_logs: PackagingGroup_LogConfiguration = ...,
        tags: Sequence[PackagingGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the PackagingGroup."""
    authorization: Final[PackagingGroup_Authorization_Read]
    """CDN Authorization"""
    domain_name: Final[str]
    """The fully qualified domain name for Assets in the PackagingGroup."""
    egress_access_logs: Final[PackagingGroup_LogConfiguration_Read]
    """The configuration parameters for egress access logging."""
    id: Final[str]
    """The ID of the PackagingGroup."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""
