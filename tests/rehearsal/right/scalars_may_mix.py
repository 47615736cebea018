import torch

x = torch.ones(3, device="cuda")
scalar = torch.tensor(2.0)
assert (x * scalar).tolist() == [2, 2, 2] and (scalar - x).is_cuda
x += scalar
x.mul_(torch.tensor(2))
assert x.tolist() == [6, 6, 6] and torch.maximum(x, torch.tensor(7.0)).tolist() == [7, 7, 7]
assert (x > torch.tensor(1.0)).all()
