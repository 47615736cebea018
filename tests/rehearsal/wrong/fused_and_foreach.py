# raises: RuntimeError: `fused` and `foreach` cannot be `True` together.
import torch

torch.optim.Adam([torch.nn.Parameter(torch.ones(2, device="cuda"))], fused=True, foreach=True)
