"""The engine: the composition root that answers questions, performs effects and holds the verbs people type.

No rendering.
"""
