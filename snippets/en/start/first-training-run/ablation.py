# docs/en/start/first-training-run.md:178, block ablation
# Written by `make update`: edit the card.

import torch
from torch.nn.functional import mse_loss

lines = [
    "optimizer.zero_grad()",
    "prediction = model(x)",
    "loss = mse_loss(prediction, targets)",
    "loss.backward()",
    "optimizer.step()",
]
x = torch.linspace(-1, 1, 64).unsqueeze(1)
targets = 3 * x + 2

for deleted in ["", *lines]:
    torch.manual_seed(0)
    model, losses = torch.nn.Linear(1, 1), []
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    try:
        for step in range(101):
            for line in lines:
                if step == 0 or line != deleted:
                    exec(line)  # runs the line of text
            losses.append(f"{loss.item():.2f}")
        print(losses[::20], deleted)
    except RuntimeError as error:
        print(str(error).split(" (")[0], "|", deleted)

# Output:
# ['5.25', '0.18', '0.01', '0.00', '0.00', '0.00']
# ['5.25', '3.43', '1.93', '3.72', '1.55', '0.34'] optimizer.zero_grad()
# Trying to backward through the graph a second time | prediction = model(x)
# Trying to backward through the graph a second time | loss = mse_loss(prediction, targets)
# ['5.25', '4.07', '4.07', '4.07', '4.07', '4.07'] loss.backward()
# ['5.25', '4.07', '4.07', '4.07', '4.07', '4.07'] optimizer.step()
