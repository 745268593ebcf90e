"""Resource types of AWS MediaPackageV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Channel_InputSwitchConfiguration(TypedDict):
    mqcs_input_switching: NotRequired[Bool]
    preferred_input: NotRequired[Int]

@final
class Channel_InputSwitchConfiguration_Read:
    mqcs_input_switching: Final[Ref[bool]]
    preferred_input: Final[Ref[int]]

class Channel_MultiviewConfiguration(TypedDict):
    available_layouts: Sequence[Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"]]
    available_sources: Texts

@final
class Channel_MultiviewConfiguration_Read:
    available_layouts: Final[list[str]]
    available_sources: Final[list[str]]

class Channel_OutputHeaderConfiguration(TypedDict):
    publish_mqcs: NotRequired[Bool]

@final
class Channel_OutputHeaderConfiguration_Read:
    publish_mqcs: Final[Ref[bool]]

class Channel_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Channel(_Resource):
    """Represents an entry point into AWS Elemental MediaPackage for an ABR video content stream sent from an upstream encoder such as AWS…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_group_name: str,
        channel_name: str,
        description: str = ...,
        input_switch_configuration: Channel_InputSwitchConfiguration = ...,
        input_type: Literal["HLS", "CMAF", "MULTIVIEW"] = ...,
        multiview_configuration: Channel_MultiviewConfiguration = ...,
        output_header_configuration: Channel_OutputHeaderConfiguration = ...,
        output_locking_mode: Literal["EPOCH_LOCKED", "NON_EPOCH_LOCKED"] = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) associated with the resource."""
    attached_multiview_channels: Final[list[str]]
    """The multiview channels, in the same channel group, that list this channel as an available source."""
    channel_group_name: Final[str]
    channel_name: Final[str]
    created_at: Final[str]
    """The date and time the channel was created."""
    description: Final[str]
    """Enter any descriptive text that helps you to identify the channel."""
    ingest_endpoint_urls: Final[list[str]]
    ingest_endpoints: Final[list[Any]]
    """The list of ingest endpoints."""
    input_switch_configuration: Final[Channel_InputSwitchConfiguration_Read]
    """The configuration for input switching based on the media quality confidence score (MQCS) as provided from AWS Elemental MediaLive."""
    input_type: Final[str]
    modified_at: Final[str]
    """The date and time the channel was modified."""
    multiview_configuration: Final[Channel_MultiviewConfiguration_Read]
    """The multiview configuration for a channel."""
    output_header_configuration: Final[Channel_OutputHeaderConfiguration_Read]
    """The settings for what common media server data (CMSD) headers AWS Elemental MediaPackage includes in responses to the CDN."""
    output_locking_mode: Final[str]
    tags: Final[list[Any]]

class ChannelGroup_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class ChannelGroup(_Resource):
    """Represents a channel group that facilitates the grouping of multiple channels."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_group_name: str,
        description: str = ...,
        tags: Sequence[ChannelGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) associated with the resource."""
    channel_group_name: Final[str]
    created_at: Final[str]
    """The date and time the channel group was created."""
    description: Final[str]
    """Enter any descriptive text that helps you to identify the channel group."""
    egress_domain: Final[str]
    """The output domain where the source stream should be sent."""
    modified_at: Final[str]
    """The date and time the channel group was modified."""
    tags: Final[list[Any]]

@final
class ChannelPolicy(_Resource):
    """Represents a resource-based policy that allows or denies access to a channel."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_group_name: str,
        channel_name: str,
        policy: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_group_name: Final[str]
    channel_name: Final[str]
    policy: Final[Any]

class OriginEndpoint_DashManifestConfiguration(TypedDict):
    audio_timeline_pattern: NotRequired[Literal["NONE", "PATTERNED"]]
    availability_start_time_configuration: NotRequired[OriginEndpoint_DashAvailabilityStartTimeConfiguration]
    base_urls: NotRequired[Sequence[OriginEndpoint_DashBaseUrl]]
    compactness: NotRequired[Literal["STANDARD", "NONE"]]
    drm_signaling: NotRequired[Literal["INDIVIDUAL", "REFERENCED"]]
    dvb_settings: NotRequired[OriginEndpoint_DashDvbSettings]
    filter_configuration: NotRequired[OriginEndpoint_FilterConfiguration]
    manifest_name: str
    manifest_window_seconds: NotRequired[Int]
    min_buffer_time_seconds: NotRequired[Int]
    min_update_period_seconds: NotRequired[Int]
    period_triggers: NotRequired[Sequence[Literal["AVAILS", "DRM_KEY_ROTATION", "SOURCE_CHANGES", "SOURCE_DISRUPTIONS", "NONE"]]]
    profiles: NotRequired[Sequence[Literal["DVB_DASH"]]]
    program_information: NotRequired[OriginEndpoint_DashProgramInformation]
    scte_dash: NotRequired[OriginEndpoint_ScteDash]
    segment_template_format: NotRequired[Literal["NUMBER_WITH_TIMELINE"]]
    subtitle_configuration: NotRequired[OriginEndpoint_DashSubtitleConfiguration]
    suggested_presentation_delay_seconds: NotRequired[Int]
    uri_path_type: NotRequired[Literal["LEAF", "ROOT"]]
    utc_timing: NotRequired[OriginEndpoint_DashUtcTiming]

class OriginEndpoint_DashAvailabilityStartTimeConfiguration(TypedDict):
    fixed_availability_start_time: str

class OriginEndpoint_DashBaseUrl(TypedDict):
    dvb_priority: NotRequired[Int]
    dvb_weight: NotRequired[Int]
    service_location: NotRequired[str]
    url: str

class OriginEndpoint_DashDvbSettings(TypedDict):
    error_metrics: NotRequired[Sequence[OriginEndpoint_DashDvbMetricsReporting]]
    font_download: NotRequired[OriginEndpoint_DashDvbFontDownload]

class OriginEndpoint_DashDvbMetricsReporting(TypedDict):
    probability: NotRequired[Int]
    reporting_url: str

class OriginEndpoint_DashDvbFontDownload(TypedDict):
    font_family: NotRequired[str]
    mime_type: NotRequired[str]
    url: NotRequired[str]

class OriginEndpoint_FilterConfiguration(TypedDict):
    clip_start_time: NotRequired[str]
    drm_settings: NotRequired[str]
    end: NotRequired[str]
    manifest_filter: NotRequired[str]
    multiview: NotRequired[OriginEndpoint_MultiviewFilterConfiguration]
    start: NotRequired[str]
    time_delay_seconds: NotRequired[Int]

class OriginEndpoint_MultiviewFilterConfiguration(TypedDict):
    layout: Literal["LAYOUT_2EH", "LAYOUT_2PL", "LAYOUT_3EL", "LAYOUT_3PL", "LAYOUT_4E", "LAYOUT_4PL"]
    sources: Texts

class OriginEndpoint_DashProgramInformation(TypedDict):
    copyright: NotRequired[str]
    language_code: NotRequired[str]
    more_information_url: NotRequired[str]
    source: NotRequired[str]
    title: NotRequired[str]

class OriginEndpoint_ScteDash(TypedDict):
    ad_marker_dash: NotRequired[Literal["BINARY", "XML"]]
    scte_in_manifests: NotRequired[Literal["ALL", "MATCHES_FILTER"]]

class OriginEndpoint_DashSubtitleConfiguration(TypedDict):
    ttml_configuration: NotRequired[OriginEndpoint_DashTtmlConfiguration]

class OriginEndpoint_DashTtmlConfiguration(TypedDict):
    ttml_profile: Literal["IMSC_1", "EBU_TT_D_101"]

class OriginEndpoint_DashUtcTiming(TypedDict):
    timing_mode: NotRequired[Literal["HTTP_HEAD", "HTTP_ISO", "HTTP_XSDATE", "UTC_DIRECT"]]
    timing_source: NotRequired[str]

class OriginEndpoint_ForceEndpointErrorConfiguration(TypedDict):
    endpoint_error_conditions: NotRequired[Sequence[Literal["STALE_MANIFEST", "INCOMPLETE_MANIFEST", "MISSING_DRM_KEY", "SLATE_INPUT"]]]

@final
class OriginEndpoint_ForceEndpointErrorConfiguration_Read:
    endpoint_error_conditions: Final[list[str]]

class OriginEndpoint_HlsManifestConfiguration(TypedDict):
    child_manifest_name: NotRequired[str]
    filter_configuration: NotRequired[OriginEndpoint_FilterConfiguration2]
    manifest_name: str
    manifest_window_seconds: NotRequired[Int]
    program_date_time_interval_seconds: NotRequired[Int]
    scte_hls: NotRequired[OriginEndpoint_ScteHls]
    start_tag: NotRequired[OriginEndpoint_StartTag]
    uri_path_type: NotRequired[Literal["LEAF", "ROOT"]]
    url_encode_child_manifest: NotRequired[Bool]

class OriginEndpoint_FilterConfiguration2(TypedDict):
    clip_start_time: NotRequired[str]
    drm_settings: NotRequired[str]
    end: NotRequired[str]
    manifest_filter: NotRequired[str]
    multiview: NotRequired[OriginEndpoint_MultiviewFilterConfiguration]
    start: NotRequired[str]
    time_delay_seconds: NotRequired[Int]

class OriginEndpoint_ScteHls(TypedDict):
    ad_marker_hls: NotRequired[Literal["DATERANGE", "SCTE35_ENHANCED"]]
    scte_in_manifests: NotRequired[Literal["ALL", "MATCHES_FILTER"]]

class OriginEndpoint_StartTag(TypedDict):
    precise: NotRequired[Bool]
    time_offset: Number

class OriginEndpoint_LowLatencyHlsManifestConfiguration(TypedDict):
    child_manifest_name: NotRequired[str]
    filter_configuration: NotRequired[OriginEndpoint_LowLatencyHlsFilterConfiguration]
    manifest_name: str
    manifest_window_seconds: NotRequired[Int]
    program_date_time_interval_seconds: NotRequired[Int]
    scte_hls: NotRequired[OriginEndpoint_ScteHls2]
    start_tag: NotRequired[OriginEndpoint_StartTag2]
    uri_path_type: NotRequired[Literal["LEAF", "ROOT"]]
    url_encode_child_manifest: NotRequired[Bool]

class OriginEndpoint_LowLatencyHlsFilterConfiguration(TypedDict):
    clip_start_time: NotRequired[str]
    drm_settings: NotRequired[str]
    end: NotRequired[str]
    manifest_filter: NotRequired[str]
    start: NotRequired[str]
    time_delay_seconds: NotRequired[Int]

class OriginEndpoint_ScteHls2(TypedDict):
    ad_marker_hls: NotRequired[Literal["DATERANGE", "SCTE35_ENHANCED"]]
    scte_in_manifests: NotRequired[Literal["ALL", "MATCHES_FILTER"]]

class OriginEndpoint_StartTag2(TypedDict):
    precise: NotRequired[Bool]
    time_offset: Number

class OriginEndpoint_MssManifestConfiguration(TypedDict):
    filter_configuration: NotRequired[OriginEndpoint_MssFilterConfiguration]
    manifest_layout: NotRequired[Literal["FULL", "COMPACT"]]
    manifest_name: str
    manifest_window_seconds: NotRequired[Int]

class OriginEndpoint_MssFilterConfiguration(TypedDict):
    clip_start_time: NotRequired[str]
    drm_settings: NotRequired[str]
    end: NotRequired[str]
    manifest_filter: NotRequired[str]
    start: NotRequired[str]
    time_delay_seconds: NotRequired[Int]

class OriginEndpoint_Segment(TypedDict):
    encryption: NotRequired[OriginEndpoint_Encryption]
    include_iframe_only_streams: NotRequired[Bool]
    output_timestamp_mode: NotRequired[Literal["PASSTHROUGH", "REBASED_TO_CHANNEL_START"]]
    scte: NotRequired[OriginEndpoint_Scte]
    segment_duration_seconds: NotRequired[Int]
    segment_name: NotRequired[str]
    ts_include_dvb_subtitles: NotRequired[Bool]
    ts_use_audio_rendition_group: NotRequired[Bool]

class OriginEndpoint_Encryption(TypedDict):
    cmaf_exclude_segment_drm_metadata: NotRequired[Bool]
    constant_initialization_vector: NotRequired[str]
    encryption_method: OriginEndpoint_EncryptionMethod
    key_rotation_interval_seconds: NotRequired[Int]
    speke_key_provider: OriginEndpoint_SpekeKeyProvider

class OriginEndpoint_EncryptionMethod(TypedDict):
    cmaf_encryption_method: NotRequired[Literal["CENC", "CBCS"]]
    ism_encryption_method: NotRequired[Literal["CENC"]]
    ts_encryption_method: NotRequired[Literal["AES_128", "SAMPLE_AES"]]

class OriginEndpoint_SpekeKeyProvider(TypedDict):
    certificate_arn: NotRequired[str]
    content_key_period_configuration: NotRequired[OriginEndpoint_ContentKeyPeriodConfiguration]
    drm_systems: Sequence[Literal["CLEAR_KEY_AES_128", "FAIRPLAY", "PLAYREADY", "WIDEVINE", "IRDETO"]]
    encryption_contract_configuration: OriginEndpoint_EncryptionContractConfiguration
    resource_id: str
    role_arn: str
    speke_version: NotRequired[Literal["V2_0", "V2_1"]]
    url: str

class OriginEndpoint_ContentKeyPeriodConfiguration(TypedDict):
    content_key_period_timing: NotRequired[Literal["INDEX_ONLY", "START_END_ONLY", "INDEX_WITH_START_END"]]

class OriginEndpoint_EncryptionContractConfiguration(TypedDict):
    preset_speke20_audio: Literal["PRESET_AUDIO_1", "PRESET_AUDIO_2", "PRESET_AUDIO_3", "SHARED", "UNENCRYPTED"]
    preset_speke20_video: Literal["PRESET_VIDEO_1", "PRESET_VIDEO_2", "PRESET_VIDEO_3", "PRESET_VIDEO_4", "PRESET_VIDEO_5", "PRESET_VIDEO_6", "PRESET_VIDEO_7", "PRESET_VIDEO_8", "SHARED", "UNENCRYPTED"]

class OriginEndpoint_Scte(TypedDict):
    custom_ad_types: NotRequired[Sequence[Literal["PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK"]]]
    scte_filter: NotRequired[Sequence[Literal["SPLICE_INSERT", "BREAK", "PROVIDER_ADVERTISEMENT", "DISTRIBUTOR_ADVERTISEMENT", "PROVIDER_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_PLACEMENT_OPPORTUNITY", "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY", "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY", "PROGRAM", "CHAPTER", "UNSCHEDULED_EVENT", "ALTERNATE_CONTENT_OPPORTUNITY", "NETWORK", "PROVIDER_PROMO", "DISTRIBUTOR_PROMO", "PROVIDER_AD_BLOCK", "DISTRIBUTOR_AD_BLOCK", "CONTENT_IDENTIFICATION", "CALL_AD_SERVER"]]]
    scte_in_segments: NotRequired[Literal["NONE", "ALL", "MATCHES_FILTER"]]

@final
class OriginEndpoint_Segment_Read:
    encryption: Final[OriginEndpoint_Encryption_Read]
    include_iframe_only_streams: Final[Ref[bool]]
    output_timestamp_mode: Final[str]
    scte: Final[OriginEndpoint_Scte_Read]
    segment_duration_seconds: Final[Ref[int]]
    segment_name: Final[str]
    ts_include_dvb_subtitles: Final[Ref[bool]]
    ts_use_audio_rendition_group: Final[Ref[bool]]

@final
class OriginEndpoint_Encryption_Read:
    cmaf_exclude_segment_drm_metadata: Final[Ref[bool]]
    constant_initialization_vector: Final[str]
    encryption_method: Final[OriginEndpoint_EncryptionMethod_Read]
    key_rotation_interval_seconds: Final[Ref[int]]
    speke_key_provider: Final[OriginEndpoint_SpekeKeyProvider_Read]

@final
class OriginEndpoint_EncryptionMethod_Read:
    cmaf_encryption_method: Final[str]
    ism_encryption_method: Final[str]
    ts_encryption_method: Final[str]

@final
class OriginEndpoint_SpekeKeyProvider_Read:
    certificate_arn: Final[str]
    content_key_period_configuration: Final[OriginEndpoint_ContentKeyPeriodConfiguration_Read]
    drm_systems: Final[list[str]]
    encryption_contract_configuration: Final[OriginEndpoint_EncryptionContractConfiguration_Read]
    resource_id: Final[str]
    role_arn: Final[str]
    speke_version: Final[str]
    url: Final[str]

@final
class OriginEndpoint_ContentKeyPeriodConfiguration_Read:
    content_key_period_timing: Final[str]

@final
class OriginEndpoint_EncryptionContractConfiguration_Read:
    preset_speke20_audio: Final[str]
    preset_speke20_video: Final[str]

@final
class OriginEndpoint_Scte_Read:
    custom_ad_types: Final[list[str]]
    scte_filter: Final[list[str]]
    scte_in_segments: Final[str]

class OriginEndpoint_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class OriginEndpoint(_Resource):
    """Represents an origin endpoint that is associated with a channel, offering a dynamically repackaged version of its content through various…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_group_name: str,
        channel_name: str,
        container_type: Literal["TS", "CMAF", "ISM"],
        origin_endpoint_name: str,
        dash_manifests: Sequence[OriginEndpoint_DashManifestConfiguration] = ...,
        description: str = ...,
        force_endpoint_error_configuration: OriginEndpoint_ForceEndpointErrorConfiguration = ...,
        hls_manifests: Sequence[OriginEndpoint_HlsManifestConfiguration] = ...,
        low_latency_hls_manifests: Sequence[OriginEndpoint_LowLatencyHlsManifestConfiguration] = ...,
        mss_manifests: Sequence[OriginEndpoint_MssManifestConfiguration] = ...,
        segment: OriginEndpoint_Segment = ...,
        startover_window_seconds: Int = ...,
        stream_name_output_mode: Literal["INDEX", "PASSTHROUGH_NAME"] = ...,
        tags: Sequence[OriginEndpoint_Tag] = ...,
        uri_separator: Literal["UNDERSCORE", "HYPHEN"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) associated with the resource."""
    channel_group_name: Final[str]
    channel_name: Final[str]
    container_type: Final[str]
    created_at: Final[str]
    """The date and time the origin endpoint was created."""
    dash_manifest_urls: Final[list[str]]
    dash_manifests: Final[list[Any]]
    """A DASH manifest configuration."""
    description: Final[str]
    """Enter any descriptive text that helps you to identify the origin endpoint."""
    force_endpoint_error_configuration: Final[OriginEndpoint_ForceEndpointErrorConfiguration_Read]
    """The failover settings for the endpoint."""
    hls_manifest_urls: Final[list[str]]
    hls_manifests: Final[list[Any]]
    """An HTTP live streaming (HLS) manifest configuration."""
    low_latency_hls_manifest_urls: Final[list[str]]
    low_latency_hls_manifests: Final[list[Any]]
    """A low-latency HLS manifest configuration."""
    modified_at: Final[str]
    """The date and time the origin endpoint was modified."""
    mss_manifest_urls: Final[list[str]]
    mss_manifests: Final[list[Any]]
    """The Microsoft Smooth Streaming (MSS) manifest configurations associated with this origin endpoint."""
    origin_endpoint_name: Final[str]
    segment: Final[OriginEndpoint_Segment_Read]
    """The segment configuration, including the segment name, duration, and other configuration values."""
    startover_window_seconds: Final[Ref[int]]
    """The size of the window (in seconds) to create a window of the live stream that's available for on-demand viewing."""
    stream_name_output_mode: Final[str]
    tags: Final[list[Any]]
    uri_separator: Final[str]

class OriginEndpointPolicy_CdnAuthConfiguration(TypedDict):
    cdn_identifier_secret_arns: Texts
    secrets_role_arn: str

@final
class OriginEndpointPolicy_CdnAuthConfiguration_Read:
    cdn_identifier_secret_arns: Final[list[str]]
    secrets_role_arn: Final[str]

@final
class OriginEndpointPolicy(_Resource):
    """Represents a resource policy that allows or denies access to an origin endpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_group_name: str,
        channel_name: str,
        origin_endpoint_name: str,
        policy: Mapping[str, Any] | str,
        cdn_auth_configuration: OriginEndpointPolicy_CdnAuthConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cdn_auth_configuration: Final[OriginEndpointPolicy_CdnAuthConfiguration_Read]
    """The settings to enable CDN authorization headers in MediaPackage."""
    channel_group_name: Final[str]
    channel_name: Final[str]
    origin_endpoint_name: Final[str]
    policy: Final[Any]
