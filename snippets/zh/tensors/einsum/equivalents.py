# docs/zh/tensors/einsum.md:124, block equivalents
# Written by `make update`: edit the card.

import torch

u, v = torch.tensor([1, 2]), torch.tensor([3, 4, 5])
a, b = torch.arange(6).view(2, 3), torch.arange(12).view(3, 4)
s = torch.arange(9).view(3, 3)
x, y = torch.arange(12).view(2, 2, 3), torch.arange(24).view(2, 3, 4)

same = [
    ("ij->ji", [a], a.T),
    ("ij->j", [a], a.sum(dim=0)),
    ("ii->", [s], s.trace()),
    ("ii->i", [s], s.diagonal()),
    ("i,j->ij", [u, v], torch.outer(u, v)),
    ("ij,ij->ij", [a, a], a * a),
    ("ij,j->i", [a, v], a @ v),
    ("ij,jk->ik", [a, b], a @ b),
    ("bij,bjk->bik", [x, y], torch.bmm(x, y)),
]
for expr, tensors, want in same:
    got = torch.einsum(expr, *tensors)
    assert torch.equal(got, want), expr
    print(f"{expr:12} -> {tuple(got.shape)}")

# Output:
# ij->ji       -> (3, 2)
# ij->j        -> (3,)
# ii->         -> ()
# ii->i        -> (3,)
# i,j->ij      -> (2, 3)
# ij,ij->ij    -> (2, 3)
# ij,j->i      -> (2,)
# ij,jk->ik    -> (2, 4)
# bij,bjk->bik -> (2, 2, 4)
