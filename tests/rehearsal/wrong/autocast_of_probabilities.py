# raises: RuntimeError: torch.nn.functional.binary_cross_entropy and torch.nn.BCELoss are unsafe to autocast.
import torch

p = torch.rand(3, device="cuda")
with torch.autocast("cuda"):
    torch.nn.functional.binary_cross_entropy(p, p)
