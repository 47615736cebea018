import torch
from torch.utils.data import DataLoader, TensorDataset

net = torch.nn.Linear(1, 1).cuda()
data = TensorDataset(torch.arange(8.0)[:, None])
total = 0.0
for (x,) in DataLoader(data, batch_size=4, num_workers=1, pin_memory=True):
    total += x.cuda().sum().item()
    net(x.cuda()).sum().backward()
assert total == 28
