import torch

x = torch.arange(12.0, device="cuda").reshape(3, 4)
assert x[torch.tensor([0, 2])].shape == (2, 4)  # an index on the CPU is fine
assert x[x > 5].tolist() == [6, 7, 8, 9, 10, 11]
x[torch.tensor([1])] = 0.0
assert x[1].sum().item() == 0 and x[1, 2] == 0
x[0, 0] = torch.tensor(5.0)  # a scalar on the CPU too
assert x.gather(1, torch.tensor([[0], [1], [2]], device="cuda")).tolist() == [[5], [0], [10]]
assert x.nonzero().is_cuda and x.argmax().item() == 11
assert torch.where(x > 4, x, 0.0).sum().item() == 5 + 8 + 9 + 10 + 11
