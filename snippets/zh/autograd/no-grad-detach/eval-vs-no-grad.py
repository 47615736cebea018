# docs/zh/autograd/no-grad-detach.md:215, block eval-vs-no-grad
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1000), nn.Dropout(0.5))
x = torch.ones(1, 2)

print("train  grad drops graph")
for training in (True, False):
    model.train(training)  # False 就是 eval()
    for grad in (True, False):
        with torch.set_grad_enabled(grad):
            out = model(x)
        drops = bool((out == 0).any())
        row = training, grad, drops, out.requires_grad
        print(*(f"{value!s:>5}" for value in row))

# Output:
# train  grad drops graph
#  True  True  True  True
#  True False  True False
# False  True False  True
# False False False False
