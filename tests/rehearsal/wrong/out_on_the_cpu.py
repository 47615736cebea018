# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

torch.add(torch.ones(2, device="cuda"), 1, out=torch.empty(2))
