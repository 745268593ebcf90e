"""The graph: one unit of a graph document in, an acyclic graph out, in a fixed order; knows no state, no provider."""
