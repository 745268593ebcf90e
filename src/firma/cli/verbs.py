"""The verbs: where each lives and what it does in one line, and the names that are reserved; imports none of them."""

from __future__ import annotations

from collections.abc import Mapping

VERBS: Mapping[str, tuple[str, str]] = {
    "init": ("firma.cli.commands.init", "Make a project that applies to the sandbox at once."),
    "plan": ("firma.cli.commands.plan", "Show what would change, and whether there is a way back."),
    "apply": ("firma.cli.commands.apply", "Carry out a plan: exactly that plan, resumable."),
    "destroy": ("firma.cli.commands.destroy", "Remove everything that units have, by a plan."),
    "move": ("firma.cli.commands.move", "Give a thing another address, in its unit or in another one, by a plan."),
    "import": ("firma.cli.commands.import_", "Look after a thing that is there already, by a plan."),
    "forget": ("firma.cli.commands.forget", "Leave a thing where it is, and look after it no more, by a plan."),
    "replace": ("firma.cli.commands.replace", "Make a thing anew, by a plan."),
    "validate": ("firma.cli.commands.validate", "Check all stacks in all environments, without store or cloud."),
    "status": ("firma.cli.commands.status", "Say how units stand: changes, runs, what is not settled, who vouches."),
    "query": ("firma.cli.commands.query", "Ask the ledger in SQL; it can only read."),
    "why": (
        "firma.cli.commands.why",
        "Say what changed last, who, for which reason, and whether it is safe to go back.",
    ),
    "blame": ("firma.cli.commands.blame", "Say of every value since when it is so, and who declared and applied it."),
    "history": ("firma.cli.commands.history", "List changes, newest first."),
    "runs": ("firma.cli.commands.runs", "List runs: what each carried, who, how it ended, and which are living."),
    "diff": ("firma.cli.commands.diff", "Compare two changes, times or environments, or the ledger with the source."),
    "search": ("firma.cli.commands.search", "Find an address, a value, an identifier, a reason or a commit."),
    "rollback": ("firma.cli.commands.rollback", "Take a change back, as a plan with a verdict."),
    "drift": ("firma.cli.commands.drift", "Say what differs from reality, who changed it, and the ways out."),
    "refresh": ("firma.cli.commands.refresh", "Look at the cloud and record what differs, without a plan."),
    "resolve": ("firma.cli.commands.resolve", "Settle what is unresolved: a recorded act."),
    "takeover": ("firma.cli.commands.takeover", "End the lease of a run that is gone: a recorded act."),
    "ledger": (
        "firma.cli.commands.ledger",
        "Say what is wrong with the ledger; recover a lost one; destroy recorded values.",
    ),
    "store": ("firma.cli.commands.store", "Move ledgers from one store to another; print who may do what in one."),
    "show": ("firma.cli.commands.show", "Show an object, a unit, a stored plan, or what a code means."),
    "state": ("firma.cli.commands.state", "List what the ledger holds."),
    "output": ("firma.cli.commands.output", "Print outputs of one unit, or of all."),
    "graph": ("firma.cli.commands.graph", "Print resources and what uses what, as text or DOT."),
    "sandbox": ("firma.cli.commands.sandbox", "Start, stop and reset the embedded cloud."),
    "verify": ("firma.cli.commands.verify", "Verify whole ledgers: entries, values, signatures, witnesses."),
    "bundle": ("firma.cli.commands.bundle", "Write one change to a file, with all its proofs."),
    "key": ("firma.cli.commands.key", "Make and show the key that signs checkpoints."),
    "secrets": ("firma.cli.commands.secrets", "Say where secrets are and who could read them; rotate keys that seal."),
    "trust": ("firma.cli.commands.trust", "Say whose signatures and identities count: versions that only grow."),
    "config": ("firma.cli.commands.config", "Show each setting and where it comes from."),
    "version": ("firma.cli.commands.version", "Print the version."),
    "completion": ("firma.cli.commands.completion", "Print the shell's completion script."),
}
"""Verb -> module that holds its `command`, and its help in one line."""

RESERVED: frozenset[str] = frozenset(
    {
        "new",
        "lookup",
        "approve",
        "reject",
        "verdict",
        "adopt",
        "export",
        "test",
        "parity",
        "promote",
        "env",
        "drill",
        "rehearse",
        "debt",
        "permissions",
        "providers",
        "policy",
    }
)
"""Names of the design that this version does not deliver: not in help, exit 64."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "Change": ("init", "plan", "apply", "destroy", "rollback", "validate"),
    "Refactor": ("move", "import", "forget", "replace"),
    "Explain": (
        "status",
        "why",
        "blame",
        "history",
        "runs",
        "diff",
        "search",
        "query",
        "show",
        "state",
        "output",
        "graph",
    ),
    "Reality": ("drift", "refresh"),
    "Repair": ("resolve", "takeover", "ledger", "store"),
    "Proof": ("verify", "bundle", "key", "trust", "secrets"),
    "Tool": ("sandbox", "config", "version", "completion"),
}
"""Order and grouping of the verbs in help."""

STREAMS: frozenset[str] = frozenset({"apply", "destroy", "rollback", "drift", "move", "import", "forget", "replace"})
"""Verbs whose `--json` is an event a line."""

COMPLETING = "_FIRMA_COMPLETE"
"""The variable by which a shell asks for completions (click's convention)."""
