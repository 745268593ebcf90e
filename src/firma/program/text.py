"""`Text`: a `str` whose value is not known yet; knows no resource and no cloud.

The one rule: an operation is allowed exactly when it commutes with substitution, whatever the value will be (`+`,
f-string, `%s`, `join`, `*`). Everything else could only be answered by the value, and raises with the place and the
alternative.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Final, NoReturn, SupportsIndex

from firma.program.placeholder import START, DamageError, Now, Parts, Token, placed, refuse, split
from firma.program.problem import UnknownValueError, author_frame, place_of, problem

_WIDTH: Final = re.compile(r"%[-#0+ ]*[0-9.*]")
_LATER: Final = "compute it when it is known: `firma.{}`"


class Text(str):
    """Text that is not known yet. Its characters are a placeholder; `parts` is what they stand for."""

    __slots__ = ("parts",)
    parts: Parts

    @staticmethod
    def of(parts: Parts, text: str) -> Text:
        """Return the text of parts, written with placeholders as `text`."""
        made = str.__new__(Text, text)
        made.parts = parts
        return made

    @staticmethod
    def read(text: str) -> str:
        """Return a `Text` for a plain `str` that holds placeholders; any other as it is."""
        mint = Now.mint
        if START not in text or type(text) is Text or mint is None:
            return text
        try:
            return Text.of(split(text, mint), text)
        except DamageError:
            return text  # the declaration will say it, with the property's name

    # -- allowed: these commute with substitution --

    def __add__(self, other: str) -> str:
        return Text.read(str.__add__(self, other)) if isinstance(other, str) else NotImplemented

    def __radd__(self, other: str) -> str:
        return Text.read(str.__add__(other, self)) if isinstance(other, str) else NotImplemented

    def __mul__(self, times: SupportsIndex) -> str:
        return Text.read(str.__mul__(self, times))

    __rmul__ = __mul__

    def join(self, items: Iterable[str], /) -> str:
        """Join texts; what they hold unknown stays unknown."""
        return Text.read(str.join(self, items))

    def __format__(self, spec: str) -> str:
        if spec not in ("", "s"):
            raise refusal(self, f"padded or cut to `{spec}`", "formatting to a width needs the text's length")
        return str.__getitem__(self, slice(None))

    def __rmod__(self, template: str) -> str:
        if _WIDTH.search(template):
            raise refusal(self, f"padded or cut by `{template}`", "formatting to a width needs the text's length")
        return Text.read(str.__mod__(template, plain(self)))

    def __str__(self) -> str:
        return self  # 3.14's C `json` calls str() on subclasses (cpython gh-148241)

    def __repr__(self) -> str:
        return f"<firma:unknown {names(self)}>"

    def __copy__(self) -> Text:
        return self

    def __deepcopy__(self, memo: object) -> Text:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return Text.read, (plain(self),)

    # -- answered without the value: the same reference equals itself --

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        if not isinstance(other, str):
            return False
        if type(other) is Text and other.parts == self.parts:
            return True
        raise refusal(self, "compared", "this decides on a value that only the cloud can give")

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        raise refusal(
            self,
            "used as a key or in a set",
            "two keys could turn out to be equal",
            "as a key of a document, write `{firma.key(x): …}`; to look up, use names, not references",
        )


def plain(text: str) -> str:
    """Return the same characters as an exact `str`."""
    return str.__getitem__(text, slice(None))


def whole(token: Token) -> Text:
    """Return the text that is exactly one token's value."""
    from firma.program.placeholder import Placed

    return Text.of((Placed(token),), token.text)


def names(value: Text) -> str:
    """Return the names of what a text holds unknown."""
    return ", ".join(dict.fromkeys(part.token.name for part in placed(value.parts)))


def refusal(value: Text, verb: str, label: str = "", help: str = "") -> UnknownValueError:  # noqa: A002  # the diagnostic's own word
    """Return the error that a text cannot be used so, with the author's line, the reason and the way out."""
    frame, within = author_frame(2)
    place = None if frame is None else place_of(frame.f_code, frame.f_lasti, frame.f_lineno)
    first = next(placed(value.parts)).token
    last = "".join(c if c.isalnum() else "_" for c in first.name.rpartition("#")[2].rpartition(".")[2]) or "value"
    if within and not within.startswith(("firma", "importlib")):
        help = f"run it when the value is known: `firma.later({within}, …)`"  # noqa: A001
        label = label or f"inside {within}"
    error = UnknownValueError(
        problem(
            "F101",
            f"`{names(value)}` is not known yet, so it cannot be {verb}",
            place=place,
            help=help or f"decide on a setting instead, or compute it later: `firma.later(lambda {last}: …, …)`",
            notes=(label or "only the value could answer this", first.why),
        )
    )
    return refuse(error)


def _refusing(method: str, verb: str, advice: str = "") -> Callable[..., NoReturn]:
    def refused(self: Text, *_: object, **__: object) -> NoReturn:
        raise refusal(self, verb, help=advice)

    refused.__name__ = method
    return refused


_ADVICE: Final = {
    "encode": _LATER.format("base64(text)` or `firma.sha256(text)"),
    "replace": "replace before you interpolate, or `firma.later`",
    "split": _LATER.format('part(text, ":", 5)'),
    "__bool__": "a reference is never empty here: drop the test, or test the setting that leads to it",
}

_REFUSED: Final = {
    "compared": "__lt__ __le__ __gt__ __ge__",
    "tested for truth": "__bool__",
    "measured": "__len__",
    "iterated over": "__iter__ __reversed__",
    "indexed or sliced": "__getitem__",
    "searched": "__contains__ find rfind index rindex count startswith endswith",
    "re-cased": "upper lower title capitalize swapcase casefold",
    "split": "split rsplit splitlines partition rpartition",
    "stripped": "strip lstrip rstrip removeprefix removesuffix",
    "padded": "center ljust rjust zfill expandtabs",
    "rewritten": "replace translate",
    "turned into bytes": "encode __bytes__",
    "turned into a number": "__int__ __float__ __index__ __complex__",
    "used as a format": "format format_map __mod__",
    "tested": (
        "isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper"
    ),
}

for _verb, _methods in _REFUSED.items():
    for _method in _methods.split():
        setattr(Text, _method, _refusing(_method, _verb, _ADVICE.get(_method, "")))
