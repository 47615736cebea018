# raises: RuntimeError: Expected all tensors to be on the same device, but got mat1 is on cpu, different from other tensors on cuda:0 (when checking argument in method wrapper_CUDA_addmm)
import torch

net = torch.nn.Linear(2, 3).cuda()
net(torch.ones(4, 2))
