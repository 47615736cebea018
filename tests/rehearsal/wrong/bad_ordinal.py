# raises: AcceleratorError: CUDA error: invalid device ordinal
import torch

torch.ones(2, device="cuda:7")
