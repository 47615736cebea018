import torch

scaler = torch.amp.GradScaler("cuda", init_scale=8.0)
scaler.scale(torch.ones(1, device="cuda"))
other = torch.amp.GradScaler("cuda")
other.load_state_dict(scaler.state_dict())
assert other.get_scale() == 8 and other.is_enabled()
