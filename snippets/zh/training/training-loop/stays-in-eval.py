# docs/zh/training/training-loop.md:398, block stays-in-eval
# Written by `make update`: edit the card.

from torch import nn


def dropout_on(every_epoch):
    model = nn.Sequential(nn.Linear(2, 2), nn.Dropout(0.5))
    model.train()
    seen = []
    for _ in range(3):
        if every_epoch:
            model.train()
        seen.append(model[1].training)     # 这一轮 Dropout 开着吗
        model.eval()                       # 轮末验证
    return seen


print("train() once       ", dropout_on(False))
print("train() every epoch", dropout_on(True))

# Output:
# train() once        [True, False, False]
# train() every epoch [True, True, True]
