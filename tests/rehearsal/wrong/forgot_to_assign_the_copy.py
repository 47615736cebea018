# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

x = torch.ones(3)
x.to("cuda")
x + torch.ones(3, device="cuda")
