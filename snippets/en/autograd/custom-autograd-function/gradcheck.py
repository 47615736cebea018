# docs/en/autograd/custom-autograd-function.md:83, block gradcheck
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

from torch.autograd import gradcheck


class Wrong(Cube):
    @staticmethod
    def backward(ctx, grad_y):
        (x,) = ctx.saved_tensors
        return grad_y * x**2


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
print(gradcheck(Cube.apply, (x,)))
try:
    gradcheck(Wrong.apply, (x,))
except RuntimeError as error:
    print(type(error).__name__, str(error).rstrip())

# Output:
# [1.0, 8.0] [3.0, 12.0] CubeBackward
# True
# GradcheckError Jacobian mismatch for output 0 with respect to input 0,
# numerical:tensor([[ 3.0000,  0.0000],
#         [ 0.0000, 12.0000]], dtype=torch.float64)
# analytical:tensor([[1., 0.],
#         [0., 4.]], dtype=torch.float64)
