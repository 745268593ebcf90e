"""Resource types of AWS IoTSiteWise. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessPolicy_AccessPolicyIdentity(TypedDict):
    iam_role: NotRequired[AccessPolicy_IamRole]
    iam_user: NotRequired[AccessPolicy_IamUser]
    user: NotRequired[AccessPolicy_User]

class AccessPolicy_IamRole(TypedDict):
    arn: NotRequired[str]

class AccessPolicy_IamUser(TypedDict):
    arn: NotRequired[str]

class AccessPolicy_User(TypedDict):
    id: NotRequired[str]

@final
class AccessPolicy_AccessPolicyIdentity_Read:
    iam_role: Final[AccessPolicy_IamRole_Read]
    iam_user: Final[AccessPolicy_IamUser_Read]
    user: Final[AccessPolicy_User_Read]

@final
class AccessPolicy_IamRole_Read:
    arn: Final[str]

@final
class AccessPolicy_IamUser_Read:
    arn: Final[str]

@final
class AccessPolicy_User_Read:
    id: Final[str]

class AccessPolicy_AccessPolicyResource(TypedDict):
    portal: NotRequired[AccessPolicy_Portal]
    project: NotRequired[AccessPolicy_Project]

class AccessPolicy_Portal(TypedDict):
    id: NotRequired[str]

class AccessPolicy_Project(TypedDict):
    id: NotRequired[str]

@final
class AccessPolicy_AccessPolicyResource_Read:
    portal: Final[AccessPolicy_Portal_Read]
    project: Final[AccessPolicy_Project_Read]

@final
class AccessPolicy_Portal_Read:
    id: Final[str]

@final
class AccessPolicy_Project_Read:
    id: Final[str]

@final
class AccessPolicy(_Resource):
    """Resource schema for AWS::IoTSiteWise::AccessPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_policy_identity: AccessPolicy_AccessPolicyIdentity,
        access_policy_permission: Literal["ADMINISTRATOR", "VIEWER"],
        access_policy_resource: AccessPolicy_AccessPolicyResource,
        **_options: Unpack[Options],
    ) -> None: ...
    access_policy_arn: Final[str]
    """The ARN of the access policy."""
    access_policy_id: Final[str]
    """The ID of the access policy."""
    access_policy_identity: Final[AccessPolicy_AccessPolicyIdentity_Read]
    """The identity for this access policy."""
    access_policy_permission: Final[str]
    """The permission level for this access policy."""
    access_policy_resource: Final[AccessPolicy_AccessPolicyResource_Read]
    """The AWS IoT SiteWise Monitor resource for this access policy."""

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        workspace_name: str,
        description: str = ...,
        idc_instance_arn: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The unique identifier of the application."""
    arn: Final[str]
    """The ARN of the application."""
    created_at: Final[str]
    """The time the application was created."""
    description: Final[str]
    """A description of the application."""
    dns_subdomain: Final[str]
    """The DNS-compliant subdomain label assigned to the application."""
    idc_application_arn: Final[str]
    """The ARN of the IAM Identity Center application created for the application."""
    idc_instance_arn: Final[str]
    """The ARN of the IAM Identity Center instance used to create the application."""
    name: Final[str]
    """The name of the application."""
    status: Final[str]
    """The current status of the application."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """The time the application was last updated."""
    workspace_name: Final[str]
    """The name of the workspace that the application belongs to."""

class Asset_AssetHierarchy(TypedDict):
    child_asset_id: str
    external_id: NotRequired[str]
    logical_id: NotRequired[str]

class Asset_AssetProperty(TypedDict):
    alias: NotRequired[str]
    external_id: NotRequired[str]
    logical_id: NotRequired[str]
    notification_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    unit: NotRequired[str]

class Asset_Tag(TypedDict):
    key: str
    value: str

@final
class Asset(_Resource):
    """Resource schema for AWS::IoTSiteWise::Asset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        asset_model_id: str,
        asset_name: str,
        asset_description: str = ...,
        asset_external_id: str = ...,
        asset_hierarchies: Sequence[Asset_AssetHierarchy] = ...,
        asset_properties: Sequence[Asset_AssetProperty] = ...,
        tags: Sequence[Asset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    asset_arn: Final[str]
    """The ARN of the asset"""
    asset_description: Final[str]
    """A description for the asset"""
    asset_external_id: Final[str]
    """The External ID of the asset"""
    asset_hierarchies: Final[list[Any]]
    asset_id: Final[str]
    """The ID of the asset"""
    asset_model_id: Final[str]
    """The ID of the asset model from which to create the asset."""
    asset_name: Final[str]
    """A unique, friendly name for the asset."""
    asset_properties: Final[list[Any]]
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset."""

class AssetModel_AssetModelCompositeModel(TypedDict):
    composed_asset_model_id: NotRequired[str]
    composite_model_properties: NotRequired[Sequence[AssetModel_AssetModelProperty]]
    description: NotRequired[str]
    external_id: NotRequired[str]
    name: str
    parent_asset_model_composite_model_external_id: NotRequired[str]
    path: NotRequired[Texts]
    type: str

class AssetModel_AssetModelProperty(TypedDict):
    data_type: Literal["STRING", "INTEGER", "DOUBLE", "BOOLEAN", "STRUCT"]
    data_type_spec: NotRequired[Literal["AWS/ALARM_STATE"]]
    external_id: NotRequired[str]
    logical_id: NotRequired[str]
    name: str
    type: AssetModel_PropertyType
    unit: NotRequired[str]

class AssetModel_PropertyType(TypedDict):
    attribute: NotRequired[AssetModel_Attribute]
    metric: NotRequired[AssetModel_Metric]
    transform: NotRequired[AssetModel_Transform]
    type_name: Literal["Measurement", "Attribute", "Transform", "Metric"]

class AssetModel_Attribute(TypedDict):
    default_value: NotRequired[str]

class AssetModel_Metric(TypedDict):
    expression: str
    variables: Sequence[AssetModel_ExpressionVariable]
    window: AssetModel_MetricWindow

class AssetModel_ExpressionVariable(TypedDict):
    name: str
    value: AssetModel_VariableValue

class AssetModel_VariableValue(TypedDict):
    hierarchy_external_id: NotRequired[str]
    hierarchy_id: NotRequired[str]
    hierarchy_logical_id: NotRequired[str]
    property_external_id: NotRequired[str]
    property_logical_id: NotRequired[str]
    property_path: NotRequired[Sequence[AssetModel_PropertyPathDefinition]]

class AssetModel_PropertyPathDefinition(TypedDict):
    name: str

class AssetModel_MetricWindow(TypedDict):
    tumbling: NotRequired[AssetModel_TumblingWindow]

class AssetModel_TumblingWindow(TypedDict):
    interval: str
    offset: NotRequired[str]

class AssetModel_Transform(TypedDict):
    expression: str
    variables: Sequence[AssetModel_ExpressionVariable2]

class AssetModel_ExpressionVariable2(TypedDict):
    name: str
    value: AssetModel_VariableValue

class AssetModel_AssetModelHierarchy(TypedDict):
    child_asset_model_id: str
    external_id: NotRequired[str]
    logical_id: NotRequired[str]
    name: str

class AssetModel_AssetModelProperty2(TypedDict):
    data_type: Literal["STRING", "INTEGER", "DOUBLE", "BOOLEAN", "STRUCT"]
    data_type_spec: NotRequired[Literal["AWS/ALARM_STATE"]]
    external_id: NotRequired[str]
    logical_id: NotRequired[str]
    name: str
    type: AssetModel_PropertyType
    unit: NotRequired[str]

class AssetModel_EnforcedAssetModelInterfaceRelationship(TypedDict):
    interface_asset_model_id: NotRequired[str]
    property_mappings: NotRequired[Sequence[AssetModel_EnforcedAssetModelInterfacePropertyMapping]]

class AssetModel_EnforcedAssetModelInterfacePropertyMapping(TypedDict):
    asset_model_property_external_id: NotRequired[str]
    asset_model_property_logical_id: NotRequired[str]
    interface_asset_model_property_external_id: str

class AssetModel_Tag(TypedDict):
    key: str
    value: str

@final
class AssetModel(_Resource):
    """Resource schema for AWS::IoTSiteWise::AssetModel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        asset_model_name: str,
        asset_model_composite_models: Sequence[AssetModel_AssetModelCompositeModel] = ...,
        asset_model_description: str = ...,
        asset_model_external_id: str = ...,
        asset_model_hierarchies: Sequence[AssetModel_AssetModelHierarchy] = ...,
        asset_model_properties: Sequence[AssetModel_AssetModelProperty2] = ...,
        asset_model_type: Literal["ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE"] = ...,
        enforced_asset_model_interface_relationships: Sequence[AssetModel_EnforcedAssetModelInterfaceRelationship] = ...,
        tags: Sequence[AssetModel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    asset_model_arn: Final[str]
    """The ARN of the asset model, which has the following format."""
    asset_model_composite_models: Final[list[Any]]
    """The composite asset models that are part of this asset model."""
    asset_model_description: Final[str]
    """A description for the asset model."""
    asset_model_external_id: Final[str]
    """The external ID of the asset model."""
    asset_model_hierarchies: Final[list[Any]]
    """The hierarchy definitions of the asset model."""
    asset_model_id: Final[str]
    """The ID of the asset model."""
    asset_model_name: Final[str]
    """A unique, friendly name for the asset model."""
    asset_model_properties: Final[list[Any]]
    """The property definitions of the asset model."""
    asset_model_type: Final[str]
    """The type of the asset model (ASSET_MODEL OR COMPONENT_MODEL or INTERFACE)"""
    enforced_asset_model_interface_relationships: Final[list[Any]]
    """a list of asset model and interface relationships"""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the asset model."""

class ComputationModel_ComputationModelConfiguration(TypedDict):
    anomaly_detection: NotRequired[ComputationModel_AnomalyDetectionComputationModelConfiguration]

class ComputationModel_AnomalyDetectionComputationModelConfiguration(TypedDict):
    input_properties: str
    result_property: str

@final
class ComputationModel_ComputationModelConfiguration_Read:
    anomaly_detection: Final[ComputationModel_AnomalyDetectionComputationModelConfiguration_Read]

@final
class ComputationModel_AnomalyDetectionComputationModelConfiguration_Read:
    input_properties: Final[str]
    result_property: Final[str]

class ComputationModel_ComputationModelDataBindingValue(TypedDict):
    asset_model_property: NotRequired[ComputationModel_AssetModelPropertyBindingValue]
    asset_property: NotRequired[ComputationModel_AssetPropertyBindingValue]
    list: NotRequired[Sequence[ComputationModel_ComputationModelDataBindingValue2]]

class ComputationModel_AssetModelPropertyBindingValue(TypedDict):
    asset_model_id: str
    property_id: str

class ComputationModel_AssetPropertyBindingValue(TypedDict):
    asset_id: str
    property_id: str

class ComputationModel_ComputationModelDataBindingValue2(TypedDict):
    asset_model_property: NotRequired[ComputationModel_AssetModelPropertyBindingValue]
    asset_property: NotRequired[ComputationModel_AssetPropertyBindingValue]
    list: NotRequired[Sequence[ComputationModel_ComputationModelDataBindingValue2]]

class ComputationModel_Tag(TypedDict):
    key: str
    value: str

@final
class ComputationModel(_Resource):
    """Resource schema for AWS::IoTSiteWise::ComputationModel."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        computation_model_configuration: ComputationModel_ComputationModelConfiguration,
        computation_model_data_binding: Mapping[str, ComputationModel_ComputationModelDataBindingValue],
        computation_model_name: str,
        computation_model_description: str = ...,
        tags: Sequence[ComputationModel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    computation_model_arn: Final[str]
    """The ARN of the computation model."""
    computation_model_configuration: Final[ComputationModel_ComputationModelConfiguration_Read]
    """The configuration for the computation model."""
    computation_model_data_binding: Final[Any]
    """The data binding for the computation model."""
    computation_model_description: Final[str]
    """A description about the computation model."""
    computation_model_id: Final[str]
    """The ID of the computation model."""
    computation_model_name: Final[str]
    """The name of the computation model."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Dashboard_Tag(TypedDict):
    key: str
    value: str

@final
class Dashboard(_Resource):
    """Resource schema for AWS::IoTSiteWise::Dashboard"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dashboard_definition: str,
        dashboard_description: str,
        dashboard_name: str,
        project_id: str = ...,
        tags: Sequence[Dashboard_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dashboard_arn: Final[str]
    """The ARN of the dashboard."""
    dashboard_definition: Final[str]
    """The dashboard definition specified in a JSON literal."""
    dashboard_description: Final[str]
    """A description for the dashboard."""
    dashboard_id: Final[str]
    """The ID of the dashboard."""
    dashboard_name: Final[str]
    """A friendly name for the dashboard."""
    project_id: Final[str]
    """The ID of the project in which to create the dashboard."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the dashboard."""

class Dataset_DatasetConfig(TypedDict):
    session: NotRequired[Dataset_SessionConfig]

class Dataset_SessionConfig(TypedDict):
    session_end_time: str
    session_start_time: str

@final
class Dataset_DatasetConfig_Read:
    session: Final[Dataset_SessionConfig_Read]

@final
class Dataset_SessionConfig_Read:
    session_end_time: Final[str]
    session_start_time: Final[str]

class Dataset_DatasetSource(TypedDict):
    source_detail: NotRequired[Dataset_SourceDetail]
    source_format: Literal["KNOWLEDGE_BASE", "TIMESERIES"]
    source_type: Literal["KENDRA", "SITEWISE"]

class Dataset_SourceDetail(TypedDict):
    kendra: NotRequired[Dataset_KendraSourceDetail]

class Dataset_KendraSourceDetail(TypedDict):
    knowledge_base_arn: str
    role_arn: str

@final
class Dataset_DatasetSource_Read:
    source_detail: Final[Dataset_SourceDetail_Read]
    source_format: Final[str]
    source_type: Final[str]

@final
class Dataset_SourceDetail_Read:
    kendra: Final[Dataset_KendraSourceDetail_Read]

@final
class Dataset_KendraSourceDetail_Read:
    knowledge_base_arn: Final[str]
    role_arn: Final[str]

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Resource schema for AWS::IoTSiteWise::Dataset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_name: str,
        dataset_config: Dataset_DatasetConfig = ...,
        dataset_description: str = ...,
        dataset_source: Dataset_DatasetSource = ...,
        dataset_type: Literal["SESSION", "CURATED", "EXTERNAL"] = ...,
        tags: Sequence[Dataset_Tag] = ...,
        workspace_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_arn: Final[str]
    """The ARN of the dataset."""
    dataset_config: Final[Dataset_DatasetConfig_Read]
    """The configuration for the dataset."""
    dataset_description: Final[str]
    """A description about the dataset, and its functionality."""
    dataset_id: Final[str]
    """The ID of the dataset."""
    dataset_name: Final[str]
    """The name of the dataset."""
    dataset_source: Final[Dataset_DatasetSource_Read]
    """The data source for the dataset."""
    dataset_type: Final[str]
    """The type of the dataset."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workspace_name: Final[str]
    """The name of the workspace associated with the dataset."""

class Gateway_GatewayCapabilitySummary(TypedDict):
    capability_configuration: NotRequired[str]
    capability_namespace: str

class Gateway_GatewayPlatform(TypedDict):
    greengrass_v2: NotRequired[Gateway_GreengrassV2]
    siemens_ie: NotRequired[Gateway_SiemensIE]

class Gateway_GreengrassV2(TypedDict):
    core_device_operating_system: NotRequired[Literal["LINUX_AARCH64", "LINUX_AMD64", "WINDOWS_AMD64"]]
    core_device_thing_name: str

class Gateway_SiemensIE(TypedDict):
    iot_core_thing_name: str

@final
class Gateway_GatewayPlatform_Read:
    greengrass_v2: Final[Gateway_GreengrassV2_Read]
    siemens_ie: Final[Gateway_SiemensIE_Read]

@final
class Gateway_GreengrassV2_Read:
    core_device_operating_system: Final[str]
    core_device_thing_name: Final[str]

@final
class Gateway_SiemensIE_Read:
    iot_core_thing_name: Final[str]

class Gateway_Tag(TypedDict):
    key: str
    value: str

@final
class Gateway(_Resource):
    """Resource schema for AWS::IoTSiteWise::Gateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_name: str,
        gateway_platform: Gateway_GatewayPlatform,
        gateway_capability_summaries: Sequence[Gateway_GatewayCapabilitySummary] = ...,
        gateway_version: str = ...,
        tags: Sequence[Gateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    gateway_capability_summaries: Final[list[Any]]
    """A list of gateway capability summaries that each contain a namespace and status."""
    gateway_id: Final[str]
    """The ID of the gateway device."""
    gateway_name: Final[str]
    """A unique, friendly name for the gateway."""
    gateway_platform: Final[Gateway_GatewayPlatform_Read]
    """Contains a gateway's platform information."""
    gateway_version: Final[str]
    """The version of the gateway you want to create."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the gateway."""

class Pipeline_ComputeNode(TypedDict):
    compute_node_name: str
    depends_on: NotRequired[Texts]
    environment_variables: NotRequired[Mapping[str, str]]
    task_name: str

class Pipeline_Tag(TypedDict):
    key: str
    value: str

@final
class Pipeline(_Resource):
    """Resource schema for AWS::IoTSiteWise::Pipeline."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        computations: Sequence[Pipeline_ComputeNode],
        pipeline_name: str,
        workspace_name: str,
        description: str = ...,
        environment_variables: Mapping[str, str] = ...,
        tags: Sequence[Pipeline_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    computations: Final[list[Any]]
    """The list of compute nodes that form the pipeline DAG."""
    description: Final[str]
    """A description of the pipeline."""
    environment_variables: Final[Any]
    """A map of environment variable key-value pairs."""
    pipeline_arn: Final[str]
    """The ARN of the pipeline."""
    pipeline_name: Final[str]
    """The name of the pipeline."""
    status: Final[str]
    """The current lifecycle status of the pipeline."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workspace_name: Final[str]
    """The name of the workspace."""

class Portal_Alarms(TypedDict):
    alarm_role_arn: NotRequired[str]
    notification_lambda_arn: NotRequired[str]

@final
class Portal_Alarms_Read:
    alarm_role_arn: Final[str]
    notification_lambda_arn: Final[str]

class Portal_PortalTypeEntry(TypedDict):
    portal_tools: Texts

class Portal_Tag(TypedDict):
    key: str
    value: str

@final
class Portal(_Resource):
    """Resource schema for AWS::IoTSiteWise::Portal"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portal_contact_email: str,
        portal_name: str,
        role_arn: str,
        alarms: Portal_Alarms = ...,
        notification_sender_email: str = ...,
        portal_auth_mode: Literal["IAM", "SSO"] = ...,
        portal_description: str = ...,
        portal_type: Literal["SITEWISE_PORTAL_V1", "SITEWISE_PORTAL_V2"] = ...,
        portal_type_configuration: Mapping[str, Portal_PortalTypeEntry] = ...,
        tags: Sequence[Portal_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alarms: Final[Portal_Alarms_Read]
    """Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal."""
    notification_sender_email: Final[str]
    """The email address that sends alarm notifications."""
    portal_arn: Final[str]
    """The ARN of the portal, which has the following format."""
    portal_auth_mode: Final[str]
    """The service to use to authenticate users to the portal."""
    portal_client_id: Final[str]
    """The AWS SSO application generated client ID (used with AWS SSO APIs)."""
    portal_contact_email: Final[str]
    """The AWS administrator's contact email address."""
    portal_description: Final[str]
    """A description for the portal."""
    portal_id: Final[str]
    """The ID of the portal."""
    portal_name: Final[str]
    """A friendly name for the portal."""
    portal_start_url: Final[str]
    """The public root URL for the AWS IoT AWS IoT SiteWise Monitor application portal."""
    portal_type: Final[str]
    """The type of portal"""
    portal_type_configuration: Final[Any]
    """Map to associate detail of configuration related with a PortalType."""
    role_arn: Final[str]
    """The ARN of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your behalf."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the portal."""

class Project_Tag(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """Resource schema for AWS::IoTSiteWise::Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        portal_id: str,
        project_name: str,
        asset_ids: Texts = ...,
        project_description: str = ...,
        tags: Sequence[Project_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    asset_ids: Final[list[str]]
    """The IDs of the assets to be associated to the project."""
    portal_id: Final[str]
    """The ID of the portal in which to create the project."""
    project_arn: Final[str]
    """The ARN of the project."""
    project_description: Final[str]
    """A description for the project."""
    project_id: Final[str]
    """The ID of the project."""
    project_name: Final[str]
    """A friendly name for the project."""
    tags: Final[list[Any]]
    """A list of key-value pairs that contain metadata for the project."""

class Task_Tag(TypedDict):
    key: str
    value: str

class Task_TaskConfiguration(TypedDict):
    container_task_configuration: Task_ContainerTaskConfiguration

class Task_ContainerTaskConfiguration(TypedDict):
    command: NotRequired[Texts]
    ecr_uri: str
    environment_variables: NotRequired[Mapping[str, str]]
    ephemeral_storage_configuration: NotRequired[Task_EphemeralStorageConfiguration]
    mounts: NotRequired[Sequence[Task_Mount]]
    processing_type: Literal["GENERIC_COMPUTE_PROCESSING", "HARDWARE_ACCELERATED_PROCESSING"]
    processing_unit: Literal["UNITS_2", "UNITS_4", "UNITS_8", "UNITS_12", "UNITS_16", "UNITS_24", "UNITS_32", "UNITS_36", "UNITS_48", "UNITS_60", "UNITS_64", "UNITS_72", "UNITS_84", "UNITS_96"]
    task_execution_role: str
    timeout_seconds: NotRequired[Int]

class Task_EphemeralStorageConfiguration(TypedDict):
    storage_class: Literal["STANDARD_1", "STANDARD_2", "THROUGHPUT_1", "THROUGHPUT_2"]
    storage_size_in_gib: Int

class Task_Mount(TypedDict):
    name: str
    relative_path: str
    source: Task_MountSource
    storage_type: Literal["SHARED_STORAGE"]

class Task_MountSource(TypedDict):
    s3_access_point: Task_S3AccessPointSource

class Task_S3AccessPointSource(TypedDict):
    access_point_arn: str
    prefix: NotRequired[str]

@final
class Task_TaskConfiguration_Read:
    container_task_configuration: Final[Task_ContainerTaskConfiguration_Read]

@final
class Task_ContainerTaskConfiguration_Read:
    command: Final[list[str]]
    ecr_uri: Final[str]
    environment_variables: Final[Any]
    ephemeral_storage_configuration: Final[Task_EphemeralStorageConfiguration_Read]
    mounts: Final[list[Any]]
    processing_type: Final[str]
    processing_unit: Final[str]
    task_execution_role: Final[str]
    timeout_seconds: Final[Ref[int]]

@final
class Task_EphemeralStorageConfiguration_Read:
    storage_class: Final[str]
    storage_size_in_gib: Final[Ref[int]]

@final
class Task(_Resource):
    """Resource schema for AWS::IoTSiteWise::Task."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        task_configuration: Task_TaskConfiguration,
        task_name: str,
        workspace_name: str,
        description: str = ...,
        tags: Sequence[Task_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the task."""
    status: Final[str]
    """The current lifecycle status of the task."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    task_arn: Final[str]
    """The ARN of the task."""
    task_configuration: Final[Task_TaskConfiguration_Read]
    """The task execution configuration."""
    task_name: Final[str]
    """The name of the task."""
    workspace_name: Final[str]
    """The name of the workspace."""

class Workspace_EncryptionConfiguration(TypedDict):
    encryption_type: Literal["SITEWISE_DEFAULT_ENCRYPTION", "KMS_BASED_ENCRYPTION"]

@final
class Workspace_EncryptionConfiguration_Read:
    encryption_type: Final[str]

class Workspace_Tag(TypedDict):
    key: str
    value: str

@final
class Workspace(_Resource):
    """Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption_configuration: Workspace_EncryptionConfiguration,
        workspace_name: str,
        kms_key_id: str = ...,
        tags: Sequence[Workspace_Tag] = ...,
        workspace_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time the workspace was created."""
    encryption_configuration: Final[Workspace_EncryptionConfiguration_Read]
    """The encryption configuration for the workspace."""
    kms_key_id: Final[str]
    """The ARN of the AWS KMS key used for KMS_BASED_ENCRYPTION."""
    status: Final[str]
    """The current state of the workspace."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """The time the workspace was last updated."""
    workspace_arn: Final[str]
    """The ARN of the workspace."""
    workspace_description: Final[str]
    """A description of the workspace."""
    workspace_name: Final[str]
    """The name of the workspace."""
