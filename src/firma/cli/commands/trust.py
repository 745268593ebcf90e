"""`firma trust …`: whose signatures count in a project, in versions that only grow."""

from __future__ import annotations

from pathlib import Path

import click

from firma.cli.group import Verb, Verbs, option
from firma.cli.options import general
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import columns, count, printable
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.engine.result import Exit
from firma.engine.trust_acts import Signing, begin_roots, draft_roots, sign_roots, unsigned_units
from firma.engine.trust_roots import Roots, read_roots
from firma.engine.world import World

BY = "Sign with this key: an SSH key's file (a public one: its agent signs), else the log's own key."


@click.group(
    "trust",
    cls=Verbs,
    examples=(
        ("firma trust init --by ~/.ssh/id_ed25519.pub --person ana@example.org", "the first version"),
        ("firma trust show", "who may do what, and since which version"),
        ("firma trust draft && $EDITOR trust/2.draft && firma trust sign --by ~/.ssh/id_ed25519.pub", "the next one"),
    ),
)
@general
def command() -> None:
    """Say whose signatures and identities count: versions, each signed by keys of the one before."""


@command.command(
    "init",
    cls=Verb,
    examples=(
        ("firma trust init --by ~/.ssh/id_ed25519.pub --person ana@example.org", "ana's key signs the next version"),
        ("firma trust init", "the log's own key does: enough to begin with, and no more"),
    ),
)
@option("--by", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), default=None, help=BY)
@option("--person", metavar="NAME", default="", help="Whose SSH key it is: it proves that person from now on.")
@general
@click.pass_obj
def init(session: Session, *, by: Path | None, person: str) -> Reply:
    """Write the first version, `trust/1.roots`: commit it. The project needs a key that signs (`firma key new`)."""
    before = session.run(unsigned_units(session.project))
    made = begin_roots(session.project, World.real(), by=by, person=person, unsigned=before)
    return _signed(made, *(f"{unit}: what it recorded so far needs no signature." for unit in sorted(before)))


@command.command("draft", cls=Verb, examples=(("firma trust draft", "then change its text, and sign it"),))
@general
@click.pass_obj
def draft(session: Session) -> Reply:
    """Write the text of the next version, `trust/N.draft`, for you to change."""
    made = draft_roots(session.project)
    return Reply(
        text=lambda _: [printable(made.file)],
        says=lambda _: ["Change it, have it reviewed, and sign it: `firma trust sign`."],
        plain=lambda: _plain(made),
    )


@command.command(
    "sign",
    cls=Verb,
    examples=(("firma trust sign --by ~/.ssh/id_ed25519.pub", "once enough keys signed, the draft is the version"),),
)
@option("--by", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), default=None, help=BY)
@general
@click.pass_obj
def sign(session: Session, *, by: Path | None) -> Reply:
    """Sign the draft of the next version. Once enough keys of both versions did, it counts. Exit 3 until then."""
    return _signed(sign_roots(session.project, World.real(), by=by))


@command.command("show", cls=Verb, examples=(("firma trust show", "the newest version"),))
@general
@click.pass_obj
def show(session: Session) -> Reply:
    """Check all versions, and show the newest: keys with their rights, people, and issuers of identity tokens."""
    versions = read_roots(session.project.root, session.project.name)
    if not versions:
        raise PermanentError(diagnose("F556", f"{session.project.name} has no trust roots"))
    roots = versions[-1]
    return Reply(text=lambda view: _lines(roots, view), plain=lambda: _shown(roots))


def _signed(made: Signing, *more: str) -> Reply:
    names = ", ".join(made.signed_by) or "nobody"
    last = f"It does not count yet: {made.missing}." if made.missing else "Commit it: this version counts now."
    return Reply(
        exit=Exit.INCOMPLETE if made.missing else Exit.DONE,
        text=lambda _: [printable(made.file)],
        says=lambda _: [f"Signed by {printable(names)}.", *map(printable, more), printable(last)],
        plain=lambda: _plain(made),
    )


def _plain(made: Signing) -> dict[str, object]:
    return {"file": made.file, "version": made.version, "signed_by": list(made.signed_by), "missing": made.missing}


def _lines(roots: Roots, view: View) -> list[str]:
    needed = count(roots.threshold, "root key", "root keys")
    lines = [f"Trust roots of {printable(roots.project)}, version {roots.version}; {needed} must sign the next one", ""]
    rows = []
    for _, key in sorted(roots.keys.items()):
        revoked = ", ".join(f"revoked in {unit} from entry {entry}" for unit, entry in sorted(key.revoked.items()))
        rows.append((view.paint("bold", printable(key.name)), ", ".join(sorted(key.rights)), printable(revoked)))
    lines += columns(rows)
    if roots.people:
        lines += ["", "People"]
        lines += columns([(f"  {printable(one.principal)}", printable(one.key[:60])) for one in roots.people])
    if roots.issuers:
        lines += ["", "Issuers of identity tokens"]
        lines += columns([(f"  {printable(one.issuer)}", printable(", ".join(one.subjects))) for one in roots.issuers])
    return lines


def _shown(roots: Roots) -> dict[str, object]:
    return {
        "version": roots.version,
        "threshold": roots.threshold,
        "digest": roots.digest,
        "keys": [
            {
                "name": key.name,
                "public": key.public,
                "rights": sorted(key.rights),
                "units": list(key.units),
                "revoked": dict(key.revoked),
            }
            for _, key in sorted(roots.keys.items())
        ],
        "people": [{"principal": one.principal, "key": one.key} for one in roots.people],
        "issuers": [
            {"issuer": one.issuer, "audience": one.audience, "subjects": list(one.subjects)} for one in roots.issuers
        ],
    }
