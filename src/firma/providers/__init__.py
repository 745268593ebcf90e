"""Providers: the port (`contract`) and the kinds that keep it; knows no plan, no ledger and no engine."""
