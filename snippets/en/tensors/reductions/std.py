# docs/en/tensors/reductions.md:197, block std
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1, 2, 3, 4, 5])
print(x.sum(), (x > 2).sum(), x.mean(dtype=torch.float32))
for reduce in (x.mean, x.std):
    try:
        reduce()
    except RuntimeError as error:
        print(str(error).split(". ")[0])

y = x.float()
print(f"{y.std():.4f} {y.std(correction=0):.4f}")

squares = (y - y.mean()).square().sum()  # 10
torch.testing.assert_close(y.std(), (squares / 4).sqrt())
torch.testing.assert_close(y.std(correction=0), (squares / 5).sqrt())

# Output:
# tensor(15) tensor(3) tensor(3.)
# mean(): could not infer output dtype
# std and var only support floating point and complex dtypes
# 1.5811 1.4142
