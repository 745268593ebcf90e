"""Codes F570…F579: what can be wrong with a store that lies in a bucket, and what `firma ledger doctor` finds."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {
    "F570": Code(
        "The bucket cannot be reached",
        "Nobody answers, or the service is too busy. What this call was to write is not there, and nothing is lost.",
        "Check the network and the endpoint in the store's URL, then run the same command again: it goes on where it"
        " stopped.",
    ),
    "F571": Code(
        "There is no such bucket",
        "Firma makes no bucket: who may write to it, and what it keeps, is yours to say. Nothing was read or written.",
        "Make the bucket (versioning on), put the policy of `firma store hardening` on it, or correct the URL.",
    ),
    "F572": Code(
        "S3 does not know who asks",
        "There are no credentials, or they expired, or are of another account. Nothing was written, and nothing is"
        " lost.",
        "Sign in again (`aws sso login`, AWS_PROFILE, a role of the machine), then run the same command again.",
    ),
    "F573": Code(
        "The bucket refuses this to you",
        "Its policy, or your role's, says who may read, write or redact. Nothing was written.",
        "Use the role that is meant for it; `firma store hardening` prints what each may do.",
    ),
    "F574": Code(
        "The store's URL on S3 cannot be used",
        "Bucket, prefix, region and endpoint must be certain: another bucket would be another ledger.",
        'Write `url = "s3://BUCKET/PREFIX?region=REGION"`, for other servers with `&endpoint=https://HOST`.',
    ),
    "F575": Code(
        "This server does not keep conditions of writes",
        "Two runs would overwrite each other's entries: the ledger rests on creating an object only where none is.",
        "Use a server that keeps `If-None-Match` (AWS does), or PostgreSQL.",
    ),
    "F576": Code(
        "The clock was set back",
        "The ledger holds entries of a time that is still to come here. Their order is by number and certain; ages,"
        " expiries and signatures are judged by this clock.",
        "Set this machine's clock (`timedatectl`); nothing in the ledger needs a repair.",
    ),
    "F577": Code(
        "The newest entries lie in the -wal file beside the ledger",
        "That is in order while both stay together: whoever copies, moves or restores one of them alone loses the"
        " newest entries.",
        "Copy all files at once while nobody writes, or with `sqlite3 LEDGER '.backup COPY'`.",
    ),
    "F578": Code(
        "A copy of entries in the bucket is damaged",
        "Segments and their index only make reading fast: the entries themselves are whole, and nothing is lost.",
        "Delete the objects that the detail names; they are passed over until then.",
    ),
    "F579": Code(
        "The disk is nearly full",
        "A run that cannot write down what it does makes no call: it would stop in the middle.",
        "Make room before the next run. Nothing is lost.",
    ),
}
