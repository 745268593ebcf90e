#!/usr/bin/env python3
"""Checks a bundle that `firma bundle` wrote, with nothing of Firma: Python 3.11 or newer and `cryptography` are enough.

    python verify.py change.json --trust 1.roots [--witness remembered.note]

`--trust` is your own copy of a version of the project's trust roots; without it, whoever made the bundle chose whom you
trust. `--witness`: a checkpoint that you remember, or that a witness gave you.
Exit code: 0 everything holds, 1 something does not, 2 the file is no bundle.
"""

import argparse
import base64
import hashlib
import json
import sys
import tomllib
from fnmatch import fnmatchcase
from urllib.parse import quote

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key, load_ssh_public_key

PAYLOAD_TYPE = "application/vnd.firma.bundle+json"
SSH, ECDSA = b"firma/sshsig/v1\n", b"firma/ecdsa-p256-sha256/v1\n"


class WrongError(Exception): ...


def need(holds, what):
    if not holds:
        raise WrongError(what)


def unbase64(text):
    data = base64.b64decode(text, validate=True)
    need(base64.b64encode(data).decode() == text, "base64 in another spelling than its own")
    return data


def untext(text):  # 32 bytes are 43 characters of base64 for URLs, without padding
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sha256(data):
    return hashlib.sha256(data).digest()


# -- keys and signatures ----------------------------------------------------------------------------------------------
def ssh_parts(data):
    parts, at = [], 0
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        need(at + 4 + size <= len(data), "SSH bytes are missing")
        parts.append(data[at + 4 : at + 4 + size])
        at += 4 + size
    return parts


def pack(data):
    return len(data).to_bytes(4, "big") + data


def public_key(material):
    if material[0] in (1, 4):
        return "ed25519", ed25519.Ed25519PublicKey.from_public_bytes(material[1:])
    if material[1:].startswith(SSH):
        return "ssh", material[1 + len(SSH) :]
    if material[1:].startswith(ECDSA):
        return "ecdsa", load_der_public_key(material[1 + len(ECDSA) :])
    raise WrongError("a key of a type that this program does not know")


def material_of(name, public):
    if public.startswith(("ssh-", "ecdsa-")):
        return b"\xff" + SSH + unbase64(public.split()[1])
    found, ident, encoded = public.split("+", 2)
    material = unbase64(encoded)
    need(found == name and key_id(name, material).hex() == ident, f"the key {name} is not the one that its id names")
    return material


def key_id(name, material):
    return sha256(name.encode() + b"\n" + material)[:4]


def signed_by(material, message, signature):
    kind, key = public_key(material)
    try:
        if kind == "ssh":
            return ssh_signed(key, message, signature)
        if kind == "ecdsa":
            key.verify(signature, message, ec.ECDSA(hashes.SHA256()))
        else:
            key.verify(signature, message)
    except (InvalidSignature, ValueError, WrongError):
        return False
    return True


def ssh_signed(key, message, signature):
    need(signature[:10] == b"SSHSIG\0\0\0\1", "no SSH signature")
    theirs, namespace, reserved, hash_name, inner = ssh_parts(signature[10:])
    need(theirs == key and namespace == b"firma" and not reserved, "an SSH signature of another key or purpose")
    digest = hashlib.new({b"sha256": "sha256", b"sha512": "sha512"}[hash_name], message).digest()
    signed = b"SSHSIG" + b"".join(pack(part) for part in (namespace, b"", hash_name, digest))
    algorithm, made = ssh_parts(inner)
    public = load_ssh_public_key(ssh_parts(key)[0] + b" " + base64.b64encode(key))
    if isinstance(public, ed25519.Ed25519PublicKey):
        public.verify(made, signed)
    elif isinstance(public, ec.EllipticCurvePublicKey):
        r, s = (int.from_bytes(part, "big") for part in ssh_parts(made))
        kind = {256: hashes.SHA256(), 384: hashes.SHA384(), 521: hashes.SHA512()}[public.curve.key_size]
        public.verify(encode_dss_signature(r, s), signed, ec.ECDSA(kind))
    else:
        need(algorithm in (b"rsa-sha2-256", b"rsa-sha2-512"), "an RSA signature over SHA-1")
        kind = hashes.SHA256() if algorithm == b"rsa-sha2-256" else hashes.SHA512()
        public.verify(made, signed, padding.PKCS1v15(), kind)
    return True


def parse_note(whole):
    """Return a signed note's text and its signatures: (name, key id, signature)."""
    text, blank, rest = whole.rpartition("\n\n")
    need(blank and (not rest or rest.endswith("\n")), "no signed note")
    signatures = []
    for line in rest.split("\n")[:-1]:
        dash, name, encoded = line.split(" ")
        need(dash == "\N{EM DASH}", "no line of a signature")
        data = unbase64(encoded)
        signatures.append((name, data[:4], data[4:]))
    return text + "\n", signatures


def signers_of(text, signatures, keys):
    found = set()
    for name, ident, signature in signatures:
        material = keys.get(name)
        if material is None or key_id(name, material) != ident:
            continue
        message, made = text.encode(), signature
        if material[0] == 4:  # a witness signs the time, too
            time, made = int.from_bytes(signature[:8], "big"), signature[8:]
            message = f"cosignature/v1\ntime {time}\n{text}".encode()
        need(signed_by(material, message, made), f"the signature of {name} is not over this text")
        found.add(name)
    return found


# -- trust roots ------------------------------------------------------------------------------------------------------
class Roots:
    def __init__(self, text):
        content = tomllib.loads(text)
        self.text, self.head = text, content["trust"]
        need(self.head["format"] == 1, "trust roots of a newer format")
        self.keys = {name: (material_of(name, key["public"]), key) for name, key in content.get("keys", {}).items()}
        self.people = content.get("people", [])

    def having(self, right, unit="", size=0):
        found = {}
        for name, (material, key) in self.keys.items():
            there = not unit or any(fnmatchcase(unit, pattern) for pattern in key.get("units", ["*"]))
            revoked = any(size >= n for pattern, n in key.get("revoked", {}).items() if fnmatchcase(unit, pattern))
            if right in key["may"] and there and not revoked:
                found[name] = material
        return found


def check_roots(notes, trusted, project):
    """Return all versions, each signed by keys of the one before; the trusted text must be one of them."""
    versions = []
    for number, whole in enumerate(notes, 1):
        text, signatures = parse_note(whole)
        roots = Roots(text)
        need(roots.head["version"] == number and roots.head["project"] == project, f"trust roots: no version {number}")
        for by in (roots, *versions[-1:]):
            keys = by.having("roots")
            count = len(signers_of(text, signatures, keys))
            need(count >= by.head.get("threshold", 1), f"trust roots: version {number} is signed by too few root keys")
        versions.append(roots)
    if trusted is not None:
        need(any(trusted == roots.text for roots in versions), "your copy of the trust roots is none of the bundle's")
    return versions


# -- the tree (RFC 6962) ----------------------------------------------------------------------------------------------
def node(left, right):
    return sha256(b"\1" + left + right)


def root_of(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256(b"")
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return node(root_of(leaves[:half]), root_of(leaves[half:]))


def root_from_inclusion(leaf, index, size, proof):
    first, last, found = index, size - 1, leaf
    for one in proof:
        need(last > 0, "an inclusion proof is too long")
        if first % 2 or first == last:
            found = node(one, found)
            while not first % 2 and first:
                first, last = first >> 1, last >> 1
        else:
            found = node(found, one)
        first, last = first >> 1, last >> 1
    need(last == 0, "an inclusion proof is too short")
    return found


def check_consistency(old, old_root, new, new_root, proof):
    need(0 < old <= new, "there is nothing to compare")
    if old == new:
        need(not proof and old_root == new_root, "two trees of one size with two roots")
        return
    path = [old_root, *proof] if old & (old - 1) == 0 else list(proof)
    need(path, "a consistency proof is empty")
    first, last = old - 1, new - 1
    while first % 2:
        first, last = first >> 1, last >> 1
    one = other = path[0]
    for step in path[1:]:
        need(last > 0, "a consistency proof is too long")
        if first % 2 or first == last:
            one, other = node(step, one), node(step, other)
            while not first % 2 and first:
                first, last = first >> 1, last >> 1
        else:
            other = node(other, step)
        first, last = first >> 1, last >> 1
    need(last == 0 and one == old_root and other == new_root, "the log does not continue what was remembered")


def parse_checkpoint(text):
    origin, size, root = text.split("\n")[:3]
    return origin, int(size), unbase64(root)


# -- entries and values -----------------------------------------------------------------------------------------------
def check_values(headers, record, nonce):
    """Check that each entry's `w` is the root over its record's commitments; return how many are open and closed."""
    lines = record.split(b"\n")
    head = json.loads(lines[0])
    seed = untext(head["s"]) if "s" in head else None
    opened = closed = 0
    for header in headers:
        index = header["s"] - head["f"]
        number, pairs = 0, b""
        for section in lines[index + 1].split(b"\t\t"):
            name, *parts = section.split(b"\t")
            pieces = [(name + b"." + parts[at], parts[at + 1]) for at in range(0, len(parts) - 1, 2)]
            for path, body in pieces or [(name, parts[0])]:
                if body[:1] in (b"*", b"-", b"~"):
                    commitment, closed = untext(body[1:44].decode()), closed + 1
                else:
                    spelled = body[:1] == b"="
                    need(spelled or seed is not None, f"entry {header['s']}: a salt is missing")
                    place = index.to_bytes(4, "big") + number.to_bytes(4, "big")
                    salt = untext(body[1:44].decode()) if spelled else sha256(seed + place)
                    commitment, opened = sha256(salt + (body[44:] if spelled else body)), opened + 1
                pairs += path + b"\t" + commitment
                number += 1
        root = sha256(b"firma values 1\n" + pairs)
        need(
            untext(header["w"]) == root, f"entry {header['s']}: its values (record {nonce}) are not those it commits to"
        )
    return opened, closed


def check_unit(unit, versions, remembered, say, change):
    name, whole = unit["unit"], unit["checkpoint"]
    text, signatures = parse_note(whole)
    origin, size, root = parse_checkpoint(text)
    need(origin == "firma/" + quote(name, safe="/@"), f"{name}: the checkpoint is one of {origin}")
    keys = versions[-1].having("log", name, size) if versions else {}
    who = signers_of(text, signatures, keys)
    need(
        who or not (versions and versions[-1].having("log")), f"{name}: nobody who may signed the checkpoint of {size}"
    )
    headers, leaves = {}, []
    for entry in unit["entries"]:
        number, data = entry["number"], unbase64(entry["data"])
        proof = [unbase64(one) for one in entry["proof"]]
        found = root_from_inclusion(sha256(b"\0" + data), number - 1, size, proof)
        need(found == root, f"{name}#{number} is not in the tree that the checkpoint names")
        header = json.loads(data)
        spelled = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        need(spelled == data and header["s"] == number and header["u"] == name, f"{name}#{number} is no entry")
        headers[number] = header
        leaves.append(sha256(b"\0" + data))
    say(f"{name}: {len(headers)} entries are in the tree of {size}; signed by {', '.join(sorted(who)) or 'nobody'}")
    opened = closed = missing = 0
    by_nonce = {}
    for header in headers.values():
        if "w" in header:
            by_nonce.setdefault(header["n"], []).append(header)
    for nonce, group in by_nonce.items():
        if nonce not in unit["records"]:
            missing += len(group)
            continue
        more = check_values(group, unbase64(unit["records"][nonce]), nonce)
        opened, closed = opened + more[0], closed + more[1]
    say(f"{name}: {opened} values are those that were recorded; {closed} sealed or redacted, {missing} entries without")
    for one in (*unit["witnesses"], *remembered):
        then_text, then_signatures = parse_note(one["note"])
        then_origin, then_size, then_root = parse_checkpoint(then_text)
        if then_origin != origin:
            continue
        one["used"] = True
        if then_size == size:
            need(then_root == root and not one["proof"], f"{name} is not what {one['by']} remembers")
        elif len(leaves) == size and then_size <= size:
            need(root_of(leaves[:then_size]) == then_root, f"{name} is not what {one['by']} remembers")
        else:  # a bundle of one change has proofs only from the sizes that its witnesses know
            if one["proof"] is None or then_size > size:
                say(f"{name}: NOT COMPARED with {one['by']}: no proof from its {then_size} entries is here")
                continue
            check_consistency(then_size, then_root, size, root, [unbase64(each) for each in one["proof"]])
        cosigned = signers_of(then_text, then_signatures, versions[-1].having("witness", name) if versions else {})
        say(f"{name}: continues what {one['by']} remembers of {then_size} entries{' (cosigned)' if cosigned else ''}")
    for number, header in sorted(headers.items()):
        if header["k"] in ("lease", "takeover"):
            named = {header["f"].get(one) for one in ("of", "root", "plan")}
            need(not change or change in named, f"{name}#{number} carried another change than {change[:12]}")
            say(f"{name}#{number}: {who_acted(name, header, versions)}; {header['f'].get('reason', '')}")


def who_acted(unit, header, versions):
    actor, fields = header["f"]["actor"], header["f"]
    version = int(str(actor.get("roots", "0")).partition(":")[0])
    need(version <= len(versions), f"{unit}#{header['s']}: it knew trust roots that are not here")
    if actor.get("proof") != "ssh":
        how = "verified by the engine; the token is not kept" if actor.get("proof") == "oidc" else "unverified"
        return f"{actor['subject']} ({how})"
    people = [one for one in versions[version - 1].people if one["principal"] == actor["subject"]]
    change = fields.get("root") or fields.get("plan") or fields.get("act") or header["k"]
    project, environment = unit.split("/")[0], unit.rpartition("@")[2]
    said = {"at": actor["at"], "change": change, "environment": environment, "key": actor["key"], "project": project}
    said["subject"] = actor["subject"]
    text = b"firma act 1\n" + json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    keys = [b"\xff" + SSH + unbase64(one["key"].split()[1]) for one in people]
    signature = unbase64(actor["signature"])
    signed = any(signed_by(key, text, signature) for key in keys)
    need(signed, f"{unit}#{header['s']}: {actor['subject']} did not sign it")
    return f"{actor['subject']} (proven by an SSH key)"


def check(data, trusted, remembered, say):
    outer = json.loads(data)
    need(outer["payloadType"] == PAYLOAD_TYPE, f"it is an envelope of {outer['payloadType']!r}, and no bundle")
    payload = unbase64(outer["payload"])
    body = json.loads(payload)
    need(body["bundle"] == 1, "a bundle of a newer format")
    versions = check_roots(body["roots"], trusted, body["project"])
    whose = "the bundle's maker chose them" if trusted is None else "your own copy is among them"
    say(f"trust roots: {len(versions)} versions follow each other; {whose}" if versions else "trust roots: none")
    message = b"DSSEv1 %d %s %d %s" % (len(PAYLOAD_TYPE), PAYLOAD_TYPE.encode(), len(payload), payload)
    keys = versions[-1].having("log", body["units"][0]["unit"], 1 << 62) if versions and body["units"] else {}
    by_id = {f"{name}+{key_id(name, material).hex()}": material for name, material in keys.items()}
    theirs = [(one["keyid"], unbase64(one["sig"])) for one in outer["signatures"] if one["keyid"] in by_id]
    good = [ident for ident, made in theirs if signed_by(by_id[ident], message, made)]
    need(good or not (versions and versions[-1].having("log")), "nobody who may signed the bundle")
    need(body["units"] and all(unit["entries"] for unit in body["units"]), "the bundle is empty")
    say(f"bundle: signed by {', '.join(good) or 'nobody that can be checked'}")
    for unit in body["units"]:
        check_unit(unit, versions, remembered, say, body["change"])
    left = [one["by"] for one in remembered if not one.get("used")]
    need(not left, f"{', '.join(left)}: a checkpoint of none of the bundle's units; it was compared with nothing")


def main():
    parser = argparse.ArgumentParser(description="Check a bundle that `firma bundle` wrote.")
    parser.add_argument("bundle")
    parser.add_argument("--trust", help="your own copy of a version of the trust roots")
    parser.add_argument("--witness", action="append", default=[], help="a checkpoint's note that you remember")
    given = parser.parse_args()
    try:
        data = open(given.bundle, "rb").read()
        trusted = parse_note(open(given.trust, encoding="utf-8").read())[0] if given.trust else None
        remembered = [{"by": f, "note": open(f, encoding="utf-8").read(), "proof": None} for f in given.witness]
        check(data, trusted, remembered, print)
    except WrongError as error:
        print(f"WRONG: {error}")
        return 1
    except (OSError, KeyError, IndexError, TypeError, ValueError, RecursionError) as error:
        print(f"no bundle, or a damaged one: {type(error).__name__} {' '.join(str(error).split())[:200]}")
        return 2
    print("Everything holds. What that does not prove: docs/concepts/proof.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
