# raises: RuntimeError: Function DoubleBackward returned an invalid gradient at index 0 - expected device cuda:0 but got cpu
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, grad):
        return torch.full(grad.shape, 2.0)


Double.apply(torch.ones(3, device="cuda", requires_grad=True)).sum().backward()
