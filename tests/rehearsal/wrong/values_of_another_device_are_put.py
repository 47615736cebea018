# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

x = torch.zeros(5, device="cuda")
x[torch.tensor([0, 1], device="cuda")] = torch.ones(2)
