# raises: RuntimeError: Expected all tensors to be on the same device, but got weight is on cpu, different from other tensors on cuda:0
import torch

torch.nn.BatchNorm1d(3)(torch.ones(2, 3, device="cuda"))
