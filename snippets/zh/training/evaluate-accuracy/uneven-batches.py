# docs/zh/training/evaluate-accuracy.md:69, block uneven-batches
# Written by `make update`: edit the card.

import torch

right = torch.tensor([1.0] * 8 + [0.0] * 2)  # 1 表示预测对

for batch_size in (10, 5, 4, 8):
    batches = right.split(batch_size)
    sizes = [len(b) for b in batches]

    means = [b.mean().item() for b in batches]
    mean_of_means = sum(means) / len(means)
    correct = sum(b.sum().item() for b in batches)

    print(sizes, f"{mean_of_means:.3f} {correct / sum(sizes):.3f}")

# Output:
# [10] 0.800 0.800
# [5, 5] 0.800 0.800
# [4, 4, 2] 0.667 0.800
# [8, 2] 0.500 0.800
