"""Planning: graph, prior state and answers in; questions out; at the end a plan. Knows no provider, no clock, no verdict."""
