# docs/en/reference/cheat-sheet.md:225, block tensors-5
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([1.5, 2.5], requires_grad=True)
assert x.to(torch.float64).dtype == torch.float64
assert x.long().tolist() == [1, 2]

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
model = nn.Linear(2, 1)
assert model.to(device) is model
assert model(x.to(device)).device.type == device.type

assert x.sum().item() == 4 and x.tolist() == [1.5, 2.5]
assert x.detach().cpu().numpy().sum() == 4
assert x.clone().data_ptr() != x.detach().data_ptr() == x.data_ptr()
y = torch.zeros(2)
assert y.add_(1) is y and y.tolist() == [1, 1]
