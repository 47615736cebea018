# docs/en/tensors/reductions.md:283, block which-std
# Written by `make update`: edit the card.

import warnings

import numpy as np
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
print(f"torch {x.std():.4f} numpy {np.std(x.numpy()):.4f}")
print(f"torch {x.std(correction=0):.4f} numpy {x.numpy().std(ddof=1):.4f}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x[:1].std(), x[:1].std(correction=0))
print(str(caught[0].message).split(". ")[0])

# Output:
# torch 1.5811 numpy 1.4142
# torch 1.4142 numpy 1.5811
# tensor(nan) tensor(0.)
# std(): degrees of freedom is <= 0
