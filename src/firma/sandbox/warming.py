"""Imports what the first operation needs, module by module, while nobody waits for it; knows no type."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import Callable
from typing import Final

from firma.core.model.diagnostic import FirmaError
from firma.sandbox.seam import Provisioners, Seam

_PAUSE: Final = 0.002
EXIT_REFUSED: Final = 3
"""The process's exit code where the emulator turns out not to be what it should be."""


class Warming:
    """The provisioners, once they are imported: that is over a second of work, and the first answer needs none of it.

    All of it happens on the event loop: two threads that import modules which import each other may see half of one.
    """

    def __init__(self, seam: Seam, end: Callable[[int], None] = os._exit) -> None:
        self._seam = seam
        self._end = end
        self._task: asyncio.Task[Provisioners] | None = None
        self._urgent = False
        self.active = 0
        """How many requests are under way: while there are some, and none waits for the provisioners, imports wait."""

    def begin(self) -> None:
        """Begin; must be called on the event loop."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._import())

    async def provisioners(self) -> Provisioners:
        """Return the provisioners as soon as they are there."""
        self.begin()
        self._urgent = True
        if self._task is None:
            raise RuntimeError("begin() has made no task. This is a bug in Firma.")
        return await asyncio.shield(self._task)

    async def _import(self) -> Provisioners:
        try:
            for module in ("jsonschema", "regex", "firma.sandbox.validation", *self._seam.provisioner_imports()):
                while self.active and not self._urgent:  # noqa: ASYNC110  # one event a request costs more
                    await asyncio.sleep(_PAUSE)
                importlib.import_module(module)
                await asyncio.sleep(0)
            return self._seam.provisioners()
        except FirmaError as error:
            sys.stderr.write(f"firma: {error}\n")
            sys.stderr.flush()
            self._end(EXIT_REFUSED)
            raise
