"""The command line: parse, call, render; it decides nothing and knows no provider and no store."""
