"""What differs from run to run is left out of a comparison; what a page says of the project itself is not."""

from __future__ import annotations

import pytest

from docs.blocks import ACCOUNTS, agrees


@pytest.mark.parametrize("digest", ["3f2a9c1b77d0", "480215967733", "000000000000"])
def test_a_digest_is_left_out_also_where_it_has_no_letter(digest: str) -> None:
    assert agrees(["Plan e6666738552b  album"], [f"Plan {digest}  album"])


@pytest.mark.parametrize("account", sorted(ACCOUNTS))
def test_an_account_is_compared(account: str) -> None:
    assert not agrees([f"http://127.0.0.1:1/{account}/queue"], ["http://127.0.0.1:2/480215967733/queue"])
    assert agrees([f"http://127.0.0.1:1/{account}/queue"], [f"http://127.0.0.1:2/{account}/queue"])
