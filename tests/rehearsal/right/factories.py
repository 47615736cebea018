import torch

for make in (torch.zeros, torch.ones, torch.empty, torch.rand, torch.randn):
    assert make(2, 3, device="cuda").device == torch.device("cuda:0")
assert torch.arange(5, device="cuda").tolist() == [0, 1, 2, 3, 4]
assert torch.full((2,), 7, device="cuda").sum().item() == 14
assert torch.eye(3, device="cuda").trace().item() == 3
assert torch.linspace(0, 1, 5, device="cuda")[-1] == 1
assert torch.tensor([1, 2], device="cuda").dtype == torch.int64
assert torch.zeros_like(torch.ones(2, device="cuda")).is_cuda
assert torch.randperm(10, device="cuda").sort().values.tolist() == list(range(10))
assert torch.ones(2, device="cuda").new_zeros(3).is_cuda
