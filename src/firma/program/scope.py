"""Scopes: components and defaults, which put what is declared inside them under one name; knows no schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from firma.program.evaluation import UnitState, current, within
from firma.program.instance import Provider, check_fixed
from firma.program.problem import author_place, mistake
from firma.program.resource import named


class Component:
    """A group of resources with a name: a plain class, whose `__init__(self, name, …)` declares them.

    Everything that `__init__` declares has the component's name in its address.
    """

    __firma_scope__: tuple[UnitState, tuple[str, ...]]

    def __init__(self, name: str, /) -> None:
        """Declare nothing: subclasses do."""

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        if "__init__" in cls.__dict__:
            cls.__init__ = _scoped(cls, cls.__init__)  # type: ignore[method-assign]  # the same signature, in a scope

    def __firma_addresses__(self) -> tuple[str, tuple[str, ...]]:
        """Return the unit, and the addresses of everything inside."""
        state, path = self.__firma_scope__
        inside = tuple(text for text, node in state.nodes.items() if node.address.components[: len(path)] == path)
        return state.text, inside


def _scoped(cls: type[Component], build: Callable[..., None]) -> Callable[..., None]:
    def init(self: Component, name: str, /, *args: Any, **more: Any) -> None:
        if type(self) is not cls:  # a subclass calls its parent: the scope is open already
            return build(self, name, *args, **more)
        _, state = current()
        path = (*state.components, named(name))
        taken = f"component {'/'.join(path)}"
        if taken in state.taken:
            raise mistake(
                "F122",
                f"component `{'/'.join(path)}` is declared twice",
                notes=(f"the first is at {state.taken[taken]}",),
            )
        state.taken[taken] = author_place(2)
        self.__firma_scope__ = state, path
        with within(path[-1]):
            return build(self, name, *args, **more)

    init.__doc__, init.__wrapped__ = build.__doc__, build  # type: ignore[attr-defined]  # as functools.wraps does
    return init


@contextmanager
def defaults(
    *,
    tags: Mapping[str, str] | None = None,
    region: str = "",
    account: str = "",
    provider: Provider | None = None,
    protect: bool | None = None,
) -> Iterator[None]:
    """Give defaults to everything declared inside; inner ones win, tags are merged, what a resource says itself wins.

    Raises:
        ProgramError: region or account is a reference (F117).
    """
    _, state = current()
    outer = state.defaults
    merged = {**dict(outer.tags), **(tags or {})}
    state.defaults = replace(
        outer,
        tags=tuple(merged.items()),
        region=check_fixed("region", region) or outer.region,
        account=check_fixed("account", account) or outer.account,
        provider=outer.provider if provider is None else provider.name,
        protect=outer.protect if protect is None else protect,
    )
    try:
        yield
    finally:
        state.defaults = outer
