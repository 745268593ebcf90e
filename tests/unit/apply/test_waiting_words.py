"""A run that waits says until when, and one that is refused says whom it met and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from applying import LOST, Bench, Log, create, lease_of, ledger, only, plan_of, update
from firma.core.apply.admission import met_by, moment
from firma.core.apply.effect import Put, Wake
from firma.core.apply.settling import waiting_words


@given(st.integers(0, 4_102_444_800_000 * 40))
def test_a_moment_is_what_the_calendar_says(ms: int) -> None:
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=ms // 1000)

    assert moment(ms) == f"{at:%Y-%m-%d %H:%M:%S} UTC".rjust(23, "0")


def test_a_wait_says_until_when_and_how_long_that_is() -> None:
    assert waiting_words(at=90_500, now=60_000) == "until it is quiet, 31 s from now (1970-01-01 00:01:30 UTC)"
    assert waiting_words(at=1, now=60_000).startswith("until it is quiet, 0 s from now")


def test_an_operation_that_waits_for_quiet_tells_it_in_its_view() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.Find:a")))
    (call,) = b.placed(only(Put, b.began()))
    wake = only(Wake, b.answered(call, LOST))
    (view,) = b.run.view().operations

    assert view.stage == "paused"
    assert moment(wake.at) in view.waits_for


def test_what_a_plan_and_a_lease_meet_at_is_named_by_address() -> None:
    log = ledger(create("t.Token:a"), create("t.Token:b"))
    plan = plan_of(log.state, update("t.Token:a"))
    number = lease_of(log, replace(plan, digest="theirs"))

    assert met_by(plan, log.state, log.state.leases[number]) == ("t.Token:a",)
    other = replace(plan, writes=frozenset({"out:url"}), reads=frozenset())
    held = replace(plan, writes=frozenset({"out:url", "h:a1"}), digest="more")
    assert met_by(other, log.state, log.state.leases[lease_of(log, held)]) == ("output:url",)
