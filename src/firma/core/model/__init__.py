"""The vocabulary of Firma: addresses, values, expressions, nodes, schemas, calls, diagnostics.

Knows nothing else of ours.

Import from the modules: `firma.core.model.value`, `firma.core.model.address`, and so on. One module holds one concept.
"""
