"""`python -m firma.cli`: the same as `firma`."""

from firma.cli.main import main

main()
