"""Authoring: what programs are written in, and the process that runs them; knows the vocabulary, and no plan."""
