# raises: AssertionError: If capturable=True, params and state_steps must be on supported devices
import torch

w = torch.nn.Parameter(torch.ones(2))
w.grad = torch.ones(2)
torch.zeros(1, device="cuda")
torch.optim.Adam([w], capturable=True).step()
