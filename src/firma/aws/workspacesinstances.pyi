"""Resource types of AWS WorkspacesInstances. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Volume_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["instance", "volume", "spot-instances-request", "network-interface"]]
    tags: NotRequired[Sequence[Volume_Tag]]

class Volume_Tag(TypedDict):
    key: str
    value: str

@final
class Volume(_Resource):
    """Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone: str,
        encrypted: Bool = ...,
        iops: Int = ...,
        kms_key_id: str = ...,
        size_in_gb: Int = ...,
        snapshot_id: str = ...,
        tag_specifications: Sequence[Volume_TagSpecification] = ...,
        throughput: Int = ...,
        volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The Availability Zone in which to create the volume"""
    encrypted: Final[Ref[bool]]
    """Indicates whether the volume should be encrypted"""
    iops: Final[Ref[int]]
    """The number of I/O operations per second (IOPS)"""
    kms_key_id: Final[str]
    """The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS encryption"""
    size_in_gb: Final[Ref[int]]
    """The size of the volume, in GiBs"""
    snapshot_id: Final[str]
    """The snapshot from which to create the volume"""
    tag_specifications: Final[list[Any]]
    """The tags passed to EBS volume"""
    throughput: Final[Ref[int]]
    """The throughput to provision for a volume, with a maximum of 1,000 MiB/s"""
    volume_id: Final[str]
    """Unique identifier for the volume"""
    volume_type: Final[str]
    """The volume type"""

@final
class VolumeAssociation(_Resource):
    """Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device: str,
        volume_id: str,
        workspace_instance_id: str,
        disassociate_mode: Literal["FORCE", "NO_FORCE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    device: Final[str]
    """The device name for the volume attachment"""
    disassociate_mode: Final[str]
    """Mode to use when disassociating the volume"""
    volume_id: Final[str]
    """ID of the volume to attach to the workspace instance"""
    workspace_instance_id: Final[str]
    """ID of the workspace instance to associate with the volume"""

@final
class WorkspaceInstance_EC2ManagedInstance_Read:
    instance_id: Final[str]

class WorkspaceInstance_ManagedInstance(TypedDict):
    block_device_mappings: NotRequired[Sequence[WorkspaceInstance_BlockDeviceMapping]]
    capacity_reservation_specification: NotRequired[WorkspaceInstance_CapacityReservationSpecification]
    cpu_options: NotRequired[WorkspaceInstance_CpuOptionsRequest]
    credit_specification: NotRequired[WorkspaceInstance_CreditSpecificationRequest]
    disable_api_stop: NotRequired[Bool]
    ebs_optimized: NotRequired[Bool]
    enable_primary_ipv6: NotRequired[Bool]
    enclave_options: NotRequired[WorkspaceInstance_EnclaveOptionsRequest]
    hibernation_options: NotRequired[WorkspaceInstance_HibernationOptionsRequest]
    iam_instance_profile: NotRequired[WorkspaceInstance_IamInstanceProfileSpecification]
    image_id: str
    instance_type: str
    ipv6_address_count: NotRequired[Int]
    key_name: NotRequired[str]
    license_specifications: NotRequired[Sequence[WorkspaceInstance_LicenseConfigurationRequest]]
    maintenance_options: NotRequired[WorkspaceInstance_InstanceMaintenanceOptionsRequest]
    metadata_options: NotRequired[WorkspaceInstance_InstanceMetadataOptionsRequest]
    monitoring: NotRequired[WorkspaceInstance_RunInstancesMonitoringEnabled]
    network_interfaces: NotRequired[Sequence[WorkspaceInstance_InstanceNetworkInterfaceSpecification]]
    network_performance_options: NotRequired[WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest]
    placement: NotRequired[WorkspaceInstance_Placement]
    private_dns_name_options: NotRequired[WorkspaceInstance_PrivateDnsNameOptionsRequest]
    subnet_id: NotRequired[str]
    tag_specifications: NotRequired[Sequence[WorkspaceInstance_TagSpecification]]
    user_data: NotRequired[str]

class WorkspaceInstance_BlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[WorkspaceInstance_EbsBlockDevice]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class WorkspaceInstance_EbsBlockDevice(TypedDict):
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"]]

class WorkspaceInstance_CapacityReservationSpecification(TypedDict):
    capacity_reservation_preference: NotRequired[Literal["capacity-reservations-only", "open", "none"]]
    capacity_reservation_target: NotRequired[WorkspaceInstance_CapacityReservationTarget]

class WorkspaceInstance_CapacityReservationTarget(TypedDict):
    capacity_reservation_id: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]

class WorkspaceInstance_CpuOptionsRequest(TypedDict):
    core_count: NotRequired[Int]
    threads_per_core: NotRequired[Int]

class WorkspaceInstance_CreditSpecificationRequest(TypedDict):
    cpu_credits: NotRequired[Literal["standard", "unlimited"]]

class WorkspaceInstance_EnclaveOptionsRequest(TypedDict):
    enabled: NotRequired[Bool]

class WorkspaceInstance_HibernationOptionsRequest(TypedDict):
    configured: NotRequired[Bool]

class WorkspaceInstance_IamInstanceProfileSpecification(TypedDict):
    arn: NotRequired[str]
    name: NotRequired[str]

class WorkspaceInstance_LicenseConfigurationRequest(TypedDict):
    license_configuration_arn: NotRequired[str]

class WorkspaceInstance_InstanceMaintenanceOptionsRequest(TypedDict):
    auto_recovery: NotRequired[Literal["disabled", "default"]]

class WorkspaceInstance_InstanceMetadataOptionsRequest(TypedDict):
    http_endpoint: NotRequired[Literal["enabled", "disabled"]]
    http_protocol_ipv6: NotRequired[Literal["enabled", "disabled"]]
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["optional", "required"]]
    instance_metadata_tags: NotRequired[Literal["enabled", "disabled"]]

class WorkspaceInstance_RunInstancesMonitoringEnabled(TypedDict):
    enabled: NotRequired[Bool]

class WorkspaceInstance_InstanceNetworkInterfaceSpecification(TypedDict):
    description: NotRequired[str]
    device_index: NotRequired[Int]
    groups: NotRequired[Texts]
    subnet_id: NotRequired[str]

class WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest(TypedDict):
    bandwidth_weighting: NotRequired[Literal["default", "vpc-1", "ebs-1"]]

class WorkspaceInstance_Placement(TypedDict):
    availability_zone: NotRequired[str]
    group_id: NotRequired[str]
    group_name: NotRequired[str]
    partition_number: NotRequired[Int]
    tenancy: NotRequired[Literal["default", "dedicated", "host"]]

class WorkspaceInstance_PrivateDnsNameOptionsRequest(TypedDict):
    enable_resource_name_dns_aaaa_record: NotRequired[Bool]
    enable_resource_name_dns_a_record: NotRequired[Bool]
    hostname_type: NotRequired[Literal["ip-name", "resource-name"]]

class WorkspaceInstance_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["instance", "volume", "spot-instances-request", "network-interface"]]
    tags: NotRequired[Sequence[WorkspaceInstance_Tag]]

class WorkspaceInstance_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class WorkspaceInstance_ManagedInstance_Read:
    block_device_mappings: Final[list[Any]]
    capacity_reservation_specification: Final[WorkspaceInstance_CapacityReservationSpecification_Read]
    cpu_options: Final[WorkspaceInstance_CpuOptionsRequest_Read]
    credit_specification: Final[WorkspaceInstance_CreditSpecificationRequest_Read]
    disable_api_stop: Final[Ref[bool]]
    ebs_optimized: Final[Ref[bool]]
    enable_primary_ipv6: Final[Ref[bool]]
    enclave_options: Final[WorkspaceInstance_EnclaveOptionsRequest_Read]
    hibernation_options: Final[WorkspaceInstance_HibernationOptionsRequest_Read]
    iam_instance_profile: Final[WorkspaceInstance_IamInstanceProfileSpecification_Read]
    image_id: Final[str]
    instance_type: Final[str]
    ipv6_address_count: Final[Ref[int]]
    key_name: Final[str]
    license_specifications: Final[list[Any]]
    maintenance_options: Final[WorkspaceInstance_InstanceMaintenanceOptionsRequest_Read]
    metadata_options: Final[WorkspaceInstance_InstanceMetadataOptionsRequest_Read]
    monitoring: Final[WorkspaceInstance_RunInstancesMonitoringEnabled_Read]
    network_interfaces: Final[list[Any]]
    network_performance_options: Final[WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest_Read]
    placement: Final[WorkspaceInstance_Placement_Read]
    private_dns_name_options: Final[WorkspaceInstance_PrivateDnsNameOptionsRequest_Read]
    subnet_id: Final[str]
    tag_specifications: Final[list[Any]]
    user_data: Final[str]

@final
class WorkspaceInstance_CapacityReservationSpecification_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_target: Final[WorkspaceInstance_CapacityReservationTarget_Read]

@final
class WorkspaceInstance_CapacityReservationTarget_Read:
    capacity_reservation_id: Final[str]
    capacity_reservation_resource_group_arn: Final[str]

@final
class WorkspaceInstance_CpuOptionsRequest_Read:
    core_count: Final[Ref[int]]
    threads_per_core: Final[Ref[int]]

@final
class WorkspaceInstance_CreditSpecificationRequest_Read:
    cpu_credits: Final[str]

@final
class WorkspaceInstance_EnclaveOptionsRequest_Read:
    enabled: Final[Ref[bool]]

@final
class WorkspaceInstance_HibernationOptionsRequest_Read:
    configured: Final[Ref[bool]]

@final
class WorkspaceInstance_IamInstanceProfileSpecification_Read:
    arn: Final[str]
    name: Final[str]

@final
class WorkspaceInstance_InstanceMaintenanceOptionsRequest_Read:
    auto_recovery: Final[str]

@final
class WorkspaceInstance_InstanceMetadataOptionsRequest_Read:
    http_endpoint: Final[str]
    http_protocol_ipv6: Final[str]
    http_put_response_hop_limit: Final[Ref[int]]
    http_tokens: Final[str]
    instance_metadata_tags: Final[str]

@final
class WorkspaceInstance_RunInstancesMonitoringEnabled_Read:
    enabled: Final[Ref[bool]]

@final
class WorkspaceInstance_InstanceNetworkPerformanceOptionsRequest_Read:
    bandwidth_weighting: Final[str]

@final
class WorkspaceInstance_Placement_Read:
    availability_zone: Final[str]
    group_id: Final[str]
    group_name: Final[str]
    partition_number: Final[Ref[int]]
    tenancy: Final[str]

@final
class WorkspaceInstance_PrivateDnsNameOptionsRequest_Read:
    enable_resource_name_dns_aaaa_record: Final[Ref[bool]]
    enable_resource_name_dns_a_record: Final[Ref[bool]]
    hostname_type: Final[str]

class WorkspaceInstance_Tag2(TypedDict):
    key: str
    value: NotRequired[str]

@final
class WorkspaceInstance(_Resource):
    """Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        managed_instance: WorkspaceInstance_ManagedInstance = ...,
        tags: Sequence[WorkspaceInstance_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ec2_managed_instance: Final[WorkspaceInstance_EC2ManagedInstance_Read]
    managed_instance: Final[WorkspaceInstance_ManagedInstance_Read]
    provision_state: Final[str]
    """The current state of the workspace instance"""
    tags: Final[list[Any]]
    workspace_instance_id: Final[str]
    """Unique identifier for the workspace instance"""
