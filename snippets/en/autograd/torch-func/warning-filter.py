# docs/en/autograd/torch-func.md:365, block warning-filter
# Written by `make update`: edit the card.

import warnings

import torch
from torch.func import hessian

with warnings.catch_warnings():
    warnings.simplefilter("error")
    warnings.filterwarnings(
        "ignore", category=DeprecationWarning, module=r"torch\."
    )
    print(hessian(lambda x: x**3)(torch.tensor(2.0)).item())

    try:
        warnings.warn("mine", DeprecationWarning)
    except DeprecationWarning as error:
        print(type(error).__name__, error)

# Output:
# 12.0
# DeprecationWarning mine
