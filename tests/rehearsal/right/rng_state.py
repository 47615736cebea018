import torch

torch.manual_seed(3)
a = torch.randn(4, device="cuda")
torch.manual_seed(3)
assert torch.equal(a, torch.randn(4, device="cuda"))
state = torch.cuda.get_rng_state()
b = torch.rand(4, device="cuda")
torch.cuda.set_rng_state(state)
assert torch.equal(b, torch.rand(4, device="cuda")) and not torch.equal(a, b)
torch.cuda.manual_seed_all(7)
assert torch.cuda.initial_seed() == 7 and state.shape == (16,)
cpu = torch.get_rng_state()
torch.randn(3, device="cuda")
assert torch.equal(cpu, torch.get_rng_state())
with torch.random.fork_rng():
    torch.rand(1, device="cuda")
