"""What authors import: `from firma.aws import ec2, s3`; one module a service, its types in the stub beside it.

Modules of our own begin with an underscore, so that no service will ever be called like them.
"""

from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # seen by a type checker, it would make every misspelt service an Any

    def __getattr__(name: str) -> object:
        """Raise AttributeError, so that a module is imported; ProgramError (F658) for a service that there is not."""
        from firma.aws._synthesis import no_service

        raise no_service(name)
