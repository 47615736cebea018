import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.1), nn.Linear(16, 3)).cuda()
x, y = torch.randn(64, 4).cuda(), torch.randint(0, 3, (64,)).cuda()
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
first = None
for _ in range(60):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    optimizer.step()
    first = first or loss.item()
assert loss.item() < first and all(p.grad.is_cuda for p in net.parameters())
