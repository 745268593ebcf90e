"""Orders of a graph given as a mapping: a stable topological order, and the shortest cycle; knows no node."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping

Edges = Mapping[str, Collection[str]]
"""Name -> names that must come before it. Names that are no key have none."""


def topological(edges: Edges) -> tuple[str, ...]:
    """Return all keys, each after everything that it needs; the same for equal edges, whatever their order.

    Keys are visited sorted, depth first and without recursion; what lies on a cycle comes in some order, so ask
    `shortest_cycle` first where there may be one. Linear in edges, after sorting.
    """
    done: dict[str, None] = {}
    for name in sorted(edges):
        if name not in done:
            _visit(name, edges, done)
    return tuple(done)


def _visit(start: str, edges: Edges, done: dict[str, None]) -> None:
    stack, open_ = [start], set()
    while stack:
        name = stack[-1]
        if name in done:
            stack.pop()
            continue
        if name not in open_:
            open_.add(name)
            waiting = [used for used in edges[name] if used in edges and used not in done and used not in open_]
            if waiting:
                stack.extend(sorted(waiting, reverse=True))
                continue
        stack.pop()
        done[name] = None


def has_cycle(edges: Edges) -> bool:
    """Return whether some name needs itself, directly or not."""
    return bool(_knot(edges))


def _knot(edges: Edges) -> dict[str, set[str]]:
    """Return the edges among names that lie on or between cycles: those that peeling from both ends leaves."""
    left = {name: {used for used in before if used in edges} for name, before in edges.items()}
    back: dict[str, set[str]] = {name: set() for name in edges}
    for name, before in left.items():
        for used in before:
            back[used].add(name)
    _peel(left, back)
    _peel(back, left)
    return left


def _peel(left: dict[str, set[str]], back: dict[str, set[str]]) -> None:
    """Take away, again and again, names that need nothing."""
    free = deque(name for name, before in left.items() if not before)
    while free:
        name = free.popleft()
        if name not in left:
            continue
        del left[name]
        for user in back.pop(name):
            if user in left:
                left[user].discard(name)
                if not left[user]:
                    free.append(user)


def shortest_cycle(edges: Edges) -> tuple[str, ...]:
    """Return a shortest cycle as names, each needing the next and the last the first; empty if there is none.

    Among equally short ones, the first by name. One search a name; a name that was searched is taken away, so that a
    single long ring costs one search.
    """
    knot = _knot(edges)
    best: tuple[str, ...] = ()
    for name in sorted(knot):
        if name not in knot:
            continue
        found = _through(name, knot, len(best))
        if found and (not best or len(found) < len(best)):
            best = found
        if len(best) == 1:
            break
        knot = _knot({other: before - {name} for other, before in knot.items() if other != name})
    return best


def _through(start: str, edges: Mapping[str, set[str]], limit: int) -> tuple[str, ...]:
    """Return the shortest cycle through a name, shorter than `limit` if that is not 0."""
    came: dict[str, str] = {}
    depth = {start: 0}
    queue = deque([start])
    while queue:
        name = queue.popleft()
        if limit and depth[name] + 1 >= limit:
            return ()
        for used in sorted(edges[name]):
            if used == start:
                path = [name]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return tuple(reversed(path))
            if used not in depth:
                depth[used], came[used] = depth[name] + 1, name
                queue.append(used)
    return ()
