"""The graph: a graph document in, an acyclic graph of one unit out, in a fixed order; knows no state and no provider."""
