import torch
from torch import nn

net = nn.Linear(8, 4).cuda()
x = torch.randn(2, 8, device="cuda")
with torch.autocast("cuda"):
    y = net(x)
    assert y.dtype == torch.float16 and y.softmax(-1).dtype == torch.float32
    assert nn.functional.mse_loss(y, torch.zeros_like(y)).dtype == torch.float32
    assert torch.is_autocast_enabled("cuda") and not torch.is_autocast_enabled("cpu")
    assert (y + x[:, :4]).dtype == torch.float32
    assert (x @ x.t()).dtype == torch.float16
    assert y.exp().dtype == torch.float32 and y.relu().dtype == torch.float16
    assert nn.functional.layer_norm(y, (4,)).dtype == torch.float32
assert net(x).dtype == torch.float32
