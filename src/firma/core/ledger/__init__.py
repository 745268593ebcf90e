"""The ledger: entries, their canonical bytes and commitments, state as their fold; knows no planner and no provider.

`entry` holds the words, `header` their bytes, `record` and `opening` the values beside them, `group` and `reading` the
way in and out, `state` and `folding` the fold, `footprint` who may put what, `blame` and `history` what people ask,
`store` the port of stores.
"""
