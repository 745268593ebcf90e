"""What a text means: leaving out addresses that cannot match never changes what matches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import strategies as own
from firma.core.model.address import Address, matches, quote
from firma.engine.naming import _may_match


def forms(address: Address) -> st.SearchStrategy[str]:
    """Every way to write an address, and its text with something cut off."""
    tail = quote(address.name) + (f"[{quote(address.key)}]" if address.key else "")
    inside = "".join(f"{quote(component)}/" for component in address.components)
    written = [str(address), tail, f"{inside}{tail}", f"{quote(address.type)}:{tail}", address.name]
    last = address.type.rpartition(".")[2]
    cut = st.integers(0, len(str(address))).map(lambda at: str(address)[at:])
    return st.sampled_from([*written, f"{last}:{tail}"]) | cut


@given(st.data())
def test_what_is_left_out_does_not_match(data: st.DataObject) -> None:
    address = data.draw(own.addresses)
    text = data.draw(forms(address) | own.addresses.map(str))

    assert _may_match(text, str(address)) or not matches(text, address)
