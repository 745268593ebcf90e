"""Live readers: what a service itself says of a thing, as a model; knows nothing that Cloud Control remembers."""
