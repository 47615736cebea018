import torch

w = torch.nn.Parameter(torch.ones(3, device="cuda"))
optimizer = torch.optim.Adam([w], lr=0.1, capturable=True)


@torch.compile
def step():
    optimizer.step()


w.grad = torch.ones_like(w)
step()
assert w.is_cuda and torch.allclose(w, torch.full_like(w, 0.9), atol=1e-4)
