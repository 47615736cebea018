# docs/en/autograd/custom-autograd-function.md:216, block inputs
# Written by `make update`: edit the card.

import torch


class Power(torch.autograd.Function):
    @staticmethod
    def forward(x, w, n):
        return w * x**n

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, w, ctx.n = inputs
        ctx.save_for_backward(x, w)

    @staticmethod
    def backward(ctx, g):
        x, w = ctx.saved_tensors
        print(ctx.needs_input_grad)
        grad_x = g * w * ctx.n * x ** (ctx.n - 1)
        grad_w = g * x**ctx.n if ctx.needs_input_grad[1] else None
        return grad_x, grad_w, None  # x, w, n


x = torch.tensor([1.0, 2.0], requires_grad=True)
for w in (torch.ones(2), torch.ones(2, requires_grad=True)):
    x.grad = None
    Power.apply(x, w, 3).sum().backward()
    print(x.grad.tolist(), w.grad)

# Output:
# (True, False, False)
# [3.0, 12.0] None
# (True, True, False)
# [3.0, 12.0] tensor([1., 8.])
