import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.ones(2))
        self.weight = torch.nn.Parameter(torch.ones(2))

    def forward(self, x):
        return x * self.weight + self.mean


net, seen = Net().to("cuda"), []
assert net.mean.is_cuda
net.weight.register_hook(lambda g: seen.append(g.device.type))
net.register_forward_hook(lambda m, i, o: seen.append(o.device.type))
net(torch.zeros(2, device="cuda")).sum().backward()
assert seen == ["cuda", "cuda"]
assert next(net.parameters()).device == torch.device("cuda:0")
with torch.device("meta"):
    empty = Net()
assert empty.to_empty(device="cuda").weight.is_cuda
