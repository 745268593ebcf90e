"""Resource types of AWS MediaLive. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Channel_AnywhereSettings(TypedDict):
    channel_placement_group_id: NotRequired[str]
    cluster_id: NotRequired[str]

@final
class Channel_AnywhereSettings_Read:
    channel_placement_group_id: Final[str]
    cluster_id: Final[str]

class Channel_CdiInputSpecification(TypedDict):
    resolution: NotRequired[str]

@final
class Channel_CdiInputSpecification_Read:
    resolution: Final[str]

class Channel_ChannelEngineVersionRequest(TypedDict):
    version: NotRequired[str]

@final
class Channel_ChannelEngineVersionRequest_Read:
    version: Final[str]

class Channel_OutputDestination(TypedDict):
    id: NotRequired[str]
    logical_interface_names: NotRequired[Texts]
    media_connect_router_settings: NotRequired[Sequence[Channel_MediaConnectRouterOutputDestinationSettings]]
    media_package_settings: NotRequired[Sequence[Channel_MediaPackageOutputDestinationSettings]]
    multiplex_settings: NotRequired[Channel_MultiplexProgramChannelDestinationSettings]
    settings: NotRequired[Sequence[Channel_OutputDestinationSettings]]
    srt_settings: NotRequired[Sequence[Channel_SrtOutputDestinationSettings]]

class Channel_MediaConnectRouterOutputDestinationSettings(TypedDict):
    encryption_type: NotRequired[str]
    secret_arn: NotRequired[str]

class Channel_MediaPackageOutputDestinationSettings(TypedDict):
    channel_endpoint_id: NotRequired[str]
    channel_group: NotRequired[str]
    channel_id: NotRequired[str]
    channel_name: NotRequired[str]
    media_package_region_name: NotRequired[str]

class Channel_MultiplexProgramChannelDestinationSettings(TypedDict):
    multiplex_id: NotRequired[str]
    program_name: NotRequired[str]

class Channel_OutputDestinationSettings(TypedDict):
    password_param: NotRequired[str]
    stream_name: NotRequired[str]
    url: NotRequired[str]
    username: NotRequired[str]
    virtual_source_address: NotRequired[str]

class Channel_SrtOutputDestinationSettings(TypedDict):
    connection_mode: NotRequired[str]
    encryption_passphrase_secret_arn: NotRequired[str]
    listener_port: NotRequired[Int]
    stream_id: NotRequired[str]
    url: NotRequired[str]

class Channel_EncoderSettings(TypedDict):
    audio_descriptions: NotRequired[Sequence[Channel_AudioDescription]]
    avail_blanking: NotRequired[Channel_AvailBlanking]
    avail_configuration: NotRequired[Channel_AvailConfiguration]
    blackout_slate: NotRequired[Channel_BlackoutSlate]
    caption_descriptions: NotRequired[Sequence[Channel_CaptionDescription]]
    color_correction_settings: NotRequired[Channel_ColorCorrectionSettings]
    feature_activations: NotRequired[Channel_FeatureActivations]
    global_configuration: NotRequired[Channel_GlobalConfiguration]
    motion_graphics_configuration: NotRequired[Channel_MotionGraphicsConfiguration]
    nielsen_configuration: NotRequired[Channel_NielsenConfiguration]
    output_groups: NotRequired[Sequence[Channel_OutputGroup]]
    thumbnail_configuration: NotRequired[Channel_ThumbnailConfiguration]
    timecode_config: NotRequired[Channel_TimecodeConfig]
    video_descriptions: NotRequired[Sequence[Channel_VideoDescription]]

class Channel_AudioDescription(TypedDict):
    audio_dash_roles: NotRequired[Texts]
    audio_normalization_settings: NotRequired[Channel_AudioNormalizationSettings]
    audio_selector_name: NotRequired[str]
    audio_type: NotRequired[str]
    audio_type_control: NotRequired[str]
    audio_watermarking_settings: NotRequired[Channel_AudioWatermarkSettings]
    codec_settings: NotRequired[Channel_AudioCodecSettings]
    dvb_dash_accessibility: NotRequired[str]
    language_code: NotRequired[str]
    language_code_control: NotRequired[str]
    name: NotRequired[str]
    remix_settings: NotRequired[Channel_RemixSettings]
    stream_name: NotRequired[str]

class Channel_AudioNormalizationSettings(TypedDict):
    algorithm: NotRequired[str]
    algorithm_control: NotRequired[str]
    peak_calculation: NotRequired[str]
    peak_limiter_threshold: NotRequired[Number]
    target_lkfs: NotRequired[Number]

class Channel_AudioWatermarkSettings(TypedDict):
    nielsen_watermarks_settings: NotRequired[Channel_NielsenWatermarksSettings]

class Channel_NielsenWatermarksSettings(TypedDict):
    nielsen_cbet_settings: NotRequired[Channel_NielsenCBET]
    nielsen_distribution_type: NotRequired[str]
    nielsen_naes_ii_nw_settings: NotRequired[Channel_NielsenNaesIiNwOnlySettings]
    nielsen_nw_only_settings: NotRequired[Channel_NielsenNaesIiNwOnlySettings2]

class Channel_NielsenCBET(TypedDict):
    cbet_check_digit_string: NotRequired[str]
    cbet_stepaside: NotRequired[str]
    csid: NotRequired[str]

class Channel_NielsenNaesIiNwOnlySettings(TypedDict):
    check_digit_string: NotRequired[str]
    sid: NotRequired[Number]
    timezone: NotRequired[str]

class Channel_NielsenNaesIiNwOnlySettings2(TypedDict):
    check_digit_string: NotRequired[str]
    sid: NotRequired[Number]
    timezone: NotRequired[str]

class Channel_AudioCodecSettings(TypedDict):
    aac_settings: NotRequired[Channel_AacSettings]
    ac3_settings: NotRequired[Channel_Ac3Settings]
    eac3_atmos_settings: NotRequired[Channel_Eac3AtmosSettings]
    eac3_settings: NotRequired[Channel_Eac3Settings]
    mp2_settings: NotRequired[Channel_Mp2Settings]
    pass_through_settings: NotRequired[Mapping[str, Any]]
    wav_settings: NotRequired[Channel_WavSettings]

class Channel_AacSettings(TypedDict):
    bitrate: NotRequired[Number]
    coding_mode: NotRequired[str]
    input_type: NotRequired[str]
    profile: NotRequired[str]
    rate_control_mode: NotRequired[str]
    raw_format: NotRequired[str]
    sample_rate: NotRequired[Number]
    spec: NotRequired[str]
    vbr_quality: NotRequired[str]

class Channel_Ac3Settings(TypedDict):
    attenuation_control: NotRequired[str]
    bitrate: NotRequired[Number]
    bitstream_mode: NotRequired[str]
    coding_mode: NotRequired[str]
    dialnorm: NotRequired[Int]
    drc_profile: NotRequired[str]
    lfe_filter: NotRequired[str]
    metadata_control: NotRequired[str]

class Channel_Eac3AtmosSettings(TypedDict):
    bitrate: NotRequired[Number]
    coding_mode: NotRequired[str]
    dialnorm: NotRequired[Int]
    drc_line: NotRequired[str]
    drc_rf: NotRequired[str]
    height_trim: NotRequired[Number]
    surround_trim: NotRequired[Number]

class Channel_Eac3Settings(TypedDict):
    attenuation_control: NotRequired[str]
    bitrate: NotRequired[Number]
    bitstream_mode: NotRequired[str]
    coding_mode: NotRequired[str]
    dc_filter: NotRequired[str]
    dialnorm: NotRequired[Int]
    drc_line: NotRequired[str]
    drc_rf: NotRequired[str]
    lfe_control: NotRequired[str]
    lfe_filter: NotRequired[str]
    lo_ro_center_mix_level: NotRequired[Number]
    lo_ro_surround_mix_level: NotRequired[Number]
    lt_rt_center_mix_level: NotRequired[Number]
    lt_rt_surround_mix_level: NotRequired[Number]
    metadata_control: NotRequired[str]
    passthrough_control: NotRequired[str]
    phase_control: NotRequired[str]
    stereo_downmix: NotRequired[str]
    surround_ex_mode: NotRequired[str]
    surround_mode: NotRequired[str]

class Channel_Mp2Settings(TypedDict):
    bitrate: NotRequired[Number]
    coding_mode: NotRequired[str]
    sample_rate: NotRequired[Number]

class Channel_WavSettings(TypedDict):
    bit_depth: NotRequired[Number]
    coding_mode: NotRequired[str]
    sample_rate: NotRequired[Number]

class Channel_RemixSettings(TypedDict):
    channel_mappings: NotRequired[Sequence[Channel_AudioChannelMapping]]
    channels_in: NotRequired[Int]
    channels_out: NotRequired[Int]

class Channel_AudioChannelMapping(TypedDict):
    input_channel_levels: NotRequired[Sequence[Channel_InputChannelLevel]]
    output_channel: NotRequired[Int]

class Channel_InputChannelLevel(TypedDict):
    gain: NotRequired[Int]
    input_channel: NotRequired[Int]

class Channel_AvailBlanking(TypedDict):
    avail_blanking_image: NotRequired[Channel_InputLocation]
    state: NotRequired[str]

class Channel_InputLocation(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_AvailConfiguration(TypedDict):
    avail_settings: NotRequired[Channel_AvailSettings]
    scte35_segmentation_scope: NotRequired[str]

class Channel_AvailSettings(TypedDict):
    esam: NotRequired[Channel_Esam]
    scte35_splice_insert: NotRequired[Channel_Scte35SpliceInsertTimeSignalAposSettings]
    scte35_time_signal_apos: NotRequired[Channel_Scte35SpliceInsertTimeSignalAposSettings2]

class Channel_Esam(TypedDict):
    acquisition_point_id: NotRequired[str]
    ad_avail_offset: NotRequired[Int]
    password_param: NotRequired[str]
    pois_endpoint: NotRequired[str]
    username: NotRequired[str]
    zone_identity: NotRequired[str]

class Channel_Scte35SpliceInsertTimeSignalAposSettings(TypedDict):
    ad_avail_offset: NotRequired[Int]
    no_regional_blackout_flag: NotRequired[str]
    web_delivery_allowed_flag: NotRequired[str]

class Channel_Scte35SpliceInsertTimeSignalAposSettings2(TypedDict):
    ad_avail_offset: NotRequired[Int]
    no_regional_blackout_flag: NotRequired[str]
    web_delivery_allowed_flag: NotRequired[str]

class Channel_BlackoutSlate(TypedDict):
    blackout_slate_image: NotRequired[Channel_InputLocation2]
    network_end_blackout: NotRequired[str]
    network_end_blackout_image: NotRequired[Channel_InputLocation3]
    network_id: NotRequired[str]
    state: NotRequired[str]

class Channel_InputLocation2(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_InputLocation3(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_CaptionDescription(TypedDict):
    accessibility: NotRequired[str]
    caption_dash_roles: NotRequired[Texts]
    caption_selector_name: NotRequired[str]
    destination_settings: NotRequired[Channel_CaptionDestinationSettings]
    dvb_dash_accessibility: NotRequired[str]
    language_code: NotRequired[str]
    language_description: NotRequired[str]
    name: NotRequired[str]

class Channel_CaptionDestinationSettings(TypedDict):
    arib_destination_settings: NotRequired[Mapping[str, Any]]
    burn_in_destination_settings: NotRequired[Channel_BurnInDvbSubDestinationSettings]
    dvb_sub_destination_settings: NotRequired[Channel_BurnInDvbSubDestinationSettings2]
    ebu_tt_d_destination_settings: NotRequired[Channel_EbuTtDDestinationSettings]
    embedded_destination_settings: NotRequired[Mapping[str, Any] | str]
    embedded_plus_scte20_destination_settings: NotRequired[Mapping[str, Any]]
    rtmp_caption_info_destination_settings: NotRequired[Mapping[str, Any]]
    scte20_plus_embedded_destination_settings: NotRequired[Mapping[str, Any]]
    scte27_destination_settings: NotRequired[Mapping[str, Any]]
    smpte_tt_destination_settings: NotRequired[Mapping[str, Any]]
    teletext_destination_settings: NotRequired[Mapping[str, Any]]
    ttml_destination_settings: NotRequired[Channel_TtmlDestinationSettings]
    webvtt_destination_settings: NotRequired[Channel_WebvttDestinationSettings]

class Channel_BurnInDvbSubDestinationSettings(TypedDict):
    alignment: NotRequired[str]
    background_color: NotRequired[str]
    background_opacity: NotRequired[Int]
    font: NotRequired[Channel_InputLocation4]
    font_color: NotRequired[str]
    font_opacity: NotRequired[Int]
    font_resolution: NotRequired[Int]
    font_size: NotRequired[str]
    outline_color: NotRequired[str]
    outline_size: NotRequired[Int]
    shadow_color: NotRequired[str]
    shadow_opacity: NotRequired[Int]
    shadow_x_offset: NotRequired[Int]
    shadow_y_offset: NotRequired[Int]
    subtitle_rows: NotRequired[str]
    teletext_grid_control: NotRequired[str]
    x_position: NotRequired[Int]
    y_position: NotRequired[Int]

class Channel_InputLocation4(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_BurnInDvbSubDestinationSettings2(TypedDict):
    alignment: NotRequired[str]
    background_color: NotRequired[str]
    background_opacity: NotRequired[Int]
    font: NotRequired[Channel_InputLocation4]
    font_color: NotRequired[str]
    font_opacity: NotRequired[Int]
    font_resolution: NotRequired[Int]
    font_size: NotRequired[str]
    outline_color: NotRequired[str]
    outline_size: NotRequired[Int]
    shadow_color: NotRequired[str]
    shadow_opacity: NotRequired[Int]
    shadow_x_offset: NotRequired[Int]
    shadow_y_offset: NotRequired[Int]
    subtitle_rows: NotRequired[str]
    teletext_grid_control: NotRequired[str]
    x_position: NotRequired[Int]
    y_position: NotRequired[Int]

class Channel_EbuTtDDestinationSettings(TypedDict):
    copyright_holder: NotRequired[str]
    default_font_size: NotRequired[Int]
    default_line_height: NotRequired[Int]
    fill_line_gap: NotRequired[str]
    font_family: NotRequired[str]
    style_control: NotRequired[str]

class Channel_TtmlDestinationSettings(TypedDict):
    position: NotRequired[Channel_TextCaptionPositionSettings]
    style_control: NotRequired[str]

class Channel_TextCaptionPositionSettings(TypedDict):
    y_position_percentage: NotRequired[Int]

class Channel_WebvttDestinationSettings(TypedDict):
    position: NotRequired[Channel_TextCaptionPositionSettings2]
    style_control: NotRequired[str]

class Channel_TextCaptionPositionSettings2(TypedDict):
    y_position_percentage: NotRequired[Int]

class Channel_ColorCorrectionSettings(TypedDict):
    global_color_corrections: NotRequired[Sequence[Channel_ColorCorrection]]

class Channel_ColorCorrection(TypedDict):
    input_color_space: NotRequired[str]
    output_color_space: NotRequired[str]
    uri: NotRequired[str]

class Channel_FeatureActivations(TypedDict):
    input_prepare_schedule_actions: NotRequired[str]
    output_static_image_overlay_schedule_actions: NotRequired[str]

class Channel_GlobalConfiguration(TypedDict):
    initial_audio_gain: NotRequired[Int]
    input_end_action: NotRequired[str]
    input_loss_behavior: NotRequired[Channel_InputLossBehavior]
    output_locking_mode: NotRequired[str]
    output_locking_settings: NotRequired[Channel_OutputLockingSettings]
    output_timing_source: NotRequired[str]
    support_low_framerate_inputs: NotRequired[str]

class Channel_InputLossBehavior(TypedDict):
    black_frame_msec: NotRequired[Int]
    input_loss_image_color: NotRequired[str]
    input_loss_image_slate: NotRequired[Channel_InputLocation5]
    input_loss_image_type: NotRequired[str]
    repeat_frame_msec: NotRequired[Int]

class Channel_InputLocation5(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_OutputLockingSettings(TypedDict):
    disabled_locking_settings: NotRequired[Channel_DisabledLockingSettings]
    epoch_locking_settings: NotRequired[Channel_EpochLockingSettings]
    pipeline_locking_settings: NotRequired[Mapping[str, Any] | str]

class Channel_DisabledLockingSettings(TypedDict):
    custom_epoch: NotRequired[str]

class Channel_EpochLockingSettings(TypedDict):
    custom_epoch: NotRequired[str]
    jam_sync_time: NotRequired[str]

class Channel_MotionGraphicsConfiguration(TypedDict):
    motion_graphics_insertion: NotRequired[str]
    motion_graphics_settings: NotRequired[Channel_MotionGraphicsSettings]

class Channel_MotionGraphicsSettings(TypedDict):
    html_motion_graphics_settings: NotRequired[Mapping[str, Any]]

class Channel_NielsenConfiguration(TypedDict):
    distributor_id: NotRequired[str]
    nielsen_pcm_to_id3_tagging: NotRequired[str]

class Channel_OutputGroup(TypedDict):
    name: NotRequired[str]
    output_group_settings: NotRequired[Channel_OutputGroupSettings]
    outputs: NotRequired[Sequence[Channel_Output]]

class Channel_OutputGroupSettings(TypedDict):
    archive_group_settings: NotRequired[Channel_ArchiveGroupSettings]
    cmaf_ingest_group_settings: NotRequired[Channel_CmafIngestGroupSettings]
    frame_capture_group_settings: NotRequired[Channel_FrameCaptureGroupSettings]
    hls_group_settings: NotRequired[Channel_HlsGroupSettings]
    media_connect_router_group_settings: NotRequired[Channel_MediaConnectRouterGroupSettings]
    media_package_group_settings: NotRequired[Channel_MediaPackageGroupSettings]
    ms_smooth_group_settings: NotRequired[Channel_MsSmoothGroupSettings]
    multiplex_group_settings: NotRequired[Mapping[str, Any]]
    rtmp_group_settings: NotRequired[Channel_RtmpGroupSettings]
    srt_group_settings: NotRequired[Channel_SrtGroupSettings]
    udp_group_settings: NotRequired[Channel_UdpGroupSettings]

class Channel_ArchiveGroupSettings(TypedDict):
    archive_cdn_settings: NotRequired[Channel_ArchiveCdnSettings]
    destination: NotRequired[Channel_OutputLocationRef]
    rollover_interval: NotRequired[Int]

class Channel_ArchiveCdnSettings(TypedDict):
    archive_s3_settings: NotRequired[Channel_ArchiveFrameCaptureHlsS3Settings]

class Channel_ArchiveFrameCaptureHlsS3Settings(TypedDict):
    canned_acl: NotRequired[str]

class Channel_OutputLocationRef(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_CmafIngestGroupSettings(TypedDict):
    additional_destinations: NotRequired[Sequence[Channel_AdditionalDestinations]]
    caption_language_mappings: NotRequired[Sequence[Channel_CmafIngestCaptionLanguageMapping]]
    destination: NotRequired[Channel_OutputLocationRef3]
    id3_behavior: NotRequired[str]
    id3_name_modifier: NotRequired[str]
    klv_behavior: NotRequired[str]
    klv_name_modifier: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    nielsen_id3_name_modifier: NotRequired[str]
    scte35_name_modifier: NotRequired[str]
    scte35_type: NotRequired[str]
    segment_length: NotRequired[Int]
    segment_length_units: NotRequired[str]
    send_delay_ms: NotRequired[Int]
    timed_metadata_id3_frame: NotRequired[str]
    timed_metadata_id3_period: NotRequired[Int]
    timed_metadata_passthrough: NotRequired[str]
    watermarking_settings: NotRequired[Channel_CmafIngestWatermarkingSettings]

class Channel_AdditionalDestinations(TypedDict):
    destination: NotRequired[Channel_OutputLocationRef2]

class Channel_OutputLocationRef2(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_CmafIngestCaptionLanguageMapping(TypedDict):
    caption_channel: NotRequired[Int]
    language_code: NotRequired[str]

class Channel_OutputLocationRef3(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_CmafIngestWatermarkingSettings(TypedDict):
    cmaf_ingest_ab_watermarker_irdeto_settings: NotRequired[Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings]

class Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(TypedDict):
    additional_destinations_alternate_destinations: NotRequired[Sequence[Channel_OutputLocationRef4]]
    alternate_destination: NotRequired[Channel_OutputLocationRef5]
    custom_profile: NotRequired[Channel_AbWatermarkingCustomProfile]
    license: NotRequired[str]
    operator_id: NotRequired[Int]
    poly_period: NotRequired[Int]
    profile: NotRequired[str]
    watermark_id_length: NotRequired[str]

class Channel_OutputLocationRef4(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_OutputLocationRef5(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_AbWatermarkingCustomProfile(TypedDict):
    embedding_frequency: NotRequired[Number]
    scene_cut: NotRequired[Number]
    target_psnr: NotRequired[Number]

class Channel_FrameCaptureGroupSettings(TypedDict):
    destination: NotRequired[Channel_OutputLocationRef6]
    frame_capture_cdn_settings: NotRequired[Channel_FrameCaptureCdnSettings]

class Channel_OutputLocationRef6(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_FrameCaptureCdnSettings(TypedDict):
    frame_capture_s3_settings: NotRequired[Channel_ArchiveFrameCaptureHlsS3Settings2]

class Channel_ArchiveFrameCaptureHlsS3Settings2(TypedDict):
    canned_acl: NotRequired[str]

class Channel_HlsGroupSettings(TypedDict):
    ad_markers: NotRequired[Texts]
    base_url_content: NotRequired[str]
    base_url_content1: NotRequired[str]
    base_url_manifest: NotRequired[str]
    base_url_manifest1: NotRequired[str]
    caption_language_mappings: NotRequired[Sequence[Channel_CaptionLanguageMapping]]
    caption_language_setting: NotRequired[str]
    client_cache: NotRequired[str]
    codec_specification: NotRequired[str]
    constant_iv: NotRequired[str]
    destination: NotRequired[Channel_OutputLocationRef7]
    directory_structure: NotRequired[str]
    discontinuity_tags: NotRequired[str]
    encryption_type: NotRequired[str]
    hls_cdn_settings: NotRequired[Channel_HlsCdnSettings]
    hls_id3_segment_tagging: NotRequired[str]
    i_frame_only_playlists: NotRequired[str]
    incomplete_segment_behavior: NotRequired[str]
    index_n_segments: NotRequired[Int]
    input_loss_action: NotRequired[str]
    iv_in_manifest: NotRequired[str]
    iv_source: NotRequired[str]
    keep_segments: NotRequired[Int]
    key_format: NotRequired[str]
    key_format_versions: NotRequired[str]
    key_provider_settings: NotRequired[Channel_KeyProviderSettings]
    manifest_compression: NotRequired[str]
    manifest_duration_format: NotRequired[str]
    min_segment_length: NotRequired[Int]
    mode: NotRequired[str]
    output_selection: NotRequired[str]
    program_date_time: NotRequired[str]
    program_date_time_clock: NotRequired[str]
    program_date_time_period: NotRequired[Int]
    redundant_manifest: NotRequired[str]
    segment_length: NotRequired[Int]
    segmentation_mode: NotRequired[str]
    segments_per_subdirectory: NotRequired[Int]
    stream_inf_resolution: NotRequired[str]
    timed_metadata_id3_frame: NotRequired[str]
    timed_metadata_id3_period: NotRequired[Int]
    timestamp_delta_milliseconds: NotRequired[Int]
    ts_file_mode: NotRequired[str]

class Channel_CaptionLanguageMapping(TypedDict):
    caption_channel: NotRequired[Int]
    language_code: NotRequired[str]
    language_description: NotRequired[str]

class Channel_OutputLocationRef7(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_HlsCdnSettings(TypedDict):
    hls_akamai_settings: NotRequired[Channel_HlsAkamaiSettings]
    hls_basic_put_settings: NotRequired[Channel_HlsBasicPutSettings]
    hls_media_store_settings: NotRequired[Channel_HlsMediaStoreSettings]
    hls_s3_settings: NotRequired[Channel_ArchiveFrameCaptureHlsS3Settings3]
    hls_webdav_settings: NotRequired[Channel_HlsWebdavSettings]

class Channel_HlsAkamaiSettings(TypedDict):
    connection_retry_interval: NotRequired[Int]
    filecache_duration: NotRequired[Int]
    http_transfer_mode: NotRequired[str]
    num_retries: NotRequired[Int]
    restart_delay: NotRequired[Int]
    salt: NotRequired[str]
    token: NotRequired[str]

class Channel_HlsBasicPutSettings(TypedDict):
    connection_retry_interval: NotRequired[Int]
    filecache_duration: NotRequired[Int]
    num_retries: NotRequired[Int]
    restart_delay: NotRequired[Int]

class Channel_HlsMediaStoreSettings(TypedDict):
    connection_retry_interval: NotRequired[Int]
    filecache_duration: NotRequired[Int]
    media_store_storage_class: NotRequired[str]
    num_retries: NotRequired[Int]
    restart_delay: NotRequired[Int]

class Channel_ArchiveFrameCaptureHlsS3Settings3(TypedDict):
    canned_acl: NotRequired[str]

class Channel_HlsWebdavSettings(TypedDict):
    connection_retry_interval: NotRequired[Int]
    filecache_duration: NotRequired[Int]
    http_transfer_mode: NotRequired[str]
    num_retries: NotRequired[Int]
    restart_delay: NotRequired[Int]

class Channel_KeyProviderSettings(TypedDict):
    static_key_settings: NotRequired[Channel_StaticKeySettings]

class Channel_StaticKeySettings(TypedDict):
    key_provider_server: NotRequired[Channel_InputLocation6]
    static_key_value: NotRequired[str]

class Channel_InputLocation6(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_MediaConnectRouterGroupSettings(TypedDict):
    availability_zones: NotRequired[Texts]

class Channel_MediaPackageGroupSettings(TypedDict):
    destination: NotRequired[Channel_OutputLocationRef8]
    mediapackage_v2_group_settings: NotRequired[Channel_MediaPackageV2GroupSettings]

class Channel_OutputLocationRef8(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_MediaPackageV2GroupSettings(TypedDict):
    additional_destinations: NotRequired[Sequence[Channel_AdditionalDestinations2]]
    caption_language_mappings: NotRequired[Sequence[Channel_CaptionLanguageMapping2]]
    id3_behavior: NotRequired[str]
    klv_behavior: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    scte35_type: NotRequired[str]
    segment_length: NotRequired[Int]
    segment_length_units: NotRequired[str]
    timed_metadata_id3_frame: NotRequired[str]
    timed_metadata_id3_period: NotRequired[Int]
    timed_metadata_passthrough: NotRequired[str]
    watermarking_settings: NotRequired[Channel_MediaPackageV2WatermarkingSettings]

class Channel_AdditionalDestinations2(TypedDict):
    destination: NotRequired[Channel_OutputLocationRef2]

class Channel_CaptionLanguageMapping2(TypedDict):
    caption_channel: NotRequired[Int]
    language_code: NotRequired[str]
    language_description: NotRequired[str]

class Channel_MediaPackageV2WatermarkingSettings(TypedDict):
    media_package_v2_ab_watermarker_irdeto_settings: NotRequired[Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings2]

class Channel_CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings2(TypedDict):
    additional_destinations_alternate_destinations: NotRequired[Sequence[Channel_OutputLocationRef4]]
    alternate_destination: NotRequired[Channel_OutputLocationRef5]
    custom_profile: NotRequired[Channel_AbWatermarkingCustomProfile]
    license: NotRequired[str]
    operator_id: NotRequired[Int]
    poly_period: NotRequired[Int]
    profile: NotRequired[str]
    watermark_id_length: NotRequired[str]

class Channel_MsSmoothGroupSettings(TypedDict):
    acquisition_point_id: NotRequired[str]
    audio_only_timecode_control: NotRequired[str]
    certificate_mode: NotRequired[str]
    connection_retry_interval: NotRequired[Int]
    destination: NotRequired[Channel_OutputLocationRef9]
    event_id: NotRequired[str]
    event_id_mode: NotRequired[str]
    event_stop_behavior: NotRequired[str]
    filecache_duration: NotRequired[Int]
    fragment_length: NotRequired[Int]
    input_loss_action: NotRequired[str]
    num_retries: NotRequired[Int]
    restart_delay: NotRequired[Int]
    segmentation_mode: NotRequired[str]
    send_delay_ms: NotRequired[Int]
    sparse_track_type: NotRequired[str]
    stream_manifest_behavior: NotRequired[str]
    timestamp_offset: NotRequired[str]
    timestamp_offset_mode: NotRequired[str]

class Channel_OutputLocationRef9(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_RtmpGroupSettings(TypedDict):
    ad_markers: NotRequired[Texts]
    authentication_scheme: NotRequired[str]
    cache_full_behavior: NotRequired[str]
    cache_length: NotRequired[Int]
    caption_data: NotRequired[str]
    include_filler_nal_units: NotRequired[str]
    input_loss_action: NotRequired[str]
    restart_delay: NotRequired[Int]

class Channel_SrtGroupSettings(TypedDict):
    input_loss_action: NotRequired[str]

class Channel_UdpGroupSettings(TypedDict):
    input_loss_action: NotRequired[str]
    timed_metadata_id3_frame: NotRequired[str]
    timed_metadata_id3_period: NotRequired[Int]

class Channel_Output(TypedDict):
    audio_description_names: NotRequired[Texts]
    caption_description_names: NotRequired[Texts]
    output_name: NotRequired[str]
    output_settings: NotRequired[Channel_OutputSettings]
    video_description_name: NotRequired[str]

class Channel_OutputSettings(TypedDict):
    archive_output_settings: NotRequired[Channel_ArchiveOutputSettings]
    cmaf_ingest_output_settings: NotRequired[Channel_CmafIngestFrameCaptureOutputSettings]
    frame_capture_output_settings: NotRequired[Channel_CmafIngestFrameCaptureOutputSettings2]
    hls_output_settings: NotRequired[Channel_HlsOutputSettings]
    media_connect_router_output_settings: NotRequired[Channel_MediaConnectRouterOutputSettings]
    media_package_output_settings: NotRequired[Mapping[str, Any] | str]
    ms_smooth_output_settings: NotRequired[Channel_MsSmoothOutputSettings]
    multiplex_output_settings: NotRequired[Channel_MultiplexOutputSettings]
    rtmp_output_settings: NotRequired[Channel_RtmpOutputSettings]
    srt_output_settings: NotRequired[Channel_SrtOutputSettings]
    udp_output_settings: NotRequired[Channel_UdpOutputSettings]

class Channel_ArchiveOutputSettings(TypedDict):
    container_settings: NotRequired[Channel_ArchiveContainerSettings]
    extension: NotRequired[str]
    name_modifier: NotRequired[str]

class Channel_ArchiveContainerSettings(TypedDict):
    m2ts_settings: NotRequired[Channel_M2tsSettings]
    raw_settings: NotRequired[Mapping[str, Any]]

class Channel_M2tsSettings(TypedDict):
    absent_input_audio_behavior: NotRequired[str]
    arib: NotRequired[str]
    arib_captions_pid: NotRequired[str]
    arib_captions_pid_control: NotRequired[str]
    audio_buffer_model: NotRequired[str]
    audio_frames_per_pes: NotRequired[Int]
    audio_pids: NotRequired[str]
    audio_stream_type: NotRequired[str]
    bitrate: NotRequired[Int]
    buffer_model: NotRequired[str]
    cc_descriptor: NotRequired[str]
    dvb_nit_settings: NotRequired[Channel_DvbNitSettings]
    dvb_sdt_settings: NotRequired[Channel_DvbSdtSettings]
    dvb_sub_pids: NotRequired[str]
    dvb_tdt_settings: NotRequired[Channel_DvbTdtSettings]
    dvb_teletext_pid: NotRequired[str]
    ebif: NotRequired[str]
    ebp_audio_interval: NotRequired[str]
    ebp_lookahead_ms: NotRequired[Int]
    ebp_placement: NotRequired[str]
    ecm_pid: NotRequired[str]
    es_rate_in_pes: NotRequired[str]
    etv_platform_pid: NotRequired[str]
    etv_signal_pid: NotRequired[str]
    fragment_time: NotRequired[Number]
    klv: NotRequired[str]
    klv_data_pids: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    null_packet_bitrate: NotRequired[Number]
    pat_interval: NotRequired[Int]
    pcr_control: NotRequired[str]
    pcr_period: NotRequired[Int]
    pcr_pid: NotRequired[str]
    pmt_interval: NotRequired[Int]
    pmt_pid: NotRequired[str]
    program_num: NotRequired[Int]
    rate_mode: NotRequired[str]
    scte27_pids: NotRequired[str]
    scte35_control: NotRequired[str]
    scte35_pid: NotRequired[str]
    scte35_preroll_pullup_milliseconds: NotRequired[Number]
    segmentation_markers: NotRequired[str]
    segmentation_style: NotRequired[str]
    segmentation_time: NotRequired[Number]
    timed_metadata_behavior: NotRequired[str]
    timed_metadata_pid: NotRequired[str]
    transport_stream_id: NotRequired[Int]
    video_pid: NotRequired[str]

class Channel_DvbNitSettings(TypedDict):
    network_id: NotRequired[Int]
    network_name: NotRequired[str]
    rep_interval: NotRequired[Int]

class Channel_DvbSdtSettings(TypedDict):
    output_sdt: NotRequired[str]
    rep_interval: NotRequired[Int]
    service_name: NotRequired[str]
    service_provider_name: NotRequired[str]

class Channel_DvbTdtSettings(TypedDict):
    rep_interval: NotRequired[Int]

class Channel_CmafIngestFrameCaptureOutputSettings(TypedDict):
    name_modifier: NotRequired[str]

class Channel_CmafIngestFrameCaptureOutputSettings2(TypedDict):
    name_modifier: NotRequired[str]

class Channel_HlsOutputSettings(TypedDict):
    h265_packaging_type: NotRequired[str]
    hls_settings: NotRequired[Channel_HlsSettings]
    name_modifier: NotRequired[str]
    segment_modifier: NotRequired[str]

class Channel_HlsSettings(TypedDict):
    audio_only_hls_settings: NotRequired[Channel_AudioOnlyHlsSettings]
    fmp4_hls_settings: NotRequired[Channel_Fmp4HlsSettings]
    frame_capture_hls_settings: NotRequired[Mapping[str, Any]]
    standard_hls_settings: NotRequired[Channel_StandardHlsSettings]

class Channel_AudioOnlyHlsSettings(TypedDict):
    audio_group_id: NotRequired[str]
    audio_only_image: NotRequired[Channel_InputLocation7]
    audio_track_type: NotRequired[str]
    segment_type: NotRequired[str]

class Channel_InputLocation7(TypedDict):
    password_param: NotRequired[str]
    uri: NotRequired[str]
    username: NotRequired[str]

class Channel_Fmp4HlsSettings(TypedDict):
    audio_rendition_sets: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    timed_metadata_behavior: NotRequired[str]

class Channel_StandardHlsSettings(TypedDict):
    audio_rendition_sets: NotRequired[str]
    m3u8_settings: NotRequired[Channel_M3u8Settings]

class Channel_M3u8Settings(TypedDict):
    audio_frames_per_pes: NotRequired[Int]
    audio_pids: NotRequired[str]
    ecm_pid: NotRequired[str]
    klv_behavior: NotRequired[str]
    klv_data_pids: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    pat_interval: NotRequired[Int]
    pcr_control: NotRequired[str]
    pcr_period: NotRequired[Int]
    pcr_pid: NotRequired[str]
    pmt_interval: NotRequired[Int]
    pmt_pid: NotRequired[str]
    program_num: NotRequired[Int]
    scte35_behavior: NotRequired[str]
    scte35_pid: NotRequired[str]
    timed_metadata_behavior: NotRequired[str]
    timed_metadata_pid: NotRequired[str]
    transport_stream_id: NotRequired[Int]
    video_pid: NotRequired[str]

class Channel_MediaConnectRouterOutputSettings(TypedDict):
    connected_router_inputs: NotRequired[Channel_MediaConnectRouterOutputConnectionMap]
    container_settings: NotRequired[Channel_UdpMediaConnectRouterContainerSettings]
    destination: NotRequired[Channel_OutputLocationRef10]

class Channel_MediaConnectRouterOutputConnectionMap(TypedDict):
    pipeline0: NotRequired[str]
    pipeline1: NotRequired[str]

class Channel_UdpMediaConnectRouterContainerSettings(TypedDict):
    m2ts_settings: NotRequired[Channel_M2tsSettings2]

class Channel_M2tsSettings2(TypedDict):
    absent_input_audio_behavior: NotRequired[str]
    arib: NotRequired[str]
    arib_captions_pid: NotRequired[str]
    arib_captions_pid_control: NotRequired[str]
    audio_buffer_model: NotRequired[str]
    audio_frames_per_pes: NotRequired[Int]
    audio_pids: NotRequired[str]
    audio_stream_type: NotRequired[str]
    bitrate: NotRequired[Int]
    buffer_model: NotRequired[str]
    cc_descriptor: NotRequired[str]
    dvb_nit_settings: NotRequired[Channel_DvbNitSettings]
    dvb_sdt_settings: NotRequired[Channel_DvbSdtSettings]
    dvb_sub_pids: NotRequired[str]
    dvb_tdt_settings: NotRequired[Channel_DvbTdtSettings]
    dvb_teletext_pid: NotRequired[str]
    ebif: NotRequired[str]
    ebp_audio_interval: NotRequired[str]
    ebp_lookahead_ms: NotRequired[Int]
    ebp_placement: NotRequired[str]
    ecm_pid: NotRequired[str]
    es_rate_in_pes: NotRequired[str]
    etv_platform_pid: NotRequired[str]
    etv_signal_pid: NotRequired[str]
    fragment_time: NotRequired[Number]
    klv: NotRequired[str]
    klv_data_pids: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    null_packet_bitrate: NotRequired[Number]
    pat_interval: NotRequired[Int]
    pcr_control: NotRequired[str]
    pcr_period: NotRequired[Int]
    pcr_pid: NotRequired[str]
    pmt_interval: NotRequired[Int]
    pmt_pid: NotRequired[str]
    program_num: NotRequired[Int]
    rate_mode: NotRequired[str]
    scte27_pids: NotRequired[str]
    scte35_control: NotRequired[str]
    scte35_pid: NotRequired[str]
    scte35_preroll_pullup_milliseconds: NotRequired[Number]
    segmentation_markers: NotRequired[str]
    segmentation_style: NotRequired[str]
    segmentation_time: NotRequired[Number]
    timed_metadata_behavior: NotRequired[str]
    timed_metadata_pid: NotRequired[str]
    transport_stream_id: NotRequired[Int]
    video_pid: NotRequired[str]

class Channel_OutputLocationRef10(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_MsSmoothOutputSettings(TypedDict):
    h265_packaging_type: NotRequired[str]
    name_modifier: NotRequired[str]

class Channel_MultiplexOutputSettings(TypedDict):
    container_settings: NotRequired[Channel_MultiplexContainerSettings]
    destination: NotRequired[Channel_OutputLocationRef11]

class Channel_MultiplexContainerSettings(TypedDict):
    multiplex_m2ts_settings: NotRequired[Channel_MultiplexM2tsSettings]

class Channel_MultiplexM2tsSettings(TypedDict):
    absent_input_audio_behavior: NotRequired[str]
    arib: NotRequired[str]
    audio_buffer_model: NotRequired[str]
    audio_frames_per_pes: NotRequired[Int]
    audio_stream_type: NotRequired[str]
    cc_descriptor: NotRequired[str]
    ebif: NotRequired[str]
    es_rate_in_pes: NotRequired[str]
    klv: NotRequired[str]
    nielsen_id3_behavior: NotRequired[str]
    pcr_control: NotRequired[str]
    pcr_period: NotRequired[Int]
    scte35_control: NotRequired[str]
    scte35_preroll_pullup_milliseconds: NotRequired[Number]

class Channel_OutputLocationRef11(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_RtmpOutputSettings(TypedDict):
    certificate_mode: NotRequired[str]
    connection_retry_interval: NotRequired[Int]
    destination: NotRequired[Channel_OutputLocationRef12]
    num_retries: NotRequired[Int]

class Channel_OutputLocationRef12(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_SrtOutputSettings(TypedDict):
    buffer_msec: NotRequired[Int]
    container_settings: NotRequired[Channel_UdpMediaConnectRouterContainerSettings2]
    destination: NotRequired[Channel_OutputLocationRef13]
    encryption_type: NotRequired[str]
    latency: NotRequired[Int]

class Channel_UdpMediaConnectRouterContainerSettings2(TypedDict):
    m2ts_settings: NotRequired[Channel_M2tsSettings2]

class Channel_OutputLocationRef13(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_UdpOutputSettings(TypedDict):
    buffer_msec: NotRequired[Int]
    container_settings: NotRequired[Channel_UdpMediaConnectRouterContainerSettings3]
    destination: NotRequired[Channel_OutputLocationRef14]
    fec_output_settings: NotRequired[Channel_FecOutputSettings]

class Channel_UdpMediaConnectRouterContainerSettings3(TypedDict):
    m2ts_settings: NotRequired[Channel_M2tsSettings2]

class Channel_OutputLocationRef14(TypedDict):
    destination_ref_id: NotRequired[str]

class Channel_FecOutputSettings(TypedDict):
    column_depth: NotRequired[Int]
    include_fec: NotRequired[str]
    row_length: NotRequired[Int]

class Channel_ThumbnailConfiguration(TypedDict):
    state: NotRequired[str]

class Channel_TimecodeConfig(TypedDict):
    source: NotRequired[str]
    sync_threshold: NotRequired[Int]

class Channel_VideoDescription(TypedDict):
    border: NotRequired[Int]
    codec_settings: NotRequired[Channel_VideoCodecSettings]
    crop_rectangle: NotRequired[Channel_VideoPositionRectangle]
    height: NotRequired[Int]
    name: NotRequired[str]
    output_position_rectangle: NotRequired[Channel_VideoPositionRectangle2]
    respond_to_afd: NotRequired[str]
    scaling_behavior: NotRequired[str]
    sharpness: NotRequired[Int]
    width: NotRequired[Int]

class Channel_VideoCodecSettings(TypedDict):
    av1_settings: NotRequired[Channel_Av1Settings]
    frame_capture_settings: NotRequired[Channel_FrameCaptureSettings]
    h264_settings: NotRequired[Channel_H264Settings]
    h265_settings: NotRequired[Channel_H265Settings]
    mpeg2_settings: NotRequired[Channel_Mpeg2Settings]

class Channel_Av1Settings(TypedDict):
    afd_signaling: NotRequired[str]
    bit_depth: NotRequired[str]
    bitrate: NotRequired[Int]
    buf_size: NotRequired[Int]
    color_space_settings: NotRequired[Channel_Av1ColorSpaceSettings]
    fixed_afd: NotRequired[str]
    framerate_denominator: NotRequired[Int]
    framerate_numerator: NotRequired[Int]
    gop_size: NotRequired[Number]
    gop_size_units: NotRequired[str]
    level: NotRequired[str]
    look_ahead_rate_control: NotRequired[str]
    max_bitrate: NotRequired[Int]
    min_bitrate: NotRequired[Int]
    min_i_interval: NotRequired[Int]
    par_denominator: NotRequired[Int]
    par_numerator: NotRequired[Int]
    qvbr_quality_level: NotRequired[Int]
    rate_control_mode: NotRequired[str]
    scene_change_detect: NotRequired[str]
    spatial_aq: NotRequired[str]
    temporal_aq: NotRequired[str]
    timecode_burnin_settings: NotRequired[Channel_TimecodeBurninSettings]
    timecode_insertion: NotRequired[str]

class Channel_Av1ColorSpaceSettings(TypedDict):
    color_space_passthrough_settings: NotRequired[Mapping[str, Any]]
    hdr10_settings: NotRequired[Channel_Hdr10Settings]
    hlg2020_settings: NotRequired[Mapping[str, Any]]
    rec601_settings: NotRequired[Mapping[str, Any]]
    rec709_settings: NotRequired[Mapping[str, Any]]

class Channel_Hdr10Settings(TypedDict):
    max_cll: NotRequired[Int]
    max_fall: NotRequired[Int]

class Channel_TimecodeBurninSettings(TypedDict):
    font_size: NotRequired[str]
    position: NotRequired[str]
    prefix: NotRequired[str]

class Channel_FrameCaptureSettings(TypedDict):
    capture_interval: NotRequired[Int]
    capture_interval_units: NotRequired[str]
    timecode_burnin_settings: NotRequired[Channel_TimecodeBurninSettings2]

class Channel_TimecodeBurninSettings2(TypedDict):
    font_size: NotRequired[str]
    position: NotRequired[str]
    prefix: NotRequired[str]

class Channel_H264Settings(TypedDict):
    adaptive_quantization: NotRequired[str]
    afd_signaling: NotRequired[str]
    bitrate: NotRequired[Int]
    buf_fill_pct: NotRequired[Int]
    buf_size: NotRequired[Int]
    color_metadata: NotRequired[str]
    color_space_settings: NotRequired[Channel_H264ColorSpaceSettings]
    entropy_encoding: NotRequired[str]
    filter_settings: NotRequired[Channel_H264H265FilterSettings]
    fixed_afd: NotRequired[str]
    flicker_aq: NotRequired[str]
    force_field_pictures: NotRequired[str]
    framerate_control: NotRequired[str]
    framerate_denominator: NotRequired[Int]
    framerate_numerator: NotRequired[Int]
    gop_b_reference: NotRequired[str]
    gop_closed_cadence: NotRequired[Int]
    gop_num_b_frames: NotRequired[Int]
    gop_size: NotRequired[Number]
    gop_size_units: NotRequired[str]
    level: NotRequired[str]
    look_ahead_rate_control: NotRequired[str]
    max_bitrate: NotRequired[Int]
    min_bitrate: NotRequired[Int]
    min_i_interval: NotRequired[Int]
    min_qp: NotRequired[Int]
    num_ref_frames: NotRequired[Int]
    par_control: NotRequired[str]
    par_denominator: NotRequired[Int]
    par_numerator: NotRequired[Int]
    profile: NotRequired[str]
    quality_level: NotRequired[str]
    qvbr_quality_level: NotRequired[Int]
    rate_control_mode: NotRequired[str]
    scan_type: NotRequired[str]
    scene_change_detect: NotRequired[str]
    slices: NotRequired[Int]
    softness: NotRequired[Int]
    spatial_aq: NotRequired[str]
    subgop_length: NotRequired[str]
    syntax: NotRequired[str]
    temporal_aq: NotRequired[str]
    timecode_burnin_settings: NotRequired[Channel_TimecodeBurninSettings3]
    timecode_insertion: NotRequired[str]

class Channel_H264ColorSpaceSettings(TypedDict):
    color_space_passthrough_settings: NotRequired[Mapping[str, Any]]
    rec601_settings: NotRequired[Mapping[str, Any]]
    rec709_settings: NotRequired[Mapping[str, Any]]

class Channel_H264H265FilterSettings(TypedDict):
    bandwidth_reduction_filter_settings: NotRequired[Channel_BandwidthReductionFilterSettings]
    temporal_filter_settings: NotRequired[Channel_TemporalFilterSettings]

class Channel_BandwidthReductionFilterSettings(TypedDict):
    post_filter_sharpening: NotRequired[str]
    strength: NotRequired[str]

class Channel_TemporalFilterSettings(TypedDict):
    post_filter_sharpening: NotRequired[str]
    strength: NotRequired[str]

class Channel_TimecodeBurninSettings3(TypedDict):
    font_size: NotRequired[str]
    position: NotRequired[str]
    prefix: NotRequired[str]

class Channel_H265Settings(TypedDict):
    adaptive_quantization: NotRequired[str]
    afd_signaling: NotRequired[str]
    alternative_transfer_function: NotRequired[str]
    bitrate: NotRequired[Int]
    buf_size: NotRequired[Int]
    color_metadata: NotRequired[str]
    color_space_settings: NotRequired[Channel_H265ColorSpaceSettings]
    deblocking: NotRequired[str]
    filter_settings: NotRequired[Channel_H264H265FilterSettings2]
    fixed_afd: NotRequired[str]
    flicker_aq: NotRequired[str]
    framerate_denominator: NotRequired[Int]
    framerate_numerator: NotRequired[Int]
    gop_b_reference: NotRequired[str]
    gop_closed_cadence: NotRequired[Int]
    gop_num_b_frames: NotRequired[Int]
    gop_size: NotRequired[Number]
    gop_size_units: NotRequired[str]
    level: NotRequired[str]
    look_ahead_rate_control: NotRequired[str]
    max_bitrate: NotRequired[Int]
    min_bitrate: NotRequired[Int]
    min_i_interval: NotRequired[Int]
    min_qp: NotRequired[Int]
    mv_over_picture_boundaries: NotRequired[str]
    mv_temporal_predictor: NotRequired[str]
    par_denominator: NotRequired[Int]
    par_numerator: NotRequired[Int]
    profile: NotRequired[str]
    qvbr_quality_level: NotRequired[Int]
    rate_control_mode: NotRequired[str]
    scan_type: NotRequired[str]
    scene_change_detect: NotRequired[str]
    slices: NotRequired[Int]
    subgop_length: NotRequired[str]
    tier: NotRequired[str]
    tile_height: NotRequired[Int]
    tile_padding: NotRequired[str]
    tile_width: NotRequired[Int]
    timecode_burnin_settings: NotRequired[Channel_TimecodeBurninSettings4]
    timecode_insertion: NotRequired[str]
    treeblock_size: NotRequired[str]

class Channel_H265ColorSpaceSettings(TypedDict):
    color_space_passthrough_settings: NotRequired[Mapping[str, Any]]
    dolby_vision81_settings: NotRequired[Mapping[str, Any]]
    hdr10_settings: NotRequired[Channel_Hdr10Settings2]
    hlg2020_settings: NotRequired[Mapping[str, Any]]
    rec601_settings: NotRequired[Mapping[str, Any]]
    rec709_settings: NotRequired[Mapping[str, Any]]

class Channel_Hdr10Settings2(TypedDict):
    max_cll: NotRequired[Int]
    max_fall: NotRequired[Int]

class Channel_H264H265FilterSettings2(TypedDict):
    bandwidth_reduction_filter_settings: NotRequired[Channel_BandwidthReductionFilterSettings]
    temporal_filter_settings: NotRequired[Channel_TemporalFilterSettings]

class Channel_TimecodeBurninSettings4(TypedDict):
    font_size: NotRequired[str]
    position: NotRequired[str]
    prefix: NotRequired[str]

class Channel_Mpeg2Settings(TypedDict):
    adaptive_quantization: NotRequired[str]
    afd_signaling: NotRequired[str]
    color_metadata: NotRequired[str]
    color_space: NotRequired[str]
    display_aspect_ratio: NotRequired[str]
    filter_settings: NotRequired[Channel_Mpeg2FilterSettings]
    fixed_afd: NotRequired[str]
    framerate_denominator: NotRequired[Int]
    framerate_numerator: NotRequired[Int]
    gop_closed_cadence: NotRequired[Int]
    gop_num_b_frames: NotRequired[Int]
    gop_size: NotRequired[Number]
    gop_size_units: NotRequired[str]
    scan_type: NotRequired[str]
    subgop_length: NotRequired[str]
    timecode_burnin_settings: NotRequired[Channel_TimecodeBurninSettings5]
    timecode_insertion: NotRequired[str]

class Channel_Mpeg2FilterSettings(TypedDict):
    temporal_filter_settings: NotRequired[Channel_TemporalFilterSettings2]

class Channel_TemporalFilterSettings2(TypedDict):
    post_filter_sharpening: NotRequired[str]
    strength: NotRequired[str]

class Channel_TimecodeBurninSettings5(TypedDict):
    font_size: NotRequired[str]
    position: NotRequired[str]
    prefix: NotRequired[str]

class Channel_VideoPositionRectangle(TypedDict):
    height: NotRequired[Int]
    width: NotRequired[Int]
    x: NotRequired[Int]
    y: NotRequired[Int]

class Channel_VideoPositionRectangle2(TypedDict):
    height: NotRequired[Int]
    width: NotRequired[Int]
    x: NotRequired[Int]
    y: NotRequired[Int]

@final
class Channel_EncoderSettings_Read:
    audio_descriptions: Final[list[Any]]
    avail_blanking: Final[Channel_AvailBlanking_Read]
    avail_configuration: Final[Channel_AvailConfiguration_Read]
    blackout_slate: Final[Channel_BlackoutSlate_Read]
    caption_descriptions: Final[list[Any]]
    color_correction_settings: Final[Channel_ColorCorrectionSettings_Read]
    feature_activations: Final[Channel_FeatureActivations_Read]
    global_configuration: Final[Channel_GlobalConfiguration_Read]
    motion_graphics_configuration: Final[Channel_MotionGraphicsConfiguration_Read]
    nielsen_configuration: Final[Channel_NielsenConfiguration_Read]
    output_groups: Final[list[Any]]
    thumbnail_configuration: Final[Channel_ThumbnailConfiguration_Read]
    timecode_config: Final[Channel_TimecodeConfig_Read]
    video_descriptions: Final[list[Any]]

@final
class Channel_AvailBlanking_Read:
    avail_blanking_image: Final[Channel_InputLocation_Read]
    state: Final[str]

@final
class Channel_InputLocation_Read:
    password_param: Final[str]
    uri: Final[str]
    username: Final[str]

@final
class Channel_AvailConfiguration_Read:
    avail_settings: Final[Channel_AvailSettings_Read]
    scte35_segmentation_scope: Final[str]

@final
class Channel_AvailSettings_Read:
    esam: Final[Channel_Esam_Read]
    scte35_splice_insert: Final[Channel_Scte35SpliceInsertTimeSignalAposSettings_Read]
    scte35_time_signal_apos: Final[Channel_Scte35SpliceInsertTimeSignalAposSettings_Read2]

@final
class Channel_Esam_Read:
    acquisition_point_id: Final[str]
    ad_avail_offset: Final[Ref[int]]
    password_param: Final[str]
    pois_endpoint: Final[str]
    username: Final[str]
    zone_identity: Final[str]

@final
class Channel_Scte35SpliceInsertTimeSignalAposSettings_Read:
    ad_avail_offset: Final[Ref[int]]
    no_regional_blackout_flag: Final[str]
    web_delivery_allowed_flag: Final[str]

@final
class Channel_Scte35SpliceInsertTimeSignalAposSettings_Read2:
    ad_avail_offset: Final[Ref[int]]
    no_regional_blackout_flag: Final[str]
    web_delivery_allowed_flag: Final[str]

@final
class Channel_BlackoutSlate_Read:
    blackout_slate_image: Final[Channel_InputLocation_Read2]
    network_end_blackout: Final[str]
    network_end_blackout_image: Final[Channel_InputLocation_Read3]
    network_id: Final[str]
    state: Final[str]

@final
class Channel_InputLocation_Read2:
    password_param: Final[str]
    uri: Final[str]
    username: Final[str]

@final
class Channel_InputLocation_Read3:
    password_param: Final[str]
    uri: Final[str]
    username: Final[str]

@final
class Channel_ColorCorrectionSettings_Read:
    global_color_corrections: Final[list[Any]]

@final
class Channel_FeatureActivations_Read:
    input_prepare_schedule_actions: Final[str]
    output_static_image_overlay_schedule_actions: Final[str]

@final
class Channel_GlobalConfiguration_Read:
    initial_audio_gain: Final[Ref[int]]
    input_end_action: Final[str]
    input_loss_behavior: Final[Channel_InputLossBehavior_Read]
    output_locking_mode: Final[str]
    output_locking_settings: Final[Channel_OutputLockingSettings_Read]
    output_timing_source: Final[str]
    support_low_framerate_inputs: Final[str]

@final
class Channel_InputLossBehavior_Read:
    black_frame_msec: Final[Ref[int]]
    input_loss_image_color: Final[str]
    input_loss_image_slate: Final[Channel_InputLocation_Read4]
    input_loss_image_type: Final[str]
    repeat_frame_msec: Final[Ref[int]]

@final
class Channel_InputLocation_Read4:
    password_param: Final[str]
    uri: Final[str]
    username: Final[str]

@final
class Channel_OutputLockingSettings_Read:
    disabled_locking_settings: Final[Channel_DisabledLockingSettings_Read]
    epoch_locking_settings: Final[Channel_EpochLockingSettings_Read]
    pipeline_locking_settings: Final[Any]

@final
class Channel_DisabledLockingSettings_Read:
    custom_epoch: Final[str]

@final
class Channel_EpochLockingSettings_Read:
    custom_epoch: Final[str]
    jam_sync_time: Final[str]

@final
class Channel_MotionGraphicsConfiguration_Read:
    motion_graphics_insertion: Final[str]
    motion_graphics_settings: Final[Channel_MotionGraphicsSettings_Read]

@final
class Channel_MotionGraphicsSettings_Read:
    html_motion_graphics_settings: Final[Any]

@final
class Channel_NielsenConfiguration_Read:
    distributor_id: Final[str]
    nielsen_pcm_to_id3_tagging: Final[str]

@final
class Channel_ThumbnailConfiguration_Read:
    state: Final[str]

@final
class Channel_TimecodeConfig_Read:
    source: Final[str]
    sync_threshold: Final[Ref[int]]

class Channel_InferenceSettings(TypedDict):
    audio_feed_inputs: NotRequired[Sequence[Channel_AudioFeedInput]]
    enrichment_methods: NotRequired[Texts]
    feed_arn: NotRequired[str]

class Channel_AudioFeedInput(TypedDict):
    audio_selector_name: NotRequired[str]
    feed_input: NotRequired[str]

@final
class Channel_InferenceSettings_Read:
    audio_feed_inputs: Final[list[Any]]
    enrichment_methods: Final[list[str]]
    feed_arn: Final[str]

class Channel_InputAttachment(TypedDict):
    automatic_input_failover_settings: NotRequired[Channel_AutomaticInputFailoverSettings]
    input_attachment_name: NotRequired[str]
    input_id: NotRequired[str]
    input_settings: NotRequired[Channel_InputSettings]
    logical_interface_names: NotRequired[Texts]

class Channel_AutomaticInputFailoverSettings(TypedDict):
    error_clear_time_msec: NotRequired[Int]
    failover_conditions: NotRequired[Sequence[Channel_FailoverCondition]]
    input_preference: NotRequired[str]
    secondary_input_id: NotRequired[str]

class Channel_FailoverCondition(TypedDict):
    failover_condition_settings: NotRequired[Channel_FailoverConditionSettings]

class Channel_FailoverConditionSettings(TypedDict):
    audio_silence_settings: NotRequired[Channel_AudioSilenceFailoverSettings]
    input_loss_settings: NotRequired[Channel_InputLossFailoverSettings]
    video_black_settings: NotRequired[Channel_VideoBlackFailoverSettings]

class Channel_AudioSilenceFailoverSettings(TypedDict):
    audio_selector_name: NotRequired[str]
    audio_silence_threshold_msec: NotRequired[Int]

class Channel_InputLossFailoverSettings(TypedDict):
    input_loss_threshold_msec: NotRequired[Int]

class Channel_VideoBlackFailoverSettings(TypedDict):
    black_detect_threshold: NotRequired[Number]
    video_black_threshold_msec: NotRequired[Int]

class Channel_InputSettings(TypedDict):
    audio_selectors: NotRequired[Sequence[Channel_AudioSelector]]
    caption_selectors: NotRequired[Sequence[Channel_CaptionSelector]]
    deblock_filter: NotRequired[str]
    denoise_filter: NotRequired[str]
    filter_strength: NotRequired[Int]
    input_filter: NotRequired[str]
    network_input_settings: NotRequired[Channel_NetworkInputSettings]
    scte35_pid: NotRequired[Int]
    smpte2038_data_preference: NotRequired[str]
    source_end_behavior: NotRequired[str]
    video_selector: NotRequired[Channel_VideoSelector]

class Channel_AudioSelector(TypedDict):
    name: NotRequired[str]
    selector_settings: NotRequired[Channel_AudioSelectorSettings]

class Channel_AudioSelectorSettings(TypedDict):
    audio_hls_rendition_selection: NotRequired[Channel_AudioHlsRenditionSelection]
    audio_language_selection: NotRequired[Channel_AudioLanguageSelection]
    audio_pid_selection: NotRequired[Channel_AudioPidSelection]
    audio_track_selection: NotRequired[Channel_AudioTrackSelection]

class Channel_AudioHlsRenditionSelection(TypedDict):
    group_id: NotRequired[str]
    name: NotRequired[str]

class Channel_AudioLanguageSelection(TypedDict):
    language_code: NotRequired[str]
    language_selection_policy: NotRequired[str]

class Channel_AudioPidSelection(TypedDict):
    pid: NotRequired[Int]
    pids: NotRequired[Sequence[Channel_AudioPid]]

class Channel_AudioPid(TypedDict):
    dolby_e_decode: NotRequired[Channel_AudioDolbyEDecode]
    pid: NotRequired[Int]
    premix_settings: NotRequired[Channel_AudioPreMixerSettings]

class Channel_AudioDolbyEDecode(TypedDict):
    program_selection: NotRequired[str]

class Channel_AudioPreMixerSettings(TypedDict):
    audio_normalization_settings: NotRequired[Channel_AudioNormalizationSettings2]
    channels: NotRequired[Int]
    gain_db: NotRequired[Number]
    remix_settings: NotRequired[Channel_RemixSettings2]

class Channel_AudioNormalizationSettings2(TypedDict):
    algorithm: NotRequired[str]
    algorithm_control: NotRequired[str]
    peak_calculation: NotRequired[str]
    peak_limiter_threshold: NotRequired[Number]
    target_lkfs: NotRequired[Number]

class Channel_RemixSettings2(TypedDict):
    channel_mappings: NotRequired[Sequence[Channel_AudioChannelMapping]]
    channels_in: NotRequired[Int]
    channels_out: NotRequired[Int]

class Channel_AudioTrackSelection(TypedDict):
    dolby_e_decode: NotRequired[Channel_AudioDolbyEDecode2]
    tracks: NotRequired[Sequence[Channel_AudioTrack]]

class Channel_AudioDolbyEDecode2(TypedDict):
    program_selection: NotRequired[str]

class Channel_AudioTrack(TypedDict):
    premix_settings: NotRequired[Channel_AudioPreMixerSettings2]
    track: NotRequired[Int]

class Channel_AudioPreMixerSettings2(TypedDict):
    audio_normalization_settings: NotRequired[Channel_AudioNormalizationSettings2]
    channels: NotRequired[Int]
    gain_db: NotRequired[Number]
    remix_settings: NotRequired[Channel_RemixSettings2]

class Channel_CaptionSelector(TypedDict):
    language_code: NotRequired[str]
    name: NotRequired[str]
    selector_settings: NotRequired[Channel_CaptionSelectorSettings]

class Channel_CaptionSelectorSettings(TypedDict):
    ancillary_source_settings: NotRequired[Channel_AncillarySourceSettings]
    arib_source_settings: NotRequired[Mapping[str, Any]]
    dvb_sub_source_settings: NotRequired[Channel_Scte27DvbSubSourceSettings]
    embedded_source_settings: NotRequired[Channel_EmbeddedSourceSettings]
    scte20_source_settings: NotRequired[Channel_Scte20SourceSettings]
    scte27_source_settings: NotRequired[Channel_Scte27DvbSubSourceSettings2]
    smart_subtitle_source_settings: NotRequired[Channel_SmartSubtitleSourceSettings]
    teletext_source_settings: NotRequired[Channel_TeletextSourceSettings]

class Channel_AncillarySourceSettings(TypedDict):
    source_ancillary_channel_number: NotRequired[Int]

class Channel_Scte27DvbSubSourceSettings(TypedDict):
    ocr_language: NotRequired[str]
    pid: NotRequired[Int]

class Channel_EmbeddedSourceSettings(TypedDict):
    convert608_to708: NotRequired[str]
    scte20_detection: NotRequired[str]
    source608_channel_number: NotRequired[Int]
    source608_track_number: NotRequired[Int]

class Channel_Scte20SourceSettings(TypedDict):
    convert608_to708: NotRequired[str]
    source608_channel_number: NotRequired[Int]

class Channel_Scte27DvbSubSourceSettings2(TypedDict):
    ocr_language: NotRequired[str]
    pid: NotRequired[Int]

class Channel_SmartSubtitleSourceSettings(TypedDict):
    caption_synchronization_mode: NotRequired[str]
    inference_feed_output: NotRequired[str]

class Channel_TeletextSourceSettings(TypedDict):
    output_rectangle: NotRequired[Channel_CaptionRectangle]
    page_number: NotRequired[str]

class Channel_CaptionRectangle(TypedDict):
    height: NotRequired[Number]
    left_offset: NotRequired[Number]
    top_offset: NotRequired[Number]
    width: NotRequired[Number]

class Channel_NetworkInputSettings(TypedDict):
    hls_input_settings: NotRequired[Channel_HlsInputSettings]
    multicast_input_settings: NotRequired[Channel_MulticastInputSettings]
    server_validation: NotRequired[str]

class Channel_HlsInputSettings(TypedDict):
    bandwidth: NotRequired[Int]
    buffer_segments: NotRequired[Int]
    retries: NotRequired[Int]
    retry_interval: NotRequired[Int]
    scte35_source: NotRequired[str]

class Channel_MulticastInputSettings(TypedDict):
    source_ip_address: NotRequired[str]

class Channel_VideoSelector(TypedDict):
    color_space: NotRequired[str]
    color_space_settings: NotRequired[Channel_VideoSelectorColorSpaceSettings]
    color_space_usage: NotRequired[str]
    selector_settings: NotRequired[Channel_VideoSelectorSettings]

class Channel_VideoSelectorColorSpaceSettings(TypedDict):
    hdr10_settings: NotRequired[Channel_Hdr10Settings3]

class Channel_Hdr10Settings3(TypedDict):
    max_cll: NotRequired[Int]
    max_fall: NotRequired[Int]

class Channel_VideoSelectorSettings(TypedDict):
    video_selector_pid: NotRequired[Channel_VideoSelectorPid]
    video_selector_program_id: NotRequired[Channel_VideoSelectorProgramId]

class Channel_VideoSelectorPid(TypedDict):
    pid: NotRequired[Int]

class Channel_VideoSelectorProgramId(TypedDict):
    program_id: NotRequired[Int]

class Channel_InputSpecification(TypedDict):
    codec: NotRequired[str]
    maximum_bitrate: NotRequired[str]
    resolution: NotRequired[str]

@final
class Channel_InputSpecification_Read:
    codec: Final[str]
    maximum_bitrate: Final[str]
    resolution: Final[str]

class Channel_LinkedChannelSettings(TypedDict):
    follower_channel_settings: NotRequired[Channel_FollowerChannelSettings]
    primary_channel_settings: NotRequired[Channel_PrimaryChannelSettings]

class Channel_FollowerChannelSettings(TypedDict):
    linked_channel_type: NotRequired[str]
    primary_channel_arn: NotRequired[str]

class Channel_PrimaryChannelSettings(TypedDict):
    linked_channel_type: NotRequired[str]

@final
class Channel_LinkedChannelSettings_Read:
    follower_channel_settings: Final[Channel_FollowerChannelSettings_Read]
    primary_channel_settings: Final[Channel_PrimaryChannelSettings_Read]

@final
class Channel_FollowerChannelSettings_Read:
    linked_channel_type: Final[str]
    primary_channel_arn: Final[str]

@final
class Channel_PrimaryChannelSettings_Read:
    linked_channel_type: Final[str]

class Channel_MaintenanceCreateSettings(TypedDict):
    maintenance_day: NotRequired[str]
    maintenance_start_time: NotRequired[str]

@final
class Channel_MaintenanceCreateSettings_Read:
    maintenance_day: Final[str]
    maintenance_start_time: Final[str]

class Channel_VpcOutputSettings(TypedDict):
    public_address_allocation_ids: NotRequired[Texts]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Channel_VpcOutputSettings_Read:
    public_address_allocation_ids: Final[list[str]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Channel(_Resource):
    """Resource Type definition for AWS::MediaLive::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        anywhere_settings: Channel_AnywhereSettings = ...,
        cdi_input_specification: Channel_CdiInputSpecification = ...,
        channel_class: str = ...,
        channel_engine_version: Channel_ChannelEngineVersionRequest = ...,
        channel_security_groups: Texts = ...,
        destinations: Sequence[Channel_OutputDestination] = ...,
        dry_run: Bool = ...,
        encoder_settings: Channel_EncoderSettings = ...,
        inference_settings: Channel_InferenceSettings = ...,
        input_attachments: Sequence[Channel_InputAttachment] = ...,
        input_specification: Channel_InputSpecification = ...,
        linked_channel_settings: Channel_LinkedChannelSettings = ...,
        log_level: str = ...,
        maintenance: Channel_MaintenanceCreateSettings = ...,
        name: str = ...,
        role_arn: str = ...,
        tags: Mapping[str, Any] | str = ...,
        vpc: Channel_VpcOutputSettings = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    anywhere_settings: Final[Channel_AnywhereSettings_Read]
    arn: Final[str]
    cdi_input_specification: Final[Channel_CdiInputSpecification_Read]
    channel_class: Final[str]
    channel_engine_version: Final[Channel_ChannelEngineVersionRequest_Read]
    channel_security_groups: Final[list[str]]
    destinations: Final[list[Any]]
    dry_run: Final[Ref[bool]]
    encoder_settings: Final[Channel_EncoderSettings_Read]
    id: Final[str]
    inference_settings: Final[Channel_InferenceSettings_Read]
    input_attachments: Final[list[Any]]
    input_specification: Final[Channel_InputSpecification_Read]
    inputs: Final[list[str]]
    linked_channel_settings: Final[Channel_LinkedChannelSettings_Read]
    log_level: Final[str]
    maintenance: Final[Channel_MaintenanceCreateSettings_Read]
    name: Final[str]
    role_arn: Final[str]
    tags: Final[Any]
    vpc: Final[Channel_VpcOutputSettings_Read]

class ChannelPlacementGroup_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class ChannelPlacementGroup(_Resource):
    """Definition of AWS::MediaLive::ChannelPlacementGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_id: str = ...,
        name: str = ...,
        nodes: Texts = ...,
        tags: Sequence[ChannelPlacementGroup_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the channel placement group."""
    channels: Final[list[str]]
    """List of channel IDs added to the channel placement group."""
    cluster_id: Final[str]
    """The ID of the cluster the node is on."""
    id: Final[str]
    """Unique internal identifier."""
    name: Final[str]
    """The name of the channel placement group."""
    nodes: Final[list[str]]
    """List of nodes added to the channel placement group"""
    state: Final[str]
    """The current state of the ChannelPlacementGroupState"""
    tags: Final[list[Any]]
    """A collection of key-value pairs."""

@final
class CloudWatchAlarmTemplate(_Resource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"],
        evaluation_periods: Number,
        metric_name: str,
        name: str,
        period: Number,
        statistic: Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"],
        target_resource_type: Literal["CLOUDFRONT_DISTRIBUTION", "MEDIALIVE_MULTIPLEX", "MEDIALIVE_CHANNEL", "MEDIALIVE_INPUT_DEVICE", "MEDIAPACKAGE_CHANNEL", "MEDIAPACKAGE_ORIGIN_ENDPOINT", "MEDIACONNECT_FLOW", "MEDIATAILOR_PLAYBACK_CONFIGURATION", "S3_BUCKET"],
        threshold: Number,
        treat_missing_data: Literal["notBreaching", "breaching", "ignore", "missing"],
        datapoints_to_alarm: Number = ...,
        description: str = ...,
        group_identifier: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """A cloudwatch alarm template's ARN (Amazon Resource Name)"""
    comparison_operator: Final[str]
    """The comparison operator used to compare the specified statistic and the threshold."""
    created_at: Final[str]
    datapoints_to_alarm: Final[Ref[float]]
    """The number of datapoints within the evaluation period that must be breaching to trigger the alarm."""
    description: Final[str]
    """A resource's optional description."""
    evaluation_periods: Final[Ref[float]]
    """The number of periods over which data is compared to the specified threshold."""
    group_id: Final[str]
    """A cloudwatch alarm template group's id."""
    group_identifier: Final[str]
    """A cloudwatch alarm template group's identifier."""
    id: Final[str]
    """A cloudwatch alarm template's id."""
    identifier: Final[str]
    metric_name: Final[str]
    """The name of the metric associated with the alarm."""
    modified_at: Final[str]
    name: Final[str]
    """A resource's name."""
    period: Final[Ref[float]]
    """The period, in seconds, over which the specified statistic is applied."""
    statistic: Final[str]
    """The statistic to apply to the alarm's metric data."""
    tags: Final[Any]
    """Represents the tags associated with a resource."""
    target_resource_type: Final[str]
    """The resource type this template should dynamically generate cloudwatch metric alarms for."""
    threshold: Final[Ref[float]]
    """The threshold value to compare with the specified statistic."""
    treat_missing_data: Final[str]
    """Specifies how missing data points are treated when evaluating the alarm's condition."""

@final
class CloudWatchAlarmTemplateGroup(_Resource):
    """Definition of AWS::MediaLive::CloudWatchAlarmTemplateGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """A cloudwatch alarm template group's ARN (Amazon Resource Name)"""
    created_at: Final[str]
    description: Final[str]
    """A resource's optional description."""
    id: Final[str]
    """A cloudwatch alarm template group's id."""
    identifier: Final[str]
    modified_at: Final[str]
    name: Final[str]
    """A resource's name."""
    tags: Final[Any]
    """Represents the tags associated with a resource."""

class Cluster_ClusterNetworkSettings(TypedDict):
    default_route: NotRequired[str]
    interface_mappings: NotRequired[Sequence[Cluster_InterfaceMapping]]

class Cluster_InterfaceMapping(TypedDict):
    logical_interface_name: NotRequired[str]
    network_id: NotRequired[str]

@final
class Cluster_ClusterNetworkSettings_Read:
    default_route: Final[str]
    interface_mappings: Final[list[Any]]

class Cluster_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Cluster(_Resource):
    """Definition of AWS::MediaLive::Cluster Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_type: Literal["ON_PREMISES", "OUTPOSTS_RACK", "OUTPOSTS_SERVER", "EC2"] = ...,
        instance_role_arn: str = ...,
        name: str = ...,
        network_settings: Cluster_ClusterNetworkSettings = ...,
        tags: Sequence[Cluster_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Cluster."""
    channel_ids: Final[list[str]]
    """The MediaLive Channels that are currently running on Nodes in this Cluster."""
    cluster_type: Final[str]
    """The hardware type for the cluster."""
    id: Final[str]
    """The unique ID of the Cluster."""
    instance_role_arn: Final[str]
    """The IAM role your nodes will use."""
    name: Final[str]
    """The user-specified name of the Cluster to be created."""
    network_settings: Final[Cluster_ClusterNetworkSettings_Read]
    """On premises settings which will have the interface network mappings and default Output logical interface"""
    state: Final[str]
    """The current state of the Cluster."""
    tags: Final[list[Any]]
    """A collection of key-value pairs."""

class EventBridgeRuleTemplate_EventBridgeRuleTemplateTarget(TypedDict):
    arn: str

@final
class EventBridgeRuleTemplate(_Resource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_type: Literal["MEDIALIVE_MULTIPLEX_ALERT", "MEDIALIVE_MULTIPLEX_STATE_CHANGE", "MEDIALIVE_CHANNEL_ALERT", "MEDIALIVE_CHANNEL_INPUT_CHANGE", "MEDIALIVE_CHANNEL_STATE_CHANGE", "MEDIAPACKAGE_INPUT_NOTIFICATION", "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION", "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION", "SIGNAL_MAP_ACTIVE_ALARM", "MEDIACONNECT_ALERT", "MEDIACONNECT_SOURCE_HEALTH", "MEDIACONNECT_OUTPUT_HEALTH", "MEDIACONNECT_FLOW_STATUS_CHANGE"],
        name: str,
        description: str = ...,
        event_targets: Sequence[EventBridgeRuleTemplate_EventBridgeRuleTemplateTarget] = ...,
        group_identifier: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """An eventbridge rule template's ARN (Amazon Resource Name)"""
    created_at: Final[str]
    """Placeholder documentation for __timestampIso8601"""
    description: Final[str]
    """A resource's optional description."""
    event_targets: Final[list[Any]]
    """Placeholder documentation for __listOfEventBridgeRuleTemplateTarget"""
    event_type: Final[str]
    """The type of event to match with the rule."""
    group_id: Final[str]
    """An eventbridge rule template group's id."""
    group_identifier: Final[str]
    """An eventbridge rule template group's identifier."""
    id: Final[str]
    """An eventbridge rule template's id."""
    identifier: Final[str]
    """Placeholder documentation for __string"""
    modified_at: Final[str]
    """Placeholder documentation for __timestampIso8601"""
    name: Final[str]
    """A resource's name."""
    tags: Final[Any]
    """Represents the tags associated with a resource."""

@final
class EventBridgeRuleTemplateGroup(_Resource):
    """Definition of AWS::MediaLive::EventBridgeRuleTemplateGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """An eventbridge rule template group's ARN (Amazon Resource Name)"""
    created_at: Final[str]
    description: Final[str]
    """A resource's optional description."""
    id: Final[str]
    """An eventbridge rule template group's id."""
    identifier: Final[str]
    modified_at: Final[str]
    name: Final[str]
    """A resource's name."""
    tags: Final[Any]
    """Represents the tags associated with a resource."""

class Input_InputDestination(TypedDict):
    network: NotRequired[str]
    network_routes: NotRequired[Sequence[Input_InputDestinationRoute]]
    static_ip_address: NotRequired[str]
    stream_name: NotRequired[str]

class Input_InputDestinationRoute(TypedDict):
    cidr: NotRequired[str]
    gateway: NotRequired[str]

class Input_InputDeviceSettings(TypedDict):
    id: NotRequired[str]

class Input_MediaConnectFlow(TypedDict):
    flow_arn: NotRequired[str]

class Input_MulticastSettings(TypedDict):
    sources: NotRequired[Sequence[Input_MulticastSource]]

class Input_MulticastSource(TypedDict):
    source_ip: NotRequired[str]
    url: str

@final
class Input_MulticastSettings_Read:
    sources: Final[list[Any]]

class Input_RouterSettings(TypedDict):
    destinations: NotRequired[Sequence[Input_RouterDestinationSettings]]
    encryption_type: NotRequired[Literal["AUTOMATIC", "SECRETS_MANAGER"]]
    secret_arn: NotRequired[str]

class Input_RouterDestinationSettings(TypedDict):
    availability_zone_name: str

@final
class Input_RouterSettings_Read:
    destinations: Final[list[Any]]
    encryption_type: Final[str]
    secret_arn: Final[str]

class Input_Smpte2110ReceiverGroupSettings(TypedDict):
    smpte2110_receiver_groups: NotRequired[Sequence[Input_Smpte2110ReceiverGroup]]

class Input_Smpte2110ReceiverGroup(TypedDict):
    sdp_settings: NotRequired[Input_Smpte2110ReceiverGroupSdpSettings]

class Input_Smpte2110ReceiverGroupSdpSettings(TypedDict):
    ancillary_sdps: NotRequired[Sequence[Input_InputSdpLocation]]
    audio_sdps: NotRequired[Sequence[Input_InputSdpLocation2]]
    video_sdp: NotRequired[Input_InputSdpLocation3]

class Input_InputSdpLocation(TypedDict):
    media_index: NotRequired[Int]
    sdp_url: NotRequired[str]

class Input_InputSdpLocation2(TypedDict):
    media_index: NotRequired[Int]
    sdp_url: NotRequired[str]

class Input_InputSdpLocation3(TypedDict):
    media_index: NotRequired[Int]
    sdp_url: NotRequired[str]

@final
class Input_Smpte2110ReceiverGroupSettings_Read:
    smpte2110_receiver_groups: Final[list[Any]]

class Input_InputSource(TypedDict):
    password_param: NotRequired[str]
    url: NotRequired[str]
    username: NotRequired[str]

class Input_SrtSettings(TypedDict):
    srt_caller_sources: NotRequired[Sequence[Input_SrtCallerSource]]
    srt_listener_settings: NotRequired[Input_SrtListenerSettings]

class Input_SrtCallerSource(TypedDict):
    decryption: NotRequired[Input_SrtCallerDecryption]
    minimum_latency: NotRequired[Int]
    srt_listener_address: NotRequired[str]
    srt_listener_port: NotRequired[str]
    stream_id: NotRequired[str]

class Input_SrtCallerDecryption(TypedDict):
    algorithm: NotRequired[Literal["AES128", "AES192", "AES256"]]
    passphrase_secret_arn: NotRequired[str]

class Input_SrtListenerSettings(TypedDict):
    decryption: NotRequired[Input_SrtListenerDecryption]
    minimum_latency: NotRequired[Int]
    stream_id: NotRequired[str]

class Input_SrtListenerDecryption(TypedDict):
    algorithm: NotRequired[Literal["AES128", "AES192", "AES256"]]
    passphrase_secret_arn: NotRequired[str]

@final
class Input_SrtSettings_Read:
    srt_caller_sources: Final[list[Any]]
    srt_listener_settings: Final[Input_SrtListenerSettings_Read]

@final
class Input_SrtListenerSettings_Read:
    decryption: Final[Input_SrtListenerDecryption_Read]
    minimum_latency: Final[Ref[int]]
    stream_id: Final[str]

@final
class Input_SrtListenerDecryption_Read:
    algorithm: Final[str]
    passphrase_secret_arn: Final[str]

class Input_InputVpcRequest(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Input_InputVpcRequest_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Input(_Resource):
    """Resource Type definition for AWS::MediaLive::Input Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destinations: Sequence[Input_InputDestination] = ...,
        input_devices: Sequence[Input_InputDeviceSettings] = ...,
        input_network_location: Literal["AWS", "ON_PREMISES"] = ...,
        input_security_groups: Texts = ...,
        media_connect_flows: Sequence[Input_MediaConnectFlow] = ...,
        multicast_settings: Input_MulticastSettings = ...,
        name: str = ...,
        role_arn: str = ...,
        router_settings: Input_RouterSettings = ...,
        sdi_sources: Texts = ...,
        smpte2110_receiver_group_settings: Input_Smpte2110ReceiverGroupSettings = ...,
        sources: Sequence[Input_InputSource] = ...,
        srt_settings: Input_SrtSettings = ...,
        tags: Mapping[str, Any] | str = ...,
        type: Literal["UDP_PUSH", "RTP_PUSH", "RTMP_PUSH", "RTMP_PULL", "URL_PULL", "MP4_FILE", "MEDIACONNECT", "INPUT_DEVICE", "AWS_CDI", "TS_FILE", "SRT_CALLER", "MULTICAST", "SMPTE_2110_RECEIVER_GROUP", "SDI", "MEDIACONNECT_ROUTER", "SRT_LISTENER"] = ...,
        vpc: Input_InputVpcRequest = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Unique ARN of the input (generated, immutable)."""
    attached_channels: Final[list[str]]
    """A list of channel IDs that that input is attached to (currently an input can only be attached to one channel)."""
    destination_urls: Final[list[str]]
    """A list of destination URLs of the input (PUSH-type)."""
    destinations: Final[list[Any]]
    """A list of the destinations of the input (PUSH-type)."""
    id: Final[str]
    """The generated ID of the input (unique for user account, immutable)."""
    input_class: Final[str]
    """A standard input has two sources and a single pipeline input only has one."""
    input_devices: Final[list[Any]]
    """Settings for the input devices."""
    input_network_location: Final[str]
    """With the introduction of MediaLive Anywhere, a MediaLive input can now exist in two different places: AWS or inside an on-premises…"""
    input_partner_ids: Final[list[str]]
    """A list of IDs for all Inputs which are partners of this one."""
    input_security_groups: Final[list[str]]
    """A list of security groups referenced by IDs to attach to the input."""
    input_source_type: Final[str]
    """There are two types of input sources, static and dynamic."""
    media_connect_flows: Final[list[Any]]
    """A list of MediaConnect Flows for this input."""
    multicast_settings: Final[Input_MulticastSettings_Read]
    """Settings for a Multicast input."""
    name: Final[str]
    """The user-assigned name (This is a mutable value)."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role this input assumes during and after creation."""
    router_settings: Final[Input_RouterSettings_Read]
    """Information about the MediaConnect Router association for this input."""
    sdi_sources: Final[list[str]]
    """SDI Sources for this Input."""
    security_groups: Final[list[str]]
    """A list of IDs for all the Input Security Groups attached to the input."""
    smpte2110_receiver_group_settings: Final[Input_Smpte2110ReceiverGroupSettings_Read]
    """Configures the sources for the SMPTE 2110 Receiver Group input."""
    source_urls: Final[list[str]]
    """A list of source URLs of the input (PULL-type)."""
    sources: Final[list[Any]]
    """A list of the sources of the input (PULL-type)."""
    srt_settings: Final[Input_SrtSettings_Read]
    """The configured sources for this SRT input."""
    state: Final[str]
    """Placeholder documentation for InputState"""
    tags: Final[Any]
    type: Final[str]
    """The different types of inputs that AWS Elemental MediaLive supports."""
    vpc: Final[Input_InputVpcRequest_Read]
    """Settings for a private VPC Input."""

class InputSecurityGroup_InputWhitelistRule(TypedDict):
    cidr: NotRequired[str]

@final
class InputSecurityGroup(_Resource):
    """Resource Type definition for AWS::MediaLive::InputSecurityGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tags: Mapping[str, Any] | str = ...,
        whitelist_rules: Sequence[InputSecurityGroup_InputWhitelistRule] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Unique ARN of Input Security Group"""
    id: Final[str]
    """The Id of the Input Security Group"""
    inputs: Final[list[str]]
    """The list of inputs currently using this Input Security Group."""
    tags: Final[Any]
    whitelist_rules: Final[list[Any]]
    """Whitelist rules and their sync status"""

class Multiplex_MultiplexOutputDestination(TypedDict):
    multiplex_media_connect_output_destination_settings: NotRequired[Multiplex_MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings]

class Multiplex_MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings(TypedDict):
    entitlement_arn: NotRequired[str]

class Multiplex_MultiplexSettings(TypedDict):
    maximum_video_buffer_delay_milliseconds: NotRequired[Int]
    transport_stream_bitrate: Int
    transport_stream_id: Int
    transport_stream_reserved_bitrate: NotRequired[Int]

@final
class Multiplex_MultiplexSettings_Read:
    maximum_video_buffer_delay_milliseconds: Final[Ref[int]]
    transport_stream_bitrate: Final[Ref[int]]
    transport_stream_id: Final[Ref[int]]
    transport_stream_reserved_bitrate: Final[Ref[int]]

class Multiplex_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Multiplex(_Resource):
    """Resource schema for AWS::MediaLive::Multiplex"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zones: Texts,
        multiplex_settings: Multiplex_MultiplexSettings,
        name: str,
        destinations: Sequence[Multiplex_MultiplexOutputDestination] = ...,
        tags: Sequence[Multiplex_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The unique arn of the multiplex."""
    availability_zones: Final[list[str]]
    """A list of availability zones for the multiplex."""
    destinations: Final[list[Any]]
    """A list of the multiplex output destinations."""
    id: Final[str]
    """The unique id of the multiplex."""
    multiplex_settings: Final[Multiplex_MultiplexSettings_Read]
    """A key-value pair to associate with a resource."""
    name: Final[str]
    """Name of multiplex."""
    pipelines_running_count: Final[Ref[int]]
    """The number of currently healthy pipelines."""
    program_count: Final[Ref[int]]
    """The number of programs in the multiplex."""
    state: Final[str]
    tags: Final[list[Any]]
    """A collection of key-value pairs."""

class Multiplexprogram_MultiplexProgramSettings(TypedDict):
    preferred_channel_pipeline: NotRequired[Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"]]
    program_number: Int
    service_descriptor: NotRequired[Multiplexprogram_MultiplexProgramServiceDescriptor]
    video_settings: NotRequired[Multiplexprogram_MultiplexVideoSettings]

class Multiplexprogram_MultiplexProgramServiceDescriptor(TypedDict):
    provider_name: str
    service_name: str

class Multiplexprogram_MultiplexVideoSettings(TypedDict):
    constant_bitrate: NotRequired[Int]
    statmux_settings: NotRequired[Multiplexprogram_MultiplexStatmuxVideoSettings]

class Multiplexprogram_MultiplexStatmuxVideoSettings(TypedDict):
    maximum_bitrate: NotRequired[Int]
    minimum_bitrate: NotRequired[Int]
    priority: NotRequired[Int]

@final
class Multiplexprogram_MultiplexProgramSettings_Read:
    preferred_channel_pipeline: Final[str]
    program_number: Final[Ref[int]]
    service_descriptor: Final[Multiplexprogram_MultiplexProgramServiceDescriptor_Read]
    video_settings: Final[Multiplexprogram_MultiplexVideoSettings_Read]

@final
class Multiplexprogram_MultiplexProgramServiceDescriptor_Read:
    provider_name: Final[str]
    service_name: Final[str]

@final
class Multiplexprogram_MultiplexVideoSettings_Read:
    constant_bitrate: Final[Ref[int]]
    statmux_settings: Final[Multiplexprogram_MultiplexStatmuxVideoSettings_Read]

@final
class Multiplexprogram_MultiplexStatmuxVideoSettings_Read:
    maximum_bitrate: Final[Ref[int]]
    minimum_bitrate: Final[Ref[int]]
    priority: Final[Ref[int]]

class Multiplexprogram_MultiplexProgramPacketIdentifiersMap(TypedDict):
    audio_pids: NotRequired[Sequence[Int]]
    dvb_sub_pids: NotRequired[Sequence[Int]]
    dvb_teletext_pid: NotRequired[Int]
    etv_platform_pid: NotRequired[Int]
    etv_signal_pid: NotRequired[Int]
    klv_data_pids: NotRequired[Sequence[Int]]
    pcr_pid: NotRequired[Int]
    pmt_pid: NotRequired[Int]
    private_metadata_pid: NotRequired[Int]
    scte27_pids: NotRequired[Sequence[Int]]
    scte35_pid: NotRequired[Int]
    timed_metadata_pid: NotRequired[Int]
    video_pid: NotRequired[Int]

@final
class Multiplexprogram_MultiplexProgramPacketIdentifiersMap_Read:
    audio_pids: Final[list[Any]]
    dvb_sub_pids: Final[list[Any]]
    dvb_teletext_pid: Final[Ref[int]]
    etv_platform_pid: Final[Ref[int]]
    etv_signal_pid: Final[Ref[int]]
    klv_data_pids: Final[list[Any]]
    pcr_pid: Final[Ref[int]]
    pmt_pid: Final[Ref[int]]
    private_metadata_pid: Final[Ref[int]]
    scte27_pids: Final[list[Any]]
    scte35_pid: Final[Ref[int]]
    timed_metadata_pid: Final[Ref[int]]
    video_pid: Final[Ref[int]]

class Multiplexprogram_MultiplexProgramPipelineDetail(TypedDict):
    active_channel_pipeline: NotRequired[str]
    pipeline_id: NotRequired[str]

@final
class Multiplexprogram(_Resource):
    """Resource schema for AWS::MediaLive::Multiplexprogram"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        multiplex_id: str = ...,
        multiplex_program_settings: Multiplexprogram_MultiplexProgramSettings = ...,
        packet_identifiers_map: Multiplexprogram_MultiplexProgramPacketIdentifiersMap = ...,
        pipeline_details: Sequence[Multiplexprogram_MultiplexProgramPipelineDetail] = ...,
        preferred_channel_pipeline: Literal["CURRENTLY_ACTIVE", "PIPELINE_0", "PIPELINE_1"] = ...,
        program_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_id: Final[str]
    """The MediaLive channel associated with the program."""
    multiplex_id: Final[str]
    """The ID of the multiplex that the program belongs to."""
    multiplex_program_settings: Final[Multiplexprogram_MultiplexProgramSettings_Read]
    """Multiplex Program settings configuration."""
    packet_identifiers_map: Final[Multiplexprogram_MultiplexProgramPacketIdentifiersMap_Read]
    """Packet identifiers map for a given Multiplex program."""
    pipeline_details: Final[list[Any]]
    """Contains information about the current sources for the specified program in the specified multiplex."""
    preferred_channel_pipeline: Final[str]
    """Indicates which pipeline is preferred by the multiplex for program ingest."""
    program_name: Final[str]
    """The name of the multiplex program."""

class Network_IpPool(TypedDict):
    cidr: NotRequired[str]

class Network_Route(TypedDict):
    cidr: NotRequired[str]
    gateway: NotRequired[str]

class Network_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Network(_Resource):
    """Resource schema for AWS::MediaLive::Network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ip_pools: Sequence[Network_IpPool],
        name: str,
        routes: Sequence[Network_Route] = ...,
        tags: Sequence[Network_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Network."""
    associated_cluster_ids: Final[list[str]]
    id: Final[str]
    """The unique ID of the Network."""
    ip_pools: Final[list[Any]]
    """The list of IP address cidr pools for the network"""
    name: Final[str]
    """The user-specified name of the Network to be created."""
    routes: Final[list[Any]]
    """The routes for the network"""
    state: Final[str]
    """The current state of the Network."""
    tags: Final[list[Any]]
    """A collection of key-value pairs."""

class Node_NodeInterfaceMapping(TypedDict):
    logical_interface_name: NotRequired[str]
    network_interface_mode: NotRequired[Literal["NAT", "BRIDGE"]]
    physical_interface_name: NotRequired[str]

class Node_SdiSourceMapping(TypedDict):
    card_number: NotRequired[Int]
    channel_number: NotRequired[Int]
    sdi_source: NotRequired[str]

class Node_Tag(TypedDict):
    key: str
    value: str

@final
class Node(_Resource):
    """Definition of AWS::MediaLive::Node Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_id: str,
        name: str = ...,
        node_interface_mappings: Sequence[Node_NodeInterfaceMapping] = ...,
        role: Literal["BACKUP", "ACTIVE"] = ...,
        sdi_source_mappings: Sequence[Node_SdiSourceMapping] = ...,
        tags: Sequence[Node_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Node."""
    channel_placement_groups: Final[list[str]]
    """An array of IDs."""
    cluster_id: Final[str]
    """The ID of the Cluster that the Node belongs to."""
    connection_state: Final[str]
    """The current connection state of the Node."""
    id: Final[str]
    """The unique ID of the Node."""
    instance_arn: Final[str]
    """The ARN of the EC2 instance hosting the Node."""
    name: Final[str]
    """The user-specified name of the Node."""
    node_interface_mappings: Final[list[Any]]
    """An array of interface mappings for the Node."""
    role: Final[str]
    """The role of the Node in the Cluster."""
    sdi_source_mappings: Final[list[Any]]
    """An array of SDI source mappings."""
    state: Final[str]
    """The current state of the Node."""
    tags: Final[list[Any]]
    """A collection of key-value pairs."""

class SdiSource_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class SdiSource(_Resource):
    """Definition of AWS::MediaLive::SdiSource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["SINGLE", "QUAD"],
        mode: Literal["QUADRANT", "INTERLEAVE"] = ...,
        tags: Sequence[SdiSource_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The unique arn of the SdiSource."""
    id: Final[str]
    """The unique identifier of the SdiSource."""
    inputs: Final[list[str]]
    """The list of inputs currently using this SDI source."""
    mode: Final[str]
    """The current state of the SdiSource."""
    name: Final[str]
    """The name of the SdiSource."""
    state: Final[str]
    """The current state of the SdiSource."""
    tags: Final[list[Any]]
    """A collection of key-value pairs."""
    type: Final[str]
    """The interface mode of the SdiSource."""

@final
class SignalMap_SuccessfulMonitorDeployment_Read:
    details_uri: Final[str]
    status: Final[str]

@final
class SignalMap_MonitorDeployment_Read:
    details_uri: Final[str]
    error_message: Final[str]
    status: Final[str]

@final
class SignalMap(_Resource):
    """Definition of AWS::MediaLive::SignalMap Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        discovery_entry_point_arn: str,
        name: str,
        cloud_watch_alarm_template_group_identifiers: Texts = ...,
        description: str = ...,
        event_bridge_rule_template_group_identifiers: Texts = ...,
        force_rediscovery: Bool = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """A signal map's ARN (Amazon Resource Name)"""
    cloud_watch_alarm_template_group_identifiers: Final[list[str]]
    cloud_watch_alarm_template_group_ids: Final[list[str]]
    created_at: Final[str]
    description: Final[str]
    """A resource's optional description."""
    discovery_entry_point_arn: Final[str]
    """A top-level supported AWS resource ARN to discovery a signal map from."""
    error_message: Final[str]
    """Error message associated with a failed creation or failed update attempt of a signal map."""
    event_bridge_rule_template_group_identifiers: Final[list[str]]
    event_bridge_rule_template_group_ids: Final[list[str]]
    failed_media_resource_map: Final[Any]
    """A map representing an incomplete AWS media workflow as a graph."""
    force_rediscovery: Final[Ref[bool]]
    """If true, will force a rediscovery of a signal map if an unchanged discoveryEntryPointArn is provided."""
    id: Final[str]
    """A signal map's id."""
    identifier: Final[str]
    last_discovered_at: Final[str]
    last_successful_monitor_deployment: Final[SignalMap_SuccessfulMonitorDeployment_Read]
    """Represents the latest successful monitor deployment of a signal map."""
    media_resource_map: Final[Any]
    """A map representing an AWS media workflow as a graph."""
    modified_at: Final[str]
    monitor_changes_pending_deployment: Final[Ref[bool]]
    """If true, there are pending monitor changes for this signal map that can be deployed."""
    monitor_deployment: Final[SignalMap_MonitorDeployment_Read]
    """Represents the latest monitor deployment of a signal map."""
    name: Final[str]
    """A resource's name."""
    status: Final[str]
    """A signal map's current status which is dependent on its lifecycle actions or associated jobs."""
    tags: Final[Any]
    """Represents the tags associated with a resource."""
