"""What authors call on values that may not be known yet: it answers at once, or joins the plan; knows no resource.

The vocabulary (`json`, `part`, `cidr`, …) is data. Any other function, in `later` or `Ref.map`, is opaque: the
document names its module, its qualified name and a digest of its source, and only the program host ever runs it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from firma.core.model.evaluate import EvaluationError, resolve
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.schema import Kind
from firma.core.model.value import Asset, SecretRef, Unknown, Value, is_known, walk
from firma.program.collect import Sink, collect
from firma.program.evaluation import Evaluation, Running, UnitState
from firma.program.opaque import NESTED_MAX, bare, depth, function_name, remember
from firma.program.placeholder import Mint
from firma.program.problem import mistake
from firma.program.ref import UnknownList
from firma.program.text import Text, plain, whole

_WHY: Final = "it is computed from values that are not known yet"
_OUTSIDE: Final = UnitState.__new__(UnitState)

FAILED: Final = "firma-no-value"
"""What stands for the result of a function that does not take a stand-in value, in the substitution check."""


def _sink(name: str) -> Sink | None:
    evaluation = Running.evaluation
    if evaluation is None or evaluation.state is None:
        return None
    return Sink(evaluation, evaluation.state, name)


def _values(name: str, inputs: tuple[Any, ...]) -> tuple[Sink | None, tuple[Value, ...]]:
    sink = _sink(name)
    if sink is None:  # outside of a stack nothing is unknown; what is no value is still refused
        bare = Evaluation("", "", Mint())
        return None, tuple(collect(item, Sink(bare, _OUTSIDE, name)) for item in inputs)
    return sink, tuple(collect(item, sink, (number,)) for number, item in enumerate(inputs))


def _no_reference(_: Reference) -> Value:
    return Unknown()


def call(function: Function, *inputs: Any) -> str:
    """Return what a function of the vocabulary makes of values, now or as part of the plan.

    Raises:
        ProgramError: it cannot take these values (F116).
    """
    name = f"firma.{function.value}"
    sink, arguments = _values(name, inputs)
    made = Call(function, arguments)
    _refuse_secrets(name, arguments)
    if sink is None or all(is_known(argument) for argument in arguments):
        try:
            return resolve(made, _no_reference)  # type: ignore[no-any-return]  # text by the vocabulary
        except EvaluationError as error:
            if sink is not None and sink.evaluation.decoy is not None:
                return FAILED  # a stand-in that the function does not take proves nothing
            raise mistake("F116", str(error)) from None
    _refuse_depth(name, made)
    return whole(sink.evaluation.mint.mint(made, Kind.TEXT, name, _WHY, sink.state.text))


def _refuse_secrets(name: str, arguments: tuple[Value, ...]) -> None:
    """A secret by reference is resolved in the provider's last moment, so nothing can be made of it before."""
    if any(isinstance(leaf, SecretRef | Asset) for leaf in walk(arguments)):
        raise mistake("F105", f"{name} was given a secret or an asset", help="give it to a property whole")


def _refuse_depth(name: str, made: Call | Opaque) -> None:
    if depth(made) > NESTED_MAX:
        raise mistake("F118", f"{name} is computed from values that are computed from others, {NESTED_MAX} deep")


def later(fn: Callable[..., str], /, *inputs: Any) -> str:
    """Return text that a pure function computes from values when they are known: `later(str.upper, vpc.vpc_id)`.

    Raises:
        ProgramError: values are known already, and the function does not return text (F116).
    """
    fn = bare(fn)
    name = function_name(fn)
    sink, arguments = _values(f"later({name})", inputs)
    if sink is None or all(is_known(argument) for argument in arguments):
        return _text_of(fn, inputs, sink)
    made = remember(sink.state, fn, arguments)
    _refuse_depth(f"later({name})", made)
    return whole(sink.evaluation.mint.mint(made, Kind.TEXT, f"later({name}, …)", _WHY, sink.state.text))


def _text_of(fn: Callable[..., Any], inputs: tuple[Any, ...], sink: Sink | None) -> str:
    decoy = sink is not None and sink.evaluation.decoy is not None
    try:
        result = fn(*inputs)
    except Exception:
        if decoy:  # a stand-in that the function does not take proves nothing
            return FAILED
        raise
    if not isinstance(result, str):
        raise mistake("F116", f"`{function_name(fn)}` in `firma.later` gave {result!r}, which is not text")
    return result


def key(text: str) -> str:
    """Return a reference as a key of a document. Keys that turn out equal are refused when they are known."""
    return plain(text)


def json(document: Any) -> str:
    """Return a document as JSON text; values are put in before it is written, so they are always escaped rightly."""
    return call(Function.JSON, document)


def yaml(document: Any) -> str:
    """Return a document as YAML text."""
    return call(Function.YAML, document)


def base64(text: str) -> str:
    """Return the base64 of a text's UTF-8 bytes."""
    return call(Function.BASE64, text)


def sha256(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes, in lower-case hex."""
    return call(Function.SHA256, text)


def part(text: str, separator: str, index: int) -> str:
    """Return one part of a text: `part("arn:aws:s3:::x", ":", 5)` is `"x"`. A negative index counts from the end."""
    return call(Function.PART, text, separator, index)


def item(values: Sequence[str] | Mapping[str, str], index: int | str) -> str:
    """Return one element of a list (by number) or map (by key) that may not be known yet."""
    if type(values) is UnknownList:
        return call(Function.ITEM, values, index)
    if type(values) is Text:
        return call(Function.KEY if isinstance(index, str) else Function.ITEM, values, index)
    try:
        return values[index]  # type: ignore[index]  # a list by number, a map by key
    except (LookupError, TypeError) as error:
        raise mistake("F116", f"firma.item: there is no {index!r}: {error}") from None


def cidr(network: str, bits: int, index: int) -> str:
    """Return the `index`-th block of a network, `bits` longer: `cidr("10.0.0.0/16", 8, 3)` is `"10.0.3.0/24"`."""
    return call(Function.CIDR, network, bits, index)


def dedent(text: str) -> str:
    """Return a text without the indentation that all its lines share."""
    return call(Function.DEDENT, text)


def raw(text: str) -> str:
    """Return a text whose value may go into other text as it is, whatever it holds: the author vouches for it."""
    return call(Function.RAW, text)
