# raises: RuntimeError: unscale_() has already been called on this optimizer since the last update().
import torch

w = torch.nn.Parameter(torch.ones(2, device="cuda"))
optimizer, scaler = torch.optim.SGD([w], lr=0.1), torch.amp.GradScaler("cuda")
scaler.scale(w.sum()).backward()
scaler.unscale_(optimizer)
scaler.unscale_(optimizer)
