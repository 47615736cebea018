import torch


@torch.compile
def f(x, y):
    return (x @ y).relu().sum()


x, y = torch.randn(4, 4, device="cuda", requires_grad=True), torch.randn(4, 4, device="cuda")
torch.testing.assert_close(f(x, y), (x @ y).relu().sum())
f(x, y).backward()
assert x.grad.is_cuda
net = torch.compile(torch.nn.Linear(4, 2).cuda(), mode="max-autotune-no-cudagraphs")
assert net(x).shape == (4, 2)
