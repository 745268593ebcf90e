"""A queue that loses nothing: what cannot be handled is put aside, and somebody is woken."""

import firma
from firma.aws import cloudwatch, sns, sqs

TRIES = 5
"""How often a message is handed out before it is put aside."""


class Inbox(firma.Component):
    """A queue, the queue for what failed, and an alarm that wakes a topic when messages wait too long."""

    def __init__(self, name: str, *, hidden_seconds: int, wake: sns.Topic, after_seconds: int = 300) -> None:
        super().__init__(name)
        aside = sqs.Queue("aside", message_retention_period=14 * 24 * 3600)
        self.queue = sqs.Queue(
            "queue",
            visibility_timeout=hidden_seconds,
            redrive_policy={"dead_letter_target_arn": aside.arn, "max_receive_count": TRIES},
        )
        cloudwatch.Alarm(
            "lag",
            alarm_description=f"Messages in {name} wait longer than {after_seconds} seconds",
            namespace="AWS/SQS",
            metric_name="ApproximateAgeOfOldestMessage",
            dimensions=[{"name": "QueueName", "value": self.queue.queue_name}],
            statistic="Maximum",
            comparison_operator="GreaterThanThreshold",
            threshold=after_seconds,
            period=60,
            evaluation_periods=5,
            alarm_actions=[wake.topic_arn],
        )
