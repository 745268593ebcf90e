"""Resource types of AWS MediaConnect. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Bridge_EgressGatewayBridge(TypedDict):
    max_bitrate: Int

@final
class Bridge_EgressGatewayBridge_Read:
    max_bitrate: Final[Ref[int]]

class Bridge_IngressGatewayBridge(TypedDict):
    max_bitrate: Int
    max_outputs: Int

@final
class Bridge_IngressGatewayBridge_Read:
    max_bitrate: Final[Ref[int]]
    max_outputs: Final[Ref[int]]

class Bridge_BridgeOutput(TypedDict):
    network_output: NotRequired[Bridge_BridgeNetworkOutput]

class Bridge_BridgeNetworkOutput(TypedDict):
    ip_address: str
    name: str
    network_name: str
    port: Int
    protocol: Literal["rtp-fec", "rtp", "udp"]
    ttl: Int

class Bridge_FailoverConfig(TypedDict):
    failover_mode: Literal["FAILOVER"]
    source_priority: NotRequired[Bridge_SourcePriority]
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class Bridge_SourcePriority(TypedDict):
    primary_source: NotRequired[str]

@final
class Bridge_FailoverConfig_Read:
    failover_mode: Final[str]
    source_priority: Final[Bridge_SourcePriority_Read]
    state: Final[str]

@final
class Bridge_SourcePriority_Read:
    primary_source: Final[str]

class Bridge_BridgeSource(TypedDict):
    flow_source: NotRequired[Bridge_BridgeFlowSource]
    network_source: NotRequired[Bridge_BridgeNetworkSource]

class Bridge_BridgeFlowSource(TypedDict):
    flow_arn: str
    flow_vpc_interface_attachment: NotRequired[Bridge_VpcInterfaceAttachment]
    name: str

class Bridge_VpcInterfaceAttachment(TypedDict):
    vpc_interface_name: NotRequired[str]

class Bridge_BridgeNetworkSource(TypedDict):
    multicast_ip: str
    multicast_source_settings: NotRequired[Bridge_MulticastSourceSettings]
    name: str
    network_name: str
    port: Int
    protocol: Literal["rtp-fec", "rtp", "udp"]

class Bridge_MulticastSourceSettings(TypedDict):
    multicast_source_ip: NotRequired[str]

@final
class Bridge(_Resource):
    """Resource schema for AWS::MediaConnect::Bridge"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        placement_arn: str,
        sources: Sequence[Bridge_BridgeSource],
        egress_gateway_bridge: Bridge_EgressGatewayBridge = ...,
        ingress_gateway_bridge: Bridge_IngressGatewayBridge = ...,
        outputs: Sequence[Bridge_BridgeOutput] = ...,
        source_failover_config: Bridge_FailoverConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bridge_arn: Final[str]
    """The Amazon Resource Number (ARN) of the bridge."""
    bridge_state: Final[str]
    egress_gateway_bridge: Final[Bridge_EgressGatewayBridge_Read]
    ingress_gateway_bridge: Final[Bridge_IngressGatewayBridge_Read]
    name: Final[str]
    """The name of the bridge."""
    outputs: Final[list[Any]]
    """The outputs on this bridge."""
    placement_arn: Final[str]
    """The placement Amazon Resource Number (ARN) of the bridge."""
    source_failover_config: Final[Bridge_FailoverConfig_Read]
    """The settings for source failover."""
    sources: Final[list[Any]]
    """The sources on this bridge."""

class BridgeOutput_BridgeNetworkOutput(TypedDict):
    ip_address: str
    network_name: str
    port: Int
    protocol: Literal["rtp-fec", "rtp", "udp"]
    ttl: Int

@final
class BridgeOutput_BridgeNetworkOutput_Read:
    ip_address: Final[str]
    network_name: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]
    ttl: Final[Ref[int]]

@final
class BridgeOutput(_Resource):
    """Resource schema for AWS::MediaConnect::BridgeOutput"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bridge_arn: str,
        name: str,
        network_output: BridgeOutput_BridgeNetworkOutput,
        **_options: Unpack[Options],
    ) -> None: ...
    bridge_arn: Final[str]
    """The Amazon Resource Number (ARN) of the bridge."""
    name: Final[str]
    """The network output name."""
    network_output: Final[BridgeOutput_BridgeNetworkOutput_Read]
    """The output of the bridge."""

class BridgeSource_BridgeFlowSource(TypedDict):
    flow_arn: str
    flow_vpc_interface_attachment: NotRequired[BridgeSource_VpcInterfaceAttachment]

class BridgeSource_VpcInterfaceAttachment(TypedDict):
    vpc_interface_name: NotRequired[str]

@final
class BridgeSource_BridgeFlowSource_Read:
    flow_arn: Final[str]
    flow_vpc_interface_attachment: Final[BridgeSource_VpcInterfaceAttachment_Read]

@final
class BridgeSource_VpcInterfaceAttachment_Read:
    vpc_interface_name: Final[str]

class BridgeSource_BridgeNetworkSource(TypedDict):
    multicast_ip: str
    multicast_source_settings: NotRequired[BridgeSource_MulticastSourceSettings]
    network_name: str
    port: Int
    protocol: Literal["rtp-fec", "rtp", "udp"]

class BridgeSource_MulticastSourceSettings(TypedDict):
    multicast_source_ip: NotRequired[str]

@final
class BridgeSource_BridgeNetworkSource_Read:
    multicast_ip: Final[str]
    multicast_source_settings: Final[BridgeSource_MulticastSourceSettings_Read]
    network_name: Final[str]
    port: Final[Ref[int]]
    protocol: Final[str]

@final
class BridgeSource_MulticastSourceSettings_Read:
    multicast_source_ip: Final[str]

@final
class BridgeSource(_Resource):
    """Resource schema for AWS::MediaConnect::BridgeSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bridge_arn: str,
        name: str,
        flow_source: BridgeSource_BridgeFlowSource = ...,
        network_source: BridgeSource_BridgeNetworkSource = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bridge_arn: Final[str]
    """The Amazon Resource Number (ARN) of the bridge."""
    flow_source: Final[BridgeSource_BridgeFlowSource_Read]
    """The source of the bridge."""
    name: Final[str]
    """The name of the source."""
    network_source: Final[BridgeSource_BridgeNetworkSource_Read]
    """The source of the bridge."""

class Flow_EncodingConfig(TypedDict):
    encoding_profile: NotRequired[Literal["DISTRIBUTION_H264_DEFAULT", "CONTRIBUTION_H264_DEFAULT"]]
    video_max_bitrate: NotRequired[Int]

@final
class Flow_EncodingConfig_Read:
    encoding_profile: Final[str]
    video_max_bitrate: Final[Ref[int]]

class Flow_Maintenance(TypedDict):
    maintenance_day: Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    maintenance_start_hour: str

@final
class Flow_Maintenance_Read:
    maintenance_day: Final[str]
    maintenance_start_hour: Final[str]

class Flow_MediaStream(TypedDict):
    attributes: NotRequired[Flow_MediaStreamAttributes]
    clock_rate: NotRequired[Int]
    description: NotRequired[str]
    fmt: NotRequired[Int]
    media_stream_id: Int
    media_stream_name: str
    media_stream_type: Literal["video", "audio", "ancillary-data"]
    tags: NotRequired[Sequence[Flow_Tag]]
    video_format: NotRequired[Literal["2160p", "1080p", "1080i", "720p", "480p"]]

class Flow_MediaStreamAttributes(TypedDict):
    fmtp: NotRequired[Flow_Fmtp]
    lang: NotRequired[str]

class Flow_Fmtp(TypedDict):
    channel_order: NotRequired[str]
    colorimetry: NotRequired[Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"]]
    exact_framerate: NotRequired[str]
    par: NotRequired[str]
    range: NotRequired[Literal["NARROW", "FULL", "FULLPROTECT"]]
    scan_mode: NotRequired[Literal["progressive", "interlace", "progressive-segmented-frame"]]
    tcs: NotRequired[Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"]]

class Flow_Tag(TypedDict):
    key: str
    value: str

class Flow_NdiConfig(TypedDict):
    machine_name: NotRequired[str]
    ndi_discovery_servers: NotRequired[Sequence[Flow_NdiDiscoveryServerConfig]]
    ndi_state: NotRequired[Literal["ENABLED", "DISABLED"]]

class Flow_NdiDiscoveryServerConfig(TypedDict):
    discovery_server_address: str
    discovery_server_port: NotRequired[Int]
    vpc_interface_adapter: str

@final
class Flow_NdiConfig_Read:
    machine_name: Final[str]
    ndi_discovery_servers: Final[list[Any]]
    ndi_state: Final[str]

class Flow_Source(TypedDict):
    decryption: NotRequired[Flow_Encryption]
    description: NotRequired[str]
    entitlement_arn: NotRequired[str]
    gateway_bridge_source: NotRequired[Flow_GatewayBridgeSource]
    ingest_port: NotRequired[Int]
    max_bitrate: NotRequired[Int]
    max_latency: NotRequired[Int]
    max_sync_buffer: NotRequired[Int]
    media_stream_source_configurations: NotRequired[Sequence[Flow_MediaStreamSourceConfiguration]]
    min_latency: NotRequired[Int]
    name: NotRequired[str]
    ndi_source_settings: NotRequired[Flow_NdiSourceSettings]
    protocol: NotRequired[Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"]]
    router_integration_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    router_integration_transit_decryption: NotRequired[Flow_FlowTransitEncryption]
    sender_control_port: NotRequired[Int]
    sender_ip_address: NotRequired[str]
    source_listener_address: NotRequired[str]
    source_listener_port: NotRequired[Int]
    stream_id: NotRequired[str]
    tags: NotRequired[Sequence[Flow_Tag2]]
    vpc_interface_name: NotRequired[str]
    whitelist_cidr: NotRequired[str]

class Flow_Encryption(TypedDict):
    algorithm: NotRequired[Literal["aes128", "aes192", "aes256"]]
    constant_initialization_vector: NotRequired[str]
    device_id: NotRequired[str]
    key_type: NotRequired[Literal["speke", "static-key", "srt-password"]]
    region: NotRequired[str]
    resource_id: NotRequired[str]
    role_arn: str
    secret_arn: NotRequired[str]
    url: NotRequired[str]

class Flow_GatewayBridgeSource(TypedDict):
    bridge_arn: str
    vpc_interface_attachment: NotRequired[Flow_VpcInterfaceAttachment]

class Flow_VpcInterfaceAttachment(TypedDict):
    vpc_interface_name: NotRequired[str]

class Flow_MediaStreamSourceConfiguration(TypedDict):
    encoding_name: Literal["jxsv", "raw", "smpte291", "pcm"]
    input_configurations: NotRequired[Sequence[Flow_InputConfiguration]]
    media_stream_name: str

class Flow_InputConfiguration(TypedDict):
    input_port: Int
    interface: Flow_Interface

class Flow_Interface(TypedDict):
    name: str

class Flow_NdiSourceSettings(TypedDict):
    audio_reference_level: NotRequired[Int]
    source_name: NotRequired[str]

class Flow_FlowTransitEncryption(TypedDict):
    encryption_key_configuration: Flow_FlowTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class Flow_FlowTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[Flow_SecretsManagerEncryptionKeyConfiguration]
    automatic: NotRequired[Mapping[str, Any]]

class Flow_SecretsManagerEncryptionKeyConfiguration(TypedDict):
    role_arn: str
    secret_arn: str

class Flow_Tag2(TypedDict):
    key: str
    value: str

@final
class Flow_Source_Read:
    decryption: Final[Flow_Encryption_Read]
    description: Final[str]
    entitlement_arn: Final[str]
    gateway_bridge_source: Final[Flow_GatewayBridgeSource_Read]
    ingest_ip: Final[str]
    ingest_port: Final[Ref[int]]
    max_bitrate: Final[Ref[int]]
    max_latency: Final[Ref[int]]
    max_sync_buffer: Final[Ref[int]]
    media_stream_source_configurations: Final[list[Any]]
    min_latency: Final[Ref[int]]
    name: Final[str]
    ndi_source_settings: Final[Flow_NdiSourceSettings_Read]
    protocol: Final[str]
    router_integration_state: Final[str]
    router_integration_transit_decryption: Final[Flow_FlowTransitEncryption_Read]
    sender_control_port: Final[Ref[int]]
    sender_ip_address: Final[str]
    source_arn: Final[str]
    source_ingest_port: Final[str]
    source_listener_address: Final[str]
    source_listener_port: Final[Ref[int]]
    stream_id: Final[str]
    tags: Final[list[Any]]
    vpc_interface_name: Final[str]
    whitelist_cidr: Final[str]

@final
class Flow_Encryption_Read:
    algorithm: Final[str]
    constant_initialization_vector: Final[str]
    device_id: Final[str]
    key_type: Final[str]
    region: Final[str]
    resource_id: Final[str]
    role_arn: Final[str]
    secret_arn: Final[str]
    url: Final[str]

@final
class Flow_GatewayBridgeSource_Read:
    bridge_arn: Final[str]
    vpc_interface_attachment: Final[Flow_VpcInterfaceAttachment_Read]

@final
class Flow_VpcInterfaceAttachment_Read:
    vpc_interface_name: Final[str]

@final
class Flow_NdiSourceSettings_Read:
    audio_reference_level: Final[Ref[int]]
    source_name: Final[str]

@final
class Flow_FlowTransitEncryption_Read:
    encryption_key_configuration: Final[Flow_FlowTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class Flow_FlowTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[Flow_SecretsManagerEncryptionKeyConfiguration_Read]
    automatic: Final[Any]

@final
class Flow_SecretsManagerEncryptionKeyConfiguration_Read:
    role_arn: Final[str]
    secret_arn: Final[str]

class Flow_FailoverConfig(TypedDict):
    failover_mode: NotRequired[Literal["MERGE", "FAILOVER"]]
    recovery_window: NotRequired[Int]
    source_priority: NotRequired[Flow_FailoverConfigSourcePriority]
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class Flow_FailoverConfigSourcePriority(TypedDict):
    primary_source: str

@final
class Flow_FailoverConfig_Read:
    failover_mode: Final[str]
    recovery_window: Final[Ref[int]]
    source_priority: Final[Flow_FailoverConfigSourcePriority_Read]
    state: Final[str]

@final
class Flow_FailoverConfigSourcePriority_Read:
    primary_source: Final[str]

class Flow_SourceMonitoringConfig(TypedDict):
    audio_monitoring_settings: NotRequired[Sequence[Flow_AudioMonitoringSetting]]
    content_quality_analysis_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    thumbnail_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    video_monitoring_settings: NotRequired[Sequence[Flow_VideoMonitoringSetting]]

class Flow_AudioMonitoringSetting(TypedDict):
    silent_audio: NotRequired[Flow_SilentAudio]

class Flow_SilentAudio(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]
    threshold_seconds: NotRequired[Int]

class Flow_VideoMonitoringSetting(TypedDict):
    black_frames: NotRequired[Flow_BlackFrames]
    frozen_frames: NotRequired[Flow_FrozenFrames]

class Flow_BlackFrames(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]
    threshold_seconds: NotRequired[Int]

class Flow_FrozenFrames(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]
    threshold_seconds: NotRequired[Int]

@final
class Flow_SourceMonitoringConfig_Read:
    audio_monitoring_settings: Final[list[Any]]
    content_quality_analysis_state: Final[str]
    thumbnail_state: Final[str]
    video_monitoring_settings: Final[list[Any]]

class Flow_Tag3(TypedDict):
    key: str
    value: str

class Flow_VpcInterface(TypedDict):
    name: str
    network_interface_ids: NotRequired[Texts]
    network_interface_type: NotRequired[Literal["ena", "efa"]]
    role_arn: str
    security_group_ids: Texts
    subnet_id: str
    tags: NotRequired[Sequence[Flow_Tag4]]

class Flow_Tag4(TypedDict):
    key: str
    value: str

@final
class Flow(_Resource):
    """Resource Type definition for AWS::MediaConnect::Flow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        source: Flow_Source,
        availability_zone: str = ...,
        encoding_config: Flow_EncodingConfig = ...,
        flow_size: Literal["MEDIUM", "LARGE", "LARGE_4X"] = ...,
        maintenance: Flow_Maintenance = ...,
        media_streams: Sequence[Flow_MediaStream] = ...,
        ndi_config: Flow_NdiConfig = ...,
        source_failover_config: Flow_FailoverConfig = ...,
        source_monitoring_config: Flow_SourceMonitoringConfig = ...,
        tags: Sequence[Flow_Tag3] = ...,
        vpc_interfaces: Sequence[Flow_VpcInterface] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The Availability Zone that you want to create the flow in."""
    egress_ip: Final[str]
    """The IP address from which video will be sent to output destinations."""
    encoding_config: Final[Flow_EncodingConfig_Read]
    """The encoding configuration to apply to the NDI source content when transcoding it to a transport stream (TS) for downstream distribution."""
    flow_arn: Final[str]
    """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    flow_availability_zone: Final[str]
    """The Availability Zone that you want to create the flow in."""
    flow_ndi_machine_name: Final[str]
    """A prefix for the names of the NDI sources that the flow creates.(ReadOnly)"""
    flow_size: Final[str]
    """Determines the processing capacity and feature set of the flow."""
    maintenance: Final[Flow_Maintenance_Read]
    """The maintenance setting of a flow."""
    media_streams: Final[list[Any]]
    """The media streams associated with the flow."""
    name: Final[str]
    """The name of the flow."""
    ndi_config: Final[Flow_NdiConfig_Read]
    """Specifies the configuration settings for NDI sources and outputs."""
    source: Final[Flow_Source_Read]
    """The settings for the source of the flow."""
    source_failover_config: Final[Flow_FailoverConfig_Read]
    """The settings for source failover"""
    source_monitoring_config: Final[Flow_SourceMonitoringConfig_Read]
    """The settings for source monitoring."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag this flow."""
    vpc_interfaces: Final[list[Any]]
    """The VPC interfaces that you added to this flow."""

class FlowEntitlement_Encryption(TypedDict):
    algorithm: Literal["aes128", "aes192", "aes256"]
    constant_initialization_vector: NotRequired[str]
    device_id: NotRequired[str]
    key_type: NotRequired[Literal["speke", "static-key"]]
    region: NotRequired[str]
    resource_id: NotRequired[str]
    role_arn: str
    secret_arn: NotRequired[str]
    url: NotRequired[str]

@final
class FlowEntitlement_Encryption_Read:
    algorithm: Final[str]
    constant_initialization_vector: Final[str]
    device_id: Final[str]
    key_type: Final[str]
    region: Final[str]
    resource_id: Final[str]
    role_arn: Final[str]
    secret_arn: Final[str]
    url: Final[str]

class FlowEntitlement_Tag(TypedDict):
    key: str
    value: str

@final
class FlowEntitlement(_Resource):
    """Resource schema for AWS::MediaConnect::FlowEntitlement"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        flow_arn: str,
        name: str,
        subscribers: Texts,
        data_transfer_subscriber_fee_percent: Int = ...,
        encryption: FlowEntitlement_Encryption = ...,
        entitlement_status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[FlowEntitlement_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_transfer_subscriber_fee_percent: Final[Ref[int]]
    """Percentage from 0-100 of the data transfer cost to be billed to the subscriber."""
    description: Final[str]
    """A description of the entitlement."""
    encryption: Final[FlowEntitlement_Encryption_Read]
    """Information about the encryption of the flow."""
    entitlement_arn: Final[str]
    """The ARN of the entitlement."""
    entitlement_status: Final[str]
    """An indication of whether the entitlement is enabled."""
    flow_arn: Final[str]
    """The ARN of the flow."""
    name: Final[str]
    """The name of the entitlement."""
    subscribers: Final[list[str]]
    """The AWS account IDs that you want to share your content with."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this flow entitlement."""

class FlowMediaStream_MediaStreamAttributes(TypedDict):
    fmtp: NotRequired[FlowMediaStream_Fmtp]
    lang: NotRequired[str]

class FlowMediaStream_Fmtp(TypedDict):
    channel_order: NotRequired[str]
    colorimetry: NotRequired[Literal["BT601", "BT709", "BT2020", "BT2100", "ST2065-1", "ST2065-3", "XYZ"]]
    exact_framerate: NotRequired[str]
    par: NotRequired[str]
    range: NotRequired[Literal["NARROW", "FULL", "FULLPROTECT"]]
    scan_mode: NotRequired[Literal["progressive", "interlace", "progressive-segmented-frame"]]
    tcs: NotRequired[Literal["SDR", "PQ", "HLG", "LINEAR", "BT2100LINPQ", "BT2100LINHLG", "ST2065-1", "ST428-1", "DENSITY"]]

@final
class FlowMediaStream_MediaStreamAttributes_Read:
    fmtp: Final[FlowMediaStream_Fmtp_Read]
    lang: Final[str]

@final
class FlowMediaStream_Fmtp_Read:
    channel_order: Final[str]
    colorimetry: Final[str]
    exact_framerate: Final[str]
    par: Final[str]
    range: Final[str]
    scan_mode: Final[str]
    tcs: Final[str]

class FlowMediaStream_Tag(TypedDict):
    key: str
    value: str

@final
class FlowMediaStream(_Resource):
    """Resource schema for AWS::MediaConnect::FlowMediaStream."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flow_arn: str,
        media_stream_id: Int,
        media_stream_name: str,
        media_stream_type: Literal["video", "audio", "ancillary-data"],
        attributes: FlowMediaStream_MediaStreamAttributes = ...,
        clock_rate: Int = ...,
        description: str = ...,
        tags: Sequence[FlowMediaStream_Tag] = ...,
        video_format: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media stream name."""
    attributes: Final[FlowMediaStream_MediaStreamAttributes_Read]
    """Attributes that are related to the media stream."""
    clock_rate: Final[Ref[int]]
    """The sample rate (in Hz) for the stream."""
    description: Final[str]
    """A description that can help you quickly identify what your media stream is used for."""
    flow_arn: Final[str]
    """The Amazon Resource Name (ARN) of the flow that the media stream belongs to."""
    fmt: Final[Ref[int]]
    """The format type number (sometimes referred to as RTP payload type) of the media stream."""
    media_stream_id: Final[Ref[int]]
    """A unique identifier for the media stream."""
    media_stream_name: Final[str]
    """A name that helps you distinguish one media stream from another."""
    media_stream_type: Final[str]
    """The type of media stream."""
    tags: Final[list[Any]]
    """The key-value pairs that can be used to tag and organize the media stream."""
    video_format: Final[str]
    """The resolution of the video."""

class FlowOutput_Encryption(TypedDict):
    algorithm: NotRequired[Literal["aes128", "aes192", "aes256"]]
    key_type: NotRequired[Literal["static-key", "srt-password"]]
    role_arn: str
    secret_arn: str

@final
class FlowOutput_Encryption_Read:
    algorithm: Final[str]
    key_type: Final[str]
    role_arn: Final[str]
    secret_arn: Final[str]

class FlowOutput_MediaStreamOutputConfiguration(TypedDict):
    destination_configurations: NotRequired[Sequence[FlowOutput_DestinationConfiguration]]
    encoding_name: Literal["jxsv", "raw", "smpte291", "pcm"]
    encoding_parameters: NotRequired[FlowOutput_EncodingParameters]
    media_stream_name: str

class FlowOutput_DestinationConfiguration(TypedDict):
    destination_ip: str
    destination_port: Int
    interface: FlowOutput_Interface

class FlowOutput_Interface(TypedDict):
    name: str

class FlowOutput_EncodingParameters(TypedDict):
    compression_factor: Number
    encoder_profile: NotRequired[Literal["main", "high"]]

class FlowOutput_FlowTransitEncryption(TypedDict):
    encryption_key_configuration: FlowOutput_FlowTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class FlowOutput_FlowTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[FlowOutput_SecretsManagerEncryptionKeyConfiguration]
    automatic: NotRequired[Mapping[str, Any]]

class FlowOutput_SecretsManagerEncryptionKeyConfiguration(TypedDict):
    role_arn: str
    secret_arn: str

@final
class FlowOutput_FlowTransitEncryption_Read:
    encryption_key_configuration: Final[FlowOutput_FlowTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class FlowOutput_FlowTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[FlowOutput_SecretsManagerEncryptionKeyConfiguration_Read]
    automatic: Final[Any]

@final
class FlowOutput_SecretsManagerEncryptionKeyConfiguration_Read:
    role_arn: Final[str]
    secret_arn: Final[str]

class FlowOutput_Tag(TypedDict):
    key: str
    value: str

class FlowOutput_VpcInterfaceAttachment(TypedDict):
    vpc_interface_name: NotRequired[str]

@final
class FlowOutput_VpcInterfaceAttachment_Read:
    vpc_interface_name: Final[str]

@final
class FlowOutput(_Resource):
    """Resource schema for AWS::MediaConnect::FlowOutput"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flow_arn: str,
        cidr_allow_list: Texts = ...,
        description: str = ...,
        destination: str = ...,
        encryption: FlowOutput_Encryption = ...,
        max_latency: Int = ...,
        media_stream_output_configurations: Sequence[FlowOutput_MediaStreamOutputConfiguration] = ...,
        min_latency: Int = ...,
        name: str = ...,
        ndi_audio_reference_level: Int = ...,
        ndi_output_timecode_source: Literal["EMBEDDED_TIMECODE", "UTC_SYSTEM_TIME"] = ...,
        ndi_program_name: str = ...,
        ndi_speed_hq_quality: Int = ...,
        output_status: Literal["ENABLED", "DISABLED"] = ...,
        port: Int = ...,
        protocol: Literal["zixi-push", "rtp-fec", "rtp", "zixi-pull", "rist", "srt-listener", "srt-caller", "st2110-jpegxs", "cdi", "ndi-speed-hq"] = ...,
        remote_id: str = ...,
        router_integration_state: Literal["ENABLED", "DISABLED"] = ...,
        router_integration_transit_encryption: FlowOutput_FlowTransitEncryption = ...,
        smoothing_latency: Int = ...,
        stream_id: str = ...,
        tags: Sequence[FlowOutput_Tag] = ...,
        vpc_interface_attachment: FlowOutput_VpcInterfaceAttachment = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_allow_list: Final[list[str]]
    """The range of IP addresses that should be allowed to initiate output requests to this flow."""
    description: Final[str]
    """A description of the output."""
    destination: Final[str]
    """The address where you want to send the output."""
    encryption: Final[FlowOutput_Encryption_Read]
    """Information about the encryption of the flow."""
    flow_arn: Final[str]
    """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    max_latency: Final[Ref[int]]
    """The maximum latency in milliseconds."""
    media_stream_output_configurations: Final[list[Any]]
    """The definition for each media stream that is associated with the output."""
    min_latency: Final[Ref[int]]
    """The minimum latency in milliseconds."""
    name: Final[str]
    """The name of the output."""
    ndi_audio_reference_level: Final[Ref[int]]
    """The audio reference level of the NDI receiver, in dBFS."""
    ndi_output_timecode_source: Final[str]
    """The timecode source for the NDI output."""
    ndi_program_name: Final[str]
    """A suffix for the names of the NDI sources that the flow creates."""
    ndi_speed_hq_quality: Final[Ref[int]]
    """A quality setting for the NDI Speed HQ encoder."""
    output_arn: Final[str]
    """The ARN of the output."""
    output_status: Final[str]
    """An indication of whether the output should transmit data or not."""
    port: Final[Ref[int]]
    """The port to use when content is distributed to this output."""
    protocol: Final[str]
    """The protocol that is used by the source or output."""
    remote_id: Final[str]
    """The remote ID for the Zixi-pull stream."""
    router_integration_state: Final[str]
    router_integration_transit_encryption: Final[FlowOutput_FlowTransitEncryption_Read]
    """The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow."""
    smoothing_latency: Final[Ref[int]]
    """The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams."""
    stream_id: Final[str]
    """The stream ID that you want to use for this transport."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this flow output."""
    vpc_interface_attachment: Final[FlowOutput_VpcInterfaceAttachment_Read]
    """The settings for attaching a VPC interface to an output."""

class FlowSource_Encryption(TypedDict):
    algorithm: NotRequired[Literal["aes128", "aes192", "aes256"]]
    constant_initialization_vector: NotRequired[str]
    device_id: NotRequired[str]
    key_type: NotRequired[Literal["speke", "static-key", "srt-password"]]
    region: NotRequired[str]
    resource_id: NotRequired[str]
    role_arn: str
    secret_arn: NotRequired[str]
    url: NotRequired[str]

@final
class FlowSource_Encryption_Read:
    algorithm: Final[str]
    constant_initialization_vector: Final[str]
    device_id: Final[str]
    key_type: Final[str]
    region: Final[str]
    resource_id: Final[str]
    role_arn: Final[str]
    secret_arn: Final[str]
    url: Final[str]

class FlowSource_GatewayBridgeSource(TypedDict):
    bridge_arn: str
    vpc_interface_attachment: NotRequired[FlowSource_VpcInterfaceAttachment]

class FlowSource_VpcInterfaceAttachment(TypedDict):
    vpc_interface_name: NotRequired[str]

@final
class FlowSource_GatewayBridgeSource_Read:
    bridge_arn: Final[str]
    vpc_interface_attachment: Final[FlowSource_VpcInterfaceAttachment_Read]

@final
class FlowSource_VpcInterfaceAttachment_Read:
    vpc_interface_name: Final[str]

class FlowSource_Tag(TypedDict):
    key: str
    value: str

@final
class FlowSource(_Resource):
    """Resource Type definition for AWS::MediaConnect::FlowSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        flow_arn: str,
        name: str,
        decryption: FlowSource_Encryption = ...,
        entitlement_arn: str = ...,
        gateway_bridge_source: FlowSource_GatewayBridgeSource = ...,
        ingest_port: Int = ...,
        max_bitrate: Int = ...,
        max_latency: Int = ...,
        min_latency: Int = ...,
        protocol: Literal["zixi-push", "rtp-fec", "rtp", "rist", "srt-listener", "srt-caller"] = ...,
        sender_control_port: Int = ...,
        sender_ip_address: str = ...,
        source_listener_address: str = ...,
        source_listener_port: Int = ...,
        stream_id: str = ...,
        tags: Sequence[FlowSource_Tag] = ...,
        vpc_interface_name: str = ...,
        whitelist_cidr: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    decryption: Final[FlowSource_Encryption_Read]
    """Information about the encryption of the flow."""
    description: Final[str]
    """A description for the source."""
    entitlement_arn: Final[str]
    """The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account."""
    flow_arn: Final[str]
    """The ARN of the flow."""
    gateway_bridge_source: Final[FlowSource_GatewayBridgeSource_Read]
    """The source configuration for cloud flows receiving a stream from a bridge."""
    ingest_ip: Final[str]
    """The IP address that the flow will be listening on for incoming content."""
    ingest_port: Final[Ref[int]]
    """The port that the flow will be listening on for incoming content."""
    max_bitrate: Final[Ref[int]]
    """The smoothing max bitrate for RIST, RTP, and RTP-FEC streams."""
    max_latency: Final[Ref[int]]
    """The maximum latency in milliseconds."""
    min_latency: Final[Ref[int]]
    """The minimum latency in milliseconds."""
    name: Final[str]
    """The name of the source."""
    protocol: Final[str]
    """The protocol that is used by the source."""
    sender_control_port: Final[Ref[int]]
    """The port that the flow uses to send outbound requests to initiate connection with the sender for fujitsu-qos protocol."""
    sender_ip_address: Final[str]
    """The IP address that the flow communicates with to initiate connection with the sender for fujitsu-qos protocol."""
    source_arn: Final[str]
    """The ARN of the source."""
    source_ingest_port: Final[str]
    """The port that the flow will be listening on for incoming content.(ReadOnly)"""
    source_listener_address: Final[str]
    """Source IP or domain name for SRT-caller protocol."""
    source_listener_port: Final[Ref[int]]
    """Source port for SRT-caller protocol."""
    stream_id: Final[str]
    """The stream ID that you want to use for this transport."""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this flow source."""
    vpc_interface_name: Final[str]
    """The name of the VPC Interface this Source is configured with."""
    whitelist_cidr: Final[str]
    """The range of IP addresses that should be allowed to contribute content to your source."""

class FlowVpcInterface_Tag(TypedDict):
    key: str
    value: str

@final
class FlowVpcInterface(_Resource):
    """Resource schema for AWS::MediaConnect::FlowVpcInterface"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flow_arn: str,
        name: str,
        role_arn: str,
        security_group_ids: Texts,
        subnet_id: str,
        tags: Sequence[FlowVpcInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    flow_arn: Final[str]
    """The Amazon Resource Name (ARN), a unique identifier for any AWS resource, of the flow."""
    name: Final[str]
    """Immutable and has to be a unique against other VpcInterfaces in this Flow."""
    network_interface_ids: Final[list[str]]
    """IDs of the network interfaces created in customer's account by MediaConnect."""
    role_arn: Final[str]
    """Role Arn MediaConnect can assume to create ENIs in customer's account."""
    security_group_ids: Final[list[str]]
    """Security Group IDs to be used on ENI."""
    subnet_id: Final[str]
    """Subnet must be in the AZ of the Flow"""
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this VPC network interface."""

class Gateway_GatewayNetwork(TypedDict):
    cidr_block: str
    name: str

@final
class Gateway(_Resource):
    """Resource schema for AWS::MediaConnect::Gateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        egress_cidr_blocks: Texts,
        name: str,
        networks: Sequence[Gateway_GatewayNetwork],
        **_options: Unpack[Options],
    ) -> None: ...
    egress_cidr_blocks: Final[list[str]]
    """The range of IP addresses that contribute content or initiate output requests for flows communicating with this gateway."""
    gateway_arn: Final[str]
    """The Amazon Resource Name (ARN) of the gateway."""
    gateway_state: Final[str]
    """The current status of the gateway."""
    name: Final[str]
    """The name of the gateway."""
    networks: Final[list[Any]]
    """The list of networks in the gateway."""

class RouterInput_RouterInputConfiguration(TypedDict):
    standard: NotRequired[RouterInput_StandardRouterInputConfiguration]
    failover: NotRequired[RouterInput_FailoverRouterInputConfiguration]
    merge: NotRequired[RouterInput_MergeRouterInputConfiguration]
    media_connect_flow: NotRequired[RouterInput_MediaConnectFlowRouterInputConfiguration]
    media_live_channel: NotRequired[RouterInput_MediaLiveChannelRouterInputConfiguration]

class RouterInput_StandardRouterInputConfiguration(TypedDict):
    network_interface_arn: str
    protocol: NotRequired[Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER"]]
    protocol_configuration: RouterInput_RouterInputProtocolConfiguration

class RouterInput_RouterInputProtocolConfiguration(TypedDict):
    rtp: NotRequired[RouterInput_RtpRouterInputConfiguration]
    rist: NotRequired[RouterInput_RistRouterInputConfiguration]
    srt_listener: NotRequired[RouterInput_SrtListenerRouterInputConfiguration]
    srt_caller: NotRequired[RouterInput_SrtCallerRouterInputConfiguration]

class RouterInput_RtpRouterInputConfiguration(TypedDict):
    forward_error_correction: NotRequired[Literal["ENABLED", "DISABLED"]]
    port: Int

class RouterInput_RistRouterInputConfiguration(TypedDict):
    port: Int
    recovery_latency_milliseconds: Int

class RouterInput_SrtListenerRouterInputConfiguration(TypedDict):
    decryption_configuration: NotRequired[RouterInput_SrtDecryptionConfiguration]
    minimum_latency_milliseconds: Int
    port: Int

class RouterInput_SrtDecryptionConfiguration(TypedDict):
    encryption_key: RouterInput_SecretsManagerEncryptionKeyConfiguration

class RouterInput_SecretsManagerEncryptionKeyConfiguration(TypedDict):
    role_arn: str
    secret_arn: str

class RouterInput_SrtCallerRouterInputConfiguration(TypedDict):
    decryption_configuration: NotRequired[RouterInput_SrtDecryptionConfiguration2]
    minimum_latency_milliseconds: Int
    source_address: str
    source_port: Int
    stream_id: NotRequired[str]

class RouterInput_SrtDecryptionConfiguration2(TypedDict):
    encryption_key: RouterInput_SecretsManagerEncryptionKeyConfiguration

class RouterInput_FailoverRouterInputConfiguration(TypedDict):
    network_interface_arn: str
    primary_source_index: NotRequired[Int]
    protocol_configurations: Sequence[RouterInput_FailoverRouterInputProtocolConfiguration]
    source_priority_mode: Literal["NO_PRIORITY", "PRIMARY_SECONDARY"]

class RouterInput_FailoverRouterInputProtocolConfiguration(TypedDict):
    rtp: NotRequired[RouterInput_RtpRouterInputConfiguration2]
    rist: NotRequired[RouterInput_RistRouterInputConfiguration2]
    srt_listener: NotRequired[RouterInput_SrtListenerRouterInputConfiguration2]
    srt_caller: NotRequired[RouterInput_SrtCallerRouterInputConfiguration2]

class RouterInput_RtpRouterInputConfiguration2(TypedDict):
    forward_error_correction: NotRequired[Literal["ENABLED", "DISABLED"]]
    port: Int

class RouterInput_RistRouterInputConfiguration2(TypedDict):
    port: Int
    recovery_latency_milliseconds: Int

class RouterInput_SrtListenerRouterInputConfiguration2(TypedDict):
    decryption_configuration: NotRequired[RouterInput_SrtDecryptionConfiguration]
    minimum_latency_milliseconds: Int
    port: Int

class RouterInput_SrtCallerRouterInputConfiguration2(TypedDict):
    decryption_configuration: NotRequired[RouterInput_SrtDecryptionConfiguration2]
    minimum_latency_milliseconds: Int
    source_address: str
    source_port: Int
    stream_id: NotRequired[str]

class RouterInput_MergeRouterInputConfiguration(TypedDict):
    merge_recovery_window_milliseconds: Int
    network_interface_arn: str
    protocol_configurations: Sequence[RouterInput_MergeRouterInputProtocolConfiguration]

class RouterInput_MergeRouterInputProtocolConfiguration(TypedDict):
    rtp: NotRequired[RouterInput_RtpRouterInputConfiguration3]
    rist: NotRequired[RouterInput_RistRouterInputConfiguration3]

class RouterInput_RtpRouterInputConfiguration3(TypedDict):
    forward_error_correction: NotRequired[Literal["ENABLED", "DISABLED"]]
    port: Int

class RouterInput_RistRouterInputConfiguration3(TypedDict):
    port: Int
    recovery_latency_milliseconds: Int

class RouterInput_MediaConnectFlowRouterInputConfiguration(TypedDict):
    flow_arn: NotRequired[str]
    flow_output_arn: NotRequired[str]
    source_transit_decryption: RouterInput_FlowTransitEncryption

class RouterInput_FlowTransitEncryption(TypedDict):
    encryption_key_configuration: RouterInput_FlowTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class RouterInput_FlowTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[RouterInput_SecretsManagerEncryptionKeyConfiguration2]
    automatic: NotRequired[Mapping[str, Any]]

class RouterInput_SecretsManagerEncryptionKeyConfiguration2(TypedDict):
    role_arn: str
    secret_arn: str

class RouterInput_MediaLiveChannelRouterInputConfiguration(TypedDict):
    media_live_channel_arn: NotRequired[str]
    media_live_channel_output_name: NotRequired[str]
    media_live_pipeline_id: NotRequired[Literal["PIPELINE_0", "PIPELINE_1"]]
    source_transit_decryption: RouterInput_MediaLiveTransitEncryption

class RouterInput_MediaLiveTransitEncryption(TypedDict):
    encryption_key_configuration: RouterInput_MediaLiveTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class RouterInput_MediaLiveTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[RouterInput_SecretsManagerEncryptionKeyConfiguration3]
    automatic: NotRequired[Mapping[str, Any]]

class RouterInput_SecretsManagerEncryptionKeyConfiguration3(TypedDict):
    role_arn: str
    secret_arn: str

@final
class RouterInput_RouterInputConfiguration_Read:
    standard: Final[RouterInput_StandardRouterInputConfiguration_Read]
    failover: Final[RouterInput_FailoverRouterInputConfiguration_Read]
    merge: Final[RouterInput_MergeRouterInputConfiguration_Read]
    media_connect_flow: Final[RouterInput_MediaConnectFlowRouterInputConfiguration_Read]
    media_live_channel: Final[RouterInput_MediaLiveChannelRouterInputConfiguration_Read]

@final
class RouterInput_StandardRouterInputConfiguration_Read:
    network_interface_arn: Final[str]
    protocol: Final[str]
    protocol_configuration: Final[RouterInput_RouterInputProtocolConfiguration_Read]

@final
class RouterInput_RouterInputProtocolConfiguration_Read:
    rtp: Final[RouterInput_RtpRouterInputConfiguration_Read]
    rist: Final[RouterInput_RistRouterInputConfiguration_Read]
    srt_listener: Final[RouterInput_SrtListenerRouterInputConfiguration_Read]
    srt_caller: Final[RouterInput_SrtCallerRouterInputConfiguration_Read]

@final
class RouterInput_RtpRouterInputConfiguration_Read:
    forward_error_correction: Final[str]
    port: Final[Ref[int]]

@final
class RouterInput_RistRouterInputConfiguration_Read:
    port: Final[Ref[int]]
    recovery_latency_milliseconds: Final[Ref[int]]

@final
class RouterInput_SrtListenerRouterInputConfiguration_Read:
    decryption_configuration: Final[RouterInput_SrtDecryptionConfiguration_Read]
    minimum_latency_milliseconds: Final[Ref[int]]
    port: Final[Ref[int]]

@final
class RouterInput_SrtDecryptionConfiguration_Read:
    encryption_key: Final[RouterInput_SecretsManagerEncryptionKeyConfiguration_Read]

@final
class RouterInput_SecretsManagerEncryptionKeyConfiguration_Read:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class RouterInput_SrtCallerRouterInputConfiguration_Read:
    decryption_configuration: Final[RouterInput_SrtDecryptionConfiguration_Read2]
    minimum_latency_milliseconds: Final[Ref[int]]
    source_address: Final[str]
    source_port: Final[Ref[int]]
    stream_id: Final[str]

@final
class RouterInput_SrtDecryptionConfiguration_Read2:
    encryption_key: Final[RouterInput_SecretsManagerEncryptionKeyConfiguration_Read]

@final
class RouterInput_FailoverRouterInputConfiguration_Read:
    network_interface_arn: Final[str]
    primary_source_index: Final[Ref[int]]
    protocol_configurations: Final[list[Any]]
    source_priority_mode: Final[str]

@final
class RouterInput_MergeRouterInputConfiguration_Read:
    merge_recovery_window_milliseconds: Final[Ref[int]]
    network_interface_arn: Final[str]
    protocol_configurations: Final[list[Any]]

@final
class RouterInput_MediaConnectFlowRouterInputConfiguration_Read:
    flow_arn: Final[str]
    flow_output_arn: Final[str]
    source_transit_decryption: Final[RouterInput_FlowTransitEncryption_Read]

@final
class RouterInput_FlowTransitEncryption_Read:
    encryption_key_configuration: Final[RouterInput_FlowTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class RouterInput_FlowTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[RouterInput_SecretsManagerEncryptionKeyConfiguration_Read2]
    automatic: Final[Any]

@final
class RouterInput_SecretsManagerEncryptionKeyConfiguration_Read2:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class RouterInput_MediaLiveChannelRouterInputConfiguration_Read:
    media_live_channel_arn: Final[str]
    media_live_channel_output_name: Final[str]
    media_live_pipeline_id: Final[str]
    source_transit_decryption: Final[RouterInput_MediaLiveTransitEncryption_Read]

@final
class RouterInput_MediaLiveTransitEncryption_Read:
    encryption_key_configuration: Final[RouterInput_MediaLiveTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class RouterInput_MediaLiveTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[RouterInput_SecretsManagerEncryptionKeyConfiguration_Read3]
    automatic: Final[Any]

@final
class RouterInput_SecretsManagerEncryptionKeyConfiguration_Read3:
    role_arn: Final[str]
    secret_arn: Final[str]

class RouterInput_RouterContentQualityAnalysisConfiguration(TypedDict):
    content_level: RouterInput_ContentQualityAnalysisFeatureConfiguration

class RouterInput_ContentQualityAnalysisFeatureConfiguration(TypedDict):
    black_frames: NotRequired[RouterInput_BlackFramesConfiguration]
    frozen_frames: NotRequired[RouterInput_FrozenFramesConfiguration]
    silent_audio: NotRequired[RouterInput_SilentAudioConfiguration]

class RouterInput_BlackFramesConfiguration(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    threshold_seconds: Int

class RouterInput_FrozenFramesConfiguration(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    threshold_seconds: Int

class RouterInput_SilentAudioConfiguration(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    threshold_seconds: Int

@final
class RouterInput_RouterContentQualityAnalysisConfiguration_Read:
    content_level: Final[RouterInput_ContentQualityAnalysisFeatureConfiguration_Read]

@final
class RouterInput_ContentQualityAnalysisFeatureConfiguration_Read:
    black_frames: Final[RouterInput_BlackFramesConfiguration_Read]
    frozen_frames: Final[RouterInput_FrozenFramesConfiguration_Read]
    silent_audio: Final[RouterInput_SilentAudioConfiguration_Read]

@final
class RouterInput_BlackFramesConfiguration_Read:
    state: Final[str]
    threshold_seconds: Final[Ref[int]]

@final
class RouterInput_FrozenFramesConfiguration_Read:
    state: Final[str]
    threshold_seconds: Final[Ref[int]]

@final
class RouterInput_SilentAudioConfiguration_Read:
    state: Final[str]
    threshold_seconds: Final[Ref[int]]

class RouterInput_MaintenanceConfiguration(TypedDict):
    preferred_day_time: NotRequired[RouterInput_PreferredDayTimeMaintenanceConfiguration]
    default: NotRequired[Mapping[str, Any]]

class RouterInput_PreferredDayTimeMaintenanceConfiguration(TypedDict):
    day: Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    time: str

@final
class RouterInput_MaintenanceConfiguration_Read:
    preferred_day_time: Final[RouterInput_PreferredDayTimeMaintenanceConfiguration_Read]
    default: Final[Any]

@final
class RouterInput_PreferredDayTimeMaintenanceConfiguration_Read:
    day: Final[str]
    time: Final[str]

class RouterInput_Tag(TypedDict):
    key: str
    value: str

class RouterInput_RouterInputTransitEncryption(TypedDict):
    encryption_key_configuration: RouterInput_RouterInputTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class RouterInput_RouterInputTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[RouterInput_SecretsManagerEncryptionKeyConfiguration4]
    automatic: NotRequired[Mapping[str, Any]]

class RouterInput_SecretsManagerEncryptionKeyConfiguration4(TypedDict):
    role_arn: str
    secret_arn: str

@final
class RouterInput_RouterInputTransitEncryption_Read:
    encryption_key_configuration: Final[RouterInput_RouterInputTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class RouterInput_RouterInputTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[RouterInput_SecretsManagerEncryptionKeyConfiguration_Read4]
    automatic: Final[Any]

@final
class RouterInput_SecretsManagerEncryptionKeyConfiguration_Read4:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class RouterInput(_Resource):
    """Represents a router input in AWS Elemental MediaConnect that is used to ingest content to be transmitted to router outputs"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: RouterInput_RouterInputConfiguration,
        maximum_bitrate: Int,
        name: str,
        routing_scope: Literal["REGIONAL", "GLOBAL"],
        tier: Literal["INPUT_100", "INPUT_50", "INPUT_20"],
        availability_zone: str = ...,
        content_quality_analysis_configuration: RouterInput_RouterContentQualityAnalysisConfiguration = ...,
        maintenance_configuration: RouterInput_MaintenanceConfiguration = ...,
        region_name: str = ...,
        tags: Sequence[RouterInput_Tag] = ...,
        transit_encryption: RouterInput_RouterInputTransitEncryption = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    availability_zone: Final[str]
    """The Availability Zone where you want to create the router input."""
    configuration: Final[RouterInput_RouterInputConfiguration_Read]
    """The configuration settings for a router input."""
    content_quality_analysis_configuration: Final[RouterInput_RouterContentQualityAnalysisConfiguration_Read]
    """The content quality analysis configuration for the router input."""
    content_quality_analysis_type: Final[str]
    created_at: Final[str]
    """The timestamp when the router input was created."""
    id: Final[str]
    """The unique identifier of the router input."""
    input_type: Final[str]
    ip_address: Final[str]
    """The IP address of the router input."""
    maintenance_configuration: Final[RouterInput_MaintenanceConfiguration_Read]
    """The configuration settings for maintenance operations, including preferred maintenance windows and schedules."""
    maintenance_type: Final[str]
    maximum_bitrate: Final[Ref[int]]
    """The maximum bitrate for the router input."""
    name: Final[str]
    """The name of the router input."""
    region_name: Final[str]
    """The Amazon Web Services Region for the router input."""
    routed_outputs: Final[Ref[int]]
    """The number of router outputs associated with the router input."""
    routing_scope: Final[str]
    state: Final[str]
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this router input."""
    tier: Final[str]
    transit_encryption: Final[RouterInput_RouterInputTransitEncryption_Read]
    """The transit encryption settings for a router input."""
    updated_at: Final[str]
    """The timestamp when the router input was last updated."""

class RouterNetworkInterface_RouterNetworkInterfaceConfiguration(TypedDict):
    public: NotRequired[RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration]
    vpc: NotRequired[RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration]

class RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration(TypedDict):
    allow_rules: Sequence[RouterNetworkInterface_PublicRouterNetworkInterfaceRule]

class RouterNetworkInterface_PublicRouterNetworkInterfaceRule(TypedDict):
    cidr: str

class RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_id: str

@final
class RouterNetworkInterface_RouterNetworkInterfaceConfiguration_Read:
    public: Final[RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration_Read]
    vpc: Final[RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration_Read]

@final
class RouterNetworkInterface_PublicRouterNetworkInterfaceConfiguration_Read:
    allow_rules: Final[list[Any]]

@final
class RouterNetworkInterface_VpcRouterNetworkInterfaceConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_id: Final[str]

class RouterNetworkInterface_Tag(TypedDict):
    key: str
    value: str

@final
class RouterNetworkInterface(_Resource):
    """Represents a router network interface in AWS Elemental MediaConnect that is used to define a network boundary for router resources"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: RouterNetworkInterface_RouterNetworkInterfaceConfiguration,
        name: str,
        region_name: str = ...,
        tags: Sequence[RouterNetworkInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    associated_input_count: Final[Ref[int]]
    """The number of router inputs associated with the network interface."""
    associated_output_count: Final[Ref[int]]
    """The number of router outputs associated with the network interface."""
    configuration: Final[RouterNetworkInterface_RouterNetworkInterfaceConfiguration_Read]
    """The configuration settings for a router network interface."""
    created_at: Final[str]
    """The timestamp when the router network interface was created."""
    id: Final[str]
    """The unique identifier of the router network interface."""
    name: Final[str]
    """The name of the router network interface."""
    network_interface_type: Final[str]
    region_name: Final[str]
    """The AWS Region for the router network interface."""
    state: Final[str]
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag and organize this router network interface."""
    updated_at: Final[str]
    """The timestamp when the router network interface was last updated."""

class RouterOutput_RouterOutputConfiguration(TypedDict):
    standard: NotRequired[RouterOutput_StandardRouterOutputConfiguration]
    media_connect_flow: NotRequired[RouterOutput_MediaConnectFlowRouterOutputConfiguration]
    media_live_input: NotRequired[RouterOutput_MediaLiveInputRouterOutputConfiguration]

class RouterOutput_StandardRouterOutputConfiguration(TypedDict):
    network_interface_arn: str
    protocol: NotRequired[Literal["RTP", "RIST", "SRT_CALLER", "SRT_LISTENER", "RTMP_PUSH"]]
    protocol_configuration: RouterOutput_RouterOutputProtocolConfiguration

class RouterOutput_RouterOutputProtocolConfiguration(TypedDict):
    rtp: NotRequired[RouterOutput_RtpRouterOutputConfiguration]
    rist: NotRequired[RouterOutput_RistRouterOutputConfiguration]
    srt_listener: NotRequired[RouterOutput_SrtListenerRouterOutputConfiguration]
    srt_caller: NotRequired[RouterOutput_SrtCallerRouterOutputConfiguration]
    rtmp_push: NotRequired[RouterOutput_RtmpPushRouterOutputConfiguration]

class RouterOutput_RtpRouterOutputConfiguration(TypedDict):
    destination_address: str
    destination_port: Int
    forward_error_correction: NotRequired[Literal["ENABLED", "DISABLED"]]

class RouterOutput_RistRouterOutputConfiguration(TypedDict):
    destination_address: str
    destination_port: Int

class RouterOutput_SrtListenerRouterOutputConfiguration(TypedDict):
    encryption_configuration: NotRequired[RouterOutput_SrtEncryptionConfiguration]
    minimum_latency_milliseconds: Int
    port: Int

class RouterOutput_SrtEncryptionConfiguration(TypedDict):
    encryption_key: RouterOutput_SecretsManagerEncryptionKeyConfiguration

class RouterOutput_SecretsManagerEncryptionKeyConfiguration(TypedDict):
    role_arn: str
    secret_arn: str

class RouterOutput_SrtCallerRouterOutputConfiguration(TypedDict):
    destination_address: str
    destination_port: Int
    encryption_configuration: NotRequired[RouterOutput_SrtEncryptionConfiguration2]
    minimum_latency_milliseconds: Int
    stream_id: NotRequired[str]

class RouterOutput_SrtEncryptionConfiguration2(TypedDict):
    encryption_key: RouterOutput_SecretsManagerEncryptionKeyConfiguration

class RouterOutput_RtmpPushRouterOutputConfiguration(TypedDict):
    application_name: str
    destination_address: str
    destination_port: Int
    stream_name: str
    tls_encryption: NotRequired[RouterOutput_TlsEncryption]

class RouterOutput_TlsEncryption(TypedDict):
    encryption_configuration: RouterOutput_TlsEncryptionConfiguration
    encryption_type: NotRequired[Literal["PUBLIC"]]

class RouterOutput_TlsEncryptionConfiguration(TypedDict):
    public: Mapping[str, Any]

class RouterOutput_MediaConnectFlowRouterOutputConfiguration(TypedDict):
    destination_transit_encryption: RouterOutput_FlowTransitEncryption
    flow_arn: NotRequired[str]
    flow_source_arn: NotRequired[str]

class RouterOutput_FlowTransitEncryption(TypedDict):
    encryption_key_configuration: RouterOutput_FlowTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class RouterOutput_FlowTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[RouterOutput_SecretsManagerEncryptionKeyConfiguration2]
    automatic: NotRequired[Mapping[str, Any]]

class RouterOutput_SecretsManagerEncryptionKeyConfiguration2(TypedDict):
    role_arn: str
    secret_arn: str

class RouterOutput_MediaLiveInputRouterOutputConfiguration(TypedDict):
    destination_transit_encryption: RouterOutput_MediaLiveTransitEncryption
    media_live_input_arn: NotRequired[str]
    media_live_pipeline_id: NotRequired[Literal["PIPELINE_0", "PIPELINE_1"]]

class RouterOutput_MediaLiveTransitEncryption(TypedDict):
    encryption_key_configuration: RouterOutput_MediaLiveTransitEncryptionKeyConfiguration
    encryption_key_type: NotRequired[Literal["SECRETS_MANAGER", "AUTOMATIC"]]

class RouterOutput_MediaLiveTransitEncryptionKeyConfiguration(TypedDict):
    secrets_manager: NotRequired[RouterOutput_SecretsManagerEncryptionKeyConfiguration3]
    automatic: NotRequired[Mapping[str, Any]]

class RouterOutput_SecretsManagerEncryptionKeyConfiguration3(TypedDict):
    role_arn: str
    secret_arn: str

@final
class RouterOutput_RouterOutputConfiguration_Read:
    standard: Final[RouterOutput_StandardRouterOutputConfiguration_Read]
    media_connect_flow: Final[RouterOutput_MediaConnectFlowRouterOutputConfiguration_Read]
    media_live_input: Final[RouterOutput_MediaLiveInputRouterOutputConfiguration_Read]

@final
class RouterOutput_StandardRouterOutputConfiguration_Read:
    network_interface_arn: Final[str]
    protocol: Final[str]
    protocol_configuration: Final[RouterOutput_RouterOutputProtocolConfiguration_Read]

@final
class RouterOutput_RouterOutputProtocolConfiguration_Read:
    rtp: Final[RouterOutput_RtpRouterOutputConfiguration_Read]
    rist: Final[RouterOutput_RistRouterOutputConfiguration_Read]
    srt_listener: Final[RouterOutput_SrtListenerRouterOutputConfiguration_Read]
    srt_caller: Final[RouterOutput_SrtCallerRouterOutputConfiguration_Read]
    rtmp_push: Final[RouterOutput_RtmpPushRouterOutputConfiguration_Read]

@final
class RouterOutput_RtpRouterOutputConfiguration_Read:
    destination_address: Final[str]
    destination_port: Final[Ref[int]]
    forward_error_correction: Final[str]

@final
class RouterOutput_RistRouterOutputConfiguration_Read:
    destination_address: Final[str]
    destination_port: Final[Ref[int]]

@final
class RouterOutput_SrtListenerRouterOutputConfiguration_Read:
    encryption_configuration: Final[RouterOutput_SrtEncryptionConfiguration_Read]
    minimum_latency_milliseconds: Final[Ref[int]]
    port: Final[Ref[int]]

@final
class RouterOutput_SrtEncryptionConfiguration_Read:
    encryption_key: Final[RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read]

@final
class RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class RouterOutput_SrtCallerRouterOutputConfiguration_Read:
    destination_address: Final[str]
    destination_port: Final[Ref[int]]
    encryption_configuration: Final[RouterOutput_SrtEncryptionConfiguration_Read2]
    minimum_latency_milliseconds: Final[Ref[int]]
    stream_id: Final[str]

@final
class RouterOutput_SrtEncryptionConfiguration_Read2:
    encryption_key: Final[RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read]

@final
class RouterOutput_RtmpPushRouterOutputConfiguration_Read:
    application_name: Final[str]
    destination_address: Final[str]
    destination_port: Final[Ref[int]]
    stream_name: Final[str]
    tls_encryption: Final[RouterOutput_TlsEncryption_Read]

@final
class RouterOutput_TlsEncryption_Read:
    encryption_configuration: Final[RouterOutput_TlsEncryptionConfiguration_Read]
    encryption_type: Final[str]

@final
class RouterOutput_TlsEncryptionConfiguration_Read:
    public: Final[Any]

@final
class RouterOutput_MediaConnectFlowRouterOutputConfiguration_Read:
    destination_transit_encryption: Final[RouterOutput_FlowTransitEncryption_Read]
    flow_arn: Final[str]
    flow_source_arn: Final[str]

@final
class RouterOutput_FlowTransitEncryption_Read:
    encryption_key_configuration: Final[RouterOutput_FlowTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class RouterOutput_FlowTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read2]
    automatic: Final[Any]

@final
class RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read2:
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class RouterOutput_MediaLiveInputRouterOutputConfiguration_Read:
    destination_transit_encryption: Final[RouterOutput_MediaLiveTransitEncryption_Read]
    media_live_input_arn: Final[str]
    media_live_pipeline_id: Final[str]

@final
class RouterOutput_MediaLiveTransitEncryption_Read:
    encryption_key_configuration: Final[RouterOutput_MediaLiveTransitEncryptionKeyConfiguration_Read]
    encryption_key_type: Final[str]

@final
class RouterOutput_MediaLiveTransitEncryptionKeyConfiguration_Read:
    secrets_manager: Final[RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read3]
    automatic: Final[Any]

@final
class RouterOutput_SecretsManagerEncryptionKeyConfiguration_Read3:
    role_arn: Final[str]
    secret_arn: Final[str]

class RouterOutput_FabricConfiguration(TypedDict):
    recovery_latency_mode: Literal["BALANCED", "LOW_LATENCY"]

@final
class RouterOutput_FabricConfiguration_Read:
    recovery_latency_mode: Final[str]

class RouterOutput_MaintenanceConfiguration(TypedDict):
    preferred_day_time: NotRequired[RouterOutput_PreferredDayTimeMaintenanceConfiguration]
    default: NotRequired[Mapping[str, Any]]

class RouterOutput_PreferredDayTimeMaintenanceConfiguration(TypedDict):
    day: Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]
    time: str

@final
class RouterOutput_MaintenanceConfiguration_Read:
    preferred_day_time: Final[RouterOutput_PreferredDayTimeMaintenanceConfiguration_Read]
    default: Final[Any]

@final
class RouterOutput_PreferredDayTimeMaintenanceConfiguration_Read:
    day: Final[str]
    time: Final[str]

class RouterOutput_Tag(TypedDict):
    key: str
    value: str

@final
class RouterOutput(_Resource):
    """Represents a router input in AWS Elemental MediaConnect that can be used to egress content transmitted from router inputs"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: RouterOutput_RouterOutputConfiguration,
        maximum_bitrate: Int,
        name: str,
        routing_scope: Literal["REGIONAL", "GLOBAL"],
        tier: Literal["OUTPUT_100", "OUTPUT_50", "OUTPUT_20"],
        availability_zone: str = ...,
        fabric_configuration: RouterOutput_FabricConfiguration = ...,
        maintenance_configuration: RouterOutput_MaintenanceConfiguration = ...,
        region_name: str = ...,
        tags: Sequence[RouterOutput_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    availability_zone: Final[str]
    """The Availability Zone where you want to create the router output."""
    configuration: Final[RouterOutput_RouterOutputConfiguration_Read]
    """The configuration settings for a router output."""
    created_at: Final[str]
    """The timestamp when the router output was created."""
    fabric_configuration: Final[RouterOutput_FabricConfiguration_Read]
    """The fabric configuration settings for the router output."""
    id: Final[str]
    """The unique identifier of the router output."""
    ip_address: Final[str]
    """The IP address of the router output."""
    maintenance_configuration: Final[RouterOutput_MaintenanceConfiguration_Read]
    """The configuration settings for maintenance operations, including preferred maintenance windows and schedules."""
    maintenance_type: Final[str]
    maximum_bitrate: Final[Ref[int]]
    """The maximum bitrate for the router output."""
    name: Final[str]
    """The name of the router output."""
    output_type: Final[str]
    region_name: Final[str]
    """The Amazon Web Services Region for the router output."""
    routed_state: Final[str]
    routing_scope: Final[str]
    state: Final[str]
    tags: Final[list[Any]]
    """Key-value pairs that can be used to tag this router output."""
    tier: Final[str]
    updated_at: Final[str]
    """The timestamp when the router output was last updated."""
