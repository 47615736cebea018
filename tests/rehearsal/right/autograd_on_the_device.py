import torch

x = torch.tensor([1.0, 2.0], device="cuda", requires_grad=True)
(g,) = torch.autograd.grad((x**3).sum(), x, create_graph=True)
assert g.tolist() == [3, 12]
g.sum().backward()
assert x.grad.tolist() == [6, 12] and x.grad.is_cuda
w = torch.ones(2, requires_grad=True)
(w.cuda() * x).sum().backward()
assert w.grad.device.type == "cpu" and w.grad.tolist() == [1, 2]
assert torch.func.grad(lambda t: (t**2).sum())(x.detach()).tolist() == [2, 4]
assert torch.func.vmap(lambda t: t * 2)(x.detach()).is_cuda
