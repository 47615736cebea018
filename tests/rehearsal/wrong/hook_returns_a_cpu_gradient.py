# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

x = torch.ones(3, device="cuda", requires_grad=True)
scale = torch.ones(3)
y = x * 2
y.register_hook(lambda g: g * scale)
y.sum().backward()
