# docs/en/tensors/broadcasting.md:272, block n-by-n
# Written by `make update`: edit the card.

import warnings

import torch
import torch.nn.functional as F

target = torch.tensor([1.0, 2.0, 3.0, 4.0])  # (4,)
pred = target.unsqueeze(1)  # (4, 1)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("loss", F.mse_loss(pred, target).item())
print(str(caught[0].message).split(". ")[0])

print("loss", F.mse_loss(pred.squeeze(1), target).item())
hits = pred == target  # (4, 4)
assert hits.shape == (4, 4)

# Output:
# loss 2.5
# Using a target size (torch.Size([4])) that is different to the input size (torch.Size([4, 1]))
# loss 0.0
