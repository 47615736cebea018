# docs/zh/nn/lstm.md:481, block state
# Written by `make update`: edit the card.

import torch
from torch import nn

lstm, chunks = nn.LSTM(1, 4, batch_first=True), torch.zeros(3, 2, 5, 1)
for detach in (False, True):
    state = None
    try:
        for x in chunks:  # (2, 5, 1)
            output, state = lstm(x, state)
            output.sum().backward()
            if detach:
                state = tuple(s.detach() for s in state)
        print("ok")
    except RuntimeError as error:
        print(str(error).split(" (")[0])

# Output:
# Trying to backward through the graph a second time
# ok
