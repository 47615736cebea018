# docs/zh/models/softmax-cross-entropy.md:234, block double-softmax
# Written by `make update`: edit the card.

import math

import torch
import torch.nn.functional as F

for target in (0, 1):  # 答对，答错
    for twice in (False, True):
        z = torch.tensor([[10.0, 0.0, 0.0]], requires_grad=True)
        out = torch.softmax(z, dim=1) if twice else z
        loss = F.cross_entropy(out, torch.tensor([target]))
        loss.backward()
        grad = z.grad.abs().max().item()
        print(target, twice, f"loss {loss.item():.4f} grad {grad:.4f}")

for k in (3, 10):
    print(k, f"floor {math.log(1 + (k - 1) / math.e):.2f}")

# Output:
# 0 False loss 0.0001 grad 0.0001
# 0 True loss 0.5515 grad 0.0001
# 1 False loss 10.0001 grad 1.0000
# 1 True loss 1.5514 grad 0.0001
# 3 floor 0.55
# 10 floor 1.46
