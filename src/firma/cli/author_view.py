"""The three kinds of authors in words: who declared it, who applied it, who changed it in reality; decides nothing."""

from __future__ import annotations

from firma.cli.text import printable
from firma.cli.times import ago, local
from firma.core.ledger.cause import Outside
from firma.engine.result import Declared, Who

NOBODY = "nobody we know"


def who_text(who: Who | None) -> str:
    """Return who, and how it was proven."""
    if who is None:
        return "unknown"
    host = f" on {printable(who.host)}" if who.host else ""
    return f"{printable(who.subject)} ({printable(who.proof)}){host}"


def commit_text(commit: str, *, dirty: bool) -> str:
    """Return a commit for people: shortened, with the mark of a dirty tree."""
    short = commit[:12] if len(commit) == 40 else commit
    return printable(short) + (" with uncommitted changes" if dirty else "")


def declared_text(found: Declared, now_ms: int) -> str:
    """Return where something is declared, by whom and in which commit; or why that is not known."""
    if found.why_unknown:
        return printable(f"{found.place}, author unknown ({found.why_unknown})")
    email = f" <{found.email}>" if found.email else ""
    subject = f": {found.subject}" if found.subject else ""
    when = f" ({ago(found.when, now_ms)})" if found.when else ""
    return printable(f"{found.place} by {found.author or 'unknown'}{email}, commit {found.commit[:12]}{when}{subject}")


def outside_text(found: Outside) -> str:
    """Return who changed something outside of Firma, by which call and when; or that nobody we know did."""
    if not found.is_known:
        return NOBODY
    call = f" through {printable(found.call)}" if found.call else ""
    when = f" at {local(found.changed_at)}" if found.changed_at else ""
    return f"{printable(found.who)}{call}{when}"
