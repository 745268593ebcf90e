# ruff: noqa: FURB171, ICN001, PLC3002, PLW0108, PTH120, RUF015, UP030, UP031
# What authors write is under test, not how it is written best; each operation stays a lambda, so that it is rewritten.
"""Operations on text with a reference, written after the rings were finished and chosen to hurt.

The test rewrites this module as the program host does, and tries each with a reference in place of `x`.
"""

from __future__ import annotations

import array
import ast
import base64
import binascii
import bisect
import codecs
import collections
import csv
import dataclasses
import datetime
import decimal
import difflib
import email.message
import fnmatch
import fractions
import functools
import hashlib
import hmac
import html
import inspect
import io
import ipaddress
import itertools
import json
import locale
import operator
import os
import pathlib
import pprint
import quopri
import random
import re
import shlex
import string
import struct
import sys
import textwrap
import time
import tomllib
import unicodedata
import urllib.parse
import uuid
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Callable
from fnmatch import fnmatchcase
from operator import contains
from re import search
from types import SimpleNamespace
from typing import Any

import firma

W = "arn:aws:s3:::prod"
"""The witness: a value for which the predicates below are true."""


def yes(answer: Any) -> str:
    """Turn a decision into text, so that a wrong one shows."""
    return "p" if answer else "q"


@dataclasses.dataclass(order=True)
class Box:
    """A record that compares."""

    text: str


def _matched(x: str) -> str:
    match {"a": x}:
        case {"a": "arn:aws:s3:::prod"}:
            return "p"
        case _:
            return "q"


def _pair(text: str, number: int) -> tuple[str, int]:
    return text, number


def _guarded(x: str) -> str:
    match json.loads(json.dumps([x]))[0]:
        case str() as text if text.startswith("arn"):
            return "p"
        case _:
            return "q"


def _element(x: str) -> str:
    one = ET.Element("a", {"b": firma.key(x)})
    one.text = firma.key(x)
    return ET.tostring(one, encoding="unicode")


def _dict_writer(x: str) -> str:
    out = io.StringIO()
    csv.DictWriter(out, ["a"]).writerow({"a": x})
    return out.getvalue()


def _header(x: str) -> str:
    message = email.message.Message()
    message["Subject"] = x
    return message.as_string()


def _looped(x: str) -> str:
    turns = 0
    while json.loads(json.dumps(x)) and turns < 1:
        turns += 1
    return str(turns)


def _raised(x: str) -> str:
    try:
        return {W: "p"}[f"{x}"]
    except KeyError:
        return "q"


def _kept(x: str) -> str:
    names: dict[str, list[str]] = collections.defaultdict(list)
    names[f"{x}"].append("a")
    return ",".join(names)


def _namespace(x: str) -> Any:
    space = SimpleNamespace()
    setattr(space, x, "v")
    return vars(space)


def _asserted(x: str) -> str:
    if not f"{x}":
        raise ValueError("empty")
    return "p"


OPERATIONS: dict[str, dict[str, Callable[[str], Any]]] = {
    "makes text": {
        "two references": lambda x: f"{x}{x}",
        "join of a generator": lambda x: "".join(part for part in (x, "b")),
        "x.__add__": lambda x: x.__add__("a"),
        "f'{x!a}'": lambda x: f"{x!a}",
        "'{0[a]}'": lambda x: "{0[a]}".format({"a": x}),
        "'%(a)s'": lambda x: "%(a)s" % {"a": x},
        "str.format": lambda x: str.format("{}!", x),
        "str.join": lambda x: str.join(",", [x, "b"]),
        "map(str)": lambda x: ",".join(map(str, [x, 1])),
        "empty spec": lambda x: f"{x:{''}}",
        "reduce": lambda x: functools.reduce(lambda a, b: a + b, [x, "b"]),
        "operator.concat": lambda x: operator.concat("a", x),
        "cleandoc": lambda x: inspect.cleandoc(f"a\n    {x}"),
        "lines of pairs": lambda x: "\n".join(f"{k}={v}" for k, v in {"a": x}.items()),
        "print to a file": lambda x: (lambda o: (print(x, "b", sep="-", file=o), o.getvalue())[1])(io.StringIO()),
        "x as separator": lambda x: f"{x}".join(["a", "b"]),
        "Template then upper": lambda x: string.Template("$a").substitute(a=x).upper(),
        "vformat with a width": lambda x: string.Formatter().vformat("{a:>30}", (), {"a": x}),
        "'%s'.__mod__": lambda x: "%s/*".__mod__(x),
        "x % ()": lambda x: x % (),
        "slice of a sum": lambda x: (x + "!")[:-1],
        "x[:]": lambda x: x[:],
        "str of a dict": lambda x: str({"a": x}),
        "f of a list": lambda x: f"{[x]}",
        "pformat wide": lambda x: pprint.pformat([f"{x}", "b"], width=10),
    },
    "encoders": {
        "JSONEncoder": lambda x: json.JSONEncoder(separators=(",", ":")).encode({"a": x}),
        "iterencode": lambda x: "".join(json.JSONEncoder().iterencode([x])),
        "json three deep": lambda x: json.dumps(json.dumps(json.dumps(x))),
        "json then html": lambda x: html.escape(json.dumps({"a": firma.key(x)})),
        "urlencode of a key": lambda x: urllib.parse.urlencode({"a": firma.key(x)}),
        "quote_from_bytes": lambda x: urllib.parse.quote_from_bytes(firma.key(x).encode()),
        "ElementTree": _element,
        "DictWriter": _dict_writer,
        "mail header": _header,
        "shlex.join of a key": lambda x: shlex.join(["echo", firma.key(x)]),
        "ast.unparse": lambda x: ast.unparse(ast.Constant(firma.key(x))),
        "base64 of json": lambda x: base64.b64encode(json.dumps({"a": x}).encode()).decode(),
        "b2a_base64": lambda x: binascii.b2a_base64(f"ab{firma.key(x)}".encode()).decode(),
        "quopri": lambda x: quopri.encodestring(f"{firma.key(x)}=".encode()).decode(),
        "unicode_escape": lambda x: codecs.encode(firma.key(x), "unicode_escape").decode(),
        "zlib": lambda x: base64.b64encode(zlib.compress(firma.key(x).encode())).decode(),
        "hmac": lambda x: hmac.new(firma.key(x).encode(), b"a", hashlib.sha256).hexdigest(),
        "hash of json": lambda x: hashlib.sha256(json.dumps([x]).encode()).hexdigest()[:8],
        "toml by hand": lambda x: tomllib.loads(f'a = "{x}"')["a"],
        "xml by hand": lambda x: ET.fromstring(f"<a>{x}</a>").text,
        "query by hand": lambda x: urllib.parse.parse_qs(f"a={x}")["a"][0],
        "shell heredoc by hand": lambda x: f"cat <<E\n{x}\nE",
        "sql by hand": lambda x: f"select '{x}'",
        "ini by hand": lambda x: f"[a]\nb = {x}\n",
        "firma.yaml": lambda x: firma.yaml({"a": [x, f"{x}: b"]}),
        "json in firma.base64": lambda x: firma.base64(json.dumps({"a": x})),
    },
    "changes text": {
        "compiled sub": lambda x: re.compile(r"\W").sub("-", f"{x}"),
        "sub on a key": lambda x: re.sub(r"\W", "-", firma.key(x)),
        "findall": lambda x: "-".join(re.findall(r"\w+", f"{x}")),
        "dirname": lambda x: os.path.dirname(f"{x}/a"),
        "stem": lambda x: pathlib.PurePosixPath(f"{x}").stem,
        "sorted letters": lambda x: "".join(sorted(f"{x}")),
        "islice": lambda x: "".join(itertools.islice(f"{x}", 5)),
        "islice of a key": lambda x: "".join(itertools.islice(firma.key(x), 5)),
        "idna": lambda x: f"{x}".encode("idna").decode(),
        "itemgetter(slice)": lambda x: operator.itemgetter(slice(0, 5))(x),
        "methodcaller": lambda x: operator.methodcaller("upper")(x),
        "methodcaller on a key": lambda x: operator.methodcaller("swapcase")(firma.key(x)),
        "map of unbound": lambda x: list(map(str.title, [firma.key(x)]))[0],
        "chr(ord)": lambda x: "".join(chr(ord(c) + 1) for c in firma.key(x)),
        "memoryview": lambda x: bytes(memoryview(x.encode())[:4]).decode(),
        "seeded by it": lambda x: str(random.Random(firma.key(x)).random()),
        "array": lambda x: array.array("u", firma.key(x)).tounicode()[::-1],
        "unicodedata.name": lambda x: unicodedata.name(firma.key(x)[0]),
        "reversed of a key": lambda x: "".join(reversed(firma.key(x))),
        "textwrap.fill of a key": lambda x: textwrap.fill(f"{firma.key(x)} and some more words", 30),
        "getsizeof": lambda x: str(sys.getsizeof(firma.key(x))),
        "crc of a key": lambda x: str(zlib.crc32(firma.key(x).encode())),
    },
    "decides": {
        "startswith of several": lambda x: yes(x.startswith(("a", "b"))),
        "any startswith": lambda x: yes(any(f"{x}".startswith(one) for one in ("z", "arn"))),
        "pattern.search is not None": lambda x: yes(re.compile("s3").search(x) is not None),
        "search by name": lambda x: yes(search("s3", x)),
        "contains by name": lambda x: yes(contains(f"{W}/a", x)),
        "fnmatchcase by name": lambda x: yes(fnmatchcase(x, "arn:*")),
        "fnmatch.filter": lambda x: yes(fnmatch.filter([f"{x}"], "arn:*")),
        "issuperset": lambda x: yes({W}.issuperset([x])),
        "x in a tuple": lambda x: yes(x in (W, "b")),
        "W in [f]": lambda x: yes(W in [f"{x}", "b"]),
        "x in a generator": lambda x: yes(x in (one for one in [W])),
        "set.__contains__": lambda x: yes({W}.__contains__(x)),
        "list.__contains__": lambda x: yes([W].__contains__(x)),
        "filter(lambda)": lambda x: yes(list(filter(lambda one: one == W, [x]))),
        "try d[f]": _raised,
        "max by len": lambda x: max([x, "b"], key=len),
        "sorted by lower": lambda x: sorted([x, "a"], key=str.lower),
        "sorted keys": lambda x: sorted([firma.key(x), "b"]),
        "itemgetter(x)": lambda x: operator.itemgetter(x)({W: "p"}),
        "ndiff": lambda x: list(difflib.ndiff([f"{x}"], [W])),
        "round trip startswith": lambda x: yes(json.loads(json.dumps({"a": x}))["a"].startswith("arn")),
        "round trip in tuple": lambda x: yes(json.loads(json.dumps([x]))[0] in (W, "b")),
        "round trip in text": lambda x: yes("s3" in json.loads(json.dumps(x))),
        "W.index(x)": lambda x: str(f"{W}/a".index(x)),
        "W.count(x)": lambda x: str(W.count(x)),
        "W.split(x)": lambda x: f"a{W}b".split(x),
        "W.partition(f)": lambda x: f"a{W}b".partition(f"{x}")[0],
        "W.removeprefix(x)": lambda x: f"{W}/a".removeprefix(x),
        "W.strip(x)": lambda x: f"{W}z".strip(x),
        "W.replace(f, '')": lambda x: f"{W}/a".replace(f"{x}", ""),
        "str.find(W, x)": lambda x: str(str.find(f"a{W}", x)),
        "str.__contains__": lambda x: yes(str.__contains__(W, x)),
        "str.__lt__": lambda x: yes(str.__lt__(x, "b")),
        "while": _looped,
        "raise if empty": _asserted,
        "match a mapping": _matched,
        "match with a guard": _guarded,
        "tuples compared": lambda x: yes(_pair(f"{x}", 1) < _pair(W, 2)),
        "tuple equals": lambda x: yes((x,) == (W,)),
        "dict equals": lambda x: yes({"a": x} == {"a": W}),
        "dataclass ordered": lambda x: yes(Box(x) < Box("b")),
        "json equals": lambda x: yes(json.dumps({"a": x}) == json.dumps({"a": W})),
        "getattr": lambda x: getattr(SimpleNamespace(**{W: "p"}), x, "q"),
        "setattr": _namespace,
        "Decimal": lambda x: str(decimal.Decimal(x)),
        "fromisoformat": lambda x: str(datetime.date.fromisoformat(x)),
        "fromisoformat of a key": lambda x: str(datetime.date.fromisoformat(firma.key(x))),
        "map(fromisoformat)": lambda x: str(next(map(datetime.date.fromisoformat, [firma.key(x)]))),
        "int(x, 16)": lambda x: str(int(x, 16)),
        "int of a key": lambda x: str(int(firma.key(x))),
        "partial(int)": lambda x: str(functools.partial(int, base=16)(x)),
        "map(int)": lambda x: str(list(map(int, [firma.key(x)]))),
        "complex": lambda x: str(complex(x)),
        "bytes.fromhex": lambda x: str(len(bytes.fromhex(x))),
        "unhexlify": lambda x: str(binascii.unhexlify(x)),
        "Decimal of a key": lambda x: str(decimal.Decimal(firma.key(x))),
        "map(Decimal)": lambda x: str(list(map(decimal.Decimal, [firma.key(x)]))),
        "Fraction": lambda x: str(fractions.Fraction(x)),
        "strptime": lambda x: str(time.strptime(x, "%Y")),
        "float": lambda x: str(float(x)),
        "ip_address": lambda x: str(ipaddress.ip_address(x)),
        "uuid": lambda x: str(uuid.UUID(x)),
        "literal_eval": lambda x: str(ast.literal_eval(firma.key(x))),
        "struct": lambda x: str(struct.calcsize(x)),
        "codecs.lookup": lambda x: codecs.lookup(x).name,
        "normpath": lambda x: os.path.normpath(f"{x}/a"),
        "map(normpath)": lambda x: list(map(os.path.normpath, [firma.key(x)]))[0],
        "normalize": lambda x: unicodedata.normalize("NFC", x),
        "map(__eq__)": lambda x: yes(any(map("abc".__eq__, [x]))),
        "map(__eq__) of a key": lambda x: yes(any(map(W.__eq__, [firma.key(x)]))),
        "filter(startswith)": lambda x: yes(list(filter(W.startswith, [x]))),
        "str.__eq__": lambda x: yes(next(map(str.__eq__, [x], [W]))),
        "strcoll": lambda x: yes(locale.strcoll(x, W) == 0),
        "is_normalized": lambda x: yes(unicodedata.is_normalized("NFC", x)),
        "insort": lambda x: (lambda names: (bisect.insort(names, x), names)[1])(["b"]),
        "Counter of f": lambda x: list(collections.Counter([f"{x}", "a"])),
        "defaultdict[f]": _kept,
        "fromkeys": lambda x: list(dict.fromkeys([x, W])),
        "frozenset": lambda x: len(frozenset({f"{x}", W})),
        "groupby": lambda x: [k for k, _ in itertools.groupby([firma.key(x), W])],
        "map(len)": lambda x: list(map(len, [x])),
        "map(str.__len__)": lambda x: list(map(str.__len__, [x])),
        "compare_digest": lambda x: yes(hmac.compare_digest(x, W)),
        "x is W": lambda x: yes(x is W),
        "bool of a key": lambda x: yes(firma.key(x)),
        "key equals": lambda x: yes(firma.key(x) == W),
        "key in a set": lambda x: yes(firma.key(x) in {W}),
        "{W}.get(key)": lambda x: {W: "p"}.get(firma.key(x), "q"),
        "singledispatch": lambda x: functools.singledispatch(lambda value: yes(isinstance(value, str)))(x),
    },
}
