# raises: RuntimeError: Expected all tensors to be on the same device, but got tensors is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_cat)
import torch

torch.cat([torch.ones(2, device="cuda"), torch.ones(2)])
