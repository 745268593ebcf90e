"""The simulated cloud: deterministic, seeded, with faults, in two personalities; knows no engine and no ledger.

`cloud` is pure and synchronous (time and chance are handed in); `provider` puts the port over it.
"""
