import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3, padding=1),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.ConvTranspose2d(8, 3, 2, 2),
)
x = torch.randn(2, 3, 8, 8)
net.eval()
here = net(x)
there = net.cuda()(x.cuda())
torch.testing.assert_close(there.cpu(), here, rtol=1e-4, atol=1e-5)
net.train()
net(x.cuda().to(memory_format=torch.channels_last)).sum().backward()
assert net[1].running_mean.is_cuda and net[0].weight.grad.is_cuda
net.half()(x.cuda().half())
