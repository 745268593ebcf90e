"""Resource types of AWS IoTWireless. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Destination_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Destination(_Resource):
    """Destination's resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        expression: str,
        expression_type: Literal["RuleName", "MqttTopic", "SnsTopic"],
        name: str,
        description: str = ...,
        role_arn: str = ...,
        tags: Sequence[Destination_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Destination arn."""
    description: Final[str]
    """Destination description"""
    expression: Final[str]
    """Destination expression"""
    expression_type: Final[str]
    """Must be RuleName"""
    name: Final[str]
    """Unique name of destination"""
    role_arn: Final[str]
    """AWS role ARN that grants access"""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the destination."""

class DeviceProfile_LoRaWANDeviceProfile(TypedDict):
    class_b_timeout: NotRequired[Int]
    class_c_timeout: NotRequired[Int]
    factory_preset_freqs_list: NotRequired[Sequence[Int]]
    mac_version: NotRequired[str]
    max_duty_cycle: NotRequired[Int]
    max_eirp: NotRequired[Int]
    ping_slot_dr: NotRequired[Int]
    ping_slot_freq: NotRequired[Int]
    ping_slot_period: NotRequired[Int]
    reg_params_revision: NotRequired[str]
    rf_region: NotRequired[str]
    rx_data_rate2: NotRequired[Int]
    rx_delay1: NotRequired[Int]
    rx_dr_offset1: NotRequired[Int]
    rx_freq2: NotRequired[Int]
    supports32_bit_f_cnt: NotRequired[Bool]
    supports_class_b: NotRequired[Bool]
    supports_class_c: NotRequired[Bool]
    supports_join: NotRequired[Bool]

@final
class DeviceProfile_LoRaWANDeviceProfile_Read:
    class_b_timeout: Final[Ref[int]]
    class_c_timeout: Final[Ref[int]]
    factory_preset_freqs_list: Final[list[Any]]
    mac_version: Final[str]
    max_duty_cycle: Final[Ref[int]]
    max_eirp: Final[Ref[int]]
    ping_slot_dr: Final[Ref[int]]
    ping_slot_freq: Final[Ref[int]]
    ping_slot_period: Final[Ref[int]]
    reg_params_revision: Final[str]
    rf_region: Final[str]
    rx_data_rate2: Final[Ref[int]]
    rx_delay1: Final[Ref[int]]
    rx_dr_offset1: Final[Ref[int]]
    rx_freq2: Final[Ref[int]]
    supports32_bit_f_cnt: Final[Ref[bool]]
    supports_class_b: Final[Ref[bool]]
    supports_class_c: Final[Ref[bool]]
    supports_join: Final[Ref[bool]]

class DeviceProfile_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class DeviceProfile(_Resource):
    """Device Profile's resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        lorawan: DeviceProfile_LoRaWANDeviceProfile = ...,
        name: str = ...,
        tags: Sequence[DeviceProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Service profile Arn."""
    id: Final[str]
    """Service profile Id."""
    lorawan: Final[DeviceProfile_LoRaWANDeviceProfile_Read]
    """LoRaWANDeviceProfile supports all LoRa specific attributes for service profile for CreateDeviceProfile operation"""
    name: Final[str]
    """Name of service profile"""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the device profile."""

class FuotaTask_LoRaWAN(TypedDict):
    rf_region: Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"]

@final
class FuotaTask_LoRaWAN_Read:
    rf_region: Final[str]
    start_time: Final[str]

class FuotaTask_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class FuotaTask(_Resource):
    """Create and manage FUOTA tasks."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        firmware_update_image: str,
        firmware_update_role: str,
        lorawan: FuotaTask_LoRaWAN,
        associate_multicast_group: str = ...,
        associate_wireless_device: str = ...,
        description: str = ...,
        disassociate_multicast_group: str = ...,
        disassociate_wireless_device: str = ...,
        name: str = ...,
        tags: Sequence[FuotaTask_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """FUOTA task arn."""
    associate_multicast_group: Final[str]
    """Multicast group to associate."""
    associate_wireless_device: Final[str]
    """Wireless device to associate."""
    description: Final[str]
    """FUOTA task description"""
    disassociate_multicast_group: Final[str]
    """Multicast group to disassociate."""
    disassociate_wireless_device: Final[str]
    """Wireless device to disassociate."""
    firmware_update_image: Final[str]
    """FUOTA task firmware update image binary S3 link"""
    firmware_update_role: Final[str]
    """FUOTA task firmware IAM role for reading S3"""
    fuota_task_status: Final[str]
    """FUOTA task status."""
    id: Final[str]
    """FUOTA task id."""
    lorawan: Final[FuotaTask_LoRaWAN_Read]
    """FUOTA task LoRaWAN"""
    name: Final[str]
    """Name of FUOTA task"""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the FUOTA task."""

class MulticastGroup_LoRaWAN(TypedDict):
    dl_class: Literal["ClassB", "ClassC"]
    rf_region: Literal["AS923-1", "AS923-2", "AS923-3", "AS923-4", "AU915", "CN470", "CN779", "EU433", "EU868", "IN865", "KR920", "RU864", "US915"]

@final
class MulticastGroup_LoRaWAN_Read:
    dl_class: Final[str]
    number_of_devices_in_group: Final[Ref[int]]
    number_of_devices_requested: Final[Ref[int]]
    rf_region: Final[str]

class MulticastGroup_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class MulticastGroup(_Resource):
    """Create and manage Multicast groups."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        lorawan: MulticastGroup_LoRaWAN,
        associate_wireless_device: str = ...,
        description: str = ...,
        disassociate_wireless_device: str = ...,
        name: str = ...,
        tags: Sequence[MulticastGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Multicast group arn."""
    associate_wireless_device: Final[str]
    """Wireless device to associate."""
    description: Final[str]
    """Multicast group description"""
    disassociate_wireless_device: Final[str]
    """Wireless device to disassociate."""
    id: Final[str]
    """Multicast group id."""
    lorawan: Final[MulticastGroup_LoRaWAN_Read]
    """Multicast group LoRaWAN"""
    name: Final[str]
    """Name of Multicast group"""
    status: Final[str]
    """Multicast group status."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the Multicast group."""

class NetworkAnalyzerConfiguration_Tag(TypedDict):
    key: str
    value: str

class NetworkAnalyzerConfiguration_TraceContent(TypedDict):
    log_level: NotRequired[Literal["INFO", "ERROR", "DISABLED"]]
    wireless_device_frame_info: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class NetworkAnalyzerConfiguration_TraceContent_Read:
    log_level: Final[str]
    wireless_device_frame_info: Final[str]

@final
class NetworkAnalyzerConfiguration(_Resource):
    """Create and manage NetworkAnalyzerConfiguration resource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[NetworkAnalyzerConfiguration_Tag] = ...,
        trace_content: NetworkAnalyzerConfiguration_TraceContent = ...,
        wireless_devices: Texts = ...,
        wireless_gateways: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn for network analyzer configuration, Returned upon successful create."""
    description: Final[str]
    """The description of the new resource"""
    name: Final[str]
    """Name of the network analyzer configuration"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    trace_content: Final[NetworkAnalyzerConfiguration_TraceContent_Read]
    """Trace content for your wireless gateway and wireless device resources"""
    wireless_devices: Final[list[str]]
    """List of wireless gateway resources that have been added to the network analyzer configuration"""
    wireless_gateways: Final[list[str]]
    """List of wireless gateway resources that have been added to the network analyzer configuration"""

class PartnerAccount_SidewalkAccountInfo(TypedDict):
    app_server_private_key: SecretText

@final
class PartnerAccount_SidewalkAccountInfo_Read:
    app_server_private_key: Final[str]

class PartnerAccount_SidewalkAccountInfoWithFingerprint(TypedDict):
    amazon_id: NotRequired[str]
    arn: NotRequired[str]
    fingerprint: NotRequired[str]

@final
class PartnerAccount_SidewalkAccountInfoWithFingerprint_Read:
    amazon_id: Final[str]
    arn: Final[str]
    fingerprint: Final[str]

class PartnerAccount_SidewalkUpdateAccount(TypedDict):
    app_server_private_key: NotRequired[SecretText]

@final
class PartnerAccount_SidewalkUpdateAccount_Read:
    app_server_private_key: Final[str]

class PartnerAccount_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class PartnerAccount(_Resource):
    """Create and manage partner account"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_linked: Bool = ...,
        partner_account_id: str = ...,
        partner_type: Literal["Sidewalk"] = ...,
        sidewalk: PartnerAccount_SidewalkAccountInfo = ...,
        sidewalk_response: PartnerAccount_SidewalkAccountInfoWithFingerprint = ...,
        sidewalk_update: PartnerAccount_SidewalkUpdateAccount = ...,
        tags: Sequence[PartnerAccount_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_linked: Final[Ref[bool]]
    """Whether the partner account is linked to the AWS account."""
    arn: Final[str]
    """PartnerAccount arn."""
    fingerprint: Final[str]
    """The fingerprint of the Sidewalk application server private key."""
    partner_account_id: Final[str]
    """The partner account ID to disassociate from the AWS account"""
    partner_type: Final[str]
    """The partner type"""
    sidewalk: Final[PartnerAccount_SidewalkAccountInfo_Read]
    """The Sidewalk account credentials."""
    sidewalk_response: Final[PartnerAccount_SidewalkAccountInfoWithFingerprint_Read]
    """The Sidewalk account credentials."""
    sidewalk_update: Final[PartnerAccount_SidewalkUpdateAccount_Read]
    """The Sidewalk account credentials."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the destination."""

class ServiceProfile_LoRaWANServiceProfile(TypedDict):
    add_gw_metadata: NotRequired[Bool]
    pr_allowed: NotRequired[Bool]
    ra_allowed: NotRequired[Bool]

@final
class ServiceProfile_LoRaWANServiceProfile_Read:
    add_gw_metadata: Final[Ref[bool]]
    channel_mask: Final[str]
    dev_status_req_freq: Final[Ref[int]]
    dl_bucket_size: Final[Ref[int]]
    dl_rate: Final[Ref[int]]
    dl_rate_policy: Final[str]
    dr_max: Final[Ref[int]]
    dr_min: Final[Ref[int]]
    hr_allowed: Final[Ref[bool]]
    min_gw_diversity: Final[Ref[int]]
    nwk_geo_loc: Final[Ref[bool]]
    pr_allowed: Final[Ref[bool]]
    ra_allowed: Final[Ref[bool]]
    report_dev_status_battery: Final[Ref[bool]]
    report_dev_status_margin: Final[Ref[bool]]
    target_per: Final[Ref[int]]
    ul_bucket_size: Final[Ref[int]]
    ul_rate: Final[Ref[int]]
    ul_rate_policy: Final[str]

class ServiceProfile_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class ServiceProfile(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        lorawan: ServiceProfile_LoRaWANServiceProfile = ...,
        name: str = ...,
        tags: Sequence[ServiceProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Service profile Arn."""
    id: Final[str]
    """Service profile Id."""
    lorawan: Final[ServiceProfile_LoRaWANServiceProfile_Read]
    """LoRaWAN supports all LoRa specific attributes for service profile for CreateServiceProfile operation"""
    name: Final[str]
    """Name of service profile"""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the service profile."""

class TaskDefinition_LoRaWANUpdateGatewayTaskEntry(TypedDict):
    current_version: NotRequired[TaskDefinition_LoRaWANGatewayVersion]
    update_version: NotRequired[TaskDefinition_LoRaWANGatewayVersion2]

class TaskDefinition_LoRaWANGatewayVersion(TypedDict):
    model: NotRequired[str]
    package_version: NotRequired[str]
    station: NotRequired[str]

class TaskDefinition_LoRaWANGatewayVersion2(TypedDict):
    model: NotRequired[str]
    package_version: NotRequired[str]
    station: NotRequired[str]

@final
class TaskDefinition_LoRaWANUpdateGatewayTaskEntry_Read:
    current_version: Final[TaskDefinition_LoRaWANGatewayVersion_Read]
    update_version: Final[TaskDefinition_LoRaWANGatewayVersion_Read2]

@final
class TaskDefinition_LoRaWANGatewayVersion_Read:
    model: Final[str]
    package_version: Final[str]
    station: Final[str]

@final
class TaskDefinition_LoRaWANGatewayVersion_Read2:
    model: Final[str]
    package_version: Final[str]
    station: Final[str]

class TaskDefinition_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class TaskDefinition_UpdateWirelessGatewayTaskCreate(TypedDict):
    lorawan: NotRequired[TaskDefinition_LoRaWANUpdateGatewayTaskCreate]
    update_data_role: NotRequired[str]
    update_data_source: NotRequired[str]

class TaskDefinition_LoRaWANUpdateGatewayTaskCreate(TypedDict):
    current_version: NotRequired[TaskDefinition_LoRaWANGatewayVersion3]
    sig_key_crc: NotRequired[Int]
    update_signature: NotRequired[str]
    update_version: NotRequired[TaskDefinition_LoRaWANGatewayVersion4]

class TaskDefinition_LoRaWANGatewayVersion3(TypedDict):
    model: NotRequired[str]
    package_version: NotRequired[str]
    station: NotRequired[str]

class TaskDefinition_LoRaWANGatewayVersion4(TypedDict):
    model: NotRequired[str]
    package_version: NotRequired[str]
    station: NotRequired[str]

@final
class TaskDefinition_UpdateWirelessGatewayTaskCreate_Read:
    lorawan: Final[TaskDefinition_LoRaWANUpdateGatewayTaskCreate_Read]
    update_data_role: Final[str]
    update_data_source: Final[str]

@final
class TaskDefinition_LoRaWANUpdateGatewayTaskCreate_Read:
    current_version: Final[TaskDefinition_LoRaWANGatewayVersion_Read3]
    sig_key_crc: Final[Ref[int]]
    update_signature: Final[str]
    update_version: Final[TaskDefinition_LoRaWANGatewayVersion_Read4]

@final
class TaskDefinition_LoRaWANGatewayVersion_Read3:
    model: Final[str]
    package_version: Final[str]
    station: Final[str]

@final
class TaskDefinition_LoRaWANGatewayVersion_Read4:
    model: Final[str]
    package_version: Final[str]
    station: Final[str]

@final
class TaskDefinition(_Resource):
    """Creates a gateway task definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_create_tasks: Bool,
        lorawan_update_gateway_task_entry: TaskDefinition_LoRaWANUpdateGatewayTaskEntry = ...,
        name: str = ...,
        tags: Sequence[TaskDefinition_Tag] = ...,
        task_definition_type: Literal["UPDATE"] = ...,
        update: TaskDefinition_UpdateWirelessGatewayTaskCreate = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """TaskDefinition arn."""
    auto_create_tasks: Final[Ref[bool]]
    """Whether to automatically create tasks using this task definition for all gateways with the specified current version."""
    id: Final[str]
    """The ID of the new wireless gateway task definition"""
    lorawan_update_gateway_task_entry: Final[TaskDefinition_LoRaWANUpdateGatewayTaskEntry_Read]
    """The list of task definitions."""
    name: Final[str]
    """The name of the new resource."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the destination."""
    task_definition_type: Final[str]
    """A filter to list only the wireless gateway task definitions that use this task definition type"""
    update: Final[TaskDefinition_UpdateWirelessGatewayTaskCreate_Read]
    """Information about the gateways to update."""

class WirelessDevice_LoRaWANDevice(TypedDict):
    abp_v10x: NotRequired[WirelessDevice_AbpV10x]
    abp_v11: NotRequired[WirelessDevice_AbpV11]
    dev_eui: NotRequired[str]
    device_profile_id: NotRequired[str]
    f_ports: NotRequired[WirelessDevice_FPorts]
    otaa_v10x: NotRequired[WirelessDevice_OtaaV10x]
    otaa_v11: NotRequired[WirelessDevice_OtaaV11]
    service_profile_id: NotRequired[str]

class WirelessDevice_AbpV10x(TypedDict):
    dev_addr: str
    session_keys: WirelessDevice_SessionKeysAbpV10x

class WirelessDevice_SessionKeysAbpV10x(TypedDict):
    app_s_key: str
    nwk_s_key: str

class WirelessDevice_AbpV11(TypedDict):
    dev_addr: str
    session_keys: WirelessDevice_SessionKeysAbpV11

class WirelessDevice_SessionKeysAbpV11(TypedDict):
    app_s_key: str
    f_nwk_s_int_key: str
    nwk_s_enc_key: str
    s_nwk_s_int_key: str

class WirelessDevice_FPorts(TypedDict):
    applications: NotRequired[Sequence[WirelessDevice_Application]]

class WirelessDevice_Application(TypedDict):
    destination_name: NotRequired[str]
    f_port: NotRequired[Int]
    type: NotRequired[Literal["SemtechGeolocation", "SemtechGNSS", "SemtechGNSSNG", "SemtechWiFi"]]

class WirelessDevice_OtaaV10x(TypedDict):
    app_eui: str
    app_key: str

class WirelessDevice_OtaaV11(TypedDict):
    app_key: str
    join_eui: str
    nwk_key: str

@final
class WirelessDevice_LoRaWANDevice_Read:
    abp_v10x: Final[WirelessDevice_AbpV10x_Read]
    abp_v11: Final[WirelessDevice_AbpV11_Read]
    dev_eui: Final[str]
    device_profile_id: Final[str]
    f_ports: Final[WirelessDevice_FPorts_Read]
    otaa_v10x: Final[WirelessDevice_OtaaV10x_Read]
    otaa_v11: Final[WirelessDevice_OtaaV11_Read]
    service_profile_id: Final[str]

@final
class WirelessDevice_AbpV10x_Read:
    dev_addr: Final[str]
    session_keys: Final[WirelessDevice_SessionKeysAbpV10x_Read]

@final
class WirelessDevice_SessionKeysAbpV10x_Read:
    app_s_key: Final[str]
    nwk_s_key: Final[str]

@final
class WirelessDevice_AbpV11_Read:
    dev_addr: Final[str]
    session_keys: Final[WirelessDevice_SessionKeysAbpV11_Read]

@final
class WirelessDevice_SessionKeysAbpV11_Read:
    app_s_key: Final[str]
    f_nwk_s_int_key: Final[str]
    nwk_s_enc_key: Final[str]
    s_nwk_s_int_key: Final[str]

@final
class WirelessDevice_FPorts_Read:
    applications: Final[list[Any]]

@final
class WirelessDevice_OtaaV10x_Read:
    app_eui: Final[str]
    app_key: Final[str]

@final
class WirelessDevice_OtaaV11_Read:
    app_key: Final[str]
    join_eui: Final[str]
    nwk_key: Final[str]

class WirelessDevice_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class WirelessDevice(_Resource):
    """Create and manage wireless gateways, including LoRa gateways."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_name: str,
        type: Literal["Sidewalk", "LoRaWAN"],
        description: str = ...,
        last_uplink_received_at: str = ...,
        lorawan: WirelessDevice_LoRaWANDevice = ...,
        name: str = ...,
        positioning: Literal["Enabled", "Disabled"] = ...,
        tags: Sequence[WirelessDevice_Tag] = ...,
        thing_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Wireless device arn."""
    description: Final[str]
    """Wireless device description"""
    destination_name: Final[str]
    """Wireless device destination name"""
    id: Final[str]
    """Wireless device Id."""
    last_uplink_received_at: Final[str]
    """The date and time when the most recent uplink was received."""
    lorawan: Final[WirelessDevice_LoRaWANDevice_Read]
    """The combination of Package, Station and Model which represents the version of the LoRaWAN Wireless Device."""
    name: Final[str]
    """Wireless device name"""
    positioning: Final[str]
    """FPort values for the GNSS, stream, and ClockSync functions of the positioning information."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the device."""
    thing_arn: Final[str]
    """Thing arn."""
    thing_name: Final[str]
    """Thing Arn."""
    type: Final[str]
    """Wireless device type, currently only Sidewalk and LoRa"""

class WirelessDeviceImportTask_Sidewalk(TypedDict):
    device_creation_file: NotRequired[str]
    role: NotRequired[str]
    sidewalk_manufacturing_sn: NotRequired[str]

@final
class WirelessDeviceImportTask_Sidewalk_Read:
    device_creation_file: Final[str]
    device_creation_file_list: Final[list[str]]
    role: Final[str]
    sidewalk_manufacturing_sn: Final[str]

class WirelessDeviceImportTask_Tag(TypedDict):
    key: str
    value: str

@final
class WirelessDeviceImportTask(_Resource):
    """Wireless Device Import Tasks"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_name: str,
        sidewalk: WirelessDeviceImportTask_Sidewalk,
        tags: Sequence[WirelessDeviceImportTask_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn for Wireless Device Import Task, Returned upon successful start."""
    creation_date: Final[str]
    """CreationDate for import task"""
    destination_name: Final[str]
    """Destination Name for import task"""
    failed_imported_devices_count: Final[Ref[int]]
    """Failed Imported Devices Count"""
    id: Final[str]
    """Id for Wireless Device Import Task, Returned upon successful start."""
    initialized_imported_devices_count: Final[Ref[int]]
    """Initialized Imported Devices Count"""
    onboarded_imported_devices_count: Final[Ref[int]]
    """Onboarded Imported Devices Count"""
    pending_imported_devices_count: Final[Ref[int]]
    """Pending Imported Devices Count"""
    sidewalk: Final[WirelessDeviceImportTask_Sidewalk_Read]
    """sidewalk contain file for created device and role"""
    status: Final[str]
    """Status for import task"""
    status_reason: Final[str]
    """StatusReason for import task"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class WirelessGateway_LoRaWANGateway(TypedDict):
    gateway_eui: str
    rf_region: str

@final
class WirelessGateway_LoRaWANGateway_Read:
    gateway_eui: Final[str]
    rf_region: Final[str]

class WirelessGateway_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class WirelessGateway(_Resource):
    """Create and manage wireless gateways, including LoRa gateways."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        lorawan: WirelessGateway_LoRaWANGateway,
        description: str = ...,
        last_uplink_received_at: str = ...,
        name: str = ...,
        tags: Sequence[WirelessGateway_Tag] = ...,
        thing_arn: str = ...,
        thing_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn for Wireless Gateway."""
    description: Final[str]
    """Description of Wireless Gateway."""
    id: Final[str]
    """Id for Wireless Gateway."""
    last_uplink_received_at: Final[str]
    """The date and time when the most recent uplink was received."""
    lorawan: Final[WirelessGateway_LoRaWANGateway_Read]
    """The combination of Package, Station and Model which represents the version of the LoRaWAN Wireless Gateway."""
    name: Final[str]
    """Name of Wireless Gateway."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the gateway."""
    thing_arn: Final[str]
    """Thing Arn."""
    thing_name: Final[str]
    """Thing Name."""
