# docs/zh/training/debug-nan-gradients.md:192, block three-ways-2
# Written by `make update`: edit the card.

import torch
from torch import nn


class Distance(nn.Module):
    def forward(self, x):
        return (x[:, None] - x).square().sum(-1).sqrt()  # (B, B)


def build():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 3), Distance(), nn.Linear(5, 1))


def finite(tensors):
    return all(torch.isfinite(t).all() for t in tensors)


model, x = build(), torch.arange(20.0).sin().view(5, 4)
loss = model(x).square().mean()  # 第 0 步
loss.backward()
print({name: finite([p.grad]) for name, p in model.named_parameters()})

torch.optim.SGD(model.parameters(), lr=0.1).step()
print(finite([loss]), finite([model(x).square().mean()]))

def watch(model):
    def forward(module, inputs, output):
        print("forward", names[module], finite([output]))

    def backward(module, grad_input, grad_output):
        name = names[module]
        print("backward", name, finite(grad_output), finite(grad_input))

    names = {module: name for name, module in model.named_children()}
    for module in names:
        module.register_forward_hook(forward)
        module.register_full_backward_hook(backward)


model = build()
watch(model)
x.requires_grad_()  # 否则第一个模块没有 grad_input
model(x).square().mean().backward()

# Output:
# {'0.weight': False, '0.bias': False, '2.weight': True, '2.bias': True}
# True False
# forward 0 True
# forward 1 True
# forward 2 True
# backward 2 True True
# backward 1 True False
# backward 0 False False
