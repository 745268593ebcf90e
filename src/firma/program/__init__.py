"""Authoring: what programs are written in, and the process that runs them; knows the vocabulary, no plan and no provider."""
