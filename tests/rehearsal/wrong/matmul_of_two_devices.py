# raises: RuntimeError: Expected all tensors to be on the same device, but got mat2 is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_mm)
import torch

torch.ones(2, 2, device="cuda") @ torch.ones(2, 2)
