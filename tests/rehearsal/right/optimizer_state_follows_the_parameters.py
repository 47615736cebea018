import torch

w = torch.nn.Parameter(torch.ones(3))
optimizer = torch.optim.Adam([w])
w.grad = torch.ones(3)
optimizer.step()
saved = optimizer.state_dict()
v = torch.nn.Parameter(w.detach().cuda())
other = torch.optim.Adam([v])
other.load_state_dict(saved)
assert other.state[v]["exp_avg"].is_cuda and not other.state[v]["step"].is_cuda
v.grad = torch.ones_like(v)
other.step()
