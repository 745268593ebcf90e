"""A folder with modules of own types, one of which does every wrong thing; knows no case."""

from __future__ import annotations

import asyncio
import textwrap
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from firma.core.model.value import Map
from firma.providers.checked import checked
from firma.providers.contract import Session
from firma.providers.own.provider import OwnProvider, OwnSettings

CANARY = "canary-41c7e0"

BAD = '''
import asyncio, os, sys, time
from pathlib import Path
from firma.providers.own import GoneError, NothingDoneError


class Bad:
    """Does what its input says."""

    call_max_s = 2

    class Inputs:
        do: str
        secret: str | None

    class Outputs:
        out: str

    def create(self, inputs: Inputs):
        print("working on", inputs.do, inputs.secret)
        match inputs.do:
            case "exit":
                print("about to die", file=sys.stderr, flush=True)
                os._exit(3)
            case "kill":
                os.kill(os.getpid(), 9)
            case "hang":
                time.sleep(60)
            case "garbage":
                for number in range(3, 64):
                    try:
                        os.write(number, b"this is no message\\n")
                    except OSError:
                        pass
                time.sleep(1)
            case "raise":
                raise ValueError(f"it broke with {inputs.secret!r}")
            case "nothing":
                raise NothingDoneError("the quota is used up")
            case "text":
                return "just-an-identifier"
            case "none":
                return None
            case "empty":
                return "", {"out": "x"}
            case "little":
                return "i", {}
            case "much":
                return "i", {"out": "x", "more": 1}
            case "over":
                return "i", {"out": "x", "do": "something else"}
            case "kind":
                return "i", {"out": 7}
            case "value":
                return "i", {"out": object()}
            case "leak":
                return "i", {"out": f"postgres://me:{inputs.secret}@host"}
            case "echo":
                return "i", {"out": inputs.secret}
            case "environment":
                return "i", {"out": ",".join(sorted(os.environ))}
            case "pid":
                return "i", {"out": str(os.getpid())}
            case "slow":
                time.sleep(0.3)
        return "i", {"out": "fine"}

    def update(self, identifier, inputs: Inputs):
        raise GoneError()

    async def delete(self, identifier):
        raise GoneError()
'''


class Place:
    """A folder with modules of own types."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, source: str) -> None:
        (self.folder / f"{name}.py").write_text(textwrap.dedent(source))

    def provider(self, **more: Any) -> OwnProvider:
        environment = {"PATH": "/usr/bin:/bin", "SECRET": CANARY, "PASSED": "p", "CANARY": CANARY}
        return OwnProvider(OwnSettings(paths=(self.folder,), **more), environment=environment)

    def run(self, scene: Callable[[OwnProvider, Session], Awaitable[Any]], module: str = "bad", **more: Any) -> Any:
        async def run() -> Any:
            provider = self.provider(**more)
            session = checked(await provider.open(Map(module=module, name="Bad")), provider.schema)
            try:
                return await scene(provider, session)
            finally:
                await session.close()
                await provider.close()

        return asyncio.run(run())
