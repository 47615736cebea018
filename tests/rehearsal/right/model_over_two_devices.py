# devices: 2
import torch
from torch import nn


class Split(nn.Module):
    def __init__(self):
        super().__init__()
        self.a, self.b = nn.Linear(4, 4).to("cuda:0"), nn.Linear(4, 2).to("cuda:1")

    def forward(self, x):
        return self.b(self.a(x.to("cuda:0")).relu().to("cuda:1"))


net = Split()
out = net(torch.randn(3, 4))
out.sum().backward()
assert net.a.weight.grad.device.index == 0 and net.b.weight.grad.device.index == 1
norm = nn.utils.clip_grad_norm_(net.parameters(), 1.0)
torch.optim.SGD(net.parameters(), lr=0.1).step()
