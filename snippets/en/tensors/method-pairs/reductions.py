# docs/en/tensors/method-pairs.md:374, block reductions
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2], [4, 3]])
print(x.sum(0).tolist(), x.mean(0, dtype=torch.float32).tolist())  # 18
try:
    x.mean(0)  # 18
except RuntimeError as error:
    print(str(error).split(". ")[0])

values, indices = x.max(1)
print(values.tolist(), indices.tolist(), x.argmax(1).tolist())  # 19
print(x.max().item(), x.argmax().item())  # 19

values, indices = x.min(1)
print(values.tolist(), indices.tolist(), x.argmin(1).tolist())  # 20
print(x.min().item(), x.argmin().item())  # 20

w = torch.tensor([[1.0, -2.0], [3.0, 4.0]])
print(w.norm(1).item(), torch.linalg.norm(w, 1).item())  # 21
assert w.abs().sum() == 10 and w.abs().sum(0).max() == 6  # 21

# Output:
# [5, 5] [2.5, 2.5]
# mean(): could not infer output dtype
# [2, 4] [1, 0] [1, 0]
# 4 2
# [1, 3] [0, 1] [0, 1]
# 1 0
# 10.0 6.0
