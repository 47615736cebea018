# docs/zh/models/splits-and-overfitting.md:39, block in-short
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
targets = torch.randint(2, (200,))
guesses = torch.randint(2, (1000, 200))  # 1000 个瞎猜的模型
hits = (guesses == targets).float()
val, test = hits[:, :100].mean(1), hits[:, 100:].mean(1)

best = val.argmax()
print(f"val {val[best]:.2f} test {test[best]:.2f}")
print(f"all: mean {val.mean():.2f} std {val.std():.2f}")

# Output:
# val 0.65 test 0.51
# all: mean 0.50 std 0.05
