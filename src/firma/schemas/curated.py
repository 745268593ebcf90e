"""What the schemas do not say about some types, and its source; knows no provider and decides nothing.

Lengths and characters of names: the services' API references. Data, days, refusals: the services' user guides.
"""

from __future__ import annotations

from typing import Final

from firma.core.model.schema import NameRule

NAMES: Final[dict[str, tuple[str, int, bool, str]]] = {
    # type: attribute, longest name, lower case only, separators
    "AWS::DynamoDB::Table": ("TableName", 255, False, "-"),
    "AWS::EC2::LaunchTemplate": ("LaunchTemplateName", 128, False, "-"),
    "AWS::EC2::SecurityGroup": ("GroupName", 255, False, "-"),
    "AWS::ECR::Repository": ("RepositoryName", 256, True, "-"),
    "AWS::ECS::Cluster": ("ClusterName", 255, False, "-"),
    "AWS::ECS::Service": ("ServiceName", 255, False, "-"),
    "AWS::ECS::TaskDefinition": ("Family", 255, False, "-"),
    "AWS::EKS::Cluster": ("Name", 100, False, "-"),
    "AWS::EKS::Nodegroup": ("NodegroupName", 63, False, "-"),
    "AWS::ElastiCache::ReplicationGroup": ("ReplicationGroupId", 40, True, "-"),
    "AWS::ElastiCache::SubnetGroup": ("CacheSubnetGroupName", 255, True, "-"),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ("Name", 32, False, "-"),
    "AWS::ElasticLoadBalancingV2::TargetGroup": ("Name", 32, False, "-"),
    "AWS::Events::Rule": ("Name", 64, False, "-"),
    "AWS::Glue::Database": ("DatabaseName", 255, True, "_"),
    "AWS::IAM::Group": ("GroupName", 128, False, "-"),
    "AWS::IAM::InstanceProfile": ("InstanceProfileName", 128, False, "-"),
    "AWS::IAM::ManagedPolicy": ("ManagedPolicyName", 128, False, "-"),
    "AWS::IAM::Role": ("RoleName", 64, False, "-"),
    "AWS::IAM::User": ("UserName", 64, False, "-"),
    "AWS::Kinesis::Stream": ("Name", 128, False, "-"),
    "AWS::Lambda::Function": ("FunctionName", 64, False, "-"),
    "AWS::Logs::LogGroup": ("LogGroupName", 512, False, "-"),
    "AWS::OpenSearchService::Domain": ("DomainName", 28, True, "-"),
    "AWS::RDS::DBCluster": ("DBClusterIdentifier", 63, True, "-"),
    "AWS::RDS::DBClusterParameterGroup": ("DBClusterParameterGroupName", 255, True, "-"),
    "AWS::RDS::DBInstance": ("DBInstanceIdentifier", 63, True, "-"),
    "AWS::RDS::DBParameterGroup": ("DBParameterGroupName", 255, True, "-"),
    "AWS::RDS::DBSubnetGroup": ("DBSubnetGroupName", 255, True, "-"),
    "AWS::S3::Bucket": ("BucketName", 63, True, "-"),
    "AWS::SecretsManager::Secret": ("Name", 512, False, "-"),
    "AWS::SNS::Topic": ("TopicName", 256, False, "-"),
    "AWS::SQS::Queue": ("QueueName", 80, False, "-"),
    "AWS::SSM::Parameter": ("Name", 1011, False, "-"),
    "AWS::StepFunctions::StateMachine": ("StateMachineName", 80, False, "-"),
}

# The name is a domain name or an id that means something elsewhere: never ours to make.
UNNAMED: Final = frozenset(
    {
        "AWS::ApiGateway::DomainName",
        "AWS::ApiGatewayV2::DomainName",
        "AWS::SecurityHub::SecurityControl",
        "AWS::S3Express::DirectoryBucket",  # its name ends in the zone and `--x-s3`
    }
)

# Deleting one loses content that no plan can make again.
DATA: Final = frozenset(
    {
        "AWS::Backup::BackupVault",
        "AWS::Cassandra::Table",
        "AWS::CodeCommit::Repository",
        "AWS::Cognito::UserPool",
        "AWS::DocDB::DBCluster",
        "AWS::DynamoDB::GlobalTable",
        "AWS::DynamoDB::Table",
        "AWS::EC2::Volume",
        "AWS::ECR::Repository",
        "AWS::EFS::FileSystem",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::ElastiCache::ServerlessCache",
        "AWS::FSx::FileSystem",
        "AWS::KMS::Key",
        "AWS::Kinesis::Stream",
        "AWS::Logs::LogGroup",
        "AWS::MSK::Cluster",
        "AWS::MSK::ServerlessCluster",
        "AWS::MemoryDB::Cluster",
        "AWS::Neptune::DBCluster",
        "AWS::OpenSearchService::Domain",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
        "AWS::RedshiftServerless::Namespace",
        "AWS::S3::Bucket",
        "AWS::S3Express::DirectoryBucket",
        "AWS::S3Tables::Table",
        "AWS::SQS::Queue",
        "AWS::SecretsManager::Secret",
        "AWS::Timestream::Table",
    }
)

# Deletion is only scheduled, and takes effect days later.
DAYS: Final = frozenset({"AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::SecretsManager::Secret"})

# How long a deleted thing's name stays taken, in milliseconds.
# SQS: "you must wait 60 seconds after deleting a queue before you can create another with the same name" (API
# reference).
RESERVED_MS: Final = {"AWS::SQS::Queue": 60_000}

# The service refuses to delete one that something else still uses.
REFUSING: Final = frozenset(
    {
        "AWS::ApiGatewayV2::VpcLink",
        "AWS::CloudFront::CachePolicy",
        "AWS::CloudFront::OriginAccessControl",
        "AWS::CloudFront::OriginRequestPolicy",
        "AWS::EC2::DHCPOptions",
        "AWS::EC2::InternetGateway",
        "AWS::EC2::NetworkAcl",
        "AWS::EC2::NetworkInterface",
        "AWS::EC2::PrefixList",
        "AWS::EC2::RouteTable",
        "AWS::EC2::SecurityGroup",
        "AWS::EC2::Subnet",
        "AWS::EC2::TransitGateway",
        "AWS::EC2::VPC",
        "AWS::EC2::Volume",
        "AWS::ECS::CapacityProvider",
        "AWS::ECS::Cluster",
        "AWS::EFS::FileSystem",
        "AWS::EKS::Cluster",
        "AWS::ElastiCache::ParameterGroup",
        "AWS::ElastiCache::SubnetGroup",
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "AWS::IAM::Group",
        "AWS::IAM::InstanceProfile",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Role",
        "AWS::RDS::DBClusterParameterGroup",
        "AWS::RDS::DBParameterGroup",
        "AWS::RDS::DBSubnetGroup",
        "AWS::RDS::OptionGroup",
        "AWS::Route53::HostedZone",
        "AWS::ServiceDiscovery::HttpNamespace",
        "AWS::ServiceDiscovery::PrivateDnsNamespace",
        "AWS::ServiceDiscovery::PublicDnsNamespace",
        "AWS::ServiceDiscovery::Service",
    }
)


# Names that end otherwise while a flag is set: "the name of a FIFO queue must end with the .fifo suffix", and so must
# that of a FIFO topic (API references of CreateQueue and CreateTopic).
SUFFIXES: Final = {"AWS::SNS::Topic": (".fifo", "fifo_topic"), "AWS::SQS::Queue": (".fifo", "fifo_queue")}


def name_rule(type_name: str, attribute: str) -> NameRule | None:
    """The curated rule of a type's name with the attribute in the author's spelling; None where nothing is curated."""
    known = NAMES.get(type_name)
    if known is None:
        return None
    _, length, lower, separators = known
    return NameRule(attribute=attribute, length_max=length, lower=lower, separators=separators)
