# raises: RuntimeError: Expected all tensors to be on the same device, but got mat2 is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_bmm)
import torch

torch.bmm(torch.ones(1, 2, 2, device="cuda"), torch.ones(1, 2, 2))
