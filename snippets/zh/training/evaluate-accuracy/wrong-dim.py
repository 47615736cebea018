# docs/zh/training/evaluate-accuracy.md:304, block wrong-dim
# Written by `make update`: edit the card.

import torch

logits = torch.tensor([[0.0, 5.0, 1.0], [0.0, 6.0, 1.0], [0.0, 7.0, 9.0]])
y = torch.tensor([1, 1, 2])
for dim in (0, 1):
    match = logits.argmax(dim=dim) == y
    print(dim, f"{match.float().mean():.2f}")

for attempt in (
    lambda: logits[:2].argmax(dim=0) == y[:2],
    lambda: (logits.argmax(dim=1) == y).mean(),
):
    try:
        attempt()
    except RuntimeError as error:
        print(str(error).split(" at ")[0].split(". Input")[0])

# Output:
# 0 0.33
# 1 1.00
# The size of tensor a (3) must match the size of tensor b (2)
# mean(): could not infer output dtype
