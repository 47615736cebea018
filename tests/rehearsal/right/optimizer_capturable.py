import torch

w = torch.nn.Parameter(torch.ones(3, device="cuda"))
optimizer = torch.optim.Adam([w], lr=0.1, capturable=True)
w.grad = torch.ones_like(w)
optimizer.step()
assert optimizer.state[w]["step"].is_cuda and w[0].item() < 1
