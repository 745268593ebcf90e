"""Live readers of ECS and ECR types; knows their APIs alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from firma.sandbox.calls import Record, Services
from firma.sandbox.readers.reader import GoneError, Reader, document, keys, only, or_else, pairs
from firma.sandbox.schema import Model

_ECS: Final = "AmazonEC2ContainerServiceV20141113."
_ECR: Final = "AmazonEC2ContainerRegistry_V20150921."


async def _ecs(services: Services, action: str, parameters: Record) -> Record:
    return await services.json("ecs", _ECS + action, parameters)


async def _cluster(services: Services, model: Model) -> Record:
    told = await _ecs(
        services,
        "DescribeClusters",
        {"clusters": [model["ClusterName"]], "include": ["TAGS", "SETTINGS", "CONFIGURATIONS"]},
    )
    record = only([one for one in told["clusters"] if one.get("status") == "ACTIVE"])
    record["Arn"] = record["clusterArn"]
    record["ClusterSettings"] = record.get("settings")
    record["tags"] = pairs(record.get("tags"))
    return record


async def _cluster_names(services: Services) -> list[str]:
    told = await _ecs(services, "ListClusters", {})
    return [arn.rpartition("/")[2] for arn in told["clusterArns"]]


async def _clusters(services: Services) -> list[Model]:
    return keys("ClusterName", await _cluster_names(services))


async def _definition(services: Services, model: Model) -> Record:
    told = await _ecs(
        services, "DescribeTaskDefinition", {"taskDefinition": model["TaskDefinitionArn"], "include": ["TAGS"]}
    )
    record = dict(told["taskDefinition"])
    if record.get("status") == "INACTIVE":
        raise GoneError
    record["tags"] = pairs(told.get("tags"))
    return record


async def _definitions(services: Services) -> list[Model]:
    return keys(
        "TaskDefinitionArn", (await _ecs(services, "ListTaskDefinitions", {"status": "ACTIVE"}))["taskDefinitionArns"]
    )


async def _service(services: Services, model: Model) -> Record:
    arn = str(model["ServiceArn"])
    cluster = str(model.get("Cluster") or arn.split("/")[1])
    told = await _ecs(services, "DescribeServices", {"cluster": cluster, "services": [arn], "include": ["TAGS"]})
    record = only([one for one in told["services"] if one.get("status") == "ACTIVE"])
    record["Name"] = record["serviceName"]
    record["Cluster"] = cluster
    record["Role"] = record.get("roleArn") or None
    record["tags"] = pairs(record.get("tags"))
    return record


async def _services(services: Services) -> list[Model]:
    found: list[Model] = []
    for cluster in await _cluster_names(services):
        told = await _ecs(services, "ListServices", {"cluster": cluster})
        found += [{"ServiceArn": arn, "Cluster": cluster} for arn in told["serviceArns"]]
    return found


async def _ecr(services: Services, action: str, parameters: Record) -> Record:
    return await services.json("ecr", _ECR + action, parameters)


async def _repository(services: Services, model: Model) -> Record:
    name = str(model["RepositoryName"])
    record = only((await _ecr(services, "DescribeRepositories", {"repositoryNames": [name]}))["repositories"])
    arn = str(record["repositoryArn"])
    record["Arn"] = arn
    record["Tags"] = pairs((await _ecr(services, "ListTagsForResource", {"resourceArn": arn})).get("tags"))
    policy = await or_else(_ecr(services, "GetRepositoryPolicy", {"repositoryName": name}), {})
    record["RepositoryPolicyText"] = document(policy.get("policyText"))
    lifecycle = await or_else(_ecr(services, "GetLifecyclePolicy", {"repositoryName": name}), {})
    text = lifecycle.get("lifecyclePolicyText")
    record["LifecyclePolicy"] = {"LifecyclePolicyText": text} if text else None
    return record


async def _repositories(services: Services) -> list[Model]:
    found = (await _ecr(services, "DescribeRepositories", {}))["repositories"]
    return keys("RepositoryName", [record["repositoryName"] for record in found])


READERS: Final[Mapping[str, Reader]] = {
    "AWS::ECS::Cluster": Reader(_cluster, _clusters),
    "AWS::ECS::TaskDefinition": Reader(_definition, _definitions),
    "AWS::ECS::Service": Reader(_service, _services),
    "AWS::ECR::Repository": Reader(_repository, _repositories),
}
