# docs/en/tensors/tensor-dtype.md:43, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1, 2, 4])  # int64
for call in (x.mean, x.requires_grad_):
    try:
        call()
    except RuntimeError as error:
        print(error)

print(x.float().mean(), x.float().requires_grad_().requires_grad)
print(x.sum(), x.max(), (x / 2).dtype)  # these take integers

# Output:
# mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
# only Tensors of floating point dtype can require gradients
# tensor(2.3333) True
# tensor(7) tensor(4) torch.float32
