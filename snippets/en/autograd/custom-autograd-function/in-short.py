# docs/en/autograd/custom-autograd-function.md:47, block in-short
# Written by `make update`: edit the card.

import torch


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(inputs[0])

    @staticmethod
    def backward(ctx, grad_y):
        (x,) = ctx.saved_tensors
        return grad_y * 3 * x**2  # chain rule


x = torch.tensor([1.0, 2.0], requires_grad=True)
y = Cube.apply(x)
y.sum().backward()
print(y.tolist(), x.grad.tolist(), y.grad_fn.name())

# Output:
# [1.0, 8.0] [3.0, 12.0] CubeBackward
