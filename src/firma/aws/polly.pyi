"""Resource types of AWS Polly. Made by scripts/schemas: do not edit."""

from typing import Final, Unpack, final
from firma.aws._inputs import Options, Ref
from firma.program.resource import Resource as _Resource

@final
class Lexicon(_Resource):
    """Resource Type definition for AWS::Polly::Lexicon."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    alphabet: Final[str]
    """The phonetic alphabet used in the lexicon."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the lexicon."""
    content: Final[str]
    """The content of the PLS lexicon in string format."""
    language_code: Final[str]
    """The language code that the lexicon applies to."""
    last_modified: Final[str]
    """The date the lexicon was last modified (ISO 8601 timestamp)."""
    lexemes_count: Final[Ref[int]]
    """The number of lexemes in the lexicon."""
    name: Final[str]
    """The name of the lexicon."""
    size: Final[Ref[int]]
    """The total size of the lexicon, in characters."""
