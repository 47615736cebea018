# raises: RuntimeError: Expected all tensors to be on the same device, but got index is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_gather)
import torch

torch.ones(2, 2, device="cuda").gather(1, torch.zeros(2, 1, dtype=torch.long))
