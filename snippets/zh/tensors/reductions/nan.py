# docs/zh/tensors/reductions.md:226, block nan
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, torch.nan, 3.0])
print(x.sum(), x.mean(), x.max())
print(x.nansum(), x.nanmean(), x.isnan().sum())
assert not (x == torch.nan).any()

big = torch.tensor([1000.0, 1000.0])
print(big.exp().sum().log(), f"{big.logsumexp(0):.2f}")

top = big.amax()
by_hand = top + (big - top).exp().sum().log()
torch.testing.assert_close(big.logsumexp(0), by_hand)
edge = torch.tensor([88.0, 89.0])
assert edge.exp().isinf().tolist() == [False, True]

# Output:
# tensor(nan) tensor(nan) tensor(nan)
# tensor(4.) tensor(2.) tensor(1)
# tensor(inf) 1000.69
