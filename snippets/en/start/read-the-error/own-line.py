# docs/en/start/read-the-error.md:104, block own-line
# Written by `make update`: edit the card.

import traceback

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(3, 2)

    def forward(self, x):
        return self.out(x)  # this is the line to find


try:
    Net()(torch.ones(3, 5))
except RuntimeError as error:
    frames = traceback.extract_tb(error.__traceback__)
    print([frame.name for frame in frames])

# Output:
# ['<module>', '_wrapped_call_impl', '_call_impl', 'forward', '_wrapped_call_impl', '_call_impl', 'forward']
