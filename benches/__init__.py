"""Measurements of Firma as its users meet it: whole commands, and the few functions that have goals of their own."""
