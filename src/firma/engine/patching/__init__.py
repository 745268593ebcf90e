"""Patches: what the author's source has to say, so that it agrees with what is there; plans and applies nothing."""
