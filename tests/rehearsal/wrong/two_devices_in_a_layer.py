# devices: 2
# raises: RuntimeError: Expected all tensors to be on the same device, but got mat1 is on cuda:0, different from other tensors on cuda:1 (when checking argument in method wrapper_CUDA_addmm)
import torch

torch.nn.Linear(2, 2).to("cuda:1")(torch.ones(1, 2, device="cuda"))
