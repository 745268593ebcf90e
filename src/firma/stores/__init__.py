"""Adapters of the ledger's ports: stores of bytes, sealing, and a unit's ledger over both; they know no planner."""
