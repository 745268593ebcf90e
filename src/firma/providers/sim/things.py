"""Things of the simulated cloud, and what reads show of them while an effect is not visible yet; knows no request."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.call import Thing
from firma.core.model.value import EMPTY, Map
from firma.providers.sim.types import TF_VERSION, TypeSpec


@dataclass(slots=True)
class Made:
    """One thing as it truly is. `uid`, `made_by` and `born_ms` are the simulator's ground truth, never shown.

    `attributes` hold what can be written; `etag` counts changes by anyone, `writes` those by requests.
    """

    uid: int
    spec: TypeSpec
    identifier: str
    attributes: Map
    tags: Map = EMPTY
    made_by: int | None = None
    """The number that came with the request which made it; None: a person."""
    born_ms: int = 0
    etag: int = 1
    writes: int = 1
    visible_at_ms: int = 0
    before: Map | None = None
    """What reads show until `visible_at_ms`; None: nothing (it was just made)."""
    before_etag: int = 0

    @property
    def id(self) -> str:
        """What others put into `refs`: the identifier, or, where that is a name, type and name."""
        family, _, kind = self.spec.type.removeprefix("sim.").partition(".")
        return f"{family}-{kind.lower()}/{self.identifier}" if self.spec.named else self.identifier

    @property
    def private(self) -> bytes:
        """The bytes that must come back with the next request; only tf-like types have them."""
        return f"p{self.uid}.{self.writes}".encode() if self.spec.is_tf else b""

    def shown(self) -> Thing:
        """Return the thing as an answer shows it: as it is."""
        return self._thing(self.attributes, self.etag)

    def seen(self, now_ms: int) -> Thing | None:
        """Return the thing as a read shows it at a time, or None while it is not visible yet."""
        if now_ms >= self.visible_at_ms:
            return self.shown()
        return None if self.before is None else self._thing(self.before, self.before_etag)

    def _thing(self, attributes: Map, etag: int) -> Thing:
        arn = f"arn:{self.spec.type.replace('.', ':')}:{self.uid}"
        return Thing(
            identifier=self.identifier,
            attributes=Map({**attributes, "id": self.id, "arn": arn}),
            private=self.private,
            condition=str(etag) if self.spec.conditional else "",
            version=TF_VERSION if self.spec.is_tf else 0,
            tags=self.tags,
        )
