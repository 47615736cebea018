import torch

torch.set_default_device("cuda")
assert torch.ones(1).is_cuda and torch.get_default_device() == torch.device("cuda", 0)
torch.set_default_device("cpu")
assert not torch.ones(1).is_cuda
