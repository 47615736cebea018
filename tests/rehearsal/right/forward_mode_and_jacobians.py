import torch
from torch.func import functional_call, hessian, jacrev, stack_module_state, vmap

x = torch.tensor([1.0, 2.0], device="cuda")
assert jacrev(torch.sin)(x).is_cuda
assert hessian(lambda t: (t**3).sum())(x).tolist() == [[6, 0], [0, 12]]
nets = [torch.nn.Linear(2, 2).cuda() for _ in range(3)]
weights, buffers = stack_module_state(nets)
out = vmap(lambda w, b, t: functional_call(nets[0], (w, b), (t,)), in_dims=(0, 0, None))(weights, buffers, x)
assert out.shape == (3, 2) and torch.allclose(out[1], nets[1](x))
