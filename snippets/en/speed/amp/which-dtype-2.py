# docs/en/speed/amp.md:151, block which-dtype-2
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch
import torch.nn.functional as F
from torch import nn

layer, x = nn.Linear(4, 4).to("cuda"), torch.ones(2, 4, device="cuda")
assert torch.get_autocast_dtype("cuda") == torch.float16

with torch.autocast("cuda", dtype=torch.bfloat16):
    h = layer(x)
    low = [h, h @ h.T, F.relu(h)]
    full = [F.softmax(h, -1), h.exp(), h.sum(), F.layer_norm(h, (4,))]
    full += [F.mse_loss(h, h), h + x]
    try:
        F.binary_cross_entropy(h.sigmoid(), x)
    except RuntimeError as error:
        refused = str(error)
    loss = F.binary_cross_entropy_with_logits(h, x)

loss.backward()                            # outside

assert "unsafe to autocast" in refused and len(full) == 6
assert {t.dtype for t in low} == {torch.bfloat16}
assert {t.dtype for t in full + [loss]} == {torch.float32}
assert layer.weight.dtype == layer.weight.grad.dtype == torch.float32
