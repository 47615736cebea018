# raises: RuntimeError: invalid gradient at index 0 - expected device cuda:0 but got cpu
import torch

x = torch.ones(3, device="cuda", requires_grad=True)
(x * 2).backward(torch.ones(3))
