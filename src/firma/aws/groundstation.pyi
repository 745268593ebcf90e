"""Resource types of AWS GroundStation. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Config_ConfigData(TypedDict):
    antenna_downlink_config: NotRequired[Config_AntennaDownlinkConfig]
    antenna_downlink_demod_decode_config: NotRequired[Config_AntennaDownlinkDemodDecodeConfig]
    antenna_uplink_config: NotRequired[Config_AntennaUplinkConfig]
    dataflow_endpoint_config: NotRequired[Config_DataflowEndpointConfig]
    s3_recording_config: NotRequired[Config_S3RecordingConfig]
    telemetry_sink_config: NotRequired[Config_TelemetrySinkConfig]
    tracking_config: NotRequired[Config_TrackingConfig]
    uplink_echo_config: NotRequired[Config_UplinkEchoConfig]

class Config_AntennaDownlinkConfig(TypedDict):
    spectrum_config: NotRequired[Config_SpectrumConfig]

class Config_SpectrumConfig(TypedDict):
    bandwidth: NotRequired[Config_FrequencyBandwidth]
    center_frequency: NotRequired[Config_Frequency]
    polarization: NotRequired[Literal["LEFT_HAND", "RIGHT_HAND", "NONE"]]

class Config_FrequencyBandwidth(TypedDict):
    units: NotRequired[Literal["GHz", "MHz", "kHz"]]
    value: NotRequired[Number]

class Config_Frequency(TypedDict):
    units: NotRequired[Literal["GHz", "MHz", "kHz"]]
    value: NotRequired[Number]

class Config_AntennaDownlinkDemodDecodeConfig(TypedDict):
    decode_config: NotRequired[Config_DecodeConfig]
    demodulation_config: NotRequired[Config_DemodulationConfig]
    spectrum_config: NotRequired[Config_SpectrumConfig2]

class Config_DecodeConfig(TypedDict):
    unvalidated_json: NotRequired[str]

class Config_DemodulationConfig(TypedDict):
    unvalidated_json: NotRequired[str]

class Config_SpectrumConfig2(TypedDict):
    bandwidth: NotRequired[Config_FrequencyBandwidth]
    center_frequency: NotRequired[Config_Frequency]
    polarization: NotRequired[Literal["LEFT_HAND", "RIGHT_HAND", "NONE"]]

class Config_AntennaUplinkConfig(TypedDict):
    spectrum_config: NotRequired[Config_UplinkSpectrumConfig]
    target_eirp: NotRequired[Config_Eirp]
    transmit_disabled: NotRequired[Bool]

class Config_UplinkSpectrumConfig(TypedDict):
    center_frequency: NotRequired[Config_Frequency2]
    polarization: NotRequired[Literal["LEFT_HAND", "RIGHT_HAND", "NONE"]]

class Config_Frequency2(TypedDict):
    units: NotRequired[Literal["GHz", "MHz", "kHz"]]
    value: NotRequired[Number]

class Config_Eirp(TypedDict):
    units: NotRequired[Literal["dBW"]]
    value: NotRequired[Number]

class Config_DataflowEndpointConfig(TypedDict):
    dataflow_endpoint_name: NotRequired[str]
    dataflow_endpoint_region: NotRequired[str]

class Config_S3RecordingConfig(TypedDict):
    bucket_arn: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: NotRequired[str]

class Config_TelemetrySinkConfig(TypedDict):
    telemetry_sink_data: Config_TelemetrySinkData
    telemetry_sink_type: Literal["KINESIS_DATA_STREAM"]

class Config_TelemetrySinkData(TypedDict):
    kinesis_data_stream_data: NotRequired[Config_KinesisDataStreamData]

class Config_KinesisDataStreamData(TypedDict):
    kinesis_data_stream_arn: str
    kinesis_role_arn: str

class Config_TrackingConfig(TypedDict):
    autotrack: NotRequired[Literal["REQUIRED", "PREFERRED", "REMOVED"]]

class Config_UplinkEchoConfig(TypedDict):
    antenna_uplink_config_arn: NotRequired[str]
    enabled: NotRequired[Bool]

@final
class Config_ConfigData_Read:
    antenna_downlink_config: Final[Config_AntennaDownlinkConfig_Read]
    antenna_downlink_demod_decode_config: Final[Config_AntennaDownlinkDemodDecodeConfig_Read]
    antenna_uplink_config: Final[Config_AntennaUplinkConfig_Read]
    dataflow_endpoint_config: Final[Config_DataflowEndpointConfig_Read]
    s3_recording_config: Final[Config_S3RecordingConfig_Read]
    telemetry_sink_config: Final[Config_TelemetrySinkConfig_Read]
    tracking_config: Final[Config_TrackingConfig_Read]
    uplink_echo_config: Final[Config_UplinkEchoConfig_Read]

@final
class Config_AntennaDownlinkConfig_Read:
    spectrum_config: Final[Config_SpectrumConfig_Read]

@final
class Config_SpectrumConfig_Read:
    bandwidth: Final[Config_FrequencyBandwidth_Read]
    center_frequency: Final[Config_Frequency_Read]
    polarization: Final[str]

@final
class Config_FrequencyBandwidth_Read:
    units: Final[str]
    value: Final[Ref[float]]

@final
class Config_Frequency_Read:
    units: Final[str]
    value: Final[Ref[float]]

@final
class Config_AntennaDownlinkDemodDecodeConfig_Read:
    decode_config: Final[Config_DecodeConfig_Read]
    demodulation_config: Final[Config_DemodulationConfig_Read]
    spectrum_config: Final[Config_SpectrumConfig_Read2]

@final
class Config_DecodeConfig_Read:
    unvalidated_json: Final[str]

@final
class Config_DemodulationConfig_Read:
    unvalidated_json: Final[str]

@final
class Config_SpectrumConfig_Read2:
    bandwidth: Final[Config_FrequencyBandwidth_Read]
    center_frequency: Final[Config_Frequency_Read]
    polarization: Final[str]

@final
class Config_AntennaUplinkConfig_Read:
    spectrum_config: Final[Config_UplinkSpectrumConfig_Read]
    target_eirp: Final[Config_Eirp_Read]
    transmit_disabled: Final[Ref[bool]]

@final
class Config_UplinkSpectrumConfig_Read:
    center_frequency: Final[Config_Frequency_Read2]
    polarization: Final[str]

@final
class Config_Frequency_Read2:
    units: Final[str]
    value: Final[Ref[float]]

@final
class Config_Eirp_Read:
    units: Final[str]
    value: Final[Ref[float]]

@final
class Config_DataflowEndpointConfig_Read:
    dataflow_endpoint_name: Final[str]
    dataflow_endpoint_region: Final[str]

@final
class Config_S3RecordingConfig_Read:
    bucket_arn: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class Config_TelemetrySinkConfig_Read:
    telemetry_sink_data: Final[Config_TelemetrySinkData_Read]
    telemetry_sink_type: Final[str]

@final
class Config_TelemetrySinkData_Read:
    kinesis_data_stream_data: Final[Config_KinesisDataStreamData_Read]

@final
class Config_KinesisDataStreamData_Read:
    kinesis_data_stream_arn: Final[str]
    kinesis_role_arn: Final[str]

@final
class Config_TrackingConfig_Read:
    autotrack: Final[str]

@final
class Config_UplinkEchoConfig_Read:
    antenna_uplink_config_arn: Final[str]
    enabled: Final[Ref[bool]]

class Config_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Config(_Resource):
    """AWS Ground Station config resource type for CloudFormation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        config_data: Config_ConfigData,
        name: str,
        tags: Sequence[Config_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    config_data: Final[Config_ConfigData_Read]
    id: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    type: Final[str]

class DataflowEndpointGroup_EndpointDetails(TypedDict):
    aws_ground_station_agent_endpoint: NotRequired[DataflowEndpointGroup_AwsGroundStationAgentEndpoint]
    endpoint: NotRequired[DataflowEndpointGroup_DataflowEndpoint]
    security_details: NotRequired[DataflowEndpointGroup_SecurityDetails]

class DataflowEndpointGroup_AwsGroundStationAgentEndpoint(TypedDict):
    agent_status: NotRequired[Literal["SUCCESS", "FAILED", "ACTIVE", "INACTIVE"]]
    audit_results: NotRequired[Literal["HEALTHY", "UNHEALTHY"]]
    egress_address: NotRequired[DataflowEndpointGroup_ConnectionDetails]
    ingress_address: NotRequired[DataflowEndpointGroup_RangedConnectionDetails]
    name: NotRequired[str]

class DataflowEndpointGroup_ConnectionDetails(TypedDict):
    mtu: NotRequired[Int]
    socket_address: NotRequired[DataflowEndpointGroup_SocketAddress]

class DataflowEndpointGroup_SocketAddress(TypedDict):
    name: NotRequired[str]
    port: NotRequired[Int]

class DataflowEndpointGroup_RangedConnectionDetails(TypedDict):
    mtu: NotRequired[Int]
    socket_address: NotRequired[DataflowEndpointGroup_RangedSocketAddress]

class DataflowEndpointGroup_RangedSocketAddress(TypedDict):
    name: NotRequired[str]
    port_range: NotRequired[DataflowEndpointGroup_IntegerRange]

class DataflowEndpointGroup_IntegerRange(TypedDict):
    maximum: NotRequired[Int]
    minimum: NotRequired[Int]

class DataflowEndpointGroup_DataflowEndpoint(TypedDict):
    address: NotRequired[DataflowEndpointGroup_SocketAddress2]
    mtu: NotRequired[Int]
    name: NotRequired[str]

class DataflowEndpointGroup_SocketAddress2(TypedDict):
    name: NotRequired[str]
    port: NotRequired[Int]

class DataflowEndpointGroup_SecurityDetails(TypedDict):
    role_arn: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

class DataflowEndpointGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DataflowEndpointGroup(_Resource):
    """AWS Ground Station DataflowEndpointGroup schema for CloudFormation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_details: Sequence[DataflowEndpointGroup_EndpointDetails],
        contact_post_pass_duration_seconds: Int = ...,
        contact_pre_pass_duration_seconds: Int = ...,
        tags: Sequence[DataflowEndpointGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    contact_post_pass_duration_seconds: Final[Ref[int]]
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS state."""
    contact_pre_pass_duration_seconds: Final[Ref[int]]
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a PREPASS state."""
    endpoint_details: Final[list[Any]]
    id: Final[str]
    tags: Final[list[Any]]

class DataflowEndpointGroupV2_CreateEndpointDetails(TypedDict):
    downlink_aws_ground_station_agent_endpoint: NotRequired[DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpoint]
    uplink_aws_ground_station_agent_endpoint: NotRequired[DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpoint]

class DataflowEndpointGroupV2_DownlinkAwsGroundStationAgentEndpoint(TypedDict):
    dataflow_details: DataflowEndpointGroupV2_DownlinkDataflowDetails
    name: str

class DataflowEndpointGroupV2_DownlinkDataflowDetails(TypedDict):
    agent_connection_details: NotRequired[DataflowEndpointGroupV2_DownlinkConnectionDetails]

class DataflowEndpointGroupV2_DownlinkConnectionDetails(TypedDict):
    agent_ip_and_port_address: DataflowEndpointGroupV2_RangedConnectionDetails
    egress_address_and_port: DataflowEndpointGroupV2_ConnectionDetails

class DataflowEndpointGroupV2_RangedConnectionDetails(TypedDict):
    mtu: NotRequired[Int]
    socket_address: DataflowEndpointGroupV2_RangedSocketAddress

class DataflowEndpointGroupV2_RangedSocketAddress(TypedDict):
    name: str
    port_range: DataflowEndpointGroupV2_IntegerRange

class DataflowEndpointGroupV2_IntegerRange(TypedDict):
    maximum: Int
    minimum: Int

class DataflowEndpointGroupV2_ConnectionDetails(TypedDict):
    mtu: NotRequired[Int]
    socket_address: DataflowEndpointGroupV2_SocketAddress

class DataflowEndpointGroupV2_SocketAddress(TypedDict):
    name: str
    port: Int

class DataflowEndpointGroupV2_UplinkAwsGroundStationAgentEndpoint(TypedDict):
    dataflow_details: DataflowEndpointGroupV2_UplinkDataflowDetails
    name: str

class DataflowEndpointGroupV2_UplinkDataflowDetails(TypedDict):
    agent_connection_details: NotRequired[DataflowEndpointGroupV2_UplinkConnectionDetails]

class DataflowEndpointGroupV2_UplinkConnectionDetails(TypedDict):
    agent_ip_and_port_address: DataflowEndpointGroupV2_RangedConnectionDetails2
    ingress_address_and_port: DataflowEndpointGroupV2_ConnectionDetails2

class DataflowEndpointGroupV2_RangedConnectionDetails2(TypedDict):
    mtu: NotRequired[Int]
    socket_address: DataflowEndpointGroupV2_RangedSocketAddress

class DataflowEndpointGroupV2_ConnectionDetails2(TypedDict):
    mtu: NotRequired[Int]
    socket_address: DataflowEndpointGroupV2_SocketAddress

class DataflowEndpointGroupV2_Tag(TypedDict):
    key: str
    value: str

@final
class DataflowEndpointGroupV2(_Resource):
    """Resource Type definition for AWS Ground Station DataflowEndpointGroupV2"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_post_pass_duration_seconds: Int = ...,
        contact_pre_pass_duration_seconds: Int = ...,
        endpoints: Sequence[DataflowEndpointGroupV2_CreateEndpointDetails] = ...,
        tags: Sequence[DataflowEndpointGroupV2_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    contact_post_pass_duration_seconds: Final[Ref[int]]
    """Amount of time, in seconds, after a contact ends that the Ground Station Dataflow Endpoint Group will be in a POSTPASS state."""
    contact_pre_pass_duration_seconds: Final[Ref[int]]
    """Amount of time, in seconds, before a contact starts that the Ground Station Dataflow Endpoint Group will be in a PREPASS state."""
    endpoint_details: Final[list[Any]]
    endpoints: Final[list[Any]]
    id: Final[str]
    tags: Final[list[Any]]

class MissionProfile_DataflowEdge(TypedDict):
    destination: NotRequired[str]
    source: NotRequired[str]

class MissionProfile_StreamsKmsKey(TypedDict):
    kms_alias_arn: NotRequired[str]
    kms_alias_name: NotRequired[str]
    kms_key_arn: NotRequired[str]

@final
class MissionProfile_StreamsKmsKey_Read:
    kms_alias_arn: Final[str]
    kms_alias_name: Final[str]
    kms_key_arn: Final[str]

class MissionProfile_Tag(TypedDict):
    key: str
    value: str

@final
class MissionProfile(_Resource):
    """AWS Ground Station Mission Profile resource type for CloudFormation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataflow_edges: Sequence[MissionProfile_DataflowEdge],
        minimum_viable_contact_duration_seconds: Int,
        name: str,
        tracking_config_arn: str,
        contact_post_pass_duration_seconds: Int = ...,
        contact_pre_pass_duration_seconds: Int = ...,
        streams_kms_key: MissionProfile_StreamsKmsKey = ...,
        streams_kms_role: str = ...,
        tags: Sequence[MissionProfile_Tag] = ...,
        telemetry_sink_config_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    contact_post_pass_duration_seconds: Final[Ref[int]]
    """Post-pass time needed after the contact."""
    contact_pre_pass_duration_seconds: Final[Ref[int]]
    """Pre-pass time needed before the contact."""
    dataflow_edges: Final[list[Any]]
    id: Final[str]
    minimum_viable_contact_duration_seconds: Final[Ref[int]]
    """Visibilities with shorter duration than the specified minimum viable contact duration will be ignored when searching for available contacts."""
    name: Final[str]
    """A name used to identify a mission profile."""
    region: Final[str]
    streams_kms_key: Final[MissionProfile_StreamsKmsKey_Read]
    """The ARN of a KMS Key used for encrypting data during transmission from the source to destination locations."""
    streams_kms_role: Final[str]
    """The ARN of the KMS Key or Alias Key role used to define permissions on KMS Key usage."""
    tags: Final[list[Any]]
    telemetry_sink_config_arn: Final[str]
    """ARN of a Config resource of type TelemetrySinkConfig used for telemetry data sink configuration."""
    tracking_config_arn: Final[str]
