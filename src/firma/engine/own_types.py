"""Types that the project wrote itself: their schemas stand in its modules, and are loaded before anybody asks for them.

Knows neither plans nor graphs: whoever reads or writes objects of such types names them.
"""

from __future__ import annotations

from collections.abc import Iterable

from firma.core.ledger.state import State
from firma.engine.context import Context

PREFIX = "own."
"""What the types of a project's own modules begin with."""


def types_in(state: State) -> set[str]:
    """Return the types of all objects that a ledger tells of."""
    return {obj.type for obj in state.objects.values()}


async def load_own_types(context: Context, types: Iterable[str]) -> None:
    """Load the modules of those types that are the project's own. Raises PermanentError (F605, F630)."""
    wanted = sorted({name for name in types if name.startswith(PREFIX)})
    if wanted:
        from firma.providers.own.provider import OwnProvider

        own = context.providers.by_name.get("own")
        if isinstance(own, OwnProvider):
            await own.load(wanted)
