"""Live readers of SQS, SNS, EventBridge, Lambda, CloudWatch and Logs types; knows their APIs alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.readers.reader import Reader, document, keys, only, or_else, pairs
from firma.sandbox.schema import Model

_CLOUDWATCH: Final = "GraniteServiceVersion20100801."
"""How CloudWatch calls itself in AWS's JSON format."""


async def _queue(services: Services, model: Model) -> Record:
    url = str(model["QueueUrl"])
    told = await services.json("sqs", "AmazonSQS.GetQueueAttributes", {"QueueUrl": url, "AttributeNames": ["All"]})
    record = dict(told.get("Attributes", {}))
    record["QueueUrl"] = url
    record["QueueName"] = url.rpartition("/")[2]
    record["Arn"] = record["QueueArn"]
    for name in ("RedrivePolicy", "RedriveAllowPolicy"):
        record[name] = document(record.get(name)) if record.get(name) else None
    tags = await services.json("sqs", "AmazonSQS.ListQueueTags", {"QueueUrl": url})
    record["Tags"] = pairs(tags.get("Tags"))
    return record


async def _queues(services: Services) -> list[Model]:
    return keys("QueueUrl", (await services.json("sqs", "AmazonSQS.ListQueues")).get("QueueUrls", []))


async def _topic(services: Services, model: Model) -> Record:
    arn = str(model["TopicArn"])
    told = await services.query("sns", "GetTopicAttributes", {"TopicArn": arn})
    found = told.get("Attributes", {})
    entries = many(found.get("entry") if isinstance(found, Mapping) else found)
    record: Record = {entry["key"]: entry["value"] for entry in entries}
    record["TopicName"] = arn.rpartition(":")[2]
    record["DisplayName"] = record.get("DisplayName") or None
    tags = await services.query("sns", "ListTagsForResource", {"ResourceArn": arn})
    record["Tags"] = pairs(tags.get("Tags"))
    return record


async def _topics(services: Services) -> list[Model]:
    found = many((await services.query("sns", "ListTopics")).get("Topics"))
    return keys("TopicArn", [topic["TopicArn"] for topic in found])


async def _rule(services: Services, model: Model) -> Record:
    arn = str(model["Arn"])
    path = arn.partition(":rule/")[2]
    bus, _, name = path.rpartition("/")
    where = {"Name": name, "EventBusName": bus or "default"}
    record = await services.json("events", "AWSEvents.DescribeRule", where)
    record["RuleName"] = name
    record["EventPattern"] = document(record.get("EventPattern")) or None
    for optional in ("Description", "RoleArn", "ScheduleExpression"):
        record[optional] = record.get(optional) or None
    targets = await services.json(
        "events", "AWSEvents.ListTargetsByRule", {"Rule": name, "EventBusName": where["EventBusName"]}
    )
    record["Targets"] = targets.get("Targets") or None
    tags = await services.json("events", "AWSEvents.ListTagsForResource", {"ResourceARN": arn})
    record["Tags"] = pairs(tags.get("Tags"))
    return record


async def _rules(services: Services) -> list[Model]:
    buses = await services.json("events", "AWSEvents.ListEventBuses")
    found: list[Model] = []
    for bus in buses.get("EventBuses", []):
        told = await services.json("events", "AWSEvents.ListRules", {"EventBusName": bus["Name"]})
        found += [{"Arn": rule["Arn"]} for rule in told.get("Rules", [])]
    return found


async def _function(services: Services, model: Model) -> Record:
    path = f"/2015-03-31/functions/{quote(str(model['FunctionName']), safe='')}"
    told = json.loads(await services.rest("lambda", "GET", path))
    record = dict(told["Configuration"])
    record["Arn"] = record["FunctionArn"]
    record["Tags"] = pairs(told.get("Tags") or {})
    record["Description"] = record.get("Description") or None
    record["KmsKeyArn"] = record.get("KMSKeyArn") or None
    record.pop("KMSKeyArn", None)
    if not (record.get("VpcConfig") or {}).get("SubnetIds"):
        record["VpcConfig"] = None
    layers = record.get("Layers")
    record["Layers"] = [layer["Arn"] for layer in layers] if layers else None
    environment = record.get("Environment")
    record["Environment"] = (
        {"Variables": environment["Variables"]} if environment and environment.get("Variables") else None
    )
    return record


async def _functions(services: Services) -> list[Model]:
    told = json.loads(await services.rest("lambda", "GET", "/2015-03-31/functions"))
    return keys("FunctionName", [record["FunctionName"] for record in told["Functions"]])


async def _alarm(services: Services, model: Model) -> Record:
    # In XML the emulator leaves out dimensions, actions, period and statistic; in JSON it gives all of them.
    told = await services.json("monitoring", _CLOUDWATCH + "DescribeAlarms", {"AlarmNames": [str(model["AlarmName"])]})
    record = only(told.get("MetricAlarms"))
    record["Arn"] = record["AlarmArn"]
    for name in ("AlarmActions", "OKActions", "InsufficientDataActions", "Dimensions"):
        record[name] = record.get(name) or None
    tags = await or_else(
        services.query("monitoring", "ListTagsForResource", {"ResourceARN": str(record["AlarmArn"])}), {}
    )
    record["Tags"] = pairs(tags.get("Tags"))
    return {name: value for name, value in record.items() if value != ""}


async def _alarms(services: Services) -> list[Model]:
    found = (await services.json("monitoring", _CLOUDWATCH + "DescribeAlarms")).get("MetricAlarms", [])
    return keys("AlarmName", [record["AlarmName"] for record in found])


async def _log_group(services: Services, model: Model) -> Record:
    name = str(model["LogGroupName"])
    told = await services.json("logs", "Logs_20140328.DescribeLogGroups", {"logGroupNamePrefix": name})
    record = only([group for group in told["logGroups"] if group["logGroupName"] == name])
    arn = str(record.pop("arn", ""))
    record["Arn"] = arn if arn.endswith(":*") else arn + ":*"
    record["RetentionInDays"] = record.get("retentionInDays")
    record.pop("retentionInDays", None)
    tags = await or_else(services.json("logs", "Logs_20140328.ListTagsLogGroup", {"logGroupName": name}), {})
    record["Tags"] = pairs(tags.get("tags") or {})
    return record


async def _log_groups(services: Services) -> list[Model]:
    names: list[str] = []
    token: str | None = None
    while True:
        told = await services.json("logs", "Logs_20140328.DescribeLogGroups", {"nextToken": token} if token else {})
        names += [group["logGroupName"] for group in told["logGroups"]]
        token = told.get("nextToken")
        if not token:
            return keys("LogGroupName", names)


READERS: Final[Mapping[str, Reader]] = {
    "AWS::SQS::Queue": Reader(_queue, _queues),
    "AWS::SNS::Topic": Reader(_topic, _topics),
    "AWS::Events::Rule": Reader(_rule, _rules),
    "AWS::Lambda::Function": Reader(_function, _functions),
    "AWS::CloudWatch::Alarm": Reader(_alarm, _alarms),
    "AWS::Logs::LogGroup": Reader(_log_group, _log_groups),
}
