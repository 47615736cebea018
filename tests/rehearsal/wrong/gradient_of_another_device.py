# raises: RuntimeError: attempting to assign a gradient with device type 'cpu' to a tensor with device type 'cuda'
import torch

w = torch.nn.Parameter(torch.ones(2, device="cuda"))
w.grad = torch.ones(2)
