"""Resource types of AWS S3ObjectLambda. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class AccessPoint_Alias_Read:
    status: Final[str]
    value: Final[str]

class AccessPoint_ObjectLambdaConfiguration(TypedDict):
    allowed_features: NotRequired[Texts]
    cloud_watch_metrics_enabled: NotRequired[Bool]
    supporting_access_point: str
    transformation_configurations: Sequence[AccessPoint_TransformationConfiguration]

class AccessPoint_TransformationConfiguration(TypedDict):
    actions: Texts
    content_transformation: AccessPoint_TransformationConfigurationContentTransformation

class AccessPoint_TransformationConfigurationContentTransformation(TypedDict):
    aws_lambda: AccessPoint_AwsLambda

class AccessPoint_AwsLambda(TypedDict):
    function_arn: str
    function_payload: NotRequired[str]

@final
class AccessPoint_ObjectLambdaConfiguration_Read:
    allowed_features: Final[list[str]]
    cloud_watch_metrics_enabled: Final[Ref[bool]]
    supporting_access_point: Final[str]
    transformation_configurations: Final[list[Any]]

@final
class AccessPoint_PolicyStatus_Read:
    is_public: Final[Ref[bool]]

@final
class AccessPoint_PublicAccessBlockConfiguration_Read:
    block_public_acls: Final[Ref[bool]]
    block_public_policy: Final[Ref[bool]]
    ignore_public_acls: Final[Ref[bool]]
    restrict_public_buckets: Final[Ref[bool]]

@final
class AccessPoint(_Resource):
    """The AWS::S3ObjectLambda::AccessPoint resource is an Amazon S3ObjectLambda resource type that you can use to add computation to S3 actions"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        object_lambda_configuration: AccessPoint_ObjectLambdaConfiguration,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[AccessPoint_Alias_Read]
    arn: Final[str]
    creation_date: Final[str]
    """The date and time when the Object lambda Access Point was created."""
    name: Final[str]
    """The name you want to assign to this Object lambda Access Point."""
    object_lambda_configuration: Final[AccessPoint_ObjectLambdaConfiguration_Read]
    """Configuration to be applied to this Object lambda Access Point."""
    policy_status: Final[AccessPoint_PolicyStatus_Read]
    public_access_block_configuration: Final[AccessPoint_PublicAccessBlockConfiguration_Read]
    """The Public Access Block Configuration is used to block policies that would allow public access to this Object lambda Access Point."""

@final
class AccessPointPolicy(_Resource):
    """AWS::S3ObjectLambda::AccessPointPolicy resource is an Amazon S3ObjectLambda policy type that you can use to control permissions for your…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        object_lambda_access_point: str,
        policy_document: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    object_lambda_access_point: Final[str]
    """The name of the Amazon S3 ObjectLambdaAccessPoint to which the policy applies."""
    policy_document: Final[Any]
