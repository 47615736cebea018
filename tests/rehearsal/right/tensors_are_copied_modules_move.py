import torch

x = torch.arange(6.0)
y = x.to("cuda")
assert y.is_cuda and y.device == torch.device("cuda", 0) and not x.is_cuda
y += 1
assert x[0] == 0 and y[0].item() == 1
assert y.to("cuda") is y and y.cuda() is y and x.cpu() is x
net = torch.nn.Linear(6, 2)
weight = net.weight
assert net.to("cuda") is net and net.weight is weight and weight.is_cuda
assert net(y).device.type == "cuda"
