import torch

g = torch.Generator(device="cuda").manual_seed(5)
x = torch.randn(3, device="cuda", generator=g)
h = torch.Generator("cuda")
h.manual_seed(5)
assert torch.equal(x, torch.randn(3, device="cuda", generator=h))
assert g.device == torch.device("cuda", 0) and g.initial_seed() == 5
assert torch.bernoulli(torch.full((4,), 0.5, device="cuda"), generator=g).is_cuda
assert torch.randint(0, 9, (3,), generator=g, device="cuda").max() < 9
