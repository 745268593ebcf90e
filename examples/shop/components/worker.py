"""A function that takes messages from a queue, with everything that it needs to run."""

from collections.abc import Mapping
from typing import Any

import firma
from firma.aws import iam, logs, sqs
from firma.aws import lambda_ as functions


class Worker(firma.Component):
    """A function of `functions/NAME`, its log, the role that it runs under, and the queue that feeds it.

    `may` are the policies that it needs beyond its queue and log, by name.
    """

    def __init__(
        self, name: str, *, queue: sqs.Queue, environment: Mapping[str, str], may: Mapping[str, Mapping[str, Any]]
    ) -> None:
        super().__init__(name)
        log = logs.LogGroup("log", log_group_name=f"/shop/{name}", retention_in_days=14)
        role = iam.Role("role", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
        granted = {
            "queue": firma.allow("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes", on=queue.arn),
            "log": firma.allow("logs:CreateLogStream", "logs:PutLogEvents", on=log.arn),
            **may,
        }
        policies = [
            iam.RolePolicy(what, role_name=role.role_name, policy_name=what, policy_document=document)
            for what, document in granted.items()
        ]
        self.function = functions.Function(
            "function",
            runtime="python3.12",
            handler=f"{name}.handler",
            role=role.arn,
            code=firma.asset(f"functions/{name}"),
            timeout=30,
            environment={"variables": environment},
            logging_config={"log_group": log.log_group_name},
            depends_on=policies,
        )
        functions.EventSourceMapping(
            "feed", function_name=self.function.function_name, event_source_arn=queue.arn, batch_size=10
        )
