# docs/zh/tensors/random-and-seed.md:76, block distributions
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
n = 10000
weights = torch.tensor([1.0, 3.0])  # 1 : 3
cases = {
    "rand": (torch.rand(n), 0.5),
    "randn": (torch.randn(n), 0.0),
    "randint": (torch.randint(1, 7, (n,)), 3.5),
    "randperm": (torch.randperm(n), (n - 1) / 2),
    "bernoulli": (torch.bernoulli(torch.full((n,), 0.3)), 0.3),
    "multinomial": (torch.multinomial(weights, n, replacement=True), 0.75),
}
assert torch.multinomial(weights, 2).unique().tolist() == [0, 1]

for name, (draws, mean) in cases.items():
    assert abs(draws.double().mean() - mean) < 0.1, name
    values = draws.unique().tolist()
    print(f"{name:11}", draws.dtype, values if len(values) < 7 else "")

# Output:
# rand        torch.float32
# randn       torch.float32
# randint     torch.int64 [1, 2, 3, 4, 5, 6]
# randperm    torch.int64
# bernoulli   torch.float32 [0.0, 1.0]
# multinomial torch.int64 [0, 1]
