"""How references name the items and the instances of a loop: the first steps of their paths; knows no graph."""

from __future__ import annotations

VALUE, KEY = "value", "key"
"""First steps of a reference to a loop, from inside its body: the item, and its key."""

ITEMS, KEYS = "items", "keys"
"""What those become in an instance, with the key as the next step: so it still refers to what gives the collection."""

EVERY, BY_KEY, ONE = "every", "by_key", "one"
"""First steps from outside: all instances as a list by key, as a map, and one of them (its key comes next).

Then come the address of what the body declares, and the path into it.
"""

OUTSIDE = frozenset({EVERY, BY_KEY, ONE})
