"""Claims: sentences that a second look found to be true, or the error that ends the demonstration; looks at nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


class ClaimError(Exception):
    """A claim does not hold: the sentence, and what was found instead."""

    def __init__(self, sentence: str, found: object) -> None:
        self.sentence, self.found = sentence, found
        super().__init__(f"{sentence}\nfound instead: {found}")


@dataclass(slots=True)
class Claims:
    """How many claims held, of how many a second client was the witness. `told` hears each of them."""

    told: Callable[[str], None]
    held: int = 0
    witnessed: int = 0
    sentences: list[str] = field(default_factory=list)

    def holds(self, truth: object, sentence: str, found: object = "") -> None:
        """Take a claim that Firma's own answers prove. Raises ClaimError where it does not hold."""
        if not truth:
            raise ClaimError(sentence, found)
        self.held += 1
        self.sentences.append(sentence)
        self.told(sentence)

    def seen(self, truth: object, sentence: str, found: object = "") -> None:
        """Take a claim that the second client proves. Raises ClaimError where it does not hold."""
        self.holds(truth, f"{sentence}  [boto3]", found)
        self.witnessed += 1
