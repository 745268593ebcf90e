"""The embedded cloud: AWS's APIs in one process on loopback, with Cloud Control over real provisioners; knows no plan and no ledger."""
