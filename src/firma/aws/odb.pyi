"""Resource types of AWS ODB. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CloudAutonomousVmCluster_IamRole(TypedDict):
    aws_integration: NotRequired[str]
    iam_role_arn: NotRequired[str]

class CloudAutonomousVmCluster_MaintenanceWindow(TypedDict):
    days_of_week: NotRequired[Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]]
    hours_of_day: NotRequired[Sequence[Int]]
    lead_time_in_weeks: NotRequired[Int]
    months: NotRequired[Sequence[Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"]]]
    preference: NotRequired[Literal["NO_PREFERENCE", "CUSTOM_PREFERENCE"]]
    weeks_of_month: NotRequired[Sequence[Int]]

@final
class CloudAutonomousVmCluster_MaintenanceWindow_Read:
    days_of_week: Final[list[str]]
    hours_of_day: Final[list[Any]]
    lead_time_in_weeks: Final[Ref[int]]
    months: Final[list[str]]
    preference: Final[str]
    weeks_of_month: Final[list[Any]]

class CloudAutonomousVmCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class CloudAutonomousVmCluster(_Resource):
    """The AWS::ODB::CloudAutonomousVmCluster resource creates a Cloud Autonomous VM Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        autonomous_data_storage_size_in_tbs: Number = ...,
        cloud_exadata_infrastructure_id: str = ...,
        cpu_core_count_per_node: Int = ...,
        db_servers: Texts = ...,
        description: str = ...,
        display_name: str = ...,
        iam_roles: Sequence[CloudAutonomousVmCluster_IamRole] = ...,
        is_mtls_enabled_vm_cluster: Bool = ...,
        license_model: Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] = ...,
        maintenance_window: CloudAutonomousVmCluster_MaintenanceWindow = ...,
        memory_per_oracle_compute_unit_in_gbs: Int = ...,
        odb_network_id: str = ...,
        scan_listener_port_non_tls: Int = ...,
        scan_listener_port_tls: Int = ...,
        tags: Sequence[CloudAutonomousVmCluster_Tag] = ...,
        time_zone: str = ...,
        total_container_databases: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    autonomous_data_storage_percentage: Final[Ref[float]]
    """The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster."""
    autonomous_data_storage_size_in_tbs: Final[Ref[float]]
    """The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB."""
    available_autonomous_data_storage_size_in_tbs: Final[Ref[float]]
    """The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB."""
    available_container_databases: Final[Ref[int]]
    """The number of Autonomous CDBs that you can create with the currently available storage."""
    available_cpus: Final[Ref[float]]
    """The number of CPU cores available for allocation to Autonomous Databases."""
    cloud_autonomous_vm_cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Autonomous VM cluster."""
    cloud_autonomous_vm_cluster_id: Final[str]
    """The unique identifier of the Autonomous VM cluster."""
    cloud_exadata_infrastructure_id: Final[str]
    """The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster."""
    compute_model: Final[str]
    """The compute model of the Autonomous VM cluster: ECPU or OCPU."""
    cpu_core_count: Final[Ref[int]]
    """The total number of CPU cores in the Autonomous VM cluster."""
    cpu_core_count_per_node: Final[Ref[int]]
    """The number of CPU cores enabled per node in the Autonomous VM cluster."""
    cpu_percentage: Final[Ref[float]]
    """The percentage of total CPU cores currently in use in the Autonomous VM cluster."""
    data_storage_size_in_gbs: Final[Ref[float]]
    """The total data storage allocated to the Autonomous VM cluster, in GB."""
    data_storage_size_in_tbs: Final[Ref[float]]
    """The total data storage allocated to the Autonomous VM cluster, in TB."""
    db_node_storage_size_in_gbs: Final[Ref[int]]
    """The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    db_servers: Final[list[str]]
    """The list of database servers associated with the Autonomous VM cluster."""
    description: Final[str]
    """The user-provided description of the Autonomous VM cluster."""
    display_name: Final[str]
    """The display name of the Autonomous VM cluster."""
    domain: Final[str]
    """The domain name for the Autonomous VM cluster."""
    exadata_storage_in_tbs_lowest_scaled_value: Final[Ref[float]]
    """The minimum value to which you can scale down the Exadata storage, in TB."""
    hostname: Final[str]
    """The hostname for the Autonomous VM cluster."""
    iam_roles: Final[list[Any]]
    """The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster."""
    is_mtls_enabled_vm_cluster: Final[Ref[bool]]
    """Indicates whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster."""
    license_model: Final[str]
    """The Oracle license model that applies to the Autonomous VM cluster."""
    maintenance_window: Final[CloudAutonomousVmCluster_MaintenanceWindow_Read]
    """The scheduling details for the maintenance window."""
    max_acds_lowest_scaled_value: Final[Ref[int]]
    """The minimum value to which you can scale down the maximum number of Autonomous CDBs."""
    memory_per_oracle_compute_unit_in_gbs: Final[Ref[int]]
    """The amount of memory allocated per Oracle Compute Unit, in GB."""
    memory_size_in_gbs: Final[Ref[int]]
    """The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB)."""
    node_count: Final[Ref[int]]
    """The number of database server nodes in the Autonomous VM cluster."""
    non_provisionable_autonomous_container_databases: Final[Ref[int]]
    """The number of Autonomous CDBs that can't be provisioned because of resource constraints."""
    oci_resource_anchor_name: Final[str]
    """The name of the OCI resource anchor associated with this Autonomous VM cluster."""
    oci_url: Final[str]
    """The URL for accessing the OCI console page for this Autonomous VM cluster."""
    ocid: Final[str]
    """The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster."""
    odb_network_id: Final[str]
    """The unique identifier of the ODB network associated with this Autonomous VM cluster."""
    provisionable_autonomous_container_databases: Final[Ref[int]]
    """The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster."""
    provisioned_autonomous_container_databases: Final[Ref[int]]
    """The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster."""
    provisioned_cpus: Final[Ref[float]]
    """The number of CPU cores currently provisioned in the Autonomous VM cluster."""
    reclaimable_cpus: Final[Ref[float]]
    """The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases."""
    reserved_cpus: Final[Ref[float]]
    """The number of CPU cores reserved for system operations and redundancy."""
    scan_listener_port_non_tls: Final[Ref[int]]
    """The SCAN listener port for non-TLS (TCP) protocol."""
    scan_listener_port_tls: Final[Ref[int]]
    """The SCAN listener port for TLS (TCP) protocol."""
    shape: Final[str]
    """The shape of the Exadata infrastructure for the Autonomous VM cluster."""
    tags: Final[list[Any]]
    """The tags associated with the Autonomous VM cluster."""
    time_zone: Final[str]
    """The time zone of the Autonomous VM cluster."""
    total_container_databases: Final[Ref[int]]
    """The total number of Autonomous Container Databases that can be created with the allocated local storage."""

class CloudExadataInfrastructure_CustomerContact(TypedDict):
    email: NotRequired[str]

class CloudExadataInfrastructure_MaintenanceWindow(TypedDict):
    custom_action_timeout_in_mins: NotRequired[Int]
    days_of_week: NotRequired[Sequence[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]]
    hours_of_day: NotRequired[Sequence[Int]]
    is_custom_action_timeout_enabled: NotRequired[Bool]
    lead_time_in_weeks: NotRequired[Int]
    months: NotRequired[Sequence[Literal["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"]]]
    patching_mode: NotRequired[Literal["NONROLLING", "ROLLING"]]
    preference: NotRequired[Literal["CUSTOM_PREFERENCE", "NO_PREFERENCE"]]
    weeks_of_month: NotRequired[Sequence[Int]]

@final
class CloudExadataInfrastructure_MaintenanceWindow_Read:
    custom_action_timeout_in_mins: Final[Ref[int]]
    days_of_week: Final[list[str]]
    hours_of_day: Final[list[Any]]
    is_custom_action_timeout_enabled: Final[Ref[bool]]
    lead_time_in_weeks: Final[Ref[int]]
    months: Final[list[str]]
    patching_mode: Final[str]
    preference: Final[str]
    weeks_of_month: Final[list[Any]]

class CloudExadataInfrastructure_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class CloudExadataInfrastructure(_Resource):
    """The AWS::ODB::CloudExadataInfrastructure resource creates an Exadata Infrastructure"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        compute_count: Int = ...,
        customer_contacts_to_send_to_oci: Sequence[CloudExadataInfrastructure_CustomerContact] = ...,
        database_server_type: str = ...,
        display_name: str = ...,
        maintenance_window: CloudExadataInfrastructure_MaintenanceWindow = ...,
        shape: str = ...,
        storage_count: Int = ...,
        storage_server_type: str = ...,
        tags: Sequence[CloudExadataInfrastructure_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activated_storage_count: Final[Ref[int]]
    """The number of storage servers requested for the Exadata infrastructure."""
    additional_storage_count: Final[Ref[int]]
    """The number of storage servers requested for the Exadata infrastructure."""
    availability_zone: Final[str]
    """The name of the Availability Zone (AZ) where the Exadata infrastructure is located."""
    availability_zone_id: Final[str]
    """The AZ ID of the AZ where the Exadata infrastructure is located."""
    available_storage_size_in_gbs: Final[Ref[int]]
    """The amount of available storage, in gigabytes (GB), for the Exadata infrastructure."""
    cloud_exadata_infrastructure_arn: Final[str]
    """The Amazon Resource Name (ARN) for the Exadata infrastructure."""
    cloud_exadata_infrastructure_id: Final[str]
    """The unique identifier for the Exadata infrastructure."""
    compute_count: Final[Ref[int]]
    """The number of database servers for the Exadata infrastructure."""
    compute_model: Final[str]
    """The OCI model compute model used when you create or clone an instance: ECPU or OCPU."""
    cpu_count: Final[Ref[int]]
    """The total number of CPU cores that are allocated to the Exadata infrastructure."""
    customer_contacts_to_send_to_oci: Final[list[Any]]
    """The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata infrastructure."""
    data_storage_size_in_tbs: Final[Ref[float]]
    """The size of the Exadata infrastructure's data disk group, in terabytes (TB)."""
    database_server_type: Final[str]
    """The database server model type of the Exadata infrastructure."""
    db_node_storage_size_in_gbs: Final[Ref[int]]
    """The size of the Exadata infrastructure's local node storage, in gigabytes (GB)."""
    db_server_ids: Final[list[str]]
    """The list of database server identifiers for the Exadata infrastructure."""
    db_server_version: Final[str]
    """The software version of the database servers (dom0) in the Exadata infrastructure."""
    display_name: Final[str]
    """The user-friendly name for the Exadata infrastructure."""
    maintenance_window: Final[CloudExadataInfrastructure_MaintenanceWindow_Read]
    """The scheduling details for the maintenance window."""
    max_cpu_count: Final[Ref[int]]
    """The total number of CPU cores available on the Exadata infrastructure."""
    max_data_storage_in_tbs: Final[Ref[float]]
    """The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure."""
    max_db_node_storage_size_in_gbs: Final[Ref[int]]
    """The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure."""
    max_memory_in_gbs: Final[Ref[int]]
    """The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure."""
    memory_size_in_gbs: Final[Ref[int]]
    """The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure."""
    oci_resource_anchor_name: Final[str]
    """The name of the OCI resource anchor for the Exadata infrastructure."""
    oci_url: Final[str]
    """The HTTPS link to the Exadata infrastructure in OCI."""
    ocid: Final[str]
    """The OCID of the Exadata infrastructure."""
    shape: Final[str]
    """The model name of the Exadata infrastructure."""
    storage_count: Final[Ref[int]]
    """The number of storage servers that are activated for the Exadata infrastructure."""
    storage_server_type: Final[str]
    """The storage server model type of the Exadata infrastructure."""
    storage_server_version: Final[str]
    """The software version of the storage servers on the Exadata infrastructure."""
    tags: Final[list[Any]]
    """Tags to assign to the Exadata Infrastructure."""
    total_storage_size_in_gbs: Final[Ref[int]]
    """The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure."""

class CloudVmCluster_DataCollectionOptions(TypedDict):
    is_diagnostics_events_enabled: NotRequired[Bool]
    is_health_monitoring_enabled: NotRequired[Bool]
    is_incident_logs_enabled: NotRequired[Bool]

@final
class CloudVmCluster_DataCollectionOptions_Read:
    is_diagnostics_events_enabled: Final[Ref[bool]]
    is_health_monitoring_enabled: Final[Ref[bool]]
    is_incident_logs_enabled: Final[Ref[bool]]

class CloudVmCluster_DbNode(TypedDict):
    db_server_id: str
    tags: NotRequired[Sequence[CloudVmCluster_Tag]]

class CloudVmCluster_Tag(TypedDict):
    key: str
    value: NotRequired[str]

class CloudVmCluster_IamRole(TypedDict):
    aws_integration: NotRequired[str]
    iam_role_arn: NotRequired[str]

class CloudVmCluster_Tag2(TypedDict):
    key: str
    value: NotRequired[str]

@final
class CloudVmCluster(_Resource):
    """The AWS::ODB::CloudVmCluster resource creates a Cloud VM Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cloud_exadata_infrastructure_id: str = ...,
        cluster_name: str = ...,
        cpu_core_count: Int = ...,
        data_collection_options: CloudVmCluster_DataCollectionOptions = ...,
        data_storage_size_in_tbs: Number = ...,
        db_node_storage_size_in_gbs: Int = ...,
        db_nodes: Sequence[CloudVmCluster_DbNode] = ...,
        db_servers: Texts = ...,
        display_name: str = ...,
        gi_version: str = ...,
        hostname: str = ...,
        iam_roles: Sequence[CloudVmCluster_IamRole] = ...,
        is_local_backup_enabled: Bool = ...,
        is_sparse_diskgroup_enabled: Bool = ...,
        license_model: Literal["BRING_YOUR_OWN_LICENSE", "LICENSE_INCLUDED"] = ...,
        memory_size_in_gbs: Int = ...,
        odb_network_id: str = ...,
        scan_listener_port_tcp: Int = ...,
        ssh_public_keys: Texts = ...,
        system_version: str = ...,
        tags: Sequence[CloudVmCluster_Tag2] = ...,
        time_zone: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_exadata_infrastructure_id: Final[str]
    """The unique identifier of the Exadata infrastructure that this VM cluster belongs to."""
    cloud_vm_cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the VM cluster."""
    cloud_vm_cluster_id: Final[str]
    """The unique identifier of the VM cluster."""
    cluster_name: Final[str]
    """The name of the Grid Infrastructure (GI) cluster."""
    compute_model: Final[str]
    """The OCI model compute model used when you create or clone an instance: ECPU or OCPU."""
    cpu_core_count: Final[Ref[int]]
    """The number of CPU cores enabled on the VM cluster."""
    data_collection_options: Final[CloudVmCluster_DataCollectionOptions_Read]
    """Information about the data collection options enabled for a VM cluster."""
    data_storage_size_in_tbs: Final[Ref[float]]
    """The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster."""
    db_node_storage_size_in_gbs: Final[Ref[int]]
    """The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster."""
    db_nodes: Final[list[Any]]
    """The DB nodes that are implicitly created and managed as part of this VM Cluster."""
    db_servers: Final[list[str]]
    """The list of database servers for the VM cluster."""
    disk_redundancy: Final[str]
    """The type of redundancy configured for the VM cluster."""
    display_name: Final[str]
    """The user-friendly name for the VM cluster."""
    domain: Final[str]
    """The domain of the VM cluster."""
    gi_version: Final[str]
    """The software version of the Oracle Grid Infrastructure (GI) for the VM cluster."""
    hostname: Final[str]
    """The host name for the VM cluster."""
    iam_roles: Final[list[Any]]
    """The AWS Identity and Access Management (IAM) service roles associated with the VM cluster."""
    is_local_backup_enabled: Final[Ref[bool]]
    """Indicates whether database backups to local Exadata storage is enabled for the VM cluster."""
    is_sparse_diskgroup_enabled: Final[Ref[bool]]
    """Indicates whether the VM cluster is configured with a sparse disk group."""
    license_model: Final[str]
    """The Oracle license model applied to the VM cluster."""
    listener_port: Final[Ref[int]]
    """The port number configured for the listener on the VM cluster."""
    memory_size_in_gbs: Final[Ref[int]]
    """The amount of memory, in gigabytes (GB), that's allocated for the VM cluster."""
    node_count: Final[Ref[int]]
    """The number of nodes in the VM cluster."""
    oci_resource_anchor_name: Final[str]
    """The name of the OCI resource anchor for the VM cluster."""
    oci_url: Final[str]
    """The HTTPS link to the VM cluster in OCI."""
    ocid: Final[str]
    """The OCID of the VM cluster."""
    odb_network_id: Final[str]
    """The unique identifier of the ODB network for the VM cluster."""
    scan_dns_name: Final[str]
    """The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM cluster."""
    scan_ip_ids: Final[list[str]]
    """The OCID of the SCAN IP addresses that are associated with the VM cluster."""
    scan_listener_port_tcp: Final[Ref[int]]
    """Property description not available."""
    shape: Final[str]
    """The hardware model name of the Exadata infrastructure that's running the VM cluster."""
    ssh_public_keys: Final[list[str]]
    """The public key portion of one or more key pairs used for SSH access to the VM cluster."""
    storage_size_in_gbs: Final[Ref[int]]
    """The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster."""
    system_version: Final[str]
    """The operating system version of the image chosen for the VM cluster."""
    tags: Final[list[Any]]
    """Tags to assign to the Vm Cluster."""
    time_zone: Final[str]
    """The time zone of the VM cluster."""
    vip_ids: Final[list[str]]
    """The virtual IP (VIP) addresses that are associated with the VM cluster."""

@final
class OdbNetwork_ManagedServices_Read:
    cross_region_s3_restore_sources_access: Final[list[Any]]
    kms_access: Final[OdbNetwork_ManagedServicesKmsAccess_Read]
    managed_s3_backup_access: Final[OdbNetwork_ManagedServicesManagedS3BackupAccess_Read]
    managed_services_ipv4_cidrs: Final[list[str]]
    resource_gateway_arn: Final[str]
    s3_access: Final[OdbNetwork_ManagedServicesS3Access_Read]
    service_network_arn: Final[str]
    service_network_endpoint: Final[OdbNetwork_ManagedServicesServiceNetworkEndpoint_Read]
    sts_access: Final[OdbNetwork_ManagedServicesStsAccess_Read]
    zero_etl_access: Final[OdbNetwork_ManagedServicesZeroEtlAccess_Read]

@final
class OdbNetwork_ManagedServicesKmsAccess_Read:
    domain_name: Final[str]
    ipv4_addresses: Final[list[str]]
    kms_policy_document: Final[str]
    status: Final[str]

@final
class OdbNetwork_ManagedServicesManagedS3BackupAccess_Read:
    ipv4_addresses: Final[list[str]]
    status: Final[str]

@final
class OdbNetwork_ManagedServicesS3Access_Read:
    domain_name: Final[str]
    ipv4_addresses: Final[list[str]]
    s3_policy_document: Final[str]
    status: Final[str]

@final
class OdbNetwork_ManagedServicesServiceNetworkEndpoint_Read:
    vpc_endpoint_id: Final[str]
    vpc_endpoint_type: Final[str]

@final
class OdbNetwork_ManagedServicesStsAccess_Read:
    domain_name: Final[str]
    ipv4_addresses: Final[list[str]]
    status: Final[str]
    sts_policy_document: Final[str]

@final
class OdbNetwork_ManagedServicesZeroEtlAccess_Read:
    cidr: Final[str]
    status: Final[str]

class OdbNetwork_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class OdbNetwork(_Resource):
    """The AWS::ODB::OdbNetwork resource creates an ODB Network"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        backup_subnet_cidr: str = ...,
        client_subnet_cidr: str = ...,
        cross_region_s3_restore_sources: Texts = ...,
        custom_domain_name: str = ...,
        default_dns_prefix: str = ...,
        delete_associated_resources: Bool = ...,
        display_name: str = ...,
        kms_access: Literal["ENABLED", "DISABLED"] = ...,
        kms_policy_document: str = ...,
        s3_access: Literal["ENABLED", "DISABLED"] = ...,
        s3_policy_document: str = ...,
        sts_access: Literal["ENABLED", "DISABLED"] = ...,
        sts_policy_document: str = ...,
        tags: Sequence[OdbNetwork_Tag] = ...,
        zero_etl_access: Literal["ENABLED", "DISABLED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The AWS Availability Zone (AZ) where the ODB network is located."""
    availability_zone_id: Final[str]
    """The AZ ID of the AZ where the ODB network is located."""
    backup_subnet_cidr: Final[str]
    """The CIDR range of the backup subnet in the ODB network."""
    client_subnet_cidr: Final[str]
    """The CIDR range of the client subnet in the ODB network."""
    cross_region_s3_restore_sources: Final[list[str]]
    """The cross-Region Amazon S3 restore sources for the ODB network."""
    custom_domain_name: Final[str]
    """The domain name to use for the resources in the ODB network."""
    default_dns_prefix: Final[str]
    """The DNS prefix to the default DNS domain name."""
    delete_associated_resources: Final[Ref[bool]]
    """Specifies whether to delete associated OCI networking resources along with the ODB network."""
    display_name: Final[str]
    """The user-friendly name of the ODB network."""
    ec2_placement_group_ids: Final[list[str]]
    """The list of EC2 placement group IDs associated with your ODB network."""
    kms_access: Final[str]
    """The AWS Key Management Service (KMS) access configuration for the ODB network."""
    kms_policy_document: Final[str]
    """The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB network."""
    managed_services: Final[OdbNetwork_ManagedServices_Read]
    """The managed services configuration for the ODB network."""
    oci_network_anchor_id: Final[str]
    """The unique identifier of the OCI network anchor for the ODB network."""
    oci_resource_anchor_name: Final[str]
    """The name of the OCI resource anchor that's associated with the ODB network."""
    oci_vcn_url: Final[str]
    """The URL for the VCN that's associated with the ODB network."""
    odb_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ODB network."""
    odb_network_id: Final[str]
    """The unique identifier of the ODB network."""
    s3_access: Final[str]
    """Specifies the configuration for Amazon S3 access from the ODB network."""
    s3_policy_document: Final[str]
    """Specifies the endpoint policy for Amazon S3 access from the ODB network."""
    sts_access: Final[str]
    """The AWS Security Token Service (STS) access configuration for the ODB network."""
    sts_policy_document: Final[str]
    """The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the ODB network."""
    tags: Final[list[Any]]
    """Tags to assign to the Odb Network."""
    zero_etl_access: Final[str]
    """Specifies the configuration for Zero-ETL access from the ODB network."""

class OdbPeeringConnection_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class OdbPeeringConnection(_Resource):
    """Resource Type definition for AWS::ODB::OdbPeeringConnection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_peer_network_cidrs: Texts = ...,
        display_name: str = ...,
        odb_network_id: str = ...,
        peer_network_id: str = ...,
        peer_network_route_table_ids: Texts = ...,
        tags: Sequence[OdbPeeringConnection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_peer_network_cidrs: Final[list[str]]
    """The additional CIDR blocks for the ODB peering connection."""
    display_name: Final[str]
    """The name of the ODB peering connection."""
    odb_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ODB network."""
    odb_network_id: Final[str]
    """The unique identifier of the ODB network."""
    odb_peering_connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ODB peering connection."""
    odb_peering_connection_id: Final[str]
    """The unique identifier of the ODB peering connection."""
    peer_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the peer network."""
    peer_network_cidrs: Final[list[str]]
    """The CIDR blocks for the ODB peering connection."""
    peer_network_id: Final[str]
    """The unique identifier of the peer network."""
    peer_network_route_table_ids: Final[list[str]]
    """The unique identifier of the VPC route table for which a route to the ODB network is automatically created during peering connection…"""
    tags: Final[list[Any]]
    """Tags to assign to the Odb peering connection."""
