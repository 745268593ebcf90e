"""`Ref[T]`: a number or flag that is not known yet, and `UnknownList`, a list of unknown length; knows no resource."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, SupportsIndex, TypeAlias, TypeVar

from firma.program.evaluation import current
from firma.program.opaque import bare, function_name, remember
from firma.program.placeholder import Token, refuse
from firma.program.problem import UnknownValueError, problem
from firma.program.reach import out_of_reach
from firma.program.text import Text, plain, refusal, whole

T = TypeVar("T")
R = TypeVar("R")


class Ref(Generic[T]):
    """A number, flag or object that is not known yet. Parameters of the same type take it as it is."""

    __slots__ = ("known", "token")
    token: Token | None
    known: Any

    def __init__(self, token: Token | None, known: Any = None) -> None:
        self.token, self.known = token, known

    @staticmethod
    def of(value: R) -> Ref[R]:
        """Return a value that is known, where a reference is asked for (in outputs)."""
        return Ref(None, value)

    def map(self, fn: Callable[[T], R], /) -> Ref[R]:
        """Return what a pure function makes of the value when it is known.

        Raises:
            ProgramError: the reference belongs to another stack (F123), or to no evaluation that is under way (F120).
        """
        token, fn = self.token, bare(fn)
        if token is None:
            return Ref(None, fn(self.known))
        evaluation, state = current()
        name = function_name(fn)
        if token.unit != state.text and evaluation.decoy is None:
            raise out_of_reach(token, state, f"`map({name})`")
        made = remember(state, fn, (token.expression,))
        return Ref(evaluation.mint.mint(made, token.kind, f"{token.name}.map({name})", token.why, state.text))

    def __format__(self, spec: str) -> str:
        if self.token is None:
            return format(self.known, spec)
        if spec:
            raise refusal(whole(self.token), f"formatted with `{spec}`")
        return plain(whole(self.token))

    def __str__(self) -> str:
        return str(self.known) if self.token is None else whole(self.token)

    def __repr__(self) -> str:
        return f"Ref.of({self.known!r})" if self.token is None else f"<firma:unknown {self.token.name}>"

    def __copy__(self) -> Ref[T]:
        return self

    def __deepcopy__(self, memo: object) -> Ref[T]:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        if self.token is None:
            return Ref.of, (self.known,)
        return _again, (plain(whole(self.token)), True)


Int: TypeAlias = int | Ref[int]
Number: TypeAlias = float | Ref[float] | Ref[int]
Bool: TypeAlias = bool | Ref[bool]


def _again(text: str, single: bool) -> Any:  # noqa: FBT001  # positional by pickle's protocol
    read = Text.read(text)
    if type(read) is not Text:
        return text
    token = next(part.token for part in read.parts if not isinstance(part, str))
    return Ref(token) if single else UnknownList(token)


def _refusing_ref(method: str, verb: str) -> Callable[..., NoReturn]:
    def refused(self: Ref[Any], *_: object) -> NoReturn:
        name, why = (
            (self.token.name, self.token.why) if self.token else (repr(self.known), "it is given as a reference")
        )
        raise refuse(
            UnknownValueError(
                problem(
                    "F101",
                    f"`{name}` is not known yet, so it cannot be {verb}",
                    help="compute it later: `.map(lambda value: …)`; passing it on and f-strings work as they are",
                    notes=(why,),
                )
            )
        )

    refused.__name__ = method
    return refused


_REFUSED_REF: Final = {
    "compared": "__eq__ __ne__ __lt__ __le__ __gt__ __ge__",
    "tested for truth": "__bool__",
    "used as a key": "__hash__",
    "used in arithmetic": (
        "__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ "
        "__mod__ __rmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __round__ __and__ __rand__ __or__ __ror__ __xor__ "
        "__rxor__ __invert__ __lshift__ __rshift__ __divmod__ __rdivmod__ __trunc__ __floor__ __ceil__"
    ),
    "turned into a number": "__int__ __float__ __index__ __complex__",
    "iterated over": "__iter__ __len__ __contains__ __getitem__ __reversed__",
}

for _verb, _methods in _REFUSED_REF.items():
    for _method in _methods.split():
        setattr(Ref, _method, _refusing_ref(_method, _verb))


class UnknownList(list[Any]):
    """A list that the cloud will give: it can be passed on whole, and joined to others with `+`.

    Its storage holds one placeholder, so that C code which reads past the methods carries it, and never an empty list.
    """

    __slots__ = ("token",)
    token: Token

    def __init__(self, token: Token) -> None:
        self.token = token
        list.append(self, token.text)

    def __add__(self, other: Iterable[Any]) -> list[Any]:
        return [*list.__iter__(self), *_items(other)]

    def __radd__(self, other: Iterable[Any]) -> list[Any]:
        return [*_items(other), *list.__iter__(self)]

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return _again, (self.token.text, False)

    def __copy__(self) -> UnknownList:
        return self

    def __deepcopy__(self, memo: object) -> UnknownList:
        return self

    def __repr__(self) -> str:
        return f"[<firma:unknown {self.token.name}>]"

    def __str__(self) -> str:
        raise self._refusal("turned into text")

    def __format__(self, spec: str) -> str:
        raise self._refusal("put into text")

    def _refusal(self, verb: str) -> UnknownValueError:
        return refuse(
            UnknownValueError(
                problem(
                    "F102",
                    f"`{self.token.name}` is a list that is not known yet, so it cannot be {verb}",
                    notes=(self.token.why,),
                )
            )
        )


def _items(values: Iterable[Any]) -> Iterable[Any]:
    return list.__iter__(values) if isinstance(values, UnknownList) else values


def _refusing_list(method: str, verb: str) -> Callable[..., NoReturn]:
    def refused(self: UnknownList, *_: object, **__: object) -> NoReturn:
        raise self._refusal(verb)

    refused.__name__ = method
    return refused


_REFUSED_LIST: Final = {
    "iterated over": "__iter__ __reversed__ copy",
    "measured": "__len__",
    "tested for truth": "__bool__",
    "indexed": "__getitem__ index count",
    "searched": "__contains__",
    "compared": "__eq__ __ne__ __lt__ __le__ __gt__ __ge__",
    "changed": (
        "append extend insert remove pop clear sort reverse __setitem__ __delitem__ __iadd__ __imul__ __mul__ __rmul__"
    ),
}

if not TYPE_CHECKING:
    for _verb, _methods in _REFUSED_LIST.items():
        for _method in _methods.split():
            setattr(UnknownList, _method, _refusing_list(_method, _verb))
