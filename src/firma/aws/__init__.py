"""What authors import: `from firma.aws import ec2, s3`; one module a service, its types in the stub beside it.

Modules of our own begin with an underscore, so that no service will ever be called like them.
"""
