# docs/en/nn/parameters-and-freezing.md:276, block buffers
# Written by `make update`: edit the card.

from torch import nn

bn = nn.BatchNorm1d(3).requires_grad_(False)

print([name for name, _ in bn.named_parameters()])
print([name for name, _ in bn.named_buffers()])
print(list(bn.state_dict()))
assert sum(p.numel() for p in bn.parameters()) == 3 + 3
assert not any(p.requires_grad for p in bn.parameters())

# Output:
# ['weight', 'bias']
# ['running_mean', 'running_var', 'num_batches_tracked']
# ['weight', 'bias', 'running_mean', 'running_var', 'num_batches_tracked']
