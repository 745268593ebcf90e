"""Shapes of secrets: how each looks, by the words of whoever issues it; knows no value and judges none.

Sources are the issuers' own pages on the formats of their tokens, as of 2026. Two kinds: *beginnings*, tokens that
start with fixed characters, and *marks*, texts that hold something fixed, such as the first line of a private key.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

TOKEN_CHARACTERS_MIN: Final = 16
"""Shortest token that is looked at: the shortest of all shapes below has 20."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A token that begins with fixed characters. `is_split`: it holds none of `/`, `+` and `=`."""

    shape: str
    pattern: re.Pattern[str]
    is_split: bool = True


@dataclass(frozen=True, slots=True)
class Mark:
    """A text that holds `hint` and matches `pattern`, whose group `secret`, if there is one, is no placeholder."""

    shape: str
    hint: str
    pattern: re.Pattern[str]

    @property
    def hint_bytes(self) -> bytes:
        """The hint as it stands in a document."""
        return self.hint.encode()


def _begin(shape: str, pattern: str, *beginnings: str, is_split: bool = True) -> list[tuple[str, Beginning]]:
    made = Beginning(shape, re.compile(r"(?<![A-Za-z0-9])(?:" + pattern + r")(?![A-Za-z0-9])"), is_split)
    return [(start[:3], made) for start in beginnings]


_ALL: Final = [
    *_begin("an AWS access key", r"(?:AKIA|ASIA)(?!.{9,}EXAMPLE)[A-Z2-7]{16}", "AKI", "ASI"),
    *_begin("an AWS Bedrock key", r"ABSK[A-Za-z0-9+/]{100,}={0,2}", "ABS", is_split=False),
    *_begin("a GitHub token", r"gh[pousr]_[A-Za-z0-9]{36,255}", "ghp", "gho", "ghu", "ghs", "ghr"),
    *_begin("a GitHub token", r"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", "git"),
    *_begin(
        "a GitLab token",
        r"gl(?:pat|rt|dt|cbt|ptt|ft|imt|agent|oas|soat)-[A-Za-z0-9_-]{20,}(?:\.[0-9a-z.]+)?",
        *("glp", "glr", "gld", "glc", "glf", "gli", "gla", "glo", "gls"),
    ),
    *_begin("a Slack token", r"xox[abceoprs]-[A-Za-z0-9-]{10,}", "xox"),
    *_begin("a Slack token", r"xapp-[0-9]-[A-Za-z0-9-]{10,}", "xap"),
    *_begin("a Stripe key", r"(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}", "sk_", "rk_"),
    *_begin("a Stripe key", r"whsec_[A-Za-z0-9]{24,}", "whs"),
    *_begin("a Google API key", r"AIza[A-Za-z0-9_-]{35}", "AIz"),
    *_begin("a Google OAuth secret", r"GOCSPX-[A-Za-z0-9_-]{28}", "GOC"),
    *_begin("a Google OAuth token", r"ya29\.[A-Za-z0-9_-]{20,}", "ya2"),
    *_begin("a JSON web token", r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}", "eyJ"),
    *_begin("an npm token", r"npm_[A-Za-z0-9]{36}", "npm"),
    *_begin("a PyPI token", r"pypi-Ag[A-Za-z0-9_-]{50,}", "pyp"),
    *_begin("a SendGrid key", r"SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}", "SG."),
    *_begin("a Twilio key", r"SK[0-9a-f]{32}", *[f"SK{digit}" for digit in "0123456789abcdef"]),
    *_begin("a Docker Hub token", r"dckr_(?:pat|oat)_[A-Za-z0-9_-]{27,}", "dck"),
    *_begin("a Vault token", r"hv[sbr]\.[A-Za-z0-9_-]{24,}", "hvs", "hvb", "hvr"),
    *_begin("a DigitalOcean token", r"do[opr]_v1_[a-f0-9]{64}", "doo", "dop", "dor"),
    *_begin("an Anthropic key", r"sk-ant-[a-z0-9]+-[A-Za-z0-9_-]{32,}", "sk-"),
    *_begin("an OpenAI key", r"sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{32,}", "sk-"),
    *_begin("an OpenAI key", r"sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", "sk-"),
    *_begin("an age key", r"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", "AGE"),
    *_begin("a New Relic key", r"NRAK-[A-Z0-9]{27}", "NRA"),
    *_begin("a Shopify token", r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}", "shp"),
    *_begin("a Grafana token", r"glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}", "gls"),
    *_begin("a Databricks token", r"dapi[a-f0-9]{32}", "dap"),
    *_begin("a Linear key", r"lin_api_[A-Za-z0-9]{40}", "lin"),
]


def _grouped() -> dict[str, tuple[Beginning, ...]]:
    found: dict[str, tuple[Beginning, ...]] = {}
    for start, shape in _ALL:
        found[start] = (*found.get(start, ()), shape)
    return found


BEGINNINGS: Final[Mapping[str, tuple[Beginning, ...]]] = _grouped()
"""First three characters -> the shapes that begin so."""

MARKS: Final[tuple[Mark, ...]] = (
    Mark(
        "a private key",
        "PRIVATE KEY",
        re.compile(r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s*\S{16,}|PuTTY-User-Key-File-\d"),
    ),
    Mark(
        "a connection string with a password",
        "://",
        re.compile(r"://[^\s:/?#@\"']{0,128}:(?P<secret>[^\s/?#@\"']{3,256})@[^\s@]"),
    ),
    Mark(
        "a password",
        "assword=",
        re.compile(r"assword=(?![A-Za-z_.]+\()(?P<secret>[^;&,\s\"'\\]{3,256})"),
    ),
    Mark("a password", "PWD=", re.compile(r"PWD=(?P<secret>[^;&,\s\"'\\]{3,256})")),
    Mark("a password", "Pwd=", re.compile(r"Pwd=(?P<secret>[^;&,\s\"'\\]{3,256})")),
    Mark(
        "an Azure key",
        "Key=",
        re.compile(r"(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,}={0,2}"),
    ),
    Mark("a hash of a password", "$2", re.compile(r"\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}")),
    Mark("a hash of a password", "$argon2", re.compile(r"\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$")),
    Mark("a hash of a password", "$6$", re.compile(r"\$6\$(?:rounds=\d+\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86}")),
    Mark("a hash of a password", "$y$", re.compile(r"\$y\$[./A-Za-z0-9]+\$[./A-Za-z0-9]{1,86}\$[./A-Za-z0-9]{43}")),
    Mark(
        "a Slack webhook",
        "hooks.slack.com/",
        re.compile(r"hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9]+/[A-Za-z0-9]+/[A-Za-z0-9]{16,}"),
    ),
    Mark(
        "a Discord webhook",
        "discord",
        re.compile(r"discord(?:app)?\.com/api/webhooks/\d{15,}/[A-Za-z0-9_-]{40,}"),
    ),
    Mark(
        "a header with credentials",
        "uthorization",
        re.compile(r"uthorization[\"']?\s*[:=]\s*[\"']?(?:Basic|Bearer|Token)\s+(?P<secret>[A-Za-z0-9+/=._~-]{12,})"),
    ),
    Mark("a HCP Terraform token", ".atlasv1.", re.compile(r"[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,}")),
    Mark("a Telegram token", ":AA", re.compile(r"(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])")),
    Mark("an Azure secret", "Q~", re.compile(r"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}")),
    Mark("a key file of Firma", "firma-key-1 ", re.compile(r"firma-key-1 [A-Za-z0-9_-]{43}")),
)
"""Texts that are known by something inside them."""
