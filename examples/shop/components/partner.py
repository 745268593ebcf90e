"""Another shop that sells through ours."""

import firma
from firma.aws import iam, sns

from components.inbox import Inbox


class Partner(firma.Component):
    """An inbox for a partner's orders, and the role by which the partner, and nobody else, puts orders in."""

    def __init__(self, name: str, *, wake: sns.Topic) -> None:
        super().__init__(name)
        self.inbox = Inbox("inbox", hidden_seconds=60, wake=wake)
        sender = iam.Role("sender", assume_role_policy_document=firma.trust("transfer.amazonaws.com"))
        iam.RolePolicy(
            "send",
            role_name=sender.role_name,
            policy_name="send",
            policy_document=firma.allow("sqs:SendMessage", on=self.inbox.queue.arn),
        )
