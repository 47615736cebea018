# docs/zh/nn/parameters-and-freezing.md:67, block count
# Written by `make update`: edit the card.

from collections import OrderedDict

from torch import nn

layers = OrderedDict(fc1=nn.Linear(10, 20), act1=nn.ReLU())
layers |= OrderedDict(fc2=nn.Linear(20, 20), act2=nn.ReLU())
model = nn.Sequential(layers | OrderedDict(fc3=nn.Linear(20, 1)))

for name, p in model.named_parameters():
    print(name, tuple(p.shape), p.numel(), p.requires_grad)

per_layer = [sum(p.numel() for p in m.parameters()) for m in model]
print(per_layer, sum(per_layer))
assert model.get_parameter("fc1.weight") is model.fc1.weight
print(model.fc1.weight[:3, :2].shape)  # 前几行前几列

# Output:
# fc1.weight (20, 10) 200 True
# fc1.bias (20,) 20 True
# fc2.weight (20, 20) 400 True
# fc2.bias (20,) 20 True
# fc3.weight (1, 20) 20 True
# fc3.bias (1,) 1 True
# [220, 0, 420, 0, 21] 661
# torch.Size([3, 2])
