# docs/en/reference/cheat-sheet.md:407, block data-and-training-2
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, gamma=0.5)

for epoch in range(2):
    for inputs, targets in [(torch.tensor([[2.0]]), torch.tensor([[0.0]]))]:
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(inputs), targets)  # 4·w²
        loss.backward()  # 8·w
        nn.utils.clip_grad_norm_(model.parameters(), 6.0)
        optimizer.step()  # 1 - 0.1·6, 0.4 - 0.05·3.2
    print(f"{model.weight.item():.2f}", scheduler.get_last_lr())
    scheduler.step()

with torch.inference_mode():
    assert not model.eval()(inputs).requires_grad
out, y = torch.tensor([[2.0, 1.0], [0.0, 1.0]]), torch.tensor([0, 0])
print((out.argmax(1) == y).float().mean())

# Output:
# 0.40 [0.1]
# 0.24 [0.05]
# tensor(0.5000)
