# raises: RuntimeError: expected self and mask to be on the same device, but got mask on cpu and self on cuda:0
import torch

torch.ones(2, device="cuda").masked_fill_(torch.tensor([True, False]), 0.0)
