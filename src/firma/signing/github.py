"""GitHub's identity tokens, asked for by a job that may (`permissions: id-token: write`); knows no claim.

Source: docs.github.com, "OpenID Connect", "Updating your workflows": two variables say where to ask, and with what.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

from firma.core.model.diagnostic import PermanentError, diagnose

URL, BEARER = "ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"
ISSUER = "https://token.actions.githubusercontent.com"
SECONDS = 15
ANSWER_BYTES_MAX = 64 * 1024


def may_ask(environ: Mapping[str, str]) -> bool:
    """Return whether the job may have a token."""
    return bool(environ.get(URL) and environ.get(BEARER))


def ask(environ: Mapping[str, str], audience: str) -> str:
    """Return a token for an audience.

    Raises:
        PermanentError: F555, GitHub did not give one. Neither its answer nor our bearer token is shown.
    """
    url = environ[URL]
    if not url.startswith(("https://", "http://127.0.0.1:", "http://localhost:")):
        raise PermanentError(diagnose("F555", f"{URL} is no https URL", value=URL))
    request = Request(f"{url}&audience={quote(audience, safe='')}")  # noqa: S310  # its scheme was looked at
    request.add_header("Authorization", f"Bearer {environ[BEARER]}")
    try:
        with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310  # the same
            found = json.loads(answer.read(ANSWER_BYTES_MAX)).get("value")
    except (URLError, OSError, ValueError, AttributeError) as error:
        code = f" (HTTP {error.code})" if hasattr(error, "code") else ""
        raise PermanentError(diagnose("F555", f"GitHub gave no token: {type(error).__name__}{code}")) from None
    if not isinstance(found, str):
        raise PermanentError(diagnose("F555", "GitHub's answer holds no token"))
    return found
