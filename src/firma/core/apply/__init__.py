"""Apply: a run as a state machine, events in, effects out; knows no clock, no store, no provider and awaits nothing."""
