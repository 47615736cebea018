import torch

w = torch.nn.Parameter(torch.tensor([3.0, -2.0], device="cuda"))
optimizer = torch.optim.LBFGS([w], max_iter=20)


def closure():
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    return loss


optimizer.step(closure)
assert w.abs().max() < 1e-3
