"""The demonstration: the shop from its first apply to its last destroy, told to a newcomer, each claim checked."""
