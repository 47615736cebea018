# docs/en/speed/torch-compile.md:201, block graph-breaks
# Written by `make update`: edit the card.

import torch


def forward(x):
    x = x + 1
    print(tuple(x.shape))
    return x * 2


report = torch._dynamo.explain(forward)(torch.ones(3))

print(report.graph_count, report.graph_break_count)
print(report.break_reasons[0].reason.splitlines()[0])

# Output:
# (3,)
# 2 1
# Failed to trace builtin operator
