"""Resource types of AWS MediaTailor. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Channel_SlateSource(TypedDict):
    source_location_name: NotRequired[str]
    vod_source_name: NotRequired[str]

@final
class Channel_SlateSource_Read:
    source_location_name: Final[str]
    vod_source_name: Final[str]

class Channel_LogConfigurationForChannel(TypedDict):
    log_types: NotRequired[Sequence[Literal["AS_RUN"]]]

@final
class Channel_LogConfigurationForChannel_Read:
    log_types: Final[list[str]]

class Channel_RequestOutputItem(TypedDict):
    dash_playlist_settings: NotRequired[Channel_DashPlaylistSettings]
    hls_playlist_settings: NotRequired[Channel_HlsPlaylistSettings]
    manifest_name: str
    source_group: str

class Channel_DashPlaylistSettings(TypedDict):
    manifest_window_seconds: NotRequired[Number]
    min_buffer_time_seconds: NotRequired[Number]
    min_update_period_seconds: NotRequired[Number]
    suggested_presentation_delay_seconds: NotRequired[Number]

class Channel_HlsPlaylistSettings(TypedDict):
    ad_markup_type: NotRequired[Sequence[Literal["DATERANGE", "SCTE35_ENHANCED"]]]
    manifest_window_seconds: NotRequired[Number]

class Channel_Tag(TypedDict):
    key: str
    value: str

class Channel_TimeShiftConfiguration(TypedDict):
    max_time_delay_seconds: Number

@final
class Channel_TimeShiftConfiguration_Read:
    max_time_delay_seconds: Final[Ref[float]]

@final
class Channel(_Resource):
    """Definition of AWS::MediaTailor::Channel Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str,
        outputs: Sequence[Channel_RequestOutputItem],
        playback_mode: Literal["LOOP", "LINEAR"],
        audiences: Texts = ...,
        filler_slate: Channel_SlateSource = ...,
        log_configuration: Channel_LogConfigurationForChannel = ...,
        tags: Sequence[Channel_Tag] = ...,
        tier: Literal["BASIC", "STANDARD"] = ...,
        time_shift_configuration: Channel_TimeShiftConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the channel."""
    audiences: Final[list[str]]
    """The list of audiences defined in channel."""
    channel_name: Final[str]
    filler_slate: Final[Channel_SlateSource_Read]
    """Slate VOD source configuration."""
    log_configuration: Final[Channel_LogConfigurationForChannel_Read]
    """The log configuration for the channel."""
    outputs: Final[list[Any]]
    """The channel's output properties."""
    playback_mode: Final[str]
    tags: Final[list[Any]]
    """The tags to assign to the channel."""
    tier: Final[str]
    time_shift_configuration: Final[Channel_TimeShiftConfiguration_Read]
    """The configuration for time-shifted viewing."""

@final
class ChannelPolicy(_Resource):
    """Definition of AWS::MediaTailor::ChannelPolicy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str,
        policy: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_name: Final[str]
    policy: Final[Any]
    """The IAM policy for the channel."""

class Function_AwsServiceRequestConfiguration(TypedDict):
    body: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    method_type: Literal["GET", "POST"]
    output: NotRequired[Mapping[str, str]]
    request_timeout_milliseconds: Int
    runtime: Literal["JSONATA"]
    target_region: str
    target_service: str
    url: str

@final
class Function_AwsServiceRequestConfiguration_Read:
    body: Final[str]
    headers: Final[Any]
    method_type: Final[str]
    output: Final[Any]
    request_timeout_milliseconds: Final[Ref[int]]
    runtime: Final[str]
    target_region: Final[str]
    target_service: Final[str]
    url: Final[str]

class Function_ConcurrentExecutorConfiguration(TypedDict):
    function_list: Sequence[Function_FunctionRef]
    max_concurrency: Int
    output: Mapping[str, str]
    runtime: Literal["JSONATA"]
    timeout_milliseconds: Int

class Function_FunctionRef(TypedDict):
    alias: NotRequired[str]
    function_id: NotRequired[str]
    run_condition: NotRequired[str]

@final
class Function_ConcurrentExecutorConfiguration_Read:
    function_list: Final[list[Any]]
    max_concurrency: Final[Ref[int]]
    output: Final[Any]
    runtime: Final[str]
    timeout_milliseconds: Final[Ref[int]]

class Function_CustomOutputConfiguration(TypedDict):
    output: NotRequired[Mapping[str, str]]
    runtime: Literal["JSONATA"]

@final
class Function_CustomOutputConfiguration_Read:
    output: Final[Any]
    runtime: Final[str]

class Function_HttpRequestConfiguration(TypedDict):
    body: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    method_type: Literal["GET", "POST"]
    output: NotRequired[Mapping[str, str]]
    request_timeout_milliseconds: Int
    runtime: Literal["JSONATA"]
    url: str

@final
class Function_HttpRequestConfiguration_Read:
    body: Final[str]
    headers: Final[Any]
    method_type: Final[str]
    output: Final[Any]
    request_timeout_milliseconds: Final[Ref[int]]
    runtime: Final[str]
    url: Final[str]

class Function_SequentialExecutorConfiguration(TypedDict):
    function_list: Sequence[Function_FunctionRef2]
    output: NotRequired[Mapping[str, str]]
    runtime: Literal["JSONATA"]
    timeout_milliseconds: Int

class Function_FunctionRef2(TypedDict):
    alias: NotRequired[str]
    function_id: NotRequired[str]
    run_condition: NotRequired[str]

@final
class Function_SequentialExecutorConfiguration_Read:
    function_list: Final[list[Any]]
    output: Final[Any]
    runtime: Final[str]
    timeout_milliseconds: Final[Ref[int]]

class Function_Tag(TypedDict):
    key: str
    value: str

class Function_VastRequestConfiguration(TypedDict):
    body: NotRequired[str]
    headers: NotRequired[Mapping[str, str]]
    method_type: Literal["GET", "POST"]
    output: NotRequired[Mapping[str, str]]
    request_timeout_milliseconds: Int
    runtime: Literal["JSONATA"]
    url: str

@final
class Function_VastRequestConfiguration_Read:
    body: Final[str]
    headers: Final[Any]
    method_type: Final[str]
    output: Final[Any]
    request_timeout_milliseconds: Final[Ref[int]]
    runtime: Final[str]
    url: Final[str]

@final
class Function(_Resource):
    """Resource Type definition for AWS::MediaTailor::Function"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        function_id: str,
        function_type: Literal["HTTP_REQUEST", "AWS_SERVICE_REQUEST", "CUSTOM_OUTPUT", "CONCURRENT_EXECUTOR", "SEQUENTIAL_EXECUTOR", "VAST_REQUEST"],
        aws_service_request_configuration: Function_AwsServiceRequestConfiguration = ...,
        concurrent_executor_configuration: Function_ConcurrentExecutorConfiguration = ...,
        custom_output_configuration: Function_CustomOutputConfiguration = ...,
        description: str = ...,
        http_request_configuration: Function_HttpRequestConfiguration = ...,
        sequential_executor_configuration: Function_SequentialExecutorConfiguration = ...,
        tags: Sequence[Function_Tag] = ...,
        vast_request_configuration: Function_VastRequestConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the function."""
    aws_service_request_configuration: Final[Function_AwsServiceRequestConfiguration_Read]
    """The configuration for an AWS_SERVICE_REQUEST function."""
    concurrent_executor_configuration: Final[Function_ConcurrentExecutorConfiguration_Read]
    """The configuration for a CONCURRENT_EXECUTOR function."""
    custom_output_configuration: Final[Function_CustomOutputConfiguration_Read]
    """Configuration for custom output functions."""
    description: Final[str]
    """A description of the function."""
    function_id: Final[str]
    """The unique identifier for the function."""
    function_type: Final[str]
    """The type of the function."""
    http_request_configuration: Final[Function_HttpRequestConfiguration_Read]
    """Configuration for HTTP request functions."""
    sequential_executor_configuration: Final[Function_SequentialExecutorConfiguration_Read]
    """The configuration for a SEQUENTIAL_EXECUTOR function."""
    tags: Final[list[Any]]
    """The tags to assign to the function resource."""
    vast_request_configuration: Final[Function_VastRequestConfiguration_Read]
    """The configuration for a VAST_REQUEST function."""

class LiveSource_HttpPackageConfiguration(TypedDict):
    path: str
    source_group: str
    type: Literal["DASH", "HLS"]

class LiveSource_Tag(TypedDict):
    key: str
    value: str

@final
class LiveSource(_Resource):
    """Definition of AWS::MediaTailor::LiveSource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        http_package_configurations: Sequence[LiveSource_HttpPackageConfiguration],
        live_source_name: str,
        source_location_name: str,
        tags: Sequence[LiveSource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the live source."""
    http_package_configurations: Final[list[Any]]
    """A list of HTTP package configuration parameters for this live source."""
    live_source_name: Final[str]
    source_location_name: Final[str]
    tags: Final[list[Any]]
    """The tags to assign to the live source."""

class PlaybackConfiguration_AdConditioningConfiguration(TypedDict):
    streaming_media_file_conditioning: Literal["TRANSCODE", "NONE"]

@final
class PlaybackConfiguration_AdConditioningConfiguration_Read:
    streaming_media_file_conditioning: Final[str]

class PlaybackConfiguration_AdDecisionServerConfiguration(TypedDict):
    http_request: NotRequired[PlaybackConfiguration_HttpRequest]
    vast_response: NotRequired[PlaybackConfiguration_VastResponse]

class PlaybackConfiguration_HttpRequest(TypedDict):
    body: NotRequired[str]
    compress_request: NotRequired[Literal["NONE", "GZIP"]]
    headers: NotRequired[Mapping[str, str]]
    http_method: NotRequired[Literal["GET", "POST"]]

class PlaybackConfiguration_VastResponse(TypedDict):
    ad_sequencing_mode: NotRequired[Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE", "FOLLOW_AD_SEQUENCE_ONLY_LIVE", "FOLLOW_AD_SEQUENCE_ONLY_VOD"]]

@final
class PlaybackConfiguration_AdDecisionServerConfiguration_Read:
    http_request: Final[PlaybackConfiguration_HttpRequest_Read]
    vast_response: Final[PlaybackConfiguration_VastResponse_Read]

@final
class PlaybackConfiguration_HttpRequest_Read:
    body: Final[str]
    compress_request: Final[str]
    headers: Final[Any]
    http_method: Final[str]

@final
class PlaybackConfiguration_VastResponse_Read:
    ad_sequencing_mode: Final[str]

class PlaybackConfiguration_AdsPersonalizationConcurrency(TypedDict):
    enable_vod_vast_parallelization: NotRequired[Bool]
    max_concurrent_ads_requests: NotRequired[Int]

@final
class PlaybackConfiguration_AdsPersonalizationConcurrency_Read:
    enable_vod_vast_parallelization: Final[Ref[bool]]
    max_concurrent_ads_requests: Final[Ref[int]]

class PlaybackConfiguration_AdsPersonalizationTimeouts(TypedDict):
    ads_request_timeout_milliseconds: NotRequired[Int]
    live_maximum_ads_personalization_time_milliseconds: NotRequired[Int]
    prefetch_ads_request_timeout_milliseconds: NotRequired[Int]
    prefetch_maximum_ads_personalization_time_milliseconds: NotRequired[Int]
    vod_maximum_ads_personalization_time_milliseconds: NotRequired[Int]

@final
class PlaybackConfiguration_AdsPersonalizationTimeouts_Read:
    ads_request_timeout_milliseconds: Final[Ref[int]]
    live_maximum_ads_personalization_time_milliseconds: Final[Ref[int]]
    prefetch_ads_request_timeout_milliseconds: Final[Ref[int]]
    prefetch_maximum_ads_personalization_time_milliseconds: Final[Ref[int]]
    vod_maximum_ads_personalization_time_milliseconds: Final[Ref[int]]

class PlaybackConfiguration_AvailSuppression(TypedDict):
    fill_policy: NotRequired[Literal["PARTIAL_AVAIL", "FULL_AVAIL_ONLY"]]
    mode: NotRequired[Literal["OFF", "BEHIND_LIVE_EDGE", "AFTER_LIVE_EDGE"]]
    value: NotRequired[str]

@final
class PlaybackConfiguration_AvailSuppression_Read:
    fill_policy: Final[str]
    mode: Final[str]
    value: Final[str]

class PlaybackConfiguration_BeaconingConfiguration(TypedDict):
    client_side: NotRequired[PlaybackConfiguration_ClientSideBeaconingConfiguration]

class PlaybackConfiguration_ClientSideBeaconingConfiguration(TypedDict):
    additional_event_types: NotRequired[Sequence[Literal["MUTE", "UNMUTE", "PAUSE", "SKIP"]]]
    reporting_mode: Literal["DISABLED", "INSIGHTS"]

@final
class PlaybackConfiguration_BeaconingConfiguration_Read:
    client_side: Final[PlaybackConfiguration_ClientSideBeaconingConfiguration_Read]

@final
class PlaybackConfiguration_ClientSideBeaconingConfiguration_Read:
    additional_event_types: Final[list[str]]
    reporting_mode: Final[str]

class PlaybackConfiguration_Bumper(TypedDict):
    end_url: NotRequired[str]
    start_url: NotRequired[str]

@final
class PlaybackConfiguration_Bumper_Read:
    end_url: Final[str]
    start_url: Final[str]

class PlaybackConfiguration_CdnConfiguration(TypedDict):
    ad_segment_url_prefix: NotRequired[str]
    content_segment_url_prefix: NotRequired[str]

@final
class PlaybackConfiguration_CdnConfiguration_Read:
    ad_segment_url_prefix: Final[str]
    content_segment_url_prefix: Final[str]

class PlaybackConfiguration_DashConfiguration(TypedDict):
    mpd_location: NotRequired[str]
    origin_manifest_type: NotRequired[Literal["SINGLE_PERIOD", "MULTI_PERIOD"]]

@final
class PlaybackConfiguration_DashConfiguration_Read:
    manifest_endpoint_prefix: Final[str]
    mpd_location: Final[str]
    origin_manifest_type: Final[str]

class PlaybackConfiguration_HlsConfiguration(TypedDict):
    pass

@final
class PlaybackConfiguration_HlsConfiguration_Read:
    manifest_endpoint_prefix: Final[str]

class PlaybackConfiguration_LivePreRollConfiguration(TypedDict):
    ad_decision_server_configuration: NotRequired[PlaybackConfiguration_PreRollAdDecisionServerConfiguration]
    ad_decision_server_url: NotRequired[str]
    max_duration_seconds: NotRequired[Int]

class PlaybackConfiguration_PreRollAdDecisionServerConfiguration(TypedDict):
    vast_response: NotRequired[PlaybackConfiguration_PreRollVastResponse]

class PlaybackConfiguration_PreRollVastResponse(TypedDict):
    ad_sequencing_mode: NotRequired[Literal["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE"]]

@final
class PlaybackConfiguration_LivePreRollConfiguration_Read:
    ad_decision_server_configuration: Final[PlaybackConfiguration_PreRollAdDecisionServerConfiguration_Read]
    ad_decision_server_url: Final[str]
    max_duration_seconds: Final[Ref[int]]

@final
class PlaybackConfiguration_PreRollAdDecisionServerConfiguration_Read:
    vast_response: Final[PlaybackConfiguration_PreRollVastResponse_Read]

@final
class PlaybackConfiguration_PreRollVastResponse_Read:
    ad_sequencing_mode: Final[str]

class PlaybackConfiguration_LogConfiguration(TypedDict):
    ads_interaction_log: NotRequired[PlaybackConfiguration_AdsInteractionLog]
    enabled_logging_strategies: NotRequired[Texts]
    manifest_service_interaction_log: NotRequired[PlaybackConfiguration_ManifestServiceInteractionLog]
    percent_enabled: Int

class PlaybackConfiguration_AdsInteractionLog(TypedDict):
    exclude_event_types: NotRequired[Texts]
    publish_opt_in_event_types: NotRequired[Texts]

class PlaybackConfiguration_ManifestServiceInteractionLog(TypedDict):
    exclude_event_types: NotRequired[Texts]

@final
class PlaybackConfiguration_LogConfiguration_Read:
    ads_interaction_log: Final[PlaybackConfiguration_AdsInteractionLog_Read]
    enabled_logging_strategies: Final[list[str]]
    manifest_service_interaction_log: Final[PlaybackConfiguration_ManifestServiceInteractionLog_Read]
    percent_enabled: Final[Ref[int]]

@final
class PlaybackConfiguration_AdsInteractionLog_Read:
    exclude_event_types: Final[list[str]]
    publish_opt_in_event_types: Final[list[str]]

@final
class PlaybackConfiguration_ManifestServiceInteractionLog_Read:
    exclude_event_types: Final[list[str]]

class PlaybackConfiguration_ManifestProcessingRules(TypedDict):
    ad_marker_passthrough: NotRequired[PlaybackConfiguration_AdMarkerPassthrough]

class PlaybackConfiguration_AdMarkerPassthrough(TypedDict):
    enabled: NotRequired[Bool]

@final
class PlaybackConfiguration_ManifestProcessingRules_Read:
    ad_marker_passthrough: Final[PlaybackConfiguration_AdMarkerPassthrough_Read]

@final
class PlaybackConfiguration_AdMarkerPassthrough_Read:
    enabled: Final[Ref[bool]]

class PlaybackConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class PlaybackConfiguration(_Resource):
    """Resource schema for AWS::MediaTailor::PlaybackConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ad_decision_server_url: str,
        name: str,
        video_content_source_url: str,
        ad_conditioning_configuration: PlaybackConfiguration_AdConditioningConfiguration = ...,
        ad_decision_server_configuration: PlaybackConfiguration_AdDecisionServerConfiguration = ...,
        ads_personalization_concurrency: PlaybackConfiguration_AdsPersonalizationConcurrency = ...,
        ads_personalization_timeouts: PlaybackConfiguration_AdsPersonalizationTimeouts = ...,
        avail_suppression: PlaybackConfiguration_AvailSuppression = ...,
        beaconing_configuration: PlaybackConfiguration_BeaconingConfiguration = ...,
        bumper: PlaybackConfiguration_Bumper = ...,
        cdn_configuration: PlaybackConfiguration_CdnConfiguration = ...,
        configuration_aliases: Mapping[str, Mapping[str, Any] | str] = ...,
        dash_configuration: PlaybackConfiguration_DashConfiguration = ...,
        function_mapping: Mapping[str, str] = ...,
        hls_configuration: PlaybackConfiguration_HlsConfiguration = ...,
        insertion_mode: Literal["STITCHED_ONLY", "PLAYER_SELECT"] = ...,
        live_pre_roll_configuration: PlaybackConfiguration_LivePreRollConfiguration = ...,
        log_configuration: PlaybackConfiguration_LogConfiguration = ...,
        manifest_processing_rules: PlaybackConfiguration_ManifestProcessingRules = ...,
        personalization_threshold_seconds: Int = ...,
        slate_ad_url: str = ...,
        tags: Sequence[PlaybackConfiguration_Tag] = ...,
        transcode_profile_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ad_conditioning_configuration: Final[PlaybackConfiguration_AdConditioningConfiguration_Read]
    """The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns."""
    ad_decision_server_configuration: Final[PlaybackConfiguration_AdDecisionServerConfiguration_Read]
    """The configuration for the request to the specified Ad Decision Server URL."""
    ad_decision_server_url: Final[str]
    """The URL for the ad decision server (ADS)."""
    ads_personalization_concurrency: Final[PlaybackConfiguration_AdsPersonalizationConcurrency_Read]
    """The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS)."""
    ads_personalization_timeouts: Final[PlaybackConfiguration_AdsPersonalizationTimeouts_Read]
    """The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows."""
    avail_suppression: Final[PlaybackConfiguration_AvailSuppression_Read]
    """The configuration for avail suppression, also known as ad suppression."""
    beaconing_configuration: Final[PlaybackConfiguration_BeaconingConfiguration_Read]
    """The beaconing configuration for a playback configuration."""
    bumper: Final[PlaybackConfiguration_Bumper_Read]
    """The configuration for bumpers."""
    cdn_configuration: Final[PlaybackConfiguration_CdnConfiguration_Read]
    """The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management."""
    configuration_aliases: Final[Any]
    """The predefined aliases for dynamic variables."""
    dash_configuration: Final[PlaybackConfiguration_DashConfiguration_Read]
    """The configuration for DASH PUT operations."""
    function_mapping: Final[Any]
    """A map of event names to function identifiers for custom processing during session lifecycle events."""
    hls_configuration: Final[PlaybackConfiguration_HlsConfiguration_Read]
    """The configuration for HLS content."""
    insertion_mode: Final[str]
    """The setting that controls whether players can use stitched or guided ad insertion."""
    live_pre_roll_configuration: Final[PlaybackConfiguration_LivePreRollConfiguration_Read]
    """The configuration for pre-roll ad insertion."""
    log_configuration: Final[PlaybackConfiguration_LogConfiguration_Read]
    """The configuration that defines where AWS Elemental MediaTailor sends logs for the playback configuration."""
    manifest_processing_rules: Final[PlaybackConfiguration_ManifestProcessingRules_Read]
    """The configuration for manifest processing rules."""
    name: Final[str]
    """The identifier for the playback configuration."""
    personalization_threshold_seconds: Final[Ref[int]]
    """Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break."""
    playback_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) for the playback configuration."""
    playback_endpoint_prefix: Final[str]
    """The URL that the player accesses to get a manifest from MediaTailor."""
    session_initialization_endpoint_prefix: Final[str]
    """The URL that the player uses to initialize a session that uses client-side reporting."""
    slate_ad_url: Final[str]
    """The URL for a high-quality video asset to transcode and use to fill in time that's not used by ads."""
    tags: Final[list[Any]]
    """The tags to assign to the playback configuration."""
    transcode_profile_name: Final[str]
    """The name that is used to associate this playback configuration with a custom transcode profile."""
    video_content_source_url: Final[str]
    """The URL prefix for the parent manifest for the stream, minus the asset ID."""

class PrefetchSchedule_PrefetchConsumption(TypedDict):
    avail_matching_criteria: NotRequired[Sequence[PrefetchSchedule_AvailMatchingCriteria]]
    end_time: str
    start_time: NotRequired[str]

class PrefetchSchedule_AvailMatchingCriteria(TypedDict):
    dynamic_variable: str
    operator: Literal["EQUALS"]

@final
class PrefetchSchedule_PrefetchConsumption_Read:
    avail_matching_criteria: Final[list[Any]]
    end_time: Final[str]
    start_time: Final[str]

class PrefetchSchedule_RecurringPrefetchConfiguration(TypedDict):
    end_time: str
    recurring_consumption: PrefetchSchedule_RecurringConsumption
    recurring_retrieval: PrefetchSchedule_RecurringRetrieval
    start_time: NotRequired[str]

class PrefetchSchedule_RecurringConsumption(TypedDict):
    avail_matching_criteria: NotRequired[Sequence[PrefetchSchedule_AvailMatchingCriteria2]]
    retrieved_ad_expiration_seconds: NotRequired[Int]

class PrefetchSchedule_AvailMatchingCriteria2(TypedDict):
    dynamic_variable: str
    operator: Literal["EQUALS"]

class PrefetchSchedule_RecurringRetrieval(TypedDict):
    delay_after_avail_end_seconds: NotRequired[Int]
    dynamic_variables: NotRequired[Mapping[str, str]]
    traffic_shaping_retrieval_window: NotRequired[PrefetchSchedule_TrafficShapingRetrievalWindow]
    traffic_shaping_tps_configuration: NotRequired[PrefetchSchedule_TrafficShapingTpsConfiguration]
    traffic_shaping_type: NotRequired[Literal["RETRIEVAL_WINDOW", "TPS"]]

class PrefetchSchedule_TrafficShapingRetrievalWindow(TypedDict):
    retrieval_window_duration_seconds: NotRequired[Int]

class PrefetchSchedule_TrafficShapingTpsConfiguration(TypedDict):
    peak_concurrent_users: NotRequired[Int]
    peak_tps: NotRequired[Int]

@final
class PrefetchSchedule_RecurringPrefetchConfiguration_Read:
    end_time: Final[str]
    recurring_consumption: Final[PrefetchSchedule_RecurringConsumption_Read]
    recurring_retrieval: Final[PrefetchSchedule_RecurringRetrieval_Read]
    start_time: Final[str]

@final
class PrefetchSchedule_RecurringConsumption_Read:
    avail_matching_criteria: Final[list[Any]]
    retrieved_ad_expiration_seconds: Final[Ref[int]]

@final
class PrefetchSchedule_RecurringRetrieval_Read:
    delay_after_avail_end_seconds: Final[Ref[int]]
    dynamic_variables: Final[Any]
    traffic_shaping_retrieval_window: Final[PrefetchSchedule_TrafficShapingRetrievalWindow_Read]
    traffic_shaping_tps_configuration: Final[PrefetchSchedule_TrafficShapingTpsConfiguration_Read]
    traffic_shaping_type: Final[str]

@final
class PrefetchSchedule_TrafficShapingRetrievalWindow_Read:
    retrieval_window_duration_seconds: Final[Ref[int]]

@final
class PrefetchSchedule_TrafficShapingTpsConfiguration_Read:
    peak_concurrent_users: Final[Ref[int]]
    peak_tps: Final[Ref[int]]

class PrefetchSchedule_PrefetchRetrieval(TypedDict):
    dynamic_variables: NotRequired[Mapping[str, str]]
    end_time: str
    start_time: NotRequired[str]
    traffic_shaping_retrieval_window: NotRequired[PrefetchSchedule_TrafficShapingRetrievalWindow2]
    traffic_shaping_tps_configuration: NotRequired[PrefetchSchedule_TrafficShapingTpsConfiguration2]
    traffic_shaping_type: NotRequired[Literal["RETRIEVAL_WINDOW", "TPS"]]

class PrefetchSchedule_TrafficShapingRetrievalWindow2(TypedDict):
    retrieval_window_duration_seconds: NotRequired[Int]

class PrefetchSchedule_TrafficShapingTpsConfiguration2(TypedDict):
    peak_concurrent_users: NotRequired[Int]
    peak_tps: NotRequired[Int]

@final
class PrefetchSchedule_PrefetchRetrieval_Read:
    dynamic_variables: Final[Any]
    end_time: Final[str]
    start_time: Final[str]
    traffic_shaping_retrieval_window: Final[PrefetchSchedule_TrafficShapingRetrievalWindow_Read2]
    traffic_shaping_tps_configuration: Final[PrefetchSchedule_TrafficShapingTpsConfiguration_Read2]
    traffic_shaping_type: Final[str]

@final
class PrefetchSchedule_TrafficShapingRetrievalWindow_Read2:
    retrieval_window_duration_seconds: Final[Ref[int]]

@final
class PrefetchSchedule_TrafficShapingTpsConfiguration_Read2:
    peak_concurrent_users: Final[Ref[int]]
    peak_tps: Final[Ref[int]]

class PrefetchSchedule_Tag(TypedDict):
    key: str
    value: str

@final
class PrefetchSchedule(_Resource):
    """Definition of AWS::MediaTailor::PrefetchSchedule Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        playback_configuration_name: str,
        consumption: PrefetchSchedule_PrefetchConsumption = ...,
        recurring_prefetch_configuration: PrefetchSchedule_RecurringPrefetchConfiguration = ...,
        retrieval: PrefetchSchedule_PrefetchRetrieval = ...,
        schedule_type: Literal["SINGLE", "RECURRING"] = ...,
        stream_id: str = ...,
        tags: Sequence[PrefetchSchedule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the prefetch schedule."""
    consumption: Final[PrefetchSchedule_PrefetchConsumption_Read]
    name: Final[str]
    """The name to assign to the prefetch schedule."""
    playback_configuration_name: Final[str]
    """The name of the playback configuration."""
    recurring_prefetch_configuration: Final[PrefetchSchedule_RecurringPrefetchConfiguration_Read]
    retrieval: Final[PrefetchSchedule_PrefetchRetrieval_Read]
    schedule_type: Final[str]
    """The frequency that MediaTailor creates prefetch schedules."""
    stream_id: Final[str]
    """An optional stream identifier that MediaTailor uses to prefetch ads for multiple streams that use the same playback configuration."""
    tags: Final[list[Any]]
    """The tags assigned to the prefetch schedule."""

class Program_AdBreak(TypedDict):
    ad_break_metadata: NotRequired[Sequence[Program_KeyValuePair]]
    message_type: NotRequired[Literal["SPLICE_INSERT", "TIME_SIGNAL"]]
    offset_millis: Int
    slate: NotRequired[Program_SlateSource]
    splice_insert_message: NotRequired[Program_SpliceInsertMessage]
    time_signal_message: NotRequired[Program_TimeSignalMessage]

class Program_KeyValuePair(TypedDict):
    key: str
    value: str

class Program_SlateSource(TypedDict):
    source_location_name: NotRequired[str]
    vod_source_name: NotRequired[str]

class Program_SpliceInsertMessage(TypedDict):
    avail_num: NotRequired[Int]
    avails_expected: NotRequired[Int]
    splice_event_id: NotRequired[Int]
    unique_program_id: NotRequired[Int]

class Program_TimeSignalMessage(TypedDict):
    segmentation_descriptors: NotRequired[Sequence[Program_SegmentationDescriptor]]

class Program_SegmentationDescriptor(TypedDict):
    segment_num: NotRequired[Int]
    segmentation_event_id: NotRequired[Int]
    segmentation_type_id: NotRequired[Int]
    segmentation_upid: NotRequired[str]
    segmentation_upid_type: NotRequired[Int]
    segments_expected: NotRequired[Int]
    sub_segment_num: NotRequired[Int]
    sub_segments_expected: NotRequired[Int]

class Program_AudienceMedia(TypedDict):
    alternate_media: NotRequired[Sequence[Program_AlternateMedia]]
    audience: NotRequired[str]

class Program_AlternateMedia(TypedDict):
    ad_breaks: NotRequired[Sequence[Program_AdBreak2]]
    clip_range: NotRequired[Program_ClipRange]
    duration_millis: NotRequired[Int]
    live_source_name: NotRequired[str]
    scheduled_start_time_millis: NotRequired[Int]
    source_location_name: NotRequired[str]
    vod_source_name: NotRequired[str]

class Program_AdBreak2(TypedDict):
    ad_break_metadata: NotRequired[Sequence[Program_KeyValuePair]]
    message_type: NotRequired[Literal["SPLICE_INSERT", "TIME_SIGNAL"]]
    offset_millis: Int
    slate: NotRequired[Program_SlateSource]
    splice_insert_message: NotRequired[Program_SpliceInsertMessage]
    time_signal_message: NotRequired[Program_TimeSignalMessage]

class Program_ClipRange(TypedDict):
    end_offset_millis: NotRequired[Int]
    start_offset_millis: NotRequired[Int]

@final
class Program_ClipRange_Read:
    end_offset_millis: Final[Ref[int]]
    start_offset_millis: Final[Ref[int]]

class Program_ScheduleConfiguration(TypedDict):
    clip_range: NotRequired[Program_ClipRange2]
    transition: Program_Transition

class Program_ClipRange2(TypedDict):
    end_offset_millis: NotRequired[Int]
    start_offset_millis: NotRequired[Int]

class Program_Transition(TypedDict):
    duration_millis: NotRequired[Int]
    relative_position: Literal["BEFORE_PROGRAM", "AFTER_PROGRAM"]
    relative_program: NotRequired[str]
    scheduled_start_time_millis: NotRequired[Int]
    type: str

@final
class Program_ScheduleConfiguration_Read:
    clip_range: Final[Program_ClipRange_Read2]
    transition: Final[Program_Transition_Read]

@final
class Program_ClipRange_Read2:
    end_offset_millis: Final[Ref[int]]
    start_offset_millis: Final[Ref[int]]

@final
class Program_Transition_Read:
    duration_millis: Final[Ref[int]]
    relative_position: Final[str]
    relative_program: Final[str]
    scheduled_start_time_millis: Final[Ref[int]]
    type: Final[str]

@final
class Program(_Resource):
    """Resource schema for AWS::MediaTailor::Program"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str,
        program_name: str,
        source_location_name: str,
        ad_breaks: Sequence[Program_AdBreak] = ...,
        audience_media: Sequence[Program_AudienceMedia] = ...,
        live_source_name: str = ...,
        schedule_configuration: Program_ScheduleConfiguration = ...,
        vod_source_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ad_breaks: Final[list[Any]]
    """The ad break configuration settings."""
    arn: Final[str]
    """The ARN of the program."""
    audience_media: Final[list[Any]]
    """The list of AudienceMedia defined in program."""
    channel_name: Final[str]
    """The name of the channel for this Program."""
    clip_range: Final[Program_ClipRange_Read]
    """Clip range configuration for the VOD source associated with the program."""
    creation_time: Final[str]
    """The timestamp of when the program was created."""
    duration_millis: Final[Ref[int]]
    """The duration of the live program in milliseconds."""
    live_source_name: Final[str]
    """The name of the LiveSource for this Program."""
    program_name: Final[str]
    """The name of the Program."""
    schedule_configuration: Final[Program_ScheduleConfiguration_Read]
    """Schedule configuration parameters."""
    scheduled_start_time: Final[str]
    """The date and time that the program is scheduled to start."""
    source_location_name: Final[str]
    """The name of the source location."""
    vod_source_name: Final[str]
    """The name that's used to refer to a VOD source."""

class SourceLocation_AccessConfiguration(TypedDict):
    access_type: NotRequired[Literal["S3_SIGV4", "SECRETS_MANAGER_ACCESS_TOKEN", "AUTODETECT_SIGV4"]]
    secrets_manager_access_token_configuration: NotRequired[SourceLocation_SecretsManagerAccessTokenConfiguration]

class SourceLocation_SecretsManagerAccessTokenConfiguration(TypedDict):
    header_name: NotRequired[str]
    secret_arn: NotRequired[str]
    secret_string_key: NotRequired[str]

@final
class SourceLocation_AccessConfiguration_Read:
    access_type: Final[str]
    secrets_manager_access_token_configuration: Final[SourceLocation_SecretsManagerAccessTokenConfiguration_Read]

@final
class SourceLocation_SecretsManagerAccessTokenConfiguration_Read:
    header_name: Final[str]
    secret_arn: Final[str]
    secret_string_key: Final[str]

class SourceLocation_DefaultSegmentDeliveryConfiguration(TypedDict):
    base_url: NotRequired[str]

@final
class SourceLocation_DefaultSegmentDeliveryConfiguration_Read:
    base_url: Final[str]

class SourceLocation_HttpConfiguration(TypedDict):
    base_url: str

@final
class SourceLocation_HttpConfiguration_Read:
    base_url: Final[str]

class SourceLocation_SegmentDeliveryConfiguration(TypedDict):
    base_url: NotRequired[str]
    name: NotRequired[str]

class SourceLocation_Tag(TypedDict):
    key: str
    value: str

@final
class SourceLocation(_Resource):
    """Definition of AWS::MediaTailor::SourceLocation Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        http_configuration: SourceLocation_HttpConfiguration,
        source_location_name: str,
        access_configuration: SourceLocation_AccessConfiguration = ...,
        default_segment_delivery_configuration: SourceLocation_DefaultSegmentDeliveryConfiguration = ...,
        segment_delivery_configurations: Sequence[SourceLocation_SegmentDeliveryConfiguration] = ...,
        tags: Sequence[SourceLocation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_configuration: Final[SourceLocation_AccessConfiguration_Read]
    """Access configuration parameters."""
    arn: Final[str]
    """The ARN of the source location."""
    default_segment_delivery_configuration: Final[SourceLocation_DefaultSegmentDeliveryConfiguration_Read]
    """The optional configuration for a server that serves segments."""
    http_configuration: Final[SourceLocation_HttpConfiguration_Read]
    """The HTTP configuration for the source location."""
    segment_delivery_configurations: Final[list[Any]]
    """A list of the segment delivery configurations associated with this resource."""
    source_location_name: Final[str]
    tags: Final[list[Any]]
    """The tags to assign to the source location."""

class VodSource_HttpPackageConfiguration(TypedDict):
    path: str
    source_group: str
    type: Literal["DASH", "HLS"]

class VodSource_Tag(TypedDict):
    key: str
    value: str

@final
class VodSource(_Resource):
    """Definition of AWS::MediaTailor::VodSource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        http_package_configurations: Sequence[VodSource_HttpPackageConfiguration],
        source_location_name: str,
        vod_source_name: str,
        tags: Sequence[VodSource_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the VOD source."""
    http_package_configurations: Final[list[Any]]
    """A list of HTTP package configuration parameters for this VOD source."""
    source_location_name: Final[str]
    tags: Final[list[Any]]
    """The tags to assign to the VOD source."""
    vod_source_name: Final[str]
