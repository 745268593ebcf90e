"""The verbs, a module each with its `command`; loaded when they are called. They decide nothing."""
