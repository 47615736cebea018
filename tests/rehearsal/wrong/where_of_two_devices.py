# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
import torch

torch.where(torch.ones(2, device="cuda") > 0, torch.ones(2), torch.zeros(2))
