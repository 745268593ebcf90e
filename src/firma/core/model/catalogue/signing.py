"""Codes F550–F559: keys that sign, identities that are proven, and trust roots; knows no algorithm."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F550": Code(
        "The signing key cannot be used",
        "Without it the run's checkpoint would be unsigned, and nobody could tell it from one that was rewritten.",
        "Give the file to its owner alone (chmod 600), or make a key with `firma key new`.",
    ),
    "F551": Code(
        "There is a signing key already",
        "A key is never overwritten: what it signed could not be signed again.",
        "Name another file, or keep the key that is there. `firma key show` prints its public part.",
    ),
    "F552": Code(
        "The trust roots cannot be used",
        "They say whose signatures count. A version counts only if it is whole, and signed by keys of the one before.",
        "`firma trust show` says which version is the last good one; have the next one signed with `firma trust sign`.",
    ),
    "F553": Code(
        "The trust roots are older than those that the ledger knows",
        "An old version may trust a key that was revoked since; it is not to be used again, however well it is signed.",
        "Take the newest version from the repository (`git pull`).",
    ),
    "F554": Code(
        "A signature is by a key that does not count here",
        "The trust roots do not give the key this right, or it was revoked from an earlier entry on.",
        "Sign with a key that the trust roots name, or have them changed.",
    ),
    "F555": Code(
        "The identity token is refused",
        "Who acts is recorded as proven only if the token holds: issuer, key, signature, time, audience and subject.",
        "Ask CI for a token of the audience that the trust roots name, or leave FIRMA_ID_TOKEN out: unverified, then.",
    ),
    "F556": Code(
        "The trust roots are not there",
        "Nothing says whose signatures and identities count in this project.",
        "`firma trust init` makes the first version; commit it.",
    ),
    "F557": Code(
        "The SSH key did not sign",
        "Who acts was to be proven with it, and is not recorded as proven without.",
        "Check FIRMA_SSH_KEY and the agent (`ssh-add -l`), or leave it out: the actor is unverified then.",
    ),
    "F558": Code(
        "The SSH key is nobody's",
        "The trust roots name no person with it.",
        "Add a `[[people]]` entry with the public key to the trust roots, or sign with another key.",
    ),
    "F559": Code(
        "The key service did not sign",
        "The right to use the key may be lost, or the service does not answer; the run itself is on record.",
        "Check the key and the rights; the next run's checkpoint covers these entries, too.",
    ),
}
