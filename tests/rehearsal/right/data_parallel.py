# devices: 2
import torch

net = torch.nn.DataParallel(torch.nn.Linear(3, 2).cuda())
x = torch.randn(8, 3, device="cuda")
y = net(x)
assert y.shape == (8, 2) and y.device.index == 0
torch.testing.assert_close(y, net.module(x))
y.sum().backward()
assert net.module.weight.grad.device.index == 0
