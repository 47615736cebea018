# raises: ValueError: Attempting to unscale FP16 gradients.
import torch

w = torch.nn.Parameter(torch.ones(2, device="cuda", dtype=torch.float16))
optimizer, scaler = torch.optim.SGD([w], lr=0.1), torch.amp.GradScaler("cuda", init_scale=1.0)
scaler.scale(w.sum()).backward()
scaler.step(optimizer)
