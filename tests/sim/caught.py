"""Seeds that catch each mutant, found by `scripts/soak mutants`; stories change with the code: the test searches on."""

from __future__ import annotations

from collections.abc import Mapping

CAUGHT: Mapping[str, tuple[int, ...]] = {
    "absence believed at once": (0, 5, 13),
    "cancel counts as failure": (48, 85, 136),
    "delete before users are gone": (12, 50, 63),
    "delete though a user stays": (133, 144, 628),
    "dependencies by address": (50, 63, 133),
    "deposed at the intent, not restored": (58, 218, 414),
    "epoch of the whole unit (engine.md)": (44, 59, 94),
    "failed create not looked for": (0, 5, 6),
    "final plan not compared": (26, 35, 80),
    "follower called before its group is durable": (3, 4, 5),
    "follower does not see what it follows": (39, 52, 100),
    "follower put behind a failure": (225, 226, 362),
    "footprint of addresses only (23)": (1797, 2261, 5798),
    "forgotten things swept": (94, 149, 298),
    "hold ignored": (9, 15, 27),
    "hold knows no absence (30)": (27, 31, 66),
    "hold not lifted by an entry": (22, 28, 42),
    "intent not awaited before the call": (0, 1, 2),
    "moves not ahead of all": (11, 28, 87),
    "name derived again (8)": (18, 32, 73),
    "name without incarnation (8)": (12, 76, 91),
    "new intent while one is open": (0, 3, 14),
    "no contagion to dependencies (12)": (2311, 2565),
    "no contagion to users": (109, 260, 616),
    "no fence": (13, 14, 18),
    "no provider conditions": (812, 972, 983),
    "no read set": (0, 8, 10),
    "no sweep by tag": (320, 452, 1528),
    "observation without base (10)": (57, 150, 168),
    "only the last earlier address": (91, 261, 289),
    "own entries stale the plan": (0, 3, 5),
    "private bytes lost": (0, 2, 7),
    "quiet counted from the decision to send": (1230, 2224, 2683),
    "read set checked before, not with, the lease": (3, 10, 13),
    "read set is the head": (0, 3, 5),
    "read set of objects only (14)": (16, 25, 29),
    "reads trusted within the lag": (215, 274, 285),
    "rebase over anything": (13, 14, 18),
    "refusal at the door settles": (56, 637, 731),
    "rename is a replacement": (8, 41, 47),
    "settle by address": (2, 138, 144),
    "stray not observed again": (138, 320, 452),
    "stray's answer not used": (138, 5920, 7047),
    "takeover without looking": (0, 3, 9),
    "token by content (decision 16 as written)": (190, 576, 730),
    "token for ever": (12, 75, 84),
    "token never expires": (3, 37, 48),
    "token per attempt": (9, 17, 34),
    "users not compared again": (527, 2113),
}

UNIT_TESTED = frozenset({"follower kept over a moved head", "list without baseline", "tag without generation"})
"""Mutants that no story catches: two have a unit test, one matters only to a lost ledger."""

ESTATE_CAUGHT: Mapping[str, tuple[int, ...]] = {
    "a hold does not bind what moves away": (1, 13, 28),
    "moved pair not exclusive": (1, 2, 3),
    "rollback is two-way": (812,),
    "sweep by tag takes what moved away": (2, 3, 4),
    "takeover without fence across units": (3, 5, 9),
    "what a hold refers to is had for ever": (10, 64),
    "what another unit claims is deleted": (1, 2, 3),
    "what is on its way is not looked for": (1, 2, 3),
}
"""The same for mutants of estates."""
