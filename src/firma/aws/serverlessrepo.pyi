"""Resource types of AWS ServerlessRepo. Made by scripts/schemas: do not edit."""

from typing import Final, Unpack, final
from firma.aws._inputs import Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Application(_Resource):
    """Resource type definition for an AWS Serverless Application Repository application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        author: str,
        description: str,
        name: str,
        home_page_url: str = ...,
        labels: Texts = ...,
        license_body: str = ...,
        readme_body: str = ...,
        semantic_version: str = ...,
        source_code_url: str = ...,
        spdx_license_id: str = ...,
        template_body: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    """The Amazon Resource Name (ARN) of the application."""
    author: Final[str]
    """The name of the author publishing the app."""
    creation_time: Final[str]
    """The date and time this resource was created."""
    description: Final[str]
    """The description of the application."""
    home_page_url: Final[str]
    """A URL with more information about the application."""
    is_verified_author: Final[Ref[bool]]
    """Whether the author of this application has been verified."""
    labels: Final[list[str]]
    """Labels to improve discovery of apps in search results."""
    license_body: Final[str]
    """A local text file that contains the license of the app."""
    name: Final[str]
    """The name of the application."""
    readme_body: Final[str]
    """A text readme file in Markdown language that contains a more detailed description of the application."""
    semantic_version: Final[str]
    """The semantic version of the application."""
    source_code_url: Final[str]
    """A link to a public repository for the source code of your application."""
    spdx_license_id: Final[str]
    """A valid identifier from https://spdx.org/licenses/."""
    template_body: Final[str]
    """The local raw packaged AWS SAM template file of your application."""
