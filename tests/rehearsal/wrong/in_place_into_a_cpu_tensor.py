# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

total = torch.tensor(0.0)
total += torch.tensor(1.0, device="cuda")
