# devices: 2
# raises: RuntimeError: Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cuda:1!
import torch

torch.ones(2, device="cuda:0") + torch.ones(2, device="cuda:1")
