"""Placeholders: minting them for unknown values, and finding them again in text; knows no type of Python's.

A placeholder is `zFiRmA` nonce number `x` checksum probe `AmRiFz`: ASCII, in mixed case so that re-casing shows, with
a checksum so that damage shows, numbered in an order unrelated to the program's so that sorting by it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar
from zlib import crc32

from firma.core.model.schema import Kind
from firma.program.probe import FORM_LENGTH_MAX, PROBE, stack_of

START: Final = "zFiRmA"
END: Final = "AmRiFz"

_WELL_FORMED: Final = re.compile(
    rf"{START}([0-9a-f]{{4}})([0-9a-f]+)x([0-9a-f]{{4}})([^A-Za-z0-9].{{0,{FORM_LENGTH_MAX}}}?){END}", re.DOTALL
)

# What is left of a placeholder that was re-cased, reversed, printed with repr(), or hex- or base64-encoded (in its
# three alignments). On 1.8 million real texts and 26 MB of random base64 neither pattern found anything.
_RECASED: Final = re.compile("zfirma|amrifz|<firma:|7a4669526d41", re.IGNORECASE)
_CODED: Final = re.compile("ekZpUm1B|pGaVJtQ|6RmlSbU|(?:zFiR|zFiRm)$|^(?:RiFz|mRiFz)")
_SUSPECT: Final = re.compile("[fF][iI][rR]|[rR][iI][fF]|ekZ|GaVJ|Rml|4669")
"""A cheap first look: every remain holds one of these."""


@dataclass(slots=True, eq=False)
class Token:
    """One value that is not known yet: the expression that gives it, what kind it is, and words about it.

    `unit` is where it may be used; `giver` the type of the resource that gives it; `why` says why it is unknown.
    """

    number: int
    expression: Any
    kind: Kind
    name: str
    why: str
    unit: str
    giver: str = ""
    sensitive: bool = False
    text: str = ""


@dataclass(slots=True)
class Mint:
    """All tokens of one evaluation. Two use another nonce, numbering and length, and must give one graph."""

    nonce: str = "7c3e"
    stride: int = 2_654_435_761
    offset: int = 97
    tokens: dict[int, Token] = field(default_factory=dict)
    refused: Exception | None = None
    """The first question that only a value could answer: it fails the evaluation also where the program catches it."""

    def mint(
        self, expression: Any, kind: Kind, name: str, why: str, unit: str, giver: str = "", *, sensitive: bool = False
    ) -> Token:
        """Return a new token with its placeholder."""
        number = (len(self.tokens) * self.stride + self.offset) & 0xFFFFFFFF
        body = f"{self.nonce}{number:x}"
        text = f"{START}{body}x{crc32(body.encode()) & 0xFFFF:04x}{PROBE}{END}"
        token = self.tokens[number] = Token(number, expression, kind, name, why, unit, giver, sensitive, text)
        return token


def other_mint() -> Mint:
    """Return a mint whose placeholders differ in everything that means nothing: nonce, order of numbers, length."""
    return Mint(nonce="e19b", stride=4_294_967_291, offset=1 << 31)


class Now:
    """The mint of the evaluation under way, or None. One, not a context variable: that is empty in a new thread."""

    mint: Mint | None = None


E = TypeVar("E", bound=Exception)


def refuse(error: E) -> E:
    """Return an error for what only a value could answer, remembered in case that the program catches it."""
    if Now.mint is not None and Now.mint.refused is None:
        Now.mint.refused = error
    return error


@dataclass(frozen=True, slots=True)
class Placed:
    """A token where it was found in a text, with the encoders between it and the text's surface, innermost first."""

    token: Token
    stack: tuple[str, ...] = ()


Parts = tuple["str | Placed", ...]


class DamageError(Exception):
    """What is wrong with a text, for the declaration to place; never shown by itself."""


def split(text: str, mint: Mint) -> Parts:
    """Return a text as literals and placed tokens.

    Raises:
        DamageError: a placeholder was cut, re-cased, encoded in an unknown way, or belongs to another evaluation.
    """
    if START not in text:
        return (literal(text),)
    parts: list[str | Placed] = []
    at = 0
    for match in _WELL_FORMED.finditer(text):
        nonce, number, check, form = match.groups()
        token = mint.tokens.get(int(number, 16))
        if crc32((nonce + number).encode()) & 0xFFFF != int(check, 16) or token is None or nonce != mint.nonce:
            raise DamageError("it holds a reference that does not belong to this evaluation")
        stack = stack_of(form)
        if stack is None:
            raise DamageError(f"`{token.name}` went through an encoding that Firma does not know (`{form[:24]}`)")
        if match.start() > at:
            parts.append(literal(text[at : match.start()]))
        parts.append(Placed(token, stack))
        at = match.end()
    if at < len(text) or not parts:
        parts.append(literal(text[at:]))
    return tuple(parts)


def literal(text: str) -> str:
    """Return a text that holds nothing of a placeholder. Raises DamageError where it does."""
    if len(text) > 3 and _SUSPECT.search(text) and (found := _CODED.search(text) or _RECASED.search(text)):
        raise DamageError(f"it holds what is left of a reference: `{found.group()}`")
    return text


def placed(parts: Parts) -> Iterator[Placed]:
    """Yield the tokens among parts."""
    for part in parts:
        if type(part) is Placed:
            yield part


def describe(text: str, mint: Mint) -> str:
    """Return a text for people to read: each placeholder as `<name>`; what is damaged stays as it is."""
    return _WELL_FORMED.sub(lambda match: _name(match, mint), text) if START in text else text


def _name(match: re.Match[str], mint: Mint) -> str:
    token = mint.tokens.get(int(match.group(2), 16))
    return f"<{token.name}>" if token is not None else match.group()
