# docs/zh/models/splits-and-overfitting.md:348, block normalise
# Written by `make update`: edit the card.

import torch

train = torch.tensor([1.0, 2.0, 3.0])
for test in (torch.tensor([2.0]), torch.tensor([100.0])):
    both = torch.cat([train, test])
    leaky = (train - both.mean()) / both.std()
    clean = (train - train.mean()) / train.std()
    print([round(v, 2) for v in leaky.tolist()], clean.tolist())

scaled_test = (test - train.mean()) / train.std()  # 训练集的统计量
print(scaled_test.tolist())

# Output:
# [-1.22, 0.0, 1.22] [-1.0, 0.0, 1.0]
# [-0.52, -0.5, -0.48] [-1.0, 0.0, 1.0]
# [98.0]
