"""What people change by hand of queues, topics, rules, alarms, logs and parameters; asserts nothing."""

from __future__ import annotations

import json

from hand_changes.change import (
    MALLORY,
    ONCALL,
    ROOT,
    TRENT,
    HandChange,
    queue_attribute,
    remade,
    topic,
    url,
)

QUEUE, TOPIC = "aws.sqs.Queue:", "aws.sns.Topic:"


MESSAGING = (
    HandChange(
        name="a queue hides messages longer",
        who=MALLORY,
        make=queue_attribute("orders", "VisibilityTimeout", "55"),
        at=f"{QUEUE}orders",
        path="visibility_timeout",
        call="SetQueueAttributes",
        code=("visibility_timeout=30", "visibility_timeout=55"),
    ),
    HandChange(
        name="a queue keeps messages longer",
        who=TRENT,
        make=queue_attribute("orders", "MessageRetentionPeriod", "7200"),
        at=f"{QUEUE}orders",
        path="message_retention_period",
        call="SetQueueAttributes",
        code=("message_retention_period=3600", "message_retention_period=7200"),
    ),
    HandChange(
        name="a queue delays messages",
        who=ONCALL,
        make=queue_attribute("orders", "DelaySeconds", "5"),
        at=f"{QUEUE}orders",
        path="delay_seconds",
        layer="undeclared",
        call="SetQueueAttributes",
    ),
    HandChange(
        name="a queue takes only small messages",
        who=MALLORY,
        make=queue_attribute("aside", "MaximumMessageSize", "1024"),
        at=f"{QUEUE}aside",
        path="maximum_message_size",
        layer="undeclared",
        call="SetQueueAttributes",
    ),
    HandChange(
        name="a queue is tagged",
        who=TRENT,
        make=lambda of: of("sqs").tag_queue(QueueUrl=url(of, "aside"), Tags={"owner": "me"}),
        at=f"{QUEUE}aside",
        path="tags",
        call="TagQueue",
    ),
    HandChange(
        name="a queue tries less often",
        who=ONCALL,
        make=lambda of: of("sqs").set_queue_attributes(
            QueueUrl=url(of, "work"),
            Attributes={
                "RedrivePolicy": json.dumps(
                    {
                        "deadLetterTargetArn": of("sqs").get_queue_attributes(
                            QueueUrl=url(of, "aside"), AttributeNames=["QueueArn"]
                        )["Attributes"]["QueueArn"],
                        "maxReceiveCount": 1,
                    }
                )
            },
        ),
        at=f"{QUEUE}work",
        path="redrive_policy",
        call="SetQueueAttributes",
    ),
    HandChange(
        name="a queue is deleted",
        who=MALLORY,
        make=lambda of: of("sqs").delete_queue(QueueUrl=url(of, "going")),
        at=f"{QUEUE}going",
        layer="gone",
        call="DeleteQueue",
    ),
    HandChange(
        name="a queue is made anew under its name",
        who=TRENT,
        make=remade,
        at=f"{QUEUE}again",
        path="identity",
        layer="replaced",
        call="CreateQueue",
    ),
    HandChange(
        name="a topic is called otherwise",
        who=ROOT,
        make=lambda of: of("sns").set_topic_attributes(
            TopicArn=topic(of, "wake"), AttributeName="DisplayName", AttributeValue="Sleep"
        ),
        at=f"{TOPIC}wake",
        path="display_name",
        call="SetTopicAttributes",
        code=('display_name="Wake"', 'display_name="Sleep"'),
    ),
    HandChange(
        name="a topic is tagged",
        who=MALLORY,
        make=lambda of: of("sns").tag_resource(ResourceArn=topic(of, "calm"), Tags=[{"Key": "owner", "Value": "me"}]),
        at=f"{TOPIC}calm",
        path="tags",
        layer="undeclared",
        call="TagResource",
    ),
    HandChange(
        name="a rule is disabled",
        who=ONCALL,
        make=lambda of: of("events").disable_rule(Name="nightly"),
        at="aws.events.Rule:nightly",
        path="state",
        call="DisableRule",
        code=('state="ENABLED"', 'state="DISABLED"'),
    ),
    HandChange(
        name="a rule gets a target",
        who=MALLORY,
        make=lambda of: of("events").put_targets(
            Rule="hourly", Targets=[{"Id": "mine", "Arn": "arn:aws:sqs:eu-central-1:111122223333:mine"}]
        ),
        at="aws.events.Rule:hourly",
        path="targets",
        layer="undeclared",
        call="PutTargets",
    ),
    HandChange(
        name="an alarm wakes later",
        who=TRENT,
        make=lambda of: of("cloudwatch").put_metric_alarm(
            AlarmName="late",
            Namespace="AWS/SQS",
            MetricName="ApproximateAgeOfOldestMessage",
            Statistic="Maximum",
            ComparisonOperator="GreaterThanThreshold",
            Threshold=900,
            Period=60,
            EvaluationPeriods=5,
        ),
        at="aws.cloudwatch.Alarm:late",
        path="threshold",
        call="PutMetricAlarm",
        code=("threshold=300", "threshold=900"),
    ),
    HandChange(
        name="a log is kept shorter",
        who=ROOT,
        make=lambda of: of("logs").put_retention_policy(logGroupName="/hand/log", retentionInDays=1),
        at="aws.logs.LogGroup:log",
        path="retention_in_days",
        call="PutRetentionPolicy",
        code=("retention_in_days=7", "retention_in_days=1"),
    ),
    HandChange(
        name="a log is deleted",
        who=MALLORY,
        make=lambda of: of("logs").delete_log_group(logGroupName="/hand/lost"),
        at="aws.logs.LogGroup:lost",
        layer="gone",
        call="DeleteLogGroup",
    ),
    HandChange(
        name="a parameter says otherwise",
        who=ONCALL,
        make=lambda of: of("ssm").put_parameter(Name="/hand/where", Value="there", Overwrite=True, Type="String"),
        at="aws.ssm.Parameter:where",
        path="value",
        call="PutParameter",
        code=('value="here"', 'value="there"'),
    ),
)
