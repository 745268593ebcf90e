"""The detector: finds what looks like a secret in values that nobody marked; knows no allowance, never says a value.

`suspects` looks at whole documents as bytes, and is cheap: where it says no, there is nothing to be found. `findings`
walks one value and says where something stands, and which shape it has. Text is cut into tokens: runs of characters of
which secrets are made. Tokens are known by their beginning, whole texts by a few marks; what has neither is judged by
its name (`db_password`), or by how it alternates between lower case, upper case and digits, as only chance does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Final

from firma.core.model.address import Path
from firma.core.model.shapes import BEGINNINGS, MARKS, TOKEN_CHARACTERS_MIN, Mark
from firma.core.model.value import Map, SecretRef, Sensitive, ValueSet

MIX_MIN: Final = 0.44
"""Least share of neighbours that are of different kinds. Of chance it is 0.62 (letters and digits, evenly), of names
written in camel case 0.35 and less."""

MIXED_CHARACTERS: Final = (20, 100)
"""Shortest and longest text that is judged by its mixture: shorter ones are names, longer ones are content."""

PART_CHARACTERS_MIN, PART_MIX_MIN = 16, 0.52
"""Of texts of several parts with a word among them: shortest part that is judged, and its least share of neighbours of
different kinds. Suffixes that CloudFormation makes have 12 or 13 characters."""

DISTINCT_MIN: Final = 12
"""Fewest different characters of something made by chance; 20 of 62 have 17 on average."""

MARKED_CHARACTERS_MIN: Final = 10
"""Shortest text that can hold a mark: `://a:abc@b`."""

NAMED_CHARACTERS: Final = (6, 512)
"""Shortest and longest text that its name alone makes a secret."""

_PASSWORDS: Final = ("password", "passwd", "passphrase")
_KEYS: Final = ("secretkey", "secretaccesskey", "clientsecret", "apikey", "accesstoken", "authtoken", "bearertoken")
"""Ends of names that make a secret of any text that may be one, and of any with a digit in it."""

_DIGIT: Final = re.compile("[0-9]")
_NAMES_SOMETHING_ELSE: Final = re.compile(
    r"(sha\d*|hash|digest|checksum|etag|fingerprint|thumbprint|version|ids?|arns?|names?|markers?|cursor|ur[il]s?|paths?"
    r"|md5|commit|revision|resource|action|type|class|policy)$"
)
_IS_NO_SECRET: Final = re.compile(
    r"^(arn:|\(|https?://[^@]*$|ssm:|/|\$\{|\{\{|<|\*+$|x+$|-+$|alias/|vault:|secret(s)?[:/]|true$|false$|none$|null$|required$"
    r"|optional$|disabled$|enabled$|string$|text$)|\s|\{\{resolve:|\$\{",
    re.IGNORECASE,
)
_ASSIGNED: Final = re.compile(
    r"(?:passw(?:or)?d|passphrase|secret|token|api_?key|access_?key|private_?key|credentials?)[\"']?\s*[:=]\s*[\"'][^\"']{4}",
    re.IGNORECASE,
)
_NOT_LETTERS: Final = re.compile(r"[^a-z0-9]")
_SPLIT: Final = re.compile(r"[/+=]")
_TOKEN: Final = re.compile(rf"(?<![A-Za-z0-9+/=_.~-])[A-Za-z0-9+/=_.~-]{{{TOKEN_CHARACTERS_MIN},}}")
_MIXED: Final = re.compile(r"(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=[^0-9]*[0-9])[A-Za-z0-9+/_-]+={0,2}")
_SHA256_TEXT: Final = 44
_PARTS: Final = re.compile(r"[^A-Za-z0-9]")
_WORD: Final = re.compile(r"(?=.{4})[A-Z]?[a-z]+(?:[A-Z][a-z]+)*")
_ALTERNATION: Final = re.compile(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[a-z0-9])|(?<=[0-9])(?=[A-Za-z])")

_IN_TOKEN: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_.~-")
_TO_TOKENS: Final = bytes(code if code in _IN_TOKEN else 0x20 for code in range(256))
_NAMED_MEMBERS: Final = tuple(f'{end}":'.encode() for end in (*_PASSWORDS, *_KEYS))
"""How members whose names make secrets end in compact JSON, in lower case and without what parts words."""

_PARTS_WORDS: Final = b"_-. "
_ESCAPES: Final = (b"\\n", b"\\t", b"\\r")
_ARMOUR: Final = "-----BEGIN "
_BYTES: Final = b'{"b":"'


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that looks like a secret: where it stands in a value, and which shape it has. Never the value."""

    path: Path
    shape: str


def suspects(document: bytes) -> bool:
    """Return whether something in a document (compact JSON in UTF-8) may look like a secret: cheap, for all of it.

    Where `findings` finds something in a value, this is true of the value's canonical bytes.
    """
    for escape in _ESCAPES:
        document = document.replace(escape, b" ")
    if _BYTES in document or any(mark.hint_bytes in document for mark in MARKS):
        text = document.decode(errors="replace")
        if _BYTES in document or any(mark.hint in text and _is_marked(mark, text) for mark in MARKS):
            return True
    plain = document.lower().translate(None, _PARTS_WORDS)
    if any(member in plain for member in _NAMED_MEMBERS):
        return True
    tokens = {*document.translate(_TO_TOKENS).split()}
    return any(len(token) >= TOKEN_CHARACTERS_MIN and bool(_token_shape(token.decode(), "")) for token in tokens)


def findings(value: Any, path: Path = ()) -> Iterator[Finding]:
    """Yield where something in a value looks like a secret.

    What is marked sensitive, and references to secrets, are none: nobody will see them. Arguments of expressions are
    entered: their path is that of the expression.
    """
    kind = type(value)
    if kind is str:
        shape = shape_of(value, _name_of(path))
        if shape:
            yield Finding(path, shape)
    elif isinstance(value, Map):
        for key, item in value.items():
            if shape := marked_shape(key):
                yield Finding(path, shape)  # the map's place: the key itself is what must not be shown
            yield from findings(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from findings(item, (*path, index))
    elif isinstance(value, ValueSet):
        for item in value:
            yield from (Finding(path, found.shape) for found in findings(item, path))
    elif isinstance(value, bytes):
        shape = shape_of(value.decode("latin-1"), _name_of(path))
        if shape:
            yield Finding(path, shape)
    elif not isinstance(value, Sensitive | SecretRef):
        for argument in getattr(value, "arguments", ()):
            yield from (Finding(path, found.shape) for found in findings(argument, path))


def _name_of(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def shape_of(text: str, name: str = "") -> str:
    """Return the shape of the secret that a text looks like or holds, given the name it stands under; else empty."""
    length = len(text)
    if length < NAMED_CHARACTERS[0]:
        return ""
    if name and length <= NAMED_CHARACTERS[1] and _names_a_secret(name, text) and _IS_NO_SECRET.search(text) is None:
        return "a value whose name says so"
    if length < MARKED_CHARACTERS_MIN:
        return ""
    for mark in MARKS:
        if mark.hint in text and _is_marked(mark, text):
            return mark.shape
    if length < TOKEN_CHARACTERS_MIN or _ARMOUR in text:
        return ""  # what is left of armoured text, once it holds no private key: certificates and public keys
    for match in _TOKEN.finditer(text):
        shape = _token_shape(match[0], name)
        if shape:
            return shape
    return ""


def marked_shape(text: str) -> str:
    """Return the shape of a secret with a beginning that everybody knows, for names and keys; else empty."""
    if len(text) < MARKED_CHARACTERS_MIN:
        return ""
    marked = next((mark.shape for mark in MARKS if mark.hint in text and _is_marked(mark, text)), "")
    return marked or next((shape for match in _TOKEN.finditer(text) if (shape := _begins(match[0]))), "")


def is_telling(line: str) -> bool:
    """Return whether a line of source may hold a secret: then it is not shown."""
    return _ASSIGNED.search(line) is not None or bool(shape_of(line))


def _names_a_secret(name: str, text: str) -> bool:
    plain = _plain_name(name)
    return plain.endswith(_PASSWORDS) or (plain.endswith(_KEYS) and _DIGIT.search(text) is not None)


def censored(text: str) -> str:
    """Return a text for people in which everything that looks like a secret is replaced by its shape."""
    if len(text) < MARKED_CHARACTERS_MIN:
        return text
    for mark in MARKS:
        if mark.hint in text:
            text = mark.pattern.sub(partial(_without, mark.shape), text)
    return _TOKEN.sub(lambda match: f"({shape})" if (shape := _token_shape(match[0], "")) else match[0], text)


def _without(shape: str, match: re.Match[str]) -> str:
    if _is_placeholder(match):
        return match[0]
    secret = match.groupdict().get("secret")
    return f"({shape})" if secret is None else match[0].replace(secret, f"({shape})")


@lru_cache(maxsize=4096)
def _plain_name(name: str) -> str:
    return _NOT_LETTERS.sub("", name.lower())


@lru_cache(maxsize=4096)
def _names_something_else(name: str) -> bool:
    return _NAMES_SOMETHING_ELSE.search(_plain_name(name)) is not None


def _is_marked(mark: Mark, text: str) -> bool:
    return any(not _is_placeholder(match) for match in mark.pattern.finditer(text))


def _is_placeholder(match: re.Match[str]) -> bool:
    inner = match.groupdict().get("secret")
    return inner is not None and (not inner or _IS_NO_SECRET.search(inner) is not None)


def _token_shape(token: str, name: str) -> str:
    return _begins(token) or ("a text as only chance makes it" if _is_mixed(token, name) else "")


def _begins(token: str) -> str:
    """Return the shape of a token whose beginning everybody knows; else empty."""
    for piece in _SPLIT.split(token) if not token.isalnum() else (token,):
        for shape in BEGINNINGS.get(piece[:3], ()):
            if shape.pattern.search(piece if shape.is_split else token):
                return shape.shape
    return ""


def _is_mixed(token: str, name: str) -> bool:
    head, _, tail = token.rstrip("=").rpartition("=")
    text = tail if head else token
    if not MIXED_CHARACTERS[0] <= len(text) <= MIXED_CHARACTERS[1] or _MIXED.fullmatch(text) is None:
        return False
    if len(text) == _SHA256_TEXT and text.endswith("="):
        return False  # a SHA-256 digest in base64: far more often than a key of 32 bytes
    if len({*text}) < DISTINCT_MIN or _names_something_else(name):
        return False
    parts = _PARTS.split(text)
    if not any(_WORD.fullmatch(part) for part in parts):
        return _is_chance("".join(parts), MIX_MIN)
    # Clouds put a dozen characters of chance behind a name: where there is a word, the longest part counts.
    longest = max(parts, key=len)
    return len(longest) >= PART_CHARACTERS_MIN and _is_chance(longest, PART_MIX_MIN)


def _is_chance(text: str, least: float) -> bool:
    return _MIXED.fullmatch(text) is not None and len(_ALTERNATION.findall(text)) >= least * (len(text) - 1)


def marked_up(value: Any, found: Mapping[Path, str], path: Path = ()) -> Any:
    """Return a value in which everything that was found is marked sensitive; what holds an expression is, whole."""
    if path in found:
        return value if isinstance(value, Sensitive) else Sensitive(value)
    if isinstance(value, Map):
        return type(value)({key: marked_up(item, found, (*path, key)) for key, item in value.items()})
    if isinstance(value, tuple):
        return tuple(marked_up(item, found, (*path, index)) for index, item in enumerate(value))
    return value
