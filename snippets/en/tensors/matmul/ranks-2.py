# docs/en/tensors/matmul.md:140, block ranks-2
# Written by `make update`: edit the card.

import torch

pairs = [
    ((3,), (3,)),
    ((2, 3), (3,)),
    ((2, 3), (3, 4)),
    ((5, 2, 3), (3, 4)),
    ((5, 2, 3), (5, 3, 4)),
]
for tool in (torch.dot, torch.mv, torch.mm, torch.bmm, torch.matmul):
    fits = []
    for a, b in pairs:
        try:
            tool(torch.ones(a), torch.ones(b))
            fits.append(f"{len(a)}-D,{len(b)}-D")
        except RuntimeError:
            fits.append("-------")
    print(f"{tool.__name__:6}", *fits)

# Output:
# dot    1-D,1-D ------- ------- ------- -------
# mv     ------- 2-D,1-D ------- ------- -------
# mm     ------- ------- 2-D,2-D ------- -------
# bmm    ------- ------- ------- ------- 3-D,3-D
# matmul 1-D,1-D 2-D,1-D 2-D,2-D 3-D,2-D 3-D,3-D
