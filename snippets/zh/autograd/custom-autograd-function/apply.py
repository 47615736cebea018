# docs/zh/autograd/custom-autograd-function.md:372, block apply
# Written by `make update`: edit the card.

import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x, factor):
        return x * factor

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.factor = inputs[1]

    @staticmethod
    def backward(ctx, g):
        return g * ctx.factor  # 应为 g * ctx.factor, None


x = torch.tensor([1.0, 2.0], requires_grad=True)
for f in (Double.forward, Double.apply):
    try:
        y = f(x, 2)
        y.sum().backward()
        print(y.grad_fn.name(), x.grad.tolist())
    except RuntimeError as error:
        print(error)

# Output:
# MulBackward0 [2.0, 2.0]
# function DoubleBackward returned an incorrect number of gradients (expected 2, got 1)
