# docs/zh/autograd/autograd-basics.md:381, block refusals
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = (x**2).sum()
loss.backward()

cases = [
    lambda: torch.tensor(2, requires_grad=True),  # int64
    lambda: (x**2).backward(),  # 形状 (2,)
    lambda: loss.backward(),  # 第二遍
    lambda: torch.ones(2).sum().backward(),  # 没有图
]
for case in cases:
    try:
        case()
    except RuntimeError as error:
        print(str(error).split(" (or")[0])

# Output:
# Only Tensors of floating point and complex dtype can require gradients
# grad can be implicitly created only for scalar outputs
# Trying to backward through the graph a second time
# element 0 of tensors does not require grad and does not have a grad_fn
