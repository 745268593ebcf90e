"""Staging: puts an asset's content where a provider can take it from; knows no plan."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from firma.core.model.value import Asset
from firma.engine.context import Context
from firma.engine.keeping import asset_content
from firma.providers.contract import Session


def stager(context: Context) -> Callable[[Session, Asset], Awaitable[Any]]:
    """Return what turns an asset into the value that stands for it in a request."""

    async def stage(session: Session, asset: Asset) -> Any:
        content = await asset_content(context.store, asset.digest, asset.name)
        return await session.stage(asset, content)

    return stage
