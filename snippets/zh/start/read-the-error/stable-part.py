# docs/zh/start/read-the-error.md:444, block stable-part
# Written by `make update`: edit the card.

import torch


def kind(call):
    try:
        call()
    except RuntimeError as error:
        text = str(error)
        found = [w for w in ("dtype", "device", "shape", "size") if w in text]
        return found[0] if found else "other"
    return "none"


single, double = torch.ones(2, 3), torch.ones(3, 2).double()
print(kind(lambda: single @ double))
print(kind(lambda: single @ single))
print(kind(lambda: single @ single.T))

# Output:
# dtype
# shape
# none
