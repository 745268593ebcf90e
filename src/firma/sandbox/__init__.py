"""The embedded cloud: AWS's APIs in one process on loopback, Cloud Control among them; knows no plan and no ledger."""
