# docs/en/tensors/tensor-create.md:442, block integer-tensor
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1, 2, 3, 4, 5])
for method in (x.mean, x.std):
    try:
        method()
    except RuntimeError as error:
        print(error)

y = x.float()
print(y.mean().item())
print(f"{y.std().item():.4f} {y.std(correction=0).item():.4f}")
print(x.sum().item(), x.max().item(), x.argmax().item())

# Output:
# mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
# std and var only support floating point and complex dtypes
# 3.0
# 1.5811 1.4142
# 15 5 4
