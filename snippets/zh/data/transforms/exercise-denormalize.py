# docs/zh/data/transforms.md:451, block exercise-denormalize
# Written by `make update`: edit the card.

import torch


def denormalize(x, mean, std):
    return x * std + mean  # 从这里改起


mean, std = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 8.0])
image = torch.arange(18.0).reshape(3, 2, 3)
x = torch.stack([(image[c] - mean[c]) / std[c] for c in range(3)])

result = denormalize(x, mean, std)
assert torch.equal(result, image), result[0, 0].tolist()

# Ends with:
# AssertionError: [0.0, 2.0, 7.0]
