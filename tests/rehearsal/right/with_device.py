import torch

with torch.device("cuda"):
    x = torch.ones(2)
    net = torch.nn.Linear(2, 2)
assert x.is_cuda and net.weight.is_cuda and not torch.ones(1).is_cuda
