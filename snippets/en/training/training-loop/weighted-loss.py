# docs/en/training/training-loop.md:130, block weighted-loss
# Written by `make update`: edit the card.

import torch
from torch.nn.functional import mse_loss
from torch.utils.data import DataLoader, TensorDataset

targets = torch.tensor([1.0, 1.0, 1.0, 5.0])
zeros = torch.zeros(4)                     # what the model predicts
batch_means, total, count = [], 0.0, 0

for p, t in DataLoader(TensorDataset(zeros, targets), batch_size=3):
    loss = mse_loss(p, t)                  # 3 samples, then 1
    batch_means.append(loss.item())
    total += loss.item() * len(t)          # mean back to a sum
    count += len(t)

print("mean of batches", batch_means, sum(batch_means) / len(batch_means))
print("mean of samples", total / count)
assert total / count == mse_loss(zeros, targets).item()

# Output:
# mean of batches [1.0, 25.0] 13.0
# mean of samples 7.0
