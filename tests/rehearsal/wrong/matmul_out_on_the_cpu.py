# raises: RuntimeError: Expected all tensors to be on the same device, but got
import torch

x = torch.ones(2, 2, device="cuda")
torch.mm(x, x, out=torch.empty(2, 2))
