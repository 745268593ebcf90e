"""The AWS provider: any type of the schema archive, over Cloud Control; knows no plan and no ledger."""

from firma.providers.aws.provider import AwsProvider

__all__ = ["AwsProvider"]
