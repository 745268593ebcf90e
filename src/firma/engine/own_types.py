"""Types that the project wrote itself: their schemas stand in its modules, and are loaded before anybody asks for them.

Knows neither plans nor graphs: whoever reads or writes objects of such types names them.
"""

from __future__ import annotations

from collections.abc import Iterable

from firma.core.ledger.state import State
from firma.engine.context import Context

PREFIX = "own."
"""What the types of a project's own modules begin with."""


async def load_own_types(context: Context, state: State, types: Iterable[str] = ()) -> None:
    """Load the modules of all own types that a state or `types` name. Raises PermanentError (F605, F630)."""
    every = {*types, *(obj.type for obj in state.objects.values())}
    wanted = sorted(name for name in every if name.startswith(PREFIX))
    if wanted:
        from firma.providers.own.provider import OwnProvider

        own = context.providers.by_name.get("own")
        if isinstance(own, OwnProvider):
            await own.load(wanted)
