# raises: RuntimeError: Expected all tensors to be on the same device, but got mat1 is on cuda:0, different from other tensors on cpu (when checking argument in method wrapper_CUDA_addmm)
import torch

net = torch.nn.Linear(2, 3)
net(torch.ones(4, 2, device="cuda"))
