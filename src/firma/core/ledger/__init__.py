"""The ledger: entries, their canonical bytes and commitments, and state as their fold; knows no planner and no provider.

`entry` holds the words, `header` their bytes, `record` the values beside them, `state` the fold, `store` the port of stores.
"""
