"""The core decides: pure rooms over frozen values; no clock, no chance, no I/O, no provider."""
