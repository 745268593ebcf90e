"""The catalogue of diagnostics: every code with its fixed summary, why it matters, and what to do; one module an area.

A summary holds no user data, so that readers learn it and machines can group by it. `docs/reference/errors.md` is
made from this.
"""

from firma.core.model.catalogue.areas import CATALOGUE
from firma.core.model.catalogue.code import Code

__all__ = ["CATALOGUE", "Code"]
