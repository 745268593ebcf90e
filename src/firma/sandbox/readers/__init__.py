"""Live readers: what a service's own API says about a thing, as a CloudFormation model; knows nothing that Cloud Control remembers."""
