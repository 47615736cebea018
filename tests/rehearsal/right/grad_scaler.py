import torch

net = torch.nn.Linear(4, 1).cuda()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
scaler = torch.amp.GradScaler("cuda", init_scale=1024.0, growth_interval=2)
for _ in range(4):
    optimizer.zero_grad()
    with torch.autocast("cuda"):
        loss = net(torch.randn(8, 4, device="cuda")).square().mean()
    scaler.scale(loss).backward()
    scaler.unscale_(optimizer)
    norm = torch.nn.utils.clip_grad_norm_(net.parameters(), 0.5)
    assert norm.is_cuda
    scaler.step(optimizer)
    scaler.update()
assert scaler.get_scale() == 4096.0
