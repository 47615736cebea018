import torch

w = torch.nn.Parameter(torch.ones(2, device="cuda"))
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cuda", init_scale=8.0)
scaler.scale((w * torch.tensor([1.0, float("inf")], device="cuda")).sum()).backward()
scaler.step(optimizer)
scaler.update()
assert w.tolist() == [1, 1] and scaler.get_scale() == 4
