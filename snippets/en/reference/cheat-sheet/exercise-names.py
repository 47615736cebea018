# docs/en/reference/cheat-sheet.md:680, block exercise-names
# Written by `make update`: edit the card.

import pkgutil
import warnings

import torch
from torch import nn

current = {  # your attempt
    "torch.cuda.amp.autocast": "torch.amp.autocast",
    "torch.norm": "torch.linalg.norm",
    "torch.jit.script": "torch.jit.trace",
}

x = torch.tensor([[1.0, -2.0], [3.0, 4.0]])
calls = [("cpu",), (x, 1), (nn.ReLU(), (x,))]
results = []
for (old, new), arguments in zip(current.items(), calls, strict=True):
    assert new != old, old
    with warnings.catch_warnings(record=True, action="always") as caught:
        results.append(pkgutil.resolve_name(new)(*arguments))
    assert not caught, f"{new} {caught[0].category.__name__}"
assert results[1] == 10, f"{current['torch.norm']} {results[1]}"

# Ends with:
# AssertionError: torch.jit.trace DeprecationWarning
