"""Planning: graph, prior state, answers in; questions out; at the end a plan. Knows no provider, clock or verdict."""
